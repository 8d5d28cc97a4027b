"""A file is named for what is seen or must hold (CONVENTIONS.md, 1), and nothing is without its test and page."""

import re

from tests.architecture.repository import REPOSITORY, SOURCE, modules, shown

SAYS_NOTHING = {
    *(
        "base",
        "common",
        "core",
        "func",
        "functions",
        "general",
        "helper",
        "helpers",
        "lib",
        "manager",
        "misc",
    ),
    *("other", "shared", "stuff", "tools", "util", "utilities", "utils"),
}
NAMED_BY_DJANGO = {"src/leeside/desk/database/sqlcipher/base.py"}
"""Where Django looks for a database's backend, and for nothing else."""
_NUMBERED = re.compile(r"(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md")


def _names(folder: str) -> set[str]:
    """The detectors or the sources, by their files."""
    return {path.stem for path in (SOURCE / folder).glob("*.py") if path.name != "__init__.py"}


def _tests(folder: str) -> set[str]:
    return {path.stem.removeprefix("test_") for path in (REPOSITORY / "tests" / folder).glob("test_*.py")}


def test_no_name_says_nothing() -> None:
    tests = REPOSITORY / "tests"
    named = [*modules(), *modules(tests), *modules(REPOSITORY / "bench")]
    folders = {folder for path in named for folder in path.parents if REPOSITORY in folder.parents}
    nothing = {shown(path) for path in (*named, *folders) if path.stem in SAYS_NOTHING}
    assert nothing - NAMED_BY_DJANGO == set()


def test_every_detector_has_its_test() -> None:
    assert _names("detectors") - _tests("detectors") == set()


def test_no_test_looks_for_a_detector_that_is_gone() -> None:
    assert _tests("detectors") - _names("detectors") - {"contract_examples"} == set()


def test_every_source_has_its_test() -> None:
    assert _names("sources") - _tests("sources") == set()


def test_every_source_has_its_page_and_every_page_its_source() -> None:
    pages = {path.stem for path in (REPOSITORY / "docs" / "sources").glob("*.md")}
    assert pages == _names("sources")


def test_every_decision_has_a_number_of_its_own_without_a_gap() -> None:
    names = sorted(path.name for path in (REPOSITORY / "docs" / "decisions").iterdir())
    assert [name for name in names if not _NUMBERED.fullmatch(name)] == []
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
