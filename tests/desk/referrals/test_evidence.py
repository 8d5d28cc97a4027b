"""Messages go with a referral as evidence when somebody chose them, as the desk holds them, and without what is held back."""

import io
import json
import re
import zipfile
from pathlib import Path

import msgspec
import pytest
from django.test import Client

from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.errors import ChangedMeanwhile, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import arrive
from leeside.desk.conversations.models import WiderLook
from leeside.desk.referrals import evidence
from leeside.desk.referrals.body import Body, Chosen, body_of
from leeside.desk.referrals.evidence import chats_kept, chats_leaving, choose
from leeside.desk.referrals.filling import begin, hold_back
from leeside.desk.referrals.making import made_pack
from leeside.desk.referrals.models import Pack, Referral
from leeside.desk.referrals.selectors import referral_for
from leeside.desk.referrals.services import approve
from leeside.desk.referrals.words import State
from leeside.evidence.finding import Verdict
from leeside.evidence.verify import verify
from leeside.referral.load import routes
from leeside.referral.model import Origin
from tests.desk.cases.making import EXAMPLE, Desk, a_screened_concern, arrived, at
from tests.desk.cases.signed_in import signed_in
from tests.desk.referrals.making import READ, WHY
from tests.referral.packs import stands_in
from tests.referral.pdf_read import text_of

pyrage = pytest.importorskip("pyrage", reason="what locks a pack is not installed")
pytestmark = pytest.mark.one_engine
MASH = routes()["mash"]
QUIET = 3
"""The number of a message in which nothing was noticed."""


@pytest.fixture
def case(desk: Desk) -> Case:
    return arrive(a_screened_concern(), actor=desk.practitioner.member)


@pytest.fixture
def referral(desk: Desk, case: Case) -> Referral:
    return begin(desk.deputy, case.pk, route="mash", child=case.people.get().pk, why=WHY)


def body(desk: Desk, referral: Referral) -> Body:
    return body_of(referral_for(desk.lead, referral.pk)[1].body)


def chosen(case: Case, *also: int) -> list[Chosen]:
    return [Chosen(conversation=str(case.conversations.get().pk), also=also)]


def files_of(desk: Desk, case: Case, referral: Referral) -> dict[str, bytes]:
    """What a pack of it holds, unlocked."""
    identity = pyrage.x25519.Identity.generate()
    kept = body(desk, referral)
    made = made_pack(
        MASH,
        kept,
        by=desk.lead.member,
        key=str(identity.to_public()),
        chats=chats_kept(desk.lead, at(desk.lead, case), MASH, kept),
    )
    with zipfile.ZipFile(io.BytesIO(pyrage.decrypt(made.locked.content, [identity]))) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def stands(words: str, files: dict[str, bytes]) -> list[str]:
    return [
        name
        for name, data in files.items()
        if stands_in(words, data + (text_of(data).encode() if name.endswith(".pdf") else b""))
    ]


def test_no_message_goes_unless_somebody_chose_it(desk: Desk, case: Case, referral: Referral) -> None:
    assert body(desk, referral).chats == ()
    assert not any("evidence" in name for name in files_of(desk, case, referral))


def test_what_was_chosen_goes_and_can_be_checked_with_and_without_the_export(
    desk: Desk, case: Case, referral: Referral, tmp_path: Path
) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    files = files_of(desk, case, referral)
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    for source, says in ((None, "Made from the record"), (EXAMPLE, "stand in the source, word for word")):
        found = list(verify(tmp_path / "evidence", source=source))
        assert not [one for one in found if one.verdict is Verdict.CHANGED]
        assert any(says in one.why for one in found)
    assert stands(str(EXAMPLE.parent), files) == []
    record = json.loads(files["evidence/data/pack.json"])
    assert record["source"]["held"] == "hashes_only"
    assert record["source"]["sha256"] in record["of_record"]["says"]


