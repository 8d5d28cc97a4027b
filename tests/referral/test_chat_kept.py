"""What was kept of a chat goes with a referral as evidence that can be checked, and what is struck is struck there as well."""

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.conversation.model import Attachment, Message
from leeside.errors import UsageError
from leeside.evidence.finding import Verdict
from leeside.evidence.verify import verify
from leeside.referral.chat_kept import ChatKept, chat_leaving
from leeside.referral.pack import make_pack
from leeside.referral.pack_checked import is_referral, referral_checked
from leeside.referral.page import PageForm, form_here
from leeside.referral.redaction import MARK, Cut, Redactions
from leeside.screening.result import ReadLine
from tests.accessible_pdf import broken_rules
from tests.referral.packs import (
    AT,
    BY,
    NINE_DAYS,
    SAYS,
    everything_in,
    files_in,
    form_of_route,
    kept,
    stands_in,
)
from tests.referral.pdf_read import text_of

NOTHING = Redactions()
ONCE = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def chat() -> ChatKept:
    return kept()


def packed(
    chat: ChatKept, folder: Path, redactions: Redactions = NOTHING, page: PageForm = PageForm.HTML
) -> Path:
    out = folder / "p.zip"
    make_pack(
        form_of_route(child_name="Ellie Marsh"),
        redactions,
        out,
        made_by=BY,
        made_at=AT,
        chats=[chat],
        page=page,
    )
    return out


def unpacked(pack: Path, folder: Path) -> Path:
    with zipfile.ZipFile(pack) as held:
        held.extractall(folder)
    return folder / "evidence"


