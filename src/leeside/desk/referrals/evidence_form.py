"""Which conversations' messages go with a referral as evidence: none, unless somebody ticks them."""

import re
from collections.abc import Sequence
from typing import Any, Final

from django import forms

from leeside.desk.referrals.body import Chosen
from leeside.desk.referrals.evidence import MOST_MESSAGES, Choice
from leeside.report.words import many

_NUMBERS: Final = re.compile(r"(\d{1,9})(?: ?[-\N{EN DASH}] ?(\d{1,9}))?")


class EvidenceForm(forms.Form):
    """A tick for each conversation, and the numbers of further messages of it."""

    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, choices: Sequence[Choice], **kwargs: Any) -> None:  # noqa: ANN401
        """``choices`` are the conversations of the case."""
        super().__init__(*args, **kwargs)
        self._choices = choices
        for one in choices:
            key, chosen = one.known.conversation.pk, one.chosen
            title = one.known.title or "A conversation without a title"
            noticed = f"the {many(one.noticed, 'message')} in which something was noticed"
            self.fields[f"goes-{key}"] = forms.BooleanField(
                label=f"{title}: {noticed}, of {one.known.conversation.messages:,}",
                required=False,
                initial=chosen is not None,
            )
            self.fields[f"also-{key}"] = forms.CharField(
                label="Other messages of it, by their numbers",
                help_text="As 12, 40-44. Leave it empty when those are enough: they mostly are.",
                required=False,
                initial=", ".join(map(str, chosen.also)) if chosen else "",
            )
        self.fields["reason"] = forms.CharField(
            label="Why they need messages in which nothing was noticed",
            help_text="Only where you add some. It is kept as the reason for which these words were opened.",
            required=False,
            widget=forms.Textarea(attrs={"rows": 3}),
        )

    def clean(self) -> dict[str, Any]:
        """The numbers, each of a message that there is."""
        given = super().clean() or {}
        for one in self._choices:
            name = f"also-{one.known.conversation.pk}"
            try:
                given[name] = _numbers(given.get(name) or "", most=one.known.conversation.messages)
            except ValueError as wrong:
                self.add_error(name, str(wrong))
            if given.get(name) and not given.get(f"goes-{one.known.conversation.pk}"):
                self.add_error(f"goes-{one.known.conversation.pk}", "Tick it too, or leave the numbers out.")
        return given

    def chats(self) -> list[Chosen]:
        """What was chosen; of a valid form."""
        given = self.cleaned_data
        keys = [str(one.known.conversation.pk) for one in self._choices]
        return [
            Chosen(conversation=key, also=given.get(f"also-{key}") or ())
            for key in keys
            if given.get(f"goes-{key}")
        ]


def _numbers(said: str, *, most: int) -> tuple[int, ...]:
    found: set[int] = set()
    for piece in filter(None, (one.strip() for one in re.split(r"[,;\n]", said))):
        match = _NUMBERS.fullmatch(piece)
        if match is None:
            raise ValueError("Write numbers of messages as 12, 40-44.")
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= most:
            raise ValueError(f"There is no such message: they are numbered from 1 to {most:,}.")
        if last - first + len(found) >= MOST_MESSAGES:
            raise ValueError(f"More than {MOST_MESSAGES:,} messages: they need the export itself then.")
        found.update(range(first, last + 1))
    return tuple(sorted(found))
