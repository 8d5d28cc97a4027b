"""Writes the page that tells what is looked for: ``python -m leeside.detectors.contract.document``."""

import pkgutil
import sys
from collections.abc import Iterable, Iterator
from typing import Final

import leeside.detectors
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.load import all_detectors
from leeside.knowledge.load import newest_edition
from leeside.knowledge.model import Edition, Harm

_HEAD = """\
# What Leeside looks for

Written by `python -m leeside.detectors.contract.document > docs/detectors.md`; change the detectors in
`src/leeside/detectors/` and the ways in `src/leeside/knowledge/editions/`, not this page.

A detector sees one thing in one message, in the light of the messages before it and never of those after.
A sign is an observation and no finding: each has an innocent reading, and a person decides which it is. Ten
signs of one kind are one kind. What a sign may point to, and how strongly, is knowledge and not code;
*harm already* and *risk* are two lists that are never added up.

Unless a section says otherwise, a line is left alone where the words are denied, where they warn of the thing,
and where they belong to a story; told of somebody else's act, they are kept as a report of it. Disguised
words ("d0nt t3ll", "d o n t", look-alike letters) are found as the plain ones are. The
examples are made up, and each is proven by a test: found, or left alone.
"""
_SPEAKERS: Final = {
    Speaker.OTHER: (
        "What somebody does to a child",
        "On anybody's words, unless an adult has said that the speaker is the child; the child may yet tell of it.",
    ),
    Speaker.CHILD: (
        "What a child says or does",
        "On the words of the child, of a friend, or of somebody not placed yet: a sign about the one at risk.",
    ),
    Speaker.ANYONE: (
        "What matters from any mouth",
        "On anybody's words, the child's too: whoever speaks is the one who does it.",
    ),
}
_READINGS: Final = {
    "negated": "denied",
    "reported": "told of somebody else, as one's own",
    "advised": "said as a warning",
    "imagined": "part of a story",
}
_LISTS: Final = {Harm.ALREADY: "harm already", Harm.RISK: "risk"}
_SHOWN: Final = 3


def our_detectors() -> tuple[Detector, ...]:
    """The detectors of this repository: an operator's private pack stays private and out of the page."""
    ours = {module.name for module in pkgutil.iter_modules(leeside.detectors.__path__)}
    return tuple(detector for detector in all_detectors() if detector.name in ours)


def detectors_page(detectors: Iterable[Detector], edition: Edition) -> str:
    """The page as Markdown: a group for each speaker, and in it a section for each detector, by name."""
    listed = sorted(detectors, key=lambda detector: detector.name)
    parts = [_HEAD, f"{len(listed)} detectors. The edition of the knowledge: {edition.id}.", ""]
    for speaker, (title, on_whose_words) in _SPEAKERS.items():
        group = [detector for detector in listed if detector.by is speaker]
        parts += [f"## {title}", "", f"{on_whose_words}", ""]
        for detector in group:
            parts += _section(detector, edition)
    return "\n".join(parts)


def _section(detector: Detector, edition: Edition) -> Iterator[str]:
    yield f"### {detector.name}"
    yield ""
    yield f"Somebody {detector.says}." if detector.by is not Speaker.CHILD else f"The child {detector.says}."
    yield ""
    yield f"* Innocent reading: {detector.innocent_reading}"
    yield f"* Sees: {_examples(detector.shows)}"
    yield f"* Leaves alone: {_examples(detector.passes)}"
    unread = [told for guard, told in _READINGS.items() if guard not in detector.guards]
    if unread:
        yield f"* Seen here also when {' or '.join(unread)}."
    yield f"* Limits: {detector.limits}"
    yield f"* May point to: {_ways(detector, edition)} (version {detector.version})"
    yield ""


def _examples(examples: Iterable[Example | str]) -> str:
    return "; ".join(_example(example) for example in tuple(examples)[:_SHOWN])


def _example(example: Example | str) -> str:
    if isinstance(example, str):
        return _code(example)
    if not example.before:
        return _code(example.text)
    return f"{_code(example.text)} after {', '.join(map(_earlier, example.before))}"


def _earlier(line: str) -> str:
    who, _, text = line.partition(": ")
    return f"{_code(text)} ({'the same person' if who == 'me' else 'somebody else'})"


def _code(text: str) -> str:
    """The text as it stands, in a code span that no backtick of its own can end."""
    fence = "`"
    while fence in text:
        fence += "`"
    return f"{fence}{text}{fence}" if len(fence) == 1 else f"{fence} {text} {fence}"


def _ways(detector: Detector, edition: Edition) -> str:
    points = [
        f"{way.title} ({sign.strength}, {_LISTS[sign.list]})"
        for way in edition.ways.values()
        for sign in way.signs
        if sign.detector == detector.name
    ]
    return "; ".join(points) or "no way yet: it is shown and weighs nothing"


if __name__ == "__main__":
    sys.stdout.write(detectors_page(our_detectors(), newest_edition()))
