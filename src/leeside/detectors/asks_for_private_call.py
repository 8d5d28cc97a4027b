"""Somebody asks for a voice or video call alone with the child."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_for_private_call",
    version=1,
    by=Speaker.OTHER,
    says="asks for a private voice or video call",
    innocent_reading="Friends call each other all day, and teachers and relatives arrange video calls openly.",
    patterns=(
        (
            "(?:vc|call|ring|facetime|face time|ft|video|cam|voice|phone|zoom|skype|chat|videocall|"
            r"video call)(?: me)?(?: tonight| later| now| properly)?\??,? (?:just|only) (?:us|me and "
            "you|you and me|u and me|u n me|me n u|the two of us|us two|sprig|you|u)"
        ),
        (
            "(?:private|1 ?to ?1|one to one|1-1|1on1|1 on 1|1v1|one on one|solo|secret|proper) (?:call|"
            "vc|video|voice|facetime|chat on cam|cam|session|lesson|room|channel|video call|voice chat)"
        ),
        (
            r"(?:{can_i}) (?:\w+ )?(?:call|ring|vc|facetime|ft|video call|phone|voice call|cam|hear "
            r"(?:your|ur) voice|see (?:you|u) on (?:cam|video))(?: you| u| ya| ye)?(?: \w+){0,3} "
            "(?:when|later|tonight|in bed|after|before|once|alone|private|privately|at night|late|"
            r"without|while)(?: \w+){0,3}"
        ),
        (
            "(?:call|ring|vc|facetime|ft|video call|phone|text and call|cam)(?: me| you| u| ya)?(?: "
            r"\w+){0,2} (?:when|once|after|before|while|as soon as) (?:{home_folk}|everyone|every1|they|"
            r"theyre|shes|hes|youre|ur|u are|you are|the house|they are)(?: \w+){0,4}"
        ),
        (
            r"(?:turn|put|get|switch|pop) (?:on )?(?:your|ur|yer|that|the) (?:\w+ )?(?:cam|camera|"
            r"webcam|video)(?: on)?(?: \w+){0,4}"
        ),
        (
            r"(?:cam|camera|webcam|video) on(?: \w+){0,3}(?: il| ill| \d|\?| then| pls| for| n| and|,|"
            "{end})"
        ),
        (
            "(?:come|get|go|be|hop|jump|hang|join|meet|pop) (?:on|in|into|over to|over)? ?(?:to |with |"
            "on |in |a |my |the )*(?:cam|video|private (?:call|vc|channel|room|lobby|burrow)|other "
            "channel|1 to 1|one to one|locked (?:channel|room|vc)|quiet (?:channel|room)|own channel|"
            r"one with me)(?: \w+)?"
        ),
        r"(?:locked|private|hidden|secret|quiet) (?:channel|vc|room|burrow|stable|call)(?: \w+){0,2}",
        (
            r"(?:leave|ditch|drop|come off|get off|mute) (?:that|the|this|them|ur|your|those) (?:\w+ "
            r")?(?:call|vc|group|lobby|party|channel|others|lot)(?: \w+)? (?:n|and|then|an|to) (?:come|"
            r"call|ring|join|vc|talk|be|go)(?: \w+){0,4}"
        ),
        (
            r"leave (?:ur|your) (?:\w+ )?(?:in|with) (?:the )?(?:lobby|others|game)(?: \w+)? (?:and|n) "
            r"(?:come|join|vc|call)(?: \w+){0,3}"
        ),
        (
            "(?:quick|little|wee|cheeky|late|secret|proper) (?:call|vc|facetime|video|ring|phone call|"
            r"video call|chat on the phone)(?: \w+){0,2} ?(?:no ?one|nobody|just|before bed|tonight|"
            r"when|with me|\?|between|later|alone)(?: \w+)?"
        ),
        (
            r"(?:do|d|does|would|will|are) (?:you|u|ya|ye) (?:\w+ )?(?:do|on|up for|like|prefer|come on|"
            r"go on|fancy|want|wanna) (?:a )?(?:\w+ )?(?:video|cam|voice|vc|audio|facetime|calls?|video "
            r"calls?|phone calls?|webcam)(?: or| chats?| calls?|\?| with me| tonight|{end})"
        ),
        (
            "(?:can|could|would|lemme|let me|love to|want to|wanna|like to|anything to|nice to|just to|"
            "dying to|need to|never|rather) (?:i |just |actually )?hear (?:you|u|your voice|ur voice|"
            r"your laugh|ur laugh|what (?:you|u) sound|how (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:see|watch) (?:you|u|ur|your) (?:\w+ )?(?:smile|laugh|face|laughing|smiling)(?: on cam| "
            r"live|,? not just| instead| properly| for real)(?: \w+){0,3}"
        ),
        (
            r"(?:want|wanna|love|like|rather|anything|nice|hear)(?: \w+){0,5} (?:not just|instead of|"
            r"rather than|than) (?:read|reading|typing|text|texting|type|type it|words)(?: \w+){0,2}"
        ),
        "(?:our|just) (?:two|2) voices",
        r"(?:can|could|will|would|just) (?:you|u|ya)? ?(?:\w+ )?whisper(?: \w+){0,3}",
        (
            "(?:phone|mobile|ipad|tablet|volume|sound|earphones|headphones)(?: on| down| in)? (?:under|"
            r"on) (?:your|ur|the) (?:pillow|covers|duvet|blanket|bed)(?: \w+){0,2}"
        ),
        r"(?:under|on|next to|by) (?:the|ur|your) (?:covers|duvet|pillow|pillows|blanket)(?: \w+){0,2}",
        r"(?:volume|sound|brightness) (?:right )?(?:low|down|off)(?: \w+){0,3}",
        (
            "(?:stay|keep|staying|kept) (?:me |it )?(?:on|open) (?:the )?(?:call|phone|line|cam|vc|ft|"
            r"facetime)(?: \w+)? (?:till|til|until|all night|with me|while|tonight|while i)(?: \w+){0,3}"
        ),
        r"(?:call|line|phone|ft) stays (?:open|on)(?: \w+){0,3}",
        (
            "(?:all night|fall asleep|falling asleep|drift off|drop off|sleep) (?:on|on the|over) "
            "(?:call|phone|ft|facetime|vc)"
        ),
        (
            r"(?:accept|answer|pick up|pick it up|press|hit|take) (?:\w+ )?(?:it|the green|my call|when|"
            r"the call|green|video)(?: \w+)? (?:when|quick|before|now|buzzes|rings|lights|one|button|"
            r"straight (?:away|up|off)|if|i ring|tonight)(?: \w+){0,4}"
        ),
        (
            r"(?:il|ill|i will|gonna|can i|let me) (?:\w+ )?(?:ring|call|facetime|vc|ft|phone|video "
            r"call) (?:you|u|ya|ye) (?:now|tonight|later|in a bit|when|at \d|after|on|in \d|x)(?! "
            r"(?:when i|from the|about the|home))(?: \w+)?"
        ),
        (
            r"(?:why|how come)(?: \w+){0,3} (?:didnt|wont|dont|not|never|let it|ignored?|ignoring|"
            r"decline|declined|rejecting|leave it)(?: \w+){0,3} (?:pick up|answer|picking up|answering|"
            r"my call|my calls|ring out|go to nothing|accept|cam)(?: \w+)?"
        ),
        r"let it (?:ring out|go to nothing|ring|go dead|go to voicemail)(?: \w+)?",
        r"(?:pressed|hit|tapped) the green (?:one|button)(?: \w+){0,4}",
        (
            r"(?:prove|show)(?: \w+)? (?:ur|your|youre|you are|u r|that ur|it|ur real|you)(?: "
            r"\w+){0,3}[.,]? ?(?:cam|camera|on cam|video|live)(?: on)?(?: \w+)?"
        ),
        (
            r"(?:shy|nervous|camera shy|scared)(?: \w+)? (?:on|of) (?:cam|camera|video|the camera|"
            r"call)(?: \w+)?"
        ),
        r"(?:get|go|im|feel) (?:\w+ )?shy (?:when|with) (?:your|ur|others|people|everyone)(?: \w+){0,3}",
        (
            r"(?:video|cam|webcam|facetime|voice) (?:lesson|session|tutorial|hour|chat|class)(?: \w+)? "
            r"(?:at \d|tonight|in (?:your|ur|my) (?:room|bedroom)|alone|on your own|just|at night|late|"
            r"private)(?: \w+){0,3}"
        ),
        r"(?:say|stay) (?:nothing|quiet|silent) if (?:{home_folk}|anyone|someone)(?: \w+){0,3}",
        (
            "(?:on|for|come on|be on) (?:cam|webcam|camera|facetime|video) (?:when|while|just|alone|"
            r"for me|with me|in your|in ur)(?: \w+){0,4}"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            r"wobbly|waterfall|level \d|essays|taxi|subs\b|nhs|dropped her|do u guys|you guys|through "
            "the phone|raid|tournament|interview|consultation|teams|class call|bus stop|locked out|"
            "childline|parents?,? in the room|link sent|grandma|nanny|on the ship|my nans|spy|static|"
            r"speakers?|broke|outfits?|school run|lift|parcel|appointment|gp\b|surgery|dentist|squad|"
            "stream|minimap|meeting id|hoover|declined|random|penpals|code is|train|mates phone|jay "
            "and mo|parent may|family|homework help|when (?:you|u) get (?:home|to|in|there|off)"
        ),
    ),
    shows=(
        "can we vc when ur mums in bed",
        "private call later?",
        "put your cam on for me",
        "come to the locked channel, just us",
        "i wanna hear ur voice not just read it",
        "leave that call n come on one with me",
        "pick up when it buzzes, quick",
        "stay on call till i fall asleep",
    ),
    passes=(
        "vc tonight for the raid with jay",
        "ring me when you get to the bus stop",
        "your telephone consultation is at four",
        "cam is broken so audio only in the tournament",
        "shall we video call grandad",
        "call it heads or tails",
    ),
    limits="It does not see what happens on the call.",
)
