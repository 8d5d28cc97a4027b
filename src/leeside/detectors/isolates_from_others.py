"""Somebody turns the child against friends, family or other adults, or demands to come before them."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_THEY = (
    r"(?:they|she|he|{home_folk}|(?:your|ur|yer|those|them|these|that|so called) (?:\w+ )?(?:lasses|friends?|"
    r"mates?|m8s?|besties?|pals?|girls|lads|boys|lot|people|gang|group|crew|teachers?|social worker|key "
    r"?worker|"
    r"tutor|coach|bf|gf|boyfriend|girlfriend)|other people|everyone else|everybody else|people|ppl|nobody|"
    r"no ?one|"
    r"no1|the others|none of them|adults|teachers|school|social workers|social services)"
)
_SAFETY = (
    r"\b(?:surprises?|birthday|bday|cake|"
    r"nugget|pigeon|teeth|sugar|fizzy|smoking|vaping|vapes?|sunburn|mug|crisps|dungeon|gossiping|tag|hide "
    r"and seek|guild|clan war|bad news bears|creep|weirdo|stranger|scam\w*|pedo\w*|perv\w*|unsafe|"
    r"report(?:ed|"
    r"ing)? (?:it|him|her|them)|tell (?:ur|your|a|an|miss|sir) (?:mum|dad|teacher|adult|miss|sir)|childline|"
    r"police|teacher says|bully\w*|being horrible|nits|chicken ?pox|covid|contagious|flu|detention|revision|"
    r"wet "
    r"paint|homework|group project|npc|spoilers?|imposter|lobby|squad|team ?mate|offside|dog|cat|quiz|"
    r"monopoly|"
    r"uno)\b"
)
_ABOUT_US = (
    r"(?:love|loves|care|need|me|us|babe|baby|bby|trust|jealous|against|real|fake|choose|me or|im the|i am|"
    r"i can|"
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
            rf"{_THEY}(?: \w+){{0,2}} (?:dont|doesnt|do not|never|didnt|wont|wouldnt|cant|couldnt|aint|isnt|"
            rf"not|"
            rf"hasnt|"
            r"havent|doesnae|dinnae|only)(?: (?:really|actually|even|truly|ever|gonna|going to|be able to|"
            r"fully|"
            r"properly|want to|a))* (?:care|cares|understand|understands|get|gets|love|loves|listen|listens|"
            r"deserve|"
            r"respect|see|sees|appreciate|appreciates|there for|bothered|help|protect|believe|value|"
            r"trust)(?: \w+)? "
            r"(?:you|u|ya|ye|about (?:you|u)|us|like i)(?: \w+)?"
        ),
        (
            rf"{_THEY}(?: \w+)?(?: (?:is|are|r|s|re|just|only|all|always|probably|obviously|been))* "
            rf"(?:jealous|using "
            r"(?:you|u|ya)|fake|laugh(?:s|ing)? at (?:you|u)|talk(?:ing)? (?:shit |rubbish |crap )?(?:about "
            r"(?:you|"
            r"u)|behind)|trying to (?:split|break|come between|control|keep|turn|ruin|stop|take)|against "
            r"(?:us|you|"
            r"u)|toxic|holding (?:you|u) back|two faced|out to get|dragging (?:you|u)|bad for (?:you|u)|"
            r"poison\w*|"
            r"spying|controlling|lying to (?:you|u)|laughing at us)(?: \w+)?"
        ),
        (
            r"(?:they|she|he)(?:s|re| is| are) (?:just |only |all |so )*(?:jealous|using (?:you|u)|fake|"
            r"against us|"
            r"toxic|holding (?:you|u) back|bad for (?:you|u)|trying to (?:split|break|come between|control|"
            r"turn))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:theyre|shes|hes|theyr|they r|there) (?:just |only |all |so |proper )*(?:jealous|using "
            r"(?:you|u)|"
            r"fake|against us|toxic|holding (?:you|u) back|bad for (?:you|u)|two faced|poison|trying to "
            r"(?:split|"
            r"break|come between|control|turn|take)|not (?:your|ur) (?:real )?(?:friends?|mates?)|laughing "
            r"at (?:you|"
            r"u))(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:dont|do not|never|wont|dnt|shouldnt|dinnae|no longer)(?: \w+)? "
            r"(?:need|"
            r"have|want)(?: \w+)? (?:them|her|him|any ?(?:one|body)|friends?|mates?|your (?:\w+ "
            r")?(?:friends?|mates?|"
            r"family|mum|dad)|ur (?:\w+ )?(?:friends?|mates?|family|mum|dad)|those|that lot|other|others|to "
            r"(?:see|"
            r"go out with|hang|talk to|listen to)|nobody|no ?one|people)(?: \w+){0,2}[, ]+(?:\w+ "
            r"){0,2}(?:you|u|when|"
            r"got|have|now|me|im|i|anymore|any more|if|us)(?: \w+)?"
        ),
        (
            r"(?:its |is it |either |choose |pick |u choose |you choose )(?:\w+ )?(?:me or|(?:them|her|him) "
            r"or (?=me\b|us\b)|us "
            r"or|{home_folk} or|your (?:friends|mates) or|ur (?:friends|mates) or)(?: \w+){1,3}"
        ),
        (
            r"(?:dont|do not|dnt|(?<!tell him to )(?<!tell her to )(?<!tell them to )stop|quit|not|no more|"
            r"never|hate (?:it when|when|that)|dont like|dont want|rather "
            r"you didnt)(?: (?:want|like|you|u|it|when|how|that))*(?: \w+)? (?:hang|hanging|go(?:ing)? out|"
            r"seeing|"
            r"talk|talking|speak|speaking|listen|listening|sit|sitting|text|texting|chill|chillin|chilling|"
            r"messag\w+|"
            r"link|linking|spend\w*|walk\w*|play\w*|mix\w*|waste|wasting|bother|bothering|be|being)(?: "
            r"\w+){0,2} "
            r"(?:to|with|out with|around with|around|about with|time with|time on|near|about)? ?(?:them|her|"
            r"him|that "
            r"lot|(?:your|ur|those|these|other|that|any) (?:\w+ )?(?:friends?|mates?|people|lads|boys|girls|"
            r"lot|"
            r"group|mum|dad|family|teacher|worker|girl|lad|boy)|any ?one else|anyone but|{home_folk})(?: "
            r"\w+)?"
        ),
        (
            r"(?:block|unfollow|unfriend|unadd|delete|drop|ditch|cut off|bin|ghost|get rid of|dump|lose)(?: "
            r"\w+)? "
            r"(?:them|her|him|all (?:of )?(?:them|those|ur|your)|every ?(?:one|body)|that (?:lot|girl|lad|"
            r"boy)|"
            r"(?:your|ur|those|them|the) (?:\w+ )?(?:friends?|mates?|lads|boys|girls|guys|others|group|ex)|"
            r"other "
            r"(?:lads|boys|guys|girls))(?: \w+)? (?:for me|if|off|and|n|cos|because|or|so|now|then|theyre|"
            r"shes|hes|"
            r"please|pls|babe|too)(?: \w+)?"
        ),
        (
            r"(?:i|im|ill|we|were)(?: \w+)? (?:am |m |re )?(?:the )?(?:only|all)(?: \w+)? (?:one|1|person|"
            r"family|"
            r"friend|friends)?(?: (?:who|that|whos|left|here|you|u))*(?: \w+)? (?:cares?|there for you|"
            r"there for u|"
            r"believes?|understands?|loves? you|loves? u|need|ve got|got|on (?:your|ur) side|you can trust|"
            r"u can "
            r"trust|looks out|looking out|tells? you the truth|helping|helps|actually|really)(?: \w+){0,2}"
        ),
        (
            r"(?:{no_one}|not one of them|none of them|who)(?: else)?(?: \w+){0,2} (?:will|would|is gonna|"
            r"cares?|"
            r"wants?|loves?|likes?|is going to|looks out|believe|there for|helps?|bothers?|stick|sticks)(?: "
            r"(?:ever|"
            r"gonna|believe|want|love|be|like|about|for|by|help|miss|come))*(?: (?:you|u|ya|ye))(?: (?:like|"
            r"but|"
            r"except|apart|now|only|the way|anyway|as|if))(?: \w+)?"
        ),
        (
            r"(?:were|we are|im|i am|this is|here is|us lot|the gang is|its)(?: \w+)? (?:your|ur|yer) "
            r"(?:real |true |"
            r"only |proper |actual |new )*(?:family|fam|brothers?|home|people|mates|friends)(?: now| here| "
            r"not them| "
            r"x)*"
        ),
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:will|ll|would|gonna|going to|d|want to|wants to|try to|tries to|"
            rf"tryna)(?: "
            rf"\w+)? "
            r"(?:turn|split|break|come between|keep|leave|dump|drop|betray|let|take|stop|separate|ruin|"
            r"abandon|kick|"
            r"forget|grass|hate|judge|replace|stab)(?: \w+)? (?:you|u|us|ya|apart|each other|against|from|"
            r"me)(?: "
            r"\w+)?"
        ),
        (
            r"(?:move|moving|get|run|come)(?: \w+)? (?:in with me|away (?:from|with)|out of (?:there|that "
            r"house)|"
            r"away together)(?: \w+){0,3} (?:them|her|him|mum|dad|family|me|that house|all of (?:it|them)|"
            r"everyone|"
            r"together|there)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|cant|shouldnt|u cant|you cant)(?: (?:you|u))? (?:ever |really )?(?:trust|"
            r"believe|"
            r"listen to|tell(?! (?:\w+ ){1,2}(?:i|he|she|like|but (?!me))\b)|rely on|confide in)(?: \w+)? "
            r"(?:them|her|him|{home_folk}|any ?(?:one|body)|(?:your|ur|"
            r"those|that|any) (?:\w+ )?(?:friends?|mates?|teachers?|people|lot|girl|workers?|counsellor)|"
            r"adults|"
            r"teachers|social workers?|social services|anyone (?:but|except|else))(?: \w+)? (?:only|just|"
            r"but|like|"
            r"except|theyre|they|shes|hes|she|he|apart|they|me|i|with|cos|because|about us|babe)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend|\w+))(?: \w+){0,2} "
            r"(?:doesnt|dont|"
            r"wont|hates? (?:it )?when|made|makes|told|tells|wants|says|said|not)(?: \w+){0,3} (?:let me|"
            r"like me|to "
            r"stop|stop|block|delete|drop|see(?:ing)?|hang(?:ing)?|talk(?:ing)?|go(?:ing)? out)(?: "
            r"\w+){0,3} (?:my "
            r"(?:\w+ )?(?:friends?|mates?|family|mum|cousin)|any ?one else|other (?:people|lads|boys|girls)|"
            r"anyone|"
            r"them|everyone|people)(?: \w+)?)"
        ),
        (
            r"(?:theyre|they are|hes|shes|their|they) (?:\w+ )?(?:only|just)(?: \w+)? (?:nice|pretend\w*|"
            r"friends|"
            r"want|there|being|using|after|care|around|talking)(?: \w+){0,2} (?:to (?:your|ur) face|with "
            r"(?:you|u)|"
            r"because|cos|when|for|to (?:you|u)|(?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:upset|jealous|sad|hurt|annoyed|mad|angry|hate it|kills me|gutted)(?: \w+)? (?:when|if|that|"
            r"seeing|"
            r"cos)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? (?:chat|chatting|talk|talking|speak|laugh|hang|"
            r"spend|message|"
            r"play|playing|reply|replying|choose|online|with|go)(?: \w+){0,4}"
        ),
        (
            r"(?:stop|dont|not|quit|never|no more|careful|watch)(?: \w+){0,2} (?:tell(?:ing)?|trust(?:ing)?|"
            r"telling|"
            r"confid\w+|listen(?:ing)?|talk(?:ing)?|what (?:you|u) (?:tell|say)|who (?:you|u) (?:tell|"
            r"trust))(?: "
            r"\w+)? (?:them|her|him|every ?(?:one|body)|any ?(?:one|body)|{home_folk}|(?:your|ur) (?:\w+ "
            r")?(?:friends?|mates?|sister|brother|teacher|worker|counsellor))(?: \w+){0,2}[,. ]+(?:\w+ "
            r"){0,2}(?:they|"
            r"shes|hes|she|he|theyre|not on|only me|just me|me|never|us)(?: \w+){0,3}"
        ),
        (
            r"(?:not|never|isnt|arent|wasnt|werent|aint)(?: \w+)? (?:on (?:your|ur|our) side|(?:your|ur) "
            r"(?:real |"
            r"true |proper |actual )?(?:friends?|mates?|family)|there (?:for (?:you|u)|when (?:you|u|ur|"
            r"youre))|good "
            r"enough for (?:you|u)|worth (?:your|ur) time|worth it theyre)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just)(?: \w+)? (?:us|me|each other|you and me|u and me|me and you|us two|the two of "
            r"us|the "
            r"pair of us)(?: \w+)? (?:we need|(?:you|u) need|from now|that matters?|is enough|against|left|"
            r"who "
            r"(?:cares?|noticed|wished|asked|came|remembered|gets|stayed|believed|was there|listens)|thats "
            r"real|in "
            r"the end|you can trust|u can trust|now|(?:you|u) (?:got|have|can))(?: \w+){0,4}"
        ),
        (
            r"(?:should|need|gonna|going to|could|will|want it|wish it|better|rather)(?: \w+){0,2} (?:just|"
            r"only) "
            r"(?:be |us|you and me|me and you|u and me)(?: \w+){0,2} ?(?:us|two|pair|me|you|u|together|of "
            r"us)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:funny|notice|weird|interesting|strange|odd|seen|noticed)(?: \w+)? how(?: \w+)? (?:none|no "
            r"?one|"
            r"nobody|they|only me|its only|its always|she|he|your|ur|im|i)(?: \w+){0,5} (?:text|ask|asked|"
            r"check|"
            r"message|messaged|notice|invite|invited|care|reply|there|turned up|remember|bother|wished|came|"
            r"you|u|"
            r"when)(?: \w+){0,4}"
        ),
        (
            r"(?:did|do|does|have|has|would|will)(?: \w+)? (?:he|she|they|any of them|{home_folk}|(?:your|"
            r"ur) "
            r"(?:mates|friends|bestie|so called friends))(?: \w+)? (?:even|ever|actually|once|really)(?: "
            r"\w+)? "
            r"(?:ask|text|notice|care|check|message|visit|ring|come|wish|say|remember|listen|invite|bother|"
            r"stand "
            r"up)(?: \w+){0,5}"
        ),
        (
            r"(?:who|whos|who was|who is|who else|whod)(?: \w+)? (?:there|always|stayed|listened|checked|"
            r"answered|"
            r"cared|believed|picked|up with (?:you|u)|helped|noticed)(?: \w+)? (?:for (?:you|u)|when (?:you|"
            r"u|they|"
            r"it|no)|up|on (?:you|u)|every|with|at|the)(?: \w+){0,4}[?., ]+(?:exactly|me|not them|wasnt|i "
            r"was|them|"
            r"your|thats right|not your|it was me)(?: \w+){0,3}"
        ),
        (
            r"(?:wont|dont|wouldnt|will not|didnt|not|barely|hardly)(?: \w+)? (?:miss|notice|remember|"
            r"realise|care "
            r"if|care where)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? ?(?:gone|there|missing|if|not|anyway|arent|"
            r"out)?(?: \w+){0,3}"
        ),
        (
            r"(?:another|always|yet another)(?: \w+)? (?:family|girls|lads|mates|friends)(?: \w+)? (?:night|"
            r"day|"
            r"thing|dinner|party|sleepover)(?: \w+)? (?:is it|again|then|instead|without me|over me|guess|"
            r"so)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:house|home|place|family|school|mum|dad|foster place|that unit)(?: \w+)? (?:sounds?|is|"
            r"feels|seems|"
            r"looks)(?: \w+)? (?:like (?:a )?(?:prison|jail|hell|cage|trap)|toxic|awful for you|suffocating|"
            r"not safe "
            r"for you|no place for you|not good for you|horrible to you|stress central)(?: \w+){0,3}"
        ),
        (
            r"(?:they|she|he|people|{home_folk}|teachers|social workers?|adults)(?: \w+)? (?:twists?|will "
            r"twist|"
            r"lies?|will lie|fills? your|fill ur|fills ur|poisons?|brainwash\w*|manipulat\w+|controls?|"
            r"gossips?|"
            r"stirs?|spies|wants? (?:you|u) (?:to fail|miserable|lonely|under|back)|cant handle|mess(?:es)? "
            r"with)(?: "
            r"\w+)? (?:things|everything|to you|you|u|your (?:head|mind)|ur (?:head|mind)|it|against|about|"
            r"what|"
            r"on)(?: \w+){0,3}"
        ),
        (
            r"(?:always|so|a bit|get|seem|are|ur|youre|you|dead)(?: \w+)? (?:down|sad|different|stressed|"
            r"moody|quiet|"
            r"upset|low|weird|off|tired)(?: \w+)? (?:after|when|around|since|every time)(?: \w+)? (?:youve|"
            r"uve|you|u|"
            r"ur|youre|seeing|with|talking)(?: \w+){0,2} (?:them|that lot|her|him|(?:your|ur) (?:\w+ "
            r")?(?:mates|"
            r"friends|family|mum|dad)|those|seen|been with|there)(?: \w+)?"
        ),
        (
            r"(?:whos|who is|who are|who was|whose)(?: \w+)? (?:that|this|she|he|they|in (?:your|ur) "
            r"(?:tags|story|"
            r"comments|pics|following)|commenting|liking|comment from|following (?:you|u))(?: \w+){0,5}[?., "
            r"]+(?:\w+ "
            r")?(?:get rid|block|delete|remove|unadd|dont like|why|unfollow|didnt tell|bin)(?: \w+){0,4}"
        ),
        (
            r"(?:get rid of|block|unadd|unfriend|unfollow|ditch|bin|cut off|stay away from|keep away from|"
            r"blank) "
            r"(?:her|him|them|that (?:girl|lad|boy|lot)|those|(?:your|ur) (?:\w+ )?(?:mates?|friends?|ex|"
            r"bestie)|"
            r"every ?(?:one|body)(?: else)?|all of them|other (?:lads|boys|guys|girls)|\w+)(?: \w+){0,2} "
            r"(?:for me|"
            r"for us|or im|or i|or its|if you (?:love|want|care|trust)|if u (?:love|want|care|trust)|prove|"
            r"i dont "
            r"like|shes|hes|theyre|all you need|you got me|u got me|instead|she doesnt|they dont)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:real|true|proper|actual|good) (?:friends?|mates?|family|mums?|parents?)(?: \w+)? "
            r"(?:wouldve|would "
            r"have|would of|woulda|wouldnt|would|dont|doesnt|never|do|are|listen|notice|care)(?: \w+){0,6} "
            r"(?:i did|"
            r"i do|like me|like i|not them|like us|me|i am|im|were|we do|unlike)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|never|stop|not|no need to|skip|cancel|swerve)(?: \w+)? (?:go|going|come|see|visit|"
            r"seeing|"
            r"visiting|ring|ringing)(?: \w+)? (?:to |round )?(?:{home_folk}|(?:your|ur) (?:\w+ )?(?:dads|"
            r"mums|nans|"
            r"mates|friends|counsellor|club|training|group)|counselling|youth club|the counsellor|that club|"
            r"church)(?: \w+){0,4}[,. ]+(?:\w+ ){0,2}(?:she|he|they|with me|me|stay|we|its|come|im|us|fill|"
            r"i)(?: "
            r"\w+){0,4}"
        ),
        r"(?:house|gang|mandem|crew|clan|pack) (?:comes |is |goes )?(?:first|before|over|above)(?: \w+){0,4}",
        (
            r"(?:dont|do not|no|never|without)(?: \w+)? (?:ask|talk to|speak (?:to|with)|bother|message|"
            r"involve|drag|"
            r"need)(?: \w+)? (?:the (?:others|council|teachers|neighbours?|school|woman|man|counsellor|"
            r"police|key "
            r"?worker)|any ?(?:one|body) (?:else|but me)|{home_folk}|nobody|no ?one|(?:your|ur) (?:friends|"
            r"mates|"
            r"teachers?|counsellor|key ?worker|social worker))(?: \w+){0,3}[,. ]+(?:\w+ ){0,2}(?:theyll|"
            r"they|she|he|"
            r"shell|hell|ill|im|just me|only|come to me|i can|ask me|talk to me|me)(?: \w+){0,4}"
        ),
        (
            r"(?:{no_one}|none of them|they dont|not one of them)(?: \w+){0,4} (?:deserves?|worthy of|"
            r"appreciates?|"
            r"good enough for|worth) (?:you|u)(?: \w+){0,2}"
        ),
        r"(?:gets?|getting|are|is|only|just|theyre) paid to (?:say|be|care|listen|like|talk|pretend|act)",
        r"(?:youre|ur|you are|u r|your) wasted (?:on|in|with|here|at)",
        (
            r"(?:nobody|no ?one|none of them|no1) (?:in|on|at|from) (?:that|this|your|ur) (?:\w+ "
            r")?(?:channel|chat|"
            r"group|server|school|class|house|club|town|forum)(?: \w+)? (?:knows?|gets?|understands?|cares?|"
            r"appreciates?)"
        ),
        (
            r"(?:bring|show|tell|take|send|come|talk|speak)(?: \w+){0,4} to me (?:instead|first|rather|not "
            r"(?:them|"
            r"her|him|the))"
        ),
        (
            r"(?:school|college|lessons|homework|uni) (?:is|are|s) (?:\w+ )?for (?:ppl|people|kids|losers|"
            r"idiots|"
            r"sheep|babies|mugs) ?(?:with|who|that|without)?"
        ),
        (
            r"(?:dont|never|do not) (?:speak|talk) (?:with|to) (?:the |that |those |your )?(?:woman|ladies|"
            r"lady|"
            r"neighbours?|man next|people next|people at|girls from)(?: \w+){0,3}"
        ),
        (
            r"(?:unfriend|unfollow|unadd|remove|delete|block) (?:two|three|four|\d+|all|every|them|her|him|"
            r"your|ur|"
            r"those) ?(?:\w+ )?(?:people|friends|mates|besties?|followers|guys|boys|lads)"
        ),
        (
            r"(?:others|the rest|everyone else|the girls|the boys|the lads|them lot)(?: \w+){0,2} (?:are |r "
            r"|is "
            r")?(?:doing|do|does) my head in"
        ),
        (
            r"(?:you|u) (?:didnt|never|dont|didnae) (?:tell|say|mention)(?: \w+){0,2} (?:you|u|ur|youre|you "
            r"were) "
            r"(?:talk|talking|speak|speaking|chat|chatting|friends|mates)(?: \w+)?"
        ),
        (
            r"whos? (?:is )?(?:that|this|the \w+|he|she)(?: \w+)? in (?:ur|your) (?:tags?|pics?|story|"
            r"comments|"
            r"following|followers)"
        ),
        (
            r"(?:those|them) (?:ladies|women|people|workers|services|social workers) (?:send|sends|take|"
            r"takes|split|"
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
        "tell him to stop talking with her haha",
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
