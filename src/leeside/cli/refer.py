"""``leeside refer``: what a referral needs, filled in from a result and by a person, as one file; sent by nobody but them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.refer_given import answers_given, words_given
from leeside.cli.refer_told import fields_told, made_told, routes_told
from leeside.detectors.packs.seal import secret_in
from leeside.errors import UsageError
from leeside.referral.exact_words import exact_words
from leeside.referral.facts import Fact, Facts
from leeside.referral.form import answered, filled
from leeside.referral.load import load_local, route_named, with_local
from leeside.referral.model import Form, Origin, Route, Source
from leeside.referral.names_that_are_words import cuts_where_names, is_also_a_word, left_standing
from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.prefill import child_was_said, facts_of
from leeside.referral.redaction import Redactions, redacted, third_parties_in
from leeside.referral.result_read import ReadResult, result_in


def command(
    result: Annotated[
        Path | None, typer.Argument(help="A result of 'leeside screen --format json'. A card needs none.")
    ] = None,
    *,
    route: Annotated[str, typer.Option(help="How it is handed on: see --routes.")] = "",
    out: Annotated[Path | None, typer.Option(help="The file to make; it replaces nothing.")] = None,
    by: Annotated[str, typer.Option(help="Who makes it: 'Name, role'. It stands in the pack.")] = "",
    child: Annotated[
        str | None, typer.Option(help="The child it is for, as the export has the name.")
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The chat itself, when its exact words are wanted in the form.")
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            help="FIELD=ANSWER in place of what was filled in; FIELD+=ANSWER beside it. May be repeated."
        ),
    ] = None,
    answer_file: Annotated[
        list[str] | None,
        typer.Option(
            help="FIELD=PATH: the same, out of a text file, so that it stays out of the shell's history."
        ),
    ] = None,
    redact: Annotated[
        list[str] | None,
        typer.Option(help="A name or words to take out wherever they stand. May be repeated."),
    ] = None,
    redact_file: Annotated[
        Path | None, typer.Option(help="A text file with names or words to take out, one a line.")
    ] = None,
    leave_out: Annotated[
        list[str] | None, typer.Option(help="A field that need not go. May be repeated.")
    ] = None,
    without_third_parties: Annotated[
        bool,
        typer.Option(
            "--without-third-parties", help="Take out the names of all but the child and those of concern."
        ),
    ] = False,
    evidence: Annotated[
        Path | None, typer.Option(help="The folder of an evidence pack to put in: see 'leeside seal'.")
    ] = None,
    local: Annotated[
        Path | None, typer.Option(help="How your area takes this route: a TOML file of yours.")
    ] = None,
    to: Annotated[
        list[str] | None, typer.Option(help="A public key that may open it, 'age1...'. May be repeated.")
    ] = None,
    passphrase: Annotated[
        bool, typer.Option("--passphrase", help="Ask for a passphrase that opens it; tell it by phone.")
    ] = False,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file that holds the passphrase, and nothing else.")
    ] = None,
    page: Annotated[
        PageForm | None, typer.Option(help="How the page is drawn; PDF where its extra is installed.")
    ] = None,
    routes: Annotated[bool, typer.Option("--routes", help="List the routes, and stop.")] = False,
    fields: Annotated[str, typer.Option(help="List what a route asks, and stop.")] = "",
) -> None:
    """Make a referral pack for one child: filled in with a source for each answer, its gaps named. Nothing is sent."""
    if routes or fields:
        routes_told() if routes else fields_told(_route(fields, local))
        return
    chosen = _route(route, local)
    if out is None:
        raise UsageError(
            "No file to make was named.", to_do="Give one: --out referral.zip, or .age when locked."
        )
    known = result_in(result) if result is not None else None
    facts = _facts(known, child=child, source=source, by=by)
    form = _answered(filled(chosen, facts), answers_given(answer or [], answer_file or []), by=by)
    third = third_parties_in(facts) if without_third_parties else ()
    words = words_given(redact or [], redact_file)
    also_words = [name for name in third if is_also_a_word(name) and name not in words]
    redactions = Redactions(
        words=(*words, *(name for name in third if name not in also_words)),
        without=tuple(leave_out or ()),
        cuts=cuts_where_names(form, also_words),
    )
    pack = make_pack(
        form,
        redactions,
        out,
        made_by=by,
        recipients=to or (),
        passphrase=_passphrase(asked=passphrase, file=passphrase_file),
        evidence=evidence,
        page=page,
    )
    unfound = [words[at] for at in pack.unfound if at < len(words)]
    said = known is None or child_was_said(known, child)
    standing = left_standing(redacted(form, redactions).form, also_words)
    made_told(pack, form, known, said=said, unfound=unfound, standing=standing, page_chosen=page is not None)


def _route(name: str, local: Path | None) -> Route:
    if not name:
        raise UsageError(
            "No route was chosen.", where="--route", to_do="See which there are: leeside refer --routes."
        )
    route = route_named(name)
    return with_local(route, load_local(local)) if local is not None else route


def _facts(result: ReadResult | None, *, child: str | None, source: Path | None, by: str) -> Facts:
    """What the result says, in the chat's own words when it is given, and who sends it."""
    if result is None and (source is not None or child is not None):
        raise UsageError(
            "--child and --source go with a result.",
            to_do="Give it first: leeside refer RESULT.json ..., or leave them out and use --answer.",
        )
    facts = Facts()
    if result is not None:
        wrote = exact_words(result, source) if source is not None else None
        facts = facts_of(result, child=child, wrote=wrote)
    sender = Fact(key="sender.name", value=by.strip(), source=Source(origin=Origin.PERSON, named=by.strip()))
    return facts.and_also(sender) if by.strip() else facts


def _answered(form: Form, answers: dict[str, tuple[bool, list[str]]], *, by: str) -> Form:
    source = Source(origin=Origin.PERSON, named=by.strip())
    for field, (beside, values) in answers.items():
        before = form.answers_to(field) if beside else ()
        new = answered(form, field, [*(one.value for one in before), *values], source=source)
        told = {one.value: one for one in before}
        kept = tuple(told.get(one.value, one) if one.field == field else one for one in new.answers)
        form = Form(route=new.route, answers=kept, gaps=new.gaps)
    return form


def _passphrase(*, asked: bool, file: Path | None) -> str | None:
    """The passphrase out of a file, from a person who types it twice unseen, or from a program's standard input."""
    if asked and file is not None:
        raise UsageError("--passphrase and --passphrase-file say the same twice.", to_do="Give one of them.")
    if file is not None:
        return secret_in(file)
    if not asked:
        return None
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True))
