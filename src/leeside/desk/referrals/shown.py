"""A form as a page shows it: by part, each question with its answers, and what is asked for and missing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from leeside.referral.model import Answer, Field, Form, Part, Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with its answers."""

    asked: Field
    answers: tuple[Answer, ...] = field(repr=False)
    is_gap: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A part with its questions."""

    part: Part
    questions: tuple[Question, ...]


def parts_of(route: Route) -> Sequence[Part]:
    """The parts that the route asks something in, in their order."""
    asked = {one.part for one in route.fields}
    return [part for part in route.parts if part.id in asked]


def shown_parts(form: Form, *, all_questions: bool) -> Sequence[Shown]:
    """The form by part; questions without an answer only where all are wanted."""
    gaps = {gap.field for gap in form.gaps}
    found = []
    for part in parts_of(form.route):
        questions = tuple(
            Question(asked=one, answers=form.answers_to(one.id), is_gap=one.id in gaps)
            for one in form.route.fields
            if one.part == part.id and (all_questions or form.answers_to(one.id))
        )
        if questions:
            found.append(Shown(part=part, questions=questions))
    return found
