"""From somebody who asks to an answer that a person takes out: piece by piece, with reasons, and out of one's own cases alone."""

from datetime import date, timedelta

import msgspec
import pytest
from django.utils import timezone

from leeside.conversation.model import Participant
from leeside.desk.access_requests.answer import Answer
from leeside.desk.access_requests.chosen import Choice, Chosen
from leeside.desk.access_requests.models import AccessRequest, InCase, State
from leeside.desk.access_requests.selectors import case_in, cases_in, request_for, requests_of
from leeside.desk.access_requests.services import add_case, choose, hand_on, move, take_in
from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.errors import MayNot, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import Screened, add_event, arrive, dismiss
from leeside.desk.cases.words import EventKind
from leeside.desk.people.models import Person
from leeside.desk.people.services import add_person, change_person
from leeside.desk.retention.services import choose_category, propose
from leeside.desk.staff.models import Role
from tests.accessible_pdf import broken_rules
from tests.desk.cases.making import Desk, a_concern, a_screened_concern, arrived, keys_of, screened, talk
from tests.desk.cases.signed_in import signed_in

WHY = "The young person asked in person, with a passport."
DAY = date(2026, 11, 2)
WHO = "Somebody who is named"


@pytest.fixture
def case(desk: Desk) -> Case:
    made = arrive(a_screened_concern(), actor=desk.practitioner.member)
    add_person(desk.lead, made.pk, name="Rowan Ashdown", particulars={"school": "Hillside"})
    add_event(desk.lead, made.pk, kind=EventKind.CONTACT, body="Rowan Ashdown says that Maya stopped eating.")
    return made


@pytest.fixture
def asked(desk: Desk, case: Case) -> tuple[AccessRequest, InCase]:
    row = take_in(desk.lead, subject="Maya Fenwick", asker=WHY, received_on=DAY)
    return row, add_case(desk.lead, row.pk, case.pk)


def give_all(desk: Desk, asked: tuple[AccessRequest, InCase], *, without: tuple[str, ...] = ()) -> None:
    _, one = case_in(desk.lead, asked[0].pk, asked[1].pk)
    pieces = {piece.id: Chosen(choice=Choice.GIVE) for piece in one.pieces}
    choose(desk.lead, asked[1].pk, pieces=pieces, without=without)


