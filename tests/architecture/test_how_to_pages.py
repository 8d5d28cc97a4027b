"""What the how-to pages tell a developer to write really runs, under the contract that it would be held to."""

import inspect
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.detector import Detector
from leeside.errors import KnowledgeError
from tests.detectors.conftest import Looks, look_at
from tests.detectors.test_contract_examples import test_a_detector_keeps_its_promises as keeps_its_promises

ROOT = Path(__file__).resolve().parents[2]
HOW_TO = ROOT / "docs" / "how-to"


def blocks(page: str) -> list[str]:
    """The Python that stands on a page, block by block."""
    return re.findall(r"```python\n(.*?)```", (HOW_TO / page).read_text(encoding="utf-8"), re.DOTALL)


def module_of(name: str, code: str) -> ModuleType:
    """A block run as if it stood in a file of that module."""
    module = ModuleType(name)
    exec(compile(code, name, "exec"), module.__dict__)  # noqa: S102 - our own page
    return module


def checks_in(module: ModuleType) -> list[Callable[..., Any]]:
    return [value for name, value in vars(module).items() if name.startswith("test_")]


def looks_with(detector: Detector) -> Looks:
    def looks(text: str, *, before: tuple[str, ...] = (), relation: Relation = Relation.UNKNOWN) -> list[Any]:
        return look_at(detector, text, before, relation)

    return looks


def test_the_detector_of_the_page_keeps_the_contract_and_passes_its_own_tests() -> None:
    code, tests = blocks("add-a-detector.md")
    detector = module_of("leeside.detectors.asks_route_home", code).DETECTOR
    assert detector.name == "asks_route_home"
    keeps_its_promises(detector)
    run = [partial(test, looks_with(detector)) for test in checks_in(module_of("test_page", tests))]
    assert len(run) == 4
    for test in run:
        test()


def test_the_source_of_the_page_accounts_for_every_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    code, tests = blocks("add-a-source.md")
    source = module_of("leeside.sources.pipechat", code)
    monkeypatch.setitem(sys.modules, "leeside.sources.pipechat", source)
    run = checks_in(module_of("test_page", tests))
    assert len(run) == 4
    for test in run:
        test()


@pytest.mark.parametrize("number", range(len(blocks("use-from-python.md"))))
def test_the_python_of_the_page_runs(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    try:
        module_of("page", blocks("use-from-python.md")[number])
    except KnowledgeError as unfinished:
        pytest.skip(f"the engine cannot run yet: {unfinished.what}")
    assert capsys.readouterr().out


def test_every_option_of_screen_is_told_of() -> None:
    from leeside import screen

    page = (HOW_TO / "use-from-python.md").read_text(encoding="utf-8")
    for option in list(inspect.signature(screen).parameters)[1:]:
        assert f"`{option}`" in page, option


def test_every_option_of_the_command_is_told_of() -> None:
    from leeside.cli.screen_export import command

    page = (HOW_TO / "screen-a-chat.md").read_text(encoding="utf-8")
    for name in list(inspect.signature(command).parameters)[1:]:
        option = "format" if name == "form" else name.replace("_", "-")
        assert f"--{option}" in page, option


@pytest.mark.parametrize("page", sorted(HOW_TO.glob("*.md")), ids=lambda page: page.name)
def test_every_link_of_a_how_to_page_leads_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link
