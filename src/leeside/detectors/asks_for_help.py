"""Somebody asks for help with trouble: what to do, whom to tell, how to make somebody stop."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    r"home ?work|h ?w|maths|science|physics|chem\w*|biology|english|french|spanish|german|geography|history|"
    r"essays?|coursework|revis\w+|exams?|mocks?|tests?|quiz|question \w+|q ?\d+|project|presentation|slides|"
    r"poster|spelling|worksheet|seneca|sparx|hegarty|levels?|boss|quest|raid|mission|puzzle|base|trade|"
    r"lobby|ranked|minecraft|roblox|fortnite|fifa|zelda|pokemon|game|build(?:ing)?|farm|wood|diamonds|"
    r"outfit|wear|dress|shoes|hair|make ?up|nails|present|gift|birthday|party|cake|recipe|cook\w*|bake|"
    r"baking|dinner|tea|oven|printer|wi ?fi|laptop|ipad|update|charger|spreadsheet|shopping|carry|move|"
    r"moving|lift|furniture|tent|bike|puncture|tyre|tie|zip|caption|bio|username|playlist|song|dance|"
    r"routine|lines|audition|tickets?|pick|choose|decide between|which one|options|lol|lmao|haha\w*|bored|"
    r"bins?|hoover|dishes|tidy|garden|classes|cricket|scammers|dont need|dog|cat|citizenship|draw round|"
    r"poster|buffering|station|interview|lost|trip|shed|fete|hamster|joke|magic|trick|for (?:xmas|christmas|"
    r"halloween)"
)
_OPENING = (
    r"talk to (?:some ?one|some ?body|me|a)|are (?:you|u) (?:busy|free|there|awake|up)|got a (?:min\w*|"
    r"sec\w*)|(?:need|want)(?: me to)? help|childline|(?:can|could) (?:i|we) (?:talk|speak)|(?:you|u) (?:ok|"
    r"alright|okay)|whats (?:up|wrong)"
)
_STOP = (
    r"(?:get (?:him|her|them|this|it|out|away|rid|help|these)|make (?:him|her|them|it|this) (?:stop|go|"
    r"leave|delete)|stop (?:him|her|them|this|it|someone|people)|block (?:him|her|them|some)|report (?:him|"
    r"her|them|it|some|this|an)|delete (?:them|it|my|the (?:pics|photos))|tell (?:my|mum|dad|some|any|a|the|"
    r"them|her|him)|leave (?:him|her|them)|pay (?:him|them|it)|say no|take (?:it|them|my \w+) down|prove|"
    r"hide|explain (?:it|this) to)"
)

_marked = marked(company=TROUBLE, spoiled_by=_LIGHT)
_OPENED = AnyOf(rf"\b(?:{_OPENING})\b")
_ANOTHER = AnyOf(
    r"\b(?:you|u|ya|he|she|they|it|we|people|everyone|which|that|who|brother|dad|mum|man|guy|laptop|ride|"
    r"one|this|was|were|theyd|youd)(?: (?:really|just|actually|probably|kinda|all|also|even|still|will|"
    r"would|were|is|was|are|can|keep|kept))* $"
)


def _first_person(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before are of somebody or something else."""
    marks = candidate.marks
    if "opened" in marks and not candidate.said_before(_OPENED):
        return None
    return None if "told" not in marks and _ANOTHER.search(candidate.lead) else _marked(candidate)


