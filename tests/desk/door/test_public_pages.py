"""What every page of the door keeps to: no cookie, nothing that gives it away, helplines on it, and shut unless opened."""

import re
from datetime import date
from html.parser import HTMLParser
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import pytest
from django.contrib.staticfiles import finders
from django.db import DatabaseError
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.desk.cases.models import Case
from leeside.desk.door import public_views, telling
from leeside.desk.door.helplines import helplines
from leeside.desk.door.models import DoorSettings
from leeside.desk.door.opening import change_door
from leeside.knowledge.load import newest_edition
from tests.desk.cases.making import Desk
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import FORM, come_back, send, seven, told, visitor, write_again

pytestmark = pytest.mark.one_engine

ADDRESSES = ("/h/", "/h/0/", "/h/1/", "/h/2/", "/h/3/", "/h/4/")
LEAVES = "/h/0/"


def every_page(browser: Client) -> dict[str, Any]:
    """Each page of the door, as somebody comes to it."""
    pages = {address: browser.get(address) for address in ADDRESSES}
    done = pages["done"] = told(browser, danger="yes")
    pages["done adult"] = told(browser, "/h/2/", who="parent")
    pages["wrong words"] = come_back(browser, "no such words")
    thread = pages["thread"] = come_back(browser, seven(done))
    pages["wrote"] = write_again(browser, thread, "more", danger="yes")
    pages["empty"] = told(browser, words="")
    pages["empty again"] = write_again(browser, thread, "")
    pages["waits"] = send(browser, "/h/3/", words="x", knock="")
    pages["too old"] = send(browser, "/h/4/", words="x", visit="")
    pages["file"] = browser.post("/h/1/", {"words": "help"})
    DoorSettings.objects.update(most_an_hour=1)
    pages["many now"] = told(browser, danger="yes")
    with patch.object(telling, "MOST_OF_A_DAY", 0):
        pages["full"] = told(browser)
    DoorSettings.objects.update(most_an_hour=30)
    pages["too long"] = send(browser, "/h/1/", words="a" * 400_001)
    return pages


@pytest.fixture
def pages(anybody: Client) -> dict[str, Any]:
    return every_page(anybody)


def test_the_pages_of_a_busy_hour_are_among_them(pages: dict[str, Any]) -> None:
    assert "Please wait a little" in pages["many now"].content.decode()
    assert "We could not take this yet" in pages["full"].content.decode()


def test_no_page_sets_a_cookie_or_begins_a_session(anybody: Client, pages: dict[str, Any]) -> None:
    assert [name for name, page in pages.items() if page.cookies or "Set-Cookie" in page.headers] == []
    assert not anybody.cookies


