"""Somebody asks for help with trouble: what to do, whom to tell, how to make somebody stop."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    r"home ?work|h ?w|maths|science|physics|chem\w*|biology|english|french|spanish|german|geography|history|"
    r"essays?|coursework|revis\w+|exams?|mocks?|tests?|quiz|question \w+|q ?\d+|project|presentation|slides|"
    "poster|spelling|worksheet|seneca|sparx|hegarty|levels?|boss|quest|raid|mission|puzzle|base|trade|lobby|"
    "ranked|minecraft|roblox|fortnite|fifa|zelda|pokemon|game|build(?:ing)?|farm|wood|diamonds|outfit|wear|"
    "dress|"
    r"shoes|hair|make ?up|nails|present|gift|birthday|party|cake|recipe|cook\w*|bake|baking|dinner|tea|oven|"
    "printer|wi ?fi|laptop|ipad|update|charger|spreadsheet|shopping|carry|move|moving|lift|furniture|tent|"
    "bike|"
    "puncture|tyre|tie|zip|caption|bio|username|playlist|song|dance|routine|lines|audition|tickets?|pick|"
    "choose|"
    r"decide between|which one|options|lol|lmao|haha\w*|bored|bins?|hoover|dishes|tidy|garden|classes|"
    r"cricket|"
    "scammers|dont need|dog|cat|citizenship|draw round|poster|buffering|station|interview|lost|trip|shed|"
    "fete|"
    "hamster|joke|magic|trick|for (?:xmas|christmas|halloween)"
)
_OPENING = (
    r"talk to (?:some ?one|some ?body|me|a)|are (?:you|u) (?:busy|free|there|awake|up)|got a (?:min\w*|"
    r"sec\w*)|"
    "(?:need|want)(?: me to)? help|"
    "childline|(?:can|could) (?:i|we) (?:talk|speak)|(?:you|u) (?:ok|alright|okay)|whats (?:up|wrong)"
)
_STOP = (
    "(?:get (?:him|her|them|this|it|out|away|rid|help|these)|make (?:him|her|them|it|this) (?:stop|go|leave|"
    "delete)|stop (?:him|her|them|this|it|someone|people)|"
    "block (?:him|her|them|some)|report (?:him|her|them|it|some|this|an)|delete (?:them|it|my|the (?:pics|"
    "photos))|"
    "tell (?:my|mum|dad|some|any|a|the|them|her|him)|leave (?:him|her|them)|pay (?:him|them|it)|say no|"
    r"take (?:it|them|my \w+) down|prove|hide|explain (?:it|this) to)"
)

_marked = marked(company=TROUBLE, spoiled_by=_LIGHT)
_OPENED = re.compile(rf"\b(?:{_OPENING})\b")
_ANOTHER = re.compile(
    r"\b(?:you|u|ya|he|she|they|it|we|people|everyone|which|that|who|brother|dad|mum|man|guy|laptop|ride|"
    r"one|this|"
    "was|were|theyd|youd)(?: (?:really|just|actually|probably|kinda|all|also|even|still|will|would|were|is|"
    "was|"
    "are|can|keep|kept))* $"
)


def _first_person(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before are of somebody or something else."""
    marks = {name for name, fit in candidate.match.groupdict().items() if fit is not None}
    if "opened" in marks and not candidate.said_before(_OPENED):
        return None
    return None if "told" not in marks and _ANOTHER.search(candidate.lead) else _marked(candidate)


