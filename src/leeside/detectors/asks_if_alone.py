"""Somebody asks whether the child is alone, who is at home, or whether they can be overheard."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

DETECTOR = Detector(
    name="asks_if_alone",
    version=3,
    by=Speaker.OTHER,
    says="asks whether the other person is alone or can be overheard",
    innocent_reading="Friends ask before they come round, and relatives ask because they care.",
    patterns=(
        (
            r"(?:are|r|you|u|ya|ye|yous|ur|youre|ru) (?:you |u |ya |ye )?(?:\w+ ){0,2}(?:home alone|"
            "alone|by (?:yourself|urself|yersel|ur self|your self)|on (?:your|ur|yer) (?:own|tod|jack "
            "jones|lonesome|todd)|all alone|on ur todd?)(?: rn| now| yet| x| tonight| at home| in your "
            r"room| in the house| or| there|\?|,|(?! ?[a-z0-9]))"
        ),
        (
            "(?<![a-z0-9] )(?:so |and |hey )?(?:by urself|by yourself|on ur own|on your own|alone|home "
            r"alone|all alone)(?: rn| now| x)?\?+"
        ),
        r"(?<![a-z0-9] )home alone(?: \w+)?\?",
        (
            "(?:is|are|r|got|have|was|were|has) (?:you |u |there )?(?:any(?: ?one|1| ?body)|some "
            "?(?:one|body|1)|any ?body|{home_folk}|your lot|a grown ?up|company|people|others|ur mates|"
            r"your mates|ur bro|ur sis) (?:else )?(?:(?!still)\w+ ){0,2}(?:(?<!mum )(?<!mam )(?<!dad )(?<!father "
            r")(?<!mother )with (?:you|u|ya|ye)|(?<!mum )(?<!mam )(?<!dad )(?<!parents )there|around|"
            "about|home|in|near (?:you|u)|near|in the (?:room|house|hoose)|next to (?:you|u)|listening|"
            "sat (?:with|by|next)|upstairs|downstairs|beside (?:you|u)|with ye|at home|at yours)(?: rn|"
            r" now| atm| tonight| or| yet|\?|(?! ?[a-z0-9])| with)"
        ),
        (
            r"(?:who|whos|who is|who else is|whose|hus) (?:else )?(?:\w+ ){0,2}(?:in|home|at home|with "
            r"(?:you|u|ya)|there with (?:you|u)|around|about|in your (?:\w+ )?(?:room|house)|in the "
            "(?:house|hoose|room)(?: with (?:you|u))?|at yours|at urs|next to (?:you|u)|expecting "
            "(?:you|u)|waiting up|looking after (?:you|u)|minding (?:you|u)|babysitting)(?: rn| now| "
            r"tonight| then|\?|(?! ?[a-z0-9]))"
        ),
        r"(?:who|whos|who is) (?:else )?in (?:ur|your) (?:\w+ )?(?:room|house|gaff|flat)",
        (
            "(?:{home_folk}) (?:still |even |already |all |both )?(?:in|home|out|asleep|sleeping|in "
            "bed|gone|awake|about|around|up|away|at work|on nights|on lates|doing nights|back|working|"
            "gone to bed|downstairs|upstairs|in the (?:house|hoose|room)|still up|still in bed)(?: "
            r"tonight| yet| now| rn| again| this week| late)?(?: is (?:she|he)| or (?:not|nah))?\?"
        ),
        (
            r"(?:is|are|r|has|have|will|does|do|did) (?:{home_folk})(?: and (?:{home_folk}))? (?:\w+ "
            "){0,2}(?:in|home|out|asleep|sleeping|in bed|gone|awake|up|away|at work|on nights|working|"
            "work nights|gone to bed|gone out|left|still up|with (?:you|u)|there|about|around|doing "
            r"nights|on shift)(?: yet| now| rn| or| tonight| again|\?|,|(?! ?[a-z0-9])| then| late)"
        ),
        (
            r"(?:what time|when|wat time|wen|what times) (?:\w+ )?(?:does|do|is|are|s|will|r)? "
            r"?(?:{home_folk}) (?:\w+ )?(?:get|gets|come|comes|go|goes|leave|leaves|home|back|finish|"
            r"finishes|due|in bed|sleep|work|start|head|be)(?: \w+)?"
        ),
        (
            "(?:till|til|until|before|once|when|after) (?:{home_folk}|everyones?|they|theyre|shes|hes) "
            r"(?:\w+ )?(?:back|gone out|gone to bed|asleep|gone|are out|goes out|leave|leaves|go out|"
            "out the way)"
        ),
        (
            "(?:let me know|tell me|text me|msg me|message me|shout|say) (?:once|when|as soon as|wen) "
            "(?:theyre|shes|hes|everyones|they|everyone|she|he|theyve|shes|hes|{home_folk}|youre|ur|"
            r"the house|you|u|the coast) (?:\w+ ){0,3}(?:gone|out|asleep|alone|bed|left|leave|leaves|"
            "away|quiet|empty|clear|on your own|own|sleep)"
        ),
        "(?:coast|house|hoose|gaff|place) (?:is |all )?(?:clear|empty|to yourself|to urself|quiet)",
        "(?:got|have|had|getting) the (?:house|place|hoose|flat|gaff) to (?:yourself|urself|yersel)",
        (
            r"(?:is|was|are) (?:the|your|ur) (?:bedroom |bathroom )?door (?:\w+ )?(?:shut|closed|locked|"
            "open)"
        ),
        r"door (?:shut|closed|locked)(?: tho| yeah| yh|\?)",
        r"(?:does|has|can) (?:your|ur) (?:\w+ )?(?:door|room) (?:\w+ )?(?:lock|a lock|shut)",
        (
            r"(?:close|shut|lock) (?:the|your|ur) (?:\w+ )?door(?: first| behind| so| then| before| "
            "yeah|(?! ?[a-z0-9]))"
        ),
        (
            "(?:do |r |are |you |u )?(?:you|u) (?:got|have|share|sharing|get) (?:a room|your own room|"
            r"ur own room|ur own|own room|your own bedroom|a bedroom)(?: or|\?| to)"
        ),
        (
            "(?:whose|whos|who|what) (?:was |is |s )?(?:that|the)? ?(?:voice|noise|talking|speaking|"
            r"shouting)(?: \w+)? ?(?:in the background|behind|near|with (?:you|u)|in the room|"
            "downstairs)"
        ),
        "(?:heard|hear|is|was) (?:the|a|ur|your) (?:front )?door (?:go|shut|close|opening|open)",
        (
            "(?:you|u) (?:got|have|wearing|using) (?:ur |your )?(?:ear ?phones|head ?phones|ear ?buds|"
            r"air ?pods|headset)(?: in| on)(?:\?| or)"
        ),
        r"(?:on|am i on) (?:loud ?)?speaker(?: \w+)?\?",
        (
            r"(?:can|could) (?:any(?: ?one|1| ?body)|{home_folk}|they|she|he) (?:\w+ )?(?:hear|see|"
            r"overhear|walk in|listen)(?: in)?(?: (?:you|u|us|me|your screen|ur screen))?(?:\?| from| "
            "or|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:{no_one}|they|she|he) (?:ll |will |can ever |is gonna |wont |cant )(?:\w+ )?(?:hear|"
            "overhear|walk in|come in|bother|disturb) (?:you|u|us)"
        ),
        (
            "(?:is it |are you |r u |you |u )(?:safe|free|ok|alright|okay) to (?:ring|call|talk|chat|"
            r"speak|vc|facetime|come on cam|go on cam)(?: \w+)?\??"
        ),
        (
            "(?:can|could) (?:you|u) (?:talk|speak|chat) (?:now|freely|properly|in private|alone|"
            "privately|normally|rn)(?: or)?"
        ),
        "(?:free|able) to (?:chat|talk|speak) (?:properly|freely|yet|privately|in private)",
        (
            r"(?:where|wheres|where is|where are) (?:\w+ ){0,2}(?:everyone|every1|everybody|{home_folk}|"
            r"they all|the others) ?(?:all )?(?:tonight|gone|rn|now|then|today|at|off to)(?:\?|(?! "
            r"?[a-z0-9])| \w+\?)"
        ),
        "(?:so )?(?:quiet|peaceful) (?:at|in|round) (?:yours|urs|your house|ur house|ur end|yer end)",
        (
            "(?:is it |its |so |so its |just |only )(?:just |only )(?:you|u|us|me and you|us two|you "
            "and me|u n me|u and me|the two of us)(?: (?:and|n) (?:me|(?:ur|your) phone|chief|the "
            r"\w+))?(?: now| then| tonight| rn| at home| in| in the house| x| here)*(?:\?|(?! "
            "?[a-z0-9])| chief)"
        ),
        (
            r"(?:are|r) (?:you|u|ye|ya) (?:\w+ )?(?:in|tucked up in|in ur|upstairs in) (?:bed|your "
            "bedroom|ur bedroom|your room|ur room|yer bed|yer room|ur bed|your bed)(?: yet| now| at| "
            r"rn| or| alone|\?|(?! ?[a-z0-9]))"
        ),
        (
            "(?:what does|whats|what is|is the (?:computer|pc|console|tablet) in) (?:your|ur) "
            r"(?:bedroom|room)(?: look)?(?: like)?\??"
        ),
        "(?:still )?got company",
        (
            r"(?:{home_folk}) (?:said |is |on |works? |doing |does |s )?(?:\w+ )?(?:nights|lates|night "
            "shifts?|away|out)(?: again| this week| tonight)?,? (?:so|is (?:she|he|it)|then|and|yeah|"
            "right|isnt)"
        ),
        *in_other_languages("asks_if_alone"),
    ),
    confirm=marked(
        spoiled_by=(
            "is anyone there|anybody there|lobby|server|base|duos?|raid|squad|canteen|coach trip|"
            "sleepover|parcel|sign (?:this|it)|bring the|maths|science|project|elf|class|who is there|"
            r"challenge|\bmums? there|come sit|sit here|you(?:re| are) not on|position|assembly|library|"
            "leave me alone|walks? home|stick together|film|movie|bots|mic broke|two adults|nipping|"
            r"bathroom|solo|dinner|tea|wifi|key|bbq|disco|shops?|\bgate\b|grown ?up with you|come to "
            "the phone|my dad|my mum|we were|we were gonna|were coming"
        ),
    ),
    shows=(
        "are u on ur own rn",
        "whos in the house with you",
        "is your mum asleep yet?",
        "got the house to yourself tonight?",
        "is ur door shut",
        "what time does your dad get back",
        "can anyone hear us?",
        "tell me when theyre all in bed",
    ),
    passes=(
        "is your mum there with you, she wanted the bake sale list",
        "leave me alone harry",
        "is your mum in? can she sign this",
        "anyone else in this lobby",
        "nobody walks home alone tonight",
        "i like being alone sometimes",
        "who is sitting with you on the coach trip",
    ),
    limits="It does not see that somebody already knows when the child is alone.",
)
