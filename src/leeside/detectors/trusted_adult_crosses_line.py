"""Somebody whose work is with children goes private with one: own number, own lifts, gifts, off the record."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ROLE = re.compile(
    r"\b(?:sir|miss|mr|mrs|ms|teacher|teach(?:ing)?|taught|coach(?:ing)?|tutor(?:ing)?|lessons?|class(?:room)?|"
    r"training|pupils?|students?|"
    r"youth (?:worker|club|leader|group)|leader|pastor|vicar|imam|priest|choir|scouts?|cadets?|club|academy|squad|team|"
    r"instructor|mentor|staff|safeguarding|school|rehearsals?|practice|head ?teacher|head of year|form|kids i "
    r"(?:coach|teach)|"
    r"counsellor|key ?worker|support worker|social worker|foster|unit|session|rules|policy|my job|trainee|detention|church|"
    r"gym|dance|studio|nets|pitch|the others|the rest of the|group chat|parents)\b"
)
_PROPER = re.compile(
    r"\b(?:gym jnr|membership number|investors|leaders should not|attempting|world was made|parents? (?:and|or|to|"
    r"can|should|must|are|in|too|copied)|cc|copied in|two adults|register|consent form|permission|all (?:players|"
    r"pupils|students|families|parents)|everyone on the (?:bus|coach)|minibus|(?:please )?use (?:the|your) school|"
    r"the office|"
    r"reception|risk assessment|dbs|love (?:mum|dad|nan)|my dad is (?:the )?(?:coach|teacher)|my mum is (?:the "
    r")?(?:coach|teacher)|hes my dad|dear (?:all|parents|families)|your mum (?:said|asked|knows|is coming|and)|"
    r"with your (?:mum|dad|parents)|"
    r"mum (?:said|knows)|per policy|reply all|not allowed to (?:message|accept|add|give)|cant (?:accept|add|"
    r"message|give)|never (?:message|add|give))\b"
)


def _private(candidate: Candidate) -> Voice | None:
    """A lift or a number is a line crossed only where the speaker's place is known from the talk."""
    if _PROPER.search(candidate.text):
        return None
    marks = {name for name, fit in candidate.match.groupdict().items() if fit is not None}
    if "weak" in marks:
        rest = candidate.text[: candidate.start] + "|" + candidate.text[candidate.end :]
        if not (_ROLE.search(rest) or candidate.said_before(_ROLE, within=8)):
            return None
    return Voice.REPORTED if "told" in marks else Voice.OWN


