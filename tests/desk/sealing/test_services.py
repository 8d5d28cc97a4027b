"""Members' keys: made, opened with the password, sealed anew with another one, and made anew when it was forgotten."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.cases.selectors import case_for
from leeside.desk.cases.services import give_keys_again
from leeside.desk.sealing.errors import NoKeyError, SealError, WrongPasswordError
from leeside.desk.sealing.key_pair import OpenPair, unwrap, wrap
from leeside.desk.sealing.models import ContentKey, KeyCopy, KeyPair, PairOf
from leeside.desk.sealing.open_keys import open_for
from leeside.desk.sealing.services import change_password, make_keys, pair_of, tend_glass
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import CHEAP, PASSWORD, Desk, a_desk, arrived, keys_of


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


@given(secret=st.binary(min_size=32, max_size=32))
def test_a_copy_opens_for_its_owner_and_nobody_else(secret: bytes) -> None:
    owner, other = OpenPair.new(), OpenPair.new()
    wrapped = wrap(secret, public=owner.public, what="k1")
    assert unwrap(wrapped, pair=owner, what="k1") == secret
    for pair, what in ((other, "k1"), (owner, "k2")):
        with pytest.raises(SealError):
            unwrap(wrapped, pair=pair, what=what)


def test_the_password_opens_the_key_and_a_wrong_one_does_not(desk: Desk) -> None:
    assert open_for(desk.lead.member, PASSWORD).pair == desk.lead.pair
    with pytest.raises(WrongPasswordError) as refused:
        open_for(desk.lead.member, "three otters cross")
    assert "otters" not in str(refused.value)


def test_a_changed_password_opens_the_same_key_and_the_old_one_nothing(desk: Desk) -> None:
    change_password(desk.lead.member, PASSWORD, "a new set of words", cost=CHEAP)
    assert open_for(desk.lead.member, "a new set of words").pair == desk.lead.pair
    with pytest.raises(WrongPasswordError):
        open_for(desk.lead.member, PASSWORD)


def test_a_wrong_old_password_changes_nothing(desk: Desk) -> None:
    with pytest.raises(WrongPasswordError):
        change_password(desk.lead.member, "wrong", "a new set of words", cost=CHEAP)
    assert open_for(desk.lead.member, PASSWORD).pair == desk.lead.pair


def test_a_private_key_moved_to_a_colleague_does_not_open_with_that_colleagues_password(desk: Desk) -> None:
    stolen, own = pair_of(desk.lead.member), pair_of(desk.auditor.member)
    KeyPair.objects.filter(pk=own.pk).update(sealed_private=stolen.sealed_private)
    with pytest.raises(WrongPasswordError):
        open_for(desk.auditor.member, PASSWORD)


def test_whoever_forgot_the_password_opens_nothing_until_a_colleague_gives_the_keys_again(desk: Desk) -> None:
    case = arrived(desk)
    make_keys(desk.deputy.member, "quite another password", cost=CHEAP)
    again = open_for(desk.deputy.member, "quite another password")
    with pytest.raises(NoKeyError):
        case_for(again, case.pk)
    assert give_keys_again(desk.lead, desk.deputy.member) == 1
    assert case_for(again, case.pk).key == case_for(desk.lead, case.pk).key
    assert give_keys_again(desk.lead, desk.deputy.member) == 0


def test_the_old_private_key_is_gone_when_a_new_one_is_made(desk: Desk) -> None:
    make_keys(desk.deputy.member, "quite another password", cost=CHEAP)
    [old] = KeyPair.objects.filter(member=desk.deputy.member).exclude(ended_at=None)
    assert old.sealed_private is None
    assert not old.copies.exists()


def test_nothing_is_sealed_for_somebody_who_has_no_key(record: None) -> None:
    member = StaffMember.objects.create(email="new@school.example", name="New", role=Role.DEPUTY)
    with pytest.raises(NoKeyError):
        pair_of(member)


def _behind_glass(member: StaffMember) -> bool:
    [glass] = KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None)
    return KeyCopy.objects.filter(key_id=glass.pk, pair__member=member).exists()


def test_leads_and_deputies_hold_the_glass_key_and_nobody_else(desk: Desk) -> None:
    [glass] = KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None)
    tend_glass(desk.lead.member, desk.lead.content_key(glass.pk))
    holders = {keys.member.role for keys in desk.everybody if _behind_glass(keys.member)}
    assert holders == {Role.SAFEGUARDING_LEAD, Role.DEPUTY}


def test_a_deputy_who_becomes_a_practitioner_loses_the_glass_key(desk: Desk) -> None:
    [glass] = KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None)
    key = desk.lead.content_key(glass.pk)
    tend_glass(desk.lead.member, key)
    StaffMember.objects.filter(pk=desk.deputy.member.pk).update(role=Role.PRACTITIONER)
    tend_glass(desk.lead.member, key)
    assert not _behind_glass(desk.deputy.member)
    assert _behind_glass(desk.lead.member)


def test_a_glass_key_that_nobody_can_open_any_more_makes_room_for_a_new_one(record: None) -> None:
    lead = keys_of(Role.SAFEGUARDING_LEAD)
    make_keys(lead.member, "forgot the first one", cost=CHEAP)
    keys = open_for(lead.member, "forgot the first one")
    assert keys.glass().public
    assert KeyPair.objects.filter(of=PairOf.GLASS).count() == 2


def test_the_database_holds_no_key_that_is_open(desk: Desk) -> None:
    case = arrived(desk)
    key = case_for(desk.lead, case.pk).key
    stored = b"".join(
        bytes(value)
        for model in (KeyPair, KeyCopy, ContentKey)
        for row in model.objects.values_list()
        for value in row
        if isinstance(value, bytes | memoryview)
    )
    assert key.secret not in stored
    assert desk.lead.pair.private not in stored
    assert uuid.UUID(str(key.id)) == case.key_id
