"""Somebody asks for the use of a young person's bank account, card or log-in: the first step of money muling."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"\$ ?\d+|\d+ ?(?:quid|bands|k|percent|pounds)|easy money|make (?:you|u|some)|paying|payment|split|cut|"
    r"transfer\w*|come through|comes? in|land|drop|flip|frozen|blocked|closed|my ex|empty|clean|unused|not "
    r"(?:being )?used|long number|sort code|name on (?:it|the)|both sides|log ?in|screenshot|hold (?:it|"
    r"some)|for a (?:day|mate|friend)|18|student|under your|under ur|your mums?|ur mums?|ur nans?|prize|"
    r"winnings|refund|tax|wages|get paid|pay you|pay u"
)
_PLAY = (
    r"parentpay|treasurer|ski trip|trip money|club fees|subs|uniform|school fund|grandad|birthday money|"
    r"pocket money|opening (?:a|my|your)|river|erosion|blood|food bank|bank holiday|bottle bank|branch|"
    r"savings account|overdraft|statement|mortgage|vinted|depop sale|ebay|cinema|pizza|split the bill|lunch|"
    r"minecraft|roblox account|xbox account|steam account|game account|smurf|alt account|insta account|"
    r"private account|tiktok account|spam account|red card|yellow card|birthday card|sim card|library card|"
    r"bus card|oyster|workshop|careers|natwest lady|id card|credit union|cards against|pokemon"
)
_ACCOUNT = (
    r"(?:bank|bank account|bank acc\w*|account|acc|accs|acct|card|debit card|monzo|revolut|starling|"
    r"barclays|lloyds|nat ?west|santander|halifax|hsbc|nationwide|tsb|rbs|cash ?app|paypal|chase|go ?henry|"
    r"gohenry|prepaid|banking app|bank app|banking|online banking|{bank_words}|bank details|account details|"
    r"card details|sort code|{bank_card}|student account|kroo|nat west)"
)

DETECTOR = Detector(
    name="asks_for_bank_account",
    version=1,
    by=Speaker.OTHER,
    says="asks for the use of a bank account, a card or its details",
    innocent_reading="Family and friends ask for bank details to pay back money or to pay in a present.",
    patterns=(
        (
            r"(?:send|give|gimme|drop|need|want|get|show|lend|borrow|use|using|lemme use|let me use|rent|"
            r"buy|screenshot|pic of|photo of|read|text|dm|put)(?: (?:me|us|is|a|the|of|out))* (?:your|ur|"
            r"yer|someones?|a|any|his|her|the account of (?:you|u)|the) (?:\w+ ){0,2}(?:bank|sort code|"
            r"account (?:number|details|no)|acc (?:number|details|no)|card (?:number|details)|long number|"
            r"monzo|revolut|starling|cash ?app|banking app|bank app|online banking|debit card|bank card|"
            r"bank deets|deets)(?! statement| holiday| of mum)"
        ),
        (
            rf"(?P<weak>(?:send|give|gimme|drop|need|want|get|show|lend|borrow|use|using|rent|buy|got|have|"
            rf"is|whats|put|can i|on)(?: (?:me|us|is|a|the|it|in|into|on|through|thru|to|with|through to|"
            rf"your own))* (?:your|ur|yer|someones?|a|any|his|her|an) (?:\w+ ){{0,2}}{_ACCOUNT})"
        ),
        (
            r"(?:sort code|long number|account number|16 digits|cvv|three (?:numbers|digits) on the back|3 "
            r"(?:numbers|digits) on the back|numbers? (?:on|off) the (?:front|back)|expiry date)(?: \w+)?"
        ),
        (
            r"(?:whos|who|anyone|any1|you|u|does any\w*|which (?:one )?of (?:you|u))(?: \w+)? (?:got|have|"
            r"has|still (?:has|have|got)|owns|using|with) (?:a|an|that|any|the)(?: \w+){0,2} (?:monzo|"
            r"revolut|starling|barclays|lloyds|nat ?west|santander|halifax|hsbc|nationwide|bank account|"
            r"bank card|debit card|cash ?app|paypal|student account|chase|square|gohenry|clean account|"
            r"empty account|account)(?: \w+){0,4} (?:not|thats|paying|pay|empty|use|used|clean|need|using|"
            r"18|money|dm|that|with)\w*"
        ),
        (
            r"(?:what|which|wat|wot) (?:bank|banks)(?: (?:is|are|r|do|did|does|you|u|ya|ye))*(?: with| use| "
            r"on| got| have| bank)?(?: \w+)?"
        ),
        r"(?:who (?:do|d) (?:you|u) bank with|do (?:you|u) bank with|(?:you|u) bank with)",
        (
            r"(?:are|r) (?:you|u) (?:on|with|signed up to) (?:paypal|monzo|revolut|cash ?app|starling|chase|"
            r"barclays|lloyds|nat ?west|santander|halifax|hsbc)\b{gap}"
        ),
        (
            r"(?:just |only |dont have to do \w+ (?:except|but) |all (?:you|u) (?:do|gotta do|have to do) "
            r"is )?(?:let|allow|letting|have)(?: \w+){0,2} (?:payment|money|transfer|cash|deposit|something|"
            r"few bags|it|some p)(?: \w+){0,2} (?:come|go|land|run|pass|drop|hit|sit)(?: \w+)? (?:through|"
            r"thru|in|into|to|ur|your|yours|on)\b{gap}"
        ),
        (
            r"(?:can|could|will|would) (?:it|they|i|he|my \w+|the money|a payment|wages)(?: \w+){0,3} "
            r"(?:come|go|send|pay|land|put|be sent|be paid|transfer|drop)(?: \w+){0,2} (?:to|in|into|thru|"
            r"through|on|onto) (?:you|u|yours|urs|your|ur)(?: \w+){0,2} ?(?:account|acc|card|bank|instead|"
            r"name|monzo)?"
        ),
        (
            r"(?:my|mine|his|her|my ones?|my (?:bank|account|card|acc)s?)(?: \w+)? (?:is |s |got |been |has "
            r"|is being )?(?:frozen|blocked|closed|locked|maxed|overdrawn|suspended|flagged|blocked "
            r"me)\b{gap}\b(?:you|u|yours|urs|your|ur|use|borrow|send|split|lend)"
        ),
        (
            r"(?:it|money|payment|cash|p|funds) (?:just )?(?:comes|goes|lands|sits|drops) in,? (?:and |n |"
            r"then )?(?:it |straight |just )?(?:goes|comes|back|straight)(?: \w+)? (?:out|back)\b{gap}"
        ),
        (
            r"(?:turn|flip) (?:your|ur|the) card over(?: \w+)?|both sides of (?:it|the card|your card|ur "
            r"card)|(?:front|back) (?:and|n) (?:back|front)(?: of (?:it|the card|your card|ur card))"
        ),
        (
            r"(?:names?|accounts?|people|faces?|cards?)(?: \w+){0,2} (?:havent|hasnt|never|not|arent|thats "
            r"never) (?:been |yet )?(?:been )?(?:flagged|used|blocked|banned|reported|checked)"
        ),
        (
            r"(?:into|in|on|onto|got access to|access|get on) (?:your|ur|yer) (?:mums?|dads?|das?|nans?|"
            r"grans?|sisters?|brothers?|parents)(?: \w+)? (?:online banking|bank|account|banking|card|phone "
            r"an send|app|monzo|paypal)\b{gap}"
        ),
        (
            r"(?:is it|is that|card|account|acc)(?: \w+){0,6} (?:still )?(?:empty|unused|new|clean|active|"
            r"in use|being used|overdrawn|how much (?:can|does) it)\b{gap}\b(?:\?|need|use|for|want|send|"
            r"good|perfect|then)?"
        ),
        (
            r"(?:need|looking for|want|buying|renting|paying for|after|got any|any1 got|anyone with|whos "
            r"got)(?: \w+){0,3} (?:bank ?drops?|drops|{bank_card}|mules?|{bank_words}|deets and squares|"
            r"fullz|bank logs|logs|clean cards?|bank accs?|accounts?|student accounts|cards|aged "
            r"accounts)(?: (?:for|to|pay\w*|dm|now|lmk|asap|tonight|of|with|\d+))"
        ),
        (
            r"deets and squares|squares and deets|square (?:up|me|dem)|bank ?drops? (?:needed|wanted|ready)|"
            r"click and collect deets"
        ),
        (
            r"(?:need|want|requires?|must have|give me|please give me|provide|confirm)(?: \w+){0,4} "
            r"(?:account of (?:you|u)|bank account|account (?:number|details)|bank details|bank name|iban|"
            r"debit card)(?: \w+){0,6}"
        ),
        (
            r"(?:gonna|going to|ill|can|to|need to|want to) (?:put|drop|send|run|push|move|slip|ping|wire|"
            r"pass) (?:something|some(?:thing)? money|summat|a payment|money|a bit|some p|few bags|some "
            r"cash|it|couple grand)(?: \w+)? (?:thru|through|in|into|on|across|to) (?:it|there|your|ur|"
            r"yours|urs|you|u)(?: \w+)?\b{gap}\b(?:account|acc|card|bank|for (?:you|u)|ok|monzo|paypal|sort|"
            r"number|name)?"
        ),
        r"(?:you|u|got)(?: \w+)? a (?:bank )?(?:card|account)(?: \w+){0,2} (?:with|in) (?:your|ur) (?:own )?name(?: on)?",
        (
            r"(?:user ?name|log ?in|passcode|pin|password)(?: \w+){0,3} (?:for|to|of) (?:your|ur|the) "
            r"(?:\w+ )?(?:bank|banking|monzo|revolut|card|account|cash ?app|paypal)(?: \w+)?|(?:app|banking|"
            r"bank) log ?in(?: so| to| n| and)?"
        ),
        (
            r"(?:made|open|opening|set up|sign up for|create|get) (?:a |an |another |me a |new )?(?:new "
            r")?(?:bank account|monzo|revolut|account|starling|chase account|cash ?app)(?: \w+){0,3} (?:and|"
            r"n|then|for me|in your|in ur|ill pay|i pay|send|give)\b{gap}"
        ),
        (
            r"(?:buy|buying|rent|renting|need|after|got|want|whos got|who got)(?: \w+){0,2} (?:unused|clean|"
            r"spare|empty|aged|fresh|dormant) (?:accounts?|accs?|squares?|cards?|banks?)(?: \w+)?"
        ),
        (
            r"(?:can|could|cant|why dont) (?:they|it|his \w+|her \w+|my \w+)(?: just)? go (?:in(?:to)? |to |"
            r"thru |through )?(?:urs|yours|your (?:account|card|bank)|ur (?:account|acc|card|bank))(?: \w+)?"
        ),
        (
            r"(?:photo|pic|picture|screenshot|ss) of (?:ur |your |the |that |both sides of )?(?:\w+ "
            r")?(?:bank )?card(?! game| trick| for| from)(?: \w+)?"
        ),
        (
            r"(?:you|u)(?: \w+)? (?:got|have)(?: a)? (?:starling|monzo|revolut|barclays|lloyds|santander|"
            r"gohenry|chase|cash ?app|paypal)(?: or (?:a )?\w+)?"
        ),
        (
            r"(?:ppl|people|someone|some1|anyone|kids) with (?:a |their own |an )?(?:card app|bank card|"
            r"bank app|teen card|own card|debit card|bank account)(?: \w+)?"
        ),
        (
            r"(?:the )?(?:6|six|8|eight|16|sixteen|long|3|three) (?:digit code|digits?|"
            r"numbers?)\b{gap}\b(?:card|name on|bank|when it comes|texts? you|sort|account|numbers)(?: \w+)?"
        ),
        (
            r"(?:opens?|opening|make|made) (?:bank )?accounts?,? {gap}\b(?:in (?:own|your|ur|their) names?|"
            r"for us|phone contracts|cards)"
        ),
        (
            r"(?P<told>i (?:let|lent|gave)(?: \w+){0,4} (?:use|have|borrow)? ?(?:my|the use of my) (?:bank "
            r")?(?:account|card|acc|monzo|bank details|pin))"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|a "
            r"(?:guy|man|lad|girl)|this (?:guy|man|lad|boy|girl|person))(?: \w+){0,3} (?:asked|asking|"
            r"wants?|wanted|needs?|needed|using|used|uses|took|has|got|borrow\w*)(?: \w+)? (?:for |to use |"
            r"to borrow |me for )?(?:my|his|her)(?: \w+)? (?:bank|card|account|acc|monzo|revolut|sort code|"
            r"banking|pin|bank details|debit card|paypal|cash ?app)(?! a| games?)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:lend|borrow)(?:ed|s|ing)? (?:man |me |him |them )?(?:my|her|his|ur|your|yr) (?:bank "
            r")?(?:account|acc|card) for (?:a|da|the|one|1) (?:day|week|few days|weekend))"
        ),
        (
            r"(?P<told>(?:collects?|collecting|buys?|buying) (?:\w+ )?(?:bank )?cards off (?:year|kids|people|"
            r"lads|girls|mates)(?: \w+)?)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "he said lend me ur account for the day",
        "she collects bank cards off year 9s",
        "need ur sort code and account number",
        "who u bank with",
        "anyone got a monzo thats not used, paying",
        "can i send it to ur account my ones frozen",
        "just let some money come thru ur acc",
        "send a pic of ur card both sides",
        "money comes in then goes straight out, u did nothing",
        "he wanted to use my bank account",
    ),
    passes=(
        "lend me your pencil for a day",
        "need my library card for a week",
        "opening a bank account sat with dad",
        "trip money goes into the school account",
        "give me your bank number love its for the birthday money from grandad",
        "ill transfer you for the cinema whats ur monzo",
        "river bank erosion is due thursday",
        "the club treasurer needs a bank transfer from your parents",
        "my insta account got locked",
    ),
    limits="It cannot tell a friend who pays back from one who passes money through.",
)
