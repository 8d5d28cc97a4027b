"""Somebody orders a child to hurt themselves, another person, an animal or a thing: coercion by online groups."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_GAME = AnyOf(
    r"\b(?:games?|gaming|round|match|lobby|server|boss(?:es)?|respawn|spawn\w*|minecraft|fortnite|roblox|"
    r"warzone|valorant|gta|among us|clash|sniper|headshot|pvp|raid|quest|mobs?|creepers?|zombies?|dragon|npc|"
    r"enemy|enemies|healer|flank|push|"
    r"loot|xp|press [a-z]|controller|xbox|ps[45]|crates?|trophy|achievement|base|tower|nuke|king ?hit|boxing|"
    r"kickboxing|karate|judo|taekwondo|spar\w*|pads?|the bag|hips|reps|press ?ups|burpees|laps?|drill|plank|"
    r"stretch|physio|ice bath|"
    r"rugby|football|netball|hockey|bat|ball|serve|garlic|potato\w*|eggs?|onion|dough|biscuits?|butter|steak|"
    r"chicken|cream|batter mix|microwave|oven|pinata|toaster|magnesium|bunsen|experiment|ducks|sims?|"
    r"tamagotchi|wasp|spider|fly|nettles?|weeds?|"
    r"wood|firewood|logs|candle|bbq|barbecue|marshmallows?|drums?|snare|keys|violin|buzzer|order 66|huntsman|"
    r"milgram|ai|robot|king orders|drama|sergeant|chess|pawn|queen takes|uno|dobble|bop it|gong|stapler|gate "
    r"crash|keyboard|bubble wrap|crisps)\b"
)
_HOLD = (
    r"task|orders?|ordered|i said|obey|dare(?:s|d)?|initiation|loyal\w*|love me|or else|or (?:i|we|ill|its)|"
    r"film(?:ed)?|record it|on (?:cam|call|camera|stream|live)|let (?:me|us) (?:hear|see)|we want to watch|"
    r"good (?:girl|boy)|be brave|stop crying|suffer|coward|punish\w*|admin|the group|leaders?|rank|chapter \d|"
    r"clause|contract|tonight|do it now|prove"
)
_BODY = (
    r"(?:yourself|urself|yourselves|ur ?self|yerself|your (?:arm|wrist|leg|thigh|skin|hand|body|hair|face)|ur "
    r"(?:arm|wrist|leg|thigh|skin|hand|body|hair|face))"
)
_OTHER = (
    r"(?:(?:your|ur|yer|the|that|a|some|any) (?:\w+ )?(?:sister|brother|mum|dad|nan|gran|grandad|cousin|baby|"
    r"little one|toddler|kid|kids|new kid|boy|girl|lad|teacher|classmate|neighbour|stranger|old (?:man|woman|"
    r"lady|person|lad)|homeless (?:man|guy|person)|tramp|"
    r"dog|cat|kitten|puppy|hamster|rabbit|pet|animal|bird|friend|mate|someone in (?:ur|your) class)|someone|"
    r"some1|somebody|anyone|him|her|them|one of (?:them|ur mates|your mates))"
)
_HURT = (
    r"(?:hurt|hit|slap|punch|kick|stab|cut|burn|choke|strangle|scratch|bite|push|trip|attack|batter|beat|smack|"
    r"jump|throw (?:stuff|something|eggs|stones|a rock) at|scare|frighten|terrify|torment|torture|starve|drown|"
    r"poison|spit on)"
)


def _no_game(candidate: Candidate) -> Voice | None:
    """An order in a game, a kitchen or a gym is left alone."""
    rest = candidate.text
    if "sure" in candidate.marks:
        rest = f"{candidate.text[: candidate.start]} | {candidate.text[candidate.end :]}"
    return None if _GAME.search(rest) else _MARKS(candidate)


_MARKS = marked(
    company=_HOLD,
    spoiled_by=(
        r"nobody (?:at|may|should|has|can|is allowed)|liszt|worse if|jk|joking|kidding|carefully|garden|recipe|"
        r"chapter|villain|script|dont (?:ever )?hurt|kick it (?:into|up|off)|(?:see if|how) (?:we|i) can scare (?:him|her|them)"
    ),
)

DETECTOR = Detector(
    name="orders_harm",
    version=2,
    by=Speaker.ANYONE,
    says="orders somebody to hurt themselves, another or a thing",
    innocent_reading="Games, sport and cooking are full of orders to hit, cut and burn.",
    patterns=(
        (
            rf"(?:cut|burn|hurt|scratch|starve|carve|punch|hit|harm|slap|choke|bruise|brand|injure) {_BODY}(?: "
            rf"\w+){{0,3}}"
        ),
        (
            r"(?:do|try|take) it (?:out )?(?:on|to) (?:yourself|urself|ur arm|your arm|ur leg|your leg|him|her|"
            r"your sister|ur sister|your brother|ur brother|the dog|the cat)(?: \w+){0,3}"
        ),
        (
            r"(?:carve|cut|write|scratch|burn|draw) (?:my|our|the|his) (?:name|initials?|username|tag|symbol|logo|"
            r"number|group)(?: \w+)? (?:in|on|into|onto)(?: \w+){0,3}"
        ),
        (
            rf"(?:go|now|go and|go n|tonight|tomorrow|then|and|u|you|just|task is|ur task|your task|i want you to|"
            rf"i want u to|you (?:will|must|have to|need to|gotta)|u (?:will|must|have to|gotta|need to)|dare "
            rf"(?:you|u) to|order (?:you|u) to|tell (?:you|u) to)(?: \w+)? {_HURT} {_OTHER}(?: \w+){{0,3}}"
        ),
        rf"(?P<weak>{_HURT} {_OTHER}(?: \w+){{0,3}})",
        (
            r"(?:kick|hit|hurt|squeeze|shake|throw|poke|drop)(?: \w+){0,3} (?:til|until|till)(?: \w+)? (?:cries|"
            r"screams|bleeds|yelps|whines|stops|shaking|crying|breaks|it (?:cries|screams|yelps|stops)|he (?:cries|"
            r"screams)|she (?:cries|screams))(?: \w+)?"
        ),
        (
            r"(?:scare|frighten|terrify|make|torment)(?: \w+){0,3} (?:til|until|till|so|cry|scream|shake|bleed|"
            r"beg)(?: \w+){0,4}\b(?: (?:shaking|crying|screaming|cries|screams|begs|leaves?))?(?: and| n| film| "
            r"record| for me| for us| on cam| on vc)+(?: \w+)?"
        ),
        (
            r"(?:make|making) (?:your |ur |the |a |one |that |someone|some1|him|her|them)(?: ?\w+)? ?(?:cry|bleed|"
            r"scream|beg|suffer|leave school)(?: \w+){0,3}\b(?: (?:and|n|or|for|on|film|record|tonight|now|then|"
            r"today))(?: \w+)?"
        ),
        (
            r"(?:break|smash|destroy|burn|torch|wreck|trash|rip up|set fire to|slash|cut up)(?: \w+)? (?:something|"
            r"everything|whatever|the thing)?(?: \w+)? ?(?:your|ur|yer|her|his|the) (?:\w+ )?(?:mum|mother|mums|"
            r"mothers|dad|dads|sister|sisters|nan|nans|school|shed|house|car|letters|window|windows|bin|bins|stuff|"
            r"room|photos|teacher|neighbour|bike|shop|church|synagogue|mosque|temple|gurdwara|loves)(?: \w+)?\b{gap}\b(?:film|"
            r"record|tonight|now|then|for me|for us|or|prove|live|loves|order|task|burn|do it)(?: \w+)?"
        ),
        (
            r"(?:tonight|now|today|your task|ur task|next|first) (?:you|u|ye)(?: (?:will|must|are going to|gonna|"
            r"have to))* (?:break|smash|burn|hurt|destroy|cut|steal|poison|starve|kill|attack|stab|hit|set)(?: "
            r"\w+){0,5}"
        ),
        (
            r"(?:burn|smash|break|torch)(?: the)? \w+[., ]+(?:then|and then|n then|now) (?:burn|smash|break|torch|"
            r"kill|hurt)(?: \w+){0,3}"
        ),
        (
            r"(?:lock|shut|trap|tie)(?: \w+){0,3} (?:in|up|outside|inside)(?: \w+)?[, ]+(?:and|n) (?:dont|leave|"
            r"keep|film|record|let me|turn|make)(?: \w+){0,4}"
        ),
        (
            r"(?:stop (?:crying|whining|moaning|being (?:weak|a baby|soft))|be brave|dont be (?:weak|soft|a coward|"
            r"scared)|no tears|man up|grow up)[., ]+(?:and |n |just |now )?(?:do it|do the thing|do what|finish|"
            r"carry on|keep going|hurt|cut|hit|start|go deeper|pick it up|get on with it|listen)(?: \w+){0,5}"
        ),
        (
            r"(?:finish|do|complete|carry on|get on) (?:with )?what (?:i|we) (?:told|said|showed|talked|ordered|"
            r"asked|agreed|sent)(?: \w+){0,3}"
        ),
        (
            r"(?:do|did) (?:the thing|what we|what i|it like|it how|it the way) (?:we |i )?(?:talked about|told "
            r"(?:you|u)|showed (?:you|u)|said|practised|discussed|did|sent)(?: \w+){0,3}"
        ),
        (
            r"(?:keep going|dont stop|carry on|keep (?:hitting|cutting|kicking|burning|doing it)|again|more|harder|"
            r"deeper)(?: \w+){0,2} (?:til|until|till|unless) (?:i|we|it|he|she|they) (?:tell|say|says|bleeds?|cry|"
            r"cries|stop|scream\w*|tells)(?: \w+){0,3}"
        ),
        (
            r"(?:if (?:you|u)|prove|show)(?: \w+)? (?:love|loved|loyal|trust|care|cared|want|are one|are down|"
            r"belong)(?: \w+){0,3},? (?:you|u|then|youd|ud|youll|ull|youd)(?: \w+){0,3} (?:hurt|cut|suffer|bleed|"
            r"burn|hit|do it|starve|pain|stab|break|kill|die|jump)(?: \w+){0,4}"
        ),
        (
            r"(?:its|it is) (?:her|him|them|your sister|ur sister|the dog|ur brother|your brother) or (?:you|u|"
            r"urself|yourself)(?: \w+)?[., ]*(?:pick|choose|decide|you choose|your call)?(?: \w+)?"
        ),
        (
            r"(?:pick|choose|select|find)(?: \w+)? (?:someone|some1|a kid|a victim|a target|one kid|somebody|a "
            r"stranger|a girl|a boy|anyone)(?: \w+){0,4}[, ]+(?:and|n|then|do|hurt|hit|make|ruin|at|in|to)(?: "
            r"\w+){0,4}\b{gap}\b(?:hurt|hit|slap|cry|ruin|do what|showed|film|task|fight|attack|batter|tomorrow|"
            r"break)(?: \w+)?"
        ),
        (
            r"(?:one|1) of (?:us|you|u|yous) (?:has|have|gotta|got|needs?) to (?:hurt|hit|fight|slap|jump|do|"
            r"batter|attack|make|stab|kick)(?: \w+){0,5}"
        ),
        (
            r"(?:little one|baby|brother|sister|dog|cat|nan|mum|hamster|parents|everyone)s?(?: \w+)? (?:asleep|"
            r"alone|next door|in bed|sleeping|downstairs|in the next room)(?: \w+){0,3}[?., ]+(?:\w+ ){0,3}(?:go|"
            r"do|hurt|wake|hit|now|scare|get|take|make|burn)(?: \w+){0,5}\b(?: (?:said|told|it|we|him|her))"
        ),
        (
            r"(?:dont|do not|no|stop|not allowed to) eat(?:ing)?(?: \w+){0,3} (?:until|til|till|for \d+ days|today "
            r"or|unless i|tomorrow or)(?: \w+){0,3}"
        ),
        r"(?:light|burn|set) (?:it|them|the \w+) (?:and|n) (?:walk|run|leave|film|go)(?: \w+){0,3}",
        (
            r"(?:break|broke|broken) (?:it|the (?:contract|rule|clause|deal))(?: \w+)? (?:and|n) (?:clause|rule|"
            r"punishment)(?: \w+){0,3}|clause \d+[,. ]+(?:no|you|u)(?: \w+){0,4}"
        ),
        (
            r"(?:no|not allowed|dont|forbidden)(?: to)? sleep(?:ing)?(?: \w+){0,2} (?:until|til|till|before|for) "
            r"(?:i|me|we|\d+|you finish|u finish|the task|its done)(?: \w+){0,3}"
        ),
        (
            r"everyone (?:adds|posts|says|writes|sends) (?:1|one)(?: \w+){0,3} or (?:ur|youre|you are|u are|its "
            r"you)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:things|stuff|tasks?|small ones|the first ones)(?: \w+){0,3} (?:to|on) (?:myself|yourself|"
            r"himself|herself|me)(?: \w+){0,4}\b[^.!?]{0,30}\b(?:then|now|next|set|task|small|cat|dog|rabbit|"
            r"brother|they|said|mostly)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:he|she|they|theyve|hes|shes|theyre|the (?:group|admin|server|leader)|some(?:one|1|"
            r"body)|some (?:guy|man|lad|boy|girl)|"
            r"people)(?: \w+){0,4} (?:told|telling|tells|said|says|make|makes|made|making|want|wants|wanted|"
            r"order\w*|dared?|got)(?: (?:me|her|him|us|that|i|i have|you))*(?: to| have to| should)? (?:cut|hurt|"
            r"burn|hit|slap|punch|starve|stab|kick|attack|harm|choke|kill|break|fight|scratch)(?: \w+){0,4})"
        ),
        (
            r"(?P<sure>(?:push|shove|throw|trip|chuck) (?:her|him|them|ur \w+|your \w+) (?:down|off|into|in front of|"
            r"out of|in) (?:the |a )?(?:stairs|steps|window|road|roof|canal|traffic|ledge|balcony|tracks|river))"
        ),
        r"(?:punish|hurt|starve|discipline|injure|mark) (?:urself|yourself|ur self|yerself)(?: \w+){0,4}",
        (
            r"(?:make|making|get) (?:ur|your|the|her|his|that) (?:\w+ )?(?:cat|dog|kitten|puppy|hamster|rabbit|pet|"
            r"guinea pig|bird|budgie|goldfish|animal|sister|brother|nan|cousin|baby) (?:\w+ )?(?:scared|bleed|scream|"
            r"yelp|suffer|squeal|panic|terrified|whimper|howl)(?: \w+){0,3}"
        ),
        (
            r"do (?:something|it|anything|the same|that|worse|what i said) to (?:the|ur|your|her|his|that|yer) "
            r"(?:\w+ )?(?:cat|dog|kitten|puppy|hamster|rabbit|pet|guinea pig|bird|budgie|goldfish|animal|sister|"
            r"brother|nan|baby|kid)s?(?: \w+){0,4}"
        ),
        (
            r"(?:worse|harder|deeper|longer|more blood) than (?:last time|before|yesterday|the last)(?: one)?(?: "
            r"\w+)?[, ]+(?:or|and|this time|n|else)(?: \w+){0,4}"
        ),
        r"(?:do|take|start|finish|repeat) (?:\w+ )?(?:the|ur|your) punishments?(?: \w+){0,6}",
        (
            r"(?:get rid of|drown|lose|flush|dump|poison|starve|kick out|let loose) (?:the|ur|your|her|his|that) "
            r"(?:\w+ )?(?:cat|dog|kitten|puppy|hamster|rabbit|pet|guinea pig|bird|budgie|goldfish|animal)(?: \w+){0,4}"
        ),
        r"do(?:ing)? it on (?:call|cam|camera|stream|live|vc)(?: \w+)?[, ]+(?:and|n|so|for|say|with)(?: \w+){0,5}",
        (
            r"(?:hurt|kick|cut|hit|burn)[., ]+(?:the|ur|your|him|her)[., ]+(?:cat|dog|kitten|puppy|hamster|rabbit|"
            r"pet|guinea pig|bird|budgie|goldfish|animal|self|arm|sister|brother)(?: \w+)?[., ]+or[., ]+\w+(?: "
            r"\w+){0,4}"
        ),
    ),
    confirm=_no_game,
    shows=(
        "cut yourself for me",
        "go n hit ur brother til he cries, let me hear it",
        "stop crying n do what i told u",
        "ur task is to hurt someone in ur class",
        "carve my name in ur arm",
        "its ur sister or you. pick",
        "keep going til i say stop",
        "they told me to hurt my dog",
        Example("hurt the cat", before=("me: next task. on cam",)),
    ),
    passes=(
        "people want it by monday so i got to kick it into gear",
        "lets see if we can scare him when he comes round lol",
        "hit the pad harder",
        "stab the potatoes before they go in the microwave",
        "press x to kick him off the cliff",
        "dont hurt yourself lifting that",
        "judo: throw her now, good throw",
        "nobody at any club may ask you to hurt yourself",
        "kill the boss then loot the chest",
        "drop and give me 20",
    ),
    limits="It does not see an order given under another name, such as the number of a task.",
)
