"""A chat is added to a case that is there already: brought in and screened as any other, and put in by a member of the case.

The worker holds no key of a case. So what it made of the chat waits, sealed as the chat itself is on its way, until whoever
brought it opens the page once more; their key puts both into the case.
"""

import uuid

from django.db import transaction

from leeside.conversation.model import Relation
from leeside.desk.accounts.services import keep_account
from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.about import About, about
from leeside.desk.arrivals.importing import change, take_in
from leeside.desk.arrivals.models import Import, State
from leeside.desk.arrivals.screening import accounts_in, messages_of, named
from leeside.desk.arrivals.screening import people_in as people_of
from leeside.desk.arrivals.selectors import import_of
from leeside.desk.arrivals.upload_handler import SealedUpload
from leeside.desk.arrivals.words_alone import words_alone
from leeside.desk.cases.access import Opened, opened
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import NobodyLeft, NotYours, WrongState
from leeside.desk.cases.membership import leads_with_key, shut_out
from leeside.desk.cases.models import Case, KeptOut
from leeside.desk.cases.versions import raise_level
from leeside.desk.cases.words import EventKind
from leeside.desk.cases.words import State as CaseState
from leeside.desk.conversations.keep import FILES, keep_sealed, seal_screened
from leeside.desk.conversations.models import EvidenceItem
from leeside.desk.people.selectors import people_in
from leeside.desk.people.services import keep_person, keep_role
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember
from leeside.screening.result import ScreeningResult

_GOING = frozenset({CaseState.ARRIVED, CaseState.HELD, CaseState.OPEN})


def begin_in(keys: OpenKeys, case_id: uuid.UUID, upload: SealedUpload) -> Import:
    """Take an upload in for a case of one's own. Raises `NotYours`, `MayNot` and `WrongState`."""
    at = _at(keys, case_id)
    _refuse_same(at.case, upload.sha256)
    return take_in(upload, owner=at.member, into=at.case)


def add_to_case(keys: OpenKeys, row_id: uuid.UUID) -> Case:
    """Put a screened chat into its case: what was said, what was noticed, and the people and accounts that are new.

    What screening made of it can raise the case, and never lower it. Whoever it was said to be about is kept out at once.
    Raises `NotYours`, `MayNot`, `NobodyLeft`, and `WrongState` where it was done already. Call it outside a transaction.
    """
    row = import_of(keys.member, row_id)
    if row is None or row.case_id is None:
        raise NotYours
    known = about(row)
    if row.state != State.READY or known.result is None:
        raise _was_added()
    before = _at(keys, row.case_id)
    with words_alone(row.pk, name=known.name) as words:
        messages = messages_of(known, words.path)
        sealing = seal_screened(before.case, before.key, before.member, known.result, messages)
    with transaction.atomic():
        at = _at(keys, row.case_id, lock=True)
        now = Import.objects.select_for_update().get(pk=row.pk)
        if now.state != State.READY:
            raise _was_added()
        _refuse_same(at.case, known.sha256)
        _fill(keys, at, known, known.result)
        keep_sealed(at.member, sealing)
        raise_level(at.case, known.result.level, by=at.member, action="case.chat_added")
        _keep_out(at, known)
        source = known.result.source
        change(now, State.DONE, by=at.member, known=About(unread=(*source.unread, *source.warnings)))
    sealed_file.destroy(row.pk)
    return at.case


def _at(keys: OpenKeys, case_id: uuid.UUID, *, lock: bool = False) -> Opened:
    at = opened(keys, case_id, needs=Permission.IMPORT_EXPORT, lock=lock)
    if CaseState(at.case.state) not in _GOING:
        raise WrongState("This case has ended.", where=at.case.reference, to_do="Open it again first.")
    return at


def _refuse_same(case: Case, sha256: str) -> None:
    if EvidenceItem.objects.filter(case=case, match_token=mark(FILES, sha256.lower())).exists():
        raise WrongState("This very file is in the case already.", to_do="Look under what was noticed.")


def _was_added() -> WrongState:
    return WrongState("This chat is in the case already.", to_do="Look under what was noticed.")


def _fill(keys: OpenKeys, at: Opened, known: About, result: ScreeningResult) -> None:
    """A line of the chronology, and whoever is not in the case yet; people are told apart by a person, later."""
    said = f"{result.source.title} was added and screened."
    event = write_done(at.case, at.key, at.member, EventKind.CONVERSATION, said)
    here = {one.name.casefold() for one in people_in(keys, at.case.pk)}
    for one in named(known, people_of(result)):
        if one.name.casefold() not in here and known.relations.get(one.name) is not Relation.UNKNOWN:
            person = keep_person(at.case, at.key, at.member, name=one.name)
            keep_role(event, person, one.role, at.member)
    for platform, handle in accounts_in(result):
        keep_account(at.case, at.key, at.member, platform=platform, handle=handle)


def _keep_out(at: Opened, known: About) -> None:
    kept = KeptOut.objects.filter(case=at.case).values("member")
    new = list(StaffMember.objects.filter(pk__in=known.concerns).exclude(pk__in=kept))
    if new and not leads_with_key(at.case) - {one.pk for one in new}:
        raise NobodyLeft(
            "Nobody who leads would be left who could open this case.",
            to_do="Have another lead added first, or turn to the head, the governors or the LADO now.",
        )
    for one in new:
        write_done(
            at.case, at.key, at.member, EventKind.MEMBER, f"Kept from {one.name}, whom the chat concerns."
        )
        shut_out(at.case, one, by=at.member)
