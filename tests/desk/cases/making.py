"""People with open keys, and cases for tests: all of them made up."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from leeside.conversation.model import Message
from leeside.desk.cases.access import Opened, opened
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import Arriving, Named, Screened, Seen, arrive
from leeside.desk.cases.words import AgeBand, Door, EventKind
from leeside.desk.people.models import Role as RoleInEvent
from leeside.desk.sealing.key_pair import Cost
from leeside.desk.sealing.open_keys import OpenKeys, open_for
from leeside.desk.sealing.services import make_keys
from leeside.desk.staff.models import Role, StaffMember
from leeside.screening.result import ScreeningResult
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.load import recognise
from leeside.sources.contract.source import ReadOptions

PASSWORD = "three otters crossing"
EXAMPLE = Path(__file__).parents[3] / "examples" / "whatsapp-nine-days.txt"
CHEAP = Cost(n=16)
"""A password that costs next to nothing to check."""


def keys_of(role: Role, *, name: str = "") -> OpenKeys:
    """Somebody of a role who has signed in."""
    said = name or role.label
    member = StaffMember(email=f"{uuid.uuid4().hex}@school.example", name=said, role=role)
    member.set_unusable_password()
    member.save()
    make_keys(member, PASSWORD, cost=CHEAP)
    return open_for(member, PASSWORD)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One of each role, signed in."""

    lead: OpenKeys
    deputy: OpenKeys
    practitioner: OpenKeys
    moderator: OpenKeys
    auditor: OpenKeys
    administrator: OpenKeys

    @property
    def everybody(self) -> tuple[OpenKeys, ...]:
        return (
            self.lead,
            self.deputy,
            self.practitioner,
            self.moderator,
            self.auditor,
            self.administrator,
        )


def a_desk() -> Desk:
    return Desk(
        lead=keys_of(Role.SAFEGUARDING_LEAD),
        deputy=keys_of(Role.DEPUTY),
        practitioner=keys_of(Role.PRACTITIONER),
        moderator=keys_of(Role.MODERATOR),
        auditor=keys_of(Role.AUDITOR),
        administrator=keys_of(Role.ADMINISTRATOR),
    )


def a_concern(**changed: object) -> Arriving:
    """What a member of staff tells, with a child, an account and the child's own words."""
    said: dict[str, object] = {
        "title": "Worried about late messages",
        "door": Door.STAFF,
        "age_band": AgeBand.FROM_13,
        "seen": (Seen(kind=EventKind.DISCLOSURE, body="He wants me to keep it secret."),),
        "people": (Named(name="Maya Fenwick", role=RoleInEvent.HARMED_CHILD),),
        "accounts": (("Instagram", "@kai_drift"),),
    }
    return Arriving(**{**said, **changed})  # type: ignore[arg-type]


def arrived(desk: Desk, **changed: object) -> Case:
    """A case in the queue, told by the practitioner."""
    return arrive(a_concern(**changed), actor=desk.practitioner.member)


def at(keys: OpenKeys, case: Case) -> Opened:
    return opened(keys, case.pk)


def screened() -> tuple[ScreeningResult, list[Message]]:
    """An example of the repository, screened, and its messages."""
    source, _ = recognise(export := Export(EXAMPLE))
    messages = [one for one in source.read(export, ReadOptions()) if isinstance(one, Message)]
    return screen(EXAMPLE), messages


def a_screened_concern(**changed: object) -> Arriving:
    result, messages = screened()
    return a_concern(door=Door.IMPORT, screened=Screened(result=result, messages=messages), **changed)


def talk(count: int) -> list[Message]:
    """Messages of a long and harmless chat."""
    return [
        Message(
            id=f"m{index}",
            conversation="c1",
            index=index,
            sender="p1" if index % 2 else "p2",
            text=f"Line {index} about the match",
            sent_at=datetime(2026, 11, 2, 18, index % 60),
        )
        for index in range(count)
    ]
