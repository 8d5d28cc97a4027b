"""Somebody tells the child that the two of them share something that nobody else has or understands."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_PLAY = (
    r"bestie|grandma says|mums and|pickle|guild|sword|skin|squad|the lads|banner|sports day|lab partners|sister "
    r"says|brother i never|my sister|wifi|behave|sandwich|nuggets?|burger|toast|bread|bacon|donut|doughnut|beans|"
    r"kebab|greggs|gravy|pillow|duvet|sofa|socks?|shoes?|bike|xbox|ps5|keyboard|guitar|novel|series|poem|vows|"
    r"bride|groom|nephew|niece|granny|horse|pony|rabbit|goldfish|bearded dragon|striker|goalie|worksheet|leaflet|"
    r"poster|biology|chemistry|carbon|hydrogen|bonding|isnt always safe|crisps|bingo|snail|pigeon|grandchild|"
    r"machine|plug|girl guide|aisle|offer|son was born|dads first|said meant to be|prizes?|points|slap bracelet|"
    r"like my bed|even when youre|premium bond|james bond|trauma bond|covalent|ionic|superglue|character|bestie "
    r"for(?:ever| life)|birthday|bday|granny|grandma|nana?n?|auntie|grandad|grandson|granddaughter|team ?mates?|"
    r"duo|carry|carried|pizza|chips|cheese|tea|coffee|chocolate|dog|cat|puppy|kitten|hamster|telly|netflix|song|"
    r"album|episode|wifi|charger|maths|homework|physics|ship(?:ped|ping)?|lyrics?|valentines? card|wedding|"
    r"anniversary|tiktoks?|memes?|curry|playlist|support (?:bubble|class)"
)

_LIGHT = re.compile(rf"\b(?:{_PLAY})\b")
_TO_YOU = re.compile(
    r"\b(?:you|u|ya|ye|your|ur|yer|youre|us|we|our|were|weve|ours|well|each other|together|pupil|else|any ?one)\b"
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
            r"(?:{no_one}|not one person)(?: else)?(?: \w+){0,2} (?:gets?|understands?|knows?|sees?|listens to|loves?|"
            r"cares? (?:about|for)|treats?|makes? me|made me)(?: (?:you|u|me|us|ya))(?: \w+){0,2} (?:like|the way|as "
            r"(?:much|well)|how|better|so|more|apart|except|but|this|feel)(?: \w+)?"
        ),
        (
            r"(?:only|1|one) (?:one|1|person|friend|thing|girl|boy|lad|good thing|human|soul)(?: (?:who|that|i|whos|thats|"
            r"here|left|on here|ever))*(?: \w+)? (?:gets me|understands me|cares about me|trusts? me|i trust|listens to "
            r"me|i can (?:talk|tell|trust|open|be)|i (?:ever )?(?:talk|tell|trust|need|want|love|think about)|i care "
            r"about|keeping me (?:going|alive|sane)|keeps me (?:going|alive|sane)|makes me (?:happy|feel|smile)|i have "
            r"left|for me)(?: \w+){0,2}"
        ),
        (
            r"(?:im|i am|am|ill be|i will be)(?: \w+)? (?:the |ur |your )?only (?:one|1|person|friend)(?: \w+){0,3} "
            r"(?:gets|understands|cares|knows|listens|loves|truly|really|need|trust|there|sees|you|u)(?: \w+){0,2}"
        ),
        (
            r"(?:i|ive|i have|id)(?: \w+)? (?:never|not ever|havent ever)(?: \w+)? (?:felt|met|connected|clicked|talked|"
            r"opened up|been able|loved|trusted|found|cared|wanted|said|shared|spoken|told|telt|had)(?: \w+){0,4} (?:like "
            r"(?:this|that) (?:about|with|before|to|for)|like (?:you|u)|any ?one (?:this|that|like|as|before)|this to any "
            r"?one|this way|any ?one like|someone (?:so|like)|so close|this close|a connection|anybody (?:this|like)|this "
            r"much)(?: \w+){0,3}"
        ),
        (
            r"(?:what (?:we|you and i|me and you|u and me)(?:ve| have| hae)?(?: got| share)?|wat we have|whit weve got|us "
            r"two|our (?:friendship|bond|chats?|talks?|love|connection|thing|time|relationship|hour)|between us)(?: "
            r"\w+){0,2} (?:so |really |very |truly |too |proper |is |s )*(?:special|magic(?:al)?|rare|one of a kind|once "
            r"in a lifetime|meant to be|fate|destiny|sacred|real love|true love|stronger than|deeper)(?: \w+){0,3}"
        ),
        (
            r"(?:have|got|share|feel|found|theres|our)(?: \w+){0,2} (?:special|deep|proper|strong|unbreakable|instant|"
            r"rare|amazing|unique|crazy|mad|different|insane|spiritual|secret) (?:bond|connection|link|understanding|"
            r"friendship|relationship|energy|love)(?: \w+)?"
        ),
        (
            r"(?:our|this|the) (?:bond|connection|love|soul ?ties?)(?: (?:we|that|between|is|means|will|cant|goes|no|"
            r"feels))+(?: \w+)?"
        ),
        (
            r"(?:(?:my|were|we are|ur|youre|your|you are|are|be|like|found|a) (?:\w+ )?(?:soul ?mates?|twin ?flames?|"
            r"missing piece|kindred spirits?)|(?:were|we are|we were|us were|you and me|you and i|u and me|me and you|"
            r"this was) (?:\w+ )?(?:meant to (?:meet|find|be)|made for (?:each other|one another)|written in the stars|"
            r"destined)|made for me|(?:fate|god|the universe|destiny) (?:brought|put|made|sent|chose)(?: \w+)?|(?:was|"
            r"were|been) sent to me|in (?:a past|another) life(?: we| you| i))(?: \w+)?"
        ),
        (
            r"(?:feel|feels|felt|its|it is)(?: \w+){0,3} (?:known|knew|know) (?:you|u|ya|ye|each other)(?: \w+)? "
            r"(?:forever|for ?ever|for years|my whole life|all my life|years|ages|all our lives|a lifetime)"
        ),
        (
            r"(?:think|thinking|dream|dreaming|dreamt)(?: \w+)? (?:about|of|abt) (?:you|u|ya|ye|us)(?: \w+)? (?:all "
            r"(?:the time|day|night)|constantly|24|non ?stop|every (?:night|day|second|minute|waking|single)|when i|"
            r"before i|at (?:night|work)|even|whenever|so much|as i)(?: \w+)?"
        ),
        (
            r"(?:cant|cannot|couldnt|can not|wont) (?:\w+ )?(?:stop thinking|get (?:you|u|ya) (?:out|off)|live without|be "
            r"without|imagine (?:life|my life|not)|sleep without|cope without|go (?:a|one) day without|breathe without|"
            r"lose (?:you|u)|survive without)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye|youre|your|ur|you are|u r|u are)(?: \w+)? (?:mean|means|meen|are|is)? ?(?:pure "
            r")?(?:everything|the world|so much|evrything|more than (?:you|u|any ?one|any ?body))(?: \w+)? (?:to|2) me"
        ),
        (
            r"(?:youre|your|ur|you are|u are|u r|yer|youll always be|be)(?: \w+)? (?:my|ma) (?:everything|world|whole "
            r"world|favourite (?:person|human)|fave person|whole life|special (?:girl|one|person|friend|lad|boy)|angel|"
            r"princess|reason (?:to|for|i)|safe place|number one|forever|baby girl|little secret|only (?:friend|one)|"
            r"heart|treasure)"
        ),
        (
            r"(?:youre|your|ur|you are|u are|meeting (?:you|u)|finding (?:you|u)|you|u)(?: \w+){0,2} (?:best|only good|"
            r"most important|realest|most special|greatest)(?: \w+)? (?:thing|person|part)(?: \w+){0,2} (?:to me|in my "
            r"life|of my (?:day|life|week)|ive|happened|in this world|i have|ever)(?: \w+)?"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:complete me|make me feel (?:\w+ )?(?:alive|whole|special|young|wanted|things|"
            r"like|so|something|again|different)|saved me|get me(?: (?:like|so|in|better|more))|fill (?:a|the) (?:hole|"
            r"gap)|changed my life|bring out)(?: \w+){0,2}"
        ),
        (
            r"(?:i|id|ill|i will|i would|would|will)(?: \w+)? (?:do anything|die|give (?:up )?(?:anything|everything)|"
            r"wait (?:for )?(?:you|u|forever|as long|years)|take a bullet|always protect|never (?:leave|hurt|let|judge|"
            r"abandon|love))(?: \w+)? (?:for (?:you|u|ya)|you|u|ya|anyone|another|for ever|like this|go|someone)(?: "
            r"\w+){0,2}"
        ),
        (
            r"(?:you|u|ya|ye)(?: \w+)? (?:can|could) (?:tell|trust|talk to|say|come to) me (?:\w+ )?(?:anything|about "
            r"anything|more than|with anything|stuff|things|what|better)(?: \w+){0,3} (?:cant|can ?t|dont|wont|anyone|"
            r"else|more|mum|dad|them|they|never|we|because|cos|im|get)(?: \w+)?"
        ),
        (
            r"(?:feel|feeling|felt|im|i am|am|falling|fallen)(?: \w+){0,2} (?:so |really |rly |that )*(?:close(?:r)? to "
            r"(?:you|u)|connected (?:to|with) (?:you|u)|attached to (?:you|u)|drawn to (?:you|u)|obsessed with (?:you|u)|"
            r"addicted to (?:you|u)|falling for (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:love|luv|lov) (?:you|u|ya|ye)(?: \w+)? (?:more than|like no|like nobody|deeper|in a way|differently|"
            r"properly|for real|not just)(?: \w+){0,3}"
        ),
        (
            r"(?:more than|like) (?:a )?(?:just )?(?:friends?|mates?|family|daughter|son|little (?:sister|brother)|anyone|"
            r"any of them|sister|brother)(?: (?:to me|i never|in my life|ive|we are|are we|arent we|and we|you know|with "
            r"us|ever|else))(?: \w+)?"
        ),
        (
            r"(?:you and (?:me|i)|me and (?:you|u)|u and me|u n me|me n u|just us|us two|the two of us|were|we are|us)(?: "
            r"\w+){0,2} (?:against the world|different from|vs the world|against everyone|exactly the same|so alike|same "
            r"brain|just get|get each other|understand each other|belong|made for|meant|are special|forever)(?: \w+)?"
        ),
        (
            r"(?:people|others|they|everyone|the world|your mum|ur mum|your parents|adults|outsiders|other people|"
            r"folk)(?: \w+)? (?:wouldnt|wont|dont|will never|would never|couldnt|cant|never)(?: \w+)? (?:understand|get|"
            r"accept|handle)(?: \w+)? (?:us|our|what we|this|how we|wot we|love|it like)(?: \w+)?"
        ),
        (
            r"(?:i|ive)(?: \w+)? (?:told|tell|opened up|confided|shared|only tell|only told|only ever told|trust(?:ed)? "
            r"only|open up|confide)(?: (?:you|u|ya|ye|to you|in you|to u|in u|with you|only you))(?: \w+){0,3} (?:(?:ive "
            r")?never|any ?one|nobody|no ?one|only|else|more than|because|cos|stuff|things)(?: \w+){0,3}"
        ),
        (
            r"(?:i )?(?:need|live for|wake up for|exist for|breathe for) (?:you|u|ya|our (?:chats?|talks?|calls?)|these "
            r"(?:chats?|talks?))(?: \w+)? (?:more than|so (?:much|bad)|in my life|to (?:live|be|breathe|cope|survive|be "
            r"happy)|like|now|every|like air|its)(?: \w+)?"
        ),
        (
            r"(?:our|these) (?:little |late |late night |nightly |secret |special )*(?:chats?|talks?|calls?|nights|world|"
            r"bubble|thing)(?: \w+){0,2} (?:best|keep|keeps|highlight|favourite|only thing|special|get me|mean|bit|part|"
            r"look forward|live for)(?: \w+){0,2}"
        ),
        (
            r"(?:chose|chosen|picked|pick|choose|noticed|spotted|knew|saw)(?: \w+)? (?:you|u|ya)(?: \w+){0,3} (?:out of|"
            r"special|different|for a reason|straight away|from the (?:start|first|moment|second)|over (?:everyone|all)|"
            r"the (?:one|moment)|anyone else|because)(?: \w+)?"
        ),
        (
            r"(?:different|special|rare|one in a million|not like)(?: \w+)? (?:from|to|than|like|compared)? ?(?:everyone|"
            r"every1|all the|the (?:others|rest)|anyone|any1|any other|other (?:people|girls|boys|lads|kids))(?: \w+)? "
            r"(?:ive|i|ever|on here|to me|in here|else|at|who|here|we)(?: \w+)?"
        ),
        (
            r"(?:promise|swear)(?: me)? (?:\w+ )?(?:well|we will|you|u|youll|we) (?:always|never)(?: \w+)? (?:have each|"
            r"leave me|be (?:together|here|mine|close)|love me|forget me|stay|stop|lose|replace)(?: \w+){0,3}"
        ),
        (
            r"(?:cant|cannot|dont|barely|couldnt) (?:sleep|eat|think straight|concentrate|function|settle|relax)(?: \w+)? "
            r"(?:when|if|unless|until|til|without|for thinking)(?: \w+)? (?:we|you|u|talk(?:ing)?|hear(?:ing)?|about "
            r"you)(?: \w+){0,3}"
        ),
        (
            r"(?:one day|some ?day|soon|when youre older|when ur older|eventually)(?: \w+){0,3} (?:be together|be a "
            r"(?:family|couple)|live together|run away|marry|get married|have our own|be mine|properly together)(?: \w+)?"
        ),
        r"(?:you|u|ya) (?:more|so much)(?: \w+)? than i (?:should|can say|thought|ever|have|let on)(?: \w+)?",
        (
            r"before (?:you|u|i met (?:you|u)|we met|you came along)(?: \w+){0,3} (?:wasnt|nothing|empty|lonely|no ?one|"
            r"nobody|no point|much point|alone|boring|lost|grey|life)(?: \w+){0,2}"
        ),
        (
            r"(?:deserve|lucky|blessed|grateful|so glad|thank (?:god|my lucky stars)|life changed)(?: \w+){0,2} "
            r"(?:finding|found|find|meeting|met|having|got|have|for|since)(?: \w+)? (?:you|u|ya)(?: (?:in my life|on here|"
            r"babe|x|tbh|that day|every day|of all))(?: \w+)?"
        ),
        r"(?:did i (?:ever )?do|have i done)(?: \w+){0,2} (?:deserve|without|before)(?: \w+)? (?:you|u)",
        (
            r"(?:made|meant|sent|put|born|placed) (?:to be|here|on (?:this )?earth)(?: \w+){0,3} (?:in my life|with me|"
            r"for me|my life|mine)"
        ),
        (
            r"(?:i|i really|and i) (?:dont|do not|wont|dinnae|never) (?:need|want)(?: \w+)? (?:any ?(?:one|body)|no ?one|"
            r"other (?:friends|people|girls|boys))(?: else)(?: \w+){0,4}"
        ),
        (
            r"(?:wait(?:ing)?|stay(?:ed|ing)?|keep|kept|phone|ringer|check\w*|listen\w*|hop(?:e|ed|ing))(?: \w+){0,5} "
            r"(?:in case|hoping|wishing)(?: \w+)? (?:its|it was|it is|to be|youd|you|for) ?(?:you|u|message|from you)?(?: "
            r"\w+)?"
        ),
        r"(?:meant|means|mean) (?:this|so|that) much to me(?: \w+)?",
        (
            r"(?:wish|wanted|want)(?: (?:i|you|u|that|so|bad|badly|sometimes|could|were|was|to|had))* (?:you were mine|u "
            r"were mine|were my (?:own|daughter|son|girl)|my own daughter|adopt you|all to myself|keep you|be yours)(?: "
            r"\w+)?"
        ),
        (
            r"(?:your|ur|our) (?:notes?|messages?|texts?|chats?|name|hour|calls?|voice)(?: \w+){0,2} (?:best (?:part|bit|"
            r"thing)|highlight|the best of|only (?:thing|bit)|make my|makes my|light up|keeps me|gets me through|i live "
            r"for)(?: \w+){0,3}"
        ),
        (
            r"(?:lost|nothing|empty|pointless|boring|grey|dark|meaningless|lonely|incomplete|cant (?:cope|live|sleep|go "
            r"on|do life)|wouldnt (?:cope|want|manage)|dont know what id do|not the same)(?: \w+){0,3} without (?:you|u|"
            r"ya|our (?:chats?|talks?|calls?))(?: \w+)?"
        ),
        (
            r"(?:miss(?:ed|ing|es)?) (?:you|u|ya|our (?:chats?|talks?|calls?)|talking to (?:you|u)|(?:your|ur) (?:voice|"
            r"face|messages?|texts?|smile))(?: \w+)? (?:so much|every|all day|already|like crazy|more than|when (?:you|u|"
            r"were|we)|even|the second|loads and|every single|all the time|too much|badly|at night|its unreal)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:my|your|ur|our|a) (?:\w+ )?hearts?(?: \w+){0,3} (?:belongs?|yours|skips?|races?|beats?|melts?|jumps?|"
            r"aches?|for (?:you|u)|(?:you|u) have|with (?:you|u)|flutters?|when (?:you|u|your|i see)|knows)(?: \w+){0,3}"
        ),
        (
            r"(?:heart|stomach|tummy|day|night|face|world|whole week|phone|mood|everything)(?: \w+){0,3} (?:skips?|flips?|"
            r"flutters?|lights? up|brightens?|jumps?|better|brighter|starts?|stops?)(?: \w+){0,3} (?:when|because|every "
            r"time|if|until|since|whenever)(?: \w+)? (?:you|u|your|ur|we|its you|i see)(?: \w+){0,3}"
        ),
        (
            r"(?:happi(?:er|est)|smil(?:e|ing)|alive|at peace|safe(?:st)?|myself|complete|whole|understood|young again|"
            r"like me|calm)(?: \w+){0,2} (?:when(?: im)?|with|around|only|because of|since|talking to)(?: \w+)? (?:with |"
            r"talking to |around |near )?(?:you|u|ya)(?: (?:are|r|message|text|talk|call|im|i|than|ever|and|x|came|come|"
            r"online|pop|ring))(?: \w+){0,3}"
        ),
        (
            r"(?:always|forever|for ever|whatever happens|no matter what|til the end|til i die|for life|whole life)(?: "
            r"\w+){0,3} (?:love (?:you|u)|be (?:yours|mine|us|ours|together|there for (?:you|u)|your|my)|have (?:you|u|me|"
            r"us)|need (?:you|u)|you and me|us two|want (?:you|u)|protect (?:you|u)|(?:your|ur) (?:safe|protector|"
            r"number))(?: \w+){0,3}"
        ),
        (
            r"(?:love (?:you|u)|be (?:yours|mine|together)|you and me|us two|you and i|me and you|u and me|need (?:you|u)|"
            r"be us|keep (?:you|u)|hold (?:you|u))(?: \w+)? (?:always|forever|for ever|whatever happens|no matter what|"
            r"til the end|til i die|for life|against|for the rest)(?: \w+){0,3}"
        ),
        (
            r"(?:no ?one|nobody|no1|never (?:anyone|any ?one)|not (?:even )?my (?:own )?(?:wife|husband|mum|mates?|"
            r"friends|family|ex|brother|sister|parents))(?: \w+){0,4} (?:gets me|understands me|knows me|sees me|knows "
            r"the real|compares?|comes close|matters (?:like|as)|what we have|like (?:you|u) (?:do|have|are|can)|the way "
            r"(?:you|u)|except (?:you|u)|but (?:you|u)|apart from (?:you|u)|makes me|made me feel|holds a candle)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:you|u|ya|ye) (?:\w+ )?(?:see|sees|know|knows|get|gets|understand|read|saw)(?: \w+)? (?:the real me|me "
            r"for who|who i really|me like|right through me|inside me|how i feel|what im thinking|my soul|me better)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:i|ill|il|i will|ive) (?:\w+ )?(?:see|saw|know|knew|get|understand|recognise\w*|noticed)(?: \w+)? (?:the "
            r"real (?:you|u)|you for who|who you really|something in (?:you|u)|how special|straight through you|you "
            r"better than|how lonely|your pain|myself in (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:trust|tell|talk to|confide in|open up to|need|want|think of|love|adore|listen to) (?:only |nobody but |"
            r"no ?one but )(?:you|u|me)(?: \w+){0,3}"
        ),
        (
            r"(?:only|just) (?:ever )?(?:trust|tell|talk to|open up to|need|want|think about|come on|log on|log in|come "
            r"online|get on|smile|live|exist|wake up)(?: \w+){0,2} (?:you|u|for (?:you|u)|because of (?:you|u)|to (?:talk|"
            r"speak|chat) to (?:you|u)|with (?:you|u)|cos of (?:you|u))(?: \w+)?"
        ),
        (
            r"(?:wake|woke|waking|fall|falling|go|went|going|sleep|asleep|up|bed|eyes)(?: \w+){0,4} (?:thinking|dreaming|"
            r"smiling|wondering)(?: \w+)? (?:about|of|at|cos of|because of) (?:you|u|us|your|ur)(?: \w+){0,2}"
        ),
        (
            r"(?:first|last) (?:thing|person|thought|face|name|message)(?: \w+){0,4} (?:every (?:morning|night|day)|when "
            r"i (?:wake|sleep|open)|before (?:i )?(?:sleep|bed)|(?:is|s) (?:always )?(?:you|u)|i think (?:of|about)|at "
            r"night)(?: \w+){0,4}"
        ),
        (
            r"(?:love|like|adore|need|want|care (?:about|for)|treasure)(?: \w+)? (?:you|u|ya)(?: \w+)? (?:in a way|like "
            r"no|beyond|deeply|truly|differently|endlessly|for who|with all my|to the moon and|that no|so deeply|"
            r"properly)(?: \w+){0,3}"
        ),
        (
            r"(?:whole|entire|only|own) (?:little )?(?:world|universe|life|reason|bubble|sunshine|heart)(?: \w+){0,3} "
            r"(?:you|u|us|ours|two|revolves)(?: \w+)?"
        ),
        (
            r"(?:you|u|youre|ur|your|you are|u are)(?: \w+){0,3} (?:my|ma) (?:\w+ )?(?:soul ?mate|soul|everything|other "
            r"half|better half|sunshine|saviour|lifeline|rock|therapy|medicine|addiction|obsession|peace|home|person|star|"
            r"diamond|jewel|weakness|comfort|guardian angel|miracle|blessing|destiny|wifey|wife|queen)(?: \w+){0,2}"
        ),
        (
            r"(?:special|unique|rare|one of a kind|precious|extraordinary|once in a lifetime)(?: \w+){0,2} (?:girl|boy|"
            r"lad|lass|person|soul|kid|young (?:man|woman|lady|person)|friend|place in my|to me|in my (?:heart|life|eyes)|"
            r"bond|connection|between us)(?: \w+){0,3}"
        ),
        (
            r"(?:as if|like|feels like|swear|its like|almost like|think) (?:\w+ )?(?:weve|we have|we were|we|ive|i|our "
            r"(?:souls|hearts|minds)|you were|u were|god|someone)(?: \w+){0,3} (?:known each other|met before|connected|"
            r"linked|share (?:a|one)|same (?:soul|mind|heart|wavelength)|been looking for|waiting for|waited for|my whole "
            r"life|all my life|made for|meant for|years)(?: \w+){0,3}"
        ),
        (
            r"(?:been|was|ive been|spent)(?: \w+){0,2} (?:waiting|looking|searching|lost|alone|lonely|broken|dead "
            r"inside)(?: \w+){0,4} (?:for (?:you|u|someone like)|until (?:you|u|i met)|til (?:you|u|i met)|before (?:you|"
            r"u)|then (?:you|u))(?: \w+){0,3}"
        ),
        (
            r"(?:us|we|our|ours|this)(?: \w+){0,4} (?:against the world|nobody can (?:break|touch|take|come between)|cant "
            r"be broken|unbreakable|no ?one can (?:break|take|come between)|stronger than|thicker than|deeper than|not "
            r"like other|isnt like other|bigger than|more than friends)(?: \w+){0,3}"
        ),
        r"(?:two of a kind|peas in a pod|cut from the same|same wavelength|on another level)(?: \w+){0,2}",
        r"butterflies(?: \w+)? (?:when|around|every|thinking|whenever|just)(?: \w+){0,4}",
        (
            r"(?:dont|never|promise (?:you|u) wont|pls dont|please dont)(?: \w+)? (?:leave me|stop loving me|give up on "
            r"me|forget me|replace me)(?: \w+){0,2}"
        ),
        (
            r"(?:make|makes|made) me (?:laugh|smile|feel|happy|blush|melt) (?:like|the way|as much as|more than) (?:you|u|"
            r"any ?one|nobody)(?: \w+){0,3}"
        ),
        r"(?:need|want|glad i have|so lucky to have|cant lose) (?:you|u) in my life(?: \w+){0,2}",
        (
            r"(?:care|love|know|understand|worry|look out|do)(?: \w+){0,2} (?:you|u)(?: \w+)? more than (?:they|any ?one|"
            r"your|ur|you know|my own|he|she)(?: \w+){0,3}"
        ),
        r"(?:closer|tighter|better) than (?:family|sisters|brothers|blood|friends|any couple|best friends)(?: \w+){0,2}",
        (
            r"more than my (?:own )?(?:wife|husband|mum|dad|mates|friends|family|ex|girlfriend|kids) (?:does|do|ever|did|"
            r"has|have)(?: \w+)?"
        ),
        (
            r"(?:theres|feel|felt|is it just me or|got|sense) (?:\w+ )?(?:something|a spark|chemistry|sparks|magic)(?: "
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
