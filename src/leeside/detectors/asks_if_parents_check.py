"""Somebody asks whether an adult looks at the child's phone, account or messages."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_if_parents_check",
    version=2,
    by=Speaker.OTHER,
    says="asks whether an adult looks at the phone or the messages",
    innocent_reading="Friends compare how strict their parents are, and schools explain what they look at.",
    patterns=(
        (
            "(?:do|does|dos|did|can|could|will|would|has|have|is|are|r|dae) (?:{home_folk}|they|she|he|"
            "any ?(?:one|1|body)|teachers?|school|ur teacher|your teacher|some ?one)(?: at home| in "
            r"your house)? (?:else )?(?:\w+ ){0,4}(?:check|checks|checking|read|reads|reading|look|"
            "looks|looking|see|sees|seeing|monitor|monitors|go through|goes through|going through|goes "
            "thru|go thru|watch|watches|track|tracks|search|searches|snoop|snoops|spy|spies|control|"
            "controls|nosey|peek|peeks|take|takes|scroll|look over|looks over|know|knows|kno|got|get|"
            r"have|has|use|uses|notice|notices|mind|minds|monitors?) (?:\w+ ){0,4}(?:phone|fone|mobile|"
            "messages|msgs|msg|texts|dms|chats?|acc|accounts?|tablet|ipad|laptop|snap|insta|screen|"
            "history|whatsapp|app|apps|password|passwords|passcode|pass ?code|code|pin|login|texts|"
            "emails?|what (?:you|u) (?:type|write|do|say|send)|who (?:you|u) (?:talk|chat|text|message|"
            "msg|ring)|this|these|it|shoulder|notifications|location|face ?id|life ?360|on here|online|"
            "discord|console|xbox|chromebook|name come up|conversations?)"
        ),
        (
            r"(?:{home_folk}|they|teachers) (?:\w+ )?(?:check|checks|checking|read|reads|reading|look|"
            "looks|looking|see|sees|seeing|monitor|monitors|go through|goes through|going through|goes "
            "thru|go thru|watch|watches|track|tracks|search|searches|snoop|snoops|spy|spies|control|"
            "controls|nosey|peek|peeks|take|takes|scroll|look over|looks over|know|knows|kno|got|get|"
            "have|has|use|uses|notice|notices|mind|minds|monitors?) (?:at |through |thru |on |over "
            r")?(?:your|ur|yr|yer|this|these|what (?:you|u))(?: \w+)?(?: \w+)? ?(?:or (?:nah|no|not)|\?|"
            "right|do they|does she|does he|at all)"
        ),
        (
            r"(?:who|who else|whos) (?:\w+ )?(?:can |could |has |knows |got |have |is )?(?:\w+ )?(?:see|"
            "seen|read|check|look at|looks at|checks|reads|got|access to|reading|knows|has|sees|know) "
            r"(?:\w+ )?(?:your|ur|yr|this|these|yer)(?: \w+)? ?(?:phone|fone|mobile|messages|msgs|msg|"
            "texts|dms|chats?|acc|accounts?|tablet|ipad|laptop|snap|insta|screen|history|whatsapp|app|"
            "apps|password|passwords|passcode|pass ?code|code|pin|login|texts|emails?|what (?:you|u) "
            "(?:type|write|do|say|send)|who (?:you|u) (?:talk|chat|text|message|msg|ring)|this|these|"
            "it|shoulder|notifications|location|face ?id|life ?360|on here|online|discord|console|xbox|"
            "chromebook|name come up|conversations?)"
        ),
        (
            r"(?:{no_one}|nobody else) (?:\w+ )?(?:reads|sees|checks|looks at|can see|can read|is "
            r"reading|reading) (?:\w+ )?(?:this|these|it|your|ur|them|our)(?: \w+)?(?: but (?:you|u)| "
            r"right| yeah|\?|,)?"
        ),
        (
            r"(?:is|was|are) (?:this|the|that|ur|your) (?:\w+ )?(?:account|acc|phone|page|profile|"
            r"number|tablet|laptop|ipad|device|email)(?: \w+)? (?:run|watched|monitored|checked|linked|"
            r"shared|managed|looked at|on|your|ur|yours|under|in|used|connected)(?: \w+){0,5}"
        ),
        (
            "(?:is|does|do|are) (?:your|ur|the|yer) (?:phone|mobile|snap|acc|account|ipad|tablet|"
            r"laptop)(?: \w+)? (?:on|in|under|linked to|connected to|sync|synced|shared with) "
            "(?:{home_folk})"
        ),
        (
            r"(?:you|u|ye|ya|have you|have u) (?:\w+ )?(?:got|have|has|allowed|on) (?:any |a |the |them "
            r"|that )?(?:\w+ )?(?:parental controls?|parent(?:al)? (?:app|lock|pin|mode|settings)|"
            "screen time|family link|life ?360|child lock|passcode|pass ?code|bark|qustodio)"
        ),
        (
            r"(?:{home_folk}) (?:\w+ )?(?:got|have|has|put|use|uses|using) (?:that |the |a |an |any "
            r")?(?:\w+ )?(?:parent(?:al)? (?:app|controls?|lock)|app on|controls on|tracker|life ?360|"
            "family link|screen time|controls|access|the passcode)"
        ),
        r"(?:ask|get|find) (?:\w+ ){0,3}(?:parent(?:al)? (?:pin|code|password|controls?))",
        (
            r"(?:has|have|does|do|did) (?:{home_folk}|they|anyone|anybody)(?: at home)? (?:\w+ "
            ")?(?:ever )?(?:got|know|knows|have|has|asked?|caught|took|take|taken|noticed?|wonder|"
            r"seen) (?:\w+ )?(?:ur|your|you|u|me|my name|who|about me|yer)(?: \w+){0,3}"
        ),
        (
            "(?:does|do|will|would|can) (?:it|this|that|these|things like this|my name|my msgs|my "
            r"messages|me messaging|notifications) (?:\w+ )?(?:pop|come|show|flash|appear|light)s?(?: "
            r"\w+)? (?:up|on|as)(?: \w+){0,3}"
        ),
        (
            r"(?:does|do|will|can|would) (?:anyone|any1|anybody|someone|{home_folk}|they) (?:\w+ "
            r")?(?:look|see|notice|check|hear|read|ask)(?: \w+)? (?:when|if|who|what)(?: \w+){0,4}"
        ),
        (
            r"(?:{home_folk}|they|parents) (?:\w+ )?(?:snoopy|strict|nosy|nosey|chill|relaxed|tech "
            "savvy|techy|good with (?:phones|computers|tech)|on (?:ur|your) case|watching|clued up)(?: "
            r"\w+)?(?: or| about|\?|(?! ?[a-z0-9])| with| on)"
        ),
        (
            "(?:how|is|are) (?:techy|strict|nosy|nosey|good|clued up|chill|tech savvy|careful)? ?(?:is "
            r"|are )?(?:{home_folk})(?: \w+){0,3} (?:with|about|on)? ?(?:phones?|tech|computers?|the "
            "internet|online|your phone|ur phone|that stuff)"
        ),
        "how (?:techy|strict|nosy|nosey|clued up|chill|tech savvy) (?:is|are|r) (?:{home_folk})",
        (
            "(?:what happens|what happens to|where does|where do|who has|who keeps|do they take|does "
            r"she take|do (?:you|u) have to hand)(?: to| in)?(?: \w+){0,3} (?:your|ur|yer|it) ?(?:phone|"
            r"mobile|tablet|laptop|charging|charger)?(?: \w+){0,2} (?:at (?:bedtime|night)|in at night|"
            "at bed ?time|overnight|go at night|sleep|when you sleep|stay shut|in the kitchen)"
        ),
        (
            "(?:you|u|ya) (?:sure|certain|positive)(?: that)? (?:{home_folk}|{no_one}|they|anyone) "
            r"(?:\w+ )?(?:doesnt|dont|cant|isnt|wont|never|aint|arent|is|hasnt|havent)?(?: \w+)? "
            "?(?:check|checks|checking|read|reads|reading|look|looks|looking|see|sees|seeing|monitor|"
            "monitors|go through|goes through|going through|goes thru|go thru|watch|watches|track|"
            "tracks|search|searches|snoop|snoops|spy|spies|control|controls|nosey|peek|peeks|take|"
            "takes|scroll|look over|looks over|know|knows|kno|got|get|have|has|use|uses|notice|notices|"
            "mind|minds|monitors?)"
        ),
        (
            r"(?:does|do|did) (?:{home_folk}|anyone|anyone else|they|anybody)(?: at home)? (?:\w+ "
            r")?(?:know|kno|no) (?:\w+ )?(?:your|ur|you|u|youre|about (?:us|me|this|it)|what (?:you|u|we)|who "
            r"(?:you|u|we)|that (?:you|u|we)|we|how (?:you|u|we|much (?:you|u)))(?: \w+){0,4}"
        ),
        (
            "(?:so )?(?:{no_one})(?: at home)? (?:knows|kno|no|know) (?:youre|ur|you are|you|u|about|"
            r"were|we)(?: \w+)?(?:\?| right| yeah|(?! ?[a-z0-9]))?"
        ),
        "(?:what(?:s| is)|wots|when(?:s| is)) (?:your|ur) bed ?time",
        (
            r"(?:what time|when) (?:do|does|did) (?:{home_folk}|they|staff|she|he) (?:\w+ )?(?:take|do "
            r"the doors|check|look|lock|do checks|do rounds|take your phone)(?: \w+)?"
        ),
        (
            r"(?:is|are) (?:{home_folk}|the dragon|anyone) (?:\w+ )?(?:in (?:her|the|his) (?:room|cave)|"
            r"watching|reading|looking|sat (?:there|next)|over your shoulder|behind you)(?: \w+)?(?:\?|"
            "(?! ?[a-z0-9]))"
        ),
        "(?:{home_folk}) who (?:sits|watches|looks|checks|reads)",
    ),
    confirm=marked(
        spoiled_by=(
            r"party|camping|weather|tasha\w*|hw|homework|spelling|bowling|spotify|seesaw|raid|robux|"
            "permission|agreement|boat|trip|letter|email from|consent form|sleepover|my dad|my mum|"
            "liked my post|upstairs|mine has|newsletter|on my card|sticky"
        ),
    ),
    shows=(
        "does ur mum check ur phone",
        "who can see your messages",
        "can your dad read this",
        "has anyone got your passcode",
        "do your parents know you talk to people on here",
        "are ur parents strict or chill about ur phone",
        "you sure nobody looks at these",
    ),
    passes=(
        "does anyone know how to tie a tie",
        "my mum checks my phone every sunday, its fine",
        "did your parents check the weather for camping",
        "ask your parents permission before buying robux",
        "did sir check ur hw",
        "can your mum see the sea from the caravan",
    ),
    limits="It does not see that somebody tests this by sending a harmless message first.",
)
