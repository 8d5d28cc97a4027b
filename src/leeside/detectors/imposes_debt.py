"""Somebody tells the child of a debt that the child did not agree to: debt bondage keeps children working."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.readings import STAGED

_HOLD = (
    r"\$ ?\d+|\d+ ?(?:quid|pounds?|bar|bands|bags?)|\d{2,}|hundred|grand|ton|food|bag|pack|line|work|stash|"
    r"weed|bud|vapes?|trainers|coat|phone|drinks?|everything i|all (?:the|that) (?:stuff|money|gifts)|lost|"
    r"short|robbed|"
    r"stolen|jacked|smoked|binned|boss|runner|drops?|deliver\w*|earn it|pay (?:me|it|us) back|favou?rs?|hotel|"
    r"ticket|rent|passport|nothing is free|nothings free|free lunch|threat\w*|or else|your (?:mum|fam|family)"
)
_PLAY = (
    r"tom nook|animal crossing|npc|sims|monopoly|gold in debt|yakuza|quest|loot|library|lunch account|dinner "
    r"money|cinema|popcorn|pizza|minibus|calculator|twix|mars|mc ?donalds|maccies|greggs|chips|sweets|crisps|"
    r"kebab|"
    r"ice cream|nandos|bowling|student loans?|mortgage|tax|gcse|maths|business studies|interest rates?|arrears|"
    r"charity|sis a go|a go on|your mum tenner|explanation|apology|hug|coffee|drink back|pint|birthday present|"
    r"ps5 game|uber|taxi|train fare|bus fare|ticket money|gig|sponsor\w*|club subs|subs|wizard|chapter|villain|"
    r"book|ParentPay|parentpay|trip|school|snack|tuck|wages|late return|overdue|fine of"
)

DETECTOR = Detector(
    name="imposes_debt",
    version=1,
    by=Speaker.OTHER,
    says="says that the child owes a debt, or that a gift has to be paid back",
    innocent_reading="Friends and siblings keep count of small sums that they owe each other.",
    guards=STAGED,
    patterns=(
        (
            r"(?:thats|so thats|its|makes it|makes that|comes to|adds up to|now)(?: \w+)? (?:{amount}|\d{2,}|a "
            r"grand|hundreds)(?: \w+){0,2} (?:you|u|ye|ur|your) ?(?:now )?(?:owe|owing|debt)"
        ),
        (
            r"(?P<weak>(?:you|u|ye|ya|yous|youve|he|she)(?: \w+){0,2} (?:owe|owes|owing)(?: (?:me|us|him|them|wor "
            r"lad|my|the boss|the boys|the line|for))?(?: \w+)?)"
        ),
        (
            r"(?:you|u|ye|ya) (?:still |now |really |already )?owe (?:me|us|him|them|wor \w+|the \w+|my \w+)(?: a "
            r"big one| big| now| bare| serious| proper| for (?:all|everything|that|the|what|losing))(?! (?:lunch|"
            r"dinner))"
        ),
        r"(?:now )?(?:you|u) owe me (?:one|now|big|a favou?r)[.,!] ?(?:a big one|remember|dont forget|and ill|n ill|big)",
        (
            r"(?:put|goes|going|adding|added|its|thats|stick|gone|on|all)(?: \w+){0,2} (?:on|to|in|against) "
            r"(?:your|ur|yer) (?:tab|bill|debt|name|account now|balance|slate)(?: now)?"
        ),
        r"(?:thats|this is|its|the bag is|that bag is|all|now) ?(?:\w+ )?(?:your|ur|yer) debt(?: now)?",
        (
            r"(?:your|ur|yer) (?:\w+ )?(?:debt|tab|balance|slate|bill)(?: \w+)? (?:is|s|stands|went|goes|has|now|"
            r"just|gets|aint|isnt|doesnt|dont|gone|growing|keeps)\b{gap}"
        ),
        r"(?:got|have|youve) (?:a|an) (?:balance|debt|bill|tab|outstanding \w+)(?: \w+)? (?:with|to) (?:me|us|him|them|my|the)",
        (
            r"(?:work|earn|pay|working|paying|clear|run|graft)(?:ing)? (?:it|that|this|the debt|ur debt|your debt|"
            r"what you owe|what u owe) (?:off|back|down)(?: now| for me| til| until| by)?"
        ),
        (
            r"(?:coming|comes|taking it|take it|goes|comin) out (?:of|ay|from) (?:you|u|ur|your|yer)(?: (?:pay|cut|"
            r"end|wages|money|pocket|share))?(?: not)?"
        ),
        (
            r"(?:u|you) (?:\w+ )?(?:thought|think|reckon)(?: \w+){0,3} (?:free|for free|a gift|a present|presents|"
            r"gifts|charity|for nothing|nice)"
        ),
        r"(?:no such thing as|nothings?|nothing is|nowt is|nothing in this life is|theres no) (?:a )?free(?: \w+)?\b{gap}",
        (
            r"(?:after )?(?:all|everything|every ?thing|all that|all the \w+|the \w+) (?:that )?(?:i|we|hes|he|ive|"
            r"weve) (?:\w+ )?(?:bought|gave|given|spent|done|paid|got|lent|sorted)(?: on| for)? (?:you|u|"
            r"ye)\b{gap}\b(?:free|owe|pay|back|thought|now|time|you think|add|adds|bill|loan|return)\w*"
        ),
        (
            r"(?:u|you|if you|if u|who|ye) (?:lost|lose|smoked|binned|dropped|got robbed|got jacked|got nicked|got "
            r"caught|stashed|threw|flushed|messed up|sold short|broke)\b{gap}\b(?:owe|pay|debt|{amount}|\d{2,}|on "
            r"you|on u|ur problem|your problem|replace|back|make it up|worth)"
        ),
        (
            r"(?:count|money|cash|bag|pack|weight|it|till|line)(?:s| is| was| came(?: up| back)?|is)? (?:\w+ "
            r")?short (?:by |of )?(?:{amount}|\d+|again|on|so|and|n|,)"
        ),
        (
            r"(?:tick|bait|laid on|lay on|fronted|front)(?: \w+)? (?:means|was|is|it was|so|not|wasnt|"
            r"isnt)\b{gap}\b(?:pay|back|free|owe|now|gift)"
        ),
        r"(?:told|said|know) (?:u|you|ye) it was (?:tick|on tick|a loan|not free|a lend|lent)",
        (
            r"(?:debts?|what (?:you|u) owe)(?: \w+)? (?:dont|doesnt|never|wont|dinnae|aint) (?:\w+ )?(?:go|goes|"
            r"going|disappear|die|vanish|wipe|change|get)\w*(?: away| out)?\b{gap}"
        ),
        (
            r"(?:(?:gone|goes|its|that is|falls|on|put it) on (?:your|ur|yer) (?:name|head|shoulders|neck)|its on "
            r"(?:you|u|ye) now)"
        ),
        (
            r"(?:when|how|how soon) (?:u|you|are you|r u|you gonna|u gonna)(?: \w+)? (?:paying|pay)(?: me| us)?(?: "
            r"back)?\b{gap}\b(?:owe|for|adds|back|bag|all|vapes?|what|the)?"
        ),
        r"(?:lets call|call)(?: it| that)? (?:\w+ ){1,3}(?:your|ur) (?:first|second|next) instal\w+",
        r"(?:whoever|anyone who|any1 who)(?: \w+){1,5} (?:takes on|inherits|gets) (?:his|her|the|ur|your|their) debt",
        (
            r"(?:thats |so |its )?(?:{amount}|\d{2,}|\d bands)(?: of it| now)? (?:comes |is |came |taken |coming |"
            r"goes )?(?:off|out of|from) (?:u|you|ur|your) ?(?:money|pay|cut|share|wages)?(?: now)?"
        ),
        r"(?:comes?|coming|taken|takin) off (?:u|you|(?:ur|your) (?:money|pay|cut|share|wages))",
        (
            r"(?:rent|van|food|travel|paper|bed|room|fuel|shoes|trainers|studio|video)s?(?: \w+)? \d+[,. ]+(?:\w+ "
            r"){0,2}(?:rent|van|food|travel|paper|bed|room|fuel|trainers|deposit)(?: \w+)? \d+"
        ),
        r"(?:you are|youre|that leaves you|puts you) (?:now )?(?:in )?(?:minus|the red|debt to (?:me|us|him|them))",
        r"\d+ (?:plus|and) the (?:lateness|late fee|interest|fine|penalty)",
        (
            r"(?:i want|want|need|give me|gimme) (?:em|them|it|that|my money|everything|it all) back (?:x ?\d|"
            r"double|with interest|times|plus)"
        ),
        (
            r"(?:moving|leaving|quitting|blocking|running|hiding) (?:doesnt|dont|wont|dinnae) (?:clear|cancel|wipe|"
            r"settle) (?:it|that|the debt|what|nothing|anything|owt)"
        ),
        r"(?P<told>(?:the |a )?(?:guy|man|lad|boy|people|lot|ones) (?:that )?i owe)",
        (
            r"(?P<told>(?:he|she|they|hes|theyre)(?: \w+)? (?:says?|said|saying) (?:the|that) (?:money|bag|stuff|"
            r"fine|loss)\b{gap}\b(?:mine|me|i) to pay)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl))(?: "
            r"\w+){0,2} (?:says?|said|saying|told me|"
            r"reckons?|tells me|claims?)(?: that| now)? (?:i|i still|ive|i now|we|im)(?: \w+)? (?:owe|owing|in "
            r"debt|got to pay|have to pay|gotta pay|need to work)(?: \w+){0,3})"
        ),
        (
            r"(?:youll|ull|you will|u will|youre|ur) (?:do|doing|work|working|run|running) (?:\w+ "
            r"){0,3}(?:\w+day|weekend|shift|shifts|nights|extra|another|double) (?:\w+ ){0,2}(?:for that|to "
            r"make it up|til+ its paid|to clear it|to pay it off)|(?:this one|next one|these) (?:\w+ "
            r")?(?:youre|ur|you are) (?:working|doing) for (?:free|nothing)"
        ),
        r"(?:short|down|missing) \$? ?\d+[, ]+so (?:\w+ ){0,4}(?:work|working|do|doing|owe|free|you|u)",
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "youll do friday and saturday for that",
        "the last packet was short 80 so this one you work for free",
        "u lost the pack so u owe me 400",
        "those trainers werent a present. u owe me",
        "its going on ur tab",
        "ur gonna have to work it off",
        "got robbed? not my problem u still owe",
        "debt dont just disappear",
        "nothings free in this life bro",
        "he says i owe him for the weed i lost",
    ),
    passes=(
        "youll do great for that test",
        "i owe u my life for that calculator",
        "u owe me a twix",
        "you owe 80p for your library book",
        "im 4000 gold in debt to tom nook",
        "pay me back for the cinema whenever",
        "u dont owe me anything",
        "thats so nice of you, i owe you one",
    ),
    limits="It cannot tell a debt that was made up or set up from one that is real.",
)
