"""The record of a request for access ends some years after the request, by a person, and its key with it."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.utils import timezone

from leeside.desk.access_requests.models import AccessRequest, InCase, Step
from leeside.desk.access_requests.services import add_case, move, take_in
from leeside.desk.audit.append_only import guarded
from leeside.desk.audit.models import Entry
from leeside.desk.audit.verify import verify
from leeside.desk.cases.errors import NotYours, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.retention.requests import (
    YEARS,
    destroy_request,
    destroy_request_again,
    kept_until,
    requests_over,
)
from leeside.desk.sealing.models import ContentKey, KeyCopy
from leeside.desk.staff.models import StaffMember
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in


@pytest.fixture
def ended(desk: Desk) -> AccessRequest:
    """A request that ended long ago, with a case in it."""
    row = take_in(
        desk.lead,
        subject="Maya Fenwick",
        asker="In person, with a passport.",
        received_on=timezone.localdate(),
    )
    add_case(desk.lead, row.pk, arrived(desk).pk)
    row = move(desk.lead, row.pk, what="withdraw", note="She does not want it any more.")
    return _ended(row, days=YEARS * 366)


def _ended(row: AccessRequest, *, days: int) -> AccessRequest:
    AccessRequest.objects.filter(pk=row.pk).update(ended_at=timezone.now() - timedelta(days=days))
    row.refresh_from_db()
    return row


def test_nothing_of_a_destroyed_request_is_left_and_the_case_stays(desk: Desk, ended: AccessRequest) -> None:
    before, key = guarded(connection), ended.key_id
    assert [one.pk for one in requests_over(desk.lead)] == [ended.pk]
    assert destroy_request(desk.lead, ended.pk) == key
    for left in (AccessRequest, Step, InCase):
        assert not left.objects.exists()
    assert not ContentKey.objects.filter(pk=key).exists()
    assert not KeyCopy.objects.filter(key=key).exists()
    assert Case.objects.count() == 1
    assert requests_over(desk.lead) == []
    assert Entry.objects.filter(action="request.destroyed").count() == 1
    assert verify().whole
    assert guarded(connection) == before


def test_one_that_goes_on_or_ended_lately_is_kept(desk: Desk, ended: AccessRequest) -> None:
    _ended(ended, days=YEARS * 365 - 2)
    assert requests_over(desk.lead) == []
    with pytest.raises(WrongState, match="not over"):
        destroy_request(desk.lead, ended.pk)
    row = take_in(desk.lead, subject="Sam", asker="By letter.", received_on=timezone.localdate())
    assert kept_until(row) is None
    with pytest.raises(WrongState, match="not over"):
        destroy_request(desk.lead, row.pk)


def test_a_colleague_destroys_it_only_where_whoever_answered_it_has_left(
    desk: Desk, ended: AccessRequest
) -> None:
    assert requests_over(desk.deputy) == []
    with pytest.raises(NotYours):
        destroy_request(desk.deputy, ended.pk)
    StaffMember.objects.filter(pk=desk.lead.member.pk).update(is_active=False)
    destroy_request(desk.deputy, ended.pk)
    assert not AccessRequest.objects.exists()


def test_what_a_restored_backup_brings_back_of_it_goes_again(desk: Desk, ended: AccessRequest) -> None:
    assert destroy_request_again(ended.key_id)
    assert not destroy_request_again(ended.key_id)
    assert not destroy_request_again(UUID(int=7))
    assert not AccessRequest.objects.exists()


def test_it_is_destroyed_from_the_page_on_which_what_is_over_stands(desk: Desk, ended: AccessRequest) -> None:
    client = signed_in(desk.lead)
    page = client.get("/keeping/").content.decode()
    address = f"/keeping/requests/{ended.pk}/destroy/"
    assert address in page
    assert "Maya" not in page
    assert "Look first, and tick this." in client.post(address, {"looked": ""}).content.decode()
    assert AccessRequest.objects.filter(pk=ended.pk).exists()
    answer = client.post(address, {"looked": "on"}, follow=True)
    assert "The record of the request is destroyed." in answer.content.decode()
    assert client.get(address).status_code == 404
    assert signed_in(desk.practitioner).get("/keeping/").status_code == 403
