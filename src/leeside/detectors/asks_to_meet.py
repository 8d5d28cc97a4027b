"""Somebody asks to meet the child in person."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

DETECTOR = Detector(
    name="asks_to_meet",
    version=4,
    by=Speaker.OTHER,
    says="asks to meet in person",
    innocent_reading="Friends, families and clubs arrange to meet every day.",
    patterns=(
        (
            "(?:{can_i}|lets|we should|we could|can we|shall we|could we|when can we|we gotta|we need to|time we|"
            "when we|til we|till we|why dont we|wanna|want to|u wanna|do u wanna|id love to|"
            r"id like to) (?:\w+ ){0,2}(?:meet|link|link up|hang|hang out|hook up|meet up|meet irl|see "
            "each other|say hello in person|say hi in person|get together|meet in real life|chill)(?! (?:the|your|"
            "her|his|my|them|him|mr|mrs|deadline) )(?: up| irl| in person| properly| face to face| sometime| for "
            "real| soon| one day| this| at| by| after| on| tmrw| tomorrow| "
            r"tonight| somewhere| half way| halfway|,? just|\?|,|{end})"
        ),
        (
            r"(?:meet|link|come meet|come see|come find|come to see) (?:me|us|uz|up)(?: \w+)? (?:after|"
            "at|by|in|on|outside|tmrw|tomorrow|tonight|this|behind|near|irl|somewhere|half ?way|round|for|from|"
            "before|there|at the|saturday|sunday|friday|pet|la|one day|sometime|when|instead|"
            r"in person|for real)(?! (?:spawn|the castle|the gate|mid|base))(?: \w+){0,3}"
        ),
        (
            r"(?:face to face|in person|in real life|irl|in the flesh|see (?:you|u) for real)(?: \w+)?(?:\?| soon| one day| at "
            r"last| finally| some ?time| this| on| then| would)(?: \w+)?"
        ),
        (
            r"(?:free|about|around|busy|doing anything|doing owt|up to|doing|home|plans)(?: \w+)? "
            "(?:this weekend|saturday|sat|sunday|tomorrow|tmrw|after school|friday|tonight|in half "
            r"term|half term|later|on saturday|at the weekend|at \w+ on \w+)\b[^.!]{0,16}(?:come|meet|link|cos|"
            r"because|i could|we could|see you|see u|hang|nothing|pop|same)(?: \w+){0,3}"
        ),
        (
            "(?:i could|i can|ill|il|i will|could|let me|shall i|i might|might|id|i wanna|ima|i may|"
            r"should i) (?:\w+ )?(?:come|pop|drive|travel|get the train|get the bus|come up|drop by|"
            "swing by|nip|slip over) (?:to|up|down|over|round|by|see|and (?:see|meet|say)|past|2) ?(?:to )?(?:you|u|"
            "ya|ye|yours|urs|your|ur|where|say|see|meet|hi|hello|your way|there|"
            r"town)(?: \w+){0,3}"
        ),
        (
            r"(?:ill|il|i will|ill be|il be|im|i am|gonna be|be) (?:\w+ )?(?:in|near|at|round|outside|by|up) (?:ur|"
            r"your|yer) (?:\w+ )?(?:town|city|area|way|ends?|neck|school|street|road|rd|village|match|game|practice|"
            r"end|house|park)(?: \w+){0,3}"
        ),
        (
            "(?:{start}|so |and |but )?(?:fancy|wanna|want|up for|do u want|how about|what about) (?:a |an |to |get |"
            "go |going |some |grabbing |grab |2 )*(?:maccies|mcdonalds|coffee|costa|walk|drive|cinema|pictures|drink|"
            "food|ice cream|milkshake|kfc|nandos|pizza|the beach|beach|town|shopping|ride|movie|day out|lunch|dinner|"
            "hot chocolate|skating|bowling)(?: "
            r"\w+){0,3}[,.]? (?:just|only|you and me|me and you|me n u|u n me|u and me|with me|the two of us|my "
            r"treat|on me)(?: \w+){0,3}"
        ),
        (
            "(?:you and me|me and you|u n me|me n u|u me|just us|us two|u and me)(?:,| at| by| in| on)? (?:at |by |"
            "in |on )?(?:the |a )?(?:beach|park|cinema|town|woods|fair|mall|shops|cafe|"
            r"flat|saturday|weekend|river|bowling|movies|pictures|night)(?: \w+)?"
        ),
        (
            "(?:skip|bunk|miss|ditch|wag|skive|bunk off|leave|mitch)(?: off)? (?:school|lesson|6th "
            r"lesson|last lesson|class|pe|maths|practice|training|period \w+|\w+ lesson|double \w+)(?: \w+)? (?:n|"
            r"and|to|an|so|with|then) (?:\w+ )?(?:meet|come|see|link|hang|with|spend|me|we|us)(?: \w+)?"
        ),
        (
            r"(?:sneak|slip|climb|creep) (?:out|away|off)(?: \w+){0,3} (?:n|and|to|an|tonight|when|meet|so|after|"
            r"window)(?: \w+)?"
        ),
        (
            r"(?:come|pop|swing|drop) (?:\w+ )?(?:round mine|over to mine|over tonight|round tonight|"
            "over later|to mine|to my (?:place|flat|house|gaff|van|car|studio|work)|by mine|past "
            r"(?:the|my)|see (?:my|the) (?:\w+ )?(?:puppy|pup|kitten|dog|place|house|studio|flat|setup|horse|new "
            r"\w+)|up to the flat|round mine|round the unit|up the flat|n see my)(?! at|,? my mum| my nans?)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:wear|bring|carry)(?: \w+){1,4} so i (?:know|can (?:spot|find|tell|see)|recognise|spot|no|ken)(?: "
            r"\w+){0,3}"
        ),
        (
            "(?:be|so) (?:so |much |way )*(?:better|nicer|easier|good|more fun|nice) (?:in person|face to face|"
            "without a screen|irl|if we met|to meet|off screen|in real life|with no screen)(?: "
            r"\w+){0,3}"
        ),
        (
            "(?:without|no|not through|instead of) (?:a |the |these )?(?:screens?|phones?) (?:between|"
            r"in the way|in between)(?: \w+)?"
        ),
        (
            r"(?:bench|spot|table|corner|seat|place|picnic)(?: \w+){0,5} (?:with (?:our|ur|your) names?|waiting for "
            r"us|for (?:just )?(?:us|the two of us|two)|with your name)(?: \w+)?"
        ),
        (
            "(?:do|d) (?:you|u) (?:ever |normally |usually |always )?(?:walk|take) (?:the|your|ur) "
            r"dog\b[^!]{0,20}(?:where|which|what|way|route|\?)"
        ),
        (
            r"(?:next time|when|if|when(?:s)?)(?: \w+){0,6} (?:up|down|over|out|round) (?:that|your|ur|there|your "
            r"way|ur) ?(?:way|end|ends|neck)?(?: \w+)? (?:we|ill|i|should|could|say|meet|come)(?: \w+){0,3}"
        ),
        (
            "(?:days?|weeks?|hours?|sleeps?|month|months)(?: left)? (?:til|till|until|before) (?:i|we|"
            r"its|you|u)(?: \w+){0,2} (?:meet|see|you|u|hug|hold|in front|together|there|irl)(?: \w+){0,3}"
        ),
        (
            "(?:booked|taken|taking|got|book) (?:the|a|that) (?:day|week|room|weekend|afternoon|train|"
            r"travel ?inn|hotel|ticket|airbnb|table)(?: \w+)? (?:off|in|by|for|so)(?: \w+){0,6}"
        ),
        (
            r"(?:ill|il|i will|i could|i can|gonna|i) (?:\w+ )?(?:get|catch|take|pay for|sort|buy|drive)(?: \w+)? "
            r"(?:the|a|your|ur) (?:\w+ )?(?:train|bus|coach|fare|ticket|taxi)(?: \w+)?"
        ),
        (
            "(?:come|go|head|walk|get)(?: down| up| over| out| round)? (?:to|by|past|behind|round) the "
            r"(?:\w+ )?(?:park|shops?|garages|bus stop|station|river|canal|woods|bridge|church|mosque|"
            r"temple|gurdwara|synagogue|car park|"
            "skate ?park|fields?|barbers|bench|swings|back gate|back of|alley|pier|fair|library)(?: "
            r"\w+){0,3} (?:at|and|n|so|got|ill|il|im|when|alone|tonight|tomorrow|after|i|for)(?: \w+)?"
        ),
        r"(?:owe|owes) (?:me|him|us|you|u) a (?:visit|date|weekend|meet|hug)(?: \w+)?",
        (
            r"(?:see|hug|cuddle|hold|touch) (?:you|u) (?:\w+ )?(?:in person|irl|in real life|for real|properly|at "
            r"last|finally|face to face)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|i shall|im gonna|i can) (?:meet|find|wait for|collect|fetch) (?:you|u|ye) (?:after "
            r"(?:sch\w*|skl|class|college|training)|outside|behind|round the (?:back|corner)|at the (?:coffee|stall|"
            r"gate|back|exit|station|door|bus|corner))"
        ),
        (
            r"(?:come|pop|swing|nip|drop)(?: \w+){0,4} (?:when|while|once|after) (?:\w+ ){0,3}(?:building|house|flat|"
            r"place|hall|school|club)s?(?: is|s)?(?: \w+)? (?:empty|closed|closes|shut|quiet|deserted)"
        ),
        r"bunk (?:off )?(?:\w+ ){0,5}(?:n|and|for|to) (?:come|meet|an hour|see|mine|hang)",
        r"(?:want|need|prefer|like) (?:you|u) (?:by yourself|to myself|all to myself)",
        (
            r"(?:my|me) (?:\w+ )?(?:pals|mates|friends|boys|lads|cousins|brother|flatmates?) (?:want|wanna|wants|are "
            r"dying|cant wait|keep asking)(?: \w+)? (?:to )?meet (?:you|u)"
        ),
        (
            r"(?:rather|prefer to|could|sooner) (?:hand|give|bring|show|deliver) (?:it|them|you)(?: \w+){0,2} "
            r"(?:over|in person|than post|than posting|myself|personally|face to face)"
        ),
        (
            r"(?:let me|i could|i can|ill|then let me|i might) (?:collect|drop|bring|deliver)(?: \S+){0,5} (?:save "
            r"(?:you|u)|at (?:your|ur) (?:house|place|door|gate)|up to (?:your|the)|round (?:to )?(?:yours|your))"
        ),
        (
            r"(?:saturday|sunday|friday|monday|tonight|tomorrow)[, ]+(?:first light|after dark|dusk|midnight)[, "
            r"]+before (?:your|ur|any)"
        ),
        r"(?:coming|come) back (?:on )?(?:\w+day|tomorrow|tonight) (?:without|alone|by yourself|on your own)",
        r"friends go home first|bring (?:the|your|ur) \w+ and no ?one",
        (
            r"when (?:are|r|can|will|do|shall|could|should|we) (?:we |i |u |you )?(?:gonna |going to |actually |"
            r"finally |ever |wanna |properly )?(?:meet(?:ing)?|link(?:ing)? up|hang(?:ing)? out)(?! the )"
        ),
        (
            r"(?:time|wish|want|love|like|wait|good|nice) (?:\w+ ){0,5}(?:met|meet|say hi|see you|see u|hold you)"
            r" (?:\w+ ){0,2}(?:face to face|properly|in person|irl|in real life|for real)"
        ),
        r"ill be the one (?:in|with|by|sat|wearing|holding|parked)",
        (
            r"(?:id like to|id love to|let me|i could|i wanna|i want to|ill|can i|happy to|fancy me) (?:take|taking|"
            r"treat) (?:you|u) (?:out )?(?:for|to|on) (?:a |an |the |some |my )?(?:\w+ )?(?:coffee|drink|drive|spin|"
            r"dinner|lunch|walk|ride|meal|milkshake|pizza|cinema|film|hotel|weekend away)"
        ),
        (
            r"(?:show|give) (?:you|u) (?:\w+ ){1,4}(?:rather than|in person|instead of|better than) (?:tell|tellin|"
            r"telling|a pic|pics|photos?|text\w*)"
        ),
        (
            r"(?:you|u) (?:come|coming) (?:to me |to us |to mine )?(?:on |this |at )?(?:mon|tues?|wednes|thurs?|"
            r"fri|satur|sun)\w*(?: \w+){0,3}|come to (?:me|us) (?:on |at |this )?(?:mon|tues?|wednes|thurs?|fri|"
            r"satur|sun|tomorrow|tonight)\w*"
        ),
        (
            r"(?:youll|ull|you will) know (?:me|its me|it is me) (?:cos|because|by|from)|do (?:it|this) face to "
            r"face|in person,? (?:or|this time|or else)"
        ),
        *in_other_languages("asks_to_meet"),
        (
            r"come (?:down|out|outside|downstairs|round the back) (?:for |just )?(?:\d+|five|ten|a few|a "
            r"couple|one|two|half an) ?(?:mins?|minutes|hour|secs?)"
        ),
        (
            r"(?:you|u)(?:d| would|ll| will)? (?:(?:only|just) )?(?:have to |need to |gotta )?(?:nip|pop|slip|"
            r"step|run|sneak|tiptoe) (?:out|down|outside|downstairs) (?:for )?(?:a|one|two|five|2|5|ten|10) "
            r"?(?:sec|secs|second|min|mins|minute|minutes|mo)?"
        ),
        (
            r"(?:use|by|through|via|out|leave) (?:the )?(?:back|fire|side|kitchen|patio) (?:door|gate|window|"
            r"exit)[., ]+(?:\w+ ){0,4}(?:shoes|quiet|quietly|socks|dont wake|no noise|slippers|on the latch)"
        ),
        (
            r"(?:nip|slip|come|go|pop|tiptoe|creep|get)(?: \w+){0,6}[., ]+(?:\w+ ){0,6}(?:dont|without|do not|"
            r"no) (?:wake|waking)(?: \w+)?"
        ),
        (
            r"(?:i could|i can|ill|i might|could always) (?:\w+ )?(?:leave|drop|pop|bring|put)(?: \w+){1,4} "
            r"(?:on|at|by|to|behind) (?:your|ur) (?:wall|doorstep|step|porch|gate|window)"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            "orientation|comnncet|after all this time|inflatable|bring (?:ur|your|a) (?:dad|mum|mate|"
            "parent)|museum|sandwich|friends who|make the link|scout hut|walking boots|im married|"
            r"netflix|place for us|our world|guide|guild|raid|spawn|castle|zoo|cousins?|grandad|nan\b|"
            "nans|form group|teacher|careers adviser|contact centre|parents evening|meet the|dungeon|"
            "boss|server|lobby|game night|tournament|stand is|expo|church|mosque|"
            "temple|gurdwara|synagogue|youth group|my sister can|my "
            "mum can|my mum says|my dad will|mum says|stairs|whole class|all of us|everyone|study|"
            "revision|homework|project|class|practice|rehearsal|train(?:ing)? session|allotment|"
            "supervised|coach park|nice to meet|met in|minecraft|optional|office hours?|lecture|campus|"
            "dorm|roommates?|byu|movie night|family|lunch break|calculator|friends? are|great to meet|"
            "good to meet|meet new|happy to meet|to meet people"
        ),
    ),
    shows=(
        "come down ten minutes, we go for a drive",
        "use the back door, shoes in your hand",
        "i could leave the boots on your wall, you only have to nip out for a sec",
        "come to me on thursday",
        "youll know me by my yellow scarf",
        "can we meet up this weekend",
        "meet me after school by the shops",
        "i could come to you on saturday",
        "fancy a costa, just me and you",
        "skip last lesson and come see me",
        "ill be in your town on friday",
        "wear a blue hat so i know its you",
        "it would be so much better in person",
        "sneak out and meet me",
    ),
    passes=(
        "come down for your tea",
        "dont wake the baby when you come in",
        "the fire door is broken, use the front",
        "come out for the fire drill",
        "come to us on sunday for the roast, mum says",
        "they do parents evening in person",
        "nice to meet you in french is enchante",
        "we meet our cousins at the zoo",
        "meet at spawn",
        "meet the teacher evening is thursday",
        "i could meet the deadline",
        "are you free to play on saturday",
    ),
    limits="It cannot tell a stranger from a friend: the rest of the conversation must.",
)
