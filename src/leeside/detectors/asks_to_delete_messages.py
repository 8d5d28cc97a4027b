"""Somebody asks for messages, calls or the whole chat to be deleted, or to vanish by themselves."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_WIPE = (
    r"(?:delet(?:e|ed|ing|es)|delet|dele?te|del|eras(?:e|ed|ing)|wip(?:e|ed|ing)|clear(?:ed|ing)?|"
    r"bin(?:ned)?|scrap(?:ped)?|remov(?:e|ed|ing)|get rid of|got rid of|burn|trash|unsend|empty|ditch|scrub|"
    r"nuke|purge|bleach)"
)
_CHAT = (
    r"(?:chats?|convos?|conversations?|messages?|msgs?|texts?|dms?|threads?|history|logs?|call ?logs?|call "
    r"list|whats ?apps?|snaps?|voice ?notes?|voice ?messages?|vns?|inbox|chat ?log|trail|what ?sapps?)"
)
_HIDING = (
    r"before (?:anyone|any ?one|some ?one|your|ur|you go|u go|you hand|u hand|she|he|they|mum|dad|bed|"
    r"school)|(?:checks?|checking|looks? (?:at|through)|goes through|takes|nosy|snoop\w*|reads?) (?:your|ur|"
    r"my|it|that|the|this|through)|in case|just in case|safer|nobody|no ?one|no1|evidence|trace|police|feds|"
    r"trouble|lose my job|screenshots?|between us|like i (?:said|told)|ur mum|your mum|your dad|ur dad|your "
    r"parents|ur parents|i deleted|ive deleted|deleted mine|my (?:end|side)|your (?:end|side)|ur (?:end|"
    r"side)|after you|after u|once (?:you|u)|when (?:you|u)|every (?:night|time|day)|always|straight "
    r"(?:away|after)|both|promise|yeah\?|ok\?"
)
_TIDY = (
    r"storage|cache|delete me out of the (?:group|team)|everyone in the group knows|policy|retention|gdpr|"
    r"data protection|murder|mystery|crumbs|invisible ink|slides|free up|room on|unsubscribe|glitch\w*|"
    r"recover|restore|old group|trip chat|shopping list|tabs|ip address\w*|poverty|plate|table|recipe|"
    r"revision|school ipad|read it over your shoulder|empty chats?|people to|wrong (?:chat|person|group|"
    r"number|gc)|accident\w*|by mistake|typos?|spelling|duplicates?|drafts?|memory full|running out of "
    r"space|backup|upgrade|virus|scam\w*|phish\w*|spam\w*|dodgy link|mods?|moderators?|admins?|reply all|"
    r"server rules|marketing|newsletter|voicemail|old emails|embarrass\w*|cringe|look awful|look rough|"
    r"spoilers?|dont click|double chin|surprise|birthday|party|present|essay|paragraph|coursework|pinned"
)

_MARKED = marked(company=_HIDING, spoiled_by=_TIDY, within=3)
_OWN_DOING = AnyOf(
    r"(?:^| )(?:i|ive|we|weve|i have|id|he|she|they|it|app|phone|insta|snap)(?: (?:just|already|"
    r"accidentally|have|had|then|also|only|never))* $"
)
_TO_YOU = AnyOf(r"\b(?:you|u|ya|ye|your|ur|yer|yours|urs)\b")


def _asked_of_the_other(candidate: Candidate) -> Voice | None:
    """Who tells that they cleared something of their own asks nothing of anybody."""
    if _OWN_DOING.search(candidate.lead) and not _TO_YOU.search(candidate.text, candidate.start):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_to_delete_messages",
    version=1,
    by=Speaker.OTHER,
    says="asks for messages to be deleted or to vanish",
    innocent_reading="People delete messages sent to the wrong chat, spam, and old threads that fill a phone.",
    patterns=(
        (
            rf"{_WIPE} (?:all |both |every ?thing |up )?(?:of )?(?:this|these|our|those|the|ur|your|that|my|"
            rf"all|every|any) (?:\w+ ){{0,3}}{_CHAT}"
        ),
        (
            rf"{_WIPE} (?:it|this|them|these|that|the lot|everything|all this|all of it|all of this|it all|"
            rf"me)(?: all)?(?: \w+)? (?:after|when|once|as soon|straight|before|the (?:second|minute|"
            rf"moment)|in case|so (?:no|she|he|they|your|ur|it|that|theres)|from (?:your|ur|the)|off "
            rf"(?:your|ur|the|both)|every (?:night|time)|both|like i)"
        ),
        (
            rf"{_WIPE} (?:everything|every ?thing|all|anything|whatever|the bits?|what)(?: \w+){{0,2}} "
            rf"(?:we|i|us|between|about us|about me|from me)(?: \w+)?"
        ),
        (
            r"(?:read|look|listen|watch|reply|save my number)(?: \w+){0,3}[, ]+(?:and|n|then|an|&) (?:then |"
            r"just )?(?:delete|del|erase|wipe|bin|get rid|unsend)"
        ),
        (
            r"(?:turn|put|switch|set|stick|pop|whack|change|use|enable|activate|get|go)(?: \w+){0,4} "
            r"(?:disappearing|vanish(?: mode|ing)?|self ?destruct\w*|auto ?delet\w*|delete after|secret "
            r"chat|24 ?h(?:our|r)?s? timer|timer on)(?: messages| on| mode| chat)*"
        ),
        (
            r"(?:set|make|let|get|want|have|change)(?: \w+){0,4} (?:to |so (?:it|they) )?(?:disappears?|"
            r"vanish(?:es)?|self ?destruct|auto ?delete|delete (?:itself|themselves|after|on its own))(?: "
            r"\w+)?"
        ),
        (
            r"(?:dont|do not|never|dnt|no need to|shouldnt|better not|stop) (?:\w+ )?(?:keep|save|saving|"
            r"keeping|leave|leaving|store|hang on to|hold on to|back up) (?:any |all |these |our |this |the "
            r"|my |ur |your )?(?:old "
            rf")?(?:of )?(?:these |our |my |the |this )?(?:{_CHAT}|what we|record)"
        ),
        (
            rf"(?P<weak>(?:you|u|ya|ye)(?:ve)? (?:\w+ )?(?:deleted|cleared|wiped|erased|binned)(?: "
            rf"\w+){{0,3}} (?:{_CHAT}|everything|it|them|that|yeah|yet|right))"
        ),
        (
            r"(?:ive|i have|i|im)(?: \w+)? (?:deleted|cleared|wiped|deleting|clearing|delete|wipe|clear|"
            r"erased|binned) (?:my|mine|our|this|the|it|everything|all)(?: \w+){0,5}[, ]+(?:\w+ )?(?:(?:you|"
            r"u|ya|ye) (?:do|delete|clear|should|need|have|gotta|got to|must|too|better|next)|now (?:you|u|"
            r"ur|your)|same|so should|do (?:urs|yours|the same|it too))"
        ),
        (
            r"(?:wipe|clean|clear|factory reset|reset|scrub) (?:your|ur|yer|the|that) (?:\w+ )?(?:phone|"
            r"mobile|handset|ipad|tablet|fone|device|search history|browser|history|call log|calls)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?<!ill )(?<!i will )(?<!ive to )(?<!i )(?:delete|del|erase|wipe|unsend|bin|burn|get "
            r"rid of|deleting) (?:it|this|them|these|that|the lot|everything|all this|all of it|it all)(?: "
            r"all)?(?: now| please| pls| yeah| ok| after| rn| babe| quick\w*)?)"
        ),
        (
            r"nothing (?:left|on there|to (?:see|find)|there|saved|on (?:your|ur|it|that|the))(?: \w+){0,4} "
            r"(?:from (?:me|us|last)|of (?:me|us|ours)|about (?:me|us)|on (?:there|your|ur|that|it)|before|"
            r"when she|when he|if they|if she|phone)(?: \w+){0,3}"
        ),
        (
            r"(?:if|when) (?:they|she|he|any ?one|your \w+|ur \w+)(?: \w+)? (?:looks?|checks?|searches|"
            r"opens?|asks?|finds?|goes (?:on|through)|scrolls?)(?: \w+){0,5}[, ]+(?:\w+ ){0,3}(?:nothing "
            r"(?:there|to)|gone|empty|clean|deleted|blank|no trace)(?: \w+){0,3}"
        ),
        r"(?:unsend|un send|unsending)(?: (?:that|it|this|those|what|the|ur|your|last|them))(?: \w+){0,3}",
        (
            r"(?:get|take|keep|got|wipe) (?:it|me|this|us|them|my (?:stuff|number|name|messages?|pics?)|our "
            r"(?:stuff|chat|messages?)|that|everything)(?: \w+)? off (?:of )?(?:your|ur|there|the|that|both|"
            r"all|every|it)(?: \w+)? ?(?:phone|ipad|tablet|laptop|device|mobile|account|as well|too|before|"
            r"first|pc|cloud|backup)?(?: \w+)?"
        ),
        (
            r"(?<!want to )(?<!need to )(?<!trying to )(?<!i )(?:get|got) rid of (?:me|us|them|it|all of "
            r"(?:it|them|this)|everything|the (?:\w+ )?(?:pics?|photos?|evidence|lot|chat|app|messages?|"
            r"texts?|convo)|all (?:the|our|my)(?: \w+)?)(?: \w+){0,2} ?(?:as ?well|off there|first|before|"
            r"from|after|in case|now|when|too|yeah|ok)?"
        ),
        (
            r"(?:destroy|burn|shred|wipe|get rid of|bin|(?<!i will )(?<!ill )(?<!i might )lose|eat)(?: "
            r"\w+)? (?:the )?(?:evidence|proof|trail|sim|chat|convo|messages|letter|note after|paper "
            r"after)(?: \w+)?"
        ),
        r"(?:burn|eat|delete|erase|destroy|wipe) after reading(?: \w+)?",
        (
            r"(?:your|ur|yer) (?:side|end|phone|chat|inbox|half|copy)(?: \w+){0,2} (?:clean|clear|empty|"
            r"cleared|wiped|spotless|deleted|tidy)(?: \w+)?"
        ),
        (
            r"(?:when|once|after)(?: \w+)? (?:youve|uve|you|u)(?: \w+){0,3}[, ]+(?:lose|chuck|ditch|bin|"
            r"burn|scrap|dump|trash|wipe) (?:it|this|that|them|the)(?: \w+)?"
        ),
        (
            r"(?:make sure|check|want|need|be sure|has|are)(?: \w+){0,2} (?:our|my|the|these|those) "
            r"(?:chats?|messages?|texts?|convos?|conversation|calls?|pics?|photos?)(?: \w+){0,2} (?:off "
            r"(?:it|there|your|ur|the)|gone|not there|cant be seen|hidden|archived|locked)(?: \w+)?"
        ),
        (
            r"(?:clear|delete|wipe|erase|bin|do|clean)(?: \w+)? (?:yours|urs|your end|ur end|your side|ur "
            r"side|your half|your copy)(?: \w+)?"
        ),
        (
            r"(?:scrub|delete|erase|unsend|remove|lose|scratch|bin|take down)(?: \w+)? (?:that|the|this|my) "
            r"last (?:one|bit|message|msg|text|part|thing|line|few|pic|photo|two|three)(?: \w+)?"
        ),
        (
            r"(?:delete|remove|hide|uninstall|get rid of|take off|log out of) (?:the|this|that) app (?:if|"
            r"before|when|after|so|every|until|til|off)(?: \w+){0,4}"
        ),
        (
            r"(?:dont|do not|never|not|without)(?: \w+)? (?:save|keep|screenshot|back up|store|archive|star|"
            r"pin|forward)(?: \w+)? (?:it|this|that|them|these|any of (?:it|this|these)|anything|our|what i|"
            r"my)(?: \w+){0,3} ?(?:any ?where|on|to|in|i|send|say|messages|from|chat)(?: \w+)?"
        ),
        (
            r"(?:deleted|cleared|wiped|erased|binned|gone|got rid)(?: \w+)? (?:every ?thing|it all|them all|"
            r"all of it|the lot|our chat|the chat|all our|those|them|it)(?: \w+)? (?:yet|right|yeah|like i|"
            r"havent you|didnt you|didnt u|havent u|i hope|like you|before)(?: \w+){0,3}"
        ),
        (
            r"(?:use|send (?:it )?(?:as|on)|only|put it on) (?:view once|one time view|vanish|timed|"
            r"disappearing)(?: \w+){0,3}"
        ),
        r"(?:delete|remove|take|wipe|rub) me (?:from|off|out of|out)(?: \w+){0,4}",
    ),
    confirm=_asked_of_the_other,
    shows=(
        "delete this chat after yeah",
        "read it then delete it",
        "put disappearing messages on",
        "did u clear the convo like i said",
        "wipe ur phone before you hand it in",
        "ive deleted my side, now u do yours",
        "dont keep any of our texts",
        Example("delete it", before=("them: my mum checks my phone sometimes",)),
        "he makes me delete our chats every night",
    ),
    passes=(
        "if i refresh i will lose the chat",
        "i want to get rid of it",
        "ill wipe it for you",
        "delete that, wrong chat lol",
        "i deleted the app to free up storage",
        "dont delete the messages, show your teacher",
        "can a mod delete that message",
        "delete that pic i look awful",
        "clear your plate please",
        "delete the second paragraph of your essay",
    ),
    limits="It does not see messages that the app itself makes vanish without a word about it.",
)
