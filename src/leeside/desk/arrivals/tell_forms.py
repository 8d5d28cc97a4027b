"""The pages of telling of a worry, one thing on each. Nothing but the first question has to be answered."""

from typing import Any, Final

from django import forms

from leeside.desk.arrivals.dates import DayField
from leeside.desk.arrivals.import_forms import AGES
from leeside.desk.arrivals.staff_fields import ConcernsField, refuse_nobody_left
from leeside.desk.cases.words import AgeBand
from leeside.knowledge.load import newest_edition

MOST_ACCOUNTS: Final = 5
MOST_NAMED: Final = 40
_LONGEST: Final = 20_000
_UNKNOWN: Final = ("unknown", "I do not know")
_OPEN: Final = {"autocomplete": "off"}


def _long(label: str, help_text: str, *, rows: int = 6) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=False,
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": rows, **_OPEN}),
        error_messages={"max_length": "This is too long for one page. Put the rest on the next one."},
    )


def _short(label: str, help_text: str = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={**_OPEN, "spellcheck": "false"}),
    )


def _choice(label: str, choices: list[tuple[str, str]], help_text: str = "") -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        help_text=help_text,
        choices=choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one. “I do not know” is an answer too."},
    )


class DangerForm(forms.Form):
    """Whether a child is in danger now."""

    danger = _choice(
        "Is a child in danger right now?",
        [("yes", "Yes, or it may be"), ("no", "No"), _UNKNOWN],
        "Somebody is on the way to them or with them, they are missing, or they may harm themselves.",
    )


class ContactForm(forms.Form):
    """Whether it goes on."""

    contact = _choice(
        "Is the contact still going on?",
        [("yes", "Yes"), ("no", "No, it has stopped"), _UNKNOWN],
        "Do not answer in the child's place, and do not let the other person know that you have seen anything.",
    )


class StaffForm(forms.Form):
    """Whether it is about somebody who works here."""

    involved = _choice(
        "Is a member of staff, a volunteer or a contractor involved?",
        [("no", "No"), ("yes", "Yes"), _UNKNOWN],
    )
    concerns = ConcernsField(label="If so, who?")
    elsewhere = _short("Somebody who is not in this list", "Their name, and what they do here.")

    def clean(self) -> dict[str, Any]:
        """See that somebody is left who may open it."""
        given = super().clean() or {}
        refuse_nobody_left(self)
        if given.get("involved") == "no" and (given.get("concerns") or given.get("elsewhere")):
            self.add_error("involved", "You named somebody. Choose “Yes”, or take the name away.")
        return given


class WordsForm(forms.Form):
    """What the child said."""

    words = _long(
        "What did the child say, in their own words?",
        "Their exact words, as far as you remember them, also the slips and the rude ones. Do not tidy them up. "
        "Leave it empty if the child said nothing.",
    )
    words_on = DayField(label="On which day did the child say it?")


class SeenForm(forms.Form):
    """What an adult saw or heard."""

    seen = _long(
        "What did you see or hear yourself, or were told by others?",
        "What anybody could have seen: who, where, what was done or said. Say who told you what you did not see. "
        "Say that there is a picture if there is one; do not look at it and do not describe it.",
    )
    seen_on = DayField(label="On which day?")


class ViewForm(forms.Form):
    """What the adult makes of it."""

    view = _long(
        "What do you make of it?",
        "Your own view, kept apart from the facts. An uneasy feeling counts too: say that it is one.",
    )


class SignsForm(forms.Form):
    """What of the guide's indicators and impacts somebody has seen."""

    indicators = forms.MultipleChoiceField(
        label="Have you noticed any of this in the child?",
        help_text="None of it proves anything. Tick what you saw yourself.",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    impacts = forms.MultipleChoiceField(
        label="Has it done any of this to the child?", required=False, widget=forms.CheckboxSelectMultiple
    )
    signs_on = DayField(label="Since when, or on which day?")

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        edition = newest_edition()
        for name, items in (("indicators", edition.indicators), ("impacts", edition.impacts)):
            field = self.fields[name]
            assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - declared above
            field.choices = [(item.id, item.text) for item in items.values()]


class PeopleForm(forms.Form):
    """Who."""

    child = _short("The child's name", "As your records have it. Leave it empty if you do not know.")
    age_band = forms.ChoiceField(
        label="How old is the child?",
        choices=AGES,
        initial=AgeBand.UNKNOWN,
        widget=forms.RadioSelect,
        error_messages={"required": "Say how old the child is, or choose “Not known”."},
    )
    others = _long(
        "Who else is in it?",
        "One name on each line: other children, the person in contact, whoever saw it. A nickname is better than nothing.",
        rows=4,
    )

    def clean_others(self) -> str:
        """Names, not a list of the whole school."""
        given: str = self.cleaned_data["others"]
        if len(given.splitlines()) > MOST_NAMED or any(len(line) > 300 for line in given.splitlines()):
            raise forms.ValidationError(
                f"Give one name on each line, {MOST_NAMED} at most. What you know of them belongs on the page before."
            )
        return given


class AccountsForm(forms.Form):
    """Which accounts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        for number in range(1, MOST_ACCOUNTS + 1):
            self.fields[f"platform_{number}"] = _short(
                f"App or game of account {number}",
                "Such as Snapchat, Roblox or WhatsApp." if number == 1 else "",
            )
            self.fields[f"handle_{number}"] = _short(
                f"Name, number or address of account {number}",
                "Exactly as it is written there." if number == 1 else "",
            )

    def clean(self) -> dict[str, Any]:
        """Ask for the app where only a name was given: the same name elsewhere is somebody else."""
        given = super().clean() or {}
        for number in range(1, MOST_ACCOUNTS + 1):
            platform, handle = given.get(f"platform_{number}"), given.get(f"handle_{number}")
            if handle and not platform:
                self.add_error(f"platform_{number}", "Say in which app or game, or write “not known”.")
            if platform and not handle:
                self.add_error(f"handle_{number}", "Give the account's name, or take the app away.")
        return given

    @property
    def accounts(self) -> tuple[tuple[str, str], ...]:
        """Platform and handle of each."""
        numbers = range(1, MOST_ACCOUNTS + 1)
        pairs = ((self.cleaned_data[f"platform_{n}"], self.cleaned_data[f"handle_{n}"]) for n in numbers)
        return tuple(pair for pair in pairs if all(pair))


PAGES: Final[dict[str, type[forms.Form]]] = {
    "danger": DangerForm,
    "contact": ContactForm,
    "staff": StaffForm,
    "words": WordsForm,
    "seen": SeenForm,
    "view": ViewForm,
    "signs": SignsForm,
    "people": PeopleForm,
    "accounts": AccountsForm,
}
"""In the order in which they are asked; the name of each stands in its address."""
