"""Somebody says that a private picture or secret has already been shown to others: the harm may have begun."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"leaked|nudes?|expos(?:e|ed)|recorded|blackmail\w*|pay (?:up|me|or)|gift ?cards?|midnight|\d+ mins left|"
    r"last (?:chance|warning)|or i (?:post|leak|send|upload)|"
    r"(?:send|post|leak|upload|share) (?:it|them|this|your|ur) (?:\w+ ){0,3}(?:everyone|followers|mates|"
    r"friends|family|school|mum|dad|insta|online)|(?:ill|il|i will|im gonna|or i) (?:leak|post|upload)|"
    r"(?:please|pls|plz) (?:dont|delete|stop)|dont (?:send|post|leak|share) (?:it|that|them)|begging"
)
_PLAY = (
    r"homework|essay|letters home|print it|slides|permission|party|drawing|newspaper|patch|servers|trade|bug|"
    r"wig|chips|pizza|biology|revision|valentine|yo yo|youtube|recipe|invoice|form|"
    r"invites?|invitation|cv|application|parcel|order|quests?|holiday|trip|birthday|match|lift|email (?:is|"
    r"was) (?:down|broken)|tickets?|coursework|notes"
)
_KIN = (
    r"(?:mum|mam|mom|dad|nan|gran|sister|sis|brother|bro|auntie?|aunt|uncle|cousins?|mates?|m8s?|friends?|"
    r"bestie|bf|gf|boyfriend|girlfriend|teacher|tutor|head|coach|"
    r"boss|class|year|form|team|school|followers?|family|contacts|group ?chat|work)s?"
)

DETECTOR = Detector(
    name="says_already_sent",
    version=2,
    by=Speaker.OTHER,
    says="says that something private has already been sent to others",
    innocent_reading="People say that homework, forms, parcels and party photos have been sent.",
    patterns=(
        (
            rf"(?:i(?:ve)? |just |already |so i )*(?:sent|posted|forwarded|shown|showed|e ?mailed|messaged|leaked|"
            rf"uploaded|shared|airdropped) (?:it|them|this|that|those|everything|the (?:first|pics?|photos?|video|"
            rf"vid|one|lot)|one)(?: \w+)? (?:to|with|2) (?:\w+ )?(?:\d+|one|two|three|some|a few|half|all|"
            rf"every\w*)?(?: of)? ?(?:your|ur|yr|yer) (?:\w+ )?{_KIN}"
        ),
        (
            r"(?:ive|i have|i) (?:just |already |now )?(?:sent|posted|emailed|e mailed|leaked|uploaded|shared|"
            r"forwarded) (?:it|them|this|your \w+|ur \w+)(?: \w+)? (?:to|on|2) (?:your|ur|every ?(?:one|1)|the "
            r"(?:whole|group|year|school|class|lads|gc))"
        ),
        (
            r"(?P<weak>(?:just |already |ive |i )(?:sent|posted|shared|showed|emailed|forwarded|uploaded) (?:it|"
            r"them|one|everything|the first one)(?: \w+){0,3})"
        ),
        r"(?:already |just |ive |i |been )(?:leaked|exposed) (?:it|them|you|u|your|ur)",
        (
            rf"(?:so )?(?:now )?(?:your|ur|yr|yer) (?:\w+ )?{_KIN} (?:already |now |just |has |have |all "
            rf")+(?:knows?|seen|saw|got|opened|read|gets?|has) ?(?:it|them|this|everything|that|what)?"
        ),
        rf"(?:so )?now (?:your|ur|yer) (?:\w+ )?{_KIN} (?:knows?|has it|have it|sees?|seen it)",
        (
            rf"(?:your|ur|yer) (?:\w+ )?{_KIN}s? (?:opened|seen|saw|watched|read|got) (?:it|them|this|that|your "
            rf"\w+|ur (?:pic|photo|vid)\w*)"
        ),
        (
            r"(?:its|it is|theyre|they are|its all|now its|your \w+ is|ur \w+ is|been)(?: \w+)? (?:out there|out "
            r"now|uploaded|everywhere now|all over (?:the school|insta|snap|school|year \d+|the year|the net)|gone "
            r"viral|spreading|going round the (?:school|year)|online now|public now|leaked|in the (?:gc|group "
            r"?chat|year chat|year group chat))"
        ),
        (
            r"(?P<weak>(?:its|it is|theyre|they are|it has|its been|been)(?: \w+)? (?:up|sent|posted|live|online|"
            r"out|delivered|shared))"
        ),
        (
            r"(?:cant|cannot|no|there is no|theres no) (?:\w+ )?(?:take|taking|get|undo|undoing|call|calling|"
            r"unsend\w*) (?:it|that|this|them) (?:back|now)"
        ),
        (
            r"(?:bit|little|far|way|too) (?:too )?late (?:to (?:beg|cry|block|pay|say sorry|stop|talk|apologi\w+|"
            r"delete)|now its|its (?:out|sent|gone|up|done))"
        ),
        (
            r"(?P<weak>(?P<part>(?:too late|bit late|done|i told (?:you|u)|told (?:you|u)|i warned (?:you|u)|"
            r"warned (?:you|u)|whoops|oops|delivered|sent|posted|gone(?! [a-z]))))"
        ),
        r"delivered :\w*check\w*:",
        r"(?:picked up|answered|replied|paid|listened)(?: \w+){0,4}[.,! ]+(?:now )?go (?:and |n )?(?:see|look|check)",
        r"\d+ of (?:your|ur) (?:mates|friends|followers) (?:are|r) (?:typing|watching|online|looking|laughing)",
        r"(?:done|sent|gone|posted|whoops|oops)[.,! ]+(?:i )?(?:told|warned) (?:you|u)(?: i (?:would|will|wasnt))?",
        r"(?:finger|thumb) (?:just )?(?:slipped|pressed|hit send)(?! n | and )",
        (
            r"(?:check|look at|see|open|go on) (?:your|ur|the) (?:insta|snap|dms|story|stories|tagged|tags|"
            r"notifications|group ?chat|gc|year group|tiktok|facebook|page)[.,! ]+(?:its|theyre|it|youre|ur) (?:up|"
            r"there|live|on|in|tagged|famous|everywhere)"
        ),
        (
            r"(?:you|u) (?:didnt|wouldnt|should(?:ve| have)?|never) (?:listen\w*|reply|replied|pay|paid|picked up|"
            r"pick up|answered|answer|do (?:as|what)){gap}\b(?:so now|so i|now go|now see|go and see|sent|its (?:up|"
            r"out)|too late)"
        ),
        r"(?:you|u) (?:can|could) stop (?:begging|crying|asking|messaging){gap}\b(?:nothing|its|already|too late|done)",
        (
            r"(?:ask|go ask) (?:\w+ )?(?:your|ur|\w+) (?:\w+ )?(?:why|if) (?:hes|shes|theyre|he|she|they|"
            r"everyone)(?: \w+){0,2} (?:gone quiet|went quiet|quiet|laughing|staring|seen it|blocked you|wont talk|"
            r"not talking|isnt talking)"
        ),
        (
            r"(?:why|wonder why)(?: do (?:you|u) think)? (?:your|ur) (?:\w+ ){0,2}(?:wouldnt|wont|isnt|didnt|cant) "
            r"(?:sit|talk|look|speak|reply|answer)"
        ),
        (
            r"(?:has|have|did) (?:your|ur) (?:\w+ )?(?:mum|dad|nan|teacher|sister|brother|mates|friends|coach|"
            r"head) (?:\w+ )?(?:knocked|rung|called|messaged|said anything|seen|opened|come up|asked)(?: \w+)? "
            r"?(?:yet|it|on your door|you yet|about it)"
        ),
        (
            r"(?:first|second|one|two|\d+) (?:dominos?|copy|copies|person|people|batch|post|one|views?|shares?)(?: "
            r"\w+)? (?:gone|down|out|sent|and counting|already|has it|have it|fallen)"
        ),
        r"(?:two|2|blue|the) (?:blue )?ticks?[.,! ]+(?:your|ur|she|he|they|two|read|seen)",
        (
            r"(?:theyre|they are|everyones|every1s|the whole \w+ is|people are) (?:already |all )?(?:laughing|"
            r"looking at it|sharing it|passing it|talking about it|watching it|seen it|seen your|seen ur)(?: \w+)? "
            r"?(?:already|now|listen|at (?:you|u))"
        ),
        r"(?:consider|call) (?:\w+ ){1,2}(?:my|the|your) (?:first|1st|warm ?up|starter|test|free sample)",
        (
            r"(?:proof|screenshot|look|heres)[^.!?a-z]{0,6} ?(?:thats|this is|heres|see|its) (?:your|ur) (?:\w+ "
            r")?(?:aunt|mum|dad|nan|sister|brother|mates?|friends?|teacher|coach)s? (?:inbox|dms|chat|message|"
            r"reply|reaction)"
        ),
        (
            r"(?:sent|posted|leaked|uploaded|did) (?:it|them) (?:while|when|as soon as) (?:you|u|ya) (?:were|was|"
            r"wer|slept|went|blocked|logged|left)"
        ),
        r"(?:its|it) (?:now )?in other schools|other schools have (?:it|seen)",
        (
            rf"(?P<told>(?:hes|shes|theyre|he|she|they|theyve|somebody|someone|some1|my ex|my mate|this (?:guy|"
            rf"man|lad|boy|girl|person))(?: "
            rf"has| have| already| just| went and| went n)* (?:sent|posted|leaked|shared|showed|shown|uploaded|put|"
            rf"forwarded) (?:it|them|my (?:\w+ )?(?:pics?|photos?|pictures?|nudes?|video|vid|chats?|messages)|that "
            rf"(?:pic|photo|vid|video))(?: \w+){{0,2}} ?(?:to|on|round|around|online|everywhere|with|in|his|her) "
            rf"(?:\w+ )?(?:my|everyone|his|her|their|the|our|all|every\w*|insta|snap|year|a (?:group|gc)|{_KIN}))"
        ),
        (
            r"(?P<told>(?:every ?(?:one|1|body)(?:s)?|the whole (?:school|year|class|team)|half the (?:school|"
            r"year))(?: \w+)? (?:seen|saw|got|sent|sharing|passing)(?: \w+)? (?:my (?:\w+ )?(?:pics?|photos?|"
            r"pictures?|video|vid)|the (?:pic|photo|video|vid) of me))"
        ),
    ),
    confirm=marked(company=_HOLD, part=r"[a-z ]+[^a-z0-9]*$", spoiled_by=_PLAY),
    shows=(
        "just sent it to 2 of ur mates",
        "too late its out there now",
        "check ur dms. its up",
        "now your sister knows",
        "cant take it back now can u",
        "posted it while u were asleep",
        Example("done", before=("me: last chance or i leak it", "them: please dont")),
        "he already sent my pic to his mates",
    ),
    passes=(
        "sent it to your mum already, its the form for the trip",
        "already sent my essay miss",
        "the letters home have been sent",
        "parcel delivered",
        "patch is live its been uploaded",
        "my finger slipped n i liked a pic from 2017",
        "too late i ate it",
        "everyones seen the film",
    ),
    limits="It does not see that something was sent when that is only shown by a screenshot.",
)
