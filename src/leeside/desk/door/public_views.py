"""The pages of the door. Their addresses and titles say nothing, for a history is read by others."""

import secrets
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from leeside.desk.cases.errors import NobodyLeft
from leeside.desk.door import patience
from leeside.desk.door.coming_back import Opened, come_back, go_on, write_again
from leeside.desk.door.errors import ConcernsAllReaders, ManyNow, TooBusy
from leeside.desk.door.forms import AdultForm, AgainForm, ChildForm, WordsForm
from leeside.desk.door.models import DoorSettings
from leeside.desk.door.public_page import door_page, page
from leeside.desk.door.telling import tell
from leeside.desk.door.turns import LONGEST

_NAMED: Final = (
    "You named the people who would read this. If it is about them, do not send it here. Ring one of the numbers on this "
    "page. If it is not about them, choose “No” here, and send it again."
)


@door_page
def start(_: HttpRequest, door: DoorSettings) -> HttpResponse:
    """Danger and helplines first, and then the ways in."""
    return page("start", door)


@door_page
def leave(_: HttpRequest, door: DoorSettings) -> HttpResponse:
    """Where *Leave now* leads, unless the school names another place: something that anybody may look at."""
    table = [(one, one * 7) for one in range(1, 13)]
    return page("table", door, table=table)


@door_page
def child(request: HttpRequest, door: DoorSettings) -> HttpResponse:
    """A child tells."""
    return _told(request, door, ChildForm)


@door_page
def adult(request: HttpRequest, door: DoorSettings) -> HttpResponse:
    """A parent, a carer or somebody else tells."""
    return _told(request, door, AdultForm)


@sensitive_variables()
@sensitive_post_parameters()
def _told(request: HttpRequest, door: DoorSettings, kind: type[ChildForm | AdultForm]) -> HttpResponse:
    for_adults = kind is AdultForm
    form = kind(
        request.POST if request.method == "POST" else None,
        initial={"sent": secrets.token_hex(16)},
        school=door.school_name,
    )
    status, busy, left = 200, False, 0
    turn = request.POST.get("turn", "")[:LONGEST]
    if form.is_bound and form.is_valid():
        try:
            told = tell(form, door, turn=turn)
        except ManyNow as many:
            turn, left = many.turn, many.left
        except TooBusy:
            status, busy = 429, True
        except ConcernsAllReaders:
            form.add_error("staff", _NAMED)
        except NobodyLeft:
            return page("nobody", door, for_adults=for_adults, status=503)
        else:
            in_danger = form.cleaned_data["danger"] == "yes"
            return page("done", door, for_adults=for_adults, words=told.words, in_danger=in_danger)
    return page(
        "tell", door, for_adults=for_adults, status=status, form=form, busy=busy, turn=turn, wait=left
    )


@door_page
@sensitive_variables()
@sensitive_post_parameters()
def back(request: HttpRequest, door: DoorSettings) -> HttpResponse:
    """Come back with seven words. What is not right gets one answer, whatever is not right about it."""
    if request.method != "POST":
        return _ask(door, WordsForm(initial={"knock": patience.new_knock()}))
    typed, draft = request.POST.get("words", ""), request.POST.get("draft", "")
    left = patience.still_to_wait(request.POST.get("knock", ""))
    again = WordsForm(initial={"knock": patience.new_knock(), "words": typed, "draft": draft})
    if left:
        return _ask(door, again, wait=left)
    try:
        opened = come_back(typed)
    except TooBusy:
        return _ask(door, again, wait=10)
    if opened is None:
        return _ask(door, again, not_opened=True)
    return _thread(door, opened, _blank(door, opened, words=draft))


@door_page
@sensitive_variables()
@sensitive_post_parameters()
def again(request: HttpRequest, door: DoorSettings) -> HttpResponse:
    """Write once more, from the page that the words opened."""
    opened = go_on(request.POST.get("visit", "")) if request.method == "POST" else None
    if opened is None:
        kept = {"knock": patience.new_knock(), "draft": request.POST.get("words", "")}
        return _ask(door, WordsForm(initial=kept), too_old=request.method == "POST")
    form = AgainForm({**request.POST.dict(), "visit": opened.visit}, school=door.school_name)
    if not form.is_valid():
        return _thread(door, opened, form)
    try:
        write_again(opened, form, door=door)
    except TooBusy:
        return _thread(door, opened, form, status=429, busy=True)
    except ConcernsAllReaders:
        form.add_error("staff", _NAMED)
        return _thread(door, opened, form)
    in_danger = form.cleaned_data["danger"] == "yes"
    return _thread(door, opened, _blank(door, opened), wrote=True, in_danger=in_danger)


def _blank(door: DoorSettings, opened: Opened, *, words: str = "") -> AgainForm:
    first = {"visit": opened.visit, "sent": secrets.token_hex(16), "words": words}
    return AgainForm(initial=first, school=door.school_name)


def _ask(door: DoorSettings, form: WordsForm, **said: Any) -> HttpResponse:  # noqa: ANN401 - for the template
    return page("back", door, form=form, **said)


def _thread(
    door: DoorSettings,
    opened: Opened,
    form: AgainForm,
    *,
    status: int = 200,
    **said: Any,  # noqa: ANN401 - for the template
) -> HttpResponse:
    return page("thread", door, status=status, form=form, answers=opened.answers, **said)
