"""Somebody asks where the child lives or is, by name, by post, by map or by landmark."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_location_or_address",
    version=2,
    by=Speaker.OTHER,
    says="asks where the other person lives or is",
    innocent_reading="Friends ask where to meet, relatives ask where you are, and a parcel needs an address.",
    patterns=(
        (
            r"where(?:s|abouts|bouts)? (?:\w+ ){0,1}(?:do |d |does |abouts )(?:you|u|ya|ye|yous?|ru|yer) "
            r"(?:\w+ )?(?:live|liv|stay|based|from|reside|at home|livin|living|lives)(?! in (?:the game|"
            r"minecraft))(?: \w+)?"
        ),
        (
            r"(?:where|wer|whare|whereabouts|wher|wea) ?(?:abouts|bouts|about)? (?:\w+ )?(?:are|r|is|to are|"
            r"was) (?:you|u|ya|ye|yous) (?:from|based|at rn|exactly|living|rn|to|now then|located|calling "
            r"from|stay\w*|typing from|in the (?:uk|world|country))"
        ),
        "(?:where|wher|wer) (?:are |r )?(?:u|you|ya) rn",
        (
            r"(?:where|wher|wer)(?: |-)?abouts(?: are| r)?(?: you| u| ya| ye)?(?: in| from| exactly| rn|\?|"
            r"{end})"
        ),
        r"where (?:to )?are (?:you|ye|u|ya) (?:to|then|based|from)(?:,? then)?\?",
        (
            r"(?:wh?at|wh?ich|wot|whats|wats) (?:is |s )?(?:ur |your |the )?(?:\w+ )?(?:city|town|village|"
            r"county|area|borough|street|road|rd|estate|country|part of (?:town|\w+)|side of (?:town|the "
            r"city)|ends?|postcode|post ?code|post code area|district|house number|door number|flat number) "
            r"(?:\w+ ){0,3}(?:you|u|ya|ye|yous|ur|your|in|live|is it|is that|is your|on|from|near)"
        ),
        (
            r"(?:whats|wots|wats|what is|tell me|drop|give me|gimme|giz|send|send me|need|put|type|share|"
            r"pop me|whats is|confirm|got) (?:me )?(?:your|ur|yr|yer|ya|the|a|the full|your full) (?:\w+ "
            r")?(?:address|addy|addie|postcode|post ?code|house number|door number|location|loc|street|road|"
            r"pin|coordinates|exact location|town|zip ?code)(?! of the| bar)(?: \w+)?"
        ),
        (
            r"(?:drop|send|share|ping|turn on|put on) (?:me )?(?:a |your |ur |the )?(?:\w+ )?(?:pin|"
            r"location|loc|live location|snap ?map|find my)(?: \w+)?"
        ),
        (
            r"(?:pin|find|put|add|show) (?:me|yourself|urself|you|u) (?:on|in) (?:the |ur |your |snap "
            r"?)?(?:map|maps|find my|snapmap)"
        ),
        r"(?:address|addy|postcode|post ?code|location)(?: pls| please| then| x)?\?",
        r"(?:whats|what is|which is) (?:the )?(?:full )?address(?: there| then| for|\?)",
        (
            r"(?:i could|i can|ill|il|id|so i can|so i|where do i|where should i|where can i|gonna|wanna|"
            r"want to|let me) (?:\w+ ){0,2}(?:post|send|deliver|mail|ship|drop|bring) (?:it|you|u|something|"
            r"them|that|a|your|ur|this|one)(?: \w+){0,4} (?:where|address|what|to yours|to urs|to your "
            r"house|round|to you|to u|off)"
        ),
        (
            r"where (?:do|should|can|shall|d) i (?:send|post|deliver|ship|mail|drop|bring) (?:it|this|that|"
            r"them|ur|your|one)?"
        ),
        (
            r"(?:is|are|was) (?:that|this|it) (?:\w+ )?(?:ur|your|yer) (?:\w+ )?(?:street|road|house|garden|"
            r"window|estate|town|bus stop|stop|park|village|area|local|block|flat)(?: \w+)?"
        ),
        (
            r"(?:what|which|whose) (?:\w+ )?(?:road|street|park|place|estate|block|library|town|village|"
            r"station|stop|shops?|mcdonalds|maccies|tesco|asda|co ?op|cinema|leisure centre|services)(?: is|"
            r" was)? (?:it|that|is that|is it|this|near|nearest|closest|one|by|do (?:you|u))(?: \w+)?\??"
        ),
        (
            r"(?:whats|wots|what is|what|which|wat) (?:the )?(?:\w+ )?(?:is )?(?:near|nearest|closest|close "
            r"to|next to|round|opposite) (?:to )?(?:you|u|ur|your|yours|urs)(?: \w+)?"
        ),
        (
            r"(?:which|what) (?:\w+ )?(?:one|mcdonalds|shop|park|station|estate) (?:is |are )?(?:near|by|"
            r"nearest|closest|close to)(?: \w+)?"
        ),
        (
            r"(?:which|what) (?:way|route|bus|road|number bus|train|tram) (?:do|d|does|r) (?:you|u|ya|ye) "
            r"(?:\w+ )?(?:get|walk|go|take|catch|come|cut)(?: \w+)?"
        ),
        (
            r"(?:what|wot) (?:can|do|could) (?:you|u|ya) (?:see|hear) (?:out|from|through|outside) (?:of "
            r")?(?:your|ur|the) (?:\w+ )?(?:window|bedroom|garden|house|door)"
        ),
        (
            r"(?:describe|tell me about|draw me|talk me through) (?:the|your|ur) (?:\w+ )?(?:walk|street|"
            r"house|road|route|way|view|bedroom window)(?: from| to| home| you| like)?"
        ),
        (
            r"how (?:far|close|near) (?:\w+ ){0,2}(?:are|r|is|do|does) (?:you|u|yours|urs|your house|ur "
            r"house|that|it) (?:\w+ )?(?:from|live|away|walk) (?:\w+ ){0,2}(?:me|you|u|home|yours|urs|there|"
            r"{uk_place}|the)"
        ),
        (
            r"(?:is it|are you|r u|you|u) (?:\w+ )?(?:far|near|close|local|nearby|round|anywhere near)(?: "
            r"to| from| away| by)? (?:\w+ ){1,3}(?:where you live|where u live|you live|u live|like me|\?|"
            r"or (?:not|nah|further))"
        ),
        (
            r"(?:are|r|ru|you|u) (?:you |u )?(?:(?!looking |interested )\w+ )?(?:near|from|in|live in|"
            r"living in|close to|round|based in|up in) (?:the )?(?:{uk_place}|my (?:area|ends|town|city|"
            r"way)|same (?:town|city|area|county)|this area|around here|round here|there)(?: or| aint| "
            r"arent| too| by any| isnt|\?| which| what|,)?"
        ),
        r"(?:{uk_place})\??,? (?:which|what|wot) (?:ends?|part|area|side|bit|road|way)",
        (
            r"(?:which|what|wot) (?:part|bit|side|end|ends|area)(?: of (?:\w+|town|the \w+))? (?:\w+ "
            r")?(?:you|u|ya|ye|is your|is ur|are you|do you|r u)(?: \w+)?"
        ),
        "(?:which|what) side of (?:town|the (?:city|village|river|park|tracks))",
        (
            r"(?:what|wot|which|what) (?:part|area|ends?|side|city|town) (?:are |r |is )?(?:you|u|ya|ye)(?: "
            r"\w+)?"
        ),
        r"(?:flat|house|bungalow) or (?:a )?(?:house|flat|terrace|bungalow)\??",
        (
            r"(?:how|which way) (?:would|do|can|could|will) i (?:\w+ )?(?:get|find|go|come) (?:\w+ )?(?:to|"
            r"from|there|you|u|yours|urs|your)(?: \w+)?"
        ),
        "(?:narrow|zoom) (?:it|that) (?:down|in)",
        (
            r"(?:must|prob(?:ably)?|bet) (?:be |you |u )?(?:\w+ )?(?:near|live near|round|close to|by) "
            r"(?:the|me|here|us)(?: \w+)?"
        ),
        (
            r"(?:same|my) (?:county|town|city|area|neck of the woods)[^!]{0,20} (?:where|wer|whereabouts|"
            r"which|you|u|right)"
        ),
        (
            r"(?:what|which|whose|wat) (?:number|floor|door|colour door|color door|house) (?:\w+ )?(?:is|"
            r"are|do|r|u|you|ur|your|yours)(?: \w+){0,2} (?:house|flat|live|yours|on|in|door|you|u|is it)"
        ),
        (
            r"(?:you|u|ye|yer voice|your accent|that accent|ur accent|you sound|u sound)(?: \w+){0,4} "
            r"(?:scouse|geordie|brummie|northern|southern|cockney|yorkshire|manc|"
            r"accent)\b[^.!]{0,20}(?:what|which|where|from|part)"
        ),
        (
            r"(?:i found|found|i know|worked out|i can see) (?:out )?(?:where (?:you|u) are|(?<!know )where (?:you|u) "
            r"(?:live|stay)|your house|ur house|"
            r"your tower|your street|ur street)(?: \w+)?"
        ),
        "(?:which|what) of (?:you|u|yous) lives? (?:nearest|closest|near)",
        (
            r"(?:asking|asks|asked|wants?|wanted|after|keeps asking)(?: \w+){0,3} (?:ur|your|my|our) "
            r"(?:address|postcode|location|road)"
        ),
        r"where are you (?:all )?(?:staying|stopping|living)(?! \w+ holiday)",
    ),
    confirm=marked(
        spoiled_by=(
            r"coords|starbucks|picnic|chips|clocking|after dark|walk back|favou?rite|next door|urban|"
            r"worksheet|unsafe|address label|money card|til youre home|coachs|literally|expensive where|"
            r"biome|server|hosted|dinner|tea(?:s|time)? (?:is|on|ready)|parcel for mum|party|999|emergency|"
            r"safe\?|make sure youre safe|fountain|ikea|lost|lift|pick (?:you|u) up from|seat|assembly|"
            r"apostrophe|formal letter|on file|we hold|form group|ping\b|spawn|raid|in game|sat ?nav|story|"
            r"hoodie|library\b(?! do)|mia|homework|revision|coach|whats (?:the|ur) (?:order|wifi)|birthday "
            r"card|christmas card to your|my mum needs|mods|parkrun|pleasant park|which room|dad is|im "
            r"outside|im at|im by|im in the|here already"
        ),
    ),
    shows=(
        "where do you live",
        "whats ur postcode",
        "which part of leeds are u in",
        "drop me a pin so i can see",
        "what bus do you get home",
        "send ur address and ill post it",
        "whats near you then",
        "you from manchester or what?",
    ),
    passes=(
        "i know where you sit in assembly",
        "are you looking in the south wales market",
        "where did you get that hoodie",
        "where are you? dinner is ready",
        "drop coords and ill come help",
        "which house won the cup",
        "whats the server address",
        "how far is the moon from earth",
    ),
    limits="It does not see a place read from a picture, a tag or a map.",
)
