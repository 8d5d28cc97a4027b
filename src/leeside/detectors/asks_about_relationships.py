"""Somebody asks about boyfriends, girlfriends, dates and whom the child fancies."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_about_relationships",
    version=1,
    by=Speaker.OTHER,
    says="asks about boyfriends, girlfriends or who the other person fancies",
    innocent_reading="Friends talk about who fancies whom, and relatives ask now and then.",
    patterns=(
        (
            r"(?:have|got|gt|you|u|ya|ye|ave|hav|do|does|has|with) (?:you |u |ya |ye |yous )?(?:\w+ "
            r"){0,2}(?:a |any |no |an )?(?:\w+ )?(?:bfs?|gfs?|boy ?friends?|girl ?friends?|bird|fella|"
            "partner|love life|secret admirer|crush|lad|lass)(?: yet| or| at| tho| then| atm| now| x| "
            r"right now)?\?"
        ),
        (
            r"(?:have|got|ever had|when did|when was|how long|ru|are|r|why)(?: (?!i)\w+){0,3} (?:your|"
            r"ur|you|u|any)(?: \w+){0,2} (?:bf|gf|boy ?friend|girl ?friend|first kiss|first date|crush|"
            r"ex|love life)(?: \w+){0,2}"
        ),
        (
            "(?:no|a|any) (?:bf|gf|boy ?friend|girl ?friend)s?(?: yet| then| or (?:owt|anything|nah|a)|"
            r" at| around)?\?"
        ),
        (
            r"(?:how come|why|hows|how is|why has|why have) (?:\w+ ){0,6}(?:no|not got|hasnt got|havent "
            "got|dont have|doesnt have|single|aint got)(?: a| any)? ?(?:bf|gf|boy ?friend|girl ?friend|"
            "man|one|taken)?"
        ),
        (
            "{start}(?:so |and |u |you |are you |r u |still |ru )?(?:single|taken|seeing anyone|dating|"
            r"spoken for|off the market|courting|winchin\w* anyone|winchin\w*|in a relationship|going "
            r"out with anyone|talking to anyone)(?: or| rn| then| atm| x| tho| yet| by)?(?: \w+)?\?"
        ),
        (
            r"(?:are|r|ru|you|u|ya|ye) (?:you |u |ye )?(?:\w+ )?(?:winchin \w+|single|taken|seeing "
            "(?:anyone|any1|someone|some1|somebody|anybody)|dating(?: anyone| any1| someone)?|spoken "
            r"for|winchin\w*|winching|courting|in a relationship|in love|into (?:anyone|anybody)|"
            "talking to (?:any|other) (?:boys|lads|guys|one|girls)|goin(?:g)? out w(?:ith)? (?:anyone|"
            r"any1|someone))(?: or| rn| then| atm| yet| at|\?|{end})"
        ),
        r"(?:are|r|ru|you|u) (?:you |u )?(?:seeing|dating) (?:anyone|any1|someone)(?: \w+)?",
        r"{start}(?:single|taken)\?*{end}",
        (
            r"(?:who|whos|who is|hu) (?:do |d |is |are )?(?:you|u|ya|ye|the lucky|ur|your) (?:\w+ "
            ")?(?:fancy|like like|crush|crushing on|into|fancying|like in your class|like at school|"
            r"love|lad|guy|boy|girl|boyfriend|bf|girlfriend|gf|dating|seeing|going out with)(?: \w+)?"
        ),
        (
            r"(?:do|d|does|would|could|r|are|have) (?:you|u|ya|ye) (?:\w+ )?(?:fancy|like|into|prefer|"
            "go for|date|go out with|go on a date with|kiss|be with|be into|snog|kissed|marry|be my|"
            r"ever like|think about)(?: \w+)? (?:any ?(?:one|1|body)|anyone|some ?one|boys?|girls?|"
            "lads?|guys?|men|man|older|someone|me|him|her|my|blokes?)(?: or| like| in| at| older| "
            r"younger| who| yet| then| guys| boys| men| if|\?|{end})"
        ),
        (
            "(?:whats|wots|wats|what is|what) (?:ur|your|is your|kind of (?:guy|boy|girl|lad|person) "
            "is your|sort of (?:guy|boy|girl|lad)) ?(?:ideal )?(?:type|ideal (?:boyfriend|man|guy|"
            "date)|perfect (?:boyfriend|man|guy|date)|love life|relationship status)"
        ),
        (
            "what (?:do|d|would) (?:you|u) (?:look for|want|like|find attractive|go for|think of)(?: "
            r"\w+)? (?:in|about) (?:a )?(?:man|guy|boy|lad|boyfriend|bf|girl|partner|relationship)s?"
        ),
        (
            r"(?:have|has|ave|did|u|you|when did|ever) (?:you |u |any ?(?:one|body) )?(?:ever )?(?:\w+ "
            ")?(?:been on a date|kissed|had a (?:bf|gf|boy ?friend|girl ?friend|kiss|crush)|been in "
            "love|held hands|fallen (?:in|for)|been kissed|dated|asked (?:you|u) out|given (?:you|u) "
            r"butterflies|told (?:you|u) (?:youre|ur) (?:pretty|beautiful|fit)|snogged|pulled)(?: \w+)?"
        ),
        (
            r"(?:bet|i bet|im sure|i reckon|course) (?:\w+ ){0,3}(?:every|all|lots|loads|half)(?: "
            r"of)?(?: the)? (?:lads?|boys?|guys|girls)(?: \w+){0,4} (?:asked (?:you|u) out|after (?:you|"
            "u)|fancy|fancies|in love|chasing|want|like) ?(?:you|u)?"
        ),
        (
            r"(?:is|are|there|got|was) (?:there )?(?:\w+ )?(?:some ?(?:one|body)|any ?(?:one|body)|a "
            r"(?:lad|boy|girl|guy|fella|bloke|lucky \w+)|any (?:lads?|boys?|guys)) (?:\w+ )?(?:special|"
            "at school|in your life|you like|u like|you fancy|i should know|on the scene|waiting|after "
            r"you|in the picture|lucky|caught your eye|keeping you|else)(?: \w+)?"
        ),
        "(?:a|any) lucky (?:lad|boy|guy|man|girl|fella|lass|one)s?",
        (
            r"(?:are|r) (?:you|u|ye|ru) (?:\w+ )?allowed (?:\w+ )?(?:a )?(?:bf|gf|boy ?friend|girl "
            "?friend|to date|out with|dates?)"
        ),
        (
            r"(?:does|do|did|would|will) (?:{home_folk}) (?:\w+ )?(?:let|allow|mind|know about|"
            r"approve)(?: \w+){0,3} (?:bf|gf|boy ?friend|girl ?friend|date|dating|boys|lads)"
        ),
        (
            r"(?:you|u|ye) (?:never|dont|hardly) (?:\w+ )?(?:talk|speak|mention)(?: \w+)? (?:about|of)? "
            "?(?:boys|lads|guys|girls|love|a boyfriend|your love life|anyone)"
        ),
        (
            r"(?:would|wud|cud|could|will) (?:you|u|ya|ye) (?:\w+ )?(?:go out with|date|go on a date "
            "with|be with|marry|kiss|see yourself with|be my)(?: (?:me|someone|some1|a guy|a man|an "
            "older|anyone|my|gf|bf|girlfriend))?"
        ),
        (
            r"(?:how (?:far|big|much older|old)|what)(?: \w+){0,3} (?:age gap|apart in age|too old|is "
            r"too old)(?: \w+){0,3}"
        ),
        (
            "(?:tell me about|whos|who is|who was|hows|how is|met|happened with) (?:that |the |your |"
            r"ur |this )(?:\w+ )?(?:bf|gf|boy ?friend|girl ?friend|lad in|boy on|lad|boy|guy)(?: (?:on|"
            r"in|from|you|your|ur)(?: \w+){0,2})"
        ),
        (
            "(?:that|your|ur) (?:boy ?friend|bf|girl ?friend|gf)(?: of (?:yours|urs))? (?:doesnt|dont|"
            r"isnt|cant|wont|never|treats?)(?: \w+)?"
        ),
        (
            r"(?:any ?one|anybody|some ?one)(?: else)? (?:\w+ )?(?:waiting (?:for|on) (?:you|u)|texting "
            "(?:you|u)|got your heart|in your heart|stole your heart|buy(?:ing)? you flowers)"
        ),
        (
            r"(?:your|ur) (?:mates|friends|sisters?|cousins?|besties?)(?:s)?(?: \w+)? (?:all )?(?:got|"
            "have|has) (?:bfs|boy ?friends|gfs|girl ?friends|some ?body|a bf|a boy ?friend|some ?one|"
            r"one)\b[^!]{0,20}(?:you|u|yourself)"
        ),
        (
            "(?P<told>(?:asked|asks|asking|askin|ask) (?:me |her |him |us )?(?:if |whether |about "
            r")(?:i|im|she|shes|he|hes|my|i had|ive)(?: \w+){0,3} (?:single|bf|boy ?friend|girl ?friend|"
            "gf|promised|crush|dating|fancy|kissed|type))"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            r"pokemon|fruit|quiz|romeo|tybalt|graph|co op|main\b|rse|lesson|our year|cat got|dog got|"
            "your sister got|his sister|your cousin got|homework|chem(?:istry)?|revision|my "
            "(?:boyfriend|girlfriend|bf|gf)|met my|pizza|crisps|2v2|your (?:boyfriend|girlfriend)s?|"
            r"graduat\w*|have to have|fine to have|logged off|no room|anyone else on|pyjamas|actually "
            "chat|con man|xbox|have you taken|youve taken|have taken|class|byu|first sight|celebrity|"
            "so long have|trick or treat|in the year above|in the maths|north side|tracker|married|"
            "husband|wife|n tyler|kdrama|sims|stardew|fiance|characters?"
        ),
    ),
    shows=(
        "have you got a boyfriend",
        "u single?",
        "who do you fancy",
        "have you ever kissed anyone",
        "would you date an older guy?",
        "whats your type then",
        "are you seeing anyone x",
        "any lucky lad on the scene",
    ),
    passes=(
        "whats your type in pokemon",
        "what is the relationship between x and y",
        "my cousin has a new boyfriend",
        "single file please",
        "has your cat got a girlfriend",
        "romeo and juliet have a bad relationship",
    ),
    limits="It cannot tell a friend from a stranger: the rest of the conversation must.",
)
