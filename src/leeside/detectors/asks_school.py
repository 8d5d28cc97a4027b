"""Somebody asks which school the child goes to, or for what would give it away."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_school",
    version=1,
    by=Speaker.OTHER,
    says="asks which school the other person goes to",
    innocent_reading="Children from one town ask each other, and clubs and relatives need it for a form.",
    patterns=(
        (
            r"(?:wh?at|wh?ich|wot|whit|whats|wot) (?:\w+ )?(?:{school}|primary|secondary|high ?school|sixth "
            r"?form|6th form|nursery)s? (?:\w+ ){0,3}(?:you|u|ya|ye|yous?|ru|yer|hen|youse)(?: \w+)? ?(?:go|"
            r"at|in|to|from|attend|goes|like|\?|(?! ?[a-z0-9])|hen|then|off|been|on about)"
        ),
        (
            r"(?:wh?at|wh?ich|wot) (?:(?!is |was |are |a |the )\w+ )?(?:{school}|primary|secondary|high "
            r"?school|sixth ?form|6th form|academy)(?: is it| is that| was it| was that|s that| again| btw|"
            r"\?| then| then\?| lets| has| did your| do your| is (?:putting|doing))"
        ),
        (
            r"(?:what|whats|wats|wots|which) (?:is |was )?(?:\w+ )?(?:your|ur|yr|yer|ya) (?:\w+ "
            r")?(?:{school}|primary|secondary|high ?school|sixth ?form|6th form)s? ?(?:name|called|btw|then|"
            r"again|like|\?|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:name of|name|called) (?:your|ur|yr|yer) (?:\w+ )?(?:{school}|primary|secondary|high "
            r"?school)"
        ),
        "(?:your|ur|yr|yer) (?:{school}|primary|high ?school)s? (?:name|called)",
        (
            r"(?:do|did|r|are|does|you|u|ya) (?:you|u|ya|ye)? ?(?:\w+ )?(?:go|goin|going|at|attend|went) "
            r"(?:to |at |2 )?(?:the |a |same |the same )?(?:\w+ )?(?:{school}|girls|boys|mixed|primary|"
            r"secondary|high ?school|the grammar|grammar)(?: school)?(?: as| in| near| by| round| on|,? or|"
            r"\?| like| with)"
        ),
        (
            r"where(?:s| is|bouts|abouts)? (?:\w+ )?(?:your|ur|yr|yer) (?:\w+ )?(?:{school}|primary|high "
            r"?school|sixth ?form)"
        ),
        (
            r"where (?:do|did|d|r|are|to do|abouts do)? ?(?:you|u|ya|ye) (?:\w+ )?(?:go|at|learn|study)(?: "
            r"\w+)? (?:to |at |2 )?(?:{school}|primary|high ?school|sixth ?form|lessons)"
        ),
        r"where (?:did )?(?:you|u) say (?:\w+ ){0,3}(?:{school})",
        (
            r"(?:is|was) (?:yours|urs|your school|ur school|it|that) (?:\w+ )?(?:the one|the school|near|by|"
            r"on|down|next to|opposite)(?: \w+){0,3} (?:road|rd|lane|street|st|park|hill|field|station|pool|"
            r"gate|blazers?|ring road|uniform|\w+ road)"
        ),
        (
            r"(?:is|are) (?:the one|the school) (?:with|by|on|near) (?:\w+ ){1,5}(?:yours|urs|your one|ur "
            r"one)"
        ),
        (
            r"(?:which|what|whats|wots|whose|whos|who is|who) (?:is |are |s )?(?:your|ur|yer) (?:\w+ "
            r")?(?:head of year|head ?teacher|headmaster|form tutor|form|tutor group|house|class|form "
            r"group)(?: called| this year|\?|,|(?! ?[a-z0-9])| name| then| in)"
        ),
        (
            r"(?:what|wot|whats|wots|which) (?:is |are |s |color |colour )?(?:\w+ ){0,2}(?:your|ur|yer) "
            r"(?:\w+ )?(?:uniform|blazer|badge|tie|school tie|school badge|pe kit|logo|jumper|school "
            r"colou?rs)(?: like| colou?r|\?|(?! ?[a-z0-9])|,)"
        ),
        "(?:whats|what is|what|which school is) (?:on )?the (?:badge|logo|crest) (?:on|from)",
        (
            r"(?:are|r) (?:you|u) (?:\w+ )?(?:one of )?the (?:\w+ )?(?:blazers|blazer lot|ties|jumpers|kids "
            r"from|lot from|ones from)"
        ),
        (
            r"(?:you|u|yous|your lot|you lot|ur lot) (?:\w+ )?(?:break up|breaking up|broke up) (?:on|for|"
            r"this|next)"
        ),
        (
            r"(?:what time|when) (?:do|does|d) (?:you|u|ya|ye|ur school|your school|they) (?:\w+ )?(?:get "
            r"out|finish|let (?:you|u) out|come out|kick (?:you|u) out|get home from) ?(?:of )?(?:{school}|"
            r"lessons|class)?(?: \w+)?"
        ),
        (
            r"(?:i know )?(?:you|u) (?:finish|get out|come out|get let out|break up) (?:{school} )?at "
            r"(?:{time}|quarter|ten|half)"
        ),
        r"(?:let|get let|lets) (?:you|u|out) (?:out )?early(?: \w+){0,3}\? ?(?:which|what|where)",
        (
            r"where (?:do|d) (?:you|u|ya) (?:get|catch|wait for|take) (?:the|your|ur) (?:\w+ ){0,4}(?:bus|"
            r"coach|minibus)"
        ),
        (
            r"(?:primary|secondary|high school|grammar|comp|academy|private|state|catholic|welsh|english "
            r"one|ysgol \w+)(?: school)?(?: still)? or (?:\w+ ){0,3}(?:primary|secondary|high school|"
            r"grammar|comp|academy|private|state|english|boarding|catholic|public)(?: one| school)?\??"
        ),
        r"(?:is|do|does) (?:mr|mrs|miss|ms) \w+ (?:\w+ )?(?:your|ur|teach|still|there|at)(?: \w+){0,3}",
        (
            r"(?:which|what) (?:\w+ ){0,2}(?:pitch|field|hall|gate|entrance|building)(?: \w+)? (?:are|r|is|"
            r"do) (?:your|ur|you|u)(?: \w+){0,3} (?:play\w*|at|tomorrow|leave|come out|use)"
        ),
        (
            r"(?:guess|found|find|know|knew|recognise|recognised|worked out) (?:out )?(?:your|ur|yer|what|"
            r"which) (?:{school})"
        ),
        (
            r"(?P<told>(?:asked|asking|asks|ask) (?:\w+ ){0,2}(?:which|what) (?:{school}|primary) (?:were|"
            r"we|i|em|they)(?: \w+)?)"
        ),
        (
            r"(?:your|ur|that|the) (?:school|class|lot|place)(?: \w+){0,4} (?:sounds?|looks?|seems?) "
            r"\w+[^.!]{0,20}(?:which|what|where) (?:one|school|is)"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            r"cousin at|disco|nan|grandma wants|work at before|playing away|we playing|open evening|"
            r"hogwarts|sorting|nurse|interschool|quiz|quidditch|away team|tie day|house points|dance school|"
            r"recommend|own clothes|non ?(?:school )?uniform"
        ),
    ),
    shows=(
        "what school do u go to",
        "wheres ur school then, in town?",
        "whats ur head of year called",
        "are you at the same school as ellie?",
        "what time do they let you out of school",
        "name of your school?",
        "whats your uniform like",
    ),
    passes=(
        "what is uni?",
        "what school is your cousin at, is she coming to the disco",
        "which school are we playing away on saturday",
        "has the school said anything about the snow",
        "school starts at nine tomorrow",
        "which academy did saka come from",
    ),
    limits="It does not see a school read off a badge, a blazer or a background in a picture.",
)
