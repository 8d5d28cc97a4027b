"""The options that commands on an export have in common: who is who in it, and how it is read."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from leeside.sources.contract.source import DateOrder


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


Child = Annotated[str | None, typer.Option(help="The child's name, as the export has it.")]
RelationsSaid = Annotated[
    list[str] | None,
    typer.Option(help="What somebody is to the child, such as 'Mum=family'. May be repeated."),
]
Since = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Screen from this day on.")]
Timezone = Annotated[str | None, typer.Option(help="The device's zone, such as Europe/London.")]
DatesOrder = Annotated[DateOrder | None, typer.Option(help="How dates in numbers are written.")]
SecondReader = Annotated[
    Switch, typer.Option(help="Whether the run of the talk may raise what no sign has raised.")
]
