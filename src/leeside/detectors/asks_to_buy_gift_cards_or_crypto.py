"""Somebody asks for gift cards or crypto to be bought, sent or read out: money that cannot be had back."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"gift ?cards?|vouchers?|(?:steam|apple|itunes|google play|amazon|xbox|psn|playstation|"
            r"roblox|razer|razer gold|paysafe\w*|vanilla|visa|nike|asos|argos|netflix|spotify|ebay|"
            r"one4all|nintendo|fortnite|valorant|uber)(?: \w+)? (?:cards?|vouchers?|codes?)|cards?|"
            r"paysafe\w*|transcash|flexepin|neosurf|bitcoins?|btc|crypto\w*|usdt|eth|ethereum|tether|"
            r"litecoin|ltc|doge\w*|solana|sol|xrp|binance|coinbase|wallet|coins?|trust wallet|metamask|"
            r"tokens?|nft"
        ),
        (
            r"buy|get|grab|pick up|pick (?:one|some|two|them) up|send|pay|purchase|fetch|nip|go (?:to|"
            r"into|down|in|and)|pop (?:to|into|in|down)|put|transfer|deposit|top up|load|pls|plz|please|"
            r"just|more|fast|2 more|another|any|one of|got (?:any|one)|is it still|better way|need|want|"
            r"sort|use|invest|drop|convert|order|swap|take|bring|settle|accept"
        ),
        (
            r"codes?|scratch\w*|back|photo|pic|picture|pics|numbers?|digits|read|screenshot|receipt|"
            r"address|wallet|qr|scan|silver|strip|foil|peel|seed phrase|recovery phrase|link|app|"
            r"machine|atm|text me|dm|send (?:me|it|them|us)|account|redeem|front|loaded|balance|notes|"
            r"cash|fee|deleted|banned|support|bank doesnt|offy|over the phone|whats on it|gimme|name on"
        ),
        (
            r"\$ ?\d+|\d+ ?(?:quid|pounds|k|worth|each)|(?:twenty|fifty|hundred|tenner|\d0)|ill (?:pay|"
            r"give|double|send|sort)|pay (?:you|u) back|double|triple|profit|return\w*|multiply|flip|me|"
            r"for me|instead|or (?:i|ill|else|it)|now|today|tonight|urgent|only (?:way|take|accept)|"
            r"cant be traced|untraceable|tesco|asda|argos|corner shop|the shop|co ?op|sainsburys|game|"
            r"boots|post office|fee|release|unlock|fine|bail|prove|trust me|guaranteed|surprise for|"
            r"boss|dont tell|cashier|till"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:clubcard|nectar|in the app|loyalty points|points card|"
    r"for (?:nan|mum|dad|miss|sir|gran|grandad|auntie|uncle|my (?:mum|dad|nan|sister|brother|"
    r"cousin|teacher))|thank ?you (?:present|gift)|got (?:me|him|her|us) (?:a|an|one)|what should i|"
    r"which one should|voucher (?:for|from) (?:the|my|school)|book tokens?|balance on my|spend (?:my|it|"
    r"mine)|left on (?:my|it)|reward|survey|expired?|(?:got|have|had|bought|won|spent|used|spending|use|"
    r"using) (?:a|an|my|some|this|his|her) (?:\S+ ){0,3}(?:gift ?cards?|vouchers?|cards?) (?:for|from|"
    r"on|at|in) (?:my|xmas|christmas|the|mum|nan|auntie|him|her)|(?:for|as) (?:his|her|my|mums|dads|"
    r"nans|miss\w*|sirs|the teachers?|your|ur|mothers day|fathers day|secret santa) ?(?:birthday|bday|"
    r"present|xmas|leaving)?\b(?=.*(?:gift|card|voucher))|birthday|bday|xmas|christmas|mothers day|"
    r"fathers day|secret santa|leaving (?:do|present|card|gift)|teachers?|(?:can|do|should|did) i "
    r"(?:use|spend|redeem|get|buy)|how do i (?:use|redeem)|library|pokemon|trading cards?|thank you "
    r"card|sim card|red card|debit card|bank card|card games?|lunch|wallet (?:in|on|at)|lost (?:my|his|"
    r"her)|my wallet|ticket|go back to when|less than a|meant to have|wont redeem|they go from|by the "
    r"till|price of|prices|crashed|went up|went down|market|documentary|coursework|economics|mining|"
    r"energy|video about|explained|(?:mum|dad|nan|auntie|uncle|brother)s? (?:got|bought|gave|sent|says?|"
    r"said|wont|has)|gold coins?|collect|level|robux cards? (?:at|in) (?:tesco|asda|the shop)|rooms "
    r"done|chores|merit|greggs|what to buy me|uncle \w+ gave|gave me|top up my|raffle|bus|oyster|by "
    r"scammers|these scammers|is a scam|its a scam|a scam|scammed|fake (?:text|email|message|page)|"
    r"phish\w*|never (?:give|share|tell|send|buy|enter)|dont (?:ever )?(?:give|share|tell|click|send|"
    r"enter|type|buy|download|install)|should(?:nt)? (?:never )?(?:give|share)|i didnt|i never|lesson|"
    r"assembly|pshe|teacher|miss said|sir said|made up|warned|warning people|(?:a|this) warning "
    r"(?:about|from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A gift card alone is everyday talk: it must be bought or its code given, for the one who asks."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS, needs=_KINDS[2:]):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_to_buy_gift_cards_or_crypto",
    version=1,
    by=Speaker.OTHER,
    says="asks for gift cards or crypto to be bought, sent or read out",
    innocent_reading="People give gift cards as presents and talk about crypto, and shops sell both.",
    patterns=(
        (
            r"(?:pay|paying|paid|send|do|fee|owed|accept|take|want|in) (?:\S+ ){0,3}(?:in|by|with|via|"
            r"as|only) (?:gift ?cards?|vouchers?|bitcoins?|btc|crypto|steam|paysafe\w*|itunes|apple "
            r"cards?|google play|usdt|eth|coins)(?: \w+)?"
        ),
        (
            r"(?:\$ ?\d+|\d+ quid|\d+|a|one|two|three|another|couple of|\d+ ?x) (?:\w+ )?(?:vouchers?|"
            r"gift ?cards?|steam cards?|apple cards?|paysafes?|itunes cards?)(?: \w+){0,4} (?:read|send|"
            r"numbers|codes?|scratch|by|or|now|then|tonight|pic|photo|me)(?: \w+)?"
        ),
        (
            r"(?:\$ ?\d+|\d+ quid|\d+)(?: \w+)? (?:in|of|worth of) (?:bitcoin|btc|crypto|usdt|eth|"
            r"vouchers?|gift ?cards?|steam|paysafe)(?: \w+)?"
        ),
        (
            r"(?:read|tell|text|give|send|dm)(?: me| us)? (?:the |those |all the )?(?:long "
            r")?(?:numbers?|codes?|digits) (?:off|on|from|under)(?: the)?(?: \w+)? (?:back|card|cards|"
            r"voucher|vouchers|receipt|silver|strip)"
        ),
        (
            r"(?:set up|make|open|download|get) (?:a |an |your |ur )?(?:coinbase|binance|crypto|bitcoin|"
            r"trust) ?(?:wallet|account|app)?(?: \w+){0,6} (?:send|transfer|buy|put|then|and|n|so|for "
            r"me|ill)(?: \w+)?"
        ),
        (
            r"(?:\$ ?\d+|\d+) ?(?:->|→|>|=|into|becomes|turns? into|to make) ?(?:\$ ?\d+|\d+)(?: "
            r"\w+){0,3} (?:by|in|guaranteed|day|week|friday|tonight|tomorrow)(?: \w+)?|(?:i press the "
            r"buttons|you just fund it|just fund it)(?: \w+)?"
        ),
        (
            r"(?:buy|get) (?:me |us )?(?:some |a bit of |a few )?(?:bitcoin|crypto|btc|usdt|eth|coins) "
            r"(?:and|n|then|for me|off|from|with|on)(?: \w+){0,4}"
        ),
        (
            r"(?P<sure>razer(?: gold)?|paysafe\w*|neosurf|flexepin|transcash|itunes(?: cards?)?|steam "
            r"(?:gift ?)?cards?|google play(?: gift)? ?cards?|apple (?:gift ?)?cards?|amazon (?:gift "
            r"?)?(?:cards?|vouchers?)|xbox (?:gift ?)?cards?|"
            r"psn (?:gift ?)?cards?|vanilla cards?|usdt|btc|ltc|wallet address|coinbase|binance|gift ?cards?)"
        ),
        (
            r"(?:rack|stand|display|shelf|aisle|section|colou?rful ones|hanging)(?: \S+){0,8} (?:tills?|"
            r"gift ?cards?|cards?|checkout)(?: \S+){0,8}[.?! ]+(?:\w+ ){0,3}(?:want|need|get|grab|pick|"
            r"buy|take)(?: \w+){0,4}"
        ),
        (
            r"(?:scratch|peel|silver (?:bit|strip|panel)|foil)(?: \w+){0,6} (?:code|read|numbers?|send|"
            r"pic|photo|tell|text)(?: \w+){0,2}"
        ),
        (
            r"(?P<loose>gift ?cards?|vouchers?|steam cards?|apple cards?|itunes|google play|amazon "
            r"cards?|xbox cards?|psn cards?|roblox cards?|razer|paysafe\w*|bitcoins?|btc|crypto\w*|usdt|"
            r"eth|ethereum|tether|litecoin|binance|coinbase|seed phrase|recovery phrase|trust wallet|"
            r"metamask)"
        ),
        (
            r"(?:buy|get|grab|pick up|purchase|send|fetch|need|want|go get|pay (?:with|in|by)) (?:\S+ "
            r"){0,5}(?:gift ?cards?|steam cards?|itunes cards?|apple cards?|google play cards?|amazon "
            r"(?:gift ?)?cards?|xbox cards?|psn cards?|paysafe\w*|razer gold|vanilla cards?)(?: "
            r"\S+){0,8} (?:codes?|scratch|back|photo|pic|send|numbers|read|text|me|now|dm|screenshot|or|"
            r"until|pay)"
        ),
        (
            r"(?:scratch|peel|rub)(?: \w+)? (?:off|it|them|the (?:back|silver|panel|strip|code))(?: "
            r"\w+){0,6} (?:codes?|pic|photo|send|read|numbers?|screenshot|text|show)"
        ),
        (
            r"(?:send|pay|transfer|deposit|put|invest|drop|buy|need)(?: \S+){0,5} (?:in |into |to |via |"
            r"with |through |by )?(?:bitcoin|btc|crypto|usdt|eth|ethereum|tether|litecoin|coinbase|"
            r"binance|my wallet|this wallet|wallet address)"
        ),
        (
            r"(?:double|triple|flip|multiply|grow|10x|turn)(?: \S+){0,6} (?:crypto|bitcoin|btc|usdt|eth|"
            r"trading|forex|coinbase|binance)|(?:bitcoin|crypto) (?:atm|machine)|(?:seed|recovery) "
            r"phrase"
        ),
        (
            r"(?:bitcoin|btc|crypto|usdt|eth|gift ?cards?|steam cards?|apple cards?) (?:only|accepted|"
            r"or|is fine|works|works best|will do|preferred|thatll do)"
        ),
    ),
    confirm=_together,
    needs={
        "loose": (*at_least(3, _KINDS), *at_least(1, _KINDS[2:])),
        "sure": (*at_least(2, _KINDS), *at_least(1, _KINDS[2:])),
    },
    shows=(
        "go tesco n get a £50 steam card then send me the code",
        "scratch the back n send a pic",
        "pay in bitcoin or i post it",
        "need u to grab 2 apple gift cards for me ill pay u back",
        "send 20 quid of btc to this wallet and i double it",
    ),
    passes=(
        "got a £20 amazon gift card for my birthday",
        "how do i redeem a gift card",
        "bitcoin crashed again",
        "get mum a gift card for mothers day",
        "pokemon cards are so expensive now",
        "dad says crypto is like the lottery",
    ),
    limits="It does not see payment asked for only by a picture of a code to scan.",
)
