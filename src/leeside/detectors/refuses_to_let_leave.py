"""Somebody refuses to let the child stop or leave, or says that it is too late to: how exploitation holds on."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"owe|debt|pay(?:ing|ment)?|work(?:ing)?|drops?|runs?|line|bag|food|boss|crew|gang|fam|family now|group|"
    r"server|tasks?|contract|signed|signed up|deal|agreed|pics?|photos?|video|police|feds|tell|snitch|know too "
    r"much|know where|"
    r"hurt|sorry|regret|consequences|find you|find u|mum|brother|sister|loyal\w*|promise[ds]?|swore|one more|"
    r"last one|i dont want to (?:do|be)|i want out|im done|dont wanna do this|let me (?:go|leave|stop)|please "
    r"stop|account|card|replace"
)
_PLAY = (
    r"campsite|safe zone|dishes|edit|fic|chapter \d+|ticked|party|sleepover|game|match|round|lobby|server "
    r"maintenance|raid|clan war|dinner|table|class|lesson|detention|till the bell|room is a mess|bed|pub|quiz|"
    r"film|movie|film club|half time|practice|rehearsal|prom|cinema|swimming|zumba|gym|netflix|episode|book "
    r"club|"
    r"museum|church|wedding|dance floor|dancefloor|group project|ferry|rollercoaster|ride|queue|quest|cat|dog|"
    r"couch|sofa|europe|brexit|eu\b|course|uni|semester|deadline for|return window|refund|subscription|"
    r"membership|gym contract|phone contract|nan"
)

DETECTOR = Detector(
    name="refuses_to_let_leave",
    version=1,
    by=Speaker.OTHER,
    says="refuses to let somebody stop or leave",
    innocent_reading="Friends beg each other to stay a little longer, and teams ask players not to quit.",
    patterns=(
        (
            r"(?:you|u|ye|ya|yous)(?: \w+)? (?:dont|do not|dnt|cant|cannot|wont|never)(?: (?:get to|just|ever|"
            r"actually|simply))+ (?:leave|walk away|quit|get out|back out|walk out|walk|opt out|say no|stop|pull "
            r"out|drop out|bounce|dip|resign|retire)(?! (?:it|out the|behind))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:you|u|ye|ya|yous)(?: \w+)? (?:dont|do not|dnt|cant|cannot|wont|arent|not)(?: (?:gonna|"
            r"going to|allowed to|able to))* (?:leave|walk away|quit|get out|back out|walk out|say no|stop now|"
            r"pull out|drop out)(?: \w+){0,2})"
        ),
        (
            r"(?:too late|bit late|far too late|way too late|late)(?: \w+)? (?:to|for)(?: (?:you|u))?(?: to)? "
            r"(?:back out|pull out|stop|quit|leave|change your mind|change ur mind|say no|get out|walk away|turn "
            r"back|second thoughts|cold feet|regrets|be scared|cry|bottle it|run)(?: \w+)?"
        ),
        (
            r"(?:theres|there is|there aint|aint|got|have|you have|u got)(?: no| not a)+ (?:way out|going back|"
            r"turning back|backing out|out for (?:you|u)|escape|leaving)(?: \w+)?(?: (?:now|for you|for u|of this|"
            r"until|til|alive|once|unless|u|you))?"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|your|ye are|you|u)(?: \w+)? (?:in this|in it|in too deep|too deep|in "
            r"deep|part of (?:this|it)|one of us|tied in|stuck in this|locked in|mine|ours)(?: (?:now|forever|for "
            r"life|til|until|whether|with us|like it or not|deep))+(?: \w+){0,3}"
        ),
        (
            r"(?:once|when|after) (?:you|u|ye|ur|youre|people)(?: \w+)? ?(?:in|start|join|joined|started|signed|"
            r"agree|agreed|said yes|do one)[, ]+(?:\w+ )?(?:you|u|ye|youre|ur|there|theres|its|no|that|for)(?: "
            r"\w+){0,3} (?:in|leave|out|back|way out|stop|quit|life|stay|mine|ours|done|finish|walk)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:stop|leave|finish|quit|go|go home|done|out|rest|walk|get to (?:leave|stop|"
            r"go))(?: \w+)? (?:when|only when|if|once|until) (?:i|we|he|they|boss|the debt|its|it) (?:say|says|"
            r"tell|let|decide|paid|is paid|cleared|said|finished|done|want|am done|bored)(?: \w+){0,3}"
        ),
        (
            r"(?:i|we|he|they)(?: \w+)? (?:decide|say|tell you|tell u|choose|call|let you know)(?: \w+)? (?:when|"
            r"if) (?:you|u|ye|its|youre|ur)(?: \w+)? (?:stop|leave|finish|done|over|out|go|quit|finished|free|had "
            r"enough)(?: \w+)?"
        ),
        (
            r"(?:not|never|aint|wont|isnt|im not|were not|you are not|youre not|ur not)(?: (?:going|gonna|letting|"
            r"let|to))* (?:letting|let) (?:you|u|ye) (?:go|leave|quit|out|walk|stop|off|get away|run)(?: \w+){0,3}"
        ),
        (
            r"(?:try|go on,? try|try and|just try|if you try|if u try|you try|u try|think about|even think about|"
            r"dare|dont even think about|thinking (?:of|about))(?: (?:to|and|n|of))* (?:leave|leaving|quit|"
            r"quitting|back out|backing out|walk away|walking away|run|running|get out|getting out|stop|stopping|"
            r"pull out|pulling out)[,. ]+(?:and|n|see|ill|il|i will|we|were|you|u|ull|youll|your|ur|watch|or)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:if|when|the day|soon as|as soon as|anyone who|whoever|people who|last (?:one|lad|girl|kid|person) "
            r"(?:who|that)) ?(?:you|u|ye)?(?: \w+)? ?(?:leave|leaves|left|quit|quits|back out|backs out|backed out|"
            r"walk away|stop|stops|run|runs|ran|tried to (?:leave|quit|run|stop)|block us|walks|go to)[, ]+(?:\w+ "
            r")?(?:ill|il|i will|we|well|were|he|they|boys|got|ended|is|it|your|ur|you|u|everyone|gets?)(?: "
            r"\w+){0,4}\b[^.!?]{0,24}\b(?:hurt|sorry|regret|find|found|pay|owe|jumped|stabbed|post\w*|leak\w*|send|"
            r"sent|tell|told|dead|hospital|family|mum|door|happen\w*|visit|police|debt|teeth|legs|moved)(?: \w+)?"
        ),
        (
            r"(?:you|u) (?:signed|agreed|promised|swore|gave (?:me |us )?your word|gave ur word|shook on it|said "
            r"yes|made a deal|took the money|took the (?:food|bag|phone|trainers))[,. ]+(?:\w+ )?(?:so |now |and |"
            r"n |there |no |you |u |its |cant |dont )(?:\w+ ){0,3}(?:back|out|leave|late|cant|stuck|binding|do it|"
            r"mine|ours|contract|no way|finish|stop|deal|do as)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:one more|one last|just one more|last one|another one)(?: \w+)?(?: (?:then|and|n)){1,2}"
            r" (?:youre|ur|you can|u can|you are|well|we|i|youll be|ull be|thats it|were|its)(?: \w+)? "
            r"(?:out|done|free|go|leave|stop|finished|quits|let you|even|straight|over|promise|square))"
        ),
        (
            r"(?:(?:not|never|aint|isnt)(?: \w+)? (?:your|ur|up to you|up to u)(?: \w+)? ?(?:choice|decision|call|"
            r"choice any ?more)?|you dont have a choice|u dont have a choice|you got no choice|u got no choice|no "
            r"choice|not optional|isnt optional|aint optional|wasnt asking|not asking|aint asking)(?: (?:now|in "
            r"this|any ?more|here|mate|bro|when|to leave|to quit|to stop|left|hun|babe|boy|lad))+(?: \w+)?"
        ),
        (
            r"(?:nobody|no ?one|people|they|ppl)(?: \w+)? (?:leaves?|quits?|walks? away|gets? out|gets to leave|"
            r"goes home|ever leaves?)(?: (?:us|this|the|me|here|that|alive|easy|free|until|unless|without|the "
            r"(?:family|group|gang|crew|line|life|pack)))+(?: \w+){0,3}"
        ),
        (
            r"(?:out|leaving|quitting|stopping|walking away|exit|freedom|the way out)(?: \w+)? (?:costs?|isnt free|"
            r"aint free|has a price|is \$?\d+|will cost|fee|means|is when)(?: \w+){0,4}"
        ),
        (
            r"(?:we|i|they|boys|he)(?: \w+)? (?:know|no|got)(?: \w+)? (?:where|your|ur)(?: \w+){0,3}[,. ]+(?:so "
            r")?(?:dont|dnt|no|theres no|never)(?: \w+)? (?:think|try|run|leave|quit|point|disappear|hide|use)(?: "
            r"\w+){0,3}"
        ),
        r"(?:you|u|youre|ur|you are) (?:\w+ )?(?:belong to|property of|owned by|belongs to) (?:me|us|him|the|them)(?: \w+)?",
        (
            r"(?:who else|nobody else|no one else|where else|who)(?: \w+)? (?:would|will|gonna|are you gonna|u "
            r"gonna|want|wants|can|could)(?: \w+)? (?:have|take|go|want|help|protect|believe|run to) ?(?:you|u|"
            r"to)?(?: (?:now|after|if you leave|if u leave|anyway|with what|once))+(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ye) (?:come|go|get to come|get to go|can come|can go) (?:home|back|off)(?: \w+)? (?:when|"
            r"once|after) (?:its|it is|theyre|thats|all|the \w+|youve|uve)(?: \w+)? (?:all )?(?:gone|sold|done|"
            r"finished|paid|clear|empty)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye) (?:stop|rest|sleep|eat|finish) when (?:the|its|everyone|theyre) (?:\w+ )?(?:stops?|gone|"
            r"done|sold|finished|says?)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|i|well|boss will|they will|theyll) (?:tell|say|let)(?: (?:you|u|ye))?(?: know)? "
            r"when (?:you|u|youre|ur|ye|its)(?: (?:are|can))? (?:done|finished|stop|leave|over|go|free|had "
            r"enough)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|boss|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|"
            r"boss|uncle|coach))(?: \w+){0,3} (?:wont|will not|dont|doesnt|never|"
            r"not|refuses?|refusing|wouldnt)(?: (?:to|let|letting))+ (?:me|us|her|him) (?:leave|stop|go|quit|out|"
            r"go home|say no|get out|back out|walk away)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre)(?: \w+)? (?:said|says|told me|saying|reckons)(?: (?:that|"
            r"its|it|is|im|i|i am|there|theres|now))* (?:too late|cant leave|cant stop|cant quit|no way out|cant "
            r"back out|in it now|in too deep|not allowed to stop|dont get to leave|cant just|belong to|have to do "
            r"one more|one more)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>i (?:cant|cannot|dont know how to|want to but i cant|tried to|keep trying to|wish i could|"
            r"want to)(?: (?:just|ever|but|to|cant))* (?:get out|leave|stop|quit|back out|get away|walk away)(?: "
            r"of (?:it|this|here))?[,. ]+(?:\w+ )?(?:they|he|she|hell|theyll|cos they|because they|cos he|because "
            r"he|theyve|hes|theyre|shes|it)(?: \w+){0,4})"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "u dont get to just leave",
        "too late to back out now",
        "once ur in ur in for life",
        "ill tell u when ur done",
        "try leaving n see what happens",
        "theres no way out for u now",
        "not your choice anymore",
        "they wont let me stop",
        Example("one more then ur free", before=("me: you still owe for the bag",)),
    ),
    passes=(
        'sir, is it "you belong to the house now" or "in the house"?',
        "dont leave the party yet",
        "too late to back out of the quiz team now lol",
        "you can leave whenever you want",
        "one more round then im done",
        "nobody leaves the table til theyve finished their peas at dinner",
        "its too late to change your order",
        "i cant leave work early today",
    ),
    limits="It does not see the hold that fear or love has where nothing is said.",
)
