"""Somebody turns the child against friends, family or other adults, or demands to come before them."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_THEY = (
    r"(?:they|she|he|{home_folk}|(?:your|ur|yer|those|them|these|that|so called) (?:\w+ )?(?:lasses|"
    r"friends?|mates?|m8s?|besties?|pals?|girls|lads|boys|lot|people|gang|group|crew|teachers?|social "
    r"worker|key ?worker|tutor|coach|bf|gf|boyfriend|girlfriend)|other people|everyone else|everybody else|"
    r"people|ppl|nobody|no ?one|no1|the others|none of them|adults|teachers|school|social workers|social "
    r"services)"
)
_SAFETY = (
    r"\b(?:surprises?|birthday|bday|cake|nugget|pigeon|teeth|sugar|fizzy|smoking|vaping|vapes?|sunburn|mug|"
    r"crisps|dungeon|gossiping|tag|hide and seek|guild|clan war|bad news bears|creep|weirdo|stranger|"
    r"scam\w*|pedo\w*|perv\w*|unsafe|report(?:ed|ing)? (?:it|him|her|them)|tell (?:ur|your|a|an|miss|sir) "
    r"(?:mum|dad|teacher|adult|miss|sir)|childline|police|teacher says|bully\w*|being horrible|nits|chicken "
    r"?pox|covid|contagious|flu|detention|revision|wet paint|homework|group project|npc|spoilers?|imposter|"
    r"lobby|squad|team ?mate|offside|dog|cat|quiz|monopoly|uno)\b"
)

DETECTOR = Detector(
    name="isolates_from_others",
    version=5,
    by=Speaker.OTHER,
    says="turns the other person against friends, family or other adults",
    innocent_reading="Friends take sides in quarrels, and good friends warn of bad company.",
    patterns=(
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:dont|doesnt|do not|never|didnt|wont|wouldnt|cant|couldnt|aint|isnt|"
            rf"not|hasnt|havent|doesnae|dinnae|only)(?: (?:really|actually|even|truly|ever|gonna|going to|"
            rf"be able to|fully|properly|want to|a))* (?:care|cares|understand|understands|get|gets|love|"
            rf"loves|listen|listens|deserve|respect|see|sees|appreciate|appreciates|there for|bothered|help|"
            rf"protect|believe|value|trust)(?: \w+)? (?:you|u|ya|ye|about (?:you|u)|us|like i)(?: \w+)?"
        ),
        (
            rf"{_THEY}(?: \w+)?(?: (?:is|are|r|s|re|just|only|all|always|probably|obviously|been))* "
            rf"(?:jealous|using (?:you|u|ya)|fake|laugh(?:s|ing)? at (?:you|u)|talk(?:ing)? (?:shit |"
            rf"rubbish |crap )?(?:about (?:you|u)|behind)|trying to (?:split|break|come between|control|"
            rf"keep|turn|ruin|stop|take)|against (?:us|you|u)|toxic|holding (?:you|u) back|two faced|out to "
            rf"get|dragging (?:you|u)|bad for (?:you|u)|poison\w*|spying|controlling|lying to (?:you|u)|"
            rf"laughing at us)(?: \w+)?"
        ),
        (
            r"(?:they|she|he)(?:s|re| is| are) (?:just |only |all |so )*(?:jealous|using (?:you|u)|fake|"
            r"against us|toxic|holding (?:you|u) back|bad for (?:you|u)|trying to (?:split|break|come "
            r"between|control|turn))(?: \w+){0,3}"
        ),
        (
            r"(?:theyre|shes|hes|theyr|they r|there) (?:just |only |all |so |proper )*(?:jealous|using "
            r"(?:you|u)|fake|against us|toxic|holding (?:you|u) back|bad for (?:you|u)|two faced|poison|"
            r"trying to (?:split|break|come between|control|turn|take)|not (?:your|ur) (?:real "
            r")?(?:friends?|mates?)|laughing at (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:dont|do not|never|wont|dnt|shouldnt|dinnae|no longer)(?: \w+)? "
            r"(?:need|have|want)(?: \w+)? (?:them|her|him|any ?(?:one|body)|friends?|mates?|your (?:\w+ "
            r")?(?:friends?|mates?|family|mum|dad)|ur (?:\w+ )?(?:friends?|mates?|family|mum|dad)|those|"
            r"that lot|other|others|to (?:see|go out with|hang|talk to|listen to)|nobody|no ?one|people)(?: "
            r"\w+){0,2}[, ]+(?:\w+ ){0,2}(?:you|u|when|got|have|now|me|im|i|anymore|any more|if|us)(?: \w+)?"
        ),
        (
            r"(?:its |is it |either |choose |pick |u choose |you choose )(?:\w+ )?(?:me or|(?:them|her|him) "
            r"or (?=me\b|us\b)|us or|{home_folk} or|your (?:friends|mates) or|ur (?:friends|mates) or)(?: "
            r"\w+){1,3}"
        ),
        (
            r"(?:dont|do not|dnt|(?<!tell him to )(?<!tell her to )(?<!tell them to )stop|quit|not|no more|"
            r"never|hate (?:it when|when|that)|dont like|dont want|rather you didnt)(?: (?:want|like|you|u|"
            r"it|when|how|that))*(?: \w+)? (?:hang|hanging|go(?:ing)? out|seeing|talk|talking|speak|"
            r"speaking|listen|listening|sit|sitting|text|texting|chill|chillin|chilling|messag\w+|link|"
            r"linking|spend\w*|walk\w*|play\w*|mix\w*|waste|wasting|bother|bothering|be|being)(?: \w+){0,2} "
            r"(?:to|with|out with|around with|around|about with|time with|time on|near|about)? ?(?:them|her|"
            r"him|that lot|(?:your|ur|those|these|other|that|any) (?:\w+ )?(?:friends?|mates?|people|lads|"
            r"boys|girls|lot|group|mum|dad|family|teacher|worker|girl|lad|boy)|any ?one else|anyone but|"
            r"{home_folk})(?: \w+)?"
        ),
        (
            r"(?:block|unfollow|unfriend|unadd|delete|drop|ditch|cut off|bin|ghost|get rid of|dump|lose)(?: "
            r"\w+)? (?:them|her|him|all (?:of )?(?:them|those|ur|your)|every ?(?:one|body)|that (?:lot|girl|"
            r"lad|boy)|(?:your|ur|those|them|the) (?:\w+ )?(?:friends?|mates?|lads|boys|girls|guys|others|"
            r"group|ex)|other (?:lads|boys|guys|girls))(?: \w+)? (?:for me|if|off|and|n|cos|because|or|so|"
            r"now|then|theyre|shes|hes|please|pls|babe|too)(?: \w+)?"
        ),
        (
            r"(?:i|im|ill|we|were)(?: \w+)? (?:am |m |re )?(?:the )?(?:only|all)(?: \w+)? (?:one|1|person|"
            r"family|friend|friends)?(?: (?:who|that|whos|left|here|you|u))*(?: \w+)? (?:cares?|there for "
            r"you|there for u|believes?|understands?|loves? you|loves? u|need|ve got|got|on (?:your|ur) "
            r"side|you can trust|u can trust|looks out|looking out|tells? you the truth|helping|helps|"
            r"actually|really)(?: \w+){0,2}"
        ),
        (
            r"(?:{no_one}|not one of them|none of them|who)(?: else)?(?: \w+){0,2} (?:will|would|is gonna|"
            r"cares?|wants?|loves?|likes?|is going to|looks out|believe|there for|helps?|bothers?|stick|"
            r"sticks)(?: (?:ever|gonna|believe|want|love|be|like|about|for|by|help|miss|come))*(?: (?:you|u|"
            r"ya|ye))(?: (?:like|but|except|apart|now|only|the way|anyway|as|if))(?: \w+)?"
        ),
        (
            r"(?:were|we are|im|i am|this is|here is|us lot|the gang is|its)(?: \w+)? (?:your|ur|yer) "
            r"(?:real |true |only |proper |actual |new )*(?:family|fam|brothers?|home|people|mates|"
            r"friends)(?: now| here| not them| x)*"
        ),
        (
            rf"{_THEY}(?: \w+){{0,2}} (?:will|ll|would|gonna|going to|d|want to|wants to|try to|tries to|"
            rf"tryna)(?: \w+)? (?:turn|split|break|come between|keep|leave|dump|drop|betray|let|take|stop|"
            rf"separate|ruin|abandon|kick|forget|grass|hate|judge|replace|stab)(?: \w+)? (?:you|u|us|ya|"
            rf"apart|each other|against|from|me)(?: \w+)?"
        ),
        (
            r"(?:move|moving|get|run|come)(?: \w+)? (?:in with me|away (?:from|with)|out of (?:there|that "
            r"house)|away together)(?: \w+){0,3} (?:them|her|him|mum|dad|family|me|that house|all of (?:it|"
            r"them)|everyone|together|there)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|cant|shouldnt|u cant|you cant)(?: (?:you|u))? (?:ever |really )?(?:trust|"
            r"believe|listen to|tell(?! (?:\w+ ){1,2}(?:i|he|she|like|but (?!me))\b)|rely on|confide in)(?: "
            r"\w+)? (?:them|her|him|{home_folk}|any ?(?:one|body)|(?:your|ur|those|that|any) (?:\w+ "
            r")?(?:friends?|mates?|teachers?|people|lot|girl|workers?|counsellor)|adults|teachers|social "
            r"workers?|social services|anyone (?:but|except|else))(?: \w+)? (?:only|just|but|like|except|"
            r"theyre|they|shes|hes|she|he|apart|they|me|i|with|cos|because|about us|babe)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend|\w+))(?: \w+){0,2} "
            r"(?:doesnt|dont|wont|hates? (?:it )?when|made|makes|told|tells|wants|says|said|not)(?: "
            r"\w+){0,3} (?:let me|like me|to stop|stop|block|delete|drop|see(?:ing)?|hang(?:ing)?|"
            r"talk(?:ing)?|go(?:ing)? out)(?: \w+){0,3} (?:my (?:\w+ )?(?:friends?|mates?|family|mum|"
            r"cousin)|any ?one else|other (?:people|lads|boys|girls)|anyone|everyone)(?: \w+)?)"
        ),
        (
            r"(?:theyre|they are|hes|shes|their|they) (?:\w+ )?(?:only|just)(?: \w+)? (?:nice|pretend\w*|"
            r"friends|want|there|being|using|after|care|around|talking)(?: \w+){0,2} (?:to (?:your|ur) face|"
            r"with (?:you|u)|because|cos|when|for|to (?:you|u)|(?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:upset|jealous|sad|hurt|annoyed|mad|angry|hate it|kills me|gutted)(?: \w+)? (?:when|if|that|"
            r"seeing|cos)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? (?:chat|chatting|talk|talking|speak|laugh|"
            r"hang|spend|message|play|playing|reply|replying|choose|online|with|go)(?: \w+){0,4}"
        ),
        (
            r"(?:stop|dont|not|quit|never|no more|careful|watch)(?: \w+){0,2} (?:tell(?:ing)?|trust(?:ing)?|"
            r"telling|confid\w+|listen(?:ing)?|talk(?:ing)?|what (?:you|u) (?:tell|say)|who (?:you|u) "
            r"(?:tell|trust))(?: \w+)? (?:them|her|him|every ?(?:one|body)|any ?(?:one|body)|{home_folk}|"
            r"(?:your|ur) (?:\w+ )?(?:friends?|mates?|sister|brother|teacher|worker|counsellor))(?: "
            r"\w+){0,2}[,. ]+(?:\w+ ){0,2}(?:they|shes|hes|she|he|theyre|not on|only me|just me|me|never|"
            r"us)(?: \w+){0,3}"
        ),
        (
            r"(?:not|never|isnt|arent|wasnt|werent|aint)(?: \w+)? (?:on (?:your|ur|our) side|(?:your|ur) "
            r"(?:real |true |proper |actual )?(?:friends?|mates?|family)|there (?:for (?:you|u)|when (?:you|"
            r"u|ur|youre))|good enough for (?:you|u)|worth (?:your|ur) time|worth it theyre)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just)(?: \w+)? (?:us|me|each other|you and me|u and me|me and you|us two|the two of "
            r"us|the pair of us)(?: \w+)? (?:we need|(?:you|u) need|from now|that matters?|is enough|"
            r"against|left|who (?:cares?|noticed|wished|asked|came|remembered|gets|stayed|believed|was "
            r"there|listens)|thats real|in the end|you can trust|u can trust|now|(?:you|u) (?:got|have|"
            r"can))(?: \w+){0,4}"
        ),
        (
            r"(?:should|need|gonna|going to|could|will|want it|wish it|better|rather)(?: \w+){0,2} (?:just|"
            r"only) (?:be |us|you and me|me and you|u and me)(?: \w+){0,2} ?(?:us|two|pair|me|you|u|"
            r"together|of us)(?: \w+){0,4}"
        ),
        (
            r"(?:funny|notice|weird|interesting|strange|odd|seen|noticed)(?: \w+)? how(?: \w+)? (?:none|no "
            r"?one|nobody|they|only me|its only|its always|she|he|your|ur|im|i)(?: \w+){0,5} (?:text|ask|"
            r"asked|check|message|messaged|notice|invite|invited|care|reply|there|turned up|remember|bother|"
            r"wished|came|you|u|when)(?: \w+){0,4}"
        ),
        (
            r"(?:did|do|does|have|has|would|will)(?: \w+)? (?:he|she|they|any of them|{home_folk}|(?:your|"
            r"ur) (?:mates|friends|bestie|so called friends))(?: \w+)? (?:even|ever|actually|once|"
            r"really)(?: \w+)? (?:ask|text|notice|care|check|message|visit|ring|come|wish|say|remember|"
            r"listen|invite|bother|stand up)(?: \w+){0,5}"
        ),
        (
            r"(?:who|whos|who was|who is|who else|whod)(?: \w+)? (?:there|always|stayed|listened|checked|"
            r"answered|cared|believed|picked|up with (?:you|u)|helped|noticed)(?: \w+)? (?:for (?:you|u)|"
            r"when (?:you|u|they|it|no)|up|on (?:you|u)|every|with|at|the)(?: \w+){0,4}[?., ]+(?:exactly|me|"
            r"not them|wasnt|i was|them|your|thats right|not your|it was me)(?: \w+){0,3}"
        ),
        (
            r"(?:wont|dont|wouldnt|will not|didnt|not|barely|hardly)(?: \w+)? (?:miss|notice|remember|"
            r"realise|care if|care where)(?: \w+)? (?:you|u|youre|ur)(?: \w+)? ?(?:gone|there|missing|if|"
            r"not|anyway|arent|out)?(?: \w+){0,3}"
        ),
        (
            r"(?:another|always|yet another)(?: \w+)? (?:family|girls|lads|mates|friends)(?: \w+)? (?:night|"
            r"day|thing|dinner|party|sleepover)(?: \w+)? (?:is it|again|then|instead|without me|over me|"
            r"guess|so)(?: \w+){0,4}"
        ),
        (
            r"(?:house|home|place|family|school|mum|dad|foster place|that unit)(?: \w+)? (?:sounds?|is|"
            r"feels|seems|looks)(?: \w+)? (?:like (?:a )?(?:prison|jail|hell|cage|trap)|toxic|awful for you|"
            r"suffocating|not safe for you|no place for you|not good for you|horrible to you|stress "
            r"central)(?: \w+){0,3}"
        ),
        (
            r"(?:they|she|he|people|{home_folk}|teachers|social workers?|adults)(?: \w+)? (?:twists?|will "
            r"twist|lies?|will lie|fills? your|fill ur|fills ur|poisons?|brainwash\w*|manipulat\w+|"
            r"controls?|gossips?|stirs?|spies|wants? (?:you|u) (?:to fail|miserable|lonely|under|back)|cant "
            r"handle|mess(?:es)? with)(?: \w+)? (?:things|everything|to you|you|u|your (?:head|mind)|ur "
            r"(?:head|mind)|it|against|about|what|on)(?: \w+){0,3}"
        ),
        (
            r"(?:always|so|a bit|get|seem|are|ur|youre|you|dead)(?: \w+)? (?:down|sad|different|stressed|"
            r"moody|quiet|upset|low|weird|off|tired)(?: \w+)? (?:after|when|around|since|every time)(?: "
            r"\w+)? (?:youve|uve|you|u|ur|youre|seeing|with|talking)(?: \w+){0,2} (?:them|that lot|her|him|"
            r"(?:your|ur) (?:\w+ )?(?:mates|friends|family|mum|dad)|those|seen|been with|there)(?: \w+)?"
        ),
        (
            r"(?:whos|who is|who are|who was|whose)(?: \w+)? (?:that|this|she|he|they|in (?:your|ur) "
            r"(?:tags|story|comments|pics|following)|commenting|liking|comment from|following (?:you|u))(?: "
            r"\w+){0,5}[?., ]+(?:\w+ )?(?:get rid|block|delete|remove|unadd|dont like|why|unfollow|didnt "
            r"tell|bin)(?: \w+){0,4}"
        ),
        (
            r"(?:get rid of|block|unadd|unfriend|unfollow|ditch|bin|cut off|stay away from|keep away from|"
            r"blank) (?:her|him|them|that (?:girl|lad|boy|lot)|those|(?:your|ur) (?:\w+ )?(?:mates?|"
            r"friends?|ex|bestie)|every ?(?:one|body)(?: else)?|all of them|other (?:lads|boys|guys|girls)|"
            r"\w+)(?: \w+){0,2} (?:for me|for us|or im|or i|or its|if you (?:love|want|care|trust)|if u "
            r"(?:love|want|care|trust)|prove|i dont like|shes|hes|theyre|all you need|you got me|u got me|"
            r"instead|she doesnt|they dont)(?: \w+){0,3}"
        ),
        (
            r"(?:real|true|proper|actual|good) (?:friends?|mates?|family|mums?|parents?)(?: \w+)? "
            r"(?:wouldve|would have|would of|woulda|wouldnt|would|dont|doesnt|never|do|are|listen|notice|"
            r"care)(?: \w+){0,6} (?:i did|i do|like me|like i|not them|like us|me|i am|im|were|we do|"
            r"unlike)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|never|stop|not|no need to|skip|cancel|swerve)(?: \w+)? (?:go|going|come|see|visit|"
            r"seeing|visiting|ring|ringing)(?: \w+)? (?:to |round )?(?:{home_folk}|(?:your|ur) (?:\w+ "
            r")?(?:dads|mums|nans|mates|friends|counsellor|club|training|group)|counselling|youth club|the "
            r"counsellor|that club|church|mosque|"
            r"temple|gurdwara|synagogue)(?: \w+){0,4}[,. ]+(?:\w+ ){0,2}(?:she|he|they|with me|me|stay|we|"
            r"its|come|im|us|fill|i)(?: \w+){0,4}"
        ),
        r"(?:house|gang|mandem|crew|clan|pack) (?:comes |is |goes )?(?:first|before|over|above)(?: \w+){0,4}",
        (
            r"(?:dont|do not|no|never|without)(?: \w+)? (?:ask|talk to|speak (?:to|with)|bother|message|"
            r"involve|drag|need)(?: \w+)? (?:the (?:others|council|teachers|neighbours?|school|woman|man|"
            r"counsellor|police|key ?worker)|any ?(?:one|body) (?:else|but me)|{home_folk}|nobody|no ?one|"
            r"(?:your|ur) (?:friends|mates|teachers?|counsellor|key ?worker|social worker))(?: \w+){0,3}[,. "
            r"]+(?:\w+ ){0,2}(?:theyll|they|she|he|shell|hell|ill|im|just me|only|come to me|i can|ask me|"
            r"talk to me|me)(?: \w+){0,4}"
        ),
        (
            r"(?:{no_one}|none of them|they dont|not one of them)(?: \w+){0,4} (?:deserves?|worthy of|"
            r"appreciates?|good enough for|worth) (?:you|u)(?: \w+){0,2}"
        ),
        r"(?:gets?|getting|are|is|only|just|theyre) paid to (?:say|be|care|listen|like|talk|pretend|act)",
        r"(?:youre|ur|you are|u r|your) wasted (?:on|in|with|here|at)",
        (
            r"(?:nobody|no ?one|none of them|no1) (?:in|on|at|from) (?:that|this|your|ur) (?:\w+ "
            r")?(?:channel|chat|group|server|school|class|house|club|town|forum)(?: \w+)? (?:knows?|gets?|"
            r"understands?|cares?|appreciates?)"
        ),
        (
            r"(?:bring|show|tell|take|send|come|talk|speak)(?: \w+){0,4} to me (?:instead|first|rather|not "
            r"(?:them|her|him|the))"
        ),
        (
            r"(?:school|college|lessons|homework|uni) (?:is|are|s) (?:\w+ )?for (?:ppl|people|kids|losers|"
            r"idiots|sheep|babies|mugs) ?(?:with|who|that|without)?"
        ),
        (
            r"(?:dont|never|do not) (?:speak|talk) (?:with|to) (?:the |that |those |your )?(?:woman|ladies|"
            r"lady|neighbours?|man next|people next|people at|girls from)(?: \w+){0,3}"
        ),
        (
            r"(?:unfriend|unfollow|unadd|remove|delete|block) (?:two|three|four|\d+|all|every|them|her|him|"
            r"your|ur|those) ?(?:\w+ )?(?:people|friends|mates|besties?|followers|guys|boys|lads)"
        ),
        (
            r"(?:others|the rest|everyone else|the girls|the boys|the lads|them lot)(?: \w+){0,2} (?:are |r "
            r"|is )?(?:doing|do|does) my head in"
        ),
        (
            r"(?:you|u) (?:didnt|never|dont|didnae) (?:tell|say|mention)(?: \w+){0,2} (?:you|u|ur|youre|you "
            r"were) (?:talk|talking|speak|speaking|chat|chatting|friends|mates)(?: \w+)?"
        ),
        (
            r"whos? (?:is )?(?:that|this|the \w+|he|she)(?: \w+)? in (?:ur|your) (?:tags?|pics?|story|"
            r"comments|following|followers)"
        ),
        (
            r"(?:those|them) (?:ladies|women|people|workers|services|social workers) (?:send|sends|take|"
            r"takes|split|report)(?: \w+)? (?:families|kids|children|people|you|girls|everyone)(?: \w+)?"
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
        "his mum said he is not seeing people this week",
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
