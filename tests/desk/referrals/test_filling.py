"""A form is filled from the case with a source for each answer, for one child, and written on without writing over anybody."""

from datetime import date

import pytest

from leeside.desk.assessments.judgement import Judgement, Weighed
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.services import decide, record_assessment
from leeside.desk.cases.errors import ChangedMeanwhile
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import Named, add_event, arrive, correct_event
from leeside.desk.cases.words import EventKind
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.models import Role
from leeside.desk.people.services import add_person
from leeside.desk.referrals.body import Body, body_of, leaving
from leeside.desk.referrals.changed import changes_since
from leeside.desk.referrals.filling import begin, write_part
from leeside.desk.referrals.models import Referral
from leeside.desk.referrals.routes import sendable
from leeside.desk.referrals.selectors import referral_for
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.knowledge.model import RiskLevel
from leeside.referral.load import routes
from leeside.referral.model import FieldKind, Origin, RouteKind
from tests.desk.cases.making import Desk, a_screened_concern, arrived
from tests.desk.referrals.making import WHY

MASH = routes()["mash"]


def begun(keys: OpenKeys, case: Case, route: str = "mash") -> Referral:
    return begin(keys, case.pk, route=route, child=case.people.all()[0].pk, why=WHY)


def body(keys: OpenKeys, referral: Referral) -> Body:
    return body_of(referral_for(keys, referral.pk)[1].body)


def values(told: Body, field: str) -> list[str]:
    return [answer.value for answer in told.to(field)]


