"""Somebody asks how old the other is, straight out or by way of school years and birthdays."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

DETECTOR = Detector(
    name="asks_age",
    version=2,
    by=Speaker.OTHER,
    says="asks how old the other person is",
    innocent_reading="Children who meet in a game ask each other's age, and forms, clubs and shops need it.",
    patterns=(
        (
            r"how old (?:\w+ ){0,3}(?:you|u|ya|ye|yous?|ru|yer|thou|we)(?! (?:think|reckon|have|need|"
            r"gotta|got|must|guess|were|was|wer|when|should|gotta|all|gonna|saying|was))(?! \w+ when)"
        ),
        (
            "(?<![a-z0-9] )(?:so |and |haha |lol |changer haha |so like |btw |but |yo |hi |hey |ok |"
            r"roughly |wait )?how old(?: roughly| like| tho| then| btw| pls| x)?(?:\?|(?! ?[a-z0-9])|,| "
            "like| or)"
        ),
        (
            "(?:what|wat|wot|whats|wats|wots|wots|wts|tell me|gimme|give me|say|confirm|need|guess|"
            r"whits) (?:is |are |me )?(?:your|ur|yr|yer|ya|thy) (?:\w+ )?(?:age|dob|date of birth|birth "
            "?year|years)(?! group| rating)"
        ),
        (
            "(?<![a-z0-9] )(?:ur |your |and |numbers? only. )?age(?: pls| please| btw| x| "
            r"first)?(?:\?+|(?! ?[a-z0-9]))"
        ),
        r"(?:a ?[/.,]? ?s ?[/.,]? ?l|asl|a s l)(?:\?| pls| plz|(?! ?[a-z0-9]))",
        (
            r"(?:you|u|ya|ur|youre) (?:\w+ )?(?:over|under|above|past|older than|younger than|at least|"
            "nearer|closer to|nearly|about|around|still|only|even|like|what,?|turned|turning) (?:like |"
            r"about )?(?:{child_age}|18|eighteen)(?: yet| then| or| now| and|\?|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:are|r) (?:you|u|ya|ye) (?:\w+ )?(?:{child_age}|18|eighteen)(?: yet| then| or| now|\?|,|"
            "(?! ?[a-z0-9]))"
        ),
        (
            "(?:youre|ur|u r|you are|u|you|ye) (?:what|wot|like|prob(?:ably)?|abt|about|around|only|"
            r"maybe|sound|look|seem)(?: \w+)?,?(?: like| about| what| only| abt)?,? (?:{child_age}|18|"
            r"eighteen)(?: or|\?|,|(?! ?[a-z0-9])| yeah| right| ish)"
        ),
        (
            r"(?<![a-z0-9] )(?:so |u |you |ya )?(?:{child_age}) ?(?:\+|plus)?,? (?:yeah|yh|right|you "
            r"said|u said|then|or nah|or not|or older|or over)\??"
        ),
        "what are (?:you|u|ya|ye),? (?:like |about |what |around |roughly )?(?:{child_age}|18)",
        r"(?:u|you|are you|r u)? ?(?:{child_age})\? ?(?:{child_age})\?",
        (
            r"(?:wh(?:at|ich)|wat|wot|whit) (?:school )?(?:year|yr|grade)(?: group)? (?:\w+ "
            r"){0,2}(?:you|u|ya|ye)(?: \w+)? ?(?:in|at|now|then|going|\?|(?! ?[a-z0-9]))(?! \w+ (?:bio|"
            "chem|english|maths|spanish|french|form))(?! again)"
        ),
        (
            "(?:wh(?:at|ich)|wat|wot) (?:year|yr) (?:was (?:that|it)|were (?:you|u|ya) born|was (?:you|"
            "u) born|u born|you born)(?: again)?"
        ),
        "when (?:were|was) (?:you|u|ya|ye) born",
        "wh(?:at|ich) age(?: group| bracket| range| category)? (?:are|r|would) (?:you|u|ya)(?! putting)",
        (
            r"(?:im|i am|am) (?:\w+ )?(?:\d\d|{child_age})(?: too| also| here| btw| lol| m| f)?[.,!]? "
            "?(?:and |n |but |so )?(?:what about |how about |wbt |hbt )?(?:you|u|urself|yourself|"
            r"yourselves|wbu|hbu|ye)\??"
        ),
        r"\d\d ?(?:m|f|yo)? ?(?:here|from \w+)?[.,!]? ?(?:and |n )?(?:you|u|wbu|hbu)\?",
        r"(?:tell|give) me (?:yours|urs)(?: \w+){0,4} (?:mine|my age)",
        (
            r"(?:you|u|are you|r u)(?: \w+){0,3} (?:about|around|roughly|near|the|same) (?:that|my|the "
            r"same|same|her|his) age(?! as)(?: too| as well|\?|(?! ?[a-z0-9]))"
        ),
        "(?:are|r) (?:you|u|ya) (?:the )?same age as me",
        (
            r"(?:are|r|you|u|did) (?:you|u)? ?(?:\w+ )?(?:doing|done|did|sit|sat|sitting|taking|take|"
            "taken|got|starting|started|finish|finished|picked|chosen) (?:your|ur|yer) (?:gcses?|sats?|"
            "options|mocks|a ?levels?|nat(?:ional)? ?5s|highers|eleven plus|11 ?plus)(?! homework)(?: "
            r"yet| or| this|\?|(?! ?[a-z0-9]))"
        ),
        (
            "is (?:it|this) (?:your|ur) (?:leavers|prom|last year|first year|gcse|a ?level)(?: "
            r"\w+)?(?: this year| or|\?)"
        ),
        (
            r"when (?:do|r|are|can|will) (?:you|u|they|ye) (?:\w+ ){0,3}(?:leave|finish|leaving|done "
            r"with|out of) (?:school|that place|college|high school|year \d+)(?! today| on)"
        ),
        (
            r"(?:are|r|is|you|u) (?:you |u )?(?:\w+ )?(?:still )?(?:in|at) (?:primary|secondary|high "
            r"?school|juniors|infants|year \d+|yr ?\d+|sixth ?form|big school)(?: yet| or| still|\?)"
        ),
        (
            "(?:primary|secondary|high school|juniors) (?:or|still or) (?:primary|secondary|high "
            "school|college|juniors|big school)"
        ),
        (
            r"(?:can|do|have|are|r) (?:you|u|ya) (?:\w+ )?(?:drive|driving|vote|buy a drink|got a "
            r"provisional|passed your test|get served|id)(?: yet| or|\?| legally)"
        ),
        r"how many (?:candles|birthdays)(?: \w+){0,4}",
        (
            r"(?:which|what|wot|wich) (?:big )?(?:birthday|bday) ?(?:is|was|will|did|do) (?:\w+ "
            ")?(?:next|it|coming|this|that|you|u|be)"
        ),
        r"when(?:s| is| was)? (?:your|ur|yr) (?:birthday|bday)\b[^.!]{0,28}(?:year|how old|turning|age)",
        (
            r"(?:what|which)(?: \w+){0,3} (?:put|say|use|used|write|wrote|enter) (?:for|as) (?:your|ur) "
            "(?:birthday|bday|dob|age|birth date)"
        ),
        "how (?:old|much older) (?:are )?(?:you|u) (?:gonna|going to|turning|be|will)",
        (
            r"(?:are|r) (?:you|u) (?:\w+ )?(?:old enough|allowed) (?:to be |to have |for |on |to use |"
            "to play )(?:on )?(?:here|this|{app}|an account|the app)"
        ),
        (
            r"(?:or|and) (?:are|r) (?:you|u) (?:\w+ )?(?:past|too (?:old|big|grown)|over|beyond|grown "
            "up|still a (?:kid|baby|tiddler))"
        ),
        (
            r"(?:are|r) (?:you|u) (?:\w+ )?(?:one of )?the (?:big|little|tiny|small|older|younger|wee|"
            "bigger) (?:ones?|kids?|1s)"
        ),
        (
            "(?:are|r) (?:you|u) (?:really |actually |even )?(?:a |an )?(?:kid|child|adult|grown ?up|"
            r"teen(?:ager)?|minor|little kid)(?: or|\?|(?! ?[a-z0-9]))"
        ),
        r"(?:are|r) (?:you|u) the (?:daughter|son|mum|dad|kid|child) or the \w+",
        "(?:how|what) (?:young|little) (?:are|r) (?:you|u)",
        *in_other_languages("asks_age"),
    ),
    confirm=marked(
        spoiled_by=(
            "next love|in next|you all in|plank|shoe|size|grandad|kick ?off|season|donate|theme park|"
            "tickets|slide|homework|teacher|when (?:you|u) were|were (?:you|u) when|level|bio|trick or "
            r"treat|trampolin\w*|museum|entry|buggy|cinema|film|form says|quiz|guide|how old is (?:mr|"
            "mrs|miss|sir)"
        ),
    ),
    shows=(
        "how old are you anyway",
        "whats ur age x",
        "asl",
        "im 15, you?",
        "are you over 14 or nah",
        "what yr are u in at school",
        "you sound like what, twelve?",
        "have you done your gcses yet or is that next year",
        "im 13 wbu?",
    ),
    passes=(
        "how old is your grandad",
        "how old were you when you broke your arm",
        "what level are you",
        "how old do you have to be to go on the slide",
        "what size are you, age 12-13?",
        "which year is sports day for",
    ),
    limits="It does not see an age that is guessed from a profile or told without being asked for.",
)
