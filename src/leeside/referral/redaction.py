"""Takes out what need not leave: the words are cut from the values, before anything is drawn or written.

A cut is a range of one answer. What it takes out is then looked for everywhere else in the form, however its
letters are composed or capitalised, since a name that stays in one sentence was not redacted at all.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from leeside.errors import UsageError
from leeside.referral.facts import Facts
from leeside.referral.form import form_of
from leeside.referral.letters import edges_of, widened
from leeside.referral.model import Answer, FieldKind, Form, RouteKind, as_shown

MARK: Final = "[redacted]"
"""The same for every cut, so that its length tells nothing."""
LEAST_EVERYWHERE: Final = 3
"""Letters and digits from which what was cut in one place is looked for in all others."""
_INSIDE_WORDS_FROM: Final = 5
"""Letters and digits from which it is taken out of the middle of longer words too."""


_TOLD_OF: Final = ("child.name", "other.name", "professional.name")
"""Facts that name whom a form is about."""


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """A range of one answer's value: characters from ``start``, ``end`` not included.

    ``number`` counts a field's answers from 0. ``everywhere`` also takes the same words out of all the rest.
    """

    field: str
    number: int = 0
    start: int
    end: int
    everywhere: bool = True


class Redactions(msgspec.Struct, frozen=True, kw_only=True):
    """What does not leave: ranges, words wherever they stand (third parties' names too), and whole fields."""

    cuts: tuple[Cut, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is held back at all."""
        return bool(self.cuts or self.words or self.without)


class Redacted(msgspec.Struct, frozen=True, kw_only=True):
    """A form with nothing left in it of what was held back, and what may be said about that."""

    form: Form
    left_out: tuple[str, ...]
    """Labels of the fields that were left out on purpose."""
    marks: int
    """How many places bear the mark."""
    words: tuple[str, ...]
    """What must not stand anywhere in the pack; for whoever makes it, and never written."""
    unfound: tuple[int, ...] = ()
    """Places in ``Redactions.words`` of those that stood nowhere: perhaps they are written otherwise."""


def redacted(form: Form, redactions: Redactions) -> Redacted:
    """The form without what is held back; the one given stays whole.

    Raises UsageError for a field or an answer that is not there, and for words with nothing to look for.
    """
    _refuse_unknown(form, redactions)
    kept = [answer for answer in form.answers if answer.field not in redactions.without]
    ranges = _ranges(kept, redactions.cuts)
    words = _words(kept, ranges, redactions)
    answers, marks = [], 0
    for place, answer in enumerate(kept):
        looked_for = () if answer.kind is FieldKind.CHOICE else words  # a choice is the form's own words
        value, cut = struck(answer.value, [r for at, r, _ in ranges if at == place], looked_for)
        named, cut_name = struck(answer.source.named, [], words)
        if answer.kind is FieldKind.DATE and not cut:
            cut = struck(as_shown(answer.kind, answer.value), [], looked_for)[1]  # as it stands on the page
        if cut and answer.kind in {FieldKind.URL, FieldKind.DATE}:
            value = MARK  # an address or a day with a hole leads nowhere, and what is left may still tell
        source = msgspec.structs.replace(answer.source, named=named)
        answers.append(msgspec.structs.replace(answer, value=value, source=source))
        marks += cut + cut_name
    left_out = tuple(field.label for field in form.route.fields if field.id in redactions.without)
    if form.route.kind is RouteKind.URL_ONLY:
        answers = [answer for answer in answers if answer.value != MARK]
    shown = form_of(form.route, answers)
    gaps = tuple(gap for gap in shown.gaps if gap.field not in redactions.without)
    return Redacted(
        form=msgspec.structs.replace(shown, gaps=gaps),
        left_out=left_out,
        marks=marks,
        words=words,
        unfound=_unfound(form, redactions.words),
    )


def struck(text: str, ranges: Iterable[tuple[int, int]], words: Sequence[str]) -> tuple[str, int]:
    """The text with each range and each of the words replaced by the mark, and how many marks it bears."""
    found = [widened(text, start, end) for start, end in ranges]
    for word in words:
        found += found_in(text, word)
    merged: list[tuple[int, int]] = []
    for start, end in sorted(one for one in found if one[0] < one[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    shown, after = [], 0
    for start, end in merged:
        shown += [text[after:start], MARK]
        after = end
    return "".join([*shown, text[after:]]), len(merged)


def found_in(text: str, word: str) -> list[tuple[int, int]]:
    """Where a word stands, whatever its capitals, accents, joins and invisible letters; as ranges of whole letters."""
    wanted = _plain(word)
    if not wanted:
        return []
    edges = edges_of(text)
    plain, owners = [], []
    for number in range(len(edges) - 1):
        letters = _plain(text[edges[number] : edges[number + 1]])
        plain.append(letters)
        owners += [number] * len(letters)
    ranges = (
        (edges[owners[at]], edges[owners[at + len(wanted) - 1] + 1]) for at in _places("".join(plain), wanted)
    )
    if _weight(word) >= _INSIDE_WORDS_FROM:
        return list(ranges)
    return [(start, end) for start, end in ranges if stands_alone(text, start, end)]


def third_parties_in(facts: Facts) -> tuple[str, ...]:
    """The names that need not leave, each also by its parts, so that a first name alone is found.

    A part that is also the child's, or of whoever is of concern, such as a family's name, stays: they are told of.
    """
    told_of = {
        _plain(part)
        for key in _TOLD_OF
        for fact in facts.of(key)
        for part in (fact.value, *_parts(fact.value))
    }
    names = dict.fromkeys(
        part
        for name in facts.third_parties
        for part in (name, *_parts(name))
        if _weight(part) >= LEAST_EVERYWHERE and _plain(part) not in told_of
    )
    return tuple(names)


def _parts(name: str) -> list[str]:
    return re.split(r"[\s,;/|_.-]+", name)


def _refuse_unknown(form: Form, redactions: Redactions) -> None:
    for field in redactions.without:
        if form.route.field(field) is None:
            raise UsageError(
                f"The route {form.route.id!r} does not ask {field!r}, so it cannot be left out.",
                where="--leave-out",
                to_do=f"See what it asks: leeside refer --fields {form.route.id}.",
            )
    for cut in redactions.cuts:
        answers = form.answers_to(cut.field)
        if not 0 <= cut.number < len(answers) or not 0 <= cut.start < cut.end <= len(
            answers[cut.number].value
        ):
            raise UsageError(
                "A range to be redacted lies outside of its answer, so nothing was made.",
                where=cut.field,
                to_do="Choose the words again: the answer may have changed since.",
            )
    if any(
        all(unicodedata.category(letter).startswith("P") for letter in _plain(word))
        for word in redactions.words
    ):
        raise UsageError(
            "There is nothing to look for in one of the words to be redacted.",
            where="--redact",
            to_do="Give a name or words: dots and spaces alone stand everywhere.",
        )


def _unfound(form: Form, words: Sequence[str]) -> tuple[int, ...]:
    texts = [
        text
        for answer in form.answers
        for text in (answer.value, as_shown(answer.kind, answer.value), answer.source.named)
    ]
    return tuple(at for at, word in enumerate(words) if not any(found_in(text, word) for text in texts))


def _ranges(answers: Sequence[Answer], cuts: Iterable[Cut]) -> list[tuple[int, tuple[int, int], bool]]:
    """For each cut the place of its answer, its range out to whole letters, and whether it holds everywhere."""
    places: dict[str, list[int]] = {}
    for place, answer in enumerate(answers):
        places.setdefault(answer.field, []).append(place)
    found = []
    for cut in cuts:
        if cut.field in places:
            place = places[cut.field][cut.number]
            found.append((place, widened(answers[place].value, cut.start, cut.end), cut.everywhere))
    return found


def _words(
    answers: Sequence[Answer], ranges: Iterable[tuple[int, tuple[int, int], bool]], redactions: Redactions
) -> tuple[str, ...]:
    """All that is to be taken out wherever it stands: the longest first."""
    cut = [
        answers[place].value[start:end].strip() for place, (start, end), everywhere in ranges if everywhere
    ]
    lines = [line.strip() for one in cut for line in (one, *one.splitlines())]
    everywhere = [one for one in lines if _weight(one) >= LEAST_EVERYWHERE]
    return tuple(sorted(dict.fromkeys((*redactions.words, *everywhere)), key=lambda word: (-len(word), word)))


def _plain(text: str) -> str:
    """The text without what a writer may vary: composition, accents, capitals, invisible letters, spaces."""
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(
        letter
        for letter in bare
        if unicodedata.category(letter) not in {"Mn", "Me", "Cf", "Cc", "Zs", "Zl", "Zp", "Cs"}
    )


def _weight(text: str) -> int:
    return sum(letter.isalnum() for letter in _plain(text))


def _places(text: str, wanted: str) -> list[int]:
    """Every place where ``wanted`` begins in ``text``, overlapping ones too."""
    found, at = [], text.find(wanted)
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + 1)
    return found


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no word goes on at either end of this range."""
    before = start > 0 and _of_a_word(text[start - 1]) and _of_a_word(text[start])
    after = end < len(text) and _of_a_word(text[end]) and _of_a_word(text[end - 1])
    return not (before or after)


def _of_a_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")
