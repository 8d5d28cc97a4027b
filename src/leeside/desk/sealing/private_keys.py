"""Private keys at rest: sealed with what a password stands for, or with another key."""

from leeside.desk.sealing.aead import bound, open_bytes, seal_bytes
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import SealError, WrongPasswordError
from leeside.desk.sealing.key_pair import Cost, OpenPair, from_password, new_salt
from leeside.desk.sealing.models import KeyPair


def seal_with_password(row: KeyPair, pair: OpenPair, password: str, *, cost: Cost) -> None:
    """Put a private key into a row that is yet to be saved, under a salt of its own."""
    salt = new_salt()
    row.public, row.salt = pair.public, salt
    row.cost_n, row.cost_r, row.cost_p = cost.n, cost.r, cost.p
    key = from_password(password, salt=salt, cost=cost)
    row.sealed_private = seal_bytes(pair.private, key=key, place=_place(row))


def open_with_password(row: KeyPair, password: str) -> OpenPair:
    """The member's pair. Raises `WrongPasswordError`."""
    cost = Cost(n=row.cost_n, r=row.cost_r, p=row.cost_p)
    key = from_password(password, salt=bytes(row.salt or b""), cost=cost)
    try:
        private = open_bytes(bytes(row.sealed_private or b""), key=key, place=_place(row))
    except SealError:
        raise WrongPasswordError(
            "This password does not open the member's key.", to_do="Sign in with the password you have now."
        ) from None
    return OpenPair(public=bytes(row.public), private=private)


def seal_with_key(row: KeyPair, pair: OpenPair, key: CaseKey) -> None:
    """Put a private key into a row, under another key."""
    row.public = pair.public
    row.sealed_private = seal_bytes(pair.private, key=key.secret, place=_place(row))


def open_with_key(row: KeyPair, key: CaseKey) -> OpenPair:
    """The pair whose private key that key sealed."""
    private = open_bytes(bytes(row.sealed_private or b""), key=key.secret, place=_place(row))
    return OpenPair(public=bytes(row.public), private=private)


def _place(row: KeyPair) -> bytes:
    return bound("private key", str(row.id), row.public.hex())
