"""``leeside ways``: the ways in which a child may be exploited online, a line each."""

import textwrap

import typer

from leeside.knowledge.load import newest_edition


def command() -> None:
    """List every way with what it is; 'leeside advise WAY' says what to do."""
    for way in newest_edition().ways.values():
        typer.echo(f"{way.id:22} {way.title}")
        typer.echo(textwrap.fill(way.what, width=100, initial_indent=" " * 23, subsequent_indent=" " * 23))
