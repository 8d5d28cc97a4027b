"""Somebody who passes for a child lets an older life slip, or names another age than before."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_NAMES = (
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_NUMBER = {name: age for age, name in enumerate(_NAMES, 9)}
_AGE = rf"(?:[1-9]\d|9|{'|'.join(_NUMBER)})"
_NO_AGE = (
    r"(?! ?(?:mins?|minutes?|secs?|hours?|days?|weeks?|months?|miles?|quid|\$|%|percent|points?|goals?|kills?|pages?|"
    r"levels?|k\b|kg|stone|st\b|foot|ft|cm|am\b|pm\b|th\b|away|down|up|in the|from|times|of|people|votes|behind|ahead|"
    r"wins?|games?|episodes?|chapters?|or|nil|all|and a half (?:hours?|mins?)|:|\.\d|/))"
)
_MY_AGE = re.compile(
    rf"\b(?:im|i am|i m|am|just turned|i turned|ive turned|turning)(?: (?:only|just|actually|really|also|literally|"
    rf"deffo|nearly|almost|like|still|legit|lol|well))*[, ]+(?:(?:in|a) )?(?P<age>{_AGE})\b{_NO_AGE}"
    rf"|^(?:same )?(?P<bare>{_AGE})(?: (?:m|f|male|female|lol|haha|u|x+|wbu|hbu|here|btw|too)\b|[.,!? ]*$)"
)
_MY_YEAR = re.compile(
    r"\b(?:im|i am|am|in|doing|start(?:ing|ed)?) (?:\w+ )?(?:year|yr|y) ?(?P<year>[4-9]|1[0-3])\b"
)
_YOUNG = re.compile(
    rf"\b(?:im|i am|am) (?:\w+ )?(?:(?:9|1[0-7])\b{_NO_AGE}|your age|ur age|(?:the )?same age|a (?:kid|teen|teenager)|"
    r"(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))\b"
    r"|\b(?:same age|my mum wont let me|my mocks|my gcses|my form tutor|my sats|im grounded|pe first thing)\b"
    r"|^(?:9|1[0-7])(?: (?:m|f|lol|haha|u|x+|wbu|hbu|here|too)\b|[.,!? ]*$)|^(?:same|me too|snap)[.,! ]*(?:im|lol|$)"
)
_PLAY = AnyOf(
    r"\b(?:gta|forza|mario kart|simulator|rocket league|sims|bitlife|roblox|minecraft|bloxburg|in game|in the "
    r"game|my character|"
    r"when i grow up|one day|pretend|role ?play|my mums? (?:car|wife|boss)|my dads?|work experience|paper round|"
    r"saturday job)\b"
)
_GUISE = AnyOf(
    r"\b(?:i mean|i meant|meant to (?:say|put|type)|wait no|oops|whoops|typo|autocorrect|brain ?(?:fog|fart)|my bad|"
    r"slip of|as in|nm|nvm|never ?mind|forget (?:i said )?that|ignore that|i was joking|im joking|jk)\b"
)


def _age_in(text: str) -> int | None:
    """The age that somebody gives as their own, or that goes with their school year."""
    if fit := _MY_AGE.search(text):
        said = fit["age"] or fit["bare"]
        return int(said) if said.isdigit() else _NUMBER[said]
    if fit := _MY_YEAR.search(text):
        return int(fit["year"]) + 5
    return None


def _ages_apart(candidate: Candidate) -> bool:
    """Whether the speaker has given an age in this conversation that is two years or more from this one."""
    now = _age_in(candidate.text)
    if now is None:
        return False
    earlier = [_age_in(said.text) for said in candidate.before if said.sender == candidate.speaker.id]
    return any(age is not None and age < 18 and abs(age - now) > 1 for age in earlier)


def _of_a_passed_child(candidate: Candidate) -> Voice | None:
    """An older life is a slip only from a mouth that claimed to be young; a child's doubt reports it."""
    marks = candidate.marks
    if "told" in marks:
        return Voice.REPORTED
    if candidate.from_child:
        return None
    if "age" in marks:
        return Voice.OWN if _ages_apart(candidate) else None
    if "life" in marks and not _PLAY.search(candidate.text):
        young = candidate.said_before(_YOUNG, by_speaker=True, within=12) or _YOUNG.search(candidate.lead)
        return Voice.OWN if young or _GUISE.search(candidate.text, candidate.end) else None
    return None if "life" in marks else Voice.OWN


