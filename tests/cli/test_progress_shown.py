"""How far reading has come is shown to a person at a terminal, and to nobody else."""

import io
from collections.abc import Iterator

import pytest
from rich.console import Console

from leeside.cli.inspect_export import told_how_far
from leeside.cli.progress_shown import progress_shown, shown_on
from leeside.screening import ReadSoFar
from leeside.screening.every_part import EveryPart, Part
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found
from leeside.sources.contract.source import ReadOptions
from tests.cli.conftest import EXAMPLES


def test_nothing_is_shown_where_the_output_is_piped() -> None:
    with progress_shown() as seen:
        assert seen is None


def test_messages_and_bytes_are_shown_and_go_when_it_has_ended() -> None:
    written = io.StringIO()
    with progress_shown(Console(file=written, force_terminal=True, width=100)) as seen:
        assert seen is not None
        seen(ReadSoFar(messages=1200, bytes=2_000_000, of=8_000_000))
    shown = written.getvalue()
    assert "1,200 messages" in shown
    assert "2.0/8.0 MB" in shown
    assert shown.rstrip().endswith("\x1b[2K")


def test_the_time_left_is_told_once_the_speed_is_known() -> None:
    now = 0.0
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    progress = shown_on(console)
    progress.get_time = lambda: now
    task = progress.add_task("Reading…", total=None)
    for seconds in range(1, 5):
        now = float(seconds)
        progress.update(task, completed=seconds * 1_000_000, total=100_000_000)
    with console.capture() as captured:
        console.print(progress.get_renderable())
    assert "about 0:01:36 left" in captured.get()


def test_inspecting_a_large_export_tells_how_far_it_has_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("leeside.cli.inspect_export.CHUNK", 10)
    export = Export(EXAMPLES / "whatsapp-nine-days.txt")
    told: list[ReadSoFar] = []
    found: Iterator[tuple[Part, Found]] = EveryPart(export, ReadOptions()).found()
    assert [*told_how_far(found, export, told.append)]
    assert [one.messages for one in told] == sorted({one.messages for one in told})
    assert 0 < told[0].bytes < told[-1].bytes <= told[-1].of == export.size
