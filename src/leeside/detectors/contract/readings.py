"""How a sentence is read before it counts: denied, told of another, given as advice, or made up.

Each reading looks only at the words around a fit. They err towards keeping a sign: a reading that is not
plain does not hold.
"""

import re
from collections.abc import Callable
from typing import Final

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice

_DENIED = AnyOf(
    r"(?:\b(?:never|wont|didnt|wouldnt|isnt|arent|doesnt|aint|wasnt|not|refuse to|instead of|stop|without|"
    r"(?:dont|do not|dnt)(?: (?:have|need|want|wanna|ever|just|even)(?: (?:you|u|him|her|them) )?(?: to)?)?)"
    r"(?: (?:ever|just|even|gonna|going to|to|be))*) $"
    r"|\b(?:would|will|id|ill|hed|shed|theyd|wed) never (?:ever )?(?:ask|tell|make|force|want)\b[^.!?]*$"
)
_INVITING = AnyOf(
    r"\b(?:why (?:dont|not|wont)|(?:dont|wont|cant|couldnt) (?:you|u|ya) (?:just )?|if not|or not) ?$"
)

_TELLER = (
    r"(?:he|she|they|it|some(?:one|body| guy| man| boy| lad| bloke| girl| woman| person| dude| rando?m?| kid)?|"
    r"this (?:guy|man|boy|lad|bloke|girl|woman|person|dude|account|kid)|that (?:guy|man|boy|lad|girl|person)|"
    r"my (?:friend|mate|bf|gf|boyfriend|girlfriend|cousin|coach|teacher|sister|brother)|people|ppl|a guy|a man|a boy|[a-z]+)"
)
_TELLS = (
    r"(?:said|says|saying|told (?:me|us|her|him)|tells (?:me|her|him)|telling (?:me|her|him)|asked|asks|asking|"
    r"keeps|kept|wants|wanted|was like|were like|is like|goes|threatened|threatening|messaged|texted|wrote|"
    r"tried|trying|made|makes|making|reckons|claims|offered|offers)"
)
_REPORTED = AnyOf(rf"\b{_TELLER} (?:just |then |also |even |keeps? |literally |apparently )?{_TELLS}\b")
_SELF_TOLD = AnyOf(
    r"\b(?:i|we|ive|im|you|u) (?:just |already |literally )?(?:said|told|asked|keep|kept|want|tried|made|offered)\b"
)

_ADVISED = AnyOf(
    r"\bif (?:anyone|any1|anybody|someone|some1|somebody|a stranger|people|they|a (?:man|person|guy|link|text))\b"
    r"[^.!?]{0,160}\b(?:tell (?:us|me|an|a|your|ur|someone|somebody|mum|dad|miss|sir|staff)|report|block|ignore it|"
    r"say no|walk away|hang up|come (?:to|and) |speak to|talk to|(?:dont|do not|never) (?:reply|open|click|send|answer|"
    r"pay|give|share|tell them))"
    r"|\b(?:tell (?:us|me|an|a|your|ur|someone|mum|dad|miss|sir|staff)|(?:dont|do not|never) (?:reply|open|click|send|"
    r"answer|pay|give|share))[^.!?]{0,60}\bif (?:anyone|any1|anybody|someone|some1|somebody|a stranger|people|they)\b"
    r"|\b(?:assembly|pshe|e ?safety|online safety|internet safety|safeguarding|the bank will never|banks? (?:will )?never|"
    r"beware|watch out for|dont fall for|scam alert|fraud (?:alert|awareness)|leaflet|poster)\b"
    r"|\b(?:you should|always remember to|remember,? )never\b"
)
_IMAGINED = AnyOf(
    r"\b(?:record\w*|film\w*|learn\w*|rehears\w*|act\w*|read(?:ing)?) the bit where\b"
    r"|\b(?:in|for|from|of) (?:the|my|our|a|this|that) (?:\w+ )?(?:play|film|movie|book|story|show|episode|drama|script|scene|"
    r"song|musical|novel|comic|chapter|quest|cutscene|monologue|poem)\b"
    r"|\b(?:lyrics?|fan ?fic\w*|my character|her character|his character|the villain|the baddie|act (?:one|two|three|\d)|"
    r"scene (?:one|two|three|\d)|plot twist|season (?:one|two|three|\d)|npc)\b"
)