def test_the_messages_with_signs_go_and_of_the_others_those_that_were_named(
    desk: Desk, case: Case, referral: Referral
) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    [chat] = chats_leaving(desk.lead, at(desk.lead, case), MASH, body(desk, referral))
    by_the_run = {line for step in chat.result.conversations[0].course for line in step.lines}
    assert {line.number for line in chat.lines if line.signs}
    assert all(line.signs or line.number - 1 in by_the_run for line in chat.lines)
    assert all(line.end > line.start for line in chat.lines)
    choose(desk.lead, referral.pk, seen_version=2, chats=chosen(case, QUIET), reason=WHY)
    [more] = chats_leaving(desk.lead, at(desk.lead, case), MASH, body(desk, referral))
    assert {line.number for line in more.lines} - {line.number for line in chat.lines} == {QUIET}


def test_where_more_was_chosen_than_goes_the_evidence_says_so(
    desk: Desk, case: Case, referral: Referral, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    [whole] = chats_leaving(desk.lead, at(desk.lead, case), MASH, body(desk, referral))
    monkeypatch.setattr(evidence, "MOST_MESSAGES", 4)
    [chat] = chats_leaving(desk.lead, at(desk.lead, case), MASH, body(desk, referral))
    assert len(chat.lines) == 4
    more = len(whole.lines) - 4
    assert f"the first 4 of these messages are here, and {more} more are not" in chat.of_record.says


def test_messages_without_a_sign_need_a_reason_that_is_kept(
    desk: Desk, case: Case, referral: Referral
) -> None:
    with pytest.raises(ReasonNeeded):
        choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case, QUIET), reason=" ")
    assert not WiderLook.objects.exists()
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case, QUIET), reason=WHY)
    assert WiderLook.objects.get().reason.reveal(at(desk.lead, case).key) == WHY


@pytest.mark.both_engines
def test_that_words_were_opened_for_it_is_audited(desk: Desk, case: Case, referral: Referral) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    chats_leaving(desk.lead, at(desk.lead, case), MASH, body(desk, referral))
    entry = AccessEntry.objects.filter(action="messages.seen").latest("number")
    assert (entry.case, entry.actor) == (case.pk, desk.lead.member)


def test_choosing_takes_an_approval_away(desk: Desk, case: Case, referral: Referral) -> None:
    approve(desk.lead, referral.pk, seen_version=1, reason=READ)
    choose(desk.deputy, referral.pk, seen_version=2, chats=chosen(case), reason="")
    referral.refresh_from_db()
    assert (State(referral.state), referral.approved_by) == (State.DRAFT, None)
    with pytest.raises(ChangedMeanwhile):
        choose(desk.lead, referral.pk, seen_version=2, chats=[], reason="")


def test_no_messages_go_with_a_route_that_takes_no_evidence(desk: Desk, case: Case) -> None:
    referral = begin(desk.deputy, case.pk, route="ceop", child=case.people.get().pk, why=WHY)
    with pytest.raises(WrongState, match="No evidence goes"):
        choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")


def test_a_conversation_of_another_case_is_not_taken_along(
    desk: Desk, case: Case, referral: Referral
) -> None:
    other = arrive(a_screened_concern(), actor=desk.practitioner.member)
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(other), reason="")
    assert chats_kept(desk.lead, at(desk.lead, case), MASH, body(desk, referral)) == []


def test_an_answer_that_stays_takes_its_message_out_of_the_evidence(
    desk: Desk, case: Case, referral: Referral
) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    kept = body(desk, referral)
    quoted = [a for a in kept.answers if a.source.origin is Origin.MESSAGE]
    number = quoted[0].source.number
    [chat] = chats_leaving(desk.lead, at(desk.lead, case), MASH, kept)
    words = next(line.text for line in chat.lines if line.number == number)
    assert len(stands(words, files_of(desk, case, referral))) > 1
    held = tuple(
        (field, place)
        for field in {answer.field for answer in kept.answers}
        for place, answer in enumerate(kept.to(field))
        if answer.source.origin is Origin.MESSAGE and answer.source.number == number
    )
    hold_back(desk.lead, referral.pk, seen_version=2, held=msgspec.structs.replace(kept, stays=held))
    assert stands(words, files_of(desk, case, referral)) == []


