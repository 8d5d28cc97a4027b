"""Somebody sulks, cools, leaves or lays on guilt so that the child gives way."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_PRESSED = (
    r"\b(?:i dont want|dont wanna|dnt wanna|not (?:comfortable|allowed|ready|doing|sending|coming|meeting)|rather "
    r"not|id rather|pls dont|please dont|please stop|scared|i said no|uncomfortable|no way|nah i|nope|no sorry|"
    r"sorry no|dont like (?:this|it|that)|pics?|photo|nudes?|trust me|love me|loved me|if you (?:wont|dont) |if u "
    r"(?:wont|dont) |thought (?:we|you|u) (?:were|trusted|loved|cared))\b"
)
_LIGHT = (
    r"\b(?:sandwich|nuggets?|burger|toast|bread|bacon|donut|doughnut|beans|kebab|greggs|gravy|pillow|duvet|sofa|"
    r"socks?|shoes?|bike|xbox|ps5|keyboard|guitar|novel|series|vows|bride|groom|nephew|niece|granny|horse|pony|"
    r"rabbit|goldfish|bearded dragon|striker|goalie|worksheet|leaflet|poster|biology|chemistry|carbon|hydrogen|"
    r"bonding|isnt always safe|crisps|bingo|snail|pigeon|grandchild|coat on|hands|jumper|goalie|tank|dungeon|"
    r"trade|hoodies?|pringles?|toast|eastenders|tickle\w*|bands?|celiac|gluten|slides|spelling|slug|points|"
    r"prizes?|pizza|chips|cake|biscuits?|chocolate|crisps|ice cream|tea|telly|homework|remote|wifi|charger|"
    r"monopoly|fifa|minecraft|fortnite|lobby|level|match|ranked|the dog|cat|hamster|bus|traffic|maths|netflix|"
    r"episode|dishes|washing up|garlic bread|cinema|swimming|jacket|curry|lmao|jk|joking)\b"
)

DETECTOR = Detector(
    name="withdraws_to_pressure",
    version=2,
    by=Speaker.OTHER,
    says="sulks, threatens to leave, or makes the other person feel guilty, to get their way",
    innocent_reading="Hurt friends sulk, and most quarrels mean no more than that.",
    patterns=(
        (
            r"(?:thought|thort|thot|believed|thinking)(?: \w+)? (?:you|u|ya|we|ye|this|it|youd|ud)(?: \w+){0,2} "
            r"(?:different|special|trusted|loved|cared|better than|mature|were close|had something|real|liked me|meant "
            r"something|more (?:mature|grown)|serious|my (?:friend|mate|girl)|a real|wanted|were (?:mates|friends|family|"
            r"a team)|one of the good|on my side|got me|understood|grown up|ready|nice|up for)(?: \w+){0,3}"
        ),
        (
            r"(?:after|for)(?: \w+)? (?:all|everything|every ?thing|what|evrything|the money)(?: (?:that|of it|the))* "
            r"(?:i|ive|i have|we|weve|im|ya|money|presents|gifts)(?: \w+){0,2} (?:done|did|do|gave|given|bought|spent|"
            r"sent|been|through|risked|got|told|sacrificed)(?: \w+){0,3}"
        ),
        (
            r"(?:ill|il|i will|i can|im gonna|im going to|i could|maybe ill|might|gonna|have to)(?: \w+)? (?:just |easily "
            r"|always )*(?:find|ask|talk to|go to|go find|give it to|meet|choose|pick)(?: \w+)? (?:someone|somebody|some "
            r"?one|some1|another (?:girl|boy|lad|friend|model)|a (?:new|different|better|real) (?:girl|boy|friend|bf|gf|"
            r"lad|model))(?: \w+){0,2} ?(?:who|that|else|instead|appreciates|isnt|wont|mature|nicer|then)(?: \w+){0,3}"
        ),
        (
            r"(?:(?:you|u) (?:dont|do not|never|didnt|clearly dont|obviously dont|cant)|if (?:you|u)|do (?:you|u)(?: "
            r"not)?|guess (?:you|u)(?: dont)?|so (?:you|u) dont)(?: (?:really|even|actually|clearly|obviously|truly|rly|"
            r"ever|just))*(?: \w+)? (?:loved?|cared?|trust(?:ed)?|liked?|appreciate|respect|value|feel the same)(?: \w+)? "
            r"(?:me|about me|us|what i|enough|for me|at all)(?: \w+){0,3}"
        ),
        (
            r"(?:your|ur|youre|you are|u r|you|u|ya)(?: \w+)? (?:just |exactly |no different |same |no better |all |"
            r"turned out )*(?:like|same as|as bad as|from|than) (?:the |all |all the |every |everyone |everybody |them |"
            r"any )+(?:rest|others?|one|else|body|girls?|lads|boys|my ex|last|kids|of you|of them)?(?: \w+){0,2}"
        ),
        (
            r"(?:you|u|ya|youre|ur|your)(?: \w+){0,2} (?:hurt(?:ing|s)?|upset(?:ting)?|break(?:ing)?|broke|broken|killing|"
            r"destroy(?:ing|ed)?|ruin(?:ed|ing)?|let(?:ting)?|made|making|make)(?: \w+)? (?:me|my heart|my (?:day|night|"
            r"week|feelings)|my (?:\w+ )?(?:evening|mood))(?: (?:down|cry|sad|so|ill|feel|upset|depressed|now|again|by|"
            r"really|want|look|lonely|wait|beg|sick|miserable|like))(?: \w+){0,3}"
        ),
        (
            r"(?:im|i am|am|ive been|ill be|been|sat here|sitting here|now im|crying|sat)(?: \w+){0,2} (?:crying|cried|in "
            r"tears|so hurt|heartbroken|depressed|really hurt|gutted|shaking|not eating|not slept|all alone|lonely|in "
            r"bits|devastated|hurting)(?: \w+){0,2} (?:because|cos|coz|cuz|over|thanks to|by) (?:of )?(?:you|u|what you|"
            r"what u)(?: \w+){0,2}"
        ),
        (
            r"(?:dont|do not|dnt|never)(?: (?:bother|ever|even|expect|try|you|come))+(?: \w+)? (?:messag\w+|text\w*|"
            r"talk(?:ing)? to|speak(?:ing)? to|msg\w*|contact\w*|reply\w*|come crying|call\w*|ring\w*|come back|snap|dm|"
            r"look for|ask)(?: \w+)? (?:me|to me|back|again|anymore|any more|when|then|if|until|til|unless|now|later|for "
            r"me)(?: \w+){0,3}"
        ),
        (
            r"(?:im|i am|am|ill|il|i will|gonna|going to|i might|might|i may|i)(?: \w+)? (?:not|never|wont|wnt|refuse "
            r"to)(?: \w+)? (?:talk(?:ing)?|speak(?:ing)?|messag\w+|text\w*|reply\w*|play(?:ing)?|online|coming on|helping|"
            r"giving|buying|sending|be(?:ing)? (?:friends|here|there|around)|help|buy|send|come back|bother(?:ing)?)(?: "
            r"\w+)? (?:to you|you|u|with you|with u|to u|any ?more|again|until|til|till|unless|if|then|anymore|here)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:if|unless|until|til|till)(?: \w+)? (?:you|u|ya|ye) (?:\w+ ){0,5}(?:im (?:gone|done|leaving you|out|"
            r"blocking|not talking|not speaking)|its over|were (?:done|over|finished|through)|we are (?:done|over|"
            r"finished)|dont bother|ill (?:leave you|block|be gone|unadd|disappear)|goodbye forever|we cant talk|we cant "
            r"be|i cant (?:trust|be with|talk to|love))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:fine|whatever|wtv|wateva|k|kk|ok|okay|right|forget it|suit yourself|suit urself|be like that|"
            r"never ?mind|nvm|up to you|up to u|your (?:loss|choice|call)|ur (?:loss|choice|call)|have it your way|please "
            r"yourself|fair enough|cool|no worries|sound|okay then|as you wish|aye right)[,.! ]+(?:then |so |well |just |"
            r"and |but |i |il |ill |ur |your |its |guess |be like that |dont |i |im |no )*(?:bye|goodbye|bother|leave|go|"
            r"gone|forget|lonely|alone|done|leaving|block|off|out|then|find|worry|be like that|know where|stand|loss|"
            r"speak|talk|boring|expected|over|someone else|thought|delete))"
        ),
        (
            r"(?P<weak>{start}(?:fine|whatever|wtv|forget it|suit yourself|suit urself|be like that|bye then|ok bye|im "
            r"done|im off|im gone|your loss|ur loss|forget about it|dont bother|dont bother then|whatever then|fine then|"
            r"k bye|forget i asked|nvm then|be boring then|stay boring|im leaving|k|laters then|night then|your choice|ur "
            r"choice)(?: then| x| so| ok)*{end})"
        ),
        (
            r"(?:forget (?:about )?(?:it|me|us|i|that)|dont bother|be like that|suit (?:yourself|urself)|your loss|ur "
            r"loss|no point(?: in)?(?: me)?)(?: \w+){0,2}[,. ]+(?:\w+ ){0,3}(?:different|trust|someone else|thought|"
            r"others|never|care|loved|bye|leave|wont|expected|mature|find|sad|hurt|lonely|wasted|waste|boring|done|"
            r"special)(?: \w+){0,2}"
        ),
        (
            r"(?:was|were)(?: \w+)? (?:gonna|going to|about to|planning to|thinking of|ready to|meant to)(?: \w+)? (?:buy|"
            r"get|give|send|take|surprise|gift|treat|come|order|bring|top|invite|make)(?: \w+)? (?:you|u|ya|ur|your|"
            r"it)(?: \w+){0,6}[, .]+(?:but|now|not now|shame|guess|oh well|never ?mind|not any ?more|forget|too late|til|"
            r"until)(?: \w+){0,3}"
        ),
        (
            r"(?:last|one more|one last|final)(?: \w+)? chance(?: \w+)? (?:or (?:im|its|i|were|we)|before i (?:go|leave|"
            r"block|find|ask)|with me|babe|otherwise)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya)(?:ll|d| will| would|l)(?: \w+)? (?:miss me|be sorry|lose me|never (?:hear from|see|find) (?:me|"
            r"any ?one)|be alone|be lonely|come crawling|end up alone)(?: \w+){0,4}"
        ),
        (
            r"(?:guess|suppose|clearly|obviously|now i know|shows?(?: me)?|good to know|tells me)(?: \w+)? (?:im not "
            r"(?:good|important|worth|special|enough|your|ur|wanted|loved)|i dont matter|i mean nothing|where i stand|"
            r"what (?:i mean|im worth|you think of|u think of)|how (?:much|little) (?:you|u|i)|i was (?:just|wrong about)|"
            r"it (?:was all|meant nothing)|nothing to (?:you|u)|who my (?:real|true)|you dont|u dont)(?: \w+){0,4}"
        ),
        (
            r"(?:i|ive|we)(?: \w+)? (?:wasted|waste|wasting|spent|cancelled|gave up|given up|turned down|missed|skipped|"
            r"saved|stayed (?:up|in)|waited(?: up)?|sat up|took time off|lied)(?: \w+){0,4} (?:for (?:you|u|this)|on "
            r"(?:you|u))(?: (?:and|n|but|all|so|tonight|its|nothing|then|only|yet|last))(?: \w+){0,3}"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|my (?:bf|gf|boyfriend|girlfriend))(?: \w+){0,3} (?:ignor\w+ me|block(?:ed|"
            r"s|ing)? me|stops? talking to me|wont (?:talk|speak|reply)|goes? (?:quiet|silent|cold|moody)|sulks?|dump(?:s|"
            r"ing)? me|leave me|hurt (?:him|her|them)selves?|hurt (?:him|her)self|kill (?:him|her)self)(?: \w+){0,2} "
            r"(?:if|unless|until|til|when|every time|because|cos|whenever)(?: \w+)?|(?:he|she|they|hes|shes|my (?:bf|gf|"
            r"boyfriend|girlfriend))(?: \w+){0,3} (?:cries|gets? (?:upset|moody|sad))(?: \w+){0,2} (?:if|unless|until|til|"
            r"when|every time|because|cos|whenever) (?:i|im|ive)(?: \w+)?)"
        ),
        r"(?:push(?:ing|ed)?|shut(?:ting)?|freez(?:ing|e)) me (?:away|out)(?: \w+){0,3}",
        r"(?:ill|il|ahll|ah ll|i will|maybe ill|i wont|naw|nah)(?: \w+)? (?:no|not|never) bother(?: \w+){0,4}",
        (
            r"(?:friends?|mates?|together|talk|time)(?: \w+)? (?:with|to|for) (?:someone|somebody|people|some ?one|girls|"
            r"anyone)(?: (?:who|that|that|whos))(?: \w+)? (?:doesnt|dont|cant|wont|wouldnt|isnt|not)(?: \w+)? (?:trust|"
            r"even|love|care|send|do|try|prove|listen|want)(?: \w+){0,3}"
        ),
        (
            r"(?:she|he|they|\w+) (?:said|says) (?:she|he|they)(?: would|d|ll|s)(?: do it| send| come| be up)?(?: \w+)? "
            r"(?:anyway|instead|if you wont|if u wont|for me|no problem|straight away)"
        ),
        (
            r"(?:easy|that easy|so easy|quick|happy) to (?:say no to|get rid of|drop me|forget me|ignore me|replace|throw "
            r"away|lose me|throw me)(?: \w+)?"
        ),
        (
            r"(?:bet|wonder if|suppose|guess)(?: \w+)? (?:you|u)(?:d| would|ll| will)? (?:\w+ )?(?:do it|say yes|send|"
            r"show|come|talk)(?: \w+)? (?:for|to|with) (?:him|her|them|someone else|other|another|your|ur|anyone else|the "
            r"others)(?: \w+){0,2}"
        ),
        r"(?:get|got|take|taken|getting|hear) the (?:message|hint|picture loud)(?: \w+){0,3}",
        (
            r"(?:shant|wont|not gonna|might not|will not|may not|wouldnt expect me to)(?: \w+)? be (?:here|around|there|"
            r"online|waiting)(?: \w+)? (?:when|if|anymore|any more|next|tomorrow|much longer|for you|for u|by the time|"
            r"forever)(?: \w+){0,4}"
        ),
        (
            r"go (?:and |n |back )?(?:play|be|talk|hang|sit|run|chat)(?: \w+)? (?:with|to) (?:your|ur|yer) (?:little |"
            r"precious |school |real |other |proper )*(?:friends?|mates?|mum|mummy|daddy|bf|boyfriend)(?: then| "
            r"instead)?(?: \w+){0,3}"
        ),
        (
            r"(?:wont|not gonna|will not|shant|never) (?:be )?(?:ask(?:ing)?|offer(?:ing)?|bother(?:ing)?|"
            r"beg(?:ging)?)(?: (?:you|u|ya))? (?:again|twice|anymore|any more)(?: \w+){0,6}"
        ),
        (
            r"(?:had|id|i)(?: \w+)? (?:told|said to) (?:every ?(?:one|body)|them all|people|the others|the lads) (?:you|"
            r"u)(?: \w+)? (?:brave|mature|different|loyal|cool|special|trusted|one of us|up for|solid|safe)(?: \w+){0,2}"
        ),
        (
            r"(?:sorry|no|maybe|that)(?: \w+)? (?:doesnt|wont|isnt going to|dont|aint gonna) (?:keep me|fix|help|make "
            r"(?:it|me)|make up)(?: \w+)? (?:talking|here|it|this|up|feel|better|happy|for)(?: \w+){0,3}"
        ),
        (
            r"(?:ill|il|i will|i can|can|gonna)(?: \w+)? (?:give|offer|pass|hand)(?: \w+){0,3} (?:to )?(?:someone|"
            r"somebody) (?:else|who)(?: \w+){0,3}"
        ),
        (
            r"(?:then|so) (?:no|you dont get|u dont get|you wont get|u wont get|you lose|u lose|forget)(?: \w+)? "
            r"(?:sweets|robux|skins?|gift|present|paper|money|part|place|spot|lift|role|top ?up|v ?bucks|treats?|"
            r"reward)(?: \w+){0,4}"
        ),
        (
            r"(?:just|all|only)(?: \w+)? (?:talk|words|lies|an act|pretending|a game to (?:you|u)|using me)(?: \w+)? "
            r"(?:then|was it|to (?:you|u)|all along|from (?:you|u))(?: \w+)?"
        ),
        (
            r"(?:not|stop(?:ped)?|never|wont|refuse)(?: \w+)? (?:talking|speaking|replying|messaging|texting|"
            r"answering)(?: to (?:you|u))?(?: \w+)? (?:til+|until|unless|if)(?: \w+)? (?:you|u|ya)(?: \w+){0,4}"
        ),
        (
            r"(?:really|proper|actually|that|u|you)(?: \w+)? (?:hurt|hurts|stings?|cuts? deep|broke) (?:me|my feelings|my "
            r"heart|a lot)(?: (?:there|then|now|you know|u know|when|that|so|tbh|ngl|by|cos|really|deep|x))(?: \w+){0,2}"
        ),
        (
            r"(?:shame|pity|sad|gutted|funny|strange|weird|odd)(?: \w+)?[,.]? (?:i|id|we|cos|because|really)(?: \w+)? "
            r"(?:thought|had|believed|was hoping|really|saw|set aside|kept|saved|told)(?: \w+){0,3} (?:you|u|brave|"
            r"special|different|something|friends|for you|for u|mature|potential)(?: \w+){0,3}"
        ),
    ),
    confirm=marked(company=_PRESSED, spoiled_by=_LIGHT, within=2),
    shows=(
        "i thought u were different",
        "after everything ive done for you",
        "ill just find someone else who will",
        "dont bother messaging me again then",
        "you dont even care about me do you",
        "ur just like all the others",
        "was gonna get u the skins but not now",
        Example("fine. bye then", before=("them: no i dont want to send one",)),
        "he stops talking to me if i dont send one",
    ),
    passes=(
        "nan always cries when she hears that hymn",
        "fine dont come then, more pizza for me",
        "whatever lol",
        "forget it i found my charger",
        "bye then see you at 5",
        "ill block you in monopoly",
        "youre just like the rest of us, useless at maths",
        "i thought you were at nans",
    ),
    limits="It cannot see silence itself: somebody who simply stops answering to be begged.",
)
