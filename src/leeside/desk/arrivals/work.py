"""The background work on an import: look who is in it, and screen it. May be begun anew at any point."""

import logging
import time
import uuid
from pathlib import Path
from types import TracebackType
from typing import Final

import msgspec
from django.db import transaction
from django.utils import timezone

from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.about import About, about, sealed_about
from leeside.desk.arrivals.drafts import finish
from leeside.desk.arrivals.importing import change, sweep
from leeside.desk.arrivals.looking import look
from leeside.desk.arrivals.models import AT_WORK, BUSY, ENDED, WAITS, Import, State
from leeside.desk.arrivals.screening import prepare_screened, screened
from leeside.desk.arrivals.tasks import begin
from leeside.desk.arrivals.words_alone import words_alone
from leeside.desk.audit.services import record_change
from leeside.desk.cases.arrive import take_in
from leeside.errors import LeesideError, NotAChatError
from leeside.knowledge.model import RiskLevel
from leeside.screening.result import ScreeningResult

MOST_TRIES: Final = 3
_WHO: Final = "task:import"
_WRITES_EVERY: Final = 1.0
"""Seconds between two writes of how far it is."""
_log = logging.getLogger("leeside.desk.arrivals")


def work(row_id: uuid.UUID) -> None:
    """Do what an import waits for. Nothing is done twice: one that is worked on, or needs nothing, is left alone."""
    with sealed_file.held(row_id) as ours:
        row = Import.objects.filter(pk=row_id).first()
        if row is None or row.state not in BUSY:
            return
        if not ours and sealed_file.place_of(row_id).exists():
            if row.state in WAITS:  # it is only just coming in, and whoever takes it in has not let go yet
                begin(row_id, again=True)
            return
        with _Try(row) as may_begin:
            if may_begin:
                _do(row)
    ended = Import.objects.filter(pk=row_id, state__in=ENDED).exists()
    if ended:
        sealed_file.destroy(row_id)


def is_on_its_way(row_id: uuid.UUID) -> bool:
    """Whether it must be looked at later once more: it has not ended, or something is left of it."""
    going = Import.objects.filter(pk=row_id).exclude(state__in=ENDED).exists()
    return going or sealed_file.place_of(row_id).exists()


def take_up(row_id: uuid.UUID) -> None:
    """Begin again what nobody works on any more, and clear away what is left over."""
    sweep()
    row = Import.objects.filter(pk=row_id).first()
    if row is None or row.state not in AT_WORK.values():
        return
    with sealed_file.held(row_id) as ours:
        has_died = ours or not sealed_file.place_of(row_id).exists()
    if has_died:
        begin(row_id)


def _do(row: Import) -> None:
    known = about(row)
    with words_alone(row.pk, name=known.name) as words:
        if row.state == State.LOOKING:
            _look(row, known, words.path)
        else:
            _screen(row, known, words.path, words.media)


def _look(row: Import, known: About, path: Path) -> None:
    looked = look(path, progress=_Told(row).messages)
    with transaction.atomic():
        now = Import.objects.select_for_update().get(pk=row.pk)
        if now.state != State.LOOKING:  # its person gave it up meanwhile
            return
        now.total, now.messages = looked.messages, 0
        found = msgspec.structs.replace(known, title=looked.title, people=looked.people, more=looked.more)
        change(now, State.ASKING, by=_WHO, known=found)


def _screen(row: Import, known: About, path: Path, media: int) -> None:
    told = _Told(row, known)
    result = screened(known, path, media=media, progress=told.messages, so_far=told.level)
    if not Import.objects.filter(pk=row.pk, state=State.SCREENING).exists():
        return  # its person gave it up meanwhile
    if row.case_id is not None:
        _keep_for_case(row, known, result)
        return
    prepared = prepare_screened(row, known, result, path)
    with transaction.atomic():
        now = Import.objects.select_for_update().get(pk=row.pk)
        if now.state != State.SCREENING:
            return
        now.case = take_in(prepared)
        source = result.source
        unread = (*source.unread, *source.warnings, *source.absences)
        if now.draft is not None:
            finish(now.draft, now.case)
        change(now, State.DONE, by=_WHO, known=About(unread=unread))


@transaction.atomic
def _keep_for_case(row: Import, known: About, result: ScreeningResult) -> None:
    """The case that it is for opens for its members alone, so the picture waits for the one of them who brought it."""
    now = Import.objects.select_for_update().get(pk=row.pk)
    if now.state == State.SCREENING:
        change(now, State.READY, by=_WHO, known=msgspec.structs.replace(known, result=result))


class _Told:
    """How far a step is and what it has come to so far, written once a second and sealed as everything else."""

    def __init__(self, row: Import, known: About | None = None) -> None:
        self._row, self._known, self._wrote = row, known, 0.0
        self._level = ""

    def level(self, level: RiskLevel) -> None:
        """The highest level up to now; written with the next count."""
        self._level = level.value

    def messages(self, count: int) -> None:
        """How many were read."""
        if time.monotonic() - self._wrote < _WRITES_EVERY:
            return
        self._wrote = time.monotonic()
        said: dict[str, object] = {"messages": count, "moved_at": timezone.now()}
        if self._known is not None and self._level:
            known = msgspec.structs.replace(self._known, so_far=self._level)
            said["about"] = sealed_about(self._row, known)
        # of the step at hand alone: what its person gave up meanwhile was emptied, and stays so
        Import.objects.filter(pk=self._row.pk, state=self._row.state).update(**said)


class _Try:
    """One try at the step at hand: counted before it begins, and told of when it ends badly.

    An error of the program is written to the log without its words and kept from the queue, which would store them: they may
    quote the chat. What ends the process itself is let through.
    """

    def __init__(self, row: Import) -> None:
        self.row = row

    def __enter__(self) -> bool:
        """Count the try. Gives whether there is one left, of what its person has not given up meanwhile."""
        row, stood, before = self.row, self.row.state, self.row.tries
        if row.tries >= MOST_TRIES:
            _end(row, State.FAILED)
            return False
        row.state, row.tries = AT_WORK.get(stood, State(stood)), before + 1
        with transaction.atomic():
            begun = Import.objects.filter(pk=row.pk, state=stood).update(
                state=row.state, tries=row.tries, messages=0, moved_at=timezone.now()
            )
            if begun and before:
                record_change(_WHO, "import.taken_up", row, case=row.case_id, step=row.state, tries=row.tries)
        return bool(begun)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Refuse what cannot be read, and try again what may work another time."""
        if isinstance(error, LeesideError):
            _end(self.row, State.REFUSED, error)
        elif isinstance(error, Exception):
            _log.error("an import went wrong", exc_info=error)
            if self.row.tries >= MOST_TRIES:
                _end(self.row, State.FAILED)
            else:
                begin(self.row.pk, again=True)
        return error is None or isinstance(error, Exception)


@transaction.atomic
def _end(row: Import, state: State, error: LeesideError | None = None) -> None:
    now = Import.objects.select_for_update().get(pk=row.pk)
    if now.state in BUSY:
        known = About() if error is None else _refusal(error)
        change(now, state, by=_WHO, known=known)


def _refusal(error: LeesideError) -> About:
    """The sentence for the page; where it happened is a place inside the desk, and left out."""
    if isinstance(error, NotAChatError):
        return About(what=error.what, is_no_chat=True)
    return About(what=error.what, to_do=error.to_do)
