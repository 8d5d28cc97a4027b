"""Somebody offers a bed, a room or a home away from home: how a child is drawn away and made to depend."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"run(?:ning)? away|kick(?:ed)? (?:me|you|u) out|row|argument|fight(?:ing)?|hate (?:it )?(?:home|here|"
    r"them)|home is|(?:parents?|mum|dad|foster \w+|carers?) (?:\w+ ){0,3}(?:hate|horrible|shout\w*|dont|mad|"
    r"angry|doing (?:my|your|ur) head in|strict|kick\w*)|nowhere|escape|get away|leave home|safe|no rules|"
    r"my flat|my place|own room|no ?one (?:will|would)|anytime|as long as|dont tell|secret|look after "
    r"(?:you|u)|pick (?:you|u) up|bring (?:your|ur)|care home|placement|social worker"
)
_PLAY = (
    r"parents know|for (?:grandad|nan|gran|grandma|him|her|them|auntie|the guests)|clean sheets|after prom|"
    r"dinners? (?:is |s )?(?:on|ready)|auntie|uncle says|grandparents|council|housing team|nightstop|social "
    r"services|support worker|refuge|kit list|sleeping bags?|your mum and|you and your (?:mum|dad|family)|"
    r"the whole family|mums (?:made|said|put|ok)|mum (?:has|made)|extra time|bingo|a stranger when|sleep "
    r"?overs?|(?:my|our) (?:mum|dad|parents?|nan)s? (?:says?|said|is fine|ok|okay|cool|will pick)|mum "
    r"(?:says|said)|ask (?:your|ur) (?:mum|dad|parents)|check with (?:your|ur)|at (?:nans|nanas|grans|"
    r"grandmas|dads|mums|your dads|ur dads)|nan (?:says|said)|holiday|half term|caravan|airbnb|camp(?:ing|"
    r"site)?|brownies|guides|scouts|residential|school trip|duke of edinburgh|dofe|minecraft|base|server|"
    r"realm|bloxburg|sims|airport|conference|match|wedding|shelter (?:line|helpline)|helpline|council|"
    r"emergency accommodation|extra time|bingo|puppy|dog|cat|hamster|kennels"
)
_STAY = (
    r"(?:stay|crash|kip|sleep|live|move in|doss|bunk|hide ?out|hide|lay low|rest|come stay|come live|stop|"
    r"lodge|bed down|shack up)"
)

_OWN_KIN = AnyOf(
    r"\b(?:my|our|his|her) (?:\w+ )?(?:mum|mam|mom|dad|nan|gran|grandad|parents?|sister|brother|auntie?|"
    r"uncle|cousin)s?\b|\b(?:ask|tell|check with|asked|told|text|ring|with|bring|let) (?:your|ur|yer) "
    r"(?:mum|mam|mom|dad|nan|gran|parents?|carers?|family)\b|\b(?:mum|mam|dad|nan|nana|gran|grandad|miss|"
    r"sir|coach|auntie|uncle) (?:x+|says?|said|will|is|and|knows|wants|reckons|made|bought|gave|got)\b|"
    r"\b(?:love|from) (?:mum|dad|nan|nana|gran|auntie|uncle)\b|\b(?:your|ur) (?:mum|dad|nan|parents?) (?:x+|"
    r"says?|said|knows|is fine|ok|agreed|will pick)\b"
)
_HERE = AnyOf(
    r"\b(?:mine|with me|with us|here|my (?:\w+ )?(?:flat|place|house|home|gaff|yard|room|sofa|settee|couch|"
    r"bed|caravan|crib|floor|door|street|landlord|sisters|mates|cousins|bros)|ours|our (?:\w+ )?(?:place|"
    r"flat|house|home|room)|hotel|travelodge|premier inn|airbnb|b ?& ?b|hostel|apartment|ive got|ive a|i "
    r"have|i got|theres|ill|i can|i know (?:a|some)|for (?:you|u)|yours)\b"
)
_BED = AnyOf(
    r"\b(?:stay\w*|sleep\w*|crash|kip|doss|sofa|settee|couch|beds?|bedroom|spare room|box room|own room|"
    r"roof|keys?|hotel|travelodge|premier inn|airbnb|b ?& ?b|hostel|move in|moving in|live|living|the night|"
    r"mattress|blankets?|duvet|pillows?|rent|landlord|safe house|shelter|somewhere|caravan|hide|lodg\w+|"
    r"tent|night|door|room|rooms|flat|place|gaff)\b"
)
_YOU = AnyOf(r"\b(?:you|u|ya|ye|your|ur|yours|yer|you[rv]e|youll|youd|pet|hen|hun|babe|love)\b")
_PULL = AnyOf(
    r"\b(?:nobody|no ?one|no rules|no questions|no curfew|safe|safer|warm|quiet|away from|get away|get out|"
    r"leave (?:home|them|there)|run away|running away|go back|go home|instead|as long as|any ?time|whenever|"
    r"always|forever|for good|tonight|kicked (?:you|u)? ?out|if (?:they|she|he|it|things)|hate (?:it|them|"
    r"home)|shout\w*|care home|foster\w*|placement|social workers?|stepdad|step ?mum|look after (?:you|u)|"
    r"wont (?:find|look|know|ask)|bring (?:your|ur|a)|pack|pick (?:you|u) up|taxi|free|empty|ready|made up|"
    r"yours|open|spare|welcome|until|til|days|weeks|week|a while|rent free|no rent|better|just us|the two "
    r"of us)\b"
)
_FAIR = AnyOf(
    r"\b(?:auntie|uncle|grandparents?|council|housing|nightstop|social services|key ?worker|support worker|"
    r"refuge|crisis|residential|kit list|sleeping bags?|dorms?|b ?& ?b for|for the wedding|airbed|mum "
    r"(?:has|made|can|will)|mums (?:made|said|put|ok)|your mum and|both of you|the whole family|you and "
    r"your (?:mum|dad|family|brother|sister)|hall floor|youth hostel|hotel (?:in|for) (?:the )?(?:holiday|"
    r"spain|trip)|half term|can i (?:stay|sleep|crash|come)|could i (?:stay|sleep)|am i staying|did (?:you|"
    r"u)|sleepover|school|lesson|homework|pillowcase|pyjamas|film|movie|stay (?:tuned|safe|strong|calm|"
    r"hydrated|in bed)|in the game|up (?:until|til|late)|chat|rugby|poem|shoes|college|wonderful|if we hit "
    r"it off|lobby|server|quest|camp\w*|trip|tournament|tent|bedtime|gig|hospital|ward|festival|parents|"
    r"mums|dads|nans|grans|match|training|practice|uni|halls|lectures?|hotel pool|childline|nspcc)\b"
)
_MARKED = marked(company=_HOLD, spoiled_by=_PLAY)


def _together(candidate: Candidate) -> Voice | None:
    """A bed alone is everyday speech: it must be here, for the one addressed, and away from somewhere."""
    if "loose" in candidate.marks:
        if _OWN_KIN.search(candidate.text) or _FAIR.search(candidate.text):
            return None
        if not all(words.search(candidate.text) for words in (_HERE, _BED, _YOU, _PULL)):
            return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="offers_place_to_stay",
    version=2,
    by=Speaker.OTHER,
    says="offers a place to stay",
    innocent_reading="Friends have sleepovers, and relatives or a friend's parents take a young person in.",
    patterns=(
        (
            r"(?:spare|own|box|nice|warm|whole|big|back|top|little) (?:room|bedroom|bed|flat|sofa)(?: here| "
            r"in \w+| at mine| over it| above \w+)?[, ]+(?:\w+ ){0,2}(?:no rules|telly|tv|wifi|no ?one|"
            r"nobody|no nagg\w+|no parents|cat|dog|xbox|ps5|quiet|private|lock|just|all|yours|for (?:you|u)|"
            r"rent)(?: \w+){0,2}"
        ),
        (
            r"(?:rent free|no rent|board and lodging|bed included|room included|digs sorted|bunks|content "
            r"house|team house|shared house|house (?:of|with|full of) (?:girls|lads|boys|others))(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:stay|sleep|stop|kip|crash) (?:over|here|at mine|the night|at ours|round mine)(?: \w+)?[., "
            r"]+(?:saves? (?:you|u)|easier|its late|too late|dont|nobody|no ?one|ill (?:drive|drop|run|"
            r"take)|i wont|your mum|ur mum|say|tell)(?: \w+){0,3}"
        ),
        (
            r"(?:house|flat|room|gaff|bed)(?: \w+){0,3} (?:just |all |only )for (?:you|u|ya|us|the two of "
            r"us)(?: \w+)?"
        ),
        (
            r"(?:live|living|stay|staying|come) (?:with|at|to) (?:me|mine|us) (?:\w+ )?(?:instead|forever|"
            r"for good|rent free|and (?:you|u)|n u|then|one day|when youre|when ur|til|until|as family|like "
            r"family)(?: \w+)?"
        ),
        (
            r"(?:be|feel|youd be|youll be|treat (?:you|u)) (?:\w+ )?(?:like family|part of the family|one "
            r"of us|safe (?:here|with me|with us|at mine)|looked after (?:here|at mine|with us)|at home "
            r"here|wanted here|better off (?:here|with me|with us|at mine))(?: \w+)?"
        ),
        (
            r"(?:get|hop|jump) (?:on|in|a) (?:the |a )?(?:train|coach|bus|taxi|uber|car)(?: \w+){0,6} "
            r"(?:stay|mine|sleep|my (?:place|flat|house)|bed|room|live|here for (?:good|a bit))(?: \w+)?"
        ),
        (
            r"(?:your|ur) (?:own )?(?:toothbrush|drawer|key|side of the bed|pillow|shelf)(?: is|s)? (?:here|"
            r"waiting|at mine)(?: \w+)?|(?:cut|made|got) (?:you|u) a key"
        ),
        (
            rf"(?:you|u|ya|ye|youre|ur|youd|youll) (?:\w+ ){{0,3}}(?:can|could|cld|should|welcome to|free "
            rf"to|allowed to|able to|gonna|going to|will|might|are|ll|always) (?:\w+ ){{0,2}}{_STAY}"
            r" (?:\w+ ){0,2}(?:at (?:mine|my|ours|our|my place)|with (?:me|us)|here|round mine|in my|on my|"
            r"the night|my (?:place|flat|house|gaff|yard|sofa)|as long as|for a (?:few|bit|while|night|"
            r"couple)|for as long|a few days|til|until|tonight)"
        ),
        (
            rf"(?:come|just come|come and|come n|why (?:dont|not)(?: (?:you|u))?|wanna|want to|fancy|can "
            rf"always|could always|let (?:you|u)|please|feel free to) (?:\w+ )?{_STAY} (?:\w+ )?(?:at "
            rf"(?:mine|my|ours|our)|with (?:me|us)|round mine|in my|on my)"
        ),
        (
            r"(?:crash|kip|doss|stay|sleep|bunk|stop)(?:ing)? (?:\w+ )?(?:at (?:mine|ours|my (?:place|flat|"
            r"house|gaff|yard|mates|sisters|cousins))|round mine|on (?:my|the) (?:sofa|couch|settee|floor)|"
            r"in (?:my|the) (?:spare|box|flat))"
        ),
        (
            r"(?:spare|own|extra|free|guest|box) (?:bed|room|bedroom|sofa|mattress|key|keys|flat)(?: "
            r"\w+){0,4} (?:for (?:you|u)|here|at mine|if (?:you|u)|with your name|with ur name|ready|"
            r"waiting|you can|u can|is yours|going|whenever)"
        ),
        (
            r"(?:ive|i have|i got|ive got|weve got|theres|there is|we have|got|have)(?: \w+)? (?:a |an |"
            r"always a )?(?:spare|sofa|free|extra|guest|empty|whole|camp|fold out|pull out|blow up|couch|"
            r"warm) (?:bed|room|bedroom|sofa|mattress|flat|house|couch|place)(?: \w+){0,3}"
        ),
        (
            r"(?:sofas?|couch|spare room|bed|settee)(?: (?:is|are|at mine is|here is))?(?: always| all)? "
            r"(?:free|yours|open|empty|always (?:open|free|here|there)|made up|ready|there (?:for|if))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:{ill}|we can|we could|let me|i could|id) (?:\w+ )?(?:put (?:you|u|ya) up|take (?:you|u) in|"
            r"give (?:you|u) (?:\w+ ){0,2}(?:bed|room|roof|home|sofa|key|keys)|house (?:you|u)|get (?:you|"
            r"u) (?:\w+ ){0,3}(?:hotel|room|flat|place|airbnb|bnb|apartment|hostel|own place)|sort (?:you|"
            r"u) (?:\w+ ){0,3}(?:hotel|room|flat|place|airbnb|somewhere|bed)|find (?:you|u) (?:\w+ "
            r"){0,2}(?:somewhere|place|room|bed|flat)|book (?:you|u|us) (?:\w+ ){0,2}(?:hotel|room|"
            r"travelodge|premier inn|airbnb|place)|rent (?:you|u|us) (?:\w+ ){0,2}(?:flat|place|room))"
        ),
        (
            r"(?:move|moving) (?:out )?(?:in|into) (?:with (?:me|us)|mine|my (?:place|flat|house)|ours|"
            r"here)|(?:come|could) (?:and |n )?live (?:with (?:me|us)|here|at mine)|live (?:with me|at "
            r"mine) (?:instead|rent free)"
        ),
        (
            r"(?:dont|do not|no need to|never) (?:\w+ )?(?:have to |need to |wanna )?(?:go|be|stay|live|put "
            r"up with) (?:back )?(?:home|there|that house|at home|with them)\b{gap}\b(?:mine|my|with me|"
            r"stay|come|here|room|flat|sofa|place)"
        ),
        (
            r"(?:pack|bring|grab|get)(?: \w+)? (?:a|your|ur|yer|some) (?:bag|bags|stuff|things|clothes|"
            r"toothbrush|overnight)\b{gap}\b(?:come|stay|mine|pick|live|here|my)"
        ),
        (
            r"(?:key|keys|set of keys)(?: \w+){0,3} (?:cut|under the mat|for (?:you|u)|to (?:my|the|our) "
            r"(?:flat|place|house))"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|boyfriend|mate|friend|online friend)|"
            r"some(?:one|1|body)|some (?:guy|man|lad|bloke)|this (?:guy|man|lad|bloke|woman|person)) (?:\w+ "
            r"){0,3}(?:said|says|offered|offering|lets|let|letting|wants|told|reckons|"
            rf"asked|put(?! me to sleep)|keeps) (?:\w+ ){{0,3}}(?:i can |i could |me |to |us )+(?:\w+ "
            rf")?(?:{_STAY}(?! (?:behind|after|late|in|quiet|calm|away|still|back))|a place|a room)(?: "
            rf"\w+){{0,3}} ?(?:his|hers|theirs|him|her|them|there|with|at|up|to stay|flat|place)?)"
        ),
        (
            r"(?P<weak>(?:(?:stay|sleep|crash|live) (?:\w+ )?(?:at mine|with me|round mine)|(?:theres|"
            r"always|got) (?:a |space |room )(?:\w+ )?(?:here|at mine|for (?:you|u))|mine then))"
        ),
        (
            r"(?:sofa|settee|couch|bed|room|mattress|food|heating)(?: \w+){0,2} (?:here|at mine|waiting)(?: "
            r"\w+){0,2} (?:for|with|whenever|if|always|no questions|any ?time|food|and)(?: (?:you|u|ya|ur|"
            r"your))?"
        ),
        (
            r"(?:(?:flat|gaff|house|place|yard|caravan|crib|pad|box room|loft)(?:s| is|s is)? (?:\w+ "
            r")?(?:empty|free|yours|all yours|open|safe|quiet|done out|ready))(?: \w+){0,4}"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:gaff|flat|house|place|yard|home|room|sofa|bed|spare room|caravan|door|"
            r"crib)(?: is|s)? (?:always )?(?:yours|your home|ur home|for you|there for you)"
        ),
        (
            r"(?:come|get|git) (?:\w+ )?(?:down|doon|over|round|here|up|back|straight)(?: \w+){0,3} (?:mine|"
            r"here|me|my (?:flat|place|house)|warm)(?: \w+){0,4} (?:safe|warm|stay|looked after|no "
            r"questions|rest|sleep|dont ring|ok|eat)"
        ),
        (
            r"(?:crash|stay|kip|doss|live|sleep|hide) (?:w|with|wi) (?:us|me|my lot|my people) (?:tonight|"
            r"til|until|in|for|as|if|any|whenever|instead|then|the)(?: \w+)?"
        ),
        (
            r"(?:nobody|no ?one|none of them|they|police|social services|anyone)(?: will| ll|ll| would| "
            r"wont|d| can| cant)? (?:\w+ )?(?:look|looks|find|finds|think to look|bother|disturb|shouts?|"
            r"trace|check)(?: for)?(?: (?:you|u))? (?:\w+ )?(?:here|at mine|round here|there|with me|at my)"
        ),
        (
            r"(?:dont|do not|never|no need to|needn ?t) (?:\w+ )?(?:have to |need to |wanna )?(?:go|be "
            r"going) back(?: \w+){0,3}[^a-z]{1,3}(?:stay|come|live|get here|move|sleep)"
        ),
        (
            r"(?:no|without) (?:curfew|rules|bedtime|social workers?|staff|shouting|drama|parents)(?: "
            r"\w+){0,3} (?:here|at mine|in my|under (?:this|my)|round mine|just (?:us|our|me)|our|with me|"
            r"more)(?: \w+){0,3}"
        ),
        (
            r"(?:bed|food|wifi|heating|shower)[, ]+(?:and |n |a )?(?:\w+ )?(?:food|wifi|heating|shower|bed|"
            r"tv|netflix|ps5|xbox)[, ]+(?:and |n )?(?:no|whatever|weed|vapes|everything|all|its|ready|for|"
            r"waiting|here|you|u)"
        ),
        (
            r"(?:ill|il|i will|i can|i could|gonna|let me) (?:\w+ )?(?:book|pay for|rent|sort|get) (?:it|us|"
            r"one|a|you|u)(?: \w+){0,3} (?:in my name|room|hotel|bnb|night|travelodge|airbnb|premier inn|"
            r"for (?:you|us|the night)|flat|b ?& ?b)"
        ),
        (
            r"(?:somewhere|some place|a place|room|space|bed|home) (?:here |at mine )?(?:always )?(?:for "
            r"(?:you|u|ya) (?:to (?:stay|sleep|go|crash|live)|here|at mine|with me|whenever)|waiting for "
            r"(?:you|u))"
        ),
        (
            r"(?:our|your|ur) (?:own )?(?:little |wee )+(?:place|flat|home|room|house|nest|caravan)(?: "
            r"\w+){0,3}|(?:done|made|painted|decorated|cleared|fixed) (?:\w+ )?(?:out |up )?(?:the |my |a "
            r")?(?:box|spare|back|other) ?room(?: \w+){0,3}"
        ),
        (
            r"(?:if|when) (?:it|things|home|they|she|he|the foster home|the placement|your \w+|ur \w+)(?: "
            r"\w+){0,3} (?:bad|worse|too much|kicks? off|rough|horrible|starts?)(?: \w+){0,4}[, ]+(?:\w+ "
            r"){0,3}(?:know where i am|know where i live|im (?:up|here|awake|round)|come|ring me|call me|"
            r"mine|get a taxi)"
        ),
        (
            r"(?:when|if|once|now|imagine|wish) (?:\w+ )?(?:youre|ur|you are|u are|you were|u|you|were|we) "
            r"(?:\w+ )?(?:living|live|staying|moved|sleeping|sleep|move)(?: in)? (?:here|at mine|with me|"
            r"together|round mine|in my)"
        ),
        (
            r"(?:wake up|fall asleep|be) somewhere (?:\w+ )?(?:nobody|no ?one|safe|quiet|warm|calm|nice)(?: "
            r"\w+){0,3}|(?:told|spoke to|sorted (?:it )?with) (?:the|my) (?:landlord|flatmates?|"
            r"housemates?)(?: \w+){0,4} (?:niece|nephew|cousin|you|sister|coming|moving|staying)"
        ),
        (
            r"(?P<loose>stay\w*|sleep|crash|kip|doss|sofa|settee|couch|bed|beds|bedroom|spare room|box room|"
            r"own room|roof|keys?|hotel|travelodge|premier inn|airbnb|hostel|move in|moving in|living here|"
            r"live here|live with|mattress|duvet|landlord|safe house|somewhere|caravan|hide|lodger|flat|"
            r"gaff|door|at mine)"
        ),
    ),
    confirm=_together,
    needs={"loose": (_HERE, _BED, _YOU, _PULL)},
    shows=(
        "u can stay at mine as long as u need",
        "theres a spare room here with your name on it",
        "ill book us a hotel",
        "come live with me instead",
        "my sofas always free if it kicks off at home",
        "pack a bag and ill pick u up, u can sleep here",
        "he said i can stay at his flat",
    ),
    passes=(
        "at the hospital they put me to sleep for my wrist",
        "he told me in the canteen",
        "she asked me to stay behind after choir",
        "sleepover at mine friday, mum says its fine",
        "nan says you can stay at hers",
        "stay at school til 4",
        "we got an airbnb for the holiday",
        "you can stay in my base on the server",
        "crash course in maths at 3",
        "stay safe x",
    ),
    limits="It cannot tell a sleepover from a stranger's offer when neither a parent nor the home is mentioned.",
)
