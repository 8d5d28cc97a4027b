"""Accounts are added to a case; one that is there already is not added twice."""

import uuid
from typing import Any

from django.db import transaction

from leeside.desk.accounts.models import Account
from leeside.desk.accounts.token import match_token
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import NotYours, ReasonNeeded
from leeside.desk.cases.models import Case
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
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES)
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
