"""Somebody says that nothing will come of it, often because of the child's age: the reassurance that recruits."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"police|feds|cops?|arrest\w*|court|prison|jail|nicked|get caught|criminal record|searched|illegal|crime|"
    r"(?:bank|your|ur) (?:account|card)|drop it|the (?:bag|package|drop)|(?:your|the|a) task|nick it|steal\w*|"
    r"stab\w*|"
    r"nudes?|(?:your|ur|a|some) (?:pics?|photos?)|weed|vapes?|vodka|no risk|worst case"
)
_PLAY = (
    r"tell us|santa|dungeon|brownies|homework|exam|mock|test|revision|gcse|detention|late slip|uniform|rash|"
    r"allergy|nut|spider|wasp|injection|jab|vaccine|dentist|doctor|hospital|bleep test|rollercoaster|ride|dark|"
    r"thunder|storm|plane|flying|horror|film|12a|cert 15|certificate|swimming|swim|ski|climb|"
    r"trampoline|water slide|paracetamol|dose|plaster|bruise|cat|dog|game over|respawn|lives|side effects|"
    r"battery|charger|update|backup|wifi|return it|refund|library|fine for books|cake|milk|best before|expired|"
    r"driving test|half price|child ticket|child fare|under 18s (?:disco|night|league)|u18s? (?:league|team|"
    r"squad)"
)

DETECTOR = Detector(
    name="minimises_consequences",
    version=2,
    by=Speaker.OTHER,
    says="says that nothing will come of it",
    innocent_reading="Friends and parents reassure about exams, rides and small mistakes.",
    patterns=(
        (
            r"(?:youre|ur|you are|u r|u are|cos youre|cos ur|because youre|your|being|if youre|if ur|as youre)(?: "
            r"(?:only|just|still|a|like))* (?:under ?(?:18|16|eighteen|sixteen|age)|underage|u ?18|a minor|a kid|a "
            r"child|a juvenile|1[0-7]|young|too young|below 18)(?: \w+)?[,. ]+(?:\w+ ){0,3}(?:nothing|nothin|cant|"
            r"wont|dont|never|no ?one|nobody|they|police|feds|get off|slap|warning|court|safe|fine|arrest\w*|touch|"
            r"charge|prison|record|sorted)(?: \w+){0,4}"
        ),
        (
            r"(?:they|police|feds|cops|courts?|the law|nobody|no ?one|judge|school)(?: \w+)? (?:cant|cannot|wont|"
            r"dont|never|not allowed to|arent allowed to|can not)(?: \w+)? (?:touch (?:you|u|ye|kids|anyone|"
            r"minors?|under)|do (?:anything|nothing|nothin|owt|nowt|jack) (?:to|about)|charge|arrest|nick (?:you|"
            r"u)|prosecute|lock (?:you|u)|jail|search (?:you|u|kids)|trace (?:it|you|u)|convict|punish (?:you|"
            r"u))(?: (?:to|you|u|ye|a|it|kids|anything|up|away|nothing|someone|anyone|minors?|under))*(?: (?:18s?|"
            r"16s?|your age|ur age|young|underage|kid|anything|it|under|until|cos|because|prison|inside|"
            r"record))*(?: \w+)?"
        ),
        (
            r"(?:worst|most) (?:that |they |youll |ull |you |u |that can |thatll |case |itll )?(?:\w+ "
            r")?(?:happen\w*|get|gets|do|is|scenario|can do|you get|u get|be)(?: \w+)?(?: (?:is|s|be|just|a|you|u|"
            r"they|get|nothing))* (?:a )?(?:slap|telling off|warning|caution|talking to|nothing|nowt|detention|"
            r"community|told off|letter|fine|few hours|slap on the wrist|youth)(?: \w+){0,4}"
        ),
        (
            r"(?:nothing|nothin|nowt|nout|nuthin|no harm|nothing bad|nothing much|no bad)(?: (?:is|s|will|ll|can|"
            r"gonna|going|ever|bad|really|actually|would|happens?))* (?:gonna |to )?(?:happen|come of it|come back "
            r"(?:on|to)|stick|bad)(?: (?:to (?:you|u|ye)|on (?:you|u)|i promise|trust me|trust|promise|swear|even "
            r"if|cos|because|if (?:they|you|u|the)|bro|fam|hun|babe|mate|relax|chill))+(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:nothing|nothin|nowt|nothings)(?: \w+){0,2} (?:gonna|going to|will|ll)(?: \w+)? (?:happen|"
            r"go wrong)(?: \w+)?)"
        ),
        (
            r"(?:its|it is|its all|this is|its totally|its completely|its actually|its not even)(?: (?!an?\b|"
            r"only\b)\w+)? (?:legal(?! (?:document|thing|guardian|reasons|requirement|advice|age|name|stuff|term))|"
            r"100% legit|a grey area|illegal|a crime|not (?:illegal|a crime|even illegal|really illegal|stealing|"
            r"fraud)|risk ?free|safe as houses|victimless|untraceable)(?: (?:trust|bro|mate|hun|at|for|cos|because|"
            r"u|you|so|no|and|n|if|when)\b)?(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:its|it is|thats|its all|this is)(?: \w+)? (?:completely |totally |100% )?(?:fine|nothing|"
            r"safe|not a big deal|no big deal|not that deep|not deep|calm|harmless|no risk|not even bad|light work|"
            r"dead easy))"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:wont|will not|never|aint gonna|not gonna|wouldnt)(?: \w+)? (?:get|be|even "
            r"get|go|even be)(?: \w+)? ?(?:in trouble|caught|nicked|arrested|searched|charged|done|into trouble|"
            r"found out|traced|a record|to (?:prison|jail|court)|stopped|blamed|prosecuted|banged up|locked up|"
            r"convicted)(?: \w+){0,4}"
        ),
        (
            r"(?:just|only)(?: \w+)? (?:say|tell (?:them|em|the \w+)|act|play|cry|pretend)(?: \w+){0,6} (?:and|n|"
            r"theyll|they|feds|police|youll|ull)(?: \w+){0,3} (?:let you (?:off|go)|let u (?:off|go)|leave you|"
            r"believe|nothing|drop it|off the hook|no comment|walk|go home|out by)(?: \w+)?"
        ),
        (
            r"(?:no comment|say no comment|just no comment)[,. ]+(?:\w+ ){0,4}(?:out|home|nothing|let|cant|morning|"
            r"fine|done|wont|never)(?: \w+){0,3}"
        ),
        (
            r"(?:everyones?|every ?(?:one|1)|everybody|all my (?:mates|friends|girls|lads)|loads of (?:people|ppl|"
            r"kids)|hundreds of|all the (?:lads|girls))(?: \w+)? (?:does|do|doing|did|done|has|have)(?: "
            r"\w+){0,3}[,. ]+(?:\w+ ){0,3}(?:nobody|no ?one|none|never|nothing|not once|and theyre fine|n theyre "
            r"fine|no one ever|not one)(?: \w+){0,5}"
        ),
        (
            r"(?:ive|i have|i|we|weve|my (?:mate|boy|cousin|brother)s?)(?: \w+)? (?:done|did|does|do|been doing|"
            r"been)(?: \w+){0,5} (?:and|n) (?:never|nothing|not once|nobody|no ?one|still|not been)(?: (?:ever|"
            r"been|been caught|got|had|caught|happened|nicked|said|a|problem|stopped|issue|free))+(?: \w+){0,3}"
        ),
        (
            r"(?:(?:the )?banks?|they|monzo|insurance)(?: \w+)? (?:just |will |ll |always |dont )+(?:refunds?|"
            r"refund it|writes? it off|write it off|pays? it back|give it back|covers? it|cover it|notice|care|"
            r"check|never notices?)(?: \w+){0,4}\b[^.!?]{0,30}\b(?:account|card|victim|anyway|nobody|no one|lose|"
            r"loses|hurt|money|back|close|safe|fine|u|you)(?: \w+)?"
        ),
        (
            r"(?:nobody|no ?one|no1)(?: \w+)? (?:gets?|got|is getting|s getting|getting|ever gets|loses?|actually "
            r"gets)(?: (?:hurt|harmed|in trouble|caught|nicked|anything|done|money|a thing))+(?: \w+){0,4}"
        ),
        (
            r"(?:it|they|this|that|messages?|pics?|snaps?|everything|chat)(?: \w+)? (?:deletes?|disappears?|"
            r"vanish(?:es)?|gone|wipes?|cant be (?:traced|tracked|saved)|leaves no|encrypted|auto ?deletes?|"
            r"anonymous|untraceable)(?: (?:itself|after|so|anyway|instantly|in|no))*[, ]+(?:\w+ ){0,3}(?:no ?one|"
            r"nobody|safe|nothing|proof|never|trace|evidence|prove|cant|wont|know|fine)(?: \w+)?"
        ),
        (
            r"(?:what are|what r|whats|what is|what can|what they)(?: (?:they|the feds|police|your mum|ur mum|"
            r"school|anyone|he|she))* (?:gonna|going to|actually gonna|really gonna|can|even) ?(?:do|say)(?: about "
            r"it| to (?:you|u)| lol| really| mate)*[?,. ]+(?:\w+ ){0,2}(?:nothing|youre|ur|you|u|theyll|slap|kid|"
            r"ground|tell)(?: \w+){0,5}"
        ),
        (
            r"(?:stop|dont be|quit|no need to be|dont|why (?:are|r) (?:you|u))(?: \w+)? (?:worrying|stressing|"
            r"panicking|scared|paranoid|shook|a baby|soft|worry|stress|panic|moist|overthink\w*)[,. ]+(?:\w+ "
            r"){0,3}(?:nothing|no ?one|nobody|its legal|ur a kid|youre a kid|under ?\d\d|underage|they cant|feds|"
            r"police|never|minor)(?: \w+){0,4}"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach)|some(?:one|1|body)|some (?:guy|man|lad|boy|girl))(?: \w+){0,2} (?:said|says|told me|"
            r"told "
            r"us|promised|swore|reckons|saying)(?: (?:that|i|im|id|i was|it|its|was|me|cos|because|were|were "
            r"only))* (?:nothing (?:would|will|was gonna|can|could) happen|wouldnt get in trouble|wont get in "
            r"trouble|couldnt get (?:caught|arrested|done)|cant get (?:caught|arrested|done)|legal|safe|fine cos|"
            r"too young to|under ?(?:18|16|age)|they cant (?:touch|arrest|do anything)|never get caught|not "
            r"illegal|no risk)(?: \w+){0,5})"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "ur under 18 nothing will happen to u",
        "feds cant touch kids your age",
        "worst u get is a slap on the wrist",
        "its not even illegal",
        "u wont get caught trust me",
        "everyone does it n nobody ever gets nicked",
        "the bank just refunds it nobody loses money",
        "he said i wouldnt get in trouble cos im 15",
        Example("its fine", before=("me: just drop the bag, police wont look at you",)),
    ),
    passes=(
        "it's a legal requirement",
        "nothing will happen on the rollercoaster its safe",
        "you wont get in trouble for telling me says miss about homework",
        "its only a mock exam nothing bad will happen",
        "its not a big deal see you tomorrow",
        "youre under 18 so you get the child ticket",
        "dont worry its fine",
        "everyone does it wrong the first time",
    ),
    limits="It cannot tell a false reassurance from a true one without the act that it is about.",
)
