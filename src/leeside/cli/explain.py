"""``leeside explain``: what one detector looks for, with its examples and its limits, or what a word of slang means."""

from typing import Annotated

import typer

from leeside.conversation.normalise import fold
from leeside.detectors.contract.detector import Example, Speaker
from leeside.detectors.contract.load import detector_named
from leeside.knowledge.load import newest_edition
from leeside.knowledge.slang_told import slang_told

_BY = {
    Speaker.OTHER: "somebody does it to the child",
    Speaker.CHILD: "the child says or does it",
    Speaker.ANYONE: "it matters whoever says it",
}


def command(
    name: Annotated[
        str, typer.Argument(help="A detector's name, from 'leeside detectors', or a word of slang.")
    ],
) -> None:
    """Explain one detector: what it sees, on whose words, what it may be, and what it cannot see.

    A word of slang or text-speak is explained too: what it means, where, who says so, and when that was checked.
    """
    word = next((one for one in newest_edition().slang.values() if fold(name) in one.forms), None)
    if word is not None:
        typer.echo("\n".join(slang_told(word)))
        return
    detector = detector_named(name)
    typer.echo(f"{detector.name}, version {detector.version}: {detector.says} ({_BY[detector.by]}).")
    typer.echo(f"It may be innocent: {detector.innocent_reading}")
    typer.echo(f"It cannot see: {detector.limits}")
    for way in newest_edition().ways.values():
        for sign in way.signs:
            if sign.detector == name:
                typer.echo(f"Points to {way.title}: {sign.strength} ({sign.list.replace('_', ' ')}).")
    _examples("Finds, for example:", detector.shows)
    _examples("Leaves alone, for example:", detector.passes)


def _examples(heading: str, examples: tuple[Example | str, ...]) -> None:
    typer.echo(heading)
    for example in examples:
        if isinstance(example, str):
            typer.echo(f"  {example}")
        else:
            typer.echo(f"  {' / '.join((*example.before, f'me: {example.text}'))}")
