"""One page of a form: a question group of the route, with what is answered already and where each answer came from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from django import forms
from django.http import QueryDict

from leeside.desk.referrals.body import Body
from leeside.errors import UsageError
from leeside.referral.form import checked
from leeside.referral.model import Answer, Field, FieldKind, Part, Route
from leeside.referral.told import source_said

_LONG: Final = frozenset({FieldKind.FACT, FieldKind.WORDS, FieldKind.OPINION})
_PLACE: Final = re.compile(r"([a-z0-9_]+)-([0-9]{1,3})")
_MORE: Final = 1
"""Empty places beside the answers that there are, where a question takes several."""


class PartForm(forms.Form):
    """The questions of one part. A question that takes several answers has a place for each, and one more."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, route: Route, part: Part, body: Body, **kwargs: Any) -> None:  # noqa: ANN401
        """The answers of ``body`` stand in the places."""
        super().__init__(*args, **kwargs)
        self.asked = [asked for asked in route.fields if asked.part == part.id]
        for asked in self.asked:
            for name, control in _places(asked, body.to(asked.id), sent=self._sent(asked)):
                self.fields[name] = control

    def _sent(self, asked: Field) -> set[int]:
        """The places that were sent, also those of answers that a colleague took out meanwhile: no word is lost."""
        found = (_PLACE.fullmatch(name) for name in self.data)
        return {int(one[2]) for one in found if one and one[1] == asked.id}

    def sent_again(self, values: Mapping[str, Sequence[str]], *, seen: int) -> QueryDict:
        """The page as it would be sent with other answers, and for another version."""
        data = QueryDict(mutable=True)
        data["seen"] = str(seen)
        for asked in self.asked:
            said = values.get(asked.id, ())
            if asked.kind is FieldKind.CHOICE:
                data.setlist(f"{asked.id}-0", list(said) or [""])
            else:
                data.update({f"{asked.id}-{number}": one for number, one in enumerate(said)})
        return data

    def values(self) -> dict[str, list[str]]:
        """The answers to each question, in their order, without empty ones; of a valid form."""
        found: dict[str, list[str]] = {}
        for asked in self.asked:
            said: list[str] = []
            for name in self._names(asked):
                given = self.cleaned_data.get(name)
                said += given if isinstance(given, list) else [given or ""]
            found[asked.id] = [one.strip() for one in said if one.strip()]
        return found

    def clean(self) -> dict[str, Any]:
        """Each answer as its question takes it."""
        given = super().clean() or {}
        for asked in self.asked:
            for name in self._names(asked):
                value = given.get(name)
                if isinstance(value, str) and value.strip():
                    try:
                        checked(asked, value)
                    except UsageError as refused:
                        self.add_error(name, f"{asked.label}: {refused.what} {refused.to_do}")
        return given

    def _names(self, asked: Field) -> Iterator[str]:
        """The places of one question."""
        for name in self.fields:
            if name.rpartition("-")[0] == asked.id:
                yield name


def _places(
    asked: Field, answers: tuple[Answer, ...], *, sent: set[int]
) -> Iterator[tuple[str, forms.Field]]:
    if asked.kind is FieldKind.CHOICE:
        yield f"{asked.id}-0", _choice(asked, answers)
        return
    count = max(1, len(answers) + _MORE if asked.many else 1)
    for number in sorted({*range(count), *(sent if asked.many else ())}):
        answer = answers[number] if number < len(answers) else None
        yield f"{asked.id}-{number}", _written(asked, number, answer)


def _choice(asked: Field, answers: tuple[Answer, ...]) -> forms.Field:
    choices = [(one, one) for one in asked.choices]
    said: dict[str, Any] = {"label": asked.label, "help_text": _hint(asked, answers[0] if answers else None)}
    if asked.many:
        return forms.MultipleChoiceField(
            **said,
            choices=choices,
            required=False,
            initial=[answer.value for answer in answers],
            widget=forms.CheckboxSelectMultiple,
        )
    return forms.ChoiceField(
        **said,
        choices=[*choices, ("", "Not answered")],
        required=False,
        initial=answers[0].value if answers else "",
        widget=forms.RadioSelect,
    )


def _written(asked: Field, number: int, answer: Answer | None) -> forms.Field:
    label = asked.label if number == 0 else f"{asked.label}: {number + 1}"
    if number and answer is None:
        label = f"{asked.label}: one more"
    widget: forms.Widget = forms.TextInput()
    if asked.kind in _LONG:
        long = len(answer.value) if answer else 0
        widget = forms.Textarea(attrs={"rows": min(12, max(3, 1 + long // 60))})
    elif asked.kind is FieldKind.DATE:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.CharField(
        label=label,
        help_text=_hint(asked if number == 0 else None, answer),
        required=False,
        initial=answer.value if answer else "",
        widget=widget,
    )


def _hint(asked: Field | None, answer: Answer | None) -> str:
    said = []
    if asked is not None:
        said.append(asked.hint)
        if asked.needed and answer is None:
            said.append("They ask for this. Where it is not known, leave it empty: it stops nothing.")
        if asked.kind is FieldKind.OPINION:
            said.append("Opinion, and told as one.")
    if answer is not None:
        said.append(f"From: {source_said(answer.source)}.")
    return " ".join(said)
