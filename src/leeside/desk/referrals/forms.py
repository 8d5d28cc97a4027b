"""The forms around a referral: how it begins, and each step of it."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms

from leeside.desk.cases.forms import Reason, SeenVersion
from leeside.desk.referrals.routes import sendable
from leeside.desk.referrals.words import How
from leeside.referral.model import Route

NOBODY: Final = ""


class BeginForm(forms.Form):
    """By which route, about which child, and why."""

    route = forms.ChoiceField(
        label="To whom", widget=forms.RadioSelect, error_messages={"required": "Choose to whom."}
    )
    child = forms.ChoiceField(
        label="About which child",
        help_text="One form for each child. Each other child has one of their own.",
        widget=forms.RadioSelect,
        required=False,
    )
    why = Reason.base_fields["reason"]

    def __init__(
        self,
        *args: Any,  # noqa: ANN401
        people: list[tuple[str, str]],
        advised: Mapping[str, str],
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        """``people`` are those of the case, with their ids; ``advised`` gives an agency's id and by when it is advised."""
        super().__init__(*args, **kwargs)
        order = list(advised)
        routes = sorted(
            sendable(), key=lambda one: order.index(one.agency) if one.agency in advised else len(order)
        )
        self.fields["route"].choices = [  # type: ignore[attr-defined]
            (one.id, f"{one.name}{_when(advised.get(one.agency))}") for one in routes
        ]
        nobody = (NOBODY, "Not known by name yet")
        self.fields["child"].choices = [*people, nobody]  # type: ignore[attr-defined]
        self.fields["child"].initial = people[0][0] if len(people) == 1 else NOBODY


def _when(advised: str | None) -> str:
    return f" (advised: {advised.lower()})" if advised else ""


class StepForm(SeenVersion, Reason):
    """A step, and what is to be said of it."""

    field_order = ("reason", "seen")

    def __init__(self, *args: Any, label: str = "Why", hint: str = "", **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = label
        if hint:
            self.fields["reason"].help_text = hint


class ApproveForm(SeenVersion, Reason):
    """That somebody read what leaves, and lets it."""

    read = forms.BooleanField(
        label="I have read exactly what leaves, which stands above",
        error_messages={"required": "Read what leaves, and tick this."},
    )
    field_order = ("read", "reason", "seen")


class SentForm(SeenVersion):
    """How it was sent, to whom, and the number that they gave."""

    how = forms.ChoiceField(
        label="How did you send it?",
        choices=How.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how."},
    )
    to_whom = forms.CharField(
        label="To whom",
        help_text="The office, and the person's name when you have it.",
        error_messages={"required": "Write to whom it went."},
    )
    reference = forms.CharField(
        label="Their reference number",
        help_text="Leave it empty when they gave none. You can note it with the receipt.",
        required=False,
    )

    def __init__(self, *args: Any, route: Route | None, **kwargs: Any) -> None:  # noqa: ANN401
        """The route says how it may be sent."""
        super().__init__(*args, **kwargs)
        if route is not None:
            self.fields["how"].help_text = f"This route takes: {'; '.join(route.channels)}."


class PackForm(SeenVersion, Reason):
    """Why a pack is made, and how it is locked."""

    lock = forms.ChoiceField(
        label="How is it locked?",
        choices=(
            ("passphrase", "With a passphrase that the desk makes now. You tell it by another channel"),
            ("key", "For a key that they gave you"),
        ),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how it is locked."},
    )
    key = forms.CharField(
        label="Their key",
        help_text="The line that begins with age1. Ask for it on the telephone, on a number that you looked up yourself.",
        required=False,
        strip=True,
    )
    field_order = ("lock", "key", "reason", "seen")

    def clean(self) -> dict[str, Any]:
        """A key where one is to be used."""
        given = super().clean() or {}
        if given.get("lock") == "key" and not given.get("key"):
            self.add_error("key", "Paste their key, or choose a passphrase.")
        return given


class AgainForm(Reason):
    """Why it is written again."""
