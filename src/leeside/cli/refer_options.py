"""The options of ``leeside refer``, each with what it is for."""

from pathlib import Path
from typing import Annotated

import typer

from leeside.referral.page import PageForm

_Many = list[str] | None
_File = Path | None

Result = Annotated[
    _File, typer.Argument(help="A result of 'leeside screen --format json'. A card needs none.")
]
ByRoute = Annotated[str, typer.Option(help="How it is handed on: see --routes.")]
Out = Annotated[_File, typer.Option(help="The file to make; it replaces nothing.")]
By = Annotated[str, typer.Option(help="Who makes it: 'Name, role'. It stands in the pack.")]
ForChild = Annotated[str | None, typer.Option(help="The child it is for, as the export has the name.")]
Chat = Annotated[_File, typer.Option(help="The chat itself, when its exact words are wanted in the form.")]
Answers = Annotated[
    _Many,
    typer.Option(
        help="FIELD=ANSWER in place of what was filled in; FIELD+=ANSWER beside it. May be repeated."
    ),
]
AnswerFiles = Annotated[
    _Many,
    typer.Option(
        help="FIELD=PATH: the same, out of a text file, so that it stays out of the shell's history."
    ),
]
Redact = Annotated[
    _Many, typer.Option(help="A name or words to take out wherever they stand. May be repeated.")
]
RedactFile = Annotated[_File, typer.Option(help="A text file with names or words to take out, one a line.")]
LeaveOut = Annotated[_Many, typer.Option(help="A field that need not go. May be repeated.")]
WithoutThirdParties = Annotated[
    bool,
    typer.Option(
        "--without-third-parties", help="Take out the names of all but the child and those of concern."
    ),
]
Evidence = Annotated[
    _File, typer.Option(help="The folder of an evidence pack to put in: see 'leeside seal'.")
]
Local = Annotated[_File, typer.Option(help="How your area takes this route: a TOML file of yours.")]
To = Annotated[_Many, typer.Option(help="A public key that may open it, 'age1...'. May be repeated.")]
AsksPassphrase = Annotated[
    bool, typer.Option("--passphrase", help="Ask for a passphrase that opens it; tell it by phone.")
]
PassphraseFile = Annotated[_File, typer.Option(help="A file that holds the passphrase, and nothing else.")]
Page = Annotated[
    PageForm | None, typer.Option(help="How the page is drawn; PDF where its extra is installed.")
]
ListRoutes = Annotated[bool, typer.Option("--routes", help="List the routes, and stop.")]
ListFields = Annotated[str, typer.Option(help="List what a route asks, and stop.")]
