"""The words in which a case is told; each is stored as it stands here."""

from django.db import models


class State(models.TextChoices):
    """How far a case has come. No state hides a case from its members."""

    ARRIVED = "arrived", "Arrived"
    HELD = "held", "On hold"
    OPEN = "open", "Open"
    DISMISSED = "dismissed", "Dismissed"
    CLOSED = "closed", "Closed"
    MERGED = "merged", "Put together with another"


class Door(models.TextChoices):
    """Which way a concern came in."""

    STAFF = "staff", "Told by a member of staff"
    IMPORT = "import", "An export that was screened"
    TRANSCRIPT = "transcript", "A transcribed screenshot"
    API = "api", "Another system"
    PUBLIC = "public", "The public door"
    BUSY = "busy", "The public door, in a busy hour"
    CONTEXT = "context", "Opened for a server, a group or a place"


class AgeBand(models.TextChoices):
    """How old the child is, as far as it is known. Where it is not, the case is treated as no safer for it."""

    UNDER_13 = "under_13", "Under 13"
    FROM_13 = "13_15", "13 to 15"
    FROM_16 = "16_17", "16 or 17"
    ADULT = "adult", "18 or over"
    UNKNOWN = "unknown", "Age not known"


class Why(models.TextChoices):
    """Why somebody is a member of a case."""

    ARRIVAL = "arrival", "Concerns arrive for leads and deputies"
    OPENED = "opened", "Opened the case"
    ADDED = "added", "Added by a member"
    REASSIGNED = "reassigned", "The case was handed on to them"
    BROKE_GLASS = "broke_glass", "Broke the glass"
    RECOVERED = "recovered", "Recovered by two people"


class Precision(models.TextChoices):
    """How exactly it is known when something happened."""

    MINUTE = "minute", "To the minute"
    DAY = "day", "That day"
    MONTH = "month", "That month"
    YEAR = "year", "That year"
    UNKNOWN = "unknown", "Not known when"


class EventKind(models.TextChoices):
    """What a line of the chronology tells of."""

    ARRIVED = "arrived", "Arrived"
    OPENED = "opened", "Case opened"
    CONCERN = "concern", "Concern"
    DISCLOSURE = "disclosure", "The child's own words"
    OBSERVATION = "observation", "Seen by an adult"
    CONTACT = "contact", "Talked with somebody"
    CONVERSATION = "conversation", "Conversation added"
    ACTION = "action", "Done"
    MEMBER = "member", "Member added or removed"
    CLAIMED = "claimed", "Claimed"
    HELD = "held", "Put on hold"
    REASSIGNED = "reassigned", "Handed on"
    DISMISSED = "dismissed", "Dismissed"
    REOPENED = "reopened", "Opened again"
    CLOSED = "closed", "Closed"
    TASK = "task", "Task"
    ASSESSMENT = "assessment", "Assessment"
    DECISION = "decision", "Decision"
    SECOND_VIEW = "second_view", "Second view"
    REFERRAL = "referral", "Referral"
    BROKE_GLASS = "broke_glass", "The glass was broken"
    CONTEXT = "context", "Server, group or place"
    PERSON = "person", "A person put right"
    ROLE = "role", "Who somebody is in this"
    AROUND = "around", "Around the child"
    SECOND_READING = "second_reading", "Second reading"
    MERGED = "merged", "Put together with another"


BY_HAND = frozenset(
    {
        EventKind.CONCERN,
        EventKind.DISCLOSURE,
        EventKind.OBSERVATION,
        EventKind.CONTACT,
        EventKind.ACTION,
    }
)
"""The kinds that a person adds; the rest writes itself when something is done."""
