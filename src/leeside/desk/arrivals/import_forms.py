"""The two forms of bringing an export in: the file, and who is who."""

from typing import Any, Final

from django import forms

from leeside.conversation.model import Relation
from leeside.desk.arrivals.about import Met
from leeside.desk.arrivals.staff_fields import ConcernsField, refuse_nobody_left
from leeside.desk.arrivals.upload_handler import SealedUpload
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand
from leeside.desk.staff.models import StaffMember
from leeside.report.printable import printable

RELATIONS: Final = (
    (Relation.CHILD, "The child whom you are worried about"),
    (Relation.FAMILY, "Family"),
    (Relation.FRIEND, "A friend whom the child knows in person"),
    (Relation.PEER, "Another child or young person"),
    (Relation.PROFESSIONAL, "Somebody who works with children"),
    (Relation.ONLINE_ONLY, "Known online only"),
    (Relation.UNKNOWN, "Not known"),
)
AGES: Final = (
    (AgeBand.UNDER_13, "Under 13"),
    (AgeBand.FROM_13, "13 to 15"),
    (AgeBand.FROM_16, "16 or 17"),
    (AgeBand.ADULT, "18 or over"),
    (AgeBand.UNKNOWN, "Not known"),
)
TOO_LARGE: Final = (
    "This file is too large for the disk of the desk, so nothing of it was kept. Export the chat without media, which is all "
    "that is needed, and upload that; or ask whoever looks after this machine to make room."
)

BROKE_OFF: Final = "The upload broke off on its way, so nothing of it was kept. Upload the file again."


class UploadForm(forms.Form):
    """One export."""

    export = forms.FileField(
        label="The export of the chat",
        help_text="A text file, a zip or a database, as the app exported it. Export it without media if the app asks.",
        error_messages={
            "required": "Choose the file that the app exported.",
            "empty": "This file is empty: there is nothing to screen. Make the export again and see that it finished.",
        },
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401
        is_too_large: bool = False,
        broke_off: bool = False,
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(*args, **kwargs)
        if is_too_large or broke_off:
            self.fields["export"].error_messages["required"] = TOO_LARGE if is_too_large else BROKE_OFF

    @property
    def upload(self) -> SealedUpload:
        """What was sent, once the form is valid."""
        given = self.cleaned_data["export"]
        assert isinstance(given, SealedUpload)  # noqa: S101 - no other handler is asked
        return given


class WhoForm(forms.Form):
    """One question for each person, then how old the child is, and whether it is about somebody who works here."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401
        people: tuple[Met, ...],
        into: Case | None = None,
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        """``into`` is a case that is there already, in which somebody has said how old the child is."""
        super().__init__(*args, **kwargs)
        self._people, self._into = people, into
        for number, one in enumerate(people):
            self.fields[f"person_{number}"] = forms.ChoiceField(
                label=printable(one.name),
                help_text="1 message" if one.messages == 1 else f"{one.messages:,} messages",
                choices=RELATIONS,
                initial=Relation.UNKNOWN,
                widget=forms.RadioSelect,
                error_messages={"required": f"Say who {printable(one.name)} is, or choose “Not known”."},
            )
        self.fields["age_band"] = forms.ChoiceField(
            label="How old is the child?",
            choices=AGES,
            widget=forms.RadioSelect,
            error_messages={"required": "Say how old the child is, or choose “Not known”."},
        )
        self.fields["concerns"] = ConcernsField()
        if into is not None:
            del self.fields["age_band"]

    def clean(self) -> dict[str, Any]:
        """One child alone, for the question whose words are whose depends on it; and somebody who may open it."""
        given = super().clean() or {}
        children = [name for name in self._asked() if given.get(name) == Relation.CHILD]
        for name in children[1:]:
            self.add_error(
                name,
                "Mark one person alone as the child whom you are worried about, and others as another child. "
                "For a worry about each of two children, import it twice.",
            )
        refuse_nobody_left(self, into=self._into)
        return given

    @property
    def relations(self) -> dict[str, Relation]:
        """What each person is to the child, by name."""
        return {
            one.name: Relation(self.cleaned_data[asked])
            for one, asked in zip(self._people, self._asked(), strict=True)
        }

    @property
    def age_band(self) -> AgeBand:
        """How old the child is, as far as it was asked here."""
        return AgeBand(self.cleaned_data.get("age_band", AgeBand.UNKNOWN))

    @property
    def concerns(self) -> tuple[StaffMember, ...]:
        """Colleagues whom it is about."""
        return tuple(self.cleaned_data["concerns"])

    def _asked(self) -> list[str]:
        return [f"person_{number}" for number in range(len(self._people))]
