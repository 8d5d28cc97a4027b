"""Somebody says, plainly or quietly, that they think of dying, of not being here, or of ending their life."""

from collections.abc import Callable
from typing import Final

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.what_it_is_about import (
    AILMENTS,
    EARNEST,
    EVERYDAY_TROUBLE,
    LAUGHTER,
    OVER_NOW,
    PLANS_TO_BE_AWAY,
    PLAY,
    TAUGHT,
)
from leeside.detectors.contract.words_of_despair import (
    DESPAIR,
    FAREWELLS,
    FOND,
    MEANS,
    NEW_OR_SPARE,
    NO_SUCH_THING,
    OWN_DESPAIR,
    SWORN,
    TOLD_DESPAIR,
    TURNED,
)

_ASKED = AnyOf(
    r"\b(?:(?:not )?being here|suicid\w+|hurt(?:ing)? yourself|ending|end it|wanting to die|not wanting to|kill(?:ing)? "
    r"(?:yourself|urself)(?! laughing)|being dead|dying|harm(?:ing)? yourself)\b"
)

_A_TALK = AnyOf(
    r"\b(?:end|finish|close|leave) (?:this|the) (?:\w+ )?(?:one|chat|call|convo|conversation|stream|game|round|lesson)\b"
)


def _earnest(candidate: Candidate) -> Voice | None:
    """Idiom, play, plans to be away and times that are over are left alone; everything else stands."""
    marks = candidate.marks
    text = candidate.text
    if TAUGHT.search(candidate.sentence) or OVER_NOW.search(text) or NO_SUCH_THING.search(text):
        return None
    if candidate.said_before(_A_TALK, by_speaker=True, within=2):
        return None
    if "plain" not in marks and PLAY.search(text):
        return None
    if any(mark in marks and spoils(candidate) for mark, spoils in _SPOILED.items()):
        return None
    return Voice.REPORTED if "told" in marks else Voice.OWN


def _away(candidate: Candidate) -> bool:
    """Whether plans to be elsewhere are spoken of: here, or just before unless what the speaker said was dark."""
    planned = candidate.said_before(PLANS_TO_BE_AWAY, within=3)
    dark = candidate.said_before(DESPAIR, by_speaker=True, within=6)
    return bool(PLANS_TO_BE_AWAY.search(candidate.text)) or (planned and not dark)


def _idiomatic(candidate: Candidate) -> bool:
    """Whether everyday trouble or laughter stands beside the words and nothing earnest does."""
    if EVERYDAY_TROUBLE.search(candidate.text):
        return True
    laughs = LAUGHTER.search(candidate.text) or LAUGHTER.search(candidate.message.text)
    return laughs is not None and EARNEST.search(candidate.text) is None


def _jest(candidate: Candidate) -> bool:
    return bool(LAUGHTER.search(candidate.text)) and not EARNEST.search(candidate.text)


def _rest(candidate: Candidate) -> str:
    return f"{candidate.text[: candidate.start]} | {candidate.text[candidate.end :]}"


def _in_the_light(candidate: Candidate) -> bool:
    """Whether nothing dark is said in the rest of the message, nor was by the same mouth before it."""
    rest = _rest(candidate)
    dark = DESPAIR.search(rest) or candidate.said_before(DESPAIR, by_speaker=True, within=8)
    plain = NEW_OR_SPARE.search(rest) or PLANS_TO_BE_AWAY.search(rest)
    return not dark or bool(plain) or _jest(candidate)


def _no_farewell(candidate: Candidate) -> bool:
    return _in_the_light(candidate) and (_idiomatic(candidate) or not FOND.search(_rest(candidate)))


