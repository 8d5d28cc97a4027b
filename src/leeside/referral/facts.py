"""What is known of one child's case, as facts that a form may be filled from: each with its source."""

from collections.abc import Iterator
from typing import Final

import msgspec

from leeside.referral.model import Source

KEYS: Final = frozenset(
    {
        "child.name", "child.born", "child.age", "child.account", "child.school", "child.view",
        "other.name", "other.account", "other.age", "other.relation", "professional.name",
        "words", "sign", "event", "way", "innocent", "assessment", "done", "told",
        "platform", "chat.said", "chat.first_on", "chat.last_on", "source.kept", "url",
        "sender.name", "sender.organisation", "sender.contact",
    }
)  # fmt: skip
"""Every key that a field may be filled from. ``words`` are exact words, ``sign`` is what was noticed without them."""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One thing known: what it is (one of `KEYS`), its value as text, and where it came from."""

    key: str
    value: str
    source: Source


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known, in the order in which it is to be told; ``third_parties`` are names that need not leave."""

    facts: tuple[Fact, ...] = ()
    third_parties: tuple[str, ...] = ()

    def of(self, key: str) -> Iterator[Fact]:
        """The facts of one key, in their order."""
        return (fact for fact in self.facts if fact.key == key)

    def and_also(self, *more: Fact) -> "Facts":
        """The same with more facts, which a form prefers, as they come first."""
        return msgspec.structs.replace(self, facts=(*more, *self.facts))
