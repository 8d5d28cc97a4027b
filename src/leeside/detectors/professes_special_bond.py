"""Somebody tells the child that the two of them share something that nobody else has or understands."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_PLAY = (
    r"bestie|grandma says|mums and|pickle|guild|sword|skin|squad|the lads|banner|sports day|lab partners|"
    r"sister says|brother i never|my sister|wifi|behave|sandwich|nuggets?|burger|toast|bread|bacon|donut|"
    r"doughnut|beans|kebab|greggs|gravy|pillow|duvet|sofa|socks?|shoes?|bike|xbox|ps5|keyboard|guitar|novel|"
    r"series|poem|vows|bride|groom|nephew|niece|granny|horse|pony|rabbit|goldfish|bearded dragon|striker|"
    r"goalie|worksheet|leaflet|poster|biology|chemistry|carbon|hydrogen|bonding|isnt always safe|crisps|"
    r"bingo|snail|pigeon|grandchild|machine|plug|girl guide|aisle|offer|son was born|dads first|said meant "
    r"to be|prizes?|points|slap bracelet|like my bed|even when youre|premium bond|james bond|trauma bond|"
    r"covalent|ionic|superglue|character|bestie for(?:ever| life)|birthday|bday|granny|grandma|nana?n?|"
    r"auntie|grandad|grandson|granddaughter|team ?mates?|duo|carry|carried|pizza|chips|cheese|tea|coffee|"
    r"chocolate|dog|cat|puppy|kitten|hamster|telly|netflix|song|album|episode|wifi|charger|maths|homework|"
    r"physics|ship(?:ped|ping)?|lyrics?|valentines? card|wedding|anniversary|tiktoks?|memes?|curry|playlist|"
    r"support (?:bubble|class)"
)

_LIGHT = AnyOf(rf"\b(?:{_PLAY})\b")
_TO_YOU = AnyOf(
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
    version=2,
    by=Speaker.OTHER,
    says="says that the two share something special that nobody else has",
    innocent_reading="Best friends and first loves say such things, and mean them.",
    patterns=(
        (
            r"(?:{no_one}|not one person)(?: else)?(?: \w+){0,2} (?:gets?|understands?|knows?|sees?|listens "
            r"to|loves?|cares? (?:about|for)|treats?|makes? me|made me)(?: (?:you|u|me|us|ya))(?: \w+){0,2} "
            r"(?:like|the way|as (?:much|well)|how|better|so|more|apart|except|but|this|feel)(?: \w+)?"
        ),
        (
            r"(?:only|1|one) (?:one|1|person|friend|thing|girl|boy|lad|good thing|human|soul)(?: (?:who|"
            r"that|i|whos|thats|here|left|on here|ever))*(?: \w+)? (?:gets me|understands me|cares about me|"
            r"trusts? me|i trust|listens to me|i can (?:talk|tell|trust|open|be)|i (?:ever )?(?:talk|tell|"
            r"trust|need|want|love|think about)|i care about|keeping me (?:going|alive|sane)|keeps me "
            r"(?:going|alive|sane)|makes me (?:happy|feel|smile)|i have left|for me)(?: \w+){0,2}"
        ),
        (
            r"(?:i|ive|i have|id)(?: \w+)? (?:never|not ever|havent ever)(?: \w+)? (?:felt|met|connected|"
            r"clicked|talked|opened up|been able|loved|trusted|found|cared|wanted|said|shared|spoken|told|"
            r"telt|had)(?: \w+){0,4} (?:like (?:this|that) (?:about|with|before|to|for)|like (?:you|u)|any "
            r"?one (?:this|that|like|as|before)|this to any ?one|this way|any ?one like|someone (?:so|like)|"
            r"so close|this close|a connection|anybody (?:this|like)|this much)(?: \w+){0,3}"
        ),
        (
            r"(?:what (?:we|you and i|me and you|u and me)(?:ve| have| hae)?(?: got| share)?|wat we have|"
            r"whit weve got|us two|our (?:friendship|bond|chats?|talks?|love|connection|thing|time|"
            r"relationship|hour)|between us)(?: \w+){0,2} (?:so |really |very |truly |too |proper |is |s "
            r")*(?:special|magic(?:al)?|rare|one of a kind|once in a lifetime|meant to be|fate|destiny|"
            r"sacred|real love|true love|stronger than|deeper)(?: \w+){0,3}"
        ),
        (
            r"(?:have|got|share|feel|found|theres|our)(?: \w+){0,2} (?:special|deep|proper|strong|"
            r"unbreakable|instant|rare|amazing|unique|crazy|mad|different|insane|spiritual|secret) (?:bond|"
            r"connection|link|understanding|friendship|relationship|energy|love)(?: \w+)?"
        ),
        (
            r"(?:(?:my|were|we are|ur|youre|your|you are|are|be|like|found|a) (?:\w+ )?(?:soul ?mates?|twin "
            r"?flames?|missing piece|kindred spirits?)|(?:were|we are|we were|us were|you and me|you and i|"
            r"u and me|me and you|this was) (?:\w+ )?(?:meant to (?:meet|find|be)|made for (?:each other|"
            r"one another)|written in the stars|destined)|made for me|(?:fate|god|the universe|destiny) "
            r"(?:brought|put|made|sent|chose)(?: \w+)?|(?:was|were|been) sent to me|in (?:a past|another) "
            r"life(?: we| you| i))(?: \w+)?"
        ),
        (
            r"(?:feel|feels|felt|its|it is)(?: \w+){0,3} (?:known|knew|know) (?:you|u|ya|ye|each other)(?: "
            r"\w+)? (?:forever|for ?ever|for years|my whole life|all my life|years|ages|all our lives|a "
            r"lifetime)"
        ),
        (
            r"(?:think|thinking|dream|dreaming|dreamt)(?: \w+)? (?:about|of|abt) (?:you|u|ya|ye|us)(?: "
            r"\w+)? (?:all (?:the time|day|night)|constantly|24|non ?stop|every (?:night|day|second|minute|"
            r"waking|single)|when i|before i|at (?:night|work)|even|whenever|so much|as i)(?: \w+)?"
        ),
        (
            r"(?:cant|cannot|couldnt|can not|wont) (?:\w+ )?(?:stop thinking|get (?:you|u|ya) (?:out|off)|"
            r"live without|be without|imagine (?:life|my life|not)|sleep without|cope without|go (?:a|one) "
            r"day without|breathe without|lose (?:you|u)|survive without)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye|youre|your|ur|you are|u r|u are)(?: \w+)? (?:mean|means|meen|are|is)? ?(?:pure "
            r")?(?:everything|the world|so much|evrything|more than (?:you|u|any ?one|any ?body))(?: \w+)? "
            r"(?:to|2) me"
        ),
        (
            r"(?:youre|your|ur|you are|u are|u r|yer|youll always be|be)(?: \w+)? (?:my|ma) (?:everything|"
            r"world|whole world|favourite (?:person|human)|fave person|whole life|special (?:girl|one|"
            r"person|friend|lad|boy)|angel|princess|reason (?:to|for|i)|safe place|number one|forever|baby "
            r"girl|little secret|only (?:friend|one)|heart|treasure)"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:complete me|make me feel (?:\w+ )?(?:alive|whole|special|young|"
            r"wanted|things|like|so|something|again|different)|saved me|get me(?: (?:like|so|in|better|"
            r"more))|fill (?:a|the) (?:hole|gap)|changed my life|bring out)(?: \w+){0,2}"
        ),
        (
            r"(?:you and (?:me|i)|me and (?:you|u)|u and me|u n me|me n u|just us|us two|the two of us|were|"
            r"we are|us)(?: \w+){0,2} (?:against the world|different from|vs the world|against everyone|"
            r"exactly the same|so alike|same brain|just get|get each other|understand each other|belong|"
            r"made for|(?<!not )meant(?! to (?!be\b))|are special|forever)(?: \w+)?"
        ),
        (
            r"(?:people|others|they|everyone|the world|your mum|ur mum|your parents|adults|outsiders|other "
            r"people|folk)(?: \w+)? (?:wouldnt|wont|dont|will never|would never|couldnt|cant|never)(?: "
            r"\w+)? (?:understand|get|accept|handle)(?: \w+)? (?:us|our|what we|this|how we|wot we|love|it "
            r"like)(?: \w+)?"
        ),
        (
            r"(?:i|ive)(?: \w+)? (?:told|tell|opened up|confided|shared|only tell|only told|only ever told|"
            r"trust(?:ed)? only|open up|confide)(?: (?:you|u|ya|ye|to you|in you|to u|in u|with you|only "
            r"you))(?: \w+){0,3} (?:(?:ive )?never|any ?one|nobody|no ?one|only|else|more than|because|cos|"
            r"stuff|things)(?: \w+){0,3}"
        ),
        (
            r"(?:our|these) (?:little |late |late night |nightly |secret |special )*(?:chats?|talks?|calls?|"
            r"nights|world|bubble|thing)(?: \w+){0,2} (?:best|keep|keeps|highlight|favourite|only thing|"
            r"special|get me|mean|bit|part|look forward|live for)(?: \w+){0,2}"
        ),
        (
            r"(?:promise|swear)(?: me)? (?:\w+ )?(?:well|we will|you|u|youll|we) (?:always|never)(?: \w+)? "
            r"(?:have each|leave me|be (?:together|here|mine|close)|love me|forget me|stay|stop|lose|"
            r"replace)(?: \w+){0,3}"
        ),
        (
            r"(?:cant|cannot|dont|barely|couldnt) (?:sleep|eat|think straight|concentrate|function|settle|"
            r"relax)(?: \w+)? (?:when|if|unless|until|til|without|for thinking)(?: \w+)? (?:we|you|u|"
            r"talk(?:ing)?|hear(?:ing)?|about you)(?: \w+){0,3}"
        ),
        (
            r"(?:one day|some ?day|soon|when youre older|when ur older|eventually)(?: \w+){0,3} (?:be "
            r"together|be a (?:family|couple)|live together|run away|marry|get married|have our own|be mine|"
            r"properly together)(?: \w+)?"
        ),
        (
            r"before (?:you|u|i met (?:you|u)|we met|you came along)(?: \w+){0,3} (?:wasnt|nothing|empty|"
            r"lonely|no ?one|nobody|no point|much point|alone|boring|lost|grey|life)(?: \w+){0,2}"
        ),
        r"(?:did i (?:ever )?do|have i done)(?: \w+){0,2} (?:deserve|without|before)(?: \w+)? (?:you|u)",
        (
            r"(?:made|meant|sent|put|born|placed) (?:to be|here|on (?:this )?earth)(?: \w+){0,3} (?:in my "
            r"life|with me|for me|my life|mine)"
        ),
        (
            r"(?:i|i really|and i) (?:dont|do not|wont|dinnae|never) (?:need|want)(?: \w+)? (?:any ?(?:one|"
            r"body)|no ?one|other (?:friends|people|girls|boys))(?: else)(?: \w+){0,4}"
        ),
        r"(?:meant|means|mean) (?:this|so|that) much to me(?: \w+)?",
        (
            r"(?:wish|wanted|want)(?: (?:i|you|u|that|so|bad|badly|sometimes|could|were|was|to|had))* "
            r"(?:you were mine|u were mine|were my (?:own|daughter|son|girl)|my own daughter|adopt you|all "
            r"to myself|keep you|be yours)(?: \w+)?"
        ),
        (
            r"(?:your|ur|our) (?:notes?|messages?|texts?|chats?|name|hour|calls?|voice)(?: \w+){0,2} "
            r"(?:best (?:part|bit|thing)|highlight|the best of|only (?:thing|bit)|make my|makes my|light up|"
            r"keeps me|gets me through|i live for)(?: \w+){0,3}"
        ),
        (
            r"(?:miss(?:ed|ing|es)?) (?:you|u|ya|our (?:chats?|talks?|calls?)|talking to (?:you|u)|(?:your|"
            r"ur) (?:voice|face|messages?|texts?|smile))(?: \w+)? (?:so much|every|all day|already|like "
            r"crazy|more than|when (?:you|u|were|we)|even|the second|loads and|every single|all the time|"
            r"too much|badly|at night|its unreal)(?: \w+){0,3}"
        ),
        (
            r"(?:my|your|ur|our|a) (?:\w+ )?hearts?(?: \w+){0,3} (?:belongs?|yours|skips?|races?|beats?|"
            r"melts?|jumps?|aches?|for (?:you|u)|(?:you|u) have|with (?:you|u)|flutters?|when (?:you|u|your|"
            r"i see)|knows)(?: \w+){0,3}"
        ),
        (
            r"(?:heart|stomach|tummy|day|night|face|world|whole week|phone|mood|everything)(?: \w+){0,3} "
            r"(?:skips?|flips?|flutters?|lights? up|brightens?|jumps?|better|brighter|starts?|stops?)(?: "
            r"\w+){0,3} (?:when|because|every time|if|until|since|whenever)(?: \w+)? (?:you|u|your|ur|we|"
            r"its you|i see)(?: \w+){0,3}"
        ),
        (
            r"(?:no ?one|nobody|no1|never (?:anyone|any ?one)|not (?:even )?my (?:own )?(?:wife|husband|mum|"
            r"mates?|friends|family|ex|brother|sister|parents))(?: \w+){0,4} (?:gets me|understands me|"
            r"knows me|sees me|knows the real|compares?|comes close|matters (?:like|as)|what we have|like "
            r"(?:you|u) (?:do|have|are|can)|the way (?:you|u)|except (?:you|u)|but (?:you|u)|apart from "
            r"(?:you|u)|makes me|made me feel|holds a candle)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye) (?:\w+ )?(?:see|sees|know|knows|get|gets|understand|read|saw)(?: \w+)? (?:the "
            r"real me|me for who|who i really|me like|right through me|inside me|how i feel|what im "
            r"thinking|my soul|me better)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just) (?:ever )?(?:trust|tell|talk to|open up to|need|want|think about|come on|log on|"
            r"log in|come online|get on|smile|live|exist|wake up)(?: \w+){0,2} (?:you|u|for (?:you|u)|"
            r"because of (?:you|u)|to (?:talk|speak|chat) to (?:you|u)|with (?:you|u)|cos of (?:you|u))(?: "
            r"\w+)?"
        ),
        (
            r"(?:you|u|youre|ur|your|you are|u are)(?: (?!not |never )\w+){0,3} (?:my|ma) (?:\w+ )?(?:soul "
            r"?mate|soul|everything|other half|better half|sunshine|saviour|lifeline|rock|therapy|medicine|"
            r"addiction|obsession|peace|home|person|star|diamond|jewel|weakness|comfort|guardian angel|"
            r"miracle|blessing|destiny|wifey|wife|queen)(?: \w+){0,2}"
        ),
        (
            r"(?:us|we|our|ours|this)(?: \w+){0,4} (?:against the world|nobody can (?:break|touch|take|come "
            r"between)|cant be broken|unbreakable|no ?one can (?:break|take|come between)|stronger than|"
            r"thicker than|deeper than|not like other|isnt like other|bigger than|more than friends)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:theres|feel|felt|is it just me or|got|sense) (?:\w+ )?(?:something|a spark|chemistry|"
            r"sparks|magic)(?: \w+)? (?:between us|about (?:you|u)|when we|with (?:you|u)|here)(?: \w+){0,2}"
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
        "were not meant to share lockers",
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
