"""A pack is one file, whole or not at all; it says what was chosen and nothing else, and can be checked without us."""

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from leeside.errors import ExportError, UsageError
from leeside.evidence.record import Asked, PictureForm, SourceHeld
from leeside.evidence.seal import seal
from leeside.knowledge.load import newest_edition
from leeside.referral.form import answered, form_of
from leeside.referral.load import load_local, route_named, routes, with_local
from leeside.referral.model import Form
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.redaction import Redactions
from tests.architecture.repository import REPOSITORY
from tests.referral.packs import AT, BY, LEAD, NOTED, WROTE, everything_in, files_in, form_of_route, stands_in
from tests.referral.test_routes import LOCAL

SCHEMA = json.loads((REPOSITORY / "docs" / "referral.schema.json").read_text(encoding="utf-8"))
NINE_DAYS = REPOSITORY / "examples" / "whatsapp-nine-days.txt"


def mash() -> Form:
    form = form_of_route(
        "mash", child_name="Ellie", danger_now="No", child_born="2012-03-11", assessment="I am worried."
    )
    form = answered(
        form, "what_happened", ["Kai wrote: \u201cour secret\u201d", "Kai asked her age."], source=WROTE
    )
    return answered(form, "done", ["Spoke with Ellie."], source=NOTED)


@pytest.fixture
def pyrage() -> Any:
    """The library that locks, where it is installed."""
    return pytest.importorskip("pyrage", reason="pyrage is not installed")


def made(form: Form, out: Path, **options: Any) -> dict[str, bytes]:
    make_pack(form, options.pop("redactions", Redactions()), out, made_by=BY, made_at=AT, **options)
    return files_in(out)


@pytest.mark.parametrize("page", list(PageForm))
@pytest.mark.parametrize("route", sorted(routes()))
def test_every_route_makes_a_pack_whose_json_keeps_its_schema(
    route: str, page: PageForm, tmp_path: Path
) -> None:
    if page is PageForm.PDF:
        pytest.importorskip("typst", reason="typst is not installed")
    known = {
        "child_name": "Ellie",
        "page_url": "https://page.example/a",
        "bank_holder": "Ellie",
        "other_account": "kai_07",
    }
    form = form_of_route(route, **{n: v for n, v in known.items() if route_named(route).field(n)})
    held = made(form, tmp_path / "pack.zip", page=page)
    (name,) = (name for name in held if name.endswith(".json") and name != "manifest.json")
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(held[name]))
    assert name.replace(".json", f".{page.value}") in held


def test_the_manifest_lists_every_file_and_another_tool_agrees(tmp_path: Path) -> None:
    held = made(mash(), tmp_path / "pack.zip", page=PageForm.HTML)
    manifest = json.loads(held["manifest.json"])
    assert set(manifest["files"]) == set(held) - {"manifest.json", "manifest-sha256.txt"}
    assert (manifest["leeside"], manifest["edition"]) == ("0.1.0", newest_edition().id)
    for line in held["manifest-sha256.txt"].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(held[name]).hexdigest() == digest
    assert held["manifest-sha256.txt"].count(b"\n") == len(held) - 1


def test_two_packs_of_one_form_are_the_same_bytes_and_the_hash_is_told(tmp_path: Path) -> None:
    one = make_pack(mash(), Redactions(), tmp_path / "one.zip", made_by=BY, made_at=AT)
    other = make_pack(mash(), Redactions(), tmp_path / "other.zip", made_by=BY, made_at=AT)
    assert one.sha256 == other.sha256 == hashlib.sha256((tmp_path / "one.zip").read_bytes()).hexdigest()
    assert one.size == (tmp_path / "one.zip").stat().st_size


def test_facts_and_opinion_stand_in_two_lists(tmp_path: Path) -> None:
    data = json.loads(made(mash(), tmp_path / "p.zip", page=PageForm.HTML)["referral.json"])
    assert {one["field"] for one in data["opinion"]} == {"assessment"}
    assert "assessment" not in {one["field"] for one in data["facts"]}


def test_gaps_are_named_and_stop_nothing(tmp_path: Path) -> None:
    pack = make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, page=PageForm.HTML)
    assert "child_address" in {gap.field for gap in pack.gaps}
    held = files_in(tmp_path / "p.zip")
    assert {"field": "child_address", "label": "Home address"} in json.loads(held["referral.json"])[
        "not_known"
    ]
    assert held["referral.html"].decode().count("Not known yet") >= len(pack.gaps)


def test_no_id_of_ours_leaves_and_the_source_is_told_in_words(tmp_path: Path) -> None:
    held = made(mash(), tmp_path / "p.zip")
    everything = everything_in(tmp_path / "p.zip")
    for ours in ("conversation-77", "message-77", "event-77"):
        assert not stands_in(ours, everything)
    said = [
        one["source"] for one in json.loads(held["referral.json"])["facts"] if one["field"] == "what_happened"
    ]
    assert said[0] == {
        "from": "message", "said": "Message 12 of the chat, 11 Mar 2024, 15:43", "message": 12, "at": "2024-03-11T15:43:00",
    }  # fmt: skip


