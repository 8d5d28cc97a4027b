"""The two pages of typing a screenshot off: what it says, and who is who."""

from typing import Any, Final

from django import forms

from leeside.desk.arrivals.about import Met
from leeside.desk.arrivals.dates import DayField
from leeside.desk.arrivals.import_forms import WhoForm
from leeside.desk.arrivals.looking import MOST_ASKED
from leeside.evidence.typed_lines import TypedLine, typed

_LONGEST: Final = 100_000
_MOST_TOLD: Final = 5


class LinesForm(forms.Form):
    """What the screenshot says. There is no field for a file, and that is on purpose."""

    lines = forms.CharField(
        label="What it says, line by line",
        help_text="Who, a colon, and their exact words, slips and all: “Kai: how old r u”. Put the time before it where you see "
        "one: “19:04 Kai: how old r u”. A line without a name goes on with the one above. What the screen itself said begins "
        "with “!”: “! Kai took a screenshot”. Where there is a picture, type “Kai: [picture]”; do not describe it.",
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 12, "autocomplete": "off", "spellcheck": "false"}),
        error_messages={
            "required": "Type what the screenshot says, or tell of it in your own words instead.",
            "max_length": "This is more than a screenshot holds. Ask for the export of the chat, and import that.",
        },
    )
    day = DayField(label="On which day was it written, if the screenshot shows one?")
    platform = forms.CharField(
        label="In which app or game?",
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    danger = forms.BooleanField(
        label="A child may be in danger now. Call 999 first, then go on here", required=False
    )

    def clean_lines(self) -> str:
        """See that everything was said by somebody."""
        content: str = self.cleaned_data["lines"]
        lines, problems = typed(content.splitlines(), goes_on=True)
        if problems:
            raise forms.ValidationError([f"Line {one.number}: {one.why}" for one in problems[:_MOST_TOLD]])
        if not any(line.sender for line in lines):
            raise forms.ValidationError(
                "There are names here, and no words. Type what each said behind the colon."
            )
        if len({line.sender.casefold() for line in lines if line.sender}) > MOST_ASKED:
            raise forms.ValidationError(
                f"This reads like more than {MOST_ASKED} people. Put a colon behind names only."
            )
        return content

    @property
    def typed(self) -> list[TypedLine]:
        """The messages, once the form is valid."""
        lines, _ = typed(self.cleaned_data["lines"].splitlines(), day=self.cleaned_data["day"], goes_on=True)
        return lines


class SpeakersForm(WhoForm):
    """Who is who among those who speak."""

    def __init__(self, *args: Any, lines: list[TypedLine], **kwargs: Any) -> None:  # noqa: ANN401
        counted: dict[str, Met] = {}
        for line in lines:
            if line.sender is None:
                continue
            known = counted.get(line.sender.casefold())
            name = known.name if known else line.sender
            counted[line.sender.casefold()] = Met(name=name, messages=1 + (known.messages if known else 0))
        super().__init__(*args, people=tuple(counted.values()), **kwargs)