def test_no_page_gives_itself_away_in_a_title_or_a_history(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        assert "<title>Page</title>" in page.content.decode(), name
        assert "no-store" in page["Cache-Control"], name
        assert page["Referrer-Policy"] == "no-referrer", name
        assert "noindex" in page["X-Robots-Tag"], name
        addresses = re.findall(r'(?:href|src|action)="(/[^"]*)"', page.content.decode())
        assert addresses, name
        assert [
            one for one in addresses if not re.fullmatch(r"/(?:h|h/\d|static/h/page\.(?:css|js))", one)
        ] == [], name


def test_every_page_can_be_left_at_once_and_without_scripts(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        if name != LEAVES:
            said = page.content.decode()
            assert said.index("Leave now") < said.index("<main"), name
            assert said.count('href="/h/0" rel="noreferrer" data-leave>Leave now</a>') == 2, name


def test_a_school_may_say_where_leaving_leads(desk: Desk, anybody: Client) -> None:
    change_door(desk.lead.member, leave_to="https://weather.example/")
    assert 'href="https://weather.example/" rel="noreferrer"' in anybody.get("/h/1/").content.decode()


def test_where_one_lands_says_nothing_and_leads_back_to_nothing(anybody: Client) -> None:
    said = anybody.get(LEAVES).content.decode()
    assert "The seven times table" in said
    assert "<a" not in said
    assert "Heron Hill" not in said


def test_danger_and_helplines_are_on_every_page_and_danger_first(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        if name != LEAVES:
            said = page.content.decode()
            assert said.index("tel:999") < said.index("People you can ring"), name
            assert "0800 1111" in said or "0808 800 5000" in said, name


def test_a_helpline_has_its_number_its_hours_and_the_day_from_the_knowledge(anybody: Client) -> None:
    said = anybody.get("/h/").content.decode()
    agencies = newest_edition().agencies
    for id_ in ("childline", "samaritans", "police_101"):
        assert agencies[id_].phone in said
    assert "24 November 2026, still to check" in said
    assert "Checked on 24 November 2026" in said
    assert "Day and night" in said


def test_a_number_that_nobody_looked_at_for_long_says_so(
    record: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda: date(2031, 1, 1))
    assert all("It may have changed." in one.looked_at for one in helplines())


def test_a_school_adds_its_name_and_whom_to_turn_to(desk: Desk) -> None:
    change_door(
        desk.lead.member,
        contacts="Mrs Okafor, room 12\n\nThe <nurse>",
        read_when="We read this on school days.",
    )
    said = visitor().get("/h/").content.decode()
    assert "write to Heron Hill School" in said
    assert "<li>Mrs Okafor, room 12</li><li>The &lt;nurse&gt;</li>" in said
    assert "We read this on school days." in said
    assert "grown-up who works at Heron Hill School?" in visitor().get("/h/1/").content.decode()
    change_door(desk.lead.member, school_name="")
    assert "grown-up who works here?" in visitor().get("/h/1/").content.decode()


def test_a_page_with_all_that_belongs_to_it_is_small(pages: dict[str, Any]) -> None:
    static = 0
    for name in ("h/page.css", "h/page.js"):
        found = finders.find(name)
        assert isinstance(found, str)
        with open(found, "rb") as file:
            static += len(file.read())
    for name, page in pages.items():
        assert len(page.content) + static < 100_000, name


class _Asks(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.asked.append((tag, dict(attrs)))


def test_a_page_loads_its_style_and_its_one_script_and_nothing_else(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        parser = _Asks()
        parser.feed(page.content.decode())
        loads = {
            attrs.get("src") or attrs.get("href")
            for tag, attrs in parser.asked
            if tag in ("script", "link", "img", "iframe", "object")
        }
        assert loads <= {"/static/h/page.css", "/static/h/page.js"}, name
        assert not any(attrs.get("type") in ("file", "password", "email") for _, attrs in parser.asked), name
        typed = [attrs for tag, attrs in parser.asked if tag == "textarea" or attrs.get("type") == "text"]
        assert all(one["autocomplete"] == "off" and one["spellcheck"] == "false" for one in typed), name


def test_no_title_of_a_page_that_broke_gives_it_away(
    anybody: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise DatabaseError("locked")

    monkeypatch.setattr(public_views, "tell", away)
    page = told(anybody)
    assert page.status_code == 503
    assert "<title>Page</title>" in page.content.decode()
    assert "0800 1111" in page.content.decode()


def test_a_file_is_refused_unread_and_explained(desk: Desk, anybody: Client) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    picture = SimpleUploadedFile("me.bin", b"canaryfile" * 1000)
    page = anybody.post("/h/1/", {"words": "help", "picture": picture})
    said = page.content.decode()
    assert page.status_code == 415
    assert "We cannot take files" in said
    assert "childline.org.uk/remove" in said
    assert Case.objects.count() == 0
    for kind in ("text/plain", "application/json", ""):
        assert anybody.post("/h/1/", "words=help", content_type=kind).status_code == 415
    assert Case.objects.count() == 0


def test_other_ways_of_asking_and_more_fields_than_there_are_get_a_plain_answer(anybody: Client) -> None:
    assert anybody.put("/h/1/", "words=help", content_type=FORM).status_code == 405
    many = anybody.post("/h/1/", "&".join(f"f{n}=1" for n in range(2001)), content_type=FORM)
    assert many.status_code == 400
    assert "<title>Page</title>" in many.content.decode()
    strange = anybody.post("/h/1/", "words=help", content_type=f"{FORM}; charset=utf-16")
    assert strange.status_code == 400


@pytest.mark.parametrize(
    ("site", "taken"), [("cross-site", 0), ("same-site", 0), ("same-origin", 1), ("none", 1)]
)
def test_a_form_that_another_site_sends_is_not_taken(anybody: Client, site: str, taken: int) -> None:
    page = anybody.post("/h/1/", "words=help", content_type=FORM, headers={"sec-fetch-site": site})
    assert page.status_code == (200 if taken else 403)
    assert "<title>Page</title>" in page.content.decode()
    assert Case.objects.count() == taken


def test_of_the_ages_not_saying_is_ticked_until_another_is(anybody: Client) -> None:
    for address in ("/h/1/", "/h/2/"):
        said = anybody.get(address).content.decode()
        assert re.findall(r'name="age" value="([^"]*)"[^>]* checked', said) == [""]
        again = told(anybody, address, words="", age="13_15").content.decode()
        assert re.findall(r'name="age" value="([^"]*)"[^>]* checked', again) == ["13_15"]


_ANYTHING = st.dictionaries(
    st.sampled_from(
        [
            "words",
            "danger",
            "name",
            "age",
            "staff",
            "staff_name",
            "reach",
            "reply",
            "who",
            "sent",
            "visit",
            "knock",
            "draft",
        ]
    ),
    st.text(max_size=400),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(fields=_ANYTHING, address=st.sampled_from(ADDRESSES))
def test_whatever_is_typed_gets_a_page(
    desk: Desk, anybody: Client, fields: dict[str, str], address: str
) -> None:
    change_door(desk.lead.member, most_an_hour=500)
    sent = {name: value.encode("utf-8", "surrogatepass") for name, value in fields.items()}
    page = anybody.post(address, f"a=1&{urlencode(sent)}", content_type=FORM)
    assert page.status_code == 200
    assert "<title>Page</title>" in page.content.decode()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=st.binary(max_size=300), address=st.sampled_from(ADDRESSES))
def test_whatever_comes_over_the_wire_gets_a_page(anybody: Client, body: bytes, address: str) -> None:
    page = anybody.post(address, b"words=" + body, content_type=FORM)
    assert page.status_code in (200, 429)
    assert "<title>Page</title>" in page.content.decode()


def test_a_shut_door_answers_as_any_address_that_does_not_exist(desk: Desk, anybody: Client) -> None:
    change_door(desk.lead.member, is_open=False)
    for address in (*ADDRESSES, *(one.rstrip("/") for one in ADDRESSES)):
        for asks in (
            lambda at: anybody.get(at),
            lambda at: anybody.head(at),
            lambda at: send(anybody, at, words="help"),
            lambda at: anybody.post(at, {"words": "help"}),
            lambda at: anybody.put(at),
        ):
            here, nowhere = asks(address), asks("/q/7")
            assert (here.status_code, here.content) == (nowhere.status_code, nowhere.content), address
            told_of = [{**one.headers, "Expires": "now"} for one in (here, nowhere)]
            assert told_of[0] == told_of[1], address
            assert here.status_code == 404
    assert Case.objects.count() == 0


def test_a_door_is_shut_until_somebody_opens_it(record: None) -> None:
    assert visitor().get("/h/").status_code == 404


def test_a_member_of_staff_who_looks_at_it_is_not_known_to_it(desk: Desk) -> None:
    page = signed_in(desk.lead).get("/h/")
    assert page.content == visitor().get("/h/").content
