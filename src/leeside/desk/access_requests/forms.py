"""The forms of a request for access."""

from collections.abc import Iterator
from typing import Any, Final

from django import forms
from django.utils import timezone

from leeside.desk.access_requests.chosen import Choice, Chosen, KnownInCase
from leeside.desk.access_requests.pieces import Piece
from leeside.desk.access_requests.reasons import all_reasons
from leeside.desk.cases.forms import Colleague, colleagues
from leeside.desk.staff.models import Role, StaffMember

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
_WIDE: Final = {"class": "govuk-!-width-full"}
"""For a choice with long titles, which would run out of a narrow screen."""
STEPS: Final = {
    "ask": "Ask the person who it is, or what is meant: the clock stops",
    "resume": "They answered: the clock goes on",
    "extend": "It is complex: two months more",
    "answer": "The answer was given",
    "refuse": "It was refused",
    "withdraw": "The person does not want it any more",
}


class TakeInForm(forms.Form):
    """Somebody asks."""

    subject = forms.CharField(
        label="Whose data is asked for?",
        help_text="The name, as it may stand in your cases.",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Write the name."},
    )
    asker = forms.CharField(
        label="Who asks, for whom, and how did you make sure of it?",
        help_text="The data is the child's. A child who understands this asks for themselves; a parent asks for the child.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write who asks."},
    )
    received_on = forms.DateField(
        label="On which day did the request come?",
        widget=_DAY,
        error_messages={"required": "Give the day.", "invalid": "Give the day as a date."},
    )

    def clean_received_on(self) -> Any:  # noqa: ANN401 - a form's value
        """A day that is not still to come."""
        day = self.cleaned_data["received_on"]
        if day > timezone.localdate():
            raise forms.ValidationError("This day is still to come.")
        return day


class MoveForm(forms.Form):
    """A step of the request."""

    what = forms.ChoiceField(
        label="What happened?",
        widget=forms.RadioSelect,
        choices=list(STEPS.items()),
        error_messages={"required": "Choose what happened."},
    )
    note = forms.CharField(
        label="What was said or done",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write it."},
    )


class HandOnForm(forms.Form):
    """Who answers it from now on."""

    to = Colleague(queryset=StaffMember.objects.none(), label="To whom", empty_label="Choose a colleague")
    note = forms.CharField(
        label="Where it stands",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write where it stands."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        roles = (Role.SAFEGUARDING_LEAD, Role.DEPUTY)
        self.fields["to"].queryset = colleagues(role__in=roles)  # type: ignore[attr-defined]


class AddCaseForm(forms.Form):
    """In which cases the person is."""

    case = forms.ChoiceField(
        label="In which case?",
        widget=forms.Select(attrs=_WIDE),
        error_messages={"required": "Choose a case."},
    )

    def __init__(self, *args: Any, cases: list[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["case"].choices = [("", "Choose a case"), *cases]  # type: ignore[attr-defined]


class ChooseForm(forms.Form):
    """What is given out of one case: three fields for each piece, and the words that are taken out."""

    without = forms.MultipleChoiceField(
        label="What is taken out wherever it stands",
        help_text="Names and handles of others in this case. Tick what must not leave.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    more = forms.CharField(
        label="Other words to take out, one on each line",
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
        required=False,
    )

    def __init__(self, *args: Any, known: KnownInCase, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._known = known
        self.fields["without"].choices = [(word, word) for word in known.suggested]  # type: ignore[attr-defined]
        self.initial.setdefault("without", list(known.chosen.without))
        reasons = [("", "No reason"), *((one.id, one.title) for one in all_reasons())]
        for piece, name in self._named():
            chosen = known.chosen.pieces.get(piece.id)
            self.fields[f"choice-{name}"] = forms.ChoiceField(
                label=f"{piece.kind}, {piece.day}",
                choices=[
                    (Choice.GIVE.value, "Give it, without the words that are taken out"),
                    (Choice.WITHHOLD.value, "Hold it back"),
                    (Choice.NOT_THEIRS.value, "It is not about this person"),
                ],
                widget=forms.RadioSelect,
                initial=chosen.choice.value if chosen else None,
                error_messages={"required": "Decide about this one."},
            )
            self.fields[f"why-{name}"] = forms.ChoiceField(
                label="If it is held back: the reason",
                widget=forms.Select(attrs=_WIDE),
                choices=reasons,
                required=False,
                initial=chosen.why if chosen else "",
            )
            self.fields[f"says-{name}"] = forms.CharField(
                label="Why it holds here", required=False, initial=chosen.says if chosen else ""
            )

    def rows(self) -> list[tuple[Piece, Any, Any, Any]]:
        """Each piece with its three fields."""
        return [
            (piece, self[f"choice-{name}"], self[f"why-{name}"], self[f"says-{name}"])
            for piece, name in self._named()
        ]

    def chosen(self) -> dict[str, Chosen]:
        """What was chosen, by id of a piece."""
        given = self.cleaned_data
        return {
            piece.id: Chosen(
                choice=Choice(given[f"choice-{name}"]),
                why=given[f"why-{name}"],
                says=given[f"says-{name}"],
            )
            for piece, name in self._named()
        }

    def words(self) -> list[str]:
        """The words that are taken out."""
        return [*self.cleaned_data["without"], *self.cleaned_data["more"].splitlines()]

    def _named(self) -> Iterator[tuple[Piece, str]]:
        """Each piece by its id: a place in the list would be another piece's as soon as something was written."""
        return ((piece, piece.id.replace(" ", "-")) for piece in self._known.pieces)
