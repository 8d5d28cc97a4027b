"""A warning that an account, a parcel or a payment is in danger unless something is done at once: phishing."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.readings import STAGED

_KINDS = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        r"you|u|ur|your|yours|yourself|yer|dear",
        (
            r"accounts?|acc|acct|profile|card|bank|banking|paypal|netflix|apple id|icloud|amazon|"
            r"subscription|membership|mailbox|email|inbox|password|wallet|direct debit|payment|billing|"
            r"insta\w*|snap\w*|tiktok|roblox|discord|whatsapp|steam|epic|xbox|parcel|package|delivery|"
            r"shipment|item|royal mail|dpd|evri|hermes|hmrc|tax|refund|rebate|council tax|tv licen[cs]e|"
            r"dvla|nhs|ticket|fine|penalty|channel|page|device|phone|name|old accounts?|coursework|"
            r"profile|everything|stuff|data|files|sim|number|line"
        ),
        (
            r"suspend\w*|lock(?:ed|ing)?|block(?:ed|ing)?|clos(?:ed?|ing|ure)|delet(?:ed?|ing|ion)|"
            r"terminat\w+|deactivat\w+|disabl\w+|restrict\w*|limit(?:ed|ation)s?|ban(?:ned)?|hold|held|"
            r"on hold|expir\w+|declin\w+|fail(?:ed|ure)?|unpaid|overdue|outstanding|unusual|suspicious|"
            r"unauthori[sz]ed|unrecogni[sz]ed|fraud\w*|attempt\w*|compromised|hacked|breach\w*|virus|"
            r"infected|violat\w+|copyright|reported|flagged|missed|undeliver\w*|returned|refund|rebate|"
            r"owed|new (?:payee|device|login|sign in)|charged|debited|cancel\w*|arrest\w*|legal action|"
            r"court|bailiffs?|lost|wiped|removed|disconnect\w*|tried to deliver|no ?one was home|missed "
            r"you|unable to deliver|de ?activated|leak\w*|breaks?|broke|rules|lose|losing|"
            r"gone|goes|poof|ticking|left|coming for|over quota|wrong|permanent|come up|came up|list|"
            r"using|accessing|nothing|contacted|spotted|noticed|trouble|deleted"
        ),
        (
            r"click|tap|link|visit|verify|verif\w+|confirm\w*|validate|update|log ?in|sign ?in|"
            r"reactivat\w+|restore|reply|call|ring|contact|appeal|pay|enter|fill|provide|secure|unlock|"
            r"settle|review|reschedul\w+|rearrange|avoid|complete|follow|use|go to|send|dm|screenshot|"
            r"download|install|rebook|re ?book|tap|prove|press|give us|send|plug|form|hurry|do exactly|"
            r"hold (?:them|it) "
            r"off|message|fix|below|photo of|https?:|www\.|[\w-]+\.(?:com|net|org|co|gg|io|uk|me|xyz|"
            r"info|link|ly|site|online|top|shop|test|example|app|gift|win|club)"
        ),
        (
            r"urgent(?:ly)?|immediate(?:ly)?|now|today|tonight|within|\d+ ?(?:hours?|hrs?|h|mins?|"
            r"minutes|days)|expires?|final|last (?:chance|warning|notice|reminder)|asap|or (?:else|it|"
            r"your|ur|we|lose|be)|unless|otherwise|before|if (?:you|u|this) (?:did ?nt|dont|do not|"
            r"wasnt|was not|fail)|failure to|permanent\w*|forever|deadline|soon|dear (?:customer|user|"
            r"member|player|client|sir)|security (?:team|alert|notice|department)|support team|admin "
            r"team|moderator|official|alert|warning|notice|attention|important|hours left|min\w*|hurry|"
            r"quick|ticking|heads up|not trying to scare|action required|support|trust n safety|trust "
            r"and safety|hour|for security|shipping fee|customs fee|redelivery fee|small fee|\$ "
            r"?[0-3]\.\d\d|https?:|www\.|[\w-]+\.(?:com|net|org|co|gg|io|uk|me|xyz|info|link|ly|site|"
            r"online|top|shop|test|example|app|gift|win|club)"
        ),
    )
)
_FAIR = re.compile(
    r"\b(?:at reception|renew at|renew online|see (?:mr|mrs|miss) \w+|"
    r"now available|ready to view|renews on|has been issued|"
    r"hurricane|refund the bill|in the event|pocket money|emailed the|if (?:you|u) keep|never ask|"
    r"will not ask|we (?:will never|dont) ask|do not (?:share|reply|disclose)|by scammers|these "
    r"scammers|is a scam|its a scam|fake (?:text|email|message)|phish\w*|my (?:insta\w*|snap\w*|account|"
    r"acc|roblox|discord|tiktok|phone|old account) (?:got|is|was|has|keeps|been)|my (?:mum|dad|nan)s|"
    r"got (?:banned|locked out|hacked|suspended)|was (?:banned|hacked) for|library book|overdue book|"
    r"school|teacher|homework|parentpay|dinner money|coursework|(?:has|have) been delivered|was "
    r"delivered|will be delivered|out for delivery|your driver|track(?:ing)? your|estimated delivery|"
    r"thank you for your (?:order|payment)|statement is (?:now )?(?:ready|available)|appointment|no "
    r"action (?:is )?(?:needed|required)|balance (?:is|was)|available balance|reply stop|to stop|otp is|"
    r"in the game|boss fight|server is down|servers? (?:are|will)|maintenance|i locked|i forgot|mum "
    r"(?:says|said)|football|concert|train|flight|gym|streak|popup|pop up|doing my head|on the real "
    r"site|in settings|fuming|scam ones|taken down|after we all|ordered nothing|asks? for a refund)\b"
)
_LOSS = re.compile(
    r"\b(?:lose|losing|lost|gone|goes|poof|nothing left|with nothing|everything (?:you|u|youve|uve)|"
    r"leak\w*|before (?:you|u|people|they|its)|heads up|quick|hurry|secure|safe|protect|keep (?:it|your|"
    r"ur)|last chance|warning|"
    r"delet\w+|ban\w*|lock\w*|suspend\w*|clos\w+|expire\w*|verify|confirm|appeal|fee|pay|held|parcel|"
    r"refund|rebate|fine|unusual|prove|hacked|report\w*)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A blocked account alone is everyday talk: it takes a call to act, and pressure or a link."""
    if _FAIR.search(candidate.text):
        return None
    marks = candidate.match.groupdict()
    if marks.get("linked") and len(set(_LOSS.findall(candidate.text))) < 2:
        return None
    if not enough_together(candidate, _KINDS, loose=4, sure=3):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="warns_account_urgently",
    version=1,
    by=Speaker.OTHER,
    says="warns that an account, parcel or payment is in danger unless one acts at once",
    innocent_reading="Banks, couriers, shops and games send real notices, and people tell of their own trouble with an account.",
    guards=STAGED,
    patterns=(
        (
            r"(?:tried to deliver|unable to deliver|could ?nt deliver|missed (?:you|your delivery)|"
            r"delivery attempt)(?: \S+){0,14} "
            r"(?:rebook|re ?book|re ?schedule|re ?arrange|fee|charge|pay|link|click|https?:\S*|www\S*)"
        ),
        (
            r"(?:withdrawal|payment|transfer|purchase|order|transaction|log ?in)(?: \S+){0,10} (?:if "
            r"(?:this )?(?:was )?not you|not you|if this wasnt you|wasnt you|if you did not)"
            r"(?: \S+){0,4} (?:call|ring|visit|click|tap|cancel|secure|https?:\S*|www\S*|\S+\.\w+/?\S*)"
        ),
        r"(?:atm|card|account|wallet)(?: has| is)?(?: just)?(?: been)? de ?-?activated(?: \S+){0,4}",
        (
            r"complete (?:your|ur) kyc(?: \w+)?|(?:wallet|account|amount|payment)(?: \S+){0,6} (?:on "
            r"hold|booked and hold|will be held|re ?activate)(?: \S+){0,6}|urgent message waiting(?: "
            r"for (?:you|u))?"
        ),
        (
            r"(?:your|ur) (?:\w+ )?(?:account|acc|acount|profile|card|number|storage|mailbox|page|"
            r"device|phone|ip|ip address|subscription)(?: is| has| will| was|s| could| is about to| is "
            r"going to| has been| is being)+(?: be| been| being)?(?: \w+)? (?:reported|flagged|"
            r"suspended|closed|terminated|deactivated|disabled|restricted|compromised|infected|hacked|"
            r"blocked|locked|under review|at risk|in danger|shut down|removed|deleted)(?: \S+){0,3} "
            r"(?:and|for|within|by|will|if|unless|today|tonight|in \d+|verify|click|please|now|soon|due|"
            r"permanently|because|our|we|at|until|from)(?: \w+)?"
        ),
        (
            r"(?:i|we) (?:accidentally|accidently|mistakenly|wrongly) (?:\w+ )?(?:reported|flagged|"
            r"banned) (?:you|u|your|ur)(?: \w+){0,4}"
        ),
        (
            r"(?:is|was|are|isnt) (?:this|that) (?:you|u|ur|your)(?: \w+){0,3} (?:in|on) (?:this|the|"
            r"that) (?:video|vid|pic|photo|clip|link|post)(?: \S+)?"
        ),
        (
            r"(?:this is|its|here is|im from|calling from|message from)(?: the| your| ur)? (?:\w+ "
            r")?(?:fraud (?:department|team)|security (?:team|department)|trust (?:and|n|&) safety|"
            r"support team|bank|hmrc|admin team|safety team|moderation)(?: \S+){0,12} (?:payment|"
            r"account|reply|confirm|pending|stop|verify|code|call|move|transfer|suspicious|log)(?: \w+)?"
        ),
        (
            r"(?:payment|transaction|transfer|order|purchase) (?:of|for) \$ ?[\d,.]+(?: \S+){0,6} "
            r"(?:pending|attempted|requested|made|processed|approved|taken)(?: \S+){0,6} (?:reply|call|"
            r"cancel|not you|wasnt you|stop|if|click|confirm|visit|http\S*)(?: \w+)?"
        ),
        (
            r"(?:dear|attention|hello) (?:student|customer|user|member|player|parent|client|sir|"
            r"valued)(?: \S+){0,10} (?:removed|deleted|suspended|closed|expire\w*|full|limited|locked|"
            r"verify|confirm|update|unpaid|overdue)(?: \S+){0,4}"
        ),
        (
            r"(?:youre|ur|you are|u are|you|u|ur acc|your account)(?: have| been| are| is| getting| "
            r"about to)* (?:about to (?:be|get)|gonna (?:be|get)|getting|going to (?:be|get)|will (?:be|"
            r"get)) (?:banned|deleted|terminated|ip banned|perma ?banned|locked out|suspended|wiped|"
            r"blacklisted)(?: \S+){0,6} (?:unless|if|or|so|appeal|verify|contact|message|add|click|"
            r"prove|send|log|within|in \d+|form|but)(?: \w+)?"
        ),
        (
            r"(?:someone|somebody|a device|an unknown device|someone in \w+)(?: \w+)? (?:tried|trying|"
            r"attempted|is trying|logged|is logged|has logged|is using|got)(?: \w+){0,3} (?:into|in to|"
            r"in on|access|on|onto|to|log) (?:\w+ )?(?:your|ur)(?: \w+){0,3}[.,! ]+(?:\S+ "
            r"){0,4}(?:verify|secure|click|confirm|press|send|code|change|tap|reply|was (?:it|this) you|"
            r"log|stop|link|quick)(?: \w+)?"
        ),
        (
            r"(?P<linked>(?:https?://|www\.)\S+|[\w-]+\.(?:com|net|org|gg|io|xyz|info|link|ly|site|"
            r"online|top|shop|test|example|gift|win|club)(?:/\S*)?|\S+\.example\.\w+\S*)"
        ),
        (
            r"(?P<sure>final (?:warning|notice|reminder)|last (?:warning|chance|notice)|action required|"
            r"ban list|over quota|clocks? ?(?:is )?ticking|hours left|trust (?:n|and|&) safety|support "
            r"here|mod chat|(?:prove|proves?|proving) (?:youre|ur|its|that its) (?:you|u|real|yours|"
            r"human)|"
            r"compromised|(?:using|logged in(?:to)?|accessing) (?:your|ur) (?:email|account|acc|"
            r"insta|snap|roblox|discord)|breaks (?:the|our) rules|old accounts|account (?:review|check|"
            r"team|security)|security (?:team|alert|check)|copyright|contacted unless|name (?:came up|"
            r"is on the))"
        ),
        (
            r"(?P<loose>suspend\w*|locked|blocked|closed|deleted|terminat\w+|deactivat\w+|disabled|"
            r"restricted|banned|expired?|expires|declined|unpaid|overdue|unusual|suspicious|"
            r"unauthori[sz]ed|unrecogni[sz]ed|fraud\w*|compromised|hacked|virus|violation|copyright|"
            r"reported|flagged|undeliver\w*|refund|rebate|legal action|bailiffs?|verify|verification|"
            r"reactivate|on hold|held|removed|wiped|cancelled|arrest\w*|attempted|redelivery|reschedule)"
        ),
        (
            r"(?:your|ur) (?:\S+ ){0,4}(?:account|acc|profile|card|subscription|mailbox|id|channel|page|"
            r"access|number|whatsapp|insta\w*|snap\w*|roblox|discord|tiktok|netflix|paypal)(?: \w+)? "
            r"(?:will|is|has|is going to|gonna|may|could|is about to|is being|been|was)(?: \w+){0,3} "
            r"(?:suspended|locked|blocked|closed|deleted|terminated|deactivated|disabled|restricted|"
            r"limited|banned|wiped|removed|expire|on hold|compromised)(?: \S+){0,6} (?:unless|within|"
            r"verify|confirm|click|update|if|today|tonight|now|link|\d+ ?h\w*|until|log|reply|call|"
            r"appeal|permanently|soon)"
        ),
        (
            r"(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed|strange|new) (?:\w+ )?(?:activity|"
            r"log ?ins?|sign ?ins?|payment|transaction|device|payee|access|attempts?)(?: \S+){0,12} "
            r"(?:verify|click|confirm|secure|log ?in|visit|call|link|cancel|http\S*|www\S*|tap|visit|"
            r"reply)"
        ),
        (
            r"(?:verify|confirm|validate|update|re ?confirm|authenticate) (?:your|ur|the) (?:\w+ "
            r"){0,3}(?:account|identity|details|information|payment|billing|profile|age|id|email|card|"
            r"log ?in|mobile|number)(?: \S+){0,8} (?:or|to (?:avoid|keep|restore|continue|prevent|"
            r"unlock|stop)|within|before|now|immediately|otherwise|unless|today|asap)"
        ),
        (
            r"(?:parcel|package|delivery|shipment|item)(?: \S+){0,10} (?:fee|charge|unpaid|customs|"
            r"postage|held|redeliver\w*|reschedul\w*|rearrange|re ?arrange|incomplete address|"
            r"address)(?: \S+){0,10} (?:pay|click|visit|confirm|link|http\S*|www\S*|update|via|at|here|"
            r"tap|settle)"
        ),
        (
            r"(?:hmrc|tax|council tax|dvla|tv licen[cs]e|nhs|government|gov|energy)(?: \S+){0,10} "
            r"(?:refund|rebate|owed|overpaid|unpaid|penalty|fine|grant|payment|discount)(?: \S+){0,10} "
            r"(?:claim|click|visit|link|apply|http\S*|www\S*|confirm|call|via|here|form)"
        ),
        (
            r"(?:someone|somebody|a person|we|i|they)(?: \w+){0,3} (?:reported|report) (?:you|u|your|"
            r"ur)(?: \S+){0,12} (?:ban|banned|deleted|message|contact|appeal|prove|support|staff|mod|"
            r"moderator|add|talk to|removed|24|admin)"
        ),
        (
            r"(?:i|we) (?:accidentally|accidently|mistakenly|wrongly|by mistake) (?:\w+ )?(?:reported|"
            r"flagged|banned) (?:you|u|your|ur)(?: \w+)?"
        ),
        (
            r"(?:copyright|community guidelines?|terms|policy) (?:\w+ )?(?:violation|infringement|"
            r"strike|breach|complaint)(?: \S+){0,10} (?:appeal|form|verify|remove\w*|delete\w*|within|"
            r"\d+ ?h\w*|link|click|account)"
        ),
    ),
    confirm=_together,
    shows=(
        "ur roblox account will be deleted in 24hrs unless u verify at safe-login.test",
        "We noticed unusual activity. Confirm your details now or your card will be blocked",
        "your parcel is held, pay the £1.45 fee here post-fee.example",
        "i accidentally reported ur steam account, message this mod or ull be banned",
        "HMRC: you are owed a tax refund of £276, claim at refund.example",
    ),
    passes=(
        "my insta got locked again",
        "your parcel will be delivered today between 2 and 3",
        "the shop closed early",
        "your library book is overdue",
        "did you get banned from the server lol",
        "thank you for your payment, no action is needed",
    ),
    limits="It cannot tell a true notice from a false one when both are worded alike and neither has a link or pressure.",
)
