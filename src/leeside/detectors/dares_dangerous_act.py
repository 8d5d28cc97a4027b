"""Somebody dares another to do something dangerous, or spreads a challenge that is: the act is never described here."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_DARE = re.compile(
    r"\b(?:d(?:o|u|ou)b(?:b)?le dare|triple dog dare|dare[sd]?|daring|bet (?:you|u|ya|ur|he|she|none|no ?one)|"
    "(?:you|u|ya|he|she) (?:wont|cant|couldnt|wouldnt|still (?:havent|on))|challenge|trend|forfeit|"
    r"initiation|(?:chicken|pussy|wimp|wuss|bottle\w*|bottling|coward|feart\w*|frit|babies|baby|soft|shook|wet|"
    "lamb)|no balls|(?:wins?|get|gets|earn) (?:respect|clout|views|followers|likes|in)|"
    "respect|clout|viral|likes|views|(?:or|or else) (?:youre|ur|your|u r) (?:out|not|a)|out of the (?:list|group|"
    "gc|crew|gang)|to (?:get|be) in|to join|prove|proof|film (?:it|ur|your|u|you|me|us|each)|record (?:it|ur|"
    "your)|"
    r"didnt happen|post it|tag me|live ?stream|who(?: \w+)? (?:lasts?|longest|closest|highest|furthest|dares|goes "
    "first)|last one|lasts? (?:the )?longest|how (?:long|far|close|many|high) (?:can|you|u|could)|first one|next "
    "one|(?:your|ur) (?:turn|go)|"
    "only one (?:who|that|whos|left)|(?:every ?(?:one|1|body)s?|we all|all of us|all the (?:lads|boys|girls)|"
    r"were all|all ur mates|everyone else|everybody else) (?:\w+ )?(?:done|did|doing|doin|does|do)|"
    r"(?:quid|tenner|fiver|\$ ?\d+|robux|nitro|ill (?:pay|give) (?:you|u)) (?:\w+ )?(?:says|if|to|for)|go on(?: "
    r"then)?|dont be (?:\w+ )?(?:a|boring|soft|wet)|no ?one(?:s| has)? (?:ever )?(?:died|got hurt|gets hurt)|"
    "nobody who matters|are (?:you|u) (?:a )?(?:lion|in or out|man enough|brave|hard)|so funny|soooo funny|level "
    r"\d|round \d|tik ?tok|1v1|dinnae be)\b"
)
_SAFE = re.compile(
    r"\b(?:minecraft|fortnite|roblox|gta|game|lobby|ranked|boss|level|xbox|ps5|speed ?run|parkour map|spleef|"
    r"beano|ice bucket|charity|sponsor\w*|fundrais\w*|plank|press ?ups|sit ?ups|"
    r"squats|burpees|keepy ?upp\w*|crossbar|penalt\w+|top bins|nutmegged|dance|dancing|lip ?sync|tongue twister|"
    "spelling|maths challenge|ukmt|reading challenge|book|step challenge|"
    "10k|5k|parkrun|couch to|triathlon|marathon|duke of|d ?of ?e|swim(?:ming)? (?:gala|lesson)|diving board|top "
    "board|trampoline|climbing (?:wall|club|centre|frame)|go ape|zip ?line|water ?slide|"
    r"log flume|roller ?coaster|chilli|hot sauce|wotsit\w*|sour|lemon|marmite|vinegar|mustard|sprouts|cinnamon "
    "bun|nuggets|milk(?:shake)?|water challenge|cold shower|no sugar|veganuary|"
    "sing|karaoke|text (?:him|her|ur|your)|message (?:him|her|ur crush)|ask (?:him|her) out|crush|kiss|hair|dye|"
    "mullet|fringe|wear|odd socks|pyjamas|joke|hand up|call miss|call sir|"
    "mario|wii|chess|uno|monopoly|sudoku|wordle|bake ?off|lego|recipe|science fair|rubiks?|bottle flip|paper "
    "?plane|conkers|hopscotch|trigger warning|assembly|"
    r"hospital appointment|to work with|scared me|tests?|bubble|police (?:came|say|visit)|warn\w*|dont (?:try|do|"
    "copy|let)|do not (?:try|copy)|stay off|letter home|newsletter|school(?:s)? (?:said|sent)|news|article|"
    "banned|stupid (?:trend|challenge)|"
    r"never (?:try|do|copy)|lifeguard|instructor|supervis\w+|helmet|harness|coach says|club)\b"
)
_PLACE = (
    "(?:roofs?|roof ?tops?|crane|pylons?|scaffold(?:ing)?|quarry|weir|reservoir|canal|railway(?: line)?|train "
    "?(?:tracks?|line)|(?:the|those) (?:tracks|rails|live rail|line when)|level "
    "crossing|bridge|viaduct|ledge|wall edge|cliffs?|multi ?storey|car park (?:roof|wall|top)|motorway|bypass|"
    "dual carriageway|main road|oncoming|traffic|moving (?:car|bus|train|lorry|van)|"
    "lock gates?|harbour wall|pier end|thin ice|frozen (?:pond|lake|canal|river)|substation|tunnel|chimney|silo|"
    "water tower|back of (?:the|a) (?:bus|lorry|van|train|tram|bin lorry)|gap between|"
    r"(?:in|into|across|cross) the (?:\w+ )?road|in front of (?:a|the) (?:\w+ )?(?:car|train|bus|lorry|traffic)|"
    "derelict|asylum|lift shaft|manhole|flats)"
)
_ACT = (
    "(?:pass(?:ed|ing)? out|black ?out|blacked out|faint(?:ing|s|ed)?|hold(?:ing)? (?:ur|your|my|it|their) "
    "(?:breath)?|knock(?:s|ed)? (?:you|u|ya|yourself) out|no (?:hands|seat ?belts?|helmet|lights|brakes)|eyes "
    "(?:shut|closed)|seat ?belts?|spin (?:round|around)|head rush|dizzy|swallow(?:ing|ed)?|inhal(?:e|ing)|"
    "sniff(?:ing)?|neck (?:it|the|a)|down (?:the|a) (?:whole )?bottle|whole (?:bottle|pack|box|thing|lot)|"
    "pills|tablets|capsules?|pods?|bleach|chemicals?|aerosol|deodorant|lighter|set(?:ting)? (?:it|fire|ur|your|"
    "something|a)|on fire|alight|petrol|fireworks?|burn(?:ing|s|t)?|boiling|salt|plug socket|socket|electric "
    "(?:fence|shock)|"
    r"knife|blade|razor|compass|scratch\w*|bleed\w*|blood|pain|carve|stay(?:ing)? awake|no sleep|go(?:ing)? "
    "missing|disappear for|stop eating|eat nothing|trip (?:him|her|them)|hospital|unconscious|surfing|"
    r"car surf\w*|jump(?:ing)? (?:off|out|from|in|the|between)|climb(?:ing)? (?:up|the|on|over|that|it)|run "
    "across|lie (?:in|on|down)|hang(?:ing)? (?:off|from)|swim (?:across|out|under)|train coming|hear it coming|"
    "what it is|dont ask|knows what it is|nick (?:a|the|something)|rob (?:the|a)|lock(?:ed)? in|deep in the "
    r"middle|drown\w*)"
)


def _dangerous(candidate: Candidate) -> Voice | None:
    """Danger counts only beside a dare, in its own message or just before; sport, play and warnings are left alone."""
    text = candidate.text
    if _SAFE.search(text) or candidate.said_before(_SAFE, within=2):
        return None
    marks = {name for name, fit in candidate.match.groupdict().items() if fit is not None}
    dared = _DARE.search(text) or ("answer" not in marks and candidate.said_before(_DARE, within=3))
    if "dare" in marks:
        dared = candidate.said_before(_DANGER, within=3) or _DANGER.search(text[candidate.end :])
    if "plain" not in marks and not dared:
        return None
    return Voice.REPORTED if _TOLD.search(text) else Voice.OWN


_DANGER = re.compile(rf"\b(?:{_PLACE}|{_ACT})\b")
_TOLD = re.compile(
    r"\b(?:dared|made|told|want|wants|wanted|tried to get|challenged) (?:me|us|him|her|them)\b"
)

DETECTOR = Detector(
    name="dares_dangerous_act",
    version=1,
    by=Speaker.ANYONE,
    says="dares somebody to do something dangerous",
    innocent_reading="Friends dare each other to sing, to eat something sour or to speak to somebody they like.",
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
    ),
    confirm=_dangerous,
    shows=(
        "i dare u to climb on the roof",
        "bet you wont cross the tracks",
        "do it or ur a chicken, everyone jumped off the bridge",
        "film it or it didnt happen, off the roof yeah",
        "have u seen that challenge where they pass out, we should try it",
        "they dared me to lie on the train tracks",
        Example("double dare you", before=("them: we could get on the roof of the car park",)),
    ),
    passes=(
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
