"""A child hands over their phone number, in digits, in words, in halves or by ringing once."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_OTHERS = AnyOf(
    r"\b(?:order|ref|reference|tracking|parcel|invoice|receipt|booking|policy|claim|serial|ticket|barcode|case number|"
    "helpline|childline|nspcc|samaritans|"
    "police|taxi|cab|dentist|doctors?|gp|surgery|vets?|school office|reception|office|hotline|customer|scam|spam|"
    "fraud|blocked|unknown number|"
    r"emergency contact|babysitters?|crush 101|maths|square number|question \d|shirt|leaderboard|queue|combination|digits on|"
    r"(?:grans?|nans?|grandmas?|grandads?|coachs?|teachers?|mrs \w+|mr \w+|miss \w+|uncles?|aunt(?:y|ie)s|clubs?|"
    r"shops?|landlords?|plumbers?|bosss?|her|his|their) (?:\w+ )?(?:number|num|mobile|phone|no)|"
    r"heres (?!my)\w+s (?:number|num)|save it before you forget|in family|from my family|ask my mum)\b"
)
_MINE = AnyOf(
    r"\b(?:my|me|mine|ma) (?:new |real |own |other |mums |dads |work |house |home |actual )?(?:number|num|nums|no|"
    r"mobile|mob|phone|fone|digits|cell)\b|\bmine(?:s| is)?\b|\b(?:txt|text|ring|call|message|whatsapp|facetime|add|"
    r"msg|bell|drop) me\b"
)
_HALF = AnyOf(
    r"\b(?:messages?|parts?|halves|half|bits?|rest|next|starts?|begins?|ends?|ending|finish\w*|last|first|blocked|"
    r"filter|censor\w*|hashtags?|know the)\b"
)


def _own_number(candidate: Candidate) -> Voice | None:
    """A number counts as the child's own unless it is said to be a shop's, a helpline's or somebody else's."""
    text = candidate.text
    if _OTHERS.search(text) and not _MINE.search(text):
        return None
    if "half" in candidate.marks and not _HALF.search(text):
        return None
    return Voice.OWN


_DIGIT = (
    r"(?:zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|[0-9])"
)

DETECTOR = Detector(
    name="shares_phone_number",
    version=1,
    by=Speaker.CHILD,
    says="hands over a phone number",
    innocent_reading="Friends swap numbers, and families pass on a new one.",
    patterns=(
        r"(?:\+ ?)?(?:44|0044)[ .-]?(?:\(?0\)?[ .-]?)?7(?:[ ./_-]{0,2}\d){9}",
        r"0[ .-]?7(?:[ ./_,-]{0,3}\d){9}",
        r"0[12](?:[ .-]?\d){2,4}[ .-]\d{3,4}[ .-]?\d{3,4}",
        rf"(?:zero|oh|o|nought|0) ?(?:seven|7)(?:[ ,.-]+{_DIGIT}){{3,12}}",
        rf"(?:seven|double) (?:seven|7|zero|oh|nought)(?:[ ,.-]+{_DIGIT}){{2,10}}",
        r"(?P<half>0 ?7(?:[ .-]?\d){2,7})",
        (
            r"(?:last|first|rest|other|second|next|final)(?: \w+)? (?:bit|part|half|digits|numbers|three|3|four|4|five|5|six|"
            f"6)(?: (?:is|are|of|my|it|number|num|r|:|the))*[ :,]+{_DIGIT}(?:[ ,.-]*{_DIGIT}){{1,6}}"
        ),
        (
            f"(?:ends?|ending|finish(?:es|ing)?|starts?|starting|begins?)(?: (?:in|with|it|is|on))* {_DIGIT}(?:[ "
            f",.-]*{_DIGIT}){{1,6}}"
        ),
        (
            r"(?:heres|here is|here are|heres is|this is|thats|take|save|have|got|add|use|lock in|write down|copy)(?: \w+)? "
            r"(?:my|me|ma) (?:\w+ )?(?:number|num|nums|digits|mobile|mob)(?: \w+){0,3}"
        ),
        (
            r"(?:my|ma|me) (?:\w+ )?(?:number|num|nums|digits|mobile|mob)(?:s| is| are)? (?:on|in|at|under)(?: (?:my|the|that|"
            "a|back|of|end))* (?:bio|pic|picture|photo|profile|story|hand|video|screen|about|paper|card|doc|description|"
            r"status|note|hoodie|insta|wall|form|poster)(?: \w+){0,2}"
        ),
        (
            "(?:wrote|written|write|put|posted|stuck|typed|hid|hidden)(?: (?:it|my|number|num|the|mine|down))* (?:on|in|"
            "under|behind)(?: (?:my|the|that|a|this|back|of|last|end))* (?:pic|picture|photo|hand|arm|bio|story|profile|"
            r"video|paper|card|caption|description|note|status)(?: \w+){0,5} ?(?:look|sent|i sent|zoom|there|number|num|see|"
            r"hand|check|delete)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|let me|can i|i can|ima|gonna|shall i)(?: \w+)? (?:give|send|text|dm|message|put|tell|drop|"
            r"slip)(?: (?:you|u|ya|ye|him))* (?:my|ma|me) (?:\w+ )?(?:number|num|mobile|digits|mob)(?: \w+){0,3}"
        ),
        (
            "(?:sent|gave|given|dmd|messaged|told|put|dropped|texted)(?: (?:you|u|ya|ye|him|her|them|it))* (?:my|ma|me) "
            r"(?:\w+ )?(?:number|num|mobile|digits|mob)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:got|have|has|saved|should have|had)(?: \w+)? (?:my|me|ma) (?:number|num|mobile|"
            r"digits)(?: (?:now|yet|right|saved|already|too|so|from))+(?: \w+){0,2}"
        ),
        (
            "(?:so|then|now)(?: (?:you|u|ill|i|that))* (?:have|got|has|get|save) (?:mine|yours|my number|ur number|urs|it "
            "saved|your number)(?: (?:too|then|now|right|saved|as well))*"
        ),
        (
            r"(?:mine|my number|my num|number|it)(?: \w+)? (?:came up|come up|shows up|showed up|popped up|will come up|will "
            r"show|should show|should come up|flashed up)(?: \w+){0,5} (?:rang|ring|call|called|text|texted|phone|phoned|"
            r"missed)(?: \w+){0,2}"
        ),
        (
            r"(?:ill|il|i will|just|gonna|i just|ive just)(?: \w+)? (?:missed call|drop call|one ring|3 ring|ring|rang|prank|"
            "call|text|give)(?: (?:you|u|ya|ur phone|you a|u a|once))*(?: (?:missed call|one ring|ring|bell))* (?:so|then|"
            "and|n)(?: (?:that|you|u|youll|ull|itll|it))* (?:have|got|get|save|see|come up|comes up)(?: (?:my|it|mine|number|"
            "num))*"
        ),
        (
            r"(?:whats ?app|wats ?app|text|ring|call|facetime|imessage|telegram|signal|txt|message)(?: \w+)? (?:me )?(?:on|"
            "at) (?:0|my (?:mobile|number|num|new number|phone|real number|normal number)|this number|that number|my mums? "
            r"(?:phone|number))(?: \w+){0,4}"
        ),
        (
            r"(?:swap|trade|swop|exchange|switch)(?: \w+)? (?:numbers|nums|digits)(?: \w+){0,3} (?:mine|my|ill|heres|first|"
            r"yes|ok|ready)(?: \w+){0,3}"
        ),
        (
            r"(?:my|ma|me|mine) (?:\w+ )?(?:number|num|nums|mobile|mob|phone|digits)?(?:s| is|s:| is:|:)? ?(?:is|its|=|->)? "
            r"?(?:\+|0 ?7|44|07)[\d ./-]{3,16}"
        ),
    ),
    confirm=_own_number,
    shows=(
        "my num is 07700 900123",
        "07700900123 text me",
        "+44 7700 900123",
        "oh seven seven double zero nine double zero one two three",
        "heres my number",
        "my number is in my bio",
        "ends in 123",
    ),
    passes=(
        "my order number is 0770",
        "the vets number is 07700 900321",
        "900 is a square number",
        "whats ur number",
        "that trainers were 70 quid",
        "grans new number is 07700 900654",
        "i scored 07 then 70",
    ),
    limits="It does not see a number in a picture, and takes a number without an owner for the speaker's own.",
)
