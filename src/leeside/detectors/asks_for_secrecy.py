"""Somebody asks for the contact, or something in it, to be kept from the adults who would protect."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.other_languages import in_other_languages
from leeside.detectors.contract.words_of_cover import COVER

_SURPRISE = AnyOf(
    r"\b(?:surprises?|birthday|bday|presents?|gifts?|prank|whip ?round|treasure hunt|raffle|quiz|xmas|"
    r"christmas|santa|party|cake|anniversary|(?:leaving )?card|mothers day|fathers day|puppy|kitten|"
    r"balloons?|flowers|haircut|for saturday|til everyones signed)\b"
)
_LIGHT = AnyOf(
    r"\b(?:speedrun\w*|spoilers?|the ending|level|lvl|boss|imposter|among us|waterfall|npc|quest|ballot|"
    r"ofsted|going to ask any ?(?:one|body)|secret til+ \w+day|letters go home|camp|ice cream|tiktok|"
    r"homework|choose (?:your|ur) own|country music|dog advert|cried at|marmite|secret santa|(?:any ?(?:one|"
    r"body)|no ?(?:one|body)|every ?one) but (?:you|u|i|she|he|we) (?:had|have|got|look)|imposter|the spy|"
    r"promise isnt|no secrets|isnt a secret|not a secret|recipe|(?:my|our|wor) lips|nothing between us|"
    r"(?:cant|cannot|couldnt|never) keep (?:a )?secrets?|(?:tell|telling|give|say) (?:ppl|people|any ?one|"
    r"strangers|them|what) (?:your|ur|school|where (?:you|u|we)) ?\w*|overslept|was late|broke the|ate the|"
    r"its scarier|scene \w+)\b"
)
_COMPANY = AnyOf(
    r"\b(?:meet|pick (?:you|u) up|lift|train|ticket|taxi|uber|cab|car|van|parcel|bag|box|package|drop|"
    r"deliver\w*|cash|\$|paid|pay|pics?|photos?|cam|camera|call|secret|mission|contract|delete|room|hotel|"
    r"flat|mine|alone|yourself|trust|babe|baby|darling|sweetheart|beautiful|princess|tell|told|know|knows|"
    r"find out|finds out|asks?|notice)\b"
)
"""What makes a phone left behind or a finger on the lips more than manners."""
_OWN_SILENCE = AnyOf(r"\b(?:i|we) (?:just |really |still )?$")
_CANNOT = AnyOf(r"(?:cant|cannot|must not|mustnt)\b")


def _no_surprise(candidate: Candidate) -> Voice | None:
    """A secret about a present, a party or a game is not one about the contact."""
    if _SURPRISE.search(candidate.text) or candidate.said_before(_SURPRISE, within=4):
        return None
    if _LIGHT.search(candidate.text) or (
        _OWN_SILENCE.search(candidate.lead) and _CANNOT.match(candidate.match.group())
    ):
        return None
    alone = "weak" in candidate.marks
    rest = f"{candidate.text[: candidate.start]} | {candidate.text[candidate.end :]}"
    if alone and not (_COMPANY.search(rest) or candidate.said_before(_COMPANY, within=3)):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="asks_for_secrecy",
    version=4,
    by=Speaker.OTHER,
    says="asks for this to be kept secret",
    innocent_reading="Friends and families keep surprises and small confidences.",
    patterns=(
        (
            r"(?:{dont}|dinn?ae?|didnae|best not|better not|neednt|no sense|without|stop) (?:\w+ "
            r"){0,3}(?:tell|tel|tellin|telling|mention|mentioning|show|showing|inform|worry|ask) (?:\w+ "
            r"){0,2}(?:{any_person}|{home_folk}|{trusted})"
        ),
        (
            r"(?:{dont}|dinn?ae?|best not|better not) (?:\w+ ){0,3}(?:say|saying|sayin|be saying) "
            r"(?:{trusted}|{home_folk}|anything|owt|nowt|nothing|a word|a thing|who|where|what|it to)"
        ),
        (
            r"(?:{dont}|dinn?ae?) (?:\w+ ){0,2}(?:let|have) (?:{any_person}|{home_folk}) (?:\w+ )?(?:see|"
            r"hear|know|kno|find|catch|read|in on)"
        ),
        (
            r"(?:without|so|before) (?:{no_one}|anyone|any1|{home_folk}) (?:\w+ ){0,2}(?:seeing|sees|"
            r"notices|noticing|hearing|hears|knowing|knows|finding|finds)"
        ),
        (
            r"(?:no|any) (?:screenshots?|ss|telling|telling anyone)(?:,| and|,? no) ?(?:no )?(?:telling|"
            r"screenshots?|showing|saying)?"
        ),
        (
            r"(?:{no_one}|not) (?:a )?(?:word|peep|whisper) (?:of this |about (?:this|it|us|me) )?(?:to|"
            r"about) (?:\w+ )?\w+"
        ),
        "say (?:nothing|nowt|nuffin)(?:,? to (?:{any_person}|{home_folk}|{trusted}))?",
        (
            r"(?:promise|swear|swear down|pinky|vow)(?: \w+){0,5} (?:you|u|ya|ye) (?:wont|will not|never|"
            r"dont|wouldnt|havent)(?: \w+){0,2} (?:say|tell|show|let on|snitch|grass|blab|told|breathe)"
        ),
        (
            r"(?:you|u|ya|ye|yous) (?:havent|hvnt|aint|didnt|never|not) (?:\w+ )?(?:told|tell|said|shown|"
            r"showed|mentioned)(?: \w+){0,3} (?:{any_person}|{home_folk})"
        ),
        r"(?:can|could|will|able to|enough to) (?:you |u )?keep (?:a|this|my|our) (?:\w+ )?secrets?",
        r"(?:our|ours?|this) (?:\w+ )?(?:lil |little |own )?secret",
        (
            r"(?:your|ur|its a|this is a|be a|my|good) (?:\w+ )?secret(?:s)?(?: is|s)? (?:safe|too|with|"
            r"between|now)"
        ),
        (
            r"keep (?:a|it|this|that|us|me|things|what(?! secret)|everything|everythin|our \w+|shtum|the "
            r"\w+)(?: \w+){0,5} (?:secret|secretly|quiet|private|hush|zipped|between (?:us|you|me|the)|to "
            r"(?:yourself|urself|ourselves|yersel|yourselves)|under (?:your|ur) hat|on the (?:low|dl|quiet))"
        ),
        (
            r"(?:keep|hold|shut|watch|zip|button) (?:your|ur|yer|yr|that) (?:mouth|lips|gob|trap|mooth|"
            r"tongue)(?: shut| closed| zipped| about)?"
        ),
        (
            r"(?:lips (?:are )?(?:sealed|zipped)|mums the word|zip it|for (?:your|ur) (?:eyes|ears) only|"
            r"off the record|just our thing|hush hush)"
        ),
        r"sh+(?:ush)?(?:,)? (?:about|not|dont|our|its|k\b|keep|no|winners)",
        (
            r"(?:just |only |strictly |stays? |stay )?(?<!competition )(?<!difference )(?<!differences "
            r")(?<!distance )(?<!gap )(?<!fight )(?<!argument )(?<!bet )(?<!match )(?<!game )(?<!space "
            r")(?<!apart )between (?:us(?= |[.,!?]|(?! ?[a-z0-9]))|you and me|me and you|the two of us|u "
            r"and me|me and u|u n me|me n u|you and i|ourselves)(?! and| n)"
        ),
        (
            r"what (?:happens|goes on|is said|we say|we talk about|we do|we have)(?: \w+){0,5} (?:stays|"
            r"lives|remains|doesnt leave)"
        ),
        r"whats (?:said|shared|done)(?: \w+){0,4} (?:stays|lives|remains|isnt for)",
        (
            r"(?:{home_folk}|{trusted}|they|she|he|anyone|others|the others|everyone) (?:\w+ )?(?:mustnt|"
            r"must not|must never|must nae|cant|cannot|can never|shouldnt|should never|better not|neednt|"
            r"has to never|is never to) (?:ever )?(?:know|kno|ken|find out|hear about|be told)"
        ),
        (
            r"(?:{no_one}) (?:else )?(?:needs?|has|have|gets?|is|ought|is allowed) to (?:\w+ )?(?:know|kno|"
            r"ken|find out|hear|see|be told)"
        ),
        (
            r"what (?:she|he|they|{home_folk}) (?:dont|doesnt|dinnae|cant|wont) (?:know|kno|see)(?: \w+)? "
            r"(?:wont|cant|willnae|hurt|cannae)"
        ),
        (
            r"(?:{home_folk}|they|people|ppl|folk|adults|others|she|he|no one|nobody|everyone) ?(?:d|ll|"
            r"would|will|might|just|only|wouldnt|wont|dont|never|can|could)?(?: \w+){0,2} (?:spoil (?:it|"
            r"this|things|everything)|ruin (?:it|this|things|everything)|get the wrong (?:idea|end)|get "
            r"daft ideas|take it (?:the )?wrong|come between us|split us up|jump to conclusions|twist it|"
            r"get jealous of us|only fuss|fuss)"
        ),
        (
            r"(?:{home_folk}|they|people|ppl|folk|adults|everyone else|others) (?:\w+ )?(?:wouldnt|wont|"
            r"dont|would never|would not|will never|never) (?:\w+ )?(?:understand|get it|get us|approve|"
            r"believe)"
        ),
        (
            r"(?:id|i would|i could|ill|i will|could|would|might) (?:\w+ ){0,2}(?:lose my (?:job|place|"
            r"licence|career|kids)|get (?:me )?(?:sacked|fired|arrested)|get me in(?:to)? (?:\w+ "
            r")?(?:trouble|bother)|go to (?:jail|prison)|be (?:sacked|finished|arrested))"
        ),
        "(?:nobody|no one|no1) (?:else )?(?:is |gets |to be )?in on (?:it|this|them|us|that)",
        (
            r"if (?:anyone|any1|anybody|someone|they|she|he|{home_folk}|{trusted}) (?:\w+ ){0,2}(?:asks?|"
            r"sees?|finds?|says|wonders?|looks|notices)(?: \w+){0,5},? (?:just )?(?:say|tell|pretend|act|"
            r"youre|ur|im|i am|its|were|we (?:just )?|you (?:just )?)(?: \w+)?"
        ),
        (
            r"(?:say|tell (?:them|him|her|{home_folk})) (?:that )?(?:im|i am|its|it was|it is|theyre|were|"
            r"youre|ur|you|we)(?: \w+){1,6} if (?:anyone|any1|they|she|he|{home_folk}|{trusted})"
        ),
        (
            r"(?:say|tell (?:them|him|her|{home_folk})|text (?:her|him|them|{home_folk})|let (?:her|him|"
            r"them|{home_folk}) think)(?: that)? (?:you|u|youre|ur|yer|your|youve|uve|it)(?: \w+){0,3} "
            r"(?:library|revision|revising|study\w*|detention|practice|homework|after ?school|club|a mates?|"
            r"mates|friends?|staying at|stayin at|cousins?|won it|found it|raffle|bought it|from (?:school|"
            r"cex|a mate|your mate|ur mate)|poppin\w*|sick|ill|a bug|tutor\w*|for school|birthday money)"
        ),
        (
            r"(?:say|tell (?:them|him|her|{home_folk})) (?:that )?(?:im|i am|its) (?:ur|your|yer|a|just|"
            r"someone|some1|from)(?: \w+){0,3} (?:cousin|uncle|aunt(?:y|ie)?|brother|sister|mate|friend|"
            r"teacher|tutor|coach|school|work|class)"
        ),
        "{dont} save (?:me|my number|my name|this number|it) (?:under|as|in|with)",
        (
            r"(?:pretend|act like|make out)(?: that)? (?:you|u|we|youve|uve|weve)(?: have| ve)? (?:never|"
            r"dont|didnt|havent|not)(?: \w+)? (?:heard|met|know|kno|seen|spoken|spoke|talked)"
        ),
        (
            r"(?:not|im not|never) someone (?:you|u|ya) (?:need to |should |have to )?(?:bring up|mention|"
            r"talk about|tell)"
        ),
        (
            r"(?:dont|do not|never) (?:\w+ )?(?:open|play|read|watch|unwrap) (?:it|this|that)(?: \w+){0,3} "
            r"(?:near|around|in front of|if|til|until) (?:anyone|any1|{home_folk}|youre on your own|ur on "
            r"ur own|youre alone)"
        ),
        (
            rf"{{start}}(?:just |then |so |n |and |ok |if asked |well )*say (?:its |it was |hes |im |ur |"
            rf"your |youre |u r |you are |for )?{COVER}"
        ),
        (
            r"(?:just|then|n|and|can|could|better|always|or|babe|jus) say (?:\w+ ){0,3}(?:ur uncle|your "
            r"uncle|ur cousin|chess club|homework club|after ?school club|revision|at practice|detention|"
            r"sleepover|birthday money|won it|found it|from cex|from school|for school|a mates)"
        ),
        (
            r"(?:tell|text|message|tel|ring) (?:him|her|them|{home_folk}) (?:that )?(?:its|it is|it was|yer|"
            r"youre|ur|you are|"
            rf"you were|u r|were|we are|im|i am) (?:\w+ ){{0,2}}{COVER}"
        ),
        (
            r"(?:tell|text|message|tel) (?:him|her|them|{home_folk}) (?:that )?(?:yer|youre|ur|you are|u r|"
            r"your) (?:at|wi|with|round|staying|stayin|stopping|kipping|sleeping)(?: (?:at|with|round|"
            r"over))? (?!mine|ours|the|work|home|school|on|this|us|me)\w+s"
        ),
        (
            r"(?:{home_folk}|she|he|they) (?:still |just |already )?(?:thinks?|believes?|reckons?) (?:that "
            r")?(?:im|i am|ur|youre|yer|you|u|its|were|we) (?:\w+ )?(?:in bed|ill|poorly|won|found|ordered|"
            r"bought|at (?:\w+ )?(?:club|practice|revision|training|school)|staying|stayin|revising|"
            r"studying|at \w+s(?= |$|[.,!?]))"
        ),
        (
            r"i(?:ve)? (?:told|said to) (?:him|her|them|{home_folk}|my \w+) (?:that )?(?:youre|you are|ur|"
            r"yer|u are|youve|ive|"
            rf"its|i have|were|hes|shes) (?:\w+ ){{0,4}}(?:{COVER}|little cousin|in \w+ for)"
        ),
        (
            r"(?:{dont}|neednt|no (?:need|sense|point|use|call)|rather not|why|without|not worth|let us not|"
            r"lets not)(?: (?:to|in))? (?:worry|worrying|trouble|troubling|bother|bothering|burden|"
            r"burdening|upset|upsetting|alarm|alarming|involve|involving|concern|concerning|drag) "
            r"(?:{home_folk}|him|her|them|the school|the office)(?! (?:about|with) (?:the|that|this|your) "
            r"(?:dishes|tea|dinner))"
        ),
        (
            r"(?:does|do|did) (?:she|he|they|{home_folk}) (?:really |even |actually )?(?:need|have|got) "
            r"(?:to know|to hear|the (?:full|whole|rest)|every (?:detail|little)|telling)"
        ),
        (
            r"(?:needn?t|need not|doesnt need to|dont need to|no need to) (?:ever |always )?(?:know|hear|be "
            r"told|find out)(?: everything| of| about| all| the)"
        ),
        (
            r"(?:make sure|make it so|so that|see that|so|fix it so) (?:that )?(?:{home_folk}) (?:\w+ "
            r")?(?:doesnt|dont|cant|wont|never) (?:\w+ )?(?:see|sees|know|hear|notice|find|ask|suspect|look|"
            r"clock|read|catch)"
        ),
        (
            r"so (?:she|he|they|no one|nobody) (?:\w+ )?(?:doesnt|dont|cant|wont|never) (?:ask|suspect|"
            r"clock|catch on|twig|start asking)"
        ),
        (
            r"(?P<weak>(?:leave|leaving|left) (?:ur|your|yer|the|yo)? ?(?:phones?|mobile|fone) (?:\w+ "
            r")?(?:at home|behind|at mine|in (?:ur|your|the)|there|under))"
        ),
        (
            r"(?P<weak>(?:phones?|battery|location|mobile|gps|tracking|fone) (?:\w+ )?(?:off|away|on "
            r"airplane|on flight mode)(?: \w+){0,2} (?:when|before|till|until|once|now|if|like|whilst|as "
            r"soon))"
        ),
        (
            r"(?:turn|switch|keep|put) (?:ur|your|yer|the) (?:phone|location|gps|snap ?map|find my)(?: "
            r"\w+)? off (?:\w+ )?(?:when|before|till|until|once|first|so|if)"
        ),
        (
            r"(?:{no_one}) (?:else )?(?:talks?|speaks?|posts?|snitch(?:es)?|grass(?:es)?|blabs?|tells?) "
            r"(?:outside|about (?:this|it|us)|to (?:anyone|anybody|feds|police|outsiders|parents|teachers|"
            r"{home_folk}))"
        ),
        (
            r"(?:you|u|hafta|have to|must|and|please|pls|but|promise|swear|to|gotta|better|{start}) tell "
            r"(?:no ?one|no1|nobody|not a soul|noone)(?! (?:cares?|is|was|else cares))"
        ),
        (
            r"tell (?:any ?(?:one|1|body)|{home_folk}|the (?:police|feds|school)) (?:\w+ ){0,3}(?:and|n|&) "
            r"(?:i|ill|il|i will|im|its|youre|ur|we|well|were|u|you|youll|its over)"
        ),
        (
            r"(?:did|why (?:are|r|did|would)?|have) ?(?:you|u|ya) (?:\w+ )?(?:tell|told|telling|tellin) "
            r"(?:{any_person}|{home_folk}|ur mate|your mate|ur friend|your friend|ppl) (?:\w+ )?(?:about|"
            r"bout) (?:us|me|this|our)"
        ),
        (
            r"no (?:pics?|photos|posts?|posting|stories|tags?|tagging|diary|texts?|names)[, ]+(?:and |n |or "
            r")?no (?:pics?|photos|posts?|posting|stories|tags?|diary|texts?|names|telling|parents|mums?|"
            r"dads?|phones)"
        ),
        (
            r"(?:read|open|play|watch|wear|use|unwrap|answer|listen to|look at) (?:it |this |that |them |me "
            r")?(?:\w+ ){0,3}(?:not in front of|not near|away from|when|where) (?:{home_folk}|no ?one|"
            r"nobody)(?: (?:is|are|s|cant|isnt|arent|out|asleep|not))?"
        ),
        (
            r"{dont} (?:open|play|read|watch|unwrap|answer|ring|use|wear) (?:it|this|that|them|me) (?:\w+ "
            r"){0,2}(?:near|around|in front of) (?:any ?(?:one|1|body)|{home_folk}|people)"
        ),
        (
            r"(?:our|my and your) (?:little|lil|own little|wee|private|quiet) (?:business|arrangement|pact|"
            r"understanding|deal|bubble|agreement)"
        ),
        (
            r"(?:{no_one}) (?:else )?(?:\w+ )?knows?(?: \w+){0,4} (?:but|except|apart from|bar) (?:me|us|"
            r"you|u)(?! and)"
        ),
        (
            r"(?:the kind|something|things?|secrets?|stuff|ones?) (?:you|youd|u|ud|we|wed) (?:would "
            r")?(?:never|dont|not) (?:tell|say to|share with) (?:{home_folk}|any ?(?:one|body)|base|them)"
        ),
        r"grown[ -]?ups (?:just |only |always )?(?:fuss|worry|spoil|ruin|overreact|panic|dont get|wouldnt)",
        r"(?P<weak>:(?:shushing_face|zipper_mouth_face|face_without_mouth):)",
        (
            r"(?:us two|the two of us|me and you|you and me|us|we) (?:two )?(?:need|needs) to know(?: "
            r"about)?(?! what| how| if| when| where| the)"
        ),
        r"(?:needs to|has to|must|should|gotta) (?:stop|stay|end|die) with (?:you|u|us|me)",
        (
            r"(?:phone|screen|laptop|tablet) (?:face ?down|away|off|under \w+ \w+) when (?:they|she|he|"
            r"{home_folk}) (?:\w+ )?(?:walks?|comes?|gets?|enters?)"
        ),
        (
            r"(?:{home_folk}|your teacher|teachers?|she|he|they)(?: would| will|d|ll) (?:\w+ )?(?:make|kick "
            r"up|cause|start) (?:a |such a )?(?:\w+ )?(?:fuss|scene|stink)"
        ),
        (
            r"(?:{home_folk}|she|he|they)(?: would| will|d|ll) be (?:\w+ )?(?:cross|angry|mad|livid|upset|"
            r"raging|furious|jealous|disappointed) (?:if|with|at|to) (?:\w+ ){0,3}(?:knew|know|find|found|"
            r"told|tell|hear)"
        ),
        (
            r"not (?:a|one) (?:single )?word (?:to (?:{any_person}|{home_folk}|your \w+|ur \w+|the \w+)|"
            r"upstairs|at home|at school|of (?:this|it)|about (?:this|it|us))"
        ),
        (
            r"(?:keep|stay|keeping|kept) (?:schtum|shtum|stum)|leave me out of (?:it|this)|(?:dont|do not|"
            r"never) say (?:i|we) (?:asked|told|said|gave|sent|was|were|came)"
        ),
        (
            r"(?P<weak>say (?:youre|ur|you are|you were|u are|u r|youll be|ull be) (?:at|with|going|in|off|"
            r"staying|round|out|fetching|getting) (?:\w+ ?){1,4})"
        ),
        (
            r"{dont} (?:\w+ ){0,2}(?:discuss|breathe|repeat|run) (?:\w+ ){0,3}(?:with|to|past|by) "
            r"(?:{any_person}|{home_folk}|your \w+|ur \w+)|neednt (?:discuss|tell|mention|trouble|bother) "
            r"(?:\w+ ){0,3}(?:{any_person}|{home_folk}|your \w+|ur \w+)"
        ),
        (
            r"(?:{home_folk}|she|he|they|(?:your|ur|his|her) (?:mum|mother|dad|father|sister|brother|nan)) "
            r"(?:must not|mustnt|must never|doesnt need to|dont need to|does not need to|do not need to|"
            r"need not|neednt|need never|doesnt have to|can never|is not to|isnt to) (?:see|know|hear|find|"
            r"read|notice|be told)"
        ),
        (
            r"(?:keep|put|keeping) the lid on (?:it|this)|(?:it|this|that|what \w+ \w+) stays (?:on here|in "
            r"here|in (?:this|the) (?:chat|room|car|van|studio)|with us)|what we (?:say|do|talk about|said|"
            r"did) (?:\w+ ){0,4}(?:stays|is ours|is just ours|goes no further)"
        ),
        (
            r"(?P<weak>(?:before|while|when|once) (?:she|he|they|{home_folk}|(?:your|ur) (?:mum|dad|nan|"
            r"mother)) ?(?:is|are|s|re)? (?:up|wakes?|wake|gets? (?:up|in|back|home)|asleep|sleeps?|"
            r"sleeping|at work|in the shower|in bed)|(?:dont|do not) wake (?:her|him|them|{home_folk}))"
        ),
        (
            r"(?:open|read|play|watch|listen to|look at|wear) (?:it|this|them) (?:only )?(?:when (?:youre|"
            r"ur|you are|shes|hes|theyre) (?:on (?:your|ur) own|alone|out|asleep)|by yourself|by urself|in "
            r"private|in (?:your|ur) (?:room|bedroom))|(?:no|not) (?:telling|tellin) (?:your|ur) \w+"
        ),
        *in_other_languages("asks_for_secrecy"),
    ),
    confirm=_no_surprise,
    shows=(
        "not a word at home about this",
        "his dad does not need to hear about it",
        "neednt trouble your mother with it",
        "keep the lid on this, ok",
        "what we talk about in here stays with us",
        "open it when youre on your own",
        "dont tell ur mum about me ok",
        "this is just between us yeah",
        "best not mention it to your dad",
        "nobody needs to know we talk",
        "if she asks just say im your cousin",
        "tell your mum youre at the library",
        "just say chess club",
        "no sense worrying your dad",
        "does she need the full story",
        "your folks would only get the wrong idea",
        "keep it quiet from the others yeah",
        Example("keep it to yourself", before=("me: i put some credit on your account",)),
    ),
    passes=(
        "a real competition between us, we both want to win",
        "choose your own pin and tell nobody",
        "say youre going to the shop",
        "before she gets up i do the bins",
        "mum doesnt need to know about the party balloons",
        "my cousin cant keep a secret for five minutes",
        "i cant tell anyone anything",
        "never tell people your address",
        "dont tell grandad, his presents are in the shed",
        "dont tell mum about the surprise party",
        "i would never ask you to keep a secret",
        "if anyone asks you to keep a secret from mum, tell us",
        "why didnt you tell me you were coming",
        "tell your mum youre on your way home",
        "did you say chess club was on tuesday",
        "the secret level is behind the waterfall",
    ),
    limits="It does not see secrecy that is only implied, such as choosing an app where messages vanish.",
)
