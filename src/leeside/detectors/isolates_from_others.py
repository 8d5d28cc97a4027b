"""Somebody turns the child against friends, family or other adults, or demands to come before them."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_THEY = (
    r"(?:they|she|he|{home_folk}|(?:your|ur|yer|those|them|these|that|so called) (?:\w+ )?(?:lasses|friends?|"
    r"mates?|m8s?|besties?|pals?|girls|lads|boys|lot|people|gang|group|crew|teachers?|social worker|key ?worker|"
    r"tutor|coach|bf|gf|boyfriend|girlfriend)|other people|everyone else|everybody else|people|ppl|nobody|no ?one|"
    r"no1|the others|none of them|adults|teachers|school|social workers|social services)"
)
_SAFETY = (
    r"\b(?:surprises?|birthday|bday|cake|"
    r"nugget|pigeon|teeth|sugar|fizzy|smoking|vaping|vapes?|sunburn|mug|crisps|dungeon|gossiping|tag|hide "
    r"and seek|guild|clan war|bad news bears|creep|weirdo|stranger|scam\w*|pedo\w*|perv\w*|unsafe|report(?:ed|"
    r"ing)? (?:it|him|her|them)|tell (?:ur|your|a|an|miss|sir) (?:mum|dad|teacher|adult|miss|sir)|childline|"
    r"police|teacher says|bully\w*|being horrible|nits|chicken ?pox|covid|contagious|flu|detention|revision|wet "
    r"paint|homework|group project|npc|spoilers?|imposter|lobby|squad|team ?mate|offside|dog|cat|quiz|monopoly|"
    r"uno)\b"
)
_ABOUT_US = (
    r"(?:love|loves|care|need|me|us|babe|baby|bby|trust|jealous|against|real|fake|choose|me or|im the|i am|i can|"
    r"only|family|your|ur)"
)

DETECTOR = Detector(
    name="isolates_from_others",
    version=3,
    by=Speaker.OTHER,
    says="turns the other person against friends, family or other adults",
    innocent_reading="Friends take sides in quarrels, and good friends warn of bad company.",
    patterns=(
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:dont|doesnt|do not|never|didnt|wont|wouldnt|cant|couldnt|aint|isnt|not|"
            rf"hasnt|"
            r"havent|doesnae|dinnae|only)(?: (?:really|actually|even|truly|ever|gonna|going to|be able to|fully|"
            r"properly|want to|a))* (?:care|cares|understand|understands|get|gets|love|loves|listen|listens|deserve|"
            r"respect|see|sees|appreciate|appreciates|there for|bothered|help|protect|believe|value|trust)(?: \w+)? "
            r"(?:you|u|ya|ye|about (?:you|u)|us|like i)(?: \w+)?"
        ),
        (
            rf"{_THEY}(?: \w+)?(?: (?:is|are|r|s|re|just|only|all|always|probably|obviously|been))* (?:jealous|using "
            r"(?:you|u|ya)|fake|laugh(?:s|ing)? at (?:you|u)|talk(?:ing)? (?:shit |rubbish |crap )?(?:about (?:you|"
            r"u)|behind)|trying to (?:split|break|come between|control|keep|turn|ruin|stop|take)|against (?:us|you|"
            r"u)|toxic|holding (?:you|u) back|two faced|out to get|dragging (?:you|u)|bad for (?:you|u)|poison\w*|"
            r"spying|controlling|lying to (?:you|u)|laughing at us)(?: \w+)?"
        ),
        (
            r"(?:they|she|he)(?:s|re| is| are) (?:just |only |all |so )*(?:jealous|using (?:you|u)|fake|against us|"
            r"toxic|holding (?:you|u) back|bad for (?:you|u)|trying to (?:split|break|come between|control|turn))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:theyre|shes|hes|theyr|they r|there) (?:just |only |all |so |proper )*(?:jealous|using (?:you|u)|"
            r"fake|against us|toxic|holding (?:you|u) back|bad for (?:you|u)|two faced|poison|trying to (?:split|"
            r"break|come between|control|turn|take)|not (?:your|ur) (?:real )?(?:friends?|mates?)|laughing at (?:you|"
            r"u))(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:dont|do not|never|wont|dnt|shouldnt|dinnae|no longer)(?: \w+)? (?:need|"
            r"have|want)(?: \w+)? (?:them|her|him|any ?(?:one|body)|friends?|mates?|your (?:\w+ )?(?:friends?|mates?|"
            r"family|mum|dad)|ur (?:\w+ )?(?:friends?|mates?|family|mum|dad)|those|that lot|other|others|to (?:see|"
            r"go out with|hang|talk to|listen to)|nobody|no ?one|people)(?: \w+){0,2}[, ]+(?:\w+ ){0,2}(?:you|u|when|"
            r"got|have|now|me|im|i|anymore|any more|if|us)(?: \w+)?"
        ),
        (
            r"(?:its |is it |either |choose |pick |u choose |you choose )(?:\w+ )?(?:me or|(?:them|her|him) "
            r"or (?=me\b|us\b)|us "
            r"or|{home_folk} or|your (?:friends|mates) or|ur (?:friends|mates) or)(?: \w+){1,3}"
        ),
        (
            r"(?:dont|do not|dnt|stop|quit|not|no more|never|hate (?:it when|when|that)|dont like|dont want|rather "
            r"you didnt)(?: (?:want|like|you|u|it|when|how|that))*(?: \w+)? (?:hang|hanging|go(?:ing)? out|seeing|"
            r"talk|talking|speak|speaking|listen|listening|sit|sitting|text|texting|chill|chillin|chilling|messag\w+|"
            r"link|linking|spend\w*|walk\w*|play\w*|mix\w*|waste|wasting|bother|bothering|be|being)(?: \w+){0,2} "
            r"(?:to|with|out with|around with|around|about with|time with|time on|near|about)? ?(?:them|her|him|that "
            r"lot|(?:your|ur|those|these|other|that|any) (?:\w+ )?(?:friends?|mates?|people|lads|boys|girls|lot|"
            r"group|mum|dad|family|teacher|worker|girl|lad|boy)|any ?one else|anyone but|{home_folk})(?: \w+)?"
        ),
        (
            r"(?:block|unfollow|unfriend|unadd|delete|drop|ditch|cut off|bin|ghost|get rid of|dump|lose)(?: \w+)? "
            r"(?:them|her|him|all (?:of )?(?:them|those|ur|your)|every ?(?:one|body)|that (?:lot|girl|lad|boy)|"
            r"(?:your|ur|those|them|the) (?:\w+ )?(?:friends?|mates?|lads|boys|girls|guys|others|group|ex)|other "
            r"(?:lads|boys|guys|girls))(?: \w+)? (?:for me|if|off|and|n|cos|because|or|so|now|then|theyre|shes|hes|"
            r"please|pls|babe|too)(?: \w+)?"
        ),
        (
            r"(?:i|im|ill|we|were)(?: \w+)? (?:am |m |re )?(?:the )?(?:only|all)(?: \w+)? (?:one|1|person|family|"
            r"friend|friends)?(?: (?:who|that|whos|left|here|you|u))*(?: \w+)? (?:cares?|there for you|there for u|"
            r"believes?|understands?|loves? you|loves? u|need|ve got|got|on (?:your|ur) side|you can trust|u can "
            r"trust|looks out|looking out|tells? you the truth|helping|helps|actually|really)(?: \w+){0,2}"
        ),
        (
            r"(?:{no_one}|not one of them|none of them|who)(?: else)?(?: \w+){0,2} (?:will|would|is gonna|cares?|"
            r"wants?|loves?|likes?|is going to|looks out|believe|there for|helps?|bothers?|stick|sticks)(?: (?:ever|"
            r"gonna|believe|want|love|be|like|about|for|by|help|miss|come))*(?: (?:you|u|ya|ye))(?: (?:like|but|"
            r"except|apart|now|only|the way|anyway|as|if))(?: \w+)?"
        ),
        (
            r"(?:were|we are|im|i am|this is|here is|us lot|the gang is|its)(?: \w+)? (?:your|ur|yer) (?:real |true |"
            r"only |proper |actual |new )*(?:family|fam|brothers?|home|people|mates|friends)(?: now| here| not them| "
            r"x)*"
        ),
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:will|ll|would|gonna|going to|d|want to|wants to|try to|tries to|tryna)(?: "
            rf"\w+)? "
            r"(?:turn|split|break|come between|keep|leave|dump|drop|betray|let|take|stop|separate|ruin|abandon|kick|"
            r"forget|grass|hate|judge|replace|stab)(?: \w+)? (?:you|u|us|ya|apart|each other|against|from|me)(?: "
            r"\w+)?"
        ),
        (
            r"(?:move|moving|get|run|come)(?: \w+)? (?:in with me|away (?:from|with)|out of (?:there|that house)|"
            r"away together)(?: \w+){0,3} (?:them|her|him|mum|dad|family|me|that house|all of (?:it|them)|everyone|"
            r"together|there)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|cant|shouldnt|u cant|you cant)(?: (?:you|u))? (?:ever |really )?(?:trust|believe|"
            r"listen to|tell(?! (?:\w+ ){1,2}(?:i|he|she|like|but (?!me))\b)|rely on|confide in)(?: \w+)? "
            r"(?:them|her|him|{home_folk}|any ?(?:one|body)|(?:your|ur|"
            r"those|that|any) (?:\w+ )?(?:friends?|mates?|teachers?|people|lot|girl|workers?|counsellor)|adults|"
            r"teachers|social workers?|social services|anyone (?:but|except|else))(?: \w+)? (?:only|just|but|like|"
            r"except|theyre|they|shes|hes|she|he|apart|they|me|i|with|cos|because|about us|babe)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend|\w+))(?: \w+){0,2} (?:doesnt|dont|"
            r"wont|hates? (?:it )?when|made|makes|told|tells|wants|says|said|not)(?: \w+){0,3} (?:let me|like me|to "
            r"stop|stop|block|delete|drop|see(?:ing)?|hang(?:ing)?|talk(?:ing)?|go(?:ing)? out)(?: \w+){0,3} (?:my "
            r"(?:\w+ )?(?:friends?|mates?|family|mum|cousin)|any ?one else|other (?:people|lads|boys|girls)|anyone|"
            r"them|everyone|people)(?: \w+)?)"
        ),
        (
            r"(?:theyre|they are|hes|shes|their|they) (?:\w+ )?(?:only|just)(?: \w+)? (?:nice|pretend\w*|friends|"
            r"want|there|being|using|after|care|around|talking)(?: \w+){0,2} (?:to (?:your|ur) face|with (?:you|u)|"
            r"because|cos|when|for|to (?:you|u)|(?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:upset|jealous|sad|hurt|annoyed|mad|angry|hate it|kills me|gutted)(?: \w+)? (?:when|if|that|seeing|"
            r"cos)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? (?:chat|chatting|talk|talking|speak|laugh|hang|spend|message|"
            r"play|playing|reply|replying|choose|online|with|go)(?: \w+){0,4}"
        ),
        (
            r"(?:stop|dont|not|quit|never|no more|careful|watch)(?: \w+){0,2} (?:tell(?:ing)?|trust(?:ing)?|telling|"
            r"confid\w+|listen(?:ing)?|talk(?:ing)?|what (?:you|u) (?:tell|say)|who (?:you|u) (?:tell|trust))(?: "
            r"\w+)? (?:them|her|him|every ?(?:one|body)|any ?(?:one|body)|{home_folk}|(?:your|ur) (?:\w+ "
            r")?(?:friends?|mates?|sister|brother|teacher|worker|counsellor))(?: \w+){0,2}[,. ]+(?:\w+ ){0,2}(?:they|"
            r"shes|hes|she|he|theyre|not on|only me|just me|me|never|us)(?: \w+){0,3}"
        ),
        (
            r"(?:not|never|isnt|arent|wasnt|werent|aint)(?: \w+)? (?:on (?:your|ur|our) side|(?:your|ur) (?:real |"
            r"true |proper |actual )?(?:friends?|mates?|family)|there (?:for (?:you|u)|when (?:you|u|ur|youre))|good "
            r"enough for (?:you|u)|worth (?:your|ur) time|worth it theyre)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just)(?: \w+)? (?:us|me|each other|you and me|u and me|me and you|us two|the two of us|the "
            r"pair of us)(?: \w+)? (?:we need|(?:you|u) need|from now|that matters?|is enough|against|left|who "
            r"(?:cares?|noticed|wished|asked|came|remembered|gets|stayed|believed|was there|listens)|thats real|in "
            r"the end|you can trust|u can trust|now|(?:you|u) (?:got|have|can))(?: \w+){0,4}"
        ),
        (
            r"(?:should|need|gonna|going to|could|will|want it|wish it|better|rather)(?: \w+){0,2} (?:just|only) "
            r"(?:be |us|you and me|me and you|u and me)(?: \w+){0,2} ?(?:us|two|pair|me|you|u|together|of us)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:funny|notice|weird|interesting|strange|odd|seen|noticed)(?: \w+)? how(?: \w+)? (?:none|no ?one|"
            r"nobody|they|only me|its only|its always|she|he|your|ur|im|i)(?: \w+){0,5} (?:text|ask|asked|check|"
            r"message|messaged|notice|invite|invited|care|reply|there|turned up|remember|bother|wished|came|you|u|"
            r"when)(?: \w+){0,4}"
        ),
        (
            r"(?:did|do|does|have|has|would|will)(?: \w+)? (?:he|she|they|any of them|{home_folk}|(?:your|ur) "
            r"(?:mates|friends|bestie|so called friends))(?: \w+)? (?:even|ever|actually|once|really)(?: \w+)? "
            r"(?:ask|text|notice|care|check|message|visit|ring|come|wish|say|remember|listen|invite|bother|stand "
            r"up)(?: \w+){0,5}"
        ),
        (
            r"(?:who|whos|who was|who is|who else|whod)(?: \w+)? (?:there|always|stayed|listened|checked|answered|"
            r"cared|believed|picked|up with (?:you|u)|helped|noticed)(?: \w+)? (?:for (?:you|u)|when (?:you|u|they|"
            r"it|no)|up|on (?:you|u)|every|with|at|the)(?: \w+){0,4}[?., ]+(?:exactly|me|not them|wasnt|i was|them|"
            r"your|thats right|not your|it was me)(?: \w+){0,3}"
        ),
        (
            r"(?:wont|dont|wouldnt|will not|didnt|not|barely|hardly)(?: \w+)? (?:miss|notice|remember|realise|care "
            r"if|care where)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? ?(?:gone|there|missing|if|not|anyway|arent|"
            r"out)?(?: \w+){0,3}"
        ),
        (
            r"(?:another|always|yet another)(?: \w+)? (?:family|girls|lads|mates|friends)(?: \w+)? (?:night|day|"
            r"thing|dinner|party|sleepover)(?: \w+)? (?:is it|again|then|instead|without me|over me|guess|so)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:house|home|place|family|school|mum|dad|foster place|that unit)(?: \w+)? (?:sounds?|is|feels|seems|"
            r"looks)(?: \w+)? (?:like (?:a )?(?:prison|jail|hell|cage|trap)|toxic|awful for you|suffocating|not safe "
            r"for you|no place for you|not good for you|horrible to you|stress central)(?: \w+){0,3}"
        ),
        (
            r"(?:they|she|he|people|{home_folk}|teachers|social workers?|adults)(?: \w+)? (?:twists?|will twist|"
            r"lies?|will lie|fills? your|fill ur|fills ur|poisons?|brainwash\w*|manipulat\w+|controls?|gossips?|"
            r"stirs?|spies|wants? (?:you|u) (?:to fail|miserable|lonely|under|back)|cant handle|mess(?:es)? with)(?: "
            r"\w+)? (?:things|everything|to you|you|u|your (?:head|mind)|ur (?:head|mind)|it|against|about|what|"
            r"on)(?: \w+){0,3}"
        ),
        (
            r"(?:always|so|a bit|get|seem|are|ur|youre|you|dead)(?: \w+)? (?:down|sad|different|stressed|moody|quiet|"
            r"upset|low|weird|off|tired)(?: \w+)? (?:after|when|around|since|every time)(?: \w+)? (?:youve|uve|you|u|"
            r"ur|youre|seeing|with|talking)(?: \w+){0,2} (?:them|that lot|her|him|(?:your|ur) (?:\w+ )?(?:mates|"
            r"friends|family|mum|dad)|those|seen|been with|there)(?: \w+)?"
        ),
        (
            r"(?:whos|who is|who are|who was|whose)(?: \w+)? (?:that|this|she|he|they|in (?:your|ur) (?:tags|story|"
            r"comments|pics|following)|commenting|liking|comment from|following (?:you|u))(?: \w+){0,5}[?., ]+(?:\w+ "
            r")?(?:get rid|block|delete|remove|unadd|dont like|why|unfollow|didnt tell|bin)(?: \w+){0,4}"
        ),
        (
            r"(?:get rid of|block|unadd|unfriend|unfollow|ditch|bin|cut off|stay away from|keep away from|blank) "
            r"(?:her|him|them|that (?:girl|lad|boy|lot)|those|(?:your|ur) (?:\w+ )?(?:mates?|friends?|ex|bestie)|"
            r"every ?(?:one|body)(?: else)?|all of them|other (?:lads|boys|guys|girls)|\w+)(?: \w+){0,2} (?:for me|"
            r"for us|or im|or i|or its|if you (?:love|want|care|trust)|if u (?:love|want|care|trust)|prove|i dont "
            r"like|shes|hes|theyre|all you need|you got me|u got me|instead|she doesnt|they dont)(?: \w+){0,3}"
        ),
        (
            r"(?:real|true|proper|actual|good) (?:friends?|mates?|family|mums?|parents?)(?: \w+)? (?:wouldve|would "
            r"have|would of|woulda|wouldnt|would|dont|doesnt|never|do|are|listen|notice|care)(?: \w+){0,6} (?:i did|"
            r"i do|like me|like i|not them|like us|me|i am|im|were|we do|unlike)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|never|stop|not|no need to|skip|cancel|swerve)(?: \w+)? (?:go|going|come|see|visit|seeing|"
            r"visiting|ring|ringing)(?: \w+)? (?:to |round )?(?:{home_folk}|(?:your|ur) (?:\w+ )?(?:dads|mums|nans|"
            r"mates|friends|counsellor|club|training|group)|counselling|youth club|the counsellor|that club|"
            r"church)(?: \w+){0,4}[,. ]+(?:\w+ ){0,2}(?:she|he|they|with me|me|stay|we|its|come|im|us|fill|i)(?: "
            r"\w+){0,4}"
        ),
        r"(?:house|gang|mandem|crew|clan|pack) (?:comes |is |goes )?(?:first|before|over|above)(?: \w+){0,4}",
        (
            r"(?:dont|do not|no|never|without)(?: \w+)? (?:ask|talk to|speak (?:to|with)|bother|message|involve|drag|"
            r"need)(?: \w+)? (?:the (?:others|council|teachers|neighbours?|school|woman|man|counsellor|police|key "
            r"?worker)|any ?(?:one|body) (?:else|but me)|{home_folk}|nobody|no ?one|(?:your|ur) (?:friends|mates|"
            r"teachers?|counsellor|key ?worker|social worker))(?: \w+){0,3}[,. ]+(?:\w+ ){0,2}(?:theyll|they|she|he|"
            r"shell|hell|ill|im|just me|only|come to me|i can|ask me|talk to me|me)(?: \w+){0,4}"
        ),
        (
            r"(?:{no_one}|none of them|they dont|not one of them)(?: \w+){0,4} (?:deserves?|worthy of|appreciates?|"
            r"good enough for|worth) (?:you|u)(?: \w+){0,2}"
        ),
        r"(?:gets?|getting|are|is|only|just|theyre) paid to (?:say|be|care|listen|like|talk|pretend|act)",
        r"(?:youre|ur|you are|u r|your) wasted (?:on|in|with|here|at)",
        (
            r"(?:nobody|no ?one|none of them|no1) (?:in|on|at|from) (?:that|this|your|ur) (?:\w+ )?(?:channel|chat|"
            r"group|server|school|class|house|club|town|forum)(?: \w+)? (?:knows?|gets?|understands?|cares?|"
            r"appreciates?)"
        ),
        (
            r"(?:bring|show|tell|take|send|come|talk|speak)(?: \w+){0,4} to me (?:instead|first|rather|not (?:them|"
            r"her|him|the))"
        ),
        (
            r"(?:school|college|lessons|homework|uni) (?:is|are|s) (?:\w+ )?for (?:ppl|people|kids|losers|idiots|"
            r"sheep|babies|mugs) ?(?:with|who|that|without)?"
        ),
        (
            r"(?:dont|never|do not) (?:speak|talk) (?:with|to) (?:the |that |those |your )?(?:woman|ladies|lady|"
            r"neighbours?|man next|people next|people at|girls from)(?: \w+){0,3}"
        ),
        (
            r"(?:unfriend|unfollow|unadd|remove|delete|block) (?:two|three|four|\d+|all|every|them|her|him|your|ur|"
            r"those) ?(?:\w+ )?(?:people|friends|mates|besties?|followers|guys|boys|lads)"
        ),
        (
            r"(?:others|the rest|everyone else|the girls|the boys|the lads|them lot)(?: \w+){0,2} (?:are |r |is "
            r")?(?:doing|do|does) my head in"
        ),
        (
            r"(?:you|u) (?:didnt|never|dont|didnae) (?:tell|say|mention)(?: \w+){0,2} (?:you|u|ur|youre|you were) "
            r"(?:talk|talking|speak|speaking|chat|chatting|friends|mates)(?: \w+)?"
        ),
        (
            r"whos? (?:is )?(?:that|this|the \w+|he|she)(?: \w+)? in (?:ur|your) (?:tags?|pics?|story|comments|"
            r"following|followers)"
        ),
        (
            r"(?:those|them) (?:ladies|women|people|workers|services|social workers) (?:send|sends|take|takes|split|"
            r"report)(?: \w+)? (?:families|kids|children|people|you|girls|everyone)(?: \w+)?"
        ),
    ),
    confirm=marked(spoiled_by=_SAFETY),
    shows=(
        "ur mates dont care about u like i do",
        "theyre just jealous of us",
        "u dont need them when u got me",
        "its me or them babe",
        "stop hanging round with that lot",
        "your mum doesnt understand you",
        "im the only one who cares about u",
        "were your family now",
        Example("block her for me", before=("me: i dont like that amy girl",)),
    ),
    passes=(
        "block him hes a creep",
        "my mum doesnt understand tiktok",
        "its me or the dog on the sofa",
        "stop talking in the library",
        "you dont need them for the maths test",
        "dont trust him hes the imposter",
        "you dont have to come if you have revision",
    ),
    limits="It cannot tell a jealous friend from somebody who is drawing the child away on purpose.",
)
