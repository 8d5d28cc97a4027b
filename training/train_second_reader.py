"""Trains the second reader anew: ``python training/train_second_reader.py corpus chitchat.jsonl``.

Needs scikit-learn and numpy beside Leeside; the engine needs neither. Learns from *develop* and half of the
ordinary chat, sets how strongly it must speak on *tune* and the other half, and never opens *keep*. The same
data give the same bytes. Set OMP_NUM_THREADS=1 for a machine that is shared.
"""

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import msgspec
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from leeside.conversation.normalise import fold
from leeside.detectors.second_reader import card as second_reader
from leeside.detectors.second_reader.card import Card, Learnt
from leeside.detectors.second_reader.pieces import (
    PIECES_VERSION,
    PLACES,
    Pieces,
    letter_places,
    pair_place,
    pieces_of,
    word_place,
)
from leeside.detectors.second_reader.reader import SecondReader
from leeside.detectors.second_reader.run_of_talk import Line, Run
from leeside.evaluation.split import Split, split_of

STRENGTH_OF_FIT = 3.0
FEWEST_LINES = 3
"""A piece in fewer lines than this weighs nothing: names and one-offs."""
WEIGHT_OF_ORDINARY_CHAT = 0.15
WEIGHT_OF_BANK = 0.3
MOST_CONCERN = {"alike": 0.021, "chat": 0.003}
MOST_WORTH_A_LOOK = {"alike": 0.05, "chat": 0.01}
"""How many innocent look-alikes, and how much ordinary chat, the reader alone may raise so far."""
LIMITS = (
    "Learnt from scripted conversations written by a language model and from students' chat: not real life.",
    "It knows no way of harm, no person and no context beyond twenty lines, and only English well.",
    "Style may still flatter it: scripted figures say little about real chats.",
)


@dataclass(frozen=True)
class Talk:
    """A conversation to learn from or to measure on; ``shows`` are the lines labelled as signs."""

    id: str
    concern: bool
    ordinary: bool
    fold: int
    lines: tuple[str, ...]
    pieces: tuple[Pieces, ...]
    shows: frozenset[int]


