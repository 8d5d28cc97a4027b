"""Somebody offers coins, skins or passes for a game: a present that a child wants and a parent does not see."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_COIN = (
    r"(?:robux|rbx|bobux|robucks|v ?-?bucks|skins?|nitro|mine ?coins|fifa points|fc points|ut coins|gems|"
    r"gift ?cards?|steam (?:cards?|credit|wallet|game)|xbox (?:cards?|credit|live|gift card)|psn (?:cards?|"
    r"credit)|roblox (?:cards?|credit|premium|gift ?cards?)|battle ?pass|game ?pass(?:es)?|season pass|"
    r"coins|credits|cod points|apex coins|game currency|premium|gamepass(?:es)?|limiteds?|legendar(?:y|ies)|"
    r"godl(?:y|ies)|pets?|mega neons?|dominus|bundles?|emotes?|crates?|primogems|diamonds|knives|knife|"
    r"pokecoins|brawl pass|brainrots?|lootboxes|loot)"
)
_ITEM = (
    r"(?:outfit|cape|sword|wings|mount|dragon|pickaxe|weapon|armou?r|fit|item|chest|pack|points|kit|shiny|"
    r"pets?|skins?|(?<!pound )(?<!euro )(?<!penny )coins|gems|robux|bucks|v ?bucks|axe|bow|unicorn|"
    r"character|credits?|pass|emotes?|crown|hat|legendary|rares?)"
)
_RARE = (
    r"(?:robux|rbx|bobux|robucks|v ?-?bucks|nitro|mine ?coins|fifa points|fc points|battle ?pass|game "
    r"?pass(?:es)?|cod points|steam (?:cards?|credit|wallet)|xbox (?:cards?|credit)|psn (?:cards?|credit)|"
    r"roblox (?:cards?|premium|gift ?cards?)|skins?|gems|primogems|limiteds?|brawl pass)"
)
_HOLD = (
    r"pics?|selfies?|cam|voice ?note|meet|secret|dont tell|snap|insta|whats ?app|discord|if (?:you|u)|"
    r"want(?:ed)?|need(?:ed)?|cant afford|broke|no robux|your mum|ur mum|mum (?:said no|wont)|my treat|on "
    r"me|for (?:you|u)"
)
_PLAY = (
    r"i (?:really |just )?(?:want|need)|can i have|every day if|bloxburg|(?:mum|dad|nan|nana|gran|grandad|"
    r"auntie|uncle|brother|sister)s? (?:\w+ ){0,2}(?:bought|got|gave|gets|sent|buy|said|says|wont)|for "
    r"(?:my|your|ur|his|her) (?:birthday|bday)|xmas|christmas|quest|daily (?:login|reward|spin)|event gives|"
    r"devs?|update|patch|official|from the (?:shop|store)|item shop|trade(?:s|d)? fair|fair trade|trade hub|"
    r"scam|pocket money|love (?:mum|dad|nan|auntie|uncle)|chocolate|same value"
)

_OWN_KIN = AnyOf(
    r"\b(?:my|our|his|her) (?:\w+ )?(?:mum|mam|mom|dad|nan|gran|grandad|parents?|sister|brother|auntie?|"
    r"uncle|cousin)s?\b|\b(?:ask|tell|check with|asked|told|text|ring|with|bring|let) (?:your|ur|yer) "
    r"(?:mum|mam|mom|dad|nan|gran|parents?|carers?|family)\b|\b(?:mum|mam|dad|nan|nana|gran|grandad|miss|"
    r"sir|coach|auntie|uncle) (?:x+|says?|said|will|is|and|knows|wants|reckons|made|bought|gave|got)\b|"
    r"\b(?:love|from) (?:mum|dad|nan|nana|gran|auntie|uncle)\b|\b(?:your|ur) (?:mum|dad|nan|parents?) (?:x+|"
    r"says?|said|knows|is fine|ok|agreed|will pick)\b"
)
_GIVER = AnyOf(
    r"\b(?:ill|il|i will|im gonna|im going to|imma|ima|i can|i could|id|i would|let me|lemme|i want to|"
    r"happy to|i dont mind|shall i|want me to|ive|i have|i got|i just|giving|gifting|theres|heres|my treat|"
    r"on me|from me|yours|got you|got u|want|need|free|sending|drop|sent|for you|for u|who wants|how many|"
    r"how much)\b"
)
_YOU = AnyOf(r"\b(?:you|u|ya|ye|your|ur|yours|yer|you[rv]e|youll|anyone|who)\b")
_FAIR = AnyOf(
    r"\b(?:allowance|chores|nan|auntie|cousins?|for (?:my|his|her) (?:birthday|bday)|family|tidy|homework|"
    r"in ?game reward|login (?:bonus|reward)|lad stop|i want|i need|can i|can (?:you|u)|could (?:you|u)|did "
    r"(?:you|u)|have (?:you|u)|how (?:do|did|to)|where|which one|why|when|earn\w*|grind\w*|saving|saved up|"
    r"spent|cost|costs|price|worth|bought myself|lost|my (?:skin|coins|gems)|update|event|quest|level|lvl|"
    r"collect|found|boss|map|semester|class|daily check in|given? anyone|not giving|in my game|rooms done|"
    r"go ?karts?|scam\w*|fake|hacked|dont (?:click|trust)|vote)\b"
)
_MARKED = marked(company=_HOLD, spoiled_by=_PLAY)


def _together(candidate: Candidate) -> Voice | None:
    """A coin alone is not an offer: somebody must give it, and to the one addressed."""
    if "loose" in candidate.marks:
        if _OWN_KIN.search(candidate.text) or _FAIR.search(candidate.text):
            return None
        if not all(words.search(candidate.sentence) for words in (_GIVER, _YOU)):
            return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="offers_game_currency",
    version=2,
    by=Speaker.OTHER,
    says="offers coins, skins or passes for a game",
    innocent_reading="Friends trade and gift items in games, and relatives give gift cards.",
    patterns=(
        (
            rf"(?:{_RARE}|coins|gift ?cards?) (?:\w+ )?(?:if|when|once|after|every time|as soon as|coz|cos|"
            rf"cause) (?:you|u|ur|youre)(?: \w+){{0,5}}"
        ),
        (
            r"(?:sent|gifted|bought|dropped) (?:you|u) (?:\S+ ){0,4}(?:packs?|bundle|skins?|points|pass|"
            r"robux|sword|pet)(?: \w+)?"
        ),
        (
            rf"(?:{{ill}}|id|i would|i wanna|want me to|gonna|happy to|shall i|should i|can i|could i|let "
            rf"me|i might|maybe i) (?:\w+ ){{0,2}}(?:buy|get|send|gift|give|trade|drop|top|donate|hook|sort|"
            rf"transfer|spot|bless) (?:you|u|ya|ye|yous|your|ur) (?:\S+ ){{0,5}}{_COIN}"
        ),
        (
            rf"(?:want|wanna|need|fancy|would (?:you|u) like|do (?:you|u) (?:want|need|like)|(?:you|u) want|"
            rf"who wants|how about|looking for|interested in) (?:\S+ ){{0,4}}{_RARE}"
        ),
        (
            r"(?:which|what) (?:skin|battle ?pass|game ?pass|bundle|limited|pet|emote) (?:do |d )?(?:you|u|"
            r"would you) (?:want|like|need|fancy)"
        ),
        (
            rf"(?:i|ive|i have|just|weve) (?:\w+ )?(?:gifted|sent|bought|got|given|donated|dropped|traded|"
            rf"put) (?:you|u|ya|your|ur|it) (?:\S+ ){{0,4}}{_COIN}"
        ),
        (
            rf"(?:i|ive|i have|weve|i got|we) (?:\w+ )?(?:got|have|loads of|tons of|spare|extra)(?: "
            rf"\S+){{0,3}} {_RARE}(?: \w+){{0,4}} (?:for (?:you|u)|going|spare|want|need|if (?:you|u)|you "
            rf"can have|u can have|to give|giving)"
        ),
        (
            rf"(?:spare|extra|unused|leftover|free) (?:\S+ ){{0,2}}{_RARE}(?: \w+){{0,4}} (?:for (?:you|u)|"
            rf"if (?:you|u)|want|u can have|you can have)"
        ),
        (
            rf"(?:\$ ?\d+|\d[\d,.]*k?|some|free|loads of|a few) (?:\w+ )?{_RARE} (?:\w+ )?(?:for|4|if "
            rf"(?:you|u)|every time|per|when (?:you|u)|in exchange) (?:\w+ ){{0,5}}(?:pics?|photos?|"
            rf"pictures?|selfies?|vids?|videos?|call|chat|send|add|show|cam|friends?|voice|do|come|you|u|"
            rf"join|tell|snap|one)"
        ),
        (
            rf"(?:i|my (?:mate|cousin|brother|dad)) (?:\w+ )?(?:works?|working|am a dev|mod(?:erate)?) "
            rf"(?:at|for|with|on) (?:roblox|epic|fortnite|minecraft|discord|ea)\b{{gap}}(?:{_RARE}|free|"
            rf"give|get)"
        ),
        (
            r"(?:check|look in|open) (?:your|ur) (?:\w+ )?(?:inbox|locker|account|gifts?|mail|"
            r"trades?)\b{gap}\b(?:gift|gifted|sent|left|skin|robux|present)"
        ),
        (
            rf"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl|"
            rf"random|rando)|this (?:guy|man|lad|boy|girl|random|person|player)|a (?:guy|random|player)) "
            rf"(?:\w+ ){{0,2}}(?:bought|buys|got|gets|gave|gives|giving|sent|sends|gifted|gifts|offered|"
            rf"offering|promised|donated|said hed|keeps \w+) (?:to (?:buy|get|send|give|gift) )?(?:me|my) "
            rf"(?:\S+ ){{0,4}}{_COIN})"
        ),
        (
            rf"(?:you|u|ya) can (?:have|use|keep|take) (?:my|all my|one of my|mine|this|that|the|some of "
            rf"my) (?:\S+ ){{0,3}}(?:{_COIN}|{_ITEM}|account|acc|inventory|stuff)"
        ),
        (
            rf"\d[\d,.]*k? (?:\w+ )?{_COIN} (?:for|4|if|when|every|each) (?:\w+ ){{0,3}}(?:chat|call|pics?|"
            rf"selfies?|photos?|you|u|vids?|add|secret|voice|friends?|cam|time)"
        ),
        (
            rf"(?:heres|here is|here have|have|take) (?:{{amount}}|\d[\d,.]*k?|some|these|a few) (?:\w+ "
            rf")?{_RARE}"
        ),
        rf"{_RARE}[?!., ]+how (?:many|much) (?:do |d )?(?:you|u)",
        (
            rf"(?:put|get|stick|whack|load|chuck|drop|add|send|throw) (?:\w+ ){{0,3}}{_COIN} (?:on|in|into|"
            rf"onto|to) (?:your|ur|yer|you|u)(?: (?:acc\w*|locker|wallet|inventory))?"
        ),
        (
            rf"(?:ill|il|i will|i can|imma|let me|could|ah?ll|gonna|can) (?:\w+ )?(?:buy|gift|get|give|send|"
            rf"drop) (?:you|u|ya|ye) (?:that|the|this|those|them|any|whatever|a|one|my|both|all) (?:\w+ "
            rf"){{0,3}}{_ITEM}"
        ),
        (
            rf"(?:you|u|ya) (?:want|wanting|need|after|fancy|like|looking at|eyeing)(?: \w+){{0,4}} "
            rf"{_ITEM}[?!., ]+(?:u |you )?(?:know|ill|il|i can|just|then|all you|add|its|come|send|dm|my "
            rf"treat|on me|got)"
        ),
        (
            rf"(?:pics?|selfies?|photos?|vids?|voice ?notes?|call|vc|add me|face|message me)[, ]+(?:and |n |"
            rf"then |= ?|for )?(?:you |u |i )?(?:get|give|gets|earn|win|send|unlock) (?:\w+ "
            rf"){{0,3}}(?:{_COIN}|{_ITEM})"
        ),
        (
            rf"(?:limited|rare|secret|special|exclusive) (?:\w+ )?{_ITEM}[^a-z]{{0,3}} (?:\w+ )?(?:just |"
            rf"only )?(?:for|4) (?:you|u|ya)"
        ),
        (
            r"(?:group |robux )?pay ?out (?:you|u|ya|time|to you|in robux)|(?:ill|il|i will|good|then) (?:i "
            r"|il |ill )?pay ?out"
        ),
        (
            r"(?:never|wont|dont|no need to|not) (?:\w+ ){0,3}(?:grind|beg (?:your|ur) (?:mum|dad|parents|"
            r"nan)|ask (?:your|ur) (?:mum|dad|parents) for (?:robux|v ?bucks|coins|skins)|waste (?:your|ur) "
            r"(?:birthday |pocket )?money)(?: \w+){0,3}"
        ),
        (
            r"(?:mum|dad|parents|nan|mom)s? (?:wont|never|doesnt|dont|wouldnt|cant) (?:\w+ )?(?:buy|get|let|"
            r"give|afford)(?: \w+){0,3} (?:robux|v ?bucks|coins|skins?|gems|nitro|pass|"
            r"it)[^a-z]{1,3}(?:well |so |but )?(?:i will|ill|i can|i got|let me|how many)"
        ),
        (
            r"(?:stuck (?:in|with|on)|still (?:in|using|on|got)|in|no) (?:the |a |your |ur )?(?:default|"
            r"basic|noob|starter|free|bacon) (?:outfit|skin|look|fit|hair|avatar)(?: "
            r"\w+){0,3}[^a-z]{0,3}(?:let me|ill|i can|i got|want)"
        ),
        (
            rf"(?:took|got|saved|kept|bought|grabbed|farmed|unlocked|picked) (?:\w+ ){{0,3}}{_ITEM}(?: "
            rf"\w+){{0,4}} (?:for|4) (?:you|u|ya)"
        ),
        (
            r"(?:landed|waiting|left|surprise|dropped|something|present|gift)(?: \w+){0,3} (?:in|at) "
            r"(?:your|ur|the) (?:locker|inventory|mailbox|in game mail|vault|chest|stash|item shop inbox)"
        ),
        (
            r"(?:locker|inventory|mailbox|vault|stash|chest)[^.!?]{0,30}(?:surprise|for you|for u|who sent|"
            r"gift|present|left you|left u)"
        ),
        rf"(?P<loose>{_RARE}|(?<!pound )coins|gift ?cards?|credits|bundles?|emotes?)",
    ),
    confirm=_together,
    needs={"loose": (_GIVER, _YOU)},
    shows=(
        "il gift u 1000 robux",
        "want some vbucks?",
        "400 robux for a selfie",
        "which skin do u want",
        "ive got spare nitro if u want it",
        "sent u a little something, check ur locker i gifted it",
        "some guy gave me 2000 robux",
    ),
    passes=(
        "bring me six pound coins each on saturday",
        "how do i get robux",
        "mum wont buy me robux",
        "the daily quest gives you 50 gems",
        "ill trade you my dragon for the unicorn",
        "i got a roblox gift card for my birthday",
        "new skin in the item shop today",
    ),
    limits="It cannot tell a friend's gift in a game from a stranger's.",
)
