"""Reads the routes and their fields, and refuses the whole when any of it cannot be true, saying where."""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from leeside.errors import KnowledgeError, UsageError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Item
from leeside.referral.facts import KEYS
from leeside.referral.model import Field, FieldKind, Local, Part, Receipt, Route, RouteKind

HERE: Final = Path(__file__).parent
_WITHOUT_FIELDS: Final = RouteKind.CARD
_Shape = TypeVar("_Shape")


class _Catalogue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    parts: tuple[Part, ...]
    fields: tuple[Field, ...]


class _RouteFile(Item, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A route as its file has it: with the ids of its fields."""

    name: str
    kind: RouteKind
    agency: str
    sent_how: str
    channels: tuple[str, ...]
    receipt: Receipt
    consent: str
    needed: tuple[str, ...]
    also: tuple[str, ...]
    never: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    for_child: tuple[str, ...] = ()
    evidence: bool = False
    nations: tuple[str, ...] = ("england",)


@cache
def routes() -> dict[str, Route]:
    """Every route by its id, in the order of their names' files."""
    return load_routes(HERE / "routes", HERE / "fields.toml")


def route_named(identity: str) -> Route:
    """The route of that id; raises UsageError, naming those there are, for another."""
    known = routes()
    if identity not in known:
        raise UsageError(
            f"There is no route called {identity!r}.",
            where="--route",
            to_do=f"The routes are: {', '.join(known)}.",
        )
    return known[identity]


def load_routes(folder: Path, fields: Path) -> dict[str, Route]:
    """The routes of a folder of TOML files, with the fields of a catalogue.

    Raises KnowledgeError, naming file and place, for what cannot be read, an unknown key, field, part, fact or
    agency, an id used twice, and a route without a source.
    """
    catalogue = _converted(_read(fields), _Catalogue, fields.name)
    _refuse_bad_fields(catalogue.fields, {part.id for part in catalogue.parts}, fields.name)
    found: dict[str, Route] = {}
    for path in sorted(folder.glob("*.toml")):
        route = _route(path, catalogue)
        found[route.id] = route
    return found


def load_local(path: Path) -> Local:
    """How one area takes a route, from a TOML file of theirs; raises KnowledgeError for what cannot be true."""
    local = _converted(_read(path), Local, path.name)
    if local.route not in routes():
        raise _untrue(f"It is for the route {local.route!r}, which there is not.", path.name)
    if not local.source.strip():
        raise _untrue("It names no source.", path.name)
    route = routes()[local.route]
    _refuse_bad_fields(local.fields, {part.id for part in route.parts}, path.name)
    doubled = [field.id for field in local.fields if route.field(field.id) is not None]
    if doubled:
        raise _untrue(f"The route asks already: {', '.join(doubled)}.", path.name)
    if local.fields and route.kind in {RouteKind.CARD, RouteKind.URL_ONLY}:
        raise _untrue("Nothing may be added to this route.", path.name)
    return local


def with_local(route: Route, local: Local) -> Route:
    """The route as that area takes it: with its name, and what it asks besides."""
    if local.route != route.id:
        raise UsageError(
            f"The local file is for the route {local.route!r}.",
            where="--local",
            to_do=f"Choose that route, or a file for {route.id!r}.",
        )
    order = {part.id: place for place, part in enumerate(route.parts)}
    fields = sorted((*route.fields, *local.fields), key=lambda field: order[field.part])
    return msgspec.structs.replace(route, local=local, fields=tuple(fields))


def _route(path: Path, catalogue: _Catalogue) -> Route:
    read = _converted(_read(path), _RouteFile, f"routes/{path.name}")
    where = f"routes/{path.name}"
    if read.id != path.stem:
        raise _untrue(f"The route calls itself {read.id!r}.", where)
    if not read.source.strip():
        raise _untrue("The route names no source.", where)
    if read.agency not in newest_edition().agencies:
        raise _untrue(f"The agency {read.agency!r} is not in the knowledge.", where)
    asked = [*read.needed, *read.also]
    known = {field.id for field in catalogue.fields}
    wrong = [name for name in asked if name not in known] + [n for n in set(asked) if asked.count(n) > 1]
    if wrong:
        raise _untrue(f"Fields that there are not, or twice: {', '.join(wrong)}.", where)
    if (read.kind is _WITHOUT_FIELDS) is bool(asked):
        raise _untrue("A card asks nothing, and every other route asks something.", where)
    if (read.kind is _WITHOUT_FIELDS) is not bool(read.for_child):
        raise _untrue("A card speaks to the child, and no other route does.", where)
    if read.evidence and read.kind in {RouteKind.CARD, RouteKind.URL_ONLY}:
        raise _untrue("No evidence may go with this kind of route.", where)
    if read.kind is RouteKind.URL_ONLY and any(
        _field(catalogue, name).kind is not FieldKind.URL for name in asked
    ):
        raise _untrue("A route for addresses alone asks for something else.", where)
    fields = tuple(
        msgspec.structs.replace(field, needed=field.id in read.needed)
        for field in catalogue.fields
        if field.id in asked
    )
    kept = {
        name: getattr(read, name) for name in _RouteFile.__struct_fields__ if name not in {"needed", "also"}
    }
    return Route(**kept, parts=catalogue.parts, fields=fields)


def _field(catalogue: _Catalogue, identity: str) -> Field:
    return next(field for field in catalogue.fields if field.id == identity)


def _refuse_bad_fields(fields: Iterable[Field], parts: set[str], where: str) -> None:
    seen: set[str] = set()
    for field in fields:
        if field.id in seen:
            raise _untrue(f"The field {field.id!r} stands twice.", where)
        seen.add(field.id)
        if field.part not in parts:
            raise _untrue(f"The field {field.id!r} stands under {field.part!r}, which is no part.", where)
        if bool(field.choices) is not (field.kind is FieldKind.CHOICE):
            raise _untrue(f"The field {field.id!r} has choices and is no choice, or the reverse.", where)
        unknown = [key for key in field.filled_from if key not in KEYS]
        if unknown:
            raise _untrue(f"The field {field.id!r} waits for {unknown[0]!r}, which is no fact.", where)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise KnowledgeError(
            f"The file cannot be read: {problem}.", where=str(path), to_do="Mend or restore it."
        ) from problem


def _converted(value: object, shape: type[_Shape], where: str) -> _Shape:
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as problem:
        raise _untrue(f"{problem}.", where) from problem


def _untrue(what: str, where: str) -> KnowledgeError:
    return KnowledgeError(what, where=where, to_do="See src/leeside/referral/model.py for the keys.")