_SOMEBODY_ELSE = AnyOf(r"\b(?:you|u|he|people|they|monday|it|dont|not|never|didnt) (?:\w+ )?$")
_ASKED_PLAINLY = AnyOf(
    r"\b(?:you|u|ya|ye)\b[^?]{0,40}\b(?:suicid\w+|kill(?:ing)? (?:yourself|urself|yoursel|yerself)|end(?:ing)? (?:your|ur) life|"
    r"ending it|(?:wanting|want) to die|hurt(?:ing)? (?:yourself|urself)|not being here|not wanting to (?:be here|live))\b"
)
_SPOILED: Final[dict[str, Callable[[Candidate], bool]]] = {
    "away": _away,
    "idiom": _idiomatic,
    "earnest": lambda seen: not EARNEST.search(seen.text),
    "laugh": _jest,
    "pills": lambda seen: bool(AILMENTS.search(seen.text)),
    "first": lambda seen: bool(_SOMEBODY_ELSE.search(seen.lead)),
    "answer": lambda seen: not seen.said_before(_ASKED, by_speaker=False, within=2),
    "affirm": lambda seen: (
        not seen.said_before(_ASKED_PLAINLY, by_speaker=False, within=2)
        or seen.said_before(LAUGHTER, by_speaker=False, within=2)
    ),
    "dark": _in_the_light,
    "farewell": _no_farewell,
    "gift": lambda seen: bool(NEW_OR_SPARE.search(seen.text)),
    "sworn": lambda seen: not SWORN.search(seen.text),
}
"""What leaves a fit with this mark alone."""
_IM_GONE = (
    r"(?:(?:(?:im|am|was|were|wer|just|had)(?: \w+)? )?(?:gone(?! (?:to|for|on|home|with|back))|dead|not (?:here|around|"
    r"alive))|(?:wasnt|werent|never|isnt|aint)(?: \w+)? (?:here|around|alive|born)|(?:didnt|dont|stopped|never)(?: \w+)? "
    "(?:exist(?:ed|ing)?|wake up)|(?:just |actually )?(?:died|die|disappear(?:ed)?|vanish(?:ed)?|killed myself)|"
    "went{end})"
)
_WANTING = (
    (
        "(?P<idiom>(?P<first>(?:(?:want(?:ed|s|ing)?(?: to| 2)?|wanna|wana|wish i could|ready to|plan(?:ning)? to|tempted to|"
        "tried to|trying to|deserve to|rather|feel like i (?:should|want to)|should)) (?:to |just |2 |rather |rly |actually "
        "){0,2}(?:die(?! (?:her|my|his|it|the|than))|be dead|kms|not exist|stop existing)))"
    ),
    (
        "(?P<idiom>(?:kill(?:ing|ed)?|unaliv(?:e|ing)|off|offing|top|topping|hang(?:ing)?|drown(?:ing)?) (?:myself|my self|"
        "meself|mysel|me self)|kms|kmsing|unalive|(?:wish|wished|if only|hope|maybe if)(?: that)? (?:i|id|i had|it was me "
        "who) (?:could |just |would )*(?:have |be |been |had )?(?:never (?:been )?born|hadnt been born|never (?:woken|woke) "
        "up|(?:was |were )?(?:dead|gone(?! (?:to|with|there|home))|not alive)|die|died|wasnt (?:born|alive)|didnt (?:exist|"
        "wake up)|not exist|disappear (?:forever|for good)))"
    ),
    r"(?P<plain>(?:tak(?:e|ing)|end(?:ing)?) my (?:own )?life)",
    (
        "end(?:ing|ed)? (?:it all|things for good|it (?:for good|once and for all|forever|n i|and i|properly))|"
        r"(?:think(?:ing)?|thought|dream(?:ing)?) (?:\w+ ){0,2}(?:about|of|abt) (?:\w+ )?(?:dying(?! (?:my|it|her|his|the))|"
        r"ending (?:it|things|my)|suicide|being dead|not (?:being (?:here|alive|around)|existing|waking)|overdos\w+|death "
        r"(?:a lot|all|every))|(?:im|i am|feel(?:ing|s)?|been|was|shes|hes|having|have|had|actively|bit|quite|kinda) (?:\w+ "
        r")?suicidal(?: thoughts)?|(?:commit|attempt(?:ed)?|my|considering|contemplat\w+|try|tried) (?:to )?(?:commit "
        ")?(?:suicide|sewer ?slide)"
    ),
    (
        "(?:dont|do not|dnt|dinnae|didnt|doesnt|never|no longer|not) (?:really |even |rly |actually |just )?(?:want(?:ed)?|"
        "wanna|wana|feel like|wish|sure i want)(?: to| 2)? (?:be alive|exist|carry on living|keep living|be (?:here|around) "
        "any ?more|be on this (?:earth|planet)|be in this world|wake up any ?more|be living|keep existing|live(?: any ?more| "
        "like this| this life|(?! ?[a-z])|(?= so| n | and| but| cos)))|(?:sleep|asleep|my eyes|bed) (?:and|n|&) (?:just |"
        r"then )?(?:never|not|dont|hope i dont|no) (?:\w+ )?(?:wake|waking|open)"
    ),
    (
        r"(?P<idiom>(?P<away>(?:dont|do not|dnt|dinnae|didnt) (?:\w+ )?(?:want(?:ed)?|wanna|wana)(?: to| 2)? wake up(?! "
        "(?:the|my|mum|mam|dad|him|her|them|every|any|a ))))"
    ),
    (
        "(?P<away>(?:hop(?:e|ing)|wish(?:ing)?|pray(?:ing)?|rather|want to|wanna|plan(?:ning)? on|plan(?:ning)? to|"
        r"could) (?:\w+ ){0,4}(?:not|dont|didnt|never|wont|hadnt) (?:\w+ )?(?:wake|woken|woke|waking) up(?! (?:the|my|"
        "mum|mam|dad|him|her|them|every|any|a )))"
    ),
    (
        r"(?:better off dead|(?:id|i would) (?:\w+ )?rather (?:just )?be dead|should(?:nt| not| never)? (?:have been born|be "
        "alive|exist)|never asked to be born)"
    ),
)
"""Wishing it, from the plainest to the quiet."""
_BURDEN = (
    (
        r"(?:would|wud|will|ud|might|d|ll|theyd|youd|itd|shed|hed|is|are|probs|prob|all|just) (?:\w+ )?(?:be )?(?:\w+ "
        r")?(?:better(?: off)?|happier|easier|simpler|relieved|fine|lighter) (?:\w+ )?(?:without me|w ?/?o(?:ut)? me|with me "
        f"(?:gone|dead|out)|(?:if|once|when) (?:i )?{_IM_GONE})|(?:no ?one|no1|nobody|nae ?body|not a soul|who|any ?(?:one|1|"
        "body)|they|u|you|mum|she|he)(?:d|ll| would| wud| will| gonna|s gonna)? (?:even |ever |actually |really )?(?:care|"
        rf"notice|cry|bother|mind|be sad|miss me) (?:\w+ )?(?:if|when) i {_IM_GONE}|hate (?:being alive|existing|that i "
        "(?:woke|wake) up)"
    ),
    "(?P<away>(?:no ?one|no1|nobody|nae ?body)(?:d| would| wud| will|s gonna)? (?:even |ever |actually |really )?miss me)",
    (
        r"(?:wont|not gonna|not going to|never) (?:be|have to|need to) (?:\w+ ){0,3}(?:a (?:problem|burden|bother)|your "
        "problem|ur problem|deal with me|put up with me|worry about me|see me) (?:any ?more|much longer|after|for long|soon|"
        r"again)|(?:nothing|nowt|no reason|not much|no ?one|anything)(?: \w+)? (?:to (?:live for|be here for|stay alive|"
        "live(?! (?:in|with|near|at))|stick around for|carry on for|wake up for)|worth living for)|(?:(?:life|it|living) "
        "(?:isnt|is not|aint|not) worth (?:living|it any ?more)|not worth (?:living|being alive))"
    ),
    (
        "(?P<laugh>(?:whats|wats|what is|wots|no|isnt any|not any|see the|see any|see a|theres? (?:a|any)) (?:even "
        r")?(?:the )?point (?:\w+ )?(?:of|in|to) (?:\w+ )?(?:being (?:here(?! (?:early|on|if|at|for|so|when))|alive)|"
        "living(?! (?:in|near|with|at))|existing|carrying on|going on|me (?:being|living)|my (?:life|existence)|waking "
        "up|life|staying alive))"
    ),
    (
        r"(?:done|finished|tired|sick|over|had enough|fed up|exhausted)(?: \w+)? (?:with|of|w) (?:\w+ )?(?:life|living(?! "
        "(?:in|with|at|out|here))|being alive|existing|being here)|(?:cant|cannot|can not|dont want to|dont wanna|couldnt|"
        r"cannae|not sure i can|dunno if i can) (?:\w+ )?(?:go on|carry on|keep (?:living|existing)|be alive)(?= "
        "(?:me(?=[,.])|like|living|any|much|with this|without|no|n|and|tbh|x|mate)|(?! ?[a-z0-9]))|(?:cant|cannot|dont|do "
        r"not|never) (?:\w+ )?(?:see|picture|imagine) (?:a |any |my |the )?(?:\w+ )?(?:future|myself (?:at \d|being (?:older|"
        "an adult)|growing))|no future (?:for|with) me"
    ),
)
"""Being a burden, seeing no point."""
_LEAVING = (
    (
        "(?P<away>(?:i|probs|prob|probably|{start}) ?(?:wont|will not|willnae|not gonna|not going to|aint gonna|might not|"
        r"dont think ill|dunno if ill) (?:\w+ )?(?:be|b) (?:here|around|alive|about)(?: (?:much|for|with you|by|anymore|in "
        r"the|next|very|too)){0,2} ?(?:tom+or+ow|tmrw?|2moro|longer|any ?more|morning|next \w+|by \w+|monday|to see|after|"
        "xmas|christmas|{end})|(?:look after|take care of|be there for|keep an eye on|tell|have|keep|take|give|delete|"
        r"read) (?:\w+ ){1,5}(?:when|once|after|if|for when) (?:\w+ )?(?:im|i am|ive|ill be) (?:gone|not here|dead|not "
        "around|no longer))"
    ),
    (
        "(?:wont|not gonna|not going to|dont think ill|dont think i will|never gonna|dont plan on|dunno if ill) (?:live|see|"
        r"reach|mak(?:e|ing) it|be alive|last) (?:\w+ )?(?:to|past|till|til|until|through|another|my) (?:\w+ )?(?:birthday|"
        r"xmas|christmas|1\d|sixteen|seventeen|eighteen|old|grow\w*|adult\w*|morning|tomorrow|tmrw|night)|(?:wont|will not|"
        "isnt gonna|not gonna|not going to) be (?:a |any )?(?:next (?:week|time|year|month)|tomorrow|after|monday)(?: for "
        r"me)?{end}|by the time (?:you|u|ya|any ?one|they|she|he) (?:\w+ )?(?:read|see|get|find|hear)s? (?:this|me)"
    ),
    (
        "(?:my |the )(?:last|final) (?:ever )?(?:goodbye|message|text) (?:from me|youll|you will|ull|i|to you|ever)|last "
        r"(?:time )?(?:youll|ull|you will) (?:ever )?(?:hear from|see) me|(?:wrote|written|writing|left|done|got) (?:\w+ "
        r"){0,2}(?:notes?|letters?) (?:(?:for|to) (?:every\w*|all of|each of|you all|them all)|saying (?:goodbye|bye|sorry)|"
        "explaining (?:why|every)|under my pillow)|suicide note|goodbye (?:note|letter)|(?:wont|dont) need (?:it|them|"
        r"anything) where im (?:going|goin)|(?:be with|see|join) (?:my )?(?:nan|nana|gran|grandad|mum|dad|him|her) (?:\w+ "
        ")?(?:in heaven|up there|again soon|on the other side)"
    ),
    (
        r"(?:giv(?:e|ing|en)|have|take|want) (?:\w+ ){0,6}(?:i )?(?:wont|not gonna|wont be) need(?:ing)? (?:it|them|any of "
        r"it|anything|my \w+)(?: where| soon| after|{end})|(?:you|u) want (?:it|them)[?., ]+ ?(?:i )?wont need (?:it|"
        "them)(?: where| soon|{end})|(?:only (?:one|1|person|thing) (?:here )?(?:ill|i will|il) miss|(?:tell|let) (?:mum|"
        r"mam|dad|my \w+|her|him|them|everyone) (?:\w+ )?(?:it wasnt|its not|it isnt) (?:her|his|their|anyones) fault)|"
        r"(?:told|tell|telling|says?|want) me to (?:end it|kms|kill myself|die|go die)(?: \w+){0,3} (?:and|n|maybe|so) "
        r"(?:\w+ )?(?:theyre|they are|hes|shes|i|im|right|should|maybe)"
    ),
    (
        "(?P<idiom>(?:nice|good|lovely|great) (?:knowing|to have known) (?:you|u|ya|yous|you all)(?: all| x| bye)*{end}|"
        "(?:only|theres) (?:the )?(?:one|1) way (?:out|to (?:stop|end)) ?(?:for me|of this|it|this|all of it)?(?: now|"
        "{end})|(?:want|need|wish) (?:it|this|everything|things|all of it)(?: all)? (?:to )?(?:be over|end|stop|finish)(?: "
        r"\w+)? (?:for good|forever|for ever|permanently)|(?:ive|i have|i) (?:\w+ )?(?:picked|chosen|decided|planned|worked "
        "out) (?:a (?:day|date) (?:to|for it|when)|how id do it|exactly how id)|know how id do it)"
    ),
    (
        r"(?P<away>(?:dont|do not|dnt) (?:\w+ )?(?:try (?:to|and|n) (?:stop|save|find)|want saving|want to be saved|need "
        "saving|come looking for|look for) ?(?:me)?(?: x|{end}))"
    ),
    (
        "(?P<idiom>(?:nearly|almost|tried to|came close to|so close to) (?:did|do|doing|done) it (?:last night|again|on "
        r"\w+day|yesterday|this morning|the other night|tonight)|im (?:\w+ )?done[., ]+(?:like |properly |actually )*(?:done "
        "done|properly done|forever|for good))"
    ),
    (
        "(?P<affirm>{start}(?:aye|yes|yeah|yea|yh|yep|yup|maybe|kind ?of|kinda|sort ?of|sorta|i am|i do|think so|i think so|"
        "i guess|a bit|probably|probs)(?:[., ]+(?:tonight|tn|today|soon|maybe|sometimes|a bit|a lot|i am|i do|i think|think so|"
        "kind ?of|sorry|x+|every \\w+|i guess|lately))*{end})"
    ),
    "(?P<answer>(?:thought (?:about|of) it|every (?:day|night)|all the time|most (?:days|nights)|sometimes|a lot|lately))",
    (
        r"(?:whats|wonder|what is|does|would) (?:\w+ )?(?:it )?(?:like |hurt |feel )(?:\w+ )?(?:being (?:gone|dead)|to "
        "(?:die|be dead)|when (?:you|u) die|dying)"
    ),
)
"""Taking leave, giving things away, having a plan."""
_QUIET = (
    (
        r"(?P<away>if (?:you|u|ya) (?:dont|do not|never) (?:\w+ )?hear from me (?:\w+ ){0,3}(?:know|love|loved|sorry|"
        "tell|its|it was|remember)|tell (?:my )?(?:mum|mam|dad|nan|sister|brother|everyone|them|her|him|family)(?: and "
        r"\w+)? (?:that )?(?:i (?:always )?loved (?:her|him|them|u|you)|im sorry (?:for everything|i (?:couldnt|tried|"
        r"wasnt))|i tried|i love (?:her|him|them)(?: and| n)? (?:im )?sorry)(?: \w+){0,2}|(?:world|earth|planet|"
        "everyone|family|mum|they) (?:doesnt|dont|does not) need me (?:in it|here|around|alive|any ?more|on it))"
    ),
    (
        r"(?:none of (?:it|this)|it|nothing)(?: all)?(?: |ll )(?:will|wont|is gonna|not gonna) (?:\w+ )?matter (?:\w+ "
        r")?(?:soon|after (?:tonight|tom\w+|tmrw?|this)|when im|once im|much longer|by tom\w+)|(?:going|gonna|want to|wanna|"
        r"might|could|scared ill|scared i will|ill|about to|try|tried|trying) (?:\w+ )?do something (?:\w+ )?(?:to myself|bad "
        "to me|i cant (?:undo|take back|come back from))|(?:sorry for everything|i love you all|sorry to everyone|love you "
        "always)[.,! ]+(?:good ?bye|bye)|good ?bye (?:world|forever|for good)|better (?:off )?(?:gone|dead)(?: than| for| so|"
        "{end})"
    ),
    (
        "(?P<idiom>(?:it|itll|itd)(?: will| would)?(?: all)? (?:be|is) (?:all )?over (?:tonight|tn|by (?:tomorrow|tmrw|"
        r"morning)|for me)(?: x| now|{end})|(?:googl\w+|look(?:ed|ing)? up|search(?:ed|ing)?(?: up)?|research\w+) (?:\w+ "
        ")?(?:how (?:to (?:die|do it(?! (?:on|in|with))|end|kill)|many (?:pills|tablets|paracetamol))|ways (?:to (?:die|end|"
        "go)|of doing it)|painless)|rather (?:die|be dead) than (?:(?:let|have) (?:mum|mam|dad|him|her|them|every ?one|"
        r"people|my \w+) (?:\w+ )?(?:see|find out|know|watch)|live with|carry on|face (?:them|him|every|school)|be alive))"
    ),
    (
        "(?P<idiom>(?P<away>(?:this is|its|here to say|want(?:ed)? to say|came to say|come to say|saying|said)(?: my)? "
        "(?:goodbyes?|bye)(?: bye)? (?:for (?:good|ever|real)|forever|properly|and (?:sorry|thanks))|said my goodbyes|"
        "(?:go(?:ing)?|leave|leaving|slip|walk off|disappear)(?: away| somewhere| out)? (?:and|n|&) (?:just )?(?:not|"
        "never) (?:come|coming|be|wake) (?:back|found)(?: any ?more| ever| again| x|{end})))"
    ),
    (
        r"(?:living|being alive|existing|life) (?:\w+ )?(?:is|just|feels) (?:\w+ ){0,2}(?:exhausting|too (?:much|hard)|"
        "hurts|painful|pointless|isnt for me|not for me|unbearable)|(?:living|being alive|existing) hurts|life (?:isnt|"
        "is not|aint) for me|(?:not|wasnt|never) (?:made|built|meant|supposed) (?:for (?:this (?:world|life)|life|"
        "living)|to (?:be (?:alive|born|here at all)|exist))|(?:dont|do not|dnt) (?:want|wanna|want to) (?:to )?(?:be "
        "(?:a person|me|anything|anyone|in this body)|do (?:life|living|this life(?: thing)?)) ?(?:any ?more|no more|"
        "{end})|(?:cant|cannot) do (?:life|this life|living)"
    ),
    (
        r"(?P<idiom>(?:ever|just|want to|wanna|wish i could|gonna) (?:\w+ )?(?:stop (?:being(?: alive| here| a person)?|"
        "existing)|fade (?:away|out)|switch (?:myself )?off for good|log (?:off|out) (?:of life|for good)|not be)(?: any "
        r"?more| x|{end})|(?:keep|been|always|cant stop) (?:\w+ )?(?:thinking (?:about|of)|looking at) the (?:\w+ "
        ")?(?:bridge|train ?tracks?|tracks|railway|railings|platform edge|pills|tablets)(?: and| n| a lot| again|{end})|"
        r"stand\w* (?:\w+ )?too close to the (?:\w+ )?edge)"
    ),
    (
        "(?:nothing|no reason|nowt) (?:left (?:here )?(?:for me|to stay|keeping me)|(?:here )?for me here|keeping me "
        "here|left to (?:stay|be here) for)(?: any ?more| now|{end})|(?:see|meet) (?:you|u|ya|yous) (?:in (?:another|"
        "the next|my next) life|in heaven|on the other side)|no (?:tomorrow|next week|next year|future) for me|(?:my "
        r")?last (?:night|day) (?:on earth|alive|here)(?: x|{end})|(?:dont want|hope|scared) (?:\w+ ){0,3}(?:to be "
        "the one |isnt the one |not the one )(?:who |that |to )?finds? me|when they find (?:me|my body)|(?:hope|bet) "
        "it(?:s|ll be)? (?:is )?painless|finds? my body"
    ),
    (
        r"(?P<away>(?:dont|do not) (?:be sad|cry|blame (?:yourself|urself)|miss me) (?:\w+ )?(?:when|after|once|if) (?:im|i "
        "am|ive) (?:gone|dead|not here))"
    ),
    (
        r"(?P<idiom>(?:stood|sat|standing|sitting) (?:\w+ )?(?:on|at) the (?:\w+ )?(?:edge|ledge|railings|train tracks|"
        "railway (?:line|bridge)|roof|motorway bridge)(?: and| n| rn| now| alone| thinking| looking| of the (?:bridge|"
        "roof|platform)|{end}))"
    ),
    (
        r"(?P<pills>(?:got|have|theres|found|took) (?:\w+ ){0,3}(?:tablets|pills) (?:\w+ ){0,3}(?:and|n|thinking|"
        r"enough|would|could)(?: \w+){0,2} ?(?:enough|take|thinking|tempted|looking|them all|do it|staring))"
    ),
    (
        "(?:scared|afraid|frightened) (?:of|about) what (?:i|ill|i will|i might|im gonna) (?:might |will |could )?do (?:to "
        "myself|tonight|if im left|alone)?|(?:not|dont feel) (?:safe|okay) (?:with|on|by|being with) (?:myself|my own "
        "(?:with)?|me)(?: tonight| rn)?"
    ),
)
"""Quieter still: what is plain only together with its moment, and must not be missed."""

