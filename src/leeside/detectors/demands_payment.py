"""Somebody demands money, codes or goods to keep quiet or to stop: the price of sextortion and of bullying."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages
from leeside.detectors.contract.readings import STAGED

_HOLD = (
    r"delet\w+|leak\w*|post(?:ed|ing)? (?:it|them)|send (?:it|them) to|your (?:pics?|photos?|pictures?|video|"
    r"mum|dad|family|followers)|"
    r"ur (?:pics?|pix|photos?|video|vid|mum|dad|family|followers|nudes)|everyone|contacts|or else|recorded|"
    r"nudes?|public|viral|released?|expos\w+|"
    r"keep(?:ing)? quiet|silence|go away|disappear|leave (?:you|u) alone|never hear|stop|minutes?|mins|"
    r"midnight|deadline|last chance"
)
_PLAY = (
    r"for the game|for lunch|for the bus|cinema|prom|trip|phone case|pizza|spoons?|dinner money|bet (?:me|you|"
    r"u)|jar|quest|bandit|raid|boss|"
    r"dungeon|npc|level|auction|deposit|"
    r"hoodies?|leavers|ticket|tickets|sponsor\w*|charity|raffle|bake sale|uniform|window|library|present|subs|"
    r"kit|netball|no rush|"
    r"mars bar|maccies|mcdonalds|greggs|chips|crisps|choc\w*|ice cream|petrol|spreadsheet|church|mosque|"
    r"temple|gurdwara|synagogue|collection|"
    r"whip ?round|monopoly|balloons?|cake|party bags?"
)
_COIN = r"(?:money|cash|{amount}|{gamecoin}|vouchers?|codes?|gift ?cards?|bitcoin|crypto|btc|payment|savings)"

DETECTOR = Detector(
    name="demands_payment",
    version=5,
    by=Speaker.OTHER,
    says="demands money or something of worth, as a price for keeping quiet or stopping",
    innocent_reading="Friends and families ask for money that is owed for tickets, food and shared presents.",
    guards=STAGED,
    patterns=(
        (
            rf"(?:send|pay|transfer|wire|give|paypal|cashapp|drop|hand over|get) (?:me |us )?(?:the |that |my |me "
            rf")?(?:\w+ )?{_COIN}{{gap}}\b(?:or|unless|then i|and i|n i|n ill|and ill|and it|n it|before|to keep|"
            rf"otherwise|if you dont want|if u dont want|by midnight|by tonight|in \d+)"
        ),
        (
            r"(?<!til )(?<!till )(?<!by )(?<!at )(?:{amount}|(?<!\d[.:])\d\d+)(?! be (?:there|here))(?: \w+){0,3} "
            r"or (?:else|your|ur|it|i|ill|we|they|this|the|yr|yer|everyone|his|"
            r"her)\b(?! \w+ (?:off|each|quid|pounds))"
        ),
        r"(?:another|other|first|last|final|next) (?:{amount}|\d\d+)(?: \w+){0,2} (?:or|and) (?:it|i|we|they|your|ur|youre|u)",
        (
            r"(?:{amount}|\d+)(?: \w+){0,2} (?:in|of|via|through) (?:bitcoin|btc|crypto|ethereum|usdt|itunes|steam|"
            r"amazon|gift ?cards?|paysafe\w*)"
        ),
        (
            r"(?:steam|itunes|apple|amazon|google play|paysafe\w*|razer|xbox|psn) ?(?:gift )?(?:cards?|vouchers?|"
            r"codes?) ?(?:x ?\d|\d|by|each|or|then|and|now)"
        ),
        (
            r"(?:{amount}|\d+|ten|twenty|thirty|forty|fifty|hundred)(?: in \d+ (?:mins?|minutes|hours?))?(?: and| "
            r"n|,) (?:it is|its|they are|theyre|all|it|they) ?(?:all |gets? |get |is )?(?:deleted|gone|over|"
            r"finished|forgotten|done)"
        ),
        r"\d+ first(?:,| and| then| n)? ?(?:then|and|n)? ?(?:i|ill|we|talk|it)",
        (
            rf"(?P<weak>(?:send|pay|transfer|wire|paypal|give me|get me|i want|i need|need|want|require) (?:me |us "
            rf")?(?:the |that |my |at least )?(?:\w+ )?{_COIN}(?: now| today| tonight| asap)?)"
        ),
        (
            r"pay (?:up|me|us)\b{gap}\b(?:or|else|unless|and (?:it|ill|i|this|nobody)|n (?:it|ill|i|nobody)|before|"
            r"by (?:midnight|tonight|tomorrow|\d)|if)"
        ),
        r"(?:just|you|u|better|gotta|must) pay(?: up)?(?: me)?(?: now)?",
        r"(?P<weak>pay(?: up| me| the rest| now)(?: \w+)?)",
        r"(?:{money}|pay|{amount}) first(?:,| and| then| n)? ?(?:then|and|n)? ?(?:i|ill|we|talk|it)",
        (
            r"i (?:require|demand|expect|want) (?:\w+ )?(?:payment|money|{amount}|my money|cash|vouchers?|gift "
            r"?cards?)\b{gap}\b(?:before|by|now|or|and|tonight|today|from you)?"
        ),
        (
            r"(?:{amount}|{money})(?: and| n| or|,) (?:then )?(?:i|ill|il|we|its|it|you|u|youll|ull|your|ur|nobody|"
            r"no ?one|none){gap}\b(?:delete|gone|quiet|sleep|stop|forget|never|disappear|hear|nothing|nothin|post|"
            r"send|leak|upload|leave|sees|go(?:es)? away)"
        ),
        (
            r"(?:that|this|{amount}|\d+)(?: is| was|s)? ?(?:just|only|barely|not even)(?: \w+){0,2} (?:for |"
            r"covers? )?(?:the )?(?:first|one|1st|half|starters|deposit)"
        ),
        (
            r"(?:that|its|thats|it)? ?(?:isnt|not|aint|never) (?:nearly |even |anywhere near )?enough(?:[.,! ]+| "
            r"for )(?:\w+ )?(?:more|another|send|you|i want|double|delete|get)"
        ),
        (
            r"(?:how much|what)(?: money| cash| have| do| can| did)*(?: you| u)? (?:got|have|get|afford|raise|"
            r"send)(?: \w+){0,2} (?:in|on) (?:ur|your|the)(?: \w+)? (?:account|bank|card|savings|acc|purse|wallet|"
            r"monzo|gohenry)"
        ),
        r"(?:you|u) (?:got|have|gotta have) (?:any )?(?:savings|birthday money|christmas money|pocket money|gift ?cards?)",
        (
            r"(?:use|get|take|borrow|steal|nick|ask for|sell) (?:it |some |the money |money |cash |ur |your "
            r")?(?:from|off|out of)? ?(?:ur|your|her|his)? ?(?:savings|birthday money|mums? (?:card|purse|bag)|"
            r"dads? (?:card|wallet)|nans? (?:card|purse)|pocket money|trip money|sister|parents? card|lunch money|"
            r"console|phone|xbox)(?: to pay| and send| n send| and pay| n pay)?{gap}\b(?:pay|send|then|over|me|now)"
        ),
        r"(?:ask|borrow|beg|steal|nick)(?: \w+){0,3} (?:from|off|it) {gap}\b(?:and|n|then) (?:send|pay|transfer|bring)",
        (
            r"(?:buy|get|grab|go get|purchase)(?: me)?(?: a| some| the| two| three| \d+)? (?:\w+ )?(?:vouchers?|"
            r"gift ?cards?|steam cards?|apple cards?|google cards?|paysafe\w*|amazon cards?|bitcoin|"
            r"crypto)\b{gap}\b(?:send|number|code|codes|scratch|back|pic|photo|me)"
        ),
        r"(?:gift ?card|voucher|steam card) ?codes? (?:now|first|or|asap|please)",
        (
            r"(?:wheres|where is|where the|i want|i need|get me|bring me|waiting (?:on|for)) my (?:\w+ )?(?:money|"
            r"cash|paper|payment|p)"
        ),
        (
            r"(?:{amount}|\d+(?: pounds?)?|(?:ten|five|twenty) ?(?:pound|quid|p)?|a tenner|a fiver|a score) (?:a|"
            r"per|every|each) (?:week|day|month|fri\w*|mon\w*){gap}\b(?:and|n|or|nobody|no one|safe|quiet|keep|sees|"
            r"stays)"
        ),
        (
            r"(?:bring|give|gimme|gie)(?: me)? (?:ur|your|me|my) (?:\w+ )?(?:money|lunch money|dinner money|cash|"
            r"birthday money|card){gap}\b(?:every|or|now|tomorrow|unless|else|each)|(?:bring|give|gimme|gie)(?: me)? (?:ur|your) "
            r"(?:\w+ )?(?:phone|trainers|airpods){gap}\b(?:or|unless|else)"
        ),
        r"(?:screenshots?|ss|pic|proof)(?: me| of)?(?: the| ur| your)? (?:payment|transfer|receipt|transaction)",
        (
            r"(?:keeping (?:quiet|it private|this quiet|my mouth shut|secrets)|my silence|silence|keeping (?:\w+ "
            r"){1,4}(?:in the dark|quiet))(?: \w+){0,2} (?:costs?|isnt|has a price|aint|isnt cheap|is not free|"
            r"mine)"
        ),
        (
            r"(?:theres|there is|got|have|its) a (?:fee|price|cost|charge|fine|tax|bill)\b{gap}\b(?:for|to) (?:keep|"
            r"delet|my|silence|quiet|make|this|stop|leav|not|your|ur)\w*"
        ),
        r"(?:your|ur) silence(?: is)? free",
        (
            r"(?:whats|what is|what would|how much is|so whats)(?: \w+){0,2} (?:your|ur) (?:name|reputation|secret|"
            r"privacy|silence|family|future|good name|picture|pics?|photos?)(?: \w+)? ?worth"
        ),
        (
            r"(?:make|making|can make) (?:all )?(?:of )?(?:this|it|these|them)(?: all)? (?:stop|go away|disappear|"
            r"vanish)\b{gap}\b(?:pay|price|cost|cheap|expensive|{amount}|money|by|for)"
        ),
        r"(?:round|bump|make|push) it (?:up )?to (?:\w+ )?(?:hundred|{amount}|\d+)\b{gap}\b(?:and|n|or|then|youll|ull)",
        (
            r"(?:{amount}|\d+|fifty|hundred|one hundred \w+|twenty|thirty|forty)(?: \w+)? and (?:you|u|your|nobody|"
            r"no one|i)(?: can| will|ll|ull)?(?: \w+){0,2} (?:sleep|never|rest|breathe|relax|stay|free|done|safe|"
            r"forget)"
        ),
        r"(?:dont|dinnae|no|do not) (?:gie|give)? ?(?:me )?(?:any )?excuses\b{gap}pay",
        (
            r"(?:price|fee|amount|cost)(?: just| has| is|s| now)? (?:\w+ )?(?:gone up|went up|going up|goes up|"
            r"doubles?|doubled|rises?)"
        ),
        (
            r"(?P<told>(?:hes|shes|theyre|he|she|they|this (?:guy|man|lad|boy|girl|person)|some(?:one|1|body)|"
            r"some (?:guy|man|lad|boy|girl))(?: (?:is|are|keeps?|was|now|has|been|r|"
            r"kept))*(?: \w+)? (?:ask(?:s|ed|ing)?(?: me)? for|demand(?:s|ed|ing)?|wants?|wanting|sa(?:ys|id)(?: i "
            r"have)? to (?:send|pay)|mak(?:es|ing) me pay)(?: \w+){0,2} (?:money|cash|more|{amount}|gift ?cards?|"
            r"vouchers?|robux|payment|bitcoin|\d+)(?: \w+)? (?:or|unless|otherwise|to delete|not to|so (?:he|she|"
            r"they)|to keep|to stop){gap})"
        ),
        (
            r"(?P<told>i(?:ve)?(?: have)? (?:already |just )?(?:paid|gave|given|sent|transferred) (?:him|her|them|"
            r"it)(?: \w+){0,6} (?:and|n|but) (?:he|she|they|hes|shes|theyre|now) (?:\w+ )?(?:wants?|wanting|asking|"
            r"demand\w*|need|still|keeps?|more){gap})"
        ),
        *in_other_languages("demands_payment"),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "send £100 or i post it",
        "200 quid and its deleted",
        "that was only for the first one",
        "get a steam card and send me the code",
        "keeping quiet costs",
        "ten pound a week n nobody knows",
        Example("pay now", before=("me: i have ur pics and ur followers",)),
        "they want 300 or theyll send it to my mum",
    ),
    passes=(
        "3.30 be there or your tea gets cold",
        "bring your phone tomorrow, mine has no camera",
        "pay me back for the cinema when u can",
        "send me £3 for sams present",
        "pay up u lost the bet, one mars bar",
        "i need money for the bus",
        "mum can you send me 5 pounds for lunch",
        "how much have you got in your account for the game",
        "it was not enough milk",
    ),
    limits="It does not tell a debt that is real from one made up, and it does not see a price named in another tongue.",
)
