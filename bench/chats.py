"""Makes the chats that are measured: ordinary talk with a few cues in it, the same for every run."""

import random
from datetime import datetime, timedelta
from pathlib import Path

ORDINARY = (
    "did you do the maths homework", "lol no way", "what time is practice", "on the bus now", "my brother ate the last one",
    "that level is so hard", "ok see you there", "haha stop it", "can you send the worksheet", "mum says tea is ready",
    "who is on tonight", "I can't believe they won 3-1", "same", "nah I'm too tired", "brb", "what did miss say about the trip",
    "it's raining again 😩", "did you see the new episode", "we're going to nan's on sunday", "ok x",
)  # fmt: skip
CUES = (
    "how old are you btw", "don't tell your mum ok", "add me on snap", "send me a pic just for me", "you're so mature for your age",
    "I'll send it to everyone at your school", "you've got til 9 tonight", "are you home alone", "d0nt t3ll any0ne", "im so scared",
)  # fmt: skip
EVERY = 200
"""One message in this many holds a cue, several times what ordinary chats hold."""


def texts(count: int, *, seed: int = 7) -> list[str]:
    """That many message texts."""
    chance = random.Random(seed)
    return [
        chance.choice(CUES) if chance.randrange(EVERY) == 0 else f"{chance.choice(ORDINARY)} {chance.choice(ORDINARY)}"
        for _ in range(count)
    ]


def whatsapp(path: Path, count: int) -> Path:
    """A WhatsApp export of that many messages between two people, over days, as an Android phone writes it."""
    at = datetime(2024, 1, 13, 7, 0)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for number, text in enumerate(texts(count)):
            at += timedelta(seconds=40)
            stream.write(f"{at:%d/%m/%Y, %H:%M} - {'Ann' if number % 2 else 'Bob K'}: {text}\n")
    return path
