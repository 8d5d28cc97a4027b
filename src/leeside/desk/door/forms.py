"""The questions of the door. Each may be left empty; what is typed stands as it was typed."""

from typing import Any, Final

from django import forms

from leeside.desk.cases.words import AgeBand
from leeside.desk.door.language import may_be_another_language

LONGEST: Final = 10_000
_QUIET: Final = {"autocomplete": "off", "spellcheck": "false"}
"""Nothing is suggested from what others typed here, and no browser sends a text away to have its spelling looked at."""
_YES_NO: Final = [("yes", "Yes"), ("no", "No"), ("unsure", "I am not sure")]
AGES: Final = [
    (AgeBand.UNDER_13.value, "12 or under"),
    (AgeBand.FROM_13.value, "13 to 15"),
    (AgeBand.FROM_16.value, "16 or 17"),
    (AgeBand.ADULT.value, "18 or over"),
    ("", "I do not want to say"),
]
"""The last is ticked unless another is: without scripts, a button that was pressed by mistake cannot be let go."""


class Typed(forms.CharField):
    """Words, kept with every space that belongs to them."""

    def __init__(self, label: str, hint: str = "", *, rows: int = 0, longest: int = 300) -> None:
        widget = forms.Textarea({"rows": rows, **_QUIET}) if rows else forms.TextInput(_QUIET)
        super().__init__(
            label=label,
            help_text=hint,
            required=False,
            strip=False,
            max_length=longest,
            widget=widget,
            error_messages={"max_length": f"This is too long. Keep it under {longest:,} letters."},
        )

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002 - as Django has it
        """None: a browser would cut what is pasted, without a word."""
        return {}

    def to_python(self, value: Any) -> str:  # noqa: ANN401 - as Django's own
        """The words; a character that no database takes is left out."""
        return str(super().to_python(value)).replace("\x00", "")


class Choice(forms.ChoiceField):
    """One of a few, or none."""

    def __init__(self, label: str, choices: list[tuple[str, str]], hint: str = "") -> None:
        super().__init__(
            label=label,
            help_text=hint,
            required=False,
            choices=choices,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": "Pick one of these, or none."},
        )


def _name_school(form: forms.Form, school: str) -> None:
    """Put the name of the place into the question about those who work there: “here” is no place on a phone."""
    if school:
        label = str(form.fields["staff"].label)
        form.fields["staff"].label = label.replace("works here", f"works at {school}")


class TellForm(forms.Form):
    """What both ways in ask. The words of the questions are each way's own."""

    texts: tuple[str, ...] = ("words", "name", "staff_name", "reach")
    """The fields that are typed."""
    sent = forms.CharField(required=False, widget=forms.HiddenInput, max_length=64)

    def __init__(self, *args: Any, school: str = "", **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        _name_school(self, school)

    def clean(self) -> dict[str, Any]:
        """One word is enough, wherever it stands."""
        given = super().clean() or {}
        if not self.errors and not any(given.get(name, "").strip() for name in self.texts):
            self.add_error("words", "Write one word or more. It can be in any of the boxes.")
        return given

    @property
    def written(self) -> str:
        """All that was typed, together."""
        return "\n".join(self.cleaned_data[name] for name in self.texts)

    @property
    def may_be_another_language(self) -> bool:
        """Of what was told alone; names are in any language."""
        return may_be_another_language(f"{self.cleaned_data['words']}\n{self.cleaned_data['reach']}")


class ChildForm(TellForm):
    """A child tells of themselves."""

    words = Typed("What is going on?", "Say a lot or a little. Use your own words.", rows=6, longest=LONGEST)
    danger = Choice("Are you in danger now?", _YES_NO, "If you are, call 999 first.")
    name = Typed("What is your name?", "You do not have to say.")
    age = Choice("How old are you?", AGES)
    staff = Choice("Is it about a grown-up who works here?", _YES_NO)
    staff_name = Typed(
        "If it is, who?",
        "Tell us the name, so we can keep this from them. With no name, they may be one of those who read it.",
    )
    reach = Typed("How can we find you safely?", "Say a class, a place, or a grown-up you trust.")
    reply = Choice("Is it safe for you to read an answer here?", _YES_NO)
    field_order = ("words", "danger", "name", "age", "staff", "staff_name", "reach", "reply")


class AdultForm(TellForm):
    """A parent, a carer or somebody else worries about a child."""

    texts = ("words", "child", "name", "staff_name", "reach")
    who = Choice("Who are you?", [("parent", "A parent or carer"), ("other", "Somebody else")])
    words = Typed(
        "What worries you?",
        "What you saw or heard, and what you think of it. Do not send or describe pictures.",
        rows=6,
        longest=LONGEST,
    )
    danger = Choice("Is a child in danger now?", _YES_NO, "If so, call 999 first.")
    child = Typed("What is the child's name?", "Leave it empty if you do not want to say.")
    age = Choice("How old is the child?", AGES)
    name = Typed("What is your own name?", "Leave it empty if you do not want to say.")
    staff = Choice("Is it about somebody who works here?", _YES_NO)
    staff_name = Typed(
        "If it is, who?",
        "We use the name to keep this from that person. Without it, they may be one of those who read it.",
    )
    reach = Typed("How can we reach you safely?", "A number or a time of day, such as: not after six.")
    reply = Choice("Is it safe for you to read an answer here?", _YES_NO)
    field_order = (
        "who", "words", "danger", "child", "age", "name", "staff", "staff_name", "reach", "reply",
    )  # fmt: skip


class WordsForm(forms.Form):
    """The seven words, to come back with."""

    words = Typed("Your seven words")
    words.widget.attrs["autocapitalize"] = "none"
    knock = forms.CharField(required=False, widget=forms.HiddenInput)
    draft = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    """What was typed on a page that had been open for too long."""


class AgainForm(forms.Form):
    """Another message, from whoever came back."""

    visit = forms.CharField(required=False, widget=forms.HiddenInput)
    sent = forms.CharField(required=False, widget=forms.HiddenInput, max_length=64)
    words = Typed("Write to us again", rows=5, longest=LONGEST)
    danger = Choice("Is there danger now?", _YES_NO, "If there is, call 999 first.")
    staff = Choice("Is it about a grown-up who works here?", _YES_NO)
    staff_name = Typed("If it is, who?", "Tell us the name, so we can keep this from them.")

    def __init__(self, *args: Any, school: str = "", **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        _name_school(self, school)

    def clean_words(self) -> str:
        """Something, where somebody pressed the button."""
        given: str = self.cleaned_data["words"]
        if not given.strip():
            raise forms.ValidationError("Write one word or more.")
        return given
