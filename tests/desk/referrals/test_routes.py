"""Routes are those of the engine, as this area takes them; a file of the area that cannot be used is said, and stops nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from leeside.desk.referrals.routes import cards, route_name, route_of, sendable, unread_local
from tests.desk.cases.making import Desk, arrived
from tests.desk.cases.signed_in import signed_in

LOCAL = """
id = "hillshire"
route = "mash"
area = "Hillshire"
name = "Hillshire front door"
how = "Ring, then use the council's own form."
phone = "020 7946 0123"
source = "Made up for a test"
checked_on = 2026-11-26
status = "check"

[[fields]]
id = "hillshire_ward"
label = "Ward"
hint = "As the council's map has it."
kind = "fact"
part = "child"
needed = true
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """The folder of an area's own files, empty before and after."""
    place = Path(settings.DESK_FOLDER.path) / "routes"
    place.mkdir()
    yield place
    for file in place.iterdir():
        file.unlink()
    place.rmdir()


def test_an_area_has_its_own_name_number_and_questions(folder: Path) -> None:
    (folder / "mash.toml").write_text(LOCAL, encoding="utf-8")
    mash = route_of("mash")
    assert mash is not None
    assert mash.local is not None
    assert mash.local.phone == "020 7946 0123"
    assert mash.field("hillshire_ward") is not None
    assert unread_local() == []
    assert route_of("lado") == next(one for one in sendable() if one.id == "lado")


@pytest.mark.parametrize("broken", ["not toml [", LOCAL.replace('route = "mash"', 'route = "lado"'), "x = 1"])
def test_a_file_that_cannot_be_used_is_said_on_the_page_and_stops_nothing(
    folder: Path, desk: Desk, broken: str
) -> None:
    (folder / "mash.toml").write_text(broken, encoding="utf-8")
    mash = route_of("mash")
    assert mash is not None
    assert mash.local is None
    page = signed_in(desk.lead).get(f"/cases/{arrived(desk).pk}/refer/").content.decode()
    assert "routes/mash.toml is not used." in page


def test_cards_are_no_way_to_send_anything() -> None:
    assert {card.id for card in cards()} == {"report_remove", "take_it_down"}
    assert not {card.id for card in cards()} & {route.id for route in sendable()}
    assert route_of("report_remove") is None


def test_a_route_that_is_not_known_any_more_still_has_a_name() -> None:
    assert route_name("nspcc") == "NSPCC helpline"
    assert route_name("gone") == "gone"
