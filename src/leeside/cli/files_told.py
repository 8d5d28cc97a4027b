"""The files of an export as tokens, for a person: hashes, size and kind, and what became of those a chat names."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import typer

from leeside.report.printable import printable
from leeside.report.words import many
from leeside.sources.contract.attachment_tokens import AttachmentToken, Became
from leeside.sources.contract.export import Export
from leeside.sources.contract.hashed import NotHashed, hashed_members

MOST_TOLD: Final = 200
"""Attachments named one by one; an evidence pack lists them all."""


def tell_files(export: Export, tokens: Sequence[AttachmentToken]) -> None:
    """Print each file's token as it is read through, and then what became of each attachment."""
    typer.echo(
        "\nFiles, each read through once for its hashes. None was opened for display, and EXIF was not read."
    )
    for file in hashed_members(export):
        name = file.name or export.path.name
        if isinstance(file, NotHashed):
            typer.echo(printable(f"  {name}: {file.size:,} bytes, not read through: {file.why}"))
            continue
        holds = ", with pictures, films or sounds inside" if file.media_inside else ""
        typer.echo(printable(f"  {name}: {file.size:,} bytes, {file.media_type}{holds}"))
        typer.echo(f"    SHA-256 {file.sha256}\n    SHA-1   {file.sha1}\n    MD5     {file.md5}")
    counted = Counter(token.became for token in tokens)
    told = ", ".join(f"{counted[became]:,} {became.value}" for became in Became if counted[became])
    typer.echo(f"\nAttachments that the chat names: {told or 'none'}.")
    for token in tokens[:MOST_TOLD]:
        what = token.name or token.media_type or "something without a name"
        where = f" ({', '.join(token.files)})" if token.files and token.files != (token.name,) else ""
        typer.echo(
            printable(f"  {token.conversation}, message {token.number}: {what}, {token.became.value}{where}")
        )
    if len(tokens) > MOST_TOLD:
        typer.echo(f"  And {many(len(tokens) - MOST_TOLD, 'more attachment')}.")
