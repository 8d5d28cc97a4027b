"""Tells a form as plain data for a page and for other programs: what leaves is chosen here, and nothing else is read.

Ids of messages, conversations, events and cases are left behind: a source is told in words.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import Any, Final

import msgspec

from leeside.knowledge.model import Edition
from leeside.referral.freshness import is_stale
from leeside.referral.model import (
    Answer,
    Field,
    Form,
    Origin,
    Route,
    RouteKind,
    Source,
    as_shown,
    day_as_written,
)
from leeside.referral.redaction import Redacted, struck
from leeside.report.words import when_said

FORMAT: Final = 1
"""Raised when the JSON of a pack is laid out in another way."""
NAMELESS: Final = frozenset({RouteKind.CARD, RouteKind.URL_ONLY})
"""Kinds in which nobody is named, the maker neither."""
OF_THE_CHAT: Final = "the chat itself as sealed evidence, in the folder evidence."
OF_A_RECORD: Final = (
    "messages of the chat as a desk keeps them, sealed, in the folder evidence. Its file is elsewhere."
)
_OPINION: Final = "opinion"


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """Who makes a pack, when and with what."""

    by: str
    at: datetime
    leeside: str
    edition: str


def source_said(source: Source) -> str:
    """Where an answer came from, in words and without an id: "Message 12 of the chat, 11 Mar 2024, 15:43"."""
    at = f", {when_said(source.at)}" if source.at else ""
    match source.origin:
        case Origin.MESSAGE:
            which = (
                f"Message {source.number} of the chat"
                if source.number is not None
                else "A message of the chat"
            )
            return f"{which}{at}{f', as {source.named} read it' if source.named else ''}"
        case Origin.CHAT:
            return "The chat as it was exported"
        case Origin.SOFTWARE:
            return "Leeside, a program; confirmed by nobody"
        case Origin.EVENT:
            return f"Noted in the record{f' by {source.named}' if source.named else ''}{at}"
        case Origin.PERSON:
            return source.named or "The sender"


def as_data(redacted: Redacted, made: Made, edition: Edition) -> dict[str, Any]:
    """The form by the schema of docs/referral.schema.json: facts and opinion in two lists."""
    form = redacted.form
    route = form.route
    agency = edition.agencies[route.agency]
    return {
        "format": FORMAT,
        "leeside": made.leeside,
        "edition": made.edition,
        "route": {
            "id": route.id,
            "name": route.name,
            "agency": agency.name,
            "area": _struck(route.local.area, redacted) if route.local else "",
            "source": route.source,
            "checked_on": route.checked_on.isoformat(),
            "status": route.status.value,
        },
        "made_by": "" if route.kind in NAMELESS else _struck(made.by, redacted),
        "made_at": made.at.isoformat(),
        "facts": [_answer(field, answer, redacted) for field, answer in _asked(form, opinion=False)],
        "opinion": [_answer(field, answer, redacted) for field, answer in _asked(form, opinion=True)],
        "not_known": [{"field": gap.field, "label": gap.label} for gap in form.gaps],
        "left_out": list(redacted.left_out),
        "redacted": redacted.marks,
        "answer_due": {
            "says": route.receipt.says,
            "within": route.receipt.within,
            "unit": route.receipt.unit.value,
        },
    }


def as_page(redacted: Redacted, made: Made, edition: Edition, *, evidence: str) -> dict[str, Any]:
    """Everything that the page says, for the template to set."""
    form = redacted.form
    route, agency = form.route, edition.agencies[form.route.agency]
    local = route.local
    by = "" if route.kind in NAMELESS else _struck(made.by, redacted)
    return {
        "kind": route.kind.value,
        "title": route.name,
        "to": _struck(local.name, redacted) if local else agency.name,
        "reach": _struck(_reach(form, edition), redacted),
        "danger": any(a.field == "danger_now" and a.value == "Yes" for a in form.answers),
        "made": {
            "by": by,
            "at": f"{when_said(made.at)} UTC",
            "day": f"{made.at:%Y-%m-%d}",
            "with": f"Leeside {made.leeside}, knowledge of {made.edition}",
        },
        "facts": [part for part in _parts(redacted, by) if part["id"] != _OPINION],
        "opinion": [row for part in _parts(redacted, by) if part["id"] == _OPINION for row in part["rows"]],
        "gaps": [gap.label for gap in form.gaps],
        "left_out": list(redacted.left_out),
        "marks": redacted.marks,
        "evidence": evidence,
        "addresses": [a.value for a in form.answers] if route.kind is RouteKind.URL_ONLY else [],
        "for_child": list(route.for_child),
        "before": list(route.before) if route.kind in {RouteKind.RECORD, RouteKind.PROMPT} else [],
        "never": list(route.never) if route.kind in {RouteKind.RECORD, RouteKind.PROMPT} else [],
        "consent": route.consent if route.kind is RouteKind.PROMPT else "",
        "due": route.receipt.says,
        "stands_on": _struck(_stands_on(form), redacted),
        "check": route.status.value == "check",
        "stale": is_stale(route, made.at.date()),
    }


def _parts(redacted: Redacted, by: str) -> list[dict[str, Any]]:
    """Every heading with its answers, and in their place the needed fields that have none."""
    form = redacted.form
    missing = {gap.field for gap in form.gaps}
    parts = []
    for part in form.route.parts:
        rows = [
            _row(field, by, redacted)
            for field in form.route.fields
            if field.part == part.id and (field.id in missing or form.answers_to(field.id))
        ]
        if rows:
            parts.append({"id": part.id, "title": part.title, "rows": rows})
    return parts


def _row(field: Field, by: str, redacted: Redacted) -> dict[str, Any]:
    """A question with its answers; a source that several in a row share is named below the last of them."""
    told = [
        {"value": _struck(as_shown(field.kind, one.value), redacted), "source": _said(one.source, redacted)}
        for one in redacted.form.answers_to(field.id)
    ]
    for one, following in pairwise(told):
        if one["source"] == following["source"]:
            one["source"] = ""
    for one in told:
        if one["source"] == by:
            one["source"] = ""
    return {"label": field.label, "answers": told}


def _asked(form: Form, *, opinion: bool) -> Iterable[tuple[Field, Answer]]:
    for answer in form.answers:
        field = form.route.field(answer.field)
        if field is not None and (field.part == _OPINION) is opinion:
            yield field, answer


def as_it_leaves(answer: Answer, route: Route) -> Answer:
    """An answer as it leaves by a route: by those that name nobody, without who gave it."""
    if route.kind not in NAMELESS:
        return answer
    return msgspec.structs.replace(answer, source=msgspec.structs.replace(answer.source, named=""))


def _answer(field: Field, answer: Answer, redacted: Redacted) -> dict[str, Any]:
    source = as_it_leaves(answer, redacted.form.route).source
    said = _said(source, redacted)
    whole = said == source_said(source)
    return {
        "field": field.id,
        "label": field.label,
        "kind": field.kind.value,
        "value": answer.value,
        "source": {
            "from": source.origin.value,
            "said": said,
            "message": source.number if source.origin is Origin.MESSAGE and whole else None,
            "at": source.at.isoformat() if source.at and whole else None,
        },
    }


def _said(source: Source, redacted: Redacted) -> str:
    return _struck(source_said(source), redacted)


def _stands_on(form: Form) -> str:
    route, local = form.route, form.route.local
    own = f" {local.area}: {local.source}; looked at on {day_as_written(local.checked_on)}." if local else ""
    return f"{route.source}; looked at on {day_as_written(route.checked_on)}.{own}"


def _reach(form: Form, edition: Edition) -> str:
    local, agency = form.route.local, edition.agencies[form.route.agency]
    if local is not None:
        return " · ".join(filter(None, (local.phone, local.url, local.hours)))
    return " · ".join(filter(None, (agency.phone, agency.url)))


def _struck(text: str, redacted: Redacted) -> str:
    return struck(text, [], redacted.words)[0]
