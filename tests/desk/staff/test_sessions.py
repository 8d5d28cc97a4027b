import time

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from leeside.desk.staff.models import StaffMember
from leeside.desk.staff.sealed_sessions import SessionStore
from leeside.desk.staff.services import forget_ended_sessions


def moved(browser: Client, **back: float) -> None:
    """As if so many seconds had gone by since the session was started or seen."""
    session = browser.session
    for name, seconds in back.items():
        session[f"desk_{name}"] -= seconds
    session.save()


def is_inside(browser: Client) -> bool:
    return browser.get("/").status_code == 200


def test_a_quarter_of_an_hour_without_a_page_ends_it(inside: Client) -> None:
    assert is_inside(inside)
    moved(inside, seen=14 * 60)
    assert is_inside(inside)
    moved(inside, seen=16 * 60)
    assert not is_inside(inside)


def test_half_a_day_ends_it_however_busy(inside: Client) -> None:
    assert is_inside(inside)
    moved(inside, started=13 * 60 * 60)
    assert not is_inside(inside)


def test_a_page_keeps_it(inside: Client) -> None:
    assert is_inside(inside)
    moved(inside, seen=10 * 60)
    inside.post("/still-here/")
    assert time.time() - inside.session["desk_seen"] < 60


def test_the_cookie_ends_with_the_browser_and_is_no_scripts_business(inside: Client) -> None:
    cookie = inside.cookies["desk"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["max-age"]


def test_the_database_alone_tells_nothing_of_a_session(inside: Client, lead: StaffMember) -> None:
    kept = Session.objects.get(pk=inside.session.session_key)
    assert str(lead.pk) not in kept.session_data
    assert SessionStore().decode(kept.session_data)["_auth_user_id"] == str(lead.pk)


@pytest.mark.parametrize("broken", ["", "not base64!", "QUJD", "e30="])
def test_a_session_that_was_changed_is_an_empty_one(broken: str) -> None:
    assert SessionStore().decode(broken) == {}


def test_ended_sessions_are_forgotten(inside: Client) -> None:
    Session.objects.update(expire_date="2020-01-01T00:00:00Z")
    assert forget_ended_sessions() >= 1
    assert not is_inside(inside)


def test_a_clock_that_is_set_back_makes_no_session_longer(inside: Client) -> None:
    moved(inside, seen=-60)
    assert is_inside(inside), "a minute is nothing"
    moved(inside, seen=-24 * 60 * 60)
    assert not is_inside(inside)
