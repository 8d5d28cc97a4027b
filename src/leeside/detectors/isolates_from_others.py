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
    version=1,
    by=Speaker.OTHER,
    says="turns the other person against friends, family or other adults",
    innocent_reading="Friends take sides in quarrels, and good friends warn of bad company.",
    patterns=(
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:dont|doesnt|do not|never|didnt|wont|wouldnt|cant|couldnt|aint|isnt|not|hasnt|"
            r"havent|doesnae|dinnae|only)(?: (?:really|actually|even|truly|ever|gonna|going to|be able to|fully|properly|"
            r"want to|a))* (?:care|cares|understand|understands|get|gets|love|loves|listen|listens|deserve|respect|see|"
            r"sees|appreciate|appreciates|there for|bothered|help|protect|believe|value|trust)(?: \w+)? (?:you|u|ya|ye|"
            r"about (?:you|u)|us|like i)(?: \w+)?"
        ),
        (
            rf"{_THEY}(?: \w+)?(?: (?:is|are|r|s|re|just|only|all|always|probably|obviously|been))* (?:jealous|using "
            r"(?:you|u|ya)|fake|laugh(?:s|ing)? at (?:you|u)|talk(?:ing)? (?:shit |rubbish |crap )?(?:about (?:you|u)|"
            r"behind)|trying to (?:split|break|come between|control|keep|turn|ruin|stop|take)|against (?:us|you|u)|toxic|"
            r"holding (?:you|u) back|two faced|out to get|dragging (?:you|u)|bad for (?:you|u)|poison\w*|spying|"
            r"controlling|lying to (?:you|u)|laughing at us)(?: \w+)?"
        ),
        (
            r"(?:they|she|he)(?:s|re| is| are) (?:just |only |all |so )*(?:jealous|using (?:you|u)|fake|against us|toxic|"
            r"holding (?:you|u) back|bad for (?:you|u)|trying to (?:split|break|come between|control|turn))(?: \w+){0,3}"
        ),
        (
            r"(?:theyre|shes|hes|theyr|they r|there) (?:just |only |all |so |proper )*(?:jealous|using (?:you|u)|fake|"
            r"against us|toxic|holding (?:you|u) back|bad for (?:you|u)|two faced|poison|trying to (?:split|break|come "
            r"between|control|turn|take)|not (?:your|ur) (?:real )?(?:friends?|mates?)|laughing at (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:dont|do not|never|wont|dnt|shouldnt|dinnae|no longer)(?: \w+)? (?:need|have|"
            r"want)(?: \w+)? (?:them|her|him|any ?(?:one|body)|friends?|mates?|your (?:\w+ )?(?:friends?|mates?|family|"
            r"mum|dad)|ur (?:\w+ )?(?:friends?|mates?|family|mum|dad)|those|that lot|other|others|to (?:see|go out with|"
            r"hang|talk to|listen to)|nobody|no ?one|people)(?: \w+){0,2}[, ]+(?:\w+ ){0,2}(?:you|u|when|got|have|now|me|"
            r"im|i|anymore|any more|if|us)(?: \w+)?"
        ),
        (
            r"(?:you|u|ya|youve|uve)(?: \w+)? (?:got|have|need) (?:me|us)(?: \w+)? (?:now|instead|thats|is all|n thats|"
            r"and thats|why|what|so|enough|dont|{end})(?: \w+)?"
        ),
        (
            r"(?:all|only thing|only person|only one|everything|anyone)(?: \w+)? (?:you|u|ya) (?:need|have|got|can trust|"
            r"ever need|can (?:rely|count) on)(?: \w+)? (?:is |are )?(?:me|us|each other|i)(?: \w+)?"
        ),
        (
            r"(?:its |is it |either |choose |pick |u choose |you choose )(?:\w+ )?(?:me or|them or|her or|him or|us or|"
            r"{home_folk} or|your (?:friends|mates) or|ur (?:friends|mates) or)(?: \w+){1,3}"
        ),
        (
            r"(?:choose|pick|chose|picking|choosing|put|putting)(?: \w+)? (?:between|them|her|him|me|us|ur mates|your "
            r"friends|your mates|ur friends|your family|everyone)(?: \w+)? (?:over|before|above|first|or|and) (?:me|us|"
            r"them|her|him|your|ur)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|dnt|stop|quit|not|no more|never|hate (?:it when|when|that)|dont like|dont want|rather you "
            r"didnt)(?: (?:want|like|you|u|it|when|how|that))*(?: \w+)? (?:hang|hanging|go(?:ing)? out|seeing|talk|"
            r"talking|speak|speaking|listen|listening|sit|sitting|text|texting|chill|chillin|chilling|messag\w+|link|"
            r"linking|spend\w*|walk\w*|play\w*|mix\w*|waste|wasting|bother|bothering|be|being)(?: \w+){0,2} (?:to|with|"
            r"out with|around with|around|about with|time with|time on|near|about)? ?(?:them|her|him|that lot|(?:your|ur|"
            r"those|these|other|that|any) (?:\w+ )?(?:friends?|mates?|people|lads|boys|girls|lot|group|mum|dad|family|"
            r"teacher|worker|girl|lad|boy)|any ?one else|anyone but|{home_folk})(?: \w+)?"
        ),
        (
            r"(?:block|unfollow|unfriend|unadd|delete|drop|ditch|cut off|bin|ghost|get rid of|dump|lose)(?: \w+)? (?:them|"
            r"her|him|all (?:of )?(?:them|those|ur|your)|every ?(?:one|body)|that (?:lot|girl|lad|boy)|(?:your|ur|those|"
            r"them|the) (?:\w+ )?(?:friends?|mates?|lads|boys|girls|guys|others|group|ex)|other (?:lads|boys|guys|"
            r"girls))(?: \w+)? (?:for me|if|off|and|n|cos|because|or|so|now|then|theyre|shes|hes|please|pls|babe|too)(?: "
            r"\w+)?"
        ),
        (
            r"(?:leave|quit|stop going to|skip|drop|come off|dont go to|miss|give up|pack in|dont bother with)(?: \w+)? "
            r"(?:that|the|your|ur|this) (?:\w+ )?(?:group|club|team|group ?chat|gc|server|youth club|party|friends|"
            r"counselling|counsellor|church|school|training|football|sleepover|prom|trip|dance|cadets|lot)(?: \w+){0,3}[, "
            r"]+(?:\w+ )?(?:with me|for me|me|us|instead|its me|if you (?:love|care)|stay|talk to me|be with|you dont "
            r"need|u dont need|theyre|they)(?: \w+)?"
        ),
        (
            r"(?:stay|stop|come|be|sit|spend|save|keep)(?: \w+){0,2} (?:with me|on (?:the )?(?:call|phone) with me|"
            r"(?:time|weekends?|evenings?|lunch|break) (?:with|for) me|home)(?: \w+)? (?:instead|not them|rather than|not "
            r"with|and not|n not|dont go)(?: \w+){0,2}"
        ),
        (
            r"(?:i|im|ill|we|were)(?: \w+)? (?:am |m |re )?(?:the )?(?:only|all)(?: \w+)? (?:one|1|person|family|friend|"
            r"friends)?(?: (?:who|that|whos|left|here|you|u))*(?: \w+)? (?:cares?|there for you|there for u|believes?|"
            r"understands?|loves? you|loves? u|need|ve got|got|on (?:your|ur) side|you can trust|u can trust|looks out|"
            r"looking out|tells? you the truth|helping|helps|actually|really)(?: \w+){0,2}"
        ),
        (
            r"(?:{no_one}|not one of them|none of them|who)(?: else)?(?: \w+){0,2} (?:will|would|is gonna|cares?|wants?|"
            r"loves?|likes?|is going to|looks out|believe|there for|helps?|bothers?|stick|sticks)(?: (?:ever|gonna|"
            r"believe|want|love|be|like|about|for|by|help|miss|come))*(?: (?:you|u|ya|ye))(?: (?:like|but|except|apart|"
            r"now|only|the way|anyway|as|if))(?: \w+)?"
        ),
        (
            r"(?:after|if|when|once)(?: \w+)? (?:everything|all|what)(?: \w+)? (?:they|she|he|your mum|ur mum|your mates|"
            r"ur mates)(?: \w+)? (?:did|done|said|do|put you through|put u through|treated|treat)(?: \w+)?[, ]+(?:\w+ "
            r"){0,3}(?:still|you|u|why|and|i)(?: \w+)?"
        ),
        (
            r"(?:why (?:do|would|are|r|did|dont|wud) (?:you|u|ya|we)|what do (?:you|u)|how can (?:you|u))(?: \w+){0,3} "
            r"(?:need|see|with|want|bother(?:ing)? with|go out with|go(?:ing)?|listen to|trust|like|hang(?:ing)? (?:out "
            r")?with|spend time with|care about)(?: \w+)? (?:them|her|him|friends?|mates?|that lot|(?:your|ur) (?:\w+ "
            r")?(?:friends?|mates?|mum|dad|family)|those|others|other people)(?: \w+)? (?:when|if|for|instead|over|anyway|"
            r"than|after|they|got me)(?: \w+){0,3}"
        ),
        (
            r"(?:real|true|proper|good|actual|decent)(?: \w+)? (?:friends?|mates?|family|mum|parents?)(?: \w+)? "
            r"(?:wouldnt|would not|dont|doesnt|would never|would|never)(?: \w+){0,3} (?:you|u|like that|that|this|behind|"
            r"let|leave|stop|say|do|treat|talk|ignore)(?: \w+)?"
        ),
        (
            r"(?:were|we are|im|i am|this is|here is|us lot|the gang is|its)(?: \w+)? (?:your|ur|yer) (?:real |true |only "
            r"|proper |actual |new )*(?:family|fam|brothers?|home|people|mates|friends)(?: now| here| not them| x)*"
        ),
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:will|ll|would|gonna|going to|d|want to|wants to|try to|tries to|tryna)(?: \w+)? "
            r"(?:turn|split|break|come between|keep|leave|dump|drop|betray|let|take|stop|separate|ruin|abandon|kick|"
            r"forget|grass|hate|judge|replace|stab)(?: \w+)? (?:you|u|us|ya|apart|each other|against|from|me)(?: \w+)?"
        ),
        (
            r"(?:jealous|mad|upset|angry|hurts?|sad|raging|fuming|sick)(?: \w+){0,3} (?:when|if|that|cos|because|of)(?: "
            r"\w+)? (?:you|u|ya|your|ur|youre)(?: \w+)? (?:talk|talking|spend|hang|hanging|laugh|with|speak|go out|going "
            r"out|sit|dance|friends|mates|smile|message)(?: \w+){0,4}"
        ),
        (
            r"(?:too much|so much|all (?:your|ur)|always spending|wasting)(?: \w+)? time(?: \w+)? (?:with|on|around) "
            r"(?:that lot|(?:your|ur|those|other) (?:\w+ )?(?:friends?|mates?|people|family|cousin|sister|brother|mum)|"
            r"other people|everyone else|anyone else)(?: \w+){0,2}"
        ),
        (
            r"(?:grow(?:n|ing)? apart|outgrow\w*|above them|better than (?:them|that lot|those|all of them)|too good for "
            r"(?:them|that lot|those)|bad influence|dragging (?:you|u) down|hold(?:s|ing)? (?:you|u) back|beneath (?:you|"
            r"u)|turn(?:ed|ing)? (?:you|u) against me|stab\w* (?:you|u) in the back)(?: \w+)?"
        ),
        (
            r"(?:move|moving|get|run|come)(?: \w+)? (?:in with me|away (?:from|with)|out of (?:there|that house)|away "
            r"together)(?: \w+){0,3} (?:them|her|him|mum|dad|family|me|that house|all of (?:it|them)|everyone|together|"
            r"there)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|cant|shouldnt|u cant|you cant)(?: (?:you|u))? (?:ever |really )?(?:trust|believe|"
            r"listen to|tell|rely on|confide in)(?: \w+)? (?:them|her|him|{home_folk}|any ?(?:one|body)|(?:your|ur|those|"
            r"that|any) (?:\w+ )?(?:friends?|mates?|teachers?|people|lot|girl|workers?|counsellor)|adults|teachers|social "
            r"workers?|social services|anyone (?:but|except|else))(?: \w+)? (?:only|just|but|like|except|theyre|they|shes|"
            r"hes|she|he|apart|they|me|i|with|cos|because|about us|babe)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend|\w+))(?: \w+){0,2} (?:doesnt|dont|wont|"
            r"hates? (?:it )?when|made|makes|told|tells|wants|says|said|not)(?: \w+){0,3} (?:let me|like me|to stop|stop|"
            r"block|delete|drop|see(?:ing)?|hang(?:ing)?|talk(?:ing)?|go(?:ing)? out)(?: \w+){0,3} (?:my (?:\w+ "
            r")?(?:friends?|mates?|family|mum|cousin)|any ?one else|other (?:people|lads|boys|girls)|anyone|them|everyone|"
            r"people)(?: \w+)?)"
        ),
        (
            r"(?:theyre|they are|hes|shes|their|they) (?:\w+ )?(?:only|just)(?: \w+)? (?:nice|pretend\w*|friends|want|"
            r"there|being|using|after|care|around|talking)(?: \w+){0,2} (?:to (?:your|ur) face|with (?:you|u)|because|cos|"
            r"when|for|to (?:you|u)|(?:you|u))(?: \w+){0,3}"
        ),
        r"(?:bad|no good|toxic|poison|trouble|wrong|not right|not good)(?: \w+)? (?:for (?:you|u|us)|news)(?: \w+){0,2}",
        (
            r"(?:upset|jealous|sad|hurt|annoyed|mad|angry|hate it|kills me|gutted)(?: \w+)? (?:when|if|that|seeing|"
            r"cos)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? (?:chat|chatting|talk|talking|speak|laugh|hang|spend|message|play|"
            r"playing|reply|replying|choose|online|with|go)(?: \w+){0,4}"
        ),
        (
            r"(?:stop|dont|not|quit|never|no more|careful|watch)(?: \w+){0,2} (?:tell(?:ing)?|trust(?:ing)?|telling|"
            r"confid\w+|listen(?:ing)?|talk(?:ing)?|what (?:you|u) (?:tell|say)|who (?:you|u) (?:tell|trust))(?: \w+)? "
            r"(?:them|her|him|every ?(?:one|body)|any ?(?:one|body)|{home_folk}|(?:your|ur) (?:\w+ )?(?:friends?|mates?|"
            r"sister|brother|teacher|worker|counsellor))(?: \w+){0,2}[,. ]+(?:\w+ ){0,2}(?:they|shes|hes|she|he|theyre|"
            r"not on|only me|just me|me|never|us)(?: \w+){0,3}"
        ),
        (
            r"(?:not|never|isnt|arent|wasnt|werent|aint)(?: \w+)? (?:on (?:your|ur|our) side|(?:your|ur) (?:real |true |"
            r"proper |actual )?(?:friends?|mates?|family)|there (?:for (?:you|u)|when (?:you|u|ur|youre))|good enough for "
            r"(?:you|u)|worth (?:your|ur) time|worth it theyre)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just)(?: \w+)? (?:us|me|each other|you and me|u and me|me and you|us two|the two of us|the pair of "
            r"us)(?: \w+)? (?:we need|(?:you|u) need|from now|that matters?|is enough|against|left|who (?:cares?|noticed|"
            r"wished|asked|came|remembered|gets|stayed|believed|was there|listens)|thats real|in the end|you can trust|u "
            r"can trust|now|(?:you|u) (?:got|have|can))(?: \w+){0,4}"
        ),
        (
            r"(?:should|need|gonna|going to|could|will|want it|wish it|better|rather)(?: \w+){0,2} (?:just|only) (?:be |"
            r"us|you and me|me and you|u and me)(?: \w+){0,2} ?(?:us|two|pair|me|you|u|together|of us)(?: \w+){0,4}"
        ),
        (
            r"(?:funny|notice|weird|interesting|strange|odd|seen|noticed)(?: \w+)? how(?: \w+)? (?:none|no ?one|nobody|"
            r"they|only me|its only|its always|she|he|your|ur|im|i)(?: \w+){0,5} (?:text|ask|asked|check|message|messaged|"
            r"notice|invite|invited|care|reply|there|turned up|remember|bother|wished|came|you|u|when)(?: \w+){0,4}"
        ),
        (
            r"(?:did|do|does|have|has|would|will)(?: \w+)? (?:he|she|they|any of them|{home_folk}|(?:your|ur) (?:mates|"
            r"friends|bestie|so called friends))(?: \w+)? (?:even|ever|actually|once|really)(?: \w+)? (?:ask|text|notice|"
            r"care|check|message|visit|ring|come|wish|say|remember|listen|invite|bother|stand up)(?: \w+){0,5}"
        ),
        (
            r"(?:who|whos|who was|who is|who else|whod)(?: \w+)? (?:there|always|stayed|listened|checked|answered|cared|"
            r"believed|picked|up with (?:you|u)|helped|noticed)(?: \w+)? (?:for (?:you|u)|when (?:you|u|they|it|no)|up|on "
            r"(?:you|u)|every|with|at|the)(?: \w+){0,4}[?., ]+(?:exactly|me|not them|wasnt|i was|them|your|thats right|"
            r"not your|it was me)(?: \w+){0,3}"
        ),
        (
            r"(?:wont|dont|wouldnt|will not|didnt|not|barely|hardly)(?: \w+)? (?:miss|notice|remember|realise|care if|"
            r"care where)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? ?(?:gone|there|missing|if|not|anyway|arent|out)?(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:another|always|yet another)(?: \w+)? (?:family|girls|lads|mates|friends)(?: \w+)? (?:night|day|thing|"
            r"dinner|party|sleepover)(?: \w+)? (?:is it|again|then|instead|without me|over me|guess|so)(?: \w+){0,4}"
        ),
        (
            r"(?:house|home|place|family|school|mum|dad|foster place|that unit)(?: \w+)? (?:sounds?|is|feels|seems|"
            r"looks)(?: \w+)? (?:like (?:a )?(?:prison|jail|hell|cage|trap)|toxic|awful for you|suffocating|not safe for "
            r"you|no place for you|not good for you|horrible to you|stress central)(?: \w+){0,3}"
        ),
        (
            r"(?:they|she|he|people|{home_folk}|teachers|social workers?|adults)(?: \w+)? (?:twists?|will twist|lies?|"
            r"will lie|fills? your|fill ur|fills ur|poisons?|brainwash\w*|manipulat\w+|controls?|gossips?|stirs?|spies|"
            r"wants? (?:you|u) (?:to fail|miserable|lonely|under|back)|cant handle|mess(?:es)? with)(?: \w+)? (?:things|"
            r"everything|to you|you|u|your (?:head|mind)|ur (?:head|mind)|it|against|about|what|on)(?: \w+){0,3}"
        ),
        (
            r"(?:always|so|a bit|get|seem|are|ur|youre|you|dead)(?: \w+)? (?:down|sad|different|stressed|moody|quiet|"
            r"upset|low|weird|off|tired)(?: \w+)? (?:after|when|around|since|every time)(?: \w+)? (?:youve|uve|you|u|ur|"
            r"youre|seeing|with|talking)(?: \w+){0,2} (?:them|that lot|her|him|(?:your|ur) (?:\w+ )?(?:mates|friends|"
            r"family|mum|dad)|those|seen|been with|there)(?: \w+)?"
        ),
        (
            r"(?:whos|who is|who are|who was|whose)(?: \w+)? (?:that|this|she|he|they|in (?:your|ur) (?:tags|story|"
            r"comments|pics|following)|commenting|liking|comment from|following (?:you|u))(?: \w+){0,5}[?., ]+(?:\w+ "
            r")?(?:get rid|block|delete|remove|unadd|dont like|why|unfollow|didnt tell|bin)(?: \w+){0,4}"
        ),
        (
            r"(?:get rid of|block|unadd|unfriend|unfollow|ditch|bin|cut off|stay away from|keep away from|blank) (?:her|"
            r"him|them|that (?:girl|lad|boy|lot)|those|(?:your|ur) (?:\w+ )?(?:mates?|friends?|ex|bestie)|every ?(?:one|"
            r"body)(?: else)?|all of them|other (?:lads|boys|guys|girls)|\w+)(?: \w+){0,2} (?:for me|for us|or im|or i|or "
            r"its|if you (?:love|want|care|trust)|if u (?:love|want|care|trust)|prove|i dont like|shes|hes|theyre|all you "
            r"need|you got me|u got me|instead|she doesnt|they dont)(?: \w+){0,3}"
        ),
        (
            r"(?:real|true|proper|actual|good) (?:friends?|mates?|family|mums?|parents?)(?: \w+)? (?:wouldve|would have|"
            r"would of|woulda|wouldnt|would|dont|doesnt|never|do|are|listen|notice|care)(?: \w+){0,6} (?:i did|i do|like "
            r"me|like i|not them|like us|me|i am|im|were|we do|unlike)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|never|stop|not|no need to|skip|cancel|swerve)(?: \w+)? (?:go|going|come|see|visit|seeing|visiting|"
            r"ring|ringing)(?: \w+)? (?:to |round )?(?:{home_folk}|(?:your|ur) (?:\w+ )?(?:dads|mums|nans|mates|friends|"
            r"counsellor|club|training|group)|counselling|youth club|the counsellor|that club|church)(?: \w+){0,4}[,. "
            r"]+(?:\w+ ){0,2}(?:she|he|they|with me|me|stay|we|its|come|im|us|fill|i)(?: \w+){0,4}"
        ),
        (
            r"(?:come|goes|come first|puts?|put) (?:me|us|house|this family|our family|the gang|the team|crew)(?: \w+)? "
            r"(?:first|before (?:them|your|ur|her|him|school|family|blood|everyone)|over (?:them|your|ur|everyone))(?: "
            r"\w+){0,3}"
        ),
        r"(?:house|gang|mandem|crew|clan|pack) (?:comes |is |goes )?(?:first|before|over|above)(?: \w+){0,4}",
        (
            r"(?:dont|do not|no|never|without)(?: \w+)? (?:ask|talk to|speak (?:to|with)|bother|message|involve|drag|"
            r"need)(?: \w+)? (?:the (?:others|council|teachers|neighbours?|school|woman|man|counsellor|police|key "
            r"?worker)|any ?(?:one|body) (?:else|but me)|{home_folk}|nobody|no ?one|(?:your|ur) (?:friends|mates|"
            r"teachers?|counsellor|key ?worker|social worker))(?: \w+){0,3}[,. ]+(?:\w+ ){0,2}(?:theyll|they|she|he|shell|"
            r"hell|ill|im|just me|only|come to me|i can|ask me|talk to me|me)(?: \w+){0,4}"
        ),
        r"better off without (?:them|her|him|those|that lot|your|ur|any of|people|friends|the)(?: \w+){0,2}",
        (
            r"(?:im|i am|were|we are|its just) all (?:you|u|ya)(?:ve)? (?:ve |have |really |ever )?(?:got|have|need)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:a|such a|proper|total|all|absolute|bunch of|lil|little) (?:snakes?|backstabbers?|two ?faced|leeches?|"
            r"users?|sheep|fakes?|parasites?)(?: (?:and|n|so|dont|shes|hes|theyre|you|u|babe|tbh|they|who|she|he))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:drop|dump|ditch|forget|replace|sell|leave|turn on|abandon) (?:you|u) (?:in a (?:second|heartbeat|minute|"
            r"flash)|the (?:second|minute|moment)|like that|as soon as|one day|sooner or later|out|behind|eventually|"
            r"tomorrow)(?: \w+){0,3}"
        ),
        r"turn(?:ing|ed|s)? (?:you|u) against (?:me|us)(?: \w+)?",
        r"(?:pick|choose|whose|take) (?:a |ur |your )?sides?(?: (?:are|r|babe|then|now|you|u|me|on))(?: \w+){0,3}",
        (
            r"(?:whos|who is|who matters|whats) more important(?: \w+)?[?, ]+(?:\w+ ){0,2}(?:me|us|them|her|him|your|"
            r"ur)(?: \w+){0,3}"
        ),
        (
            r"(?:prefer|rather|like|love|appreciate)(?: \w+){0,2} (?:if )?(?:you|u) (?:didnt|dont|wouldnt|stopped|spent "
            r"less|saw less|not)(?: \w+)? (?:see|seeing|talk\w*|speak\w*|hang\w*|go out|go to|spend|message|mix|bother|"
            r"time)(?: \w+){0,5}"
        ),
        (
            r"instead of (?:going|seeing|being|hanging|sitting|wasting|running|meeting|spending)(?: \w+){0,3} (?:them|her|"
            r"him|that lot|(?:your|ur) (?:\w+ )?(?:mates|friends|family|mum|dad|nan|cousins?|club|group))(?: \w+){0,3}"
        ),
        (
            r"(?:tell|telling|told) (?:her|him|them|your mum|ur mum|your mates|ur mates|people) (?:way |far )?(?:too much|"
            r"everything about us|too many|our business|all our)(?: \w+){0,3}"
        ),
        (
            r"(?:forget|forget about|ignore|sod|never mind|who needs|blank|leave) (?:them|her|him|your (?:mates|friends|"
            r"mum|dad|family)|ur (?:mates|friends|mum|dad|family)|the rest|everyone else|that lot)[,. ]+(?:\w+ "
            r"){0,3}(?:you got me|u got me|youve got me|got me|stick with|stay with|were|me and you|im here|ill look "
            r"after|i care|you have me|just us|come to me|i)(?: \w+){0,3}"
        ),
        (
            r"(?:stick|stay|come|roll|side) with (?:me|us)(?: \w+){0,3} (?:not them|instead|theyre|they dont|they only|"
            r"forget them|and forget|n forget|they never|not her|not him|over them|she doesnt)(?: \w+){0,3}"
        ),
        (
            r"(?:{no_one}|none of them|they dont|not one of them)(?: \w+){0,4} (?:deserves?|worthy of|appreciates?|good "
            r"enough for|worth) (?:you|u)(?: \w+){0,2}"
        ),
        (
            r"(?:quit|leave|drop|skip|miss|cancel|give up)(?: \w+){0,4} (?:more time|have time|all the time|time) (?:for|"
            r"with|together)(?: \w+){0,3}"
        ),
        (
            r"(?:if|when) (?:you|u) (?:really |actually )?(?:loved|love|cared|liked|wanted) (?:me|us)(?: \w+)? (?:you|u|"
            r"youd|ud)(?: \w+)? (?:stay in|not go|wouldnt (?:go|see|need|talk|want|be out)|stop (?:seeing|talking|going|"
            r"hanging)|block|cancel|drop|pick me|choose me)(?: \w+){0,5}"
        ),
        (
            r"(?:dont|never|wont|cant)(?: \w+)? (?:like|trust|stand) (?:that|your|ur|this|him|her)(?: \w+)? (?:mate|"
            r"friend|bestie|girl|lad|boy|crowd|cousin|brother|sister|teacher)(?: \w+){0,3} (?:youre|ur|you|u|with|around|"
            r"shes|hes|trouble|stop|keep|stay|about|us|for)(?: \w+){0,3}"
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
