"""Somebody lets it be known that they can reach the child's home or family: where a sister walks, a picture of the door."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_FOLK = (
    r"(?:mums?|mams?|moms?|mas?|dads?|das?|nans?|nanas?|grans?|grandads?|sisters?|sis|brothers?|bros?|cousins?|kids?|"
    r"parents?|family|fam|little ones?|dog|cat)"
)
_YOUR = rf"(?:your|ur|yer|thi) (?:\w+ )?{_FOLK}"
_OUR = rf"(?:my|our|me|his|her) (?:\w+ )?{_FOLK}"
_DOES = r"(?:lives?|works?|parks?|stays?|sleeps?|goes|gets?|walks?|finish\w*|trains?|plays?|school|bus|shift|job|drinks?)"
_HOME = r"(?:(?:front |back |own )*(?:door|gate|house|windows?|letter ?box|road|street))"
_PRESSED = (
    r"or|unless|if (?:you|u|ur|youre|i|they|she|he)|owe[sd]?|owing|pay|paid|money|debt|tell|told|grass\w*|snitch\w*|police|"
    r"quit|tonight|tn|say no|late|short|missing|dont|do (?:it|as)|watch|careful|scared|threat\w*|hurt|smash\w*|burn\w*|knife"
)
_KINDLY = (
    r"tea|dinner|sunday lunch|birthday|bbq|barbecue|wedding|funeral|christening|eid|diwali|xmas|christmas|party|parcel|"
    r"deliver\w*|leaflets?|lift|drop (?:it|them|that)|borrow|return|biscuits|cake|present|card|flowers|photos? of the dog|"
    r"insurance|estate agent|rightmove|painted|new door|builder|plumber|match|game|lol|haha\w*|minecraft|sims|server|"
    r"school trip|examiner|the scene|script|rehears\w*"
)

DETECTOR = Detector(
    name="points_at_home_or_family",
    version=1,
    by=Speaker.OTHER,
    says="lets it be known that they can reach the other person's home or family",
    innocent_reading="Neighbours and friends know each other's families and come to the door.",
    patterns=(
        (
            r"(?P<weak>(?:know|knows|no|kno|got|seen|saw) (?:where|what|which|when) "
            rf"(?:\w+ ){{0,3}}{_YOUR} (?:\w+ )?{_DOES}(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:come|comes|coming|visit|visits|send|call|calls|pop|start) (?:\w+ ){0,3}"
            rf"(?:to|round|on|at|see|for|ask|visit) {_YOUR}(?: \w+)?)"
        ),
        rf"(?:fetch|get|take|use|find|touch|start on|have a word with) {_YOUR} instead",
        (
            r"(?P<weak>(?:be|come|coming|send(?:ing)?|lads|boys|them) (?:\w+ ){0,3}(?:to|at|round|through|outside) "
            rf"(?:your|ur|yer) {_HOME}(?: \w+)?)"
        ),
        (
            r"(?:petrol|bricks?|acid|fireworks?) (?:\w+ )?(?:through|thru|thro) (?:your|ur|yer|the|my|our|his|her) "
            r"(?:\w+ )?(?:door|letter ?box|windows?|house)"
        ),
        (
            r"ask (?:\w+ )?(?:about|bout|abt) (?:his|her) (?:wrist|legs?|face|teeth|arm|hand|jaw|nose|knees?|"
            r"kneecaps?|fingers?|eye|ribs)"
        ),
        r"(?:take|taking|took) it out (?:of|on) (?:you|u|your \w+|ur \w+|him|her)(?: \w+)?",
        (
            r"(?P<told>(?P<weak>(?:they|he|she|theyve|hes|shes|theyre)(?: \w+){0,3} (?:know|knows|kno|found out|clocked) "
            rf"(?:where|what|which|when) (?:\w+ ){{0,3}}{_OUR} (?:\w+ )?{_DOES}(?: \w+)?))"
        ),
        (
            r"(?P<told>(?:they|he|she|theyll|hell|shell)(?: \w+)? (?:start on|come for|go for|touch|hurt|get) "
            rf"(?:\w+ )?{_OUR}(?: windows?)?)"
        ),
        (
            r"(?P<told>(?:sent|sends|got|showed|shown|have|posted) (?:\w+ ){0,3}(?:photos?|pictures?|pics?|vids?|"
            rf"videos?) of (?:my|our|his|her) (?:own )?{_HOME}(?: \w+)?)"
        ),
        (
            rf"(?:photos?|pictures?|pics?) of (?:your|ur|yer) (?:own )?{_HOME}|"
            r"this (?:is )?(?:you|your|ur) (?:front |back )?(?:door|gate)"
        ),
        (
            r"(?P<told>(?:lads|men|man|boys|guys?|blokes?|two of them|they|theyre)(?: \w+){0,3} (?:outside|on|at|by|in) "
            r"(?:(?:my|his|her|our|the) )?(?:stairs?|landing|door|gate|drive|his|hers|ours|house)(?: \w+)? "
            r"(?:since|for (?:an|two|hours|ages)|waiting|now|and wont|banging))"
        ),
    ),
    confirm=marked(company=_PRESSED, spoiled_by=_KINDLY, within=3),
    shows=(
        "we know where ur sister gets the bus so dont be late",
        "pay up or i come see your nan",
        "he'll put petrol through your door",
        "ask jay about his wrist",
        "if its stuck ill take it out of you",
        "fine, ill fetch your sister instead",
        "they know what bus my sister gets and i still owe them",
        "they sent him a picture of his own front door",
        "this you front door",
    ),
    passes=(
        "i know where your sister works, she served me a coffee",
        "ill come and see your nan on sunday",
        "coming to your house for tea",
        "lads outside for a game of footy",
        "nice photo of the beach",
        "ask sam about his holiday",
        "my mum took it out of the oven",
        "the postman put it through our letterbox",
    ),
    limits="It cannot tell a threat from a neighbour's remark unless something is wanted or feared beside it.",
)
