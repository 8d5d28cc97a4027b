"""A child gives their own age or school year, asked or unasked."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ASKED = AnyOf(
    r"\bhow (?:old|young)\b|\b(?:what|which|wat|wot|ur|your|yr|my) (?:age|yr|year|school year|yer)\b|\bage\b[^.!]{0,6}(?:\?|$)"
    r"|\ba ?/? ?s ?/? ?l\b|\b(?:dob|date of birth|birthday|bday|when (?:were|was) (?:you|u) born)\b|\bdaughter or the mum\b"
    r"|\b(?:are|r|u|you|youre|ur|what,?|like,?|about|over|under|sound|look|said) (?:like |about |what,? |only |even |over |"
    r"under )?(?:9|1\d|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b"
    r"|\b(?:i am|im) \d\d\b[^.]{0,16}\b(?:you|u|wbu|hbu|yourself)\b|\b(?:primary|secondary|year|yr) ?\w*(?: or [\w ]+)?\?"
    r"|:birthday(?:_cake)?:|\b(?:kid|child|teenager|grown ?up|adult|little one|too young|old enough|allowed on)\b"
)
_OTHER_NUMBER = AnyOf(
    r"^(?:(?:min|minute|sec|hour|hr|day|week|month|mile|metre|meter|km|stop|level|lvl|kill|win|point|pt|goal|page|pound|"
    r"quid|stone|followers|likes|subs|people|kid|of|nil|percent|spot|step|messages?|coin|robux|gem|time)s?\b|[%:/$]|\.\d|"
    r"(?:am|pm|th|st|nd|rd|k|cm|ft|kg|v|ish (?:min|mile))\b|(?:all|up|down|behind|ahead|away|deep|left|in a row|in the queue|"
    r"over|under par|out of|to go|across|th)\b|-\d|, \d|in \w+ (?:place|queue)|foot|inch|grand|likes)"
)
_NOT_ME = AnyOf(
    r"\b(?:sims?|character|minecraft|level|season|episode|ep|shirt|number|squad|prestige|rank(?:ed)?|size|form tutor|"
    r"rated|rating|question|chapter|act)\b"
)


def _my_age(candidate: Candidate) -> Voice | None:
    """A bare number is an age only where an age was asked for; no number counts that measures something else."""
    rest = candidate.text[candidate.end :].lstrip(" ~")
    if _OTHER_NUMBER.match(rest) or _NOT_ME.search(candidate.sentence):
        return None
    if "weak" not in candidate.marks:
        return Voice.OWN
    asked = candidate.said_before(_ASKED, by_speaker=False, within=3)
    return Voice.OWN if asked else None


DETECTOR = Detector(
    name="answers_age",
    version=1,
    by=Speaker.CHILD,
    says="tells their own age or school year",
    innocent_reading="Children tell each other their age all the time, and clubs, forms and games ask for it.",
    patterns=(
        (
            "(?P<weak>{start}(?:(?:um+|er+|erm|uh|well|lol|haha+|hi|ok|oh|yh|yeah|yep|yes|no|nah|nope|nearly|almost|like|"
            "only|just|"
            r"about|actually|say|turned|been|still|guess|hm+|ye|well im|its)[ .,!]+){0,3}(?:{child_age})(?![a-z0-9]))"
        ),
        (
            r"(?:im|i am|ive just turned|i just turned|i turned|ive turned|im turning|i turn|just turned|ill be|i will be|am|"
            r"imma|i look older but im|aam|ahm)(?: (?:only|just|like|still|nearly|almost|actually|literally|really|about|"
            r"turning|basically|bout|already|not even|a|jus|lit))* (?:{child_age})"
        ),
        r"(?:im|i am|am)(?: \w+)?[ ,]+(?:{child_age}) ?(?:yrs?|years?|yo|y ?/ ?o)(?:[ -]?old)?",
        r"(?:im|i am|am)(?: \w+){0,2} (?:a )?(?:{child_age})[ -]?(?:year|yr) ?-?olds?",
        r"(?:my|me) (?:real |actual )?age(?: is|s|:| =)? (?:{child_age})",
        r"(?:{child_age}) ?(?:/ ?)?(?:m|f|boy|girl)(?: (?:here|uk|from \w+))?{end}",
        (
            "(?:im|i am|am|going into|goin into|i go into|start|starting|just started|moving up to)(?: (?:only|just|still|in|"
            "a|like|now|at|going into))* (?:year|yr|yer|y) ?(?:[4-9]|1[0-3]|four|five|six|seven|eight|nine|ten|eleven)"
        ),
        (
            "(?P<weak>{start}(?:(?:um+|er+|well|lol|haha|in|yh|yeah|only|just|still|im|going into|nearly|no|nah)[ "
            ".,!]+){0,3}(?:year|yr|y) ?(?:[4-9]|1[0-3]|four|five|six|seven|eight|nine|ten|eleven))"
        ),
        (
            r"(?P<weak>(?:{child_age})(?: (?:and a (?:half|bit)|nearly \d\d|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
            r"dec)\w*|next (?:week|month|year|birthday)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)))"
        ),
        (
            "i (?:only |just )?(?:turned|turn|become|will be|hit) (?:{child_age}) (?:in|on|last|next|this|yesterday|today|"
            "tomorrow|a|two|soon)"
        ),
        r"(?:my (?:birthday|bday)|when im|til im|until im|before im) (?:\w+ ){0,5}?(?:{child_age})(?: (?:in|on|then|next))?",
        r"(?:born in|born|birth year(?: is)?|dob(?: is)?:?) (?:\d\d?[/. -]\d\d?[/. -])?(?:20(?:09|1\d|2\d))",
        r"(?:not|arent|im not|i aint)(?: \w+)? (?:18|16|13|sixteen|thirteen|eighteen)(?: (?:yet|til|until|for)(?: \w+)?)",
    ),
    confirm=_my_age,
    shows=(
        "im 13",
        "i just turned 12 last week",
        "im in year 8",
        "14 f uk",
        Example("13", before=("them: how old r u",)),
        Example("nearly 15 lol", before=("them: whats ur age",)),
        Example("eleven", before=("them: you sound about, what, ten?",)),
        Example("yr 9", before=("them: what year are you in",)),
    ),
    passes=(
        "im 13 mins away",
        "13",
        "im 12 kills up",
        Example("13", before=("them: how many pages have you done",)),
        "my brother is 13",
        "im 15% charged",
        "im number 11 this season",
    ),
    limits="It does not see an age that is hidden in a profile, a picture or another language.",
)
