"""Tells the accounts that an export proves: whose they are called, where they speak, and what proves it."""

from typing import Final

import typer

from leeside.conversation.accounts import Account, NameSeen, Proof
from leeside.report.printable import printable
from leeside.report.words import day_said, many

_MOST_TOLD: Final = 40
_BY_HANDLE: Final = "known by handle, which can change hands"


def tell_accounts(accounts: tuple[Account, ...]) -> None:
    """Print a line for every account with an id or a handle, and say how many names stand for nothing more."""
    proven = [one for one in accounts if one.proof is not Proof.NONE]
    named = len(accounts) - len(proven)
    if proven:
        typer.echo("\nAccounts, each told once however many conversations it is in:")
    for one in proven[:_MOST_TOLD]:
        typer.echo(printable(f"  {_said(one)}"))
    if len(proven) > _MOST_TOLD:
        typer.echo(f"  and {many(len(proven) - _MOST_TOLD, 'more account')}.")
    if named:
        typer.echo(
            f"\n{many(named, 'name')} without an id or a handle: nothing proves that a name in one conversation "
            "is the same person in another."
        )


def _said(one: Account) -> str:
    handles = ", ".join(one.handles)
    who = (
        f"{handles} (id {one.id})" if one.id and handles and handles != one.id else handles or f"id {one.id}"
    )
    names = "; ".join(_named(name) for name in one.names if name.name not in {*one.handles, one.id})
    shown = f", shown as {names}" if names else ""
    how = "" if one.id else f"; {_BY_HANDLE}"
    where = f"{many(one.messages, 'message')} in {many(len(one.conversations), 'conversation')}"
    return f"{one.platform}: {who}{shown}: {where}{how}."


def _named(one: NameSeen) -> str:
    if one.first is None:
        return one.name
    first, last = day_said(one.first), day_said(one.last)
    return f"{one.name} ({first})" if first == last else f"{one.name} ({first} to {last})"