def number(text: str) -> int:
    """A number from a text that is the same on every machine."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def scripted(folder: Path, part: Split) -> Iterator[Talk]:
    """The labelled conversations of one part."""
    for path in sorted(folder.glob("*.conversations.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if split_of(row["id"]) is part:
                said = " ".join(fold(person["id"]) for person in row["participants"])
                names = frozenset(word for word in re.findall("[a-z]+", said) if len(word) > 2)
                shows = frozenset(sign["index"] for sign in row["signs"])
                texts = [message["text"] for message in row["messages"]]
                yield talk(row["id"], texts, names, shows, concern=row["label"] == "concern")


def ordinary(path: Path) -> Iterator[Talk]:
    """Public chat, all of it taken for harmless."""
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        texts = [message["text"] for message in row["messages"]]
        yield talk(row["id"], texts, frozenset(), frozenset(), concern=False, is_ordinary=True)


def talk(
    id_: str,
    texts: list[str],
    names: frozenset[str],
    shows: frozenset[int],
    *,
    concern: bool,
    is_ordinary: bool = False,
) -> Talk:
    """A conversation cut into pieces; kin words that stand as names stay words."""
    kin = {"mum", "dad", "nan", "nana", "gran", "auntie", "uncle", "coach", "miss", "sir", "mrs", "teacher"}
    lines = tuple(fold(text) for text in texts)
    pieces = tuple(pieces_of(line, names=names - kin) for line in lines)
    return Talk(id_, concern, is_ordinary, number(f"fold {id_}") % 3, lines, pieces, shows)


def table(many: Iterable[Pieces]) -> sparse.csr_matrix:
    """One row for each line, just as the reader adds its pieces up."""
    starts, places, worth = [0], [], []
    for pieces in many:
        for word in pieces.words:
            letters = letter_places(word)
            places += [*letters, word_place(word)]
            worth += [*[1 / sqrt(len(letters)) / pieces.size] * len(letters), 1 / pieces.size]
        places += [pair_place(pair) for pair in pieces.pairs]
        worth += [1 / pieces.size] * len(pieces.pairs)
        starts.append(len(places))
    rows = sparse.csr_matrix((worth, places, starts), shape=(len(starts) - 1, PLACES))
    rows.sum_duplicates()
    return rows


def single_lines(folder: Path) -> Iterator[tuple[Pieces, bool]]:
    """The line bank: lines that show a sign, and innocent near-misses."""
    for path in sorted(folder.glob("lines_*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            yield pieces_of(fold(row["text"])), bool(row["shows"])


def learn(talks: Iterable[Talk], bank: list[tuple[Pieces, bool]]) -> tuple[bytes, float, float]:
    """Weights as signed bytes, what one step is worth, and the start; lines of concern without a sign are left out."""
    pieces, shows, counts = [], [], []
    for one in talks:
        for index, of_line in enumerate(one.pieces):
            if of_line.words and (not one.concern or index in one.shows):
                pieces.append(of_line)
                shows.append(one.concern)
                counts.append(WEIGHT_OF_ORDINARY_CHAT if one.ordinary else 1.0)
    for of_line, does in bank:
        pieces.append(of_line)
        shows.append(does)
        counts.append(WEIGHT_OF_BANK)
    rows = table(pieces)
    known = np.asarray((rows > 0).sum(axis=0)).ravel() >= FEWEST_LINES
    model = LogisticRegression(C=STRENGTH_OF_FIT, max_iter=1000, class_weight="balanced")
    model.fit(rows @ sparse.diags(known.astype(float)), shows, counts)
    weights = model.coef_[0] * known
    scale = float(f"{np.abs(weights).max() / 127:.8f}")
    steps = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return steps.tobytes(), scale, float(f"{model.intercept_[0]:.6f}")


def reader_of(weights: bytes, scale: float, start: float) -> SecondReader:
    """The reader itself, to measure with what will run."""
    return SecondReader(Learnt(card_of(weights, scale, start, 1, 1, (), {}), weights))


def card_of(
    weights: bytes,
    scale: float,
    start: float,
    worth_a_look: int,
    concern: int,
    trained_on: tuple[str, ...],
    figures: dict[str, float],
) -> Card:
    """The card of these weights."""
    return Card(
        version=1,
        pieces_version=PIECES_VERSION,
        sha256=hashlib.sha256(weights).hexdigest(),
        scale=scale,
        start=start,
        worth_a_look=worth_a_look,
        concern=concern,
        trained_on=trained_on,
        figures=figures,
        limits=LIMITS,
    )


def peak(reader: SecondReader, one: Talk) -> int:
    """The strongest that the run of a conversation ever becomes."""
    run, most = Run(), 0
    for index, line in enumerate(one.lines):
        run.pass_line(Line(index, reader.strength(line)), None)
        most = max(most, run.strength)
    return most


def least_above(peaks: list[int], share: float) -> int:
    """The least strength that no more than this share of them reaches."""
    return sorted(peaks, reverse=True)[int(share * len(peaks))] + 1


def main() -> None:
    """Learn, set the strengths, write the two files and say the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("corpus", type=Path)
    asked.add_argument("chat", type=Path)
    asked.add_argument("--bank", action="store_true", help="learn from the line bank too")
    asked.add_argument("--out", type=Path, default=Path(second_reader.__file__).parent)
    given = asked.parse_args()

    develop, tune = list(scripted(given.corpus, Split.DEVELOP)), list(scripted(given.corpus, Split.TUNE))
    chat = sorted(ordinary(given.chat), key=lambda one: one.id)
    chat_in = [one for one in chat if number(one.id) % 2 == 0]
    chat_out = [one for one in chat if number(one.id) % 2 == 1]
    bank = list(single_lines(given.corpus)) if given.bank else []

    unseen: dict[str, int] = {}
    for part in range(3):  # each third, read by a reader that has not seen it
        kept = reader_of(*learn([one for one in (*develop, *chat_in) if one.fold != part], bank))
        unseen |= {one.id: peak(kept, one) for one in (*develop, *chat_in) if one.fold == part}
    weights, scale, start = learn([*develop, *chat_in], bank)
    reader = reader_of(weights, scale, start)
    unseen |= {one.id: peak(reader, one) for one in (*tune, *chat_out)}

    alike = [unseen[one.id] for one in (*develop, *tune) if not one.concern]
    everyday = [unseen[one.id] for one in chat]
    concern = max(least_above(alike, MOST_CONCERN["alike"]), least_above(everyday, MOST_CONCERN["chat"]))
    worth_a_look = max(
        least_above(alike, MOST_WORTH_A_LOOK["alike"]), least_above(everyday, MOST_WORTH_A_LOOK["chat"])
    )
    trained_on = (
        f"{len(develop)} scripted conversations of corpus/, part develop, with their labelled signs",
        f"{len(chat_in)} conversations of public ordinary chat (BYU chitchat, MIT licence)",
        *([f"{len(bank)} single lines of corpus/"] if bank else []),
    )
    worth_a_look = min(worth_a_look, concern)
    figures = {}
    for name, talks in (("develop_unseen", develop), ("tune", tune)):
        of_concern = [unseen[one.id] for one in talks if one.concern]
        harmless = [unseen[one.id] for one in talks if not one.concern]
        figures[f"{name}_auc"] = area(of_concern, harmless)
        figures |= reached(f"{name}_found", of_concern, worth_a_look, concern)
        figures |= reached(f"{name}_look_alikes", harmless, worth_a_look, concern)
    figures |= reached("ordinary_chat_unseen", everyday, worth_a_look, concern)
    card = card_of(weights, scale, start, worth_a_look, concern, trained_on, figures)
    (given.out / second_reader.WEIGHTS).write_bytes(weights)
    told = msgspec.json.format(msgspec.json.encode(card), indent=2) + b"\n"
    (given.out / second_reader.CARD).write_bytes(told)
    sys.stdout.buffer.write(told)


def reached(name: str, peaks: Iterable[int], worth_a_look: int, concern: int) -> dict[str, float]:
    """Which share of them the reader alone raises so far."""
    levels = (("worth_a_look", worth_a_look), ("concern", concern))
    return {
        f"{name}_{level}": round(float(np.mean([p >= least for p in peaks])), 4) for level, least in levels
    }


def area(concern: list[int], harmless: list[int]) -> float:
    """The chance that a conversation of concern is read as stronger than a harmless one."""
    truth = [1] * len(concern) + [0] * len(harmless)
    return round(float(roc_auc_score(truth, [*concern, *harmless])), 4)


if __name__ == "__main__":
    main()
