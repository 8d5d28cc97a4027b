"""An export that lies on this machine is brought to the desk from the terminal."""

from pathlib import Path

import pytest

from leeside.desk.arrivals.from_terminal import bring_in
from leeside.desk.arrivals.models import Import, State
from leeside.desk.cases.errors import MayNot
from leeside.desk.cases.models import Case
from leeside.errors import DeskError, ExportError
from tests.desk.arrivals.walking import (
    CANARY,
    CHAT,
    arriving,
    browser_of,
    stands_somewhere,
    text_of,
    work_through,
)
from tests.desk.cases.making import Desk

WHO = {"person_0": "online_only", "person_1": "child", "person_2": "family", "age_band": "13_15"}


@pytest.mark.parametrize("is_folder", [False, True], ids=["file", "folder"])
def test_it_waits_for_its_person_and_arrives(desk: Desk, tmp_path: Path, is_folder: bool) -> None:
    chat = tmp_path / f"WhatsApp Chat with {CANARY}.txt"
    chat.write_text(CHAT, encoding="utf-8")
    (tmp_path / "IMG-1.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(500))
    row = bring_in(tmp_path if is_folder else chat, email=desk.practitioner.member.email.upper())
    assert not stands_somewhere(CANARY)
    work_through()
    browser = browser_of(desk.practitioner.member)
    address = f"/import/{row.pk}/"
    assert "Ellie Heronwillow" in text_of(browser.get(address))
    browser.post(address, WHO)
    work_through()
    assert Case.objects.get().conversations.get().messages == 8
    assert ("1 picture" in text_of(browser.get(address))) == is_folder
    assert arriving() == []
    assert chat.exists(), "the original stays where it is"


def test_nobody_and_somebody_who_may_not_bring_in_nothing(desk: Desk, tmp_path: Path) -> None:
    chat = tmp_path / "chat.txt"
    chat.write_text(CHAT, encoding="utf-8")
    with pytest.raises(DeskError, match="Nobody who works at this desk"):
        bring_in(chat, email="somebody@school.example")
    with pytest.raises(MayNot):
        bring_in(chat, email=desk.auditor.member.email)
    with pytest.raises(ExportError, match="no such file"):
        bring_in(tmp_path / "gone.txt", email=desk.lead.member.email)
    assert arriving() == []
    assert not Import.objects.filter(state=State.WAITING).exists()
