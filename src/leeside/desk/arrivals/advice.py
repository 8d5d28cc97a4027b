"""What to do now, as the knowledge has it, chosen for whoever has just told of something."""

from collections.abc import Sequence
from typing import Final

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import ResponseStep

_IN_DANGER: Final = ("danger_999", "stay_with_child")
_ALWAYS: Final = (
    "keep_everything_delete_nothing",
    "do_not_view_or_pass_on_pictures",
    "do_not_reply_as_child",
    "tell_dsl_same_day",
)
_ABOUT_STAFF: Final = ("staff_member_involved_lado",)
LISTENING: Final = (
    "thank_and_listen",
    "suicide_check",
    "do_not_view_or_pass_on_pictures",
    "write_down_exact_words",
)
"""What the script for a child who is telling stands on."""


def steps(names: Sequence[str]) -> list[ResponseStep]:
    """Steps of the newest edition by their names."""
    known = newest_edition().steps
    return [known[name] for name in names]


def in_danger() -> list[ResponseStep]:
    """What comes before any form."""
    return steps(_IN_DANGER)


def after_telling(*, danger: bool, staff: bool) -> list[ResponseStep]:
    """A list that is short enough to be done."""
    return steps((*(_IN_DANGER if danger else ()), *_ALWAYS, *(_ABOUT_STAFF if staff else ())))
