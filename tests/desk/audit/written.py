"""Which actions the source can write into the audit, found by reading it and not by running it."""

import ast
import importlib
import importlib.util
from collections.abc import Iterator
from enum import Enum
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final, NamedTuple

import leeside.desk

_HERE: Final = Path(leeside.desk.__file__).parents[1]
_RECORDS: Final = frozenset({"record_change", "record_look"})
_OF_ALLAUTH: Final = ("allauth.account", "allauth.mfa")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Source(NamedTuple):
    """A module as it is written."""

    name: str
    path: Path
    tree: ast.Module

    def thing(self, written: ast.expr) -> Any:
        """What a name, or a dotted one, stands for at the top of the module; ``None`` for any other expression."""
        if isinstance(written, ast.Name):
            found = getattr(importlib.import_module(self.name), written.id, None)
            return found if found is not None else self._imported_within(written.id)
        if isinstance(written, ast.Attribute):
            return getattr(self.thing(written.value), written.attr, None)
        return None

    def _imported_within(self, name: str) -> Any:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and name in {one.name for one in node.names}:
                return getattr(importlib.import_module(node.module), name, None)
        return None


class Call(NamedTuple):
    """A call, and the functions that it stands in, the innermost first."""

    source: Source
    call: ast.Call
    within: tuple[_Function, ...]

    @property
    def place(self) -> str:
        """Where it stands, for a person who has to look."""
        return f"{self.source.path.relative_to(_HERE)}:{self.call.lineno}"


def actions_written() -> frozenset[str]:
    """Every action that some line of the source records. An `AssertionError` names a line of which that cannot be said."""
    found: set[str] = set()
    for one in _calls():
        if _called(one.call) in _RECORDS:
            action = _argument(one.call, 1, "action")
            words = _values(action, one) if action is not None else None
            assert words, f"nobody can tell which action is written at {one.place}"
            found |= words
    return frozenset(found)


def handed_about() -> list[str]:
    """Where a function that records is named without being called, so that what it is given cannot be read here."""
    told = []
    for source in _sources():
        called = {id(node.func) for node in ast.walk(source.tree) if isinstance(node, ast.Call)}
        told += [
            f"{source.name}:{node.lineno}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Name) and node.id in _RECORDS and id(node) not in called
        ]
    return told


@cache
def _sources() -> tuple[Source, ...]:
    paths = sorted(_HERE.rglob("*.py"))
    return tuple(
        _source(path, ".".join(path.relative_to(_HERE.parent).with_suffix("").parts)) for path in paths
    )


def _source(path: Path, name: str) -> Source:
    return Source(name.removesuffix(".__init__"), path, ast.parse(path.read_text("utf-8")))


@cache
def _calls() -> tuple[Call, ...]:
    return tuple(call for source in _sources() for call in _calls_in(source, source.tree, ()))


def _calls_in(source: Source, node: ast.AST, within: tuple[_Function, ...]) -> Iterator[Call]:
    if isinstance(node, ast.Call):
        yield Call(source, node, within)
    if isinstance(node, _Function):
        within = (node, *within)
    for child in ast.iter_child_nodes(node):
        yield from _calls_in(source, child, within)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    named = next((one.value for one in call.keywords if one.arg == name), None)
    return named or (call.args[position] if position < len(call.args) else None)


def _values(written: ast.expr, at: Call) -> set[str] | None:
    """All that an expression can be; ``None`` where that cannot be told."""
    match written:
        case ast.Constant(value=str(said)):
            return {said}
        case ast.JoinedStr(values=parts):
            return _joined([_values(part, at) for part in parts])
        case ast.FormattedValue(value=inner):
            return _values(inner, at)
        case ast.IfExp(body=one, orelse=other):
            return _either([_values(one, at), _values(other, at)])
        case ast.Subscript(value=ast.Name() as table) if isinstance(at.source.thing(table), dict):
            return set(at.source.thing(table).values())
        case ast.Subscript(value=ast.Call(func=ast.Attribute(value=whole, attr="rpartition"))):
            words = _values(whole, at)
            return words and {word.rpartition("/")[2] for word in words}
        case ast.Attribute(value=ast.Name() as enum, attr="value"):
            return _values(enum, at)
        case ast.Name(id=name) if at.within:
            return _of_local(name, at)
    return _of_thing(at.source.thing(written))


def _of_thing(found: object) -> set[str] | None:
    said = found.value if isinstance(found, Enum) else found
    return {said} if isinstance(said, str) else None


def _joined(parts: list[set[str] | None]) -> set[str] | None:
    known = [part for part in parts if part is not None]
    return {"".join(one) for one in product(*known)} if len(known) == len(parts) else None


def _either(parts: list[set[str] | None]) -> set[str] | None:
    known = [part for part in parts if part is not None]
    return set().union(*known) if known and len(known) == len(parts) else None


def _of_local(name: str, at: Call) -> set[str] | None:
    """What a name inside a function can be: what it is set to there, or what callers give."""
    for function in at.within:
        given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        if name in {one.arg for one in given}:
            return _of_parameter(name, [one.arg for one in given].index(name), function, at)
        set_to = [
            node.value
            for node in ast.walk(function)
            if isinstance(node, ast.Assign)
            and any(isinstance(to, ast.Name) and to.id == name for to in node.targets)
        ]
        if set_to:
            return _either([_values(one, at) for one in set_to])
    return _of_thing(at.source.thing(ast.Name(name)))


def _of_parameter(name: str, position: int, function: _Function, at: Call) -> set[str] | None:
    if function.name == "send_notification_mail":
        return _mails_of_allauth()
    told = []
    for one in _calls():
        if _called(one.call) == function.name and _is(one, function, at.source):
            given = _argument(one.call, position, name)
            told.append(_values(given, one) if given is not None else None)
    return _either(told) or _compared_with(name, function, at.source)


def _is(call: Call, function: _Function, of: Source) -> bool:
    found = call.source.thing(call.call.func)
    return getattr(found, "__module__", "") == of.name and getattr(found, "__name__", "") == function.name


def _compared_with(name: str, function: _Function, source: Source) -> set[str] | None:
    """A word that comes from a form is one of those that the function knows: it refuses any other."""
    known: set[str] = set()
    for node in ast.walk(function):
        match node:
            case ast.Compare(left=ast.Name(id=left), comparators=[ast.Constant(value=str(said))]) if (
                left == name
            ):
                known.add(said)
            case ast.Compare(left=ast.Name(id=left), ops=[ast.In()], comparators=[other]) if left == name:
                known |= set(source.thing(other) or ())
    return known or None


def _mails_of_allauth() -> set[str]:
    """What the library that signs people in would write a mail about; the desk writes a row instead."""
    found: set[str] = set()
    for package in _OF_ALLAUTH:
        spec = importlib.util.find_spec(package)
        assert spec is not None
        for folder in spec.submodule_search_locations or ():
            for path in Path(folder).rglob("*.py"):
                tree = ast.parse(path.read_text("utf-8"))
                for node in ast.walk(tree):
                    match node:
                        case ast.Call(func=ast.Attribute(attr="send_notification_mail"), args=[first, *_]):
                            if isinstance(first, ast.Constant):
                                found.add(str(first.value))
    return found
