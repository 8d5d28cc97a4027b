"""``leeside refer``: what a referral needs, filled in from a result and by a person, as one file; sent by nobody but them."""

import sys
from pathlib import Path

import typer

from leeside.cli import refer_options as options
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
from leeside.referral.prefill import child_was_said, facts_of
from leeside.referral.redaction import Redactions, redacted, third_parties_in
from leeside.referral.result_read import ReadResult, result_in


def command(
    result: options.Result = None,
    *,
    route: options.ByRoute = "",
    out: options.Out = None,
    by: options.By = "",
    child: options.ForChild = None,
    source: options.Chat = None,
    answer: options.Answers = None,
    answer_file: options.AnswerFiles = None,
    redact: options.Redact = None,
    redact_file: options.RedactFile = None,
    leave_out: options.LeaveOut = None,
    without_third_parties: options.WithoutThirdParties = False,
    evidence: options.Evidence = None,
    local: options.Local = None,
    to: options.To = None,
    passphrase: options.AsksPassphrase = False,
    passphrase_file: options.PassphraseFile = None,
    page: options.Page = None,
    routes: options.ListRoutes = False,
    fields: options.ListFields = "",
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
