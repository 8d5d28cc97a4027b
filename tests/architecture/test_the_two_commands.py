"""What the pages tell a newcomer to type exists: every ``make``, every ``leeside`` and every link."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import typer.main

from leeside.cli.main import app
from tests.architecture.repository import REPOSITORY, shown

PAGES = tuple(
    sorted(
        [
            *REPOSITORY.glob("*.md"),
            *(REPOSITORY / "docs").rglob("*.md"),
            *(REPOSITORY / "examples").glob("*.md"),
        ]
    )
)
GENERATED = {"docs/detectors.md"}
"""Pages that a generator writes; a link to one may stand before the page does."""
_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```|^(?: {4}|\t).*?$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_MAKE = re.compile(r"(?<![\w-])make((?: +(?:-\S+|[A-Z_]+=(?:\"[^\"]*\"|\S*)|[a-z][a-z-]*))+)")
_LEESIDE = re.compile(r"(?:^|[`$|;&] ?|bin/|-m )leeside +([a-z][a-z-]*)", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\n]*\]\(<?([^)\s>]+)>?(?: \"[^\"]*\")?\)|^\[[^\]\n]+\]: +(\S+)", re.MULTILINE)
_ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:|#", re.IGNORECASE)


def _code(text: str) -> Iterator[str]:
    """What stands as code on a page, in a line or in a block."""
    yield from _CODE.findall(text)


def _made(text: str) -> set[str]:
    """The targets that a page tells to make."""
    named = {word for code in _code(text) for found in _MAKE.findall(code) for word in found.split()}
    return {word for word in named if word[0].islower()}


def _links(text: str) -> Iterator[str]:
    for inline, below in _LINK.findall(_CODE.sub("", text)):
        link = inline or below
        if not _ELSEWHERE.match(link):
            yield unquote(link.partition("#")[0])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_readme_names_the_two_commands() -> None:
    assert {"screen", "test"} <= _made(_read(REPOSITORY / "README.md"))


@pytest.mark.parametrize("page", [page for page in PAGES if shown(page) not in GENERATED], ids=shown)
def test_what_a_page_tells_to_type_exists(page: Path) -> None:
    targets = set(_TARGET.findall(_read(REPOSITORY / "Makefile")))
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group, as it has commands
    text = _read(page)
    assert _made(text) - targets == set()
    assert {name for code in _code(text) for name in _LEESIDE.findall(code)} - set(commands) == set()


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    broken = {link for link in _links(_read(page)) if not (page.parent / link).exists()}
    assert {link for link in broken if shown((page.parent / link).resolve()) not in GENERATED} == set()


def test_every_target_that_makes_no_file_is_said_to_be_phony() -> None:
    text = _read(REPOSITORY / "Makefile")
    [phony] = re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert set(_TARGET.findall(text)) == set(phony.split())


def test_help_lists_every_habit() -> None:
    asked = subprocess.run(["make", "help"], cwd=REPOSITORY, capture_output=True, text=True, check=True)  # noqa: S607
    listed = set(re.findall(r"^  make ([a-z-]+)", asked.stdout, re.MULTILINE))
    assert listed == set(_TARGET.findall(_read(REPOSITORY / "Makefile")))
    assert "pictures" in listed


def test_commands_are_found_in_lines_and_blocks_and_left_alone_in_sentences() -> None:
    page = 'Do not make haste; leeside looks.\n\nType `make screen FILE=a/b.txt` or\n```sh\nmake ARGS="--child E" test\n```\n'
    assert _made(page) == {"screen", "test"}
    assert _LEESIDE.findall("`leeside screen x`, `.venv/bin/leeside ways`") == ["screen", "ways"]
    assert list(_links("[a](b.md#c) [d](https://e.example) [f](#g)")) == ["b.md"]
