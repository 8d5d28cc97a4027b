"""Somebody asks for the use of a young person's bank account, card or log-in: the first step of money muling."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"\$ ?\d+|\d+ ?(?:quid|bands|k|percent|pounds)|easy money|make (?:you|u|some)|paying|payment|split|cut|"
    r"transfer\w*|come through|comes? in|land|drop|flip|frozen|blocked|closed|my ex|empty|clean|unused|not "
    r"(?:being )?used|"
    r"long number|sort code|name on (?:it|the)|both sides|log ?in|screenshot|hold (?:it|some)|for a (?:day|"
    r"mate|friend)|18|student|under your|under ur|your mums?|ur mums?|ur nans?|prize|winnings|refund|tax|wages|"
    r"get paid|pay you|pay u"
)
_PLAY = (
    r"parentpay|treasurer|ski trip|trip money|club fees|subs|uniform|school fund|grandad|birthday money|pocket "
    r"money|opening (?:a|my|your)|river|erosion|blood|food bank|bank holiday|bottle bank|branch|savings "
    r"account|overdraft|"
    r"statement|mortgage|vinted|depop sale|ebay|cinema|pizza|split the bill|lunch|minecraft|roblox account|"
    r"xbox account|steam account|game account|smurf|alt account|insta account|private account|tiktok account|"
    r"spam account|"
    r"red card|yellow card|birthday card|sim card|library card|bus card|oyster|workshop|careers|natwest lady|"
    r"id card|credit union|cards against|pokemon"
)
_ACCOUNT = (
    r"(?:bank|bank account|bank acc\w*|account|acc|accs|acct|card|debit card|monzo|revolut|starling|barclays|"
    r"lloyds|nat ?west|santander|halifax|hsbc|nationwide|tsb|rbs|cash ?app|paypal|chase|go ?henry|gohenry|"
    r"prepaid|banking app|bank app|banking|online banking|{bank_words}|bank details|account details|card "
    r"details|sort code|{bank_card}|student account|kroo|nat west)"
)

DETECTOR = Detector(
    name="asks_for_bank_account",
    version=1,
    by=Speaker.OTHER,
    says="asks for the use of a bank account, a card or its details",
    innocent_reading="Family and friends ask for bank details to pay back money or to pay in a present.",
    patterns=(
        (
            r"(?:send|give|gimme|drop|need|want|get|show|lend|borrow|use|using|lemme use|let me use|rent|buy|"
            r"screenshot|pic of|photo of|read|text|dm|put)(?: (?:me|us|is|a|the|of|out))* (?:your|ur|yer|"
            r"someones?|a|any|his|her|the account of (?:you|u)|the) (?:\w+ ){0,2}(?:bank|sort code|account "
            r"(?:number|details|no)|acc (?:number|details|no)|card (?:number|details)|long number|monzo|revolut|"
            r"starling|cash ?app|banking app|bank app|online banking|debit card|bank card|bank deets|deets)(?! "
            r"statement| holiday| of mum)"
        ),
        (
            rf"(?P<weak>(?:send|give|gimme|drop|need|want|get|show|lend|borrow|use|using|rent|buy|got|have|is|"
            rf"whats|put|can i|on)(?: (?:me|us|is|a|the|it|in|into|on|through|thru|to|with|through to|your own))* "
            rf"(?:your|ur|yer|someones?|a|any|his|her|an) (?:\w+ ){{0,2}}{_ACCOUNT})"
        ),
        (
            r"(?:sort code|long number|account number|16 digits|cvv|three (?:numbers|digits) on the back|3 "
            r"(?:numbers|digits) on the back|numbers? (?:on|off) the (?:front|back)|expiry date)(?: \w+)?"
        ),
        (
            r"(?:whos|who|anyone|any1|you|u|does any\w*|which (?:one )?of (?:you|u))(?: \w+)? (?:got|have|has|"
            r"still (?:has|have|got)|owns|using|with) (?:a|an|that|any|the)(?: \w+){0,2} (?:monzo|revolut|starling|"
            r"barclays|lloyds|nat ?west|santander|halifax|hsbc|nationwide|bank account|bank card|debit card|cash "
            r"?app|paypal|student account|chase|square|gohenry|clean account|empty account|account)(?: \w+){0,4} "
            r"(?:not|thats|paying|pay|empty|use|used|clean|need|using|18|money|dm|that|with)\w*"
        ),
        (
            r"(?:what|which|wat|wot) (?:bank|banks)(?: (?:is|are|r|do|did|does|you|u|ya|ye))*(?: with| use| on| "
            r"got| have| bank)?(?: \w+)?"
        ),
        r"(?:who (?:do|d) (?:you|u) bank with|do (?:you|u) bank with|(?:you|u) bank with)",
        (
            r"(?:are|r) (?:you|u) (?:on|with|signed up to) (?:paypal|monzo|revolut|cash ?app|starling|chase|"
            r"barclays|lloyds|nat ?west|santander|halifax|hsbc)\b{gap}"
        ),
        (
            r"(?:just |only |dont have to do \w+ (?:except|but) |all (?:you|u) (?:do|gotta do|have to do) is "
            r")?(?:let|allow|letting|have)(?: \w+){0,2} (?:payment|money|transfer|cash|deposit|something|few bags|"
            r"it|some p)(?: \w+){0,2} (?:come|go|land|run|pass|drop|hit|sit)(?: \w+)? (?:through|thru|in|into|to|"
            r"ur|your|yours|on)\b{gap}"
        ),
        (
            r"(?:can|could|will|would) (?:it|they|i|he|my \w+|the money|a payment|wages)(?: \w+){0,3} (?:come|go|"
            r"send|pay|land|put|be sent|be paid|transfer|drop)(?: \w+){0,2} (?:to|in|into|thru|through|on|onto) "
            r"(?:you|u|yours|urs|your|ur)(?: \w+){0,2} ?(?:account|acc|card|bank|instead|name|monzo)?"
        ),
        (
            r"(?:my|mine|his|her|my ones?|my (?:bank|account|card|acc)s?)(?: \w+)? (?:is |s |got |been |has |is "
            r"being )?(?:frozen|blocked|closed|locked|maxed|overdrawn|suspended|flagged|blocked me)\b{gap}\b(?:you|"
            r"u|yours|urs|your|ur|use|borrow|send|split|lend)"
        ),
        (
            r"(?:it|money|payment|cash|p|funds) (?:just )?(?:comes|goes|lands|sits|drops) in,? (?:and |n |then "
            r")?(?:it |straight |just )?(?:goes|comes|back|straight)(?: \w+)? (?:out|back)\b{gap}"
        ),
        (
            r"(?:turn|flip) (?:your|ur|the) card over(?: \w+)?|both sides of (?:it|the card|your card|ur card)|"
            r"(?:front|back) (?:and|n) (?:back|front)(?: of (?:it|the card|your card|ur card))"
        ),
        (
            r"(?:names?|accounts?|people|faces?|cards?)(?: \w+){0,2} (?:havent|hasnt|never|not|arent|thats never) "
            r"(?:been |yet )?(?:been )?(?:flagged|used|blocked|banned|reported|checked)"
        ),
        (
            r"(?:into|in|on|onto|got access to|access|get on) (?:your|ur|yer) (?:mums?|dads?|das?|nans?|grans?|"
            r"sisters?|brothers?|parents)(?: \w+)? (?:online banking|bank|account|banking|card|phone an send|app|"
            r"monzo|paypal)\b{gap}"
        ),
        (
            r"(?:is it|is that|card|account|acc)(?: \w+){0,6} (?:still )?(?:empty|unused|new|clean|active|in use|"
            r"being used|overdrawn|how much (?:can|does) it)\b{gap}\b(?:\?|need|use|for|want|send|good|perfect|"
            r"then)?"
        ),
        (
            r"(?:need|looking for|want|buying|renting|paying for|after|got any|any1 got|anyone with|whos got)(?: "
            r"\w+){0,3} (?:bank ?drops?|drops|{bank_card}|mules?|{bank_words}|deets and squares|fullz|bank logs|logs|clean "
            r"cards?|bank accs?|accounts?|student accounts|cards|aged accounts)(?: (?:for|to|pay\w*|dm|now|lmk|"
            r"asap|tonight|of|with|\d+))"
        ),
        (
            r"deets and squares|squares and deets|square (?:up|me|dem)|bank ?drops? (?:needed|wanted|ready)|click "
            r"and collect deets"
        ),
        (
            r"(?:need|want|requires?|must have|give me|please give me|provide|confirm)(?: \w+){0,4} (?:account of "
            r"(?:you|u)|bank account|account (?:number|details)|bank details|bank name|iban|debit card)(?: "
            r"\w+){0,6}"
        ),
        (
            r"(?:gonna|going to|ill|can|to|need to|want to) (?:put|drop|send|run|push|move|slip|ping|wire|pass) "
            r"(?:something|some(?:thing)? money|summat|a payment|money|a bit|some p|few bags|some cash|it|couple "
            r"grand)(?: \w+)? (?:thru|through|in|into|on|across|to) (?:it|there|your|ur|yours|urs|you|u)(?: "
            r"\w+)?\b{gap}\b(?:account|acc|card|bank|for (?:you|u)|ok|monzo|paypal|sort|number|name)?"
        ),
        r"(?:you|u|got)(?: \w+)? a (?:bank )?(?:card|account)(?: \w+){0,2} (?:with|in) (?:your|ur) (?:own )?name(?: on)?",
        (
            r"(?:user ?name|log ?in|passcode|pin|password)(?: \w+){0,3} (?:for|to|of) (?:your|ur|the) (?:\w+ "
            r")?(?:bank|banking|monzo|revolut|card|account|cash ?app|paypal)(?: \w+)?|(?:app|banking|bank) log "
            r"?in(?: so| to| n| and)?"
        ),
        (
            r"(?:made|open|opening|set up|sign up for|create|get) (?:a |an |another |me a |new )?(?:new )?(?:bank "
            r"account|monzo|revolut|account|starling|chase account|cash ?app)(?: \w+){0,3} (?:and|n|then|for me|in "
            r"your|in ur|ill pay|i pay|send|give)\b{gap}"
        ),
        (
            r"(?:buy|buying|rent|renting|need|after|got|want|whos got|who got)(?: \w+){0,2} (?:unused|clean|spare|"
            r"empty|aged|fresh|dormant) (?:accounts?|accs?|squares?|cards?|banks?)(?: \w+)?"
        ),
        (
            r"(?:can|could|cant|why dont) (?:they|it|his \w+|her \w+|my \w+)(?: just)? go (?:in(?:to)? |to |thru |"
            r"through )?(?:urs|yours|your (?:account|card|bank)|ur (?:account|acc|card|bank))(?: \w+)?"
        ),
        (
            r"(?:photo|pic|picture|screenshot|ss) of (?:ur |your |the |that |both sides of )?(?:\w+ )?(?:bank "
            r")?card(?! game| trick| for| from)(?: \w+)?"
        ),
        (
            r"(?:you|u)(?: \w+)? (?:got|have)(?: a)? (?:starling|monzo|revolut|barclays|lloyds|santander|gohenry|"
            r"chase|cash ?app|paypal)(?: or (?:a )?\w+)?"
        ),
        (
            r"(?:ppl|people|someone|some1|anyone|kids) with (?:a |their own |an )?(?:card app|bank card|bank app|"
            r"teen card|own card|debit card|bank account)(?: \w+)?"
        ),
        (
            r"(?:the )?(?:6|six|8|eight|16|sixteen|long|3|three) (?:digit code|digits?|numbers?)\b{gap}\b(?:card|"
            r"name on|bank|when it comes|texts? you|sort|account|numbers)(?: \w+)?"
        ),
        (
            r"(?:opens?|opening|make|made) (?:bank )?accounts?,? {gap}\b(?:in (?:own|your|ur|their) names?|for us|"
            r"phone contracts|cards)"
        ),
        (
            r"(?P<told>i (?:let|lent|gave)(?: \w+){0,4} (?:use|have|borrow)? ?(?:my|the use of my) (?:bank "
            r")?(?:account|card|acc|monzo|bank details|pin))"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|a "
            r"(?:guy|man|lad|girl)|this (?:guy|man|lad|boy|girl|person))(?: \w+){0,3} "
            r"(?:asked|asking|wants?|wanted|needs?|needed|using|used|uses|took|has|got|borrow\w*)(?: \w+)? (?:for |"
            r"to use |to borrow |me for )?(?:my|his|her)(?: \w+)? (?:bank|card|account|acc|monzo|revolut|sort code|"
            r"banking|pin|bank details|debit card|paypal|cash ?app)(?! a| games?)(?: \w+){0,3})"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
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
