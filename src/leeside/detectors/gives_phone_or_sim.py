"""Somebody gives the child a phone, a SIM or a number to keep apart from the family: contact nobody else sees."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.readings import STAGED

_HOLD = (
    r"(?:dont|do not|never|divvent|without|not) (?:\w+ ){0,3}(?:tell|show|say|let|bring|put|use|know|knowing|"
    r"seeing|see|log)|hide|hidden|keep it|secret|only (?:i|me|we)|just (?:for )?(?:us|me and you)|"
    r"(?:mum|mam|dad|parents|nan|they|carer|school|teachers?|no ?one|nobody)(?: \w+)? (?:know|knows|seeing|see|"
    r"find|finds|take|takes|check|checks|sees)|talk (?:to (?:me|u|you)|at night|properly)|ring (?:me|you|u)|"
    r"text me|for work|the line|orders|answer it|pick up|ring(?:s)?|under (?:your|ur)|sock|school bag|my rules|"
    r"on (?:your|ur) own|alone|"
    r"in my name|reach (?:you|u)|get hold of|in case|at night|throw (?:it|the old)|burner|real name|old "
    r"samsung|when you start|day you start|switch"
)
_PLAY = (
    r"case|upgrade[sd]?|hand me down|ipod|hotspot|giffgaff|spain|holiday|trip|watch|nan(?:as)?|grandad(?:s)?|"
    r"gran|grandma|dad says|mum says|mum got|dad got|birthday|christmas|xmas|12th|13th|school phone|office|"
    r"work mobile|"
    r"laptop|team phone|coach|safe|room 3|comic|story|magazine|pin|cadets|cracked|screen|repair|insurance|"
    r"contract|charger|2 secs|borrow (?:ur|your)|ebay|cex|argos|carphone|pocket money"
)
_PHONE = (
    r"(?:phones?|fones?|mobile|mob|handset|burners?|iphones?|samsung|nokia|brick|android|device|sims?|sim ?cards?|"
    r"e ?sim|tablet|number)"
)

DETECTOR = Detector(
    name="gives_phone_or_sim",
    version=1,
    by=Speaker.OTHER,
    says="gives a phone or SIM, or tells how to keep one out of sight",
    innocent_reading="Families hand down phones and set up SIM cards for trips.",
    guards=STAGED,
    patterns=(
        (
            rf"(?P<weak>(?:here(?:s| is)|giv(?:e|ing)|gave|get(?:ting)?|got|send(?:ing)?|sent|post(?:ing)?|bought|"
            rf"buy(?:ing)?|tak(?:e|ing)|tek|took|bring(?:ing)?|sort(?:ed|ing)?|left|leav(?:e|ing)|drop(?:ping)?|"
            rf"lend(?:ing)?|use|hand)(?: (?:you|u|ya|ye|yer|this|that|a|an|the|ur|your|my|him|her|new|old|little|"
            rf"spare|another|second|2nd|one of|some|for you|cheap))* {_PHONE}(?: (?:for|4) (?:you|u|ya))?)"
        ),
        r"(?:a |the |ur |your |this |heres a )?burner(?:s| phone)?(?! (?:is on|on the|hob|stove|account|bunsen))",
        (
            r"(?:giv\w*|get\w*|send\w*|sort\w*|post\w*|buy\w*|bought|got) (?:you|u|ya|ye) (?:a |an |another |the |"
            r"ur own |your own )?(?:\w+ )?(?:phone|iphone|sim|mobile|samsung|handset)(?: \w+)? (?:so|to|that|n|and|"
            r"from me|just) (?:\w+ ){0,4}(?:talk|ring|text|reach|call|contact|chat|speak|parents|mum|work|message|"
            r"know|us)"
        ),
        (
            r"(?:ill|i will|il|i can|ima|gonna|were) (?:\w+ )?(?:post|send|get|give|buy|sort|bring|drop|leave) "
            r"(?:you|u|ye|ya) (?:a|an|another|the|one|ur|your|my|this) (?:\w+ )?(?:phone|iphone|sim|samsung|nokia|"
            r"handset|mobile|esim|burner)"
        ),
        (
            r"(?:phone|sim|mobile|it)(?: i| that i| we)? (?:got|gave|bought|sent|give|posted) (?:you|u|"
            r"ye)\b{gap}\b(?:everything|only|nothing else|for|hide|keep|work|off|on|dont|us|hidden|charged|never)"
        ),
        (
            r"(?:hide|stash|charge|keep|put|leave) (?:the phone|that phone|this phone|the sim|that sim|ur other "
            r"phone|the other phone|the burner|this on (?:you|ye|u)|it off at|it hidden)(?: \w+){0,2} (?:at|in|"
            r"under|behind|off|on|away)(?: \w+){0,3} (?:school|room|sock|bed|bag|mattress|night|drawer|shoe|mum|"
            r"house|parents|you|ye|garden|always|silent|vibrate|charged)"
        ),
        (
            r"(?:dont|do not|never|divvent|no) (?:\w+ )?(?:tell|say to|let)(?: \w+){0,3} (?:where|who|how|that)(?: "
            r"\w+){0,3} (?:phone|sim|number|handset|mobile|it) (?:came|is|comes|from|gave|was)"
        ),
        (
            r"(?:say|tell (?:them|em|her|him|mum|ur mum|your mum)|if (?:they|she|he|mum|anyone) asks?)(?: "
            r"\w+){0,4} (?:friend|mate|found|won|bought|borrowed|lent|school|sold|cousin)\b{gap}\b(?:phone|sold it|"
            r"it|gave)"
        ),
        (
            r"(?:dont|do not|never|divvent) (?:put|use|log|sign|add)(?: \w+){0,3} (?:real name|own account|ur "
            r"account|your account|own name|icloud|apple id|wifi|google|own sim|snap|insta|ur name|your name)(?: "
            r"\w+){0,2} ?(?:on it|in it|into it|to it)?"
        ),
        (
            r"(?:put|stick|tek|take|swap|pop|use) (?:this|the|that|ur|your|my|a|new) (?:\w+ )?sim(?: card)?(?: "
            r"\w+)?,? ?(?:in|into|out|and|put|i gave|when|for)(?: (?:it|the|that|your|ur|an|old|ma))?"
        ),
        (
            r"(?:e ?sim|sim|number|phone) (?:\w+ ){0,4}(?:number |that |which )?(?:only i|only we|nobody|no ?one|"
            r"only me|just me|they dont|they wont|no one else|your mum|ur mum|parents) ?(?:\w+ )?(?:know|knows|has|"
            r"have|got|check|can see|see|sees|finds?)"
        ),
        (
            r"(?:when|if|once) (?:they|she|he|your mum|ur mum|parents|school|mum|dad)(?: \w+)? (?:take|takes|took|"
            r"confiscate\w*|check|checks|get)(?: \w+){0,2} (?:yours|it|your phone|ur phone|phone|that one)(?: "
            r"\w+){0,3},? (?:theres|there is|use|ill|i will|another|ive got|got|have)"
        ),
        r"(?:you|u) (?:get|ll get|will get|have|need) a (?:\w+ )?phone (?:off|from|with) (?:me|us|him|them|the boss)",
        r"(?:my|our|the boss) (?:phone|sim)[,.]? (?:\w+ )?my rules|my rules on (?:my|the) phone",
        (
            r"(?:if|when) (?:it|the phone|that phone|that one|this phone) (?:goes off|rings|buzzes|vibrates|pings|"
            r"lights up)\b{gap}\b(?:answer|go |pick|garden|leave|room|you|u|ye|straight (?:away|out|to|down)|drop)"
        ),
        (
            r"(?:its|it is|theres one|phone is|phones|left it|ive left it|waiting) (?:\w+ )?(?:in|behind|under) "
            r"the (?:\w+ ){0,2}(?:box|bins?|bush|wall|bench|bag|hedge|shed|plant pot|locker|wheel)\b{gap}\b(?:set "
            r"up|charged|sim|phone|already|bring|dont|ready|password|code)"
        ),
        (
            r"(?:new|second|2nd|other|spare|another|work) (?:phone|sim|number|mobile)(?: \w+){0,3} (?:just for "
            r"(?:us|me|this|work)|between us|for (?:us|work|me and you|the line)|so (?:i|we|you|u) can|who dis "
            r"(?:no|but|im|its)|i bought|i got (?:u|you)|with my (?:name|number))"
        ),
        (
            r"(?:did )?(?:the )?(?:phone|sim|package|parcel) (?:come|arrive|turn up|get there|"
            r"land)\b{gap}\b(?:dont|use|hide|name|set|mum|charge|turn|switch)"
        ),
        (
            r"(?:only |always )?(?:ring|call|text|message|contact|reach) (?:me|us|him) (?:on|from|off|with) "
            r"(?:that|the|this|ur) (?:\w+ )?(?:one|other|phone|sim|burner|number|second phone)(?: only| from now| "
            r"not yours| not ur)"
        ),
        r"(?:you|u) (?:got|get|have|picked up|collect\w*) the (?:phone|sim|burner) (?:from|off) \w+",
        r"(?P<told>(?:took|take) my (?:real|own|actual|proper) phone\b{gap}|this ones (?:theirs|his|hers|not mine))",
        (
            r"(?P<told>(?:one of them|he|she|they)(?: \w+)? (?:pays?|paying|tops?|topping) (?:up )?(?:for |up "
            r")?(?:my|his|her|the) (?:phone|sim|credit))"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|uncle|"
            r"coach)|some(?:one|1|body)|some (?:guy|man|lad|boy|girl))(?: \w+){0,2} (?:gave|got|bought|sent|"
            r"given|"
            r"posted|giving|gives)(?: \w+)? (?:me|him|her|my \w+|us)(?: \w+){0,3} (?:phone|iphone|sim|burner|"
            r"mobile|handset))"
        ),
        (
            r"(?:keep|have|carry|bring|answer) (?:the|that) (?:little|small|burner|work|brick|nokia|cheap) "
            r"(?:phone|fone) (?:on|with (?:you|u)|charged)|(?:switch|turn) (?:your|ur) (?:own )?(?:phone|"
            r"telephone|mobile) off(?: now)? (?:and|n) use the one i (?:gave|sent|left)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "keep the little phone on, not yours",
        "turn your own phone off and use the one i gave you",
        "ill get u a phone so we can talk without ur mum seeing",
        "heres a sim, put it in when ur on ur own",
        "keep the burner in ur sock at school",
        "tell ur mum a mate sold u the phone",
        "when it rings u answer, in the garden",
        "use the number only i have",
        "dont put ur own icloud on it",
        "he gave me a phone to use just for him",
    ),
    passes=(
        "the little phone on the shelf is a toy",
        "grandads giving you his old iphone when he upgrades",
        "getting a phone for my 12th",
        "your new sim is here, say thanks to mum says dad",
        "can i borrow ur phone 2 secs",
        "lost my sim tray pin at cadets",
        "its not a second phone its my ipod",
        "put the phone down and come for tea",
    ),
    limits="It does not see a phone that is simply there; an adult who finds a second phone sees more.",
)
