"""Why something in a case is not done."""

from collections.abc import Sequence
from typing import Any

from leeside.errors import DeskError


class NotYours(DeskError):  # noqa: N818 - the name by which pages and services know it
    """There is no such case, or none for this person: the same answer, so that nobody learns which."""

    def __init__(self) -> None:
        super().__init__(
            "There is no such case among yours.", to_do="Look in your list, or ask a lead to add you to it."
        )


class MayNot(DeskError):  # noqa: N818 - reads as what it says
    """Somebody's role does not allow it."""


class ReasonNeeded(DeskError):  # noqa: N818 - reads as what it says
    """A step that changes a child's course was to be taken without a reason that others could read later."""

    def __init__(self, least: int) -> None:
        super().__init__("A reason is needed.", to_do=f"Write at least {least} characters: what, and why.")


class ChangedMeanwhile(DeskError):  # noqa: N818 - reads as what it says
    """Somebody else changed the case since it was read; nothing was written over."""

    def __init__(self, changes: Sequence[Any], *, now: Any = None) -> None:  # noqa: ANN401 - a number or an id
        self.changes = tuple(one for one in changes if one is not None)
        """What was done since then, each with who and when: rows of the audit, or what was recorded."""
        self.now = now
        """What stands there now, as a form's ``seen`` names it: with it, the same can be sent once more, knowingly."""
        super().__init__(
            "A colleague changed this while you had it open, so your change was not made.",
            to_do="Look at what changed, and send yours once more if it still holds.",
        )


class WrongState(DeskError):  # noqa: N818 - reads as what it says
    """A case is not where this step starts from."""


class NobodyLeft(DeskError):  # noqa: N818 - reads as what it says
    """There would be nobody who could open the case."""
