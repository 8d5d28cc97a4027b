"""A signature is of the manifest, names who signed, and fits nothing that was changed."""

import shutil
import socket
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from leeside.errors import UsageError
from leeside.evidence.finding import Verdict
from leeside.evidence.seal import seal
from leeside.evidence.signature import SIGNATURE, load_signer, sign, signed_by
from tests.cli.conftest import Leeside, leeside
from tests.evidence.conftest import AT, BY, NINE_DAYS, PAGE, changed_in, files_of, findings

pytest.importorskip("pyhanko", reason="pyhanko is not installed")
x509 = pytest.importorskip("cryptography.x509")
__all__ = ["leeside"]
WORD = b"three quiet words"


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate that says its owner, made up for the test."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import pkcs12

    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "J. Okafor")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(AT - timedelta(days=1))
        .not_valid_after(AT + timedelta(days=3650))
        .sign(private, hashes.SHA256())
    )
    place = tmp_path_factory.mktemp("key") / "okafor.p12"
    locked = serialization.BestAvailableEncryption(WORD)
    place.write_bytes(pkcs12.serialize_key_and_certificates(b"okafor", private, certificate, None, locked))
    return place


@pytest.fixture
def signed(key: Path, tmp_path: Path) -> Path:
    out = tmp_path / "signed"
    seal(NINE_DAYS, out, made_by=BY, asked=PAGE, made_at=AT, signer=load_signer(key, WORD))
    return out


def test_who_signed_is_named(signed: Path) -> None:
    assert changed_in(signed) == set()
    [line] = [one for one in findings(signed, Verdict.AGREES) if one.why.startswith("Signed by")]
    assert line.of == SIGNATURE
    assert "J. Okafor" in line.why


def test_but_for_the_signature_a_signed_pack_is_the_same(signed: Path, made_once: Path) -> None:
    mine, plain = files_of(signed), files_of(made_once)
    assert mine.keys() - plain.keys() == {SIGNATURE}
    assert {name for name in plain if plain[name] != mine[name]} == {"tagmanifest-sha256.txt"}


def test_a_signature_fits_no_other_manifest(signed: Path) -> None:
    manifest, signature = (signed / "manifest-sha256.txt").read_bytes(), (signed / SIGNATURE).read_bytes()
    assert signed_by(manifest, signature).fits
    assert not signed_by(manifest + b"x", signature).fits


@pytest.mark.parametrize("eighth", range(1, 8))
def test_a_signature_with_a_byte_changed_does_not_pass(signed: Path, eighth: int) -> None:
    whole = (signed / SIGNATURE).read_bytes()
    at = len(whole) * eighth // 8
    (signed / SIGNATURE).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    assert SIGNATURE in changed_in(signed)


@pytest.mark.parametrize("junk", [b"", b"junk", b"0\x82\x01", b"0\0"])
def test_what_is_no_signature_fits_nothing(junk: bytes) -> None:
    assert not signed_by(b"manifest", junk).fits


def test_a_changed_manifest_is_seen_by_the_signature(signed: Path) -> None:
    place = signed / "manifest-sha256.txt"
    place.write_bytes(place.read_bytes().replace(b"a", b"b", 1))
    assert SIGNATURE in changed_in(signed)


def test_a_person_signs_and_locks_with_two_files_and_a_key(
    key: Path, tmp_path: Path, leeside: Leeside
) -> None:
    age = pytest.importorskip("pyrage", reason="pyrage is not installed")
    secret = age.x25519.Identity.generate()
    (tmp_path / "word.txt").write_bytes(WORD + b"\n")
    (tmp_path / "identity.txt").write_text(str(secret), encoding="utf-8")
    made = leeside(
        *("seal", NINE_DAYS, "--out", tmp_path / "pack.age", "--by", BY, "--picture", "html"),
        *("--sign", key, "--sign-passphrase-file", tmp_path / "word.txt"),
        *("--recipient", secret.to_public()),
    )
    assert (made.status, "locked for its recipients and signed" in made.out) == (0, True)
    assert leeside("verify", tmp_path / "pack.age").status == 2
    checked = leeside("verify", tmp_path / "pack.age", "--key", tmp_path / "identity.txt")
    assert checked.status == 0
    assert "Signed by Common Name: J. Okafor" in checked.out


@pytest.mark.parametrize("word", [None, b"wrong"])
def test_a_key_that_does_not_open_is_said_plainly(key: Path, word: bytes | None) -> None:
    with pytest.raises(UsageError, match="cannot be opened"):
        load_signer(key, word)


def test_a_file_that_is_no_key_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "no.p12").write_bytes(b"no key")
    for path in (tmp_path / "no.p12", tmp_path / "absent.p12"):
        with pytest.raises(UsageError, match="cannot be opened"):
            load_signer(path, None)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_another_program_can_check_it(signed: Path) -> None:
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-noverify", "-out", "signed.txt"]
    command += ["-in", SIGNATURE, "-content", "manifest-sha256.txt"]
    assert " ".join(command[:9]) in " ".join(
        (signed / "read-me-first.txt").read_text().replace("\\", "").split()
    )
    ran = subprocess.run(command, cwd=signed, capture_output=True, check=False)  # noqa: S603 - our own words
    assert ran.returncode == 0
    assert (signed / "signed.txt").read_bytes() == (signed / "manifest-sha256.txt").read_bytes()


def test_signing_and_checking_reach_for_no_network(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("it tried to leave this machine")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert signed_by(b"manifest", sign(b"manifest", load_signer(key, WORD))).fits