DETECTOR = Detector(
    name="asks_for_help",
    version=3,
    by=Speaker.CHILD,
    says="asks for help, or what to do, or whom to tell",
    innocent_reading="People ask for help with homework, games and what to wear.",
    patterns=(
        (
            r"(?:please|pls|plz|plss+|somebody|someone|some1|any ?(?:one|1|body)|can (?:you|u|ya)|could "
            r"(?:you|u)|will (?:you|u)|can any ?one|beg(?:ging)?(?: you)?|just|need (?:you|u) to|want "
            r"(?:you|u) to|i need|need|really need|gonna need) (?:\w+ )?(?:some |your |ur |urgent |serious |"
            r"proper )?help(?: me(?: out| delete| stop| get| hide| block| report| tell| leave|{end})| us(?: "
            r"out|{end})| rn| now| x| asap| with (?:something|this|it|him|her|them|some ?one)|[!?.,]|(?! "
            r"?[a-z0-9]))"
        ),
        (
            r"(?:dont|do not|dnt|dunno|idk|no idea|not sure|unsure|dont even|cant think) (?:\w+ )?(?:know "
            r")?(?:wh?at|wot|wat) (?:2|to|am i meant to|im supposed to|i should|i can|else to|else i can) "
            r"(?:do|say)(?: any ?more| now| x| anymore| about| anymore| no more|[!?.,]|(?! ?[a-z0-9]))"
        ),
        (
            r"(?P<weak>(?:wh?at|wot|wat) (?:the (?:hell|fuck) )?(?:do|should|shud|shall|can|am|will|must) (?:i|we) "
            r"(?:\w+ )?(?:do|say|tell (?:him|her|them|mum)|supposed to do|meant to do)(?: \w+)?(?: about| "
            r"if| now| when| cos| to make|[!?.,]|(?! ?[a-z0-9])))"
        ),
        (
            r"(?:who|hu) (?:\w+ )?(?:do|can|should|shud|would|wud|could|am|is there) (?:i|we|any ?one) "
            r"(?:\w+ )?(?:tell|talk to|go to|speak to|ring|call|report|ask|turn to|trust|contact)"
        ),
        (
            r"(?:how|hw) (?:do|can|would|could|shud|should|am|on earth do|the hell do) (?:i|you|u|we) "
            rf"(?:\w+ ){{0,2}}{_STOP}"
        ),
        (
            r"(?:dont|do not|idk|dunno|not sure|no idea) (?:\w+ )?(?:who|hu|where|how) (?:else )?(?:2|to) "
            r"(?:\w+ )?(?:tell|talk|go|ask|turn|trust|ring|call|get (?:out|help|rid|him|away)|say (?:it|no|"
            r"this)|make (?:it|him|them)|stop (?:it|him|them|this)|block|report)"
        ),
        (
            r"(?:can|could|cn) (?:i|we) (?:\w+ )?(?:talk|speak|(?P<weak>tell)|chat|come) (?:to |2 |with |and )?(?:you|"
            r"u|ya|miss|sir|someone|some1)(?: \w+){0,3} (?:something|smth|sumin|summat|private\w*|alone|"
            r"serious|bad|important|after (?:class|lesson|school|form)|on my own|in confidence)"
        ),
        (
            r"(?:need|(?P<weak>have|got|want|wanna|gotta)) (?:to )?(?:tell|talk to|speak to|speak with|confide in) "
            r"(?:\w+ )?(?:some ?(?:one|1|body)|any ?(?:one|1|body)|you (?:something|about)|u (?:something|"
            r"about|smth)|an adult|a grown ?up|a teacher|miss|the police|you properly)(?: \w+)?"
        ),
        (
            r"(?:can|could|will|would) (?:you|u|ya|ye|some ?one|mum|dad|any ?one) (?:\w+ )?(?:come (?:and |"
            r"n )?(?:get|pick|find|collect)|pick me up|fetch me|come (?:here|over|now|round)|call (?:the "
            r"police|999|police)|stay (?:on|with me)|come (?:wi|with) me (?:to|2|tae) (?:tell|see|report|"
            r"speak|the police|the office)|be there when|walk (?:with )?me|tell (?:mum|my|a teacher|some|"
            r"miss|them|him to)|report|make (?:him|her|them|it)|stop (?:him|her|them|it)|speak to (?:him|"
            r"them|my)|get (?:him|her|them) to)(?: \w+)?"
        ),
        (
            r"(?:(?:come (?:and |n )?(?:get|fetch|find|save|collect)|rescue) me|(?:get|save) me (?:out of "
            r"(?:here|this)|away from|please|pls|home))"
        ),
        (
            r"(?:call|ring|phone|text|get) (?:the )?(?:police|999|101|feds|childline|ceop|social services|"
            r"an ambulance)(?: for me| please| pls| now| asap| quick| on him|[!?.,]|(?! ?[a-z0-9]))|should "
            r"i (?:\w+ )?(?:(?:call|ring) (?:the (?:police|cops|school|bank|number)|999|101|mum|dad|my|him|"
            r"her|them|some ?one|childline|you|u)|tell|go to|report|speak to|pay|block|send)(?: \w+)?"
        ),
        (
            r"(?:is there|are there|theres|do (?:you|u) know) (?:\w+ )?(?:any ?(?:one|1|body|thing|way|"
            r"where)|some ?(?:one|body|where)|a way|a number|a helpline|people) (?:\w+ ){0,3}(?:for kids|"
            r"for (?:people|children|someone) who|help|tell|talk|stop|speak|go|ring|call|do about|get "
            r"(?:out|it|them|rid)|take it down)"
        ),
        (
            r"(?:youre|ur|u r|you are|ure|your) (?:\w+ )?(?:the )?(?:only (?:one|1|person)|first person) "
            r"(?:\w+ )?(?:i can (?:tell|trust|ask|talk)|i (?:trust|told|ve told)|who can help|ive told|left "
            r"to ask|to ask)"
        ),
        (
            r"(?:anyone|any1|any ?body)(?: else)? (?:had|have|been through|dealt with|know what to do|got "
            r"any advice|know how to (?:stop|get|deal|block|report)|any advice)(?: \w+)? (?:this happen|"
            r"this|someone|about|when|if|advice|on|to them|him|it)"
        ),
        (
            r"(?:advice|advise) (?:\w+ )?(?:please|pls|plz|on (?:what|how|a)|about|needed)|need (?:\w+ "
            r")?(?:advice|saving|someone to (?:talk|help|listen|tell|come)|to get (?:out|away|help)|(?:a "
            r")?way out|to be (?:out|somewhere safe)|somewhere (?:safe|to (?:go|stay)))"
        ),
        (
            r"(?:not|dont|didnt|never) (?:\w+ )?(?:mess(?:ing)?|jok(?:e|ing)|kid(?:ding)?)(?: \w+){0,2}[.,! "
            r"]+(?:i )?(?:\w+ )?(?:need|help|come|please|pls)|{start}sos(?=[ !.]*(?:{end}|help|please|pls|"
            r"come|need|im|call|serious))|s o s|mayday|(?:please|pls|plz) (?:\w+ )?(?:answer|pick up|reply|"
            r"ring (?:me|back)|come|get here)(?: \w+){0,3} (?:need|scared|hurry|quick|urgent|serious|asap|"
            r"emergency|now)"
        ),
        (
            r"(?:if (?:i|u|you) (?:tell|told|report|go to|went to|ring|call)(?: \w+){0,4} (?:will|would|do|"
            r"can|could|am) (?:i|they|he|she|it|you|u)(?: \w+){0,3} (?:trouble|help|know|tell|find out|"
            r"believe|arrested|stop|police))|(?:will|would|am) (?:i|they|u|you) (?:\w+ )?(?:get in trouble|"
            r"be in trouble|tell (?:my )?(?:mum|parents|dad|any)|believe me|get arrested)(?: if| for|[?.,]|"
            r"(?! ?[a-z0-9]))?"
        ),
        (
            r"need (?:ur|your|yer|some|any) (?:\w+ )?(?:help|advice)|i (?:\w+ )?need (?:\w+ )?(?:help|"
            r"advice|saving)(?: rn| now| bad(?:ly)?| asap|[,.!]|{end})|help help(?:{end}| me| pls| please)|"
            r"(?:please|pls|plz) (?:\w+ )?help|help (?:please|pls|plz)"
        ),
        (
            r"(?:you|u) (?:said|told me|promised|always said) (?:\w+ )?(?:i|we) (?:can|could) (?:\w+ "
            r")?(?:come to|talk to|speak to|tell|ring|call|message) (?:you|u|ya)"
        ),
        (
            r"(?P<opened>(?:its|this is|something) (?:\w+ ){0,2}(?:important|urgent|serious|an emergency|"
            r"bad)|yes please|(?:id|i would) (?:\w+ )?like that|not really|can i tell (?:you|u))"
        ),
        (
            r"(?:pick up|answer|reply|ring me)(?:[ ,!.]+(?:pick up|answer|reply|please|pls|plz|mum|dad|ring "
            r"me)){2,}|(?:mum|dad|nan|miss|sir|please|pls)[ ,!]+(?:pick up|answer (?:me|the phone|ur phone|"
            r"your phone))"
        ),
        (
            r"asking for (?:a friend|me|my mate)[^.!?]{0,12}(?:how|what|who|can|trouble|if|is|would|where)|"
            r"(?:if|can) i (?:\w+ )?(?:showed|told|tell|show) (?:you|u|ya) (?:something|smth|summat|what "
            r"happened|about it)(?: \w+){0,5} (?:promise|hate|mad|angry|judge|tell|freak|shout|help|trouble|"
            r"cross)"
        ),
        (
            r"(?:promise|swear) (?:\w+ ){0,3}(?:not|wont|dont|not to) (?:be|get|hate|go|freak|shout|tell|"
            r"judge|think) (?:\w+ )?(?:mad|angry|cross|me|mental|out|mum|less of me|dad|any ?one)(?: at me| "
            r"if i| but| when i)"
        ),
        (
            r"(?P<weak>(?:is|are) (?:this|it|u|you|these) (?:\w+ )?(?:private|confidential|anonymous|anon)|"
            r"(?:do|will|would) (?:you|u|they) (?:have to |need to )?(?:tell|ring|call) (?:any ?(?:one|"
            r"body)|my|the|mum|dad|home|school)|promise (?:\w+ ){0,2}(?:wont|not to|dont) tell(?: \w+)?|"
            r"(?:dont|do not|not) tell (?:my )?(?:mum|mam|dad|baba|ammi|abbu|parents)|(?:is|are) any "
            r"?(?:one|body) (?:there|awake|up|here)|(?:miss|sir|mr|mrs|ms) (?:\w+ )?(?:can|could) i (?:talk|"
            r"speak)|(?:do|should|shall|can) (?:i|we) (?:ring|call|tell|phone|text) (?:some ?(?:one|body)|"
            r"any ?(?:one|body)|mum|dad|the (?:police|school|cops|doctor)|him|them|her)|can (?:i|we) (?:\w+ "
            r")?(?:come|stay|sleep|go) (?:to|at|over|at) (?:yours|urs|your|ur)(?: \w+)?|(?:are )?(?:you|u) "
            r"there i|please answer|what do i (?:say|do|tell)(?: \w+)?)"
        ),
        (
            r"(?:can|could|will|would|please|pls|plz) (?:some ?(?:one|body)|any ?(?:one|body)|you|u) (?:\w+ "
            r")?help(?: me| us)?(?: \w+)?(?: please| pls| plz|[, ]+(?:its|im|he|she|they|theres|this) "
            r"(?:\w+ )?(?:serious|urgent|scared|hurt\w*|bad|wont|in trouble))|(?:please|pls|plz) (?:make "
            r"(?:it|him|her|them|this) stop|believe me|come (?:and )?get me|dont hang up)|make (?:it|him|"
            r"her|them|this) stop(?: please| pls|{end})|(?:help me|how (?:do|can) i) get (?:it|them|the \w+|"
            r"my \w+) (?:taken )?(?:down|off|deleted|removed)"
        ),
        (
            r"(?:who|what|where) (?:do|does|should|can|would|could) (?:you|u|i|they|some ?one|a person|any "
            r"?one) (?:\w+ )?(?:ring|tell|do|say|go|call|ask|report) (?:if|when) (?:\w+ ){0,4}(?:pics?|"
            r"pictures?|photos?|nudes?|hurt\w*|blackmail\w*|threat\w*|forc\w+|scared|followed|leaked|hit\w*|"
            r"touch\w*|asking|hacked|posted|owe\w*|money)|(?:if|when) (?:\w+ ){1,5}(?:blackmailed|"
            r"threatened|hurting \w+|asking for (?:\w+ )?(?:pics?|pictures?|photos?|nudes?)|has (?:\w+ "
            r")?(?:pics?|pictures?|photos?))[, ]+(?:\w+ ){0,3}(?:what|who|where|is it|should)|where (?:do|"
            r"can) i (?:go|get|find) (?:for )?help|(?:who|hu) do (?:u|you) ring"
        ),
        (
            r"(?:want|need|like|how do i|wanna|trying) (?:to )?report (?:something|some ?one|somebody|a "
            r"(?:person|man|user|guy|crime|grown)|him|them|an adult|abuse|this (?:man|person|guy))|what "
            r"(?:happens|would happen|if|will happen) (?:if )?i (?:tell|told|report|went to) (?:\w+ "
            r")?(?:some ?one|any ?one|teacher|police|mum|my|the|school|miss)(?: \w+)?|need (?:to )?(?:talk|"
            r"speak) to (?:you|u|some ?one|you lot) (?:asap|now|please|urgently|rn|bad|alone|private\w*)|"
            r"(?:am i|will i|will we|would i) (?:going to |gonna )?(?:get |be )?(?:in|into) trouble(?: if| "
            r"for| cos| with|{end})|is it (?:illegal|a crime|against the law) (?:if|to) (?:\w+ "
            r"){0,4}(?:sent|send|pics?|pictures?|share|me|posted)|can any ?(?:one|body) hear me"
        ),
        (
            r"(?:need|please) (?:\w+ )?(?:picking up|collecting|getting out|rescuing)|(?:pick me up|pick up|"
            r"come get me|fetch me|come now|ring me|come home)[, ]+(?:please|pls|plz|quick|asap|its urgent|"
            r"now|urgent|hurry)|(?:please|pls|plz) (?:pick me up|pick up (?:its|im|now)|fetch me|ring me|"
            r"come now|come home)|(?:can|could|will) (?:you|u) (?:\w+ )?(?:ring|tell|call|phone|message) "
            r"(?:some ?one|some ?body|my mum|the police|childline) (?:for me|please|pls)|(?:tell|ask|show) "
            r"(?:you|u) (?:something|smth|summat) (?:\w+ ){0,3}(?:not|wont|dont|wont be) (?:be |get "
            r")?(?:angry|mad|cross|tell|judge)"
        ),
        (
            r"(?P<told>(?:she|he|they|girl|boy|one of them|kid|daughter|son) (?:\w+ )?(?:asked|asks|asking|"
            r"begged|begs|begging|messaged|wanted|text|texted) (?:\w+ ){0,2}(?:for help|to help (?:her|him|"
            r"them){end}|if (?:i|we|any ?one|someone) could (?:help (?:her|him|them){end}|call|ring|tell|"
            r"come|get (?:her|him)|make it stop)|what (?:to|she should|he should) do|not to (?:tell|let|"
            r"ring|send)|to (?:come (?:and )?get|pick (?:her|him) up|make it stop|call the|tell (?:some|the|"
            r"her|his))))"
        ),
        (
            r"(?:think|reckon|know) i (?:\w+ )?need (?:\w+ )?help|need (?:to get away from|to get out of "
            r"(?:here|there|this)|someone to (?:come|get)|rescuing)|how (?:do|can|would|should) (?:you|u|i) "
            r"(?:\w+ )?tell (?:some ?one|your|ur|my|a teacher|mum|dad|the police)|(?:my|a|his|her) "
            r"(?:friend|mate|sister|brother|cousin|bestie) (?:\w+ )?needs (?:\w+ )?help{end}|(?:can|could|"
            r"will) (?:you|u) (?:\w+ )?(?:have a word|talk|speak) (?:with|to) (?:him|her|them)(?: for me| "
            r"please|{end})|(?:what would (?:you|u) do|any ?one know what to do) if (?:\w+ ){0,4}(?:pics?|"
            r"pictures?|threat\w*|blackmail\w*|follow\w*|hurt\w*|hit\w*|nudes?|made (?:you|u)|wouldnt stop|"
            r"wont leave)"
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
        "what do we say when the bell goes",
        "can i tell you something funny about the goat",
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
