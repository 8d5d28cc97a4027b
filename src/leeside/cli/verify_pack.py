"""``leeside verify``: whether an evidence pack is as it was made, line by line."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from leeside.evidence.finding import Verdict
from leeside.evidence.verify import verify
from leeside.report.printable import printable


def command(
    pack: Annotated[Path, typer.Argument(help="The pack: the folder, or the locked .age file.")],
    *,
    key: Annotated[
        Path | None, typer.Option(help="The file with your age identity, for a locked pack.")
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The source itself, to check what the pack does not hold.")
    ] = None,
) -> None:
    """Read a pack's source again, screen it again, and say what agrees, what was changed, what cannot be checked.

    Ends with status 1 when anything was changed, and with 2 when it cannot be read.
    """
    counted: Counter[Verdict] = Counter()
    for finding in verify(pack, key=key, source=source):
        counted[finding.verdict] += 1
        typer.echo(printable(f"{finding.verdict.value:<18} {finding.of}: {finding.why}"))
    typer.echo(
        f"\n{counted[Verdict.AGREES]} agree, {counted[Verdict.CHANGED]} changed, "
        f"{counted[Verdict.UNCHECKED]} cannot be checked."
    )
    if counted[Verdict.CHANGED]:
        raise typer.Exit(1)
