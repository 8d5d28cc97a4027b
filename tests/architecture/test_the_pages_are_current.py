"""The generated pages of docs/ are what the generators print today; ``make docs`` writes them anew."""

from leeside.detectors.contract.document import detectors_page, our_detectors
from leeside.knowledge.coverage import coverage_page
from leeside.knowledge.load import newest_edition
from tests.architecture.repository import REPOSITORY


def _written(name: str) -> str:
    return (REPOSITORY / "docs" / name).read_text(encoding="utf-8")


def test_the_page_of_detectors_is_current() -> None:
    assert _written("detectors.md") == detectors_page(our_detectors(), newest_edition()), "run: make docs"


def test_the_page_of_the_guide_is_current() -> None:
    assert _written("guide-coverage.md") == coverage_page(newest_edition()), "run: make docs"
