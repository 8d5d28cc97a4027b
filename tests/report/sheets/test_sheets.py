"""Sheets say what the knowledge says, danger first, each thing with how far it can be relied on."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from leeside.knowledge.before_harm import Side
from leeside.knowledge.item import Reader
from leeside.knowledge.load import load_edition, newest_edition
from leeside.report.sheets.as_text import sheet_as_text
from leeside.report.sheets.brand import Brand, Contact
from leeside.report.sheets.of_agreement import agreement_sheet
from leeside.report.sheets.of_directory import directory_sheet
from leeside.report.sheets.of_playbook import playbook_sheet
from leeside.report.sheets.of_prevention import (
    signs_sheet,
    talking_sheet,
    tips_sheet,
    topic_sheet,
    topics_sheet,
)
from leeside.report.sheets.of_way import way_sheet
from leeside.report.sheets.sheet import Entry, Sheet, dated, mark
from tests.knowledge.small_edition import write_edition

EDITION = newest_edition()
TODAY = date(2026, 11, 26)


def entries(sheet: Sheet) -> list[Entry]:
    return [entry for section in sheet.sections for entry in section.entries]


def section(sheet: Sheet, title: str) -> tuple[Entry, ...]:
    [found] = [one for one in sheet.sections if one.title == title]
    return found.entries


def test_an_item_that_is_fresh_and_confirmed_needs_no_mark() -> None:
    item = EDITION.agencies["police_999"]
    assert mark(dated(item, EDITION, TODAY)) == ""
    assert mark(dated(item, EDITION, TODAY), show_date=True) == "checked on 24 November 2026"


def test_an_item_past_its_review_date_says_so_everywhere(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    late = date(2026, 1, 1) + timedelta(days=366)
    said = mark(dated(edition.tips["ask"], edition, late))
    assert said.startswith("past its review date: last checked on 1 January 2026")
    for sheet in (tips_sheet(edition, today=late), topics_sheet(edition, today=late)):
        assert "past its review date" in sheet_as_text(sheet)
    assert "past its review date" not in sheet_as_text(tips_sheet(edition, today=late - timedelta(days=1)))


@pytest.mark.parametrize("way", EDITION.ways)
@pytest.mark.parametrize("reader", Reader)
def test_a_way_begins_with_999_for_everybody(way: str, reader: Reader) -> None:
    first = entries(way_sheet(EDITION, way, reader=reader, today=TODAY))[0]
    assert "999" in first.text


@pytest.mark.parametrize("way", EDITION.ways)
def test_a_child_is_not_told_of_the_law_or_what_to_say_to_children(way: str) -> None:
    titles = [one.title for one in way_sheet(EDITION, way, reader=Reader.CHILD, today=TODAY).sections]
    assert "The law" not in titles
    assert "What to say" not in titles


@pytest.mark.parametrize("way", EDITION.ways)
def test_what_is_done_stands_by_time_with_999_before_and_what_to_say_after(way: str) -> None:
    sheet = playbook_sheet(EDITION, way, today=TODAY)
    titles = [one.title for one in sheet.sections]
    assert titles[0] == "First"
    assert titles[-1] == "What to say"
    times = [title for title in titles if title in ("Now", "Today", "This week")]
    assert times == sorted(times, key=("Now", "Today", "This week").index)
    assert len(section(sheet, "What to say")) == 3


def test_a_move_says_who_by_when_never_and_from_where() -> None:
    sheet = playbook_sheet(EDITION, "position_of_trust", today=TODAY)
    [lado] = [entry for entry in section(sheet, "Today") if "24 hours" in entry.by]
    assert lado.head == "The head"
    assert lado.never
    assert dict(lado.notes)["Clock"] == "24 hours from when it became known"
    assert "LADO" in dict(lado.notes)["From"]


def test_settings_show_their_date_and_questions_do_not() -> None:
    for entry in entries(tips_sheet(EDITION, today=TODAY)):
        assert entry.show_date == bool(entry.points)


def test_talks_for_one_age_hold_no_words_for_another() -> None:
    text = sheet_as_text(talking_sheet(EDITION, today=TODAY, age=9))
    assert "8 to 11:" in text
    assert "Under 8:" not in text
    assert "a child of 9" in text


def test_talks_for_no_age_hold_them_all() -> None:
    text = sheet_as_text(talking_sheet(EDITION, today=TODAY))
    assert all(f"{band}:" in text for band in ("Under 8", "8 to 11", "12 to 15", "16 and 17"))


@pytest.mark.parametrize("topic", EDITION.topics)
def test_a_topic_has_a_sheet_of_its_own(topic: str) -> None:
    sheet = topic_sheet(EDITION, topic, today=TODAY)
    assert [one.title for one in sheet.sections] == ["What can go wrong", "What helps", "To a child"]


def test_signs_prove_nothing_and_are_all_there() -> None:
    sheet = signs_sheet(EDITION, today=TODAY)
    assert "None of this proves anything" in sheet.lead
    assert len(entries(sheet)) == 20


@pytest.mark.parametrize("reader", [None, Reader.STAFF, Reader.PARENT])
def test_the_directory_begins_with_999_and_every_entry_says_what_it_is_not_for(reader: Reader | None) -> None:
    found = entries(directory_sheet(EDITION, today=TODAY, reader=reader))
    assert "999" in found[0].head
    assert all("Not for" in dict(entry.notes) and entry.show_date for entry in found)


def test_the_whole_directory_leaves_nobody_out() -> None:
    assert len(entries(directory_sheet(EDITION, today=TODAY))) == len(EDITION.agencies)


def test_the_directory_of_a_child_sends_them_to_no_door_for_staff() -> None:
    heads = {entry.head for entry in entries(directory_sheet(EDITION, today=TODAY, reader=Reader.CHILD))}
    assert EDITION.agencies["childline"].name in heads
    assert not heads & {
        EDITION.agencies[name].name for name in ("lado", "mash", "poshel", "nrm_first_responder")
    }


def test_the_directory_of_a_child_speaks_to_the_child_and_not_about_it() -> None:
    sheet = directory_sheet(EDITION, today=TODAY, reader=Reader.CHILD)
    found = entries(sheet)
    assert "999" in found[0].head
    assert found[1].head == "Childline"
    assert len(found) == sum(Reader.CHILD in agency.for_whom for agency in EDITION.agencies.values())
    said = " ".join(entry.text for entry in found).lower()
    assert "the child" not in said
    assert all(entry.text and entry.show_date for entry in found)


def test_what_is_to_be_checked_is_said_to_a_child_once() -> None:
    text = sheet_as_text(way_sheet(EDITION, "sextortion", reader=Reader.CHILD, today=TODAY))
    assert text.count("to be checked") == 1
    late = sheet_as_text(way_sheet(EDITION, "sextortion", reader=Reader.CHILD, today=date(2028, 1, 1)))
    assert "past its review date" in late


def test_a_number_can_be_rung_and_an_address_opened() -> None:
    found = {entry.head: entry for entry in entries(directory_sheet(EDITION, today=TODAY))}
    assert [link.address for link in found["Childline"].links] == [
        "tel:08001111",
        "https://www.childline.org.uk",
    ]
    assert found["British Transport Police"].links[0].address == "sms:61016"


def test_a_schools_own_contacts_stand_right_after_999_and_only_for_whom_they_are() -> None:
    nurse = Contact(who="School nurse", what="Worries.", phone="020 7946 0999", for_whom=(Reader.PARENT,))
    brand = Brand(name="Elm Park School", contacts=(nurse,))
    sheet = directory_sheet(EDITION, today=TODAY, reader=Reader.PARENT, brand=brand)
    assert [one.title for one in sheet.sections][:2] == ["In danger now", "At Elm Park School"]
    other = directory_sheet(EDITION, today=TODAY, reader=Reader.CHILD, brand=brand)
    assert "At Elm Park School" not in [one.title for one in other.sections]


def test_an_agreement_holds_what_was_chosen_and_nothing_else() -> None:
    chosen = ["promise_wrong_adult_no_loss", "promise_time_child_night"]
    sheet = agreement_sheet(
        EDITION, chosen=chosen, own={Side.CHILD: ("I will feed the fish.",)}, again="1 March"
    )
    points = [point for entry in entries(sheet) for point in entry.points]
    assert points == [
        EDITION.promises["promise_time_child_night"].text,
        EDITION.promises["promise_wrong_adult_no_loss"].text,
        "I will feed the fish.",
    ]
    assert "1 March" in sheet.sections[-1].says


def test_an_agreement_that_nobody_has_chosen_from_holds_every_promise() -> None:
    points = [point for entry in entries(agreement_sheet(EDITION)) for point in entry.points]
    assert sorted(points) == sorted(promise.text for promise in EDITION.promises.values())
