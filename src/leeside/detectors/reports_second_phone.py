"""A child tells of another phone, SIM or number, given to them or kept hidden."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_LIGHT = AnyOf(
    r"\b(?:insurance|contract phone|upgrade|cracked|smashed|broken screen|lost property|warranty|trade in|refurb|o2|"
    r"vodafone|giffgaff|tesco mobile|spotify|controller|remote|work experience|(?:mum|dad|mam|nan|gran|uncle|aunt\\w*|"
    r"stepdad|stepmum) (?:\\w+ )?(?:got|bought|gave|is getting|getting|lent|has|uses|needs)|pok\\w+|pokemon|dual "
    "account|both rewards|kahoot|quiz|drama|improvise|banana|pop ?socket|umpire|scoring|ref|club phone|amnesty|"
    "reception|"
    "find (?:his|my|her) (?:first )?phone|grandad|nan|festival|holiday|case|cracked|upgrade|birthday|christmas|xmas|"
    "insurance|mums (?:old|work)|dads (?:old|work)|school phone|"
    r"house phone|landline|home phone|ipod|toy|film|episode|story|chapter|pshe|poster|signs|pupils|"
    "(?:my|its my) (?:brothers|sisters|mums|dads|nans|mams)|goes to my sister|only ever had the one|new case|"
    r"photographer|camera|spare charger|snapped)\b"
)
_HIDDEN = AnyOf(
    r"\b(?:mum|mam|dad|nan|gran|parents|carer|foster|social worker|staff|teacher|school|hid\w*|under|pillow|mattress|"
    "bag|secret|nobody|no ?one|know|knows|"
    "doesnt|checks?|him|he|she|them|they|lads|boys|olders|boss|gave|given|posted|bought|line|trap|burner|work|ring|"
    "rings|ringing|rang|text|calls?|"
    r"buzz\w*|charg\w*|off|delete|bin\w*|burn|snap\w*|other)\b"
)


def _another_phone(candidate: Candidate) -> Voice | None:
    """A spare, a work's phone or a game's second account is none."""
    if _LIGHT.search(candidate.text):
        return None
    if "weak" not in candidate.marks:
        return Voice.OWN
    rest = candidate.text[: candidate.start] + " | " + candidate.text[candidate.end :]
    near = _HIDDEN.search(rest) is not None or candidate.said_before(
        re.compile(r"\b(?:phone|mobile|number|sim|ring)\b"), within=2
    )
    return Voice.OWN if near else None


_PHONE = r"(?:phone|fone|mobile|mob|handset|burner|sim|samsung|nokia|iphone|brick|android|number|num|line)"

DETECTOR = Detector(
    name="reports_second_phone",
    version=2,
    by=Speaker.CHILD,
    says="tells of a second phone, SIM or number",
    innocent_reading="Families keep old phones as spares, and some children have one for a parent who lives apart.",
    patterns=(
        (
            r"(?:on|use|text|ring|call|message|try|snap|msg|phone|txt|bell)(?: \w+){0,3} (?:the|my|ma|me|this|that|your) "
            f"(?:other|2nd|second|work|secret|wee|grey|black|pink|burner) (?:{_PHONE}|one(?= (?:before|not|instead|he|they|"
            r"mum|dad|ok|its)))(?: \w+){0,4}"
        ),
        (
            "(?:my|ma|me|the|his|her) (?:second|2nd|other|secret|spare|burner|trap|line|hidden|third|wee|side|shotting|"
            rf"grafting|ticket) {_PHONE}(?:s)?(?: \w+){{0,4}}"
        ),
        (
            r"(?:got|have|having|ive|carry|carrying|keep|keeping|with|getting|been given|given)(?: \w+)? (?:2|two|3|three|"
            f"both|couple|a second|another|a spare|a secret|a burner|a different|a hidden|second|a trap|a line) {_PHONE}s?(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:he|she|they|theyve|hes|lads|boys|olders|boss|someone|some1|man)(?: \w+)? (?:gave|given|got|gives|bought|"
            "posted|sent|lent|sorted|handed|dropped|slipped|made me (?:get|carry|keep))(?: (?:me|us|a|an|another|this|new|"
            "old|cheap|little|wee|second|old|the|one|spare|his|burner))* (?:phone|fone|mobile|handset|burner|sim|samsung|"
            r"nokia|iphone|brick)(?: \w+){0,4}"
        ),
        (
            f"(?:{_PHONE}|one) (?:he|she|they|the lads|the boys|the olders|him) (?:gave|got|bought|posted|sent|sorted|pays?|"
            r"lent)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:got a |a |my |another |its a |on a )?new (?:phone|number|sim|num|mobile|handset)(?: \w+)? (?:again|"
            "for (?:talking|ringing|them|work|him|the)|just for|so (?:we|he|they|i)|off (?:him|the|them|a)|from (?:him|the|"
            r"them|a|my (?:bf|boyfriend))|mum doesnt|he|they|nobody|no ?one|dont tell)(?: \w+){0,3})"
        ),
        r"(?:line|trap|burner|graft|shot|drop|county) ?phones?(?: \w+){0,3}",
        (
            "(?:binned|bin|snapped|snap|burnt|burn|broke|chucked|ditched|swap|swapped|swapping|change|changed)(?: (?:up|"
            r"out))? (?:the|my|that|me|ma)(?: \w+)? (?:sim|phone|last one|number|handset|burner|sims)(?: \w+){0,2} (?:cos|"
            r"because|every|after|when|in case|they|so|for|again)(?: \w+){0,4}"
        ),
        (
            r"(?:ones?|1s?) (?:is |s |are )?(?:for|to) (?:mum|mam|dad|my mum|school|home|family|normal|me)(?: \w+){0,5}[, "
            r"]+(?:and |n |the )?(?:other|one|ones|1|1s)(?: \w+){0,4}"
        ),
        (
            "(?:charge|charging|charges|plug)(?: (?:it|them|the|that|my|other|one|phone|both|up))* (?:at (?:my |a "
            r")?(?:mates?|friends|\w+s)|in my (?:bag|locker|wardrobe)|at school|under|where)(?: \w+){0,2} (?:so|nobody|no "
            r"?one|cos|she|they|mum)(?: \w+){0,4}"
        ),
        (
            r"(?:two|2|both|extra|another|second) (?:chargers?|sims?|phones?|handsets|mobiles?|numbers)(?: \w+){0,5} "
            "(?:noticed|notice|bed|pillow|bag|pocket|mum|knows?|desk|hidden|under|haha|apparently|now|for them|for him|"
            r"ringing|on me)(?: \w+){0,3}"
        ),
        r"(?:who needs|since i got|why have i got|i got) (?:2|two|3|three|four|4) (?:phones?|mobiles?|sims?)(?: \w+){0,3}",
        (
            "(?:keep|leave|have to keep|got to keep|ive to keep|must keep|gotta keep|cant (?:switch|turn))(?: (?:it|that|the|"
            r"my|ma|me|other|second|one|phone|this))* (?:off|on)(?: \w+){0,2} (?:all (?:night|day|the time)|aw night|24|or|"
            r"they|hell|he|cos|at night|in lessons)(?: \w+){0,4}"
        ),
        (
            r"(?:phone|mobile|it|one|handset|line)(?:s| has| is|s been)?(?: \w+)? (?:ringing|buzzing|going off|going mental|"
            r"going mad|blowing up|pinging|non ?stop|hot)(?: \w+){0,4} (?:in (?:french|maths|lessons?|class|english|science|"
            r"school|my bag|assembly|form)|lessons?|all (?:day|night)|non ?stop|toilet)(?: \w+)?"
        ),
        (
            r"(?:if|when)(?: \w+){0,2} (?:asks?|asking|checks?|searches?|looks?)(?: \w+){0,3} (?:only|just) (?:got |have |had "
            r")?(?:the |one |1 )+(?:phone|mobile|one|number)?(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|pls dont|not)(?: \w+)? (?:ring|text|call|message|txt|msg|snap|phone|bell)(?: (?:me|us|that|"
            r"this|on|my|the|it))* (?:one|phone|number|mobile|that|this)[ ,.]+(?:\w+ ){0,6}(?:ring|text|use|other|checks?|"
            r"mums|call|the one|instead)(?: \w+){0,4}"
        ),
        (
            "(?:use|text|ring|call|on|save|try|its)(?: (?:me|us|him|on))* (?:my|the|this|ma|me) (?:other|second|2nd|new|"
            r"secret|private) (?:number|num|sim|snap|one)(?: \w+)?(?: not (?:this|that)(?: one)?)?"
        ),
        (
            r"(?:pays?|paid|paying|tops? up)(?: (?:for|the|my|ma|me|up))* (?:contract|bill|credit|sim|data)(?: \w+){0,2} "
            r"(?:on|for|of)(?: \w+){0,2} (?:one|phone|sim|mobile|handset|secret|other)(?: \w+)?"
        ),
        (
            r"(?:if i dont|if i aint|when i dont|cant) (?:answer|reply|pick up)(?: \w+)? (?:try|ring|call|use|text) (?:the|my|"
            r"me) (?:other|samsung|nokia|iphone|second|old|wee|little|black|android|burner)(?: \w+)?"
        ),
        (
            r"(?:need to|gotta|got to|have to|im gonna)(?: \w+){0,3} (?:get|grab|fetch|check|pick up|answer|go back for) "
            r"(?:the|my|ma) (?:other|second|spare|work|line) (?:one|phone|mobile|sim)(?: \w+){0,4}"
        ),
        (
            r"(?:whichever|which|both|either) (?:phone|one|mobile|number)(?: \w+){0,3} (?:ring|text|call|got em|under|pillow|"
            r"on me|use)(?: \w+){0,4}"
        ),
        (
            r"(?:wee|little|small|grey|black|old|cheap|brick|tiny)(?: \w+)? (?:one|phone|nokia|samsung|mobile|handset)(?:s| "
            r"is)? (?:for|just for|is for) (?:the )?(?:boys|lads|work|him|them|olders|business|calls|customers)(?: \w+){0,3}"
        ),
        (
            r"(?:phone|mobile|sim|handset)(?: \w+){0,3} (?:for|just for|so) (?:me and him|me n him|him and me|the lads|the "
            r"boys|them lot|work calls|we can talk|he can (?:reach|ring|get)|they can (?:reach|ring|get))(?: \w+){0,3}"
        ),
        (
            r"(?:its|it is|oh its|got it|was|from|off)(?: \w+)? (?:from|off|for) (?:the|some) (?:lads|boys|olders|elders|man|"
            r"guys)(?: i)?(?: \w+){0,3} (?:help|work|chill|run|phone|line|ring)(?: \w+){0,2}"
        ),
        (
            r"(?:mum|mam|dad|they|she|he|school|teacher|miss|sir|staff|parents|carer|nan)(?: \w+)? (?:took|take|takes|"
            "confiscated|has|got|found|have|taken|nicked)(?: (?:my|the|me|it|one|normal|real|main|proper|phone|off))* (?:but|"
            r"n|and|so|lucky|luckily|good thing|jokes|lol|haha)(?: \w+){0,3} (?:other|another|spare|second|old one|burner|"
            r"this one|wee one|new one|2nd|backup|different)(?: \w+){0,3}"
        ),
        (
            "(?:this|that|it)(?:s| is| one| one is| ones| phone is| phones| number is| numbers| sim is)? (?:just|only|the "
            "one|the secret|my secret|purely|is just|is only) (?:for|one|the)(?: (?:you|u|him|us|them|work|calls|that|the "
            r"lads|the boys|talking|secret|phone|ur|ringing))+(?: \w+){0,3}"
        ),
        (
            r"(?:lost|dropped|broke|smashed|cant find|left|forgot|misplaced|hide|hid|hiding|switched off|turned off)(?: \w+)? "
            "(?:the|my|that|their|his|a) (?:other|second|work|line|trap|spare|wee|burner|lads|boys|secret|old|little|brick|"
            r"2nd)(?: \w+)? ?(?:phone|one|mobile|nokia|samsung|sim|handset)?(?: \w+){0,4}"
        ),
        (
            r"(?:message|msg|text|ring|call|reply|answer|add|snap)(?: \w+){0,2} (?:from|off|on|w|with|under) (?:my|the|a|me|"
            "another|different) (?:other|second|2nd|new|different|spare|secret|old|hidden|burner)(?: (?:one|phone|"
            r"number|sim|acc|mobile))?(?: \w+){0,3}"
        ),
        (
            r"(?:i|ive|we|she|he)(?: \w+)? (?:keep|kept|hide|hid|hiding|stash|stashed|taped)(?: (?:it|the|my|that|other|"
            "second|phone|one|a|mobile|burner|taped|hidden|little|wee|in))* (?:in|under|behind|inside|down|at the back of) "
            r"(?:my |the |a |me )?(?:\w+ )?(?:sock|socks|mattress|pillow|wardrobe|drawer|radiator|bra|pencil case|locker|shoe "
            "?box|teddy|lining|bath panel|shed|loft|floor ?boards?|school bag|pe bag|boot|waistband|boxers|knickers|bush)(?: "
            r"\w+){0,4}"
        ),
        (
            "(?:esim|second sim|dual sim|2 sims|two sims|text ?now|other whatsapp|second whatsapp|business whatsapp|other "
            r"number)(?: \w+){0,5}"
        ),
        (
            r"(?:he|she|hes got|shes got|he has|she has|jay|mate)(?: \w+)? ?(?:has|got|carries|keeps|hides)(?: \w+)? (?:two|2|"
            r"another|a second|a wee|a little|a burner|a secret|some other) (?:phones?|mobiles?)(?: \w+){0,4}"
        ),
        (
            r"(?:the|my|his|her) (?:small|wee|little|other|old|grey|black|pink|cheap|spare) (?:one|phone)(?: \w+)? (?:goes "
            r"off|rings|went off|buzzes|is ringing|keeps ringing|kept ringing|was ringing|lights up|stays on)(?: \w+){0,4}"
        ),
    ),
    confirm=_another_phone,
    shows=(
        "text my other phone not this one",
        "he gave me another phone to keep in my bag",
        "got two phones now lol",
        "my trap phone keeps ringing",
        "got a new phone for talking to them, mum doesnt know",
        "i have to keep it on all night or they get mad",
        "dont ring that one, ring the one he gave me",
    ),
    passes=(
        "ring them with the number off the back of the pass",
        "got a new phone for my birthday",
        "my second phone is a banana",
        "grandad uses a second phone to find his first phone",
        "log in on your other phone to get both rewards in pokemon",
        "its my brothers, im just charging it",
        "mum bought a cheap phone for the festival",
    ),
    limits="It does not know why there are two phones, and does not see a second number inside one phone.",
)
