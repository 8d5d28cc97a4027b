"""What was told page by page becomes a case, with the child's words, what was seen and what was thought kept apart."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.db import transaction

from leeside.desk.arrivals import drafts
from leeside.desk.arrivals.dates import moment
from leeside.desk.arrivals.models import Draft
from leeside.desk.arrivals.tell_forms import PAGES, AccountsForm
from leeside.desk.cases.arrive import Arriving, Named, Seen, arrive
from leeside.desk.cases.errors import ReasonNeeded
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand, Door, EventKind, Precision
from leeside.desk.people.models import Role
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.words_told.listen import listen
from leeside.desk.words_told.services import keep_heard
from leeside.knowledge.load import newest_edition

_SAID: Final = {"yes": "yes", "no": "no", "unknown": "not known"}


def told_forms(draft: Draft) -> dict[str, forms.Form]:
    """Every page with what was typed on it; one that was not sent is without anything."""
    kept = drafts.answers(draft)
    return {name: form(drafts.as_sent(kept.get(name, {}))) for name, form in PAGES.items()}


def missing_page(filled: Mapping[str, forms.Form]) -> str | None:
    """The first page that must be looked at before it can be sent; ``None`` where it can be."""
    first = next((name for name, form in filled.items() if not form.is_valid()), None)
    if first is None and not any(_of(filled, page).get(name) for page, name in _SUBSTANCE):
        return "words"
    return first


_SUBSTANCE: Final = (
    ("words", "words"), ("seen", "seen"), ("view", "view"), ("signs", "indicators"), ("signs", "impacts"),
)  # fmt: skip
"""One of these there must be, or there is nothing to act upon."""
_TYPED: Final = _SUBSTANCE[:3]
"""What somebody typed: the words of signs that are ticked are ours."""


@transaction.atomic
def tell(draft: Draft) -> Case:
    """Send it. One that was sent already gives the same case again.

    Raises `ReasonNeeded` where something is missing, and `NobodyLeft` where no lead could open it.
    """
    now = Draft.objects.select_for_update().get(pk=draft.pk)
    if now.case is not None:
        return now.case
    filled = told_forms(now)
    if now.is_over or missing_page(filled) is not None:
        raise ReasonNeeded(1)
    listened = listen(*(_of(filled, page).get(name, "") for page, name in _TYPED))

    def keep(case: Case, key: CaseKey) -> None:
        keep_heard(case, key, listened, by=now.owner)

    case = arrive(_arriving(filled), actor=now.owner, besides=keep)
    drafts.finish(now, case)
    return case


def _arriving(filled: Mapping[str, forms.Form]) -> Arriving:
    danger, staff = _of(filled, "danger")["danger"], _of(filled, "staff")
    people = _of(filled, "people")
    accounts = filled["accounts"]
    assert isinstance(accounts, AccountsForm)  # noqa: S101 - by the table of pages
    concerns = tuple(staff["concerns"])
    child = people["child"].strip()
    return Arriving(
        title=f"A worry about {child}" if child else "A worry about a child whose name is not known",
        door=Door.STAFF,
        danger_now=danger == "yes",
        age_band=AgeBand(people["age_band"]),
        staff_involved=staff["involved"] == "yes" or bool(staff["elsewhere"]),
        concerns=concerns,
        seen=_seen(filled),
        people=(
            *([Named(name=child, role=Role.HARMED_CHILD)] if child else []),
            *(Named(name=member.name, role=Role.PROFESSIONAL) for member in concerns),
            *(Named(name=name) for name in _lines(people["others"])),
        ),
        accounts=accounts.accounts,
    )


def _seen(filled: Mapping[str, forms.Form]) -> tuple[Seen, ...]:
    """Lines of the chronology: each thing by itself, as what it is."""
    asked = _of(filled, "danger") | _of(filled, "contact") | _of(filled, "staff")
    told = [
        Seen(
            kind=EventKind.CONCERN,
            body=f"Asked when it was told. Danger now: {_SAID[asked['danger']]}. Contact going on: "
            f"{_SAID[asked['contact']]}. Staff involved: {_SAID[asked['involved']]}.",
        )
    ]
    if asked["elsewhere"]:
        told.append(
            Seen(kind=EventKind.CONCERN, body=f"Involved, and not at this desk: {asked['elsewhere']}")
        )
    words, seen = _of(filled, "words"), _of(filled, "seen")
    if words["words"]:
        told.append(_on(EventKind.DISCLOSURE, words["words"], words["words_on"]))
    if seen["seen"]:
        told.append(_on(EventKind.OBSERVATION, seen["seen"], seen["seen_on"]))
    told += _signs(_of(filled, "signs"))
    if view := _of(filled, "view")["view"]:
        told.append(Seen(kind=EventKind.CONCERN, body=f"What the person who tells it makes of it: {view}"))
    return tuple(told)


def _signs(given: Mapping[str, Any]) -> list[Seen]:
    edition = newest_edition()
    texts = [edition.indicators[one].text for one in given["indicators"]]
    texts += [edition.impacts[one].text for one in given["impacts"]]
    return [_on(EventKind.OBSERVATION, text, given["signs_on"]) for text in texts]


def _on(kind: EventKind, body: str, day: Any) -> Seen:  # noqa: ANN401 - a day or none
    return Seen(kind=kind, body=body, occurred_at=moment(day), precision=Precision.DAY)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _of(filled: Mapping[str, forms.Form], page: str) -> dict[str, Any]:
    given: dict[str, Any] = filled[page].cleaned_data
    return given
