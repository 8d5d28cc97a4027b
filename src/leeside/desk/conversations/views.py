"""A conversation: what was noticed in it, and after an interruption, its words."""

from typing import Final
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from leeside.desk.care.selectors import opened_by
from leeside.desk.care.services import note_opened
from leeside.desk.conversations.forms import LookWiderForm
from leeside.desk.conversations.selectors import (
    KnownConversation,
    conversation_for,
    conversation_looked_into,
    messages_of,
)
from leeside.desk.conversations.services import look_wider
from leeside.desk.conversations.told import names_in, steps_by_time, told_signs
from leeside.desk.pages.given_back import given_back
from leeside.desk.pages.refused import done
from leeside.desk.permissions.declare import declares
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.open_keys import of_request
from leeside.desk.staff.step_up import step_up
from leeside.report.course_drawn import course_drawn
from leeside.report.run_said import run_said

PAGE: Final = 100
"""Messages on a page of wider context."""
_MOST: Final = 10**9
"""Of no chat; a number beyond what a database counts is no place in one."""


@declares(Permission.SEE_CASES)
@require_safe
def conversation(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """What was noticed, sign by sign, and how risk went up. The words themselves stay closed until they are asked for."""
    return _told(request, conversation_id, with_words=False)


@declares(Permission.SEE_CASES)
@require_safe
def conversation_shown(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """The same, with the minimum excerpts open."""
    return _told(request, conversation_id, with_words=True)


def _told(request: HttpRequest, conversation_id: UUID, *, with_words: bool) -> HttpResponse:
    known = conversation_for(of_request(request), conversation_id)
    result = known.result
    signs, run = told_signs(result), run_said(result)
    if with_words:
        _noted(request, known, excerpts=len(signs) + (len(run.read) if run else 0))
    context = {
        "known": known,
        "with_words": with_words,
        "opened": opened_by(of_request(request).member),
        "one": result,
        "course": course_drawn(result, anchor="m") if result.course else "",
        "signs": signs,
        "run": run,
        "words_kept": bool(signs or (run and run.read)),
        "steps": steps_by_time(result.steps),
        "nevers": list(dict.fromkeys(never for step in result.steps for never in step.step.never)),
    }
    return render(request, "conversations/conversation.html", context)


def _noted(request: HttpRequest, known: KnownConversation, *, excerpts: int) -> None:
    """Count what was opened, for the reader's own sake."""
    member = of_request(request).member
    note_opened(member, known.conversation, level=known.result.level, excerpts=excerpts)


@declares(Permission.REVEAL)
@require_http_methods(["GET", "HEAD", "POST"])
@step_up
def wider(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """The interruption: say why, and go on to the words."""
    keys = of_request(request)
    known = conversation_for(keys, conversation_id)
    form = LookWiderForm(request.POST or None)
    looks: list[UUID] = []

    def act() -> None:
        looks.append(look_wider(keys, conversation_id, reason=form.cleaned_data["reason"]).pk)

    given_back(request, form)
    if request.method == "POST" and form.is_valid() and done(form, act):
        return redirect("words", look_id=looks[0], first=0)
    return render(request, "conversations/wider.html", {"form": form, "known": known})


@declares(Permission.REVEAL)
@require_safe
@step_up
def words(request: HttpRequest, look_id: UUID, first: int) -> HttpResponse:
    """A page of the words themselves."""
    if first >= _MOST:
        raise Http404
    keys = of_request(request)
    messages = messages_of(keys, look_id, first=first, count=PAGE)
    known = conversation_for(keys, conversation_looked_into(look_id))
    names = names_in(known.result)
    _noted(request, known, excerpts=len(messages))
    rows = [(message, names.get(message.sender or "", message.sender or "")) for message in messages]
    return render(
        request,
        "conversations/words.html",
        {
            "known": known,
            "opened": opened_by(keys.member),
            "rows": rows,
            "look_id": look_id,
            "first": first,
            "before": max(0, first - PAGE) if first else None,
            "after": first + PAGE if first + PAGE < known.conversation.messages else None,
        },
    )
