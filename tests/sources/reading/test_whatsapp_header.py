"""Headers of every shape are known by their structure, and dates in sentences are none."""

import re
from datetime import time

import pytest

from leeside.sources.reading.whatsapp_header import first_shape, headers_of, shape_of
from leeside.sources.reading.whatsapp_stamp import day_of, time_of

HEADERS = {
    "[15/01/2024, 10:30:45] ": ("15/01/2024", "10:30:45"),
    "[31/12/2022 11:40:26] ": ("31/12/2022", "11:40:26"),
    "[14/10/2021, 3:34:09\u202fPM] ": ("14/10/2021", "3:34:09\u202fPM"),
    "[07.03.26, 21:22:39] ": ("07.03.26", "21:22:39"),
    "[25/09/20 10:27:18 a.m.] ": ("25/09/20", "10:27:18 a.m."),
    "[2024/1/15 下午3:30:45] ": ("2024/1/15", "下午3:30:45"),
    "\u200e[2024-01-15, 오전 10:30:01] ": ("2024-01-15", "오전 10:30:01"),
    "15/01/2024, 10:30 - ": ("15/01/2024", "10:30"),
    "8/21/21, 11:06 PM - ": ("8/21/21", "11:06 PM"),
    "28/3/2025, 9:29 p.\u00a0m. - ": ("28/3/2025", "9:29 p.\u00a0m."),
    "1/2/24, 9:05\u202fp.\u202fm. - ": ("1/2/24", "9:05\u202fp.\u202fm."),
    "03.08.21, 12:30 - ": ("03.08.21", "12:30"),
    "26-04-2022 12:11 - ": ("26-04-2022", "12:11"),
    "2022/12/14, 10:30 - ": ("2022/12/14", "10:30"),
    "13.6.2018 klo 21.25.15 - ": ("13.6.2018", "21.25.15"),
    "13. 6. 2018. 21:25:15 - ": ("13. 6. 2018.", "21:25:15"),
    "13/06/2018 à 21:25 - ": ("13/06/2018", "21:25"),
    "2024-01-15 10 h 30 - ": ("2024-01-15", "10 h 30"),
    "13.06.18 г., 21:25 ч. - ": ("13.06.18 г.", "21:25 ч."),
    "[15\u200f/1\u200f/2024، ٩:٣٠:٤٥ م] ": ("15\u200f/1\u200f/2024", "٩:٣٠:٤٥ م"),
    "۲۰۲۴/۱/۱۵،\u200f ۱۰:۳۰ - ": ("۲۰۲۴/۱/۱۵", "۱۰:۳۰"),
    "१५/१/२०२४, १०:३० अपराह्न - ": ("१५/१/२०२४", "१०:३० अपराह्न"),
    "๑๕/๑/๒๕๖๗ ๑๐:๓๐ - ": ("๑๕/๑/๒๕๖๗", "๑๐:๓๐"),
    "15/01/2018, 10:30:45: ": ("15/01/2018", "10:30:45"),
}


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_is_split_off_with_its_date_and_its_time(header: str) -> None:
    shape = shape_of(f"{header}Ann: hi")
    assert shape is not None
    parts = headers_of(shape).split(f"\n{header}Ann: hi".encode())
    assert [part.decode() for part in parts] == ["", header, *HEADERS[header], "Ann: hi"]


@pytest.mark.parametrize(
    "line",
    [
        "15/01/2024 is the trip",
        "[10:30, 15/01/2024] Ann: hi",
        "[15/01, 10:30] Ann: hi",
        "10:30 - hi",
        "15/01/2024 10:30 train to Leeds - platform 3: late",
        "[2024-01-15] notes",
        "15/01/2024, 10:30-11:30 maths: room 4",
        "1.2.3.4, 10:30 - Ann: hi",
        "x 15/01/2024, 10:30 - Ann: hi",
        "15/01/2024, 10:30: no name follows here",
        "",
    ],
)
def test_a_line_that_merely_holds_a_date_is_no_header(line: str) -> None:
    assert shape_of(line) is None


def test_the_shape_is_learnt_from_the_first_header_and_other_shapes_are_left_alone() -> None:
    shape = first_shape("Dear Sir\n15/01/2024, 10:30 - Ann: hi\n[15/01/2024, 10:30:00] Ben: yo\n")
    assert shape is not None
    headers = headers_of(shape)
    assert headers.search(b"\n5/1/2024, 9:05 - Ann: hi")
    for other in (
        b"[15/01/2024, 10:30:00] Ben",
        b"15.01.2024, 10:30 - Ben",
        b"15/01/24, 10:30 - Ben",
        b"15/01/2024 10:30 - B",
    ):
        assert not headers.search(b"\n" + other)


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_is_searched_for_in_a_time_that_grows_with_the_text_only(header: str) -> None:
    shape = shape_of(f"{header}Ann: hi")
    assert shape is not None
    cut = header.encode()[:-2]
    assert not headers_of(shape).search((b"\n" + cut) * 2_000 + b"\n" + re.sub(rb"\d", b"1", cut) * 500)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12:05 am", time(0, 5)),
        ("12:05 PM", time(12, 5)),
        ("00:08 a. m.", time(0, 8)),
        ("下午3:30:45", time(15, 30, 45)),
        ("凌晨12:10", time(0, 10)),
        ("中午12:10", time(12, 10)),
        ("中午1:30", time(13, 30)),
        ("中午11:30", time(11, 30)),
        ("晚上8:10", time(20, 10)),
        ("9:29 p.\u00a0m.", time(21, 29)),
        ("21.25.15", time(21, 25, 15)),
        ("10.01", time(10, 1)),
        ("10 h 30", time(10, 30)),
        ("٩:٣٠ م", time(21, 30)),
        ("13:05 pm", time(13, 5)),
        ("25:00", None),
        ("10:60", None),
    ],
)
def test_a_time_of_day_is_understood_with_its_marker(written: str, meant: time | None) -> None:
    assert time_of(written.encode()) == meant


@pytest.mark.parametrize(
    ("numbers", "order", "meant"),
    [
        ((15, 1, 2024), "dmy", "2024-01-15"),
        ((1, 15, 24), "mdy", "2024-01-15"),
        ((2567, 1, 15), "ymd", "2024-01-15"),
        ((1403, 1, 1), "ymd", "2024-03-20"),
        ((1403, 12, 30), "ymd", "2025-03-20"),
        ((1402, 12, 30), "ymd", None),
        ((30, 2, 2024), "dmy", None),
        ((1, 1, 1789), "dmy", None),
    ],
)
def test_a_date_is_a_day_of_the_common_calendar_or_none(
    numbers: tuple[int, ...], order: str, meant: str | None
) -> None:
    day = day_of(numbers, order)
    assert (day.isoformat() if day else None) == meant
