"""The words in which figures are told, the same in every kind of report."""

from collections.abc import Iterator
from typing import Final

from leeside.evaluation.figures import Asked
from leeside.evaluation.share import Share
from leeside.knowledge.model import RiskLevel

LEVEL_SHORT: Final = {
    RiskLevel.WORTH_A_LOOK: "noticed at all",
    RiskLevel.CONCERN: "concern or above",
    RiskLevel.SERIOUS_CONCERN: "serious or above",
    RiskLevel.DANGER_NOW: "danger now",
}


def share_said(share: Share) -> str:
    """A share with its interval and count: "91.2 % (87.0-94.1) 228/250"."""
    if share.value is None:
        return "-"
    return (
        f"{share.value:.1%} ({share.low * 100:.1f}-{share.high * 100:.1f}) {share.hits}/{share.of}".replace(
            "%", " %"
        )
    )


def asked_said(asked: Asked) -> Iterator[str]:
    """What was evaluated, and how, in sentences."""
    yield (
        f"Leeside {asked.leeside}, knowledge of {asked.edition}: {asked.conversations:,} conversations, "
        f"{asked.messages:,} messages, of {', '.join(asked.files)}."
    )
    yield f"Part: {asked.split}. Relations: {asked.relations}. Disguise: {asked.disguise}."
    if asked.unlabelled:
        yield f"{asked.unlabelled:,} conversations have no label and were left out."