def said(evidence: Path, source: Path | None = None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {verdict: [] for verdict in Verdict}
    for one in verify(evidence, source=source):
        found[one.verdict].append(f"{one.of}: {one.why}")
    return found


def test_every_file_of_it_agrees_and_what_only_the_source_shows_is_named(
    chat: ChatKept, tmp_path: Path
) -> None:
    found = said(unpacked(packed(chat, tmp_path), tmp_path / "open"))
    assert not found[Verdict.CHANGED]
    assert any(line.startswith("data/transcript.jsonl: ") for line in found[Verdict.AGREES])
    assert any(SAYS in line and "--source" in line for line in found[Verdict.UNCHECKED])


def test_with_the_export_every_message_is_held_against_the_bytes_it_was_read_from(
    chat: ChatKept, tmp_path: Path
) -> None:
    found = said(unpacked(packed(chat, tmp_path), tmp_path / "open"), NINE_DAYS)
    assert not found[Verdict.CHANGED]
    count = len(chat.messages)
    assert (
        f"data/transcript.jsonl: {count} messages stand in the source, word for word, at the place named."
        in (found[Verdict.AGREES])
    )


def test_a_desk_that_read_the_one_file_out_of_a_zip_of_its_own_is_held_against_the_file(
    chat: ChatKept, tmp_path: Path
) -> None:
    inside = tuple(msgspec.structs.replace(one, member=NINE_DAYS.name) for one in chat.messages)
    made = msgspec.structs.replace(chat, messages=inside)
    found = said(unpacked(packed(made, tmp_path), tmp_path / "open"), NINE_DAYS)
    assert not found[Verdict.CHANGED]
    assert any(f"{len(inside)} messages stand in the source" in line for line in found[Verdict.AGREES])


def test_another_export_is_not_taken_for_the_one_it_came_from(chat: ChatKept, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(NINE_DAYS.read_bytes() + b"\n")
    found = said(unpacked(packed(chat, tmp_path), tmp_path / "open"), other)
    assert [line.partition(":")[0] for line in found[Verdict.CHANGED]] == ["source"]


def test_a_message_that_does_not_stand_in_the_export_is_named_by_its_line(
    chat: ChatKept, tmp_path: Path
) -> None:
    first, *rest = chat.messages
    changed = msgspec.structs.replace(first, text="Nobody ever wrote this")
    made = msgspec.structs.replace(chat, messages=(changed, *rest))
    found = said(unpacked(packed(made, tmp_path), tmp_path / "open"), NINE_DAYS)
    assert found[Verdict.CHANGED] == ["data/transcript.jsonl: Not so in the source: lines 1."]


def test_a_file_that_was_changed_since_is_named(chat: ChatKept, tmp_path: Path) -> None:
    evidence = unpacked(packed(chat, tmp_path), tmp_path / "open")
    place = evidence / "data/transcript.jsonl"
    place.write_bytes(place.read_bytes().replace(b"Ellie", b"Emily"))
    assert any("data/transcript.jsonl" in line for line in said(evidence)[Verdict.CHANGED])


def test_a_pack_with_it_says_what_it_is_and_lists_its_files(chat: ChatKept, tmp_path: Path) -> None:
    held = files_in(packed(chat, tmp_path))
    assert SAYS in held["evidence/data/pack.json"].decode()
    assert "Its file is elsewhere" in held["referral.html"].decode()
    assert b"evidence/data/pack.json" in held["manifest-sha256.txt"]
    assert not any(name.startswith("evidence/data/source") for name in held)


def test_its_picture_says_that_no_file_was_at_hand_and_how_it_is_checked(
    chat: ChatKept, tmp_path: Path
) -> None:
    if form_here() is not PageForm.PDF:
        pytest.skip("typst is not installed")
    held = files_in(packed(chat, tmp_path, page=PageForm.PDF))
    said_there = " ".join(text_of(held["evidence/data/picture.pdf"]).split())
    assert SAYS in said_there
    assert "None of them was at hand when this was made" in said_there
    assert "holds its SHA-256 and every message against it" in said_there
    assert broken_rules(held["evidence/data/picture.pdf"]) == {}


def test_no_messages_go_with_a_route_that_takes_no_evidence(chat: ChatKept, tmp_path: Path) -> None:
    form = form_of_route("iwf", page_url="https://pictures.example/p/1")
    with pytest.raises(UsageError, match="No evidence goes"):
        make_pack(form, Redactions(), tmp_path / "p.zip", made_by="", made_at=AT, chats=[chat])
    assert not list(tmp_path.iterdir())


def test_a_whole_referral_is_checked_file_by_file_and_its_evidence_with_it(
    chat: ChatKept, tmp_path: Path
) -> None:
    pack = packed(chat, tmp_path)
    assert is_referral(pack)
    found = list(referral_checked(pack, source=NINE_DAYS))
    assert not [one for one in found if one.verdict is Verdict.CHANGED]
    agree = {one.of for one in found if one.verdict is Verdict.AGREES}
    assert {
        "referral.json",
        "evidence/data/pack.json",
        "evidence: data/transcript.jsonl",
        "evidence: source",
    } <= agree


@pytest.mark.parametrize("how", ["changed", "added", "taken away"])
def test_a_referral_that_was_changed_says_which_file(chat: ChatKept, how: str, tmp_path: Path) -> None:
    files = files_in(packed(chat, tmp_path))
    name = "evidence/data/transcript.jsonl"
    if how == "changed":
        files[name] += b" "
    elif how == "added":
        files[name := "../evidence/more.txt"] = b"more"
    else:
        del files[name]
    again = tmp_path / "again" / "p.zip"
    again.parent.mkdir()
    with zipfile.ZipFile(again, "w") as pack:
        for one, data in files.items():
            pack.writestr(one, data)
    assert name in {one.of for one in referral_checked(again) if one.verdict is Verdict.CHANGED}
    assert [one.name for one in again.parent.iterdir()] == ["p.zip"]


def test_a_zip_that_is_cut_off_or_a_chat_is_no_referral(chat: ChatKept, tmp_path: Path) -> None:
    pack = packed(chat, tmp_path)
    pack.write_bytes(pack.read_bytes()[:-400])
    assert not is_referral(pack)
    assert not is_referral(NINE_DAYS)


CANARIES = ("Quokkaline", "Krškopolje", "кенгурувка", "שולמיתע", "Bru\u0308lljam")


def with_canary(chat: ChatKept, canary: str) -> ChatKept:
    """The same chat in which a word stands wherever somebody else's words can stand."""
    [one] = chat.result.conversations
    people = tuple(
        msgspec.structs.replace(
            person,
            **(
                {"id": canary, "name": canary, "handle": f"@{canary}", "account": f"id {canary}"}
                if at
                else {}
            ),
        )
        for at, person in enumerate(one.participants)
    )
    old = one.participants[1].id
    signs = tuple(
        msgspec.structs.replace(
            seen,
            before=f"{canary} ",
            after=f" {canary}",
            speaker_name=canary if seen.sign.speaker == old else seen.speaker_name,
            sign=msgspec.structs.replace(
                seen.sign,
                id=f"{canary}/{canary}/{seen.sign.detector}",
                conversation=canary,
                message_id=canary,
                speaker=canary if seen.sign.speaker == old else seen.sign.speaker,
            ),
        )
        for seen in one.signs
    )
    ways = tuple(
        msgspec.structs.replace(way, actor=canary, actor_name=canary, risk=(signs[0].sign.id,))
        for way in one.ways
    )
    course = tuple(msgspec.structs.replace(step, message_id=canary, actor=canary) for step in one.course)
    source = msgspec.structs.replace(
        chat.result.source, path=f"Chat with {canary}.txt", unread=(f"{canary}.txt",), warnings=(canary,)
    )
    result = msgspec.structs.replace(
        one, id=canary, title=f"With {canary}", participants=people, signs=signs, ways=ways, course=course
    )
    return ChatKept(
        result=msgspec.structs.replace(chat.result, source=source, conversations=(result,)),
        messages=tuple(_canary_in(message, canary, old) for message in chat.messages),
        says=f"The file is {canary}.txt",
    )


def _canary_in(message: Message, canary: str, old: str) -> Message:
    return msgspec.structs.replace(
        message,
        id=f"{canary}{message.index}",
        conversation=canary,
        sender=canary if message.sender == old else message.sender,
        text=f"{message.text} {canary}",
        member=f"{canary}/chat.txt",
        note=f"As {canary} typed it",
        attachments=(Attachment(name=f"{canary}.jpg", present=True),),
    )


def gone(words: str, pack: Path) -> bool:
    everything = everything_in(pack)
    return not any(stands_in(one, everything) for one in {words, words.lower(), words.upper()})


@pytest.mark.parametrize("page", list(PageForm))
@pytest.mark.parametrize("canary", CANARIES)
def test_a_word_that_is_struck_stands_in_no_byte_of_the_evidence(
    canary: str, page: PageForm, chat: ChatKept, tmp_path: Path
) -> None:
    if page is PageForm.PDF and form_here() is not PageForm.PDF:
        pytest.skip("typst is not installed")
    full = with_canary(chat, canary)
    assert gone(canary, packed(full, tmp_path, Redactions(words=(canary,)), page))


def test_the_same_word_would_be_seen_if_it_were_not_struck(chat: ChatKept, tmp_path: Path) -> None:
    assert not gone("Quokkaline", packed(with_canary(chat, "Quokkaline"), tmp_path))


def test_what_was_struck_in_an_answer_is_struck_in_the_evidence(chat: ChatKept, tmp_path: Path) -> None:
    form = form_of_route(what_happened="He said Quokkaline to her.")
    cut = Cut(field="what_happened", start=8, end=18)
    out = tmp_path / "p.zip"
    full = with_canary(chat, "Quokkaline")
    make_pack(form, Redactions(cuts=(cut,)), out, made_by=BY, made_at=AT, chats=[full], page=PageForm.HTML)
    assert gone("Quokkaline", out)


@ONCE
@given(data=st.data())
def test_a_message_that_is_held_gives_away_no_word_no_place_and_no_length(
    data: st.DataObject, chat: ChatKept
) -> None:
    spoken = [message for message in chat.messages if len(message.text) > 12]
    held: Sequence[Message] = data.draw(st.lists(st.sampled_from(spoken), min_size=1, max_size=5))
    places = frozenset((message.conversation, message.index) for message in held)
    leaving = chat_leaving(msgspec.structs.replace(chat, held=places), ())
    whole = msgspec.json.encode([leaving.result, leaving.lines]).decode()
    rest = {message.text for message in chat.messages if (message.conversation, message.index) not in places}
    for message in held:
        if not any(message.text in other for other in rest):
            assert msgspec.json.encode(message.text).decode()[1:-1] not in whole
    lines = [line for line in leaving.lines if line.text == MARK]
    assert len(lines) == len(places) == leaving.of_record.taken_out
    assert {(line.file, line.start, line.end, line.note, line.attachments) for line in lines} == {
        ("", 0, 0, "", ())
    }
    assert not any(seen.sign.end for one in leaving.result.conversations for seen in one.signs)


@pytest.mark.parametrize("words", [(), ("Quokkaline",)])
def test_the_lines_that_moved_the_run_of_the_talk_leave_only_as_messages(
    chat: ChatKept, words: tuple[str, ...]
) -> None:
    line = ReadLine(index=0, message_id="m1", speaker="Kai", at=None, words="Quokkaline said it")
    told = tuple(msgspec.structs.replace(one, lines=(line,)) for one in chat.result.conversations)
    result = msgspec.structs.replace(chat.result, conversations=told)
    leaving = chat_leaving(msgspec.structs.replace(chat, result=result), words)
    assert all(one.lines == () for one in leaving.result.conversations)


def test_two_people_who_are_struck_stay_two(chat: ChatKept) -> None:
    leaving = chat_leaving(chat, ("Ellie", "Kai (game)"))
    senders = {line.sender for line in leaving.lines if line.sender}
    assert senders == {"person-1", "person-2"}
    assert {line.sender_name for line in leaving.lines if line.sender} == {MARK}


def test_where_only_a_name_was_struck_every_message_is_still_held_against_the_export(
    chat: ChatKept, tmp_path: Path
) -> None:
    evidence = unpacked(packed(chat, tmp_path, Redactions(words=("Zuleika",))), tmp_path / "open")
    found = said(evidence, NINE_DAYS)
    assert not found[Verdict.CHANGED]
    assert any(f"{len(chat.messages)} messages stand in the source" in line for line in found[Verdict.AGREES])


def test_the_graph_tells_no_place_of_a_message_that_was_struck(chat: ChatKept, tmp_path: Path) -> None:
    evidence = unpacked(packed(chat, tmp_path, Redactions(words=("hillview",))), tmp_path / "open")
    graph = json.loads((evidence / "data/case.jsonld").read_text(encoding="utf-8"))["@graph"]
    messages = [node for node in graph if node["@type"] == "uco-observable:Message"]
    placed = [node for node in messages if len(node["uco-core:hasFacet"]) > 1]
    struck = sum("hillview" in message.text for message in chat.messages)
    assert struck
    assert len(messages) - len(placed) == struck


def test_what_was_struck_cannot_be_held_against_the_export_and_that_is_said(
    chat: ChatKept, tmp_path: Path
) -> None:
    held = frozenset({(chat.messages[2].conversation, chat.messages[2].index)})
    evidence = unpacked(packed(msgspec.structs.replace(chat, held=held), tmp_path), tmp_path / "open")
    found = said(evidence, NINE_DAYS)
    assert not found[Verdict.CHANGED]
    assert any("1 message cannot be held against the source" in line for line in found[Verdict.UNCHECKED])
    count = len(chat.messages) - 1
    assert any(f"{count} messages stand in the source" in line for line in found[Verdict.AGREES])
