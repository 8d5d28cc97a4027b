"""A member's private key while they are signed in.

It is kept in the session, sealed with a random key that only a cookie in their browser holds: neither the database nor
the cookie opens anything alone.
"""

import base64
import binascii
import secrets
import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from django.conf import settings
from django.http import HttpRequest

from leeside.desk.sealing import services
from leeside.desk.sealing.aead import KEY_SIZE, bound, open_bytes, seal_bytes
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import KeysClosedError, NoKeyError, SealError
from leeside.desk.sealing.key_pair import OpenPair, unwrap
from leeside.desk.sealing.models import KeyCopy, KeyPair, PairOf
from leeside.desk.sealing.private_keys import open_with_key, open_with_password
from leeside.desk.staff.models import StaffMember

IN_SESSION: Final = "open_keys"
NEW_COOKIE: Final = "_leeside_open_keys_cookie"
"""Name of the attribute in which a request carries a new cookie to the middleware."""


class HasKey(Protocol):
    """A case, or whatever else has a key of its own."""

    @property
    def key_id(self) -> Any:  # noqa: ANN401 - a Django column
        """The id of its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenKeys:
    """Who is signed in, with the private key that opens what was sealed for them."""

    member: StaffMember
    pair: OpenPair = field(repr=False)

    def case_key(self, case: HasKey) -> CaseKey:
        """The key of a case. Raises `NoKeyError` for one of which the member was given no copy."""
        return self.content_key(case.key_id)

    def content_key(self, key: uuid.UUID) -> CaseKey:
        """The key of this id."""
        copy = KeyCopy.objects.filter(
            key=key, pair__of=PairOf.MEMBER, pair__member=self.member, pair__ended_at=None
        ).first()
        return self._opened(key, copy, self.pair)

    def content_keys(self, wanted: Iterable[uuid.UUID]) -> dict[uuid.UUID, CaseKey]:
        """The keys among these that the member can open, by id, asked for at once; for a list of cases."""
        copies = KeyCopy.objects.filter(
            key__in=list(wanted), pair__of=PairOf.MEMBER, pair__member=self.member, pair__ended_at=None
        )
        found = {}
        for copy in copies:
            with suppress(SealError):
                found[copy.key_id] = self._opened(copy.key_id, copy, self.pair)
        return found

    def behind_glass(self, key: uuid.UUID) -> CaseKey:
        """The key of this id by the copy that lies behind the glass; only `break_glass` has a reason to call it."""
        glass = self.glass()
        copy = KeyCopy.objects.filter(key=key, pair__of=PairOf.GLASS, pair__ended_at=None).first()
        return self._opened(key, copy, glass)

    def glass(self) -> OpenPair:
        """The pair behind the glass, for leads and deputies. Raises `NoKeyError` for everybody else."""
        row = KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None).first()
        if row is None:
            raise _no_copy()
        return open_with_key(row, self.content_key(row.pk))

    @staticmethod
    def _opened(key: uuid.UUID, copy: KeyCopy | None, pair: OpenPair) -> CaseKey:
        if copy is None:
            raise _no_copy()
        return CaseKey(id=key, secret=unwrap(bytes(copy.wrapped), pair=pair, what=str(key)))


def open_for(member: StaffMember, password: str) -> OpenKeys:
    """The member's keys, open for as long as somebody holds them. Raises `WrongPasswordError`."""
    return OpenKeys(member=member, pair=open_with_password(services.pair_of(member), password))


def keep_open(request: HttpRequest, user: StaffMember, password: str) -> None:
    """Keep the member's private key open for this session; called right after the password was found right.

    It makes a pair for a member who has none, and sees to it that leads, and nobody else, hold the glass key.
    """
    if not KeyPair.objects.filter(of=PairOf.MEMBER, member=user, ended_at=None).exists():
        services.make_keys(user, password)
    keys = open_for(user, password)
    _tend_glass(keys)
    secret = secrets.token_bytes(KEY_SIZE)
    sealed = seal_bytes(keys.pair.private, key=secret, place=_place(user))
    request.session[IN_SESSION] = base64.b64encode(sealed).decode("ascii")
    setattr(request, NEW_COOKIE, base64.urlsafe_b64encode(secret).decode("ascii"))


def change_password(user: StaffMember, old: str, new: str) -> None:
    """Seal the member's private key with the new password; sessions that are open stay so."""
    services.change_password(user, old, new)


def of_request(request: HttpRequest) -> OpenKeys:
    """The open keys of whoever is signed in. Raises `KeysClosedError` where they are not open in this browser."""
    member = request.user
    if not isinstance(member, StaffMember):
        raise _closed()
    try:
        secret = base64.urlsafe_b64decode(request.COOKIES.get(cookie_name(), ""))
        sealed = base64.b64decode(request.session.get(IN_SESSION, ""), validate=True)
        pair = OpenPair.from_private(open_bytes(sealed, key=secret, place=_place(member)))
    except (SealError, binascii.Error, ValueError):
        raise _closed() from None
    return OpenKeys(member=member, pair=pair)


def cookie_name() -> str:
    """What the cookie is called; with HTTPS, a name that no other host and no plain connection can set."""
    return "__Host-open" if settings.SESSION_COOKIE_SECURE else "open"


def _tend_glass(keys: OpenKeys) -> None:
    glass = KeyPair.objects.filter(of=PairOf.GLASS, ended_at=None).first()
    if glass is None:
        return
    try:
        services.tend_glass(keys.member, keys.content_key(glass.pk))
    except NoKeyError:
        services.tend_glass(keys.member, None)


def _place(member: StaffMember) -> bytes:
    return bound("session", str(member.pk))


def _closed() -> KeysClosedError:
    return KeysClosedError("Your key is not open in this browser.", to_do="Sign in with your password again.")


def _no_copy() -> NoKeyError:
    return NoKeyError("You have no copy of this key.", to_do="Ask a member of the case, or a lead.")
