"""Somebody punishes the child for not answering: control kept up by fear of being a minute late."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"punish\w*|consequences?|pay for|cost(?:s)?|make it up to me|fault|regret|sorry|beg|deserve|told (?:you|"
    r"u)|warned|rules?|disrespect\w*|rude|ungrateful|last (?:chance|warning|time)|never again|hurt myself|do "
    r"something|tell (?:your|ur)|post|send it|leak|"
    r"come round|coming round|at (?:your|ur) door|kicked|banned|removed|no (?:money|food|credit|skins)|fine|"
    r"double|extra|worse|see what|know what happens|other girls|someone else|replace"
)
_PLAY = (
    r"xbox|grounded|spoiler\w*|tamagotchi|duolingo|owl|rota|poll|booking|table|practices?|detention|team "
    r"captain|captain|register|gymnastics|appointment|volunteers?|kitchen|tea|dinner|homework|baby photos|"
    r"crisps in|i would never|votekick|lobby|ready up|afk|queue|"
    r"raffle|rsvp|no hard feelings|no worries|no rush|whenever|revising|poppet|love you|earlier next time|"
    r"ticket|delivery|parcel|episode|ep \d|will out|out of my will|aged|beard"
)
_SILENT = (
    r"(?:(?:you|u|ye|yous|youd) (?:\w+ ){0,2}(?:ignor\w+|blank\w*|ghost\w*|air(?:ed|ing)?|mut(?:e|ed|ing)|"
    r"block\w*|went quiet|go quiet|gone quiet|didnt (?:answer|reply|respond|pick up|text|open)|dont (?:answer|"
    r"reply|respond|pick up|text|type|talk)|"
    r"havent (?:answered|replied)|left me on (?:read|open|seen|delivered)|leave me on (?:read|open|seen|"
    r"delivered)|(?:took|take) (?:too long|ages|\d+)|hang up|hung up|log ?off|logged off|went offline|reply "
    r"(?:slow|late))|"
    r"ignor(?:e|ed|ing) (?:me|us|my)|blank(?:ed|ing)? me|ghost(?:ed|ing)? me|air(?:ed|ing)? me|mut(?:e|ed|ing) "
    r"me|muted me|no (?:reply|answer)(?: from you)?|slow reply|late reply|"
    r"leav(?:e|ing) me on (?:read|open|seen|delivered)|left on (?:read|seen|open)|silence|silent treatment|going quiet)"
)

DETECTOR = Detector(
    name="punishes_silence",
    version=1,
    by=Speaker.OTHER,
    says="punishes, or threatens to punish, not answering",
    innocent_reading="Friends complain about slow replies, and clubs give a place away when nobody answers.",
    patterns=(
        (
            rf"{_SILENT}\b{{gap}}\b(?:so |now |and |n |then |or |ill |il |im |thats |youll |ull |u |you )(?:\w+ "
            rf"){{0,3}}(?:off what|off ur|off your|doing|pay|paying|cost\w*|sunday as well|double|extra|fine|fined|"
            rf"tell|message|post|send|come|coming|chap\w*|kick\w*|ban\w*|remov\w*|hurt|regret|sorry|punish\w*|lose|"
            rf"lost|dont get|no (?:food|money|credit)|not getting|make it up|beg|worse|consequences|trouble|boys|"
            rf"happens?|gonna know|earn)(?: \w+)?"
        ),
        rf"(?P<weak>{_SILENT})",
        r"(?:you|u) know what happens? (?:when|if) (?:you|u) (?:dont|do not|ignore|go quiet|didnt|make me wait)(?: \w+)?",
        (
            r"(?:if|when|every time|each time|next time|each (?:min|minute|hour)|every (?:min|minute|hour)) (?:you|"
            r"u|ye|yous)(?: \w+){0,2} (?:(?:dont|do not|wont|not) (?:reply|answer|respond|pick up|text|speak|talk|"
            r"open|type|come back)|ignore|ignoring|blank|go quiet|take too long|leave me|make me wait|keep me "
            r"waiting|miss my|reply late|mute|block)(?: \w+){0,4}[, ]+(?:ill|il|i will|im|its|is|i|thats|youll|ull|"
            r"u|you|another|one more|we|the boys|someone|ur|your|costs?)(?: \w+){0,3} (?:send|post|tell|hurt|kill|"
            r"do something|come|coming|ring|call|fault|person|pay|lose|off|cost|add|added|double|goes|more|fine|"
            r"cut|find|outside|end|going|replace)(?: \w+)?"
        ),
        (
            r"(?:each|every) (?:min|minute|hour|second|day)(?: \w+){0,3} (?:dont|dnt|late|gone|silent|ignore|quiet|"
            r"wait|waiting|not replying|offline|without)(?: \w+){0,2}[, ]+(?:is|costs?|equals?|i|means|another|"
            r"adds|and (?:you|u)|you|u|one|goes)(?: \w+)?"
        ),
        (
            r"(?:i )?(?:count|counted|counting|keep count of|log|logged|timing|timed) (?:every|each|the|how many) "
            r"(?:min|minute|hour|second|minutes|hours|time)s?(?: \w+){0,4}[, ]+(?:and|n|you|u|ull|youll)(?: "
            r"\w+){0,2} (?:pay|owe|make up|earn|get)(?: \w+)?"
        ),
        (
            r"(?:fine|ok|right|suit yourself)[.,!]+ ?(?:\w+ )?(?:dont (?:talk|reply|answer|speak)|ignore me|be "
            r"like that|stay quiet|keep ignoring)[.,! ]+(?:\w+ )?(?:see|watch|wait|lets see|ill|just|your|ur|dont "
            r"come|i know)(?: \w+)?"
        ),
        (
            r"(?:no (?:answer|reply|response)|silence|quiet)(?: \w+)? ?(?:=|equals|means|is a|counts as) (?:a "
            r")?(?:yes|agree\w*|guilty|consent|deal)(?: \w+)?"
        ),
        (
            r"(?:beg|apologi[sz]e|say sorry|grovel|say ur sorry|say youre sorry)(?: \w+){0,3} (?:properly|to come "
            r"back|to get back|again|on voice|on call|on your knees|ten times|\d+ times|to be let|if (?:you|u) "
            r"want|before i|til i|until i)(?: \w+)?"
        ),
        (
            r"(?:kicked|banned|removed|demoted|blocked|muted|timed out|locked) (?:you|u|ya)?(?: from \w+ \w+)?(?: "
            r"\w+){0,3} (?:for not|for ignoring|for going|cos (?:you|u)|because (?:you|u)|till (?:you|u)|until "
            r"(?:you|u)|for being quiet|for leaving)(?: \w+){0,4}"
        ),
        (
            r"(?:you|u) (?:\w+ )?(?:did|made|caused|brought|done|do) this(?: \w+)? (?:by|when|cos|because|to "
            r"yourself|urself)(?: \w+){0,3} (?:not|ignor\w+|quiet|answer|reply\w*|picking up|silent|hang\w*|"
            r"block\w*|leav\w*)(?: \w+)?"
        ),
        (
            r"(?:was|were|i was) (?:going to|gonna|about to) (?:be nice|send (?:you|u)|pay|let (?:you|u)|treat|buy|"
            r"be kind|forgive)(?: \w+){0,4}[.,! ]+(?:but |now |til |until |then )?(?:you|u|not now|now)(?: "
            r"\w+){0,3} ?(?:picking up|ignor\w+|answer\w*|went|reply\w*|blank\w*|did this|missed|this)?"
        ),
        (
            r"(?:the )?(?:last|other|previous) (?:girl|lad|boy|one|kid|person|lass)(?: \w+)? (?:ignored|ghosted|"
            r"blocked|blanked|went quiet|stopped replying|tried (?:that|to ignore))(?: \w+){0,4}"
        ),
        (
            r"(?:make|making|made|gonna make|have to make) it up to me\b{gap}\b(?:reply\w*|ignor\w+|answer\w*|"
            r"quiet|late|wait\w*|not|talking|pick)"
        ),
        (
            r"(?:not|never|no) (?:repl\w+|answer\w*|respond\w*|picking up|texting)(?: \w+){0,3} (?:is|costs?|has|"
            r"means|gets|will)(?: \w+)? (?:disrespect\w*|consequences|cost\w*|a price|a fine|punish\w*|trouble|"
            r"rude|you|extra|hurt)(?: \w+)?"
        ),
        (
            r"(?:if (?:you|u) )?(?:dont|do not|not) (?:answer|reply|respond|pick up|text)(?: \w+){0,4}[, ]+(?:ill|"
            r"il|i will|im gonna|im going to|i might|i swear ill)(?: \w+){0,2} (?:do something|hurt|cut|kill|end|"
            r"overdose|jump|die|tell|send|post|come|ring|call|message|turn up|show up|smash|leak)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|do not|never|better not) (?:you )?(?:ever |dare |ever dare )?(?:ignore|blank|air|ghost|mute|"
            r"hang up on|leave) (?:me|us|him)(?: \w+){0,3}\b{gap}\b(?:again|or|ill|never|else|warning|told|"
            r"understand|got it|hear me|me like that)(?: \w+)?"
        ),
        r"(?:quiet|silent) treatment(?: \w+)? (?:for|til|until|now|so|since|as|see how)(?: \w+){0,4}",
        (
            r"(?:answer|reply|respond|speak|pick up|talk)(?: to)?(?: me)?(?: now| rn)?,? or (?:else|ill|il|i will|"
            r"i|im|its|the|she|he|ur|your|were|we|you|u)(?: \w+){0,3} (?:else|send|post|tell|come|coming|leak|find|"
            r"hurt|pay|lose|show|regret|kill|done|gets?|seeing|ring|message|over|outside)(?: \w+)?"
        ),
        (
            r"(?:u|you) (?:went|gone|go) (?:quiet|silent|offline|ghost)(?: \w+){0,2},? (?:so|and so|now|then)(?: "
            r"\w+){0,2} (?:youre|ur|u|you|im|its|we|ill|thats|no)(?: \w+){0,3}"
        ),
        (
            r"(?:muted|blocked|ignored|ignoring|blanked|aired) (?:me|us)[?.,! ]+(?:\w+[.,!?]* )?(?:ill|il|i will|"
            r"im|then|ok|fine|bet|lets|watch|your|ur|guess)(?: \w+){0,4}"
        ),
        (
            r"(?:reply|answer|text|respond) (?:slow|late|slowly|like that)(?: again)?(?: (?:and|n)) (?:the|my|ill|"
            r"il|im|youll|ull|its|we|someone)(?: \w+){0,4}"
        ),
        (
            r"(?:\d+|two|three|four) hours?(?: \w+){0,2}(?: off grid| offline| no reply| silent| silence| "
            r"ignored)[.,! ]+(?:\d+|two|three|explain|where|why|that|you|u|im)(?: \w+)?"
        ),
        r"(?:dont|no) (?:chat|give me|talk|tell me)(?: \w+)? (?:battery|signal|dead phone|no signal|excuses)(?: \w+){0,3}",
        (
            r"(?:why (?:u|you|did u|did you)|how come (?:u|you)) (?:go|went|gone) (?:offline|quiet|silent)[?.,! "
            r"]+(?:i told|i said|dont|where|who|never|what)(?: \w+){0,3}"
        ),
        (
            r"(?P<told>(?:if|when|every time|whenever) i(?: \w+)? (?:dont|didnt|dnt|do not|ignore|ignored|go quiet|"
            r"went quiet|blocked|block|mute|muted|take too long|miss)(?: \w+){0,4}[, ]+(?:he|she|they|hes|shes|"
            r"theyre|hell|shell|theyll)(?: \w+){0,3} (?:mad|angry|kicks? off|threat\w*|shouts?|screams?|punish\w*|"
            r"says|send\w*|post\w*|spam\w*|ring\w*|hurt\w*|cut\w*|goes|comes?|turns? up|fine\w*|takes|messages|"
            r"posts|tells|reads)(?: \w+)?)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "u ignored me so thats double now",
        "if u dont reply il come round",
        "you know what happens when you dont answer",
        "every minute u ignore me is another person i tell",
        "banned u for going quiet. beg to come back",
        "dont ever blank me again or ill make u regret it",
        "reply now or i post it",
        "if i dont answer straight away he goes mad",
    ),
    passes=(
        "left on read for 4 mins im writing you out of my will",
        "stop ignoring me what did u get for ur bday",
        "no reply by friday means we give the table away",
        "no worries if ur busy reply whenever",
        "duolingo is threatening me for missing a day",
        "sorry didnt see ur msg was at gymnastics",
        "u ignored me three times so no xbox tonight",
    ),
    limits="It sees punishment that is put in words, not the sulk that says nothing.",
)
