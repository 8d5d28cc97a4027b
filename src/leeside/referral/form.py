"""Fills in a form: from facts, each with its source, and by a person's answers; what is missing is named."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from leeside.errors import UsageError
from leeside.referral.facts import Facts
from leeside.referral.model import Answer, Field, FieldKind, Form, Gap, Route, RouteKind, Source, day_of

MOST_LETTERS: Final = 20_000
"""Letters of one answer; more belongs into evidence."""
_ADDRESS: Final = re.compile(
    r"https?://(?:\[[0-9a-f:.]{2,45}\]|[^\s/?#@:\[\]]{1,253})(?::\d{1,5})?(?:[/?#][^\s<>\"\\^`{|}]*)?",
    re.IGNORECASE,
)
"""A scheme, a host, perhaps a port, and what follows. Neither a name with a password before the host, nor content inside."""


def filled(route: Route, facts: Facts) -> Form:
    """The route's form with what the facts answer; every needed field that they do not is a gap.

    A card takes nothing of anybody, and a route for addresses alone takes addresses and nothing else.
    """
    answers: list[Answer] = []
    for field in route.fields:
        for key in field.filled_from:
            found = [fact for fact in facts.of(key) if _fits(field, fact.value)]
            found = list({fact.value: fact for fact in reversed(found)}.values())[::-1]
            if found:
                kept = found if field.many else found[:1]
                answers += [
                    Answer(field=field.id, value=f.value, kind=field.kind, source=f.source) for f in kept
                ]
                break
    return form_of(route, answers)


def form_of(route: Route, answers: Iterable[Answer]) -> Form:
    """A form with these answers in the order of the route's fields, and its gaps; answers to no field of it are dropped."""
    place = {field.id: number for number, field in enumerate(route.fields)}
    kept = sorted((a for a in answers if a.field in place and a.value.strip()), key=lambda a: place[a.field])
    answered = {answer.field for answer in kept}
    gaps = [Gap(field=f.id, label=f.label) for f in route.fields if f.needed and f.id not in answered]
    return Form(route=route, answers=tuple(kept), gaps=tuple(gaps))


def answered(form: Form, field: str, values: Iterable[str], *, source: Source) -> Form:
    """The form with these answers to one field in place of those it had; none at all makes it empty again.

    Raises UsageError, in one sentence that quotes nothing, for a field that the route does not ask, for more
    than one answer where one is asked, and for what the field cannot hold.
    """
    asked = form.route.field(field)
    if asked is None:
        raise UsageError(
            f"The route {form.route.id!r} does not ask {field!r}.",
            where=field,
            to_do=f"See what it asks: leeside refer --fields {form.route.id}.",
        )
    new = [checked(asked, value) for value in values if value.strip()]
    if len(new) > 1 and not asked.many:
        raise UsageError("This takes one answer only.", where=field, to_do="Give the one that matters.")
    rest = [answer for answer in form.answers if answer.field != field]
    return form_of(
        form.route,
        [*rest, *(Answer(field=field, value=value, kind=asked.kind, source=source) for value in new)],
    )


def checked(field: Field, value: str) -> str:
    """The value as the field takes it; raises UsageError, quoting nothing, when it cannot be one."""
    value = value.strip()
    if len(value) > MOST_LETTERS:
        raise UsageError(
            f"The answer is longer than {MOST_LETTERS:,} letters.",
            where=field.id,
            to_do="Tell what matters here, and send the rest as evidence.",
        )
    if field.kind is FieldKind.CHOICE and value not in field.choices:
        raise UsageError(
            "That is none of the choices.",
            where=field.id,
            to_do=f"Choose one of: {'; '.join(field.choices)}.",
        )
    if field.kind is FieldKind.DATE and day_of(value) is None:
        raise UsageError("That is no day.", where=field.id, to_do="Write it as 2026-03-11.")
    if field.kind is FieldKind.URL and not is_address(value):
        raise UsageError(
            "That is no address of a page.",
            where=field.id,
            to_do="Give the address alone, with http:// or https://, and no picture or text.",
        )
    return value


def is_address(value: str) -> bool:
    """Whether this is one web address and nothing more: no text beside it, no content inside of it, no password."""
    hidden = any(unicodedata.category(letter) in {"Cc", "Cf"} for letter in value)
    return not hidden and _ADDRESS.fullmatch(value) is not None


def takes_nothing(route: Route) -> bool:
    """Whether the route carries nothing about anybody: a card to hand over."""
    return route.kind is RouteKind.CARD


def _fits(field: Field, value: str) -> bool:
    try:
        checked(field, value)
    except UsageError:
        return False
    return bool(value.strip())