def test_an_address_report_holds_addresses_and_names_nobody(tmp_path: Path) -> None:
    held = made(
        form_of_route("iwf", page_url=["https://page.example/a", "https://b.example/"]), tmp_path / "p.zip"
    )
    assert held["addresses.txt"] == b"https://page.example/a\nhttps://b.example/\n"
    everything = everything_in(tmp_path / "p.zip")
    assert not stands_in("Okafor", everything)
    assert b"/URI" not in everything
    data = json.loads(held["referral.json"])
    assert {one["kind"] for one in data["facts"]} == {"url"}
    assert data["opinion"] == []
    assert not [name for name in held if name.rpartition(".")[2] not in {"pdf", "html", "json", "txt"}]


@pytest.mark.parametrize("route", ["report_remove", "take_it_down"])
def test_a_card_names_nobody_and_carries_nothing(route: str, tmp_path: Path) -> None:
    held = made(form_of_route(route), tmp_path / "p.zip")
    assert {name for name in held if name.startswith("card.")} >= {"card.json"}
    data = json.loads(held["card.json"])
    assert (data["facts"], data["opinion"], data["not_known"], data["made_by"]) == ([], [], [], "")
    assert not stands_in("Okafor", everything_in(tmp_path / "p.zip"))


def test_how_an_area_takes_it_stands_in_the_pack(tmp_path: Path) -> None:
    (tmp_path / "local.toml").write_text(LOCAL, encoding="utf-8")
    route = with_local(route_named("mash"), load_local(tmp_path / "local.toml"))
    form = answered(form_of(route, mash().answers), "early_help", ["Offered in May."], source=LEAD)
    held = made(form, tmp_path / "p.zip", page=PageForm.HTML)
    page = held["referral.html"].decode()
    assert "Harbourside front door" in page
    assert "Offered in May." in page
    assert json.loads(held["referral.json"])["route"]["area"] == "Harbourside"


def test_a_page_obeys_nothing_that_an_answer_says(tmp_path: Path) -> None:
    form = form_of_route("mash", child_name="<script>alert(1)</script>\u202e\x1b[2J")
    page = made(form, tmp_path / "p.zip", page=PageForm.HTML)["referral.html"].decode()
    assert "&lt;script&gt;" in page
    assert not {"<script>", "\u202e", "\x1b"} & {
        part for part in ("<script>", "\u202e", "\x1b") if part in page
    }


def test_a_pack_for_a_recipient_opens_with_that_key_alone(pyrage: Any, tmp_path: Path) -> None:
    mine, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    pack = make_pack(
        mash(), Redactions(), tmp_path / "p.age", made_by=BY, made_at=AT, recipients=[str(mine.to_public())]
    )
    locked = (tmp_path / "p.age").read_bytes()
    assert pack.locked == "recipient"
    assert not stands_in("Ellie", locked)
    assert "referral.json" in files_in(pyrage.decrypt(locked, [mine]))
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(locked, [other])


def test_a_pack_with_a_passphrase_opens_with_it(pyrage: Any, tmp_path: Path) -> None:
    pack = make_pack(
        form_of_route("iwf", page_url="https://page.example/"),
        Redactions(), tmp_path / "p.age", made_by=BY, made_at=AT, passphrase="four plain words here",
    )  # fmt: skip
    assert pack.locked == "passphrase"
    opened = pyrage.passphrase.decrypt((tmp_path / "p.age").read_bytes(), "four plain words here")
    assert "referral.json" in files_in(opened)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"recipients": ["age1nonsense"]}, "no age public key"),
        ({"recipients": [""]}, "no age public key"),
        ({"recipients": ["ssh-ed25519 AAAA"]}, "no age public key"),
        ({"recipients": ["AGE-SECRET-KEY-1QQQQ"]}, "That is a secret key"),
        ({"passphrase": "too short"}, "fewer than 12"),
        ({"recipients": ["age1x"], "passphrase": "four plain words here"}, "not with both"),
        ({"made_by": " "}, "Nobody is named"),
        ({"redactions": Redactions(words=("\u200b",))}, "nothing to look for"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_nothing_behind(
    options: dict[str, Any], says: str, tmp_path: Path
) -> None:
    if options.keys() & {"recipients", "passphrase"}:
        pytest.importorskip("pyrage", reason="pyrage is not installed")
    redactions = options.get("redactions", Redactions())
    options = {name: value for name, value in options.items() if name != "redactions"}
    with pytest.raises(UsageError, match=says) as raised:
        make_pack(mash(), redactions, tmp_path / "p.zip", made_at=AT, **{"made_by": BY, **options})
    assert "QQQQ" not in str(raised.value)
    assert list(tmp_path.iterdir()) == []


def test_a_form_with_nothing_in_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no answer at all"):
        make_pack(form_of_route("mash"), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT)


def test_a_pack_never_replaces_anything(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(b"mine")
    with pytest.raises(UsageError, match="never replaces"):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT)
    assert (tmp_path / "p.zip").read_bytes() == b"mine"


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="could not be written"):
        make_pack(mash(), Redactions(), tmp_path / "nowhere" / "p.zip", made_by=BY, made_at=AT)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sealed") / "evidence"
    seal(NINE_DAYS, out, made_by=BY, asked=Asked(child="Ellie", picture=PictureForm.HTML), made_at=AT)
    return out


