"""Somebody whose work is with children goes private with one: own number, own lifts, gifts, off the record."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ROLE = AnyOf(
    r"\b(?:sir|miss|mr|mrs|ms|teacher|teach(?:ing)?|taught|coach(?:ing)?|tutor(?:ing)?|lessons?|"
    r"class(?:room)?|training|pupils?|students?|youth (?:worker|club|leader|group)|leader|pastor|vicar|imam|"
    r"priest|choir|scouts?|cadets?|club|academy|squad|team|instructor|mentor|staff|safeguarding|school|"
    r"rehearsals?|practice|head ?teacher|head of year|form|kids i (?:coach|teach)|counsellor|key ?worker|"
    r"support worker|social worker|foster|unit|session|rules|policy|my job|trainee|detention|church|mosque|"
    r"temple|gurdwara|synagogue|gym|"
    r"dance|studio|nets|pitch|the others|the rest of the|group chat|parents)\b"
)
_PROPER = AnyOf(
    r"\b(?:gym jnr|membership number|investors|leaders should not|attempting|world was made|parents? (?:and|"
    r"or|to|can|should|must|are|in|too|copied)|cc|copied in|two adults|register|consent form|permission|all "
    r"(?:players|pupils|students|families|parents)|everyone on the (?:bus|coach)|minibus|(?:please )?use "
    r"(?:the|your) school|the office|reception|risk assessment|dbs|love (?:mum|dad|nan)|my dad is (?:the "
    r")?(?:coach|teacher)|my mum is (?:the )?(?:coach|teacher)|hes my dad|dear (?:all|parents|families)|"
    r"your mum (?:said|asked|knows|is coming|and)|with your (?:mum|dad|parents)|mum (?:said|knows)|per "
    r"policy|reply all|not allowed to (?:message|accept|add|give)|cant (?:accept|add|message|give)|never "
    r"(?:message|add|give)|missed (?:you|u) (?:in|at) (?:class|lessons?|school|register) ?\w*|say (?:what|"
    r"which) school)\b"
)

_NOT_IN_CHARGE = frozenset({Relation.PEER, Relation.FRIEND})
"""Who has no child in their charge: what they say for themselves crosses no such line."""


def _private(candidate: Candidate) -> Voice | None:
    """A lift or a number is a line crossed only where the speaker's place is known from the talk."""
    if _PROPER.search(candidate.text):
        return None
    marks = candidate.marks
    if "told" not in marks and candidate.speaker.relation in _NOT_IN_CHARGE:
        return None
    if "weak" in marks:
        rest = candidate.text[: candidate.start] + "|" + candidate.text[candidate.end :]
        if not (_ROLE.search(rest) or candidate.said_before(_ROLE, within=8)):
            return None
    return Voice.REPORTED if "told" in marks else Voice.OWN


