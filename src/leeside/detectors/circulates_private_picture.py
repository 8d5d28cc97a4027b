"""A private picture of a young person is passed round, traded, asked for or posted among others."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"private(?:ly)?|nudes?|meant (?:only )?(?:for|to be)|(?:only|just) for (?:him|her|me)|in private|trusted|"
    r"(?:her|his) ex|dont (?:say|tell|snitch|show)|delete (?:it )?after|taken down|tea page|exposed|leaked|"
    r"screenshott?ed|got sent|got hers|swaps?|trad(?:e|ed|ing)|air ?drop\w*|gone home|crying|chang(?:e|ed|ing) "
    r"schools?|poor (?:girl|lad|thing)|all the lads|back row|without (?:asking|her|him|them)|didnt (?:ask|know|"
    r"agree|want)|"
    r"never meant|not meant|ashamed|embarrass\w*|humiliat\w*|everyones (?:seen|got)|every1s (?:seen|got)|whole "
    r"(?:year|school) (?:has|seen)|quid a|vape|send (?:it )?(?:to|round)|pass (?:it )?(?:on|round)|"
    r"forward(?:ed|ing)?|save(?:d)? it|when they were together|dumped|broke up"
)
_PLAY = (
    r"trip|revision|timetable|homework|notes|shiny|full art|cards?|match attax|pokemon|rares?|skins?|credit|"
    r"art|setups?|patch|concert|zipwire|wig|gran|nan|grandma|holiday|party|sports day|"
    r"yearbook|prom|wedding|baby|puppy|dog|cat|menu|bake|recipe|sign up|petition|limbo|throwback|memes?|frog|"
    r"leavers|class photo|team photo|football match|kit|goal|"
    r"sticker|chain messages?|chain letter|missing|no pe|pe kit|lost property"
)

DETECTOR = Detector(
    name="circulates_private_picture",
    version=2,
    by=Speaker.ANYONE,
    says="passes round or asks for a private picture of somebody",
    innocent_reading="Friends pass round ordinary photos of trips, parties and teams.",
    patterns=(
        (
            r"(?P<weak>(?:pics?|pix|pictures?|photos?|vids?|videos?|nudes?|screen ?shots?|snaps?|ones?) (?:of|"
            r"from) (?:her|him|that (?:girl|boy|lad)|(?:some|a|this) (?:girl|boy|lad)|(?:girls|lads|boys|people) "
            r"(?:in|from|at)|(?:girls?|boys?|lads?|someone)))"
        ),
        (
            r"(?P<weak>(?:put|sent|posted|dropped|shared|stuck|forwarded|leaked)(?: (?:it|them|that|hers|his|one|"
            r"her|him|the \w+))+ (?:in|into|on|to|round) (?:the |our |a |that |every )?(?:\w+ )?(?:gc|group ?chat|"
            r"group|chat|story|server|page|lads|boys|whole|year|team))"
        ),
        (
            r"(?P<weak>(?:its|it is|shes|hes|theyre)(?: (?!still\b)\w+)? (?:in|on|all over|going round|been "
            r"round|round) (?!my )"
            r"(?:the |our |every |all the )?(?:\w+ )?(?:gc|group ?chats?|group|chats?|story|server|page|school|"
            r"year|bus|phones?))"
        ),
        (
            r"(?:who|anyone|any1|anybody|has any\w+|have (?:you|u)|u|you|hav u)(?: \w+){0,2} (?:got|seen|want|"
            r"wants|have|has|need)(?: \w+)? (?:the )?(?:one|ones|pics?|pictures?|photos?|vids?|videos?|nudes?) "
            r"(?:of|from) (?:\w+ ){0,3}(?:her|him|that girl|that boy|everyones|every1s|the private)"
        ),
        r"(?:the )?private (?:one|ones|pics?|pictures?|photos?|vids?|videos?|snaps?) (?:of|from) (?:her|him|\w+)",
        (
            r"(?P<weak>(?:who|anyone|any1) (?:wants|want|else wants|needs|has|got|still got) (?:it|them|the one|"
            r"one|hers|his|the rest|the others|copies))"
        ),
        (
            r"(?:il|ill|i can|can|just|lemme|could) (?:\w+ )?air ?drop(?: it| them| you| u| to)?(?: \w+)? ?(?:it|"
            r"them|everyone|the lads|round|whoever)?"
        ),
        (
            r"(?P<weak>(?:send|forward|pass|share|repost|spread)(?: it| this| them| that)? (?:to|on|round|around|"
            r"along|about)(?:(?! (?:ur|your) (?:mum|mam|mom|dad|parents?|nan|teacher|office)| (?:gran|granny|"
            r"nan|nana|mum|dad|me)\b) (?:to|every\w*|"
            r"the|in|all|ur|your) ?(?:one|lads|form|class|year|boys|everyone|"
            r"mates)?)?)"
        ),
        r"send (?:it |this )?to every ?(?:one|1) in (?:ur|your) (?:form|year|class|school|contacts)",
        r"(?:your|ur) turn to (?:send|pass|share|forward) (?:it|this|them) (?:on|along|round)",
        (
            r"(?:dont|do not|never) (?:say|tell any\w*|let on|mention) (?:it was me|i sent|who sent|where (?:you|"
            r"u) got|i showed){gap}\b(?:here|look|but|ok|pic|photo|it)?"
        ),
        (
            r"(?:its|it is|theyre|hers is|his is|shes|hes)(?: \w+)? (?:on|all over|up on|in) (?:the |our |that "
            r")?(?:schools? |year |local )?(?:tea|exposed?|bait ?out|gossip|confessions?|rate|leaks?) (?:page|"
            r"account|acc|group|chat|insta|story)"
        ),
        (
            r"(?:on|add\w*|posted) (?:\w+ ){0,3}(?:page|chat|group|account|gc|folder|discord|server) (?:where|with|"
            r"of|that|full of) (?:\w+ ){0,3}(?:post|share|swap|trade|sharing|all the|them|girls|peoples|everyones) "
            r"?(?:them|pics?|photos?|girls|nudes)?"
        ),
        (
            r"(?:made|make|making|got|start\w*|theres|have|with) (?:a |the |this )?(?:\w+ )?(?:folder|album|gc|"
            r"group|chat|drive|collection|dropbox|mega|server)(?: \w+){0,4} (?:of|with|for|sharing) (?:all of them|"
            r"all the girls|girls|them all|everyones|pics? of (?:girls|people)|all of (?:the )?girls|the girls|her)"
        ),
        (
            r"(?:sharing|passing|trading|swapping|posting|selling|sending)(?: round| on| around)? (?:\w+ "
            r")?(?:pics?|photos?|pictures?|vids?|videos?|nudes?|ones) (?:of (?:girls?|people|lads|boys|her|him|"
            r"kids|\w+ from our)|of \w+ (?:from|in) (?:our|my|the|ur) (?:school|year|class))"
        ),
        (
            r"(?:ill|il|i will|ill do a|wanna|want to|lets|can we)? ?(?:swap|trade|exchange|trade you|swap you|"
            r"swap u|trade u)(?: \w+){0,2} (?:mine|yours|one|hers|ours|pics?|photos?|what (?:you|u))(?: \w+)? "
            r"(?:of|for|from) (?:her|him|yours?|hers|ur|the other|one of)"
        ),
        (
            r"(?:send|show|give) me (?:what|the ones|all|whatever|any|the one) (?:you|u)?(?:ve)? ?(?:got|have|"
            r"saved)? ?(?:of|from) (?:her|him|them|that girl|the girls|yours)"
        ),
        (
            r"(?:repost|share|save|screenshot|screen ?record|download|look) (?:it |this |these |them )?(?:before|"
            r"b4|quick before) (?:it |they |its |theyre |she |he )?(?:gets? |get )?(?:taken down|deleted|removed|"
            r"gone|takes? it down|reported|deletes?)"
        ),
        (
            r"(?:showed|shown|showing|sent|passed|passing|sharing)(?: \w+)? (?:it|them|her|his|hers|her pic|the "
            r"pic|the photo)(?: \w+)? (?:to|round|around)(?: all)? (?:the )?(?:lads|boys|whole|bus|class|team|back "
            r"row|changing room|everyone on|all the|year)"
        ),
        (
            r"(?:that |it |the pic |the photo )?(?:was |were )?(?:only )?(?:meant|supposed|just|only|sent) (?:to "
            r"be )?(?:only |just )?(?:for|to) (?:him|her|me|his eyes|her boyfriend|one person|my (?:bf|gf|"
            r"boyfriend|girlfriend)|the two of){gap}\b(?:now|n now|and now|but|its|everyone|got out|passed|he|she|"
            r"then)"
        ),
        (
            r"(?:passing|passed|pass|sending|sent|going|been|being passed) (?:round|around) (?:\w+s? |her |his |"
            r"that |my |a )?(?:pics?|photos?|pictures?|vids?|videos?|nudes?)(?: of)?"
        ),
        (
            r"(?:she|he) (?:really )?(?:thought|trusted|believed) (?:he|she|him|her|theyd|hed|shed|it)(?: "
            r"\w+){0,2} (?:keep|kept|show|share|delete|stay|be)(?: \w+){0,3} (?:himself|herself|private|no ?one|"
            r"anyone|him|her|it|safe|secret|between)"
        ),
        (
            r"(?:phones?|it|pics?|photo)(?:s| is| has| have)?(?: been| gone| being)* (?:passed |passing |going "
            r")?(?:round|around) the (?:whole (?:of )?)?(?:the )?(?:back row|bus|class|changing rooms?|year|school|"
            r"team|canteen|lads|common room)"
        ),
        (
            r"(?:ive|i|hes|shes|ryans|\w+s|everyones|every1s|half the \w+) got (?:it|hers|them|the pic|the one),? "
            r"{gap}\b(?:got it|only one|got hers|hasnt|havent|u want|you want|seen)"
        ),
        (
            r"(?:youre|your|ur) the only (?:one|person|1) (?:who |that )?(?:hasnt|havent|without|not)(?: \w+)? "
            r"(?:got|seen|had|sent|it|a copy)(?: it| them| one)?"
        ),
        (
            r"(?:ask|dm|message|text) (?:\w+ )?(?:my |ur )?\w+ for (?:it|them|hers|the pic|a copy),? (?:hes|shes|"
            r"he|she|they)(?:s|ve| has| have)? ?(?:got|has|have|saved) (?:it|hers|his|her|them|all)"
        ),
        (
            r"(?:shes|hes|she is|he is|she|he) (?:\w+ )?(?:going to|gonna|will|ll|might) (?:\w+ )?(?:have to|need "
            r"to) (?:change|move|leave|switch) schools?{gap}\b(?:after|when|once|if|cos|because)"
        ),
        (
            r"(?:someone|some1|my mate|a girl|a lad|this \w+) (?:\w+ ){0,4}sent me this,? (?:its|it is|thats|"
            r"look)(?: \w+)? (?:her|him|that girl|that boy|that lad|\w+ from|a girl)"
        ),
        (
            r"(?:that|the|her|his) (?:pic|photo|picture|vid|video|one) (?:she|he|\w+) (?:sent|took|gave|did) "
            r"(?:\w+ ){0,2}(?:him|her|in private|privately|for him|to him|to her|in confidence)\b{gap}\b(?:page|now|"
            r"every|going|out|online|third|chat|got|is)?"
        ),
        (
            r"(?:top|bottom|side|middle) of the page,? (?:\w+ ){0,3}(?:swipe|scroll|third|second|thats her)|"
            r"(?:swipe|scroll) (?:to |down |across )?(?:\w+ ){0,3}(?:thats (?:her|him)|its her|its him)"
        ),
        (
            r"(?:pics?|photos?|nudes?|vids?|videos?|ones) of (?:the )?(?:girls?|lads|boys|people|someone|kids) "
            r"(?:from|in|at) (?:our|ur|your|my|the|this) (?:school|year|class|form|team|area|town){gap}\b(?:who|swap|"
            r"trade|send|got|chat|group|page|want|\d)?"
        ),
        (
            r"(?P<told>(?:theyre|they are|they|hes|shes|he|she|people|boys|lads|every ?(?:one|1)(?:s)?|someone|"
            r"some1|theres \w+ \w+ \w+)(?: \w+){0,3} (?:passing|sharing|showing|posting|sending|spreading|"
            r"forwarding|passed|shared|selling|trading)(?: round| on| around)? (?:my|her|his|\w+s|a|that|the|our) "
            r"(?:\w+ )?(?:pics?|photos?|pictures?|vids?|videos?|nudes?)(?: \w+)?)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "who wants the one of her, il swap",
        "repost before it gets taken down",
        "theyre passing round mias pic in maths",
        "it was only meant for him now everyones got it",
        "showed it to all the lads",
        "have u got the private one of her from saturday",
        "theres a group with pics of girls from our school",
        "ur the only one who hasnt seen it yet",
    ),
    passes=(
        "ill send it to your mum",
        "whos got the pics from the trip",
        "reposting my art is fine with credit",
        "swap u my shiny for yours",
        "pass it on no pe tomorrow",
        "send the revision timetable to everyone in set 2",
        "have you seen the vid of sirs wig",
        "got the full collection of match attax",
        "phones been round the class because of a frog",
    ),
    limits="It does not know whether the person in a picture agreed that it may be shown.",
)
