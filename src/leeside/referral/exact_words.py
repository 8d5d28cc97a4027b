"""Reads the exact words behind a result out of the chat that it was made from, and out of no other."""

from pathlib import Path

from leeside.conversation.model import Message, TimeConfidence
from leeside.errors import UsageError
from leeside.referral.prefill import Place, Wrote
from leeside.referral.result_read import ReadResult
from leeside.screening.every_part import EveryPart
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

_SURE = frozenset({TimeConfidence.CERTAIN, TimeConfidence.INFERRED})


def exact_words(result: ReadResult, path: Path) -> dict[Place, Wrote]:
    """The text of every message in which a sign was seen; a time that may be read two ways is left out.

    Raises UsageError when this is not the chat that the result was made from, and what reading it raises.
    """
    export = Export(path)
    if export.sha256() != result.source.sha256:
        raise UsageError(
            "This is not the chat that the result was made from: its SHA-256 differs.",
            where=str(path),
            to_do="Give the same file, or screen this one and refer from that result.",
        )
    wanted = {
        (conversation.id, sign.index) for conversation in result.conversations for sign in conversation.signs
    }
    return {
        (found.conversation, found.index): Wrote(
            text=found.text, at=found.sent_at if found.time_confidence in _SURE else None
        )
        for _, found in EveryPart(export, ReadOptions()).found()
        if isinstance(found, Message) and (found.conversation, found.index) in wanted
    }
