"""A child says no to what somebody asked of them."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_REQUEST = AnyOf(
    r"\b(?:send|snd|show me|pics?|photos?|pictures?|selfies?|vids?|videos?|nudes?|cam|webcam|face ?time|video call|voice call|"
    "call me|ring me|vc|meet|link up|come (?:round|over|to|see|out|alone|meet|on)|pick (?:you|u) up|just (?:one|1|us|"
    "you|do it)|do it|dares?|prove|pay|pass ?word|code|card|account|bank|address|live location|your location|ur "
    "location|where (?:do|are|r) (?:you|u)|your "
    "number|ur number|snap(?:chat)?|insta|whats ?app|telegram|discord|add me|dm me|turn (?:it|your|ur)|show (?:us|"
    "your|ur)|film|record|"
    "trust me|pleasee+|plss+|come on+|dont be (?:shy|boring|scared|like that|silly)|between us|dont tell|our secret|"
    "hold (?:this|it)|"
    r"drop (?:it|this|a)|deliver|run it|carry|gift ?cards?|transfer|your turn|ur turn|uniform|hug|kiss|lift|"
    r"why (?:not|wont|dont) (?:you|u)|(?:be|become) my (?:\w+ )?(?:girlfriend|gf|bf|boyfriend))\b"
)
_DEMAND = AnyOf(
    r"\b(?:pics?|photos?|pictures?|selfies?|vids?|videos?|nudes?|cam|webcam|send (?:it|me|one|1|another)|meet(?: up| me| irl)?|"
    "link up|come (?:alone|over|round|to mine)|just (?:one|1|do it)|do it|prove it|pass ?word|address|location|face "
    "?time|video call|"
    r"dare|or else|film it|for me|secret|gift ?cards?|pay|hold (?:this|it) for|drop (?:it|this)|your turn|ur turn|show me)\b"
)
_EVERYDAY = AnyOf(
    r"\b(?:homework|coursework|school tomorrow|dishes|broccoli|sprouts|peas|tidy|bed ?time|shower|pizza|mcdonalds|maccies|cake|"
    r"revision|swap|trade|match|rematch|next round|spoilers?|dog|cat|film night|lego|pineapple|tea|dinner|"
    r"lend|notes|karaoke|sing|poster|quiz|bus|maths|song|meme|recipe|hamster|cinema|popcorn)\b"
)
_SEND = (
    "(?:sending|send|showing|show|giving|give|doing|do|filming|film|posting|post|meeting|meet|coming|come|going|"
    "paying|pay|telling|tell|turning|calling|call|carrying|holding|stealing|taking|asking|letting|hurting|cutting|"
    "jumping)"
)

_MORE = AnyOf(r"[a-wyz0-9]")
"""Anything beside the fit but marks and kisses."""


def _asked_first(candidate: Candidate) -> Voice | None:
    """A no counts where something was asked of the speaker in the messages before; a bare one right after a demand."""
    if _EVERYDAY.search(candidate.text) or candidate.said_before(_EVERYDAY, by_speaker=False, within=2):
        return None
    marks = candidate.marks
    if "plain" in marks:
        return Voice.OWN
    if "bare" in marks:
        if _MORE.search(candidate.text[: candidate.start] + candidate.text[candidate.end :]):
            return None
        last = next((s.text for s in reversed(candidate.before) if s.sender != candidate.speaker.id), "")
        return Voice.OWN if _DEMAND.search(last) else None
    return Voice.OWN if candidate.said_before(_REQUEST, by_speaker=False, within=4) else None


DETECTOR = Detector(
    name="refuses",
    version=1,
    by=Speaker.CHILD,
    says="says no to what was asked",
    innocent_reading="Children say no to games, food and favours all day, and that is as it should be.",
    patterns=(
        (
            "(?:im|i am|am|ill|i will|i aint|i wont|i will|i would|id|i do|i|we|were)(?: (?:still|just|really|defo|"
            rf"definitely|literally|actually))? ?(?:not|never|wont|aint|dont|won t)(?: \w+)? {_SEND} (?:you|u|that|it|this|"
            r"them|one|any|anything|a|another|no|pics?|photos?|my|ur|more|nudes?|anymore|him|her)(?: \w+){0,3}"
        ),
        (
            "(?P<plain>(?:i dont|i do not|i dnt|im not|i wont|not|never) (?:send|sending|do|doing|give out|giving|showing|"
            r"show)(?: \w+)? (?:pics?|photos?|pictures?|selfies?|nudes?|vids?|my (?:face|number|address|password|location|"
            "body))(?: (?:to|of|like|for|here|online|out|anyone|you|u|strangers))*)"
        ),
        (
            r"(?P<plain>(?:stop|quit|pls stop|please stop)(?: \w+)? (?:asking|askin|messaging|msging|texting|contacting|"
            "pressuring|begging|pestering|adding me|calling me|ringing me|following me|sending me (?:that|those|pics|stuff|"
            r"these))(?: \w+){0,3})"
        ),
        (
            "(?P<plain>{start}(?:(?:but|and|no|look|pls|please|ive|kieron|mate|bro|stop)[ .,!]+)?(?:i|ive) (?:already |"
            "literally )?(?:said|told (?:you|u)|sed)(?: (?:already|before|u))? (?:no|nope|im not|i dont want to|i wont|no "
            "thanks|stop)(?: (?:already|please|pls|so|twice|before|to you|mate|bro|not|doing|that))*{end})"
        ),
        (
            "(?P<plain>(?:no means no|which part of no|what part of no|how many times do i have to say no|ive said no|the "
            r"answer is no|still no|its a no from me|its still no|i keep saying no)(?: \w+)?)"
        ),
        (
            "(?:i|we) (?:really |still |just |honestly |actually |rly )?(?:dont|do not|dnt|didnt|dinnae|dont even|never) "
            "(?:really |even |rly )?(?:want|wanna|wana|wnt|feel like|feel comfortable|feel right|think (?:i|we) should|like "
            "doing|like (?:this|that|sending)|do that|do those)(?: (?:to|2|that|this|it|you|u|doing|any ?more|about|with|"
            "meet|send|call|go|show))*"
        ),
        r"(?:id|i would|i wud|i) (?:rather|prefer|rly rather|much rather) not(?: \w+){0,3}",
        (
            "(?:no|nah|nope|naw|na|noo+)[ .,!]+(?:(?:sorry|mate|bro|pls|please|way|i|im|thanks|x)[ ,.!]+){0,2}(?:not doing|"
            "ay doin|dont want|wont|not sending|thats weird|gross|go away|leave me|stop|not happening|not coming|not meeting|"
            "im good|im ok|thank you|thanks|thanku|ty|sorry|cant|not allowed)"
        ),
        (
            "(?P<bare>{start}(?:(?:um+|er+|erm|lol|haha|omg|ew+|uh|sorry|hell|absolutely)[ .,!]+){0,2}(?:(?:no+|na+h+|nope|"
            "naw|never)[ .,!]*){1,3}(?:(?:way|chance|thanks|thank you|sorry|ty|happening|ever|please|pls|stop|mate|bro|ur "
            "weird|im good|im ok)[ .,!]*){0,3}{end})"
        ),
        r"(?:leave|get|go)(?: \w+)? (?:me|us|him|her)?(?: \w+)? ?(?:alone{end}|lost{end}|away{end}|off me)",
        r"{start}(?:just |pls |please |no )?(?:stop it|stop pls|stop please|stop now|stop){end}",
        (
            r"(?:im|i am|ill|i will|gonna|im gonna|i just)(?: \w+)? (?:block(?:ing|ed)?|report(?:ing|ed)?|unadd(?:ing|ed)?|"
            r"unfriend(?:ing|ed)?) (?:you|u|ya|this)(?: \w+){0,3}"
        ),
        (
            r"(?:im|i am|ill|i will|im gonna|gonna|ima)(?: \w+)? (?:telling|tell|showing|show|getting) (?:this |you )?(?:to "
            r")?(?:my )?(?:mum|mam|dad|nan|teacher|miss|school|head of year|parents|mother|sister|brother)(?: \w+){0,3}"
        ),
        (
            "(?:thats|that is|this is|ur being|youre being|you are|ur|u r|youre)(?: (?:a bit|so|well|rly|really|too|just|"
            "kinda|being|literally))* (?:creepy|gross|dodgy|not right|nasty|not ok|pervy|weird)(?: (?:mate|bro|man|stop|no|"
            "sorry|pls|asking|to ask|of you))*{end}"
        ),
        (
            r"(?:why would i|why should i|why would we|what makes (?:you|u) think i)(?: \w+)? (?:send|want|do|show|meet|give|"
            r"tell|be|come)(?: \w+){0,2}"
        ),
        (
            r"(?:not|im not|i aint|am not)(?: \w+)? (?:that|doing that|going there|going|sending that|coming|interested|doing "
            "it|a child|stupid|your|ur|doing this)(?: (?:again|anymore|sorry|to|with|alone|without|for|gf|girlfriend|"
            "bf))*{end}"
        ),
    ),
    confirm=_asked_first,
    shows=(
        "stop asking me",
        "i said no",
        "i dont send pics to people online",
        Example("no im not sending that", before=("them: send me one, just for me",)),
        Example("i dont want to", before=("them: come meet me after school",)),
        Example("nah", before=("them: one pic pls",)),
        Example("id rather not say", before=("them: where do you live",)),
        Example("im telling my mum", before=("them: just do it, dont be boring",)),
    ),
    passes=(
        "no",
        "nah im good",
        Example("no", before=("them: have you seen my pencil case",)),
        Example("i dont want to", before=("them: have you done your homework",)),
        "i dont want to go school tomorrow",
        Example("no way", before=("them: we won 4-0",)),
        "leave me alone im sleeping lol",
    ),
    limits="It cannot tell a firm no from a playful one, and does not see a no that is said by silence.",
)
