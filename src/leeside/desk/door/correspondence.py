"""The desk's side: members of a case read what came in at the door, take it into the record, and write back."""

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone

from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.access import Opened, cases_of, opened, reasoned
from leeside.desk.cases.chronicle import write, write_done
from leeside.desk.cases.errors import ReasonNeeded, WrongState
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for
from leeside.desk.cases.words import EventKind
from leeside.desk.door.coming_back import Again, place
from leeside.desk.door.models import AboutStaff, Post, Thread
from leeside.desk.door.named_later import may_read
from leeside.desk.door.telling import LASTS, SAID, AboutTeller, let_go, let_go_of_ended
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.key_pair import OpenPair, unwrap, wrap
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import StaffMember

LONGEST: Final = 10_000
_BROKEN: Final = (
    "(This message does not open: it was changed, or it belongs somewhere else. Restore a backup to read it.)"
)
_DANGER: Final = "They ticked at the door that there was danger at this moment."


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPost:
    """A message of either side, open."""

    post: Post
    words: str = field(repr=False)
    danger: bool = False
    staff: str = ""
    staff_name: str = field(default="", repr=False)
    may_be_another_language: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownThread:
    """All that was written back and forth."""

    thread: Thread
    about: AboutTeller = field(repr=False)
    posts: Sequence[KnownPost] = field(repr=False)

    @property
    def new(self) -> Sequence[KnownPost]:
        """The messages of the teller that nobody has taken into the record."""
        return [one for one in self.posts if one.post.by_id is None and one.post.seen_at is None]

    @property
    def is_over(self) -> bool:
        """Whether the teller's words open nothing any more."""
        return self.thread.ends_at <= timezone.now()


def correspondence(keys: OpenKeys, case_id: uuid.UUID) -> KnownThread | None:
    """What was written in a case; ``None`` where nobody told of it at the door. Raises `NotYours`. It is audited."""
    at = case_for(keys, case_id)
    let_go_of_ended()
    thread = Thread.objects.filter(case=at.case).first()
    if thread is None:
        return None
    known = _known(thread, at)
    record_look(at.member, "door.read", thread, case=at.case.pk, posts=len(known.posts))
    return known


@transaction.atomic
def take_into_record(keys: OpenKeys, case_id: uuid.UUID, *, read: Collection[uuid.UUID]) -> int:
    """Put new messages of the teller into the chronology, each as they wrote it and when; how many there were.

    ``read`` are the ids of those that the member has before their eyes: whatever else has come in stays new.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    known = _known(_thread(at.case), at)
    taken = [one for one in known.new if one.post.pk in read]
    kind = EventKind.DISCLOSURE if known.about.who == "child" else EventKind.OBSERVATION
    for one in taken:
        event = write(at.case, at.key, at.member, kind, one.words, occurred_at=one.post.at)
        for asked in _asked(one):
            write(at.case, at.key, at.member, EventKind.CONCERN, asked, occurred_at=one.post.at)
        Post.objects.filter(pk=one.post.pk).update(seen_at=timezone.now(), seen_by=at.member)
        record_change(at.member, "door.taken_in", one.post, case=at.case.pk, event=event.pk)
    return len(taken)


def _asked(one: KnownPost) -> Iterator[str]:
    """What was ticked with a message, apart from its words."""
    if one.danger:
        yield _DANGER
    if one.staff or one.staff_name:
        name = f" Named as somebody who works here: {one.staff_name}" if one.staff_name else ""
        yield f"Asked at the door. Staff involved: {SAID[one.staff]}.{name}"


@transaction.atomic
def write_back(keys: OpenKeys, case_id: uuid.UUID, *, words: str) -> Post:
    """Leave an answer for whoever told of it. It stands in the chronology too.

    Raises `NotYours`, `MayNot`, `ReasonNeeded` for an empty one, and `WrongState` where nobody could read it.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    thread = _thread(at.case)
    if not words.strip():
        raise ReasonNeeded(1)
    if thread.ends_at <= timezone.now():
        raise WrongState(
            "Their words open nothing any more, so nobody would read this.", to_do="Reach them another way."
        )
    post = Post(thread=thread, by=at.member)
    said = Again(words=words.strip())
    post.for_desk = wrap(msgspec.json.encode(said), public=bytes(thread.desk_public), what=place(post))
    post.for_teller = wrap(said.words.encode(), public=bytes(thread.teller_public), what=place(post))
    post.save(force_insert=True)
    Thread.objects.filter(pk=thread.pk).update(ends_at=post.at + LASTS)
    write_done(at.case, at.key, at.member, EventKind.CONTACT, f"Written back at the door: {said.words}")
    record_change(at.member, "door.wrote_back", post, case=at.case.pk)
    return post