DETECTOR = Detector(
    name="age_slip",
    version=1,
    by=Speaker.ANYONE,
    says="claimed to be young, and lets slip an older life or another age",
    innocent_reading="Children joke, mistype, round their age up, and speak of a brother's car as theirs.",
    patterns=(
        (
            r"(?P<life>my (?:\w+ )?(?:kids?|wife|husband|missus|ex wife|ex husband|fiancee?|stepson|stepdaughter|"
            r"grandkids|toddler|mortgage|landlord|tenants?|pension|divorce|maintenance|lodger|solicitor|apprentices?|"
            r"employees|colleagues?|co ?workers?|staff|clients?|pupils|students|line manager|company car|works van|van|"
            r"night shift|shifts?|payday|wages|salary|degree|dissertation|thesis|old uni|uni days|school days|schooldays|"
            r"teaching|staff ?room))"
        ),
        (
            r"(?P<life>(?:driv(?:e|ing|es)|drove|commut\w+)(?: \w+){0,2} (?:to|home from|back from|into|from) (?:work|the "
            r"office|the site|my shift|a job|uni|the depot))"
        ),
        (
            r"(?P<life>(?:im|i am|am|i was|was|just) (?:driving|at the wheel|parking|stuck in traffic|on the motorway|on "
            r"the m\d+|filling up|insuring))"
        ),
        r"(?P<life>(?:my car|my motor|my licence|my license|my mot|my insurance|car tax|my petrol))",
        (
            r"(?P<life>(?:when|back when|since) i (?:was|were) (?:at|in) (?:uni|university|school|college|sixth form|my "
            r"(?:teens|twenties|thirties)|the army|the navy|prison|your year|ur year|year \d+|secondary))"
        ),
        (
            r"(?P<life>when i (?:was|were) (?:your|ur|yer|that|a (?:kid|child|teenager|teen|lad|boy|girl)|young(?:er)?|"
            r"{child_age})(?: age)?)"
        ),
        r"(?P<life>(?:back )?in (?:my|our) (?:day|time|school days|youth|teens|twenties|generation))",
        (
            r"(?P<life>(?:the|my|our|a) (?:class|year \d+s?|pupils|students|kids|group|form|set)(?: that)? (?:i|we) "
            r"(?:teach|taught|coach|train|mark for|look after|tutor))"
        ),
        (
            r"(?P<life>i (?:teach|taught|coach|manage|employ|supervise|lecture)(?: \w+){0,3} (?:class|school|kids|maths|"
            r"english|science|music|pe|year|staff|people|team|there))"
        ),
        (
            r"(?P<life>(?:marking|planning|covering|invigilating)(?: \w+){0,2} (?:books|lessons?|mocks|class|essays|"
            r"homework|exams))"
        ),
        (
            r"(?P<life>(?:finish|finished|start|started|leave|left|late for|off to|back at|knackered from|home from|get "
            r"in from|just in from|clock(?:ed|ing)? off|on my way to)(?: \w+)? (?:work|my shift|the office|the site|a "
            r"night shift|nights|a 12 hour shift))"
        ),
        (
            r"(?P<life>(?:at|in|from|left|leaving) (?:the|my) (?:office|warehouse|building site|depot|staff ?room|factory|"
            r"workplace))"
        ),
        (
            r"(?P<life>my (?:boss|manager|work ?mates?|team at work|work|job|shift|rent|council tax|bills|flatmates?|ex|"
            r"own place|own flat)(?: \w+)? (?:wants?|wont|said|at|lets?|due|is due|went|starts?|pays?|started|says|doesnt|"
            r"messed|is|was|in))"
        ),
        (
            r"(?P<life>(?:a|few|couple of|some|the|quick) (?:pints?|beers?) (?:after|with|at|down)(?: \w+)? (?:work|lads|"
            r"pub|boys|local|colleagues?)(?: \w+)?)"
        ),
        (
            r"(?P<life>(?:pick(?:ing|ed)?|drop(?:ping|ped)?) (?:\w+ )?(?:my|the) (?:kids?|daughter|son|little (?:one|girl|"
            r"boy)|lad|girls|boys)(?: \w+)?)"
        ),
        (
            r"(?P<life>my (?:\w+ )?(?:daughter|son|lad|girl|little (?:one|girl|boy))s? (?:is|was|s|in|goes|age|about|same|"
            r"also|likes?|has|the|your|ur)(?: \w+){0,3})"
        ),
        (
            r"(?P<life>(?:i|ive|i have) (?:been |was |got )?(?:married|divorced|engaged|separated|a mortgage|retired)(?: "
            r"\w+)?)"
        ),
        (
            r"(?P<life>(?:i (?:graduated|retired|got my degree|passed my driving test|was born in (?:19\d\d|200[0-5])|did "
            r"my (?:gcses|o levels|a levels)|left school|finished (?:uni|school))|i remember when(?: \w+){0,4} (?:dial up|"
            r"vhs|msn|bebo|myspace|nokia)))"
        ),
        (
            r"(?P<life>(?:old enough|im too old|my age)(?: \w+){0,3} (?:to drink|for (?:school|this|gcses)|to be your|to "
            r"be ur|to vote|at my age|i cant))"
        ),
        (
            r"(?P<age>(?:im|i am|am|just turned|i turned|turning)(?: \w+){0,2}[, ]+(?:[1-9]\d|nine|ten|eleven|twelve|"
            r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))"
        ),
        (
            r"(?P<age>{start}(?:[1-9]\d|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
            r"nineteen|twenty)(?: (?:m|f|male|female|lol|u|x+|wbu|hbu|here|btw)|{end}))"
        ),
        r"(?P<age>(?:im|i am|am|in|doing|starting) (?:\w+ )?(?:year|yr|y) ?(?:[4-9]|1[0-3]))",
        (
            r"(?:im|i am|in) (?:\w+ )?(?:[2-9]\d|(?:first|second|third|fourth|final) year|my (?:twenties|thirties))[, "
            r".]+(?:\w+ ){0,2}(?:i mean|i meant|wait no|oops|typo|as in)(?: \w+){0,2} (?:yr|year|{child_age}|school)(?: "
            r"\w+)?"
        ),
        (
            r"(?:i mean|i meant|oops|wait no|no wait|typo)[, ]+(?:\w+ ){0,4}(?:im |i am |the )?(?:in |only )?(?:(?:year|"
            r"yr) ?(?:[5-9]|1[01])|the class im in|my mums car|{child_age} not (?:[2-9]\d|1[89])|school not (?:work|uni)|"
            r"not teach)"
        ),
        (
            r"(?P<told>(?:you|u) (?:\w+ )?(?:said|told me|told us|claimed|swore|put)(?: that)? (?:you|u|your|ur|youre)(?: "
            r"\w+)? (?:were|was|are|r|is|wre)? ?(?:only |just |like )?(?:{child_age}|my age|in (?:year|yr) ?\d+)\b(?!\w))"
        ),
        (
            r"(?P<told>(?:thought|thort|thot) (?:you|u) (?:were|was|are|said|r)(?: \w+){0,3} (?:{child_age}|my age|in "
            r"(?:year|yr) ?\d+|same age)(?: tho| though)?[, ?.]+(?:\w+ ){0,3}(?:not|how|why|but|car|drive|driving|work|"
            r"beard|wife|kids|deep|uni|teach|job)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:how|why|wait)(?: \w+){0,3} (?:drive|driving|drove|have a car|work|got a job|got kids|have kids|"
            r"teach)(?: \w+){0,4} (?:if|when|and|but)(?: \w+)? (?:you|u|ur|youre)(?: \w+){0,2} (?:only )?{child_age})"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes)(?: \w+){0,3} (?:said|told me|claimed|lied|pretended|made out|goes) (?:\w+ "
            r")?(?:he|she|they|hes|shes|theyre|to be)(?: \w+)? {child_age}(?: \w+){0,4}[, ?.!]+(?:\w+ ){0,4}(?:[2-9]\d|"
            r"wrinkl\w+|beard|grown man|adult|old|kids|wife|car|drives|bald|grey)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes)(?: \w+){0,3} (?:actually|really|like|about|turns? out|at least) "
            r"(?:[2-9]\d|a grown (?:man|woman)|an adult)(?: \w+){0,3} (?:not|said|told|and not) (?:\w+ ){0,3}{child_age})"
        ),
    ),
    confirm=_of_a_passed_child,
    shows=(
        Example("ugh marking essays all night for the class i teach", before=("me: im 14 too",)),
        Example("we never had that when i was at uni", before=("me: same age as u lol", "them: ok")),
        Example("cant talk im driving home from work", before=("me: im 13",)),
        Example("gotta put my kids to bed", before=("me: im in year 9 im 14",)),
        Example("well im 17 so i can wait", before=("me: im 14 btw", "them: cool")),
        "im in fourth year. i mean yr 10 lol",
        "u said u were 14 tho",
        "how can u drive to work if ur 13",
    ),
    passes=(
        "driving home from work, tea at 6",
        "when i was your age we had one telly",
        "my kids are in year 4 and year 6",
        Example("im 14 now!!", before=("me: im 13",)),
        Example("my mum drives me to school", before=("me: im 13",)),
        Example("im 20 mins away", before=("me: im 13",)),
        Example("i was driving in gta and crashed", before=("me: im 13 too",)),
    ),
    limits="It looks back twelve messages, so it misses a slip that comes long after the claim.",
)
