"""Free coins for a game behind a link, a site, a generator or a log-in: how game accounts are stolen."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"robux|rbx|bobux|robucks|v ?-?bucks|nitro|skins|gems|coins|minecoins|fifa points|fc points|"
            r"points|gift ?cards?|steam (?:cards?|credit|wallet)|battle ?pass|game ?pass|diamonds|"
            r"primogems|pets|knife|knives|premium|bucks|codes?"
        ),
        (
            r"free|freebies?|unlimited|infinite|\d[\d,.]*k?|glitch|generat\w+|hack|cheat|giveaway|"
            r"giving away|exploit|method|no cost|for nothing|infinite|never (?:pay|spend|buy|paid)|"
            r"without paying|spare|adder|no catch|works|day passes|passes|month free|worked|fix|0|bare|"
            r"so many|unlimited|go up|dupe|cash|got \d+k?|double|triple|bonus|loads of|tons|millions?"
        ),
        (
            r"https?:|www\.|[\w-]+\.(?:com|net|org|co|gg|io|uk|me|xyz|info|link|ly|site|online|top|shop|"
            r"test|example|app|gift|win|club)|links?|site|website|bio|page|server|channel|click|tap|"
            r"scan|qr|app|form|bot|go to|here|pinned|description|portal|tool|add this|invite|extension|"
            r"below|press|this (?:site|one|link|page|thing|app)|off it|menu|console|browser|drop|from "
            r"here|in here|on it"
        ),
        (
            r"log ?in|sign in|user ?name|user|password|pass|verify|verif\w*|human|survey|claim\w*|"
            r"redeem\w*|enter|type|put in|connect|link (?:your|ur)|your account|ur acc\w*|ends (?:soon|"
            r"today|tonight)|hurry|quick|before|limited|expires?|works|legit|real|not a scam|no scam|"
            r"actually works|first \d+|look|type|your name|(?:just )?put|get (?:you|u|it|them)|try it|"
            r"use it|go on|ull|you get|u get|youll|human|no ban|youtuber\w*|lil bro|my (?:bro|mate|"
            r"cousin|sis)|legit|2 min|in \d+ min|copy|paste|download|paste|share (?:it|this|with)|send "
            r"(?:this )?to|everyone"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:how do (?:people|they|you|u)|skin i made|i made|my channel|every day if|"
    r"devs?|developers?|official|daily|login (?:bonus|reward)|level(?:ling)? up|in ?game|season|"
    r"patch|prime gaming|twitch drops?|creator code|obviously|never works|fell for|banned for|arcade|"
    r"tooth fairy|nu skin|kahoot|blooket|prodigy|my dad|my mum|free (?:weekend|trial of|to play)|"
    r"watched a video|can someone|anyone know|did (?:you|u) get|museum|in the sale|(?:is|are|its|thats|"
    r"was|theyre|were|all) (?:\w+ )?(?:a )?(?:scams?|fake|phishing|a virus|not real)|scammed|scammers?|"
    r"phish\w*|dont (?:click|trust|fall|go|use|enter)|got hacked|hacked (?:my|his|her)|my game idea|"
    r"official (?:app|site|shop|store|event)|no such thing|how (?:do|can|to) (?:i|you) get|school|"
    r"homework|(?:mum|dad|miss|sir|teacher) (?:says?|said)|is (?:this|it|that) (?:legit|real|safe|a "
    r"scam)|do (?:they|these|those) work|epic games store|free game|report(?:ed)? (?:it|the|that)|"
    r"lesson|assembly|in the item shop|foot|battle pass|quest|code \w+ gives|lost everything|our form|"
    r"yr 7s|fete|notes|timetable|revision|worksheet|fixtures|petition|recipe|article|docs?|slides|form "
    r"for|chocolate)\b"
)
_LURE = re.compile(
    r"\b(?:free|for nothing|never (?:pay|spend|spent|paid|buy)|still (?:buy|pay|paying|buying)|spend a "
    r"penny|no catch|got (?:\d+k?|loads|so many|mine|the \w+ one)|youve got 0|you have 0|from (?:here|"
    r"this)|worked for me|"
    r"actually works?|fix it|type (?:your|ur) (?:name|user)|put (?:your|ur) (?:log ?in|name|user\w*)|"
    r"headless|korblox|skins?|robux|v ?bucks|coins|gems|nitro|rich|look at my|unlimited|glitch|"
    r"generator|giveaway)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """Free coins alone are everyday talk: a link, a log-in or a thing to do must stand beside them."""
    if _FAIR.search(candidate.text):
        return None
    marks = candidate.marks
    if "linked" in marks and len(set(_LURE.findall(candidate.text))) < 2:
        return None
    if not enough_together(candidate, _KINDS):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="offers_free_currency_link",
    version=1,
    by=Speaker.OTHER,
    says="offers free game coins behind a link, a site or a log-in",
    innocent_reading="Games do give things away in their own shops and events, and friends pass such news on.",
    patterns=(
        (
            r"(?P<linked>(?:https?://|www\.)\S+|[\w-]+\.(?:com|net|org|gg|io|xyz|info|link|ly|site|"
            r"online|top|shop|test|example|gift|win|club)(?:/\S*)?|\S+\.example\.\w+\S*)"
        ),
        (
            r"(?P<sure>(?:robux|v ?-?bucks|gem|coin|gold|pokecoins?|cash|diamond) (?:adder|glitch|"
            r"generator|hack|dupe|duper)|mod ?menu|infinite (?:cash|money|coins|gems|robux)|spare v "
            r"?bucks|coins go up|free (?:robux|v ?bucks|nitro|skins|gems|coins|diamonds|gift ?cards?))"
        ),
        (
            r"(?P<loose>robux|rbx|bobux|robucks|v ?-?bucks|nitro|skins|gems|coins|minecoins|fifa points|"
            r"fc points|gift ?cards?|steam (?:cards?|credit|wallet)|battle ?pass|game ?pass|credits|"
            r"diamonds|primogems|limiteds?|pets|knife|knives|bucks)"
        ),
        (
            r"(?:free|unlimited|infinite) (?:\S+ ){0,3}(?:robux|v ?-?bucks|nitro|skins|gems|coins|gift "
            r"?cards?|diamonds)(?: \S+){0,6} (?:link|click|site|generator|claim|here|bio|log ?in|server|"
            r"website|tap|com|app)"
        ),
        (
            r"(?:robux|v ?-?bucks|gem|coin|skin|gift ?card|nitro|diamond) (?:generators?|giveaway site|"
            r"glitch site|hack tool|hack|tool|mod menu)(?: \w+){0,3}"
        ),
        (
            r"(?:link|site|website|page|bot|generator|tool|app|code)(?: \w+){0,5} (?:gives?|giving|get|"
            r"gets|generates?|doubles?|drops?|free)(?: \w+){0,3} (?:robux|v ?-?bucks|nitro|skins|gems|"
            r"coins|gift ?cards?|diamonds)"
        ),
        (
            r"(?:log ?in|sign in|enter (?:your|ur) (?:user\w*|password|details)|put (?:your|ur) "
            r"(?:user\w*|password|details)|verify|connect (?:your|ur) account)(?: \S+){0,8} (?:free|get|"
            r"claim|receive|for) (?:\S+ ){0,3}(?:robux|v ?-?bucks|nitro|skins|gems|coins|gift ?cards?|"
            r"diamonds)"
        ),
        (
            r"(?:claim|redeem|collect|get) (?:your|ur|the) (?:free |\d[\d,.]*k? |bonus |daily )+(?:\w+ "
            r")?(?:robux|v ?-?bucks|nitro|skins|gems|coins|gift ?cards?|diamonds)"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(3, _KINDS), "sure": at_least(2, _KINDS)},
    shows=(
        "free robux just log in here robux-now.example",
        "claim ur free vbucks before midnight, link in bio",
        "this generator gives u 10k gems actually works",
        "get free nitro, scan the qr n sign in",
        "enter your username and password on coins.test for 5000 free coins",
    ),
    passes=(
        "free robux generators are scams miss said",
        "new skin in the item shop today",
        "how do i get robux",
        "the event gives 50 gems every day",
        "heres the link for the maths homework",
        "dont click it the free nitro thing is fake",
    ),
    limits="It does not open links, and cannot tell a true give-away from a false one.",
)
