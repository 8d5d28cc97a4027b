"""Somebody offers rank, belonging or fame for hurting or shaming: how gangs and online groups draw children in."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"hurt|hit|slap\w*|punch|kick|stab\w*|cut|burn|fight|batter|bang out|jump(?:ed)?|smash(?:ed)?|break|steal|"
    r"nick|rob|scare|bully|make (?:\w+ ){0,2}(?:cry|leave|quit)|did (?:that|him|her|the|it)|cry|bleed|blood|"
    r"body|victim|target|worst|suffer\w*|flinch|"
    r"brother|sister|nan|teacher|old person|kid|lad|girl|someone|window|cant undo|prove|task|tasks|initiation|"
    r"dare|hate raid|swat|dox\w*|leak\w*|ruin|expose|harm|pain|take(?:s)? it off|put in work|ride out|opps?"
)
_PLAY = AnyOf(
    r"\b(?:raid|deaths|crates|gym leader|champion rank|pokemon|diana award|volunteer\w*|armband|captain|"
    r"turning up|helps? newbies|newbies|silver button|subs|100k|duolingo|badge(?:s)? (?:for|from)|brownies|"
    r"guides|cubs|scouts|prefect|head (?:boy|girl)|sports day|"
    r"choir|band|orchestra|swim\w*|netball|football|rugby|hockey|cadets?|dofe|lego|minecraft|roblox|fortnite|"
    r"clan war|guild|season pass|battle pass|xp|ranked|elo|lvl|levels? up your|speedrun|quiz|spelling|house "
    r"points|merit\w*|gcse|grades?|"
    r"macbeth|knight|dragon|egg|wolf pack|regional cat|t shirt|netflix|film|story|essay|youth worker|ex gang|"
    r"bin monitor|spider ?man|chess|karate|judo|belt|kickboxing|cake|bake off|dance (?:off|captain)|talent "
    r"show|sushi|hot sauce|chilli|wasabi|plunge|cinnamon)\b"
)
_RANK = (
    r"(?:admin|mod|moderator|leader|rank(?:ed)?(?: up)?|promot(?:ed|ion)|role|level(?:led)?(?: up)?|"
    r"leaderboard|king|queen|legend|legendary|boss|crown(?:ed)?|one of us|in(?:ner circle)?|inner chat|vip|"
    r"elite|gold|wings|stripes|patch|jacket|colours|chain|respect|rep(?:utation)?|"
    r"name(?:d)?|fame|famous|clout|pinned|status|made|family|the table|big table|seat|chair|top|points|badge|"
    r"status|number one|made man|soldier|older|general|captain|throne|hall of fame|full member|trusted|known|"
    r"viral)"
)
_DEED = (
    r"(?:hurt(?:s|ing)?|hit(?:s|ting)?|slap(?:s|ping)?|punch(?:es|ing)?|kick(?:s|ing)?|stab(?:s|bing)?|cut(?:s|"
    r"ting)?|burn(?:s|ing)?|fight(?:s|ing)?|batter(?:s|ing)?|bang(?:s|ing)? out|jump(?:s|ing)?|smash(?:es|"
    r"ing)?|break(?:s|ing)?|steal(?:s|ing)?|nick(?:s|ing)?|rob(?:s|bing)?|"
    r"scar(?:e|es|ing)|bully(?:ing)?|swat(?:s|ting)?|dox(?:x?es|x?ing)?|ruin(?:s|ing)?|expos(?:e|es|ing)|"
    r"mak(?:e|es|ing) (?:\w+ ){1,3}(?:cry|bleed|leave|quit|scream|beg)|gets? (?:\w+ ){1,2}(?:to cry|to leave|"
    r"to quit|kicked|expelled)|does? (?:\w+ ){0,2}(?:worst|dirt)|suffer\w*|draw(?:s|ing)? blood|ride out|"
    r"riding out|body)"
)


def _no_game(candidate: Candidate) -> Voice | None:
    """Ranks in games, schools and clubs are earned otherwise."""
    return None if _PLAY.search(candidate.text) else _MARKS(candidate)


_MARKS = marked(company=_HOLD, part=rf".*\b(?:{_DEED}|{_RANK})")

DETECTOR = Detector(
    name="offers_status_for_harm",
    version=2,
    by=Speaker.ANYONE,
    says="offers rank or belonging in return for doing harm",
    innocent_reading="Games and clubs give ranks for skill, turning up and helping.",
    patterns=(
        (
            r"(?:wanna|want to|want|trying to|you want|u want|u wanna|tryna|if you want|ready to)(?: to)?(?: be| "
            r"get| become| join| earn| have| sit| gain)+ (?:one of us|in|part of (?:this|it|us|the)|with us|"
            r"respect|rep|a name|stripes|ranked|admin|mod|made|family|known|famous|the inner \w+|leader|on the "
            r"(?:list|wall|board)|a seat|your (?:stripes|wings|name)|ur (?:stripes|wings|name))(?: \w+){0,3}[?,. "
            r"]+(?:\w+ ){0,5}(?:hurt|hit|slap|punch|kick|stab|cut|burn|fight|batter|bang|jump|smash|break|steal|"
            r"nick|rob|scare|make|ruin|do|take|prove|earn|pick|show)(?: \w+){0,4}"
        ),
        (
            r"(?:initiation|initiate|initiated|blood in|jumped in|jump in|earn in|entry (?:fee|task|test|price)|"
            r"the test|joining (?:fee|task)|price of (?:entry|joining))(?: \w+){0,3}[,.:= ]+(?:\w+ ){0,6}(?:hurt|"
            r"hit|slap|punch|kick|stab|cut|burn|fight|batter|jump|smash|break|steal|nick|rob|scare|make|ruin|pick|"
            r"someone|kid|corner|blood|one|do)(?: \w+){0,4}"
        ),
        (
            r"(?:initiations?|ur first task|your first task|first task|your initiation|ur initiation)(?: \w+){0,2} "
            r"(?:is|s|are|easy|tonight|tomorrow|time|simple|to)(?: \w+){0,5}"
        ),
        (
            r"(?P<part>(?:rank|level|levels|levelling|move|moved|moves|go(?! up (?:to|by|for))|promoted?|"
            r"bump(?:ed)?)(?: (?:you|u|"
            r"up))+(?: \w+){0,3} ?(?:if|when|once|by|for|=|after|each|every|to)(?: \w+){0,6})"
        ),
        (
            r"(?:rank|level|role|admin|mod|crown|king|queen|legend|points|respect|gold|vip|status|clout)(?: "
            r"\w+){0,2} ?(?:=|if (?:you|u)|when (?:you|u)|once (?:you|u)|for (?:whoever|anyone|the one|the first|"
            r"making|hurting|hitting|every)|goes to|to whoever)(?: \w+){0,5} (?:hurt\w*|hit\w*|slap\w*|punch\w*|"
            r"kick\w*|stab\w*|cut\w*|burn\w*|fight\w*|batter\w*|jump\w*|smash\w*|break\w*|steal\w*|nick\w*|rob\w*|"
            r"scare\w*|cry|bleed|leave|quit|ruin\w*|worst|swat\w*|dox\w*|sub teacher|harm\w*)(?: \w+){0,3}"
        ),
        (
            r"(?:whoever|first (?:one|person)|anyone who|winner|the one who|those who|the ones who|any1 who|person "
            r"who)(?: \w+){0,2} (?:hurts?|hits?|slaps?|punches|kicks?|stabs?|cuts?|burns?|fights?|batters?|jumps?|"
            r"smash(?:es)?|breaks?|steals?|nicks?|robs?|scares?|makes?|ruins?|gets the worst|does|gets|"
            r"finish(?:es)?)(?: \w+){0,7} (?:king|queen|admins?|mods?|crown\w*|rank\w*|leader\w*|vip|legend|gets?|"
            r"wins?|top|role|promot\w*|points|respect|in|pinned|famous|wall)(?: \w+)?"
        ),
        (
            r"(?:if|when|once) (?:you|u) (?:\w+ )?(?:slap|hit|punch|hurt|kick|stab|batter|jump|smash|rob|scare|"
            r"fight|do|cut|burn|make|break|bang)(?: \w+){0,5} (?:ur|youre|youll be|you are|ull be|u are|you get|u "
            r"get|well|we|youd be)(?: \w+){0,2} (?:legend|king|queen|one of us|in|admin|mod|ranked|respect|"
            r"respected|famous|boss|made|leader|family|known|crown|gold|vip|pinned|safe|solid|proper|goat)(?: \w+)?"
        ),
        (
            r"(?:slap|hit|punch|hurt|kick|stab|batter|jump|smash|rob|scare|fight|cut|burn|break|steal|nick)(?: "
            r"\w+){1,4}[,. ]+(?:and |n |then )?(?:sit|get|be|become|youre|ur|u get|you get|earn|join|win|ull be|"
            r"welcome)(?: \w+){0,3} (?:the (?:big )?table|crown\w*|in|rank\w*|jacket|wings|respect|one of us|"
            r"legend|king|queen|admin|mod|member|role|colours|patch|status|family|leader|name|pinned)(?: \w+)?"
        ),
        (
            r"(?:nobody|no ?one|u dont|you dont|dont)(?: just)? (?:gets?|get|earns?|wears?|is given)(?: (?:the|a|"
            r"ur|your|in|that))* (?:jacket|wings|patch|colours|chain|rank|respect|name|crown|stripes|role|seat|in|"
            r"badge|ring|tag)(?: \w+)? (?:for free|free|for nothing|without|unless|til|until|easy|by being)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:you|u) (?:only )?(?:get|join|see|reach|earn|enter|are let)(?: (?:in|into|to|the|a|ur|your|"
            r"access))* (?:inner (?:chat|circle|group)|real (?:chat|group|server)|vip|vault|private (?:server|"
            r"chat)|next level|top tier|upstairs|the table|main (?:chat|group))(?: \w+)? (?:once|when|after|if|by|"
            r"til|until)(?: \w+){0,6}"
        ),
        (
            r"(?:done|do|did|does) something (?:you|u|they|he) (?:cant|cannot|couldnt) (?:undo|take back|come back "
            r"from)(?: \w+)?"
        ),
        (
            r"(?:nobody|nothing|no ?one|a joke|a nobody|a loser|a ghost)(?: \w+)? (?:til|until|before|till)(?: "
            r"\w+){0,2} (?:did|hit|stabbed|hurt|slapped|smashed|banged|battered|done|robbed|earned|proved|put "
            r"in)(?: \w+){0,5}[,. ]+(?:now|look|and|n|everyone|then)(?: \w+){0,4}"
        ),
        (
            r"(?:earn|get|win|claim|gain)(?: (?:your|ur|the|a))* (?:wings|stripes|colours|patch|spurs|place|spot|"
            r"name|rank|seat|crown|keep|points|rep|respect)(?: \w+)?[,. ]+(?:\w+ )?(?:start|begin|hurt|hit|go|do|"
            r"pick|by|with|slap|first|on|your|ur|prove|tonight)(?: \w+){0,4}"
        ),
        (
            r"(?:boss|leader|admins?|olders|elders|he|they|the group|king)(?: \w+)? (?:likes?|loves?|respects?|"
            r"rewards?|promotes?|notices?|picks|rates|values)(?: \w+)? (?:people|ppl|those|the ones|kids|soldiers|"
            r"lads|whoever|anyone|girls)(?: \w+)? (?:who|that)(?: \w+){0,2} (?:flinch|hurt|do|dont|obey|prove|ride|"
            r"put|fight|finish|take|never|go)(?: \w+){0,4}"
        ),
        (
            r"(?:go viral|get famous|be famous|get clout|make you famous|make u famous|get (?:ur|your) (?:name|"
            r"clip) (?:up|pinned|out))(?: \w+){0,3}[:,. ]+(?:\w+ ){0,3}(?:hurt|hit|slap|scare|fight|punch|smash|"
            r"prank an|steal|burn|kick|knock)(?: \w+){0,4}"
        ),
        (
            r"(?:be|become|my|stay)(?: my)? (?:number one|favourite|no 1|special|best) (?:girl|boy|one|soldier)[,. "
            r"]+(?:\w+ ){0,3}(?:others|prove|hurt|suffer\w*|bleed|have|cut|do|show)(?: \w+){0,4}"
        ),
        (
            r"(?:do|did) what (?:\w+) did(?: (?:and|n|then))+ (?:u|you|youll|ull)(?: \w+)? (?:get|be|earn|rank|"
            r"join)(?: \w+){0,4}"
        ),
        (
            r"(?:gold names?|ranked|admins?|members?|soldiers|legends|kings|the real ones|real ones|elites?) "
            r"(?:dont|never|do not)(?: \w+)? (?:ask|question|flinch|cry|say no|refuse|hesitate|ask why)(?: \w+)?"
        ),
        (
            r"(?:prove|show)(?: (?:me|us|him|them|you|u|ur|your|that|yourself|urself|youre|ur|loyal\w*|real|one|of|"
            r"down|worth|worthy))+(?: \w+)?[,. ]+(?:and |by |n |then |go )?(?:hurt\w*|hit\w*|slap\w*|stab\w*|"
            r"fight\w*|batter\w*|jump\w*|smash\w*|rob\w*|cut\w*|burn\w*|break\w*|scare)(?: \w+){0,4}"
        ),
        (
            r"(?P<part>(?:do|did|finish) (?:it|this|that|them)(?: well)? (?:and|or|n) (?:you|u|ur|youre)(?: \w+)? "
            r"(?:move up|rank up|get ranked|out|in|kicked|promoted|stay at the bottom|go up)(?: \w+){0,4})"
        ),
        (
            r"(?:its |they have |there are |theres )?points[.,]? (?:the )?(?:top|highest|most|best)(?: \w+){0,3} "
            r"(?:called|get|are|is|become)(?: \w+){0,4}"
        ),
        r"(?:want|wanted|said you want(?:ed)?) (?:out of|off) (?:the )?(?:bottom|low\w*)(?: \w+)?",
        (
            r"(?P<told>(?:they|he|she|theyve|hes|the (?:group|gang|admin|server|olders|boys))(?: \w+){0,3} (?:said|"
            r"says|told|promis\w*|offer\w*|let|lets|make|makes|made)(?: (?:me|him|her|us|id|hed|ill|i|be|can|that|"
            r"i can|you|a|i will|shed|get|make|an))*(?: \w+)? ?(?:in|admin|mod|ranked?|rank up|one of them|"
            r"respected?|leader|a member|part of it|points|goes up|famous|family) (?:if|when|once|for|after|by)(?: "
            r"(?:i|he|she|we|you|u|hurting|hitting|doing))?(?: \w+){0,5})"
        ),
        (
            r"(?P<part>(?:steal|nick|rob|hit|hurt|slap|punch|stab|jump|batter|burn|smash|break|trip|ruin|leak|scare|"
            r"cut|kick|wet|fight|bang|set|torch|trash|do it|do (?:him|her|this|that|the job)|dae (?:him|her|it)|put|"
            r"make|post)(?: \w+){0,7}[, ]+(?:and|n|then) (?:you|u|ur|youre|yer|yere|ye|youll|ull|every\w+)(?: "
            r"\w+){0,3} (?:role|mandem|one of us|family|young team|off probation|the crew|king|legend|respect|"
            r"known|admin|mod|elite|inner circle|trusted|gang|patched|promoted|ranked|a name|ur name|your name|in "
            r"the (?:group|team|gang|crew|server|circle)|in for life|set for life|made|famous|stripes|crown|level))"
        ),
        (
            r"(?:if|once|when) (?:you|u|ye|uve|youve) (?:\w+ )?(?:steal|nick|rob|hit|hurt|slap|punch|stab|jump|"
            r"batter|burn|smash|break|dae|trip|ruin|scare|stabbed|put|hospitalise|do) (?:\w+ )?(?:him|her|them|"
            r"someone|some ?body|that|it|a)(?: \w+){0,3}[, ]+(?:\w+ ){0,3}(?:in the|one of us|mandem|young team|"
            r"family|legend|rookie|respect|ranked|promoted|trusted)(?: \w+){0,3}"
        ),
        (
            r"the (?:more|worse|harder|louder|deeper)(?: \w+){0,3} (?:hurts?|cries|cry|bleeds?|suffers?|screams?|"
            r"pain|damage|blood|victims?|fights?|it is)[, ]+the (?:higher|more|bigger|further|quicker|faster|"
            r"closer)(?: \w+)? (?:you|u|ur|your)(?: \w+)? ?(?:go|rank|get|climb|rise|role|respect|level|name|up|rep|"
            r"status)?(?: \w+)?"
        ),
        (
            r"(?:elders|olders|big man|bossman|the boys|the mandem|leaders|the top|higher ups)(?: \w+)? (?:said|say|"
            r"says|think|thinks|reckon|saying|decided)(?: \w+)? (?:youre|ur|you|u)(?: \w+)? (?:ready|next|up|in|"
            r"worthy|proved)(?: \w+){0,4}"
        ),
        (
            r"(?:wont|not|no longer|stop being|never be|done being)(?: \w+){0,2} (?:rookie|younger|tiny|nobody|"
            r"probie|prospect|foot soldier|runner|little man|outsider|newbie|recruit)(?: \w+){0,3} (?:once|after|"
            r"when|if)(?: \w+){0,5}"
        ),
        (
            r"(?:want|wanna|fancy|ready|earn|looking) (?:be )?(?:in|into|in with|to join|to be in|a seat|a place|"
            r"part of|ur place|your place|your spot|ur spot|entry)(?: \w+){0,5}[?., ]+(?:then |go |just )?(?:trip|"
            r"hit|slap|punch|stab|kick|batter|jump|burn|smash|rob|nick|steal|hurt|make (?:her|him|\w+) cry|scare|"
            r"break)(?: \w+){0,4}"
        ),
        (
            r"(?:post|put|upload|film|record|share)(?: \w+){0,3} (?:on|to|for) (?:the )?(?:wall of fame|hall of fame|"
            r"leaderboard|kill ?board|scoreboard|highlights? reel|trophy channel)(?: \w+){0,5}"
        ),
        (
            r"(?:do (?:this|that|it|the task|what (?:we|i) say)|pass the test|finish the task)(?: \w+){0,3}[, "
            r"]+(?:and|n|then) (?:we|well|ill|they|theyll|you|youll|ull|u|admin)(?: \w+){0,3} (?:admin|mod|member|"
            r"leader|rank\w*|vip|patched|one of us|gang|inner circle|trusted role)"
        ),
    ),
    confirm=_no_game,
    shows=(
        "u wanna be in? hit someone then",
        "initiation is easy, slap a teacher",
        "whoever does the worst one gets crowned",
        "nobody gets the patch for free",
        "if u batter him ur basically one of us",
        "points for every person u make cry",
        "he was nobody til he stabbed that lad, now look",
        "they said id be in if i hurt someone",
    ),
    passes=(
        "two trays go up to the top field for the lambs",
        "mod role goes to people who help newbies",
        "u get the captains armband for turning up",
        "smash all the crates for the trophy",
        "legendary if u finish the raid with no deaths",
        "respect is earned says sir about homework and grades",
        "no initiation at our club u just pay 3 quid",
        "you are now level 40",
    ),
    limits="It does not see an offer made by example, such as praise for those who did worse.",
)
