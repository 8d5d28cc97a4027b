"""Tells what slang Leeside reads: one word, or the page ``python -m leeside.knowledge.slang_told > docs/slang.md``."""

import sys
from collections.abc import Iterator
from datetime import timedelta

from leeside.knowledge.item import Status
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Edition
from leeside.knowledge.slang import ReadBy, Region, Slang

_HEAD = """\
# Slang and text-speak

Written by `python -m leeside.knowledge.slang_told > docs/slang.md`; change
`src/leeside/knowledge/editions/*/slang.toml`, not this page. Nothing here is a sign by itself: these are spellings
and words that detectors must know to read a line as it is meant.

Words go out of use and change their meaning faster than anything else that Leeside knows. So each has a region, a
source, the day it was checked and a time after which it must be looked at again; a test fails when that day has
passed. **Young people have not reviewed these words yet.** There are no slurs, no terms of abuse and no names of
drugs among them; a local word that should stay private belongs into [a pack](how-to/packs.md).

## Add a word
Add a line to `slang.toml`; no code is touched, and a key that is not in this table is refused.

| key | |
|---|---|
| `id` | a name of its own |
| `forms` | its spellings, in small letters without accents and apostrophes |
| `means` | what it means, for people |
| `region` | REGIONS |
| `stands_for` | the words it is read as, one for one. Left out where that depends |
| `read_by` | who: `patterns` (the default) get the message again with the words in its place; `second_reader` learnt so |
| `joins` | classes of words in `words.toml` that gain it, for patterns that name the class |
| `source`, `checked_on`, `status` | as for all knowledge: "own" is our own reading; `check` until somebody has confirmed it |
| `review_days` | how long it may go unlooked at |

A word that the second reader shall read as another is added together with [training it anew](second-reader.md).

## The words
"""


def slang_told(word: Slang) -> list[str]:
    """One word in a few lines, for a terminal."""
    due = word.checked_on + timedelta(days=word.review_days)
    told = [f"{', '.join(word.forms)}: {word.means} ({word.region.replace('_', ' ')})."]
    if word.stands_for and ReadBy.PATTERNS in word.read_by:
        told.append(f"A message with it is also read with {word.stands_for!r} in its place.")
    if word.joins:
        told.append(f"It is one of the words for: {', '.join(word.joins)}.")
    confirmed = "confirmed" if word.status is Status.CONFIRMED else "to be checked"
    return [*told, f"Source: {word.source}; {confirmed}; looked at on {word.checked_on}, again by {due}."]


def slang_page(edition: Edition) -> str:
    """The page as Markdown: what a line holds, and every word by region."""
    regions = ", ".join(f"`{region}`" for region in Region)
    return "\n".join([_HEAD.replace("REGIONS", regions), *_tables(edition), ""])


def _tables(edition: Edition) -> Iterator[str]:
    for region in Region:
        words = [word for word in edition.slang.values() if word.region is region]
        if words:
            yield f"### {region.replace('_', ' ').capitalize()}\n"
            yield "| spelt | means | read as | one of | source | checked, again within |"
            yield "|---|---|---|---|---|---|"
            yield from map(_row, sorted(words, key=lambda word: word.forms))
            yield ""


def _row(word: Slang) -> str:
    source = word.source if word.status is Status.CONFIRMED else f"{word.source}, to be checked"
    alone = "" if ReadBy.PATTERNS in word.read_by else " (second reader alone)"
    read = f"{word.stands_for}{alone}" if word.stands_for else ""
    joins = ", ".join(word.joins)
    when = f"{word.checked_on}, {word.review_days} days"
    return f"| {', '.join(word.forms)} | {word.means} | {read} | {joins} | {source} | {when} |"


if __name__ == "__main__":
    sys.stdout.write(slang_page(newest_edition()))
