"""The pages of how long a case is kept, as each person gets them."""

from datetime import date

import pytest

from leeside.desk.cases.models import Case
from leeside.desk.cases.services import dismiss
from leeside.desk.retention.models import Proof, Tombstone
from leeside.desk.retention.services import choose_category, propose
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in

WHY = "The young person is 25 and asked for it."


def proposed(desk: Desk) -> Case:
    case = arrived(desk)
    dismiss(desk.lead, case.pk, seen_version=1, reason=WHY)
    choose_category(desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason=WHY)
    propose(desk.lead, case.pk, reason=WHY)
    return case


def test_from_choosing_to_destroying_page_by_page(desk: Desk) -> None:
    case = arrived(desk)
    dismiss(desk.lead, case.pk, seen_version=1, reason=WHY)
    lead, deputy, at = signed_in(desk.lead), signed_in(desk.deputy), f"/cases/{case.pk}/keeping/"
    assert case.reference in lead.get("/keeping/").content.decode()
    chosen = lead.post(f"{at}choose/", {"category": "child_file", "reason": WHY})
    assert chosen["Location"] == f"{at}as/child_file/"
    assert lead.post(chosen["Location"], {"reason": WHY}).status_code == 200  # the day is missing
    assert lead.post(chosen["Location"], {"day": "1990-05-04", "reason": WHY})["Location"] == at
    assert lead.post(f"{at}propose/", {"reason": WHY})["Location"] == at
    assert "has to look and to approve" in lead.get(at).content.decode()
    assert "Look once more" in deputy.get(at).content.decode()
    assert "1990" not in lead.get("/keeping/").content.decode()  # the list tells no date of birth
    wrong = deputy.post(f"{at}destroy/", {"reference": "L-2026-9999"})
    assert "not this case" in wrong.content.decode()
    done = deputy.post(f"{at}destroy/", {"reference": case.reference}, follow=True)
    said = done.content.decode()
    assert f"{case.reference} was destroyed" in said
    assert Tombstone.objects.get().rows > 10
    assert Proof.objects.count() == 1
    assert deputy.get(f"/cases/{case.pk}/").status_code == 404
    assert case.reference in signed_in(desk.auditor).get("/destroyed/").content.decode()


def test_the_proposer_is_refused_by_the_page_too(desk: Desk) -> None:
    case = proposed(desk)
    answer = signed_in(desk.lead).post(f"/cases/{case.pk}/keeping/destroy/", {"reference": case.reference})
    assert answer.status_code == 200
    assert "You proposed this yourself" in answer.content.decode()
    assert Case.objects.filter(pk=case.pk).exists()


def test_destroying_asks_once_more_who_it_is(desk: Desk) -> None:
    case = proposed(desk)
    client = signed_in(desk.deputy)
    session = client.session
    session["account_authentication_methods"] = []
    session.save()
    answer = client.post(f"/cases/{case.pk}/keeping/destroy/", {"reference": case.reference})
    assert answer.status_code == 302
    assert "/confirm/" in answer["Location"]
    assert Case.objects.filter(pk=case.pk).exists()


def test_a_category_that_needs_no_day_is_chosen_at_once(desk: Desk) -> None:
    case = arrived(desk)
    at = f"/cases/{case.pk}/keeping/"
    answer = signed_in(desk.lead).post(f"{at}choose/", {"category": "arrival_dismissed", "reason": WHY})
    assert answer["Location"] == at


@pytest.mark.parametrize("category", ["arrival_dismissed", "nothing"])
def test_a_page_of_days_is_there_only_for_a_category_that_asks_for_them(desk: Desk, category: str) -> None:
    case = arrived(desk)
    assert signed_in(desk.lead).get(f"/cases/{case.pk}/keeping/as/{category}/").status_code == 404


def test_administrators_practitioners_and_moderators_reach_none_of_it(desk: Desk) -> None:
    for keys in (desk.administrator, desk.practitioner, desk.moderator):
        client = signed_in(keys)
        assert client.get("/keeping/").status_code == 403
        assert client.get("/destroyed/").status_code == 403
