"""Somebody tells the child that they are grown up for their age, and not like other children."""

import re

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

_SCHOOL_OR_PLAY = re.compile(rf"\b(?:{_WORK})\b")
_TO_YOU = re.compile(r"\b(?:you|u|ya|ye|your|ur|yer|yr|youre|youd|ud|urself|yourself|age)\b")


def _said_to_the_child(candidate: Candidate) -> Voice | None:
    """Praise of a third person, of school work or of a cheese is not flattery of the one who reads it."""
    if _SCHOOL_OR_PLAY.search(candidate.text) or not _TO_YOU.search(candidate.text):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="flatters_maturity",
    version=1,
    by=Speaker.OTHER,
    says="tells the other person that they are grown up for their age",
    innocent_reading="Relatives and teachers praise a child for having behaved sensibly.",
    patterns=(
        (
            r"(?:mature|grown ?up|sensible|clever|wise|smart|intelligent|deep|developed|advanced|sophisticated|confident|"
            r"switched on|adult|articulate|tall|old)(?: \w+)? (?:for|4) (?:your|ur|yer|yr|someone (?:your|ur)|a|an|"
            r"someone|1[0-7]|{child_age})(?: (?:age|years|\w+ ?yr? ?o\w*|year old|\d+))?"
        ),
        (
            r"(?:so|very|really|rly|dead|well|pure|proper|super|more|too|soo+|way more|much more|actually|surprisingly|"
            r"quite|pretty|that|how|incredibly|remarkably|pwoper) (?:mature|grown up)(?! (?:cheese|cheddar|student))(?: "
            r"\w+)?"
        ),
        (
            r"(?:older|wiser|maturer|more mature|more grown up|way beyond|beyond|ahead of|cleverer|smarter)(?: \w+)? "
            r"(?:than|of|beyond|then) (?:your|ur|yer|u are|you are|you look|u look|most|other|girls|boys|lads|lasses|"
            r"people|kids|half|any|all|a lot|lots|the (?:other|rest)|\d+)(?: \w+){0,2}"
        ),
        r"(?:beyond|ahead of|past|above) (?:your|ur|yer) years",
        r"(?:old (?:soul|head on)|old head on young|wise head|old for (?:your|ur))(?: \w+)?",
        (
            r"(?:you|u|ya|ye|youd|ud)(?: \w+)? (?:could|can|cud|would|wud|easily)(?: \w+)? (?:pass|passed|get away)(?: "
            r"\w+)? (?:for|as|4) (?:\w+ )?(?:1[6-9]|2\d|sixteen|seventeen|eighteen|nineteen|twenty|older|an adult|a woman|"
            r"a man|uni)"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:look|sound|seem|act|talk|speak|come across|text|carry yourself|think|are|write|"
            r"look at least)(?: \w+){0,3} (?:1[6-9]|2\d|sixteen|seventeen|eighteen|nineteen|twenty|older|way older|much "
            r"older|like an? (?:\w+ )?(?:adult|grown ?up|woman|man|lady)|grown|at uni|a lot older)"
        ),
        (
            r"(?:forget|forgot|forgetting|hard to believe|cant believe|dont believe|wouldnt (?:know|think|believe|guess)|"
            r"(?:wouldve|would have|woulda) (?:never )?(?:guessed|thought|known|said)|never (?:have )?(?:guess(?:ed)?|"
            r"known|thought|believe)|no way|refuse to believe|thought)(?: \w+)? (?:you|u|your|ur|youre|ye|ya|yer)(?: "
            r"\w+){0,3} (?:{child_age}|in year \d+|in yr \d+|so young|that young|at school|a kid|older|a child|1[89]|2\d|"
            r"year \d)"
        ),
        (
            r"(?:dont|doesnt|do not|never|not|didnt|no longer)(?: \w+){0,2} (?:see|think of|treat|feel like|look at|view|"
            r"regard|seem like|act like|sound like|look like|talk like|look|seem|act|sound|feel)(?: (?:to|of|talking|"
            r"im))*(?: (?:you|u|ya|ye))? ?(?:as |like |to )*(?:a |an |ur |your )?(?:kid|child|little (?:girl|boy|kid)|"
            r"{child_age}|baby|schoolgirl|schoolboy|year \d+|yr \d+|kids|typical teen\w*|teenager|student)(?: \w+)?"
        ),
        (
            r"(?:not|nothing|nowt|arent|ur not|youre not|different|no)(?: \w+)? (?:like|from|to|as) (?:the |all |all the |"
            r"most |those |these |any |any of the |ur |your )*(?:other|others|rest|silly|immature|normal|average|typical|"
            r"little|childish|most|kids|ones)(?: (?:girls|boys|lads|lasses|kids|teens|teenagers|people|children|ones|1s|"
            r"\w+))?(?: (?:your|ur|in|on|i|at|ive))*"
        ),
        (
            r"(?:other |most |the |them |those )?(?:girls|boys|lads|lasses|kids|people|teenagers|ones|guys)(?: (?:of|"
            r"at))? (?:your|ur|yer) (?:own )?(?:age|year|class|school)(?: \w+){0,2} (?:are|r|is|dont|cant|act|just|so|too|"
            r"couldnt|wouldnt|never|bore|seem|babies|boring|immature|childish|silly|giggle|daft)(?: \w+){0,2}"
        ),
        r"(?:boys|lads|girls|kids) (?:your|ur|yer) age(?: \w+)?",
        (
            r"(?:not|never|no|more than|isnt|aint) (?:just )?(?:a |some )?(?:little |wee |silly |daft |typical )?(?:kid|"
            r"child|girl|boy|bairn|wean|lassie|baby)(?: \w+)? (?:anymore|any more|any longer|now|no more|in my eyes|to me|"
            r"at all|are you|r u)"
        ),
        (
            r"(?:treat|treating|treated|talk|talking|speak|trust)(?: to| with)? (?:you|u|ya|ye) (?:like|as) (?:an? "
            r")?(?:\w+ )?(?:adult|grown ?up|equal|woman|man|lady|grown woman|kid|child|baby)(?: \w+)?"
        ),
        (
            r"(?:like|such|becoming|growing into|turning into|quite|really|proper|actually|basically|practically|already|"
            r"almost|nearly|into)(?: quite)? (?:a |an |the |such a )*(?:\w+ )?(?:young |real |proper |beautiful |little |"
            r"grown )(?:woman|lady|adult|man|lady now|women)(?: \w+)?"
        ),
        (
            r"(?:youre|your|ur|you are|u are|u r|yer|basically|practically|already|pretty much)(?: \w+)? (?:basically|"
            r"practically|already|almost|nearly|virtually|pretty much) (?:an? )?(?:adult|grown ?up|woman|man|grown|18|"
            r"eighteen)"
        ),
        r"age (?:is|s|its) (?:just|only|nothing but|but)(?: a)? (?:number|digit|figure)(?: \w+)?",
        (
            r"age (?:doesnt|dont|does not|means|shouldnt|never)(?: \w+)? (?:matter|nothing|mean)(?: \w+){0,2} (?:us|me|"
            r"you|u|like|with|when|mature|we)"
        ),
        (
            r"(?:your|ur|yer) (?:actual |real |mental )?age(?: \w+)? (?:doesnt|dont|isnt|never|is|shouldnt|says|means)(?: "
            r"\w+){0,2} (?:matter|bother|number|show|nothing|define|put|who you|come into)(?: \w+)?"
        ),
        (
            r"(?:mentally|emotionally|in your head|inside|up there)(?: \w+){0,2} (?:older|\d\d|an adult|grown|mature|"
            r"ahead|like \d+)"
        ),
        (
            r"(?:wasted|too good|too grown up|too mature|too clever|too old|too deep|too advanced)(?: \w+)? (?:on|for|to "
            r"be with) (?:those|them|boys|lads|girls|kids|year \d+|your (?:age|year|mates|class|friends)|ur (?:age|year|"
            r"mates|class|friends)|school|people)(?: \w+)?"
        ),
        (
            r"(?:need|deserve|should be with|better off with|suit|want)(?: \w+){0,2} (?:someone|somebody|a (?:guy|man|lad|"
            r"woman)|people) (?:\w+ )?(?:older|more mature|on your level|on ur level|more grown up|your level|with "
            r"experience)"
        ),
        (
            r"(?:only|one)(?: \w+)? (?:person|one|girl|boy|kid|lad|1)(?: \w+){0,3} (?:age|year|class|school|team|group|"
            r"here|there)(?: \w+){0,2} (?:can|gets|who|that|with|i)(?: \w+){0,3} (?:proper(?:ly)?|intelligent|adult|"
            r"conversation|brain|mature|talk|sense|deep)"
        ),
        (
            r"(?:talk|talking|conversation|chat|chatting|speaking)(?: \w+){0,3} (?:like|as|feels like|same as|better than|"
            r"easier than|more than)(?: (?:im|i am|its|talking|with|to|an?|someone|speaking))* (?:adults?|grown ?ups?|"
            r"(?:someone|people) my (?:own )?age|my (?:own )?age|woman|most adults|half the adults|people my age)"
        ),
        (
            r"(?:they|your (?:mum|dad|parents|teachers)|ur (?:mum|dad|parents|teachers)|everyone|people|others|the "
            r"others)(?: \w+){0,2} (?:treats?|treating|see|sees|think|thinks)(?: of)? (?:you|u)(?: \w+)? (?:as|like|ur|"
            r"youre|your)(?: \w+)? (?:kid|child|baby|little|little kid)(?: \w+){0,4} (?:i|me|but|im)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:understand|get|know|grasp|see)(?: \w+){0,3} (?:most|other|half the|a lot of|more "
            r"than|adults?|grown ?ups?|better than)(?: \w+){0,3} (?:kids|adults?|dont|cant|grown ?ups?|your age|ur age|"
            r"never|twice)"
        ),
        (
            r"(?:twice (?:your|ur) age|(?:your|ur) age|at {child_age}|for {child_age}|only {child_age}|just {child_age}|"
            r"being {child_age})(?: \w+){0,4} (?:amazing|incredible|impressive|impressed|wow|scary|unreal|mad|special|"
            r"rare|surprised|remarkable)"
        ),
        (
            r"(?:ur|youre|you are|your|u are|u r|being|bc ur|cos ur|cos youre|how|because youre|are you so) (?:just |"
            r"actually |really |so |very |that )*(?:mature|grown up)(?: \w+){0,3}"
        ),
        (
            r"(?:most|no|other|not many|few|hardly any|never met a|any other)(?: \w+)? (?:\d+ ?(?:yr|year)s? ?olds?|"
            r"{child_age}s?|girls|boys|kids|teens|teenagers|people|adults|grown ?ups|women|lads|young people|students)(?: "
            r"\w+){0,2} (?:couldnt|cant|wouldnt|dont|arent|could|can|have|would|wont|who|get|know|like you|like u)(?: "
            r"\w+){0,3} (?:hold|handle|have|talk|keep up|understand|manage|cope|think|conversation|this|like you|like u|"
            r"depth|do|say|see|sense|so)(?: \w+){0,3}"
        ),
        (
            r"(?:better|more|further|deeper|wiser|clearer)(?: \w+){0,2} than (?:most |half |all |a lot of |some "
            r")?(?:adults?|grown ?ups?|people (?:twice|my|double|your)|girls twice|women|men|my (?:mates|friends|"
            r"colleagues|ex|wife|age)|anyone my age|the adults)(?: \w+){0,3}"
        ),
        (
            r"(?:half|twice|more|same|none of)(?: \w+)? (?:your|ur) (?:sense|age|brain|wisdom|maturity|depth|common sense|"
            r"head|confidence)(?: \w+){0,2}"
        ),
        (
            r"(?:like|as good as|feels like)(?: \w+)? (?:talking|chatting|speaking|messaging|being)(?: (?:to|with|"
            r"around))+ (?:one of my (?:own )?(?:mates|friends|colleagues)|an adult|a grown ?up|a woman|a man|someone "
            r"(?:my|way|much|a lot|in their|who|older)|someone at|an equal|a real|an old friend|a (?:\d+) (?:yr|year))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:nobody|no ?one|any ?one)(?: \w+)? (?:would|wd|d|will)?(?: \w+)? ?(?:ever |never )(?:guess|know|believe|"
            r"think|clock|realise)(?: \w+){0,2} (?:your|ur|how old|from the way|from how|you were|u were|youre|ur age|you "
            r"are|by the way|looking at)(?: \w+){0,3}"
        ),
        (
            r"(?:the|only) (?:grown ?up|adult|mature one|sensible one|woman|man) (?:in|of|there|at) (?:that|the|your|ur|"
            r"this)(?: \w+)? (?:house|room|family|one|group|class|home|lot|relationship)(?: \w+)?"
        ),
        (
            r"(?:a|an) (?:woman|man|girl|lady|lad|adult|student|uni student|college girl) (?:of|in (?:her|his)|at least|"
            r"about) (?:\w+ )?(?:eighteen|nineteen|twenty|thirty|1[89]|2\d|3\d|twenties|at uni)(?: \w+)?"
        ),
        (
            r"(?:guess(?:ed)?|said|thought|put|have (?:you|u) down|took|taken|mistaken|mistook|swear|sworn|assumed)(?: "
            r"\w+)? (?:you|u|youre|ur|your|were|you were|u were|you for|u for|you as|u as|at|least)(?: \w+){0,2} "
            r"(?:1[7-9]|2\d|seventeen|eighteen|nineteen|twenty|uni|college|student|older|adult|sixth form|in (?:year|yr) "
            r"1[1-3])(?: \w+)?"
        ),
        (
            r"(?:you|u|ye)(?: really| well| well ya| honestly| def| deffo)? (?:dont|do not|dnt|dinnae) (?:look|act|sound|"
            r"seem|talk|come across)(?: \w+)? (?:it|like it|your age|ur age|your years|{child_age}|like a (?:kid|child)|"
            r"that young|as young)(?: \w+){0,3}"
        ),
        (
            r"(?:{child_age})(?:\?+|!+|,)? (?:no way|never|get out|really|wow|i dont believe|seriously|u sure|you sure|"
            r"are you sure|couldve fooled|could have fooled|i wouldve|id have|i thought)(?: \w+){0,4} ?(?:older|1[6-9]|"
            r"2\d|look|believe|guessed|said|fooled|sure|act|look it|it)(?: \w+)?"
        ),
        (
            r"(?:you|u|ya)(?: \w+)? (?:act|talk|think|dress|carry yourself|write|handle (?:it|things|yourself)|conduct "
            r"yourself|behave|move|deal with things)(?: \w+)? (?:like|as) (?:an? |some)?(?:adult|grown ?up|woman|man|lady|"
            r"\d\d ?(?:yr|year)|someone (?:older|way|much|twice|years)|one older|proper adult|30|20)(?: \w+){0,3}"
        ),
        (
            r"(?:kids?|childish|immature|babyish|silly|little girls?|little boys?|schoolgirls?|schoolboys?|children|"
            r"teenagers|drama|giggl\w+)(?: \w+){0,4} (?:not (?:you|u)|unlike (?:you|u)|but (?:not )?(?:you|u|youre|ur)|"
            r"(?:you|u) arent|youre not|ur not|youre different|ur different|beneath (?:you|u)|(?:youre|ur) past|and then "
            r"theres (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:different|above|past|beyond|out of|bored of|outgrown|outgrow|too much for)(?: \w+)? (?:all )?(?:that|the|"
            r"those|your|ur|them)(?: \w+)? (?:kid stuff|childish|immature|kids|school stuff|teen drama|teenage|playground|"
            r"year group|year|class|silly|little|drama)(?: \w+){0,2}"
        ),
        (
            r"(?:make|making|capable of|decide|know)(?: \w+)? (?:your|ur) own (?:decisions?|choices?|mind|rules)(?: "
            r"\w+){0,4} (?:not a|youre|ur|grown|adult|mature|old enough|dont need|your mum|ur mum|parents|treat)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:treat|treats|baby|babies|babying|wrap|underestimates?)(?: \w+)? (?:you|u)(?: \w+){0,3} (?:like a (?:kid|"
            r"child|baby)|as a (?:kid|child|baby)|cotton wool|child|baby|little)(?: \w+){0,3}"
        ),
        (
            r"(?:sophisticat\w+|intellect\w*|maturity|worldly|experienced|poised|ladylike|womanly|elegant)(?: \w+){0,5} "
            r"(?:you|u|your|ur|age|for|rare|attractive|girl|young)(?: \w+)?"
        ),
        (
            r"(?:on|at) my (?:level|wavelength)(?: \w+){0,3} (?:you|u|for|age|unlike|not|even|most|kid|young|girl|"
            r"mentally)(?: \w+)?"
        ),
        (
            r"(?:rare|refreshing|impressive|amazing|lovely|nice|special|scary|mad|unusual)(?: \w+){0,3} (?:in|for|from|at|"
            r"to (?:meet|find|see)) (?:someone|somebody|a girl|a boy|a person|girls|boys|kids)?(?: \w+)? ?(?:your|ur|"
            r"{child_age}|so young|that young|so mature)(?: \w+)?"
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
        "mature cheddar and pickle please",
        "a mature answer, well structured essay",
        "you handled that argument with your brother really well",
        "you look older than me in that photo nan",
        "i could pass for a zombie this morning",
        "dont talk to me like a manager lol",
    ),
    limits="It cannot tell a proud aunt from a stranger unless it is told who is who.",
)
