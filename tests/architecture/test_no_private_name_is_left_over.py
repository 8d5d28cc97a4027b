"""A name that begins with an underscore is its file's own: one that the file does not use is left over."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.architecture.repository import SOURCE, modules

_WORD = re.compile(r"\w+")


def left_over(code: str) -> list[str]:
    """Private names of a module that stand in it once, where they are given; what a decorator takes is used."""
    words = Counter(_WORD.findall(code))
    given: list[str] = []
    for one in ast.parse(code).body:
        if isinstance(one, ast.Assign | ast.AnnAssign):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            given += [target.id for target in targets if isinstance(target, ast.Name)]
        elif isinstance(one, ast.FunctionDef | ast.ClassDef) and not one.decorator_list:
            given.append(one.name)
    return [name for name in given if re.match(r"_[^_]", name) and words[name] == 1]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_private_name_is_left_over(path: Path) -> None:
    assert left_over(path.read_text(encoding="utf-8")) == []


def test_one_that_is_left_over_would_be_found() -> None:
    code = "_A = 1\n_B = _A\n\n\ndef _c(): ...\n\n\n@taken\ndef _d(): ...\n"
    assert left_over(code) == ["_B", "_c"]
