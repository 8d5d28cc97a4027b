"""Signs a pack's manifest with a person's own key, and says who signed one (CMS, detached, DER).

The signature lies beside the manifest, which holds the hash of every file: any tool that knows CMS can check it,
`openssl cms -verify` among them. Nothing is fetched: whether a certificate is to be trusted is for people.
"""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Final

import msgspec

from leeside.errors import UsageError
from leeside.report.exchange_libraries import library

SIGNATURE: Final = "manifest-sha256.txt.p7s"
_WITHOUT: Final = "Without --sign the pack is the same, unsigned."


class SignedBy(msgspec.Struct, frozen=True):
    """Whether a signature fits, and the name and the certificate's SHA-256 of whoever made it."""

    fits: bool
    name: str
    certificate: str


def load_signer(key: Path, passphrase: bytes | None) -> Any:  # noqa: ANN401 - pyhanko's signer
    """The signer that a PKCS #12 file holds; raises UsageError when it cannot be opened."""
    signers = library("pyhanko.sign.signers", wanted_for="Signing", without=_WITHOUT)
    pkcs12 = library("cryptography.hazmat.primitives.serialization.pkcs12", wanted_for="Signing", without="")
    try:
        data = key.read_bytes()
        pkcs12.load_pkcs12(data, passphrase)  # pyhanko would only log why it cannot
        signer = signers.SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=passphrase)
    except (OSError, ValueError) as problem:
        raise UsageError(
            "The key to sign with cannot be opened.",
            where=str(key),
            to_do="Check the path, that it is a .p12 file, and its passphrase (--sign-passphrase-file).",
        ) from problem
    if signer is None or signer.signing_cert is None:
        raise UsageError(
            "The key file holds no certificate to sign with.", where=str(key), to_do="Export both together."
        )
    return signer


def sign(manifest: bytes, signer: Any) -> bytes:  # noqa: ANN401 - as above
    """A detached signature of the manifest."""
    made = _finished(signer.async_sign_general_data(manifest, "sha256", detached=True))
    return bytes(made.dump())


def signed_by(manifest: bytes, signature: bytes) -> SignedBy:
    """Whether the signature is of this manifest, and whose it is; nothing is asked of any network.

    Raises UsageError when the extra is not installed.
    """
    cms = library("asn1crypto.cms", wanted_for="Checking a signature", without="")
    check = library("pyhanko.sign.validation.generic_cms", wanted_for="Checking a signature", without="")
    context = library("pyhanko_certvalidator", wanted_for="Checking a signature", without="")
    errors = library("pyhanko.sign.validation.errors", wanted_for="Checking a signature", without="")
    try:
        signed = cms.ContentInfo.load(signature, strict=True)["content"]
        known = context.ValidationContext(allow_fetching=False, trust_roots=[])
        status = _finished(
            check.async_validate_detached_cms(manifest, signed, signer_validation_context=known)
        )
        certificate = status.signing_cert
        fits = bool(status.intact and status.valid)
        return SignedBy(fits, str(certificate.subject.human_friendly), certificate.sha256.hex())
    except (ValueError, TypeError, KeyError, AttributeError, errors.SignatureValidationError):
        return SignedBy(fits=False, name="", certificate="")  # what is no signature fits nothing


def _finished(waiting: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - what the library gives
    import asyncio  # here, as no other command should wait for it to load

    return asyncio.run(waiting)
