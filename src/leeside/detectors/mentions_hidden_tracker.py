"""Somebody speaks of a tag, an app or a device that follows or watches another without their will."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_AGREED = AnyOf(
    r"\b(?:keys|wallet|purse strings|luggage|suitcases?|airport|dogs?|cats?|puppy|rabbit|tortoise|hamster|sheep|cows?|"
    "pigeons?|birds?|bike|violin|guitar|parcel|delivery|dpd|evri|pizza|order|fitness|steps|calorie|sleep tracker|period "
    "tracker|habit|revision|bus tracker|flight|grades|code|family (?:sharing|group|plan)|life ?360|we all|both share|"
    r"duke of ed\w*|d ?of ?e|expedition|hike|hillwalk\w*|dementia|lose (?:it|everything|stuff|my)|losing (?:it|everything|"
    r"my)|lost (?:it|my|his|her)|forget\w*|for (?:xmas|christmas|my birthday)|screen ?shar(?:e|ing)|sharing (?:my|your|"
    "ur) screen|teams|zoom|google meet|classroom|lesson|stream(?:ing)?|obs|twitch|minecraft|fortnite|among us|game|lobby|"
    "radar|wallhack|film|movie|bond|episode|series|netflix|book|advert|project|science|geography|biology|essay|wildlife|"
    "hedgehog|fox|robin|spotify|lap|f1|gym|strava|antivirus|norton|ict|screen time|school (?:ipad|laptop|chromebook)s?|"
    r"chromebook|insurance|croissant|sandwich|baddies|driving lesson|roomba|drone|geocach\w*|orienteering|bathroom|"
    "kitchen|tag rugby|laser tag|collectibles|unlock|camp it|beacon|name tag|price tag|lo+l thats mine|stag|ladybird|"
    r"beetle|ant|spider)\b"
)
_MINE = AnyOf(
    r"\b(?:ive|i (?:just |already |secretly )?(?:put|hid|stuck|sewed|left|planted|got|can|could|always|know|"
    "cloned|installed|read|see)|i ?ll|we (?:put|can|hid|"
    r"stuck|got)|ill)\b|\b(?:your|ur|yr)\b"
)
_TAG = (
    r"(?:air ?tags?|smart ?tags?|tag things?|trackers?|tracking (?:device|app|chip|thing|software)s?|gps(?: \w+)?|"
    "a tile|spy ?ware|stalker ?ware|spy "
    "(?:app|cam|camera|thing|software)s?|key ?logger|hidden (?:app|camera|cam|mic|device|phone)s?|listening "
    "(?:device|app)|monitoring (?:app|software)|mspy|"
    r"(?:black |little |small |metal )box|(?:round|white|silver|flat|little|small) (?:\w+ )?(?:disc|tag|coin|"
    "button|thing)|recording device|voice recorder|sim card|bugging device)"
)
_THING = (
    "(?:bags?|back ?pack|ruck ?sack|coat|jacket|blazer|hood(?:ie)?|pockets?|shoes?|trainers?|insole|sole|car|"
    "boot|phone(?: case)?|fone|mobile|iphone|tablet|ipad|laptop|watch|"
    "pencil case|teddy|toy|lining|scooter|stuff|things|necklace|bracelet|handbag|locker|console|xbox|pc|computer|"
    "charger|plug|keyring|seat|wheel arch|bumper|hem|hat|gift|present)"
)
_WHERE = (
    r"(?:where (?:i|you|u|she|he|they|ur|youre|hes|shes|im)(?: \w+){0,2}|every (?:move|where)|(?:my|your|ur|her|"
    "his) (?:location|every move))"
)


def _hidden(candidate: Candidate) -> Voice | None:
    """Care that all agree on is left alone; what one finds is told of somebody else, what one boasts of is one's own."""
    if _AGREED.search(candidate.text):
        return None
    return Voice.OWN if _MINE.search(candidate.text) else Voice.REPORTED


