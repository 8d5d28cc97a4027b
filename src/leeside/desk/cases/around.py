"""Around the child: home, school, peers, places and online, written down part by part and never written over."""

import uuid
from dataclasses import dataclass, field

import msgspec
from django.db import transaction

from leeside.desk.audit.services import record_change, record_look
from leeside.desk.cases.access import opened
from leeside.desk.cases.chronicle import write_done
from leeside.desk.cases.errors import ChangedMeanwhile, WrongState
from leeside.desk.cases.models import Around
from leeside.desk.cases.words import EventKind
from leeside.desk.permissions.permission import Permission
from leeside.desk.sealing.fields import seal
from leeside.desk.sealing.open_keys import OpenKeys


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of each part, in the words of whoever wrote it."""

    home: str = ""
    school: str = ""
    peers: str = ""
    places: str = ""
    online: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAround:
    """What stands there now, open, and by whom."""

    row: Around
    said: Surroundings = field(repr=False)

    @property
    def parts(self) -> list[tuple[str, str]]:
        """Each part of which something is known, with its name."""
        named = ((name.capitalize(), getattr(self.said, name)) for name in Surroundings.__struct_fields__)
        return [(name, said) for name, said in named if said]


def around_in(keys: OpenKeys, case_id: uuid.UUID) -> KnownAround | None:
    """What surrounds the child, as it was written last. Raises `NotYours`. It is audited."""
    at = opened(keys, case_id)
    row = Around.objects.filter(case=at.case, superseded_by=None).select_related("by").first()
    record_look(at.member, "around.seen", at.case, case=at.case.pk)
    if row is None:
        return None
    return KnownAround(row=row, said=msgspec.convert(row.body.reveal(at.key), Surroundings))


@transaction.atomic
def record_around(
    keys: OpenKeys, case_id: uuid.UUID, *, said: Surroundings, seen: uuid.UUID | None
) -> Around:
    """Write what is known; what stood there before is kept. ``seen`` is the row that the person had before their eyes.

    Raises `NotYours`, `MayNot`, `WrongState` where nothing is otherwise, and `ChangedMeanwhile`.
    """
    at = opened(keys, case_id, needs=Permission.ADD_TO_CASES, lock=True)
    newest = Around.objects.filter(case=at.case, superseded_by=None).select_related("by").first()
    if (newest.pk if newest else None) != seen:
        raise ChangedMeanwhile((newest,), now=newest.pk if newest else None)
    before = msgspec.convert(newest.body.reveal(at.key), Surroundings) if newest else Surroundings()
    names = [name for name in Surroundings.__struct_fields__ if getattr(before, name) != getattr(said, name)]
    if not names:
        raise WrongState("Nothing is otherwise than before.", to_do="Change something, or go back.")
    made = Around(case=at.case, by=at.member, supersedes=newest)
    seal(made, at.key, body=said)
    made.save(force_insert=True)
    body = "\n".join(f"{name.capitalize()}: {getattr(said, name) or 'nothing is known.'}" for name in names)
    write_done(at.case, at.key, at.member, EventKind.AROUND, body)
    record_change(at.member, "around.written", made, case=at.case.pk)
    return made
