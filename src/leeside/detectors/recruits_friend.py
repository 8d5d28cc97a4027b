"""Somebody asks the child to bring in others: recruiting through friends spreads exploitation and shares the blame."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"\$ ?\d+|\d+ ?(?:quid|pounds?|each|%|percent)|paid|pay(?:s)?|cash|money|bonus|cut|commission|easy|work|"
    r"job|runs?|drops?|line|account|bank|card|deets|transfer|vodka|weed|vapes?|flat|cam|content|model\w*|shoot|"
    r"(?:pretty|fit|young|younger|clean|trustworthy|quiet|skint|broke) (?:girls?|lads?|ones?|mates?|friends?)|"
    r"your age|ur age|no parents|dont tell|boss|crew|debt|owe|task|server|rank|instead of you|take your place|"
    r"swap"
)
_PLAY = (
    r"football|netball|cinema|bowling|sleepover|birthday|bday|youth club|scouts|guides|cadets|church|mosque|"
    r"temple|gurdwara|synagogue|gym|"
    r"swim\w*|referral code|invite code|klarna|greggs|uber|deliveroo|fundrais\w*|charity|bake|choir|band|drama|"
    r"revision|study|minecraft|fortnite|roblox|lobby|guild|clan|squad|"
    r"trial session|taster|open day|5 ?a ?side|training|practice|picnic|park run|litter pick|paper round|"
    r"leaflets?|car wash|tutoring|school council|debate|book club|prom|trip|bring a friend (?:day|night|week)|"
    r"free class|dance class|loyalty|octopus|monzo refer|volunteer\w*|blood"
)
_WHO = (
    r"(?:mates?|m8s?|friends?|frends|girls?|lads?|boys?|boy|lad|girl|cousins?|sister|classmates|youngers?|younger "
    r"ones|pals?|lasses|lass|bestie)"
)

DETECTOR = Detector(
    name="recruits_friend",
    version=2,
    by=Speaker.OTHER,
    says="asks to bring in friends or others",
    innocent_reading="Clubs, parties and shops ask people to bring a friend.",
    patterns=(
        (
            rf"(?P<weak>(?:bring|brings|get|find|invite|recruit|introduce|send|sort|drag|rope in|fetch|intro|refer|"
            rf"sign up|hook me up with|link me (?:with|up with)|put me on to|plug me (?:with|to))(?: (?:me|us|a|an|"
            rf"ur|your|some|any|another|couple|one|two|three|of|more|the|other|few|\d|five|in|along|new|pretty|fit|"
            rf"young|younger|clean|good|trustworthy|skint|nice|girl|lad|single|quiet))* {_WHO}(?: (?:who|that|with|"
            rf"along|in|too|for|from|your age|ur age|like you|like u|over|to))?(?: \w+)?)"
        ),
        (
            rf"(?:know|got|have|any|anyone|any1)(?: (?:you|u|any|ur|your|some|other|of|else|more|a))* {_WHO}(?: "
            rf"\w+)? (?:who|that|whod|looking|wants?|need|needs|interested|skint|tryna|up for|down|your age|ur age|"
            rf"like you)(?: \w+){{0,3}} (?:money|cash|p|work|job|earn|make|paid|bread|easy|drops?|runs?|line|bank|"
            rf"account|card|quick|modelling|model|party)(?: \w+)?"
        ),
        (
            r"(?:for|per|each|every)(?: (?:one|1|friend|mate|person|girl|lad|head|m8|account|recruit|new|member))+ "
            r"(?:you|u) (?:bring|get|send|find|invite|recruit|introduce|sign up|refer|rope in)(?: \w+)?"
        ),
        (
            r"(?:{amount}|\d+|paid|bonus|cut|extra|more|points|credit)(?: \w+){0,3} (?:for|per|each|every)(?: "
            r"(?:one|1|friend|mate|person|girl|lad|head|recruit|new|extra|member|mates|friends|of))+ (?:(?:you|u|"
            r"ur|your|that|who) )*(?:bring|get|send|joins?|find|recruit|invite)(?: \w+)?"
        ),
        (
            r"(?:{amount}|\d+|bonus|cut|extra)(?: \w+){0,2} (?:for|per|each|every) (?:friend|mate|girl|lad|recruit|"
            r"new member|m8|new (?:girl|lad))s?(?: \w+)?"
        ),
        (
            r"(?:bring|get|find|send|invite|recruit)(?: \w+){0,4} (?:you|u|and|n|ull|youll)(?: \w+)? (?:get|"
            r"earn|make|paid|keep|be)(?: (?:paid|a|ur|your|more|extra|{amount}|\d+|free|bonus|cut|for|each|"
            r"double|moved|off))+(?: \w+)?"
        ),
        (
            r"(?:need|want|looking for|after|short of|get me|find me|send me|bring me|take|taking|got room for|"
            r"recruiting|hiring)(?: (?:a|an|some|one|two|three|few|couple|more|another|of|other|new|\d|five|ten|"
            r"extra|your|ur|as many))+ (?:young |younger |pretty |clean |fit |new |quiet |good |nice |skint |"
            r"trustworthy )?(?:mates?|friends?|girls|lads|youngers?|kids|workers|runners|drivers|accounts|models|"
            r"boys|lasses|heads)(?: (?:your age|ur age|like you|like u|from (?:ur|your)|who|that|for|to|in|with|"
            r"next|tonight|this))(?: \w+)?"
        ),
        (
            r"(?:someone|some1|a mate|your mate|ur mate|your sister|ur sister|another girl|one of (?:ur|your) "
            r"(?:mates|friends)|a friend)(?: \w+)? (?:to take (?:your|ur) place|instead of (?:you|u)|can (?:take "
            r"over|replace you)|will do (?:instead)?)(?: \w+)?"
        ),
        (
            r"(?:your|ur|yer) (?:mates?|friends?|sister|brother|cousin|class|bestie|girls|boys|lads)(?: "
            r"\w+){0,2} (?:can|could|should|want|wanna|would|might|will|need to|gotta)(?: \w+)? (?:join|come|"
            r"earn|work|make|do it|get in on|get involved|be part|sign up|help|in)(?: \w+)?\b{gap}\b(?:money|"
            r"paid|too|cash|as well|easy|each|p|work|drops?|party|bonus|quid|cut)(?: \w+)?"
        ),
        (
            r"(?:add|invite|bring|get|drag|drop|dm)(?: (?:ur|your|the|all|whole|some|more)){0,3}"
            r" (?:mates|friends|class|year|followers|people|ppl|girls|boys|school|others)(?: \w+)? (?:to|"
            r"into|in|onto)(?: (?:the|this|our|my))? (?:server|group|gc|chat|discord|telegram|channel|list|page|"
            r"app|scheme|team)(?: \w+){0,3}\b[^.!?]{0,24}\b(?:rank|paid|points|bonus|credit|robux|money|skins|role|"
            r"and|level|earn|get)(?: \w+)?"
        ),
        (
            r"(?:share|post|put|repost|send)(?: \w+){0,3} (?:on|to) (?:your|ur) (?:story|mates|friends|snap|insta|"
            r"class|group)(?: \w+){0,3}\b[^.!?]{0,24}\b(?:bank|account|money|easy|p|earn|paid|cash|dm me|link up|"
            r"quick|monzo|hmu)(?: \w+)?"
        ),
        (
            r"(?:(?:be|become|youre|ur) (?:a |the |my |our )?(?:recruiter|plug|middle ?man|scout|connect|hook ?up|"
            r"rep|ambassador|team leader|manager))[,. ]+(?:\w+ ){0,4}(?:bring|get|find|girls|lads|mates|friends|"
            r"people|young|each|paid|cut)(?: \w+)?"
        ),
        (
            r"(?:know|kno)(?: of)? (?:anyone|any1|anybody|someone|some1|any \w+)(?: \w+)? (?:who|that|whod|"
            r"looking|wanting|in need|up for|down)(?: \w+){0,3} (?:money|cash|p|work|earn|bread|drops?|runs?|"
            r"account|card|quick|modelling|job)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|my "
            r"(?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|uncle|coach))(?: \w+){0,3} (?:told|asked|"
            r"asking|wants?|"
            r"wanted|said|says|make|makes|made|making|pays?|paid|have|got)(?: (?:me|us|i|her|him|to|have|i have|i "
            r"had|i should|for|get|extra))* (?:to )?(?:bring|get|find|recruit|invite|send|introduce|bringing|"
            r"getting|finding|recruiting)(?: (?:a|my|some|more|in|other|another|someone|him|them|her|new|two|three|"
            r"one|any|of|extra|\d))* (?:mates?|friends?|girls?|lads?|people|someone|new|others?|one|sister|class|"
            r"cousins?)(?: \w+)?)"
        ),
        (
            r"(?:(?:just )?bring|bringing) (?:one|1|a|two|another|3|three|\d) (?:mates?|friends?|girls?|lads?|new|"
            r"someone) (?:(?:ye|you|u) trust|you can trust|u trust|with (?:a|\d+)|who|that|and i|n i)(?: \w+){0,3}"
        ),
        (
            r"(?P<told>i (?:get|got|got paid|get paid|take|took|get a cut)(?: \w+){0,4} (?:if|for|when|each|"
            r"every)(?: i)? (?:bring|bringing|brought|get|getting|find|one i|friend i|mate i|girl i|"
            r"introduc\w+)(?: \w+){0,4})"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "bring a mate, u get paid for each one",
        "got any friends ur age who want to make money",
        "50 quid for every girl u bring to the party",
        "know anyone skint who wants easy work",
        "find someone to take ur place n ull be off the hook",
        "need two more youngers like u for the line",
        "they said i get extra for bringing my friends",
    ),
    passes=(
        "bring a mate to football training its free",
        "invite your friends to the youth club",
        "can i bring a friend to the cinema",
        "get your mates lets play fortnite",
        "use my referral code and we both get money off greggs",
        "bring your sister to the party",
        "who wants to bring people for litter pick",
    ),
    limits="It does not see recruiting that goes on by friendship alone.",
)