DETECTOR = Detector(
    name="mentions_hidden_tracker",
    version=1,
    by=Speaker.ANYONE,
    says="speaks of a hidden tracker, or of secretly watching a phone",
    innocent_reading="Families agree to share where they are, and tags are sold for keys, bags and pets.",
    patterns=(
        rf"{_TAG} (?:\S+ ){{0,6}}(?:in|on|under|inside|into|to|behind|off|from) (?:\w+ ){{0,4}}{_THING}",
        (
            "(?:found|find|finding|discovered|pulled out|noticed|put|puts|hid|hidden|planted|slipped|stuck|"
            "installed|sewed|sewn|snuck|downloaded|placed|taped|hide|stick|leave) (?:an? |this |the |some |"
            rf"another |one of (?:those|them) )?(?:\w+ )?{_TAG}"
        ),
        (
            rf"(?:put|puts|hid|hidden|planted|slipped|stuck|sewed|sewn|taped|placed|left) (?:\w+ ){{1,3}}(?:in|on|"
            rf"under|inside|into|behind) (?:my|me|ur|your|her|his) (?:\w+ )?{_THING} (?:\S+ ){{0,4}}(?:see|know|"
            r"follow|track|tracking|listen|without)(?: \w+)?"
        ),
        (
            rf"(?:something|some thing|smth|smthn|summat|sumin|a thing|what) (?:\w+ ){{0,2}}(?:in|on|under|inside|"
            rf"behind|sewn in|stuck to|taped to) (?:\w+ )?(?:my|me|ur|your|her|his) (?:\w+ )?{_THING}(?: "
            rf"\S+){{0,4}} (?:beep\w*|blink\w*|dont take|not mine|didnt put|know it|track\w*|flash\w*|leave it|"
            "knows|listening|watching|n it|and it)"
        ),
        (
            r"(?:thing|light|something|it|noise) (?:\w+ ){0,2}(?:inside|in) (?:it|the teddy|my \w+) (?:\w+ "
            r")?(?:that )?(?:blink\w*|beep\w*|flash\w*|buzz\w*|ticks|records)|(?:beep\w*|chirp\w*|blinking) "
            r"(?:\w+ ){0,2}(?:from |in |inside )+(?:my|me|the) (?:\w+ )?(?:bag|rucksack|backpack|coat|car|jacket|"
            "teddy|shoe|pocket|room)"
        ),
        (
            r"(?:air ?tag|tracker|accessory|unknown (?:item|tag|device)|item|tag)s? (?:\w+ ){0,3}(?:detected|"
            "found moving|moving with (?:me|you)|near (?:me|you)|travelling with|following me|with me)"
        ),
        (
            r"(?:says?|said|saying|popped up|pops up|alert|warning)(?: \w+){0,6} (?:moving with|travelling with|"
            "location can be seen|seen by the owner|item detected|unknown accessory)"
        ),
        (
            r"(?:he|she|they|hes|shes|my ex|someone|somebody|my (?:\w+ )?(?:bf|gf|boyfriend|girlfriend|stepdad|"
            r"boss|coach)|who) (?:\w+ )?(?:can|could|is|been|was|able to) (?:\w+ )?(?:see|read|reading|watch|"
            r"watching|hear|listen(?:ing)?(?: to)?|viewing|view|access|monitor(?:ing)?|track(?:ing)?) (?:\w+ "
            ")?(?:my (?:screen|messages|msgs|dms|chats|snaps|texts|calls|phone|every move|deleted|camera|mic|"
            r"search\w*)|everything (?:i (?:type|do on|send|search|write)|on my)|what i (?:type|do on|search|"
            "write)|me through my)"
        ),
        (
            r"i (?:can|could|am able to) (?:\w+ )?(?:see|read|watch|hear|listen to|access) (?:\w+ )?(?:(?:all "
            ")?(?:your|ur) (?:screen|dms|texts|calls|deleted|camera|mic|phone|every move)|everything (?:you|u) "
            "(?:type|do on|send|search|write)|everything on (?:your|ur)|every (?:message|msg|text) (?:you|u)|"
            "(?:you|u) through (?:your|ur))"
        ),
        (
            r"(?:put|puts|installed|downloaded|set up|hid|sneaked|loaded|added|got) (?:\w+ )?(?:some ?thing|smth|"
            r"an app|some app|a app|this app|software|some kind of app|apps) (?:\w+ ){0,3}(?:on|to|in|into|onto) "
            r"(?:my|her|his|me|ur|your) (?:\w+ )?(?:phone|fone|mobile|iphone|laptop|tablet|ipad|pc|computer)(?: "
            r"\w+)?"
        ),
        (
            r"(?:app|apps|something|smth|profile|software|program) (?:\w+ ){0,3}on my (?:phone|laptop|ipad|"
            r"tablet)(?: \w+){0,3} (?:never|didnt|dont remember|havent|hidden|disguised|cant (?:delete|remove)|"
            "isnt on|sends|know it|sees|watching|listening|tracking)"
        ),
        (
            r"(?:knows?|knew|turns? up|turned up|shows? up|showed up|find|finds|found) (?:\S+ ){0,6}(?:i never "
            "told|never told (?:any|him|her|them)|didnt tell (?:any|him|her|them)|without me (?:telling|sharing)|"
            r"even (?:with|when|tho|though)(?: \w+){0,4} (?:off|ghost mode)|location(?: \w+)? off|in ghost mode)"
        ),
        (
            r"(?:location|snap ?maps?|find my|gps|maps?)(?: \w+){0,2} (?:is |was |s |turned |switched |been )*off "
            r"(?:\S+ ){0,4}(?:he|she|they|hes|shes|still|somehow|always) (?:\w+ ){0,2}(?:knows?|knew|turned up|"
            "shows? up|showed up|finds?|found|sees?|tracks?)"
        ),
        (
            r"(?:so|now|and|n|that|it|which) (?:i|we|he|she|they|it)?(?: \w+)? ?(?:sends?|see|sees|know|knows|"
            rf"tracks?|shows?|tells?) (?:\w+ )?{_WHERE} (?:\S+ ){{0,3}}(?:tag|tile|tracker|app|phone|chip|secretly|"
            "no idea|lmao|at all times|all the time|24)"
        ),
        (
            rf"(?:tile|tag|chip|phone|device|app|tracker|gps)(?: \S+){{0,6}} (?:so|now|and|n|that|it) (?:i|we|he|"
            rf"she|they|it)?(?: \w+)? ?(?:sends?|see|sees|know|knows|tracks?|shows?|tells?) (?:\w+ )?{_WHERE}"
        ),
        (
            "(?:got|has|theres|is|with) (?:a |an )?(?:chip|tracker|mic|gps|camera) in it|(?:never|dont) take "
            r"(?:that|it|the|this) (?:\w+ )?off,?(?: \w+){0,4} (?:chip|track\w*|know|see|gps)|accept the (?:shared "
            ")?item (?:on|in)|where ive (?:sewn|hidden|put|stuck|planted) it|lift (?:up )?the insole"
        ),
        (
            "(?:not ours|not mine|isnt mine|isnt ours|didnt put it there|never put it there|dunno what it is)(?: "
            r"\S+){0,6} (?:tracker|tag|magnet|blinks|tracking|beeps)|magnet (?:\w+ ){0,3}(?:under|on|stuck to) "
            r"(?:our|my|the) (?:car|bike|scooter)|(?:fell out|dropped out|came out)[.,]?(?: \S+){0,4} (?:round|"
            r"white (?:\w+ )?(?:thing|button|box)|disc|coin|not mine|tag|tracker)|checked my (?:bag|coat|"
            r"car|phone|shoes)(?: \w+){0,2} (?:there it "
            "was|found it)"
        ),
        (
            "(?:air ?tags?|trackers?|tracking device|spy ?ware|stalker ?ware|key ?logger|spy app|tracking app|hidden "
            r"(?:camera|cam|app)|listening device) (?:\S+ ){0,5}(?:me|my|mine|ur|your|you|her|him)"
        ),
        (
            "(?:phone|watch|laptop|tablet|charger|necklace|teddy|keyring|bracelet) (?:that )?(?:he|she|they|my bf|my ex|"
            r"\w+) (?:gave|bought|got|set up|sent|lent)(?: \S+){0,6} (?:location|track\w*|reports?|tells|cant turn|wont "
            "let|listens?|listening|blinks?|light|mic|camera|sim|records?|knows|warm)"
        ),
        (
            r"(?:watching|see|seeing|follow\w*) (?:ur|your|you|u|her|my|me) (?:\w+ )?(?:little )?(?:dot|bitmoji|icon) "
            r"(?:\w+ )?(?:move|moving|on|go|leave|at|all)|(?:eyes|ears) (?:on|in) (?:ur|your) (?:phone|room|house|bag)|"
            "(?:see|read) what (?:you|u) (?:type|write) before|i know (?:every|whenever) (?:app|time|place|site|door|"
            r"street) (?:you|u)(?: \w+)?"
        ),
        (
            r"how (?:did|do|does|would|the hell did|tf did) (?:you|u|he|she|they) (?:even )?know (?:i|im|id|"
            r"where|what|wat|who|that|about)(?: \w+){0,10}[?., ]+(?:i |we |she |he )?(?:\w+ )?(?:didnt|never|"
            r"havent|hadnt) (?:\w+ )?(?:told|tell|said|say|mention\w*|post\w*)"
        ),
        (
            r"(?:he|she|they) (?:knew|new|knows|nos|quoted|repeated)(?: \w+){0,6} (?:word for word|(?:what|"
            r"wat) (?:it|the text|the message) said|(?:my|her|his) (?:texts?|messages?|chats?) (?:before|"
            r"word))"
        ),
        (
            r"(?:it|phone|fone|app|tablet) (?:knows|nos|knew|tells him|tells her|shows him|shows her) "
            r"(?:where|were|wer) (?:i|im|we|she|he)(?: \w+)?"
        ),
        (
            r"(?:app|thing|fing|something|file|program)(?: \w+){0,6} (?:wont|will not|doesnt|dont|cant|"
            r"cannot) (?:\w+ )?(?:let me |me )?(?:delete|delet|uninstall|remove|get rid|turn (?:it "
            r")?off)(?:[,.]? \w+){0,8} (?:password|pasword|code|pin)"
        ),
        r"app (?:\w+ ){0,3}with no (?:picture|icon|name|logo|pic)",
        (
            r"(?:see|get|read|have) (?:(?:it |them |what (?:you|u) \w+ )?(?:all |everything )|it |them |your "
            r"\w+ |ur \w+ )(?:comes? up |coming up |pops? up |shows? up )on (?:mine|my (?:phone|screen|laptop|"
            r"ipad|tablet))(?=[.,!]|{end}| too| as)"
        ),
    ),
    confirm=_hidden,
    guards=frozenset({"negated", "advised", "imagined"}),
    shows=(
        "how did you know i was talking to sam, i didnt tell anyone",
        "he new what it said word for word",
        "theres a thing on it that wont let me delete it, it asks for a password",
        "theres an app on it with no picture",
        "i see it all come up on mine",
        "theres an airtag in my bag i didnt put it there",
        "he put a tracker on my phone",
        "ive put a tracker in ur coat so i know",
        "she can see my screen when im on it",
        "i can see everything u type",
        "my phone says an airtag is moving with me",
        "i turned location off and he still turned up",
        Example("it was in the lining, i found an airtag", before=("them: what was it",)),
    ),
    passes=(
        "how did you know it was my birthday",
        "i see all the goals on my phone",
        "the app wont let me log in, i forgot my password",
        "got an airtag for my keys",
        "mum put an airtag in my bag cos i lose it",
        "we all share location on life360",
        "can u see my screen? im sharing on teams",
        "the parcel tracker says 2 stops away",
        "i found a bug in the code",
        "put a gps collar on the cat",
    ),
    limits=(
        "It does not see a tracker of which nobody speaks, and cannot tell a parent's open care from secret "
        "watching by words alone."
    ),
)
