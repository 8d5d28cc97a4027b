"""Somebody asks for a password, a log-in or a code that has come to the phone: the way an account is taken over."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked

_KINDS = tuple(
    re.compile(rf"\b(?:{words})\b")
    for words in (
        (
            r"passwords?|pass ?word|pass|pw|pwd|passcode|log ?ins?|log ?in details|sign ?in details|"
            r"credentials|codes?|digits?|numbers?|otp|2fa|pin|verification|recovery|backup codes?|"
            r"security (?:question|answer|code)|one time|token|maiden name|first pet|cookie|qr|magic "
            r"link|authenticator|popup|pop up|icloud|apple id|gmail|same password|link|last 4|last four|"
            r"grid code|new sign ?in|phrase|hint|user ?name|reset link|email and"
        ),
        (
            r"send|snd|tell|give|gimme|gies|read|type|forward|screenshot|ss|text|dm|whats|wats|what is|"
            r"need|want|share|drop|enter|put in|confirm|copy|paste|pass me|show|say|quote|shoot|ping|"
            r"let me know|fill|submit|provide|me the|back to me|hand over|scan|approve|accept|press yes|"
            r"whisper|spell|pls|plz|please|quick|gonna need|which one|what was|remind me|ill need|lets "
            r"have|do you use|do u use|let me see|hold|chuck|sling|hit me with|press|tap|asks? (?:you|u)"
        ),
        (
            r"(?:just |been |i )?sent (?:it |one |a code )?(?:to|2) (?:you|u|your|ur)|by (?:mistake|"
            r"accident)|come(?:s)? (?:to|thru|through|up)|came (?:to|thru|through|up)|(?:came|popped|"
            r"pops|landed|arrive\w*|texted|got|get|received|buzz\w*) |text(?:s|ed)? (?:you|u)|(?:your|"
            r"ur) (?:\w+ )?(?:phone|texts?|messages|inbox|email|mobile|account|acc|insta\w*|snap\w*|"
            r"roblox|discord|whatsapp|tiktok|apple|google|gmail|steam|epic|bank|log ?in|password|"
            r"pass\w*|pin|school)|6 digit|six digit|4 digit|\d digit|six numbers|6 numbers|verify|"
            r"verif\w+|reset|recover|get back in|log(?:ged)? (?:in|me|you|back)|locked out|so i can|to "
            r"(?:check|prove|fix|help|add|send|gift|put|claim|unlock|link|vote)|support|admin|mod|staff|"
            r"team|account|vote for|expires|quick|before it|theyll text|unlock|pics back|put (?:it|the|"
            r"them)|its me|on it|popup|prove|not a bot|phone|flips|trusted|disappear\w*|runs? out|one "
            r"of the|to finish|finish|set (?:it|you) up|instagram|apple|google|the same|everything|"
            r"prize|before|itll say|its only|only to"
        ),
    )
)
_FAIR = re.compile(
    r"\b(?:gate|locker|lift|bike shed|pin for the (?:tablet|ipad|tv)|laptop trolley|zoom code|friend code|"
    r"pin ?codes?|postal|(?:std|country|dial\w*|area) code|roll number|reg number|registration|"
    r"order number|booking id|"
    r"sort code|ni number|binary|programming|program|code stuff|cooker|suitcase|staff will never|"
    r"will never need|do not send|dont send|no need for|quiz|parental controls?|cos no authenticator|"
    r"ask your mum|family nintendo|it was me|change everything|wi ?fi|door code|gate code|promo|"
    r"discount|voucher code|friend code|creator code|invite code|lobby code|party code|room code|island "
    r"code|map code|server code|game code|join code|kahoot|blooket|quizizz|class code|google classroom|"
    r"teams code|zoom|meeting id|cheat codes?|source code|coding|python|scratch|html|bar ?code|dress "
    r"code|post ?code|zip code|area code|highway code|morse|the lock(?:er)?|bike lock|shed|safe|escape "
    r"room|netflix|disney|iplayer|now tv|nintendo code|code name|codeword|phone number|my number|your "
    r"number|qr code (?:on|for) the|menu|library (?:pin|card)|padlock|bus pass|boarding pass|pass (?:me|"
    r"the|it|round|on)|homework|maths|times table|(?:forgot|lost|changed|reset) my|my own password|code "
    r"(?:of|for) conduct|nhs|gp|ticket code|booking|your code is|is your (?:\w+ )?code|otp is|do not "
    r"share|alarm|printer|sparx|seesaw|parentpay|show my homework|satchel|realm|secret santa|by "
    r"scammers|these scammers|is a scam|its a scam|a scam|scammed|fake (?:text|email|message|page)|"
    r"phish\w*|never (?:give|share|tell|send|buy|enter)|dont (?:ever )?(?:give|share|tell|click|send|"
    r"enter|type|buy|download|install)|should(?:nt)? (?:never )?(?:give|share)|i didnt|i never|lesson|"
    r"assembly|pshe|teacher|miss said|sir said|made up|warned|warning people|(?:a|this) warning "
    r"(?:about|from)|poster|lost everything|police)\b"
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
            r"(?:whats|what does|wats|tell me what|read me what|what) (?:the |that |ur |your "
            r")?(?:screen|notification|pop ?up|code text)(?: just)? (?:says?|said|say|show|shows)(?: "
            r"\w+)?"
        ),
        (
            r"(?:approve|accept|allow|tap|press|confirm|ok|authorise)(?: \w+){0,3} (?:sign ?in|log ?in|"
            r"request|prompt|notification|new device|number \d\d|thing on (?:ur|your) phone|scary "
            r"screen)(?: \w+)?"
        ),
        (
            r"(?:let|log|sign|get) (?:me|us) (?:in|into|on|onto|in to) (?:your|ur) (?:\w+ )?(?:snap|"
            r"insta|account|acc|email|phone|icloud|discord|tiktok|whatsapp|roblox|school \w+)(?: \w+)?"
        ),
        (
            r"(?:customer number|memorable (?:word|name|info\w*)|online banking (?:customer|number|log "
            r"?in|details)|security (?:answers?|questions?))(?: \w+)?"
        ),
        (
            r"(?:forward|fwd|send) (?:me |us )?(?:the |that )?(?:e ?mail|link|text|message|sms) (?:it|"
            r"they|from|which|snap|insta)(?: \w+){0,3} (?:sends?|sent|gives|reset|verify|log ?in)(?: "
            r"\w+)?"
        ),
        (
            r"(?:are|r) (?:you|u) (?:logged|signed) in(?: \w+){0,4}[?., ]+(?:send|show|screenshot|let "
            r"me|share|give)(?: \w+)?|(?:whats|what is|wats) (?:ur|your) (?:pass|pin|pw)(?: again)?"
        ),
        (
            r"(?:number|code|pin|password) (?:for|to|on) (?:your|ur|the) (?:parent(?:al)? (?:lock|"
            r"controls?)|screen time|phone|ipad|tablet|family link|banking|email|icloud)(?: \w+)?"
        ),
        (
            r"(?P<sure>authenticator|verification code|security code|backup codes?|recovery codes?|otp|"
            r"2fa|(?:6|six|4|four|5|8) (?:digit|numbers?|digits)(?: code)?|the code|that code|grid code|"
            r"magic link|reset link|login link|"
            r"new sign ?in|trusted (?:friend|contact)|same password|(?:ur|your) (?:icloud|apple id|"
            r"gmail|password|pass ?word|passwords|pw|passcode|log ?in)|maiden name|first pet)"
        ),
        (
            r"(?:press|tap|hit|click|say|choose) (?:yes|approve|accept|allow|its me|confirm|ok)(?: "
            r"\w+){0,3} (?:on|when|if|to)(?: \w+){0,4} (?:pop ?up|notification|sign ?in|log ?in|phone|"
            r"asks|prompt|says|box|number)(?: \w+){0,2}"
        ),
        (
            r"(?:whats|what is|what does|tell me what|read me what|read out what|say what|send me what|"
            r"screenshot what)(?: \w+){0,4} (?:it says|pops up|comes up|buzz\w*|comes through|comes "
            r"thru|you get|u get|it sends|they send|they text|shows up|flashes)"
        ),
        (
            r"(?:something|code|notification|number|link)(?:s)?(?: \w+){0,4} (?:buzz|pop up|come "
            r"through|come thru|ping|flash)(?: \w+){0,4}[,. "
            r"]+(?:\w+ ){0,3}(?:tell|read|send|screenshot|forward)"
        ),
        (
            r"(?:scan|hold|point)(?: \w+){0,3} (?:qr|qr code|grid code|square code)(?: \w+){0,3} "
            r"(?:with|w|from|on|to) (?:your|ur|the)(?: \w+)?"
        ),
        (
            r"(?P<loose>passwords?|pass ?words?|passcode|pw|pwd|log ?ins?|log ?in details|credentials|"
            r"codes?|digits?|otp|2fa|verification|recovery (?:code|key|email)|maiden name|first pet|"
            r"reset link|cookie)"
        ),
        (
            r"(?:send|tell|give|read|forward|screenshot|text|dm|whats|type|need|want|share|drop|"
            r"copy)(?: \w+){0,4} (?:the |that |a |ur |your )?(?:\d |six |4 |6 |four )?(?:digit "
            r")?(?:verification |security |login |log in |one time |whatsapp |snap |insta |reset |2fa "
            r")?(?:code|otp|digits)(?: \w+){0,3} (?:that |it |which |u |you |they |just |was |been |i "
            r")*(?:sent|sends|came|comes|come|get|got|texted|texts|text|received|popped|pops|arrives?|"
            r"on (?:your|ur) phone|to (?:your|ur) phone|from)"
        ),
        (
            r"(?:sent|send|sending|texted|put)(?: \w+){0,3} (?:code|pin|digits|number)(?: \w+){0,2} "
            r"(?:to|2|on) (?:you|u|your|ur)(?: \w+){0,2} (?:by (?:mistake|accident)|accidentally|"
            r"instead|phone|number|mobile)"
        ),
        (
            r"(?:whats|what is|wats|send|give|tell|need|gimme|drop|dm|share|confirm|enter|type)(?: me| "
            r"us)? (?:your|ur|yr) (?:\w+ ){0,3}(?:passwords?|pass|pw|log ?in(?: details)?|credentials|"
            r"passcode|pin(?! so (?:i|we|they) can (?:see|find))|user ?name and pass\w*"
            r"|email and pass\w*)"
        ),
        (
            r"(?:user ?name|email|user|name|log ?in|number) (?:and|n|\+|&|then|plus) (?:ur |your "
            r")?(?:pass|password|pw|passcode|pin|code)(?: \w+){0,3}"
        ),
        (
            r"(?:mothers|mums|ur mums|your mums|nans) maiden name|name of (?:your|ur) first (?:pet|"
            r"school|street|teacher)|(?:your|ur) first (?:pet|school|street)(?:s| name|s name)?"
        ),
    ),
    confirm=_together,
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
