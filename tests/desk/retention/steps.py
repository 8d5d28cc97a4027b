"""What is done with a case from choosing how long it is kept to proposing to destroy it."""

import uuid
from collections.abc import Callable
from datetime import date

from leeside.desk.access_requests.services import add_case, choose, move, take_in
from leeside.desk.retention.services import choose_category, lift_hold, propose, put_hold
from leeside.desk.sealing.open_keys import OpenKeys


def ask_for_access(keys: OpenKeys, case_id: uuid.UUID, word: Callable[[], str]) -> None:
    """Somebody asks what is held about them, a case is gone through, and they do not want it any more."""
    request = take_in(keys, subject=word(), asker=word(), received_on=date(2026, 11, 2))
    one = add_case(keys, request.pk, case_id)
    choose(keys, one.pk, pieces={}, without=[word()])
    move(keys, request.pk, what="withdraw", note=word())


def keep(keys: OpenKeys, case_id: uuid.UUID, word: Callable[[], str]) -> None:
    """Every step that takes words, once; what is left is a case that somebody proposes to destroy."""
    choose_category(keys, case_id, category="child_file", day=date(1990, 5, 4), reason=word())
    hold = put_hold(keys, case_id, reason=word())
    lift_hold(keys, case_id, hold.pk, reason=word())
    propose(keys, case_id, reason=word())
