"""What of a form leaves and what stays here: whole answers, sentences, and words wherever they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from django import forms

from leeside.desk.referrals.body import Body, leaving, numbered
from leeside.desk.referrals.cutting import CUTTABLE, sentences, ticked
from leeside.errors import UsageError
from leeside.referral.model import Part, Route, as_shown
from leeside.referral.names_that_are_words import is_also_a_word
from leeside.referral.redaction import Cut, found_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One answer on the page, with its two controls."""

    label: str
    kind: str
    keep: Any
    cut: Any | None


class HoldForm(forms.Form):
    """Everything leaves unless it is unticked or ticked to go; the record keeps all of it."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    words = forms.CharField(
        label="Names or words that must go, wherever they stand",
        help_text="One on each line. They are looked for in every answer, in capitals or not.",
        widget=forms.Textarea(attrs={"rows": 4}),
        required=False,
    )
    names = forms.MultipleChoiceField(
        label="People of this case who need not be named",
        help_text="Neither the child nor somebody of concern, as far as the desk can tell. A tick takes it out everywhere.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401
        route: Route,
        body: Body,
        names: Sequence[str],
        also: Sequence[str] = (),
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        """``names`` are offered to be taken out; ``also`` is what leaves beside the answers, as evidence."""
        super().__init__(*args, **kwargs)
        self.route, self.body, self._also = route, body, also
        if "words" not in self.initial:
            self.initial["words"] = "\n".join(word for word in body.words if word not in names)
        if names:
            self.fields["names"].choices = [(name, _named(name)) for name in names]  # type: ignore[attr-defined]
            self.fields["names"].initial = [name for name in names if name in body.words]
        else:
            del self.fields["names"]
        for name, number, answer in numbered(body.answers):
            asked = route.field(name)
            if asked is None:
                continue
            key = f"{name}-{number}"
            self.fields[f"keep-{key}"] = forms.BooleanField(
                label=f"This leaves: {asked.label.lower()}{f', {number + 1}' if number else ''}",
                required=False,
                initial=(name, number) not in body.stays and name not in body.without,
            )
            said = sentences(answer.value)
            if answer.kind in CUTTABLE and len(said) > 1:
                cut = [one for one in body.cuts if (one.field, one.number) == (name, number)]
                self.fields[f"cut-{key}"] = forms.MultipleChoiceField(
                    label="Tick what must go",
                    choices=[(one.value, one.text) for one in said],
                    required=False,
                    initial=[f"{one.start}-{one.end}" for one in cut],
                    widget=forms.CheckboxSelectMultiple,
                )

    def parts(self) -> Sequence[tuple[Part, Sequence[Row]]]:
        """The answers by part, for the page."""
        found = []
        for part in self.route.parts:
            rows = []
            for name, number, answer in numbered(self.body.answers):
                asked = self.route.field(name)
                if asked is None or asked.part != part.id:
                    continue
                cut = f"cut-{name}-{number}"
                rows.append(
                    Row(
                        label=as_shown(answer.kind, answer.value),
                        kind=answer.kind.value,
                        keep=self[f"keep-{name}-{number}"],
                        cut=self[cut] if cut in self.fields else None,
                    )
                )
            if rows:
                found.append((part, rows))
        return found

    def clean_words(self) -> list[str]:
        """The words, each of which stands somewhere: a word that stands nowhere may be mistyped, and would then stay in."""
        words = [line.strip() for line in self.cleaned_data["words"].splitlines() if line.strip()]
        texts = [answer.value for answer in self.body.answers] + [
            answer.source.named for answer in self.body.answers
        ]
        texts += self._also
        missing = [
            word
            for word in words
            if not any(one.isalnum() for one in word) or not any(found_in(text, word) for text in texts)
        ]
        if missing:
            raise forms.ValidationError(
                f"This stands nowhere in the form: {'; '.join(missing)}. Look at how it is written there."
            )
        return words

    def clean(self) -> dict[str, Any]:
        """What is held back as the engine can hold it back; a refusal of its own is said on the page."""
        given = super().clean() or {}
        if not self.errors:
            try:
                leaving(self.route, self.held())
            except UsageError as refused:
                raise forms.ValidationError(f"{refused.what} {refused.to_do}") from refused
        return given

    def held(self) -> Body:
        """The body with what the form says of it; of a valid form."""
        given = self.cleaned_data
        cuts: list[Cut] = []
        stays = []
        for name, number, answer in numbered(self.body.answers):
            if not given.get(f"keep-{name}-{number}", True):
                stays.append((name, number))
            cuts += ticked(name, number, answer.value, given.get(f"cut-{name}-{number}", ()))
        words = tuple(dict.fromkeys((*given["words"], *given.get("names", ()))))
        return msgspec.structs.replace(
            self.body, stays=tuple(stays), cuts=tuple(cuts), words=words, without=()
        )


def _named(name: str) -> str:
    """A name as it is offered; one that is also a word says what a tick does to every sentence that has it."""
    return f"{name} (also a word: every \u201c{name.lower()}\u201d goes)" if is_also_a_word(name) else name