def test_sealed_evidence_goes_inside_and_can_still_be_checked(sealed: Path, tmp_path: Path) -> None:
    held = made(mash(), tmp_path / "p.zip", evidence=sealed, page=PageForm.HTML)
    assert held["evidence/data/pack.json"] == (sealed / "data/pack.json").read_bytes()
    assert b"evidence/data/pack.json" in held["manifest-sha256.txt"]
    assert "sealed evidence" in held["referral.html"].decode()


@pytest.mark.parametrize(
    "redactions",
    [Redactions(words=("Ellie",)), Redactions(without=("child_born",))],
)
def test_evidence_does_not_undo_what_was_held_back(
    sealed: Path, redactions: Redactions, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="Evidence holds the words themselves"):
        make_pack(mash(), redactions, tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=sealed)


@pytest.mark.parametrize("route", ["iwf", "ceop", "platform_report", "report_remove"])
def test_evidence_goes_only_where_it_may(sealed: Path, route: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No evidence goes with this route"):
        make_pack(
            form_of(route_named(route), mash().answers) if route != "iwf" else form_of_route("iwf", page_url="https://b.example"),
            Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=sealed,
        )  # fmt: skip


def test_evidence_with_media_in_it_is_refused(tmp_path: Path) -> None:
    asked = Asked(child="Ellie", picture=PictureForm.HTML)
    seal(NINE_DAYS, tmp_path / "e", made_by=BY, asked=asked, held=SourceHeld.WHOLE, made_at=AT)
    with pytest.raises(UsageError, match="no referral carries any"):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=tmp_path / "e")


def test_evidence_that_was_changed_or_is_none_is_refused(tmp_path: Path) -> None:
    seal(NINE_DAYS, tmp_path / "e", made_by=BY, asked=Asked(picture=PictureForm.HTML), made_at=AT)
    with (tmp_path / "e/data/transcript.jsonl").open("ab") as stream:
        stream.write(b" ")
    with pytest.raises(ExportError, match=r"changed since it was made: data/transcript\.jsonl"):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=tmp_path / "e")
    with pytest.raises(ExportError, match="no open evidence pack"):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=NINE_DAYS)
    assert not (tmp_path / "p.zip").exists()


def test_evidence_whose_record_is_built_to_do_harm_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "e" / "data").mkdir(parents=True)
    (tmp_path / "e" / "bagit.txt").write_text("BagIt-Version: 1.0\n")
    (tmp_path / "e" / "data" / "pack.json").write_text("[" * 200_000)
    with pytest.raises(ExportError, match="no open evidence pack"):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT, evidence=tmp_path / "e")


KILLED = """
import os, signal, sys
from pathlib import Path
from leeside.referral.pack import make_pack
from leeside.referral.redaction import Redactions
from tests.referral.packs import form_of_route
def stop(descriptor):
    os.kill(os.getpid(), signal.SIGKILL)
os.fsync = stop
make_pack(form_of_route("mash", child_name="Ellie"), Redactions(), Path(sys.argv[1]), made_by="J. Okafor")
"""


def test_a_pack_that_is_cut_off_half_way_leaves_nothing_that_looks_like_one(tmp_path: Path) -> None:
    out = tmp_path / "p.zip"
    command = [sys.executable, "-c", KILLED, str(out)]
    ended = subprocess.run(command, cwd=REPOSITORY, check=False, capture_output=True)  # noqa: S603 our own program
    assert ended.returncode < 0
    assert not out.exists()
    assert all(left.name.startswith(".leeside-") and left.suffix == ".part" for left in tmp_path.iterdir())


def test_a_pack_that_fails_half_way_leaves_nothing_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(zipfile.ZipFile, "writestr", stopped)
    with pytest.raises(KeyboardInterrupt):
        make_pack(mash(), Redactions(), tmp_path / "p.zip", made_by=BY, made_at=AT)
    assert list(tmp_path.iterdir()) == []


def test_the_form_that_was_given_is_left_as_it_was(tmp_path: Path) -> None:
    form = mash()
    before = msgspec.json.encode(form)
    make_pack(form, Redactions(words=("Ellie",)), tmp_path / "p.zip", made_by=BY, made_at=AT)
    assert msgspec.json.encode(form) == before
