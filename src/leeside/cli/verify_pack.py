"""``leeside verify``: whether an evidence pack is as it was made, line by line."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.packs_given import PackKey, engine_given
from leeside.evidence.finding import Verdict
from leeside.evidence.verify import verify
from leeside.referral.pack_checked import referral_checked, referral_in
from leeside.report.printable import printable
from leeside.screening.stream import Engine


def command(
    pack: Annotated[
        Path,
        typer.Argument(help="The pack: the folder, or the zip of a referral; either may be locked (.age)."),
    ],
    *,
    key: Annotated[
        Path | None, typer.Option(help="The file with your age identity, for a locked pack.")
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The source itself, to check what the pack does not hold.")
    ] = None,
    detectors: Annotated[
        list[Path] | None,
        typer.Option("--pack", help="A pack of detectors that took part when it was made. May be repeated."),
    ] = None,
    pack_key: PackKey = None,
) -> None:
    """Read a pack's source again, screen it again, and say what agrees, what was changed, what cannot be checked.

    Ends with status 1 when anything was changed, and with 2 when it cannot be read.
    """
    counted: Counter[Verdict] = Counter()

    def with_detectors(second_reader: bool) -> Engine:  # noqa: FBT001 - as `verify` calls it
        return engine_given(detectors or [], [], key=pack_key, second_reader=second_reader)

    made_with = with_detectors if detectors else None
    with referral_in(pack, key) as referral:
        for finding in (
            verify(pack, key=key, source=source, engine=made_with)
            if referral is None
            else referral_checked(referral, source=source, engine=made_with)
        ):
            counted[finding.verdict] += 1
            typer.echo(printable(f"{finding.verdict.value:<18} {finding.of}: {finding.why}"))
    typer.echo(
        f"\n{counted[Verdict.AGREES]} agree, {counted[Verdict.CHANGED]} changed, "
        f"{counted[Verdict.UNCHECKED]} cannot be checked."
    )
    if counted[Verdict.CHANGED]:
        raise typer.Exit(1)
