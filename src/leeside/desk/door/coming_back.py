"""Somebody comes back with seven words: reads what the desk wrote, and writes again.

Words that are nearly right, never were, or work no more are one and the same here: the same work, and ``None``.
"""

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import msgspec
from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.models import Case
from leeside.desk.cases.versions import raise_danger
from leeside.desk.door.errors import TooBusy
from leeside.desk.door.forms import AgainForm
from leeside.desk.door.language import may_be_another_language
from leeside.desk.door.models import DoorSettings, Post, Thread
from leeside.desk.door.named_later import about_staff, keep_from
from leeside.desk.door.named_staff import named_in
from leeside.desk.door.pages_between import taken, token
from leeside.desk.door.passphrase import opener
from leeside.desk.door.patience import count_wrong
from leeside.desk.door.telling import ACTOR, LASTS, of_this_form
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.key_pair import OpenPair, unwrap, wrap
from leeside.desk.words_told.listen import Listened, listen
from leeside.desk.words_told.services import keep_heard

MOST_OF_ONE: Final = 20
"""Messages of one thread within an hour."""
ALWAYS: Final = 3
"""Of these, how many there is room for however much others write."""
TIMES: Final = 4
"""How many further messages there are within an hour, for each new report that the desk takes."""
VISIT_LASTS: Final = timedelta(hours=1)
_PURPOSE: Final = "door visit"


class Visit(msgspec.Struct, frozen=True):
    """An opened thread, for as long as its page may be used; the words themselves are not in it."""

    thread: uuid.UUID
    private: bytes
    until: datetime


class Again(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wrote who came back."""

    words: str
    danger: str = ""
    staff: str = ""
    """Whether it is about somebody who works here: ``yes``, ``no``, ``unsure`` or nothing."""
    staff_name: str = ""
    may_be_another_language: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A message of the desk, open."""

    at: datetime
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A thread as its teller sees it; ``visit`` lets them write without typing the words again."""

    thread: Thread
    pair: OpenPair = field(repr=False)
    answers: tuple[Answer, ...] = field(repr=False)
    visit: str = field(repr=False)


def come_back(typed: str) -> Opened | None:
    """The thread that these words open. Raises `TooBusy`."""
    found = opener(typed)
    thread = Thread.objects.filter(mark=found.mark, ends_at__gt=timezone.now()).first()
    if thread is None:
        count_wrong()
        return None
    return _opened(thread, found.pair)


def go_on(carried: str) -> Opened | None:
    """The thread that is open on a page already; ``None`` where that was too long ago."""
    visit = taken(carried, Visit, purpose=_PURPOSE)
    if visit is None or visit.until < timezone.now():
        return None
    thread = Thread.objects.filter(pk=visit.thread, ends_at__gt=timezone.now()).first()
    return None if thread is None else _opened(thread, OpenPair.from_private(visit.private))


@transaction.atomic
def _opened(thread: Thread, pair: OpenPair) -> Opened:
    now = timezone.now()
    Thread.objects.filter(pk=thread.pk).update(came_back_at=now)
    posts = list(thread.posts.exclude(for_teller=None))
    answers = tuple(Answer(at=post.at, words=_words(post, pair)) for post in posts)
    # those that are shown, and none that the desk leaves at this moment
    shown = [post.pk for post in posts]
    Post.objects.filter(pk__in=shown, seen_at=None).update(seen_at=now)
    record_look(ACTOR, "door.came_back", thread, case=thread.case_id, answers=len(answers))
    visit = Visit(thread.pk, pair.private, now + VISIT_LASTS)
    return Opened(thread=thread, pair=pair, answers=answers, visit=token(visit, purpose=_PURPOSE))


def _words(post: Post, pair: OpenPair) -> str:
    try:
        opened = unwrap(bytes(post.for_teller or b""), pair=pair, what=place(post))
    except SealError:
        return "This message could not be opened. Write to us again."
    return opened.decode()


def place(post: Post) -> str:
    """To what a message is bound: no other row, of this thread or another, can stand in its place."""
    return f"door post {post.thread_id} {post.pk}"


def write_again(opened: Opened, form: AgainForm, *, door: DoorSettings) -> Post:
    """Leave another message, of a valid form. It is sealed for the desk before it is written anywhere.

    The same form sent twice is one message. Whoever works here and is named in it can open the case no more from this moment
    on. Raises `TooBusy`, and `ConcernsAllReaders` where all who could read it are named in it.
    """
    given = form.cleaned_data
    said = Again(
        words=given["words"],
        danger=given["danger"],
        staff=given["staff"],
        staff_name=given["staff_name"].strip(),
        may_be_another_language=may_be_another_language(given["words"]),
    )
    sent = mark("door: sent again", opened.thread.pk.hex, of_this_form(given, but="visit").hex())
    return _written(opened, said, listen(said.words), sent=sent, door=door)


@transaction.atomic
def _written(opened: Opened, said: Again, listened: Listened, *, sent: bytes, door: DoorSettings) -> Post:
    # the case first and then the thread, as the desk's own side takes them: else both would wait for each other
    case = Case.objects.select_for_update(no_key=True).get(pk=opened.thread.case_id)
    thread = Thread.objects.select_for_update().get(pk=opened.thread.pk)
    known = Post.objects.filter(sent=sent).first()
    if known is not None:
        return known
    _see_that_there_is_room(thread, door)
    named = named_in(staff=said.staff, staff_name=said.staff_name, words=said.words)
    post = Post(thread=thread, sent=sent)
    post.staff = about_staff(staff=said.staff, staff_name=said.staff_name, named=named)
    post.for_desk = wrap(msgspec.json.encode(said), public=bytes(thread.desk_public), what=place(post))
    post.save(force_insert=True)
    Thread.objects.filter(pk=thread.pk).update(ends_at=post.at + LASTS)
    keep_from(case, named)
    if said.staff == "yes" or said.staff_name:
        Case.objects.filter(pk=case.pk).update(staff_involved=True)
    if said.danger == "yes":
        raise_danger(case, by=ACTOR, action="case.danger_said")
    keep_heard(case, None, listened, by=ACTOR)
    record_change(ACTOR, "door.wrote_again", post, case=case.pk)
    return post


def _see_that_there_is_room(thread: Thread, door: DoorSettings) -> None:
    written = Post.objects.filter(by=None, at__gt=timezone.now() - timedelta(hours=1))
    here = written.filter(thread=thread).count()
    if here >= MOST_OF_ONE or (here >= ALWAYS and written.count() >= TIMES * door.most_an_hour):
        raise TooBusy
