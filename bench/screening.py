"""``make bench``: how fast and how small, end to end and part by part, as ratios in one run on one core."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

from bench.chats import texts, whatsapp
from leeside.conversation.model import Message
from leeside.conversation.normalise import fold
from leeside.conversation.timeline import Timeline
from leeside.detectors.contract.compiled_filter import words_first
from leeside.detectors.contract.detector import Detector
from leeside.detectors.contract.load import all_detectors
from leeside.detectors.contract.notice import Noticer
from leeside.detectors.contract.words import exact, expand, refuse_unreadable
from leeside.errors import DetectorError
from leeside.knowledge.load import newest_edition
from leeside.knowledge.slang import ReadBy, read_as
from leeside.screening.stream import ConversationState, default_engine

SIZES = (10_000, 100_000, 1_000_000)
END_TO_END = """
import resource, sys, time
from leeside import screen
from leeside.screening.stream import default_engine
reader = sys.argv[2] == "on"
default_engine(second_reader=reader)
start = time.process_time()
result = screen(sys.argv[1], child="Ann", second_reader=reader)
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
      result.source.messages, len(result.conversations[0].signs))
"""


def main() -> None:
    """Print every figure with the data it came from."""
    one_core = {min(os.sched_getaffinity(0))}
    os.sched_setaffinity(0, one_core)
    patterns = sum(len(d.patterns) for d in all_detectors())
    print(
        f"One core, Python {sys.version.split()[0]}, {len(all_detectors())} detectors, {patterns} patterns."
    )
    made = texts(100_000)
    print("Data: made-up chat, one message in 200 with a cue (bench/chats.py);", end=" ")
    print(
        f"{sum(map(len, made)) / len(made):.0f} characters a message, {len(set(made)) / len(made):.0%} unlike any other.\n"
    )
    _end_to_end()
    _detection()
    _one_by_one()
    _more_detectors()
    _slowest()


def _end_to_end() -> None:
    print("End to end, a WhatsApp export: read, notice, weigh, advise (seconds of the processor)")
    with tempfile.TemporaryDirectory() as folder:
        paths = {size: whatsapp(Path(folder) / f"{size}.txt", size) for size in SIZES}
        for reader in ("off", "on"):
            print(f"  with the second reader {reader}")
            costs = [_screened(path, size, reader) / size for size, path in paths.items()]
            print(f"    cost a message, largest to smallest: {costs[-1] / costs[0]:.2f} (1.00 is linear)")
    print()


def _screened(path: Path, size: int, reader: str) -> float:
    """The seconds that one export takes, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", END_TO_END, str(path), reader], check=True, capture_output=True, text=True
    )
    seconds, megabytes, messages, signs = (float(part) for part in done.stdout.split())
    if messages != size:
        sys.exit(f"read {messages:,.0f} of {size:,} messages")
    print(
        f"    {size:>9,} messages: {seconds:6.2f} s, {size / seconds:>9,.0f} a second, peak {megabytes:4.0f} MB, "
        f"{signs:,.0f} signs"
    )
    return seconds


def _messages(count: int) -> list[Message]:
    return [
        Message(id=f"m{n}", conversation="c", index=n, sender="ab"[n % 2], text=text)
        for n, text in enumerate(texts(count))
    ]


def _seconds(work: Callable[[], object]) -> float:
    """Of the processor, so that nothing else that runs is counted."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _notice_all(noticer: Noticer, messages: list[Message]) -> int:
    timelines = {"c": Timeline(conversation="c")}
    return sum(
        sum(1 for _ in noticer.notice(messages[at : at + 4096], timelines))
        for at in range(0, len(messages), 4096)
    )


def _detection() -> None:
    words = newest_edition().words
    detectors = all_detectors()
    noticer = Noticer(detectors, words, read_as=read_as(newest_edition().slang.values(), ReadBy.PATTERNS))
    messages = _messages(100_000)
    _notice_all(noticer, messages[:4096])
    ours = len(messages) / _seconds(lambda: _notice_all(noticer, messages))
    cores = [
        re.compile(exact(expand(p, words, where=d.name)), re.ASCII) for d in detectors for p in d.patterns
    ]
    some = [fold(message.text) for message in messages[:400]]
    plain = len(some) / _seconds(lambda: [p.search(text) for text in some for p in cores])
    print("Detection alone: folding, all patterns, context, evidence")
    print(f"  ours: {ours:,.0f} messages a second; a plain loop of re over the same patterns: {plain:,.0f}")
    print(f"  ratio {ours / plain:,.0f}\n")


def _one_by_one() -> None:
    """As a stream hands them over: one message a call, the state kept between."""
    engine = default_engine()
    messages = _messages(20_000)
    states: dict[str, ConversationState] = {}
    engine.take(messages[:1000], states)
    rate = len(messages) / _seconds(lambda: [engine.take([message], states) for message in messages])
    print("Messages one by one, weighed as they come")
    print(f"  {rate:,.0f} a second\n")


def _slowest() -> None:
    """Which patterns are tried most often in vain: the ones to write with a rarer word."""
    words = newest_edition().words
    owners = [(d.name, p) for d in all_detectors() for p in d.patterns]
    tried = Counter(
        pattern
        for _, pattern, _ in words_first([expand(p, words, where=name) for name, p in owners]).candidates(
            [fold(text) for text in texts(20_000)]
        )
    )
    print(f"Tries with re, a message: {sum(tried.values()) / 20_000:.2f}. The patterns tried most often:")
    for pattern, times in tried.most_common(5):
        name, text = owners[pattern]
        print(f"  {times / 20_000:.2f}  {name}: {text[:70]}")


def _more_detectors() -> None:
    words = newest_edition().words
    detectors = all_detectors()
    again = tuple(_renamed(detector) for detector in detectors)
    half = detectors[::2]
    messages = _messages(60_000)
    rows = {}
    for name, chosen in (("half", half), ("all", detectors), ("twice", (*detectors, *again))):
        noticer = Noticer(chosen, words)
        _notice_all(noticer, messages[:4096])
        rows[name] = min(_seconds(lambda noticer=noticer: _notice_all(noticer, messages)) for _ in range(3))  # type: ignore[misc]
    print("More detectors (seconds for 60,000 messages, best of three)")
    print("  " + ", ".join(f"{name}: {seconds:.2f}" for name, seconds in rows.items()))
    print(f"  doubling adds {rows['all'] / rows['half'] - 1:+.0%} (half to all)", end=", ")
    print(f"{rows['twice'] / rows['all'] - 1:+.0%} (all to twice)\n")


def _renamed(detector: Detector) -> Detector:
    """A stand-in for one more detector: other words, the same shape, so that it costs what a new one would."""
    swapped = tuple(
        re.sub(r"[a-z]{4,}(?![^{]*\})", lambda word: word.group()[::-1], p) for p in detector.patterns
    )
    kept = tuple(p if _compiles(p) else q for p, q in zip(swapped, detector.patterns, strict=True))
    return msgspec.structs.replace(detector, name=f"{detector.name}_again", patterns=kept)


def _compiles(pattern: str) -> bool:
    try:
        refuse_unreadable(expand(pattern, newest_edition().words, where="bench"), where="bench")
    except DetectorError:
        return False
    return True


if __name__ == "__main__":
    main()