def test_a_name_that_is_taken_out_is_in_no_byte_of_the_evidence(
    desk: Desk, case: Case, referral: Referral
) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    kept = body(desk, referral)
    assert stands("Ellie", files_of(desk, case, referral))
    hold_back(desk.lead, referral.pk, seen_version=2, held=msgspec.structs.replace(kept, words=("Ellie",)))
    assert stands("Ellie", files_of(desk, case, referral)) == []


def test_no_id_of_the_desk_is_in_the_evidence(desk: Desk, case: Case, referral: Referral) -> None:
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case), reason="")
    files = files_of(desk, case, referral)
    row = case.conversations.get()
    for identity in (case.pk, referral.pk, row.pk, row.evidence_id, case.reference):
        assert stands(str(identity), files) == []


def _said(client: Client, address: str, **given: object) -> str:
    answer = client.post(address, given, follow=True) if given else client.get(address)
    assert answer.status_code == 200, answer
    return re.sub(r"\s+", " ", answer.content.decode())


def test_page_by_page_from_the_check_to_a_pack(desk: Desk, case: Case, referral: Referral) -> None:
    lead, row = signed_in(desk.lead), case.conversations.get()
    here = f"/referrals/{referral.pk}"
    assert "No message goes as evidence" in _said(lead, f"{here}/check/")
    page = _said(lead, f"{here}/evidence/")
    assert f'name="goes-{row.pk}"' in page
    assert "checked" not in page
    wrong = _said(lead, f"{here}/evidence/", **{"seen": 1, f"goes-{row.pk}": "on", f"also-{row.pk}": "9999"})
    assert "There is no such message" in wrong
    unsaid = _said(lead, f"{here}/evidence/", **{"seen": 1, f"goes-{row.pk}": "on", f"also-{row.pk}": "2-4"})
    assert "A reason is needed" in unsaid
    page = _said(
        lead,
        f"{here}/evidence/",
        **{"seen": 1, f"goes-{row.pk}": "on", f"also-{row.pk}": "2-4", "reason": WHY},
    )
    assert "Messages as evidence" in page
    assert "Made from the record of a safeguarding desk" in page
    assert "oh hey lol" in page
    assert "Messages of 1 conversation go with it" in _said(lead, f"{here}/check/")
    assert "oh hey lol" in _said(lead, f"{here}/approve/")
    _said(lead, f"{here}/approve/", seen=2, read="on", reason=READ)
    made = _said(lead, f"{here}/pack/", seen=3, lock="passphrase", reason=READ)
    assert "The pack is made" in made
    assert "of 1 export as evidence" in Pack.objects.get().locked_for.reveal(at(desk.lead, case).key)


def test_a_name_that_stands_in_the_messages_alone_can_be_taken_out(
    desk: Desk, case: Case, referral: Referral
) -> None:
    lead = signed_in(desk.lead)
    here = f"/referrals/{referral.pk}/hold-back/"
    every = {
        f"keep-{answer.field}-{number}": "on"
        for field in {answer.field for answer in body(desk, referral).answers}
        for number, answer in enumerate(body(desk, referral).to(field))
    }
    assert "This stands nowhere in the form" in _said(lead, here, seen=1, words="oh hey lol", **every)
    choose(desk.lead, referral.pk, seen_version=1, chats=chosen(case, 2, 3), reason=WHY)
    assert "What stays here is kept out" in _said(lead, here, seen=2, words="oh hey lol", **every)
    assert stands("oh hey lol", files_of(desk, case, referral)) == []


def test_a_case_without_a_chat_offers_none(desk: Desk) -> None:
    case = arrived(desk)
    referral = begin(desk.deputy, case.pk, route="mash", child=case.people.get().pk, why=WHY)
    page = _said(signed_in(desk.lead), f"/referrals/{referral.pk}/evidence/")
    assert "No conversation came into this case" in page
