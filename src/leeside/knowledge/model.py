"""What an edition of the knowledge holds: each item with where it comes from and when that was checked."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from leeside.knowledge.before_harm import OneMinute, Part, Promise, TalkingPoint, Tip, TipDetail, Topic
from leeside.knowledge.item import Audience, Item, Reader, RiskLevel, Status, When
from leeside.knowledge.playbook import Playbook, Telling
from leeside.knowledge.slang import Slang

__all__ = [
    "Agency", "Audience", "Combination", "Counts", "Edition", "Guide", "GuideLine", "Harm", "Impact", "Indicator", "Item",
    "OneMinute", "Part", "Playbook", "Promise", "Reader", "ResponseStep", "RiskLevel", "Rung", "Slang", "Status", "Strength",
    "TalkingPoint", "Telling", "Tip", "TipDetail", "Topic", "Way", "WaySign", "Weighing", "When",
]  # fmt: skip


class Strength(StrEnum):
    """How strongly one kind of sign points to a way, by itself."""

    SLIGHT = "slight"
    MODERATE = "moderate"
    STRONG = "strong"


class Harm(StrEnum):
    """The two lists that are never added up."""

    ALREADY = "harm_already"
    RISK = "risk"


class Counts(StrEnum):
    """Which of a person's signs are weighed, by what the person is to the child."""

    ALL = "all"
    STRONG = "strong"
    NONE = "none"


class Agency(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody to turn to: what they take, what they do not, and how to reach them.

    ``for_whom`` says who may turn to them directly; ``local`` that each place has its own, so that there is no one number.
    ``for_a_child`` says to a child, where a child may turn to them, what they do and do not.
    """

    name: str
    takes: str
    does_not_take: str
    how: str
    phone: str = ""
    url: str = ""
    hours: str = ""
    nations: tuple[str, ...] = ("england",)
    for_whom: tuple[Reader, ...] = (Reader.STAFF, Reader.PARENT)
    local: bool = False
    for_a_child: str = ""


class ResponseStep(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to do: who does it, whom it reaches, by when, and what must never be done meanwhile.

    ``from_level`` is the level from which it is shown; ``audience`` whose step it is.
    """

    text: str
    agency: str
    when: When
    never: tuple[str, ...] = ()
    audience: tuple[Audience, ...] = (Audience.LEAD, Audience.PARENT)
    from_level: RiskLevel = RiskLevel.WORTH_A_LOOK
    nations: tuple[str, ...] = ("england",)


class Indicator(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A change in behaviour that an adult may notice; the engine never infers it from a chat."""

    text: str
    ask: str
    may_point_to: tuple[str, ...]


class Impact(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What abuse online can do to a child, as an adult may see it."""

    text: str
    notice: str


class WaySign(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one detector's sign bears on one way."""

    detector: str
    strength: Strength
    list: Harm


class Combination(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Kinds of signs that together mean more than each: all of ``all_of``, and ``least`` of ``any_of``.

    ``relations`` limits it to actors who are that to the child (empty: anybody). ``because`` says in
    plain English why these together are more.
    """

    level: RiskLevel
    because: str
    all_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    least: int = 1
    relations: tuple[str, ...] = ()
    beside_run: bool = False
    """Whether it counts only beside a run of talk that is worth a look, where the run can be read."""


class Way(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way in which a child is exploited, or needs help: what it is, how it looks, what to do.

    ``relations`` says, for actors of a known relation, which of their signs are weighed; others by the
    edition's defaults.
    """

    title: str
    what: str
    in_a_chat: str
    for_a_child: str
    innocent_readings: tuple[str, ...]
    signs: tuple[WaySign, ...]
    combinations: tuple[Combination, ...] = ()
    relations: dict[str, Counts] = msgspec.field(default_factory=dict)
    in_groups: bool = False
    """Whether several people do this together, so that their signs are weighed as one actor's too."""
    steps: tuple[ResponseStep, ...] = ()
    prevention: tuple[str, ...] = ()
    """Ids of tips and talking points."""
    also_called: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    in_short: str = ""
    """What it is, in a line."""
    tell: tuple[Telling, ...] = ()
    """What to say to the child, to the family and to the other child."""


class Rung(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many distinct kinds of signs make a level when no combination does: every minimum must be met.

    ``strong`` counts strong kinds, ``clear`` strong and moderate ones, ``kinds`` all.
    """

    level: RiskLevel
    strong: int = 0
    clear: int = 0
    kinds: int = 0
    beside_run: bool = False
    """As of a combination."""


class Weighing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How signs add up: the rungs, how long signs stay together, and whose signs count."""

    rungs: tuple[Rung, ...]
    together_days: int
    """Kinds of signs are weighed together when they lie at most this many days apart."""
    gap_days: int
    """A silence longer than this ends an episode."""
    relations: dict[str, Counts]
    urgent: tuple[str, ...] = ()
    """Signs of danger: beside a run of talk that is of concern by itself, one of them makes it serious."""


class GuideLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the guide that states something, in our words, and what carries it here.

    ``carried_by`` holds references such as "way:grooming", "indicator:new_or_second_phone",
    "impact:self_blame", "tip:check_games", "talking_point:people_pretend", "step:danger_999",
    "agency:iwf", "playbook:sextortion", "topic:metaverse", "detail:game_voice", "one_minute:staff",
    "detector:asks_age", "page:concepts" (a file of docs/) and "help:tips" (a public page of the desk, below
    ``/help/``). ``note`` says what has changed since the guide was written.
    """

    line: int
    says: str
    carried_by: tuple[str, ...]
    note: str = ""


class Guide(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The guide this edition stands on, line by line: each is carried, or listed as stating nothing.

    ``length`` is how many lines the guide has; ``silent`` gives a reason ("blank", "heading") and the
    numbers of the lines that state nothing for that reason.
    """

    title: str
    dated: str
    lines: tuple[GuideLine, ...]
    length: int = 0
    silent: dict[str, tuple[int, ...]] = {}


class Edition(msgspec.Struct, frozen=True, kw_only=True):
    """One dated version of everything that Leeside knows, for one nation first."""

    id: str
    nation: str
    review_days: int
    guide: Guide
    ways: dict[str, Way]
    indicators: dict[str, Indicator]
    impacts: dict[str, Impact]
    tips: dict[str, Tip]
    talking_points: dict[str, TalkingPoint]
    steps: dict[str, ResponseStep]
    agencies: dict[str, Agency]
    weighing: Weighing
    words: dict[str, tuple[str, ...]]
    playbooks: dict[str, Playbook] = {}
    """By the id of their way."""
    details: dict[str, TipDetail] = {}
    topics: dict[str, Topic] = {}
    parts: dict[str, Part] = {}
    promises: dict[str, Promise] = {}
    one_minute: dict[str, OneMinute] = {}
    """By whom they are for."""
    slang: dict[str, Slang] = {}
    """Its spellings are in ``words`` already, where they join a word class."""

    def items(self) -> tuple[Item, ...]:
        """Every item that has a source and a date."""
        groups: tuple[Mapping[str, Item], ...] = (
            self.ways, self.indicators, self.impacts, self.tips, self.talking_points, self.steps, self.agencies,
            self.playbooks, self.details, self.topics, self.parts, self.promises, self.one_minute, self.slang,
        )  # fmt: skip
        flat = [item for group in groups for item in group.values()]
        of_ways = [item for way in self.ways.values() for item in (*way.steps, *way.tell)]
        return (*flat, *of_ways, *(move for playbook in self.playbooks.values() for move in playbook.moves))
