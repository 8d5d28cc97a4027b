"""Somebody offers a present or money, or has given one: the hook of grooming and of criminal exploitation."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_THING = (
    r"(?:bag|ring|dinner|meal|chicken|wings|nandos|voucher|kit|boots|glasses|spikes|board|deck|guitar|"
    r"scran|food shop|taxi fare|train fare|contract|e ?scooter|i ?phones?|samsung|airpods?|i ?pads?|"
    r"tablet|laptop|macbook|ps5|ps4|playstation|xbox|switch|headset|console|"
    r"gaming \w+|trainers?|treads|creps?|kicks|jordans?|air ?force\w*|nikes?|air ?max\w*|tns?|yeezys?|"
    r"balenciaga|gucci|"
    r"designer|trackies?|tracksuits?|tech fleece|nike tech|north face|puffer|hoodies?|jackets?|coats?|"
    r"clothes|outfits?|"
    r"dress(?:es)?|shoes|boots|makeup|perfume|necklaces?|bracelets?|earrings?|chain|watch|handbags?|"
    r"jewell?[a-z]*|"
    r"nails|lashes|vapes?|elf ?bars?|lost marys?|fags|ciggies|cigs|booze|bottle|vodka|drinks|bike|e "
    r"?bike|scooter|moped|"
    r"camera|concert tickets?|tickets|takeaways?|maccies|mcdonalds|nandos|uber eats|deliveroo|just eat|"
    r"credit|data|top ?up|"
    r"phone|mobile|presents?|prezz?ies?|gifts?|treats?|parcel|flowers|roses|chocolates?|teddy|money|"
    r"cash|dosh|quid|pocket "
    r"money|spending money|allowance|fiver|tenner|shopping spree|wardrobe|anything (?:you|u) (?:want|"
    r"like|need|ask)|"
    r"whatever (?:you|u) (?:want|like|need|fancy)|everything (?:you|u) (?:want|need)|something (?:nice|"
    r"special|pretty|"
    r"sparkly|expensive|decent|proper|small|little)|(?:nice|lovely|expensive|pretty) (?:things|stuff|"
    r"clothes)|"
    r"\$ ?\d[\d,.]*k?|\d+ ?(?:quid|pounds?|bucks|euros?))"
)
_GIVE = (
    r"(?:buy|get|send|gift|order|treat|bring|give|paypal|cash ?app|transfer|monzo|post|pay|slip|bung|"
    r"sort|spoil|grab|chuck|"
    r"sling|ping|put|top|find|lend|fund|cover)"
)
_HOLD = (
    r"pics?|selfies?|video ?call|on ?cam|meet|secret|dont tell|between us|deserve|special|good (?:girl|"
    r"boy|lad)|pretty|"
    r"beautiful|no strings|pay me back|your mum|ur mum|our little|be nice to me|favour|job|errand|drop|"
    r"deliver|"
    r"run for me|loyal|my treat|on me|any ?thing|spoil|princess|address|nothing (?:back|in return)|trust me"
)
_PLAY = (
    r"(?<!if )i (?:really |just )?(?:need|want) (?:a |some )?(?:new|extra|more)|wash (?:the car|up)|"
    r"hoover\w*|mow\w* the|walk the dog|pocket money for|"
    r"impression on|grown on|gain on|from (?:all of us|the class|the club)|chores|loyalty|bus fare|"
    r"wages?|class collection|bake sale|house points|til payday|sponsor\w*|treat (?:you|u) (?:with|"
    r"like) (?:respect|dignity)|with dignity|worry for nothing|in bed|your net|thank you letter|from "
    r"wales|theme park|lost property|railcard|tips|your (?:mum|dad|nan) (?:and i|says|said|will|knows)|"
    r"dad and i|mum and i|love mum|(?:ring|text|ask|tell|show) (?:your|ur) (?:mum|dad|parents)|charity|"
    r"vinted|lunch money|(?:love|from) (?:mum|dad|nan|nana|gran|grandma|grandad|auntie|uncle)|mum (?:x+|"
    r"says|said|will)|dad (?:says|said)|"
    r"nan (?:says|said)|for (?:your|ur|her|his|my|mums|dads|nans) (?:\w+ )?(?:birthday|bday)|(?:xmas|"
    r"christmas|santa|"
    r"secret santa|easter)|school (?:shoes|uniform|trip|fair)|parentpay|raffle|pta|charity|sponsor\w*|"
    r"refund|pay (?:you|u) "
    r"back|owe (?:you|u)|ill pay (?:it|you) back|tooth fairy|chores?|allowance day|colou?r (?:is|are)|"
    r"pocket money (?:day|is|from)|reading "
    r"list|homework|worksheet|revision|notes|monopoly|what colour is|in game|the shop npc|diamonds|"
    r"babysitting|bowling|maltesers?|walking the dog|(?:showed|told|asked) my (?:mum|dad|nan)|free "
    r"sample|paper round|ticket\?"
)

_OWN_KIN = AnyOf(
    r"\b(?:my|our|his|her) (?:\w+ )?(?:mum|mam|mom|dad|nan|gran|grandad|parents?|sister|brother|auntie?|"
    r"uncle|cousin)s?\b"
    r"|\b(?:ask|tell|check with|asked|told|text|ring|with|bring|let) (?:your|ur|yer) (?:mum|mam|mom|dad|"
    r"nan|gran|parents?|carers?|family)\b"
    r"|\b(?:mum|mam|dad|nan|nana|gran|grandad|miss|sir|coach|auntie|uncle) (?:x+|says?|said|will|is|and|"
    r"knows|wants|reckons|made|bought|gave|got)\b"
    r"|\b(?:love|from) (?:mum|dad|nan|nana|gran|auntie|uncle)\b|\b(?:your|ur) (?:mum|dad|nan|parents?) "
    r"(?:x+|says?|said|knows|is fine|ok|agreed|will pick)\b"
)
_GIVES = AnyOf(
    r"\b(?:buy|buying|bought|get|getting|got|send|sending|sent|give|giving|gave|treat|order|ordered|"
    r"bring|brought|sort|lend|spoil|save|saved|find|grab|slip|bung|fetch|transfer|bless|gift) (?:you|u|"
    r"ya|ye)\b|"
    r"\b(?:cover|replace|upgrade|fund|pay for|pay|sort|top up) (?:your|ur|yer)\b|\b(?:for|4) (?:you|u|"
    r"ya|my (?:girl|boy|princess|favourite))\b|\b(?:is|all|be) yours\b|\b(?:you|u) (?:can|could) have "
    r"(?:my|a|one|this|that|it|the)\b|"
    r"\byours (?:if|now)\b|\bfrom me\b|\bon me\b|\bmy treat\b"
)
_ASKS = AnyOf(
    r"\b(?:he|she|they|it|does it|does|guys|banks?|mothers|what does (?:it|the \w+)) (?:\w+ "
    r"){0,3}(?:gives?|get|pay) (?:you|u|for your)\b|\bgive (?:you|u) (?:more )?(?:credit|fees)\b|"
    r"\bspent\b|\brescue\b|\bbring your\b|\b(?:can|could|will|would|did|do|have|when|where|why|how) "
    r"(?:you|u|i) (?:\w+ )?(?:get|buy|bring|lend|send|pay|give|have|pick|order|need|want)\b|\b(?:do|"
    r"did) (?:you|u) (?:need|want|get|have)\b|\bfor (?:him|her|them|mum|dad)\b|"
    r"\b(?:he|she|they) (?:got|gets|wants|needs|has)\b|\bi have no\b|\bmake the call\b|\bwilling to "
    r"pay\b|\bif you want i can text\b|\bi ?ll ring\b|\bring (?:you|u|and|me)\b"
)
_FAIR = AnyOf(
    r"\b(?:owes?|owed|pay (?:it|me|you|u) back|split|halves|half each|my turn|your turn|ur turn|borrow|"
    r"lost property|receipt|for (?:his|her|my|mums|dads|nans|the (?:teacher|class))|"
    r"collect\w*|raise|fundraising|lend me|charger|essay|question|answers?|notes|link|screenshot|"
    r"address book|album|song|email|form|permission|results?|lesson|lunch|from wales|thank you letter|"
    r"theme park|"
    r"i wish|vinted|ebay|refund\w*|swap|trade|selling|uniform|bus pass|sort code|salon|railcard|in bed|"
    r"monzo link|impression|grown|tuition)\b"
)
_MARKED = marked(company=_HOLD, spoiled_by=_PLAY)


def _together(candidate: Candidate) -> Voice | None:
    """A thing or a sum alone is not an offer: it must be given, and to the one addressed."""
    if "loose" in candidate.marks:
        if not _GIVES.search(candidate.sentence) or _ASKS.search(candidate.text):
            return None
        if _OWN_KIN.search(candidate.text) or _FAIR.search(candidate.text):
            return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="offers_gift_or_money",
    version=2,
    by=Speaker.OTHER,
    says="offers a present or money",
    innocent_reading="Families give presents and pocket money, and friends treat and repay one another.",
    patterns=(
        (
            r"(?:got|bought|brought|found|picked|saved|kept|left|put|ordered|made)(?: \w+)? (?:you|u|ya|ye) (?:up "
            r")?(?:a |an |some |the |these |those )?(?:\w+ )?(?:summat|something|present|prezzie|little thing|bits?|"
            r"treat|voucher|surprise|parcel|gift|hoodie|trainers|phone|top|dress|chain|vape|takeaway|maccies)"
        ),
        (
            r"(?:ive|i have|i) (?:\w+ )?(?:left|put|popped|hidden|posted|dropped|slipped|stuck|set aside)(?: \w+)? "
            r"(?:something|summat|a little something|a present|a gift|money|cash|{amount}|an envelope|a parcel)(?: "
            r"\w+){0,3} (?:in|under|at|by|behind|through|for|on) (?:your|ur|the|you|u)"
        ),
        (
            r"(?:use|have|take|spend|put it on|stick it on) my (?:card|account|apple pay|paypal|klarna|amazon|uber|"
            r"deliveroo)(?! details)"
        ),
        (
            r"(?:girl|boy|lad|lass|kid|princess|someone|face|smile) (?:like (?:you|u)|as \w+ as (?:you|u)|that "
            r"(?:pretty|special)) (?:should|shouldnt|deserves?|ought to|needs|doesnt deserve)(?: \w+){0,6}"
        ),
        (
            r"(?:(?:no ?one|nobody) (?:else )?to (?:spend|spoil|buy)|like (?:spoiling|treating|looking after)|love "
            r"(?:spoiling|treating|buying)|more money than i (?:need|know)|(?:its|it is) (?:only|just) money|worth "
            r"every penny|money(?: is|s) no object)(?: \w+){0,4}"
        ),
        (
            r"(?:no need to|dont|never mind|you dont have to|dont even) (?:thank|pay|repay) (?:me|us)(?: \w+)?|"
            r"(?:think nothing of it|its nothing[,. ]+just)"
        ),
        (
            r"(?:did|does|do|has|have|hows) (?:the|ur|your|those|that|my) (?:new )?(?:hoodie|trainers|parcel|phone|"
            r"bracelet|necklace|dress|chain|perfume|present|gift|money|delivery|voucher|vape|vapes|headset)(?: i \w+ "
            r"(?:you|u))? (?:\w+ )?(?:fit|arrive|come|land|go through|suit|i (?:sent|got|bought))(?: \w+)?"
        ),
        (
            r"(?:{amount}|\$ ?\d+|\d+ quid|a tenner|a fiver) (?:\w+ )?(?:each time|a go|a week|every (?:time|week|"
            r"day)|for (?:you|u)|just for|in (?:ur|your) (?:hand|pocket|account|locker)|and a |to (?:keep|forget|"
            r"say)|if (?:you|u))(?: \w+){0,4}"
        ),
        (
            rf"(?:{{ill}}|id|i would|i wanna|i want to|i might|gonna|happy to|want me to|shall i|should i|can i|"
            rf"could i|let me|just) (?:\w+ ){{0,2}}{_GIVE} (?:you|u|ya|ye|yous|your|ur) (?:\w+ ){{0,4}}{_THING}"
        ),
        (
            r"(?:{ill}|id|i would|let me) (?:\w+ )?(?:pay|paying|cover|sort) (?:for )?(?:your|ur|the|a|all your|all "
            r"ur|it all|everything|yer)(?: (?:taxi|uber|train|bus|nails|hair|lashes|phone|contract|bill|data|driving "
            r"lessons|food|clothes|ticket|tickets))?(?: fare| done)?"
        ),
        (
            r"(?:i|ive|i have|just) (?:\w+ )?(?:sent|put|transferred|popped|paid|dropped|cashapped|paypalled) (?:you|"
            r"u|ya|it|another|an extra|a|some) ?(?:\w+ ){0,3}(?:{amount}|money|cash|\d+)(?: \w+){0,3} (?:in|to|on|"
            r"into|for) (?:your|ur|you|u)"
        ),
        (
            r"(?:theres|there is|there will be|got) (?:{amount}|cash|money|a present|something)(?: \w+){0,2} (?:in "
            r"it for|with|here for|waiting for) (?:you|u|ya|your name)"
        ),
        (
            r"(?:{amount}) (?:\w+ )?(?:for|4|per|if (?:you|u)) (?:\w+ ){0,4}(?:pics?|photos?|pictures?|selfies?|"
            r"vids?|videos?|call|chat|on cam|meet|come|errand|favour)"
        ),
        (
            r"(?:want|wanna|need|fancy|would (?:you|u) like|do (?:you|u) (?:want|need|like)|how about|hows|"
            r"interested in|could (?:you|u) use)"
            rf" (?:\w+ ){{0,2}}(?:new|some|extra|free|a bit of|fresh|brand new|cheeky) (?:\w+ )?{_THING}"
        ),
        r"(?:whats|wats|send|drop|link|show|make|got)(?: me)? (?:your|ur|a|an) (?:amazon )?wish ?list",
        (
            r"(?:what|wat|which|whats)(?: is)?(?: (?:your|ur))? (?:shoe|trainer|ring|clothes|dress|jacket|foot) "
            r"size(?: (?:are|r|do) (?:you|u))?"
        ),
        (
            r"(?:you|u|ya) (?:\w+ )?(?:deserve|should have|should be|could have|could be|need|shouldnt have to) "
            r"(?:\w+ ){0,3}(?:nice things|nice stuff|spoil(?:ing|t|ed)|treat(?:ing|ed)|presents?|designer|better "
            r"(?:phone|trainers|clothes)|new (?:phone|trainers|clothes)|treats?|pretty things|something nice)"
        ),
        (
            r"(?:dont|no need to|never) (?:\w+ )?(?:worry|stress|think) about (?:the )?(?:money|cash|cost|price|fare|"
            r"paying)\b{gap}\b(?:i|ill|ive|me|my|im)(?: \w+)?"
        ),
        (
            r"(?:keep|call it|consider it|see it as|think of it as|its just) (?:\w+ )?(?:an? )?(?:little |early |"
            r"small |wee )?(?:present|gift|treat|bonus)(?: from me)?"
        ),
        (
            r"(?:weekly|monthly|daily|an?) allowance(?: of)?(?: {amount})?|sugar (?:daddy|baby|mummy|mommy|daddies|"
            r"babies)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|theyve|my (?:bf|boyfriend|mate|friend|online friend)|"
            r"some(?:one|1|body)|some (?:guy|man|lad|bloke|boy)|this (?:guy|man|lad|bloke|girl|person)) (?:\w+ "
            r"){0,2}(?:bought|buys|got|gets|buying|gave|gives|giving|sent|sends|sending|paid|pays|offered|"
            rf"transferred|ordered|promised) (?:to (?:buy|get|send|give|pay) )?me (?:\w+ ){{0,3}}{_THING})"
        ),
        (
            r"(?P<told>(?:got|given|been given) (?:\w+ ){0,3}(?:phone|trainers|money|cash|presents?|gifts?|airpods|"
            r"vapes?|clothes) (?:off|from|by) (?:him|her|them|a (?:man|guy|lad|bloke)|this (?:man|guy|lad|bloke)|"
            r"some(?:one|1| guy| man)|my online (?:friend|mate)|the olders))"
        ),
        (
            r"(?:what|wat)(?: would|d| do| can)? (?:\w+ )?(?:you|u|ya) (?:\w+ )?(?:want|like|need|fancy|make your "
            r"week)[^a-z]{1,4}(?:anything|name it|just (?:say|ask|name)|say the word|ill|i can|ask)"
        ),
        (
            r"(?:drop|send me|gimme|send) (?:me )?(?:your|ur|a) (?:cash ?app|paypal|venmo|cashtag|monzo (?:tag|link|"
            r"me))"
        ),
        (
            rf"(?:new|brand new|latest|free|spare|bit of|some|surprise|extra) (?:\w+ )?{_THING} (?:\w+ )?(?:for|4) "
            rf"(?:you|u|ya|my (?:girl|boy|princess|favourite))"
        ),
        (
            r"(?:top (?:you|u|ya) up|get (?:you|u|ya) (?:some|one|loads|a load|as many|whatever)(?: \w+)?[,.! "
            r"]+(?:free|for free|no charge|my treat|on me|easy)|see (?:you|u|ya|ye) (?:all )?right)"
        ),
        (
            r"(?:dinner|lunch|tea|food|drinks?|shopping|taxi|uber|maccies|nandos|cinema|trip|everything|all|meal|"
            r"takeaway|pizza|day out|coffee)(?: is|s| will be|ll be)?(?: all)? on me(?: \w+)?"
        ),
        (
            r"(?:theres|there is|therell be|there will be)(?: always)? (?:{amount}|ten|twenty|thirty|forty|fifty|a "
            r"hundred|(?:two |three |five )?hundred|a few quid|a bit|cash|money|something|a treat|a drink)(?: quid)? "
            r"in it(?: for (?:you|u|ya))?"
        ),
        (
            r"(?:(?:plenty|lots|loads|theres|more|there will be) (?:\w+ )?more (?:where that|where it|where this|if "
            r"(?:you|u)|when (?:you|u)|to come|after|coming)|more where that came from)"
        ),
        (
            r"(?:ordered|sent|posted|delivered|dropped|left|bought|got|coming|arriving)(?: (?:you|u))?(?: \w+)? (?:a "
            r"little |a wee |some)?(?:something|parcel|package|surprise|envelope|bag|box|present|gift)(?: \w+){0,3} "
            r"(?:(?:to|at|through|by|outside|under|in|round) (?:your|ur|the|yer) (?:house|door|school|address|"
            r"letterbox|bench|locker|gate|bag|bus stop|wall)|with (?:your|ur) name)"
        ),
        (
            r"(?:something|parcel|package|surprise|present|bag|box)(?: \w+){0,2} (?:coming|arriving|waiting|landing|"
            r"on its way)(?: \w+)? (?:through|to|at|for|in) (?:your|ur|you|u|yer)"
        ),
        (
            r"(?:its|it is|theyre|this is|thats|that one is|one is|could be|can be) (?:all )?yours (?:if|to keep|"
            r"keep|now|for free|pet|hun|love|babe|mate|no strings|whenever)(?: \w+){0,3}"
        ),
        (
            r"(?:cant|couldnt|wont|never|doesnt|wouldnt|cannot) (?:\w+ )?(?:afford|buy|pay for)(?: "
            r"\w+){0,4}[^a-z]{1,3}(?:but )?(?:i (?:can|will|could|would|got|have|do)|ill|il|let me|leave it)"
        ),
        (
            r"check (?:your|ur|yer) (?:bank|monzo|paypal|cash ?app|account in|account (?:now|love|hun|babe|mate|"
            r"later))(?: \w+)?"
        ),
        (
            r"(?:saw|seen|spotted|found) (?:it|this|these|them|that|those|something)(?: \w+){0,5} (?:thought of|"
            r"reminded me of) (?:you|u|ya)"
        ),
        (
            r"(?:consider|call) it (?:sorted|done|yours|paid|bought|ordered)|(?:no|without) strings(?: "
            r"attached)?[^a-z]{0,3}(?:just|for|i|honest|promise)"
        ),
        rf"(?P<loose>{_THING})",
        (
            r"(?P<loose>(?:i |ive |i have |id |have |got |{start})(?:\w+ )?(?:bought|posted|ordered|set aside|"
            r"reserved|saved|kept|picked up|put by) (?:you|u|ye) (?:a|an|the|some|something|summat|one|new|"
            r"proper)(?: \w+){1,3})"
        ),
        (
            r"(?:i |ive |i have |id |i had )(?:\w+ )?(?:set aside|put by|kept back|saved|reserved) (?:\w+ ){1,4}for "
            r"(?:you|u)"
        ),
        (
            r"(?:left|leaving|leave) (?:you |u )?(?:a |an )?(?:little|lil|wee|small) (?:something|treat|present|gift|"
            r"surprise) (?:in|at|by|under|behind|for|on)"
        ),
        (
            r"(?:got|have|ive) (?:a |an |one |some |two |it |\w+ )?(?:spare|going spare|barely worn|signed copy|new "
            r"deck|brand new)(?: \S+){0,8} (?:for you|your size|ur size|your name|ur name|pick it up|meet me|come "
            r"round)"
        ),
        r"(?:sent|sending|posted|dropped) (?:you|u) (?:something|summat|a little|a wee|a present|a prezzie|a gift)",
        (
            r"(?:coins|robux|roses|ro\$es|quid|pounds|diamonds|gems|v ?bucks|tokens|bobux|gold|points|\$ ?\d+) "
            r"(?:for (?:you|u) |each )?(?:if|when) (?:you|u) (?:\w+ )?(?:sit|show|send|stay|let|wear|film|jump|eat|"
            r"dance|lie|run|drink|do it|do this|come (?:to|round|over|on))"
        ),
        r"(?:film|video|record|filming) it[., ]+(?:\$ ?)?\d{2,}(?: quid)?",
        r"we (?:do )?pay[., ]+\$ ?\d+",
        (
            r"(?:mods|members|girls|helpers|testers|my girls|recruits) (?:all )?gets? paid (?:too|as well|for|per|"
            r"weekly|daily|cash)"
        ),
        (
            r"(?:ill|il|i will|we|well|i) (?:can )?sort (?:the |ur |your |u a |you a |a |all )?(?:tickets?|train|"
            r"taxi|uber|fare|travel|digs|food|clothes|phone)"
        ),
        (
            r"(?:want|wants|need|fancy|make) (?:\$ ?)?\d{2,4} (?:quid )?by (?:tomorrow|tmoro|tmrw|2moro|tonight|"
            r"friday|monday|saturday|the weekend)"
        ),
        r"(?:nails|hair|lashes|brows|makeup|tattoos?) (?:\w+ )?for (?:my girls|free for)(?: \w+)?",
        (
            r"(?:shell|hell|they|he|she|they will|theyll|hed|shed) pay for (?:a |an |the |your |ur )?(?:memory card|"
            r"camera|phone|trip|lessons?|tickets?|laptop|outfit)"
        ),
        r"(?:bag|parcel|box|present|deck|board|hoodie|something|one)(?: \w+){0,4} with (?:your|ur|yer) name on",
        r"(?:what would|whatd|what ll) make (?:your|ur) (?:day|week|month)",
    ),
    confirm=_together,
    needs={"loose": (_GIVES,)},
    shows=(
        "il get u them new trainers if u want",
        "let me treat you to something nice x",
        "20 quid for a selfie",
        "whats ur shoe size",
        "fancy a new phone?",
        "keep it, call it a little present from me",
        "no need to pay me back sweetheart",
        "he bought me airpods",
    ),
    passes=(
        "ill pay you back friday",
        "ill buy you new school shoes on saturday",
        "whats on your list for santa, love nan",
        "ill send you the homework",
        "i got a phone for my birthday",
        "id never pay for that",
        "chip in a fiver for miss's leaving card",
    ),
    limits="It cannot tell a generous relative from a stranger unless it is told who is who.",
)
