"""Somebody demands to see where the child is at all times: location control, also called remote mothering."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"now|always|all (?:the )?(?:time|day|night|weekend)|24 ?/? ?7|permanent\w*|indefinitely|forever|until i "
    r"(?:say|tell)|til i (?:say|tell)|why (?:did|have|is|u|you)|who (?:said|told) (?:you|u)|dont (?:turn|"
    r"switch|ever)|back on|leave it on|keep it on|"
    r"im (?:watching|tracking)|i can see|i see (?:you|u|ur)|prove|lying|liar|where (?:are|r|were|you|u)|trust|"
    r"love me|boss|rules?|safe|safety|problem|or else|for work|girlfriend|worker|not asking|aint asking|told "
    r"(?:you|u)|ghost mode|off (?:again|for)"
)
_PLAY = (
    r"picnic|bus is near|bus stop|the park is|walk to (?:you|u)|behind the stage|find (?:you|u) at|meet (?:you|"
    r"u) at|festival|gig|parents know|coach shares|minibus|life ?360|dad|mum|mam|family|nan|gran|sister|"
    r"brother|pokemon|geography|river|"
    r"battery|strava|uber|taxi|delivery|deliveroo|dog|cats?|boats?|plane|flight|minimap|clocking on|shift|"
    r"watch out|after dark|hike|dofe|pontoon|campsite|carpark|car park|lost (?:my|his|her|the|ur) phone|park "
    r"run|parkrun|home safe|ice cream van|weather|quiz"
)

DETECTOR = Detector(
    name="demands_live_location",
    version=1,
    by=Speaker.OTHER,
    says="demands to see where the child is",
    innocent_reading="Families agree to share locations, and friends share one to find each other.",
    patterns=(
        (
            r"(?P<weak>(?:turn|switch|put|get|pop|keep|leave|have) (?:your |ur |yer |the |ya |that )?(?:live "
            r")?(?:loc(?:ation)?s?|locs|find my|snap ?map|map|gps|tracker|tracking|pin|bitmoji|sharing)(?: (?:back|"
            r"straight))? on(?: \w+)?)"
        ),
        (
            r"(?:turn|switch|put|get) (?:your |ur |yer |the |ya )?(?:live )?(?:loc(?:ation)?s?|find my|snap ?maps?|"
            r"gps|tracker)(?: \w+)? (?:back on|on (?:now|and|n|for me|or|so i|and leave|always|all)|on rn)(?: \w+)?"
        ),
        (
            r"(?:share|send|drop|gimme|give me|need|want|i want|show me|ping)(?: me)?(?: (?:your|ur|yer|a|the))? "
            r"(?:live|live loc\w*|location|loc|pin|locs)(?: \w+){0,2} (?:for (?:8|eight|\d+) ?(?:hrs?|hours)|now|"
            r"always|all (?:the time|day|night|weekend)|24|permanent\w*|forever|indefinitely|whole time|until|til|"
            r"when(?:ever)? (?:you|u|i)|every time|not later|so i (?:can|know)|the whole)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:share|send|drop|gimme|give me|ping|wheres|accept)(?: me)?(?: (?:your|ur|yer|a|the|my))? "
            r"(?:live|live loc\w*|location(?: request)?|loc|pin|snap ?map|find my|live locations?))"
        ),
        (
            r"(?:you|u|ye|who|why|how come|yer)(?: \w+){0,3} (?:turn|turned|switch|switched|took|take|taken|went|"
            r"gone|stop|stopped|off|paused?|pausing|disappeared|vanished|dropped|left|removed)(?: (?:me|off|your|"
            r"ur|yer|sharing|the|it|from|my|aff))* (?:loc(?:ation)?s?|find my|snap ?maps?|map|sharing|live|gps|"
            r"tracker|life ?360|ghost mode|radar|tracking|screen)(?: off)?(?: \w+)?"
        ),
        (
            r"(?:turn|switch|come|get|take|go)(?: it| that| ur| your| out of| off)* ghost mode(?: off| aff)?(?: "
            r"\w+)?|(?:why (?:are|r|is|u|you)|u|youre|ur|you are)(?: \w+)? (?:on|in) (?:ghost mode|airplane mode|"
            r"flight mode)(?: \w+)?|(?:airplane|flight|ghost) mode[?! ]+(?:u|you|really|think|again|seriously|"
            r"off)(?: \w+)?"
        ),
        (
            r"(?:let me|lemme|i want to|i need to|i wanna|have to|i must|gotta|i should|i like to) (?:see|know|"
            r"check|track|watch) (?:exactly )?(?:where|wer) (?:you|u|ye|my \w+)(?: \w+)? (?:are|r|is|at|be|go|"
            r"goes)(?: (?:at all times|all the time|always|every|24|whenever|every second|at every))(?: \w+)?"
        ),
        (
            r"(?:i |we |he )?(?:can|could|will) (?:\w+ )?(?:see|tell)(?: that| when| if)? (?:you|u|ye|ur|your|"
            r"youre|its)(?: \w+){0,3} (?:moved|moving|stopped|dot|on the map|left|still at|not at|location|battery|"
            r"circle|on snap ?map|bitmoji|sat still|standing)(?: \w+)?"
        ),
        (
            r"(?:your|ur|yer|the|that) (?:little )?(?:dot|circle|pin|arrow|icon)(?: \w+)? (?:hasnt|has not|stopped|"
            r"says?|isnt|is|moved|not|aint|went|gone|been|shows?)(?: \w+)? ?(?:moved|grey|off|offline|at|moving|"
            r"frozen|near|not|stuck|somewhere)?\b{gap}\b(?:why|where|fix|move|explain|home|lie|lying|school|whos|"
            r"who|put|get|now|\?)?"
        ),
        (
            r"(?:accept|press|click|say yes to|allow|install|download)(?: \w+){0,4} (?:always|always allow|allow "
            r"all the time|location request|tracker|tracking app|life ?360|find my friends|zenly|airtag|"
            r"request)\b{gap}\b(?:so i|it only|works|now|i can|know|my|watch|see|where|press|on your|on ur|for me)?"
        ),
        (
            r"(?:airtag|tracker|tag|gps|tile)(?: \w+){0,3} (?:in|on|inside|under) (?:your|ur|yer) (?:bag|coat|car|"
            r"jacket|phone|shoe|bike|case|pocket|stuff)(?: \w+)?"
        ),
        (
            r"(?:i |we |he )?(?:want|need|expect|require)(?: \w+){0,2} (?:live loc\w*|location|loc|pin|tracker|"
            r"find my|snap ?map)(?: \w+){0,2} (?:on )?(?:the whole|all|always|at all|24|every|while|whenever|from "
            r"now|when|on when)(?: \w+)?"
        ),
        (
            r"(?:drop|send|share) (?:your |ur |a |me a |me your |me ur )?pin(?: \w+){0,2} (?:and|n|now|or|leave|"
            r"every|each|keep|when|where|so i|at|stay)(?: \w+)?"
        ),
        (
            r"(?:all|every|each)(?: of)? (?:my|the|our) (?:girls|boys|workers|lot|lads|ones|team|crew|people)(?: "
            r"\w+){0,2} (?:share|shares|have|got|on|keep|send)(?: \w+){0,2} ?(?:location|loc|with me|live|on the "
            r"map|tracker|theirs|find my)?\b{gap}\b(?:you|u|safety|also|too|now|yours|urs|rules)"
        ),
        (
            r"(?:dont|do not|never|better not|you dare) (?:\w+ )?(?:turn|switch|take|let|go|leave)(?: \w+){0,3} "
            r"(?:off|location|loc|offline|die|dead|ghost|drop below|below)(?: \w+){0,3}\b{gap}\b(?:watch|see|track|"
            r"find|again|know|me|i|location|loc|or|til|until|phone)?"
        ),
        (
            r"(?:if (?:you|u) (?:love|loved|trust|trusted|care|cared|loyal)(?: \w+){0,3}|couples|real girlfriends|"
            r"loyal (?:girls|people|ones)|good girls|nothing to hide)[, ]+(?:\w+ ){0,5}(?:location|loc|see where|"
            r"find my|snap ?map|tracker|track|share (?:ur|your|live))(?: \w+)?"
        ),
        (
            r"(?:give|gimme|need|want|send|whats)(?: me)? (?:your|ur) (?:apple|icloud|google|find my|samsung|"
            r"snap)(?: \w+)? ?(?:login|log in|id|account|password|pass)(?: \w+){0,3} (?:so i can|to|and|for)(?: "
            r"\w+)? (?:see|track|find|know|check|watch|the)(?: \w+)?"
        ),
        (
            r"(?:keep|start|stop|dont stop|stay)(?: \w+)? (?:moving|walking|sitting down|still|where you are|there|"
            r"put)[.,! ]+(?:\w+ )?(?:keep|i can (?:see|tell)|im watching|i see|yes i|or ill|til|until)(?: \w+)?"
        ),
        (
            r"(?:why|how come) (?:is |are |r |u |you |does |has )?(?:your |ur |yer )?(?:dot|phone|map|location|loc|"
            r"live|it)(?: \w+){0,2} (?:say|saying|says|show|showing|off|at|gone|grey|stopped|not updating|last "
            r"seen|expired|dead)(?: \w+)?"
        ),
        (
            r"(?:your|ur|yer|the) (?:dot|map|live|pin|tracker)(?: \w+)? (?:says?|shows?|told me|has (?:you|u)|is "
            r"off|was off|went off|off from|is at|wont move|hasnt moved|init|innit)(?: \w+)?"
        ),
        r"(?:dot|map|pin|tracker|live) says (?:ur|youre|you|u|thats|its|offline)(?: \w+)?",
        (
            r"(?:pin|map|location|loc|dot|live|snap ?map)[.,]? (?:back )?on[.,]? (?:24|for good|always|by \w+|now|"
            r"or|permanent\w*|rn|the whole)(?: \w+)?"
        ),
        r"(?:snap ?map|location|find my|live|loc|map)[.!] (?:on|now|back on)[.!]?(?: \w+)?",
        (
            r"(?:share|send) (?:your |ur )?live(?: location)? (?:with|to) me(?: (?:the )?(?:whole way|all|now|"
            r"always|until|til|so|every|when))(?: \w+)?"
        ),
        (
            r"(?:so (?:i|we) know|i (?:like|need|want) to know) where my (?:\w+ )?(?:worker|girl|boy|runner|"
            r"youngers?|people|lads|girls|property|investment)s?(?: \w+)?"
        ),
        r"(?:went|gone|go|going|been|stay|dont go) (?:aff|off) (?:the |my )?(?:map|radar|grid)(?: \w+)?",
        r"(?:i told (?:you|u)|told u|dont (?:ever )?|never|better not)(?: \w+)? go(?:ing)? offline(?: \w+)?",
        (
            r"i can see (?:you|u|ye) (?:\w+ )?(?:standin|standing|sitting|sat|stood|moving|walking|at|on|by|near|"
            r"in)(?: \w+){0,3}[.,!] (?:move|come|go|get|turn|why|dont|stay|hurry)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|\w+))(?: \w+){0,4} "
            r"(?:track\w*|makes? me|making me|made me|wants?|got|checks?|watch\w*|follows?|has|see|sees|knows?|"
            r"shouts?|goes mad|kicks? off|demands?)(?: \w+){0,4} (?:my |me on |live |where i am |where i go |me "
            r"share |sharing |me keep )(?:\w+ ){0,3}(?:location|loc|snap ?map|find my|all the time|every|on|live|"
            r"24|map|always|life ?360|am|go|off|phone))"
        ),
        (
            r"(?:ur|your|yer) (?:\w+ )?(?:map|location|loc|snap ?map|find my|tracker)(?: is|s)? (?:still |"
            r"gone |back )?(?:off|on ghost|paused|hidden)"
        ),
        (
            r"(?:put|turn|switch|get) (?:your |ur |the |ya )?(?:map|location|loc|snap ?map) (?:back )?on "
            r"(?:now|or|and leave|and keep|for (?:only )?me|again|every|all|24|right now|when i)"
        ),
        (
            r"(?:put|turn|switch|get) (?:your |ur )?(?:snap )?map on for only me|(?:leave|keep) (?:it|(?:your "
            r"|ur |the )?(?:map|location|loc)) on (?:24 ?/? ?7|all (?:day|night|the time)|at school|for me|"
            r"from now|permanent\w*)"
        ),
        (
            r"(?:all|every ?(?:one|body)|you|u|clan|members?|team|ye) (?:must|have to|has to|need to|gotta|"
            r"got to) (?:put|share|send|turn on|post|drop) (?:\w+ ){0,2}(?:live )?(?:location|loc|pin)"
        ),
        r"the map (?:stays|has to stay|is staying|better stay) on",
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "why is ur map off. put it on now",
        "put your snap map on for only me",
        "all members must share live location in the chat",
        "the map stays on at school",
        "put ur location back on now",
        "share ur live for 8 hours n dont turn it off",
        "why did u go on ghost mode",
        "i can see ur dot hasnt moved, why",
        "u turned off find my. turn it on or theres gonna be trouble",
        "if u loved me id be able to see where u are all the time",
        "drop a pin n stay there",
        "he makes me keep my location on all the time",
    ),
    passes=(
        "turn the map on so we can find the campsite",
        "is the treasure map on the table",
        "drop a pin for the picnic",
        "we all have life360 in our family",
        "turned my location off it kills my battery",
        "share ur live so i can see when ur bus is near",
        "turn the find my on dads lost his phone",
        "ghost mode gang",
        "turn minimap on so i can see u",
        "location: bed",
    ),
    limits="It does not see a location shared without words, or an app set up on the child's phone.",
)
