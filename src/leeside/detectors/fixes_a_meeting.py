"""A meeting is settled: a place with a time, or words that say it is on."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_MEETING = AnyOf(
    r"\b(?:"
    r"(?:see|c|meet|meeting|catch|find|get|pick) (?:you|u|ya|ye|me|us)|meet|meeting|link|ill be|"
    r"il be|i will be|im gonna be|be there|be at|be by|be outside|wait|waiting|come to|get to|"
    r"stand|look for|look out for|deal|settled|a date|sharp|dont be late|then)\b"
)
_WHEN = re.compile(
    r"\b(?:"
    r""
    r"(?:at|by|for|about|around|from|till|@|half|quarter) (?:past )?(?:\d{1,2}|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|eleven|twelve|home ?time|noon|midnight|midday|first light|dusk)|"
    r"\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm|ish|oclock)|noon|midnight|home ?time|tonight|tomorrow|tmrw|"
    r"2nite|2mrw|2moro|after school|after skool|after practice|"
    r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur?|sun)(?:day)?)\b"
)
_ASKED = AnyOf(r"\b(?:meet|link up|come and see|come see|see me)\b")
_OPEN = AnyOf(
    r"\b(?:"
    r"grandmas|platform|kick ?off|match|raid|quest|boss|spawn|mum|mums|dad|dads|nans?|grandad|parents?|"
    r"teachers?|"
    r"miss\b|sir\b|coach\b|form\b|assembly|practice|rehearsal|lesson|revision|homework|exam|"
    r"training|church|mosque|temple|gurdwara|synagogue|party|sleepover|pe kit|science|project|team|club|class|prom|doctors?|"
    r"dentist|appointment|staff|trip|minibus|register|careers|counsell\w+|reception|club|bring ur|"
    r"tournament|lecture|final|finals|dorm|campus|college|family|cousins?|us all|everyone|"
    r"all of us|sale|opens?|closes?|shift)\b"
)


def _settled(candidate: Candidate) -> Voice | None:
    """A place counts with a time and words of meeting; a time alone only while a meeting is spoken of."""
    if _OPEN.search(candidate.text):
        return None
    if "whole" in candidate.marks:
        return Voice.OWN
    times = len(_WHEN.findall(candidate.text))
    if "hour" in candidate.marks:
        return Voice.OWN if candidate.said_before(_ASKED, within=4) else None
    meant = times > 1 or (times == 1 and _MEETING.search(candidate.text) is not None)
    return Voice.OWN if meant else None


DETECTOR = Detector(
    name="fixes_a_meeting",
    version=2,
    by=Speaker.OTHER,
    says="settles a time or a place to meet",
    innocent_reading="Friends, families and clubs settle where and when to meet every day.",
    patterns=(
        (
            "(?:at|by|outside|near|behind|in|under|opposite|round|front of|to|next to|inside|past) "
            "{meet_place}"
        ),
        r"{start}{meet_place},? (?:at |about |around |by )?(?:half |quarter )?(?:past )?\d{1,2}",
        "(?P<hour>see (?:you|u) there(?: then| at| tomorrow| tonight)?)",
        (
            r"(?P<whole>(?:its|thats|so its|so thats|were|is it) (?:\w+ )?(?:settled|a date|arranged|"
            "agreed)(?: then)?[,.:]? (?:for )?(?:{time}|by|at|outside))"
        ),
        (
            r"(?P<whole>(?:get|catch|take|be on) the {clock} (?:\w+ )?(?:train|bus|coach)? ?(?:and|n) "
            r"(?:ill|il|i will) (?:meet|be|wait|get|see)(?: \w+){0,3})"
        ),
        (
            r"(?P<whole>(?:ill|il|i will) (?:be wearing|be in a|carry)(?: \w+){1,4},? (?:look|so you|so "
            r"u|meet|at|by|youll|ull)(?: \w+)?)"
        ),
        (
            r"(?P<whole>(?:\d{1,2}[.:]\d\d|half \d{1,2}|half (?:six|seven|eight|nine|ten|eleven)|\d{1,2} "
            r"?(?:am|pm|oclock))[., ]+(?:the |at |by |round )?(?:the )?(?:back|side|far end|bottom|top) (?:of|"
            r"gates?|doors?|entrance|exit|alley)(?: (?:of|by))?(?: the)?(?: \w+){0,3})"
        ),
        (
            r"(?P<whole>{start}(?:the )?(?:\w+ )?(?:bins|garages|swings|underpass|bus stop|bandstand|"
            r"allotments?|subway|canal|rec|precinct|car park)[., ]+(?:\d{1,2}[.:]\d\d|half \d{1,2}|half "
            r"(?:six|seven|eight|nine|ten|eleven)|\d{1,2} ?(?:am|pm|oclock)))"
        ),
        (
            r"(?P<whole>(?:stop|wait|stand|be|come) (?:at|by) the (?:\w+ )?(?:gate|wall|bridge|bench|bins|"
            r"fence|shed|phone box|underpass|lamp ?post)[., ]+(?:at )?\d{1,2}(?:[.:]\d\d)? (?:today|tonight|"
            r"tomorrow|tmrw|sharp))"
        ),
    ),
    confirm=_settled,
    shows=(
        "8.15. back of the garages",
        "bins. 3.20",
        "stop at the gate. 8 today",
        "see you at 4 by the skate park then",
        "ok meet me behind tesco at half 5",
        "tomorrow, 3.30, outside the station",
        "ill be by the bridge at 7",
        "saturday at the bus stop then",
        "thats settled, friday by the swings",
        "be at the bus stop for 8, look for a red car",
        "see you tomorrow outside the library",
    ),
    passes=(
        "8.15 is when registration starts, back of the hall",
        "the car park shuts at 9.30",
        "see you at 4",
        "training is at 6 by the park",
        "meet at the castle gate for the raid at 8",
        "mum will pick you up at 4 by the station",
        "the bus is at 4",
        "saturday is the match at the park",
        "what time does the library close",
    ),
    limits="It cannot tell a stranger from a friend, and does not see a meeting settled elsewhere.",
)
