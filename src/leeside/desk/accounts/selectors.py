"""The accounts of a case, and whether an account is in other cases too."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from leeside.desk.accounts.models import Account
from leeside.desk.audit.services import record_look
from leeside.desk.cases.access import Opened, cases_of, opened
from leeside.desk.cases.errors import NotYours
from leeside.desk.cases.models import Case
from leeside.desk.sealing.open_keys import OpenKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """An account with its words open."""

    account: Account
    platform: str = field(repr=False)
    handle: str = field(repr=False)
    names: dict[str, Any] | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """Where else an account comes up: one's own cases by name, and of the rest only whether there are any."""

    yours: tuple[Case, ...]
    elsewhere: bool


def accounts_in(keys: OpenKeys, case_id: uuid.UUID) -> Sequence[KnownAccount]:
    """The accounts of a case. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    found = [
        _known(account, at) for account in Account.objects.filter(case=at.case).order_by("made_at", "id")
    ]
    record_look(at.member, "accounts.seen", at.case, case=at.case.pk)
    return found


def account_for(keys: OpenKeys, account_id: uuid.UUID) -> Account:
    """An account of a case that is theirs, its words still sealed. Raises `NotYours`."""
    found = Account.objects.filter(pk=account_id).first()
    if found is None:
        raise NotYours
    opened(keys, found.case_id)
    return found


def account_open(keys: OpenKeys, account_id: uuid.UUID) -> KnownAccount:
    """An account with its words open. Raises `NotYours`. It is audited."""
    account = account_for(keys, account_id)
    at = opened(keys, account.case_id)
    record_look(at.member, "account.seen", account, case=at.case.pk)
    return _known(account, at)


def matches_of(keys: OpenKeys, account_id: uuid.UUID) -> Matches:
    """Other cases with the same account; the question costs the same whatever the answer. It is audited.

    Cases that concern the person who asks are left out altogether, so that nobody learns of their own.
    Raises `NotYours` for an account of a case that is not theirs.
    """
    account = account_for(keys, account_id)
    at = opened(keys, account.case_id)
    same = Account.objects.filter(match_token=bytes(account.match_token)).exclude(case=at.case)
    mine = cases_of(at.member).filter(pk__in=same.values("case"))
    others = same.exclude(case__kept_out__member=at.member).exclude(case__in=mine.values("pk"))
    found = Matches(yours=tuple(mine.order_by("arrived_at")), elsewhere=others.exists())
    record_look(at.member, "account.matched", account, case=at.case.pk)
    return found


def _known(account: Account, at: Opened) -> KnownAccount:
    return KnownAccount(
        account=account,
        platform=account.platform.reveal(at.key),
        handle=account.handle.reveal(at.key),
        names=None if account.names is None else account.names.reveal(at.key),
    )
