"""A term's report is made: once, after the term, by somebody who can open the cases."""

from collections.abc import Iterator, Sequence
from functools import partial

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import require
from leeside.desk.cases.errors import WrongState
from leeside.desk.oversight.disclosure import Table, keyed_coins, published
from leeside.desk.oversight.facts import CaseFacts, facts_of
from leeside.desk.oversight.models import TermReport
from leeside.desk.oversight.tables import counted, findings
from leeside.desk.oversight.terms import Term
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember


def make_report(keys: OpenKeys, term: Term) -> TermReport:
    """Count a term's cases and keep the figures in which nobody can be found.

    A term is counted once: two counts of it, with a case more in one of them, could be held against each other.
    Raises `MayNot`, and `WrongState` for a term that goes on and for one that has its report.
    """
    require(StaffMember.objects.get(pk=keys.member.pk), Permission.DECIDE)
    if term.last >= timezone.localdate():
        raise WrongState("This term is not over.", to_do=f"Make its report after {term.last:%d %B %Y}.")
    _only_once(term)
    tables = tables_of(facts_of(keys, term), term)
    try:
        with transaction.atomic():
            _only_once(term)
            row = TermReport.objects.create(
                term=term.slug, made_by=keys.member, tables=msgspec.to_builtins(tables)
            )
            record_change(keys.member, "report.made", row, term=term.slug)
    except IntegrityError:  # a colleague made it at the same moment
        raise _has_one() from None
    return row


def tables_of(facts: Sequence[CaseFacts], term: Term) -> tuple[Table, ...]:
    """The tables of a report as they leave: each count moved and rounded, detectors that show nothing left out after that."""
    coins = keyed_coins(_key())

    def coins_for(cell: str, count: int) -> Iterator[bool]:
        return coins(term.slug, cell, count)

    made = partial(published, coins_for=coins_for)
    tables = [made(one.id, one.title, one.counts, note=one.note) for one in counted(facts)]
    noticed = [made(one.id, one.title, one.counts) for one in findings(facts)]
    return (*tables, *(one for one in noticed if any(row.about for row in one.rows)))


def _only_once(term: Term) -> None:
    if TermReport.objects.filter(term=term.slug).exists():
        raise _has_one()


def _has_one() -> WrongState:
    return WrongState("This term has its report already.", to_do="Open that one.")


def _key() -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"leeside desk: coins of figures")
    return derived.derive(settings.AT_REST_KEY)
