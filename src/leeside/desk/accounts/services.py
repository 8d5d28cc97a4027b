"""Accounts are added to a case; one that is there already is not added twice."""

import uuid
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F

from leeside.desk.accounts.models import Account
from leeside.desk.accounts.token import match_token
from leeside.desk.audit.models import AuditEntry
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import opened, reasoned
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, NotYours, ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import EventKind
from leeside.desk.people.models import Person
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys


def keep_account(
    case: Case,
    key: CaseKey,
    actor: Actor,
    *,
    platform: str,
    handle: str,
    names: dict[str, Any] | None = None,
    person: Person | None = None,
) -> Account:
    """Add an account; for services, which have asked whether that may be."""
    token = match_token(platform, handle)
    held = Account.objects.filter(case=case, match_token=token).first()
    if held is not None:
        return held
    account = Account(case=case, person=person, match_token=token)
    seal(account, key, platform=platform, handle=handle, names=names)
    account.save(force_insert=True)
    record_change(actor, "account.added", account, case=case.pk)
    return account


@transaction.atomic
def add_account(
    keys: OpenKeys,
    case_id: uuid.UUID,
    *,
    platform: str,
    handle: str,
    names: dict[str, Any] | None = None,
    person_id: uuid.UUID | None = None,
) -> Account:
    """Add an account to a case. Raises `NotYours`, `MayNot`, and `ReasonNeeded` for an empty handle."""
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    if not (platform.strip() and handle.strip()):
        raise ReasonNeeded(1)
    person = Person.objects.filter(pk=person_id, case=at.case).first() if person_id else None
    if person_id and person is None:
        raise NotYours
    return keep_account(
        at.case,
        at.key,
        at.member,
        platform=platform.strip(),
        handle=handle.strip(),
        names=names,
        person=person,
    )


@transaction.atomic
def change_account(
    keys: OpenKeys,
    account_id: uuid.UUID,
    *,
    seen_version: int,
    name: str = "",
    since: date | None = None,
    number: str = "",
    person_id: uuid.UUID | None = None,
    reason: str,
) -> Account:
    """Add a name under which it was seen or a numeric id, or say whose it is; earlier names stay.

    The chronology says what was added, and why. Raises `NotYours`, `MayNot`, `ReasonNeeded`, `WrongState` where nothing
    was given, and `ChangedMeanwhile`.
    """
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotYours
    at = opened(keys, account.case_id, needs=Permission.ADD_TO_CASES, lock=True)
    why = reasoned(reason)
    person = Person.objects.filter(pk=person_id, case=at.case).first() if person_id else account.person
    if person_id and person is None:
        raise NotYours
    known = {} if account.names is None else dict(account.names.reveal(at.key))
    said = _added(known, name=name.strip(), since=since, number=number.strip())
    if person is not None and person.pk != account.person_id:
        said.append(f"it is the account of {person.name.reveal(at.key)}")
    if not said:
        raise WrongState("Nothing was given that is new.", to_do="Write what is to be added, or go back.")
    here = Account.objects.filter(pk=account.pk, version=seen_version)
    if not here.update(version=F("version") + 1):
        rows = AuditEntry.objects.filter(case=at.case.pk, action="account.changed", row=str(account.pk))
        since_then = [one for one in rows if int(one.detail.get("of_version") or 0) > seen_version]
        now = Account.objects.values_list("version", flat=True).get(pk=account.pk)
        raise ChangedMeanwhile(since_then, now=now)
    account.person, account.version = person, seen_version + 1
    seal(account, at.key, names=known or None)
    account.save(update_fields=["person", "names"])
    title = f"{account.platform.reveal(at.key)} {account.handle.reveal(at.key)}"
    write_done(at.case, at.key, at.member, EventKind.PERSON, f"Account {title}: {'; '.join(said)}. {why}")
    record_change(at.member, "account.changed", account, case=at.case.pk, of_version=account.version)
    return account


def _added(known: dict[str, Any], *, name: str, since: date | None, number: str) -> list[str]:
    """Put what is new into what is known of an account; what was put there, in words."""
    said = []
    names, ids = list(known.get("names", [])), list(known.get("ids", []))
    day = since.isoformat() if since else ""
    if name and [name, day] not in names:
        known["names"] = [*names, [name, day]]
        said.append(f"seen as {name}{f' since {since:%d %B %Y}' if since else ''}")
    if number and number not in ids:
        known["ids"] = [*ids, number]
        said.append(f"numeric id {number}")
    return said
