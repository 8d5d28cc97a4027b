"""What is done with a case from choosing how long it is kept to proposing to destroy it."""

import uuid
from collections.abc import Callable
from datetime import date

from leeside.desk.retention.services import choose_category, lift_hold, propose, put_hold
from leeside.desk.sealing.open_keys import OpenKeys


def keep(keys: OpenKeys, case_id: uuid.UUID, word: Callable[[], str]) -> None:
    """Every step that takes words, once; what is left is a case that somebody proposes to destroy."""
    choose_category(keys, case_id, category="child_file", day=date(1990, 5, 4), reason=word())
    hold = put_hold(keys, case_id, reason=word())
    lift_hold(keys, case_id, hold.pk, reason=word())
    propose(keys, case_id, reason=word())