DETECTOR = Detector(
    name="talks_of_ending_life",
    version=3,
    by=Speaker.CHILD,
    says="speaks of dying, of not being here, or of ending their life",
    innocent_reading="Words like these are also hyperbole about an embarrassment, a lesson or a game, or words of a song.",
    patterns=(
        *(*_WANTING, *_BURDEN, *TURNED, *_LEAVING, *_QUIET, *MEANS),
        *(*OWN_DESPAIR, *FAREWELLS, *TOLD_DESPAIR),
    ),
    confirm=_earnest,
    guards=frozenset({"reported", "advised", "imagined"}),
    shows=(
        "it doesnt matter cos i wont be here",
        "i cant be alive when they all see it",
        "i wont be in on friday or ever",
        "ill be out of everyones way for good",
        "if youre reading this im already gone",
        "nobody would be arsed if i wasnt here",
        Example("yeah. tonight", before=("them: are you thinking about killing yourself",)),
        Example(
            "tell her i kept it tidy. ive left it all straight for mum",
            before=("me: theyd be better off without me",),
        ),
        "everyone would be better off without me",
        "i wont be here tomorrow",
        "i dont want to wake up",
        "whats the point of being here",
        "i dont wanna be alive anymore",
        "look after biscuit for me when im gone",
        "gonna kms tonight not even joking",
        "i want to die",
        "ur the best mum. none of this is because of u",
        "cant do this anymore. bye everyone",
        "he keeps saying everyone would be better off without him",
        Example("tell ellie she can have my room", before=("me: im so tired of all of it",)),
        Example("sometimes", before=("them: do you ever think about not being here",)),
    ),
    passes=(
        "it doesnt matter i wont be at training",
        Example("im gonna end it", before=("me: maybe we should just end this one and come back later",)),
        "i wont be in on friday or monday, were off to wales",
        "i tidied my room so its nice for when gran comes",
        "im out of your way for the bank holiday",
        "wrote letters to santa, one for me and one for our baby",
        Example("yeah", before=("them: are you killing yourself laughing lol",)),
        Example("we do that a lot", before=("them: are you killing yourself laughing lol",)),
        Example("yes", before=("them: are you coming to youth club",)),
        "this homework is killing me",
        "i wanna die lol that was so cringe",
        "i wont be here tomorrow got the dentist",
        "i dont want to wake up at 6 for swimming",
        "i accidentally killed myself with a grenade",
        Example("i wont be here tomorrow", before=("them: u coming training tmrw",)),
        "whats the point of being here early if the shop is shut",
        "the team would be better without me in goal haha",
        "tell ellie she can have my room",
        "goodbye everyone see u after half term",
    ),
    limits="It does not see despair that is only shown by silence, by a picture or by a song that is sent.",
)
