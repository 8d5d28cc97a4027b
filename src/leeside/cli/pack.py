"""``leeside pack``: an operator's own detectors, checked before anybody relies on them."""

from pathlib import Path
from typing import Annotated

import typer

from leeside.detectors.packs.join import check_pack
from leeside.errors import DetectorError
from leeside.knowledge.load import newest_edition

app = typer.Typer(help="Check a pack of your own detectors.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _pack() -> None:
    """Let ``check`` stay a word of its own."""


@app.command("check")
def check(
    path: Annotated[Path, typer.Argument(help="The pack: a folder with pack.toml.")],
) -> None:
    """Hold a pack to the contract of our own detectors; everything wrong is said at once, with status 2."""
    checked = check_pack(path, newest_edition())
    if checked.pack is None:
        for problem in checked.problems:
            typer.echo(f"{problem.where}\n  {problem.what}\n  What to do: {problem.to_do}", err=True)
        raise _refused(path, checked.problems)
    pack = checked.pack
    patterns = sum(len(detector.patterns) for detector in pack.detectors)
    typer.echo(f"{pack.said}, by {pack.about.made_by}, checked on {pack.about.checked_on}.")
    for detector in pack.detectors:
        ways = ", ".join(pack.ways_of(detector.name)) or "no way: it is shown and weighs nothing"
        typer.echo(f"  {detector.name} {detector.version}: {detector.says}. May point to: {ways}.")
    typer.echo(
        f"Sound: {patterns} patterns, every line under shows found, every line under passes left alone. "
        f"Next: leeside backtest {path} EXPORT..."
    )


def _refused(path: Path, problems: tuple[DetectorError, ...]) -> DetectorError:
    count = f"{len(problems)} thing{'s' * (len(problems) > 1)}"
    return DetectorError(
        f"The pack was refused: {count} must be put right.",
        where=str(path),
        to_do="Mend each, and check again.",
    )
