"""Somebody says that the child has won or been chosen, and only has to claim it: the bait of a scam."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        r"you|u|ur|your|yours|ye|ya|yer|dear|winner|@everyone|guys|hello|hi",
        (
            r"won|win|winners?|winning|prizes?|awarded|award|rewards?|giveaway|jackpot|lottery|raffle|draw|"
            r"lucky|congrats|congratulations|selected|chosen|picked|qualif\w+|entitled|eligible|bonus|gift|"
            r"free|voucher|unclaimed|finalists?|nominat\w+|drew|winned|shortlisted|auto ?entered|inherit\w*|"
            r"trophy|by default|entry|entries|\d+(?:st|nd|rd|th) (?:visitor|customer|follower|player)"
        ),
        (
            r"i ?phone ?\w*|ps5|xbox|switch|ipad|macbook|airpods|\$ ?\d[\d,.]*k?|\d+ ?(?:pounds?|pound|quid|"
            r"gbp|cash)|cash|holiday|voucher|gift ?cards?|robux|v ?bucks|nitro|tickets?|samsung|camera|"
            r"hamper|trainers|prizes?|laptop|car|trip|console|phone|handset|merch|skins?|reward points|"
            r"puppy|quad|bike|mystery box|fortnite|roblox|award|big|concert|holiday"
        ),
        (
            r"claims?|claiming|collect|redeem|unlock|receive|call (?:now|us|this|\d\w*|free)|call|reply|"
            r"text \w+ to|txt|click|tap|link|dm|message us|send (?:us |me )?(?:your|ur|the|\$?\d)|confirm|"
            r"verify|log ?in|sign ?in|form|fill|enter (?:your|ur)|pay|fee|postage|delivery|shipping|admin|"
            r"details|address|visa|customs|charge|deposit|refundable|depot|release|tap|where to send|wheres "
            r"it going|who (?:you|u) bank|needs?|need (?:your|ur|yer)|card|van|cover|lawyer|inbox|send it|"
            r"bank|follow|tag|share|visit|https?:|www\.|[\w-]+\.(?:com|net|org|co|gg|io|uk|me|xyz|info|link|"
            r"ly|site|online|top|shop|test|example|app|gift|win|club)"
        ),
        (
            r"urgent|now|today|tonight|within|hours?|hrs|mins?|expires?|ends?|ending|final|last|only|valid|"
            r"before|limited|hurry|asap|dont miss|randomly|guaranteed|our records|your (?:number|account|"
            r"mobile|name|email|ip)|ur (?:number|account|mobile|name)|customer|visitor|follower|subscriber|"
            r"sponsor\w*|official|team|dear|tesco|amazon|argos|asda|mrbeast|youtuber|lucky day|secret|been "
            r"trying|attempt|t ?& ?c|18\+|p ?/?min|ppm"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:prefects?|head (?:boy|girl)|school council|form rep|ticket \d+|from the (?:office|desk|hall|"
    r"library|reception)|scratchcard|(?:selected|chosen|picked|nominated|shortlisted) (?:for (?:the|our|my|"
    r"your|ur|county|u\d+|under)|to (?:play|represent|read|captain|sing|speak|perform|go on))|squad|choir|"
    r"county|captain|book tokens?|colouring|poetry|poem|writing competition|talent show|quiz|medal|trials|"
    r"narrator|lead role|the part|votes?|voted|panto|drama|bookmark|tombola|bingo|scratch ?card|tell your "
    r"(?:mum|dad)|with your (?:mum|dad|parents?)|parents? or carers?|mayor|museum|head of year|house "
    r"point\w*|attendance|star of the week|player of the|man of the match|duke|dofe|bursary|sports centre|"
    r"free (?:kick|throw|period)|won on|won by|i think (?:you|u)|you won (?:that|this|again|me)|chocolate|"
    r"leisure centre|hot chocolate|(?:if|when|to|people|can|could|might|gonna|going to|trying to|want to|"
    r"they|who|hope to|chance of|really) (?:u |you )?(?:win|winning)|win (?:a|another|the|this|big)|going "
    r"for|give out the|solid shot|on your (?:mission|new|results|exam)|so happy for|uniform|summer reading|"
    r"made up text|competition (?:at|in) (?:school|the library)|we won|they won|i won|you won (?:the "
    r")?(?:match|game|round|fair|bet|argument|level|last)|won (?:the )?(?:match|game|league|cup|round|race|"
    r"football|netball|quiz|toss|battle|war|election)|(?:is|its|thats|was) (?:a )?(?:scam|fake|phishing)|by "
    r"scammers|these scammers|dont (?:click|fall|trust)|school (?:raffle|fair|prize|competition|fete)|prize "
    r"?giving|head ?teacher|pta|science fair|spelling|tombola|bake off|art competition|house points|kahoot|"
    r"in assembly|battle royale|victory royale|nobel|premier league|who won|did (?:you|u|we) win|gonna win|"
    r"hope (?:you|u|we) win|win the (?:match|game|league|cup)|(?:mum|dad|nan|sir|miss) (?:won|said|says)|"
    r"tickets? for the match|other phone|tickets on the day|task:|rush|junior room|merit\w*|certificate|"
    r"sports day|parents evening|reading challenge|collect (?:it|them|your prize) from (?:the )?(?:office|"
    r"reception|library|school|desk|me|miss|sir|mr|mrs|ms))\b"
)
_HOLD = (
    r"claim|prize|reward|postage|collect|giveaway|winner|dm (?:me|us)|send (?:your|ur)|address|link|follow|"
    r"fee|voucher|i ?phone|gift ?card|\$ ?\d+"
)
_MARKED = marked(company=_HOLD)


def _together(candidate: Candidate) -> Voice | None:
    """Winning alone is everyday talk: something must be claimed, or come from nowhere."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS, loose=3, sure=3, needs=_KINDS[-2:]):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="fakes_prize",
    version=1,
    by=Speaker.OTHER,
    says="says that something was won or awarded and must be claimed",
    innocent_reading="People win raffles, matches and real competitions, and schools and shops tell them so.",
    patterns=(
        (
            r"(?:compensation|grant|refund|rebate|pay ?out|relief|payment)s? (?:of|up to|worth) (?:\S+ "
            r")?(?:\$ ?\d|\d{2,})\S*(?: \S+){0,18}? (?:apply|qualify|claim|click|tap|register|reply)(?: "
            r"\S+){0,3}"
        ),
        (
            r"(?:you|u|ur|youre) (?:\w+ )?(?:may ?be|might be|could be|are|r|be)? ?(?:\w+ )?entitled to "
            r"(?:\S+ ){0,4}?(?:\$ ?\d|\d{3,})\S*(?: \S+){0,16}? (?:claim|reply|call|click|text|txt|apply)"
        ),
        (
            r"(?:have|sum of|transfer|worth of|fund of) (?:\S+ ){0,2}?(?:\$ ?)?\d[\d.,]* ?(?:m|mil|"
            r"millions?|milions?)(?: us)? ?(?:dollars?|pounds?|usd|gbp|euros?)?(?: \S+){0,8}? (?:transfer|"
            r"inherit\w*|charity|beneficiary|deceased|late (?:husband|father|client))"
        ),
        (
            r"(?:dear|valued) (?:\w+ )?(?:voucher|card|coupon) ?holders?[,.!:]?(?: \S+){0,16}? (?:claim|"
            r"link|click|tap|https?:\S*|www\S*)"
        ),
        (
            r"(?:(?:you|u) (?:are|r)|youre) (?:\w+ )?eligible (?:for|to)(?: \S+){0,12} (?:postage|fee|claim|"
            r"apply here|order now|tap|click|https?:\S*|www\S*)(?: \w+)?"
        ),
        (
            r"congrat\w*[!., ]+(?:\w+ ){0,2}(?:you|u|your|ur)(?:ve| have| has| are| r)? (?:just |been "
            r")?(?:won|winned|selected|chosen|awarded|picked)(?: \S+){0,4}"
        ),
        (
            r"(?:cash|holiday|prize|\$ ?\d\S*|vouchers?|reward|i ?phone|gift)(?: \S+){0,8} (?:awaits?|"
            r"awaiting|await|is waiting)(?: (?:collection|you|your|ur|claim))?"
        ),
        (
            r"claim (?:your|ur) (?:\w+ )?(?:\$ ?\d\S*|free \w+|cash|prize|reward|gift|voucher|i ?phone|"
            r"compensation)(?: \S+){0,3}|(?:you|u) (?:are|r|have been|may be) entitled to(?: \S+){1,4}"
        ),
        (
            r"(?:you|u)(?:ve| have)? (?:just )?(?:won|winned)(?: \w+){0,3}[!.,]* (?:come to|check|message|"
            r"dm|inbox|go to|reply|msg|add|click|tap)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ur name|your name|your username|ur username|ur number|your number)(?:ve| have| has|"
            r"re| r| were| was)? (?:\w+ )?(?:picked|chosen|selected|drawn|come up|came (?:up|out|top)|come "
            r"out|landed|pulled)(?: \w+)? (?:2|to|for|as|in) (?:get|receive|win|be|the|our|a|claim|draw|"
            r"collect|giveaway|raffle)(?: \S+){0,4}"
        ),
        (
            r"(?:wheel|draw|random picker|generator|bot|raffle)(?: \w+){0,2} (?:landed on|picked|chose|"
            r"stopped on|pulled|drew|selected) (?:you|u|your|ur)(?: \w+)?|golden ticket(?: \w+){0,3}|(?:top|"
            r"best|luckiest|biggest) (?:fan|follower|subscriber)(?: \w+){0,6} (?:claim|prize|gift|win|won|"
            r"dm|send|free|card)(?: \w+)?"
        ),
        (
            r"(?:drop|giveaway|gift|raffle)[!: ]+(?:\S+ ){0,5}(?:first come|first \d+|@everyone|claim|tag|"
            r"dm me|be quick|share to|everyone gets|forward)(?: \w+){0,3}"
        ),
        (
            r"(?:its|it is|theyre|thats) yours(?: \w+){0,3}[.! ]+(?:\S+ ){0,4}(?:just|only|need|needs|cover|"
            r"pay|tell us|send|who you bank|claim|confirm)(?: \w+)?"
        ),
        (
            r"(?:switch|ps5|i ?phone|xbox|laptop|ipad|parcel|hamper|prize)(?: is|s| are)? (?:\w+ )?(?:ready|"
            r"waiting|reserved|on hold|at (?:the )?depot|set aside|boxed)(?: \S+){0,6} (?:fee|charge|"
            r"customs|\$ ?\d\S*|claim|tap|click|pay|confirm|release|unlock|details|address|postage)"
        ),
        (
            r"(?P<loose>finalists?|nominat\w+|shortlisted|lottery|auto ?entered|mystery box|drew (?:you|u|"
            r"your)|inherit\w*|trophy|won|winners?|prizes?|awarded|rewards?|giveaway|jackpot|selected|"
            r"chosen|unclaimed|lucky (?:day|winner|number|customer|one))"
        ),
        (
            r"(?:you|u|your number|ur number|your account|your name|ur name|your email|your profile)(?:ve| "
            r"have| has| are| r|re| were| was)? (?:\w+ ){0,3}(?:been )?(?:\w+ )?(?:selected|chosen|picked|"
            r"awarded|drawn|randomly \w+)(?: \w+){0,6} (?:prize|reward|winner|win|receive|free|gift|voucher|"
            r"i ?phone|cash|ps5|lucky|finalist|\$ ?\d+)"
        ),
        (
            r"(?:claim|collect|redeem|unlock|receive|release|get|send) (?:your|ur|the|this) (?:\S+ "
            r"){0,3}(?:prize|reward|winnings|jackpot|award|i ?phone ?\w*|ps5|gift ?card|voucher|free gift|"
            r"hamper|cash prize|bonus)"
        ),
        (
            r"(?:pay|paying|cover|send|need|just) (?:\S+ ){0,5}(?:postage|shipping|delivery|p ?& ?p|p and p|"
            r"admin fee|release fee|processing fee|handling|customs|tax)(?: \S+){0,6} (?:prize|win|won|"
            r"winnings|reward|i ?phone|ps5|it|them|ship|release|claim|get)"
        ),
        (
            r"(?:you|u)(?:ve|re| are| have)? (?:\w+ )?(?:our|the|a|todays|this weeks) (?:\S+ "
            r"){0,3}(?:winner|lucky (?:one|winner|follower|customer|visitor)|\d+(?:st|nd|rd|th) (?:visitor|"
            r"customer|follower|player|subscriber))"
        ),
        (
            r"(?:dear|lucky|valued|loyal) (?:customer|winner|user|subscriber|player|follower|shopper)(?: "
            r"\S+){0,10} (?:won|win|awarded|selected|chosen|prize|reward|bonus|voucher|free)"
        ),
        (
            r"(?P<weak>(?:you|u)(?:ve| have)? (?:just )?won(?! (?:it|that|this|last|again|the (?:game|match|"
            r"round|race|argument|toss|league))\b)(?: \w+){0,4})"
        ),
    ),
    confirm=_together,
    needs={"loose": (*at_least(3, _KINDS), *at_least(1, _KINDS[-2:]))},
    shows=(
        "congratulations you have won an iphone 15, claim now prize.example",
        "ur number was selected for a £500 reward, reply YES to collect",
        "u won our giveaway! just pay £2 postage",
        "you are our 1000th visitor, tap to claim your ps5",
        "dear customer you have been chosen to receive a voucher",
    ),
    passes=(
        "pretty sure you won it haha",
        "we won the match 3-1",
        "you won fair and square",
        "collect your prize from the office, love miss",
        "i won a teddy in the school raffle",
        "congratulations on your new job!",
        "who won the quiz",
    ),
    limits="It cannot check whether a competition was real.",
)
