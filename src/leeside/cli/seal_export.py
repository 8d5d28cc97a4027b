"""``leeside seal``: one export in, an evidence pack out."""

from pathlib import Path
from typing import Annotated

import typer

from leeside.cli.export_options import Child, DatesOrder, RelationsSaid, SecondReader, Since, Switch, Timezone
from leeside.cli.given import relations_given
from leeside.cli.packs_given import PackKey, Packs, engine_given
from leeside.cli.progress_shown import progress_shown
from leeside.errors import UsageError
from leeside.evidence.law_on_pictures import PICTURES
from leeside.evidence.recipients import recipients_from
from leeside.evidence.record import Asked, PackRecord, PictureForm, Selection, SourceHeld
from leeside.evidence.seal import seal
from leeside.evidence.signature import load_signer
from leeside.report.printable import printable
from leeside.report.words import many


def command(
    path: Annotated[Path, typer.Argument(help="The export: a file, a zip or a folder. It is only read.")],
    *,
    out: Annotated[Path, typer.Option(help="The pack to make: a folder, or one file with --recipient.")],
    by: Annotated[str, typer.Option(help="Who makes it: 'Name, role'. It stands in the pack.")] = "",
    child: Child = None,
    relation: RelationsSaid = None,
    since: Since = None,
    timezone: Timezone = None,
    date_order: DatesOrder = None,
    second_reader: SecondReader = Switch.ON,
    pack: Packs = None,
    pack_key: PackKey = None,
    messages: Annotated[
        Selection,
        typer.Option(help="Which messages are written out: those told of with their neighbours, all, none."),
    ] = Selection.TOLD,
    picture: Annotated[PictureForm, typer.Option(help="How the picture is drawn.")] = PictureForm.PDF,
    without_source: Annotated[
        bool, typer.Option("--without-source", help="Put in the source's hashes only.")
    ] = False,
    with_media: Annotated[
        bool,
        typer.Option(
            "--with-media",
            help=f"Copy pictures, films and sounds of the source too, knowingly. The law: {PICTURES.text}",
        ),
    ] = False,
    recipient: Annotated[
        list[str] | None,
        typer.Option(
            help="A public key that may open it, 'age1...'; makes one locked file. May be repeated."
        ),
    ] = None,
    sign: Annotated[Path | None, typer.Option(help="Your key and certificate, a .p12 file.")] = None,
    sign_passphrase_file: Annotated[
        Path | None, typer.Option(help="A file that holds the key's passphrase, and nothing else.")
    ] = None,
) -> None:
    """Make an evidence pack: source, picture, exact words, hashes, and who made it when; sent to nobody."""
    held = _held(with_media=with_media, without_source=without_source)
    asked = Asked(
        child=child,
        relations=relations_given(relation or []),
        since=since.date() if since else None,
        timezone=timezone,
        date_order=date_order,
        second_reader=second_reader is Switch.ON,
        messages=messages,
        picture=picture,
    )
    engine = engine_given(pack or [], [], key=pack_key, second_reader=second_reader is Switch.ON)
    recipients = recipients_from(recipient) if recipient else ()
    signer = load_signer(sign, _passphrase(sign_passphrase_file)) if sign else None
    with progress_shown() as seen:
        record = seal(
            path,
            out,
            made_by=by,
            asked=asked,
            held=held,
            recipients=recipients,
            signer=signer,
            progress=seen,
            engine=engine,
        )
    locked, signed = bool(recipients), signer is not None
    _told(record, out, locked=locked, signed=signed, asked_for_hashes=without_source)


def _held(*, with_media: bool, without_source: bool) -> SourceHeld:
    """How much of the source goes in; whoever puts media in is shown the law first."""
    if with_media and without_source:
        raise UsageError(
            "--with-media and --without-source say opposite things.", to_do="Give one of them, or none."
        )
    if with_media:
        typer.echo(f"{PICTURES.text} ({PICTURES.source}; looked at on {PICTURES.checked_on}.)", err=True)
        return SourceHeld.WHOLE
    return SourceHeld.HASHES_ONLY if without_source else SourceHeld.WITHOUT_MEDIA


def _passphrase(file: Path | None) -> bytes | None:
    if file is None:
        return None
    try:
        return file.read_bytes().rstrip(b"\r\n")
    except OSError as problem:
        raise UsageError(
            "The passphrase file cannot be read.",
            where=str(file),
            to_do="Check its path and who may read it.",
        ) from problem


def _told(record: PackRecord, out: Path, *, locked: bool, signed: bool, asked_for_hashes: bool) -> None:
    source = record.source
    typer.echo(printable(f"Made {out} from {source.name}, SHA-256 {source.sha256}."))
    left_out = sum(not file.in_pack for file in source.files)
    if source.held is SourceHeld.HASHES_ONLY and not asked_for_hashes:
        typer.echo(
            "The source is not in it, but its hashes: it carries pictures, films or sounds, or may. Keep it safe as it is: "
            "it is needed to verify the pack (--source). leeside seal --help tells the law on putting it in."
        )
    elif source.held is SourceHeld.HASHES_ONLY:
        typer.echo(f"The source is not in it, but its hashes ({many(len(source.files), 'file')}).")
    elif left_out:
        typer.echo(
            f"Left out as media, or as it may hold media: {many(left_out, 'file')}; the hashes stand in pack.json. "
            "leeside seal --help tells the law on putting them in."
        )
    typer.echo(
        f"It is {'locked for its recipients' if locked else 'open'} and {'signed' if signed else 'not signed'}."
    )
    typer.echo(f"Check it at any time: leeside verify {out}. Leeside has sent it to nobody.")
