"""What was told at the door becomes a case in the queue, and a thread that seven words open. All of it, or nothing."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import msgspec
from django.db import IntegrityError, transaction
from django.utils import timezone

from leeside.desk.arrivals.selectors import reaches_somebody
from leeside.desk.audit.services import Actor, record_change
from leeside.desk.cases.arrive import Arriving, Named, Seen, arrive
from leeside.desk.cases.errors import NobodyLeft
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand, Door, EventKind, State
from leeside.desk.door import turns
from leeside.desk.door.errors import ConcernsAllReaders, ManyNow, TooBusy
from leeside.desk.door.forms import AdultForm, ChildForm
from leeside.desk.door.models import DoorSettings, Post, Thread
from leeside.desk.door.named_staff import named_in
from leeside.desk.door.passphrase import Opener, opener, words_for
from leeside.desk.people.models import Role
from leeside.desk.sealing.blind import mark
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.key_pair import OpenPair
from leeside.desk.staff.models import StaffMember
from leeside.desk.words_told.listen import Listened, listen
from leeside.desk.words_told.services import keep_heard

ACTOR: Final = "door:public"
LASTS: Final = timedelta(days=180)
"""How long words work after the last message of either side."""
SHOWN_AGAIN: Final = timedelta(minutes=10)
"""For how long the same form, sent once more, is answered with the same words."""
MOST_OF_A_DAY: Final = 2_000
"""Reports beyond the usual number that are taken within a day: at 60 KB for the longest, 120 MB."""
MOST_UNREAD: Final = 10_000
"""And how many of these wait unread altogether: 600 MB at most. Nothing that was taken is ever let go to make room."""
SAID: Final = {"yes": "yes", "no": "no", "unsure": "not sure", "": "not said"}
_FOREIGN: Final = (
    "This may be in another language. It stands as it was written, and nothing was translated. Ask an interpreter who is "
    "not of the family, and put it into no website."
)


class AboutTeller(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk must know before it writes back."""

    who: str
    """``child``, ``parent`` or ``other``."""
    reach: str = ""
    safe_to_read: str = ""
    """``yes``, ``no``, ``unsure`` or nothing."""
    may_be_another_language: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is answered. ``words`` are empty for a form that arrived some time ago: they are shown at the beginning alone."""

    words: tuple[str, ...] = field(repr=False)


def tell(form: ChildForm | AdultForm, door: DoorSettings, *, turn: str = "") -> Told:
    """Take in a valid form. The same form sent twice is one case.

    Beyond the usual number of an hour it is taken on a second press, after a wait: ``turn`` is what the page then carried.
    Raises `ManyNow` until then, `TooBusy` where there is no room for more, `NobodyLeft` where no lead could open it, and
    `ConcernsAllReaders` where all who could are named in it.
    """
    once = of_this_form(form.cleaned_data)
    sent, words = mark("door: sent", once.hex()), words_for(once)
    known = Thread.objects.filter(sent=sent).first()
    if known is None:
        more = _in_the_last_hour() - door.most_an_hour
        if more >= 0:
            _wait_for_turn(turn, more // door.most_an_hour)
        arriving = _arriving(form, Door.BUSY if more >= 0 else Door.PUBLIC)
        opened = opener(" ".join(words))  # slow, and so before anybody else is held up
        listened = listen(form.cleaned_data["words"], form.cleaned_data["reach"])
        if more >= 0 and not turns.use(turn):
            raise ManyNow(*turns.new(more // door.most_an_hour))
        try:
            _arrive(form, arriving, sent, opened, listened)
        except IntegrityError:  # it was sent twice at the same moment
            known = Thread.objects.filter(sent=sent).first()
            if known is None:
                raise
        else:
            return Told(words=words)
    is_fresh = timezone.now() - known.made_at < SHOWN_AGAIN
    return Told(words=words if is_fresh else ())


def let_go_of_ended() -> None:
    """Take the words away from threads whose time is over."""
    ended = Thread.objects.filter(ends_at__lte=timezone.now()).exclude(mark=None)
    if not ended.exists():
        return
    with transaction.atomic():
        for thread in list(ended.select_for_update(skip_locked=True)):  # one that is held, another time
            let_go(thread, by=ACTOR)


@transaction.atomic
def let_go(thread: Thread, *, by: Actor) -> None:
    """End a thread: its words open nothing any more, and what was sealed for them is gone. The desk's copies stay."""
    Thread.objects.filter(pk=thread.pk).update(mark=None, ends_at=min(thread.ends_at, timezone.now()))
    Post.objects.filter(thread=thread).update(for_teller=None)
    record_change(by, "door.ended", thread, case=thread.case_id)


def of_this_form(given: Mapping[str, Any], *, but: str = "") -> bytes:
    """A mark of all that was sent, its own random part with it; a form that lacks this part is like no other.

    ``but`` is a field that a page gives anew each time.

    The words come out of it, so it is kept nowhere: the row holds no more than a hash by which it is known again.
    """
    once = given["sent"] or secrets.token_hex(16)
    rest = [f"{name}={given[name]}" for name in sorted(given) if name not in ("sent", but)]
    return mark("door: form", once, *rest)


