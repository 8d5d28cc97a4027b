"""``leeside desk export`` at a terminal: who types what, and what stands on the disk and in the audit afterwards."""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from tests.desk.backups.running_apart import Made, copied, fresh, ran, refused, said
from tests.desk.cases.making import PASSWORD
from tests.desk.running import code_of

pyrage = pytest.importorskip("pyrage", reason="the exchange libraries are not installed")
pytestmark = pytest.mark.one_engine


@dataclass(frozen=True, kw_only=True)
class Terminal:
    """A desk, its lead, their app, and one of their cases."""

    made: Made
    email: str
    secret: str
    case: str

    def typed(self, *more: str, later: int = 0) -> str:
        """Password and code, and what else is asked."""
        return "\n".join((*more, PASSWORD, code_of(self.secret, later=later)))


@pytest.fixture(scope="module")
def terminal(filled_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    made = copied(filled_desk, tmp_path_factory.mktemp("exports"))
    email = made.shares[0][0]
    secret, case = said("app", made.folder, email).split()
    return Terminal(made=made, email=email, secret=secret, case=case)


def test_a_member_takes_a_case_out_for_a_recipient(terminal: Terminal, tmp_path: Path) -> None:
    theirs, out = pyrage.x25519.Identity.generate(), tmp_path / "case.zip.age"
    given = ("export", terminal.made.folder, terminal.case, terminal.email, out, terminal.typed())
    told = said(*given, theirs.to_public())
    assert f"{terminal.case} is in {out}" in told
    assert "locked with age" in told
    assert "NOT locked" not in told
    assert pyrage.decrypt(out.read_bytes(), [theirs]).startswith(b"PK")
    assert "needs a new file" in refused(*given, theirs.to_public())
    assert "none altered" in said("verify", terminal.made.folder)


def test_without_a_lock_it_says_so_plainly(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "case.zip"
    told = said(
        "export", terminal.made.folder, terminal.case.lower(), terminal.email, out, terminal.typed(later=1)
    )
    assert "NOT locked" in told
    assert out.read_bytes().startswith(b"PK")
    assert out.stat().st_mode & 0o077 == 0


def test_a_passphrase_is_asked_for_twice(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "case.zip.age"
    where = ("export", terminal.made.folder, terminal.case, terminal.email, out)
    assert "not the same" in refused(
        *where, terminal.typed("four words here", "four words there"), "passphrase"
    )
    phrase = "four words nobody joins"
    assert "locked with age" in said(*where, terminal.typed(phrase, phrase), "passphrase")
    assert pyrage.passphrase.decrypt(out.read_bytes(), phrase).startswith(b"PK")


@pytest.mark.parametrize("wrong", ["password", "code", "address"])
def test_whoever_is_not_the_member_gets_nothing_and_is_told_nothing(
    terminal: Terminal, tmp_path: Path, wrong: str
) -> None:
    out, typed = tmp_path / "case.zip", terminal.typed()
    if wrong == "password":
        typed = "another one altogether\n" + code_of(terminal.secret)
    elif wrong == "code":
        typed = f"{PASSWORD}\n000000"
    email = "nobody@school.example" if wrong == "address" else terminal.email
    answer = refused("export", terminal.made.folder, terminal.case, email, out, typed)
    assert "the address, the password or the code is wrong" in answer
    assert list(tmp_path.iterdir()) == []


def test_a_recipient_that_is_none_is_refused_before_anything_is_asked(
    terminal: Terminal, tmp_path: Path
) -> None:
    done = ran(
        "export", terminal.made.folder, terminal.case, terminal.email, tmp_path / "out", "", "age1nobody"
    )
    assert done.returncode == 1
    assert "no age public key" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_desk_that_was_restored_exports_too(terminal: Terminal, tmp_path: Path) -> None:
    folder = fresh(terminal.made, tmp_path / "new")
    said("restore", folder, terminal.made.backup)
    secret, case = said("app", folder, terminal.email).split()
    out = tmp_path / "case.zip"
    said("export", folder, case, terminal.email, out, f"{PASSWORD}\n{code_of(secret)}")
    assert out.exists()


def test_all_cases_of_a_member_leave_each_in_a_locked_file_and_never_open(
    terminal: Terminal, tmp_path: Path
) -> None:
    theirs, out, folder = pyrage.x25519.Identity.generate(), tmp_path / "all", tmp_path / "desk"
    said("restore", fresh(terminal.made, folder), terminal.made.backup)
    secret, _ = said("app", folder, terminal.email).split()
    typed = f"{PASSWORD}\n{code_of(secret)}"
    assert "locked, or not at all" in refused("export", folder, "all", terminal.email, out, typed)
    assert not out.exists()
    told = said("export", folder, "all", terminal.email, out, typed, theirs.to_public())
    made = sorted(out.iterdir())
    assert f"{len(made)} of {len(made)} cases are in {out}" in told
    assert len(made) > 2
    for path in made:
        with zipfile.ZipFile(BytesIO(pyrage.decrypt(path.read_bytes(), [theirs]))) as zipped:
            assert f'"reference": "{path.name.partition(".")[0]}"' in zipped.read("case.json").decode()
    assert "needs a new folder" in refused(
        "export", folder, "all", terminal.email, out, typed, theirs.to_public()
    )
    assert "none altered" in said("verify", folder)
