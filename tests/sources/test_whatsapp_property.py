"""Chats that never were, written in each locale and read back exactly, every byte accounted for."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeside.sources.contract.export import Export
from leeside.sources.contract.source import DateOrder, ReadOptions
from leeside.sources.whatsapp import SOURCE
from tests.sources.partition import account, read_bytes

Header = Callable[[datetime], str]
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
HINDI = str.maketrans("0123456789", "०१२३४५६७८९")
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def twelve(at: datetime, before: str, after: str, *, seconds: bool = False) -> tuple[str, str]:
    """The time of day on a twelve-hour clock, and its marker."""
    text = f"{(at.hour + 11) % 12 + 1}:{at:%M:%S}" if seconds else f"{(at.hour + 11) % 12 + 1}:{at:%M}"
    return text, before if at.hour < 12 else after


def joined(date: str, clock: tuple[str, str], pattern: str) -> str:
    return pattern.format(date=date, time=clock[0], half=clock[1])


def _bangkok(at: datetime) -> str:
    return f"[{at.day}/{at.month}/{at.year + 543} {at:%H:%M:%S}] ".translate(THAI)


LOCALES: dict[str, tuple[Header, DateOrder, bool]] = {
    "uk iphone": (lambda t: f"[{t:%d/%m/%Y, %H:%M:%S}] ", DateOrder.DMY, True),
    "uk iphone 12": (
        lambda t: joined(
            f"{t:%d/%m/%Y}", twelve(t, "am", "pm", seconds=True), "[{date}, {time}\u202f{half}] "
        ),
        *(DateOrder.DMY, True),
    ),
    "us iphone": (
        lambda t: joined(
            f"{t.month}/{t.day}/{t:%y}", twelve(t, "AM", "PM", seconds=True), "[{date}, {time} {half}] "
        ),
        *(DateOrder.MDY, True),
    ),
    "uk android": (lambda t: f"{t:%d/%m/%Y, %H:%M} - ", DateOrder.DMY, False),
    "us android": (
        lambda t: joined(f"{t.month}/{t.day}/{t:%y}", twelve(t, "AM", "PM"), "{date}, {time}\u202f{half} - "),
        *(DateOrder.MDY, False),
    ),
    "de android": (lambda t: f"{t:%d.%m.%y, %H:%M} - ", DateOrder.DMY, False),
    "es android": (
        lambda t: joined(
            f"{t.day}/{t.month}/{t.year}", twelve(t, "a.\u00a0m.", "p.\u00a0m."), "{date}, {time} {half} - "
        ),
        *(DateOrder.DMY, False),
    ),
    "iso android": (lambda t: f"{t:%Y-%m-%d, %H:%M} - ", DateOrder.YMD, False),
    "nl android": (lambda t: f"{t:%d-%m-%Y %H:%M} - ", DateOrder.DMY, False),
    "fi android": (lambda t: f"{t.day}.{t.month}.{t.year} klo {t.hour}.{t:%M} - ", DateOrder.DMY, False),
    "hr iphone": (lambda t: f"[{t.day}. {t.month}. {t.year}. {t:%H:%M:%S}] ", DateOrder.DMY, True),
    "zh iphone": (
        lambda t: joined(
            f"{t.year}/{t.month}/{t.day}", twelve(t, "上午", "下午", seconds=True), "[{date} {half}{time}] "
        ),
        *(DateOrder.YMD, True),
    ),
    "ko android": (
        lambda t: joined(
            f"{t.year}. {t.month}. {t.day}.", twelve(t, "오전", "오후"), "{date} {half} {time} - "
        ),
        *(DateOrder.YMD, False),
    ),
    "ar iphone": (
        lambda t: joined(
            f"{t.day}\u200f/{t.month}\u200f/{t.year}",
            twelve(t, "ص", "م", seconds=True),
            "[{date}، {time} {half}] ",
        ).translate(ARABIC),
        *(DateOrder.DMY, True),
    ),
    "fa android": (
        lambda t: f"{t.year}/{t.month}/{t.day}،\u200f {t:%H:%M} - ".translate(PERSIAN),
        DateOrder.YMD,
        False,
    ),
    "hi android": (
        lambda t: joined(
            f"{t.day}/{t.month}/{t.year}", twelve(t, "पूर्वाह्न", "अपराह्न"), "{date}, {time} {half} - "
        ).translate(HINDI),
        *(DateOrder.DMY, False),
    ),
    "th iphone": (_bangkok, DateOrder.DMY, True),
    "bg android": (lambda t: f"{t:%d.%m.%y} г., {t:%H:%M} ч. - ", DateOrder.DMY, False),
}

NAMES = ("Ann", "Ben 🎮", "+44 7700 900123", "Élodie O'Neil", "Finn (Y9)", "दीप", "Mr Hale")
WORDS = st.text(st.sampled_from("abc é😀\u2028\u0085\x0b/0123456789-.,[]()<>'!?"), max_size=30)
BODIES = st.lists(WORDS, min_size=1, max_size=3).map("\n".join)
SAID = st.tuples(st.sampled_from(NAMES), BODIES, st.integers(0, 200_000))
CHATS = st.lists(SAID, min_size=1, max_size=12)


def written(
    chat: list[tuple[str, str, int]], header: Header, *, crlf: bool
) -> tuple[str, list[tuple[datetime, str, str]]]:
    """The chat's file, and what must be read from it. Everybody says one plain word to begin with."""
    at, lines, truth = datetime(2023, 12, 30, 9, 0), [], []
    for name, body, later in [*((name, "hi", 60) for name in NAMES), *chat]:
        at += timedelta(seconds=later)
        lines.append(f"{header(at)}{name}: {body}")
        truth.append((at, name, body))
    end = "\r\n" if crlf else "\n"
    return end.join(lines) + end, truth


@pytest.mark.parametrize("locale", LOCALES)
@given(chat=CHATS)
@settings(max_examples=25, deadline=None)
def test_a_chat_is_read_back_as_it_was_written(locale: str, chat: list[tuple[str, str, int]]) -> None:
    header, order, iphone = LOCALES[locale]
    text, truth = written(chat, header, crlf=iphone)
    found = read_bytes(SOURCE, text.encode(), ReadOptions(date_order=order))
    assert [(m.sender, m.text) for m in found.messages] == [(name, body) for _, name, body in truth]
    times = [at if iphone else at.replace(second=0) for at, _, _ in truth]
    assert [m.sent_at for m in found.messages] == times
    assert not found.unread


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16-le", "utf-16-be", "utf-16"])
@given(chat=CHATS)
@settings(max_examples=15, deadline=None)
def test_the_encoding_of_the_file_changes_nothing(encoding: str, chat: list[tuple[str, str, int]]) -> None:
    text, truth = written(chat, LOCALES["uk android"][0], crlf=False)
    found = read_bytes(SOURCE, text.encode(encoding))
    assert [(m.sender, m.text) for m in found.messages] == [(name, body) for _, name, body in truth]


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_after_a_header_no_bytes_whatever_are_lost_or_break_it(garbage: bytes) -> None:
    given_bytes = b"15/01/2024, 10:30 - Ann: hi\n" + garbage
    export = Export(Path("-"), pasted=given_bytes)
    SOURCE.sniff(export)
    assert account(SOURCE, export).messages


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_garbage_alone_is_never_mistaken_and_never_breaks_the_look(garbage: bytes) -> None:
    assert SOURCE.sniff(Export(Path("-"), pasted=garbage)) < 0.5
