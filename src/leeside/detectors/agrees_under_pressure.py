"""A child gives in to what was pressed for: the yes is there, the will is not."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_PRESSED = AnyOf(
    r"\b(?:or else|or (?:i|ill|il|im|we|its|it|u|ur|your|you|everyone|they|she|he|i will)|otherwise|if (?:you|u) (?:dont|do not|"
    r"wont|loved|really|cared|were)|unless|until|last (?:chance|warning)|final (?:chance|warning)|prove (?:it|you|ur|u)|"
    r"dont (?:be|make me|you (?:love|trust)|u (?:love|trust))|boring|frigid|prude|wimp|chicken|coward|melt|baby|scared|"
    "(?:you|u) (?:promised|owe|said (?:you|u))|everyone (?:else )?(?:does|did|has)|(?:all|every) (?:the )?(?:other "
    ")?(?:girls?|boys?|lads?)|"
    r"(?:tell|show|send|dm|goes|go|sees?|know) (?:\w+ ){0,3}(?:your|ur) (?:mum|mam|dad|mates|friends|followers|school|"
    "family|nan|gran)|post it|leak|expose|tick tock|clock|countdown|"
    r"(?:just|only) (?:one|1|once|do it|a quick|send)|one more|c(?:o)?me? on+|pleasee+|plss+|plzz+|hurry up|do it|trust me|"
    r"(?:im|ill|i will) (?:\w+ )?(?:hurt|kill|leave|gone|send|post|show|tell|share|waiting)|send (?:it|me|one|another|more|a "
    r"(?:pic|vid|photo|face|better))|pay (?:up|me|now|the)|by midnight|\d+ (?:mins?|minutes|secs?|seconds)|no "
    "(?:proof|vid|pic|photo)|dares?|i thought (?:you|u)|fine then|whatever then|forget "
    r"it|waste of time|after (?:all|everything) i|you know what happens|u know what happens|kicked|out (?:of )?the (?:group|"
    r"club|chat|clan)|rank|task|rule|punish\w*|consequences|owe me|do as|do what|listen to me)\b"
)
_THREATENED = AnyOf(
    r"\b(?:or else|or (?:i|ill|il|im|we|its|it|u|ur|your|you|everyone|they|she|he|my \w+)|if (?:you|u) (?:dont|do not|"
    "wont|say no|tell|"
    r"block|skip)|last (?:chance|warning)|final (?:chance|warning)|prove it|dont make me|no (?:proof|rank|pay)|pay (?:up|me|now)|"
    r"(?:\d+|ten|five) (?:mins?|minutes|secs?|seconds)|(?:owe|owes) (?:me|us|him)|everyone (?:gets|sees|knows)|to "
    "(?:your|ur) (?:mum|"
    "mam|dad|school|mates|followers|gran|nan)|we come (?:in|round)|kill (?:you|u|me|myself)|hurt (?:you|u|me)|then "
    r"dont|thumb slips)\b"
)
"""A threat or an ultimatum: after it, a meek "ok" is giving in."""
_EVERYDAY = AnyOf(
    r"\b(?:homework|coursework|dishes|washing|hoover|bins?|tidy|bed ?time|shoes|coat|practice|revision|revise|chores?|tea|dinner|"
    r"dog|cat|hamster|lunch|game|match|level|lobby|queue|mic|shop|milk|recipe|playlist|notes|essay|powerpoint|slides|poster|"
    r"quiz|karaoke|song|sing|photo of the board|group project|lego|biscuits?|room|spellings|veg|peas|teeth|mouthwash|scales|"
    r"vaccine|jab|invite list)\b"
)
_DEED = (
    "(?:send|do|pay|come|get|give|take|show|film|record|post|make|say|tell|ask|buy|transfer|go|try|steal|hold|drop|"
    "carry|call|ring|turn)"
)

_MORE = AnyOf(r"[a-wyz0-9]")
"""Anything beside the fit but marks and kisses."""


def _pressed(candidate: Candidate) -> Voice | None:
    """Giving in needs somebody who pressed, one of the few messages before, and nothing of house and school."""
    if _EVERYDAY.search(candidate.text) or candidate.said_before(_EVERYDAY, by_speaker=False, within=2):
        return None
    marks = candidate.marks
    if "plain" in marks:
        return Voice.OWN
    if marks & {"bare", "meek"} and _MORE.search(
        candidate.text[: candidate.start] + candidate.text[candidate.end :]
    ):
        return None
    if "meek" in marks:
        last = next((s.text for s in reversed(candidate.before) if s.sender != candidate.speaker.id), "")
        return Voice.OWN if _THREATENED.search(last) else None
    return Voice.OWN if candidate.said_before(_PRESSED, by_speaker=False, within=2 if marks else 4) else None


DETECTOR = Detector(
    name="agrees_under_pressure",
    version=1,
    by=Speaker.CHILD,
    says="gives in after being pressed",
    innocent_reading="Children give in to nagging about chores, games and turns, and friends dare each other for fun.",
    patterns=(
        (
            "(?P<meek>{start}(?:ok(?:ay)?|fine|alright|sent|done(?: it)?)(?:[ .,!]+(?:ok|sent|going|doing it|done|im going|"
            "im doing it|doing it now|sorry|its coming|i will|ill do it|ill try|it now|sending|please|now|it|wait|one "
            "sec)){0,3}{end})"
        ),
        (
            "(?P<bare>{start}(?:(?:ok(?:ay)?|fine|alright|k|right)[ .,!]+){1,3}(?:but )?(?:just )?(?:stop|one|1|this once|"
            r"once|last (?:one|time)|please|pls|dont|wait|then|u win|you win|ill|i will|il|happy|whatever)(?: \w+){0,4}{end})"
        ),
        (
            "(?P<bare>{start}(?:fi+ne|ugh+ (?:fine|ok)|o+k+ (?:fine|ok|then)|okok|ok ok|alright alright|fine fine|ok pls "
            "stop|fine whatever|whatever fine|i give up|you win|u win){end})"
        ),
        (
            r"(?:ok+|okay|fine|alright|ugh|right|please|pls|k)[ .,!]+(?:\w+[ .,!]+){0,2}(?:ill|il|i will|i can|im gonna|ima|"
            rf"i) (?:just |jus )?{_DEED}(?: (?:it|that|one|them|1|this|anything|the|u|you))?(?: \w+){{0,3}}"
        ),
        (
            f"(?:ill|il|i will|i can|im gonna|id) (?:just |jus )?{_DEED} (?:it|one|that|them|whatever|what(?: ?ever)? (?:you|"
            r"u)|anything|everything)(?: \w+){0,3}[ .,!]*(?:but|just|please|pls|if (?:you|u)|so (?:you|u)|and then|then|"
            r"promise|dont|stop|ok|now|once|only)(?: \w+){0,2}"
        ),
        (
            "(?P<plain>(?:ill|il|i will|id) (?:literally |just )?(?:do|pay|give|send|get)(?: (?:you|u))? (?:anything|"
            r"whatever (?:you|u) (?:want|say|ask|like)|all of it|whatever it takes)(?: \w+){0,2}[ .,!]*(?:just|please|pls|"
            r"dont|stop|but|only|so)(?: \w+)?)"
        ),
        (
            r"(?P<plain>(?:please|pls|plz)(?: \w+){0,2} (?:dont|stop|no)(?: \w+){0,5}[ .,!]+(?:ill|il|i will|i can|im) (?:\w+ "
            r")?(?:pay|send|do|get|give|come|find|sending|getting|paying|be good)(?: \w+)?)"
        ),
        (
            r"(?P<plain>(?:just|jus) (?:stop|leave me alone|dont post|dont send|dont tell|dont show)(?: \w+){0,3}[ "
            r".,!]+(?:ill|il|i will|i can|im|ok|fine) (?:\w+ )?(?:pay|send|do|get|give|come|sending|doing)(?: \w+)?)"
        ),
        (
            r"(?:if|will|promise|swear)(?: \w+){0,2} (?:i|you|u) (?:\w+ )?(?:send|do|pay|give|show|stop|delete|leave)(?: "
            r"\w+){0,4}[ .,!]+(?:will|do|you|u|promise|can|then|thats|if) (?:\w+ )?(?:you|u|stop|delete|leave|go away|promise|"
            r"it|i|all|done)(?: \w+){0,2}"
        ),
        (
            r"(?:ill|il|i will) (?:\w+ )?(?:send|do|pay|give|show)(?: \w+){0,3} if (?:you|u) (?:\w+ )?(?:stop|delete|leave|"
            r"promise|dont|go away|take it down|shut up)(?: \w+)?"
        ),
        r"(?:this|that|its|it)(?:s| is)? (?:the )?(?:very )?last (?:one|time|1)(?: \w+){0,3}",
        (
            "(?:ok|fine|maybe|alright)[ ,]+(?:maybe |just |only |ill do )*(?:just one|one then|only one|this once|half my "
            r"face|just my (?:face|arm|leg|eyes)|a quick one|just the one)(?: \w+){0,3}"
        ),
        (
            r"(?:i|ive|i have) (?:\w+ )?(?:sent|done|did|paid|posted|filmed|deleted|told (?:them|her|him)|bought|"
            r"transferred)(?: (?:it|one|them|that|what (?:you|u) (?:said|asked|wanted)|everything|another))+(?: \w+){0,2}[ "
            r".,!]+(?:now|please|pls|so|can|are|r|will|happy|leave|stop|dont|ok|is)(?: \w+){0,2}"
        ),
        (
            r"(?:there|here)[ .,!]+(?:\w+ ){0,2}(?:dont (?:screen|save|show|share|ss|send)|happy now|are (?:you|u) happy|"
            r"thats it|now (?:stop|delete|leave)|u happy|(?:i )?(?:sent|did) it)(?: \w+){0,2}"
        ),
        r"(?:are you|r u|u|you) happy now",
        (
            "(?:ive got|i got|i have|ive only got|i can get|i could get|i can do|i can send|ill get|ill have)(?: (?:like|"
            r"about|only|maybe|just|up to|you|u))* (?:\$ ?\d+|\d+ (?:quid|pounds?|by|on|from|tomorrow|friday|saved|tonight|"
            r"now|til|til|thats|left)|\d+{end})(?: \w+){0,2}"
        ),
        (
            r"(?:ill|il|i will|i can|let me|im gonna)(?: \w+)? (?:take|nick|get|borrow|use|ask)(?: \w+){0,2} (?:money|cash|"
            r"card|purse|wallet|birthday money|savings)(?: \w+){0,3}"
        ),
        (
            "(?:im|i am|am) (?:doing|sending|coming|getting|trying|going|filming|paying)(?: (?:it|them|one|to|as fast|now|"
            r"rn))+(?: \w+)?[ .,!]*(?:just|please|pls|ok|wait|stop|dont|now|give me|as fast)(?: \w+)?"
        ),
        (
            "(?:i )?(?:dont|do not|didnt) (?:really )?(?:want|wanna|wnat|like)(?: to)?(?: it| this)?[ .,]+(?:but|ok|fine)(?: "
            r"\w+){0,2} (?:ok|fine|ill|il|i will|if|guess|suppose)(?: \w+)?"
        ),
        r"(?:do|have|got) i (?:really )?(?:have|got)? ?to[ .,?]+(?:ok|fine|alright|ill)(?: \w+)?",
        (
            r"(?:sorry|soz|im sorry)[ .,!]+(?:\w+ ){0,3}(?:ill (?:do|send|pay|be|come|get)|i will (?:do|send|pay)|maybe just|"
            r"dont be (?:mad|angry|cross|sad)|please dont (?:go|be|leave)|ill do)(?: \w+){0,3}"
        ),
        (
            "(?:dont|please dont|pls dont) (?:go|leave|be (?:mad|angry|like that|sad)|hurt (?:yourself|urself)|block me|dump "
            r"me)(?: \w+){0,2}[ .,!]+(?:ok|fine|ill|il|i will|im) (?:\w+ )?(?:send|do|it|one|come|ill|try|sending)(?: \w+)?"
        ),
        (
            "(?:yes|yeah|ok|ye)[ ,.!]+(?:sir|boss|gaffer|dad|master|understood|i understand|ill (?:do it|be (?:good|quiet)|"
            r"behave)|i promise)(?: \w+)?{end}"
        ),
        (
            r"(?P<plain>(?:so|and|then|just|til|until|ended up|i)(?: i)?(?: \w+)? (?:did it|sent (?:it|one|him one)|gave in|"
            "paid|said yes|said ok|let him|done it) (?:so|cos|because|cause|just so|to make|to get|2 make) (?:he|she|they|it|"
            r"him|her|them)(?:d| would|s)?(?: \w+)? ?(?:stop|shut up|leave|go away|drop it|kept|wouldnt|keeps?|was|were|be|"
            r"not)(?: \w+)?)"
        ),
        (
            r"(?P<plain>(?:i|ive) (?:\w+ )?(?:gave|give|given|caved) in(?: (?:and|n|in the end|to|cos|because))?(?: (?:him|"
            "them|her|he|she|they|sent|did))?)"
        ),
        (
            r"(?P<plain>(?:i|ive|we) (?:\w+ )?already (?:paid|sent|gave|given|gied|transferred|done)(?: "
            r"(?:you|u|them|him|her))? (?:\$ ?\d+|\d+|the (?:money|code|codes|vouchers?|pic|video)))"
        ),
        (
            r"(?P<plain>(?:ok|okay|k|fine)[., ]+(?:ok |okay )?(?:\w+ )?(?:ill|il|im|let me|gie me|give me) "
            r"(?:\w+ ){0,3}(?:(?:getting|get|find|nick|take)(?: \w+){0,3} (?:card|purse|money|savings)|"
            r"ask(?:ing)? (?:my )?\w+ for (?:the |some )?(?:money|cash|\d+)))"
        ),
    ),
    confirm=_pressed,
    shows=(
        "i already paid 50",
        "ok ok ill ask my grandad for the money",
        Example("ok ok ill do it, just stop", before=("them: send it or i tell your mum",)),
        Example("fine", before=("them: dont be boring, just one",)),
        Example("ok just one", before=("them: come on everyone does it",)),
        Example("i can get 40 by friday", before=("them: pay up or it goes to your school",)),
        Example("there. dont screen it", before=("them: if you loved me you would",)),
        "please dont post it, ill pay you",
        "i just did it so he would shut up",
        "ill do anything just please stop",
    ),
    passes=(
        "i already paid for the trip",
        "ok ill ask my mum about saturday",
        "fine",
        Example("fine", before=("them: do your homework or no xbox",)),
        Example("ok ok ill do it", before=("them: its your turn to do the dishes",)),
        Example("ok then", before=("them: shall we play another",)),
        "ok just one more biscuit",
        "ive got 40 emails",
    ),
    limits="It does not see that a child gave in silently, by sending a picture or money without a word.",
)
