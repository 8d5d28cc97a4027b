"""Somebody tries whether the child obeys: small orders, dares, tasks and promises given blind."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_PLAY = (
    r"\b(?:brownies|red lorry|tongue twister|teddy|pass the|crisps|hold out your hands|present|assembly|relay|"
    r"yoga|physio|optician|karate|sensei|drill|marching|magic trick|card trick|trivia|crossword|puzzle|lemon|"
    r"recipe|baking|cake|simon says|scavenger|treasure hunt|sat ?nav|recipe|science|experiment|sir|miss|ofsted|"
    r"assembly|fire drill|referee|puppy|the dog|dog training|sit and stay|kahoot|quiz|worksheet|homework|exam|"
    r"mark scheme|coursework|dofe|scouts|guides|cadets|zelda|minecraft|quest giver|npc|boss fight|side quest|"
    r"tutorial|bedtime|teeth|dishwasher|hoover|tidy|bins|vegetables|broccoli|driving test|the rules of uno|board "
    r"?game|drama|script|detective)\b"
)

DETECTOR = Detector(
    name="tests_compliance",
    version=1,
    by=Speaker.OTHER,
    says="tries whether the other person does as they are told",
    innocent_reading="Children dare each other, and games and clubs set tasks.",
    patterns=(
        (
            r"(?:do|does|doing|did|done)(?: \w+)? (?:exactly |just |everything |whatever |anything |as |all |only "
            r")*(?:what|as|whatever|everything|anything) (?:i|im|we|hes|ur|your|youre|you are|u r|dads?|daddy|he|you "
            r"were) (?:say|tell (?:you|u|them)|said|ask|told|tell|s told|is told|are told|says)(?: \w+){0,3}"
        ),
        r"(?:as|like|what)(?: \w+)? (?:youre|ur|your|u r|you are|hes|shes|yer|u are|you were|you get) told(?: \w+)?",
        (
            r"(?:if|when|prove|show me|showing)(?: \w+)? (?:you|u|ya|your|ur|youre)(?: \w+){0,3} (?:trust|brave|bravery|"
            r"serious|loyal(?:ty)?|obedient|good|up for it|committed|love|loves|mean it|want (?:it|this)|ready|worth|"
            r"worthy|can be trusted|not a (?:baby|kid|coward)|grown up|listen|follow)(?: \w+){0,3}[, ]+(?:\w+ ){0,2}(?:do|"
            r"send|say|then|youll|ull|you would|ud|youd|go|take|put|write|draw|type|answer|show|let|obey|by|prove|first|"
            r"stand|wear)(?: \w+)?"
        ),
        (
            r"(?:prove|show)(?: \w+){0,2} (?:your|ur|yer|youre|u r|you are|you can be|youve got|that you|that u|how) "
            r"(?:\w+ )?(?:loyal(?:ty)?|trust(?:ed|worthy)?|obedien\w+|brave(?:ry)?|serious|devotion|commitment|"
            r"worth(?:y)?|listen|not scared|not a baby|good|love|respect|committed|guts|bottle|balls)(?: \w+)?"
        ),
        (
            r"(?:would|will|could|wud|can|do)(?: \w+)? (?:you|u|ya)(?: \w+)? (?:do|say yes to|agree to|follow) (?:\w+ "
            r")?(?:any ?thing|whatever|everything|something|one (?:small |little )?thing|a (?:small|little|tiny) (?:thing|"
            r"favour|task|job|test)|it without|what|exactly|all)(?: \w+)? (?:for me|i (?:say|ask|tell|want|asked)|if i|no "
            r"questions|without|i)(?: \w+){0,3}"
        ),
        (
            r"(?:no|without|dont ask|not asking|dont ask)(?: (?:any|asking))? (?:questions?|why)(?: \w+)?[,.! ]+(?:\w+ "
            r"){0,2}(?:just|do|send|put|get|go|say|type|ok|yeah|promise|first|and|then|take)(?: \w+)?"
        ),
        (
            r"(?:do|say|type|send|put|just|follow|obey)(?: \w+){0,4} (?:no questions|without asking|dont ask why|and dont "
            r"ask|n dont ask|without question|no arguing|dont argue|straight away|right now no|immediately no)(?: \w+)?"
        ),
        (
            r"(?:lets|let me|let us|i want to|wanna|want to|gonna|ill|im going to|i need to|just|need to|gotta)(?: \w+)? "
            r"(?:see|know|test|find out|check)(?: \w+){0,2} (?:you|u|ya|if you|if u|how)(?: \w+){0,3} (?:listen|obey|"
            r"obedient|follow (?:orders|instructions|rules)|do as|trust(?:ed|worthy)?|good at|brave|loyal|far|are told|"
            r"told|nerve|keep (?:a|ur|your)|grown up|what ur made|handle|up to it|serious|got what it)(?: \w+){0,3}"
        ),
        (
            r"(?:good|clever|best|such a good|thats my|thats a|proper good) (?:girl|boy|lass|girly|puppy|little \w+|"
            r"soldier)(?: \w+){0,3} (?:does|do|doing|did as|listen|listens|listening|obey|obeys|says?|dont|never|follow|"
            r"keep|gets)(?: \w+){0,3}"
        ),
        (
            r"(?:task|mission|challenge|test|order|rule|lesson|instruction|level|step|dare|job|assignment) (?:one|two|"
            r"three|four|number \w+|no \w+|1|2|3|4|5|#\d|for (?:you|u|tonight|today)|from me)\b[:,. ]+(?:\w+ "
            r"){0,3}(?:take|send|photograph|write|put|go|draw|film|say|wear|show|tell|stay|get|stand|do|dont|no|never|you|"
            r"always|turn|type|be|answer|open|your|ur)(?: \w+)?"
        ),
        (
            r"(?:first|next|little|small|tiny|quick|simple|easy|secret|got a|have a|set you a|give you a|give u a|set u a|"
            r"ur|your|todays|tonights)(?: \w+)? (?:task|mission|test|order|instruction|assignment|homework from me)(?: "
            r"(?:is|for you|for u|tonight|today|then|to see|to prove|from me|now|first|before))+(?: \w+){0,3}"
        ),
        (
            r"(?:a |this is a |its a |just a |it was a |call it a |think of it as a |pass(?:ed)? (?:the|my|this) |failed? "
            r"(?:the|my|this) )(?:little |small |loyalty |trust |obedience |secret |quick |first )*(?:test|exercise)(?: "
            r"(?:of|to see|between|for (?:you|u)|to check|so i|i|to prove|and|u|you|well|first|trust|loyalty|whether|"
            r"if))(?: \w+){0,3}"
        ),
        r"(?:trust|loyalty|obedience|bravery) (?:test|exercise|game|challenge|task)(?: \w+)?",
        (
            r"(?:say|call me|answer|reply|type|it|from now on|you call me|always say)(?: \w+)? (?:yes |no )?(?:sir|daddy|"
            r"master|boss|maam|miss|mistress|king|queen|captain|papa)(?: (?:when|every|to|or|if|from|and|now|always|like|"
            r"before|first|only|please|then|yes))(?: \w+)?"
        ),
        (
            r"(?:dunno|dont know|not sure|unsure|wonder)(?: \w+){0,2} (?:if|whether)(?: (?:you|u|your|ur|youre))(?: "
            r"\w+){0,2} (?:brave|old|grown ?up|mature|ready|ready for|up for|loyal|trustworthy|serious|tough|bold|can "
            r"handle|can be trusted|able)(?: enough)?(?: \w+){0,4}"
        ),
        (
            r"(?:maybe|perhaps|might be|guess)(?: \w+){0,2} (?:you|u|your|ur|youre)(?: \w+){0,2} (?:too (?:young|little|"
            r"small|scared|shy|immature|much of)|not (?:ready|brave|old enough|mature enough|grown))(?: \w+){0,4}"
        ),
        (
            r"(?:(?:you|u)(?: \w+){0,3} (?:dont have to|neednt)|no pressure|only)(?: \w+){0,2} if (?:you|u|your|ur|"
            r"youre)(?: \w+)? (?:too (?:young|scared|little|shy|chicken|immature)|not (?:brave|old|mature|ready)|scared|a "
            r"baby|chicken)(?: \w+){0,4}"
        ),
        (
            r"(?:write|draw|put|writing)(?: \w+){0,3} (?:my|me)(?: \w+)? (?:name|initials?|username|tag|handle)(?: \w+)? "
            r"(?:on|across|in)(?: (?:your|ur|a|the|paper|piece|hand|arm|wrist|book|of|wall))+"
        ),
        (
            r"(?:sons?|girls?|boys|wifeys?|pets?|babies|recruits?|soldiers?|members|juniors|good ones|little ones) (?:do|"
            r"does|dont|never|always|have to|must|should|say|get)(?: \w+){0,2} (?:what|as|say no|ask|obey|listen|yes|"
            r"question|orders|told|punished|rewarded)(?: \w+){0,4}"
        ),
        (
            r"(?:small|little|tiny|one|quick|easy|wee) favour(?: \w+){0,2} (?:n|and|then|so|to)(?: \w+)? (?:ill|i|we|show|"
            r"prove|see)(?: \w+)?(?: \w+){0,4}"
        ),
        (
            r"(?:prove|show|show me)(?: (?:it|that))? (?:you|u|ur|youre)(?: \w+)? (?:like|love|trust|care|mean it|want|"
            r"arent|not|can|are|real|worth|mine|serious|listen)(?: (?:me|it|about me|us|to me|one of|to|a|scared|be|for|"
            r"up|this|him))(?: \w+){0,4}"
        ),
        r"say yes (?:before|first|without|and|then ill|n ill|now|to (?:it|whatever|anything|me))(?: \w+){0,4}",
        (
            r"(?:i )?(?:dare|double dare|challenge|order|command|want|need) (?:you|u)(?: \w+)? to (?:\w+ ){1,7}(?:for me|"
            r"if you trust|if u trust|prove|to show|like i said|and tell me|then tell|no questions|because i)(?: \w+)?"
        ),
        (
            r"(?:change|put|set|add|make)(?: \w+){0,4} (?:bio|pfp|profile|status|nickname|username|display name|wallpaper|"
            r"lock ?screen|ringtone|password)(?: \w+){0,4} (?:i|me|my|mine|for me|what i|i say|i tell|so i|just because|"
            r"no reason|like i)(?: \w+){0,3}"
        ),
        (
            r"(?:ready for|passed|onto|on to|move to|earn(?:ed)?|unlocked?)(?: \w+)? (?:the |my |ur |your )?(?:next|first|"
            r"final|second|last|proper|real) (?:step|task|level|stage|test|part|order|mission)(?: \w+){0,3}"
        ),
        (
            r"(?:good|clever|well done|nice|perfect|excellent|see|told you)[,. ]+(?:girl|boy|one|lad|u can|you can)?[,. "
            r"]*(?:now|and now) (?:the|for the|do|a|one|try|we)(?: \w+)? (?:next|harder|bigger|proper|real|second|more|"
            r"same|again|another|step|task)(?: \w+){0,3}"
        ),
        r"how far (?:would|will|wud|d) (?:you|u)(?: \w+)? (?:go|take|push)(?: \w+){0,3}",
        (
            r"say (?:sorry|please|thank ?you|it|yes|my name|goodnight|good morning|good night|you love me)(?: \w+)? "
            r"(?:properly|again|nicely|like you mean|to me first|first thing|before (?:you|your|ur)|louder|every (?:night|"
            r"morning|day)|on your knees|till|until i|daddy)(?: \w+){0,4}"
        ),
        (
            r"(?:most|other|normal|some) (?:people|girls|boys|kids|ones)(?: \w+)? (?:fail|give up|quit|refuse|chicken out|"
            r"need telling|back out|stop here|get scared|drop out|dont get this far|cant (?:do|handle) (?:it|this)|bottle "
            r"it)(?: \w+){0,4}"
        ),
        (
            r"(?:just )?(?:because|cos|coz|cuz|bc) i (?:said so|say so|said to|told (?:you|u)|asked (?:you|u)|tell (?:you|"
            r"u)|said it would|like knowing)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|youd|ud)(?: would| d)? (?:jump|do|crawl|beg|bark|walk|stand|say|eat|drop|wait)(?: \w+){0,5} if i "
            r"(?:said|told|asked|say|wanted|ask)(?: \w+){0,4}"
        ),
        (
            r"(?:like|love|prefer|reward|appreciate|want|need|pick|choose|keep)(?: \w+)? (?:people|girls|boys|kids|ones|"
            r"it|someone|friends|them|those|members)(?: (?:who|that|when|to|you|u))+(?: \w+)? (?:say why|ask why|ask "
            r"questions|do as|listen|obey|no questions|are told|follow|loyal|just do|can take|without asking|dont argue|"
            r"obedient|do what|dont need telling|take orders)(?: \w+){0,3}"
        ),
        (
            r"(?:how|thats how|this is how|know how|learn how) (?:this|it|things) works?(?: \w+)? (?:between|with me|here|"
            r"round here|i say|i ask|you do|u do|now|from now)(?: \w+){0,4}"
        ),
        (
            r"(?:wear|put on|bring|paint|tie|leave|hang|draw|sit|stand|go|walk|post|wave)(?: \w+){1,7} (?:tomorrow|"
            r"tonight|to school|at lunch|on the bus|by the window|at the window|in class|outside)(?: \w+){0,3}[,. "
            r"]+(?:\w+ )?(?:ill know|so i know|i want to know|for me|why|because i|i like knowing|ill be|just for me|dont "
            r"ask|then ill|and ill|no reason)(?: \w+){0,4}"
        ),
        (
            r"(?:for me|ill know|know(?:ing)?) (?:you|u|if you|if u|that you)(?: \w+)? (?:did it|would|obeyed|listened|do "
            r"it|are mine|wore it|trust me)(?: \w+)?(?: for me| if i| when i)?"
        ),
        (
            r"(?:dare|test|task|thing|initiation|challenge|job|step)(?: \w+)? (?:then|and|n)(?: \w+)? (?:youre|ur|you are|"
            r"u are|you get|u get|youll be|ull be|im|ill)(?: \w+)? (?:in|one of us|a member|proper|accepted|family|trust|"
            r"let|promoted|unlock|know|told)(?: \w+){0,3}"
        ),
        (
            r"(?:initiation|initiated|prove yourself|prove urself|earn (?:your|ur|my|the) (?:place|spot|trust|rank|"
            r"stripes|name|colours)|show (?:your|ur) loyalty|show loyalty|be loyal|loyalty first)(?: \w+){0,4}"
        ),
        (
            r"(?:see|checking|wanted to see|wanted to know|testing|tested|was testing|just seeing|curious)(?: \w+)? (?:if|"
            r"whether|that|how)(?: \w+)? (?:you|u|youd|ud|ull|youll)(?: \w+)? (?:do it for|do it|listen|obey|say yes|come "
            r"when|do as|trust|jump|reply when|brave|tell me|keep|could be trusted|answer)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|do not|no|not)(?: \w+)? (?:reply|talk|speak|eat|sleep|move|go|text|sit|answer|tell|drink|look|blink|"
            r"touch)(?: \w+){0,6}[,. ]+(?:can|think|could|reckon|will) (?:you|u)(?: \w+)? (?:do|manage|handle|can)(?: "
            r"that| it| this)?(?: for me)?"
        ),
        (
            r"i (?:say|talk|give (?:the )?orders|ask|tell|lead|decide|click|speak)[, ]+(?:and |n )?(?:you|u) (?:do|listen|"
            r"follow|obey|answer|come|jump)(?: \w+){0,2}"
        ),
        (
            r"(?:whos|who is) (?:in charge (?:here|between|of (?:you|u))|the boss (?:here|now|of (?:you|u))|your boss|ur "
            r"boss|your daddy|ur owner|your owner|in control here)(?: \w+)?"
        ),
        (
            r"(?:\d+|five|ten|two|thirty|sixty) ?(?:mins?|minutes?|secs?|seconds?)(?: \w+)? to (?:change|send|do|post|"
            r"prove|obey|show|say|get up|come|delete)(?: \w+){0,4}"
        ),
    ),
    confirm=marked(spoiled_by=_PLAY),
    shows=(
        "do what i say for ten minutes",
        "if u trust me youll do it",
        "would u do anything for me",
        "lets see if u can follow instructions",
        "dont know if ur brave enough tho",
        "task 1: write my name on your hand",
        "just a little test of trust",
        "promise to do whatever i say",
    ),
    passes=(
        "simon says do what i say",
        "follow the instructions on the recipe please",
        "mission 3 is so hard i cant beat the boss fight",
        "good boy does he sit and stay",
        "a little test on fractions tomorrow",
        "i dare you to eat it",
    ),
    limits="It cannot tell a playful dare from the first of many orders.",
)
