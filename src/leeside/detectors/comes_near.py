"""Somebody is near the child, has waited for or watched them, and lets it be known."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_YOURS = (
    r"(?:yours|urs|(?:your|ur|yer|thy) (?:\w+ )?(?:house|home|road|street|lane|flat|block|estate|window|gate|"
    r"door|garden|"
    r"school|college|work|shop|bus stop|stop|club|bus|train)s?)"
)
_MINE = (
    r"(?:(?:my|our|her|his) (?:\w+ )?(?:house|home|road|street|lane|flat|block|estate|window|gate|door|"
    r"garden|school|"
    r"college|work|bus stop|stop|bus|train|lockers?|form)|the (?:gates?|lockers|bus stop|tram stop|school|"
    r"bus shelter|"
    r"test centre|changing rooms?))"
)
_WORN = (
    r"(?:the |that |your |ur |a |an )?(?:\w+ )?(?:red|blue|green|yellow|purple|pink|grey|orange|"
    r"brown) "
    r"(?:coat|hood|hoodie|hat|lid|helmet|bag|jacket|jumper|dress|scarf|shoes|trainers|lunch ?box|umbrella|"
    r"cap|skirt|"
    r"rucksack|backpack)"
)
_EXPECTED = AnyOf(
    r"\b(?:let me in|hurry up|come down|tea|dinner|pizza|deliver\w*|parcel|order|lift|bins?|ball|footy|"
    r"football|"
    r"match|kick ?about|bikes?|dog|bus is|training|lesson|party|sleepover|homework|mum says|your mum|ur mum|"
    r"your dad|"
    r"nan|grandad|forgot your|forgot ur|left your (?:bag|coat|keys|phone|charger|kit)|keys|halloween|trick "
    r"or treat|"
    r"carol\w*|charity|leaflets?|paper round|wave|tractor|block|every game|villagers?|skin|horse|"
    r"spawn\w*|base|map|lobby|server|castle|raid|boss|cosplay|"
    r"assembly|register|fire (?:drill|bell)|duty|reception|minibus|sir|miss|mr|mrs)\b"
)
"""Why somebody may be there whom the other expects: a lift, a game, a parcel, school."""


def _unasked(candidate: Candidate) -> Voice | None:
    """To be near is an approach only where nothing in the message says why they are expected."""
    if _EXPECTED.search(candidate.text):
        return None
    return Voice.REPORTED if "told" in candidate.marks else Voice.OWN


DETECTOR = Detector(
    name="comes_near",
    version=1,
    by=Speaker.OTHER,
    says="is near the other person, has waited for or watched them, or lets them know that it could be so",
    innocent_reading="Friends and neighbours pass each other's houses, wave, and wait at the gate.",
    patterns=(
        (
            rf"i (?:\w+ )?(?:drove|walked|cycled|rode|went|came|passed|biked|strolled|been|happened|come|go) "
            rf"(?:\w+ )?(?:past|by|to|down|up) {_YOURS}"
        ),
        (
            r"(?:drove|walked|cycled|driven|gone|went) (?:\w+ )?past (?:yours|urs|your (?:house|window|"
            r"street|"
            r"road|school))"
        ),
        (
            rf"(?:im|i am|ill be|il be|i was|been|were|we are) (?:\w+ )?(?:sat |sitting |stood |standing |"
            rf"parked |"
            rf"waiting |hiding |round |right )?(?:outside|at the (?:end|top|bottom|corner) of|on the corner "
            rf"of|"
            rf"across (?:the road )?from|in front of|opposite|near|on|in) {_YOURS}"
        ),
        (
            r"(?:im|i am|were) (?:\w+ )?(?:at|in|on|by) (?:her|his|the end of (?:your|ur|her|his)|(?:your|"
            r"ur)) "
            r"(?:road|street|lane|rd)"
        ),
        (
            r"(?:i|ive|we) (?:\w+ )?(?:waited|been waiting|was waiting|stood|sat) (?:\w+ ){0,3}(?:for "
            r"(?:you|u)|"
            r"til (?:you|u)|outside (?:your|ur)|by (?:your|ur)|where (?:you|u))"
        ),
        (
            r"(?:you|u) (?:werent|wasnt|wernt|were not) (?:there|on the bus|at (?:your|ur|the)|in (?:your|"
            r"ur)|by "
            r"the|where (?:you|u))(?: \w+){0,4}[.,!? ]+(?:\w+ )?i (?:\w+ )?(?:waited|looked|was|had|came|"
            r"went|"
            r"checked|missed)"
        ),
        (
            r"(?<!is )(?<!turn )(?<!switch )(?<!put )(?:your|ur) (?:\w+ )?(?:bedroom |landing |kitchen |"
            r"room )"
            r"?(?:light|lamp|curtains?)(?:s| was| is| were| are)? (?:still )?(?:on|off|open|drawn|closed|"
            r"shut)"
        ),
        (r"(?:nice|long|lovely|good) (?:walk|ride|run|way|journey) home(?: \w+)?\?"),
        (
            r"(?:you|u) (?:always |usually |still |normally )?(?:go|walk|get|come|turn|take|sit|wait|catch|"
            r"cycle) "
            r"(?:home |off |back |on )?(?:by|at|past|down|left|right|near|the|through|on|alone|along)(?: \w+)"
            r"{1,6}[,. ]+(?:dont|doesnt|isnt|arent|innit|in't) ?(?:you|u|it|that)?"
        ),
        (
            r"i know (?:which|what|where|the) (?:bus|train|tram|road|street|way|gate|class|seat|stop|route|"
            r"window|"
            r"time|house|door|room|shop) (?:\w+ )?(?:you|u|is (?:yours|urs)|your|ur)"
        ),
        (
            r"i (?:can|could) see (?:your|ur) (?:house|window|light|lights|door|garden|bedroom|gate|curtains|"
            r"school|roof)"
        ),
        (
            r"(?:i |ive |we )?(?:saw|seen|watched|noticed|spotted) (?:you|u) (?:\w+ ){0,3}(?:walk\w*|leav\w+|"
            r"get\w* (?:off|on|out|in)|going|coming|outside|on (?:your|ur) own|by (?:yourself|urself)|alone|"
            r"through|from (?:my|the|across)|in (?:your|ur)|cross\w*|sat on|at the (?:bus|rec|park|stop|"
            r"gates?|"
            r"station))"
        ),
        (
            rf"(?:saw|seen|noticed|spotted|watched|passed|went past|cycled past|drove past)(?: \S+){{0,8}} "
            rf"(?:you|u) (?:had|were in|with) {_WORN}"
        ),
        (
            rf"(?:you|u|ye) (?:had|were wearing|wore) {_WORN}(?: on)?[,.!? ]+(?:suits|suited|it suits|"
            rf"lovely|nice|looked|i (?:was|saw|waved))"
        ),
        (
            r"(?:i was|ive been|been|i am|im) (?:sat|sitting|parked|waiting|stood) (?:in|at|by|up in) "
            r"(?:the|a|my|that) (?:\w+ )?"
            r"(?:lay[ -]?by|car|van|bench|cut ?through|bushes|shelter)(?: \S+){0,8} (?:you|youd|ud|u|wave|waved)"
        ),
        (
            r"i (?:\w+ )?(?:tried|looked for) (?:you|u) (?:at|by|in|outside) (?:the|your|ur) \w+(?: "
            r"\S+){0,6} (?:and|then|but|bus stop|"
            r"school|gate|gates|home)"
        ),
        (
            r"(?:you|u) (?:werent|wasnt|were not) (?:at|in|by) (?:your|ur) (?:\w+ )?(?:window|seat|table|"
            r"bench|desk|spot|stop)"
        ),
        (
            r"seen (?:you|u) (?:a |about )?(?:couple|few|loads|plenty|lots)(?: of)? (?:times|of times)|seen "
            r"(?:you|u) about a (?:few|couple)"
        ),
        (
            r"(?:well |oh |but )?i can see (?:you|u)(?:,? cant i)?[,. ]+(?:\w+[, ]+){0,6}?(?:from|room \w+|"
            r"through|by the|at the|in the|"
            r"across) (?:\w+ ?){1,4}"
        ),
        (
            r"(?:i |ive )?(?:went|gone|walked|drove|popped) (?:past|by|round|down)(?: \w+){0,2} to have a "
            r"look|(?:dont |do not )?go (?:round )?the "
            r"(?:back|long|other) way(?: \S+){0,4} (?:you|u) went that way"
        ),
        (
            r"(?P<told>(?:he|hes|she|shes|they|theyre|man|guy|bloke|fella|lad|some ?(?:one|body))(?: "
            r"\w+){0,3} (?:waiting|waits|waited|sat|stood|parked) (?:by|at|outside|near|in|on) (?:\S+ ){1,4}(?:every"
            r" (?:night|day|morning|time)|again))"
        ),
        (
            r"(?P<told>i can see (?:the|his|her|that|a) (?:\w+ )?(?:van|car|man|fella|guy|bloke) from "
            r"(?:the|my|our) (?:landing|"
            r"window|bedroom|stairs|room))"
        ),
        (
            r"(?:follow|followed|following) (?:you|u) (?:\w+ )?(?:home|back|to|from|round|around|all the "
            r"way|off "
            r"the)"
        ),
        (
            r"(?:only|about|just|like|literally|be|im|says|said) (?:\w+ ){0,2}(?:\d+|two|three|five|ten) "
            r"(?:mins?|"
            r"minutes|miles?|streets?|doors?|roads?) (?:away )?(?:from|off) (?:you|u|yours|urs|your (?:house|"
            r"school))"
        ),
        (
            r"(?:ill|il|i will|i might|might|could|we could|we will|well) (?:just )?(?:pop|drop|call|turn "
            r"up|come|"
            r"take a (?:walk|stroll|drive)|be|wait) (?:round|by|over|past|outside|up|down|at|in)? ?(?:to )"
            r"?(?:yours|urs|(?:your|ur) (?:house|road|street|school|gates?|window|work))(?: \w+){0,3}"
        ),
        (
            r"(?:moved|got a (?:room|place|flat|job)|found a (?:room|place|flat|job)) (?:\w+ ){0,3}(?:to be )"
            r"?(?:near|by|round the corner from|across from|next to) (?:you|u|ye|yours|urs)"
        ),
        (
            rf"(?P<told>(?:he|hes|she|shes|they|theyre|man|guy|bloke|fella|lad|woman|some ?(?:one|body)|"
            rf"stranger)"
            rf"(?: \w+){{0,3}} (?:sat|sits|sitting|stood|stands|standing|parked|parks|waits|waiting|waited|"
            rf"hang(?:s|ing)|hung|turn(?:s|ed|ing) up|com(?:es|ing)|drives|drove|follow(?:s|ed|ing)|"
            rf"watch(?:es|ed|"
            rf"ing))(?: \w+){{0,4}} (?:outside|across from|at the end of|by|at|past|near|round|in|to) "
            rf"{_MINE})"
        ),
        (
            r"(?P<told>(?:he|she|they|man|guy|bloke|fella|lad|woman|some ?(?:one|body)|stranger)(?: "
            r"\w+){0,3} "
            r"(?:knew|knows) (?:which|what|where|when) (?:\w+ )?(?:bus|tram|train|class|school|street|road|"
            r"house|"
            r"time|door|my|i|im|she|he|we))"
        ),
        (
            r"(?P<told>(?:follow(?:s|ed|ing)|watch(?:es|ed|ing)|stalk(?:s|ed|ing)) (?:me|us|her|him) (?:\w+ )"
            r"?(?:home|back|from|round|to school|to the|off the|on the (?:bus|train|way)|through))"
        ),
        r"come out(?:side)?(?: then| here)? or (?:ill|il|i will|im|we|were) (?:\w+ )?(?:knock\w*|com(?:e|ing) in|ring(?:ing)?)",
        (
            r"(?P<told>(?:he|hes|she|shes|they|theyre|man|guy|bloke|fella|lads?|some ?(?:one|body))(?: \w+){0,3} (?:sat|"
            r"sitting|stood|standing|parked|waiting|there|outside|watching)(?: \S+){0,8} (?:since (?:\d+|one|two|three|four|"
            r"five|six|i|we)|for (?:\d+|an|two|three|ages) ?(?:hours?|mins)?|all (?:day|morning|evening)))"
        ),
        r"(?P<told>(?:i )?(?:can|cn) see (?:ur|your|his|their) (?:head ?)?lights?(?: \w+)?)",
        (
            r"(?P<told>(?:sent|sends|messaged|texted|got)(?: me)?(?: \w+){0,3} (?:of )?(?:our|my) (?:back|front|bedroom|"
            r"kitchen) (?:gate|door|window|garden))"
        ),
        r"(?P<told>(?:held|holding|holds) up (?:\w+ ){0,5}(?:with )?my (?:sur)?name(?: on| on it)?)",
        (
            r"i (?:can )?(?:see|c) (?:your|ur) (?:\w+ )?(?:light|lights|lamp|telly|tv|curtains|window)(?: is| "
            r"are)?(?: on| off| open|[.,!]|{end})"
        ),
        (
            r"(?:went|drove|walked|cycled|came|been) (?:past|by)[., ]+(?:\w+ )?(?:lights?|curtains|no ?one|"
            r"nobody)(?: \w+){0,2}"
        ),
        r"lights? (?:is |are |was |were )?off[., ]+(?:where|you|u|so where|lie)",
        r"(?:you|u) had (?:the|your|ur) (?:\w+ )?(?:lamp|light|lights|curtains) (?:on|open|off|up)",
        (
            r"(?:you|u) looked (?:\w+ )?(?:lovely|nice|good|pretty|beautiful|cute|gorgeous|smart|sad|cold) "
            r"(?:\w+ )?in (?:the|your|ur|that) (?:\w+ )?(?:coat|hoodie|hood|scarf|hat|jacket|uniform|blazer|"
            r"jumper)(?: (?:today|earlier|this|yesterday|on))"
        ),
        (
            r"(?P<told>(?:he|man|bloke|guy|fella|some ?(?:one|body)) (?:\w+ )?(?:knows?|knew|turns up|turned "
            r"up|shows up) (?:\w+ ){0,4}(?:when|where|wherever|every time|everywhere) (?:i|we|she|im|shes|"
            r"he)(?: \w+){0,3} (?:go|out|with|am|is|was|are))"
        ),
    ),
    confirm=_unasked,
    shows=(
        "i see your light",
        "went past. lights off",
        "you had the lamp on and the green jumper",
        "you looked lovely in the blue coat today",
        "i was sat in the lay-by but youd your headphones in",
        "cycled past college at four and you had the red hat on, suits you",
        "i tried you at the yard and then the bus stop",
        "he were waiting by the lockers every night",
        "i walked past your house twice today",
        "im sat at the end of ur road btw",
        "you weren't at the stop, i waited",
        "your bedroom light is still on",
        "u walk home past the garages dont u",
        "i know which bus you get",
        "saw you getting off the bus on your own",
        "i could turn up at your school one day",
        "there's a man parked outside our house again",
        "he knew what bus i get",
    ),
    passes=(
        "i see your lighthouse drawing won",
        "you had the window open on the coach, i froze",
        "you looked great in the school play",
        "the teacher is waiting for us again",
        "i can see you on the leaderboard",
        "u had the blue bag, can i borrow it",
        "i was sat in the car for two hours, traffic was mad",
        "im outside your house, let me in, the pizza is getting cold",
        "saw you at the match",
        "i walked past the library",
        "turn your light off",
        "nice walk",
        "my dad parked outside the shop",
        Example("miss will be at the gates til half three"),
    ),
    limits="It cannot tell a stranger from a friend: the rest of the conversation must.",
)
