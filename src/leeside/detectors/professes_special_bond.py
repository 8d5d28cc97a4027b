"""Somebody tells the child that the two of them share something that nobody else has or understands."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_PLAY = (
    r"bestie|grandma says|mums and|pickle|guild|sword|skin|squad|the lads|banner|sports day|lab partners|"
    r"sister "
    r"says|brother i never|my sister|wifi|behave|sandwich|nuggets?|burger|toast|bread|bacon|donut|doughnut|"
    r"beans|"
    r"kebab|greggs|gravy|pillow|duvet|sofa|socks?|shoes?|bike|xbox|ps5|keyboard|guitar|novel|series|poem|"
    r"vows|"
    r"bride|groom|nephew|niece|granny|horse|pony|rabbit|goldfish|bearded dragon|striker|goalie|worksheet|"
    r"leaflet|"
    r"poster|biology|chemistry|carbon|hydrogen|bonding|isnt always safe|crisps|bingo|snail|pigeon|grandchild|"
    r"machine|plug|girl guide|aisle|offer|son was born|dads first|said meant to be|prizes?|points|slap "
    r"bracelet|"
    r"like my bed|even when youre|premium bond|james bond|trauma bond|covalent|ionic|superglue|character|"
    r"bestie "
    r"for(?:ever| life)|birthday|bday|granny|grandma|nana?n?|auntie|grandad|grandson|granddaughter|team "
    r"?mates?|"
    r"duo|carry|carried|pizza|chips|cheese|tea|coffee|chocolate|dog|cat|puppy|kitten|hamster|telly|netflix|"
    r"song|"
    r"album|episode|wifi|charger|maths|homework|physics|ship(?:ped|ping)?|lyrics?|valentines? card|wedding|"
    r"anniversary|tiktoks?|memes?|curry|playlist|support (?:bubble|class)"
)

_LIGHT = re.compile(rf"\b(?:{_PLAY})\b")
_TO_YOU = re.compile(
    r"\b(?:you|u|ya|ye|your|ur|yer|youre|us|we|our|were|weve|ours|well|each other|together|pupil|else|any "
    r"?one)\b"
)


def _said_to_the_child(candidate: Candidate) -> Voice | None:
    """Love of a nan, a bed or a sandwich, and what a song says, are no bond claimed with the one who reads it."""
    if _LIGHT.search(candidate.text) or not _TO_YOU.search(candidate.text):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="professes_special_bond",
    version=1,
    by=Speaker.OTHER,
    says="says that the two share something special that nobody else has",
    innocent_reading="Best friends and first loves say such things, and mean them.",
    patterns=(
        (
            r"(?:{no_one}|not one person)(?: else)?(?: \w+){0,2} (?:gets?|understands?|knows?|sees?|listens "
            r"to|loves?|"
            r"cares? (?:about|for)|treats?|makes? me|made me)(?: (?:you|u|me|us|ya))(?: \w+){0,2} (?:like|"
            r"the way|as "
            r"(?:much|well)|how|better|so|more|apart|except|but|this|feel)(?: \w+)?"
        ),
        (
            r"(?:only|1|one) (?:one|1|person|friend|thing|girl|boy|lad|good thing|human|soul)(?: (?:who|"
            r"that|i|whos|thats|"
            r"here|left|on here|ever))*(?: \w+)? (?:gets me|understands me|cares about me|trusts? me|i "
            r"trust|listens to "
            r"me|i can (?:talk|tell|trust|open|be)|i (?:ever )?(?:talk|tell|trust|need|want|love|think "
            r"about)|i care "
            r"about|keeping me (?:going|alive|sane)|keeps me (?:going|alive|sane)|makes me (?:happy|feel|"
            r"smile)|i have "
            r"left|for me)(?: \w+){0,2}"
        ),
        (
            r"(?:i|ive|i have|id)(?: \w+)? (?:never|not ever|havent ever)(?: \w+)? (?:felt|met|connected|"
            r"clicked|talked|"
            r"opened up|been able|loved|trusted|found|cared|wanted|said|shared|spoken|told|telt|had)(?: "
            r"\w+){0,4} (?:like "
            r"(?:this|that) (?:about|with|before|to|for)|like (?:you|u)|any ?one (?:this|that|like|as|"
            r"before)|this to any "
            r"?one|this way|any ?one like|someone (?:so|like)|so close|this close|a connection|anybody "
            r"(?:this|like)|this "
            r"much)(?: \w+){0,3}"
        ),
        (
            r"(?:what (?:we|you and i|me and you|u and me)(?:ve| have| hae)?(?: got| share)?|wat we have|"
            r"whit weve got|us "
            r"two|our (?:friendship|bond|chats?|talks?|love|connection|thing|time|relationship|hour)|"
            r"between us)(?: "
            r"\w+){0,2} (?:so |really |very |truly |too |proper |is |s )*(?:special|magic(?:al)?|rare|one "
            r"of a kind|once "
            r"in a lifetime|meant to be|fate|destiny|sacred|real love|true love|stronger than|deeper)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:have|got|share|feel|found|theres|our)(?: \w+){0,2} (?:special|deep|proper|strong|"
            r"unbreakable|instant|"
            r"rare|amazing|unique|crazy|mad|different|insane|spiritual|secret) (?:bond|connection|link|"
            r"understanding|"
            r"friendship|relationship|energy|love)(?: \w+)?"
        ),
        (
            r"(?:(?:my|were|we are|ur|youre|your|you are|are|be|like|found|a) (?:\w+ )?(?:soul ?mates?|twin "
            r"?flames?|"
            r"missing piece|kindred spirits?)|(?:were|we are|we were|us were|you and me|you and i|u and me|"
            r"me and you|"
            r"this was) (?:\w+ )?(?:meant to (?:meet|find|be)|made for (?:each other|one another)|written "
            r"in the stars|"
            r"destined)|made for me|(?:fate|god|the universe|destiny) (?:brought|put|made|sent|chose)(?: "
            r"\w+)?|(?:was|"
            r"were|been) sent to me|in (?:a past|another) life(?: we| you| i))(?: \w+)?"
        ),
        (
            r"(?:feel|feels|felt|its|it is)(?: \w+){0,3} (?:known|knew|know) (?:you|u|ya|ye|each other)(?: "
            r"\w+)? "
            r"(?:forever|for ?ever|for years|my whole life|all my life|years|ages|all our lives|a lifetime)"
        ),
        (
            r"(?:think|thinking|dream|dreaming|dreamt)(?: \w+)? (?:about|of|abt) (?:you|u|ya|ye|us)(?: "
            r"\w+)? (?:all "
            r"(?:the time|day|night)|constantly|24|non ?stop|every (?:night|day|second|minute|waking|"
            r"single)|when i|"
            r"before i|at (?:night|work)|even|whenever|so much|as i)(?: \w+)?"
        ),
        (
            r"(?:cant|cannot|couldnt|can not|wont) (?:\w+ )?(?:stop thinking|get (?:you|u|ya) (?:out|off)|"
            r"live without|be "
            r"without|imagine (?:life|my life|not)|sleep without|cope without|go (?:a|one) day without|"
            r"breathe without|"
            r"lose (?:you|u)|survive without)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye|youre|your|ur|you are|u r|u are)(?: \w+)? (?:mean|means|meen|are|is)? ?(?:pure "
            r")?(?:everything|the world|so much|evrything|more than (?:you|u|any ?one|any ?body))(?: \w+)? "
            r"(?:to|2) me"
        ),
        (
            r"(?:youre|your|ur|you are|u are|u r|yer|youll always be|be)(?: \w+)? (?:my|ma) (?:everything|"
            r"world|whole "
            r"world|favourite (?:person|human)|fave person|whole life|special (?:girl|one|person|friend|lad|"
            r"boy)|angel|"
            r"princess|reason (?:to|for|i)|safe place|number one|forever|baby girl|little secret|only "
            r"(?:friend|one)|"
            r"heart|treasure)"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:complete me|make me feel (?:\w+ )?(?:alive|whole|special|young|"
            r"wanted|things|"
            r"like|so|something|again|different)|saved me|get me(?: (?:like|so|in|better|more))|fill (?:a|"
            r"the) (?:hole|"
            r"gap)|changed my life|bring out)(?: \w+){0,2}"
        ),
        (
            r"(?:you and (?:me|i)|me and (?:you|u)|u and me|u n me|me n u|just us|us two|the two of us|were|"
            r"we are|us)(?: "
            r"\w+){0,2} (?:against the world|different from|vs the world|against everyone|exactly the same|"
            r"so alike|same "
            r"brain|just get|get each other|understand each other|belong|made for|meant|are special|"
            r"forever)(?: \w+)?"
        ),
        (
            r"(?:people|others|they|everyone|the world|your mum|ur mum|your parents|adults|outsiders|other "
            r"people|"
            r"folk)(?: \w+)? (?:wouldnt|wont|dont|will never|would never|couldnt|cant|never)(?: \w+)? "
            r"(?:understand|get|"
            r"accept|handle)(?: \w+)? (?:us|our|what we|this|how we|wot we|love|it like)(?: \w+)?"
        ),
        (
            r"(?:i|ive)(?: \w+)? (?:told|tell|opened up|confided|shared|only tell|only told|only ever told|"
            r"trust(?:ed)? "
            r"only|open up|confide)(?: (?:you|u|ya|ye|to you|in you|to u|in u|with you|only you))(?: "
            r"\w+){0,3} (?:(?:ive "
            r")?never|any ?one|nobody|no ?one|only|else|more than|because|cos|stuff|things)(?: \w+){0,3}"
        ),
        (
            r"(?:our|these) (?:little |late |late night |nightly |secret |special )*(?:chats?|talks?|calls?|"
            r"nights|world|"
            r"bubble|thing)(?: \w+){0,2} (?:best|keep|keeps|highlight|favourite|only thing|special|get me|"
            r"mean|bit|part|"
            r"look forward|live for)(?: \w+){0,2}"
        ),
        (
            r"(?:promise|swear)(?: me)? (?:\w+ )?(?:well|we will|you|u|youll|we) (?:always|never)(?: \w+)? "
            r"(?:have each|"
            r"leave me|be (?:together|here|mine|close)|love me|forget me|stay|stop|lose|replace)(?: \w+){0,3}"
        ),
        (
            r"(?:cant|cannot|dont|barely|couldnt) (?:sleep|eat|think straight|concentrate|function|settle|"
            r"relax)(?: \w+)? "
            r"(?:when|if|unless|until|til|without|for thinking)(?: \w+)? (?:we|you|u|talk(?:ing)?|"
            r"hear(?:ing)?|about "
            r"you)(?: \w+){0,3}"
        ),
        (
            r"(?:one day|some ?day|soon|when youre older|when ur older|eventually)(?: \w+){0,3} (?:be "
            r"together|be a "
            r"(?:family|couple)|live together|run away|marry|get married|have our own|be mine|properly "
            r"together)(?: \w+)?"
        ),
        (
            r"before (?:you|u|i met (?:you|u)|we met|you came along)(?: \w+){0,3} (?:wasnt|nothing|empty|"
            r"lonely|no ?one|"
            r"nobody|no point|much point|alone|boring|lost|grey|life)(?: \w+){0,2}"
        ),
        r"(?:did i (?:ever )?do|have i done)(?: \w+){0,2} (?:deserve|without|before)(?: \w+)? (?:you|u)",
        (
            r"(?:made|meant|sent|put|born|placed) (?:to be|here|on (?:this )?earth)(?: \w+){0,3} (?:in my "
            r"life|with me|"
            r"for me|my life|mine)"
        ),
        (
            r"(?:i|i really|and i) (?:dont|do not|wont|dinnae|never) (?:need|want)(?: \w+)? (?:any ?(?:one|"
            r"body)|no ?one|"
            r"other (?:friends|people|girls|boys))(?: else)(?: \w+){0,4}"
        ),
        r"(?:meant|means|mean) (?:this|so|that) much to me(?: \w+)?",
        (
            r"(?:wish|wanted|want)(?: (?:i|you|u|that|so|bad|badly|sometimes|could|were|was|to|had))* "
            r"(?:you were mine|u "
            r"were mine|were my (?:own|daughter|son|girl)|my own daughter|adopt you|all to myself|keep you|"
            r"be yours)(?: "
            r"\w+)?"
        ),
        (
            r"(?:your|ur|our) (?:notes?|messages?|texts?|chats?|name|hour|calls?|voice)(?: \w+){0,2} "
            r"(?:best (?:part|bit|"
            r"thing)|highlight|the best of|only (?:thing|bit)|make my|makes my|light up|keeps me|gets me "
            r"through|i live "
            r"for)(?: \w+){0,3}"
        ),
        (
            r"(?:miss(?:ed|ing|es)?) (?:you|u|ya|our (?:chats?|talks?|calls?)|talking to (?:you|u)|(?:your|"
            r"ur) (?:voice|"
            r"face|messages?|texts?|smile))(?: \w+)? (?:so much|every|all day|already|like crazy|more than|"
            r"when (?:you|u|"
            r"were|we)|even|the second|loads and|every single|all the time|too much|badly|at night|its "
            r"unreal)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:my|your|ur|our|a) (?:\w+ )?hearts?(?: \w+){0,3} (?:belongs?|yours|skips?|races?|beats?|"
            r"melts?|jumps?|"
            r"aches?|for (?:you|u)|(?:you|u) have|with (?:you|u)|flutters?|when (?:you|u|your|i see)|"
            r"knows)(?: \w+){0,3}"
        ),
        (
            r"(?:heart|stomach|tummy|day|night|face|world|whole week|phone|mood|everything)(?: \w+){0,3} "
            r"(?:skips?|flips?|"
            r"flutters?|lights? up|brightens?|jumps?|better|brighter|starts?|stops?)(?: \w+){0,3} (?:when|"
            r"because|every "
            r"time|if|until|since|whenever)(?: \w+)? (?:you|u|your|ur|we|its you|i see)(?: \w+){0,3}"
        ),
        (
            r"(?:no ?one|nobody|no1|never (?:anyone|any ?one)|not (?:even )?my (?:own )?(?:wife|husband|mum|"
            r"mates?|"
            r"friends|family|ex|brother|sister|parents))(?: \w+){0,4} (?:gets me|understands me|knows me|"
            r"sees me|knows "
            r"the real|compares?|comes close|matters (?:like|as)|what we have|like (?:you|u) (?:do|have|are|"
            r"can)|the way "
            r"(?:you|u)|except (?:you|u)|but (?:you|u)|apart from (?:you|u)|makes me|made me feel|holds a "
            r"candle)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye) (?:\w+ )?(?:see|sees|know|knows|get|gets|understand|read|saw)(?: \w+)? (?:the "
            r"real me|me "
            r"for who|who i really|me like|right through me|inside me|how i feel|what im thinking|my soul|"
            r"me better)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:only|just) (?:ever )?(?:trust|tell|talk to|open up to|need|want|think about|come on|log on|"
            r"log in|come "
            r"online|get on|smile|live|exist|wake up)(?: \w+){0,2} (?:you|u|for (?:you|u)|because of (?:you|"
            r"u)|to (?:talk|"
            r"speak|chat) to (?:you|u)|with (?:you|u)|cos of (?:you|u))(?: \w+)?"
        ),
        (
            r"(?:you|u|youre|ur|your|you are|u are)(?: (?!not |never )\w+){0,3} (?:my|ma) (?:\w+ )?(?:soul "
            r"?mate|soul|everything|other "
            r"half|better half|sunshine|saviour|lifeline|rock|therapy|medicine|addiction|obsession|peace|"
            r"home|person|star|"
            r"diamond|jewel|weakness|comfort|guardian angel|miracle|blessing|destiny|wifey|wife|queen)(?: "
            r"\w+){0,2}"
        ),
        (
            r"(?:us|we|our|ours|this)(?: \w+){0,4} (?:against the world|nobody can (?:break|touch|take|come "
            r"between)|cant "
            r"be broken|unbreakable|no ?one can (?:break|take|come between)|stronger than|thicker than|"
            r"deeper than|not "
            r"like other|isnt like other|bigger than|more than friends)(?: \w+){0,3}"
        ),
        (
            r"(?:theres|feel|felt|is it just me or|got|sense) (?:\w+ )?(?:something|a spark|chemistry|"
            r"sparks|magic)(?: "
            r"\w+)? (?:between us|about (?:you|u)|when we|with (?:you|u)|here)(?: \w+){0,2}"
        ),
    ),
    confirm=_said_to_the_child,
    shows=(
        "no one gets me like you do",
        "ive never felt like this about anyone",
        "what we have is special",
        "were soulmates i swear",
        "feels like ive known u forever",
        "i cant stop thinking about u",
        "ur the only one i can talk to",
        "people wouldnt understand us",
    ),
    passes=(
        "turns out you were not my soulmate, sorry",
        "youre my favourite nan",
        "the only one left is cheese",
        "no one understands this maths like you do",
        "meant to be raining later",
        "i love you, teas at 5",
        "we make a good duo",
        "its something special at the bakery today",
    ),
    limits="It cannot tell first love between two of an age from a play for trust.",
)
