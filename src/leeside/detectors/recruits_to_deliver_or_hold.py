"""Somebody asks the child to carry, deliver, collect or hide something: the work of criminal exploitation."""

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

_CARRY = (
    r"(?:drop(?:ping|s)?(?: off)?|deliver(?:ing|y|ies)?|carry(?:ing)?|tak(?:e|ing)|tek|run(?:ning)?|"
    r"bring(?:ing)?|pick(?:ing)? (?:up )?|collect(?:ing)?|hold(?:ing)?(?: on ?to)?|keep(?:ing)?|"
    r"stash(?:ing)?|mind(?:ing)?|look(?:ing)? after|stor(?:e|ing)|hid(?:e|ing)|shift(?:ing)?|mov(?:e|ing)|"
    r"transport(?:ing)?|pass(?:ing)?|hand(?:ing)?|post(?:ing)?|put|leave|slip)"
)
_THING = (
    r"(?:packages?|packets?|parcels?|bags?|box(?:es)?|food|tings?|things?|envelopes?|stuff|bits|something|"
    r"somethin|smth|smthn|sumthin|summat|packs?|work|bundles?|case|rucksack|tins?|wraps?|holdall|suitcase|"
    r"backpack|carrier|items?|product|gear|goods|jd bag|shoe ?box|phones|boxes|trays)"
)
_HOLD = (
    r"(?:dont|do not|never|without|no need to) (?:\w+ )?(?:open(?:ing)?|look(?:ing)? (?:in|inside)|"
    r"ask(?:ing)?)|no questions|whats in it|\$ ?\d+|\d+ ?(?:quid|pounds|bar)|(?:forty|fifty|sixty|twenty|"
    r"thirty|hundred) (?:quid|pounds)|get(?:ting)? paid|(?:easy|quick|little|make|earn) (?:\w+ )?(?:p|ps|"
    r"money|cash|bread|paper|change|run|job|favour)|wee favour|skint|trains? paid|good lad|(?:dont|not|"
    r"never) (?:let|tell|say|show) (?:\w+ ){0,2}(?:mum|mam|dad|nan|anyone|no ?one|parents|school|police|"
    r"feds|granny)|not a word|no need to be telling|feds|search(?:ed)?|uniform|locker|under (?:your|ur) bed|"
    r"(?:your|ur|yer) (?:\w+ )?(?:shed|loft|garage|room|locker|wardrobe)|across town|other side of|for me "
    r"(?:til|till|until|for a|just)|for my (?:boy|mate|guy|man|cousin|fella|brother)|(?:someone|some1|a guy|"
    r"my guy|a lad|lad|boy|man)(?:ll| will)|blue door|hand to hand|dont knock|few (?:days|hours)|til (?:fri|"
    r"sat|sun|mon|wed|thu|tue)\w*|a house in|the trap|the line|customer|work for"
)
_PLAY = (
    r"amazon|deliveroo|uber eats|just eat|dpd|hermes|evri|royal mail|leaflets?|register|banner|bake|"
    r"brownies|cakes?|tomatoes|christmas|xmas|birthday|scouts?|bag packing|bin bags?|speaker|kit|netball|"
    r"football|boots|gumshields?|pe bag|school bag|lunch ?box|lunch|homework|fete|charity|shopping|"
    r"groceries|milk|tesco|asda|aldi|morrisons|dog|puppy|cat|hamster|suitcase for|holiday|story|flag|quest|"
    r"loot|paper ?round|newspapers?|church|mosque|"
    r"temple|gurdwara|synagogue|food ?bank|kfc|scales|instrument|violin|guitar|costume|props|"
    r"tent|chairs|tables|library|books?|permission|forms?|tea|dinner|recycling|hoover|washing|pram|"
    r"wheelchair|shooting|xp|lobby|base|chest|inventory|server|raid|mule alt|notes|folder|textbook|"
    r"calculator|pencil case|vape for him"
)

_MARKED = marked(company=_HOLD, spoiled_by=_PLAY)


def _real_errand(candidate: Candidate) -> Voice | None:
    """An errand from one real place to another stays one when it is called a quest; the rest may be play."""
    return Voice.OWN if "plain" in candidate.marks else _MARKED(candidate)


