"""A small made-up edition, so that the tests of weighing say all that they weigh by."""

from datetime import date, datetime

from leeside.conversation.model import Message
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Speaker
from leeside.knowledge.model import (
    Combination,
    Counts,
    Edition,
    Guide,
    Harm,
    RiskLevel,
    Rung,
    Status,
    Strength,
    Way,
    WaySign,
    Weighing,
)
from leeside.risk.sign import Sign
from leeside.risk.weigh import RiskState, Weigher

STRENGTHS = {
    "slight_a": Strength.SLIGHT,
    "slight_b": Strength.SLIGHT,
    "clear_a": Strength.MODERATE,
    "clear_b": Strength.MODERATE,
    "clear_c": Strength.MODERATE,
    "strong_a": Strength.STRONG,
    "strong_b": Strength.STRONG,
    "threat": Strength.STRONG,
    "demand": Strength.MODERATE,
    "felt": Strength.MODERATE,
}
WAY = Way(
    id="test_way",
    source="a test",
    checked_on=date(2026, 1, 1),
    status=Status.CONFIRMED,
    title="Test way",
    what="",
    in_a_chat="",
    for_a_child="",
    innocent_readings=(),
    signs=tuple(WaySign(detector=n, strength=s, list=Harm.RISK) for n, s in STRENGTHS.items()),
    combinations=(
        Combination(
            level=RiskLevel.SERIOUS_CONCERN, because="A threat with a demand.", all_of=("threat", "demand")
        ),
        Combination(
            level=RiskLevel.DANGER_NOW,
            because="From a stranger.",
            all_of=("strong_b",),
            relations=("online_only",),
        ),
    ),
    in_groups=True,
)
WEIGHING = Weighing(
    rungs=(
        Rung(level=RiskLevel.SERIOUS_CONCERN, strong=3),
        Rung(level=RiskLevel.CONCERN, strong=2),
        Rung(level=RiskLevel.CONCERN, clear=3),
        Rung(level=RiskLevel.WORTH_A_LOOK, strong=1),
        Rung(level=RiskLevel.WORTH_A_LOOK, clear=1, kinds=2),
    ),
    together_days=60,
    gap_days=28,
    relations={"family": Counts.STRONG},
    urgent=("clear_c",),
)


def edition() -> Edition:
    return Edition(
        id="test",
        nation="england",
        review_days=365,
        guide=Guide(title="A guide", dated="2026-01", lines=()),
        ways={"test_way": WAY},
        indicators={},
        impacts={},
        tips={},
        talking_points={},
        steps={},
        agencies={},
        weighing=WEIGHING,
        words={},
    )


class Chat:
    """Signs said one after another in one conversation, and what they come to."""

    def __init__(self, timeline: Timeline | None = None) -> None:
        self.weigher = Weigher(edition())
        self.state = RiskState()
        self.timeline = timeline or Timeline(conversation="c")
        self.count = 0

    def say(
        self, *kinds: str, who: str = "actor", at: datetime | None = None, voice: Voice = Voice.OWN
    ) -> RiskLevel:
        self.timeline.person(who)
        message = Message(
            id=f"m{self.count}", conversation="c", index=self.count, sender=who, text="a line", sent_at=at
        )
        self.count += 1
        self.weigher.pass_message(self.state, message)
        for kind in kinds:
            sign = Sign(
                id=f"c/{message.id}/{kind}",
                detector=kind,
                version=1,
                by=Speaker.CHILD if kind == "felt" else Speaker.OTHER,
                voice=voice,
                conversation="c",
                message_id=message.id,
                index=message.index,
                speaker=who,
                at=at,
                start=0,
                end=1,
            )
            self.weigher.weigh(self.state, sign, self.timeline)
        return self.state.level
