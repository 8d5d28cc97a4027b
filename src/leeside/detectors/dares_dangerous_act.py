"""Somebody dares another to do something dangerous, or spreads a challenge that is: the act is never described here."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.readings import STAGED

_DARE = AnyOf(
    r"\b(?:dare[sd]?|daring|bet (?:you|u|ya|ur|he|she|none|no ?one)|(?:you|u|ya) (?:wont|cant|couldnt|wouldnt|still "
    "(?:havent|on)|bottled)|challenge|trend|forfeit|initiation|dares|(?:chicken|pussy|wimp|wuss|bottler|bottling|bottle "
    r"it|bottle job|coward|feart\w*|frit|scaredy|babies|baby|lamb)|no balls|grow a pair|man up|respect|clout|viral|"
    "leaderboard|(?:or|or else) (?:youre|ur|your|u r) (?:out|not|a)|out of the (?:list|group|gc|crew|gang)|to be in|to "
    "join|prove (?:it|ur|your)|proof|film (?:it|ur|your|u|you|me|us|each)|record (?:it|ur|your)|didnt happen|tag me|live "
    r"?stream|who(?: \w+)? (?:lasts?|dares|goes first)|(?:last|first|next) one (?:to|in|off|across|out|up)|lasts? (?:the "
    ")?longest|how (?:long|far|close|many secs|high) (?:can (?:you|u)|(?:you|u) can|could (?:you|u))|(?:your|ur) (?:turn|"
    "go)|only one (?:who|that|whos|left|not)|(?:every ?(?:one|1|body)s?|we all|all of us|all the (?:lads|boys|girls)|"
    r"were all|all ur mates|everyone else|everybody else|us lot) (?:\w+ )?(?:done|did|doing|doin|does|do|jumped|managed)|"
    r"(?:quid|tenner|fiver|\$ ?\d+|robux|nitro|ill (?:pay|give) (?:you|u)) (?:\w+ )?(?:says|if (?:you|u)|to whoever)|go "
    r"on (?:then|u|ya|you|do|ride|jump|dont)|dont be (?:\w+ )?(?:soft|boring|wet|a)|no ?one(?:s| has)? (?:ever )?(?:died|"
    r"got hurt|gets hurt)|nobody who matters|are (?:you|u) (?:a )?(?:lion|in or out|man enough)|so+ funny|level \d|one "
    r"off tik ?tok|dinnae be|(?:beat|beats) (?:my|me|the record|that)|my record|(?:u|you) in(?: or out)?\?|whos (?:in|up "
    "for|doing it|coming|brave)|lets (?:do|all|try) (?:it|the|that|this)|hard enough|brave enough|thats the (?:challenge|"
    r"dare|game|rule)|points for|more (?:secs|seconds)|(?:or|then) (?:youre|ur|u r|tha|thas|yer) (?:\w+ )?"
    r"(?:out|muted|kicked|not (?:in|coming))|\d+ (?:coins|points|followers|adds) (?:if|for|each)|(?:closest|furthest|nearest|"
    r"highest|fastest) (?:\w+ ){0,4}wins|last one standing|take (?:ur|your) name off)\b"
)
_SAFE = AnyOf(
    r"\b(?:paper bridge|draw\w*|minecraft|fortnite|roblox|gta|game|lobby|ranked|boss|level|xbox|ps5|speed ?run|parkour "
    r"map|spleef|beano|ice bucket|charity|sponsor\w*|fundrais\w*|plank|press ?ups|sit ?ups|squats|burpees|keepy ?upp\w*|"
    r"crossbar|penalt\w+|top bins|nutmegged|dance|dancing|lip ?sync|tongue twister|spelling|maths challenge|ukmt|reading "
    "challenge|book|step challenge|10k|5k|parkrun|couch to|triathlon|marathon|duke of|d ?of ?e|swim(?:ming)? (?:gala|"
    "lesson)|diving board|off the (?:bed|sofa|settee|swing|step)|top board|trampoline|climbing "
    "(?:wall|club|centre|frame)|go ape|zip ?line|water ?slide|log "
    r"flume|roller ?coaster|chilli|hot sauce|wotsit\w*|sour|lemon|marmite|vinegar|mustard|sprouts|cinnamon bun|nuggets|"
    "milk(?:shake)?|water challenge|cold shower|no sugar|veganuary|sing|karaoke|text (?:him|her|ur|your)|message (?:him|"
    "her|ur crush)|ask (?:him|her) out|crush|kiss|hair|dye|mullet|fringe|wear|odd socks|pyjamas|joke|hand up|call miss|"
    "call sir|mario|wii|chess|uno|monopoly|sudoku|wordle|bake ?off|lego|recipe|science fair|rubiks?|bottle flip|paper "
    "?plane|conkers|hopscotch|trigger warning|assembly|hospital appointment|to work with|scared me|tests?|bubble|police "
    r"(?:came|say|visit)|warn\w*|dont (?:try|do|copy|let)|do not (?:try|copy)|stay off|letter home|newsletter|"
    "school(?:s)? (?:said|sent)|news|article|banned|stupid (?:trend|challenge)|never (?:try|do|copy)|lifeguard|ice rink|asthma|"
    r"instructor|supervis\w+|helmet|harness|coach says|club)\b"
)
_PLACE = (
    "(?:roofs?|roof ?tops?|crane|pylons?|scaffold(?:ing)?|quarry|weir|reservoir|canal|railway(?: line)?|train "
    "?(?:tracks?|line)|(?:the|those) (?:tracks|rails|live rail|line when)|level "
    "crossing|bridge|viaduct|ledge|wall edge|cliffs?|multi ?storey|car park (?:roof|wall|top)|motorway|bypass|"
    "dual carriageway|main road|oncoming|traffic|moving (?:car|bus|train|lorry|van)|"
    "lock gates?|harbour wall|pier end|thin ice|frozen (?:pond|lake|canal|river)|substation|tunnel|chimney|silo|"
    "water tower|back of (?:the|a) (?:bus|lorry|van|train|tram|bin lorry)|gap between|"
    r"(?:in|into|across|cross) the (?:\w+ )?road|in front of (?:a|the) (?:\w+ )?(?:car|train|bus|lorry|traffic)|"
    "(?:from|on|off|over) the (?:edge|top ledge)|derelict|asylum|lift shaft|manhole|flats)"
)
_ACT = (
    "(?:pass(?:ed|ing)? out|black ?out|blacked out|faint(?:ing|s|ed)?|hold(?:ing)? (?:ur|your|my|it|their) (?:breath)?|"
    "knock(?:s|ed)? (?:you|u|ya|yourself) out|no (?:hands|seat ?belts?|helmet|lights|brakes)|eyes (?:shut|closed)|seat "
    r"?belts?|spin (?:round|around)|head rush|dizzy(?! (?:\w+ )?(?:stop|sit|rest))|swallow(?:ing|ed)?|"
    "inhal(?:e|ing)|sniff(?:ing)?|neck (?:it|the|a)|"
    "down (?:the|a) (?:whole )?bottle|whole (?:bottle|pack|box)|pills|capsules?|bleach|aerosol|deodorant|"
    "lighter|set(?:ting)? (?:it|fire|ur|your|something|a)|on fire|alight|petrol|fireworks?|burn(?:ing|s|t)?|boiling "
    "(?:water|kettle)|plug socket|socket|electric (?:fence|shock)|knife|blade|razor|compass|scratch (?:it|ur|your)|til "
    r"it bleeds|bleed\w*|the pain one|carve|stay(?:ing)? awake|no sleep|go(?:ing)? missing|disappear for|stop eating|eat "
    r"nothing|trip (?:him|her|them)|(?:in|put) (?:\w+ ){0,2}hospital|unconscious|surfing|car surf\w*|jump(?:ing)? "
    "(?:off|out|from|in|the|between)|climb(?:ing)? (?:up|the|on|over|that|it)|run across|lie (?:in|on|down)|hang(?:ing)? "
    "(?:off|from)|swim (?:across|out|under)|train coming|hear it coming|dont ask what|knows what it is|nick (?:a|"
    r"the|something)|rob (?:the|a)|lock(?:ed)? in|deep in the middle|drown\w*)"
)
_DANGER = AnyOf(rf"\b(?:{_PLACE}|{_ACT})\b")
_TOLD = AnyOf(r"\b(?:dared|made|told|want|wants|wanted|tried to get|challenged) (?:me|us|him|her|them)\b")


def _dangerous(candidate: Candidate) -> Voice | None:
    """Danger counts only beside a dare, in its own message or just before; sport, play and warnings are left alone."""
    text = candidate.text
    if _SAFE.search(text) or candidate.said_before(_SAFE, within=2):
        return None
    marks = candidate.marks
    dared = _DARE.search(text) is not None or candidate.said_before(_DARE, within=3)
    if "dare" in marks:
        dared = candidate.said_before(_DANGER, within=3) or _DANGER.search(text, candidate.end) is not None
    if "plain" not in marks and not dared:
        return None
    return Voice.REPORTED if _TOLD.search(text) else Voice.OWN


DETECTOR = Detector(
    name="dares_dangerous_act",
    version=1,
    by=Speaker.ANYONE,
    says="dares somebody to do something dangerous",
    innocent_reading="Friends dare each other to sing, to eat something sour or to speak to somebody they like.",
    guards=STAGED,
    patterns=(
        _PLACE,
        _ACT,
        (
            "(?P<dare>(?:i |we |triple |double |dog )*(?:dare|dares|dared)(?: (?:you|u|ya|him|her|them|me))?|"
            "(?:bet (?:you|u|ya)|(?:you|u)) (?:wont|cant)|your turn|ur turn)"
        ),
        (
            r"(?P<plain>(?:only|just) (?:babies|chickens|wimps|cowards|pussies|losers|wusses) (?:\w+ )?(?:dont|"
            "cant|wont|say no|bottle|back out|skip))"
        ),
        (
            r"(?P<plain>(?:every ?(?:one|1|body)s?|we all|all the (?:lads|boys|girls)|the whole year)(?: \w+)? "
            r"(?:doing|doin|done|did|does) (?:the|that|this) (?:\w+ )?(?:challenge|trend|dare)(?: \S+){0,3} "
            "(?:except|only|but|baby|babies|scared|chicken|your|ur|u|you))"
        ),
        (
            r"(?P<plain>(?:challenge|trend|one off tiktok|dare|game)(?: \w+){0,3} (?:put|puts|killed|knocked|"
            r"landed|sent) (?:that|a|some|this|him|her|you|u|kids?)(?: \w+){0,3} ?(?:hospital|out|a&e|coma|died)?)"
        ),
        (
            "(?P<plain>(?:pass ?out|black ?out|choking|choke|fainting|knockout|breath|fire|pain|tripping|skull|"
            "scarf|space monkey|subway|train|roof|medicine|tablet|pill|nutmeg|hot water|deodorant|magnet|battery|"
            r"salt|eraser|24 hours?|48 hours?|missing) (?:\w+ )?(?:challenge|trend|dare|game))"
        ),
        (
            r"(?P<plain>(?:did|done|do|doing|complete\w*|on) (?:level|stage|task|round|day) (?:\d+|one|two|three|"
            r"four|five|ten)(?: \S+){0,3} (?:u|you|ur|youre|yours|your) (?:still|only|stuck|on|next|turn|behind))"
        ),
        (
            r"(?P<plain>(?:train|tram|tube|bus|lorry|carriage) roof|(?:top|roof) of (?:the|a|that) (?:train|"
            r"tram|bus|lorry|tube|carriage)|(?:train|tube|tram|bumper|car|bus) surf(?:ing)?)(?= |[.,]|"
            r"{end})(?! is| was| leak)"
        ),
        (
            r"(?P<plain>(?:go|walk|run|climb|cross|swim|jump|stand|get)(?: \w+){0,5} (?:weir|railings|roof|"
            r"ledge|edge|crane|tracks|pylon|scaffold\w*|viaduct|motorway|ice|quarry|reservoir|top)(?:,| "
            r"\w+){0,8} (?:no (?:rope|hands|helmet|lights)|we film|film it|we(?:ll)? video|on live|we record|"
            r"or (?:youre|ur) out))"
        ),
        (
            r"(?P<plain>(?:the|that|do) (?:breath|choke|choking|pass ?out|passing out|blackout|fainting|"
            r"space) (?:one|thing|trick)(?= |[.,?]|{end})(?! mint))"
        ),
    ),
    confirm=_dangerous,
    shows=(
        "the train roof, two stations, standing",
        "you go across the top, no rope, and we film it",
        "did you do the breath one like i showed you",
        "i dare u to climb on the roof",
        "bet you wont cross the tracks",
        "do it or ur a chicken, everyone jumped off the bridge",
        "film it or it didnt happen, off the roof yeah",
        "have u seen that challenge where they pass out, we should try it",
        "they dared me to lie on the train tracks",
        Example("double dare you", before=("them: we could get on the roof of the car park",)),
    ),
    passes=(
        "the bus roof was leaking all the way to leeds",
        "we walk across the ice rink and film it for pe",
        "do the breathing one for your asthma",
        "i dare you to text him",
        "doing the plank challenge in pe",
        "bet you cant do 50 keepy uppys",
        "dare you to eat a whole lemon",
        "truth or dare?",
        "the ice bucket challenge is for charity",
        "please do not try the challenge that is on the news, it is dangerous",
        "jump off the bridge in minecraft i dare u",
        "the train was stuck on the bridge for an hour",
    ),
    limits="It does not see that a dare is dangerous when the act is only shown in a clip or named by a code word.",
)
