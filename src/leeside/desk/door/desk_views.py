"""The desk's pages: messages with whoever told us, and opening the door."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.cases.forms import Reason
from leeside.desk.cases.selectors import case_for
from leeside.desk.door.correspondence import correspondence, end_thread, take_into_record, write_back
from leeside.desk.door.desk_forms import DoorForm, LetInForm, ReplyForm, TakeForm
from leeside.desk.door.let_in import kept_by_door, let_in_again
from leeside.desk.door.models import AboutStaff
from leeside.desk.door.opening import change_door, door_settings
from leeside.desk.pages.given_back import was_sent
from leeside.desk.pages.step import Step, step
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.signed_in import signed_in
from leeside.desk.staff.step_up import step_up

_ASKS = require_http_methods(["GET", "HEAD", "POST"])
_SEEN_BY_OTHERS = (
    "Others at home may see your answer: a parent, a brother, or the person it is about. Say nothing that they did not tell "
    "you, name nobody, and promise no secrecy."
)
_UNSAFE = (
    "They said that it is not safe for them to read an answer here. Reach them another way if there is one."
)
_UNCLEAR = (
    "This may be about somebody who works here, and the desk does not know whom. Find out first, and keep the case from them: "
    "once it is in the chronology, everybody in the case reads it."
)


def _back(case_id: UUID) -> str:
    return reverse("door_messages", kwargs={"case_id": case_id})


@declares(Permission.SEE_CASES)
@require_safe
def door_messages(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What was written back and forth with the person who told us."""
    keys = of_request(request)
    known = correspondence(keys, case_id)
    case = case_for(keys, case_id).case
    return render(
        request,
        "door/messages.html",
        {"case": case, "known": known, "warning": _SEEN_BY_OTHERS, "kept": kept_by_door(case)},
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
@sensitive_post_parameters()
def door_reply(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Write back."""
    keys = of_request(request)
    known = correspondence(keys, case_id)
    unsafe = known is not None and known.about.safe_to_read == "no"
    return step(
        request,
        ReplyForm(request.POST or None),
        lambda given: write_back(keys, case_id, words=given["words"]),
        Step(
            heading="Write back",
            lead="They read it when they come back with their words; nobody is told that it is there. Use short, plain "
            "words. Say first that 999 comes before everything where there is danger, and that Childline (0800 1111) can be "
            "rung at any hour. Say when you will look here again. Thank them, and say that it is not their fault. Ask little: "
            "nothing that puts an answer into their mouth, and no why. Ask for no picture, and for no description of one.",
            warning=f"{_UNSAFE} {_SEEN_BY_OTHERS}" if unsafe else _SEEN_BY_OTHERS,
            back=_back(case_id),
            button="Leave this answer",
            said="It waits for them at the door, and stands in the chronology.",
        ),
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def door_take(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take new messages into the chronology."""
    keys = of_request(request)
    known = correspondence(keys, case_id)
    new = known.new if known else ()
    unclear = any(one.post.staff == AboutStaff.UNCLEAR for one in new)
    return step(
        request,
        TakeForm(request.POST or None, new=new),
        lambda given: take_into_record(keys, case_id, read=given["read"]),
        Step(
            heading="Take these into the record",
            lead="Each of these goes into the chronology, word for word, under the time at which it came.",
            warning=_UNCLEAR if unclear else "",
            back=_back(case_id),
            button="Take them in",
            said="They stand in the chronology.",
        ),
        template="door/take.html",
        more={"new": new},
    )


@declares(Permission.ADD_TO_CASES)
@_ASKS
def door_end(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Let the teller's words open nothing any more."""
    keys = of_request(request)
    case_for(keys, case_id)
    return step(
        request,
        Reason(request.POST or None),
        lambda given: end_thread(keys, case_id, reason=given["reason"]),
        Step(
            heading="End these messages",
            lead="For when somebody else has their seven words, or they ask for it. The words open nothing any more, and your "
            "answers are gone from the door. All of it stays in the case.",
            warning="They are not told. If you have no other way to reach them, you lose them.",
            back=_back(case_id),
            button="End them",
            said="The words open nothing any more.",
        ),
    )


@declares(Permission.MANAGE_MEMBERS)
@_ASKS
@step_up
def door_let_in(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Let in again whom the door kept out for being mentioned."""
    keys = of_request(request)
    kept = kept_by_door(case_for(keys, case_id).case)
    return step(
        request,
        LetInForm(request.POST or None, kept=kept),
        lambda given: let_in_again(keys, case_id, kept_id=UUID(given["kept"]), reason=given["reason"]),
        Step(
            heading="Let somebody in again",
            lead="The door keeps a case from every colleague whose name stands in what was told. Somebody who is merely "
            "mentioned, such as a tutor to whom the child spoke, may be let in again. They are no member by it.",
            warning="Do not let in anybody whom it concerns, or who is close to them. If you are not sure, ask the LADO first.",
            back=_back(case_id),
            button="Let them in again",
            said="They may be added to the case now. It stands in the chronology.",
        ),
    )


@declares(Permission.DECIDE)
@_ASKS
@step_up
def door_opening(request: HttpRequest) -> HttpResponse:
    """Open or shut the door, and say what stands on it."""
    by, now = signed_in(request), door_settings()
    form = DoorForm(request.POST or None, initial={name: getattr(now, name) for name in DoorForm.base_fields})
    if was_sent(request, form):
        given: dict[str, Any] = form.cleaned_data
        door = change_door(by, **given)
        messages.success(request, "The door is open." if door.is_open else "The door is shut.")
        return redirect("door_opening")
    return render(request, "door/opening.html", {"form": form, "door": now})
