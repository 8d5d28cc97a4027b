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
from leeside.desk.cases.access import Opened
from leeside.desk.cases.errors import MayNot, NotYours
from leeside.desk.cases.models import Case, Event
from leeside.desk.cases.services import add_member
from leeside.desk.conversations.models import Stretch
from leeside.desk.exports.gather import LEFT_OUT, TAKEN_OUT, belonging, gather
from leeside.desk.exports.lock import Lock
from leeside.desk.exports.take_out import take_out
from leeside.desk.people.services import add_person
from leeside.desk.questions.models import About, Ask, Question
from leeside.desk.referrals.pack_field import SealedBytes
from leeside.desk.sealing.fields import SealedField, seal
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


def _sealed_for(here: Opened) -> str:
    """All words that were sealed with a case's key, wherever they stand, found without the export's help.

    Files are left aside: an export holds them in base 64.
    """
    said = []
    for model in apps.get_models():
        fields = [one for one in model._meta.get_fields() if isinstance(one, SealedField)]
        if not fields or model._meta.db_table in LEFT_OUT:
            continue
        for row in model._default_manager.all():
            for value in (getattr(row, one.attname) for one in fields):
                if (
                    value is not None
                    and value.key_id == here.key.id
                    and not isinstance(value.field, SealedBytes)
                ):
                    said.append(f"{model._meta.db_table} {value.reveal(here.key)!r}")
    return "\n".join(said)


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
    sealed = _sealed_for(at(desk.lead, case))
    inside = {one for one in word.words if one in sealed}
    assert len(inside) > 25
    page = files["case.html"].decode()
    missing = {one for one in inside if one.encode() not in files["case.json"] or one not in page}
    assert [line[:200] for line in sealed.splitlines() if any(one in line for one in missing)] == []
    others = set(word.words) - inside
    assert others
    assert [one for one in others if one.encode() in files["case.json"]] == [], "nothing of another case"


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


def test_of_every_table_of_a_case_somebody_has_said_whether_it_goes_out() -> None:
    reached = {model._meta.db_table for model, _ in belonging()}
    assert reached == TAKEN_OUT | set(LEFT_OUT), "think about who may read it, and put it into one of the two"
    assert not TAKEN_OUT & set(LEFT_OUT)


def test_every_sealed_table_belongs_to_a_case_or_is_known_to_belong_to_none() -> None:
    sealed = {
        model._meta.db_table
        for model in apps.get_models()
        if any(isinstance(one, SealedField) for one in model._meta.get_fields())
    }
    of_no_case = {"access_requests_accessrequest", "access_requests_step"}
    assert sealed - {model._meta.db_table for model, _ in belonging()} == of_no_case


def test_what_names_a_case_itself_belongs_to_that_one_alone() -> None:
    ways = {model._meta.db_table: found for model, found in belonging()}
    assert ways["questions_question"] == ("here",), "or the asker would learn how many were asked"
    assert ways["questions_answer"] == ("question__here",)
    assert ways["contexts_caseincontext"] == ("linked",)
    assert set(ways["duplicates_merge"]) == {"duplicate", "into"}


def test_an_asker_does_not_learn_from_an_export_who_else_has_the_account(desk: Desk) -> None:
    one, other = arrived(desk), arrived(desk)
    ask = Ask(case=one, about=About.values[0], mark=b"m" * 32, by=desk.lead.member, key_id=one.key_id)
    seal(ask, at(desk.lead, one).key, reason="the same name in another year")
    ask.save(force_insert=True)
    Question.objects.create(ask=ask, here=other)
    tables = gather(at(desk.lead, one)).tables
    assert len(tables["questions_ask"].rows) == 1
    assert tables["questions_question"].rows == []
    assert len(gather(at(desk.lead, other)).tables["questions_question"].rows) == 1


def test_no_key_of_the_desk_goes_out(desk: Desk) -> None:
    tables = gather(at(desk.lead, work(desk, Canaries()))).tables
    for name, table in tables.items():
        for row in table.rows:
            assert not [column for column in row if "private" in column or "wrapped" in column], name


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
