"""Pages of a referral in a browser without JavaScript: what each shows and to whom, and what is refused in a sentence."""

import re

import pytest
from django.test import Client

from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member, arrive
from leeside.desk.people.services import add_person
from leeside.desk.referrals.filling import begin
from leeside.desk.referrals.models import Pack, Referral
from leeside.desk.referrals.services import approve
from leeside.desk.referrals.words import State
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.cases.making import Desk, a_screened_concern, arrived, keys_of
from tests.desk.cases.signed_in import signed_in
from tests.desk.referrals.making import READ, WHY, gone

pytest.importorskip("pyrage", reason="what locks a pack is not installed")
pytestmark = pytest.mark.one_engine


def said(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer
    return re.sub(r"\s+", " ", answer.content.decode())


def sent(client: Client, address: str, **given: object) -> str:
    answer = client.post(address, given, follow=True)
    assert answer.status_code == 200, answer
    return re.sub(r"\s+", " ", answer.content.decode())


@pytest.fixture
def case(desk: Desk) -> Case:
    return arrived(desk)


@pytest.fixture
def referral(desk: Desk, case: Case) -> Referral:
    return begin(desk.deputy, case.pk, route="mash", child=case.people.get().pk, why=WHY)


@pytest.fixture
def lead(desk: Desk) -> Client:
    return signed_in(desk.lead)


@pytest.mark.both_engines
def test_it_begins_beside_what_is_advised_and_fills_itself(desk: Desk, lead: Client) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    page = said(lead, f"/cases/{case.pk}/refer/")
    assert "What is advised here" in page
    assert "Referral to children&#x27;s social care (MASH) (advised: " in page
    child = case.people.get().pk
    page = sent(lead, f"/cases/{case.pk}/refer/", route="mash", child=child, why=WHY)
    assert "First of all" in page
    referral = case.referrals.get()
    page = said(lead, f"/referrals/{referral.pk}/check/")
    assert "Maya Fenwick" in page
    assert "Message " in page
    assert "Not there" in page


@pytest.mark.both_engines
@pytest.mark.parametrize("route", ["report_remove", "take_it_down", "nobody"])
def test_no_referral_is_begun_by_a_card(lead: Client, case: Case, route: str) -> None:
    page = sent(lead, f"/cases/{case.pk}/refer/", route=route, child="", why=WHY)
    assert "Something needs to be put right" in page
    assert not case.referrals.exists()


def test_cards_hold_nothing_of_the_case(lead: Client, case: Case) -> None:
    page = said(lead, f"/cases/{case.pk}/cards/")
    card = page[page.index('<section class="referral-card"') : page.index("</section>")]
    assert "childline.org.uk/remove" in card
    assert case.reference not in card
    assert "Maya" not in page


@pytest.mark.parametrize("part", ["check/", "hold-back/", "preview/", "", "part/child/", "approve/", "sent/"])
def test_no_page_names_a_child_in_its_title(lead: Client, referral: Referral, part: str) -> None:
    page = said(lead, f"/referrals/{referral.pk}/{part}")
    title = re.search("<title>(.*?)</title>", page)
    assert title is not None
    assert "Maya" not in title[1]


def test_a_part_is_kept_and_one_goes_on(lead: Client, referral: Referral) -> None:
    page = sent(
        lead,
        f"/referrals/{referral.pk}/part/child/",
        **{"seen": 1, "child_name-0": "Maya Fenwick", "child_address-0": "1 Hill Road"},
    )
    assert "Family and carers" in page
    assert "1 Hill Road" in said(lead, f"/referrals/{referral.pk}/check/")


def test_a_day_is_shown_as_a_person_writes_it_wherever_it_is_checked(
    lead: Client, referral: Referral
) -> None:
    child = f"/referrals/{referral.pk}/part/child/"
    sent(lead, child, **{"seen": 1, "child_name-0": "Maya Fenwick", "child_born-0": "2012-05-17"})
    for page in ("check/", "hold-back/", "preview/"):
        shown = said(lead, f"/referrals/{referral.pk}/{page}")
        assert "17 May 2012" in shown
        assert "2012-05-17" not in shown


@pytest.mark.parametrize(
    ("part", "field", "value", "says"),
    [
        ("child", "child_born-0", "the third of March", "That is no day"),
        ("first", "danger_now-0", "Perhaps", "Select a valid choice"),
        ("online", "page_url-0", "see the picture here", "That is no address of a page"),
        ("child", "child_now-0", "x" * 20_001, "The answer is longer than"),
    ],
)
def test_what_a_question_does_not_take_is_said_and_what_was_typed_stays(
    lead: Client, referral: Referral, part: str, field: str, value: str, says: str
) -> None:
    page = sent(lead, f"/referrals/{referral.pk}/part/{part}/", **{"seen": 1, field: value})
    assert says in page
    referral.refresh_from_db()
    assert referral.version == 1


def test_the_second_of_two_sees_what_changed_and_may_then_send_theirs(
    desk: Desk, lead: Client, referral: Referral
) -> None:
    address = f"/referrals/{referral.pk}/part/child/"
    deputy = signed_in(desk.deputy)
    sent(lead, address, **{"seen": 1, "child_address-0": "1 Hill Road"})
    page = sent(deputy, address, **{"seen": 1, "child_address-0": "2 Hill Road"})
    for shown in ("A colleague kept something while you had this open", "1 Hill Road", "2 Hill Road"):
        assert shown in page
    assert f"kept by {desk.lead.member.name}" in page
    assert "2 Hill Road" not in said(lead, f"/referrals/{referral.pk}/check/")
    seen = re.search(r'name="seen" value="(\d+)"', page)
    assert seen is not None
    sent(deputy, address, **{"seen": seen[1], "child_address-0": "2 Hill Road"})
    assert "2 Hill Road" in said(lead, f"/referrals/{referral.pk}/check/")


def test_what_both_wrote_is_put_together_and_nobodys_words_are_lost(
    desk: Desk, lead: Client, referral: Referral
) -> None:
    address = f"/referrals/{referral.pk}/part/worry/"
    deputy = signed_in(desk.deputy)
    first = {"what_happened-0": "Seen on Monday.", "what_happened-1": "Seen on Tuesday."}
    sent(lead, address, seen=1, **first)
    sent(lead, address, seen=2, **{**first, "what_happened-2": "Seen on Wednesday."})
    typed = {"what_happened-0": "Seen on Monday at nine.", "what_happened-1": "Seen on Tuesday."}
    page = sent(deputy, address, seen=2, how_known="", **typed)
    for shown in ("Seen on Monday at nine.", "Seen on Tuesday.", "Seen on Wednesday."):
        assert f"> {shown}</textarea>" in page
    again = dict(re.findall(r'<textarea[^>]*name="(what_happened-\d+)"[^>]*> ?([^<]*)</textarea>', page))
    sent(deputy, address, seen=3, **again)
    page = said(lead, f"/referrals/{referral.pk}/check/")
    for shown in ("Seen on Monday at nine.", "Seen on Tuesday.", "Seen on Wednesday."):
        assert shown in page
    assert "Seen on Monday.<" not in page


def test_ticks_of_what_leaves_are_never_carried_over_to_other_words(
    desk: Desk, lead: Client, referral: Referral
) -> None:
    deputy = signed_in(desk.deputy)
    part, hold = (f"/referrals/{referral.pk}/{name}/" for name in ("part/worry", "hold-back"))
    sent(lead, part, **{"seen": 1, "what_happened-0": "He waits there. She is afraid."})
    sent(lead, part, **{"seen": 2, "what_happened-0": "New words first. He waits there. She is afraid."})
    page = sent(deputy, hold, **{"seen": 2, "words": "afraid", "cut-what_happened-0": "0-15"})
    assert "tick again" in page
    assert not re.search(r'name="cut-what_happened-0"[^>]* checked', page)
    assert re.search(r'name="keep-what_happened-0"[^>]* checked', page)
    assert "> afraid</textarea>" in page


def test_what_is_held_back_is_not_in_what_leaves_and_stays_in_the_case(
    desk: Desk, lead: Client, case: Case, referral: Referral
) -> None:
    add_person(desk.lead, case.pk, name="Ruth Amadi")
    sent(
        lead,
        f"/referrals/{referral.pk}/part/worry/",
        **{"seen": 1, "what_happened-0": "Ruth Amadi saw it. He waits at the gate. She told us on Monday."},
    )
    page = said(lead, f"/referrals/{referral.pk}/hold-back/")
    assert "People of this case who need not be named" in page
    tick = re.search(r'name="cut-what_happened-0" value="([\d-]+)"[^>]*>\s*<label[^>]*>He waits', page)
    assert tick is not None
    on = dict.fromkeys(re.findall(r'name="(keep-[a-z_]+-\d+)"', page), "on")
    del on["keep-sender_name-0"]
    page = sent(
        lead,
        f"/referrals/{referral.pk}/hold-back/",
        **{**on, "seen": 2, "words": "Monday", "names": "Ruth Amadi", "cut-what_happened-0": tick[1]},
    )
    leaves = page[page.index("Exactly what leaves") :]
    assert "[redacted] saw it. [redacted] She told us on [redacted]." in leaves
    for word in ("Ruth", "Monday", "at the gate"):
        assert word not in leaves
    assert "Left out on purpose" in leaves
    page = said(lead, f"/referrals/{referral.pk}/check/")
    assert "Ruth Amadi saw it. He waits at the gate. She told us on Monday." in page


def test_a_word_that_stands_nowhere_is_not_taken_for_redacted(lead: Client, referral: Referral) -> None:
    page = sent(lead, f"/referrals/{referral.pk}/hold-back/", seen=1, words="Rutth Amadi")
    assert "This stands nowhere in the form: Rutth Amadi." in page


@pytest.mark.parametrize("word", ["...", "—", "\u200b"])
def test_a_word_without_letters_is_refused_and_what_leaves_can_still_be_seen(
    lead: Client, referral: Referral, word: str
) -> None:
    assert "This stands nowhere" in sent(lead, f"/referrals/{referral.pk}/hold-back/", seen=1, words=word)
    assert "Exactly what leaves" in said(lead, f"/referrals/{referral.pk}/preview/")


def test_a_first_name_alone_is_offered_and_a_name_that_the_child_has_too_is_not(
    desk: Desk, lead: Client, case: Case, referral: Referral
) -> None:
    add_person(desk.lead, case.pk, name="Ruth Fenwick")
    told = {"seen": 1, "what_happened-0": "Ruth saw it. Ruth Fenwick is her aunt."}
    sent(lead, f"/referrals/{referral.pk}/part/worry/", **told)
    page = said(lead, f"/referrals/{referral.pk}/hold-back/")
    assert re.findall(r'name="names" value="([^"]+)"', page) == ["Ruth Fenwick", "Ruth"]


def test_the_writer_is_told_who_may_approve(desk: Desk, referral: Referral) -> None:
    page = sent(signed_in(desk.deputy), f"/referrals/{referral.pk}/approve/", seen=1, read="on", reason=READ)
    assert "You wrote this, and there is a second person who can read it." in page
    assert desk.lead.member.name in page


def test_somebody_named_in_the_case_is_refused_and_told_why(
    desk: Desk, case: Case, referral: Referral
) -> None:
    named = keys_of(Role.DEPUTY, name="Ruth Amadi")
    add_member(desk.lead, case.pk, member=named.member, reason=WHY)
    add_person(desk.lead, case.pk, name="Ruth Amadi")
    page = sent(signed_in(named), f"/referrals/{referral.pk}/approve/", seen=1, read="on", reason=READ)
    assert "You are named in this case" in page
    referral.refresh_from_db()
    assert referral.state == State.DRAFT


def test_reading_is_ticked_before_approving(lead: Client, referral: Referral) -> None:
    page = sent(lead, f"/referrals/{referral.pk}/approve/", seen=1, reason=READ)
    assert "Read what leaves, and tick this." in page


@pytest.mark.both_engines
def test_nobody_approves_other_words_than_they_read(desk: Desk, lead: Client, referral: Referral) -> None:
    third = signed_in(keys_of(Role.DEPUTY, name="Third Deputy"))
    add_member(desk.lead, referral.case_id, member=StaffMember.objects.get(name="Third Deputy"), reason=WHY)
    address = f"/referrals/{referral.pk}/approve/"
    assert "Maya Fenwick" in said(third, address)
    sent(lead, f"/referrals/{referral.pk}/part/child/", **{"seen": 1, "child_address-0": "1 Hill Road"})
    page = sent(third, address, seen=1, read="on", reason=READ)
    assert "so it was not approved" in page
    assert f"Home address, kept by {desk.lead.member.name}" in page
    assert "1 Hill Road" in page
    assert not re.search(r'name="read"[^>]* checked', page)
    assert "It is approved." in sent(third, address, seen=2, read="on", reason=READ)


def test_a_page_that_was_only_read_takes_no_approval_away(
    desk: Desk, lead: Client, referral: Referral
) -> None:
    approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    page = said(lead, f"/referrals/{referral.pk}/part/sender/")
    kept = dict(re.findall(r'name="(sender_[a-z]+-\d+)" value="([^"]*)"', page))
    sent(lead, f"/referrals/{referral.pk}/part/sender/", seen=2, **kept)
    referral.refresh_from_db()
    assert (referral.state, referral.version) == (State.APPROVED, 2)


def test_no_pack_is_made_of_a_draft(lead: Client, referral: Referral) -> None:
    sent(lead, f"/referrals/{referral.pk}/pack/", seen=1, lock="passphrase", reason=READ)
    assert not Pack.objects.exists()


@pytest.mark.both_engines
def test_a_passphrase_is_on_one_page_and_a_pack_is_downloaded_once(
    desk: Desk, lead: Client, referral: Referral
) -> None:
    approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    page = sent(lead, f"/referrals/{referral.pk}/pack/", seen=2, lock="passphrase", key="", reason=READ)
    found = re.search(r'<p class="desk-copied">([A-Z2-7-]{19})</p>', page)
    assert found is not None
    pack = Pack.objects.get()
    for address in (f"/referrals/{referral.pk}/", f"/packs/{pack.pk}/", f"/cases/{referral.case_id}/"):
        assert found[1] not in said(lead, address)
    first = lead.post(f"/packs/{pack.pk}/")
    assert first["Content-Disposition"] == 'attachment; filename="referral.zip.age"'
    assert b"".join(first.streaming_content).startswith(b"age-encryption")  # type: ignore[attr-defined]
    second = lead.post(f"/packs/{pack.pk}/")
    assert second.status_code == 409
    assert "downloaded already" in second.content.decode()


@pytest.mark.parametrize("key", ["age1notakey", ""])
def test_a_key_that_is_none_is_refused_on_its_field_and_nothing_is_made(
    desk: Desk, lead: Client, referral: Referral, key: str
) -> None:
    approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    page = sent(lead, f"/referrals/{referral.pk}/pack/", seen=2, lock="key", key=key, reason=READ)
    assert 'href="#id_key"' in page
    assert not Pack.objects.exists()


def test_nothing_written_is_noted_as_sent_before_it_was_approved(lead: Client, referral: Referral) -> None:
    page = sent(lead, f"/referrals/{referral.pk}/sent/", seen=1, how="form", to_whom="The front door")
    assert "Nobody has approved it yet" in page
    page = sent(lead, f"/referrals/{referral.pk}/call/", reason="Rang the front door at ten.", seen=1)
    assert "Call. Rang the front door at ten." in page
    assert "Being written" in page


def test_an_answer_that_is_late_is_seen_in_the_case(desk: Desk, lead: Client, case: Case) -> None:
    referral = gone(desk, case)
    referral.clocks.update(due="2026-11-02")
    page = said(lead, f"/cases/{case.pk}/")
    assert "Overdue" in page
    assert "Nobody has confirmed that this arrived" in page
    assert "Passed" in said(lead, f"/referrals/{referral.pk}/")
    outside = signed_in(desk.moderator)
    for address in ("/queue/", "/cases/"):
        assert f"{case.reference}: Referral to children&#x27;s social care" in said(lead, address)
        assert "Handed on, and the day has gone by" not in said(outside, address)


def test_it_is_followed_to_its_end_page_by_page(desk: Desk, lead: Client, case: Case) -> None:
    referral = gone(desk, case)
    steps = (
        ("received", 3, "They confirmed that it arrived"),
        ("declined", 4, "They did not take it on"),
        ("escalated", 5, "Disagree, and escalate"),
        ("accepted", 6, "They took it on"),
        ("closed", 7, "Close this referral"),
    )
    for name, seen, heading in steps:
        assert heading in said(lead, f"/referrals/{referral.pk}/{name}/")
        sent(lead, f"/referrals/{referral.pk}/{name}/", seen=seen, reason="Ms Okoro said so on Monday.")
    page = sent(lead, f"/referrals/{referral.pk}/again/", reason="There is more to tell now.")
    assert "First of all" in page
    assert case.referrals.count() == 2


def test_what_was_typed_as_html_is_shown_as_words(lead: Client, referral: Referral) -> None:
    typed = "<script>alert(1)</script>"
    sent(lead, f"/referrals/{referral.pk}/part/child/", **{"seen": 1, "child_now-0": typed})
    for part in ("check/", "hold-back/", "preview/", "part/child/"):
        page = said(lead, f"/referrals/{referral.pk}/{part}")
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert" in page


def test_what_names_nobody_is_read_without_the_name_of_whoever_typed_it(desk: Desk, lead: Client) -> None:
    case = arrived(desk, accounts=(("A site", "https://pictures.example/p/1"),))
    referral = begin(desk.lead, case.pk, route="iwf", child=None, why=WHY)
    address = {"page_url-1": "https://pictures.example/p/2", "seen": "1"}
    sent(lead, f"/referrals/{referral.pk}/part/online/", **address)
    page = said(lead, f"/referrals/{referral.pk}/preview/").partition("<main")[2]
    assert "https://pictures.example/p/2" in page
    assert "From: The sender" in page
    assert desk.lead.member.name not in page
