"""Somebody rings 999, asks others to, or says that the police or an ambulance are on their way to somebody in danger."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.what_it_is_about import LAUGHTER, PLAY, TAUGHT

_RING = r"(?:r[aiu]ng|ringing|call|calling|called|phone|phoning|phoned|dial|dial+ing|dialled|text|texting|get|getting)"
_ILLNESS_OR_ACCIDENT = AnyOf(
    r"\b(?:nan(?:a|ny|s)?|gran(?:ny|dad|dma|s)?|grandads|poppy|fell|fallen|falls?|collapsed|heart|stroke|asthma|allerg\w+|"
    r"epi ?pen|seizures?|faint\w*|dog|cat|hip|ankle|leg|arm|knee|concussion|a ?& ?e|ward|crash\w*|accident|smoke|fire|"
    r"chip pan|gas|labour|baby|waters|pitch|match|goalie|neighbours?|burgl\w+|shed|noise|alarm|drill)\b"
)
_MUSED = AnyOf(
    r"\b(?:if|when (?:do|should|would)|would (?:you|u|i|it)|should (?:i|we)|is it|or 101|not 999|prank|hoax|number is|"
    r"(?:last|years?|weeks?|months?) (?:week|year|month|night|ago)|used to|once|practi[cs]\w+|first aid|lesson|quiz)\b"
)


def _now(candidate: Candidate) -> Voice | None:
    """An illness, an accident, a lesson, a game, a laugh or a time that is past are left alone; who rings tells of others."""
    text = candidate.text
    light = LAUGHTER.search(text) or PLAY.search(text) or TAUGHT.search(candidate.sentence)
    if light or _MUSED.search(candidate.sentence):
        return None
    return None if _ILLNESS_OR_ACCIDENT.search(text) else Voice.REPORTED


DETECTOR = Detector(
    name="calls_emergency_help",
    version=2,
    by=Speaker.ANYONE,
    says="rings 999, tells others to, or says that the police or an ambulance are on their way",
    innocent_reading="Somebody is ill or had an accident, or speaks of the police in jest.",
    patterns=(
        rf"{_RING} (?:\w+ ){{0,2}}999",
        r"(?:on|on the phone|through|on the line|talking|speaking|got) (?:to |with )?999",
        r"999(?: please| pls)? (?:now|right now|straight away|straightaway|this minute|immediately|are on|is on)",
        r"(?:need|needs|its) (?:\w+ )?999{end}",
        r"(?:im|i am|mums|dads|shes|hes|were|theyre|is|are) (?:\w+ )?(?:ringing|calling|phoning) (?:the )?{police}",
        r"{police} (?:are|is|r|have|has|were)(?: \w+)? (?:on (?:the|their|there|its) way|coming|here|outside)",
        r"{police} on (?:the|their|there) way",
        r"(?:mum|dad|mam|nan|she|he|shes|hes|sister|brother|aunt\w*|uncle|im) (?:is |s )?on (?:the phone )?to (?:the )?{police}",
        rf"{_RING} (?:\w+ )?(?:the )?{{police}}(?: \w+)? (?:now|right now|rn|tonight|this minute|please|pls)",
        rf"(?:an?|the) ambulance(?:s| is)? (?:on (?:the|its) way|coming|here)|{_RING} (?:\w+ )?(?:an|the) ambulance",
    ),
    confirm=_now,
    shows=(
        "im ringing 999 on the other phone",
        "mums on the phone to 999",
        "ring 999 now please, dont wait",
        "dads calling the police now stay there",
        "the police are on their way to you",
        "im ringing the police",
        "she's on to the police already",
        Example("someone call an ambulance", before=("them: she said she took them all",)),
    ),
    passes=(
        "had to ring 999 when nan fell",
        "is it 999 or 101 for that",
        "ill call the police if u steal my chips haha",
        "if you see a fire ring 999",
        "the police came to our assembly",
        "an ambulance is on its way for the goalie",
        "we rang 999 last year",
        "999 robux for that skin",
        "read it from line 999",
    ),
    limits="It does not see help that is fetched in other words, and cannot tell a call that was made from one that was meant.",
)
