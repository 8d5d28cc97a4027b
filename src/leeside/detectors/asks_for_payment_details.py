"""Somebody asks for a card number or other details that pay: fraud, or a way to use the child for money."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"cards?|debit|credit card|bank|billing|payment|paypal|apple pay|google pay|pay|account number|"
            r"sort code|iban|gohenry|go henry|monzo|revolut|direct debit|visa|plastic|klarna|clearpay|"
            r"winnings|mastercard|wallet|purse|cash ?app"
        ),
        (
            r"numbers?|digits?|details|deets|info|information|cvv|cvc|expiry|expires?|security code|three "
            r"on the back|3 on the back|on the back|on the front|both sides|front and back|front n back|"
            r"name on|long number|16|sixteen|last four|last 4|log ?in|screenshot|photo|pic|picture|postcode|"
            r"pin|method|scan|snap of|dates?|strip"
        ),
        (
            r"send|give|gimme|tell|need|want|enter|put|type|fill|confirm|update|read|add|provide|show|take|"
            r"get|grab|borrow|use|whats|what is|pop|verify|dm|text|submit|link|require\w*|lend|drop|hand|"
            r"flip|turn|hold up|must|pls|plz|please|kindly|prove it|go on|asks? for|ask for|needs?|will do|"
            r"quick|do you know|dae ye know|read me|what does|memor\w+|got it (?:there|handy)|missing|"
            r"complete|finish|register"
        ),
        (
            r"(?:your|ur|yr) (?:\w+ )?(?:mums?|dads?|nans?|grans?|mams?|parents?|moms?|sisters?|brothers?)|"
            r"mums card|(?:your|ur)|me|us|to (?:claim|verify|confirm|get|unlock|receive|release|continue|"
            r"activate|join|enter|prove|check|keep|start|send|refund)|refund|free trial|only \d|\$0|\$ "
            r"?[0-3](?:\.\d\d)?|wont (?:be )?charge\w*|no charge|age check|prove (?:youre|ur)|secure|test "
            r"payment|while (?:shes|hes|theyre)|asleep|wont notice|handbag|shipping|deposit|never notice|"
            r"quietly|real|free|skin|robux|prize|winnings|age|18|so (?:it|they|we|i)|unlock|trial|gift|by "
            r"heart|left to right|dob|in (?:your|ur) (?:nan|mum|dad)s name|straight (?:away|to|into|back)|"
            r"notice"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:number (?:printed |shown |that is )?on the back of (?:it|your card|the card)|(?:our|the|league|"
    r"every) cards? (?:into|i need|from|for)|isnt work\w*|not working|dont keep any|ring (?:the )?number|"
    r"text (?:the )?number|ticket|coming off|was returned|payroll|hr on|your turn|pocket money card|"
    r"citizenship|discuss|for my birthday|for the card$|on (?:your|ur) card for|credit card type|get gas|"
    r"budget|lending|nanas card|birthday card|xmas card|christmas card|thank you card|get well|valentines? "
    r"card|report card|red card|yellow card|library card|bus card|id card|sim card|sd card|memory card|"
    r"graphics card|card (?:game|trick|games|tricks|shop|making)|trading cards?|pokemon|yu ?gi ?oh|playing "
    r"cards|uno|bingo|loyalty card|gift ?card|pay (?:you|u) back|pay me back|paid (?:you|u)|lunch|dinner "
    r"money|trip|parentpay|school (?:office|trip)|pta|club fees|subs|bake sale|stall|vinted|house number|"
    r"squad number|shirt number|phone number|details of the (?:trip|party|match)|bank (?:holiday|statement|"
    r"app|manager)|found (?:a|someones|your|ur) (?:card|purse|wallet)|lost (?:my|your|ur)|left (?:my|your|"
    r"ur) card|my card (?:got|was|is|has)|cancel(?:led)? (?:my|the) card|top up my|food bank|blood|pay cash|"
    r"in person|at the (?:till|desk|door|office)|maths|homework|over the phone to|scout|guides|tesco|asda|"
    r"ticket office|your payment (?:of|was|has been)|ending (?:in )?\d|we will never|cinema|pizza|card "
    r"declined|by scammers|these scammers|is a scam|its a scam|a scam|scammed|fake (?:text|email|message|"
    r"page)|phish\w*|never (?:give|share|tell|send|buy|enter)|dont (?:ever )?(?:give|share|tell|click|send|"
    r"enter|type|buy|download|install)|should(?:nt)? (?:never )?(?:give|share)|i didnt|i never|lesson|"
    r"assembly|pshe|teacher|miss said|sir said|made up|warned|warning people|(?:a|this) warning (?:about|"
    r"from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A card alone is everyday talk: its numbers must be asked for."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_for_payment_details",
    version=1,
    by=Speaker.OTHER,
    says="asks for card details or other details to pay with",
    innocent_reading="Families, schools and real shops take payments, and friends pay one another back.",
    patterns=(
        (
            r"(?:use|try|tap|click|choose|with) (?:ya |your |ur )?(?:mums?|dads?|nans?|mams?|parents)? "
            r"?(?:saved|stored|linked) (?:one|card|payment)(?: \w+)?|(?:add|link|leave|put|attach|connect|"
            r"register) (?:a|the|your|ur|any|some|payment) (?:payment )?(?:card|cards)(?: on| to| in| so| "
            r"for| there)+(?: \w+){0,3}"
        ),
        (
            r"(?:asking|asks|needs?|wants?|requires?|just) (?:\w+ ){0,2}(?:\$ ?\d+ )?(?:card check|card on "
            r"file|card to verify|valid card|payment card|card for (?:age|id|verification)|bank card)(?: "
            r"\w+)?"
        ),
        (
            r"(?:which|what) bank(?: \w+){0,3} (?:is it|card|are you|you with|name|number)|(?:visa or "
            r"mastercard|debit or credit|when does it (?:run out|expire)|name (?:exactly )?as (?:it|on)|"
            r"name printed)(?: \w+){0,4}"
        ),
        (
            r"(?:send|give|tell|need|provide|confirm|put) (?:\w+ )?(?:full name|name)(?:,| and)? (?:\w+ "
            r"){0,3}(?:address|dob|date of birth)(?: \w+){0,3} (?:bank|card|account|sort code)(?: \w+)?"
        ),
        (
            r"(?:acceptable|fine|ok|accepted)[., ]+(?:also )?(?:parent|mum|dad)s? card(?: \w+){0,3}|parent "
            r"card (?:front|back|number|details)(?: \w+)?"
        ),
        (
            r"(?:quietly|sneak|nip|go|when (?:she|he|they)(?:s|re)? (?:asleep|in the shower|out)|without "
            r"(?:her|him|them))(?: \w+){0,5} (?:purse|handbag|wallet|bank card|mums card|dads card|the "
            r"card)(?: \w+){0,4}"
        ),
        (
            r"(?P<sure>card (?:number|details|info|numbers)|card deets|cvv|cvc|expiry(?: date)?|long number|"
            r"(?:16|sixteen|3|three|last 4|last four) (?:digits?|numbers?|on the back)|apple pay|klarna|"
            r"clearpay|gohenry|bank log ?in|billing|payment (?:details|info|method)|(?:mums?|dads?|das?|"
            r"maws?|nans?|grans?|mams?|parents|mother|father|mothers|fathers|yer das|sisters|brothers) "
            r"(?:bank |credit |debit )?(?:card|paypal|visa|apple pay|amazon|purse|wallet|account))"
        ),
        (
            r"(?:flip|turn) (?:it|the card|ur card|your card|that) (?:over|round)(?: \S+){0,6} (?:number|"
            r"digits|back|strip|read|tell|says?)"
        ),
        (
            r"(?:grown ?ups?|adults?|someones|mum or dads|parents)(?: \w+)? (?:wallet|card|purse|paypal|"
            r"bank)(?: \w+){0,3}"
        ),
        r"(?:the|ur|your) (?:plastic|wee card)(?: \w+){0,4} (?:so|to|real|prove|know|check|number|verify)",
        (
            r"(?:tiny|little|small|raised|embossed|bumpy|shiny|silver) (?:number|numbers|digits|writing)(?: "
            r"\w+){0,5} (?:on|card|back|front|it)|embossed(?: \w+){0,3}"
        ),
        (
            r"(?P<loose>cards?|cvv|cvc|expiry|long number|billing|payment (?:details|info\w*|method)|bank "
            r"details|card details|paypal|apple pay|gohenry|go henry|debit|numbers? on the (?:back|front)|"
            r"three digits|16 digits|sixteen digits)"
        ),
        (
            r"(?:card|payment|billing|bank|debit|credit card) (?:\w+ )?(?:number|numbers|details|deets|"
            r"info\w*)(?: \w+){0,4} (?:to|so|for|now|pls|please|please|then|before|send|and|n|or|here|"
            r"needed|required)"
        ),
        (
            r"(?:send|give|gimme|tell|need|enter|put in|type|fill in|confirm|update|read|add|provide|show "
            r"me|want|whats|get me|dm|drop|pop|submit)(?: \w+){0,3} (?:card|payment|billing|bank|debit|mums "
            r"card|dads card) (?:\w+ )?(?:number|numbers|details|deets|info\w*|method)"
        ),
        (
            r"(?:three|3|last three|last 3|four|4|16|sixteen|long) (?:digits?|numbers?)(?: \w+){0,3} (?:on|"
            r"off|from|across) (?:the|ur|your|it|his|her)(?: \w+)? ?(?:back|front|card|strip)?"
        ),
        r"(?:cvv|cvc|expiry date|security code on the back|long card number)",
        (
            r"(?:photo|pic|picture|snap|screenshot|scan|both sides|front and back|front n back) (?:of "
            r")?(?:your|ur|the|your mums|ur mums|ur dads|your dads|mums|dads|nans|ur nans|your nans) (?:\w+ "
            r")?(?:bank )?card"
        ),
        (
            r"(?:use|borrow|take|grab|get|put in|put|need|link|add) (?:your|ur|yer) (?:mums?|dads?|nans?|"
            r"grans?|mams?|parents?|sisters?) (?:\w+ )?(?:card|paypal|apple pay|purse|bank card|credit card|"
            r"debit card)(?: \w+)?"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(3, _KINDS), "sure": at_least(2, _KINDS)},
    shows=(
        "send me ur card number and the 3 digits on the back",
        "use ur mums card she wont notice",
        "enter your card details to verify your age, you wont be charged",
        "whats the long number on the front",
        "take a pic of both sides of ur card",
    ),
    passes=(
        "your card is frozen. to order a new one call the number printed on the back of it",
        "ill get mum a birthday card",
        "he got a red card",
        "pay me back friday",
        "i lost my bus card again",
        "cards against the wall at lunch?",
        "bring your card to pay cash at the till",
        "we will never ask for your card details",
    ),
    limits="It cannot see what is typed into a payment page.",
)
