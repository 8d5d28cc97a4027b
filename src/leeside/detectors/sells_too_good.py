"""Somebody sells a wanted thing for far too little, or wants money first: a purchase scam."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"i ?phones?(?: \d+)?|airpods?|ps5|playstation|xbox|switch|macbook|ipad|laptop|consoles?|"
            r"trainers|jordans?|yeezys?|dunks|air ?max|tns?|nikes?|trackies|tracksuits?|tech fleece|"
            r"moncler|north face|designer|gucci|lv|balenciaga|canada goose|stone island|tickets?|"
            r"wristbands?|concert|festival|gig|robux|v ?bucks|skins?|accounts?|vapes?|elf ?bars?|e "
            r"?bike|scooter|sur ?ron|moped|gpu|graphics card|headset|drone|apple watch|watch|rolex|"
            r"dyson|perfume|hoodies?|jackets?|coats?|puppy|puppies|pups|kitten|phones?|passes|cards?|"
            r"exam papers?|papers|answers|followers|id|ids|stock|pairs?|nitro|fakes|reps|clothes|"
            r"stanley|labubus?|gold|chain|keys?|dress|drones?|contract|set|pair|bike|games?|boots|bag|"
            r"bags|camera|guitar|kit|coat|rings?|makeup|vape|stuff|gear|one|mystery box|pokemon"
        ),
        (
            r"\$ ?\d[\d,.]*k?|\d+ ?(?:quid|pounds|p|each|bucks|squid)|(?:tenner|fiver|score|ton)|half "
            r"price|\d+ ?% off|\d+ percent|cheap\w*|bargain|steal|cost price|trade price|wholesale|"
            r"bundle|discount|mates rates|for nothing|1p|pennies|\d+ pound|real cheap|dirt cheap|what a|"
            r"worth \d+|rrp|retail|next to nothing|just \d+"
        ),
        (
            r"sell\w*|for sale|fs|got (?:a|some|two|loads|spare|these|bare|\d+)|have (?:a|some|two|"
            r"loads|spare|\d+)|getting rid|going (?:for|cheap)|available|in stock|left|shifting|who "
            r"wants|anyone want|any1 want|want (?:one|some|it|them)|interested|dm|hmu|message|order|"
            r"link|drop(?:ping)?|offload\w*|selling fast|get yours|grab|can get (?:you|u)|on offer|"
            r"supplier|plug|restock|taking orders|pre ?order|selling|yours|need it gone|need gone|gone|"
            r"take it|snap it up|holds one|does (?:drones|phones|\w+) for|got a guy|a guy does|ive a "
            r"guy|msg me|flogging|shifting|going|yours for"
        ),
        (
            r"brand new|bnib|sealed|unopened|boxed|unwanted|legit|100 ?%|real|genuine|authentic|no "
            r"fakes|1 ?: ?1|vouch\w*|trust(?: me)?|proof|no scam\w*|not a scam|deposit|upfront|up front|"
            r"first|pay first|money first|bank transfer|transfer|friends (?:and|n|&) family|f ?& ?f|"
            r"paypal|cash ?app|crypto|gift ?cards?|hold it|secure it|reserve|today only|tonight|now|"
            r"ends|last (?:one|few|2|3|two|three)|\d+ left|hurry|quick|gone (?:soon|by|in)|first come|"
            r"limited|no (?:refunds?|returns?|meet ?ups?|viewings?|collection|questions|timewasters|"
            r"receipt|box)|post(?:ed|age)? (?:only|after)|delivery only|cant meet|moving abroad|fell "
            r"off|real tags|tags|no credit check|no meet|dont ask how|know what i mean|off the van|cant "
            r"take it|moving|tmrw|today|the day|lying|if (?:you|u) send|send (?:us |me )?(?:the )?money|"
            r"drop it|pay up|snap it up|back of (?:a|the) (?:lorry|van)|warehouse|staff discount|(?:my "
            r")?(?:uncle|cousin|mate|dad|brother)s? works (?:at|for|in)|dont ask|seized|customs|dead "
            r"stock|factory|emergency|need gone|quick sale|https?:|www\.|[\w-]+\.(?:com|net|shop|store|"
            r"test|example|site)"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:(?:mum|dad)s? (?:selling|sold)|car park|first to arrive|marketplace with|my old|too "
    r"small for me|doesnt fit|outgrew|in town|high street|outlet|sports day|cinema|swimming|disco|prom "
    r"tickets|panto|box office|bus ticket|train ticket|pay (?:mr|mrs|miss|sir)|reception|office|(?:sold|"
    r"bought|got) mine|collection (?:only|from)|cash on collection|school (?:fair|fete|shop|play)|bake "
    r"sale|car boot|charity|jumble|pta|raffle|second hand (?:uniform|books)|uniform|blazer|student "
    r"discount|black friday|(?:in|at) (?:primark|tesco|asda|argos|jd|sports direct|currys|game|smyths|"
    r"the shop|town|the sale)|bring (?:your|ur) (?:mum|dad|parents)|(?:mum|dad|nan) (?:says|said|will|"
    r"got|bought)|outgrown|grown out|used (?:once|twice|it)|scratch\w* on|worn (?:once|twice)|how much|"
    r"is it worth|too expensive|i want|wish i|saving up|cant afford|swap (?:you|u)|in the game|trade "
    r"hub|monopoly|stop to opt|opt ?out|t&cs|unsubscribe|no deposit|hold it for me|put down|owe|lend|"
    r"bus fare|pocket money|cost (?:me|us)|i (?:paid|bought|spent|got)|(?:its|thats|it was|costs?) \$ "
    r"?\d+ (?:a|per|each)|entry|sponsor\w*|trip|bet|change|tip|wage|paid|lunch|dinner|sweets|meal|chips|"
    r"donat\w*|collect\w*|payment page|in person|blue jug|no telling off|open a real one|tickets? "
    r"(?:are|go|went|will be) (?:on sale|available|sold out)|box office|dont buy|got scammed|is it "
    r"(?:legit|fake|real)|revision cards|textbook|calculator|guitar|bunk bed|try it on|test (?:it|ride) "
    r"first|come and (?:see|look|try)|pay when|by scammers|these scammers|is a scam|its a scam|a scam|"
    r"scammed|fake (?:text|email|message|page)|phish\w*|never (?:give|share|tell|send|buy|enter)|dont "
    r"(?:ever )?(?:give|share|tell|click|send|enter|type|buy|download|install)|should(?:nt)? (?:never "
    r")?(?:give|share)|i didnt|i never|lesson|assembly|pshe|teacher|miss said|sir said|made up|warned|"
    r"warning people|(?:a|this) warning (?:about|from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A thing for sale alone is everyday talk: it takes a price, pressure or odd ways to pay."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS, loose=3, sure=3, needs=_KINDS[1:2]):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="sells_too_good",
    version=1,
    by=Speaker.OTHER,
    says="sells something at a price too good to be true, or wants the money first",
    innocent_reading="Young people sell used things to one another, and shops have sales.",
    patterns=(
        (
            r"(?:retail|rrp|shops?|jd|new|worth|normally|usually)(?: \w+){0,3} (?:\$ ?\d+|\d+)(?: "
            r"\w+){0,3}[,. ]+(?:\w+ ){0,3}(?:doing|im doing|yours|mine|i want|selling|letting|only|just|"
            r"ill do|do (?:you|u)|for)(?: \w+){0,3} (?:\$ ?\d+|\d+)(?: \w+)?"
        ),
        (
            r"(?:first|whoever|1st)(?: \w+){0,3} (?:pays?|sends?|transfers?|deposits?)(?: \w+){0,3} "
            r"(?:gets?|has|takes|wins|first)(?: \w+)?|(?:pay|send|money|payment|you send|u send|u|you) "
            r"first(?: \w+)?[, ]+(?:\w+ ){0,4}(?:ill|il|then|tracking|post|cuz|cos|because|thats how|im|"
            r"higher|trust|send)(?: \w+)?"
        ),
        (
            r"(?:cheapest|best price|lowest)(?: \w+){0,3} (?:youll find|anywhere|about|online|you can "
            r"get|going)(?: \w+)?|(?:wont|cant|never) (?:find|get) (?:\w+ ){0,3}(?:cheaper|for less)(?: "
            r"\w+)?"
        ),
        (
            r"(?:straight from|direct from|out of) (?:the )?(?:factory|warehouse|supplier|manufacturer|"
            r"depot|lorry|container)(?: \w+)?|(?:my|our|a|the) (?:supplier|agent|plug|mate at (?:the "
            r")?\w+) (?:in|at|gets?|has|does|can|from)(?: \w+){0,3}|cut out the shop(?: \w+)?|works? in "
            r"the warehouse"
        ),
        (
            r"(?:exam|mock|gcse|test|maths|leaked) (?:paper|papers|answers)(?: \w+){0,4} (?:\$ ?\d+|\d+ "
            r"quid|for sale|selling|dm|cheap|before|tenner|fiver)(?: \w+)?|(?:fake|novelty) ids?(?: "
            r"\w+){0,4} (?:\$ ?\d+|quid|dm|scan\w*|work\w*|each)(?: \w+)?"
        ),
        (
            r"(?:free|cheap|rehome\w*|giving away)(?: \w+){0,3} (?:pups?|puppy|puppies|kitten|kittens|"
            r"parrot|dog)(?: \w+){0,6} (?:pay|transport|courier|crate|deposit|vet|fee|delivery)(?: "
            r"\w+)?|(?:travel crate|vet stamp|courier insurance|pet passport fee)(?: \w+)?"
        ),
        (
            r"(?:cash ?tag|cash ?app|paypal|friends (?:and|n|&) family|bank transfer|crypto|revolut)(?: "
            r"\w+)? (?:only|no refunds?|no cash|first|then ill)(?: \w+){0,3}"
        ),
        (
            r"(?:dont do|no|not doing|cant do|never) (?:cash|meet ?ups?|goods (?:and|n|&) services|"
            r"paypal goods|face to face|collection|viewings?|visitors|returns|refunds)(?: \w+){0,3} "
            r"(?:only|just|post|delivery|deposit|pay|transfer|sorry|too|first|heres|send)(?: \w+)?"
        ),
        (
            r"(?:tickets?|wristbands?|passes)(?: \w+){0,8} (?:cant (?:go|make it) (?:any ?more|now)|"
            r"face value|below face|sold out|e ?ticket|transfer them|last (?:pair|two|2)|pdf|screenshot "
            r"of)(?: \w+){0,3}"
        ),
        (
            r"\d+k? (?:followers|likes|subs|views)(?: \w+){0,3} (?:for|only|just|=) (?:\$ ?\d+|a "
            r"(?:fiver|tenner)|\d+ quid|\d+p|free)(?: \w+)?"
        ),
        (
            r"(?P<loose>\$ ?\d+|\d+ ?(?:quid|pounds?|squid)|fiver|tenner|(?:ten|twenty|thirty|forty|"
            r"fifty) (?:quid|pounds?)|gold chain|steam keys?|prom dress|e ?bike|drones?|contract|keys|"
            r"1p|mystery box)"
        ),
        (
            r"(?:(?:send|pay|transfer)(?: \w+){0,3} (?:money|half|it|deposit|us the money)|deposit|"
            r"money) (?:and|n|first|then|now|tonight)(?: \S+){0,5} (?:ill|il|i will|we|its|well) (?:\w+ "
            r")?(?:drop|post|send|ship|deliver|bring|hold|keep|yours)(?: \w+)?"
        ),
        (
            r"(?:worth|rrp|retail|retails|normally|usually|cost me|cost|shops? (?:want|charge)) (?:\S+ "
            r"){0,4}(?:yours|for you|for u|im asking|ill do|let it go|you can have|take it|selling)(?: "
            r"\S+){0,3}"
        ),
        (
            r"(?:no time to meet|cant meet|no meet ?ups?|no viewings?|need (?:it|this|em|them) gone|"
            r"someones? (?:about|else)(?: \w+)? (?:to snap|snap|buy|wants|asked)|people think im lying|"
            r"cos people think)(?: \w+){0,3}"
        ),
        (
            r"(?P<loose>i ?phones?(?: \d+)?|airpods?|ps5|xbox|macbook|ipad|trainers|jordans?|yeezys?|"
            r"dunks|air ?max|tns|nikes?|trackies|tracksuits?|tech fleece|moncler|north face|designer|"
            r"gucci|canada goose|tickets?|robux|v ?bucks|skins?|nitro|vapes?|e ?bike|scooter|headset|"
            r"drone|apple watch|rolex|perfume|puppy|puppies|pups|followers|selling|for sale|going cheap|"
            r"half price|brand new|sealed|bnib|deposit|legit|vouch\w*|bank transfer|friends (?:and|n|&) "
            r"family|1 ?: ?1|plug|fell off|first come|supplier)"
        ),
        (
            r"(?:pay|send|transfer|deposit|money)(?: \S+){0,4} (?:deposit|first|upfront|up front|in "
            r"advance|before i (?:post|send|ship)|to (?:hold|secure|reserve) (?:it|them|one))(?: "
            r"\S+){0,6} (?:post|send|ship|deliver|hold|sale|others|someone|people|interested|it|"
            r"ticket\w*|phone|ps5)"
        ),
        (
            r"(?:bank transfer|friends (?:and|n|&) family|f ?& ?f|paypal (?:friends|f)|crypto|gift "
            r"?cards?) (?:only|please|pls|no|or)(?: \w+){0,4}"
        ),
        r"(?:fell off|back of) (?:the |a )?(?:back of )?(?:the |a )?(?:lorry|van|truck|wagon)",
        (
            r"(?:\$ ?\d+|\d+ ?quid|half price|dirt cheap|cheap) (?:\S+ ){0,6}(?:no (?:refunds?|meet "
            r"?ups?|viewings?|receipt|questions)|todays? only|tonight only|first come|dm (?:me|to)|gone "
            r"(?:soon|by)|last (?:one|few|two|2)|selling fast|trust me|100 ?%|legit)"
        ),
    ),
    confirm=_together,
    needs={"loose": (*at_least(3, _KINDS), _KINDS[1])},
    shows=(
        "brand new iphone 15 sealed £80 dm me, bank transfer only",
        "selling 2 tickets sold out show 20 each pay first ill post them",
        "ps5 100 quid no questions need gone tonight",
        "1000 robux for £1 legit vouches in bio",
        "got bare nike techs 15 each fell off a lorry hmu",
        "send a deposit first to hold it, loads of people interested",
    ),
    passes=(
        "selling my old bike £20 collection from mine",
        "20% off at the shop with student discount",
        "tickets for the school play are £3",
        "anyone want my revision cards",
        "how much was ur phone",
        "my trainers were in the sale",
    ),
    limits="It does not know what a thing is worth.",
)
