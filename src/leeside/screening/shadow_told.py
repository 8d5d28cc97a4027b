"""Tells in a sentence for each shadow pack what it saw, so that every kind of report bears it."""

from collections.abc import Iterable, Sequence
from typing import Final

from leeside.detectors.packs.model import Pack
from leeside.screening.result import ConversationResult

MOST_NAMED: Final = 20
"""Signs named by their ids; the rest are counted."""


def shadow_notes(shadows: Iterable[Pack], conversations: Sequence[ConversationResult]) -> tuple[str, ...]:
    """A sentence for each shadow pack: name, version, how many signs and which; no text of any message."""
    return tuple(_note(pack, conversations) for pack in shadows)


def _note(pack: Pack, conversations: Sequence[ConversationResult]) -> str:
    own = {detector.name for detector in pack.detectors}
    seen = [s.sign.id for c in conversations for s in c.shadow if s.sign.detector in own]
    took_part = f"Shadow pack {pack.said} looked and was not weighed"
    if not seen:
        return f"{took_part}: it saw no sign."
    more = f" and {len(seen) - MOST_NAMED:,} more" if len(seen) > MOST_NAMED else ""
    return f"{took_part}: it saw {len(seen):,} sign{'s' * (len(seen) > 1)} ({', '.join(seen[:MOST_NAMED])}{more})."
