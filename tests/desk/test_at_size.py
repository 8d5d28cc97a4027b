"""The record that the desk is measured with is a true one, only large; and the measurement runs."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from bench.a_full_desk import Filler, Size

from leeside.desk.accounts.models import Account
from leeside.desk.accounts.selectors import matches_of
from leeside.desk.audit.verify import verify
from leeside.desk.cases.models import Case, Event
from leeside.desk.people.selectors import search
from tests.desk.cases.making import Desk, a_desk, arrived
from tests.desk.running import kept_environment
from tests.desk.sealing.everything import open_everything

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def filled(record: None) -> tuple[Desk, Filler]:
    desk = a_desk()
    filler = Filler(
        Size(cases=50, events=1_000, accounts=150), lead=desk.lead.member, deputy=desk.deputy.member
    )
    for _ in filler.fill():
        pass
    return desk, filler


def test_a_desk_that_was_filled_at_once_opens_like_any_other(filled: tuple[Desk, Filler]) -> None:
    desk, filler = filled
    assert (Case.objects.count(), Event.objects.count(), Account.objects.count()) == (50, 1_000, 150)
    for keys in (desk.lead, desk.deputy):
        tried = open_everything(keys)
        assert (tried.keys, tried.not_theirs, tried.broken) == (50, 0, ())
    assert verify().whole
    assert search(desk.lead, filler.filled.names[0])
    assert arrived(desk).reference.endswith("-0051")


def test_accounts_are_found_where_they_were_put(filled: tuple[Desk, Filler]) -> None:
    desk, filler = filled
    found = {
        kind: {len(matches_of(desk.lead, UUID(account)).yours) for account in accounts}
        for kind, accounts in filler.filled.accounts.items()
    }
    # of cases in fifty, one holds the account of many, and the third of the pairs is alone
    assert found == {"none": {0}, "one": {0, 1}, "many": {0}}


@pytest.mark.one_engine
def test_a_small_desk_is_measured_in_turns_with_an_empty_one() -> None:
    sizes = ("--cases", "50", "--events", "20", "--rounds", "1", "--times", "1")
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "bench.desk_at_size", *sizes],
        cwd=REPOSITORY,
        env=kept_environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "50 cases, 1,000 events, 500 accounts" in done.stdout
    assert [line.split()[0] for line in done.stdout.splitlines() if " ms " in line][:3] == [
        "queue",
        "your-cases",
        "case",
    ]
