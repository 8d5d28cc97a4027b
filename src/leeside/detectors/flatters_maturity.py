"""Somebody tells the child that they are grown up for their age, and not like other children."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_WORK = (
    r"photo|this term|homework|sixth form work|year \d work|tortoise|accountant|bedtime|prom|suit|red flag|"
    r"assembly|graphics|in the story|residence|on your mind|grandad|your driving|crisps|bingo|school council|"
    r"blazer|passwords|zip|ladder|kitten|shoe size|level \d|reading age|swimming|library|reading group|marvel "
    r"movies|enough to know better|year 6 play|nice to your sister|rent|heifer|ewe|pony|horse|cheese|cheddar|wine|"
    r"essay|portfolio|coursework|answer|paragraph|character|audition|tree|plant|student|account|savings|puppy|"
    r"kitten|dog|piece of writing|parents evening|report|mock|prefect|head (?:boy|girl)|my daughter|my son|"
    r"mortgage|novel|film|playing age"
)

_SCHOOL_OR_PLAY = AnyOf(rf"\b(?:{_WORK})\b")
_TO_YOU = AnyOf(r"\b(?:you|u|ya|ye|your|ur|yer|yr|youre|youd|ud|urself|yourself|age)\b")


def _said_to_the_child(candidate: Candidate) -> Voice | None:
    """Praise of a third person, of school work or of a cheese is not flattery of the reader; a repeated age speaks to them."""
    if _SCHOOL_OR_PLAY.search(candidate.text) or not (
        _TO_YOU.search(candidate.text) or "age" in candidate.marks
    ):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="flatters_maturity",
    version=3,
    by=Speaker.OTHER,
    says="tells the other person that they are grown up for their age",
    innocent_reading="Relatives and teachers praise a child for having behaved sensibly.",
    patterns=(
        (
            r"(?:mature|grown ?up|sensible|clever|wise|smart|intelligent|deep|developed|advanced|sophisticated|"
            r"confident|switched on|adult|articulate|tall|old)(?: \w+)? (?:for|4) (?:your|ur|yer|yr|someone (?:your|"
            r"ur)|a|an|someone|1[0-7]|{child_age})(?: (?:age|years|\w+ ?yr? ?o\w*|year old|\d+))?"
        ),
        (
            r"(?:so|very|really|rly|dead|well|pure|proper|super|more|too|soo+|way more|much more|actually|"
            r"surprisingly|quite|pretty|that|how|incredibly|remarkably|pwoper) (?:mature|grown up)(?! (?:cheese|"
            r"cheddar|student))(?: \w+)?"
        ),
        (
            r"(?:older|wiser|maturer|more mature|more grown up|way beyond|beyond|ahead of|cleverer|smarter)(?: \w+)? "
            r"(?:than|of|beyond|then) (?:your|ur|yer|u are|you are|you look|u look|most|other|girls|boys|lads|lasses|"
            r"people|kids|half|any|all|a lot|lots|the (?:other|rest)|\d+)(?: \w+){0,2}"
        ),
        r"(?:old (?:soul|head on)|old head on young|wise head|old for (?:your|ur))(?: \w+)?",
        (
            r"(?:you|u|ya|ye|youd|ud)(?: \w+)? (?:could|can|cud|would|wud|easily)(?: \w+)? (?:pass|passed|get "
            r"away)(?: \w+)? (?:for|as|4) (?:\w+ )?(?:1[6-9]|2\d|sixteen|seventeen|eighteen|nineteen|twenty|older|an "
            r"adult|a woman|a man|uni)"
        ),
        (
            r"(?<!until )(?<!till )(?<!til )(?<!when )(?<!once )(?<!if )(?:you|u|ya|ye)(?: \w+)? (?:look|sound|seem|"
            r"act|talk|speak|come across|text|carry yourself|think|are|"
            r"write|look at least)(?: \w+){0,3} (?:1[6-9]|2\d|sixteen|seventeen|eighteen|nineteen|twenty|older|way "
            r"older|much older|like an? (?:\w+ )?(?:adult|grown ?up|woman|man|lady)|grown|at uni|a lot older)"
        ),
        (
            r"(?:forget|forgot|forgetting|hard to believe|cant believe|dont believe|wouldnt (?:know|think|believe|"
            r"guess)|(?:wouldve|would have|woulda) (?:never )?(?:guessed|thought|known|said)|never (?:have "
            r")?(?:guess(?:ed)?|known|thought|believe)|no way|refuse to believe|thought)(?: \w+)? (?:you|u|your|ur|"
            r"youre|ye|ya|yer)(?: \w+){0,3} (?:{child_age}|in year \d+|in yr \d+|so young|that young|at school|a kid|"
            r"older|a child|1[89]|2\d|year \d)"
        ),
        (
            r"(?:dont|doesnt|do not|never|not|didnt|no longer)(?: \w+){0,2} (?:see|think of|treat|feel like|look at|"
            r"view|regard|seem like|act like|sound like|look like|talk like|look|seem|act|sound|feel)(?: (?:to|of|"
            r"talking|im))*(?: (?:you|u|ya|ye))? ?(?:as |like |to )*(?:a |an |ur |your )?(?:kid|child|little (?:girl|"
            r"boy|kid)|{child_age}|baby|schoolgirl|schoolboy|year \d+|yr \d+|kids|typical teen\w*|teenager|"
            r"student)(?: \w+)?"
        ),
        (
            r"(?:not|nothing|nowt|arent|ur not|youre not|different|no)(?: \w+)? (?:like|from|to|as) (?:the |all |all "
            r"the |most |those |these |any |any of the |ur |your )*(?:other|others|rest|silly|immature|normal|"
            r"average|typical|little|childish|most|kids|ones)(?: (?:girls|boys|lads|lasses|kids|teens|teenagers|"
            r"people|children|ones|1s|\w+))?(?: (?:your|ur|in|on|i|at|ive))*"
        ),
        (
            r"(?:other |most |the |them |those )?(?:girls|boys|lads|lasses|kids|people|teenagers|ones|guys)(?: (?:of|"
            r"at))? (?:your|ur|yer) (?:own )?(?:age|year|class|school)(?: \w+){0,2} (?:are|r|is|dont|cant|act|just|"
            r"so|too|couldnt|wouldnt|never|bore|seem|babies|boring|immature|childish|silly|giggle|daft)(?: \w+){0,2}"
        ),
        r"(?:boys|lads|girls|kids) (?:your|ur|yer) age(?: \w+)?",
        (
            r"(?:not|never|no|more than|isnt|aint) (?:just )?(?:a |some )?(?:little |wee |silly |daft |typical "
            r")?(?:kid|child|girl|boy|bairn|wean|lassie|baby)(?: \w+)? (?:anymore|any more|any longer|now|no more|in "
            r"my eyes|to me|at all|are you|r u)"
        ),
        (
            r"(?:treat|treating|treated|talk|talking|speak|trust)(?: to| with)? (?:you|u|ya|ye) (?:like|as) (?:an? "
            r")?(?:\w+ )?(?:adult|grown ?up|equal|woman|man|lady|grown woman|kid|child|baby)(?: \w+)?"
        ),
        (
            r"(?:youre|your|ur|you are|u are|u r|yer|basically|practically|already|pretty much)(?: \w+)? "
            r"(?:basically|practically|already|almost|nearly|virtually|pretty much) (?:an? )?(?:adult|grown ?up|"
            r"woman|man|grown|18|eighteen)"
        ),
        r"age (?:is|s|its) (?:just|only|nothing but|but)(?: a)? (?:number|digit|figure)(?: \w+)?",
        (
            r"(?:wasted|too good|too grown up|too mature|too clever|too old|too deep|too advanced)(?: \w+)? (?:on|"
            r"for|to be with) (?:those|them|boys|lads|girls|kids|year \d+|your (?:age|year|mates|class|friends)|ur "
            r"(?:age|year|mates|class|friends)|school|people)(?: \w+)?"
        ),
        (
            r"(?:need|deserve|should be with|better off with|suit|want)(?: \w+){0,2} (?:someone|somebody|a (?:guy|"
            r"man|lad|woman)|people) (?:\w+ )?(?:older|more mature|on your level|on ur level|more grown up|your "
            r"level|with experience)"
        ),
        (
            r"(?:talk|talking|conversation|chat|chatting|speaking)(?: \w+){0,3} (?:like|as|feels like|same as|better "
            r"than|easier than|more than)(?: (?:im|i am|its|talking|with|to|an?|someone|speaking))* (?:adults?|grown "
            r"?ups?|(?:someone|people) my (?:own )?age|my (?:own )?age|woman|most adults|half the adults|people my "
            r"age)"
        ),
        (
            r"(?:ur|youre|you are|your|u are|u r|being|bc ur|cos ur|cos youre|how|because youre|are you so) (?:just |"
            r"actually |really |so |very |that )*(?:mature|grown up)(?: \w+){0,3}"
        ),
        (
            r"(?:most|no|other|not many|few|hardly any|never met a|any other)(?: \w+)? (?:\d+ ?(?:yr|year)s? ?olds?|"
            r"{child_age}s?|girls|boys|kids|teens|teenagers|people|adults|grown ?ups|women|lads|young people|"
            r"students)(?: \w+){0,2} (?:couldnt|cant|wouldnt|dont|arent|could|can|have|would|wont|who|get|know|like "
            r"you|like u)(?: \w+){0,3} (?:hold|handle|have|talk|keep up|understand|manage|cope|think|conversation|"
            r"this|like you|like u|depth|do|say|see|sense|so)(?: \w+){0,3}"
        ),
        (
            r"(?:better|more|further|deeper|wiser|clearer)(?: \w+){0,2} than (?:most |half |all |a lot of |some "
            r")?(?:adults?|grown ?ups?|people (?:twice|my|double|your)|girls twice|women|men|my (?:mates|friends|"
            r"colleagues|ex|wife|age)|anyone my age|the adults)(?: \w+){0,3}"
        ),
        (
            r"(?:half|twice|more|same|none of)(?: \w+)? (?:your|ur) (?:sense|age|brain|wisdom|maturity|depth|common "
            r"sense|head|confidence)(?: \w+){0,2}"
        ),
        (
            r"(?:like|as good as|feels like)(?: \w+)? (?:talking|chatting|speaking|messaging|being)(?: (?:to|with|"
            r"around))+ (?:one of my (?:own )?(?:mates|friends|colleagues)|an adult|a grown ?up|a woman|a man|"
            r"someone (?:my|way|much|a lot|in their|who|older)|someone at|an equal|a real|an old friend|a (?:\d+) "
            r"(?:yr|year))(?: \w+){0,3}"
        ),
        (
            r"(?:nobody|no ?one|any ?one)(?: \w+)? (?:would|wd|d|will)?(?: \w+)? ?(?:ever |never )(?:guess|know|"
            r"believe|think|clock|realise)(?: \w+){0,2} (?:your|ur|how old|from the way|from how|you were|u were|"
            r"youre|ur age|you are|by the way|looking at)(?: \w+){0,3}"
        ),
        (
            r"(?:the|only) (?:grown ?up|adult|mature one|sensible one|woman|man) (?:in|of|there|at) (?:that|the|your|"
            r"ur|this)(?: \w+)? (?:house|room|family|one|group|class|home|lot|relationship)(?: \w+)?"
        ),
        (
            r"(?:guess(?:ed)?|said|thought|put|have (?:you|u) down|took|taken|mistaken|mistook|swear|sworn|"
            r"assumed)(?: \w+)? (?:you|u|youre|ur|your|were|you were|u were|you for|u for|you as|u as|at|least)(?: "
            r"\w+){0,2} (?:1[7-9]|2\d|seventeen|eighteen|nineteen|twenty|uni|college|student|older|adult|sixth form|"
            r"in (?:year|yr) 1[1-3])(?: \w+)?"
        ),
        (
            r"(?:you|u|ye)(?: really| well| well ya| honestly| def| deffo)? (?:dont|do not|dnt|dinnae) (?:look|act|"
            r"sound|seem|talk|come across)(?: \w+)? (?:it|like it|your age|ur age|your years|{child_age}|like a "
            r"(?:kid|child)|that young|as young)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya)(?: \w+)? (?:act|talk|think|dress|carry yourself|write|handle (?:it|things|yourself)|"
            r"conduct yourself|behave|move|deal with things)(?: \w+)? (?:like|as) (?:an? |some)?(?:adult|grown ?up|"
            r"woman|man|lady|\d\d ?(?:yr|year)|someone (?:older|way|much|twice|years)|one older|proper adult|30|"
            r"20)(?: \w+){0,3}"
        ),
        (
            r"(?:treat|treats|baby|babies|babying|wrap|underestimates?)(?: \w+)? (?:you|u)(?: \w+){0,3} (?:like a "
            r"(?:kid|child|baby)|as a (?:kid|child|baby)|cotton wool|child|baby|little)(?: \w+){0,3}"
        ),
        (
            r"(?:rare|refreshing|impressive|amazing|lovely|nice|special|scary|mad|unusual)(?: \w+){0,3} (?:in|for|"
            r"from|at|to (?:meet|find|see)) (?:someone|somebody|a girl|a boy|a person|girls|boys|kids)?(?: \w+)? "
            r"?(?:(?:your|ur) (?:age|generation|year)|{child_age}|so young|that young|so mature)(?: \w+)?"
        ),
        (
            r"(?:you|u|youre|ur|you are|u r|your|ya|{start})(?: \w+)? too (?:clever|smart|pretty|mature|talented|"
            r"beautiful|grown|bright|special|fit) (?:for (?:this|them|your|ur|that|brownies|school|kids|boys|girls|"
            r"\w+s)|to (?:be|share|waste|sit|stay|work|have|still))"
        ),
        (
            r"(?P<age>1[0-6]|eleven|twelve|thirteen|fourteen|fifteen)[!?. ]+(?:get out|no way|i would never|id never|"
            r"never|cant be|you dont|u dont|ya dont|you look|u look|ill never)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye) (?:really |deffo |def )?(?:dont|do not) (?:look|act|sound|seem) (?:it|that age|your "
            r"age|ur age|young)"
        ),
        (
            r"(?:you|youre|ur|you are|u)(?: \w+)? (?:little|proper|real|adult|grown|mini) (?:adult|grown ?up|woman|"
            r"lady|businessman|businesswoman|gentleman)"
        ),
        (
            r"thought (?:you|u) (?:was|were|wer) (?:\w+ )?(?:mature|grown up|grown|different from|braver|an adult|"
            r"older than that)"
        ),
        r"most adults? (?:cant|couldnt|only|dont|never|arent|wouldnt)(?: \w+){0,4}",
        (
            r"(?:so|such|very|really|well|lovely|dead)(?: \w+){1,3} for (?:a |an |ur |your )?(?:{child_age} (?:yr|"
            r"year)|(?:yr|year) \d+)"
        ),
        (
            r"(?:check|sure|swear|swore|convinced) (?:it|you|u|this|i)(?: \w+){0,3} (?:wasnt|was|were|werent)(?: "
            r"\w+){0,2} (?:a |an )(?:\w+ )?(?:woman|grown man|adult|uni student|graduate)"
        ),
        (
            r"(?:dont|doesnt|wouldnt|didnt) know what to do with (?:someone like you|a girl like you|a boy like you|"
            r"you|u)"
        ),
    ),
    confirm=_said_to_the_child,
    shows=(
        "ur so mature for ur age",
        "u could easily pass for 18",
        "i forget ur only 13 sometimes",
        "youre not like the other girls in your class",
        "boys ur age are so immature",
        "i dont see you as a kid",
        "age is just a number babe",
        "ur such an old soul x",
    ),
    passes=(
        "lovely kite in your picture",
        "you can have the flat when you are twenty",
        "mature cheddar and pickle please",
        "a mature answer, well structured essay",
        "you handled that argument with your brother really well",
        "you look older than me in that photo nan",
        "i could pass for a zombie this morning",
        "dont talk to me like a manager lol",
    ),
    limits="It cannot tell a proud aunt from a stranger unless it is told who is who.",
)
