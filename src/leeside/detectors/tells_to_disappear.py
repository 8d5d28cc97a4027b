"""Somebody tells another to disappear, or that all would be better off without them: cruelty that can kill."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"no ?one (?:likes|cares|wants|would care|would notice)|nobody (?:likes|cares|wants|would care)|hate(?:s)? "
    r"(?:you|u)|(?:you|u|ur|youre) (?:\w+ )?(?:worthless|pathetic|nothing|waste|useless|joke|burden|"
    r"embarrassing|weirdo|freak|ugly|disgusting|problem)|"
    r"better off|kys|freak|loser|waste of|do us (?:all )?a favou?r|forever|for good|actually|seriously|"
    r"properly|cry|crying|attention|threatened|bottled|hospital|alive|breathing|suicid\w*|self ?harm|end it|"
    r"cut|pills|i cant do this|want to die"
)
_PLAY = (
    r"defenders?|back post|guards?|respawn|spawn|tower|boss|wing|excel|grid|ghost|scene|magic|coin|trick|"
    r"wasp|spider|toad|villain|"
    r"crisp|crisps|chips|beans|tickets|opinion|cat|dog|fridge|monday|homework|essay|group doc|invisible cloak|"
    r"b&q|"
    r"ikea|holiday|wales|airport|prime minister|government|stain|spots?|acne|tax|cloak|potion|stealth|teleport|"
    r"mute|afk|lobby|server is|chelsea|arsenal|city|united|spurs|ref|gonna miss|miss (?:you|u) loads|shrek|"
    r"pineapple|last line|statue"
)

DETECTOR = Detector(
    name="tells_to_disappear",
    version=1,
    by=Speaker.ANYONE,
    says="tells somebody to disappear or that others would be better off without them",
    innocent_reading="Friends tell each other to get lost in jest, and games are full of vanishing and dying.",
    patterns=(
        (
            r"(?:every ?(?:one|1|body)s?|we|we all|the world|this (?:school|place|world|town|class|year|chat|"
            r"family)|ur (?:mum|dad|family|nan|mates|friends)|your (?:own )?(?:mum|dad|family|nan|mates|friends)|"
            r"ur own (?:mum|family)|people|life|it|things|school|yous?|you|u|ye|yed|youd|theyd|wed)(?: \w+){0,3} "
            r"(?:be )?(?:so much |way |much |a lot |all |far )?(?:better|happier|easier|nicer|relieved|improved|"
            r"cleaner|quieter|best|glad|aff|off)(?: \w+){0,3} (?:off )?(?:without (?:you|u|ye|ya)|if (?:you|u|ye) "
            r"(?:werent|wasnt|didnt|never|just|were gone|left|died|disappeared|went|vanished|stopped)|dead|"
            r"gone|not (?:here|around|existing|being)|no here|if there (?:just )?wasnt a|here if)"
        ),
        (
            r"(?:your|ur) (?:own )?(?:mum|dad|family|nan|parents|mates|friends|dog)(?: \w+)? (?:be |is |are "
            r")?(?:relieved|happier|glad|better off|over the moon|throw a party)(?: \w+)?"
        ),
        (
            r"(?:no ?one|nobody|not a soul|no1|not one person|who)(?: in \w+ \w+)?(?: would|d| will| ll| is gonna| "
            r"even| gonna| is going to| going to)+(?: \w+)? (?:notice|miss|care|cry|come|remember|look|save|"
            r"stop)(?: \w+){0,3} ?(?:if|you|u|were gone|an empty|when|if you|your funeral|ur funeral|funeral|chair|"
            r"died|gone|ye|ya)"
        ),
        (
            r"(?:nobody|no ?one)s? (?:is |are )?(?:coming|going|gonna|looking)(?: \w+){0,2} (?:save|help|for|miss|"
            r"stop|find|look)(?: (?:you|u|ye|for you|for u))?(?: \w+)?"
        ),
        (
            r"(?:nobodys|no ?ones|nobody is|no one is|whos) (?:stopping|stoppin|gonna stop|going to stop) (?:you|u|"
            r"ye)(?: \w+)?"
        ),
        r"(?:vanish|disappear|expire|perish)(?: (?:pls|plz|please|already|forever|then|properly|for good))+",
        (
            r"(?:just |pls |please |go |go and |go n |why dont (?:you|u) (?:just )?|(?:you|u) (?:should|can|need "
            r"to|gotta) (?:just )?|do us (?:all )?a favou?r (?:and|n) |make everyones day (?:and|n) )(?:vanish|"
            r"disappear|stop existing|cease|not exist|be nowhere|drop dead|rot|perish|unalive|expire|fade away|not "
            r"wake up|sleep forever|do it then|delete (?:yourself|urself)|erase (?:yourself|urself)|remove "
            r"(?:yourself|urself))(?: \w+)?"
        ),
        r"(?:stop|quit) (?:existing|being alive|breathing|living|wasting (?:air|oxygen|space))(?: already)?",
        (
            r"(?:k ?y ?s|kill (?:urself|yourself|yerself|ursel|your self|ur self|uself)|end (?:yourself|urself|"
            r"your life|ur life)|unalive (?:yourself|urself)|go die|go and die|go n die|hope (?:you|u) die|(?:you|"
            r"u) should die|neck (?:yourself|urself)|off (?:yourself|urself)|top (?:yourself|urself))"
        ),
        (
            r"(?:leave|get out of|get off|exit) (?:this|the) (?:school|town|world|planet|earth|life|server|group|"
            r"class|city|country|year)[, ]+(?:and |n )?(?:leave|get out of|get off|this|never come back|for good|"
            r"dont come back|forever|no ?one|we dont)"
        ),
        r"(?:shouldve|should have|shoulda|should of) (?:stayed in hospital|stayed gone|never been born|died)",
        (
            r"(?:you|u|ye|ur|youre)(?: \w+)? (?:should(?:ve|nt)?|shud(?:a|ve)?|shoulda|ought to|deserve to|"
            r"deserved to|supposed to) (?:\w+ )?(?:have |of |a )?(?:been )?(?:died|stayed in hospital|stay in "
            r"hospital|stayed (?:gone|there|away)|never (?:been|come|have|be)|aborted|be (?:gone|dead)|not (?:be|"
            r"exist|have)|dead|be alive|been born|got rid)(?: \w+)?"
        ),
        (
            r"(?:they|ur mum|your mum|ur parents|your parents|doctors|she)(?: \w+)? (?:should(?:ve| have| of)?|"
            r"shoulda|wish(?:es)?|regrets?|wanted to)(?: \w+){0,2} (?:got rid|gotten rid|aborted|left|had|having|"
            r"dumped|never had|given)(?: of)? (?:you|u|ye)(?: \w+)?"
        ),
        (
            r"(?:(?:wish|i wish|we wish|everyone wishes|pity|shame) (?:you|u|ye|youd|they) (?:were|was|had|would|"
            r"werent|wasnt|never|hadnt|didnt|just)(?: \w+){0,2} (?:born|dead|gone|die|died|existed|exist|survived|"
            r"wake|moved))"
        ),
        (
            r"(?:one|1) less (?:mouth|person|problem|weirdo|loser|kid|freak|name|body|waste|of (?:you|u)|thing|"
            r"chair)(?: \w+){0,3}"
        ),
        (
            r"(?:photo|picture|class|school|group|chat|team|table|register|world|family|house)s?(?: \w+)? (?:would|"
            r"will|ll|d) (?:\w+ )?(?:look|be|feel|run|work|smell|sound)(?: \w+)? (?:better|nicer|happier|fine|"
            r"improved)(?: \w+)? (?:without|with a gap|if|with(?:out)? (?:you|u)|minus)(?: \w+)?"
        ),
        r"(?:just |do everyone a favour and |please |pls )?(?:get|getting) rid of (?:yourself|urself|yerself)",
        (
            r"(?:(?:you|u|ye) (?:keep|kept|always) (?:saying|threatening|talking about|going on about)(?: "
            r"\w+){0,3}|(?:you|u) (?:threatened|said|promised)(?: \w+){0,3})[.,!]+ ?(?:so )?(?:go on|do it|just do|"
            r"get on with|n bottled|and bottled|prove|typical|hurry|still here|then do)(?: \w+)?"
        ),
        (
            r"(?:go on|do it)(?: then)?[.,! ]+(?:no ?one|nobody|who|we)(?: \w+){0,2} (?:care|stop\w*|miss|believe|"
            r"mind|waiting|dare)s?"
        ),
        (
            r"(?:you|u|ye) (?:know|no|kno) what (?:to do|u have to do|you have to do|needs doing|you should do|u "
            r"should do)[.,! ]+(?:no ?ones?|nobodys?|so|just|do it|go|end|we)"
        ),
        (
            r"(?:easy|simple|quick|only) (?:to fix|fix|way to fix|solution|way out|answer)\b{gap}\b(?:ur|youre|you|"
            r"u|the problem|yourself|gone|leave|vanish)"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|your) (?:just )?(?:the problem|a waste (?:of (?:space|air|oxygen|skin|"
            r"life|time))|a mistake|an accident|a burden|unwanted|not wanted|not needed|better (?:off )?(?:dead|"
            r"gone)|nothing to (?:any\w*|us|me|this))"
        ),
        r"waste of (?:space|air|oxygen|skin|breath|life|good air)",
        (
            r"(?:chat|group|room|vibe|party)s? (?:is )?dead[.,! ]+(?:you|u) (?:should|can|could|need|match|join|be "
            r"next|next|follow)(?: \w+)?"
        ),
        (
            r"(?:if there )?(?:just )?(?:wasnt|werent|was no|were no|isnt) (?:a |any )?(?:you|u)(?: any ?more| at "
            r"all| here| around| to)?(?: \w+)? (?:wed|everyone|itd|life|things|better|problem)"
        ),
        (
            r"(?:easier|better|happier|nicer)(?: \w+){0,4} if there (?:just )?(?:wasnt|werent|was no|were no) (?:a "
            r")?(?:you|u)"
        ),
        (
            r"(?:close|shut) the door (?:behind|on) (?:you|u|yourself|ur way)[.,! ]+(?:\w+ )?(?:for good|forever|"
            r"and dont|dont come back|permanently)"
        ),
        (
            r"(?:dont|do not|never) (?:bother )?(?:come|comin|coming|come back|show up|turn up|wake up)(?: "
            r"\w+){0,3} (?:ever|again|tomorrow|monday|back)[.,! ]+(?:ever|no ?one|nobody|we|every\w*|no one wants|"
            r"literally)"
        ),
        (
            r"(?:nobody|no ?one|none of us)(?: \w+)? (?:wants?|likes?|needs?|asked for|would want) (?:you|u|ye)(?: "
            r"\w+)? (?:here|around|alive|back|anymore|any more|to be (?:here|alive|born)|in this)"
        ),
        (
            r"(?P<told>(?:he|she|they|every ?(?:one|1)|people|hes|shes|theyre|some(?:one|1|body)|some (?:guy|"
            r"man|lad|boy|girl)|girls|lads)(?: \w+){0,3} "
            r"(?:told|telling|tell|say|said|saying|commented|messaged|sent)(?: \w+){0,2} (?:me|her|him)?(?: \w+)? "
            r"?(?:to |i should |id be |theyd be |everyone would be |im )(?:\w+ )?(?:kms|kill (?:myself|himself|"
            r"herself)|die|disappear|end it|end myself|better off|a waste|dead|vanish|not be here|go away))"
        ),
        (
            r"(?:dont|hope (?:you|u) (?:dont|never)|please dont|just dont|never) (?:ever )?wake up(?: (?:tomorrow|"
            r"again|ever|one day|in the morning|tmrw))?(?: x+)?{end}"
        ),
        (
            r"(?:come|go|show up|turn up|cry|dance|laugh|clap|party|cheer|attend|bother)(?:ing)?(?: \w+){0,3} (?:to|"
            r"at|on|with) (?:ur|your|yer) (?:funeral|grave|wake)(?: \w+)?"
        ),
        (
            r"(?:thing|plan|what|idea) (?:you|u) (?:\w+ )?(?:said|told|were|was|mentioned|talked)(?: \w+){0,6}[?., "
            r"]+(?:just |then |well )?(?:do it|go on then|go ahead|get on with it|nows the time)(?: \w+)?"
        ),
        r"(?:delete|unalive|uninstall|erase|yeet|end|cancel|remove) (?:urself|yourself|ur self|yerself)(?: \w+){0,3}",
        (
            r"(?:go|just|u should|you should|why dont (?:you|u)|please|pls|maybe|can (?:you|u)|do us a favour and) "
            r"(?:\w+ )?(?:play|walk|jump|step|lie|run|fall) (?:on|in|into|in front of|off|under) (?:the |a "
            r")?(?:traffic|motorway|train|tracks|bridge|cliff|roof|lorry|bus|balcony)(?: \w+)?"
        ),
        (
            r"(?:start|starting|begin) (?:a|the) countdown (?:for|til|until|to when) (?:her|him|you|u|ur|she|he)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:no ?(?:one|body)|any ?(?:one|body)|who)(?: \w+){0,2} (?:even )?(?:notice|miss|care|cry|mourn)(?: "
            r"\w+){0,3} (?:if|when|once|after) (?:you|u|ur|youre)(?: \w+){0,3} (?:gone|died|dead|left|disappeared|"
            r"went|vanished|not here)(?: \w+)?"
        ),
        (
            r"(?:why|how|whys|hows)(?: \w+)? (?:are |r )?(?:you|u|ur|youre) (?:even )?(?:still )?(?:alive|"
            r"breathing)(?: \w+)?"
        ),
        (
            r"(?:just|please|pls|u should|you should|go|why dont (?:you|u)|time to|can (?:you|u)) (?:just )?(?:end "
            r"it(?: all)?|end ur life|end your life|off yourself|top yourself|top urself|give up on life)(?: "
            r"(?:already|now|then|tonight|pls|please|lol|for)|{end})"
        ),
        (
            r"(?:do|doing) (?:every ?(?:one|body)|us|the world|your family|ur family|yourself|urself)(?: all)? a "
            r"fav(?:ou?r|our) (?:and|n|&) (?:\w+ )?(?:jump|die|go|vanish|disappear|leave|drop dead|kill|end|quit|"
            r"overdose|hang|never|not wake|stop)(?: \w+){0,3}"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "everyone would be so much happier without u",
        "nobody would even notice if u were gone",
        "just disappear already",
        "ur mum would be relieved tbh",
        "kys",
        "wish u were never born",
        "do us all a favour n vanish",
        "they keep telling me to disappear",
    ),
    passes=(
        "go invisible and walk past the guards",
        "die then respawn by the tower",
        "how do i make the grid lines disappear in excel",
        "gonna miss u loads when u leave",
        "our year wouldnt be the same without u",
        "u ate the last crisp leave this country",
        "if anyone tells you the world is better without you, tell us",
    ),
    limits="It does not see the same thing done by leaving somebody out or by silence.",
)
