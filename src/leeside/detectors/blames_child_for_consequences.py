"""Somebody blames the child for the harm done to them or to others: blame keeps children silent."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"hurt(?:ing)?|cut(?:ting)? (?:my|his|her|myself)|hit|angry|mad|police|feds|arrest\w*|nicked|leak\w*|"
    r"post(?:ed)?|sent (?:it|them)|send (?:it|them)|pics?|photos?|video|nudes?|screenshot\w*|followers|"
    r"everyone knows|pay(?:ing)?|paid|money|owe|debt|bag|lost|robbed|"
    r"punish\w*|ignored me|ignoring me|blocked me|reply|didnt listen|didnt do|disobey\w*|told (?:you|u)|warned|"
    r"suffer|cry(?:ing)?|kill myself|end it|hospital|cheat\w*|flirt\w*|jealous|talking to (?:him|her|other|"
    r"boys|girls|lads)|leave me|left me|break up|broke up|trust(?:ed)?|lied|lying|hate (?:you|u)|love (?:you|"
    r"u)|boss|line|location|secret"
)
_PLAY = (
    r"none of (?:this|that|it)(?: \w+){0,4} (?:your|ur) fault|right thing|really brave|what you did there|"
    r"shouldnt have put that on|literally your own|lost the (?:game|match)|own goal|goal|"
    r"goalie|keeper|defend\w*|midfield|match|game|round|lobby|raid|boss|wipe[d]?|xp|rank|elo|respawn|feeding|"
    r"healer|clutch|bus|train|alarm|late for|traffic|weather|rain|burnt|cake|toast|oven|dinner|pizza|hungry|"
    r"crav\w*|diet|biscuits?|"
    r"spoiler|addicted|song|earworm|playlist|series|binge|netflix|snort\w*|laugh\w*|spat|choke[d]? on|coffee|"
    r"milk|lol|lmao|haha\w*|jk|joking|:joy:|group project|homework|exam|revision|parking|sat ?nav|charger|wifi|"
    r"battery|hamster|cat|dog|plant|tan|sunburn|tired|asleep|late night|hangover|"
    r"broke (?:my|the) (?:phone|mug|cup|plate|vase)|wallet|shopping|asos|vinted|my bank balance|jumper|not "
    r"your fault|isnt your fault|never your fault|not ur fault|isnt ur fault"
)

DETECTOR = Detector(
    name="blames_child_for_consequences",
    version=1,
    by=Speaker.OTHER,
    says="blames the child for harm that somebody else does",
    innocent_reading="Friends blame each other for lost games, late buses and songs that stick.",
    patterns=(
        (
            r"(?:look|see|thats|this is)(?: \w+)? what (?:you|u|ye|youve|uve)(?: (?:have|ve))? (?:made|make|forced|"
            r"caused)(?: (?:me|us|him|her|them))+(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:look|see|happy with|proud of)(?: \w+)? what (?:you|u|ye|youve|uve)(?: (?:have|ve))? "
            r"(?:made|done|did|caused)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:its|it is|this is|thats|thats all|all|its all|that is|was|is|be|itll be|it will be)(?: "
            r"(?:all|literally|entirely|totally|completely|still|so|be|on))* (?:your|ur|yr|youre|yer|u) (?:own "
            r")?(?:fault|doing|choice|problem|mess|making))"
        ),
        (
            r"(?:its|this is|thats|itll be|it will be|all)(?: (?:all|literally|entirely|be))* (?:your|ur|yer) "
            r"(?:own )?(?:fault|doing|mess)(?: \w+)?(?: (?:if|when|that|cos|because|for|you|u|i))+(?: \w+){0,3} "
            r"(?:hurt|hit|cut|die|dies|died|kill|post\w*|leak\w*|send|sent|arrest\w*|nicked|caught|lost|robbed|"
            r"angry|mad|made|told|blocked|ignored|trusted|sent|stupid|jealous|left|did|didnt|pay|in trouble|this "
            r"happened|hospital)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye|youve|uve)(?: \w+)? (?:made|make|making|forced|force|left|leave|leaving|drove|pushed|"
            r"gave|give)(?: (?:me|us|him))+(?: (?:to|no choice|do|have to|no option|into|with))+(?: (?:do|hurt|"
            r"this|that|it|hit|shout|post|send|leak|be|become|so|like|act|punish|tell|lose|snap|no choice|but|to|"
            r"have))*(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:you|u|ye)(?: \w+)? (?:brought|bring|did|done|caused|asked for|were asking for|are asking "
            r"for|wanted|started|chose|deserve|deserved|earned|had)(?: (?:this|all this|on|upon|to|yourself|urself|"
            r"coming|everything|what (?:you|u)|yourselves))+(?: \w+)?)"
        ),
        (
            r"(?:you|u|ye|youve)(?: \w+)? (?:brought|bring|did|done)(?: (?:this|it|that|all this|all of this))+ "
            r"(?:on|upon|to) (?:yourself|urself|yourselves|your family|ur family)(?: \w+)?"
        ),
        (
            r"(?:if|had) (?:you|u|ye|youd|ud)(?: (?:had|have|just|only|hadnt|didnt|had just|would have|hadnt have|"
            r"not))* (?:listened|done|done what|done as|replied|answered|paid|sent|behaved|said|told|kept|been|"
            r"stayed|obeyed|trusted|loved|did|picked up|ignored|blocked|told me|lied|spoken|talked|kept quiet|not "
            r"told|gone|run)(?: \w+){0,6}[, ]+(?:\w+ )?(?:i wouldnt|i wouldnt have|this|none of|we|id|it|he|she|"
            r"they|nobody|no ?one|then|everything|your|ur|youd|id not)(?: \w+){0,6}"
        ),
        (
            r"(?:none of this|this|it|that|nothing|wouldnt have|none of it)(?: \w+){0,3} (?:would|wouldve|wouldnt|"
            r"wouldnt have|wouldn t)(?: (?:have|be|of))*(?: \w+)? (?:happened|happen|happening|had to|like this|be "
            r"like this)(?: (?:if|had|but|unless))+ (?:you|u|ye|youd)(?: \w+){0,5}"
        ),
        (
            r"(?:you|u|ye)(?: (?:only|can only|got|have|ve))* (?:yourself|urself|only yourself|nobody but yourself|"
            r"no ?one but yourself|no one else)(?: (?:to|else))* (?:to )?(?:blame|thank)(?: \w+)?|blame "
            r"(?:yourself|urself)(?: \w+)?"
        ),
        (
            r"(?:because of|cos of|coz of|cause of|bc of|thanks to|down to) (?:you|u|your|ur|what (?:you|u))(?: "
            r"\w+){0,4} (?:hurt|cut|cry\w*|crying|police|arrested|nicked|jail|prison|hospital|trouble|lost|broke|"
            r"beaten|battered|punished|die|died|dead|suffer\w*|in debt|owe|paying|ruined|over|homeless|sacked|sad|"
            r"hate|raided)(?: \w+)?"
        ),
        (
            r"(?:i|he|she|they|hes|shes|im)(?: \w+){0,3} (?:hurt|cut|hit|harm\w*|punish\w*|suffer\w*|get (?:hurt|"
            r"angry|mad)|got (?:hurt|arrested|nicked|beaten|battered|angry)|cry\w*|lost (?:everything|my job|it)|"
            r"in trouble|in hospital|go(?:ing)? to (?:jail|prison))(?: \w+){0,4} (?:because of|cos of|cause of|coz "
            r"of|bc of|thanks to) (?:you|u|your|ur|what (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:this|that|its|it)(?: \w+)? (?:is |s |will be |be |was )?(?:on|all on|down to) (?:you|u|your head|"
            r"ur head|your conscience|ur conscience)(?: (?:now|if|when|not me|remember|all|forever|that|then))*(?: "
            r"\w+)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:shouldnt|shouldve|should have|should of|should|shouldnt have|should never|"
            r"never should)(?: (?:have|of|never|not|just|ve))* (?:sent|trusted|told|lied|blocked|ignored|listened|"
            r"kept|talked|thought|done|opened|behaved|paid|replied|been)(?: \w+){0,5}[,. ]+(?:\w+ )?(?:then|so|now|"
            r"this|your|ur|should|its|shouldnt|i|look|blame|not)(?: \w+){0,4}"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:know|no|kno|knew)(?: \w+)? (?:not to|how i get|what i get like|what i|what "
            r"happens|better|i hate|how angry|not|the rules|that i)(?: \w+){0,4}[,. ]+(?:\w+ )?(?:so|why|you|u|now|"
            r"your|ur|and|this|dont|still)(?: \w+){0,4}\b[^.!?]{0,16}\b(?:made|make|fault|did|do|push\w*|wind|"
            r"blame|asked|mad|this|deserve|test)(?: \w+)?"
        ),
        (
            r"(?:why|y|why do|why did|why are|why would|how could) (?:do |did |are |would |could )?(?:you|u|ye)(?: "
            r"\w+)? (?:make|made|making|force|forcing|push|pushing|always make)(?: (?:me|us))+(?: \w+){0,4} "
            r"(?:this|hurt|angry|mad|act|be|do|hit|shout|punish|like this|to you|to u|that)(?: \w+)?"
        ),
        (
            r"(?:i|we|he)(?: \w+)? (?:didnt|dont|never|did not|do not)(?: \w+)? (?:want|wanted|wanna|like|"
            r"enjoy)(?: (?:to|having to|doing))* (?:do|doing|hurt|hurting|hit|post|send|leak|be like|punish|tell|"
            r"this|it)(?: \w+){0,4}[,. ]+(?:\w+ )?(?:you|u|but you|but u|your|ur)(?: \w+)? (?:made|make|left|"
            r"forced|gave|fault|pushed|know|didnt|choice|brought|wouldnt|asked)(?: \w+){0,3}"
        ),
        (
            r"(?:everyone|every ?one|they|police|people|your mum|ur mum|your parents|ur parents|they ll|theyll|the "
            r"feds)(?: \w+)? (?:will|gonna|would|going to|ll)(?: \w+)? (?:blame|think its|say its|hate|see its|"
            r"know its|believe (?:its|it was)|think you|think u|say you|say u)(?: (?:you|u|your|ur|its|for|it|"
            r"was))+(?: \w+){0,4}"
        ),
        (
            r"(?:what (?:did|do) (?:you|u) expect|serves? (?:you|u) right|that(?:s| is) what (?:you|u) get)(?: "
            r"(?:for|when|if|to|would happen|was gonna happen))+(?: \w+){0,5}"
        ),
        (
            r"(?:nearly|almost|had|having|i)(?: \w+){0,6} (?:did something|panic attack|hurt myself|cut|overdosed?|"
            r"ended it|in tears|breakdown)(?: \w+){0,3} (?:because of|cos of|bc of|thanks to) (?:you|u|what)(?: "
            r"\w+)?"
        ),
        (
            r"(?:wont|will not|would not|wouldnt|couldnt) survive (?:it|this|that)(?: \w+){0,3} (?:you|u|your "
            r"fault|ur fault)(?: \w+)?|that will be (?:you|your doing|on you|your fault)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach)|everyone)(?: \w+){0,2} (?:said|says|saying|told me|"
            r"tells me|reckons|keeps saying|thinks?|blames?|blaming|make me feel|makes me feel)(?: (?:that|like|"
            r"its|it|was|is|me|all|it was|it is|everything))* (?:my (?:own )?fault|me for|i made (?:him|her|them)|"
            r"i brought it on|i asked for it|down to me|on me|because of me|i deserve\w*)(?: \w+){0,4})"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "look what u made me do",
        "u brought this on yourself",
        "if u had just listened none of this would of happened",
        "u left me no choice",
        "u only have yourself to blame",
        "why do u make me hurt you",
        "he says its my fault",
        Example("this is your fault", before=("me: i told u not to block me. now everyones got the pics",)),
    ),
    passes=(
        "this is your fault im addicted to that song",
        "its ur fault we lost the match",
        "none of this is your fault you did the right thing",
        "look what you made",
        "this is your fault",
        "because of you im late for the bus",
        "you made me laugh so much",
    ),
    limits="It does not see blame that a child has already taken on and no longer hears said.",
)
