"""Somebody demands passwords, codes or access to the child's phone and accounts: control, or a way in."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"prove|trust|love me|loyal|hide|hiding|secret|who is (?:he|she|it)|who are (?:you|u) (?:talking|"
    r"texting)|girlfriend|boyfriend|couples?|exes|relationship|now|or else|or (?:im|ill|we)|rules?|crew|"
    r"boss|check(?:ing)?|go(?:ing)? thr(?:u|ough)|read (?:them|em|it|your|ur)|so i can|in case|changed it|"
    r"locked me out|logged me out|private account|all of them|every one|the lot|give (?:it|me)|hand (?:it|"
    r"me)|verify|reset|recover|hacked|robux|free|login page|admin|mod"
)
_PLAY = (
    r"wi ?fi|door (?:code|pin)|gate code|alarm code|key ?safe|netflix|disney|spotify family|realm|minecraft|"
    r"server pass|biscuit|zoom|teams|kahoot|classroom|school login|seesaw|sparx|homework app|tassomai|"
    r"escape room|padlock|boat shed|locker|reset on the site|forgot my own|dont tell me|her own email|"
    r"family safe|cat|owls?|nana wants|ipad|no questions asked|pokemon|playtime|12 characters|good password|"
    r"strong password|ranking task|assembly|teacher said|sharing passwords|play\b|pshe|kids club|safe code|"
    r"clue|treasure|printer|laptop trolley|iplayer|itv|prime|nintendo online|family plan"
)
_KEYS = (
    r"(?:passwords?|pass ?words?|pass|pw|pwd|passcode|pass ?code|pin(?! so (?:i|we|they) can (?:see|find))|"
    r"pin code|log ?ins?|log ?in details|code|codes|2fa code|6 digit code|verification code|otp|lock screen|"
    r"unlock code|recovery code|screen time (?:code|pin))"
)
_SITE = (
    r"(?:snap\w*|insta\w*|ig|tik ?tok|discord|roblox|whats ?app|facebook|fb|email|gmail|icloud|apple|google|"
    r"phone|steam|fortnite|epic|xbox|psn|twitter|x|tele\w*|messenger|accounts?|acc|socials|bank|vsco|bereal)"
)

DETECTOR = Detector(
    name="demands_passwords",
    version=1,
    by=Speaker.OTHER,
    says="demands passwords, codes or access to a phone or account",
    innocent_reading="Families keep log-ins together for young children, and friends share the wi-fi code.",
    patterns=(
        (
            rf"(?:send|give|gimme|gie|tell|show|drop|dm|text|need|want|require|must have|should have|whats|"
            rf"what is|wheres|get|lend|hand over|type|share|confirm|write down|write)(?: (?:me|us|is|i|you|"
            rf"to|the|all|every|down|have|new|again))* (?:your|ur|yer|yr|her|his) (?:\w+ ){{0,2}}{_KEYS}(?: "
            rf"\w+)?"
        ),
        (
            rf"(?:your|ur|yer) (?:{_SITE} )(?:and |n |,? ?ur |,? ?your )?(?:\w+ )?{_KEYS}(?: "
            rf"\w+)?\b{{gap}}\b(?:now|or|give|send|too|as well|so i|please|pls|need|want|tell|then|asap)"
        ),
        (
            rf"(?:give|send|gimme|lend|let me (?:have|on|in|into|use)|want|need|hand over|log me in(?:to)?|"
            rf"sign me in(?:to)?|add me (?:to|on)|get me (?:on|in)(?:to)?|access to|logged in(?:to)?)(?: "
            rf"(?:me|us|the|access|to|control|of|all))* (?:your|ur|yer) {_SITE}(?: (?:acc\w*|log ?in|"
            rf"details|so|or|to|for|n|and|now|pass\w*|then|when|if|til|as well|too|just|quick))"
        ),
        (
            rf"(?P<weak>(?:tell|give|send|text|need|want|show|whats|gimme) (?:me |us )?(?:the |that |a |its "
            rf")(?:new )?{_KEYS})"
        ),
        (
            r"(?:new|phone|all|every|your|ur|the)? ?(?:passwords?|passcodes?|pins?|logins?)[.!,]+ ?(?:now|"
            r"every one|all of (?:them|em)|on paper|hand|give|send|or|the lot|today|this minute)(?: \w+)?"
        ),
        (
            r"(?:i must have|i should have|i need|i want|i get|ill have|i expect|i deserve) (?:all )?(?:of "
            r")?(?:your|ur|her|the) (?:passwords?|logins?|codes?|phone|accounts?|pins?|socials)(?: \w+)?"
        ),
        (
            r"(?:hand|give|pass|chuck|gimme)(?: \w+)? (?:it|the phone|your phone|ur phone|that phone|"
            r"phone)(?: over| here| to me)?\b{gap}\b(?:five minutes|\d+ mins?|let me (?:see|look|check|"
            r"read)|read|check|unlock\w*|hiding|hide|go thr\w+|while i|passcode|nothing to|trust|secret)(?: "
            r"\w+)?"
        ),
        (
            r"(?:nothing to hide|if (?:youre|ur|you are|u are) (?:not )?(?:hiding|innocent|loyal|honest)|if "
            r"you(?:ve)? got nothing|what (?:are|r) (?:you|u) hiding|why (?:are|r) (?:you|u) "
            r"hiding)\b{gap}\b(?:hand|give|let me|show|phone|pass|unlock|account|have it|password|who|then|"
            r"it)(?: \w+)?"
        ),
        (
            r"(?:why (?:wont|cant|dont) (?:you|u)|you wont|u wont) (?:let me|give me|show me|lemme|tell me) "
            r"(?:\w+ ){0,2}(?:have it|see (?:it|ur phone|your phone|ur messages|your dms|ur dms)|in|on "
            r"(?:it|your phone|ur phone)|your (?:phone|pass\w*|pin|code|login)|ur (?:phone|pass\w*|pin|code|"
            r"login)|the (?:pass\w*|pin|code))(?: \w+)?"
        ),
        (
            r"(?:why|who said (?:you|u) could|how come|u|you|since when)(?: \w+){0,4} (?:chang\w+|reset|new|"
            r"different|remov\w+|log+(?:ed|ing)) (?:me out|your |ur |the |it|me |my face|my fingerprint|"
            r"number|that)(?:\w+ ){0,3}(?:pass\w*|pin|code|lock ?screen|snap|insta|face ?id|without|account|"
            r"out|log ?in|fingerprint|of)(?: \w+)?"
        ),
        (
            r"(?:put|add|set|save|register|keep)(?: \w+)? my (?:fingerprint|face|face ?id|thumb|email|"
            r"number|name)(?: (?:on|in|to|as|onto|for))+ (?:ur|your|the)(?: \w+){0,2} ?(?:phone|account|"
            r"recovery|insta|snap|icloud|backup|email)?(?: \w+)?"
        ),
        (
            r"(?:all my exes|my ex|every (?:girl|boy|one)|all (?:real )?couples|other girls|real "
            r"(?:girlfriends|boyfriends|couples)|loyal (?:girls|ones?|people)|a (?:good|loyal) (?:girl\w*|"
            r"one|boy\w*))(?: \w+){0,5} (?:gave|give|gives|share|shares|shared|hand|let|lets|showed|shows|"
            r"swap|swapped|have)(?: \w+){0,3} (?:theirs|passwords?|logins?|phones?|pass\w*|everything|me in|"
            r"accounts?|each others?|hers|them)(?: \w+)?"
        ),
        (
            r"(?:everyone|everybody|all|every (?:member|one|girl|boy|worker)|whole crew)(?: \w+){0,3} "
            r"(?:hands?|gives?|turns?|signs?) (?:over|in|me|up)(?: \w+)? (?:their|the|all|his|her) "
            r"?(?:accounts?|phones?|logins?|passwords?|pass\w*|socials)(?: \w+)?"
        ),
        (
            r"(?:give|tell|send|unlock|show)(?: \w+){0,3} or (?:im|ill|il|i will|we|its|were|i) (?:\w+ "
            r"){0,3}(?:going thr\w+|go thr\w+|smash|done|over|leave|leaving|break|guess\w*|hack|know|tell|"
            r"assume|find)(?: \w+)?\b{gap}\b(?:phone|pass\w*|pin|it|anyway|account|us|login)?"
        ),
        (
            r"(?:what do i|whats|what is it i|what i) (?:type|put|press|enter|tap)(?: \w+)? (?:to get in|in|"
            r"to unlock|to open|here|on (?:ur|your))(?: \w+)?"
        ),
        (
            r"(?:change|set|make|reset)(?: \w+){0,3} (?:pass\w*|pin|code|it all|them all|it|logins?)(?: "
            r"\w+)? (?:to|as|into) (?:a word i|something i|my|what i|one i|the one i|our)(?: \w+){0,4}"
        ),
        (
            r"(?:dont|do not|cant|arent|not|never) (?:get to |allowed to |need to |have to |supposed to |"
            r"allowed )?(?:have|keep|need|want)(?: any| a)? (?:private|secret|separate|other|own|locked|"
            r"hidden) (?:accounts?|messages|chats?|passwords?|phone|snap|insta|life)(?: \w+){0,4} (?:with "
            r"me|from me|me|us|now|together|anymore|while|in this)(?: \w+)?"
        ),
        (
            r"(?:couples|partners|we|people who love|people in love)(?: \w+)? (?:dont|shouldnt|never)(?: "
            r"\w+)? (?:have|keep|do) (?:closed doors|secrets|passwords|private|locks?)(?: \w+)?"
        ),
        (
            r"(?:ur|your) (?:facebook|snap|insta|discord|email|tiktok|spotify)[,]? (?:and |n )?(?:ur|your) "
            r"(?:facebook|snap|insta|discord|email|tiktok|spotify)[,]? (?:\w+ ){0,3}(?:the lot|list|all|"
            r"passwords?|logins?|pass|codes?)(?: \w+)?"
        ),
        (
            r"(?:read (?:me|out)|send me|tell me|whats|give me|forward) (?:the |that |me the )?(?:code|6 "
            r"digits|six digits|number|otp)(?: \w+){0,3} (?:they|it|that|texted|sent|just|came|comes|insta|"
            r"snap|roblox|from|on (?:ur|your))(?: \w+)?"
        ),
        (
            r"(?:got|have) (?:til|till|until)(?: \w+){0,3} (?:to )?(?:give|send|tell) me (?:ur|your|the) "
            r"(?:\w+ )?(?:discord|snap|insta|pass\w*|pin|login|account|phone|code)(?: \w+)?"
        ),
        (
            r"(?:new|phone|snap|insta|email|other) pass(?:word|code)?[.,!] (?:now|give|send|today|quick)(?: "
            r"\w+)?"
        ),
        (
            r"(?:a |the )?(?:new|different) (?:number|code|pin|pattern|password) on (?:the|ur|your) (?:lock "
            r"?screen|phone|home screen|snap)(?: \w+)?"
        ),
        r"let me in[,. ]+(?:\w+ )?then (?:you|u) (?:can have|get|have) it(?: back)?",
        (
            r"(?:got |have )?nothing to hide[, ]+(?:\w+ ){0,4}(?:problem|\d+ mins?|five minutes|hand|give|"
            r"show|phone|unlock)(?: \w+)?"
        ),
        r"(?:log|sign) me in(?: \w+)?[, ]+(?:\w+ ){0,3}whats (?:ur|your) pass(?: \w+)?",
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|\w+)|some(?:one|1|"
            r"body)|some (?:guy|man|lad|boy|girl))(?: \w+){0,3} (?:wants?|wanted|makes? me|made me|making "
            r"me|asked|asking|keeps asking|demand\w*|has|have|got|knows|took|takes|goes through|checks|"
            r"reads)(?: \w+){0,3} (?:my |for my |all my |give (?:him|her|them) my |hand over my )(?:\w+ "
            r")?(?:passwords?|passcode|pin|log ?ins?|phone|accounts?|snap|insta|code)(?: \w+)?)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "give me ur snap password",
        "whats ur passcode. now",
        "if ur not hiding anything hand me ur phone n let me read it",
        "put my fingerprint on your phone",
        "all my exes gave me their logins",
        "why did u change the pin without asking me",
        "read me the code insta just texted u",
        "he makes me give him my passwords",
    ),
    passes=(
        "share your pin so i can see where you are on the map",
        "whats the wifi password",
        "i forgot my own insta password again",
        "dont tell me your new pin just tell me youve set one",
        "whats the password for ur minecraft realm",
        "a good password is a whole sentence",
        "grandma wants the password to her own email again",
        "pass me the charger",
    ),
    limits="It does not see a phone that is simply taken and read.",
)
