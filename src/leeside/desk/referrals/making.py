"""Makes the pack of a referral: locked before it touches a disk, and read back as the bytes that are kept until it is fetched."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.utils import timezone

from leeside.desk.referrals.body import Body, parted
from leeside.desk.referrals.packs import Locked
from leeside.desk.staff.models import StaffMember
from leeside.desk.staff.one_time_codes import new_code
from leeside.referral.chat_kept import ChatKept
from leeside.referral.model import Route
from leeside.referral.pack import make_pack
from leeside.report.words import many


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePack:
    """A locked pack, and the passphrase where there is one: shown once, and kept nowhere."""

    locked: Locked
    passphrase: str = field(repr=False)
    marks: int
    left_out: tuple[str, ...]


def made_pack(
    route: Route, body: Body, *, by: StaffMember, key: str = "", chats: Sequence[ChatKept] = ()
) -> MadePack:
    """A pack locked for a key ("age1…"), or with a new passphrase where none is given; ``chats`` go as evidence.

    Raises UsageError, in a sentence for the page, for a key that does not parse and for a form with no answer in it.
    """
    passphrase = "" if key else new_code()
    form, redactions = parted(route, body)
    with tempfile.TemporaryDirectory(prefix="leeside-pack-") as folder:
        out = Path(folder) / "referral.age"
        made = make_pack(
            form,
            redactions,
            out,
            made_by=f"{by.name}, {by.get_role_display().lower()}",
            made_at=timezone.now(),
            recipients=(key,) if key else (),
            passphrase=passphrase or None,
            chats=chats,
        )
        content = out.read_bytes()
    said = f"locked for the key {key}" if key else "locked with a passphrase, told by another channel"
    if chats:
        sent = sum(len(chat.messages) for chat in chats)
        said += f", with {many(sent, 'message')} of {many(len(chats), 'export')} as evidence"
    return MadePack(
        locked=Locked(content=content, locked_for=said),
        passphrase=passphrase,
        marks=made.marks,
        left_out=made.left_out,
    )
