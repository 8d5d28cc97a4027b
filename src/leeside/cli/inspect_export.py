"""``leeside inspect``: what an export holds, how sure that is, and what could not be read."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated

import typer

from leeside.cli.accounts_told import tell_accounts
from leeside.cli.export_options import DatesOrder, Timezone
from leeside.cli.files_told import tell_files
from leeside.cli.given import export_given
from leeside.cli.progress_shown import progress_shown
from leeside.conversation.accounts import Accounts
from leeside.conversation.model import Conversation, Kind, Message
from leeside.conversation.timeline import moment
from leeside.report.printable import printable
from leeside.report.words import many, when_said
from leeside.screening.every_part import EveryPart, Part
from leeside.screening.passed_by import passed_by, refused_in
from leeside.screening.reading import CHUNK, ReadSoFar, may_hold_chats
from leeside.sources.contract.attachment_tokens import AttachmentToken, FilesByName, tokens_of
from leeside.sources.contract.export import Export
from leeside.sources.contract.found import Found, Notice, Structure, Unread
from leeside.sources.contract.source import ReadOptions


class _Tally:
    """What one conversation holds."""

    def __init__(self) -> None:
        self.title = ""
        self.kinds: Counter[Kind] = Counter()
        self.senders: Counter[str] = Counter()
        self.first = self.last = ""

    def take(self, message: Message) -> None:
        self.kinds[message.kind] += 1
        if message.sender is not None:
            self.senders[message.sender] += 1
        at = moment(message)
        if at is not None:
            self.first = self.first or when_said(at)
            self.last = when_said(at)


def command(
    path: Annotated[
        str, typer.Argument(help="The export: a file, a zip or a folder; '-' reads standard input.")
    ],
    *,
    timezone: Timezone = None,
    date_order: DatesOrder = None,
    hashes: Annotated[
        bool,
        typer.Option("--hashes", help="Hash every file, and say what became of each that the chat names."),
    ] = False,
) -> None:
    """Say what is in an export without screening it: kinds, people, times, and all that was not read."""
    where, pasted = export_given(path)
    export = Export(where, pasted=pasted)
    every = EveryPart(export, ReadOptions(timezone=timezone, date_order=date_order))
    contents: dict[int, _Contents] = {}
    files, accounts = FilesByName(export.members), Accounts()
    tokens: list[AttachmentToken] = []
    with progress_shown() as seen:
        for part, found in told_how_far(every.found(), export, seen):
            contents.setdefault(id(part), _Contents()).take(found)
            if isinstance(found, Conversation):
                accounts.meet(found)
            elif isinstance(found, Message):
                accounts.hear(found)
            if hashes and isinstance(found, Message):
                tokens.extend(tokens_of(found, files))
    for part in every.parts:
        sure = f"{part.source.title} ({part.source.name}), {part.confidence:.0%} sure."
        typer.echo(f"{sure} SHA-256 {export.sha256()}" if part is every.parts[0] else f"\n{sure}")
        if len(every.parts) > 1:
            typer.echo(printable(f"  {part.account()}"))
        contents.get(id(part), _Contents()).tell()
    tell_accounts(accounts.all())
    _tell_the_rest(export, every, {name for one in contents.values() for name in one.touched})
    if hashes:
        tell_files(export, tokens)


def told_how_far(
    found: Iterable[tuple[Part, Found]], export: Export, seen: Callable[[ReadSoFar], None] | None
) -> Iterator[tuple[Part, Found]]:
    """The same, telling ``seen`` now and then how far it has come."""
    messages = read = 0
    whole = may_hold_chats(export)
    for number, (part, one) in enumerate(found, 1):
        yield part, one
        messages += isinstance(one, Message)
        read += one.end - one.start if isinstance(one, Message | Structure | Unread) else 0
        if seen is not None and number % CHUNK == 0:
            seen(ReadSoFar(messages=messages, bytes=read, of=whole))


def _tell_the_rest(export: Export, every: EveryPart, touched: set[str]) -> None:
    """What is true of the export as a whole, and of what lies beside the chats."""
    beside = passed_by(export, touched)
    for text in (*every.unread, *beside.unread):
        typer.echo(printable(f"  Not read: {text}"))
    for text in beside.notes:
        typer.echo(printable(f"  Note: {text}"))
    for text in refused_in(export):
        typer.echo(f"  Note: {text}")
    typer.echo("What this source never contains:")
    for absence in every.absences:
        typer.echo(f"  {absence}")


class _Contents:
    """Everything that reading an export yields, counted."""

    def __init__(self) -> None:
        self.tallies: dict[str, _Tally] = {}
        self.names: dict[str, str] = {}
        self.unread: list[Unread] = []
        self.notices: dict[str, None] = {}
        self.touched: set[str] = set()
        self.read = self.structure = 0

    def take(self, found: Found) -> None:
        if not isinstance(found, Conversation):
            self.touched.add(found.member)
        match found:
            case Message():
                self.tallies.setdefault(found.conversation, _Tally()).take(found)
                self.read += found.end - found.start
            case Conversation():
                tally = self.tallies.setdefault(found.id, _Tally())
                tally.title = found.title or tally.title
                self.names.update({person.id: person.name for person in found.participants})
            case Structure():
                self.structure += found.end - found.start
            case Unread():
                self.unread.append(found)
            case Notice():
                self.notices[found.text] = None

    def tell(self) -> None:
        for identity, tally in self.tallies.items():
            _tell(identity, tally, self.names)
        missed = sum(one.end - one.start for one in self.unread)
        typer.echo(f"Bytes: {self.read:,} in messages, {self.structure:,} in structure, {missed:,} not read.")
        for one in self.unread[:50]:
            where = f"{one.member or 'file'}, bytes {one.start:,} to {one.end:,}"
            typer.echo(printable(f"  Not read: {where}: {one.why}"))
        for text in self.notices:
            typer.echo(printable(f"  Note: {text}"))


def _tell(identity: str, tally: _Tally, names: dict[str, str]) -> None:
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in tally.kinds.most_common())
    people = ", ".join(f"{names.get(who, who)} {count:,}" for who, count in tally.senders.most_common(12))
    typer.echo(printable(f"\n{tally.title or identity}: {many(tally.kinds.total(), 'record')} ({kinds})"))
    times = f"  From {tally.first or 'no time'} to {tally.last or 'no time'}."
    typer.echo(printable(f"{times} People: {people or 'none'}."))
