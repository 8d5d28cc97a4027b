"""A pack for a recipient is one locked file, whole or not there, that only the right key opens."""

import io
import shutil
import tarfile
from pathlib import Path

import pytest

from leeside.errors import LeesideError, UsageError
from leeside.evidence.finding import Verdict
from leeside.evidence.recipients import recipients_from
from leeside.evidence.seal import seal
from leeside.evidence.verify import verify
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE

age = pytest.importorskip("pyrage", reason="pyrage is not installed")


@pytest.fixture
def identity(tmp_path: Path) -> tuple[Path, str]:
    """A file with a secret key, and the public one."""
    secret = age.x25519.Identity.generate()
    place = tmp_path / "identity.txt"
    place.write_text(f"# made for a test\n{secret}\n", encoding="utf-8")
    return place, str(secret.to_public())


@pytest.fixture
def locked(identity: tuple[Path, str], tmp_path: Path) -> Path:
    out = tmp_path / "pack.age"
    recipients = recipients_from([identity[1]])
    seal(NINE_DAYS, out, made_by=BY, asked=PAGE, made_at=AT, recipients=recipients)
    return out


def test_a_locked_pack_is_one_file_in_which_nothing_can_be_read(locked: Path) -> None:
    assert sorted(place.name for place in locked.parent.iterdir()) == ["identity.txt", "pack.age"]
    assert b"Ellie" not in locked.read_bytes()


def test_the_recipient_can_verify_it_as_it_was_made(locked: Path, identity: tuple[Path, str]) -> None:
    found = list(verify(locked, key=identity[0]))
    assert [one for one in found if one.verdict is Verdict.CHANGED] == []
    assert len([one for one in found if one.verdict is Verdict.AGREES]) > 10


def test_without_the_key_or_with_another_it_stays_shut(locked: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(str(age.x25519.Identity.generate()), encoding="utf-8")
    for key in (None, other, tmp_path / "absent.txt", NINE_DAYS):
        with pytest.raises(UsageError):
            list(verify(locked, key=key))


@pytest.mark.parametrize("eighth", range(8))
def test_a_locked_pack_changed_anywhere_does_not_open(
    locked: Path, identity: tuple[Path, str], eighth: int
) -> None:
    whole = locked.read_bytes()
    at = len(whole) * eighth // 8 + 30
    locked.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    with pytest.raises(UsageError):
        list(verify(locked, key=identity[0]))


def test_a_locked_pack_that_is_cut_off_does_not_open(locked: Path, identity: tuple[Path, str]) -> None:
    locked.write_bytes(locked.read_bytes()[:-20])
    with pytest.raises(UsageError):
        list(verify(locked, key=identity[0]))


def test_what_was_locked_by_others_is_no_pack(identity: tuple[Path, str], tmp_path: Path) -> None:
    other = tmp_path / "other.age"
    other.write_bytes(age.encrypt(b"no tar at all", recipients_from([identity[1]])))
    with pytest.raises(LeesideError, match="no evidence pack"):
        list(verify(other, key=identity[0]))


def test_a_key_that_is_none_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no age public key"):
        recipients_from(["age1notakey"])
    assert list(tmp_path.iterdir()) == []


def _locked_tar(folder: Path, key: str, tar: bytes) -> Path:
    pack = folder / "strange.age"
    pack.write_bytes(age.encrypt(tar, recipients_from([key])))
    return pack


def test_a_tar_that_would_be_inflated_is_no_pack(identity: tuple[Path, str], tmp_path: Path) -> None:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w:xz") as tar:
        info = tarfile.TarInfo("pack/data/much.bin")
        info.size = 64 * 1024 * 1024
        tar.addfile(info, io.BytesIO(bytes(info.size)))
    pack = _locked_tar(tmp_path, identity[1], whole.getvalue())
    assert pack.stat().st_size < 100_000
    with pytest.raises(LeesideError, match="no evidence pack"):
        list(verify(pack, key=identity[0]))


def test_a_file_that_claims_more_than_was_locked_is_not_unpacked(
    identity: tuple[Path, str], tmp_path: Path
) -> None:
    sparse = tarfile.TarInfo("pack/data/much.bin")
    sparse.pax_headers = {
        "GNU.sparse.major": "0",
        "GNU.sparse.minor": "1",
        "GNU.sparse.size": str(1 << 40),
        "GNU.sparse.map": "0,0",
    }
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.PAX_FORMAT) as tar:
        tar.addfile(sparse)
    with tarfile.open(fileobj=io.BytesIO(whole.getvalue())) as tar:
        assert tar.getmembers()[0].size == 1 << 40
    pack = _locked_tar(tmp_path, identity[1], whole.getvalue())
    with pytest.raises(LeesideError, match="no evidence pack"):
        list(verify(pack, key=identity[0]))


def test_without_room_it_is_not_begun(
    locked: Path, identity: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = shutil.disk_usage(locked.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: small)
    with pytest.raises(UsageError, match="no room"):
        list(verify(locked, key=identity[0]))
