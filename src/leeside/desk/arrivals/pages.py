"""One page of a draft: what was typed on it before, or held for its owner, or is sent now."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django import forms
from django.http import Http404, HttpRequest
from django.utils.dateformat import format as format_date

from leeside.desk.arrivals import drafts
from leeside.desk.arrivals.models import Draft, DraftKind
from leeside.desk.arrivals.selectors import draft_of
from leeside.desk.staff.signed_in import signed_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page with its form; ``is_kept`` says that what was sent is in the draft now."""

    form: forms.Form
    is_kept: bool
    was_held: bool
    """Whether it shows what was sent when the session had ended already."""


def own_draft(request: HttpRequest, kind: DraftKind, draft_id: UUID) -> Draft:
    """A draft of whoever is signed in; for everybody else there is none."""
    draft = draft_of(signed_in(request), kind, draft_id)
    if draft is None:
        raise Http404
    return draft


def page_of(
    request: HttpRequest,
    draft: Draft,
    name: str,
    make: Callable[..., forms.Form],
    *,
    without: Collection[str] = (),
) -> Page:
    """The page, kept in the draft where it was sent and is in order; pages that came out of it are let go."""
    if request.method == "POST":
        form = make(request.POST)
        if form.is_valid():
            drafts.keep(draft, name, request.POST, without=without)
        return Page(form=form, is_kept=form.is_valid(), was_held=False)
    held = drafts.held_for(draft, name)
    typed = held if held is not None else drafts.answers(draft).get(name)
    form = make(drafts.as_sent(typed)) if typed is not None else make()
    return Page(form=form, is_kept=False, was_held=held is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question and what was answered, for the page on which somebody checks it."""

    page: str
    question: str
    said: str


def answers_of(filled: dict[str, forms.Form]) -> list[Answer]:
    """All that was answered; what was left open is left out."""
    found = []
    for page, form in filled.items():
        for field in form:
            said = _said(field)
            if said:
                found.append(Answer(page=page, question=str(field.label), said=said))
    return found


def _said(field: forms.BoundField) -> str:
    day = field.form.cleaned_data.get(field.name) if field.form.is_valid() else None
    if isinstance(day, date):
        return format_date(day, "j F Y")
    value = field.value()
    choices = getattr(field.field, "choices", None)
    if choices is None:
        return str(value or "").strip()
    chosen = {str(one) for one in (value if isinstance(value, list | tuple) else [value])}
    return "\n".join(str(label) for key, label in choices if str(getattr(key, "value", key)) in chosen)