DETECTOR = Detector(
    name="recruits_to_deliver_or_hold",
    version=5,
    by=Speaker.OTHER,
    says="asks to carry, deliver, collect or hide something",
    innocent_reading="Families and clubs ask for errands, and young people do paper rounds.",
    patterns=(
        rf"(?P<weak>{_CARRY} (?:\w+ ){{0,3}}{_THING})",
        (
            r"(?:bag|box|package|packet|parcel|envelope|holdall|rucksack)s? (?:up |over |down |out "
            r")?(?:from|to) (?:\w+ ){1,5}(?:to|2|from|up to|over to) (?:a|the|my|his|your|ur|some|this) \w+"
        ),
        (
            r"(?:whos|who has|who|you|u|anyone|any1) (?:got|have|has)(?: any| some| a bit of)? (?:shelf "
            r"space|storage|space|room)(?: \w+)? (?:this week|for|tonight|at|til)"
        ),
        (
            r"(?:sit|stay|be|man|work|mind|hold|run)(?: \w+)? on the (?:phone|line|phones)\b{gap}\b(?:when|"
            r"rings?|customer|orders?)"
        ),
        r"(?:when|if) it rings (?:you|u|ye)(?: just)? (?:pick|answer|take|say|go|run|get)\b{gap}",
        (
            r"(?:he|they|marlon|my \w+|we) (?:said|heard|told me) (?:you|u) (?:want|need|wanted|after|"
            r"looking for) (?:\w+ )?work"
        ),
        r"drops[,.]? (?:\w+[,.]? ){0,2}(?:\d+|\$|paid|cash|a night|evenings|nights|weekends)",
        (
            r"(?:weigh|bag up|wrap|cut|count)(?: up)? (?:the |some )?(?:stuff|food|bits|it|"
            r"packs)\b{gap}\b(?:bags?|wraps|go|in)"
        ),
        (
            r"(?:dont|no) (?:knock|read it|look inside|open it)[,.]? (?:\w+ ){0,4}(?:hand to hand|leave it|"
            r"just drop|only)"
        ),
        (
            rf"(?:need|needs|want|wants|looking for|after|know) (?:\w+ ){{0,4}}(?:to|2|who can|who wants to|"
            rf"that can) (?:drop|deliver|carry|run|collect|hold|stash|shift|transport|move) (?:\w+ "
            rf"){{0,3}}{_THING}"
        ),
        (
            r"(?:need|needs|want|looking for|after|got|wants) (?:a |some |another |couple |few |two |2 |3 "
            r")?(?:\w+ )?(?:{young_ones}|clean (?:kid|lad|skin|face)s?)(?! for the (?:flag|relay|race|team))"
        ),
        (
            r"(?:the |a |my |got a |our )?(?:county |phone )?line (?:needs|wants|is (?:popping|jumping|"
            r"ringing|live)|needing|got)(?: a| some)? ?(?:runner|worker|drops|\w+)?"
        ),
        (
            r"(?:got|have|need|do|doing|done|few|couple) (?:a |some |you |u |any )?(?:\w+ )?(?:drops?(?: "
            r"offs?)?|runs|deliver(?:y|ies)|pick ?ups?|pick up and drop|errands?|missions?)\b{gap}\b(?:you|"
            r"u|paid|pay|quid|cash|skint|simple|easy|money|on (?:a |your |ur )?(?:bike|foot|moped)|\$|dm|"
            r"for my|for me|fella|round)"
        ),
        (
            r"(?:got|have) a (?:little|small|quick|wee|cheeky|tiny) (?:run|drop|job|errand|mission|ting|"
            r"thing|favour|something) (?:for|4) (?:you|u|ya)"
        ),
        (
            r"(?:just|only|its|literally|all it is|one|simple|quick) (?:is )?(?:a |one |1 )?(?:drop ?off|"
            r"drop|pick ?up|delivery|run)\b{gap}\b(?:and|n|then|in|to|at|youre|ull|youll|ye|back|home|door)"
        ),
        (
            r"(?:just|u|you) (?:take|tek|bring|carry|drop) (?:one|1|a|the|this|it) (?:\w+ )?(?:ting|thing|"
            r"bag|pack|package|packet|box)? ?(?:to|2|from) (?:one|a|this|the|my|some) (?:\w+ )?(?:door|"
            r"house|yard|address|flat|park|guy|man|car|gate|station)"
        ),
        (
            r"(?:put|keep|hide|stash|store|leave) (?:this|it|something|somethin|some|a|the) (?:\w+ "
            r"){0,2}(?:in|under|at|behind) (?:your|ur|yer|urs|yours|my) (?:\w+ )?(?:locker|bed|room|"
            r"wardrobe|shed|loft|garage|house|yard|drawer|mattress|bag|coat|urs|yours)?"
        ),
        (
            r"(?:can|could|does|will|would) (?:\w+ ){1,3}(?:shed|garage|loft|attic|locker|cellar|allotment|"
            r"wardrobe) (?:lock|be locked|have a lock|get locked|get searched|be checked)"
        ),
        (
            r"(?:need|want|know) (?:a |some)?(?:where|place|spot|house|somewhere) (?:\w+ ){0,4}(?:look|"
            r"search|check|store|stash|keep|hide|safe)\b{gap}"
        ),
        (
            r"(?:(?:nobody|no ?one|they|police|feds|staff|cops) (?:never |wont |dont |ever |will "
            r")?(?:stops?|search(?:es)?|checks?|suspects?|looks? (?:at|twice)|bothers?)) (?:\w+ )?(?:lass|"
            r"girls?|kids?|lads|young|school|uniform|you|u |someone like|a kid|pretty)\w*"
        ),
        (
            r"(?:they|police|feds|cops) (?:cant|dont|wont|never) (?:\w+ )?(?:search|stop|nick|touch|arrest|"
            r"charge) (?:\w+ )?(?:kids?|under|girls?|you|u|someone your age|u ?18s|minors)"
        ),
        (
            r"(?:its|it isnt|isnt|not|aint) (?:drugs|nothing bad|illegal|dodgy|anything bad|nothing "
            r"dodgy)\b{gap}\b(?:its|just|chill|only|dont worry|packages?|stuff)"
        ),
        (
            r"(?:you|u) take it,? (?:you|u) get paid|(?:hundred|fifty|\d+|ton|score) (?:quid|pounds?|p|for) "
            r"(?:\w+ ){0,3}(?:drop|run|delivery|hour|half an hr|holding|standing|doing nothing|a bag|walk)"
        ),
        (
            r"(?:know|got) (?:someone|some1|a guy|people|a man|my boy) (?:who|whod|that|that would) (?:\w+ "
            r")?(?:pay|pays) (?:you|u)? ?(?:to|2|for) (?:run|drop|carry|hold|deliver|take|move|ride)"
        ),
        (
            r"(?:wanna|want to|u wanna|come|fancy|ready to|start|u can|could) (?:work|working|put in work|"
            r"shot|shotting|trap|trapping|run|running|serve|serving|graft|grafting|hustle) (?:for|with|4|"
            r"under) (?:me|us|my|the|him)"
        ),
        (r"(?:{dealing}|going (?:country|cunch|ot))"),
        (
            r"(?:just )?(?:sit|stay|chill|stand|wait) (?:in|at|by|outside|there) ?(?:the |a |this )?(?:\w+ "
            r")?(?:flat|yard|house|corner|alley|door|spot|trap|gaff|block)?\b{gap}\b(?:buzz(?:es)?|knocks?|"
            r"give (?:em|them|him)|hand (?:em|them|it)|swap|serve|when (?:someone|they|he))"
        ),
        (
            r"(?:hand|give|pass|swap)(?: \w+){0,2} (?:it|em|them|one|the (?:bag|packet|envelope|money))(?: "
            r"to)? (?:\w+ )?(?:when (?:they|he|someone|she) (?:buzz|knock|come|text|show)|and walk|walk off|"
            r"and take the (?:money|cash))"
        ),
        (
            r"(?:lad|man|guy|boy|someone|mate|some1|he|car|fella|woman|uncles? mate|cousin|person)(?: "
            r"\w+){0,4} (?:will|ll|gonna|is going to|going to) (?:\w+ )?(?:slip|give|hand|pass|drop|bring|"
            r"leave) (?:you|u|ye|it|something|smthn|a)\b{gap}\b(?:bring|take|coat|bag|dont|me|keep|park|"
            r"straight|pocket)"
        ),
        (
            r"(?:take|tek) (?:what|whatever|the thing|the bag|it|what ever) (?:he|she|they|it) (?:gives?|"
            r"hands?|passes) (?:you|u|ye)?(?: \w+){0,2} ?(?:and|n|bring|then|to)"
        ),
        (
            r"(?:bring|take|drop|get) (?:it|that|them) (?:straight |right )?(?:to me|back to me|to the "
            r"(?:park|station|flat|car|lads|boys)|round to)(?: and| n| not|,)+ (?:\w+ )?(?:word|tell|dont|"
            r"school|nobody|no ?one|open|stop|look)"
        ),
        (
            r"(?:need|want|wanted|needed|looking for|paying|calling) (?:\w+ )?(?:yr|year) "
            r"?\d+s?\b{gap}\b(?:deliver|drop|run|bike|work|money|paid|cash|\$|area)\w*"
        ),
        (
            r"(?:make|making|earn|get|wanna make|stack) (?:some |easy |quick |serious |bare |proper "
            r")?(?:{money}|peas)\b{gap}\b(?:drop|deliver|run|bike|carry|hold|package|stuff off|line|no "
            r"stress)\w*"
        ),
        (
            r"(?:hold|holding|held|stash|mind|keep) (?:on ?to )?(?:a |the |this |some |my )?(?:burner|ting|"
            r"strap|shank|blade|knife|tool|wap|mash|food|weed|pack|cash|money|bands|bricks?|bag of money) "
            r"(?:for|4|til|until|in)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach)|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|a (?:guy|man|lad|boy|girl|"
            r"woman))(?: \w+){0,2} (?:asked|asking|wants?|wanted|told|making|made|got|gets|paying|paid|"
            r"offered|gave|giving)(?: \w+)? (?:me|my \w+|him|her|us)(?: to)? ?(?:\w+ )?(?:carry|deliver|"
            r"drop|hold|run|stash|hide|look after|take|mind|bring|keep) (?:\w+ ){0,2}(?:packages?|packets?|"
            r"parcels?|bags?|box\w*|something|stuff|tings?|things?|envelopes?|it))"
        ),
        (
            r"(?P<plain>(?:pick ?up|pick it up|collect|grab|get it)(?: \w+){0,2} (?:from|at|behind|in)(?: "
            r"\S+){1,8} (?:drop|leave|take|deliver|bring|walk)(?: \w+)? (?:at|to|by|behind|it|up)(?: "
            r"\w+){0,3} (?:door|flats?|house|station|bus stop|shop|car|van|man|lad|guy|bridge|gate|garage|"
            r"estate|number|road|rd|hedge|bins?))"
        ),
        (
            r"(?:walk|run|drop|pop|wheel|ride|cycle) (?:a|the|this|that|their|his|one) (?:\w+ )?(?:bag|box|"
            r"parcel|package|packet|envelope|rucksack|suitcase|holdall)s? (?:up |over |round |down |along |"
            r"off )?(?:to|2|into|for) (?:the |a |number |no |my |his |some )?(?:estate|flats?|door|number|"
            r"man|lad|lads|gentleman|station|bridge|house|boys|car|van|\d+)"
        ),
        (
            r"(?P<plain>(?<!ill )(?<!i will )(?<!well )(?<!i )(?:take|give|hand|pass|bring|get) (?:it|them|this|that) "
            r"(?:to|2) (?:the|a) (?:man|"
            r"lad|guy|woman|gentleman|fella|bloke|driver) (?:with|in|at|on|by|outside|wearing))"
        ),
        (
            r"(?P<weak>(?:trains?|\d[.:]\d\d|bus|coach|going|go|ticket)(?: \w+){0,6} (?:with|w) a "
            r"(?:rucksack|suitcase|holdall|backpack|bag|box))"
        ),
        (
            r"(?:somewhere|some where|a place|a spot) (?:safe |quiet )?(?:to|for me to|2) (?:leave|keep|"
            r"store|stash|hide|put) (?:a|the|some|my|this|these|few)"
        ),
        (
            r"(?:sit|stay|be|wait|chill) in (?:a|the|their|his|my|this) (?:\w+ )?(?:house|flat|gaff|yard|"
            r"back room|spot)(?: \S+){0,4} (?:answer|open|unless the|come home|buzz|knock|door)"
        ),
        (
            r"(?:answer|answering|open|opening)(?: \w+){0,2} (?:door|gate|shop)s? (?:for (?:people|lads|the "
            r"boys|them|him|\w+ mates)|all night|at night|saturday night|through the night)"
        ),
        (
            r"(?:quid|pounds?|\$ ?\d+|\d+) (?:per|each|a) (?:parcel|drop|trip|run|package|delivery|phone "
            r"per night|bag|phone)(?: \w+)?"
        ),
        r"(?:youre|ur|you are|be|as) (?:the|a|our|my) look ?out",
        (
            r"(?:stand|wait|sit|be|stay|keep watch)(?: \w+){0,6} (?:say|shout|text|ring|whistle|call|"
            r"buzz)(?: \S+){0,2} (?:feds|police|if|when) (?:\w+ ){0,2}(?:sees?|comes?|coming|car|feds|"
            r"police)"
        ),
        (
            r"(?P<told>(?:im|i am|i|hes|he is|shes|she) (?:\w+ )?(?:meant|supposed|told|have|has|got|had|"
            r"made) (?:to )?(?:keep|bring|carry|hold|take|leave|hide) (?:a|his|the|their|some) (?:\w+ "
            r")?(?:bag|box|package|parcel|rucksack|case|envelope|packet)(?: \S+){0,7} (?:at night|til|until|"
            r"for him|for them|hedge|locker|shop|leave it|no ?one|dont want))"
        ),
        (
            r"(?:my|his|the|\w+s) (?:\w+ )?(?:boys|lads|mates|bro|brother|guys|friends|cousin) (?:ask|asks|"
            r"need|needs|want|wants|wanna) (?:could you |can you |u to |you to |if you )?(?:somewhere|walk|"
            r"take|carry|hold|hide|drop|stash|keep) (?:\w+ ){0,3}(?:box|bag|bits|stuff|chill|stay|parcel|"
            r"package|it)"
        ),
        (
            r"(?:help|help out|look after|be nice|feel welcome|host)(?: \w+){0,3} (?:my|his|the) (?:\w+ "
            r")?(?:mates|friends|boys|lads|guests|pals|guys) (?:come|visit|when they|turn up)"
        ),
        (
            r"(?:bring|take) his (?:\w+ )?(?:bag|box|parcel|package)(?: \w+){0,3} (?:n|and|then) (?:leave|"
            r"hide|drop|give)"
        ),
        (
            r"(?:parcel|package|packet|bag|box|envelope|bits) for (?:you|u|ye) (?:to|tae|2) (?:take|tek|"
            r"carry|drop|bring|hold|mind|run)"
        ),
        (
            r"(?:take|carry|run|bring|walk) (?:a|one|some) (?:\w+ )?(?:package|packet|parcel|envelope) "
            r"(?:down|up|over|across|round|to|on) (?:\w+ ){1,4}(?:for me|for us|road|rd|street|station|"
            r"flats|estate|tonight|tomorrow)"
        ),
        (
            r"(?:mind|hold|keep|stash|look after)(?: on to)? (?:it|this|them|that|a few (?:items|bits|"
            r"things)|some (?:bits|things|stuff|items))(?: \w+){0,2} (?:for (?:me|us) (?:a few|overnight)|"
            r"in (?:your|ur|yer) (?:bedroom|locker|wardrobe|loft|shed|garage))"
        ),
        r"(?:one|1|a|quick|just) drop ?off (?:in|at|to|down|up) \w+",
        (
            r"started (?:out |off )?(?:by |with )?(?:holding|dropping|running|carrying|delivering|shotting) "
            r"(?:for|a|packs?|bags?|stuff|food)"
        ),
        *in_other_languages("recruits_to_deliver_or_hold"),
        (
            r"(?P<told>(?:looking after|minding|keeping|storing|stashing|holding) (?:a |the |his |their |some "
            r")?(?:bag|package|packet|box|parcel|rucksack|tin|something)(?: \w+){0,4} (?:under|in|behind) "
            r"(?:my|ma|his|her) (?:bed|room|wardrobe|locker|shed|loft))"
        ),
        (
            r"(?:bag|package|parcel|packet|box|tub) (?:goes|is going|gets dropped|is for) (?:to )?(?:number|"
            r"no|flat|the (?:man|lad|geezer|guy|door)) ?(?:\d+|at|by|in|on)?"
        ),
        (
            r"(?:hold|mind|carry) (?:it|that|the bag|this)(?: \w+){0,3} (?:and|n) (?:\w+ )?(?:dont|never|do "
            r"not) (?:open|look in)"
        ),
    ),
    confirm=_real_errand,
    shows=(
        "hes had me looking after a bag under my bed",
        "bag goes to number 40",
        "u hold it n dont open it",
        "can u hold a bag for me til sunday dont look in it",
        "need a younger to drop a package over in town, 40 quid",
        "just drop it to one door and ur done",
        "feds never stop girls in uniform",
        "a lad will hand u something at the gate, bring it to me",
        "u wanna work for me, easy drops, cash every night",
        "keep this under ur bed for a few days",
        "they wont search a kid",
    ),
    passes=(
        "ill give it to the driver at the depot, he keeps lost gloves",
        "hold it and dont open it til christmas",
        "can you bring the bag of apples in before the dog gets it",
        "amazon parcel coming can you keep it safe for me",
        "need two volunteers to deliver the register",
        "i do a paper round for 20 quid a week",
        "can u carry the speaker its heavy",
        "hold my bag while i tie my lace",
        "put your coat in the wardrobe",
    ),
    limits="It does not know what is carried, and a task agreed aloud leaves no words.",
)