DETECTOR = Detector(
    name="asks_for_help",
    version=2,
    by=Speaker.CHILD,
    says="asks for help, or what to do, or whom to tell",
    innocent_reading="People ask for help with homework, games and what to wear.",
    patterns=(
        (
            "(?:please|pls|plz|plss+|somebody|someone|some1|any ?(?:one|1|body)|can (?:you|u|ya)|could "
            "(?:you|u)|"
            "will (?:you|u)|can any ?one|beg(?:ging)?(?: you)?|just|need (?:you|u) to|want (?:you|u) to|i "
            "need|"
            r"need|really need|gonna need) (?:\w+ )?(?:some |your |ur |urgent |serious |proper )?help(?: "
            r"me(?: "
            "out| delete| stop| get| hide| block| report| tell| leave|{end})| us(?: out|{end})| rn| now| x| "
            "asap|"
            " with (?:something|this|it|him|her|them|some ?one)|[!?.,]|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:dont|do not|dnt|dunno|idk|no idea|not sure|unsure|dont even|cant think) (?:\w+ )?(?:know "
            ")?(?:wh?at|wot|wat) (?:2|to|am i meant to|im supposed to|i should|i can|else to|else i can) "
            "(?:do|"
            "say)(?: any ?more| now| x| anymore| about| anymore| no more|[!?.,]|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:wh?at|wot|wat) (?:the (?:hell|fuck) )?(?:do|should|shud|shall|can|am|will|must) (?:i|we) "
            r"(?:\w+ "
            r")?(?:do|say|tell (?:him|her|them|mum)|supposed to do|meant to do)(?: \w+)?(?: about| if| now| "
            r"when| "
            "cos| to make|[!?.,]|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:who|hu) (?:\w+ )?(?:do|can|should|shud|would|wud|could|am|is there) (?:i|we|any ?one) "
            r"(?:\w+ "
            ")?(?:tell|talk to|go to|speak to|ring|call|report|ask|turn to|trust|contact)"
        ),
        (
            "(?:how|hw) (?:do|can|would|could|shud|should|am|on earth do|the hell do) (?:i|you|u|we) "
            rf"(?:\w+ ){{0,2}}{_STOP}"
        ),
        (
            r"(?:dont|do not|idk|dunno|not sure|no idea) (?:\w+ )?(?:who|hu|where|how) (?:else )?(?:2|to) "
            r"(?:\w+ "
            ")?(?:tell|talk|go|ask|turn|trust|ring|call|get (?:out|help|rid|him|away)|say (?:it|no|this)|"
            "make "
            "(?:it|him|them)|stop (?:it|him|them|this)|block|report)"
        ),
        (
            r"(?:can|could|cn) (?:i|we) (?:\w+ )?(?:talk|speak|tell|chat|come) (?:to |2 |with |and )?(?:you|"
            r"u|ya|"
            r"miss|sir|someone|some1)(?: \w+){0,3} (?:something|smth|sumin|summat|private\w*|alone|serious|"
            r"bad|"
            "important|after (?:class|lesson|school|form)|on my own|in confidence)"
        ),
        (
            r"(?:need|have|got|want|wanna|gotta) (?:to )?(?:tell|talk to|speak to|speak with|confide in) "
            r"(?:\w+ "
            ")?(?:some ?(?:one|1|body)|any ?(?:one|1|body)|you (?:something|about)|u (?:something|about|"
            "smth)|an "
            r"adult|a grown ?up|a teacher|miss|the police|you properly)(?: \w+)?"
        ),
        (
            r"(?:can|could|will|would) (?:you|u|ya|ye|some ?one|mum|dad|any ?one) (?:\w+ )?(?:come (?:and |n "
            ")?(?:get|pick|find|collect)|pick me up|fetch me|come (?:here|over|now|round)|call (?:the "
            "police|999|"
            "police)|stay (?:on|with me)|come (?:wi|with) me (?:to|2|tae) (?:tell|see|report|speak|the "
            "police|"
            "the office)|be there when|walk (?:with )?me|tell (?:mum|my|a teacher|some|miss|them|him to)|"
            "report|"
            "make (?:him|her|them|it)|stop (?:him|her|them|it)|speak to (?:him|them|my)|get (?:him|her|them) "
            r"to)(?: \w+)?"
        ),
        (
            "(?:(?:come (?:and |n )?(?:get|fetch|find|save|collect)|rescue) me|(?:get|save) me (?:out of "
            "(?:here|"
            "this)|away from|please|pls|home))"
        ),
        (
            "(?:call|ring|phone|text|get) (?:the )?(?:police|999|101|feds|childline|ceop|social services|an "
            r"ambulance)(?: for me| please| pls| now| asap| quick| on him|[!?.,]|(?! ?[a-z0-9]))|should i "
            r"(?:\w+ )?(?:(?:call|ring) (?:the (?:police|cops|school|bank|number)|999|101|mum|dad|my|him|"
            r"her|them|some ?one|childline|you|u)|tell|go to|report|speak to|pay|block|send)(?: \w+)?"
        ),
        (
            r"(?:is there|are there|theres|do (?:you|u) know) (?:\w+ )?(?:any ?(?:one|1|body|thing|way|"
            r"where)|"
            r"some ?(?:one|body|where)|a way|a number|a helpline|people) (?:\w+ ){0,3}(?:for kids|for "
            r"(?:people|"
            "children|someone) who|help|tell|talk|stop|speak|go|ring|call|do about|get (?:out|it|them|rid)|"
            "take "
            "it down)"
        ),
        (
            r"(?:youre|ur|u r|you are|ure|your) (?:\w+ )?(?:the )?(?:only (?:one|1|person)|first person) "
            r"(?:\w+ "
            ")?(?:i can (?:tell|trust|ask|talk)|i (?:trust|told|ve told)|who can help|ive told|left to ask|"
            "to "
            "ask)"
        ),
        (
            r"(?:anyone|any1|any ?body)(?: else)? (?:had|have|been through|dealt with|know what "
            r"to do|got any advice|know how to (?:stop|get|deal|block|report)|any advice)(?: \w+)? (?:this "
            r"happen|"
            "this|someone|about|when|if|advice|on|to them|him|it)"
        ),
        (
            r"(?:advice|advise) (?:\w+ )?(?:please|pls|plz|on (?:what|how|a)|about|needed)|need (?:\w+ "
            ")?(?:advice|saving|someone to (?:talk|help|listen|tell|come)|to get (?:out|away|help)|(?:a "
            ")?way "
            "out|to be (?:out|somewhere safe)|somewhere (?:safe|to (?:go|stay)))"
        ),
        (
            r"(?:not|dont|didnt|never) (?:\w+ )?(?:mess(?:ing)?|jok(?:e|ing)|kid(?:ding)?)(?: \w+){0,2}[.,! "
            r"]+(?:i )?(?:\w+ )?(?:need|help|come|please|pls)|{start}sos(?=[ "
            r"!.]*(?:{end}|help|please|pls|come|need|im|call|serious))|s o s|mayday|(?:please|pls|plz) "
            r"(?:\w+ "
            r")?(?:answer|pick up|reply|ring (?:me|back)|come|get here)(?: \w+){0,3} (?:need|scared|hurry|"
            r"quick|"
            "urgent|serious|asap|emergency|now)"
        ),
        (
            r"(?:if (?:i|u|you) (?:tell|told|report|go to|went to|ring|call)(?: \w+){0,4} (?:will|would|do|"
            r"can|"
            r"could|am) (?:i|they|he|she|it|you|u)(?: \w+){0,3} (?:trouble|help|know|tell|find out|believe|"
            r"arrested|stop|police))|(?:will|would|am) (?:i|they|u|you) (?:\w+ )?(?:get in trouble|be in "
            r"trouble|"
            "tell (?:my )?(?:mum|parents|dad|any)|believe me|get arrested)(?: if| for|[?.,]|(?! ?[a-z0-9]))?"
        ),
        (
            r"need (?:ur|your|yer|some|any) (?:\w+ )?(?:help|advice)|i (?:\w+ )?need (?:\w+ )?(?:help|advice|"
            r"saving)(?: rn| now| bad(?:ly)?| asap|[,.!]|{end})|help help(?:{end}| me| pls| please)|"
            r"(?:please|pls|plz) (?:\w+ )?help|help "
            "(?:please|pls|plz)"
        ),
        (
            r"(?:you|u) (?:said|told me|promised|always said) (?:\w+ )?(?:i|we) (?:can|could) (?:\w+ "
            r")?(?:come to|"
            "talk to|speak to|tell|ring|call|message) (?:you|u|ya)"
        ),
        (
            r"(?P<opened>(?:its|this is|something) (?:\w+ ){0,2}(?:important|urgent|serious|an emergency|"
            r"bad)|yes "
            r"please|(?:id|i would) (?:\w+ )?like that|not really|can i tell (?:you|u))"
        ),
        (
            "(?:pick up|answer|reply|ring me)(?:[ ,!.]+(?:pick up|answer|reply|please|pls|plz|mum|dad|ring "
            "me)){2,}|(?:mum|dad|nan|miss|sir|please|pls)[ ,!]+(?:pick up|answer (?:me|the phone|ur phone|"
            "your "
            "phone))"
        ),
        (
            "asking for (?:a friend|me|my mate)[^.!?]{0,12}(?:how|what|who|can|trouble|if|is|would|where)|"
            "(?:if|"
            r"can) i (?:\w+ )?(?:showed|told|tell|show) (?:you|u|ya) (?:something|smth|summat|what happened|"
            r"about "
            r"it)(?: \w+){0,5} (?:promise|hate|mad|angry|judge|tell|freak|shout|help|trouble|cross)"
        ),
        (
            r"(?:promise|swear) (?:\w+ ){0,3}(?:not|wont|dont|not to) (?:be|get|hate|go|freak|shout|tell|"
            r"judge|"
            r"think) (?:\w+ )?(?:mad|angry|cross|me|mental|out|mum|less of me|dad|any ?one)(?: at me| if i| "
            r"but| "
            "when i)"
        ),
        (
            r"(?P<weak>(?:is|are) (?:this|it|u|you|these) (?:\w+ )?(?:private|confidential|anonymous|anon)|"
            r"(?:do|will|"
            "would) (?:you|u|they) (?:have to |need to )?(?:tell|ring|call) (?:any ?(?:one|body)|my|the|mum|"
            "dad|home|"
            r"school)|promise (?:\w+ ){0,2}(?:wont|not to|dont) tell(?: \w+)?|(?:dont|do not|not) tell "
            r"(?:my )?(?:mum|"
            "mam|dad|baba|ammi|abbu|parents)|(?:is|are) any ?(?:one|body) (?:there|awake|up|here)|(?:miss|"
            "sir|mr|mrs|ms) "
            r"(?:\w+ )?(?:can|could) i (?:talk|speak)|(?:do|should|shall|can) (?:i|we) (?:ring|call|tell|"
            r"phone|text) (?:some ?(?:one|body)|any ?(?:one|body)|mum|dad|the (?:police|school|cops|doctor)|"
            r"him|them|her)"
            r"|can (?:i|we) (?:\w+ )?(?:come|stay|sleep|"
            r"go) (?:to|at|over|at) (?:yours|urs|your|ur)(?: \w+)?|(?:are )?(?:you|u) there i|please answer|"
            r"what do i "
            r"(?:say|do|tell)(?: \w+)?)"
        ),
        (
            r"(?:can|could|will|would|please|pls|plz) (?:some ?(?:one|body)|any ?(?:one|body)|you|u) (?:\w+ "
            r")?help(?: me| "
            r"us)?(?: \w+)?(?: please| pls| plz|[, ]+(?:its|im|he|she|they|theres|this) (?:\w+ )?(?:serious|"
            r"urgent|scared|"
            r"hurt\w*|bad|wont|in trouble))|(?:please|pls|plz) (?:make (?:it|him|her|them|this) stop|"
            r"believe me|come "
            "(?:and )?get me|dont hang up)|make (?:it|him|her|them|this) stop(?: please| pls|{end})|(?:help "
            "me|how "
            r"(?:do|can) i) get (?:it|them|the \w+|my \w+) (?:taken )?(?:down|off|deleted|removed)"
        ),
        (
            r"(?:who|what|where) (?:do|does|should|can|would|could) (?:you|u|i|they|some ?one|a person|any "
            r"?one) (?:\w+ "
            r")?(?:ring|tell|do|say|go|call|ask|report) (?:if|when) (?:\w+ ){0,4}(?:pics?|pictures?|photos?|"
            r"nudes?|"
            r"hurt\w*|blackmail\w*|threat\w*|forc\w+|scared|followed|leaked|hit\w*|touch\w*|asking|hacked|"
            r"posted|owe\w*|"
            r"money)|(?:if|when) (?:\w+ ){1,5}(?:blackmailed|threatened|hurting \w+|asking for (?:\w+ "
            r")?(?:pics?|"
            r"pictures?|photos?|nudes?)|has (?:\w+ )?(?:pics?|pictures?|photos?))[, ]+(?:\w+ ){0,3}(?:what|"
            r"who|where|is "
            "it|should)|where (?:do|can) i (?:go|get|find) (?:for )?help|(?:who|hu) do (?:u|you) ring"
        ),
        (
            "(?:want|need|like|how do i|wanna|trying) (?:to )?report (?:something|some ?one|somebody|a "
            "(?:person|man|"
            "user|guy|crime|grown)|him|them|an adult|abuse|this (?:man|person|guy))|what (?:happens|would "
            "happen|if|will "
            r"happen) (?:if )?i (?:tell|told|report|went to) (?:\w+ )?(?:some ?one|any ?one|teacher|police|"
            r"mum|my|the|"
            r"school|miss)(?: \w+)?|need (?:to )?(?:talk|speak) to (?:you|u|some ?one|you lot) (?:asap|now|"
            r"please|"
            r"urgently|rn|bad|alone|private\w*)|(?:am i|will i|will we|would i) (?:going to |gonna )?(?:get "
            r"|be )?(?:in|"
            r"into) trouble(?: if| for| cos| with|{end})|is it (?:illegal|a crime|against the law) (?:if|"
            r"to) (?:\w+ "
            "){0,4}(?:sent|send|pics?|pictures?|share|me|posted)|can any ?(?:one|body) hear me"
        ),
        (
            r"(?:need|please) (?:\w+ )?(?:picking up|collecting|getting out|rescuing)|(?:pick me up|pick up|"
            r"come get me|"
            "fetch me|come now|ring me|come home)[, ]+(?:please|pls|plz|quick|asap|its urgent|now|urgent|"
            "hurry)|"
            "(?:please|pls|plz) (?:pick me up|pick up (?:its|im|now)|fetch me|ring me|come now|come home)|"
            "(?:can|could|"
            r"will) (?:you|u) (?:\w+ )?(?:ring|tell|call|phone|message) (?:some ?one|some ?body|my mum|the "
            r"police|"
            r"childline) (?:for me|please|pls)|(?:tell|ask|show) (?:you|u) (?:something|smth|summat) (?:\w+ "
            "){0,3}(?:not|wont|dont|wont be) (?:be |get )?(?:angry|mad|cross|tell|judge)"
        ),
        (
            r"(?P<told>(?:she|he|they|girl|boy|one of them|kid|daughter|son) (?:\w+ )?(?:asked|asks|asking|"
            r"begged|begs|"
            r"begging|messaged|wanted|text|texted) (?:\w+ ){0,2}(?:for help|to help (?:her|him|them){end}|"
            r"if (?:i|we|"
            "any ?one|someone) could (?:help (?:her|him|them){end}|call|ring|tell|come|get (?:her|him)|make "
            "it stop)|"
            "what (?:to|she should|he should) do|not to (?:tell|let|ring|send)|to (?:come (?:and )?get|pick "
            "(?:her|him) "
            "up|make it stop|call the|tell (?:some|the|her|his))))"
        ),
        (
            r"(?:think|reckon|know) i (?:\w+ )?need (?:\w+ )?help|need (?:to get away from|to get out of "
            r"(?:here|"
            r"there|this)|someone to (?:come|get)|rescuing)|how (?:do|can|would|should) (?:you|u|i) (?:\w+ "
            r")?tell (?:some "
            "?one|your|ur|my|a teacher|mum|dad|the police)|(?:my|a|his|her) (?:friend|mate|sister|brother|"
            "cousin|bestie) "
            r"(?:\w+ )?needs (?:\w+ )?help{end}|(?:can|could|will) (?:you|u) (?:\w+ )?(?:have a word|talk|"
            r"speak) "
            "(?:with|to) (?:him|her|them)(?: for me| please|{end})|(?:what would (?:you|u) do|any ?one know "
            "what to "
            r"do) if (?:\w+ ){0,4}(?:pics?|pictures?|threat\w*|blackmail\w*|follow\w*|hurt\w*|hit\w*|nudes?|"
            r"made (?:you|"
            "u)|wouldnt stop|wont leave)"
        ),
    ),
    confirm=_first_person,
    guards=frozenset({"reported", "imagined"}),
    shows=(
        "please help me",
        "i dont know what to do anymore",
        "who do i tell",
        "how do i make him stop",
        "can i talk to you about something",
        "can you come and get me",
        "call the police please",
        "ur the only one i can tell",
        "please make it stop",
        "who do you ring if someone has your pictures",
        "she asked me what to do",
    ),
    passes=(
        "should i call the ghostbusters",
        "so's the fish tank, it wants cleaning",
        "can u help me with maths",
        "help me with this boss",
        "what should i wear",
        "idk what to do for my birthday",
        "please help me pick an outfit",
        "who do i ask about the trip tickets",
        "how do i get out of this level",
        "is this account private",
        "are you there yet",
    ),
    limits="It does not see that help is wanted when the asking is only hinted at, and cannot tell what the trouble is.",
)
