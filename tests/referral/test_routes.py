"""Routes are data that can be relied on: each has a source, an agency, and asks what can be asked."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leeside.errors import KnowledgeError, UsageError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Status
from leeside.referral.freshness import is_stale
from leeside.referral.load import HERE, load_local, load_routes, route_named, routes, with_local
from leeside.referral.model import FieldKind, Receipt, RouteKind, Unit
from tests.architecture.repository import REPOSITORY

ASKED_FOR = {
    "mash", "police_101", "police_999_log", "ceop", "iwf", "nca", "lado", "nrm", "report_remove", "take_it_down",
    "bank_fraud_team", "platform_report", "school_transfer",
}  # fmt: skip
FRIDAY = datetime(2026, 3, 13, 15, 20)
LOCAL = """
id = "harbourside_mash"
route = "mash"
area = "Harbourside"
name = "Harbourside front door"
how = "Ring, then use the portal."
phone = "020 7946 0123"
url = "frontdoor.harbourside.example"
source = "Harbourside safeguarding partnership"
checked_on = 2026-11-26
status = "confirmed"

[[fields]]
id = "early_help"
part = "done"
label = "Was early help offered?"
hint = "By whom, and what came of it."
kind = "fact"
needed = true
"""


def test_every_route_that_a_lead_needs_is_there() -> None:
    assert set(routes()) == ASKED_FOR


@pytest.mark.parametrize("name", sorted(ASKED_FOR))
def test_a_route_says_where_it_comes_from_and_whom_it_reaches(name: str) -> None:
    known = route_named(name)
    assert known.source
    assert known.checked_on.year >= 2026
    assert known.agency in newest_edition().agencies
    assert known.channels
    assert known.receipt.says
    assert known.never


def test_what_was_not_read_at_its_source_says_so() -> None:
    unsure = [route for route in routes().values() if "to be checked" in route.source]
    assert unsure
    assert {route.status for route in unsure} == {Status.CHECK}


def test_a_card_asks_nothing_and_an_address_route_asks_addresses_alone() -> None:
    cards = [route for route in routes().values() if route.kind is RouteKind.CARD]
    assert {card.id for card in cards} == {"report_remove", "take_it_down"}
    assert all(card.fields == () and not card.evidence for card in cards)
    assert [(f.id, f.kind) for f in route_named("iwf").fields] == [("page_url", FieldKind.URL)]
    assert not route_named("iwf").evidence


def test_who_a_child_is_is_never_needed_and_never_filled_in() -> None:
    for route in routes().values():
        for name in ("child_background", "child_language", "child_needs", "child_gender"):
            field = route.field(name)
            assert field is None or (not field.needed and field.filled_from == ())


def test_whether_a_child_is_in_danger_is_for_a_person_to_say() -> None:
    asked = [field for route in routes().values() if (field := route.field("danger_now"))]
    assert asked
    assert all(field.filled_from == () for field in asked)


def test_a_working_day_is_none_of_the_weekend_and_no_bank_holiday() -> None:
    assert route_named("mash").receipt.due(FRIDAY) == datetime(2026, 3, 16, 15, 20)
    assert route_named("school_transfer").receipt.due(FRIDAY) == datetime(2026, 3, 18, 15, 20)
    assert route_named("mash").receipt.due(datetime(2026, 12, 24, 15, 20)) == datetime(2026, 12, 29, 15, 20)
    assert Receipt(says="x", within=2, unit=Unit.HOURS).due(FRIDAY) == datetime(2026, 3, 13, 17, 20)


def test_where_no_time_was_promised_none_is_made_up() -> None:
    assert route_named("ceop").receipt.due(FRIDAY) is None
    assert route_named("police_101").receipt.due(FRIDAY) is None


def test_an_unknown_route_is_answered_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"The routes are: .*mash"):
        route_named("mosh")


def test_how_one_area_takes_a_route_is_data(tmp_path: Path) -> None:
    (tmp_path / "harbourside.toml").write_text(LOCAL, encoding="utf-8")
    local = load_local(tmp_path / "harbourside.toml")
    route = with_local(route_named("mash"), local)
    added = route.field("early_help")
    assert added is not None
    assert added.needed
    assert route.local is not None
    assert route.local.phone == "020 7946 0123"
    assert [f.part for f in route.fields] == sorted(
        (f.part for f in route.fields), key=[part.id for part in route.parts].index
    )
    with pytest.raises(UsageError, match="for the route 'mash'"):
        with_local(route_named("ceop"), local)


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ('route = "mash"', 'route = "mosh"', "which there is not"),
        ('source = "Harbourside safeguarding partnership"', 'source = " "', "names no source"),
        ('id = "early_help"', 'id = "child_name"', "asks already"),
        ('part = "done"', 'part = "nowhere"', "no part"),
        ('kind = "fact"', 'kind = "guess"', "guess"),
        ('kind = "fact"', 'kind = "choice"', "choices"),
        ("needed = true", 'filled_from = ["mind.reading"]', "no fact"),
        ("needed = true", "wanted = true", "wanted"),
        ('route = "mash"', 'route = "iwf"', "Nothing may be added"),
        ('area = "Harbourside"', "area = ", "cannot be read"),
    ],
)
def test_a_local_file_that_cannot_be_true_is_refused(
    tmp_path: Path, was: str, becomes: str, says: str
) -> None:
    (tmp_path / "local.toml").write_text(LOCAL.replace(was, becomes, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=says):
        load_local(tmp_path / "local.toml")


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ('id = "iwf"', 'id = "other"', "calls itself"),
        ('agency = "iwf"', 'agency = "nobody"', "not in the knowledge"),
        ('needed = ["page_url"]', 'needed = ["page_url", "child_name"]', "something else"),
        ('needed = ["page_url"]', 'needed = ["page_erl"]', "there are not"),
        ('needed = ["page_url"]', "needed = []", "every other route asks"),
        ("also = []", 'also = ["page_url"]', "twice"),
        ('kind = "url_only"', 'kind = "card"', "A card asks nothing"),
        ('source = "IWF, questions', 'source = " "\nwas = "', "was"),
    ],
)
def test_a_route_that_cannot_be_true_is_refused(tmp_path: Path, was: str, becomes: str, says: str) -> None:
    text = (HERE / "routes" / "iwf.toml").read_text(encoding="utf-8")
    assert was in text
    (tmp_path / "iwf.toml").write_text(text.replace(was, becomes, 1), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=says):
        load_routes(tmp_path, HERE / "fields.toml")


def test_no_route_that_ships_is_overdue_for_review_today() -> None:
    today = datetime.now(tz=UTC).date()
    late = [route for route in routes().values() if is_stale(route, today)]
    assert [f"{route.id}: last checked on {route.checked_on}" for route in late] == []


def test_a_route_is_stale_a_day_after_its_period_and_with_an_old_local_file(tmp_path: Path) -> None:
    mash = route_named("mash")
    last_day = mash.checked_on + timedelta(days=newest_edition().review_days)
    assert not is_stale(mash, last_day)
    assert is_stale(mash, last_day + timedelta(days=1))
    (tmp_path / "local.toml").write_text(LOCAL.replace("2026-11-26", "2020-01-01"), encoding="utf-8")
    assert is_stale(with_local(mash, load_local(tmp_path / "local.toml")), date(2026, 11, 26))


def test_the_local_file_of_the_page_is_one(tmp_path: Path) -> None:
    page = (REPOSITORY / "docs" / "how-to" / "refer.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "ours.toml").write_text(block, encoding="utf-8")
    local = load_local(tmp_path / "ours.toml")
    assert with_local(route_named(local.route), local).local == local
