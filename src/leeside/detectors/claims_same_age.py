"""Somebody tells the child that they are of the same age, or close to it, or in the same school year."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_AGE = r"(?:9|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_YEAR = r"(?:year|yr|y) ?(?:[5-9]|1[0-3]|five|six|seven|eight|nine|ten|eleven)"
_TOLD_AGE = AnyOf(
    rf"\b(?:im|i am|am|turned|turning|nearly|almost|only|just|aged?|be) (?:\w+ )?{_AGE}\b(?! (?:mins?|minutes|points?|"
    rf"quid|goals?|percent|pages?|away|hours?|days|weeks|levels?))|^(?:\w+ )?{_AGE}(?: (?:lol|haha|f|m|x+|u|you|hbu|wbu|"
    rf"wby|nearly|almost|and|why|btw)\b|[.,!?: ]*$)|\b{_YEAR}\b|\b(?:ks3|s[1-4]|(?:first|second|third|fourth) year)\b"
)
_ASKED_AGE = AnyOf(
    r"\b(?:how old|wat age|what age|age\?|ur age|your age|what year|which year|wat year|asl|yr r u)\b"
)
_OTHER_THINGS = AnyOf(
    r"\b(?:said the|my story|lobby|netball|acting wise|your dad and i|youth club|my (?:\w+ )?(?:sister|brother|"
    r"cousin|son|daughter|niece|nephew|lad|girl|boy|mum|dad|nan|mate|friend)s? (?:is|was|s)|"
    r"when i was|was your age|was ur age|at your age|at ur age|minutes?|mins|points?|goals?|levels?|under ?1\d|percent|%|"
    r"size|stone|chapter|pages?|gb|pupils|students|lesson|class of|exhibit|teams?)\b"
)


def _truly_age(candidate: Candidate) -> Voice | None:
    """Numbers are ages only beside talk of age; a bare "same" answers the age that was told just before."""
    marks = candidate.marks
    told = candidate.said_before(_TOLD_AGE, by_speaker=False, within=3)
    if "same" in marks and not told:
        return None
    if _OTHER_THINGS.search(candidate.sentence):
        return None
    if "same" in marks:
        return Voice.OWN
    asked = candidate.said_before(_ASKED_AGE, within=3) or _ASKED_AGE.search(candidate.text) is not None
    if "weak" in marks and not (told or asked):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="claims_same_age",
    version=1,
    by=Speaker.OTHER,
    says="says that they are of the child's own age",
    innocent_reading="Most who say so are children of that age.",
    patterns=(
        (
            r"(?:im|i am|am|ima|i m|its|just turned|turned|i turned|ive turned|me)(?: \w+){0,2} {child_age}(?: \w+)?[, "
            r"]+(?:too|2|also|aswell|as well|n all|and all|like (?:you|u|ya)|same as (?:you|u)|same|myself|an aw)"
        ),
        r"(?:im|i am|am) (?:also|literally|legit|actually) {child_age}",
        (
            r"(?:same|samee+|snap|omg same|me too|me 2|mee too|twins|twinning|no way|aw same|ay same|yoo+ same)[,!. "
            r"]+(?:lol |haha |omg |x |me |well |i )*(?:im|i am|am|just turned|turned|nearly|almost)(?: \w+)? {child_age}"
        ),
        (
            r"(?:same|snap|me too|twins|no way|omg)[,!. ]+(?:\w+ ){0,2}(?:im |i am |am |in )*(?:in )?(?:year|yr|y) "
            r"?(?:[5-9]|1[0-3])(?: (?:too|2|also|aswell|as well))?"
        ),
        (
            r"(?:im|i am|am|me|in) (?:\w+ )?(?:in )?(?:year|yr|y) ?(?:[5-9]|1[0-3])(?: \w+)? (?:too|2|also|aswell|as well|"
            r"n all|and all|like (?:you|u)|same as (?:you|u))"
        ),
        (
            r"(?:im|i am|am|we|were|we are|were both|were all|u and me|you and me|me and you)(?: \w+){0,3} (?:the )?same "
            r"(?:age|yr|year group|school year|birth ?year|year at school)(?: as (?:you|u|ya|ye))?"
        ),
        r"(?P<weak>(?:the )?same (?:age|year group|school year|yr)(?: as (?:you|u|me|ya))?(?: \w+)?)",
        (
            r"(?:im|i am|am|around|about|pretty much|roughly|nearly)(?: \w+)? (?:your|ur|yer|ya) age(?: (?:too|dw|btw|so|"
            r"lol|dont|not|as well|n))?"
        ),
        (
            r"(?:were|we are|we r|both|us both|both of us)(?: \w+){0,2} (?:both |only )?{child_age}(?: so| then| lol| "
            r"haha| and| {end})"
        ),
        (
            r"(?:im|i am|am)(?: \w+)? (?:a|one|1|like a|half a|only a|just a|about a|a few|a couple|two|2|six|6)(?: \w+)? "
            r"(?:years?|yr|yrs|months?)(?: \w+)? (?:older|younger|above|ahead|below)(?: than)?(?: (?:you|u|ya|lol|so|n))?"
        ),
        (
            r"(?P<weak>(?:only|just|like|literally)(?: \w+)? (?:a|one|1|two|2|few|couple)(?: \w+)? (?:years?|yr|yrs|"
            r"months?)(?: \w+)? (?:older|younger|apart|between us|above))"
        ),
        (
            r"(?P<weak>(?:im|i am|am|i just turned|just turned|turned|i turned|only just turned|nearly|almost)(?: "
            r"\w+){0,2} {child_age}(?: (?:lol|haha|btw|f|m|girl|boy|so|dw|wbu|hbu|u|n|and|in|next|on|last|x+|not))?)"
        ),
        (
            r"(?P<weak>{start}(?:\w+ )?{child_age}(?: (?:f|m|male|female|girl|boy|here|from|lol|x+|btw|wbu|hbu|and|n|"
            r"nearly|too|aswell|as well|2|also|in)|{end}))"
        ),
        r"(?P<weak>(?:im |i am |am )?(?:in |doing |going into |gone into |finishing )(?:year|yr|y) ?(?:[5-9]|1[0-1]))",
        r"(?P<weak>{start}(?:year|yr|y) ?(?:[5-9]|1[0-1])(?: (?:here|too|also|aswell|as well|lol|wbu|hbu|at)|{end}))",
        (
            r"(?P<same>{start}(?:omg |no way |haha |lol |oh |aw |yo |ay |wait |ooh |ah )*(?:same+|snap|me too|me 2|mee? "
            r"too+|twins|twinning|ditto|likewise|same as me|same here|so am i|me an all|me n all|so do i|im the same|i am "
            r"too|am as well))"
        ),
        (
            r"(?P<weak>(?:im|i am|am)(?: \w+)? (?:close to|not far off|near|around|about)(?: (?:ur|your|that))?(?: age| "
            r"you| u)?)"
        ),
        (
            r"(?:not (?:an?|some) (?:\w+ )?(?:old|older|adult|grown)(?: \w+)?|im (?:just|only) a (?:kid|teen|teenager|"
            r"school ?(?:boy|girl|kid)))(?: \w+)?[, ]+(?:\w+ ){0,4}(?:{child_age}|(?:your|ur) age|year \d+|like (?:you|u)|"
            r"too|same)"
        ),
        (
            r"(?:im|i am|am) (?:just|only) a (?:kid|teen|teenager|school ?(?:boy|girl|kid)) (?:too|like (?:you|u)|as well|"
            r"aswell|myself|2)"
        ),
        (
            r"(?:dw|dont worry|relax|its ok|its fine|chill|no worries)[, ]+(?:\w+ ){0,2}(?:im|i am|am) (?:\w+ "
            r")?(?:{child_age}|(?:ur|your) age|a kid|young)"
        ),
        (
            r"(?:im|i am|am|ive been|were|we are)(?: \w+)? (?:born|birth ?day)(?: \w+){0,4} (?:same (?:year|month|week|"
            r"day)|20(?:0[9]|1[0-7]))(?: (?:too|as well|as (?:you|u)))?"
        ),
        (
            r"(?:i|me)(?: \w+)? (?:doing|do|got|have|hate|starting|sitting|picking|dreading)(?: \w+){0,2} (?:gcses?|sats|"
            r"mocks|options|nat 5s?|eleven plus|11 plus)(?: \w+){0,3} (?:too|as well|aswell|same|like (?:you|u)|2|n all)"
        ),
        (
            r"{child_age} (?:here|myself|masel|mysel|too|n all|aswell|and all|irl|as of|last (?:week|month)|next (?:week|"
            r"month))(?: \w+){0,2}"
        ),
        (
            r"(?:im|i am|am|really|actually)(?: \w+)? (?:deffo|defo|def|definitely|honestly|genuinely|really|actually|"
            r"truly|only|still|legit|promise|seriously)(?: \w+)? {child_age}(?! ?(?:mins?|minutes|points|miles|pages))(?: "
            r"\w+)?"
        ),
        (
            r"(?:im|i am|am)(?: \w+)? (?:the )?same as (?:you|u|ya)(?: \w+)?[,. ]+(?:im |only |just )?(?:{child_age}|year|"
            r"yr|in|at school|a kid|young)(?: \w+)?"
        ),
        (
            r"(?:same|like|as)(?: as)? (?:you|u|ya)(?: \w+){0,2} (?:{child_age}|in (?:year|yr)|at (?:high )?school|high "
            r"school|school ?kid|a teenager|homework|gcses)(?: \w+)?"
        ),
        (
            r"(?:not|no|aint|isnt)(?: \w+)? (?:an?|some|any)? ?(?:\w+ )?(?:grown ?up|adult|grown man|old man|grown woman|"
            r"old guy|creep|catfish|weirdo|pensioner)(?: \w+){0,5}[,. ]+(?:\w+ ){0,5}(?:school|bedtime|homework|"
            r"{child_age}|(?:year|yr) \d+|a kid|your age|ur age|my mum|promise|teen|young|same|like (?:you|u))(?: \w+)?"
        ),
        (
            r"(?:im|i am|ive|i|my|got|stuck|still)(?: \w+){0,4} (?:homework|detention|bedtime|curfew|mocks|gcses?|options|"
            r"form tutor|year group|sats|school uniform|paper round|double (?:maths|science|pe)|pocket money|grounded|"
            r"school night|head of year|braces)(?: \w+){0,4} (?:too|same|like (?:you|u)|as (?:you|u)|well|aswell|n all|"
            r"with you|same week)(?: \w+){0,2}"
        ),
        (
            r"(?:ive|i have|got|i still|still|i)(?: \w+)? (?:still )?(?:got )?(?:a |my )?(?:bedtime|curfew|screen time|"
            r"school in the morning|school tmrw|pe first|double maths|homework due|detention|form time|register)(?: "
            r"\w+){0,6} (?:mum|dad|too|n|and|cant|school|parents|teacher|tmrw|first thing|so|like)(?: \w+){0,4}"
        ),
        (
            r"(?:got|have|having)(?: \w+)? (?:pe|maths|science|french|history|double \w+|school|form|assembly|"
            r"registration) (?:first thing|first period|in the morning|tmrw|tomorrow)(?: \w+){0,3} (?:mum|dad|my|parents|"
            r"grounded|bed|mad|up late|kill)(?: \w+){0,4}"
        ),
        (
            r"(?:my )?(?:voice|pics?|photos?|profile|face|account|bio|beard|moustache|height)(?: \w+){0,5} (?:old(?:er)?|"
            r"says|deep|broke|lied|fake|sounds?|looks?|cold)(?: \w+){0,6} (?:im|i am|am|really|only|like you|like u)(?: "
            r"\w+){0,2} (?:{child_age}|your age|ur age|same age|young|like you|like u|at school|a kid|homework)(?: \w+)?"
        ),
        (
            r"(?:lied|fake|wrong|put|says|set|changed)(?: \w+){0,3} (?:age|birthday|dob|date of birth|year|profile)(?: "
            r"\w+){0,5} (?:really|im|actually|only)(?: \w+)? {child_age}(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|gonna|im|turning|turn|nearly|almost|be)(?: \w+)? (?:be |turning |turn )?{child_age} (?:in "
            r"(?:a |\d|two|three|january|february|march|april|may|june|july|august|september|october|november|december|"
            r"jan|feb|aug|sept|oct|nov|dec|the)|next|soon|this|on|after)(?: \w+){0,3}"
        ),
        (
            r"(?:were|we are|both|us two|u and me|you and me)(?: \w+)? (?:both )?(?:in )?(?:year|yr|y) ?(?:[5-9]|"
            r"1[0-3])(?: \w+)?"
        ),
        (
            r"(?:were|we are|both|us two|u and me|you and me|two|im|just)(?: \w+)? (?:both )?(?:just )?(?:kids|teens|"
            r"teenagers|young|school ?kids)(?: (?:together|so|really|like (?:you|u)|too|right|arent we|n|and|tbh|lol))(?: "
            r"\w+)?"
        ),
        (
            r"(?:same|roughly|about the same|almost the same|near enough) (?:age|year|birthday|birth month)(?: \w+){0,3} "
            r"(?:you|u|me|us|ya|lol|yay|then|so|too|x|haha|omg|sick|cool)(?: \w+)?"
        ),
        (
            r"(?:months|weeks|days|a year|one year|1 year|2 years|two years|year) (?:older|younger|apart|ahead|above|"
            r"below)(?: \w+)? (?:than|then|from)? ?(?:you|u|ya|us|{end})"
        ),
        (
            r"(?:im|i am|am|just|only|to|with|from) (?:just |only |also )?(?:a |an |another |a fellow )?{child_age} "
            r"?(?:yr|year|yo|y o)s?(?: ?old)?(?: (?:too|girl|boy|lad|kid|like (?:you|u)|as well|myself|here|from|so|n|and|"
            r"dw|dont|not|same))(?: \w+)?"
        ),
        (
            r"(?:another|fellow) (?:{child_age} ?(?:yr|year|yo)\w*|teen(?:ager)?|school ?kid|year (?:seven|eight|nine|ten|"
            r"eleven|\d+))(?: \w+)?"
        ),
        (
            r"(?:teen(?:ager)?|school ?kid|kid|year (?:seven|eight|nine|ten|\d+)|at school|in school|high school)(?: "
            r"\w+)? (?:too|as well|aswell|like (?:you|u)|myself|same as (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:isnt|not|aint|no)(?: \w+)? (?:that |so |really )?much (?:older|younger|between us|age gap|of an age "
            r"gap)(?: \w+)?"
        ),
        r"(?:weeks?|months?|days?|year|no age gap|age gap)(?: \w+)? between us(?: \w+)?",
        (
            r"(?:practically|basically|nearly|almost|literally) (?:twins|the same age|same age|in the same year|same "
            r"year)(?: \w+)?"
        ),
        (
            r"(?:could|would|shouldve|should|must|might)(?: \w+)? be in (?:the |your |my )?same (?:class|year|form|school "
            r"year|set)(?: \w+){0,3}"
        ),
        (
            r"(?:in|im|doing) (?:s[1-6]|(?:first|second|third|fourth) year|nat 5s?|key stage \w+)(?: \w+)? (?:too|as well|"
            r"like (?:you|u)|same as (?:you|u)|at (?:school|the academy))(?: \w+)?"
        ),
        (
            r"(?:do|sitting|doing|got|have|taking|starting|picking|finish|start|going into) (?:my |our )?(?:gcses?|mocks|"
            r"options|sats|year \d+|yr \d+)(?: \w+){0,3} (?:too|as well|like (?:you|u)|same as (?:you|u)|aswell)(?: \w+)?"
        ),
        (
            r"(?:held back|kept down|started late|birthdays? in (?:august|september|july))(?: \w+){0,5} (?:same|your year|"
            r"ur year|like you|were|oldest|youngest)(?: \w+){0,3}"
        ),
    ),
    confirm=_truly_age,
    shows=(
        "im 13 too",
        "omg same im 12",
        "im in year 8 as well",
        "were the same age then",
        "dw im ur age",
        "im only a year older than u",
        Example("14 f swindon", before=("them: how old r u",)),
        Example("same!!", before=("them: im 12 lol",)),
    ),
    passes=(
        "im 13 minutes away",
        "my sister is the same age as you",
        "when i was your age i had a paper round",
        "same!! i love that song",
        "were 14 points ahead",
        Example("same", before=("them: im so tired",)),
    ),
    limits="It cannot know anybody's true age, so it also fits children who speak the truth.",
)
