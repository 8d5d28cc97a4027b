"""Tells the speakers of a pasted transcript from ordinary words that happen to stand before a colon."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_NAME = r"[^\W_][^:\[\](){}<>=\"`|;\\/,*#\n]{0,39}?|[@+~_\U0001F000-\U0001FAFF\u2600-\u27BF][^:\[\](){}<>=\"`|;\\/,*#\n]{1,39}?"
HEADER = re.compile(
    rf"(?:\[?(?P<before>{_TIME})\]?(?:\s*[-–—,])?\s+)?"
    rf"(?P<name>(?:{_NAME})(?:\s\([^():\n]{{1,30}}\))?)"
    rf"(?:\s?[\[(](?P<after>{_TIME})[\])])?\s?[:：](?:[ \t]|(?=\r?\n?$))"
)
"""The start of a line that names its speaker, with the time of day before or after the name."""

MOST_WORDS = 4
MOST_NAMES = 10_000
_NO_NAME = re.compile(r"\d{1,4}[./-]\d|\d+$|https?$|ftp$|mailto$", re.IGNORECASE)
_ORDINARY_WORDS = """note notes ps p.s pps nb n.b edit edited update warning important reminder tip tips example eg e.g ie i.e re
    fwd fw question answer summary total todo address website link url email phone tel number date time when where what why how
    who which whose reason plus also because so but and or then today tomorrow yesterday like ok okay yes no option
    options step steps source sources ref see chapter part section title subject"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_MACHINE_WORDS = """debug info notice warn warning error critical fatal trace severe verbose from to cc bcc date sent received
    message-id return-path reply-to mime-version content-type content-length content-transfer-encoding host accept
    user-agent connection cookie server location allow disallow sitemap version name id type key value status"""
_MACHINE = frozenset(_MACHINE_WORDS.split())
_CODE = re.compile(
    r"\s*(?:[{}<#%]|//|/\*|---|\.\.\.$|- |import |from \w+ import|def |class |function |return |public |const |let |var )"
)


def speaker_of(line: str) -> re.Match[str] | None:
    """The header of a line that might name its speaker; its ``name`` is still to be believed or not."""
    header = HEADER.match(line)
    if header is None:
        return None
    name = header["name"]
    return None if len(name.split()) > MOST_WORDS or _NO_NAME.match(name) else header


def believed(counted: Counter[str]) -> frozenset[str]:
    """The names that are taken for speakers: those that come back, and those that look like a name."""
    return frozenset(
        name
        for name, times in counted.items()
        if name.casefold() not in _ORDINARY and (times > 1 or not name[0].islower())
    )


def looks_like_a_transcript(text: Iterable[str]) -> float:
    """How sure it is that these lines are 'Name: text', from 0 to 0.6: it is never surer than that.

    At least two speakers must come back; what machines write (logs, mail headers, settings, tables of
    records, code) is left alone.
    """
    whole = [line for line in text if line.strip()]
    names = [header["name"] for header in map(speaker_of, whole) if header is not None]
    speakers = believed(Counter(names))
    said = [name for name in names if name in speakers]
    again = [name for name, times in Counter(said).items() if times > 1]
    if len(said) < 4 or len(again) < 2 or len(set(said)) * 2 > len(said) + 1:
        return 0.0
    share = len(said) / len(whole)
    if share < 0.5 or _by_a_machine(whole, speakers, said):
        return 0.0
    return 0.5 + 0.1 * min(1.0, (share - 0.5) * 2)


def _by_a_machine(whole: list[str], speakers: frozenset[str], said: list[str]) -> bool:
    if speakers <= {"Q", "A", "q", "a"} or sum(map(bool, map(_CODE.match, whole))) * 10 > len(whole):
        return True
    if sum(_is_machine(name) for name in said) * 3 > len(said):
        return True
    return _is_a_table(said)


def _is_machine(name: str) -> bool:
    return name.casefold() in _MACHINE or name.endswith(("Error", "Exception", "Warning")) or name.isdigit()


def _is_a_table(said: list[str]) -> bool:
    """Whether the same three or more names come round and round, as the keys of records do."""
    size = len(set(said))
    rounds = len(said) / size
    return (
        size >= 3
        and rounds >= (3 if size == 3 else 2)
        and all(name == said[place % size] for place, name in enumerate(said))
    )


def count_speakers(text: Iterator[str]) -> Counter[str]:
    """How often each possible speaker stands at the start of a line."""
    counted: Counter[str] = Counter()
    for line in text:
        header = speaker_of(line)
        if header is not None and (header["name"] in counted or len(counted) < MOST_NAMES):
            counted[header["name"]] += 1
    return counted
