"""Single lines that show a sign, and innocent near-misses: for each kind of sign, how many of either are noticed."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from leeside.conversation.model import Message, Participant, Relation
from leeside.errors import LabelError
from leeside.evaluation.labelled import Label, LabelledConversation, LabelledSign, Labels
from leeside.evaluation.outcome import Outcome, outcomes_of
from leeside.evaluation.share import Share, share_of
from leeside.evaluation.split import Split, split_of
from leeside.screening.stream import Engine

_CHILD: Final = Participant(id="child", name="child", relation=Relation.CHILD)
_SPEAKERS: Final = {
    "child": Relation.CHILD,
    "family": Relation.FAMILY,
    "friend": Relation.FRIEND,
    "professional": Relation.PROFESSIONAL,
    "other": Relation.UNKNOWN,
}


class BankLine(msgspec.Struct, frozen=True):
    """One line as it is written; ``before`` is what the other of the two had said, where that matters."""

    sign: str
    text: str
    shows: bool
    speaker: str = "other"
    before: str | None = None


class SignOfLines(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of sign: of the lines that show it and of its near-misses, the share that is noticed."""

    sign: str
    has_detector: bool
    shown: Share
    """Lines that show it, seen by the detector of that name."""
    shown_at_all: Share
    """The same, seen by any detector."""
    near_misses: Share
    """Near-misses, seen by the detector of that name."""
    near_misses_at_all: Share


class LineFigures(msgspec.Struct, frozen=True, kw_only=True):
    """All kinds of signs in a bank, in alphabetical order; it holds no line."""

    files: tuple[str, ...]
    split: Split
    relations: bool
    signs: tuple[SignOfLines, ...]


def is_line_bank(paths: Iterable[Path]) -> bool:
    """Whether every one of these is a file whose first line says whether it shows a sign."""
    return all(path.is_file() and b'"shows"' in _first_line(path) for path in paths)


def evaluate_lines(
    paths: Sequence[Path], engine: Engine, *, split: Split = Split.ALL, relations: bool = True
) -> LineFigures:
    """Screen each line as a chat of its own; a line's part is told by its text. Raises LabelError, with file and line."""
    bank = [read for path in paths for read in _read(path)]
    chosen = [(line, where) for line, where in bank if split is Split.ALL or split_of(line.text) is split]
    alone = [_alone(line, where, number) for number, (line, where) in enumerate(chosen)]
    outcomes = outcomes_of(alone, engine, relations=relations)
    by_sign: dict[str, list[tuple[BankLine, Outcome]]] = {}
    for (line, _), outcome in zip(chosen, outcomes, strict=True):
        by_sign.setdefault(line.sign, []).append((line, outcome))
    return LineFigures(
        files=tuple(path.name for path in paths),
        split=split,
        relations=relations,
        signs=tuple(_figures(sign, by_sign[sign], engine) for sign in sorted(by_sign)),
    )


def _figures(sign: str, lines: Sequence[tuple[BankLine, Outcome]], engine: Engine) -> SignOfLines:
    shows, passes = (
        [_seen(outcome) for line, outcome in lines if line.shows is wanted] for wanted in (True, False)
    )
    return SignOfLines(
        sign=sign,
        has_detector=sign in engine.detectors,
        shown=share_of(sign in seen for seen in shows),
        shown_at_all=share_of(bool(seen) for seen in shows),
        near_misses=share_of(sign in seen for seen in passes),
        near_misses_at_all=share_of(bool(seen) for seen in passes),
    )


def _seen(outcome: Outcome) -> set[str]:
    """What was noticed in the line itself, and not in the one before it."""
    return {sign.detector for sign in outcome.signs if sign.index == len(outcome.times) - 1}


def _read(path: Path) -> Iterable[tuple[BankLine, str]]:
    try:
        written = path.read_bytes()
    except OSError as problem:
        raise LabelError(
            f"This file cannot be read ({problem.strerror}).", where=str(path), to_do="Check the path."
        ) from problem
    for number, line in enumerate(written.split(b"\n"), 1):
        if line.strip():
            where = f"{path}, line {number:,}"
            yield _one(line, where), where


def _one(line: bytes, where: str) -> BankLine:
    try:
        read = msgspec.json.decode(line, type=BankLine)
    except ValueError as problem:
        raise LabelError(
            f"This line of a bank cannot be read: {problem}.",
            where=where,
            to_do='Write it as {"sign": "asks_age", "text": "how old r u", "shows": true}.',
        ) from problem
    if read.speaker not in _SPEAKERS:
        raise LabelError(
            f"There is no speaker called {read.speaker!r}.", where=where, to_do=f"Use one of: {', '.join(_SPEAKERS)}."
        )  # fmt: skip
    return read


def _alone(line: BankLine, where: str, number: int) -> LabelledConversation:
    relation = _SPEAKERS[line.speaker]
    speaker = (
        _CHILD if relation is Relation.CHILD else Participant(id="speaker", name="speaker", relation=relation)
    )
    listener = Participant(id="listener", name="listener") if speaker is _CHILD else _CHILD
    said = [(listener, line.before)] if line.before else []
    id_ = f"line-{number}"
    messages = tuple(
        Message(id=f"m{index}", conversation=id_, index=index, sender=who.id, text=text)
        for index, (who, text) in enumerate([*said, (speaker, line.text)])
    )
    marks = (LabelledSign(len(said), line.sign),) if line.shows else ()
    labels = Labels(label=Label.CONCERN if line.shows else Label.BENIGN, signs=marks)
    return LabelledConversation(
        id=id_, where=where, labels=labels, people=(speaker, listener), messages=messages
    )


def _first_line(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.readline(65_536)
