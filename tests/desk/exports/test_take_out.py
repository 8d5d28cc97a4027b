"""A case goes out whole, for its member alone, locked, and with nothing of it beside the file."""

import hashlib
import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps

from leeside.desk.audit.models import AccessEntry
from leeside.desk.cases.errors import MayNot, NotYours
from leeside.desk.cases.models import Case, Event
from leeside.desk.cases.services import add_member
from leeside.desk.conversations.models import Stretch
from leeside.desk.exports.gather import LEFT_OUT, belonging, gather
from leeside.desk.exports.lock import Lock
from leeside.desk.exports.take_out import take_out
from leeside.desk.people.services import add_person
from leeside.desk.sealing.fields import SealedField
from leeside.errors import DeskError
from tests.desk.cases.making import Desk, arrived, at
from tests.desk.cases.test_canaries import Canaries, work

pyrage = pytest.importorskip("pyrage", reason="the exchange libraries are not installed")
THEIRS = pyrage.x25519.Identity.generate()
LOCKED = Lock(recipients=(THEIRS.to_public(),))


def _opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def _json(files: dict[str, bytes]) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(files["case.json"])
    return said


def test_every_word_of_a_case_is_inside_and_none_beside(desk: Desk, tmp_path: Path) -> None:
    word = Canaries()
    case = work(desk, word)
    out = tmp_path / "case.zip.age"
    take_out(desk.lead, case.reference, out, LOCKED)
    assert [path.name for path in tmp_path.iterdir()] == ["case.zip.age"]
    assert out.stat().st_mode & 0o077 == 0
    locked = out.read_bytes()
    assert locked.startswith(b"age-encryption")
    assert [one for one in word.words if one.encode() in locked] == []
    files = _opened(pyrage.decrypt(locked, [THEIRS]))
    # a title and particulars that were put right are in no field any more, and so in no export
    gone = {one for one in word.words if one.encode() not in files["case.json"]} - word.elsewhere
    assert len(gone) <= 3
    page = files["case.html"].decode()
    assert [one for one in word.words if one not in gone | word.elsewhere and one not in page] == []


def test_what_comes_out_is_counted_as_it_went_in(desk: Desk, tmp_path: Path) -> None:
    case = work(desk, Canaries())
    arrived(desk)
    take_out(desk.lead, case.reference, tmp_path / "out", LOCKED)
    files = _opened(pyrage.decrypt((tmp_path / "out").read_bytes(), [THEIRS]))
    manifest, whole = json.loads(files["manifest.json"]), _json(files)
    for name, said in manifest["files"].items():
        assert hashlib.sha256(files[name]).hexdigest() == said["sha256"]
        assert len(files[name]) == said["bytes"]
    counts = {name: len(table["rows"]) for name, table in whole["tables"].items()}
    assert manifest["rows"] == {**counts, "audit": len(whole["audit"])}
    assert counts["cases_case"] == 1
    assert counts["cases_event"] == Event.objects.filter(case=case).count() < Event.objects.count()
    [stretch] = whole["tables"]["conversations_stretch"]["rows"]
    assert len(stretch["content"]) == stretch["count"] == Stretch.objects.get().count


def test_every_table_with_sealed_content_goes_out_or_says_why_not() -> None:
    reached = {model for model, _ in belonging()}
    sealed = {
        model
        for model in apps.get_models()
        if any(isinstance(one, SealedField) for one in model._meta.get_fields())
    }
    assert sealed - reached == set()
    assert not {model._meta.db_table for model in sealed} & set(LEFT_OUT)
    assert set(LEFT_OUT) <= {model._meta.db_table for model in reached}


def test_only_a_member_whose_role_exports_gets_it(desk: Desk, tmp_path: Path) -> None:
    case = arrived(desk)
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.administrator):
        with pytest.raises(NotYours):
            take_out(keys, case.reference, tmp_path / "out", LOCKED)
    add_member(desk.lead, case.pk, member=desk.practitioner.member, reason="knows the family well")
    with pytest.raises(MayNot):
        take_out(desk.practitioner, case.reference, tmp_path / "out", LOCKED)
    with pytest.raises(NotYours):
        take_out(desk.lead, "L-1999-0001", tmp_path / "out", LOCKED)
    assert list(tmp_path.iterdir()) == []
    assert AccessEntry.objects.filter(action="case.exported").count() == 0
    assert AccessEntry.objects.filter(action="case.refused").count() == 5


def test_an_export_is_noted_and_one_that_cannot_be_written_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    case = arrived(desk)
    take_out(desk.lead, case.reference, tmp_path / "out", Lock())
    with pytest.raises(DeskError, match="cannot be written"):
        take_out(desk.lead, case.reference, tmp_path / "out", Lock())
    with pytest.raises(DeskError, match="cannot be written"):
        take_out(desk.lead, case.reference, tmp_path / "no" / "out", Lock())
    noted = AccessEntry.objects.filter(action="case.exported")
    assert [(one.actor, one.case, one.detail["locked"]) for one in noted] == [
        (desk.lead.member, case.pk, False)
    ] * 3
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_passphrase_locks_it_too(desk: Desk, tmp_path: Path) -> None:
    case = arrived(desk)
    take_out(desk.lead, case.reference, tmp_path / "out", Lock(passphrase="four words nobody joins"))
    content = (tmp_path / "out").read_bytes()
    assert _json(_opened(pyrage.passphrase.decrypt(content, "four words nobody joins")))["reference"]
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(content, "four words that are other ones")


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "=HYPERLINK(0)", "a\u202eb", "\x1b[2J", "</dd><h1>x", "&lt;b&gt;"]
)
def test_a_name_is_shown_as_a_name_whatever_it_holds(desk: Desk, tmp_path: Path, name: str) -> None:
    case = arrived(desk)
    add_person(desk.lead, case.pk, name=name)
    take_out(desk.lead, case.reference, tmp_path / "out", Lock())
    files = _opened((tmp_path / "out").read_bytes())
    page = files["case.html"].decode()
    assert "<script" not in page
    assert "<h1>x" not in page
    assert not {"\u202e", "\x1b"} & set(page)
    assert ">=HYPERLINK" not in page
    names = [row["name"] for row in _json(files)["tables"]["people_person"]["rows"]]
    assert name in names, "the record itself is given as it is"


def test_a_case_of_somebody_else_is_not_named_in_it(desk: Desk) -> None:
    one, other = arrived(desk), arrived(desk)
    said = json.dumps([table.rows for table in gather(at(desk.lead, one)).tables.values()])
    assert one.reference in said
    assert other.reference not in said
    assert Case.objects.count() == 2
