"""A record that is locked, full or away is told of at the terminal in a sentence, as on a page."""

import pytest
from django.db import IntegrityError, OperationalError
from sqlcipher3 import dbapi2

from leeside.desk.at_terminal import plainly
from leeside.errors import DeskError


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (OperationalError("database is locked"), "busy"),
        (dbapi2.OperationalError("database or disk is full"), "disk is full"),
        (OperationalError("connection refused, by heronwillow"), "cannot reach its record"),
    ],
)
def test_what_the_record_refuses_is_a_sentence(refused: Exception, said: str) -> None:
    @plainly
    def command() -> None:
        raise refused

    with pytest.raises(DeskError, match=said) as told:
        command()
    assert "heronwillow" not in str(told.value)


def test_a_fault_of_the_program_stays_one() -> None:
    @plainly
    def command() -> None:
        raise IntegrityError("no such thing")

    with pytest.raises(IntegrityError):
        command()
