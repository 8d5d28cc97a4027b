"""Shows how far reading has come to a person at a terminal, on standard error: messages, bytes and the time left."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from rich.console import Console
from rich.progress import DownloadColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn
from rich.text import Text

from leeside.screening import ReadSoFar


class _Left(ProgressColumn):
    """The time left at the speed of the last half minute; nothing until there is one."""

    def render(self, task: Task) -> Text:
        left = task.time_remaining
        return Text("" if not left or task.finished else f"about {timedelta(seconds=int(left))} left")


def shown_on(console: Console) -> Progress:
    """The line as it is shown; it goes when reading has ended."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        DownloadColumn(),
        _Left(),
        console=console,
        transient=True,
    )


@contextmanager
def progress_shown(console: Console | None = None) -> Iterator[Callable[[ReadSoFar], None] | None]:
    """Whom to tell how far reading has come; None where nobody is at the terminal to see it."""
    if console is None and not sys.stderr.isatty():
        yield None
        return
    with shown_on(console or Console(stderr=True)) as shown:
        task = shown.add_task("Reading…", total=None)

        def tell(read: ReadSoFar) -> None:
            shown.update(task, description=f"{read.messages:,} messages", completed=read.bytes, total=read.of)

        yield tell
