"""Somebody asks for a password, a log-in or a code that has come to the phone: the way an account is taken over."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"passwords?|pass ?word|pass|pw|pwd|passcode|log ?ins?|log ?in details|sign ?in details|"
            r"credentials|codes?|digits?|numbers?|otp|2fa|pin|verification|recovery|backup codes?|security "
            r"(?:question|answer|code)|one time|token|maiden name|first pet|cookie|qr|magic link|"
            r"authenticator|popup|pop up|icloud|apple id|gmail|same password|link|last 4|last four|grid "
            r"code|new sign ?in|phrase|hint|user ?name|reset link|email and"
        ),
        (
            r"send|snd|tell|give|gimme|gies|read|type|forward|screenshot|ss|text|dm|whats|wats|what is|need|"
            r"want|share|drop|enter|put in|confirm|copy|paste|pass me|show|say|quote|shoot|ping|let me know|"
            r"fill|submit|provide|me the|back to me|hand over|scan|approve|accept|press yes|whisper|spell|"
            r"pls|plz|please|quick|gonna need|which one|what was|remind me|ill need|lets have|do you use|do "
            r"u use|let me see|hold|chuck|sling|hit me with|press|tap|asks? (?:you|u)"
        ),
        (
            r"(?:just |been |i )?sent (?:it |one |a code )?(?:to|2) (?:you|u|your|ur)|by (?:mistake|"
            r"accident)|come(?:s)? (?:to|thru|through|up)|came (?:to|thru|through|up)|(?:came|popped|pops|"
            r"landed|arrive\w*|texted|got|get|received|buzz\w*) |text(?:s|ed)? (?:you|u)|(?:your|ur) (?:\w+ "
            r")?(?:phone|texts?|messages|inbox|email|mobile|account|acc|insta\w*|snap\w*|roblox|discord|"
            r"whatsapp|tiktok|apple|google|gmail|steam|epic|bank|log ?in|password|pass\w*|pin|school)|6 "
            r"digit|six digit|4 digit|\d digit|six numbers|6 numbers|verify|verif\w+|reset|recover|get back "
            r"in|log(?:ged)? (?:in|me|you|back)|locked out|so i can|to (?:check|prove|fix|help|add|send|"
            r"gift|put|claim|unlock|link|vote)|support|admin|mod|staff|team|account|vote for|expires|quick|"
            r"before it|theyll text|unlock|pics back|put (?:it|the|them)|its me|on it|popup|prove|not a bot|"
            r"phone|flips|trusted|disappear\w*|runs? out|one of the|to finish|finish|set (?:it|you) up|"
            r"instagram|apple|google|the same|everything|prize|before|itll say|its only|only to"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:gate|locker|lift|bike shed|pin for the (?:tablet|ipad|tv)|laptop trolley|zoom code|friend code|"
    r"pin ?codes?|postal|(?:std|country|dial\w*|area) code|roll number|reg number|registration|order number|"
    r"booking id|sort code|ni number|binary|programming|program|code stuff|cooker|suitcase|staff will never|"
    r"will never need|do not send|dont send|no need for|quiz|parental controls?|cos no authenticator|ask "
    r"your mum|family nintendo|it was me|change everything|wi ?fi|door code|gate code|promo|discount|"
    r"voucher code|friend code|creator code|invite code|lobby code|party code|room code|island code|map "
    r"code|server code|game code|join code|kahoot|blooket|quizizz|class code|google classroom|teams code|"
    r"zoom|meeting id|cheat codes?|source code|coding|python|scratch|html|bar ?code|dress code|post ?code|"
    r"zip code|area code|highway code|morse|the lock(?:er)?|bike lock|shed|safe|escape room|netflix|disney|"
    r"iplayer|now tv|nintendo code|code name|codeword|phone number|my number|your number|qr code (?:on|for) "
    r"the|menu|library (?:pin|card)|padlock|bus pass|boarding pass|pass (?:me|the|it|round|on)|homework|"
    r"maths|times table|(?:forgot|lost|changed|reset) my|my own password|code (?:of|for) conduct|nhs|gp|"
    r"ticket code|booking|your code is|is your (?:\w+ )?code|otp is|do not share|alarm|printer|sparx|seesaw|"
    r"parentpay|show my homework|satchel|realm|secret santa|by scammers|these scammers|is a scam|its a scam|"
    r"a scam|scammed|fake (?:text|email|message|page)|phish\w*|never (?:give|share|tell|send|buy|enter)|"
    r"dont (?:ever )?(?:give|share|tell|click|send|enter|type|buy|download|install)|should(?:nt)? (?:never "
    r")?(?:give|share)|i didnt|i never|lesson|assembly|pshe|teacher|miss said|sir said|made up|warned|"
    r"warning people|(?:a|this) warning (?:about|from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """A code alone is everyday talk: it must be asked for, and be one that opens an account."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_for_password_or_code",
    version=1,
    by=Speaker.OTHER,
    says="asks for a password, a log-in or a code sent to the phone",
    innocent_reading="Families and friends share codes for wi-fi, doors and quizzes, and a school asks for its own log-in.",
    patterns=(
        (
            r"(?:sent|put|typed|gave|used|entered)(?: \w+)? (?:you|u|ur|your|my)(?: \w+){0,2} (?:code|"
            r"number|pin|digits)(?: \w+){0,2} by (?:mistake|accident|axident)(?: \w+){0,5}"
        ),
        (
            r"(?:whats|what does|wats|tell me what|read me what|what) (?:the |that |ur |your )?(?:screen|"
            r"notification|pop ?up|code text)(?: just)? (?:says?|said|say|show|shows)(?: \w+)?"
        ),
        (
            r"(?:approve|accept|allow|tap|press|confirm|ok|authorise)(?: \w+){0,3} (?:sign ?in|log ?in|"
            r"request|prompt|notification|new device|number \d\d|thing on (?:ur|your) phone|scary "
            r"screen)(?: \w+)?"
        ),
        (
            r"(?:let|log|sign|get) (?:me|us) (?:in|into|on|onto|in to) (?:your|ur) (?:\w+ )?(?:snap|insta|"
            r"account|acc|email|phone|icloud|discord|tiktok|whatsapp|roblox|school \w+)(?: \w+)?"
        ),
        (
            r"(?:customer number|memorable (?:word|name|info\w*)|online banking (?:customer|number|log ?in|"
            r"details)|security (?:answers?|questions?))(?: \w+)?"
        ),
        (
            r"(?:forward|fwd|send) (?:me |us )?(?:the |that )?(?:e ?mail|link|text|message|sms) (?:it|they|"
            r"from|which|snap|insta)(?: \w+){0,3} (?:sends?|sent|gives|reset|verify|log ?in)(?: \w+)?"
        ),
        (
            r"(?:are|r) (?:you|u) (?:logged|signed) in(?: \w+){0,4}[?., ]+(?:send|show|screenshot|let me|"
            r"share|give)(?: \w+)?|(?:whats|what is|wats) (?:ur|your) (?:pass|pin|pw)(?: again)?"
        ),
        (
            r"(?:number|code|pin|password) (?:for|to|on) (?:your|ur|the) (?:parent(?:al)? (?:lock|"
            r"controls?)|screen time|phone|ipad|tablet|family link|banking|email|icloud)(?: \w+)?"
        ),
        (
            r"(?P<sure>authenticator|verification code|security code|backup codes?|recovery codes?|otp|2fa|"
            r"(?:6|six|4|four|5|8) (?:digit|numbers?|digits)(?: code)?|the code|that code|grid code|magic "
            r"link|reset link|login link|new sign ?in|trusted (?:friend|contact)|same password|(?:ur|your) "
            r"(?:icloud|apple id|gmail|password|pass ?word|passwords|pw|passcode|log ?in)|maiden name|first "
            r"pet)"
        ),
        (
            r"(?:press|tap|hit|click|say|choose) (?:yes|approve|accept|allow|its me|confirm|ok)(?: "
            r"\w+){0,3} (?:on|when|if|to)(?: \w+){0,4} (?:pop ?up|notification|sign ?in|log ?in|phone|asks|"
            r"prompt|says|box|number)(?: \w+){0,2}"
        ),
        (
            r"(?:whats|what is|what does|tell me what|read me what|read out what|say what|send me what|"
            r"screenshot what)(?: \w+){0,4} (?:it says|pops up|comes up|buzz\w*|comes through|comes thru|"
            r"you get|u get|it sends|they send|they text|shows up|flashes)"
        ),
        (
            r"(?:something|code|notification|number|link)(?:s)?(?: \w+){0,4} (?:buzz|pop up|come through|"
            r"come thru|ping|flash)(?: \w+){0,4}[,. ]+(?:\w+ ){0,3}(?:tell|read|send|screenshot|forward)"
        ),
        (
            r"(?:scan|hold|point)(?: \w+){0,3} (?:qr|qr code|grid code|square code)(?: \w+){0,3} (?:with|w|"
            r"from|on|to) (?:your|ur|the)(?: \w+)?"
        ),
        (
            r"(?P<loose>passwords?|pass ?words?|passcode|pw|pwd|log ?ins?|log ?in details|credentials|"
            r"codes?|digits?|otp|2fa|verification|recovery (?:code|key|email)|maiden name|first pet|reset "
            r"link|cookie)"
        ),
        (
            r"(?:send|tell|give|read|forward|screenshot|text|dm|whats|type|need|want|share|drop|copy)(?: "
            r"\w+){0,4} (?:the |that |a |ur |your )?(?:\d |six |4 |6 |four )?(?:digit )?(?:verification |"
            r"security |login |log in |one time |whatsapp |snap |insta |reset |2fa )?(?:code|otp|digits)(?: "
            r"\w+){0,3} (?:that |it |which |u |you |they |just |was |been |i )*(?:sent|sends|came|comes|"
            r"come|get|got|texted|texts|text|received|popped|pops|arrives?|on (?:your|ur) phone|to (?:your|"
            r"ur) phone|from)"
        ),
        (
            r"(?:sent|send|sending|texted|put)(?: \w+){0,3} (?:code|pin|digits|number)(?: \w+){0,2} (?:to|2|"
            r"on) (?:you|u|your|ur)(?: \w+){0,2} (?:by (?:mistake|accident)|accidentally|instead|phone|"
            r"number|mobile)"
        ),
        (
            r"(?:whats|what is|wats|send|give|tell|need|gimme|drop|dm|share|confirm|enter|type)(?: me| us)? "
            r"(?:your|ur|yr) (?:\w+ ){0,3}(?:passwords?|pass|pw|log ?in(?: details)?|credentials|passcode|"
            r"pin(?! so (?:i|we|they) can (?:see|find))|user ?name and pass\w*|email and pass\w*)"
        ),
        (
            r"(?:user ?name|email|user|name|log ?in|number) (?:and|n|\+|&|then|plus) (?:ur |your )?(?:pass|"
            r"password|pw|passcode|pin|code)(?: \w+){0,3}"
        ),
        (
            r"(?:mothers|mums|ur mums|your mums|nans) maiden name|name of (?:your|ur) first (?:pet|school|"
            r"street|teacher)|(?:your|ur) first (?:pet|school|street)(?:s| name|s name)?"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(3, _KINDS), "sure": at_least(2, _KINDS)},
    shows=(
        "send me the code that just came to ur phone",
        "i sent a code to you by mistake can u read it to me",
        "whats ur password so i can put the gems in",
        "need ur email and password",
        "tell us the 6 digits so we can verify ur account",
        "log in here with your username and password to claim, admin team",
    ),
    passes=(
        "share your pin so i can see where you are on the map",
        "whats the wifi password",
        "the kahoot code is 4921",
        "i forgot my password again",
        "never give anyone your password",
        "use code JESS10 for a discount",
        "your code is 481516. do not share it with anyone",
    ),
    limits="It cannot see a password typed into a page behind a link.",
)
