"""While a long export is still being screened, its page says what it has come to so far; and nobody waits for its sealing."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from leeside.conversation.model import Relation
from leeside.desk.arrivals import importing, screening
from leeside.desk.arrivals import work as work_module
from leeside.desk.arrivals.about import about
from leeside.desk.arrivals.models import Import, State
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand
from tests.desk.arrivals.walking import arriving, stands_somewhere, text_of, upload, work_through
from tests.desk.cases.making import EXAMPLE, Desk


def _ready(browser: Client, desk: Desk, content: bytes) -> str:
    """An export whose people are known, waiting to be screened; the address of its page."""
    answer = browser.post("/import/", {"export": upload(content)})
    work_through()
    importing.say_who(
        Import.objects.get().pk,
        by=desk.practitioner.member,
        relations={"Kai": Relation.ONLINE_ONLY},
        age_band=AgeBand.FROM_13,
    )
    return str(answer["Location"])


@pytest.fixture
def before_sealing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Lets a test look between screening and sealing."""
    sealing = screening.prepare_screened

    def put(look: Callable[[], object]) -> None:
        def looked(*given: Any) -> Any:
            look()
            return sealing(*given)

        monkeypatch.setattr(work_module, "prepare_screened", looked)

    return put


def test_the_page_says_danger_before_the_case_is_there(
    desk: Desk, practitioner: Client, before_sealing: Callable[[Callable[[], object]], None]
) -> None:
    address = _ready(practitioner, desk, EXAMPLE.read_bytes())
    pages: list[str] = []

    def look() -> None:
        assert not Case.objects.exists()
        assert not stands_somewhere("danger_now")
        pages.append(text_of(practitioner.get(address)))

    before_sealing(look)
    work_through()
    [page] = pages
    assert "So far: danger now" in page
    assert "999 first" in page
    assert Case.objects.get().level == "danger_now"
    assert "So far" not in text_of(practitioner.get(address))
    assert about(Import.objects.get()).so_far == ""


def test_of_a_harmless_chat_nothing_is_said_so_far(
    desk: Desk, practitioner: Client, before_sealing: Callable[[Callable[[], object]], None]
) -> None:
    address = _ready(
        practitioner, desk, b"01/02/2024, 10:00 - Kai: tea is ready\n01/02/2024, 10:01 - Ellie: ok x\n"
    )
    pages: list[str] = []
    before_sealing(lambda: pages.append(text_of(practitioner.get(address))))
    work_through()
    assert "So far" not in pages[0]


def test_it_is_sealed_before_anybody_is_held_up(
    desk: Desk, practitioner: Client, before_sealing: Callable[[Callable[[], object]], None]
) -> None:
    _ready(practitioner, desk, EXAMPLE.read_bytes())
    within = list[int]()
    before_sealing(lambda: within.append(len(connection.savepoint_ids)))
    work_through()
    assert within == [0], "no transaction but the test's own is open"
    assert Import.objects.get().state == State.DONE


def test_one_that_is_given_up_while_it_is_screened_leaves_nothing(
    desk: Desk, practitioner: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ready(practitioner, desk, EXAMPLE.read_bytes())
    real = screening.screened

    def given_up(*given: Any, **named: Any) -> Any:
        importing.leave(Import.objects.get().pk, by=desk.practitioner.member)
        return real(*given, **named)

    monkeypatch.setattr(work_module, "screened", given_up)
    work_through()
    row = Import.objects.get()
    assert (row.state, about(row).so_far, Case.objects.count(), arriving()) == (State.LEFT, "", 0, [])
