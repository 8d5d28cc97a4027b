"""``leeside detectors``: everything that is looked for, a line each."""

import typer

from leeside.detectors.contract.load import all_detectors


def command() -> None:
    """List every detector with what it sees."""
    for detector in all_detectors():
        typer.echo(f"{detector.name:32} {detector.says}")
