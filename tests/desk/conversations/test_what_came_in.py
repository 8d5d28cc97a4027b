"""What came in is called what it is: an app's export, words that a person transcribed, or lines that somebody pasted."""

import json
from pathlib import Path

import pytest

from leeside.conversation.model import Message
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import Screened, arrive
from leeside.desk.cases.words import Door
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.conversations.services import look_wider
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions
from tests.desk.cases.making import Desk, a_concern, a_screened_concern
from tests.desk.cases.signed_in import signed_in

MARK = {"by": "R. Lead", "at": "2026-11-26T15:00:00"}
LINES = [("Kai", "hey, how old are you?"), ("Ellie", "13"), ("Kai", "dont tell your mum we talk, ok?")]


def typed(path: Path, *, marked: int) -> Path:
    """A record of lines, of which the first so many were typed off a picture."""
    records = [
        {"conversation": "c", "sender": sender, "text": text, **({"transcribed": MARK} if n < marked else {})}
        for n, (sender, text) in enumerate(LINES)
    ]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def brought_in(path: Path) -> Case:
    """A file that comes in by the door for exports."""
    source, _ = recognise(export := Export(path))
    messages = [one for one in source.read(export, ReadOptions()) if isinstance(one, Message)]
    coming = Screened(result=screen(path), messages=messages)
    return arrive(a_concern(door=Door.IMPORT, screened=coming), actor="task:import")


@pytest.mark.parametrize(("marked", "kind"), [(0, "export"), (1, "export"), (len(LINES), "transcript")])
def test_a_record_of_typed_lines_is_a_transcript_by_whichever_door_it_came(
    desk: Desk, tmp_path: Path, marked: int, kind: str
) -> None:
    case = brought_in(typed(tmp_path / "typed.jsonl", marked=marked))
    assert case.evidence.get().kind == kind
    page = signed_in(desk.lead).get(f"/cases/{case.pk}/").content.decode()
    assert ("Transcribed by a person" in page) is (kind == "transcript")


def test_pasted_lines_are_no_export(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pasted.txt"
    path.write_text("\n".join(f"{sender}: {text}" for sender, text in LINES * 2), encoding="utf-8")
    case = brought_in(path)
    assert case.evidence.get().kind == EvidenceItem.Kind.PASTED
    [known] = conversations_in(desk.lead, case.pk)
    page = signed_in(desk.lead).get(f"/conversations/{known.conversation.pk}/").content.decode()
    assert "Pasted or typed by somebody" in page
    assert "These words came from no app." in page


def test_an_apps_export_is_one(desk: Desk) -> None:
    case = arrive(a_screened_concern(), actor="task:import")
    assert case.evidence.get().kind == EvidenceItem.Kind.EXPORT
    [known] = conversations_in(desk.lead, case.pk)
    page = signed_in(desk.lead).get(f"/conversations/{known.conversation.pk}/").content.decode()
    assert "came from no app" not in page


def test_each_line_says_that_a_person_typed_it(desk: Desk, tmp_path: Path) -> None:
    case = brought_in(typed(tmp_path / "typed.jsonl", marked=1))
    [known] = conversations_in(desk.lead, case.pk)
    look = look_wider(desk.lead, known.conversation.pk, reason="to see who typed what")
    page = signed_in(desk.lead).get(f"/looks/{look.pk}/from/0/").content.decode()
    assert page.count("Transcribed by a person (R. Lead)") == 1
