"""``leeside pack``: an operator's own detectors, checked before anybody relies on them."""

from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.packs_given import PackKey
from leeside.detectors.packs.files import files_in
from leeside.detectors.packs.join import check_pack, load_pack
from leeside.detectors.packs.seal import sealed_for, sealed_with, secret_in
from leeside.errors import DetectorError, UsageError
from leeside.knowledge.load import newest_edition
from leeside.report.write import write_whole

app = typer.Typer(
    help="Check or seal a pack of your own detectors.", no_args_is_help=True, rich_markup_mode=None
)


@app.command("check")
def check(
    path: Annotated[Path, typer.Argument(help="The pack: a folder with pack.toml, or a sealed file.")],
    *,
    pack_key: PackKey = None,
) -> None:
    """Hold a pack to the contract of our own detectors; everything wrong is said at once, with status 2."""
    checked = check_pack(path, newest_edition(), key=pack_key)
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


@app.command("seal")
def seal(
    path: Annotated[Path, typer.Argument(help="The pack: a folder with pack.toml.")],
    *,
    out: Annotated[Path, typer.Option(help="The sealed file to write, whole or not at all.")],
    recipient: Annotated[
        list[str] | None, typer.Option(help="A public key that may open it, 'age1...'. May be repeated.")
    ] = None,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file that holds the passphrase, and nothing else.")
    ] = None,
) -> None:
    """Seal a sound pack with age, so that only those with a key can read its patterns."""
    if bool(recipient) == (passphrase_file is not None):
        raise UsageError(
            "Either --recipient or --passphrase-file must be given, and not both.",
            to_do="Say who may open it.",
        )
    pack = load_pack(path, newest_edition())
    files = files_in(path)
    sealed = (
        sealed_with(files, secret_in(passphrase_file))
        if passphrase_file
        else sealed_for(files, recipient or [])
    )
    write_whole(out, sealed)
    typer.echo(
        f"{pack.said} was sealed to {out}. The open folder is still there: keep it where only you can read it."
    )


def _refused(path: Path, problems: tuple[DetectorError, ...]) -> DetectorError:
    count = f"{len(problems)} thing{'s' * (len(problems) > 1)}"
    return DetectorError(
        f"The pack was refused: {count} must be put right.",
        where=str(path),
        to_do="Mend each, and check again.",
    )
