"""A warning that an account, a parcel or a payment is in danger unless something is done at once: phishing."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least
from leeside.detectors.contract.readings import STAGED

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        r"you|u|ur|your|yours|yourself|yer|dear",
        (
            r"accounts?|acc|acct|profile|card|bank|banking|paypal|netflix|apple id|icloud|amazon|"
            r"subscription|membership|mailbox|email|inbox|password|wallet|direct debit|payment|billing|"
            r"insta\w*|snap\w*|tiktok|roblox|discord|whatsapp|steam|epic|xbox|parcel|package|delivery|"
            r"shipment|item|royal mail|dpd|evri|hermes|hmrc|tax|refund|rebate|council tax|tv licen[cs]e|"
            r"dvla|nhs|ticket|fine|penalty|channel|page|device|phone|name|old accounts?|coursework|profile|"
            r"everything|stuff|data|files|sim|number|line"
        ),
        (
            r"suspend\w*|lock(?:ed|ing)?|block(?:ed|ing)?|clos(?:ed?|ing|ure)|delet(?:ed?|ing|ion)|"
            r"terminat\w+|deactivat\w+|disabl\w+|restrict\w*|limit(?:ed|ation)s?|ban(?:ned)?|hold|held|on "
            r"hold|expir\w+|declin\w+|fail(?:ed|ure)?|unpaid|overdue|outstanding|unusual|suspicious|"
            r"unauthori[sz]ed|unrecogni[sz]ed|fraud\w*|attempt\w*|compromised|hacked|breach\w*|virus|"
            r"infected|violat\w+|copyright|reported|flagged|missed|undeliver\w*|returned|refund|rebate|owed|"
            r"owe (?:you|u)|fine of|"
            r"new (?:payee|device|login|sign in)|charged|debited|cancel\w*|arrest\w*|legal action|court|"
            r"bailiffs?|lost|wiped|removed|disconnect\w*|tried to deliver|no ?one was home|missed you|"
            r"unable to deliver|de ?activated|leak\w*|breaks?|broke|rules|lose|losing|gone|goes|poof|"
            r"ticking|left|coming for|over quota|wrong|permanent|come up|came up|list|using|accessing|"
            r"nothing|contacted|spotted|noticed|trouble|deleted"
        ),
        (
            r"click|tap|link|visit|verify|verif\w+|confirm\w*|validate|update|log ?in|sign ?in|reactivat\w+|"
            r"restore|reply|call|ring|contact|appeal|pay|enter|fill|provide|secure|unlock|settle|review|"
            r"reschedul\w+|rearrange|avoid|complete|follow|use|go to|send|dm|screenshot|download|install|"
            r"rebook|re ?book|tap|prove|press|give us|send|plug|form|hurry|do exactly|hold (?:them|it) off|"
            r"message|fix|below|photo of|https?:|www\.|[\w-]+\.(?:com|net|org|co|gg|io|uk|me|xyz|info|link|"
            r"ly|site|online|top|shop|test|example|app|gift|win|club)"
        ),
        (
            r"urgent(?:ly)?|immediate(?:ly)?|now|today|tonight|within|\d+ ?(?:hours?|hrs?|h|mins?|minutes|"
            r"days)|expires?|final|last (?:chance|warning|notice|reminder)|asap|or (?:else|it|your|ur|we|"
            r"lose|be)|unless|otherwise|before|if (?:you|u|this) (?:did ?nt|dont|do not|wasnt|was not|fail)|"
            r"failure to|permanent\w*|forever|deadline|soon|dear (?:customer|user|member|player|client|sir)|"
            r"security (?:team|alert|notice|department)|support team|admin team|moderator|official|alert|"
            r"warning|notice|attention|important|hours left|min\w*|hurry|quick|ticking|heads up|not trying "
            r"to scare|action required|support|trust n safety|trust and safety|hour|for security|shipping "
            r"fee|customs fee|redelivery fee|small fee|\$ ?[0-3]\.\d\d|https?:|www\.|[\w-]+\.(?:com|net|org|"
            r"co|gg|io|uk|me|xyz|info|link|ly|site|online|top|shop|test|example|app|gift|win|club)"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:at reception|renew at|renew online|see (?:mr|mrs|miss) \w+|now available|ready to view|renews on|"
    r"(?<!penalty notice )(?<!fine )has been issued|hurricane|refund the bill|in the event|pocket money|"
    r"emailed the|if (?:you|u) keep|never ask|will not ask|we (?:will never|dont) ask|do not (?:share|reply|"
    r"disclose)|by scammers|these scammers|is a scam|its a scam|fake (?:text|email|message)|phish\w*|my "
    r"(?:insta\w*|snap\w*|account|acc|roblox|discord|tiktok|phone|old account) (?:got|is|was|has|keeps|"
    r"been)|my (?:mum|dad|nan)s|got (?:banned|locked out|hacked|suspended)|was (?:banned|hacked) for|"
    r"library book|overdue book|school|teacher|homework|parentpay|dinner money|coursework|(?:has|have) been "
    r"delivered|was delivered|will be delivered|out for delivery|your driver|track(?:ing)? your|estimated "
    r"delivery|thank you for your (?:order|payment)|statement is (?:now )?(?:ready|available)|appointment|"
    r"no action (?:is )?(?:needed|required)|balance (?:is|was)|available balance|reply stop|to stop|otp is|"
    r"in the game|boss fight|server is down|servers? (?:are|will)|maintenance|i locked|i forgot|mum (?:says|"
    r"said)|football|concert|train|flight|gym|streak|popup|pop up|doing my head|on the real site|in "
    r"settings|fuming|scam ones|taken down|after we all|ordered nothing|asks? for a refund)\b"
)
_LOSS = re.compile(
    r"\b(?:lose|losing|lost|gone|goes|poof|nothing left|with nothing|everything (?:you|u|youve|uve)|leak\w*|"
    r"before (?:you|u|people|they|its)|heads up|quick|hurry|secure|safe|protect|keep (?:it|your|ur)|last "
    r"chance|warning|delet\w+|ban\w*|lock\w*|suspend\w*|clos\w+|expire\w*|verify|confirm|appeal|fee|pay|"
    r"held|parcel|refund|rebate|fine|unusual|prove|hacked|report\w*)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A blocked account alone is everyday talk: it takes a call to act, and pressure or a link."""
    if _FAIR.search(candidate.text):
        return None
    marks = candidate.marks
    if "linked" in marks and len(set(_LOSS.findall(candidate.text))) < 2:
        return None
    if not enough_together(candidate, _KINDS, loose=4, sure=3):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="warns_account_urgently",
    version=2,
    by=Speaker.OTHER,
    says="warns that an account, parcel or payment is in danger unless one acts at once",
    innocent_reading="Banks, couriers, shops and games send real notices, and people tell of their own trouble with an account.",
    guards=STAGED,
    patterns=(
        r"owe (?:you|u)(?: \S+){1,10} (?:link|click|follow|visit|claim)(?: \S+){0,6}",
        r"fine of \S+ (?:has been |was |is )?(?:added|charged)(?: \S+){1,14} (?:visit|pay|click|link|https?:\S*|www\S*)",
        (
            r"penalty (?:notice|charge|fare)(?: \S+){0,12} (?:appeals?|pay|settle|unpaid)(?: \S+){0,8} "
            r"(?:https?:\S*|www\S*|\S+\.\w{2,}/\S+)"
        ),
        (
            r"kindly (?:log ?in|click|update|verify|confirm|provide|visit|re ?activate|download)(?: "
            r"\S+){0,10} (?:account|information|details|identity|https?:\S*|www\S*|link|kyc)"
        ),
        (
            r"(?:tried to deliver|unable to deliver|could ?nt deliver|missed (?:you|your delivery)|delivery "
            r"attempt)(?: \S+){0,14} (?:rebook|re ?book|re ?schedule|re ?arrange|fee|charge|pay|link|click|"
            r"https?:\S*|www\S*)"
        ),
        (
            r"(?:withdrawal|payment|transfer|purchase|order|transaction|log ?in)(?: \S+){0,10} (?:if "
            r"(?:this )?(?:was )?not you|not you|if this wasnt you|wasnt you|if you did not)(?: \S+){0,4} "
            r"(?:call|ring|visit|click|tap|cancel|secure|https?:\S*|www\S*|\S+\.\w+/?\S*)"
        ),
        r"(?:atm|card|account|wallet)(?: has| is)?(?: just)?(?: been)? de ?-?activated(?: \S+){0,4}",
        (
            r"complete (?:your|ur) (?:\w+ )?kyc(?: \w+)?|hold (?:your|ur) (?:\w+ )?(?:amount|account|"
            r"wallet)(?: \w+)?|(?:wallet|account|amount|payment)(?: \S+){0,6} (?:on hold|booked and hold|"
            r"will be held|re ?activate)(?: \S+){0,6}|urgent message waiting(?: for (?:you|u))?"
        ),
        (
            r"(?:your|ur) (?:\w+ )?(?:account|acc|acount|profile|card|number|storage|mailbox|page|device|"
            r"phone|ip|ip address|subscription)(?: is| has| will| was|s| could| is about to| is going to| "
            r"has been| is being)+(?: be| been| being)?(?: \w+)? (?:reported|flagged|suspended|closed|"
            r"terminated|deactivated|disabled|restricted|compromised|infected|hacked|blocked|locked|under "
            r"review|at risk|in danger|shut down|removed|deleted)(?: \S+){0,3} (?:and|for|within|by|will|if|"
            r"unless|today|tonight|in \d+|verify|click|please|now|soon|due|permanently|because|our|we|at|"
            r"until|from)(?: \w+)?"
        ),
        (
            r"(?:i|we) (?:accidentally|accidently|mistakenly|wrongly) (?:\w+ )?(?:reported|flagged|banned) "
            r"(?:you|u|your|ur)(?: \w+){0,4}"
        ),
        (
            r"(?:is|was|are|isnt) (?:this|that) (?:you|u|ur|your)(?: \w+){0,3} (?:in|on) (?:this|the|that) "
            r"(?:video|vid|pic|photo|clip|link|post)(?: \S+)?"
        ),
        (
            r"(?:this is|its|here is|im from|calling from|message from)(?: the| your| ur)? (?:\w+ "
            r")?(?:fraud (?:department|team)|security (?:team|department)|trust (?:and|n|&) safety|support "
            r"team|bank|hmrc|admin team|safety team|moderation)(?: \S+){0,12} (?:payment|account|reply|"
            r"confirm|pending|stop|verify|code|call|move|transfer|suspicious|log)(?: \w+)?"
        ),
        (
            r"(?:payment|transaction|transfer|order|purchase) (?:of|for) \$ ?[\d,.]+(?: \S+){0,6} "
            r"(?:pending|attempted|requested|made|processed|approved|taken)(?: \S+){0,6} (?:reply|call|"
            r"cancel|not you|wasnt you|stop|if|click|confirm|visit|http\S*)(?: \w+)?"
        ),
        (
            r"(?:dear|attention|hello) (?:student|customer|user|member|player|parent|client|sir|valued)(?: "
            r"\S+){0,10} (?:removed|deleted|suspended|closed|expire\w*|full|limited|locked|verify|confirm|"
            r"update|unpaid|overdue)(?: \S+){0,4}"
        ),
        (
            r"(?:youre|ur|you are|u are|you|u|ur acc|your account)(?: have| been| are| is| getting| about "
            r"to)* (?:about to (?:be|get)|gonna (?:be|get)|getting|going to (?:be|get)|will (?:be|get)) "
            r"(?:banned|deleted|terminated|ip banned|perma ?banned|locked out|suspended|wiped|"
            r"blacklisted)(?: \S+){0,6} (?:unless|if|or|so|appeal|verify|contact|message|add|click|prove|"
            r"send|log|within|in \d+|form|but)(?: \w+)?"
        ),
        (
            r"(?:someone|somebody|a device|an unknown device|someone in \w+)(?: \w+)? (?:tried|trying|"
            r"attempted|is trying|logged|is logged|has logged|is using|got)(?: \w+){0,3} (?:into|in to|in "
            r"on|access|on|onto|to|log) (?:\w+ )?(?:your|ur)(?: \w+){0,3}[.,! ]+(?:\S+ ){0,4}(?:verify|"
            r"secure|click|confirm|press|send|code|change|tap|reply|was (?:it|this) you|log|stop|link|"
            r"quick)(?: \w+)?"
        ),
        (
            r"(?P<linked>(?:https?://|www\.)\S+|[\w-]+\.(?:com|net|org|gg|io|xyz|info|link|ly|site|online|"
            r"top|shop|test|example|gift|win|club)(?:/\S*)?|\S+\.example\.\w+\S*)"
        ),
        (
            r"(?P<sure>final (?:warning|notice|reminder)|last (?:warning|chance|notice)|action required|ban "
            r"list|over quota|clocks? ?(?:is )?ticking|hours left|trust (?:n|and|&) safety|support here|mod "
            r"chat|(?:prove|proves?|proving) (?:youre|ur|its|that its) (?:you|u|real|yours|human)|"
            r"compromised|(?:using|logged in(?:to)?|accessing) (?:your|ur) (?:email|account|acc|insta|snap|"
            r"roblox|discord)|breaks (?:the|our) rules|old accounts|account (?:review|check|team|security)|"
            r"security (?:team|alert|check)|copyright|contacted unless|name (?:came up|is on the))"
        ),
        (
            r"(?P<loose>suspend\w*|locked|blocked|closed|deleted|terminat\w+|deactivat\w+|disabled|"
            r"restricted|banned|expired?|expires|declined|unpaid|overdue|unusual|suspicious|unauthori[sz]ed|"
            r"unrecogni[sz]ed|fraud\w*|compromised|hacked|virus|violation|copyright|reported|flagged|"
            r"undeliver\w*|refund|rebate|legal action|bailiffs?|verify|verification|reactivate|on hold|held|"
            r"removed|wiped|cancelled|arrest\w*|attempted|redelivery|reschedule)"
        ),
        (
            r"(?:your|ur) (?:\S+ ){0,4}(?:account|acc|profile|card|subscription|mailbox|id|channel|page|"
            r"access|number|whatsapp|insta\w*|snap\w*|roblox|discord|tiktok|netflix|paypal)(?: \w+)? "
            r"(?:will|is|has|is going to|gonna|may|could|is about to|is being|been|was)(?: \w+){0,3} "
            r"(?:suspended|locked|blocked|closed|deleted|terminated|deactivated|disabled|restricted|limited|"
            r"banned|wiped|removed|expire|on hold|compromised)(?: \S+){0,6} (?:unless|within|verify|confirm|"
            r"click|update|if|today|tonight|now|link|\d+ ?h\w*|until|log|reply|call|appeal|permanently|soon)"
        ),
        (
            r"(?:unusual|suspicious|unauthori[sz]ed|unrecogni[sz]ed|strange|new) (?:\w+ )?(?:activity|log "
            r"?ins?|sign ?ins?|payment|transaction|device|payee|access|attempts?)(?: \S+){0,12} (?:verify|"
            r"click|confirm|secure|log ?in|visit|call|link|cancel|http\S*|www\S*|tap|visit|reply)"
        ),
        (
            r"(?:verify|confirm|validate|update|re ?confirm|authenticate) (?:your|ur|the) (?:\w+ "
            r"){0,3}(?:account|identity|details|information|payment|billing|profile|age|id|email|card|log "
            r"?in|mobile|number)(?: \S+){0,8} (?:or|to (?:avoid|keep|restore|continue|prevent|unlock|stop)|"
            r"within|before|now|immediately|otherwise|unless|today|asap)"
        ),
        (
            r"(?:parcel|package|delivery|shipment|item)(?: \S+){0,10} (?:fee|charge|unpaid|customs|postage|"
            r"held|redeliver\w*|reschedul\w*|rearrange|re ?arrange|incomplete address|address)(?: "
            r"\S+){0,10} (?:pay|click|visit|confirm|link|http\S*|www\S*|update|via|at|here|tap|settle)"
        ),
        (
            r"(?:hmrc|tax|council tax|dvla|tv licen[cs]e|nhs|government|gov|energy)(?: \S+){0,10} (?:refund|"
            r"rebate|owed|overpaid|unpaid|penalty|fine|grant|payment|discount)(?: \S+){0,10} (?:claim|click|"
            r"visit|link|apply|http\S*|www\S*|confirm|call|via|here|form)"
        ),
        (
            r"(?:someone|somebody|a person|we|i|they)(?: \w+){0,3} (?:reported|report) (?:you|u|your|ur)(?: "
            r"\S+){0,12} (?:ban|banned|deleted|message|contact|appeal|prove|support|staff|mod|moderator|add|"
            r"talk to|removed|24|admin)"
        ),
        (
            r"(?:i|we) (?:accidentally|accidently|mistakenly|wrongly|by mistake) (?:\w+ )?(?:reported|"
            r"flagged|banned) (?:you|u|your|ur)(?: \w+)?"
        ),
        (
            r"(?:copyright|community guidelines?|terms|policy) (?:\w+ )?(?:violation|infringement|strike|"
            r"breach|complaint)(?: \S+){0,10} (?:appeal|form|verify|remove\w*|delete\w*|within|\d+ ?h\w*|"
            r"link|click|account)"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(4, _KINDS), "sure": at_least(3, _KINDS)},
    shows=(
        "ur roblox account will be deleted in 24hrs unless u verify at safe-login.test",
        "We noticed unusual activity. Confirm your details now or your card will be blocked",
        "your parcel is held, pay the £1.45 fee here post-fee.example",
        "i accidentally reported ur steam account, message this mod or ull be banned",
        "HMRC: you are owed a tax refund of £276, claim at refund.example",
        "we owe you for last tax year, follow our secure link at rebate.example",
        "a fine of £35 was added to your account, visit fines.example now",
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