_OF_SELF = r"(?P<self>i|im|ive|id|me|my|myself|mine|we|weve|us|our)"
_OF_ANOTHER = (
    r"(?P<another>he|hes|hed|hell|him|his|himself|she|shes|shed|shell|her|herself|they|theyre|theyve|their|them|"
    r"(?:my|our) (?:\w+ )?(?:son|daughter|lad|girl|boy|kid|grandson|granddaughter|nephew|niece|sister|brother|cousin)|"
    r"(?:the|this|that|one|a) (?:\w+ )?(?:kid|child|pupil|student|girl|boy|lad|lass|young person))"
)
_PERSON = re.compile(rf"\b(?:{_OF_ANOTHER}|{_OF_SELF})\b")
_TOLD_AS_STORY = AnyOf(
    r"\b(?:chapters? \w+|chapters|first draft|my draft|novel|wattpad|fan ?fic\w*|screenplay|script|scene|rehears\w+|"
    r"murder mystery|whodunn?it|in character|characters?|char|plot|villain|"
    r"baddie|narrator|protagonist|d&d|dnd|dungeon master|the campaign|npc|larp|drama (?:club|piece|exam)|school play|"
    r"panto|audio ?book|short story|story comp\w*|creative writing|set text|gcse text|worksheets?|pshe|scenarios?|"
    r"role ?play\w*|(?:put|sort) (?:these|them) (?:in|into) order|learn\w* (?:my|our|your|ur) lines)\b"
)
"""What is spoken of where people write, play or read a story together."""
_WHICH_WORDS = AnyOf(
    r'\b(?:is it|was it|do i say|do we say|should it (?:be|say)|(?:mines?|yours|urs) (?:is |was )?(?:gonna|going to) be) "'
)
"""What asks how a line goes."""
_STORY_REACH = 8
"""Earlier messages in which a story may have been spoken of."""


def _quoted(candidate: Candidate) -> bool:
    before = candidate.text.count('"', 0, candidate.start)
    return before % 2 == 1 and '"' in candidate.text[candidate.end :]


def negated(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before deny it: "i would never ask you to …"."""
    lead = candidate.lead
    denied = _DENIED.search(lead) is not None and _INVITING.search(lead) is None
    return None if denied else Voice.OWN


def reported(candidate: Candidate) -> Voice | None:
    """Somebody else's act when the sentence tells of another's words, or they stand in quotation marks."""
    lead = candidate.lead
    told = _REPORTED.search(lead) is not None and _SELF_TOLD.search(lead) is None
    return Voice.REPORTED if told or _quoted(candidate) else Voice.OWN


def advised(candidate: Candidate) -> Voice | None:
    """Left alone when the sentence warns of it: "if anyone asks you to …, tell us"."""
    return None if _ADVISED.search(candidate.sentence) else Voice.OWN


def imagined(candidate: Candidate) -> Voice | None:
    """Left alone when the sentence is about a story, or quotes a line where a story is being told.

    Quotation marks alone do not make a line fiction, nor does talk of a story: a threat is quoted when it is
    reported, and "it is only a game" is said to children. Both together do.
    """
    if _IMAGINED.search(candidate.sentence):
        return None
    told = _quoted(candidate) and (
        _WHICH_WORDS.search(candidate.text, 0, candidate.start) is not None
        or _TOLD_AS_STORY.search(candidate.text) is not None
        or candidate.said_before(_TOLD_AS_STORY, within=_STORY_REACH)
    )
    return None if told else Voice.OWN


def told_of(candidate: Candidate) -> Voice | None:
    """What somebody tells of another: left alone when they speak of themselves or of nobody.

    Of the person with whom the fit begins, else of the last named in its sentence before it, else of the first
    within it. When none is named, the whole message must speak of another and not of the speaker.
    """
    fit = candidate.match.group()
    spoken_of = (
        _PERSON.match(fit)
        or next(reversed(list(_PERSON.finditer(candidate.lead))), None)
        or _PERSON.search(fit)
    )
    if spoken_of is not None:
        return Voice.REPORTED if spoken_of["another"] else None
    around = [person["another"] is not None for person in _PERSON.finditer(candidate.text)]
    return Voice.REPORTED if around and all(around) else None


_GAME = re.compile(
    r"\b(?:gold|gems?|horse|boar|dragons?|goblins?|quests?|guild|loot|swords?|potions?|mana|castle|knights?|orcs?|wizards?|"
    r"dungeons?|boss|raids?|xp|lvl|respawn\w*|spawn\w*|npcs?|creepers?|ender\w*|diamonds|pickaxe|villagers?|armou?r|"
    r"kingdom|emeralds?|netherite|lava|zombies?|imposter|round|lobby|elixir|troll|minecart|tavern|bandits?)\b"
)
_LESSON_OR_STORY = AnyOf(
    r"\b(?:spot the|scenario|case study|worksheet|pshe|assembly|lesson|poster|leaflet|quiz|year \d+s|script|scenes? \d+|"
    r"act \d+|rehears\w+|line ?learning|villain|my character|chapter \d+|fan ?fic\w*|murder mystery|screenplay|"
    r"storyboard|dialogue|props?|stage directions?|short story|gcse drama)\b"
)
_STAGE_REACH = 6


def staged(candidate: Candidate) -> Voice | None:
    """Left alone in the middle of a game, a lesson or a story: what is demanded there is not meant.

    A game shows by two different words of it, here or in the messages before; a lesson or a story by one.
    """
    around = [said.text for said in candidate.before[-_STAGE_REACH:]] + [candidate.text]
    game = {word for text in around for word in _GAME.findall(text)}
    told = any(_LESSON_OR_STORY.search(text) for text in around)
    return None if told or len(game) > 1 else Voice.OWN


STAGED: Final = frozenset({"negated", "reported", "advised", "imagined", "staged"})
"""The readings of a detector whose words are often played, taught or written."""

GUARDS: Final[dict[str, Callable[[Candidate], Voice | None]]] = {
    "negated": negated,
    "reported": reported,
    "advised": advised,
    "imagined": imagined,
    "staged": staged,
}
"""The readings by the names under which a detector asks for them."""
