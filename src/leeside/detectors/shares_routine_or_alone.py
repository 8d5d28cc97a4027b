"""A child tells when they are alone, or by which way and hour they can be met."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_LIGHT = AnyOf(
    r"\b(?:kevin|home alone (?:film|movie|2|two|is on)|matilda|ghost|haunted|film|movie|book|chapter|story|episode|"
    "series|netflix|character|sims?|minecraft|fortnite|lobby|server|raid|solos?|duos?|boss|"
    "pshe|worksheet|teacher asked|stranger tells|leaflet|cheesecake|group project|as a family|with (?:my )?(?:mum|"
    "dad|nan|mam|family|brother|sister|cousin|mates|friends)|we all|all of us|"
    "never leaves? (?:us|me)|never on my own|parents stay|parents collect|after school club|no child|cat|dog gets|"
    "social worker sorted|used to leave|little brother wont|"
    r"(?:mum|dad|nan) (?:picks|collects|meets|drops|drives|walks)|(?:picked|dropped) (?:up|off) by|all by myselfff|shower|"
    r"expecting you|on nights this week so nan|key(?:s|s with| with)|come over|at the desk|walk alone|in a 3|in a group)\b"
)
_HABIT = AnyOf(
    r"\b(?:every|each|always|usually|normally|most|mondays?|tuesdays?|tues|wednesdays?|weds?|thursdays?|thurs|"
    "fridays?|fri|saturdays?|sundays?|weekdays|"
    r"mon|daily|(?:at|by|around|til|till|until|from|before|after) (?:like |about )?(?:\d|half|quarter|ten|six|five|"
    r"four|three|seven|eight|nine|lunch|school|skool|dark|midnight)|\d ?(?:am|pm|ish)|\d[.:]\d\d|lunch ?times?|break|"
    "on my own|alone|by myself|"
    r"no ?one|nobody|quiet|dark|shortcut|quicker|short cut|alley|woods|canal|park|cut ?thru|cut through)\b"
)
_AT_HOME = AnyOf(
    r"\b(?:til|till|until|tonight|every|after school|all (?:day|night|weekend|evening)|at home|in the house|home|in "
    r"bed|rn|right now|lunch|weekends?|walk\w*|bus stop|always|usually|most|again|"
    r"mum|mam|dad|parents|nan|bro|brother|sister|train|park|library|woods)\b"
)
_ASKED = AnyOf(
    r"\b(?:alone|on (?:your|ur) own|by (?:your|ur)self|who(?:s| is) (?:in|home|with)|any(?:one|1|body) (?:in|home|"
    "with|there|about)|mum|dad|parents|home|what time|when (?:do|does|are|r|is|will|can)|how (?:do|d) (?:you|u) "
    "(?:get|go)|"
    r"walk|bus|which way|route|finish|training|practice|free|in bed|asleep|still up|what days?)\b"
)


def _told_when(candidate: Candidate) -> Voice | None:
    """A way or an hour counts as a habit, being alone counts now; stories, jokes and company do not."""
    if _LIGHT.search(candidate.text):
        return None
    marks = candidate.marks
    if "habit" in marks and not _HABIT.search(candidate.text):
        return None
    if re.search(
        r"\b(?:ur|your|yer|whos|you|u|would|wouldnt|could|couldnt|cant|never|if|not) ?(?:\w+ )?$",
        candidate.lead,
    ):
        return None
    if "lonely" in marks and not _AT_HOME.search(candidate.text):
        return None
    if "asked" in marks and not candidate.said_before(_ASKED, by_speaker=False, within=2):
        return None
    return Voice.OWN


_FOLK = (
    "(?:(?:my |me |ma |our |the |both )?(?:mu+m|mam|mom|maw|mother|da|dad|father|parents|rents|folks|nan|nana|gran|"
    r"grandma|grandad|brother|bro|sister|sis|aunt\w*|uncle|foster \w+|carers?|"
    r"step ?(?:mum|dad)|everyone|every1|every ?body|they|theyre|mums|dads|mams|das|nans|grans|babysitter))"
)

DETECTOR = Detector(
    name="shares_routine_or_alone",
    version=1,
    by=Speaker.CHILD,
    says="tells when they are alone or how they come and go",
    innocent_reading="Children tell friends about their day, their bus and their boring evenings.",
    patterns=(
        (
            r"(?:(?:im|i am|am|be|is|was|been|me|just me) (?:\w+ )?home alone|house alone|alone (?:at home|in the house|all "
            r"(?:day|night|weekend)|tonight|again|rn|til|till|until|after school))(?: \w+){0,5}"
        ),
        (
            "(?:no ?one|nobody|no1|noone|naebody|nae ?one|not a soul)(?:s| is|ll be| will be| are|s ever| ever)? (?:else "
            ")?(?:ever |even )?(?:in|home|with me|watching|watchin|checks|awake|back|up|downstairs|upstairs|at home|in the "
            "house|in my house|in our house|minding me|until|til|till)(?:(?: (?:til|till|until|tonight|rn|now|on|when|so|to|"
            r"after|before|again|ever|most|every|all|but|except|me|over|x|lol|up|weds|mon|tues|thurs|fri|sat|sun)\w*)(?: "
            r"\w+){0,5}|{end})"
        ),
        (
            rf"{_FOLK}(?:s| is| are| r|re|s both| both| all)? (?:\w+ )?(?:out|away|at work|working|works|on nights|on lates|in "
            "bed|asleep|sleeping|not (?:in|home|back|here)|never (?:in|home|here|up)|gone out|gone|in the pub|at bingo|on "
            "(?:a )?shift|on the rigs|at choir|passed out|snoring|offshore|abroad|at the hospital|at (?:his|her|their) "
            r"(?:\w+))(?: (?:til|till|until|all|every|most|tonight|now|again|late|rn|atm|early|night|nights|by \d|after \d|"
            r"from \d|this week|this weekend|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|mon|tues|weds|thurs|fri|before|so naebody|"
            r"so nobody|so no))+(?: \w+){0,4}"
        ),
        (
            rf"{_FOLK} (?:\w+ )?(?:goes|go|gets|get|leaves|leave|finish\w*|starts?|comes?|isnt|arent|wont be|doesnt|dont|be) "
            r"(?:\w+ )?(?:to bed|bed|to sleep|sleep|in|home|back|out|for work|to work|work|til|till|until|up|get (?:in|back|"
            "home))(?: (?:at|til|till|until|about|around|by|like|before|after|every|on|early|late|from|past|round|roughly|"
            r"half|then|so))+(?: \w+){0,4}"
        ),
        (
            r"(?:never|dont|doesnt|wont|barely|hardly|dont ever|doesnt even|no one) (?:\w+ )?(?:checks?|check|come in|comes "
            "in|look in|looks in|bother|wake|wakes|notice|notices)(?: (?:on|in|up|my|me|room|if|after|past|once|at|til))+(?: "
            r"\w+){0,3}"
        ),
        (
            "(?:got|have|get|gets|had|having|get to have) (?:the |a |this )?(?:whole |entire )?(?:house|place|gaff|flat|"
            r"hoose|gaf|yard|upstairs)(?: (?:to|all to))* (?:myself|meself|free|empty|me)(?: \w+){0,4}"
        ),
        (
            r"(?:house|place|gaff|flat|hoose|gaf)(?:s| is| will be|ll be)? (?:\w+ )?(?:empty|free|mine|quiet|all mine|to "
            r"myself)(?: \w+){0,4}"
        ),
        r"(?:free|empty) (?:house|gaff|gaf|yard|flat)(?: \w+){0,4}",
        r"(?:let|lets|letting) (?:myself|meself|masel) in(?: \w+){0,4}",
        (
            r"(?:supposed|meant|ment|sposed) to be (?:minding|watching|looking after|babysitting|with|checking on)(?: \w+)? "
            r"?(?:me|us)?(?: \w+){0,2} (?:but|n|and)(?: \w+){0,5}"
        ),
        (
            "(?P<habit>(?:i|ill|il|ive to|have to|gotta|i just|i always|i usually|bout to|about to|gonna|im|just)(?: "
            "(?:usually|always|normally|mostly|just|have to|only|then|sometimes|jus|gonna))* (?:walk|walking|cycle|scoot|cut "
            "(?:thru|through|across)|cutting|go home|come home|get home|wait|sit|jog|take the short ?cut|walk back)(?: "
            "(?:home|back|there|it|down|up|to|from|alone|by|about|at|on|in|the|my|to school|dog|dogs|around|round|outside|by "
            r"myself|thru|through|past|across|along|behind|a|own|for|near|over))*(?: \w+){0,6})"
        ),
        (
            "(?P<habit>(?:i|we|usually|always)(?: (?:usually|always|normally|just|mostly|then))* (?:get|catch|take|gets|am "
            r"on|wait for)(?: (?:the|my|that|a|on|last|school|first|early|late|same))* (?:(?:\d+\w?|number \d+|x\d+|"
            r"\d+[.:]\d+) (?:bus|train|tram|home|to|from|at|every|and)|bus|train|tram|metro)(?: \w+){0,4})"
        ),
        (
            r"(?:every|most|each|on a|on) (?:mon|tues?|wed(?:nes)?|weds|thurs?|fri|satur?|sun)(?:days?|s)?(?: \w+){0,5} "
            r"(?:alone|on my own|by myself|home|walk|house|out|til|til|finish|training|no one|nobody|empty|free)(?: \w+){0,4}"
        ),
        (
            r"(?:mon|tues?|wed(?:nes)?|weds|thurs?|fri|satur?|sun)(?:days?|s|day nights?| nights?| nites?)(?: \w+){0,3} "
            r"(?:carers?|mum|mam|dad|nan|gran|parents|they|everyone|foster \w+|she|he)(?: \w+)? (?:go|goes|work|works|out|"
            r"away|at|has|have|is|are)(?: \w+){0,6}"
        ),
        (
            "(?:wont|not|dont|wouldnt|arent|isnt) (?:be |come |get |gonna be |coming )?(?:back|home|in) (?:til|till|until|"
            r"before|for (?:hours|ages|another|a few|\d+))(?: \w+){0,4}"
        ),
        (
            "(?:curtains?|door|bedroom door|blinds?|light|lights)(?:s| is| are|re)? (?:shut|closed|locked|off|drawn|"
            r"pulled)(?: \w+){0,3}[ ,.]+(?:\w+ ){0,3}(?:shut|asleep|ear ?plugs|alone|no ?one|nobody|locked|bed|downstairs|"
            r"door|hear|just me|mum|mums|dad)(?: \w+){0,4}"
        ),
        (
            "(?:theres |there is )?(?:no ?one|nobody|hardly any(?:one|1)|never any(?:one|1)|not many people) (?:ever |else "
            ")?(?:comes|goes|walks|uses it|about there|around there|down there|on that path)(?: (?:this|that|down|along|past|"
            r"there|here|it|thru|way))+(?: \w+){0,4}"
        ),
        (
            "(?:just|only) (?:me|me and (?:the )?(?:dog|cat|baby|my (?:cat|dog|hamster|baby brother|little sister|little "
            r"brother))|me n (?:the )?\w+)(?: (?:in|here|at home|home|tonight|til|till|until|in the house|rn|all|every|again|"
            r"after))+(?: \w+){0,3}"
        ),
        (
            "(?P<asked>{start}(?:(?:yeah|yh|yep|yes|ye|aye|nah|no|nope|just|um|lol|like|about)[ ,.!]+){0,2}(?:alone|on my "
            r"own|by myself|on me tod|just me|(?:home|til|till|until|from|around|after|not til|like) (?:\w+ )?"
            r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|ish)?|"
            r"no ?one(?: til| in)?|nobody(?: til| in)?|(?:mum|dad|mam|mums|dads|mams|parents|nans?|they|shes|"
            r"hes|theyre) (?:\w+ )?(?:at work|work|nights|out|asleep|in bed|away|til|sleeping|works|finish\w*|gets|comes|"
            r"picks)|the \d+ (?:from|bus)|i (?:walk|get the bus|get the train|get the tram|cycle))(?: \S+){0,5})"
        ),
        (
            "(?:til|till|until|untill|before|when|after) (?:my |me |ma )?(?:mum|mam|dad|mom|parents|nan|carer|carers|sister|"
            r"brother|stepdad|foster mum|they|she|he)(?:s| is)? (?:gets?|comes?|finish\w*|is|are|back|home|wakes?|goes?) "
            r"(?:back|home|in|work|up|off|from work|out)(?: \w+){0,4}"
        ),
        (
            "(?P<asked>{start}(?:(?:yeah|yh|yes|nah|no|i|just|usually|mostly|we)[ ,.!]+){0,3}(?:walk|bus|get the bus|cycle|"
            r"train|scooter|skate|by myself|on foot)(?: \w+){0,6})"
        ),
        (
            "(?:mon|tues?|wed(?:nes)?|weds|thurs?|fri|satur?|sun)(?:days?|s)?(?: (?:is|are|its|i have|ive got|i got|i do|"
            r"got))* (?:swim\w*|training|football|netball|dance|gym\w*|piano|guitar|karate|boxing|cadets|scouts|drama|choir|"
            r"practice|club|judo|rugby|hockey|athletics|tutor\w*)(?: \w+){0,2} (?:\d|at|til|from|after|then)\S*(?: \S+){0,5}"
        ),
        (
            "(?:ment|meant|supposed|sposed) to (?:watch|mind|look after|babysit|be watching|be minding|be home|be here|check "
            r"on|be in)(?: \w+){0,3} (?:but|n|and)(?: \w+){0,5}"
        ),
        (
            r"(?:i|ill|id|ive)(?: \w+)? (?:stay|stayed|be|am|sit|sat|eat|ate|go|hang|hide)(?: (?:in|at|here|there|home|the|"
            r"lunch|tea|dinner|my|library|art room|toilets|park))* (?:by myself|on my own|alone|on me own)(?: \w+){0,4}"
        ),
    ),
    confirm=_told_when,
    shows=(
        "im home alone til six",
        "no ones in til 7",
        "i walk home thru the woods every day",
        "mum goes bed at 10 then i come on",
        "they never check on me after 9",
        "i get the 42 at ten to 8 every morning",
        "got the house to myself on fridays",
        Example("til 8am mon to thurs", before=("them: is ur mum still on nights",)),
    ),
    passes=(
        "we go chippy every friday as a family",
        "home alone is on tv",
        "i did the level on my own in minecraft",
        "mum never leaves us on our own",
        "alone at last with my cheesecake",
        "i cant do maths",
        "leave me alone",
    ),
    limits="It does not see a habit that can be read from the times of the messages alone.",
)
