"""Writes the page that shows, for every line of the guide, what carries it: ``python -m leeside.knowledge.coverage``."""

import sys
from collections.abc import Iterator

from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Edition, Guide, GuideLine
from leeside.knowledge.references import split

_HEAD = """\
# What carries each line of the guide

Written by `python -m leeside.knowledge.coverage > docs/guide-coverage.md`; change
`src/leeside/knowledge/editions/`, not this page. The guide's lines are told in our own words.
`help:tips` is a public page of the desk, below `/help/`; `page:limits` is a page of this folder.
"""


def coverage_page(edition: Edition) -> str:
    """The page as Markdown: every line that states something, those that state nothing, and what is added."""
    parts = [_HEAD, *_summary(edition), "", *_table(edition.guide), "", *_silent(edition.guide)]
    return "\n".join([*parts, "", *_beyond(edition), ""])


def _summary(edition: Edition) -> Iterator[str]:
    guide = edition.guide
    silent = sum(len(numbers) for numbers in guide.silent.values())
    yield f"The guide: {guide.title}, {guide.dated}. The edition: {edition.id}, for {edition.nation.title()}."
    yield ""
    yield f"Of its {guide.length} lines, {len(guide.lines)} state something and are carried; {silent} state nothing."


def _table(guide: Guide) -> Iterator[str]:
    yield "| line | what it says, in our words | carried by | what has changed, or how it is meant |"
    yield "|---:|---|---|---|"
    yield from map(_row, sorted(guide.lines, key=lambda line: line.line))


def _row(line: GuideLine) -> str:
    carried = ", ".join(f"`{reference}`" for reference in line.carried_by)
    return f"| {line.line} | {_cell(line.says)} | {carried} | {_cell(line.note)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _silent(guide: Guide) -> Iterator[str]:
    yield "## Lines that state nothing"
    yield ""
    for reason, numbers in guide.silent.items():
        yield f"* {reason}: {', '.join(map(str, sorted(numbers)))}"


def _beyond(edition: Edition) -> Iterator[str]:
    named = {split(reference) for line in edition.guide.lines for reference in line.carried_by}
    yield "## What is here beyond the guide"
    yield ""
    yield "Ways and agencies that carry no line of the guide, and that practice needs:"
    yield ""
    for kind, items in (("way", edition.ways), ("agency", edition.agencies)):
        left = [f"`{kind}:{name}`" for name in items if (kind, name) not in named]
        yield f"* {', '.join(left) or f'no {kind}'}"


if __name__ == "__main__":
    sys.stdout.write(coverage_page(newest_edition()))