@transaction.atomic
def end_thread(keys: OpenKeys, case_id: uuid.UUID, *, reason: str) -> None:
    """Let the teller's words open nothing any more: somebody else has them, or they asked for it.

    Raises `NotYours`, `MayNot`, `ReasonNeeded`, and `WrongState` for one that has ended.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    thread, why = _thread(at.case), reasoned(reason)
    if thread.mark is None:
        raise WrongState("Their words open nothing any more already.", to_do="Nothing needs to be done.")
    let_go(thread, by=at.member)
    write_done(at.case, at.key, at.member, EventKind.ACTION, f"Messages at the door were ended. {why}")


def new_in(case: Case, member: StaffMember) -> int | None:
    """How many new messages a member may read at the door of a case; ``None`` where nobody told of it there."""
    new = Count("posts", filter=Q(posts__by=None, posts__seen_at=None) & may_read(member, of="posts__"))
    return Thread.objects.filter(case=case).annotate(new=new).values_list("new", flat=True).first()


def news_for(member: StaffMember) -> Sequence[Any]:
    """The cases of a member, whatever became of them, to which somebody has written again.

    Each has ``new_posts``, and of these ``naming`` and ``unclear``: what they say of somebody who works here.
    """
    new = Post.objects.filter(
        may_read(member), by=None, seen_at=None
    )  # few, where a member may have thousands of cases
    posts = "door_thread__posts"
    unseen = Q(**{f"{posts}__by": None, f"{posts}__seen_at": None}) & may_read(member, of=f"{posts}__")
    found = cases_of(member).filter(pk__in=new.values("thread__case"))
    counted = found.annotate(
        new_posts=Count(posts, filter=unseen),
        naming=Count(posts, filter=unseen & Q(**{f"{posts}__staff": AboutStaff.NAMED})),
        unclear=Count(posts, filter=unseen & Q(**{f"{posts}__staff": AboutStaff.UNCLEAR})),
    )
    return list(counted.order_by("-danger_now", "reference"))


def _thread(case: Case) -> Thread:
    found = Thread.objects.select_for_update().filter(case=case).first()
    if found is None:
        raise WrongState("Nobody told of this at the door.", to_do="Reach them as the case says.")
    return found


def _said(post: Post, pair: OpenPair) -> Again:
    """What stands in a message; one that was tampered with hides none of the others."""
    try:
        return msgspec.json.decode(unwrap(bytes(post.for_desk), pair=pair, what=place(post)), type=Again)
    except SealError:
        return Again(words=_BROKEN)


def _known(thread: Thread, at: Opened) -> KnownThread:
    pair = OpenPair.from_private(bytes.fromhex(thread.desk_private.reveal(at.key)))
    posts = []
    for post in thread.posts.filter(may_read(at.member)).select_related("by", "seen_by"):
        said = _said(post, pair)
        posts.append(
            KnownPost(
                post=post,
                words=said.words,
                danger=said.danger == "yes",
                staff=said.staff,
                staff_name=said.staff_name,
                may_be_another_language=said.may_be_another_language,
            )
        )
    about = msgspec.convert(thread.about.reveal(at.key), AboutTeller)
    return KnownThread(thread=thread, about=about, posts=posts)
