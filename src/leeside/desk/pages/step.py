"""One step on a page of its own: a form, what it will do, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from leeside.desk.pages.given_back import given_back
from leeside.desk.pages.refused import done


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What the page says around the form. Nothing in it is content of a case: headings end up in titles."""

    heading: str
    back: str
    """Where the way back leads, and where one is when it is done."""
    button: str = "Save"
    lead: str = ""
    warning: str = ""
    said: str = "It is in the record."


def step(
    request: HttpRequest,
    form: Form,
    act: Callable[[dict[str, Any]], object],
    page: Step,
    *,
    template: str = "desk/step.html",
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    """Show the form, or do what it asks for and go back."""
    given_back(request, form)
    if (
        request.method == "POST"
        and form.is_bound
        and form.is_valid()
        and done(form, lambda: act(form.cleaned_data))
    ):
        messages.success(request, page.said)
        return redirect(page.back)
    return render(request, template, {"form": form, "page": page, **(more or {})})