def _wait_for_turn(turn: str, fold: int) -> None:
    """See that somebody has waited, before a word of theirs is looked at. Raises `ManyNow`, and `TooBusy`."""
    told = Case.objects.filter(door=Door.BUSY)
    of_a_day = told.filter(arrived_at__gt=timezone.now() - timedelta(days=1))
    if of_a_day.count() >= MOST_OF_A_DAY or told.filter(state=State.ARRIVED).count() >= MOST_UNREAD:
        raise TooBusy
    left = turns.still_to_wait(turn)
    if left is None:
        raise ManyNow(*turns.new(fold))
    if left:
        raise ManyNow(turn, left)


def _in_the_last_hour() -> int:
    return Thread.objects.filter(made_at__gt=timezone.now() - timedelta(hours=1)).count()


@transaction.atomic
def _arrive(
    form: ChildForm | AdultForm, arriving: Arriving, sent: bytes, opened: Opener, listened: Listened
) -> Thread:
    let_go_of_ended()
    pair = OpenPair.new()
    now = timezone.now()
    thread = Thread(mark=opened.mark, sent=sent, made_at=now, ends_at=now + LASTS)
    thread.teller_public, thread.desk_public = opened.pair.public, pair.public

    def keep(case: Case, key: CaseKey) -> None:
        thread.case = case
        seal(thread, key, desk_private=pair.private.hex(), about=_about(form))
        thread.save(force_insert=True)
        record_change(ACTOR, "door.told", thread, case=case.pk)
        keep_heard(case, key, listened, by=ACTOR)

    arrive(arriving, actor=ACTOR, besides=keep)
    return thread


def _about(form: ChildForm | AdultForm) -> AboutTeller:
    given = form.cleaned_data
    return AboutTeller(
        who=_who(form),
        reach=given["reach"],
        safe_to_read=given["reply"],
        may_be_another_language=form.may_be_another_language,
    )


def _who(form: ChildForm | AdultForm) -> str:
    return "child" if isinstance(form, ChildForm) else form.cleaned_data["who"] or "other"


def _arriving(form: ChildForm | AdultForm, door: Door) -> Arriving:
    given, who = form.cleaned_data, _who(form)
    child = (given["name"] if who == "child" else given["child"]).strip()
    teller = "" if who == "child" else given["name"].strip()
    concerns = _concerns(form)
    people = [Named(name=child, role=Role.HARMED_CHILD)] if child else []
    if teller:
        people.append(Named(name=teller, role=Role.FAMILY if who == "parent" else Role.UNKNOWN))
    return Arriving(
        title=_title(who, child),
        door=door,
        danger_now=given["danger"] == "yes",
        age_band=AgeBand(given["age"] or AgeBand.UNKNOWN),
        staff_involved=given["staff"] == "yes" or bool(given["staff_name"].strip()),
        concerns=concerns,
        seen=_seen(form),
        people=(*people, *(Named(name=one.name, role=Role.PROFESSIONAL) for one in concerns)),
    )


def _title(who: str, child: str) -> str:
    if who == "child":
        return f"A child told us: {child}" if child else "A child told us, without a name"
    teller = "A parent or carer" if who == "parent" else "Somebody"
    return f"{teller} worries about {child}" if child else f"{teller} worries about a child"


def _concerns(form: ChildForm | AdultForm) -> tuple[StaffMember, ...]:
    """Whom it goes round. Raises `ConcernsAllReaders`, and `NobodyLeft` where there is nobody here at all."""
    if not reaches_somebody(()):
        raise NobodyLeft(
            "Nobody works at this desk who could open what is told.", to_do="Invite a safeguarding lead."
        )
    given = form.cleaned_data
    # and not of ``reach``: those are trusted
    named = named_in(staff=given["staff"], staff_name=given["staff_name"], words=given["words"])
    if named and not reaches_somebody(named):
        raise ConcernsAllReaders
    return named


def _seen(form: ChildForm | AdultForm) -> tuple[Seen, ...]:
    """Lines of the chronology: the words by themselves, and what was ticked apart from them."""
    given, who = form.cleaned_data, _who(form)
    teller = {"child": "a child", "parent": "a parent or carer"}.get(who, "somebody else, or not said")
    told = [
        _line(
            EventKind.CONCERN,
            f"Asked at the door. Who tells: {teller}. Danger now: {SAID[given['danger']]}. "
            f"Staff involved: {SAID[given['staff']]}. Safe to read an answer: {SAID[given['reply']]}.",
        )
    ]
    if given["words"].strip():
        told.append(_line(EventKind.DISCLOSURE if who == "child" else EventKind.OBSERVATION, given["words"]))
    if given["staff_name"].strip():
        told.append(_line(EventKind.CONCERN, f"Named as somebody who works here: {given['staff_name']}"))
    if given["reach"].strip():
        told.append(_line(EventKind.CONCERN, f"How to reach them safely, in their words: {given['reach']}"))
    if form.may_be_another_language:
        told.append(_line(EventKind.CONCERN, _FOREIGN))
    return tuple(told)


def _line(kind: EventKind, body: str) -> Seen:
    return Seen(kind=kind, body=body, occurred_at=timezone.now())
