"""A child says yes to meeting somebody who asked, or says that they are on the way."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_MEETING = AnyOf(
    r"\b(?:meet(?:ing)?(?: up)?|link up|linking up|in person|irl|face to face|in real life)\b"
    r"|\b(?:come|comin|coming|pop|swing|drop|head|get the (?:bus|train)|get yourself|get thissen|nip) (?:\w+ "
    ")?(?:round|over|to|down|"
    r"past|by|out|up|see|find|on|n|and)\b|\b(?:pick|picking|fetch|collect|collecting|get) (?:you|u|ye|thee)\b"
    r"|\b(?:see|be with) (?:you|u) (?:there|at|after|on|tonight|tomorrow|tmrw|soon|in)\b|\bbe (?:at|by|outside) the\b"
    r"|\b(?:hang|hang out|chill)(?: out)? (?:with|after|at|tonight|tomorrow|tmrw|this|sometime)\b|\bby yourself\b|\bcome alone\b"
    r"|\b(?:drive|driving|travel) (?:up|down|over|to)\b|\b(?:my|the) (?:car|van|place|flat|gaff)\b"
    r"|\b(?:wait|waiting|park|parked) (?:at|by|for|outside|behind|round|near)\b|\bjust (?:you|us|the two of us)\b"
    r"|\b(?:train|bus) (?:ticket|fare)\b|\bsneak out\b|\bwhere (?:shall|should) (?:we|i)\b|\b(?:at|by|outside|behind) "
    r"the (?:\w+ )?"
    "(?:park|station|shops?|bus stop|gates?|bridge|canal|garages|car park|cinema|(?:church|mosque|temple|gurdwara|"
    r"synagogue|chapel)|woods|corner|library|cafe)\b"
)
_PLAY = AnyOf(
    r"\b(?:lobby|server|spawn|base|map|raid|quest|practice|training|rehearsal|homework|mum says|mum said|dad says|dad said|"
    r"my mum can|ask (?:my )?(?:mum|dad|mam)|sleepover|nan|grandma|class|lesson|assembly|club|coach|minecraft|roblox|fortnite|"
    r"teams?|zoom|google meet|dentist|library group)\b"
)

_MORE = AnyOf(r"[a-wyz0-9]")
"""Anything beside the fit but marks and kisses."""


def _to_a_meeting(candidate: Candidate) -> Voice | None:
    """A yes counts only after somebody else spoke of meeting, and not where play or the family is meant."""
    if _PLAY.search(candidate.text) or candidate.said_before(_PLAY, by_speaker=False, within=2):
        return None
    asked = candidate.said_before(_MEETING, by_speaker=False, within=4)
    if "bare" in candidate.marks:
        if _MORE.search(candidate.text[: candidate.start] + candidate.text[candidate.end :]):
            return None
        last = next((s.text for s in reversed(candidate.before) if s.sender != candidate.speaker.id), "")
        asked = _MEETING.search(last) is not None
    if "alone" in candidate.marks:
        asked = True
    return Voice.OWN if asked else None


DETECTOR = Detector(
    name="agrees_to_meet",
    version=1,
    by=Speaker.CHILD,
    says="agrees to meet the person who asked",
    innocent_reading="Friends, families and clubs agree on a time and a place every day.",
    patterns=(
        (
            "(?P<bare>{start}(?:(?:ooh|omg|aw+h?|lol|haha|um+|erm?|well|oh|i mean)[ .,!]+){0,2}(?:(?:ok(?:ay)?|kk?|yeah|yea|"
            "yh|yep|yes+|ye|aye|alright|"
            "aight|sure|fine|defo|deffo|bet|go on(?: then)?|i will|i can)[ .,!]*){1,3}(?:(?:then|x{1,4}|pls|please|why not|"
            "sounds (?:good|fun|nice)|i "
            r"(?:guess|suppose|think so|can|will|promise|would|want to)|id (?:love|like) (?:to|that)|lets|go on|ill be there|"
            r"if (?:you|u) want|bab[ey]|just (?:me|us)|deal|thank(?:s| you)|cant wait)[ .,!]*){0,3}{end})"
        ),
        (
            r"(?:ok|yeah|yes|yh|sure|alright|fine|then|and|ill|i will|il)(?: \w+){0,2} (?:ill|il|i will|ill b|we can|i can|"
            r"can|lets|wanna) (?:\w+ )?(?:meet|link|come|be there|see you|see u|wait|sneak|get the|find you|find u)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:ill|il|i will|i can|i could|gonna|imma|can) (?:\w+ )?(?:meet|link|wait for|find|come see|come find|come to|"
            r"come with|come meet) (?:you|u|ya|ye|there|at|by|with u)(?: \w+){0,3}"
        ),
        (
            r"(?:ill|il|i will|i can|i could|i should|im gonna|gonna)(?: \w+)? (?:be there|get there|sneak out|slip out|bunk "
            r"off|skip (?:school|pe|practice|maths|lesson)|get the (?:\w+ )?(?:bus|train|tram)|walk there|walk down|come down|"
            r"come out|come over|come by|come alone|come on my own|cycle over|get out)(?: \w+){0,4}"
        ),
        (
            r"(?:can|could|should|shall) i (?:get|come|bring|catch|make it|wear)(?: \w+){0,4} (?:train|bus|early|instead|tram|"
            r"out|then|after|at \d\w*)"
        ),
        (
            "{start}(?:ok|kk?|yeah|yh|yes|sure|alright|fine|cool|oh|and|so|lol)?[ ,.!]*(?:what|wat|which|wot|where|when|"
            r"whereabouts|where abouts|how will i)(?: \w+)? (?:time|bus|train|park|do i (?:go|get|come|meet|wait)|shall (?:i|"
            "we)|should (?:i|we)|exactly|will i know|know (?:its|it is) (?:you|u)|bench|entrance|exit|door|station|car|"
            "colour|are we|r we|we meeting)"
        ),
        r"what (?:should|shall|do|will) i (?:wear|bring|tell (?:my )?(?:mum|dad|mam|nan|them|her))",
        (
            r"(?:im|i am|am)(?: \w+)? (?:on my way|omw|on the (?:bus|train|tram)|leaving now|here now|waiting|outside|at the "
            r"(?:\w+ ){0,2}(?:station|park|bus stop|gates?|bridge|shops?|corner|swings|bench))(?: \w+){0,3}"
        ),
        r"{start}(?:ok |yeah |hey |im |i am )*(?:omw|on my way|nearly there|here now|here){end}",
        (
            "(?:ill|il|i will|i can|im gonna|i|just)(?: just)? (?:say|tell|told|telling|tell them|tell her|tell my)(?: (?:my|"
            r"mum|mam|dad|nan|her|them|him|that))* (?:im|i am|ill be|its|were) (?:at|going|staying|with|in|out with) (?:\w+ "
            r"){0,3}(?:mates?|friends?|library|practice|club|school|\w+s|homework|revision|dance|football|cinema)"
        ),
        (
            "(?:my |me )?(?:mum|mam|dad|nan|mums|they|she|dads|parents|everyone)(?: is|s|re| are|ll be| will be| thinks? "
            r"im)? (?:\w+ )?(?:out|away|at work|working|on nights|not (?:in|back)|wont be (?:in|back)|at mates|asleep by)(?: "
            r"\w+){0,4} (?:so i can|so ill|so yeah|so yes|so ok|come|then)(?: \w+){0,2}"
        ),
        (
            r"(?:i get out|i finish|im free|am free|i can do|i could do|im off|i can get out|can do|free) (?:\w+ ){0,2}(?:at|"
            r"from|after|on|by|\d+|half|sat\w*|sun\w*|fri\w*|mon\w*|tues\w*|wed\w*|thurs\w*|tomorrow|tmrw|tonight|then|all "
            r"day)(?: \w+){0,2}"
        ),
        (
            r"{start}(?:ok|yeah|yes|sure|yh|alright|um|but|hmm)?[ ,.!]*(?:i )?(?:think|guess|suppose|promise|swear)(?: \w+)? "
            r"(?:i can|i come|ill come|i will|ill be|i could|so but)(?: \w+){0,3}"
        ),
        (
            "(?:ok|yes|i) (?:i )?(?:come|will come|coming)(?: (?:alone|now|then|tomorrow|saturday|with|by|after|at|on my "
            "own))?{end}"
        ),
        (
            "{start}(?:(?:nah|no|yeah|yh|ok)[ ,.]+)?(?:(?:just|only) me|on me tod|on my own|by myself|by meself)(?: (?:yeah|"
            "yh|i promise|coming|x))?{end}"
        ),
        (
            r"(?P<alone>(?:i|ive) (?:said|agreed|promised|told (?:him|her|them))(?: (?:yes|id|ok|i would|i will|ill|to|that|i))* "
            r"(?:to )?(?:meet|link|meeting|meeting up)(?: with)? (?:him|her|them|up|this guy|this man)(?: \w+)?)"
        ),
        (
            r"(?P<alone>(?:im|i am|were)(?: \w+)? (?:meeting|meetin|going to meet|gonna meet|off to meet)(?: up)?(?: with)? "
            r"(?:him|her|them|some(?:one|1)|a (?:guy|lad|man|boy|girl)|this (?:guy|lad|man|boy|girl)|my mate)(?: \w+){0,4} "
            "(?:off|from|i met on|on) (?:the )?(?:app|game|server|online|snap|discord|insta|roblox|fortnite|internet|tiktok|"
            "yubo|xbox|"
            r"telegram|stream))"
        ),
    ),
    confirm=_to_a_meeting,
    shows=(
        Example("ok what time", before=("them: we should meet up this weekend, just us",)),
        Example("yeah sure x", before=("them: come meet me by the park saturday",)),
        Example("ill tell mum im at a mates", before=("them: can i pick you up after school",)),
        Example("ill be there", before=("them: ill be parked by the church at 4",)),
        Example("can i get the 5 o clock train instead", before=("them: meet me at the station",)),
        "i said yes to meeting him",
        "im meeting this guy saturday off the app",
    ),
    passes=(
        "ok what time",
        Example("yeah sure", before=("them: can you send me the maths homework",)),
        Example("ill be there", before=("them: training is at 5 today",)),
        Example("see you there", before=("them: meet at spawn for the raid",)),
        Example("no thanks, my mum said no", before=("them: shall we meet up in person",)),
        "im on the bus",
    ),
    limits="It does not know whether the two know each other already, and does not see a yes given elsewhere.",
)
