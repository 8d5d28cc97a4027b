"""Structured professional judgement: what a person weighed, part by part. There is no total, and nothing adds it up."""

from enum import StrEnum

import msgspec

from leeside.knowledge.model import RiskLevel


class When(StrEnum):
    """How long ago it was."""

    NOW = "now"
    OVER_SIX_MONTHS_AGO = "over_six_months_ago"
    NOT_KNOWN = "not_known"


class Whose(StrEnum):
    """Whether one person acts or several together."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    NOT_KNOWN = "not_known"


class Where(StrEnum):
    """Where it goes on."""

    ONLINE = "online"
    OFFLINE = "offline"
    BOTH = "both"
    NOT_KNOWN = "not_known"


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """One way in which the child is or may be exploited, and the evidence that a person chose for it."""

    way: str
    """Id of a way of the knowledge."""
    signs: tuple[str, ...] = ()
    """Signs that screening noticed, each by its conversation and its id in there (`advice.sign_id`)."""
    indicators: tuple[str, ...] = ()
    impacts: tuple[str, ...] = ()
    """Ids of the knowledge's indicators and impacts, as somebody observed them."""
    when: When = When.NOT_KNOWN
    says: str = ""
    """What the person makes of it, in their own words."""


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it. Harm already and risk are two lists."""

    harm_already: tuple[Weighed, ...] = ()
    risk: tuple[Weighed, ...] = ()
    protective: str = ""
    not_known: str = ""
    power_imbalance: str = ""
    age_imbalance: str = ""
    whose: Whose = Whose.NOT_KNOWN
    where: Where = Where.NOT_KNOWN
    context: str = ""
    """Peer group, school, places, sites: what surrounds the child."""
    learning_disability: bool | None = None
    """Whether the child has one; it raises the floor below which a judgement needs its reasons, and no sign."""
    level: RiskLevel = RiskLevel.NOTHING_NOTICED
    """How worried the person is, in the same words as screening, and apart from it."""
    reasons: str = ""
