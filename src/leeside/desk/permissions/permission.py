"""Everything that may be done at the desk, and what each role may do."""

from enum import StrEnum
from typing import Final

from leeside.desk.staff.models import Role


class Permission(StrEnum):
    """What a page, a task or a door declares that it needs.

    A permission opens a kind of page. Which *cases* somebody reaches through it is decided by membership
    (``leeside.desk.cases``), and cryptographically so.
    """

    USE_DESK = "use_desk"
    """Sign in, see the home page, look after one's own password and second factor."""
    RAISE_CONCERN = "raise_concern"
    """Tell of a worry; whoever works here may, whatever else they may do."""
    IMPORT_EXPORT = "import_export"
    """Bring a chat's export in and have it screened."""
    WORK_QUEUE = "work_queue"
    """See what has arrived, claim it, hold it, hand it on."""
    SEE_CASES = "see_cases"
    """Read the cases of which one is a member."""
    ADD_TO_CASES = "add_to_cases"
    """Write to them: events, tasks, assessments."""
    DECIDE = "decide"
    """Decide what happens in a case, and dismiss an arrival, with reasons."""
    REVEAL = "reveal"
    """See the wider conversation around what was noticed, with a reason and a second proof of who one is."""
    REFER = "refer"
    """Prepare and record a referral."""
    EXPORT_CASE = "export_case"
    """Take a case out of the desk."""
    MANAGE_MEMBERS = "manage_members"
    """Give and take membership of a case."""
    BREAK_GLASS = "break_glass"
    """Reach a case of which one is no member, with a reason, in sight of everybody."""
    SEE_AUDIT = "see_audit"
    """Read who changed and who looked; it holds no content."""
    RETAIN = "retain"
    """Say how long a case is kept, hold it, and destroy it together with a second person."""
    ANSWER_REQUESTS = "answer_requests"
    """Answer somebody who asks what is held about them, out of the cases of which one is a member."""
    SEE_OVERSIGHT = "see_oversight"
    """Read the figures of a term, in which nobody can be found."""
    MANAGE_STAFF = "manage_staff"
    """Invite colleagues, change their role, end their access."""
    MANAGE_DESK = "manage_desk"
    """Tokens for other systems, backups, the state of the machine."""


_EVERYBODY: Final = frozenset({Permission.USE_DESK, Permission.RAISE_CONCERN})
_PRACTITIONER: Final = _EVERYBODY | {
    Permission.IMPORT_EXPORT,
    Permission.SEE_CASES,
    Permission.ADD_TO_CASES,
    Permission.REVEAL,
    Permission.REFER,
}
_MODERATOR: Final = _PRACTITIONER | {Permission.WORK_QUEUE}
_LEAD: Final = _MODERATOR | {
    Permission.DECIDE,
    Permission.EXPORT_CASE,
    Permission.MANAGE_MEMBERS,
    Permission.BREAK_GLASS,
    Permission.SEE_AUDIT,
    Permission.RETAIN,
    Permission.ANSWER_REQUESTS,
    Permission.SEE_OVERSIGHT,
    Permission.MANAGE_STAFF,
}

MAY: Final[dict[Role, frozenset[Permission]]] = {
    Role.SAFEGUARDING_LEAD: _LEAD | {Permission.MANAGE_DESK},
    Role.DEPUTY: _LEAD,
    Role.PRACTITIONER: _PRACTITIONER,
    Role.MODERATOR: _MODERATOR,
    Role.AUDITOR: _EVERYBODY | {Permission.SEE_AUDIT, Permission.SEE_OVERSIGHT},
    Role.ADMINISTRATOR: _EVERYBODY | {Permission.MANAGE_STAFF, Permission.MANAGE_DESK},
}
"""What each role may do. The administrator sees no case's content, and the auditor the audit and the figures alone."""


def may(role: str, permission: Permission) -> bool:
    """Whether a role has a permission; one that is not known has none."""
    return role in MAY and permission in MAY[Role(role)]
