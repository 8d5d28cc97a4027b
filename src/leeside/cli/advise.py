"""``leeside advise``: the guide's own help on one way, without any chat."""

import textwrap
from typing import Annotated

import typer

from leeside.errors import UsageError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Audience, Edition, RiskLevel, Status, TalkingPoint, Way
from leeside.report.words import WHENS
from leeside.response.steps import Step, steps_for


def command(
    way: Annotated[str, typer.Argument(help="A way, from 'leeside ways'.")],
    *,
    audience: Annotated[Audience, typer.Option("--for", help="Whom the advice is for.")] = Audience.LEAD,
) -> None:
    """Print what one way is, what to do and never to do, and how to prevent it."""
    edition = newest_edition()
    if way not in edition.ways:
        raise UsageError(
            f"There is no way called {way!r}.", to_do=f"The ways are: {', '.join(edition.ways)}."
        )
    known = edition.ways[way]
    typer.echo(f"{known.title}\n")
    _say(known.for_a_child if audience is Audience.CHILD else known.what)
    if audience is not Audience.CHILD:
        _say(f"In a chat: {known.in_a_chat}")
        _say(f"It may be innocent: {' '.join(known.innocent_readings)}")
    steps = steps_for(edition, {way: RiskLevel.DANGER_NOW}, audience=audience)
    _respond(steps)
    _prevent(edition, known, audience)
    typer.echo(f"\nFor {edition.nation.title()}, knowledge of {edition.id}.")


def _respond(steps: tuple[Step, ...]) -> None:
    typer.echo("\nWhat to do")
    nevers: dict[str, None] = {}
    for step in steps:
        doubt = " (to be checked against its source)" if step.step.status is Status.CHECK else ""
        _say(f"- {WHENS[step.step.when]}: {step.step.text}{doubt}")
        nevers.update(dict.fromkeys(step.step.never))
    if nevers:
        typer.echo("\nWhat never to do")
        for never in nevers:
            _say(f"- {never}")


def _prevent(edition: Edition, way: Way, audience: Audience) -> None:
    if not way.prevention:
        return
    typer.echo("\nBefore harm")
    for reference in way.prevention:
        item = edition.tips.get(reference) or edition.talking_points[reference]
        if isinstance(item, TalkingPoint):
            _say(f"- {item.text} Words to begin with: {next(iter(item.words.values()))}")
        elif audience is not Audience.CHILD:
            _say(f"- {item.text} {item.how}")


def _say(text: str) -> None:
    typer.echo(textwrap.fill(text, width=100, subsequent_indent="  "))
