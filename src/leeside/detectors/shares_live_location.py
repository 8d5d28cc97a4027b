"""A child gives away where they are right now: a live pin, a map left on, or the very spot."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_PLACE = (
    r"(?:park|parks|skate ?park|station|stations|bus ?stop|bus station|train|bus|tram|metro|platform|shops?|"
    r"shopping cent(?:re|er)|mall|precinct|arcade|car park|multi ?storey|bridge|canal|river|woods|fields?|"
    r"playing fields?|swings|bench|benches|pier|prom|beach|cinema|library|leisure cent(?:re|er)|pool|gym|"
    r"gymnastics|bowling|(?:church|mosque|temple|gurdwara|synagogue|chapel)|corner|alley|underpass|gates?|"
    r"chippy|cafe|costa|starbucks|greggs|nero|maccies|maccys|mcds|mcdonalds|kfc|nandos|subway|tesco|asda|"
    r"aldi|lidl|sainsburys|morrisons|co ?op|spar|primark|jd|boots|services|ramp|bandstand|fountain|clock "
    r"tower|statue|street|road|high street|lane|rec|courts?|cages?|pitch|astro|bus shelter|tunnel|steps|"
    r"wall|haymarket|garages|flats|estate|stairwell|lobby of|hotel|airport|harbour|castle|museum|retail "
    r"park|b ?and ?m|game|cex|claires|hmv|youth club|stables|rink|ice rink|trampoline park|lime street|new "
    r"street|piccadilly|kings cross|town|city cent(?:re|er)|market|lights|roundabout|subway|chicken shop|"
    r"pond|lake|dunes|lighthouse|quay|docks?)"
)
_PLACES = AnyOf(rf"(?<![a-z0-9]){_PLACE}(?![a-z0-9])")
_NOW = AnyOf(
    r"\b(?:rn|right now|now|atm|at the mo(?:ment)?|this (?:very |right )?(?:second|minute|sec)|come (?:find|"
    r"get|see|meet|over|down|say)|u near|you near|are you near|find me|see me|if u wanna|if you wanna|til|"
    r"till|until|on my own|by myself|alone|on me tod|waiting|just got|just left|just walked|live|pin|the "
    r"one in|wearing|yellow|red|blue|black|pink|green|white|hood|by the|near the|next to|outside|upstairs|"
    r"where (?:r|are) (?:u|you)|exactly|come left|warmer|la|xx?)\b"
)
_ASKED = AnyOf(
    r"\bwhere(?:bouts|abouts)?(?:s| is| are| r|re)? (?:you|u|ya|ye|exactly|at)\b|\bwhere (?:you|u) at\b|"
    r"\bwhere now\b|\b(?:send|share|drop|show|gimme|give|whats|turn)(?: me)?(?: on)? (?:your|ur|a|the|live) "
    r"?(?:live )?(?:loc|location|pin)\b|\bwhich (?:park|bus|station|shop|costa|stop)\b|\b(?:i can|ill|il|"
    r"can i|could i|gonna) (?:come|pick|find|see|meet|get)\b|\bwyd\b|\bwhat are (?:you|u) (?:doing|up to)\b"
)
_LIGHT = AnyOf(
    r"\b(?:clan|revive|respawn|squad|loot|raid|minecraft|roblox|fortnite|gta|lobby|frozen lake|boss|quest|"
    r"marauders|hogwarts|spy|film|movie|book|episode|chapter|killer|murder|sims?|os map|field trip|"
    r"orienteering|settings|privacy|battery|fake|antarctica|emotionally|risky|reasons|pshe|homework|hw|"
    r"burgled|holiday|campsite|sat nav|aisle|kettle|with everyone|w everyone|w everybody|were all|we are "
    r"all|the (?:team|coaches|coach|minibus)|parents? even|lost runners|tent|turned (?:my )?location off|"
    r"location off|turn(?:ing|ed)? (?:it|that|mine) off|not (?:turning|sharing|sending)|mum can see|dad can "
    r"see|mums can see|mum and dad|with (?:my )?(?:mum|dad|nan|mam|parents|family)|w (?:mum|dad|nan|mam)|at "
    r"the lights|walking home from|for dance|moon|mars|bed|sofa|couch|toilet|bath|assembly|in lesson|in "
    r"maths|plane|parked)\b"
)


def _here_and_now(candidate: Candidate) -> Voice | None:
    """A place counts when it is where the child is at this moment, or was asked for; maps of games do not."""
    if _LIGHT.search(candidate.text):
        return None
    if "part" in candidate.marks and not _PLACES.search(candidate.text, candidate.start, candidate.end + 20):
        return None
    if "weak" not in candidate.marks:
        return Voice.OWN
    rest = candidate.text[: candidate.start] + " | " + candidate.text[candidate.end :]
    asked = candidate.said_before(_ASKED, by_speaker=False, within=2)
    return Voice.OWN if asked or _NOW.search(rest) or _NOW.search(candidate.match.group()) else None


DETECTOR = Detector(
    name="shares_live_location",
    version=1,
    by=Speaker.CHILD,
    says="gives away where they are right now",
    innocent_reading="Friends find each other by saying where they stand, and families share live location to be safe.",
    patterns=(
        (
            r"(?:shar(?:e|ed|ing)|sent|send|sending|dropp?(?:ed|ing)?|pinn?(?:ed|ing)|put|posted|"
            r"attached)(?: (?:you|u|ya|ye|him|a|an|my|ma|me|the|it|live|real ?time|current|exact|just))* "
            r"(?:location|loc|locaton|whereabouts|pin|map pin|live loc|gps|coordinates)(?: \w+){0,4}"
        ),
        (
            r"(?:shar(?:e|ing|ed)|on)(?: \w+){0,3} (?:for|4) (?:1|8|an|one|eight|the next|15|\d+) "
            r"?(?:hours?|hrs?|mins|minutes)(?: \w+){0,2}"
        ),
        (
            r"(?:shar(?:e|ed|ing)|left (?:it|mine|that|my loc\w*) on|leave (?:it|mine) on|keep (?:it|mine) "
            r"on)(?: \w+)? (?:indefinitely|forever|always|all (?:day|night|the time)|permanently|for (?:you|"
            r"u)|so (?:you|u|if|he))(?: \w+){0,4}"
        ),
        (
            r"(?:my |me |ma |the |ur |a )?(?:live )?(?:location|loc|snap ?maps?|find my(?: phone| friends| "
            r"iphone)?|life ?360|ghost mode|maps timeline|google maps|whatsapp live|tracking|strava|zenly|"
            r"bitmoji)(?:s| is| are|s now| should be)?(?: (?:now|all|turned|switched|back|set|set to|"
            r"just))* (?:on|off|public|up|shared|showing|visible|for (?:you|u)|working|live)(?: (?:for|so|"
            r"now|only|u|you|if|x|just))*"
        ),
        (
            r"(?:turn(?:ed|ing)?|switch(?:ed|ing)?|put|took|take|taken)(?: (?:my|me|on|off|back|the|it))* "
            r"(?:live location|location|loc|snap ?maps?|ghost mode|find my)(?: (?:on|off|for))+(?: \w+){0,3}"
        ),
        (
            r"(?:heres|here is|this is|thats|click|tap|open|press)(?: \w+)? (?:my |the |a )?(?:find my|"
            r"location|loc|pin|map|maps|tracking|live|what ?3 ?words|w3w)(?: \w+)? (?:link|thing|dot|pin|i "
            r"(?:just )?(?:sent|posted))?(?: \w+){0,3}"
        ),
        r"(?:what ?3 ?words|w3w)(?: \w+){0,6}",
        (
            r"(?:live location|location shared|pinned location|maps\.app\.goo|google\.com/maps|maps\.google|"
            r"goo\.gl/maps)"
        ),
        (
            r"(?:you|u|ya) (?:can|should be able to|shld|will|could|able to) (?:\w+ )?(?:see|track|find|"
            r"follow|watch)(?: \w+)? (?:me|my (?:run|dot|location|walk|route|bitmoji|avatar)|where i am|"
            r"im)(?: (?:on|live|moving|at|in|walking))*(?: \w+)? ?(?:map|maps|snap|strava|live|app|find my|"
            r"360|moving|right now|rn)(?: \w+)?"
        ),
        (
            r"(?:follow|watch|see|find|track)(?: \w+)? (?:my|the) (?:dot|bitmoji|pin|avatar|arrow|run|route|"
            r"icon)(?: \w+){0,3}"
        ),
        (
            r"(?:added|add|accept|accepted|invited)(?: (?:you|u|me|him))* (?:on|to) (?:find my(?: friends)?|"
            r"life ?360|snap ?maps?|my (?:location|circle)|zenly|google maps)(?: \w+){0,2}"
        ),
        (
            r"(?:tagged|tagging|tag|posting|posted|story|stories)(?: \w+){0,4} (?:where i am|where im at|my "
            r"location|the location|exactly where)(?: \w+){0,4}"
        ),
        (
            r"(?P<weak>(?P<part>(?:{start}|ok |yeah |hey |im here |ah|am |atm |but |and )(?:im|i am|am|ahm|"
            r"just)(?: (?:still|just|literally|currently|sat|stood|standing|sitting|waiting|hiding|stuck|"
            r"here|now|all|on my own|alone|right|walking|chilling|hanging|over|down|up|upstairs|rn))* (?:at|"
            r"in|by|outside|near|on|inside|behind|opposite|past|through|thru|next to|under|down)(?: "
            r"\w+){1,6}))"
        ),
        (
            rf"(?P<weak>(?:at|in|by|outside|behind|near)(?: (?:the|a|that|our|my|big|old))* {_PLACE}(?: "
            rf"\w+){{0,2}} (?:on my "
            r"own|by myself|alone|rn|right now|now|til|till|until|if u|if you|come|waiting|come find|"
            r"atm)(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?P<part>(?:sat|stood|standing|sitting|waiting|perched|hiding)(?: \w+){0,2} (?:at|in|"
            r"by|outside|near|on|behind|opposite|under)(?: \w+){1,6}))"
        ),
        (
            r"(?P<part>(?:walking|walkin|cutting|going|cycling|heading|running|strolling|on my way|omw|"
            r"legging it)(?: \w+){0,2} (?:past|thru|through|along|down|up|by|across|over|home past|home "
            r"thru|home through)(?: \w+){1,6} (?:now|rn|right|atm|im|this|as we speak|alone|u near|on my "
            r"own|by myself)(?: \w+){0,4})"
        ),
        (
            r"(?P<part>(?:walking|walkin|cutting|cuttin|cycling)(?: home)?(?: \w+)? (?:thru|through|past|"
            r"across)(?! (?:the |a )?walls?)(?: \w+){1,3})"
        ),
        (
            r"(?:just |im )(?:got off|gettin off|getting off|got to|got here|arrived|pulled in|jumped off|"
            r"hopped off)(?: (?:the|my|at|in|bus|train|tram|metro))+(?: \w+){0,5}"
        ),
        (
            r"(?:im |i am )?(?:on|just on) the (?:\d+\w?|number \d+|x\d+|night|top deck of the|back of the|"
            r"last|\d+[:.]\d+) ?(?:bus|train|tram|from|to|now|towards|coming|home)?(?: \w+){0,4} ?(?:now|rn|"
            r"bus|train|tram|stop)"
        ),
        (
            r"(?:im|i am)(?: \w+)? the (?:one|girl|boy|lad|kid) (?:in|with|wearing|on|by|sat|at|holding)(?: "
            r"\w+){1,4}"
        ),
        (
            r"(?:come|turn|go|walk|head|bit|a bit)(?: \w+)? (?:left|right|up|towards|round|past|closer)(?: "
            r"\w+){0,3}[ .,!]+(?:\w+ )?(?:warmer|i can see (?:you|u)|im by|ur close|youre close|u can "
            r"see)(?: \w+){0,3}"
        ),
        (
            r"(?:room|block|floor|tent|cabin|pitch|carriage|coach|platform|bay|gate|lane|table|seat) "
            r"?(?:number |no )?[a-z]?\d+\w?(?: (?:at|of|in|on))(?: \w+){1,4} (?:rn|now|come|til|if|right "
            r"now)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?P<part>{start}(?:(?:um|er|just|ok|yeah|yh|lol|hi|hey|still|rn)[ ,]+){0,2}(?:at|"
            r"outside|near|behind|by|sat|waiting|inside)(?: \w+){1,6}))"
        ),
        (
            r"(?:im |i am |just )(?:outside|downstairs|parked up|waiting outside|out front|round the "
            r"back)(?: (?:now|rn|already|where|are|u|you|by|at|on|near|the|if|x))+(?: \w+){0,4}"
        ),
        (
            r"(?:look|looking|look out|watch) for (?:the|a|me|my)(?: \w+){0,4} (?:coat|hoodie|bag|hat|"
            r"jacket|bench|bike|dog|hair|scarf|uniform|tracksuit|brolly|umbrella|cap|trainers)(?: \w+){0,4}"
        ),
        (
            r"(?:im|i am|me)(?: \w+)? (?:wearing|in) (?:a |my |the )(?:\w+ )?(?:coat|hoodie|hat|jacket|"
            r"uniform|tracksuit|dress|scarf|cap|puffer|blazer)(?: \w+){0,3} (?:by|at|near|next|outside|on|"
            r"in front|so|u cant|you cant|sat)(?: \w+){0,3}"
        ),
    ),
    confirm=_here_and_now,
    shows=(
        "sent you my location",
        "just dropped you a pin",
        "ghost mode off, only for you",
        "im outside the school gates now",
        "live loc on for 8 hours x",
        "walking home thru the park right now",
        Example("im at the bus stop by tesco", before=("them: where are you now?",)),
    ),
    passes=(
        "turned location off it was killing my battery",
        "im pinging my location come revive me",
        "were all at the park with everyone",
        "mum can see my location for walking home from dance",
        "the museum was good",
        "not sharing my location sorry",
    ),
    limits="It does not see a place that is only shown in a picture, and does not know who else can see a shared map.",
)
