from pathlib import Path

import msgspec
import pytest

from leeside.errors import KnowledgeError
from leeside.knowledge.load import load_edition, refuse_unknown_signs
from leeside.knowledge.references import split
from tests.knowledge.small_edition import write_edition

CARRIED = '"way:flattery", "page:concepts"'


@pytest.mark.parametrize(
    "dangling",
    [
        "way:gone",
        "indicator:gone",
        "impact:gone",
        "tip:gone",
        "talking_point:gone",
        "step:gone",
        "agency:gone",
    ],
)
def test_a_line_may_refer_to_nothing_that_is_not_there(dangling: str, tmp_path: Path) -> None:
    folder = write_edition(tmp_path, guide=(CARRIED, f'"{dangling}"'))
    with pytest.raises(KnowledgeError, match=dangling) as refused:
        load_edition(folder)
    assert refused.value.where == "guide.toml, line 2"


@pytest.mark.parametrize("wrong", ["flattery", "way", "ways:flattery", "detector:", "page:", ":flattery"])
def test_a_reference_that_is_not_a_kind_and_an_id_is_refused(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="refers to nothing"):
        load_edition(write_edition(tmp_path, guide=(CARRIED, f'"{wrong}"')))


@pytest.mark.parametrize(
    "known",
    ["indicator:proud", "impact:tired", "tip:ask", "talking_point:talk", "step:listen", "step:flattery_keep"],
)
def test_a_line_may_refer_to_anything_in_the_edition(known: str, tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path, guide=(CARRIED, f'"{known}"')))
    assert edition.guide.lines[0].carried_by == (known,)


def test_a_line_that_nothing_carries_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="Nothing carries"):
        load_edition(write_edition(tmp_path, guide=(CARRIED, "")))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("length = 2", "length = 4", "lost or lie outside its 4 lines: 3, 4"),
        ("length = 2", "length = 1", "lost or lie outside its 1 lines: 2"),
        ("heading = [1]", "heading = [1, 2]", "stand twice: 2"),
        ("heading = [1]", "heading = []", "lost or lie outside its 2 lines: 1"),
    ],
)
def test_every_line_is_accounted_for_once(old: str, new: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=says):
        load_edition(write_edition(tmp_path, guide=(old, new)))


def test_a_detector_that_carries_a_line_must_exist_once_detectors_are_known(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path, guide=(CARRIED, '"detector:insults"')))
    refuse_unknown_signs(edition, {"praises", "insults"})
    with pytest.raises(KnowledgeError, match="insults") as refused:
        refuse_unknown_signs(edition, {"praises"})
    assert refused.value.where == "guide.toml, line 2"


def test_a_reference_is_split_at_its_first_colon() -> None:
    assert split("way:grooming") == ("way", "grooming")
    assert split("grooming") == ("grooming", "")


def test_a_sign_that_is_called_urgent_must_be_one_that_is_looked_for(tmp_path: Path) -> None:
    edition = load_edition(write_edition(tmp_path))
    urgent = msgspec.structs.replace(edition.weighing, urgent=("insults",))
    with pytest.raises(KnowledgeError, match="insults") as refused:
        refuse_unknown_signs(msgspec.structs.replace(edition, weighing=urgent), {"praises"})
    assert refused.value.where == "weighing.toml"
