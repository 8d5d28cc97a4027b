"""The forms of the desk's side."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from django import forms

from leeside.desk.cases.forms import Reason
from leeside.desk.cases.models import KeptOut
from leeside.desk.door.correspondence import LONGEST, KnownPost

MOST_CONTACTS: Final = 12


class ReplyForm(forms.Form):
    """An answer."""

    words = forms.CharField(
        label="What do you want to say to them?",
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off"}),
        error_messages={"required": "Write something, or go back."},
    )


class LetInForm(Reason):
    """Who is let in again, that they are not whom it concerns, and why."""

    kept = forms.ChoiceField(
        label="Who was merely mentioned?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose somebody.", "invalid_choice": "Choose one of these."},
    )
    sure = forms.BooleanField(
        label="I have read what was told, and it does not concern this person",
        error_messages={"required": "Read what was told first. Whom it concerns must not see it."},
    )
    field_order = ("kept", "sure", "reason")

    def __init__(self, *args: Any, kept: Sequence[KeptOut], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        field = self.fields["kept"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - as it stands above
        field.choices = [(str(one.pk), one.member.name) for one in kept]


class TakeForm(forms.Form):
    """Which new messages were before somebody's eyes."""

    read = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, new: Sequence[KnownPost], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.initial["read"] = " ".join(str(one.post.pk) for one in new)

    def clean_read(self) -> frozenset[UUID]:
        """Their ids."""
        try:
            return frozenset(map(UUID, self.cleaned_data["read"].split()))
        except ValueError:
            raise forms.ValidationError("Load the page again.") from None


class DoorForm(forms.Form):
    """Whether the door is open, and what stands on it."""

    is_open = forms.BooleanField(
        label="The door is open",
        required=False,
        help_text="Anybody who knows the address can then write to you. Somebody must read what comes in, every working day.",
    )
    school_name = forms.CharField(
        label="The name of your school or place",
        required=False,
        max_length=100,
        help_text="It stands on the pages. Leave it empty if the name itself should not be on a child's screen.",
    )
    read_when = forms.CharField(
        label="When you read what comes in",
        required=False,
        max_length=200,
        help_text="One short sentence, such as: We read this on school days, from 8 to 4.",
    )
    contacts = forms.CharField(
        label="Whom a child can turn to nearby",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="One on each line, with how to find them, such as: Mrs Okafor, room 12, before lessons.",
    )
    leave_to = forms.URLField(
        label="Where “Leave now” leads",
        required=False,
        assume_scheme="https",
        help_text="A page that any child may have open. Leave it empty for a plain page of the desk's own.",
        error_messages={"invalid": "Give a whole address that begins with https, or leave it empty."},
    )
    most_an_hour = forms.IntegerField(
        label="How many new reports the desk takes in an hour at once",
        min_value=5,
        max_value=500,
        help_text="Whoever comes beyond that waits for up to a minute and presses the button again. What they tell stands as one "
        "line in the queue, and danger on top. 30 is usual.",
    )

    def clean_contacts(self) -> str:
        """A short list."""
        given: str = self.cleaned_data["contacts"]
        if len(given.splitlines()) > MOST_CONTACTS:
            raise forms.ValidationError(f"Give {MOST_CONTACTS} at most: a long list is not read.")
        return given

    def clean_leave_to(self) -> Any:  # noqa: ANN401 - a form's value
        """Nothing that is asked for without a seal on the way."""
        given: str = self.cleaned_data["leave_to"]
        if given and not given.startswith("https://"):
            raise forms.ValidationError("Give an address that begins with https, or leave it empty.")
        return given
