"""The page tells of every detector what it tells of itself, and of no private pack."""

import subprocess
import sys
from pathlib import Path

import pytest

from leeside.detectors.contract import document
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.document import detectors_page, our_detectors
from leeside.detectors.contract.load import all_detectors
from leeside.knowledge.load import load_edition, newest_edition
from leeside.knowledge.model import Edition
from tests.knowledge.small_edition import write_edition


def praises(
    *,
    name: str = "praises",
    by: Speaker = Speaker.OTHER,
    says: str = "praises somebody",
    shows: tuple[Example | str, ...] = ("well done", "nice one", "good lad", "a fourth that is too many"),
    guards: frozenset[str] = frozenset({"negated", "reported", "advised", "imagined"}),
) -> Detector:
    return Detector(
        name=name,
        version=3,
        by=by,
        says=says,
        innocent_reading="Teachers praise.",
        patterns=("well done",),
        shows=shows,
        passes=("well, done it",),
        limits="It hears no tone.",
        guards=guards,
    )


@pytest.fixture
def small(tmp_path: Path) -> Edition:
    return load_edition(write_edition(tmp_path))


def test_every_detector_of_ours_has_a_section_with_all_its_parts() -> None:
    page = detectors_page(our_detectors(), newest_edition())
    for detector in our_detectors():
        section = page.split(f"\n### {detector.name}\n")[1].split("\n### ")[0]
        for part in (detector.says, detector.innocent_reading, detector.limits, "Sees: ", "Leaves alone: "):
            assert part in section, detector.name


def test_a_section_holds_what_is_seen_left_alone_and_pointed_to(small: Edition) -> None:
    assert detectors_page([praises()], small).endswith(
        "### praises\n\n"
        "Somebody praises somebody.\n\n"
        "* Innocent reading: Teachers praise.\n"
        "* Sees: `well done`; `nice one`; `good lad`\n"
        "* Leaves alone: `well, done it`\n"
        "* Limits: It hears no tone.\n"
        "* May point to: Flattery (slight, risk) (version 3)\n\n"
        "## What a child says or does\n\n"
        "On the words of the child, of a friend, or of somebody not placed yet: a sign about the one at risk.\n\n"
        "## What matters from any mouth\n\n"
        "On anybody's words, the child's too: whoever speaks is the one who does it.\n"
    )


def test_a_sign_stands_under_those_on_whose_words_it_rests(small: Edition) -> None:
    page = detectors_page([praises(by=Speaker.CHILD, says="takes it to heart")], small)
    assert page.index("## What a child says or does") < page.index("### praises")
    assert "The child takes it to heart." in page


def test_detectors_stand_in_order_of_name_however_they_come(small: Edition) -> None:
    page = detectors_page([praises(name="zebra"), praises(name="ant")], small)
    assert page.index("### ant") < page.index("### zebra")


def test_the_lines_before_an_example_are_told_with_who_said_them(small: Edition) -> None:
    shown = Example("thanks", before=("them: look at this", "me: hm"))
    page = detectors_page([praises(shows=(shown,))], small)
    assert "Sees: `thanks` after `look at this` (somebody else), `hm` (the same person)" in page


def test_a_backtick_in_an_example_does_not_end_it(small: Edition) -> None:
    assert "Sees: `` well `done` ``\n" in detectors_page([praises(shows=("well `done`",))], small)


def test_a_detector_that_leaves_out_a_reading_says_so(small: Edition) -> None:
    page = detectors_page([praises(guards=frozenset({"reported", "imagined"}))], small)
    assert "* Seen here also when denied or said as a warning.\n" in page
    assert "Seen here also" not in detectors_page([praises()], small)


def test_a_sign_that_no_way_waits_for_is_said_to_weigh_nothing(small: Edition) -> None:
    assert "May point to: no way yet" in detectors_page([praises(name="smiles")], small)


def test_a_private_pack_stays_out_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    private = praises(name="words_of_a_private_pack")
    monkeypatch.setattr(document, "all_detectors", lambda: (*all_detectors(), private))
    assert our_detectors() == all_detectors()


def test_the_page_is_printed_by_running_the_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "leeside.detectors.contract.document"],
        capture_output=True,
        check=True,
    )
    assert ran.stdout.decode("utf-8").startswith("# What Leeside looks for\n")
