"""Somebody demands reports, calls or pictures that prove where the child is and what the child does."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"now|prove|lying|liar|bullshit|dont believe|who(?:s| is| are)|every (?:time|hour|stop|single|day|\d+)|"
    r"each|rules?|told (?:you|u)|manager|boss|works? for me|my (?:stuff|money|food|bag|girl)|the line|or else|"
    r"or im|or ill|not (?:one|a) (?:min|second)|straight away|"
    r"the second|no excuses|dont make me|wait|40 mins|on time|late|first time|pick up|slowly|right now|"
    r"immediately|no photo|no pay|delivery|drop|customer|leave the call|stay on|where (?:are|r|were|you|u)"
)
_PLAY = (
    r"puppy|kitten|cats?|dog|hamster|goats?|lasagne|cake|food pic|coach|instructor|leader|office|register|"
    r"hotel|flight|airport|reception|gp|dofe|checkpoint|cadets|scouts|guides|coastguard|gems|skins?|daily "
    r"reward|love you|no drama|teddy|"
    r"nan|gran|grandma|grandad|mum|dad|bins?|hoover|washing|homework|coursework|work experience|train board|"
    r"platform|counsell\w*|how has|how was|how are|booking|appointment|prescription|group (?:call|chat)|lobby|"
    r"raid|squad|holiday|wedding|outfit|dress|new hair|nails|bath"
)

DETECTOR = Detector(
    name="demands_check_in",
    version=2,
    by=Speaker.OTHER,
    says="demands that the child reports or proves where they are and what they do",
    innocent_reading="Parents ask for a text on arrival, and clubs and schools take registers.",
    patterns=(
        (
            r"(?:check in|checkin|update me|text me|message me|ring me|call me|report (?:in|back|to me)|snap me|"
            r"send (?:me )?(?:a )?(?:pic|photo|text|update|thumbs up))(?: \w+){0,2} (?:every|each|at every|on "
            r"every|hourly|on the hour|when (?:youre|ur|you are|u r)(?: \w+){1,4}[, ]+(?:and |n |then )?when|the "
            r"(?:second|minute|moment)|as soon as|before (?:you|u)|at \d+)(?: (?:hour|half hour|\d+|stop|time|"
            r"single|drop|delivery|min|mins|minutes?|u|you|morning|night|class|lesson|move|one))?"
        ),
        (
            r"(?:every|each)(?: single)? (?:hour|half hour|\d+ ?(?:mins?|minutes?)|stop|drop|delivery|time|"
            r"customer|break|lesson|move|place)(?: \w+){0,5} (?:text|message|ring|call|update|snap|pic|photo|"
            r"report|let me know|tell me|send|check in|i want|answer)(?: \w+)?"
        ),
        (
            r"(?:pic|photo|picture|selfie|video|vid|snap|proof)(?: me)? (?:of )?(?:where|ur surroundings|your "
            r"surroundings|whats around|the street|the room|the road sign|the clock|what time|who)(?: "
            r"\w+){0,4}[.,! ]*(?:now|rn|right now|or|so i|are|r|is|sign|youre|ur|at|with)"
        ),
        (
            r"(?:send|show|need|want|i want|get|gimme|give me)(?: \w+)? (?:a |an )?(?:pic|photo|picture|selfie|"
            r"video|vid|snap|proof)(?: \w+){0,3} (?:with the (?:clock|time|date)|with todays|holding up|holding \d|"
            r"with \d+ fingers|of (?:the|a) (?:street sign|room|clock|road|door|bus|platform|house|station|person)|"
            r"so i (?:know|kno|knaa|can see|believe)|to prove|proving|that youre|that ur)(?: \w+)?"
        ),
        (
            r"(?:prove|prove to me|proof)(?: (?:it|that|its|of|to me|you|u|ur|youre|you are|ye are|where))* (?:at|"
            r"home|there|alone|in (?:bed|class|school|your room|the house)|on (?:the|ur|your)|where (?:you|u) "
            r"(?:say|said|are)|in)(?: \w+)?"
        ),
        (
            r"(?:video call|face ?time|vc|cam|ring|call)(?: (?:me|us|now|rn|right now))+[.,! ]+(?:\w+ )?(?:show|"
            r"prove|let me see|i want to see|turn|pan|slowly|now|i dont believe|answer)(?: \w+)?"
        ),
        (
            r"(?:show|pan|turn|flip|spin|point|move)(?: me)? (?:the |ur |your )?(?:camera|phone|room|cam|screen|"
            r"whole room)(?: (?:round|around|over|slowly|back))?(?: \w+)?\b{gap}\b(?:who|noise|see|slowly|now|"
            r"whats|with (?:you|u)|there|alone|round|around|prove)"
        ),
        (
            r"(?:whats|who was|whos|what was|who is|whose) that (?:noise|voice|in the background|behind (?:you|u)|"
            r"with (?:you|u)|talking|laughing|i (?:can )?hear)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye|yous)(?: \w+)? (?:aint|havent|have not|not|never|didnt)(?: \w+)? (?:updated|checked in|"
            r"reported|messaged|text|texted|rang|called)(?: \w+)? (?:me |us |in )?(?:in|for|since|when|at|like)(?: "
            r"\w+)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:dont|do not|cant|never|not to|arent allowed to|arent to)(?: \w+)? (?:go|"
            r"leave|move|eat|sleep|wash|talk|speak|see|shower|get|do|step|use)(?: \w+){0,4} (?:without (?:telling|"
            r"asking|checking|my|me|messaging|permission|saying)|unless (?:i|you (?:tell|ask|text)|u (?:tell|ask|"
            r"text))|until (?:i|ive|you)|til (?:i|ive|you|u))(?: \w+)?"
        ),
        (
            r"(?:tell|ask|message|text|ring|check with) me (?:before|every time|each time|whenever|wherever|"
            r"first)(?: (?:you|u|ye))? (?:go|leave|move|eat|sleep|wash|talk|speak|see|shower|do|step|do anything|"
            r"anything)(?: \w+)?"
        ),
        (
            r"(?:answer|pick up|reply|respond)(?: \w+){0,2} (?:first time|every time|straight away|within|by the "
            r"(?:time|second|third)|on the first ring|in (?:one|two|1|2|3) rings|the second|when i (?:ring|call)|"
            r"or (?:im|ill|i)|no matter)(?: \w+)?"
        ),
        (
            r"(?:keep|stay|leave|stop|leaving)(?: \w+)? (?:the |on the |this |ur |your |on )?(?:call|phone|line|"
            r"facetime|ft|mic|camera|cam)(?: \w+)? (?:open|on|running|with me|all (?:day|night)|connected|going|"
            r"while|until|til|in (?:your|ur) pocket|so i)(?: \w+)?"
        ),
        (
            r"(?:thumbs up|text|message|snap|call|ring|selfie|photo|pic|check in)(?: me)? at (?:\d+|noon|midnight|"
            r"lunch|break|half)(?: \w+)?[, ]+(?:and |n |then )?(?:\w+ ){0,3}at (?:\d+|noon|midnight|lunch|break|"
            r"half)(?: \w+)?"
        ),
        (
            r"(?:tell me|need to know|want to know|i know|you tell me|u tell me) (?:\w+ )?(?:where (?:you|u) (?:go|"
            r"went|are going)|who (?:you|u) (?:talk|spoke|speak|see|saw|sat|are|were|with))[, ]+(?:and |n )?(?:\w+ "
            r")?(?:who|where|what|when|how long)(?: \w+)?"
        ),
        (
            r"(?:i said|you were told|u were told|told you|told u|i told (?:you|u)|supposed to be|meant to be|"
            r"shouldve been|should have been)(?: \w+){0,3} (?:half past|\d+|back|home|there|in|on the|by)(?: "
            r"\w+){0,2}[.,! ]+(?:its|it is|youre|ur|why|where|now|not|explain)(?: \w+)?"
        ),
        (
            r"(?:its gone|youve gone|uve gone|gone|too|been) (?:\w+ )?quiet[.,! ]+(?:\w+ )?(?:i (?:dont|do not) "
            r"like|explain|why|where|who|whats|answer|talk|what are)(?: \w+)?"
        ),
        (
            r"(?:blue ticks?|read it|reply|respond|answer|online|thumbs up|pic)(?: \w+){0,2} (?:by the time|before|"
            r"within|in) (?:i count|i get|i finish|\d+ (?:secs?|seconds|mins?|minutes))(?: \w+)?"
        ),
        (
            r"(?:wake up call|good morning|goodnight|bedtime) (?:text|call|selfie|pic|photo|voice ?note|at)?(?: "
            r"\w+){0,4}\b{gap}\b(?:every|or (?:im|ill|else)|first thing|you answer|u answer|dont miss|miss it|"
            r"before you)(?: \w+)?"
        ),
        (
            r"(?:(?:one|1|a) (?:photo|pic|video|selfie|picture)) (?:before|after|at each|at every|per|each|going "
            r"in|when you (?:get|leave))(?: \w+)?[, ]+(?:\w+ )?(?:one|1|a|no|and|n|or)(?: \w+){0,3}"
        ),
        (
            r"no (?:photo|pic|video|proof|selfie|update|check ?in|reply)[,.]? no (?:pay|money|food|wages|sleep|"
            r"phone|lift|home)(?: \w+)?"
        ),
        (
            r"(?:put|get|hand|pass)(?: (?:me|ur|your|the|it|him|her|them|to|over))* (?:mum|mums tv|dad|sister|"
            r"brother|teacher|friend|tv|radio|them|him|her|whoever)(?: \w+)? (?:on (?:speaker|the phone|call|loud)|"
            r"on so i)(?: \w+)?"
        ),
        (
            r"(?:im|i am) (?:your|ur) (?:manager|boss|owner|handler|man|daddy|carer now)\b{gap}\b(?:tell|report|"
            r"ask|where|so you|so u|answer|obey|do)(?: \w+)?"
        ),
        (
            r"(?:send|snap|show|gimme) (?:me )?(?:one|a pic|a photo|a snap|a selfie) (?:from|at|when (?:youre|ur|u|"
            r"you)) (?:the )?(?:bus stop|station|bus|school|class|bed|gate|gates|shop|door|train|there|platform|"
            r"bathroom|work|street)(?: \w+)?"
        ),
        (
            r"(?:\d+|one|a) (?:snap|pic|text|selfie|message|update|call|photo) (?:an|per|every|each) (?:hour|half "
            r"hour|\d+ ?mins?|drop|lesson|stop)(?: \w+)?"
        ),
        (
            r"(?:pic|photo|picture|video|shot)(?: \w+){0,2} (?:of|with) (?:both|all|everyone|the two|each)(?: "
            r"\w+){0,3} (?:at|by|in|outside|before|after) (?:the )?(?:door|gate|window|van|house)(?: \w+)?"
        ),
        r"(?:phone|it)(?: just)? (?:rang|ring|rings) out(?: \w+)?[.,! ]*(?:twice|again|why|where|explain|three times|dont)?",
        r"(?:youve|uve|you have|u|ur) stopped[.,! ]+(?:why|whats|keep|move|who|where|dont)(?: \w+)?",
        (
            r"(?:angle|point|tilt|turn|aim)(?: (?:it|the camera|ur camera|your camera|your phone|ur phone|"
            r"that))+(?: \w+){0,2} (?:to|at|towards|so i)(?: \w+){0,2} (?:door|room|bed|see|window|can)(?: \w+)?"
        ),
        r"whos (?:next to|near|beside|sat with|sitting with|behind) (?:you|u)(?: \w+)?",
        (
            r"(?:send|text|call|ring|message|answer|reply|check in|pic|photo|picture)(?: (?!bell|the\b)\w+){0,4} "
            r"(?:on the hour|every (?:hour|half hour|\d+ ?(?:mins?|minutes|hours?))|within \d+ ?(?:mins?|minutes|"
            r"seconds)?)"
        ),
        (
            r"(?:you|u) (?:went|gone|go) (?:dark|grey|offline|silent|off the map) ?(?:on me|last night|at|for|"
            r"from|again)?|(?:your|ur|thy) dot (?:\w+ )?(?:is|was|goes?|went|hasnt|stopped|near|at|off|vanished|"
            r"disappeared)"
        ),
        (
            r"(?:stay|keep|leave|have|kept|left) (?:\w+ ){0,2}(?:call|phone|line|cam|camera|speaker) (?:on|open|"
            r"going|connected) (?:all (?:night|day|the time)|while|when|til|so (?:i|we|they|he))"
        ),
        (
            r"(?:snap|text|msg|message|ring|call|write|send|buzz) me (?:\w+ ){0,3}when (?:you|u|ya) (?:\w+ "
            r")?(?:get|wake|leave|arrive|are|r|go|reach|finish|start|come)(?: \w+){0,4},? (?:and|n|&|then) "
            r"(?:\w+ )?when"
        ),
        (
            r"(?:turn|flip|pan|move|spin|show me)(?: the| ur| your)? ?(?:camera|cam|phone)?(?: round| "
            r"around)? so (?:i|he|she|they) (?:can )?sees? (?:the whole|the|who|every|all)(?: \w+)?"
        ),
        (
            r"(?:take|send) (?:me )?(?:a )?(?:picture|pic|photo|vid|video) of the (?:\w+ )?room(?: \w+){0,3}|"
            r"(?:pic|picture|photo) of (?:her|him|them|whoever) with (?:you|u)(?: \w+)?"
        ),
        (
            r"(?:leave|keep) (?:it|the (?:phone|call|mic|cam)|me|facetime) on (?:all night|while (?:you|u) "
            r"sleep|on the pillow|til (?:you|u) sleep|overnight)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "snap me when u get up n when u leave skool",
        "write me when you are at the bus, and when you are at the door",
        "take a picture of the room",
        "leave the call on all night",
        "send me a pic on the hour",
        "u went dark on me last night",
        "leave the call on all night so i can hear",
        "text me every hour on the hour",
        "send a selfie with the clock in it so i know",
        "facetime me now. show me the room",
        "prove ur at home",
        "u dont go anywhere without asking me first",
        "how come u havent checked in for 2 hours",
        "keep the call on in ur pocket",
        "answer first time every time",
        "he makes me send a pic every hour",
    ),
    passes=(
        "ring me when you get to nans",
        "leave the light on all night",
        "take a photo of the classroom display",
        "ring the bell every hour",
        "the screen went dark",
        "text me when you get there xx",
        "check in at reception when you arrive",
        "pics of the new puppy now",
        "daily check in gives 50 gems",
        "coach says text at every checkpoint",
        "call me when ur free no drama",
        "facetime nan at bedtime",
    ),
    limits="It cannot tell a worried parent from a controlling stranger unless it is told who is who.",
)