DETECTOR = Detector(
    name="trusted_adult_crosses_line",
    version=1,
    by=Speaker.OTHER,
    says="goes private with a child in their charge, outside the rules of their work",
    innocent_reading="Small clubs run on lifts and mobile numbers, with parents who know.",
    patterns=(
        (
            r"(?:shouldnt|should not|not (?:really )?(?:supposed|meant|allowed) to|not strictly allowed|against (?:the |"
            r"school |club )?(?:rules|policy)|technically (?:not|shouldnt|cant)|probably shouldnt|really shouldnt)(?: "
            r"\w+){0,3} (?:text|texting|messag\w+|chat|chatting|talk|talking|give|giving|have|having|add|adding|drive|"
            r"driving|tell|telling|say|saying|follow|contact|phone|ring|share|see)(?: \w+){0,2} (?:students?|pupils?|kids|"
            r"young people|players|you|u|favourites?|this|my number|lifts?|teachers?|outside|each other|like this|alone|"
            r"one to one|here|privately|any of)(?: \w+)?"
        ),
        (
            r"(?:rules|policy|guidelines|safeguarding|the school|the club|the head|management|hr|the academy|the "
            r"office)(?: \w+){0,3} (?:say|says|said|dont|doesnt|wouldnt|wont|would|bit|are|is|mean|gone mad|dont let|"
            r"stop)(?: \w+){0,3} (?:shouldnt|not to|not allowed|like it|like this|need to know|approve|mad|silly|daft|"
            r"bothered|apply|understand|understand us|have to know|find out|nonsense|over the top|get in the way|have a "
            r"fit|bend|us)(?: \w+){0,2}"
        ),
        (
            r"(?:personal|private|own|real|actual|home|secret|other) (?:number|mobile|phone|account|snap(?:chat)?|"
            r"insta(?:gram)?|email|whatsapp|mob|gmail|address|profile)[, ]+(?:\w+ ){0,4}(?:not (?:the )?(?:school|work|"
            r"club|teams)|dont (?:share|tell|give|pass)|just for (?:you|u)|only for (?:you|u)|so we|instead of|rather "
            r"than|save|between|if you ever|in case|any ?time|easier|away from|keep)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:heres|here is|this is|take|have|save|ive given you|giving you|ill give you|use|on|got)(?: \w+)? "
            r"(?:my|me) (?:\w+ )?(?:personal|private|own|real|actual|home|other)? ?(?:number|mobile|mob|whatsapp|"
            r"snap(?:chat)?|insta(?:gram)?|gmail|address)(?: \w+)?)"
        ),
        (
            r"(?:not|instead of|rather than|off|away from|dont use|stop using|keep(?: \w+)? off|without using|better "
            r"than)(?: \w+)? (?:the |your |my |on )*(?:school|work|club|college|academy|official|team) (?:email|e ?mail|"
            r"account|laptop|system|teams|app|chat|whatsapp|phone|portal|messages?|platform|group|channels?)(?: \w+)?"
        ),
        (
            r"(?:message|text|msg|chat|talk|speak|write|reply|ring|call|add|dm|whatsapp|snap)(?: \w+){0,2} (?:here|on "
            r"(?:here|this|my|snap(?:chat)?|insta(?:gram)?|whatsapp|telegram))(?: \w+){0,2} (?:not (?:on )?(?:school|"
            r"teams|email|the)|they (?:check|monitor|read|log)|school (?:checks|monitors|reads)|its monitored|where "
            r"(?:the )?(?:school|no ?one|nobody|work))(?: \w+)?"
        ),
        (
            r"(?:teams|school email|e ?mails?|classroom|the app|group chat|school (?:system|account)s?|work phone)(?: "
            r"\w+){0,3} (?:monitored|checked|logged|read by|watched|not private|isnt private|recorded|too formal|gets "
            r"read|nosy)(?: \w+)?"
        ),
        (
            r"(?:dont|no need to|stop|neednt|you can drop|drop|forget|enough of)(?: \w+){0,2} (?:call(?:ing)? me |the |"
            r"with the |saying )?(?:sir|miss|mr \w+|mrs \w+|ms \w+|coach|teacher)(?: \w+){0,3} (?:here|outside|when|now|"
            r"call me|its|just|im|on here|out of|stuff|thing|tonight|anymore|any more|x)(?: \w+){0,2}"
        ),
        (
            r"(?:call me|its|im) (?!sir|miss|later|when|at|back|if|tomorrow|asap|on)\w+ (?:not|instead of|outside|out of|"
            r"when (?:were|its)|on here|here)(?: \w+){0,2} ?(?:sir|miss|mr|mrs|school|lessons?|class|alone|just us|"
            r"training)(?: \w+)?"
        ),
        (
            r"(?:lose|losing|cost(?: me)?|risk(?:ing)?|worth|more than) (?:my|me) (?:job|career|position|licence|badge|"
            r"place at)(?: \w+){0,4}"
        ),
        (
            r"(?:id|i would|i could|could|would|might) (?:\w+ )?(?:get|be) (?:sacked|fired|suspended|struck off|in (?:so "
            r"much |big |serious )?(?:trouble|bother)|banned)(?: \w+){0,5}"
        ),
        (
            r"(?:favourite|fave|best|star|special) (?:student|pupil|player|girl|boy|dancer|swimmer|gymnast|one in|in "
            r"(?:the|my) (?:class|team|group|squad)|of (?:the|my) (?:class|team|group|squad|lot))(?: \w+){0,3}"
        ),
        (
            r"(?:never|not|ever)(?: \w+){0,2} (?:had|met|taught|coached|known|felt)(?: \w+){0,2} (?:student|pupil|player|"
            r"girl|boy|kid|swimmer|dancer|young person|one) (?:like|who|that|so|quite|this|before|as)(?: \w+){0,2}"
        ),
        (
            r"(?P<weak>(?:i |ive |i have )?(?:got|bought|buy|brought|picked|have|left|ordered)(?: \w+)? (?:you|u) (?:a |"
            r"some |something|this |the |new |those )+(?:\w+ ){0,3}(?:dont|but|keep|just|between|our|because|cos|tell|for "
            r"being|hide|in your locker|not the others|only|secret|necklace|present|perfume|boots|phone|headphones|"
            r"bracelet|trainers)(?: \w+){0,2})"
        ),
        (
            r"(?:dont|do not|no need to|best not|better not|without|not)(?: \w+)? (?:tell|telling|show|showing|let|"
            r"mention|mentioning|say)(?: \w+){0,3} (?:the (?:others|rest|other (?:girls|boys|kids|lads|players|students|"
            r"pupils)|class|team|squad|group|head|school|club|other (?:staff|teachers|coaches|leaders)|staff|choir|"
            r"office)|other (?:students|pupils|staff|teachers|coaches|leaders|parents)|miss \w+|mr \w+|mrs \w+|head of "
            r"year|school|safeguarding|my (?:boss|manager|wife|husband)|anyone (?:at|in|from) (?:school|work|training|the "
            r"(?:club|team|class|office)|church|youth club|class))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:ill|i can|i could|let me|can|could|i|happy to|want me to|shall i)(?: \w+)? (?:drive|drop|pick|"
            r"run|give|take|collect|fetch)(?: \w+){0,2} (?:you|u)(?: \w+)? (?:home|back|up|a lift|there|out|for (?:food|a "
            r"drive|dinner|coffee|a drink|ice cream))(?: \w+){0,4} (?:just (?:us|you|me|the two)|on (?:our|your|ur) own|"
            r"alone|after everyone|when (?:everyone|the others)|after|no need to|dont|round the corner|not outside|"
            r"somewhere|long way|before|without))"
        ),
        (
            r"(?P<weak>(?:come|pop|stay|wait|hang|meet|see)(?: \w+){0,3} (?:to mine|round mine|at mine|my (?:house|flat|"
            r"place|car|office|room|classroom)|back after|behind after|late after|after (?:class|training|the others|"
            r"everyone|lessons?|practice|school|rehearsal|session))(?: \w+){0,5} (?:alone|just (?:us|you|me|the two)|"
            r"(?:when|once|after|til|until)(?: \w+){0,2} (?:gone|left|go|leave)|on (?:our|your|ur) own|nobody|no ?one|"
            r"door|wine|private|extra|one to one|1 to 1|wife|husband|empty|quiet|chat|talk))"
        ),
        (
            r"(?:extra|private|one to one|1 to 1|1 2 1|121|special) (?:lessons?|tuition|tutoring|sessions?|training|"
            r"coaching|practice|help|rehearsals?|class)(?: \w+){0,4} (?:at mine|my (?:house|flat|place|home)|just (?:us|"
            r"you|me|the two)|no charge|free|on (?:our|your|ur) own|without (?:your|ur|the)|alone|between us|dont|in the "
            r"evening|late|wont tell|nobody|no ?one)(?: \w+)?"
        ),
        (
            r"(?:when|once|after|as soon as|the day)(?: \w+)? (?:you|u|youre|ur|youve)(?: \w+)? (?:leave|left|finish|"
            r"finished|turn|turned|no longer|not|16|18|sixteen|eighteen|in (?:year|sixth))(?: \w+){0,4}[, ]+(?:\w+ "
            r"){0,2}(?:we can|we could|well be|we wont have|it wont|its not|nothing|id|ill|wont be|no one|nobody can|i "
            r"can|i could|then we|properly|legal|allowed)(?: \w+){0,3}"
        ),
        (
            r"(?:if|as|im|i am|were|wasnt|speaking|forget)(?: \w+)? (?:not |i wasnt |i werent |i wasn t |just |more "
            r")*(?:as )?(?:your|ur|a) (?:teacher|coach|tutor|leader|pastor|mentor|instructor|youth worker|key ?worker)(?: "
            r"\w+){0,3} (?:right now|tonight|as a (?:friend|mate|man|person)|more of a|anymore|any more|id|i would|not "
            r"talking|but|here|friend|on here|outside|you know)(?: \w+){0,2}"
        ),
        (
            r"(?:not|more than|dont think of me|see me|think of me|stop being|forget im|forget i am)(?: \w+)? (?:just |as "
            r")*(?:your|ur|my) (?:teacher|coach|tutor|leader|pastor|mentor|instructor|youth worker|key ?worker|pupil|"
            r"student)(?: \w+){0,2}"
        ),
        (
            r"(?P<weak>(?:off|on|outside|out of)(?: the)? (?:record|books?|school hours|hours|work|the register)(?: "
            r"\w+){0,3} (?:between|just|chat|talk|tell|message|friend|us|me|keep|secret|ok|meet|see)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:you looked|u looked|couldnt (?:stop|take my eyes)|i (?:noticed|saw|watched|was watching|missed|"
            r"miss) (?:you|u))(?: \w+){0,4} (?:in (?:class|training|lesson|that|your|assembly|rehearsal)|today|tonight|"
            r"beautiful|gorgeous|lovely|amazing|stunning|pretty|sad|across|looking|at (?:training|practice|church|"
            r"club))(?: \w+){0,2})"
        ),
        (
            r"(?:my (?:wife|husband|girlfriend|partner|missus)|at home|the wife|marriage)(?: \w+){0,3} (?:doesnt|dont|"
            r"isnt|never|away|out|wouldnt|wont|not been|argu\w+|split|left|difficult|lonely|unhappy)(?: \w+){0,3} "
            r"(?:understand|get me|listen|talk|know|here|weekend|tonight|like you|you|together|so)(?: \w+){0,2}"
        ),
        (
            r"(?P<told>(?:my|our|the|this|a) (?:\w+ )?(?:teacher|coach|tutor|youth (?:worker|leader)|pastor|choir ?master|"
            r"instructor|key ?worker|support worker|sir|head ?teacher|leader|mentor|ta|scout leader|dance teacher|swim "
            r"coach)(?: \w+){0,3} (?:messag\w+|text\w*|snap\w*|add(?:ed|s)|follow\w*|dms?|dm(?:ed|d)|gave me|gives me|"
            r"bought me|buys me|hugs?|asked (?:me )?for my|calls me|rings me|drives me|took me|says im (?:his|her)|told "
            r"me not|wants me to|invited me)(?: \w+){0,3} (?:me|on (?:snap|insta|whatsapp|discord)|at night|late|number|"
            r"his number|her number|secret|present|gift|alone|every|private\w*|not to|home|round|stay|special|favourite|"
            r"lift|a|to|in)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:sir|miss|mr \w+|coach|my tutor|my teacher)(?: \w+){0,2} (?:gave me (?:his|her)|has my|added me|"
            r"follows me|messages me|texts me|snaps me|bought me|drives me home|dms me|said i can call|said not to "
            r"(?:tell|say)|told me not to)(?: \w+){0,3})"
        ),
        (
            r"(?:no need|dont need|better without|rather|tell)(?: \w+){0,2} (?:your|ur) (?:dad|mum|parents|da|mam|"
            r"folks)(?: (?:to|not to))? (?:wait|stay|come|collect|watch|sit in|be there|pick you up|hang around|know "
            r"about training|bother|drive)(?: \w+){0,5} (?:ill|il|i will|i can|me|lift|home|drop|run|training|lesson|"
            r"session|we|us)(?: \w+){0,2}"
        ),
        (
            r"(?:dont|best not|no need to|just dont|never)(?: \w+)? (?:say|tell|mention|let on)(?: \w+)? (?:where|who|its|"
            r"it came|theyre|they came)(?: \w+){0,3} (?:from|gave|bought|me)(?: \w+)?"
        ),
        (
            r"(?:get|land|put|getting|be)(?: me)? in(?:to)? (?:\w+ )?(?:trouble|bother|hot water|a mess)(?: \w+){0,2} "
            r"(?:if|for this|with the|at work|were|people|anyone|any ?one)(?: \w+){0,4} ?(?:close|us|knew|found|saw|"
            r"school|club|this|found out)?"
        ),
        (
            r"(?P<weak>(?:stay|wait|hang|keep|hold) (?:behind|back|on)(?: \w+){0,4} (?:the )?(?:others|rest|everyone|"
            r"girls|boys|team|class|them)(?: \w+)? (?:can go|go|leave|have gone|get|head|are gone|left|changed|off)(?: "
            r"\w+)?)"
        ),
        (
            r"only (?:reason|thing)(?: (?:that|why))? (?:i|im|ive|keeps? me|keeping me|gets me|makes me)(?: \w+)? (?:come|"
            r"coming|turn up|still|look forward|stay|stayed|in|through|do|here|love|enjoy)(?: \w+){0,4} (?:work|school|"
            r"class|training|job|club|lessons?|practice|teaching|coaching|rehearsals?|monday|mondays|tuesdays|"
            r"thursdays)(?: \w+)?"
        ),
        (
            r"(?:left|put|hid|leave|popped|slipped) (?:you )?(?:a |the |some )?(?:something|present|card|gift|note|letter|"
            r"chocolates?|it)(?: \w+){0,2} in (?:your|ur) (?:locker|bag|tray|drawer|pigeon ?hole|kit bag|case|peg|"
            r"coat)(?: \w+){0,3}"
        ),
        (
            r"(?:work|school|club|official) (?:one|phone|account|mobile|email|laptop) (?:gets|is|can be)(?: \w+)? "
            r"(?:looked at|checked|read|monitored|seen|tracked|logged|searched)(?: \w+)?"
        ),
        (
            r"(?:staff ?room|head ?teacher|head|school|club|parents|committee|office|other (?:staff|coaches|teachers|"
            r"leaders))(?: \w+)? (?:can never|must never|mustnt|cant|cannot|never|doesnt need to|dont need to|neednt|"
            r"would kill me|would go mad)(?: \w+)? (?:find|know|see|hear|if|be told|get wind|about)(?: \w+){0,5}"
        ),
        (
            r"(?:tell|say)(?: (?:her|him|them|your \w+|ur \w+))? (?:that )?(?:training|practice|rehearsal|the lesson|"
            r"lesson|the session|club|choir|detention|the match|the bus|tuition)(?: \w+)? (?:ran|overran|went on|ran over|"
            r"finished late|was late|finishes|goes on|is longer)(?: \w+){0,4}"
        ),
        (
            r"(?:time|hour|evening|afternoon|place|studio|hall|pitch|building|office|house|car|room|it|pool|gym|"
            r"minibus)(?: \w+)? (?:all )?to ourselves(?: \w+)?"
        ),
        (
            r"(?:favourite|fave|best|special|only) (?:person|one|face|thing|part|human)(?: \w+){0,2} (?:in|at|of|"
            r"about)(?: (?:that|the|this|my|whole|entire|our))+ ?(?:school|class|club|team|squad|place|building|choir|"
            r"youth group|academy|job|week|day)(?: \w+){0,3}"
        ),
        r"(?P<weak>(?:just|only|jist) (?:the )?(?:two|twa|2|pair) (?:of|ae|o) us(?: \w+){0,3})",
        r"(?P<weak>(?:just|only) (?:you|u|me|us)(?: (?:and|n|&) (?:me|you|i|u|us))(?: \w+){0,3})",
        (
            r"(?:(?:gave|given|had|got|cut|made)(?: \w+){0,2} (?:a|the|own|spare) key(?: \w+){0,2} (?:to|cut|for)(?: "
            r"\w+){0,3} (?:flat|house|office|place|you|her|him|room|studio|cabin)|had a key cut)(?: \w+)?"
        ),
        (
            r"(?:(?:youre|ur|you are|you will be|youll be) (?:in|sharing|bunking|sleeping|rooming)(?: \w+)? (?:with me|my "
            r"(?:room|tent|caravan|cabin))|(?:share|sharing) (?:a |my )?(?:room|tent|bed|cabin|hotel)(?: \w+)? with me|"
            r"one room or two|two rooms or one|sleep at mine|stay at mine|bring (?:it|them) to mine)(?: \w+){0,4}"
        ),
        (
            r"(?P<weak>(?:door locked|lock the door|building is empty|when (?:the )?(?:building|hall|school|club|office|"
            r"studio|church)(?: is|s)? (?:empty|closed|quiet)|after (?:everyones|everyone has|they have all|theyve all) "
            r"gone|out of hours|back door key))"
        ),
        (
            r"(?:platform|system|teams|portal|school app|app|classroom|email|this|zoom)(?: \w+)? (?:records?|logs?|"
            r"monitors?|saves?|keeps?|flags?|reads?) (?:everything|what we|all|every|our|it all)(?: \w+){0,8} (?:signal|"
            r"whatsapp|snap\w*|telegram|personal|private\w*|another|instead|elsewhere|my number|conversation|chat)(?: "
            r"\w+)?"
        ),
        (
            r"(?P<told>(?:our|my|the|her|his|that) (?:\w+ )?(?:teacher|coach|tutor|youth (?:worker|leader)|pastor|"
            r"instructor|key ?worker|assistant|leader|mentor|choir ?master)(?: \w+){0,2} (?:gave|bought|lets?|took|asked|"
            r"sent|wants|told|tells|keeps|offered|invited|texted|messaged)(?: \w+){0,3} (?:key|flat|house|alone|secret|"
            r"private\w*|number|snap\w*|gift|present|necklace|phone|his place|her place|locked|just (?:me|him|us|the two)|"
            r"not to tell|at night|1 ?am|2 ?am|midnight|extra ones)(?: \w+)?)"
        ),
        (
            r"(?:pupils?|students?|lessons?|class|classroom|training|rehearsals?|choir|register|timetable|staff ?room|"
            r"school gates?|the school|the squad|team ?talk|safeguarding|my office|coaching|teaching|tutoring|tuition|"
            r"youth club|the unit|drop ?in|mentoring|head ?teacher|committee|parents evening|detention|shift|the club|"
            r"work phone|the academy|assembly|sunday school|the centre|practice|keywork\w*) [^.!?]{0,45}\b(?:between us|"
            r"our secret|just us|only you|you only|just you|me and you|you and me|my favourite|alone together|on our own|"
            r"in private|privately|special to me|miss(?:ed|ing)? (?:you|u|your|our)|think(?:ing)? (?:about|of) you|proud "
            r"of you in a|you look (?:beautiful|gorgeous|pretty|lovely|nice)|your (?:smile|hair|eyes|perfume|legs|skirt)|"
            r"love you|cuddle|hug from|kiss|dont (?:tell|show|mention|let on)|nobody (?:needs|has) to know|no ?one "
            r"(?:needs|has) to know|personal number|my own number|my snap\w*|whatsapp me|bend the rules|make an exception|"
            r"not like the others|more than a|more than just|a gift|little present|necklace|bracelet|round mine|come to "
            r"mine|my flat|my house|my place|in my car|a lift home|drive you|the long way|special treatment|jealous|when "
            r"youre (?:16|18|older)|stay late|after hours|lock(?:ed)? the door|by ourselves|by yourself|without the "
            r"others|break the rules|text me (?:tonight|later|when youre home)|dream(?:t|ed)? about you)"
        ),
        (
            r"(?:between us|our secret|just us|only you|you only|just you|me and you|you and me|my favourite|alone "
            r"together|on our own|in private|privately|special to me|miss(?:ed|ing)? (?:you|u|your|our)|think(?:ing)? "
            r"(?:about|of) you|proud of you in a|you look (?:beautiful|gorgeous|pretty|lovely|nice)|your (?:smile|hair|"
            r"eyes|perfume|legs|skirt)|love you|cuddle|hug from|kiss|dont (?:tell|show|mention|let on)|nobody (?:needs|"
            r"has) to know|no ?one (?:needs|has) to know|personal number|my own number|my snap\w*|whatsapp me|bend the "
            r"rules|make an exception|not like the others|more than a|more than just|a gift|little present|necklace|"
            r"bracelet|round mine|come to mine|my flat|my house|my place|in my car|a lift home|drive you|the long way|"
            r"special treatment|jealous|when youre (?:16|18|older)|stay late|after hours|lock(?:ed)? the door|by "
            r"ourselves|by yourself|without the others|break the rules|text me (?:tonight|later|when youre home)|"
            r"dream(?:t|ed)? about you) [^.!?]{0,45}\b(?:pupils?|students?|lessons?|class|classroom|training|rehearsals?|"
            r"choir|register|timetable|staff ?room|school gates?|the school|the squad|team ?talk|safeguarding|my office|"
            r"coaching|teaching|tutoring|tuition|youth club|the unit|drop ?in|mentoring|head ?teacher|committee|parents "
            r"evening|detention|shift|the club|work phone|the academy|assembly|sunday school|the centre|practice|"
            r"keywork\w*)"
        ),
        r"(?:dont|do not|no need to|you can stop|stop)(?: \w+)? (?:calling me|call me) (?:sir|miss|mr|mrs|coach)(?: \w+)?",
        (
            r"(?:my|our) (?:own )?(?:little )?(?:arrangement|private (?:chat|sessions?|lessons?)|special (?:sessions?|"
            r"arrangement|time)|late (?:chats?|sessions?))(?: \w+){0,3}"
        ),
        (
            r"(?:i|ive|id)(?: \w+)? (?:dont|do not|never|not|wouldnt)(?: \w+)? (?:do|done|give|gave|offer|say|said|tell|"
            r"told|message|let|allow|drive|invite|buy)(?: \w+){0,2} (?:this|that|it)? ?(?:for|to|with)? ?(?:any of "
            r")?(?:the )?(?:others|other (?:students|pupils|players|kids|girls|boys|swimmers|dancers|lads)|rest of (?:the "
            r")?(?:team|class|squad|group))(?: \w+){0,3}"
        ),
        (
            r"(?:other|rest of the) (?:girls|boys|lads|kids|students|pupils|players|swimmers|dancers|gymnasts|team|squad|"
            r"class|group)(?: \w+){0,3} (?:jealous|dont (?:need|have) to|neednt|mustnt|would be|dont get|arent|wouldnt|"
            r"cant|dont know|bore)(?: \w+){0,4}"
        ),
        (
            r"(?:professional|boundar(?:y|ies)|conduct|position|contract|dbs|policy|guidelines|protocol)(?: \w+){0,5} "
            r"(?:but|though|anyway|with you|for you|different|silly|forget|ignore|bend|break|cross(?:ed|ing)?|stuff|"
            r"pretend|nonsense)(?: \w+){0,3}"
        ),
        (
            r"(?:not as|not just as|no longer|rather than|instead of|never mind)(?: \w+)? (?:a |your |the )?(?:teacher|"
            r"coach|tutor|pupil|student|leader|boss|sir|miss)(?: \w+){0,3} (?:friends?|person|man|woman|someone|but|"
            r"tonight|now|equal|mate)(?: \w+)?"
        ),
        (
            r"(?:as a|like a|more like|were|its) (?:friends?|mates?|equals?) (?:now |really |first )?(?:not |rather than |"
            r"instead of |more than )(?:\w+ )?(?:teacher|coach|tutor|pupil|student|leader|sir|miss)(?: \w+){0,3}"
        ),
        (
            r"(?:mr|mrs|sir|miss|coach)(?: \w+)? (?:is for|was for|makes me feel old|is so formal|sounds so|at school "
            r"only|in school only)(?: \w+){0,4}"
        ),
        (
            r"(?:you|u)(?: \w+){0,2} (?:brighten|make|light up|made|makes|are the best (?:part|bit|thing) (?:of|"
            r"about))(?: \w+){0,2} (?:class|lessons?|training|teaching|the job|work|coaching|practice|mondays|my "
            r"timetable|rehearsals?|double)(?: \w+){0,2}"
        ),
        (
            r"(?:text|message|ring|call|snap|dm|whatsapp) me(?: \w+){0,3} (?:any ?time|day or night|late|tonight|in bed|"
            r"when youre in bed|even at night|any hour|whenever|middle of the night)(?: \w+){0,5} (?:school|class|"
            r"lessons?|training|coach|teacher|tutor|pupil|student|club|session|youth)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:come|pop|be|drop) (?:to|in|into|by) my (?:room|office|classroom|studio) (?:at|during|before|"
            r"after|alone|when|tonight)(?: \w+){0,3})"
        ),
        (
            r"if (?:the head|miss|sir|your mum|your dad|anyone|any ?body|they|mr \w+|mrs \w+) asks?(?: \w+){0,3} (?:were|"
            r"we were|it was|its|you were|revision|catch ?up|extra|coursework|training|lesson|detention|practice)(?: "
            r"\w+){0,3}"
        ),
        (
            r"wish (?:you|u|i) (?:werent|wasnt|were not|was not)(?: \w+)? (?:my|your|a) (?:student|pupil|teacher|coach|"
            r"tutor|in my class)(?: \w+)?"
        ),
        r"(?:meant|supposed|allowed) to have (?:favourites|your number|you on|this chat|students|contact)(?: \w+){0,3}",
        (
            r"(?:pick|drop|meet|collect|wait for|get) (?:you|u)(?: \w+)? (?:round the corner|down the road|away from|end "
            r"of the road|not at the|out of sight|where no ?one|where nobody)(?: \w+){0,4}"
        ),
        (
            r"(?P<weak>(?:added|followed|found|requested|friended) (?:you|u) on (?:insta\w*|snap\w*|facebook|discord|"
            r"whatsapp|tiktok)(?: \w+){0,4})"
        ),
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
        "please use the school email not my personal number",
        "staff are not allowed to message students on instagram",
        "sir said the homework is on teams",
        "parents can text me on this number about training",
        "ill pick you up after training, love mum",
        "you are not just a student of maths",
    ),
    limits="It knows an adult's place only from what is said, so it misses one whose role is never mentioned.",
)
