"""Small units: long is where mistakes hide (CONVENTIONS.md, 12)."""

import ast
import io
import statistics
import tokenize
from pathlib import Path

from tests.architecture.repository import SOURCE, modules, shown

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
MEDIAN = 80

_NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _lines_of_code(path: Path) -> int:
    """Lines that hold code: blank ones, comments and docstrings are what we ask for and do not count."""
    text = path.read_text(encoding="utf-8")
    held: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in _NO_CODE:
            held.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            held.difference_update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return len(held)


def _body(function: _Function) -> int:
    """Lines below the signature and its docstring, which grow with named options and with what is promised."""
    first = function.body[1:2] if ast.get_docstring(function) else function.body[:1]
    return (function.end_lineno or 0) - first[0].lineno + 1 if first else 0


def _is_detector(path: Path) -> bool:
    return path.parent == SOURCE / "detectors" and path.name != "__init__.py"


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    assert {shown(path): _lines(path) for path in modules() if _lines(path) > LONGEST_FILE} == {}


def test_every_function_fits_a_screen() -> None:
    long = {
        f"{shown(path)}: {node.name}": _body(node)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, _Function) and _body(node) > LONGEST_FUNCTION
    }
    assert long == {}


def test_half_of_all_files_have_fewer_than_eighty_lines_of_code() -> None:
    """A detector's file is mostly patterns and examples, which are data: those are not counted here."""
    counted = [
        _lines_of_code(path) for path in modules() if path.name != "__init__.py" and not _is_detector(path)
    ]
    assert statistics.median(counted) < MEDIAN


def test_a_detector_is_data_and_at_most_a_screen_of_code() -> None:
    """What is left when patterns and examples are taken away: functions, each small, and few."""
    heavy = {}
    for path in filter(_is_detector, modules()):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        code = sum(_body(node) for node in ast.walk(tree) if isinstance(node, _Function))
        if code > LONGEST_FUNCTION:
            heavy[shown(path)] = code
    assert heavy == {}