def test_others_in_the_case_are_suggested_and_the_persons_own_names_are_not(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    _, one = case_in(desk.lead, asked[0].pk, asked[1].pk)
    assert {"Rowan Ashdown", "Rowan", "Ashdown", "@kai_drift"} <= set(one.suggested)
    assert not {"Maya Fenwick", "Maya", "Fenwick"} & set(one.suggested)
    assert {"Somebody who is named", "An account", "The child's own words", "Talked with somebody"} <= {
        piece.kind for piece in one.pieces
    }
    assert one.undecided == len(one.pieces)


def test_an_answer_is_taken_out_with_others_names_gone_from_every_byte(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    row = asked[0]
    give_all(desk, asked, without=("Rowan Ashdown", "Rowan", "Ashdown", "@kai_drift", "kai_drift"))
    client = signed_in(desk.lead)
    at = f"/requests/{row.pk}/answer/"
    files = [client.get(at), client.get(f"{at}json/"), client.get(f"{at}page/")]
    for answer in files:
        assert answer.status_code == 200
        out = answer.content.decode()
        for word in ("Rowan", "Ashdown", "kai_drift", "rowan"):
            assert word not in out
        assert "[redacted] says that Maya stopped eating." in out
    made = msgspec.json.decode(files[1].content, type=Answer)
    assert made.about == "Maya Fenwick"
    assert asked[1].case.reference not in files[1].content.decode() + files[2].content.decode()
    assert "script" not in files[2].content.decode()
    assert AccessEntry.objects.filter(action="request.exported").count() == 3


def test_the_pdf_is_tagged(desk: Desk, asked: tuple[AccessRequest, InCase]) -> None:
    pytest.importorskip("typst", reason="the extra that draws PDFs is not installed")
    pytest.importorskip("fontpkg_noto_sans_arabic", reason="the extra that draws PDFs is not installed")
    give_all(desk, asked)
    answer = signed_in(desk.lead).get(f"/requests/{asked[0].pk}/answer/pdf/")
    assert answer.content.startswith(b"%PDF-")
    assert b"pdfuaid" in answer.content
    assert b"Maya" not in answer["Content-Disposition"].encode()
    assert broken_rules(answer.content) == {}


def test_taking_it_out_asks_once_more_who_it_is(desk: Desk, asked: tuple[AccessRequest, InCase]) -> None:
    give_all(desk, asked)
    client = signed_in(desk.lead)
    session = client.session
    session["account_authentication_methods"] = []
    session.save()
    for part in ("", "json/", "page/", "pdf/"):
        assert "/confirm/" in client.get(f"/requests/{asked[0].pk}/answer/{part}")["Location"]


def test_nothing_leaves_while_something_is_undecided(desk: Desk, asked: tuple[AccessRequest, InCase]) -> None:
    with pytest.raises(WrongState, match="not decided"):
        move(desk.lead, asked[0].pk, what="answer", note=WHY)
    assert signed_in(desk.lead).get(f"/requests/{asked[0].pk}/answer/json/").status_code == 409


def test_what_is_written_anew_after_it_was_decided_is_decided_again(
    desk: Desk, asked: tuple[AccessRequest, InCase], case: Case
) -> None:
    give_all(desk, asked)
    rowan = next(one for one in Person.objects.filter(case=case) if one.particulars)
    change_person(
        desk.lead,
        rowan.pk,
        seen_version=rowan.version,
        name="Rowan Ashdown",
        particulars={"school": "Hillside, under another name"},
        reason=WHY,
    )
    _, one = case_in(desk.lead, asked[0].pk, asked[1].pk)
    undecided = [piece for piece in one.pieces if piece.id not in one.chosen.pieces]
    assert ["under another name" in piece.words for piece in undecided if piece.kind == WHO] == [True]


def test_what_is_held_back_needs_a_reason_that_passes_its_test(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    _, one = case_in(desk.lead, asked[0].pk, asked[1].pk)
    name = one.pieces[0].id
    for bad in (
        Chosen(choice=Choice.WITHHOLD),
        Chosen(choice=Choice.WITHHOLD, why="because", says="It is better so, really."),
        Chosen(choice=Choice.WITHHOLD, why="serious_harm", says="so"),
    ):
        with pytest.raises(WrongState, match="needs a reason"):
            choose(desk.lead, asked[1].pk, pieces={name: bad}, without=())
    good = Chosen(choice=Choice.WITHHOLD, why="serious_harm", says="The father reads her post.")
    choose(desk.lead, asked[1].pk, pieces={name: good}, without=())
    with pytest.raises(WrongState, match="not in the case"):
        choose(desk.lead, asked[1].pk, pieces={"event of another": good}, without=())


def test_only_ones_own_cases_can_be_added_and_only_the_answerer_sees_the_request(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    hidden = arrived(desk, concerns=(desk.lead.member,))
    with pytest.raises(NotYours):
        add_case(desk.lead, asked[0].pk, hidden.pk)
    with pytest.raises(NotYours):
        request_for(desk.deputy, asked[0].pk)
    assert requests_of(desk.deputy) == []
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        with pytest.raises(MayNot):
            take_in(keys, subject="Maya", asker=WHY, received_on=DAY)


def test_the_clock_stops_while_somebody_waits_and_is_lengthened_once(desk: Desk) -> None:
    today = timezone.localdate()
    row = take_in(desk.lead, subject="Maya Fenwick", asker=WHY, received_on=today)
    due = request_for(desk.lead, row.pk).due
    move(desk.lead, row.pk, what="ask", note=WHY)
    AccessRequest.objects.filter(pk=row.pk).update(waiting_since=today - timedelta(days=6))
    assert request_for(desk.lead, row.pk).due == due + timedelta(days=6)
    move(desk.lead, row.pk, what="resume", note=WHY)
    assert request_for(desk.lead, row.pk).due == due + timedelta(days=6)
    move(desk.lead, row.pk, what="extend", note="It spans four cases and eleven people.")
    assert request_for(desk.lead, row.pk).due > due + timedelta(days=50)
    for what in ("extend", "resume", "fly"):
        with pytest.raises(WrongState, match="does not follow"):
            move(desk.lead, row.pk, what=what, note=WHY)


def test_a_month_that_is_over_is_not_lengthened_and_shows_as_late(desk: Desk) -> None:
    row = take_in(desk.lead, subject="Maya", asker=WHY, received_on=timezone.localdate() - timedelta(days=40))
    assert request_for(desk.lead, row.pk).late
    with pytest.raises(WrongState, match="month is over"):
        move(desk.lead, row.pk, what="extend", note=WHY)
    move(desk.lead, row.pk, what="refuse", note="It was plainly meant to harass.")
    assert not request_for(desk.lead, row.pk).late
    with pytest.raises(WrongState, match="has ended"):
        move(desk.lead, row.pk, what="withdraw", note=WHY)


def test_an_answered_request_keeps_its_steps_and_no_copy_of_what_was_given(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    give_all(desk, asked)
    move(desk.lead, asked[0].pk, what="answer", note="Handed over in person.")
    known = request_for(desk.lead, asked[0].pk)
    assert known.row.state == State.ANSWERED
    assert [one.step.what for one in known.steps] == ["received", "answer"]
    chosen = cases_in(desk.lead, known)[0].chosen
    assert "stopped eating" not in msgspec.json.encode(chosen).decode()


def test_what_has_no_name_and_a_day_to_come_are_refused(desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        take_in(desk.lead, subject=" ", asker=WHY, received_on=DAY)
    with pytest.raises(WrongState, match="still to come"):
        take_in(desk.lead, subject="Maya", asker=WHY, received_on=timezone.localdate() + timedelta(days=1))


def test_a_case_that_somebody_asked_about_is_not_destroyed_meanwhile(
    desk: Desk, case: Case, asked: tuple[AccessRequest, InCase]
) -> None:
    case.refresh_from_db()
    dismiss(desk.lead, case.pk, seen_version=case.version, reason=WHY)
    choose_category(desk.lead, case.pk, category="child_file", day=date(1990, 5, 4), reason=WHY)
    with pytest.raises(WrongState, match="Somebody asked"):
        propose(desk.lead, case.pk, reason=WHY)
    move(desk.lead, asked[0].pk, what="withdraw", note=WHY)
    propose(desk.lead, case.pk, reason=WHY)


def test_a_colleague_takes_it_over_with_the_key_and_the_first_loses_it(
    desk: Desk, asked: tuple[AccessRequest, InCase]
) -> None:
    with pytest.raises(WrongState, match="every case"):
        hand_on(desk.lead, asked[0].pk, to=keys_of(Role.DEPUTY).member, note=WHY)
    hand_on(desk.lead, asked[0].pk, to=desk.deputy.member, note=WHY)
    assert request_for(desk.deputy, asked[0].pk).subject == "Maya Fenwick"
    with pytest.raises(NotYours):
        request_for(desk.lead, asked[0].pk)


def test_page_by_page(desk: Desk, case: Case) -> None:
    client = signed_in(desk.lead)
    answer = client.post(
        "/requests/new/", {"subject": "Maya Fenwick", "asker": WHY, "received_on": "2026-11-02"}
    )
    at = answer["Location"]
    assert client.post(f"{at}add/", {"case": str(case.pk)})["Location"] == at
    one = InCase.objects.get()
    page = client.get(f"{at}in/{one.pk}/").content.decode()
    assert "Rowan Ashdown" in page
    assert "paragraph 17(2)" in page
    assert client.post(f"{at}in/{one.pk}/", {}).status_code == 200  # each piece has to be decided
    _, known = case_in(desk.lead, one.request_id, one.pk)
    form = {f"choice-{piece.id.replace(' ', '-')}": "give" for piece in known.pieces}
    form |= {"without": "Rowan Ashdown", "more": "stopped eating\n"}
    assert client.post(f"{at}in/{one.pk}/", form)["Location"] == at
    out = client.get(f"{at}answer/").content.decode()
    assert "Rowan Ashdown" not in out
    assert "stopped eating" not in out
    assert client.post(f"{at}step/", {"what": "answer", "note": "Given in person."})["Location"] == at
    assert "Answered" in client.get(at).content.decode()


def test_the_month_is_lengthened_while_the_clock_still_stands(desk: Desk) -> None:
    """Twenty days went by, then a month of waiting for the person, which still lasts."""
    today = timezone.localdate()
    row = take_in(desk.lead, subject="Maya Fenwick", asker=WHY, received_on=today - timedelta(days=50))
    AccessRequest.objects.filter(pk=row.pk).update(
        state=State.WAITING, waiting_since=today - timedelta(days=30)
    )
    assert request_for(desk.lead, row.pk).due > today
    assert move(desk.lead, row.pk, what="extend", note="There are many records, and two schools.").extended


def test_somebody_with_a_short_name_is_given_what_they_wrote(desk: Desk) -> None:
    said = [msgspec.structs.replace(one, sender="Bo Li" if one.sender == "p1" else "Kai") for one in talk(4)]
    result, _ = screened()
    people = tuple(Participant(id=name, name=name) for name in ("Bo Li", "Kai"))
    [only] = (msgspec.structs.replace(one, id="c1", participants=people) for one in result.conversations)
    result = msgspec.structs.replace(result, conversations=(only,))
    case = arrive(a_concern(screened=Screened(result=result, messages=said)), actor=desk.practitioner.member)
    row = take_in(desk.lead, subject="Bo Li", asker=WHY, received_on=DAY)
    _, known = case_in(desk.lead, row.pk, add_case(desk.lead, row.pk, case.pk).pk)
    words = "\n".join(piece.words for piece in known.pieces)
    assert "Bo Li: Line 1 about the match" in words
    assert "Kai: Line 0" not in words
    assert "Bo Li" not in known.suggested