def test_what_the_case_knows_stands_in_the_form_with_where_it_came_from(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    add_event(desk.deputy, case.pk, kind=EventKind.CONTACT, body="Rang the mother at ten.")
    add_event(desk.deputy, case.pk, kind=EventKind.ACTION, body="Kept the phone in the safe.")
    judgement = Judgement(
        risk=(Weighed(way="grooming"),), level=RiskLevel.SERIOUS_CONCERN, reasons="He wants it kept secret."
    )
    record_assessment(desk.lead, case.pk, judgement=judgement, seen=None)
    decide(desk.lead, case.pk, choice=Choice.REFER, reasons="It goes to social care.", advised=[], seen=None)
    told = body(desk.lead, begun(desk.lead, case))
    assert values(told, "child_name") == ["Maya Fenwick"]
    assert values(told, "child_view") == ["He wants me to keep it secret."]
    (chat,) = conversations_in(desk.lead, case.pk)
    assert len(chat.sha256) == 64
    assert any(f"SHA-256 {chat.sha256}" in one for one in values(told, "evidence_kept"))
    assert "Instagram: @kai_drift" in values(told, "other_account")
    assert "Rang the mother at ten." in values(told, "told")[0]
    assert "Kept the phone in the safe." in values(told, "done")[0]
    assert any("Serious concern. He wants it kept secret." in one for one in values(told, "assessment"))
    assert any("Decided: refer." in one for one in values(told, "assessment"))
    quoted = [answer for answer in told.to("what_happened") if answer.source.origin is Origin.MESSAGE]
    assert quoted
    assert all(answer.source.number and answer.source.at and not answer.source.named for answer in quoted)
    assert "WhatsApp" in values(told, "platform")
    assert all(
        answer.source.named or answer.source.at or answer.source.conversation for answer in told.answers
    )


def test_what_a_machine_made_of_it_is_opinion_and_stands_apart_from_what_was_said(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor=desk.practitioner.member)
    told = body(desk.lead, begun(desk.lead, case))
    software = [answer for answer in told.answers if answer.source.origin is Origin.SOFTWARE]
    assert software
    assert {answer.kind for answer in software} == {FieldKind.OPINION}
    assert not {answer.field for answer in software} & {"what_happened", "child_view", "done"}


def test_a_line_that_was_corrected_is_told_as_corrected(desk: Desk) -> None:
    case = arrived(desk)
    old = add_event(desk.lead, case.pk, kind=EventKind.CONTACT, body="Rang the father.")
    correct_event(desk.lead, old.pk, body="Rang the mother.", reason="I wrote the wrong word.")
    [told] = values(body(desk.lead, begun(desk.lead, case)), "told")
    assert "mother" in told
    assert "father" not in told


def test_a_form_is_about_one_child_and_does_not_name_the_other_as_its_own(desk: Desk) -> None:
    case = arrived(
        desk,
        people=(
            Named(name="Maya Fenwick", role=Role.HARMED_CHILD),
            Named(name="Leo Marsh", role=Role.HARMED_CHILD),
        ),
    )
    forms = {
        person.name.reveal(desk.lead.case_key(case)): begin(
            desk.lead, case.pk, route="mash", child=person.pk, why=WHY
        )
        for person in case.people.all()
    }
    for name, referral in forms.items():
        assert values(body(desk.lead, referral), "child_name") == [name]
        other = ({"Maya Fenwick", "Leo Marsh"} - {name}).pop()
        assert other not in "\n".join(answer.value for answer in body(desk.lead, referral).answers)


@pytest.mark.parametrize("route", [route.id for route in sendable()])
def test_every_route_begins_with_gaps_named_and_none_of_them_stops_it(desk: Desk, route: str) -> None:
    case = arrived(desk)
    told = body(desk.lead, begun(desk.lead, case, route))
    kept = leaving(routes()[route], told)
    needed = {field.id for field in routes()[route].fields if field.needed}
    assert {gap.field for gap in kept.form.gaps} == needed - {answer.field for answer in told.answers}


def test_a_report_of_an_address_holds_addresses_alone(desk: Desk) -> None:
    case = arrived(desk, accounts=(("A site", "https://pictures.example/p/1"), ("Instagram", "@kai_drift")))
    told = body(desk.lead, begun(desk.lead, case, "iwf"))
    assert routes()["iwf"].kind is RouteKind.URL_ONLY
    assert [answer.value for answer in told.answers] == ["https://pictures.example/p/1"]


def test_an_answer_that_is_not_touched_keeps_its_source_and_a_new_one_is_the_writers(desk: Desk) -> None:
    case = arrived(desk)
    referral = begun(desk.deputy, case)
    before = body(desk.lead, referral).to("child_name")
    write_part(
        desk.lead,
        referral.pk,
        seen_version=1,
        values={"child_name": ["Maya Fenwick"], "child_address": ["1 Hill Road"]},
    )
    now = body(desk.lead, referral)
    assert now.to("child_name") == before
    [new] = now.to("child_address")
    assert (new.source.origin, new.source.named) == (Origin.PERSON, desk.lead.member.name)


def test_the_second_of_two_is_shown_what_the_first_changed_and_by_whom(desk: Desk) -> None:
    referral = begun(desk.deputy, arrived(desk))
    write_part(desk.lead, referral.pk, seen_version=1, values={"child_address": ["1 Hill Road"]})
    with pytest.raises(ChangedMeanwhile):
        write_part(desk.deputy, referral.pk, seen_version=1, values={"child_address": ["2 Hill Road"]})
    at, known = referral_for(desk.deputy, referral.pk)
    [change] = changes_since(at, known.referral, MASH, 1)
    assert (change.by, change.label, change.now) == (desk.lead.member.name, "Home address", "1 Hill Road")
    assert values(body(desk.deputy, referral), "child_address") == ["1 Hill Road"]


def test_people_who_need_not_be_named_are_not_told_as_of_concern(desk: Desk) -> None:
    case = arrived(desk)
    add_person(desk.lead, case.pk, name="Ruth Amadi")
    told = body(desk.lead, begun(desk.lead, case))
    assert "Ruth Amadi" not in values(told, "other_name")


def test_the_days_of_a_transfer_are_counted_from_the_first_day_at_the_new_place(desk: Desk) -> None:
    case = arrived(desk)
    referral = begun(desk.deputy, case, "school_transfer")
    assert [clock.duty for clock in referral.clocks.all()] == ["transfer_the_file"]
    write_part(desk.lead, referral.pk, seen_version=1, values={"starts_on": ["2027-01-04"]})
    clock = referral.clocks.get()
    assert clock.due == date(2027, 1, 9)
    assert clock.task is not None
    assert clock.task.due == clock.due
    write_part(desk.lead, referral.pk, seen_version=2, values={"new_school": ["Harbour College"]})
    assert referral.clocks.get().due == clock.due
