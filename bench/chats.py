"""Makes the chats that are measured: ordinary talk of many shapes with a few cues in it, the same for every run."""

import random
import re
from datetime import datetime, timedelta
from pathlib import Path

SLOTS = {
    "who": "dylan|miss patel|my cousin|mia|the twins|mr jones|nan|jess|our coach|my brother|ruby|that new kid|sam",
    "thing": "charger|maths book|hoodie|worksheet|bus pass|PE kit|calculator|water bottle|skateboard|phone case",
    "place": "the library|tesco|school|nan's|the park|town|practice|the canteen|drama|the station|maccies|form",
    "when": "tomorrow|after school|at lunch|on saturday|tonight|next week|at 4|in a bit|on friday|half term|later",
    "food": "pizza|noodles|toast|a meal deal|crisps|chips|pasta|cereal|a sausage roll|ice cream|curry",
    "game": "fortnite|fifa|minecraft|roblox|mario kart|rocket league|the new zelda|chess|uno|that puzzle game",
    "feel": "so tired|buzzing|bored|starving|freezing|happy|gutted|nervous|ok|confused|half asleep|annoyed",
    "lesson": "maths|science|history|french|art|geography|english|music|computing|pe|dt",
    "show": "the new episode|that film|the match|bake off|the trailer|the finale|her video|the drama",
}
SHAPES = (
    "did you do the {lesson} homework", "lol no way", "what time is {lesson} {when}", "on the bus now", "im {feel}",
    "{who} ate the last bit of {food}", "that level in {game} is so hard", "haha stop it", "ok x", "same",
    "can you send me the {lesson} worksheet", "tea is ready, it's {food}", "who's on {game} {when}", "brb",
    "I can't believe they won 3-1", "nah I'm {feel}", "what did {who} say about the trip", "it's raining again 😩",
    "did you see {show}", "we're going to {place} {when}", "have you got my {thing}", "left my {thing} at {place}",
    "{who} was hilarious in {lesson}", "do you want {food} or {food}", "I think {who} is coming {when}", "omg {show} 😂",
    "my {thing} broke", "{place} is packed", "is {lesson} cancelled {when}", "how was {place}", "not bad thanks, you?",
    "I'll bring the {thing} {when}", "{who} says hi", "we lost to year nine", "best goal ever honestly", "yeah probably",
    "revision is killing me", "the wifi is down at {place}", "can't, got {lesson} club {when}", "maybe {when}",
    "whose turn is it to buy {food}", "the dog has eaten my {thing}", "let me ask mum about {when}", "see you at {place}",
    "{who} got a merit in {lesson}", "that test was long", "why is {game} so laggy", "happy birthday!! 🎂", "no idea tbh",
)  # fmt: skip
CUES = (
    "how old are you btw", "don't tell your mum ok", "add me on snap", "send me a pic just for me", "are you home alone",
    "you're so mature for your age", "I'll send it to everyone at your school", "you've got til 9 tonight", "im so scared",
    "d0nt t3ll any0ne",
)  # fmt: skip
EVERY = 200
"""One message in this many holds a cue, several times what ordinary chats hold."""
_SLOT = re.compile(r"\{(\w+)\}")


def texts(count: int, *, seed: int = 7) -> list[str]:
    """That many message texts: one to three ordinary remarks each, some 45 characters."""
    chance = random.Random(seed)
    words = {name: slot.split("|") for name, slot in SLOTS.items()}

    def remark() -> str:
        return _SLOT.sub(lambda slot: chance.choice(words[slot.group(1)]), chance.choice(SHAPES))

    def message() -> str:
        if chance.randrange(EVERY) == 0:
            return chance.choice(CUES)
        return " ".join(remark() for _ in range(chance.choice((1, 2, 2, 3))))

    return [message() for _ in range(count)]


def whatsapp(path: Path, count: int) -> Path:
    """A WhatsApp export of that many messages between two people, over days, as an Android phone writes it."""
    at = datetime(2024, 1, 13, 7, 0)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for number, text in enumerate(texts(count)):
            at += timedelta(seconds=40)
            stream.write(f"{at:%d/%m/%Y, %H:%M} - {'Ann' if number % 2 else 'Bob K'}: {text}\n")
    return path
