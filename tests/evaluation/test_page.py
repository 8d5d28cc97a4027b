"""What the page tells to write is read, and every option is told of."""

import inspect
import re
from pathlib import Path

from leeside.cli.evaluate import command
from leeside.evaluation.read_labelled import read_labelled
from leeside.knowledge.load import newest_edition

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "evaluate.md").read_text(encoding="utf-8")


def test_the_labels_of_the_page_are_read(tmp_path: Path) -> None:
    (block,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "cases.jsonl"
    path.write_text(block, encoding="utf-8")
    (one,) = read_labelled([path], ways=newest_edition().ways).conversations
    assert (one.id, one.labels.ways, one.labels.decisive) == ("c1", ("grooming",), 0)


def test_every_option_is_told_of() -> None:
    for name in list(inspect.signature(command).parameters)[1:]:
        assert f"`--{'compare' if name == 'compared' else name}" in PAGE, name
