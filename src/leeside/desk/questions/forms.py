"""The form of an answer; asking takes a reason alone."""

from typing import Any

from django import forms

from leeside.desk.questions.models import Choice

_HINTS = {
    Choice.NOTHING: "They learn that nothing is shared, and not by whom.",
    Choice.TALK: "They learn your name, and that you would rather talk.",
    Choice.ADDED: "They can read all of this case, what was written before included.",
}


class AnswerForm(forms.Form):
    """What is answered, and why, for the case's own record."""

    choice = forms.ChoiceField(
        label="What do you answer?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you answer."},
    )
    reason = forms.CharField(
        label="Why",
        help_text="For the record of this case. Whoever asked does not see it.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write why."},
    )

    def __init__(self, *args: Any, adds_members: bool, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        offered = [one for one in Choice if adds_members or one is not Choice.ADDED]
        self.fields["choice"].choices = [  # type: ignore[attr-defined]
            (one.value, f"{one.label}. {_HINTS[one]}") for one in offered
        ]
