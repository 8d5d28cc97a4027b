"""Somebody asks for the contact, or something in it, to be kept from the adults who would protect."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_SURPRISE = re.compile(
    r"\b(?:surprises?|birthday|bday|present|xmas|christmas|santa|party|cake|anniversary|(?:leaving )?card|"
    r"mothers day|fathers day|puppy|kitten|balloons?|flowers|haircut|for saturday|til everyones signed)\b"
)
_LIGHT = re.compile(
    r"\b(?:speedrun\w*|spoilers?|the ending|level|lvl|boss|imposter|among us|waterfall|npc|quest|"
    r"ballot|ofsted|"
    r"letters go home|camp|ice cream|tiktok|homework|country music|dog advert|cried at|marmite|secret santa|"
    r"imposter|the spy|promise isnt|no secrets|isnt a secret|not a secret|recipe|my lips)\b"
)


def _no_surprise(candidate: Candidate) -> Voice | None:
    """A secret about a present, a party or a game is not one about the contact."""
    if _SURPRISE.search(candidate.text) or candidate.said_before(_SURPRISE, within=4):
        return None
    return None if _LIGHT.search(candidate.text) else Voice.OWN


DETECTOR = Detector(
    name="asks_for_secrecy",
    version=2,
    by=Speaker.OTHER,
    says="asks for this to be kept secret",
    innocent_reading="Friends and families keep surprises and small confidences.",
    patterns=(
        (
            r"(?:{dont}|dinn?ae?|didnae|best not|better not|neednt|no sense|without|stop) (?:\w+ "
            r"){0,3}(?:tell|tel|tellin|telling|mention|mentioning|show|showing|inform|worry|ask) (?:\w+ "
            "){0,2}(?:{any_person}|{home_folk}|{trusted})"
        ),
        (
            r"(?:{dont}|dinn?ae?|best not|better not|neednt) (?:\w+ ){0,3}(?:mention|let on|breathe a "
            "word|blab|snitch|grass|clype)"
        ),
        (
            r"(?:{dont}|dinn?ae?|best not|better not) (?:\w+ ){0,3}(?:say|saying|sayin|be saying) "
            "(?:{trusted}|{home_folk}|anything|owt|nowt|nothing|a word|a thing|who|where|what|it to)"
        ),
        (
            r"(?:{dont}|dinn?ae?) (?:\w+ ){0,2}(?:let|have) (?:{any_person}|{home_folk}) (?:\w+ "
            ")?(?:see|hear|know|kno|find|catch|read|in on)"
        ),
        (
            r"(?:without|so|before) (?:{no_one}|anyone|any1|{home_folk}) (?:\w+ ){0,2}(?:seeing|sees|"
            "notices|noticing|hearing|hears|knowing|knows|finding|finds)"
        ),
        (
            r"(?:hide|hiding|hidden|away|keep (?:\w+ )?) ?(?:it |this |me |us |them |that )?from "
            "(?:{home_folk})"
        ),
        (
            "(?:no|any) (?:screenshots?|ss|telling|telling anyone)(?:,| and|,? no) ?(?:no )?(?:telling|"
            "screenshots?|showing|saying)?"
        ),
        (
            "(?:{no_one}|not) (?:a )?(?:word|peep|whisper) (?:of this |about (?:this|it|us|me) )?(?:to|"
            r"about) (?:\w+ )?\w+"
        ),
        "say (?:nothing|nowt|nuffin)(?:,? to (?:{any_person}|{home_folk}|{trusted}))?",
        (
            "(?:i would|id|ill|i will) (?:rather|prefer) (?:it if )?(?:you|u) (?:didnt|not|dont|"
            "wouldnt) (?:tell|mention|say|show)"
        ),
        (
            r"(?:promise|swear|swear down|pinky|vow)(?: \w+){0,5} (?:you|u|ya|ye) (?:wont|will not|"
            r"never|dont|wouldnt|havent)(?: \w+){0,2} (?:say|tell|show|let on|snitch|grass|blab|told|"
            "breathe)"
        ),
        (
            r"(?:you|u|ya|ye|yous) (?:havent|hvnt|aint|didnt|never|not) (?:\w+ )?(?:told|tell|said|"
            r"shown|showed|mentioned)(?: \w+){0,3} (?:{any_person}|{home_folk})"
        ),
        (
            r"have (?:you|u|ya|ye) (?:told|shown|showed|mentioned)(?: \w+){0,2} (?:anyone|any1|anybody|"
            r"{home_folk})(?: \w+){0,3} (?:about|this|us|me|our)"
        ),
        (
            "(?:does|do) (?:anyone|any1|anybody|{home_folk}) (?:else )?(?:know|kno) (?:about (?:us|me|"
            "this)|were talking|we talk|you talk)"
        ),
        r"(?:can|could|will|able to|enough to) (?:you |u )?keep (?:a|this|my|our) (?:\w+ )?secrets?",
        r"(?:our|ours?|this) (?:\w+ )?(?:lil |little |own )?secret",
        (
            r"(?:your|ur|its a|this is a|be a|my|good) (?:\w+ )?secret(?:s)?(?: is|s)? (?:safe|too|with|"
            "between|now)"
        ),
        (
            r"keep (?:a|it|this|that|us|me|things|what|everything|everythin|our \w+|shtum|the \w+)(?: "
            r"\w+){0,5} (?:secret|secretly|quiet|private|hush|zipped|between (?:us|you|me|the)|to "
            "(?:yourself|urself|ourselves|yersel|yourselves)|under (?:your|ur) hat|on the (?:low|dl|"
            "quiet))"
        ),
        (
            "(?:keep|kept|keeping|stay|stayed) (?:it |this )?(?:schtum|shtum|stum|hush|on the (?:low|"
            "dl|quiet)|zipped|secret|mum about|quiet about|discreet|private)"
        ),
        (
            "(?:keep|hold|shut|watch|zip|button) (?:your|ur|yer|yr|that) (?:mouth|lips|gob|trap|mooth|"
            "tongue)(?: shut| closed| zipped| about)?"
        ),
        (
            "(?:lips (?:are )?(?:sealed|zipped)|mums the word|zip it|for (?:your|ur) (?:eyes|ears) "
            "only|off the record|just our thing|hush hush)"
        ),
        r"sh+(?:ush)?(?:,)? (?:about|not|dont|our|its|k\b|keep|no|winners)",
        (
            "(?:just |only |strictly |stays? |stay )?between (?:us(?= |[.,!?]|(?! ?[a-z0-9]))|you and "
            "me|me and you|the two of us|u and me|me and u|u n me|me n u|you and i|ourselves)(?! and| "
            "n)"
        ),
        (
            r"what (?:happens|goes on|is said|we say|we talk about|we do|we have)(?: \w+){0,5} (?:stays|"
            "lives|remains|doesnt leave)"
        ),
        r"whats (?:said|shared|done)(?: \w+){0,4} (?:stays|lives|remains|isnt for)",
        (
            "(?:{home_folk}|{trusted}|they|she|he|anyone|others|the others|the rest|ur teacher|your "
            r"teacher|your coach|everyone) (?:else )?(?:\w+ )?(?:doesnt|does not|dont|neednt|does nae|"
            "doesnae) (?:need|have|get|really need) to (?:ever )?(?:know|kno|ken|find out|be told|hear|"
            "see|worry|be in on)"
        ),
        (
            r"(?:{home_folk}|{trusted}|they|she|he|anyone|others|the others|everyone) (?:\w+ "
            ")?(?:mustnt|must not|must never|must nae|cant|cannot|can never|shouldnt|should never|"
            "better not|neednt|has to never|is never to) (?:ever )?(?:know|kno|ken|find out|hear about|"
            "be told)"
        ),
        (
            r"(?:{no_one}) (?:else )?(?:needs?|has|have|gets?|is|ought|is allowed) to (?:\w+ )?(?:know|"
            "kno|ken|find out|hear|see|be told)"
        ),
        (
            r"(?:{no_one}) (?:else )?(?:\w+ )?(?:finds? out|is gonna know|will know|will ever know|"
            "should know|must know|can know|ever knows)"
        ),
        (
            "what (?:she|he|they|{home_folk}) (?:dont|doesnt|dinnae|cant|wont) (?:know|kno|see)(?: "
            r"\w+)? (?:wont|cant|willnae|hurt|cannae)"
        ),
        (
            "(?:{home_folk}|they|people|ppl|folk|adults|others|she|he|no one|nobody|everyone) ?(?:d|ll|"
            r"would|will|might|just|only|wouldnt|wont|dont|never|can|could)?(?: \w+){0,2} (?:spoil "
            "(?:it|this|things|everything)|ruin (?:it|this|things|everything)|get the wrong (?:idea|"
            "end)|get daft ideas|take it (?:the )?wrong|come between us|split us up|jump to "
            "conclusions|twist it|get jealous of us|only fuss|fuss)"
        ),
        (
            r"(?:{home_folk}|they|people|ppl|folk|adults|everyone else|others) (?:\w+ )?(?:wouldnt|wont|"
            r"dont|would never|would not|will never|never) (?:\w+ )?(?:understand|get it|get us|approve|"
            "believe)"
        ),
        (
            r"(?:id|i would|i could|ill|i will|could|would|might) (?:\w+ ){0,2}(?:lose my (?:job|place|"
            r"licence|career|kids)|get (?:me )?(?:sacked|fired|arrested)|get me in(?:to)? (?:\w+ "
            ")?(?:trouble|bother)|go to (?:jail|prison)|be (?:sacked|finished|arrested))"
        ),
        (
            "(?:if|when) (?:this|it|anyone|word|they|anybody|people) (?:ever )?(?:got out|gets out|"
            "came out|comes out|found out|finds out|find out about (?:us|me|this))"
        ),
        "(?:nobody|no one|no1) (?:else )?(?:is |gets |to be )?in on (?:it|this|them|us|that)",
        (
            r"if (?:anyone|any1|anybody|someone|they|she|he|{home_folk}|{trusted}) (?:\w+ "
            r"){0,2}(?:asks?|sees?|finds?|says|wonders?|looks|notices)(?: \w+){0,5},? (?:just )?(?:say|"
            r"tell|pretend|act|youre|ur|im|i am|its|were|we (?:just )?|you (?:just )?)(?: \w+)?"
        ),
        (
            "(?:say|tell (?:them|him|her|{home_folk})) (?:that )?(?:im|i am|its|it was|it is|theyre|"
            r"were|youre|ur|you|we)(?: \w+){1,6} if (?:anyone|any1|they|she|he|{home_folk}|{trusted})"
        ),
        (
            "(?:say|tell (?:them|him|her|{home_folk})|text (?:her|him|them|{home_folk})|let (?:her|him|"
            r"them|{home_folk}) think)(?: that)? (?:you|u|youre|ur|yer|your|youve|uve|it)(?: \w+){0,3} "
            r"(?:library|revision|revising|study\w*|detention|practice|homework|after ?school|club|a "
            "mates?|mates|friends?|staying at|stayin at|cousins?|won it|found it|raffle|bought it|from "
            r"(?:school|cex|a mate|your mate|ur mate)|poppin\w*|sick|ill|a bug|tutor\w*|for school|"
            "birthday money)"
        ),
        (
            "(?:say|tell (?:them|him|her|{home_folk})) (?:that )?(?:im|i am|its) (?:ur|your|yer|a|just|"
            r"someone|some1|from)(?: \w+){0,3} (?:cousin|uncle|aunt(?:y|ie)?|brother|sister|mate|friend|"
            "teacher|tutor|coach|school|work|class)"
        ),
        "{dont} save (?:me|my number|my name|this number|it) (?:under|as|in|with)",
        (
            "(?:pretend|act like|make out)(?: that)? (?:you|u|we|youve|uve|weve)(?: have| ve)? "
            r"(?:never|dont|didnt|havent|not)(?: \w+)? (?:heard|met|know|kno|seen|spoken|spoke|talked)"
        ),
        (
            "(?:not|im not|never) someone (?:you|u|ya) (?:need to |should |have to )?(?:bring up|"
            "mention|talk about|tell)"
        ),
        (
            r"(?:dont|do not|never) (?:\w+ )?(?:open|play|read|watch|unwrap) (?:it|this|that)(?: "
            r"\w+){0,3} (?:near|around|in front of|if|til|until) (?:anyone|any1|{home_folk}|youre on "
            "your own|ur on ur own|youre alone)"
        ),
        r"behind (?:their|her|his|ur|your)(?: \w+)? backs?",
    ),
    confirm=_no_surprise,
    shows=(
        "dont tell ur mum about me ok",
        "this is just between us yeah",
        "best not mention it to your dad",
        "nobody needs to know we talk",
        "if she asks just say im your cousin",
        "tell your mum youre at the library",
        "your folks would only get the wrong idea",
        "keep it quiet from the others yeah",
        Example("keep it to yourself", before=("me: i put some credit on your account",)),
    ),
    passes=(
        "dont tell mum about the surprise party",
        "i would never ask you to keep a secret",
        "if anyone asks you to keep a secret from mum, tell us",
        "why didnt you tell me you were coming",
        "no spoilers please, keep quiet about the ending",
        "tell your mum youre on your way home",
        "the secret level is behind the waterfall",
    ),
    limits="It does not see secrecy that is only implied, such as choosing an app where messages vanish.",
)