DETECTOR = Detector(
    name="trusted_adult_crosses_line",
    version=5,
    by=Speaker.OTHER,
    says="goes private with a child in their charge, outside the rules of their work",
    innocent_reading="Small clubs run on lifts and mobile numbers, with parents who know.",
    patterns=(
        (
            r"(?:shouldnt|should not|not (?:really )?(?:supposed|meant|allowed) to|not strictly allowed|"
            r"against (?:the |school |club )?(?:rules|policy)|technically (?:not|shouldnt|cant)|probably "
            r"shouldnt|really shouldnt)(?: \w+){0,3} (?:text|texting|messag\w+|chat|chatting|talk|talking|"
            r"give|giving|have|having|add|adding|drive|driving|tell|telling|say|saying|follow|contact|phone|"
            r"ring|share|see)(?: \w+){0,2} (?:students?|pupils?|kids|young people|players|you|u|favourites?|"
            r"this|my number|lifts?|teachers?|outside|each other|like this|alone|one to one|here|privately|"
            r"any of)(?: \w+)?"
        ),
        (
            r"(?:rules|policy|guidelines|safeguarding|the school|the club|the head|management|hr|the "
            r"academy|the office)(?: \w+){0,3} (?:say|says|said|dont|doesnt|wouldnt|wont|would|bit|are|is|"
            r"mean|gone mad|dont let|stop)(?: \w+){0,3} (?:shouldnt|not to|not allowed|like it|like this|"
            r"need to know|approve|mad|silly|daft|bothered|apply|understand|understand us|have to know|find "
            r"out|nonsense|over the top|get in the way|have a fit|bend|us)(?: \w+){0,2}"
        ),
        (
            r"(?:personal|private|own|real|actual|home|secret|other) (?:number|mobile|phone|account|"
            r"snap(?:chat)?|insta(?:gram)?|email|whatsapp|mob|gmail|address|profile)[, ]+(?:\w+ "
            r"){0,4}(?:not (?:the )?(?:school|work|club|teams)|dont (?:share|tell|give|pass)|just for "
            r"(?:you|u)|only for (?:you|u)|so we|instead of|rather than|save|between|if you ever|in case|"
            r"any ?time|easier|away from|keep)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:heres|here is|this is|take|have|save|ive given you|giving you|ill give you|use|on|"
            r"got)(?: \w+)? (?:my|me) (?:(?!new\b)\w+ )?(?:personal|private|own|real|actual|home|other)? "
            r"?(?:number|mobile|mob|whatsapp|snap(?:chat)?|insta(?:gram)?|gmail|address)(?: \w+)?)"
        ),
        (
            r"(?:not|instead of|rather than|off|away from|dont use|stop using|keep(?: \w+)? off|without "
            r"using|better than)(?: \w+)? (?:the |your |my |on )*(?:school|work|club|college|academy|"
            r"official|team) (?:email|e ?mail|account|laptop|system|teams|app|chat|whatsapp|phone|portal|"
            r"messages?|platform|group|channels?)(?: \w+)?"
        ),
        (
            r"(?:teams|school email|e ?mails?|classroom|the app|group chat|school (?:system|account)s?|work "
            r"phone)(?: \w+){0,3} (?:monitored|checked|logged|read by|watched|not private|isnt private|"
            r"recorded|too formal|gets read|nosy)(?: \w+)?"
        ),
        (
            r"(?:dont|no need to|stop|neednt|you can drop|drop|forget|enough of)(?: \w+){0,2} "
            r"(?:call(?:ing)? me |the |with the |saying )?(?:sir|miss|mr \w+|mrs \w+|ms \w+|coach|"
            r"teacher)(?: \w+){0,3} (?:here|outside|when|now|call me|its|just|im|on here|out of|stuff|thing|"
            r"tonight|anymore|any more|x)(?: \w+){0,2}"
        ),
        (
            r"(?:call me|its|im) (?!sir|miss|later|when|at|back|if|tomorrow|asap|on)\w+ (?:not|instead of|"
            r"outside|out of|when (?:were|its)|on here|here)(?: \w+){0,2} ?(?:sir|miss|mr|mrs|school|"
            r"lessons?|class|alone|just us|training)(?: \w+)?"
        ),
        (
            r"(?:lose|losing|cost(?: me)?|risk(?:ing)?|worth|more than) (?:my|me) (?:job|career|position|"
            r"licence|badge|place at)(?: \w+){0,4}"
        ),
        (
            r"(?:id|i would|i could|could|would|might) (?:\w+ )?(?:get|be) (?:sacked|fired|suspended|struck "
            r"off|in (?:so much |big |serious )?(?:trouble|bother)|banned)(?: \w+){0,5}"
        ),
        (
            r"(?P<weak>(?:i |ive |i have )?(?:got|bought|buy|brought|picked|have|left|ordered)(?: \w+)? "
            r"(?:you|u) (?:a |some |something|this |the |new |those )+(?:\w+ ){0,3}(?:dont|but|keep|just|"
            r"between|our|because|cos|tell|for being|hide|in your locker|not the others|only|secret|"
            r"necklace|present|perfume|boots|phone|headphones|bracelet|trainers)(?: \w+){0,2})"
        ),
        (
            r"(?P<weak>(?:dont|do not|no need to|best not|better not|without|not)(?: \w+)? (?:tell|telling|show|"
            r"showing|let|mention|mentioning|say)(?: \w+){0,3} (?:the (?:others|rest|other (?:girls|boys|"
            r"kids|lads|players|students|pupils)|class|team|squad|group|head|school|club|other (?:staff|"
            r"teachers|coaches|leaders)|staff|choir|office)|other (?:students|pupils|staff|teachers|coaches|"
            r"leaders|parents)|miss (?!(?:or|and|n|she|about|cos|coz)\b)\w+|mr \w+|mrs \w+|head of year|school|"
            r"safeguarding|my (?:boss|manager|"
            r"wife|husband)|anyone (?:at|in|from) (?:school|work|training|the (?:club|team|class|office)|"
            r"church|mosque|"
            r"temple|gurdwara|synagogue|youth club|class))(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:ill|i can|i could|let me|can|could|i|happy to|want me to|shall i)(?: \w+)? "
            r"(?:drive|drop|pick|run|give|take|collect|fetch)(?: \w+){0,2} (?:you|u)(?: \w+)? (?:home|back|"
            r"up|a lift|there|out|for (?:food|a drive|dinner|coffee|a drink|ice cream))(?: \w+){0,4} "
            r"(?:just (?:us|you|me|the two)|on (?:our|your|ur) own|alone|after everyone|when (?:everyone|"
            r"the others)|after|no need to|dont|round the corner|not outside|somewhere|long way|before|"
            r"without))"
        ),
        (
            r"(?:extra|private|one to one|1 to 1|1 2 1|121|special) (?:lessons?|tuition|tutoring|sessions?|"
            r"training|coaching|practice|help|rehearsals?|class)(?: \w+){0,4} (?:at mine|my (?:house|flat|"
            r"place|home)|just (?:us|you|me|the two)|no charge|free|on (?:our|your|ur) own|without (?:your|"
            r"ur|the)|alone|between us|dont|in the evening|late|wont tell|nobody|no ?one)(?: \w+)?"
        ),
        (
            r"(?:when|once|after|as soon as|the day)(?: \w+)? (?:you|u|youre|ur|youve)(?: \w+)? (?:leave|"
            r"left|finish|finished|turn|turned|no longer|not|16|18|sixteen|eighteen|in (?:year|sixth))(?: "
            r"\w+){0,4}[, ]+(?:\w+ ){0,2}(?:we can|we could|well be|we wont have|it wont|its not|nothing|id|"
            r"ill|wont be|no one|nobody can|i can|i could|then we|properly|legal|allowed)(?: \w+){0,3}"
        ),
        (
            r"(?:not|more than|dont think of me|see me|think of me|stop being|forget im|forget i am)(?: "
            r"\w+)? (?:just |as )*(?:your|ur|my) (?:teacher|coach|tutor|leader|pastor|mentor|instructor|"
            r"youth worker|key ?worker|pupil|student)(?: \w+){0,2}"
        ),
        (
            r"(?P<weak>(?:you looked|u looked|couldnt (?:stop|take my eyes)|i (?:noticed|saw|watched|was "
            r"watching|missed|miss) (?:you|u))(?: \w+){0,4} (?:in (?:class|training|lesson|that|your|"
            r"assembly|rehearsal)|today|tonight|beautiful|gorgeous|lovely|amazing|stunning|pretty|sad|"
            r"across|looking|at (?:training|practice|church|mosque|"
            r"temple|gurdwara|synagogue|club))(?: \w+){0,2})"
        ),
        (
            r"(?P<told>(?:my|our|the|this|a) (?:\w+ )?(?:teacher|coach|tutor|youth (?:worker|leader)|pastor|"
            r"choir ?master|instructor|key ?worker|support worker|sir|head ?teacher|leader|mentor|ta|scout "
            r"leader|dance teacher|swim coach)(?: \w+){0,3} (?:messag\w+|text\w*|snap\w*|add(?:ed|s)|"
            r"follow\w*|dms?|dm(?:ed|d)|gave me|gives me|bought me|buys me|hugs?|asked (?:me )?for my|calls "
            r"me|rings me|drives me|took me|says im (?:his|her)|told me not|wants me to|invited me)(?: "
            r"\w+){0,3} (?:me|on (?:snap|insta|whatsapp|discord)|at night|late|number|his number|her number|"
            r"secret|present|gift|alone|every|private\w*|not to|home|round|stay|special|favourite|lift|a|to|"
            r"in)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:sir|miss|mr \w+|coach|my tutor|my teacher)(?: \w+){0,2} (?:gave me (?:his|her)|"
            r"has my|added me|follows me|messages me|texts me|snaps me|bought me|drives me home|dms me|said "
            r"i can call|said not to (?:tell|say)|told me not to)(?: \w+){0,3})"
        ),
        (
            r"(?:no need|dont need|better without|rather|tell)(?: \w+){0,2} (?:your|ur) (?:dad|mum|parents|"
            r"da|mam|folks)(?: (?:to|not to))? (?:wait|stay|come|collect|watch|sit in|be there|pick you up|"
            r"hang around|know about training|bother|drive)(?: \w+){0,5} (?:ill|il|i will|i can|me|lift|"
            r"home|drop|run|training|lesson|session|we|us)(?: \w+){0,2}"
        ),
        (
            r"(?:dont|best not|no need to|just dont|never)(?: \w+)? (?:say|tell|mention|let on)(?: \w+)? "
            r"(?:where|who|its|it came|theyre|they came)(?: \w+){0,3} (?:from|gave|bought|me)(?: \w+)?"
        ),
        (
            r"(?:get|land|put|getting|be)(?: me)? in(?:to)? (?:\w+ )?(?:trouble|bother|hot water|a mess)(?: "
            r"\w+){0,2} (?:if|for this|with the|at work|were|people|anyone|any ?one)(?: \w+){0,4} ?(?:close|"
            r"us|knew|found|saw|school|club|this|found out)?"
        ),
        (
            r"only (?:reason|thing)(?: (?:that|why))? (?:i|im|ive|keeps? me|keeping me|gets me|makes me)(?: "
            r"\w+)? (?:come|coming|turn up|still|look forward|stay|stayed|in|through|do|here|love|enjoy)(?: "
            r"\w+){0,4} (?:work|school|class|training|job|club|lessons?|practice|teaching|coaching|"
            r"rehearsals?|monday|mondays|tuesdays|thursdays)(?: \w+)?"
        ),
        (
            r"(?:left|put|hid|leave|popped|slipped) (?:you )?(?:a |the |some )?(?:something|present|card|"
            r"gift|note|letter|chocolates?|it)(?: \w+){0,2} in (?:your|ur) (?:locker|bag|tray|drawer|pigeon "
            r"?hole|kit bag|case|peg|coat)(?: \w+){0,3}"
        ),
        (
            r"(?:work|school|club|official) (?:one|phone|account|mobile|email|laptop) (?:gets|is|can be)(?: "
            r"\w+)? (?:looked at|checked|read|monitored|seen|tracked|logged|searched)(?: \w+)?"
        ),
        (
            r"(?:staff ?room|head ?teacher|head|school|club|parents|committee|office|other (?:staff|coaches|"
            r"teachers|leaders))(?: \w+)? (?:can never|must never|mustnt|cant|cannot|never|doesnt need to|"
            r"dont need to|neednt|would kill me|would go mad)(?: \w+)? (?:find|know|see|hear|if|be told|get "
            r"wind|about)(?: \w+){0,5}"
        ),
        (
            r"(?:tell|say)(?: (?:her|him|them|your \w+|ur \w+))? (?:that )?(?:training|practice|rehearsal|"
            r"the lesson|lesson|the session|club|choir|detention|the match|the bus|tuition)(?: \w+)? (?:ran|"
            r"overran|went on|ran over|finished late|was late|finishes|goes on|is longer)(?: \w+){0,4}"
        ),
        (
            r"(?:time|hour|evening|afternoon|place|studio|hall|pitch|building|office|house|car|room|it|pool|"
            r"gym|minibus)(?: \w+)? (?:all )?to ourselves(?: \w+)?"
        ),
        (
            r"(?:favourite|fave|best|special|only) (?:person|one|face|human|(?<!the best )(?<!s the "
            r"favourite )thing|part)(?: \w+){0,2} (?:in|at|of|about)(?: (?:that|the|this|my|whole|entire|"
            r"our))+ ?(?:school|class|club|team|squad|place|building|choir|youth group|academy|job|week|"
            r"day)(?: \w+){0,3}"
        ),
        r"(?P<weak>(?:just|only|jist) (?:the )?(?:two|twa|2|pair) (?:of|ae|o) us(?: \w+){0,3})",
        (
            r"(?:(?:gave|given|had|got|cut|made)(?: \w+){0,2} (?:a|the|own|spare) key(?: \w+){0,2} (?:to|"
            r"cut|for)(?: \w+){0,3} (?:flat|house|office|place|you|her|him|room|studio|cabin)|had a key "
            r"cut)(?: \w+)?"
        ),
        (
            r"(?:(?:youre|ur|you are|you will be|youll be) (?:in|sharing|bunking|sleeping|rooming)(?: \w+)? "
            r"(?:with me|my (?:room|tent|caravan|cabin))|(?:share|sharing) (?:a |my )?(?:room|tent|bed|"
            r"cabin|hotel)(?: \w+)? with me|one room or two|two rooms or one|sleep at mine|stay at mine|"
            r"bring (?:it|them) to mine)(?: \w+){0,4}"
        ),
        (
            r"(?P<weak>(?:door locked|lock the door|building is empty|when (?:the )?(?:building|hall|school|"
            r"club|office|studio|church|mosque|"
            r"temple|gurdwara|synagogue)(?: is|s)? (?:empty|closed|quiet)|after (?:everyones|everyone has|"
            r"they have all|theyve all) gone|out of hours|back door key))"
        ),
        (
            r"(?P<told>(?:our|my|the|her|his|that) (?:\w+ )?(?:teacher|coach|tutor|youth (?:worker|leader)|"
            r"pastor|instructor|key ?worker|assistant|leader|mentor|choir ?master)(?: \w+){0,2} (?:gave|"
            r"bought|lets?|took|asked|sent|wants|told|tells|keeps|offered|invited|texted|messaged)(?: "
            r"\w+){0,3} (?:key|flat|house|alone|secret|private\w*|number|snap\w*|gift|present|necklace|"
            r"phone|his place|her place|locked|just (?:me|him|us|the two)|not to tell|at night|1 ?am|2 ?am|"
            r"midnight|extra ones)(?: \w+)?)"
        ),
        (
            r"(?:between us|our secret|just us|only you|you only|just you|me and you|you and me|my "
            r"favourite|alone together|on our own|in private|privately|special to me|miss(?:ed|ing)? (?:you|"
            r"u|your|our)|think(?:ing)? (?:about|of) you|proud of you in a|you look (?:beautiful|gorgeous|"
            r"pretty|lovely|nice)|your (?:smile|hair|eyes|perfume|legs|skirt)|love you|cuddle|hug from|kiss|"
            r"dont (?:tell|show|mention|let on)|nobody (?:needs|has) to know|no ?one (?:needs|has) to know|"
            r"personal number|my own number|my snap\w*|whatsapp me|bend the rules|make an exception|not "
            r"like the others|more than a|more than just|a gift|little present|necklace|bracelet|round mine|"
            r"come to mine|my flat|my house|my place|in my car|a lift home|drive you|the long way|special "
            r"treatment|jealous|when youre (?:16|18|older)|stay late|after hours|lock(?:ed)? the door|by "
            r"ourselves|by yourself|without the others|break the rules|text me (?:tonight|later|when youre "
            r"home)|dream(?:t|ed)? about you) [^.!?]{0,45}\b(?:pupils?|students?|lessons?|class|classroom|"
            r"training|rehearsals?|choir|register|timetable|staff ?room|school gates?|the school|the squad|"
            r"team ?talk|safeguarding|my office|coaching|teaching|tutoring|tuition|youth club|the unit|drop "
            r"?in|mentoring|head ?teacher|committee|parents evening|detention|shift|the club|work phone|the "
            r"academy|assembly|sunday school|the centre|practice|keywork\w*)"
        ),
        (
            r"(?:you|u)(?: \w+){0,2} (?:brighten|make|light up|made|makes|are the best (?:part|bit|thing) "
            r"(?:of|about))(?: \w+){0,2} (?:class|lessons?|training|teaching|the job|work|coaching|practice|"
            r"mondays|my timetable|rehearsals?|double)(?: \w+){0,2}"
        ),
        (
            r"(?:platform|portal|teams|school email|system|the site|the app) (?:records|monitors|logs|reads|"
            r"watches|tracks)(?: \S+){0,10} (?:signal|whatsapp|telegram|snap\w*|instead|my number)"
        ),
        (
            r"(?:pics?|photos?|weigh ?ins?|videos?)(?: \w+){0,2} to me[, ]+(?:\w+ )?not (?:to )?(?:the|in "
            r"the) (?:\w+ )?(?:group|chat|team|club|page)"
        ),
        r"(?:glass|bottle) of (?:wine|red|white|fizz) (?:and|with|over) (?:your|ur|you)",
        (
            r"(?:we both|both|you|u) know (?:its|it is|this is|this isnt|it isnt)(?: not)? (?:about |just |"
            r"only )?(?:maths|physics|football|homework|lessons|training|the lesson|french|music|revision)"
        ),
        (
            r"(?:physio|massage|rub ?down)(?: \w+){0,3} (?:or me|warm hands|just us|at mine|myself)|(?:ive|"
            r"i have|got) warm hands"
        ),
        (
            r"(?P<told>(?:he|coach|sir|my \w+|mr \w+) (?:said|says|told me) (?:my|i|im)(?: \w+)? (?:is|am|"
            r"look|looks)? ?(?:\w+ )?distracting(?: \w+){0,3})"
        ),
        (
            r"more than (?:a|your|ur|just a|just your) (?:coach|teacher|tutor|leader|mentor|instructor) "
            r"(?:to you|i hope|to me|arent i)"
        ),
        (
            r"(?:changed|moved|swapped|fixed|arranged|sorted) the (?:rota|timetable|schedule|seating|"
            r"slots?)(?: \w+){0,4} (?:only|just|alone|together|with you|with u)"
        ),
        r"(?:kept|keep|treasure|saved) every (?:card|note|drawing|picture|message|letter)(?: \w+)? (?:you|u)",
    ),
    confirm=_private,
    shows=(
        "im not supposed to text students but youre different",
        "message me on here not the school email",
        "heres my personal number, just for you",
        "i could lose my job for this",
        "you dont have to call me sir when its just us",
        "dont tell the others in the squad i got you boots",
        "extra lessons at mine, no charge, just the two of us",
        Example("ill drive you home after, just us", before=("me: great training tonight",)),
        "my coach messages me on snap every night",
    ),
    passes=(
        "dont tell the others what we got for the raffle",
        "whats the best thing about the school",
        "i missed you in class, all ok?",
        "please use the school email not my personal number",
        "staff are not allowed to message students on instagram",
        "sir said the homework is on teams",
        "parents can text me on this number about training",
        "ill pick you up after training, love mum",
        "you are not just a student of maths",
    ),
    limits="It knows an adult's place only from what is said, so it misses one whose role is never mentioned.",
)
