"""Somebody refuses to let the child stop or leave, or says that it is too late to: how exploitation holds on."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"owe|debt|pay(?:ing|ment)?|work(?:ing)?|drops?|runs?|line|bag|food|boss|crew|gang|fam|family now|group|"
    r"server|tasks?|contract|signed|signed up|deal|agreed|pics?|photos?|video|police|feds|tell|snitch|know "
    r"too much|know where|hurt|sorry|regret|consequences|find you|find u|mum|brother|sister|loyal\w*|"
    r"promise[ds]?|swore|one more|last one|i dont want to (?:do|be)|i want out|im done|dont wanna do this|"
    r"let me (?:go|leave|stop)|please stop|account|card|replace"
)
_PLAY = (
    r"campsite|safe zone|dishes|edit|fic|chapter \d+|ticked|party|sleepover|game|match|round|lobby|server "
    r"maintenance|raid|clan war|dinner|table|class|lesson|detention|till the bell|room is a mess|bed|pub|"
    r"quiz|film|movie|film club|half time|practice|rehearsal|prom|cinema|swimming|zumba|gym|netflix|episode|"
    r"book club|museum|church|mosque|"
    r"temple|gurdwara|synagogue|wedding|dance floor|dancefloor|group project|ferry|rollercoaster|ride|queue|"
    r"quest|cat|dog|couch|sofa|europe|brexit|eu\b|course|uni|semester|deadline for|return window|refund|"
    r"subscription|membership|gym contract|phone contract|nan"
)

DETECTOR = Detector(
    name="refuses_to_let_leave",
    version=2,
    by=Speaker.OTHER,
    says="refuses to let somebody stop or leave",
    innocent_reading="Friends beg each other to stay a little longer, and teams ask players not to quit.",
    patterns=(
        (
            r"(?:you|u|ye|ya|yous)(?: \w+)? (?:dont|do not|dnt|cant|cannot|wont|never)(?: (?:get to|just|"
            r"ever|actually|simply))+ (?:leave|walk away|quit|get out|back out|walk out|walk|opt out|say no|"
            r"stop|pull out|drop out|bounce|dip|resign|retire)(?! (?:it|out the|behind))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:you|u|ye|ya|yous)(?: \w+)? (?:dont|do not|dnt|cant|cannot|wont|arent|not)(?: "
            r"(?:gonna|going to|allowed to|able to))* (?:leave|walk away|quit|get out|back out|walk out|say "
            r"no|stop now|pull out|drop out)(?: \w+){0,2})"
        ),
        (
            r"(?:too late|bit late|far too late|way too late|late)(?: \w+)? (?:to|for)(?: (?:you|u))?(?: "
            r"to)? (?:back out|pull out|stop|quit|leave|change your mind|change ur mind|say no|get out|walk "
            r"away|turn back|second thoughts|cold feet|regrets|be scared|cry|bottle it|run)(?: \w+)?"
        ),
        (
            r"(?:theres|there is|there aint|aint|got|have|you have|u got)(?: no| not a)+ (?:way out|going "
            r"back|turning back|backing out|out for (?:you|u)|escape|leaving)(?: \w+)?(?: (?:now|for you|"
            r"for u|of this|until|til|alive|once|unless|u|you))?"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|your|ye are|you|u)(?: \w+)? (?:in this|in it|in too deep|too "
            r"deep|in deep|part of (?:this|it)|one of us|tied in|stuck in this|locked in|mine|ours)(?: "
            r"(?:now|forever|for life|til|until|whether|with us|like it or not|deep))+(?: \w+){0,3}"
        ),
        (
            r"(?:once|when|after) (?:you|u|ye|ur|youre|people)(?: \w+)? ?(?:in|start|join|joined|started|"
            r"signed|agree|agreed|said yes|do one)[, ]+(?:\w+ )?(?:you|u|ye|youre|ur|there|theres|its|no|"
            r"that|for)(?: \w+){0,3} (?:in|leave|out|back|way out|stop|quit|life|stay|mine|ours|done|finish|"
            r"walk)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:stop|leave|finish|quit|go|go home|done|out|rest|walk|get to (?:leave|"
            r"stop|go))(?: \w+)? (?:when|only when|if|once|until) (?:i|we|he|they|boss|the debt|its|it) "
            r"(?:say|says|tell|let|decide|paid|is paid|cleared|said|finished|done|want|am done|bored)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:i|we|he|they)(?: \w+)? (?:decide|say|tell you|tell u|choose|call|let you know)(?: \w+)? "
            r"(?:when|if) (?:you|u|ye|its|youre|ur)(?: \w+)? (?:stop|leave|finish|done|over|out|go|quit|"
            r"finished|free|had enough)(?: \w+)?"
        ),
        (
            r"(?:not|never|aint|wont|isnt|im not|were not|you are not|youre not|ur not)(?: (?:going|gonna|"
            r"letting|let|to))* (?:letting|let) (?:you|u|ye) (?:go|leave|quit|out|walk|stop|off|get away|"
            r"run)(?: \w+){0,3}"
        ),
        (
            r"(?:try|go on,? try|try and|just try|if you try|if u try|you try|u try|think about|even think "
            r"about|dare|dont even think about|thinking (?:of|about))(?: (?:to|and|n|of))* (?:leave|leaving|"
            r"quit|quitting|back out|backing out|walk away|walking away|run|running|get out|getting out|"
            r"stop|stopping|pull out|pulling out)[,. ]+(?:and|n|see|ill|il|i will|we|were|you|u|ull|youll|"
            r"your|ur|watch|or)(?: \w+){0,4}"
        ),
        (
            r"(?:if|when|the day|soon as|as soon as|anyone who|whoever|people who|last (?:one|lad|girl|kid|"
            r"person) (?:who|that)) ?(?:you|u|ye)?(?: \w+)? ?(?:leave|leaves|left|quit|quits|back out|backs "
            r"out|backed out|walk away|stop|stops|run|runs|ran|tried to (?:leave|quit|run|stop)|block us|"
            r"walks|go to)[, ]+(?:\w+ )?(?:ill|il|i will|we|well|were|he|they|boys|got|ended|is|it|your|ur|"
            r"you|u|everyone|gets?)(?: \w+){0,4}\b[^.!?]{0,24}\b(?:hurt|sorry|regret|find|found|pay|owe|"
            r"jumped|stabbed|post\w*|leak\w*|send|sent|tell|told|dead|hospital|family|mum|door|happen\w*|"
            r"visit|police|debt|teeth|legs|moved)(?: \w+)?"
        ),
        (
            r"(?:you|u) (?:signed|agreed|promised|swore|gave (?:me |us )?your word|gave ur word|shook on it|"
            r"said yes|made a deal|took the money|took the (?:food|bag|phone|trainers))[,. ]+(?:\w+ )?(?:so "
            r"|now |and |n |there |no |you |u |its |cant |dont )(?:\w+ ){0,3}(?:back|out|leave|late|cant|"
            r"stuck|binding|do it|mine|ours|contract|no way|finish|stop|deal|do as)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:one more|one last|just one more|last one|another one)(?: \w+)?(?: (?:then|and|"
            r"n)){1,2} (?:youre|ur|you can|u can|you are|well|we|i|youll be|ull be|thats it|were|its)(?: "
            r"\w+)? (?:out|done|free|go|leave|stop|finished|quits|let you|even|straight|over|promise|"
            r"square))"
        ),
        (
            r"(?:(?:not|never|aint|isnt)(?: \w+)? (?:your|ur|up to you|up to u)(?: \w+)? ?(?:choice|"
            r"decision|call|choice any ?more)?|you dont have a choice|u dont have a choice|you got no "
            r"choice|u got no choice|no choice|not optional|isnt optional|aint optional|wasnt asking|not "
            r"asking|aint asking)(?: (?:now|in this|any ?more|here|mate|bro|when|to leave|to quit|to stop|"
            r"left|hun|babe|boy|lad))+(?: \w+)?"
        ),
        (
            r"(?:nobody|no ?one|people|they|ppl)(?: \w+)? (?:leaves?|quits?|walks? away|gets? out|gets to "
            r"leave|goes home|ever leaves?)(?: (?:us|this|the|me|here|that|alive|easy|free|until|unless|"
            r"without|the (?:family|group|gang|crew|line|life|pack)))+(?: \w+){0,3}"
        ),
        (
            r"(?:out|leaving|quitting|stopping|walking away|exit|freedom|the way out)(?: \w+)? (?:costs?|"
            r"isnt free|aint free|has a price|is \$?\d+|will cost|fee|means|is when)(?: \w+){0,4}"
        ),
        (
            r"(?:we|i|they|boys|he)(?: \w+)? (?:know|no|got)(?: \w+)? (?:where|your|ur)(?: \w+){0,3}[,. "
            r"]+(?:so )?(?:dont|dnt|no|theres no|never)(?: \w+)? (?:think|try|run|leave|quit|point|"
            r"disappear|hide|use)(?: \w+){0,3}"
        ),
        r"(?:you|u|youre|ur|you are) (?:\w+ )?(?:belong to|property of|owned by|belongs to) (?:me|us|him|the|them)(?: \w+)?",
        (
            r"(?:who else|nobody else|no one else|where else|who)(?: \w+)? (?:would|will|gonna|are you "
            r"gonna|u gonna|want|wants|can|could)(?: \w+)? (?:have|take|go|want|help|protect|believe|run "
            r"to) ?(?:you|u|to)?(?: (?:now|after|if you leave|if u leave|anyway|with what|once))+(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:you|u|ye) (?:come|go|get to come|get to go|can come|can go) (?:home|back|off)(?: \w+)? "
            r"(?:when|once|after) (?:its|it is|theyre|thats|all|the \w+|youve|uve)(?: \w+)? (?:all "
            r")?(?:gone|sold|done|finished|paid|clear|empty)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye) (?:stop|rest|sleep|eat|finish) when (?:the|its|everyone|theyre) (?:\w+ "
            r")?(?:stops?|gone|done|sold|finished|says?)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|i|well|boss will|they will|theyll) (?:tell|say|let)(?: (?:you|u|ye))?(?: "
            r"know)? when (?:you|u|youre|ur|ye|its)(?: (?:are|can))? (?:done|finished|stop|leave|over|go|"
            r"free|had enough)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|boss|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|"
            r"boss|uncle|coach))(?: \w+){0,3} (?:wont|will not|dont|doesnt|never|not|refuses?|refusing|"
            r"wouldnt)(?: (?:to|let|letting))+ (?:me|us|her|him) (?:leave|stop|go|quit|out|go home|say no|"
            r"get out|back out|walk away)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre)(?: \w+)? (?:said|says|told me|saying|reckons)(?: "
            r"(?:that|its|it|is|im|i|i am|there|theres|now))* (?:too late|cant leave|cant stop|cant quit|no "
            r"way out|cant back out|in it now|in too deep|not allowed to stop|dont get to leave|cant just|"
            r"belong to|have to do one more|one more)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>i (?:cant|cannot|dont know how to|want to but i cant|tried to|keep trying to|wish i "
            r"could|want to)(?: (?:just|ever|but|to|cant))* (?:get out|leave|stop|quit|back out|get away|"
            r"walk away)(?: of (?:it|this|here))?[,. ]+(?:\w+ )?(?:they|he|she|hell|theyll|cos they|because "
            r"they|cos he|because he|theyve|hes|theyre|shes|it)(?: \w+){0,4})"
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
