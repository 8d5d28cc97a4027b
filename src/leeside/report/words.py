"""The words in which levels, times and people are told, the same in every kind of report."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from leeside.knowledge.model import RiskLevel, When
from leeside.knowledge.playbook import To, Who
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign

LEVELS: Final = {
    RiskLevel.NOTHING_NOTICED: "Nothing noticed",
    RiskLevel.WORTH_A_LOOK: "Worth a look",
    RiskLevel.CONCERN: "Concern",
    RiskLevel.SERIOUS_CONCERN: "Serious concern",
    RiskLevel.DANGER_NOW: "Danger now",
}
MEANS: Final = {
    RiskLevel.NOTHING_NOTICED: "This does not mean that the child is safe. Leeside sees only some things, in what it was given.",
    RiskLevel.WORTH_A_LOOK: "Something here may be ordinary. Read it, and ask the child how things are.",
    RiskLevel.CONCERN: "What was said here should reach the safeguarding lead today.",
    RiskLevel.SERIOUS_CONCERN: "What was said here needs the safeguarding lead now, and very likely a referral today.",
    RiskLevel.DANGER_NOW: "If a child may be in immediate danger, call the police on 999 now. Everything else can wait.",
}
WHENS: Final = {When.NOW: "Now", When.TODAY: "Today", When.THIS_WEEK: "This week"}
WHO: Final = {
    Who.WHOEVER_HEARS: "Whoever hears of it",
    Who.LEAD: "The safeguarding lead",
    Who.HEAD: "The head",
    Who.PARENT: "A parent, or the lead with them",
}
TO: Final = {
    To.CHILD: "To the child",
    To.FAMILY: "To the family",
    To.OTHER_CHILD: "To the other child, who did it or was drawn in",
}
ONLY_LOOKS: Final = "Leeside only looks. It has told nobody, sent nothing and decided nothing: people do."


def when_said(at: datetime | None) -> str:
    """A moment as a person writes it: "11 Mar 2024, 15:43"."""
    return f"{at.day} {at:%b %Y, %H:%M}" if at else "no time"


def day_said(at: datetime | None) -> str:
    """A day as a person writes it: "11 Mar 2024"."""
    return f"{at.day} {at:%b %Y}" if at else "no date"


def seen_said(seen: SeenSign) -> str:
    """What was seen, as a phrase behind the speaker's name; in a reported voice it is somebody else's act."""
    told = seen.sign.voice is Voice.REPORTED and not seen.says.startswith("tells of ")
    return f"tells of somebody who {seen.says}" if told else seen.says


def many(count: int, one: str, more: str | None = None) -> str:
    """A count with its noun: "1 message", "2 messages"."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def moment_said(at: datetime | None, *, among: ConversationResult) -> str:
    """A moment, without its year where the whole conversation lies in that one."""
    years = {day.year for day in (at, among.first_at, among.last_at) if day is not None}
    return f"{at.day} {at:%b, %H:%M}" if at is not None and len(years) == 1 else when_said(at)


def span_said(conversation: ConversationResult) -> str:
    """From when to when a conversation ran, in days."""
    first, last = day_said(conversation.first_at), day_said(conversation.last_at)
    return first if first == last else f"{first} to {last}"


def was_read(result: ScreeningResult) -> str:
    """One sentence on what was read."""
    source = result.source
    conversations = many(len(result.conversations), "conversation")
    return f"{source.title}: {many(source.messages, 'message')} in {conversations}, words read in {source.screened:,}."


_UNSAID: Final = "Nobody has said who the child is: say it with --child NAME."
_FAMILY_WORD: Final = re.compile(
    r"(?:my |our )?(?:mu+m(?:my)?|mom(?:my)?|mam|ma|mother|da+d(?:dy)?|da|father|na+n(?:a|ny)?|gran(?:ny|ny|dma|dad|dpa)?|"
    r"step ?(?:mum|dad)|foster (?:mum|dad)|aunt(?:y|ie)?|uncle|sis(?:ter)?|brother)\b.{0,12}",
    re.IGNORECASE,
)
"""A name in a child's contacts that may be a relation. Leeside never takes it for one: anybody can be saved as "Mum"."""


def child_known(conversation: ConversationResult) -> str:
    """One sentence on whether the child is known, since direction depends on it."""
    children = [p.name for p in conversation.participants if p.relation == "child"]
    said = f"The child, as you said: {', '.join(children)}." if children else _UNSAID
    family = [
        p.name
        for p in conversation.participants
        if p.relation is Relation.UNKNOWN and _FAMILY_WORD.fullmatch(p.name.strip())
    ]
    if not family:
        return said
    name = family[0]
    return f"{said} If {name} is family, say --relation '{name}=family': it is then weighed as family's talk."


def none_said(conversations: Sequence[ConversationResult]) -> str:
    """A hint for a quiet picture in which nobody is known, since direction and relation are then unused."""
    known = any(p.relation is not Relation.UNKNOWN for c in conversations for p in c.participants)
    return "" if known else "Nobody has said who the child is (--child NAME)."
