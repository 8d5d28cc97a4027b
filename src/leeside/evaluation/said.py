"""The words in which figures are told, the same in every kind of report."""

from collections.abc import Iterator
from typing import Final

from leeside.evaluation.figures import Asked
from leeside.evaluation.labelled import Labels
from leeside.evaluation.share import Share
from leeside.knowledge.model import RiskLevel

LEVEL_EXACT: Final = {
    RiskLevel.NOTHING_NOTICED: "nothing noticed",
    RiskLevel.WORTH_A_LOOK: "worth a look",
    RiskLevel.CONCERN: "concern",
    RiskLevel.SERIOUS_CONCERN: "serious concern",
    RiskLevel.DANGER_NOW: "danger now",
}
LEVEL_SHORT: Final = {
    RiskLevel.WORTH_A_LOOK: "noticed at all",
    RiskLevel.CONCERN: "concern or above",
    RiskLevel.SERIOUS_CONCERN: "serious or above",
    RiskLevel.DANGER_NOW: "danger now",
}
INTERVALS: Final = "In brackets: the 95 % interval (Wilson), then the counts."


def percent(value: float) -> str:
    """A share as people write it: "91.2 %"."""
    return f"{value * 100:.1f} %"


def share_said(share: Share) -> str:
    """A share with its interval and count: "91.2 % (87.0-94.1) 228/250"; "-" of nothing."""
    if share.value is None:
        return "-"
    return f"{percent(share.value)} ({share.low * 100:.1f}-{share.high * 100:.1f}) {share.hits}/{share.of}"


def late_said(value: float | None) -> str:
    """A median with its sign: "+2", "-1.5", "0"; "-" when there is none."""
    if value is None:
        return "-"
    return f"{value:+,.1f}".removesuffix(".0") if value else "0"


def labels_said(labels: Labels) -> str:
    """What people said of a conversation: "concern (slow): grooming, privacy; immediate danger"."""
    kind = f" ({labels.kind})" if labels.kind else ""
    ways = f": {', '.join(labels.ways)}" if labels.ways else ""
    return f"{labels.label}{kind}{ways}{'; immediate danger' if labels.immediate_danger else ''}"


def asked_said(asked: Asked) -> Iterator[str]:
    """What was evaluated, and how, in sentences."""
    yield (
        f"Leeside {asked.leeside}, knowledge of {asked.edition}: {asked.conversations:,} conversations, "
        f"{asked.messages:,} messages, of {', '.join(asked.files)}."
    )
    yield f"Part: {asked.split}. Relations: {asked.relations}. Disguise: {asked.disguise}."
    if asked.signs == "labelled":
        yield "Weighed were the signs that people labelled and not those that detectors see: a ceiling, no result."
    if asked.unlabelled:
        yield f"Conversations without a label, which were left out: {asked.unlabelled:,}."
    if asked.signs_without_detector:
        yield f"Labelled signs that no detector bears the name of: {', '.join(asked.signs_without_detector)}."
