"""Somebody says that they are afraid of a person, of what may be done, or of being where they are."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    r"horror|films?|movies?|scary (?:film|movie|game|story|ride)|jump ?scares?|ghosts?|zombies?|clowns?|"
    r"halloween|haunted|spiders?|vampires?|laughing|helmet|hats?|window seat|(?:of|by) (?:\w+ )?dogs?|"
    r"hoover|fireworks?|monsters?|poor thing|high school|secondary|i am afraid(?:,? (?:i|it|its|we|not|but|that|"
    r"so|there|you))|im afraid(?: (?:i|its|we|not|that|so|"
    r"shall|there|he is|she is)|[,.]|$)|fully booked|diary entry|don[ ]?t worry|wasps?|bees?|moths?|geese|"
    r"swans?|pigeons?|snakes?|rats?|mice|dentists?|injections?|jabs?|needles?|blood tests?|vaccin\w+|braces|"
    r"roller ?coasters?|rides?|thorpe park|alton towers|heights|diving board|zip ?line|exams?|mocks?|"
    r"results|gcses?|tests?|essays?|homework|maths|parents evening|report card|interview|audition|"
    r"performance|solo|stage|driving|fnaf|freddys|minecraft|creepers?|granny|roblox doors|boss|level|game|"
    r"lobby|ranked|match|final|penalt\w+|penalty|trials|hair ?dresser|haircut|bleach|dye|piercing|"
    r"thunder\w*|lightning|flying|planes?|turbulence|deep water|sharks?|spoilers?|episode|series|book|"
    r"ending|bird|curry|spicy|jelly|cooking|oven|ikea|new school|first day|lol|lmao|haha\w*|so cold|"
    r"freezing|my keys|the dark|delivery|parcel|homework|chips|tea|tidy"
)
_GLAD = (
    r"(?:used to be|was) (?:\w+ )?(?:scared|afraid|terrified)[^.!?]*(?:now|but|anymore)|(?:dont|do not|no "
    r"need to|no need|stop|not|never|wasnt|isnt|aint|arent|nothing to|nobody|no one) (?:to )?(?:be |being |"
    r"need to be |gets? |ever |even |really |actually |that )*(?:scared|afraid|frightened|terrified|scare|"
    r"worried)|scared of nothing"
)
_FEAR = (
    r"(?:scared|scard|skared|frightened|terrified|petrified|afraid (?:of|to|he|she|they|hell|theyll)|feart|"
    r"fearful|spooked|creeped out|freaked out|freaking out|panicking|panickin|bricking it|cacking it|"
    r"cacking myself|shitting (?:it|myself|bricks)|shaking|trembling)"
)

DETECTOR = Detector(
    name="says_scared",
    version=3,
    by=Speaker.CHILD,
    says="says that they are afraid",
    innocent_reading="Children are also afraid of exams, spiders, films and rides, and say so.",
    patterns=(
        (
            r"(?:im|i am|am|i feel|feel|feeling|ive been|been|got me|makes me|made me|left me|i was|i get|"
            r"getting|actually|properly|so|too|well|dead|rly|really|proper|pure|genuinely|bit|kinda|a "
            r"little|lowkey) "
            rf"(?:(?!not\b|never\b)\w+ )?{_FEAR}"
        ),
        (
            r"(?<!everyone is )(?<!people are )(?<!friends are )(?<!you are )(?<!youre )(?<!they are )"
            rf"{_FEAR} (?:of|by|to|that|in case|for|he|she|they|theyll|hell|shell|what|about|cos|because|rn|"
            rf"now|every|when|if)"
        ),
        (
            r"(?:(?:he|she|they|it|this|that|you|u|ur|youre|hes|shes|theyre|its|thats|this is)(?: is| are| "
            r"r)?(?: \w+)? (?:scaring|frightening|scares|frightens|terrifies|scarin|creeping|freaking) "
            r"(?:me|us)(?: out)?)"
        ),
        (
            r"(?:dont|do not|doesnt|didnt|never|not|no longer|havent|cant) (?:\w+ )?(?:feel(?:ing|s|t)?|be|"
            r"seem) safe|feel(?:ing)? (?:\w+ )?(?:unsafe|watched|followed|in danger)"
        ),
        (
            r"(?:hell|shell|theyll|he will|they will|she will|(?:he|she|they|hes|shes|theyre|gonna be)(?: "
            r"\w+)? (?:gonna|going to|gna|might|could|will)) (?:\w+ )?(?:hurt|kill|batter|beat|stab|find|"
            r"come for|get|come after|do me|jump|smash) (?:me|my|us)(?! off)(?: \w+)?"
        ),
        (
            r"(?:wh?at if|wot if|wat if|scared|in case|sure|think|bet|know) (?:he|she|they|hes|shes|theyre|"
            r"hell|shell|theyll) (?:\w+ ){0,2}(?:comes?|coming|finds?|turns? up|shows? up|waiting|outside|"
            r"follow\w*|knows where|hurts?|posts?|tells?|gets? me|does something|watching|sends?)"
        ),
        (
            r"(?:(?:hands?|legs?|whole body|im|been|cant stop|still|am) (?:\w+ )?(?:shaking|trembling|"
            r"shivering)|heart(?:s| is)? (?:\w+ )?(?:racing|pounding|going mad|in my mouth|beating so)|"
            r"(?:feel|felt|feeling) sick (?:\w+ )?(?:every time|everytime|when|whenever|thinking))"
        ),
        (
            r"(?:every ?time|whenever|when) (?:\w+ ){0,3}(?:phone|door|notification|message|text|buzz\w*|"
            r"bell|car) (?:\w+ ){0,4}(?:jump|sick|freeze|panic|shake|flinch|dread|drops?|heart|stomach|"
            r"scared)"
        ),
        (
            r"(?:jump|flinch|freeze|panic|dread it|stomach drops?|tense up) (?:\w+ ){0,2}(?:every ?time|"
            r"whenever|when) (?:\w+ ){0,3}(?:phone|door|he|it|bell|message|car|name)"
        ),
        (
            r"(?:im|i|ive|been|am|we) (?:\w+ )?(?:hiding|hid|locked myself|barricaded|lock myself) (?:\w+ "
            r")?(?:in|under|behind) (?:\w+ ){0,2}(?:toilets?|bathroom|loo|cupboard|room|bedroom|wardrobe|"
            r"bed|library|shed|cubicle)"
        ),
        (
            r"(?:keep|kept|been|always) (?:looking over my shoulder|checking (?:the|my) (?:window|door|"
            r"locks?|curtains)|looking (?:out|behind))|looking over my shoulder|sleep(?:ing)? with the "
            r"light on|chair (?:against|under) (?:the|my) door"
        ),
        (
            r"(?:dont want to|dont wanna|cant|scared to|too scared to|daren ?t|dare not|darent|dreading|"
            r"afraid to) (?:\w+ )?(?:be (?:left )?alone with|go (?:home|back|outside|out|near|in)(?: "
            r"alone)? (?:cos|because|in case|if|when|after|incase|til|until)|walk (?:home|past|there)(?: "
            r"alone| on my own)?|open (?:it|the door|my (?:phone|messages|snap))|leave the house|look at my "
            r"phone|say no)"
        ),
        r"(?:dont|do not|pls dont|please dont) leave me (?:alone|on my own|here|with)",
        (
            r"(?:hes|shes|theyre|someones|some guys?|he is|they are|been|car) (?:\w+ )?(?:outside|following|"
            r"watching|waiting (?:for me|outside)|stalking|at the door|parked)(?: \w+){0,2} (?:house|me|"
            r"school|my|home|work|gate|window|again|rn)"
        ),
        (
            r"(?:he|she|they|hes|shes|theyve|some ?one|this guy|that man) (?:\w+ )?(?:knows?|found|got|has) "
            r"(?:\w+ )?(?:where i (?:live|am|go)|my (?:address|house|school|road|street))"
        ),
        (
            r"(?:i dread|dreading|dread) (?:\w+ ){0,2}(?:messages?|phone|him|seeing|going|when|it|the "
            r"weekend|friday|every|her|them|home time|night)"
        ),
        (
            r"(?:proper |actually |really |so )?(?:frit|feart|shook up|spooked|on edge|paranoid|a nervous "
            r"wreck|terrifying|nightmares?)(?: about| of| cos| all| since| every| rn| that)"
        ),
        (
            r"(?:something|smth|summat|sumin|some thing) (?:\w+ )?(?:bad|terrible|horrible|awful) (?:will|"
            r"is gonna|is going to|s gonna|gonna|might|would|could|s going to|might have) (?:\w+ "
            r")?happen(?:ed)?(?: to (?:me|my|us|him|her|mum))?"
        ),
        (
            r"(?:stay|keep|be|talk to me) (?:on the (?:phone|line|call)|on (?:call|facetime|ft)|with me) "
            r"(?:\w+ ){0,2}(?:til|till|until|please|pls|while|in case|tonight|im|cos)|(?:wot|wat|what) if "
            r"(?:he|she|they|hes|theyre|it) (?:\w+ )?(?:hurts?|kills?|comes?|finds?|tells?|posts?|does)(?: "
            r"\w+)?"
        ),
        (
            r"(?P<weak>(?:hes|shes|theyre|he is|they are|someones) (?:\w+ )?(?:coming(?: back| up| in| "
            r"now)?|outside|here|waiting for me|in the (?:house|room)|downstairs)|(?:i )?can hear (?:him|"
            r"them|her|footsteps)(?: (?:coming|outside|downstairs|on the|at the|shouting|moving|now)|[.,!]|"
            r"{end})|hear footsteps|(?:im |i am |we are |so |really |in )*(?:(?<!was )(?<!were )worried(?! so )|"
            r"(?<!get )(?<!gets )(?<!got )(?<!getting )in (?:\w+ )?trouble|get in (?:\w+ )?trouble (?:for|"
            r"if) (?:sending|i|it|we|the)|panicking)|(?:he|she|they|hell|shell|theyll)(?: will| gonna|ll)? "
            r"(?:\w+ )?(?:be |get |gets |go |went )(?:so |really |proper )?(?:angry|mad|mental|crazy|"
            r"ballistic)|(?:please|pls) (?:dont|not) (?:my|do it|tell (?:him|them|her|my)|post|send|come|her|him)|theres "
            r"(?:a |some )(?:man|guy|car|men|bloke)(?: \w+)? outside|keeps looking)"
        ),
        (
            r"(?:i think |feels like |someones |some ?one is |being |hes |theyre |car |man )(?:\w+ "
            r")?(?:follow(?:ing|ed)|stalk(?:ing|ed)|watch(?:ing|ed)) (?:me|us|by|my house)|(?:a|the|some|"
            r"that) (?:\w+ )?(?:man|guy|car|men|bloke|lads) (?:\w+ )?(?:outside|round|near) (?:my|our|the) "
            r"(?:house|flat|school|gate|window)|(?:stood|sat|parked|waiting|waited) outside (?:my|our) "
            r"(?:\w+ )?(?:house|school|flat|window|nans)"
        ),
        (
            r"(?:dont|do not|please dont|pls dont) (?:ring|call|text|reply|message|speak)(?: \w+){0,3} "
            r"(?:he|hes|she|shes|they|theyre|hell|theyll)(?: \w+)? (?:here|hear|hears|see|sees|check|checks|"
            r"coming|in the|next)|so (?:he|she|they|no ?one|nobody) (?:doesnt|dont|cant|wont|hears?) "
            r"?(?:hear|see|know|find)?(?: me)?(?: type| typing| talk| talking| me)|(?:typing|type|"
            r"whispering|talking) (?:quiet(?:ly)?|in the (?:bathroom|toilet|cupboard|wardrobe))|(?:sat|"
            r"sitting|hid|hiding|im|locked) (?:\w+ )?in the (?:\w+ )?(?:cupboard|wardrobe|bathroom|toilet|"
            r"loo)(?: \w+){0,3} (?:so|cos|because|with the|hes|til|from)"
        ),
        (
            r"(?:dont|do not|please|pls) (?:\w+ )?(?:let (?:him|them|her|the man) (?:in|take me|near|come|"
            r"get|have)|make me (?:go (?:back|there|with)|see (?:him|her|them)|meet|live)|take me back|send "
            r"me back|(?:hurt|kill|touch) (?:my|me|him|her|our|the))|(?:dont|do not) want (?:to|2) (?:go|"
            r"be) (?:back )?(?:there|near him|near them|in the same)(?: \w+)?|(?:he|she|they) (?:\w+ "
            r")?(?:hits|hit|slapped|slaps|punched|punches|kicked|grabbed|chokes|choked|throws things at|"
            r"pushed) me(?! up)"
        ),
        (
            r"(?:he|she|they|hell|shell|theyll)(?: will|ll)? (?:\w+ )?know (?:if|when|that) i (?:\w+ "
            r"){0,4}(?:off|out|told|tell|block\w*|phone|mute|leave|left)|(?:worried|scared|afraid|i afraid|"
            r"dunno|dont know) (?:\w+ )?(?:wh?at |that |if )?(?:he|she|they|hes|hell|theyll|shes)(?: \w+)? "
            r"(?:do|do something|going to|gonna|find|finds|hurt|hurts|come|comes|post|tell|angry)(?: \w+)?|"
            r"(?:i am|i got|im|i feel) (?:\w+ )?(?:in danger|afraid{end}|scared{end})|if (?:he|she|they) "
            r"(?:finds?|found) out (?:\w+ ){0,4}(?:hurt|kill|hit|mad|angry|batter|beat|dead)"
        ),
        (
            r"(?:can|could|do|does|will|would) (?:they|he|she|any ?one|some ?one|someone online|people|a "
            r"stranger|strangers)(?: online)?(?: \w+)? (?:find|get|know|track|trace|see|come to|come|turn "
            r"up at) (?:\w+ )?(?:my (?:address|house|school|location|ip)|where i (?:live|am)|to (?:my|ur|"
            r"your) house|me from)|(?:people|ppl|some ?one|someone|he|they|every ?one) (?:there )?(?:knows?|"
            r"recognises?|seen) my face|has (?:my|your|ur) address(?: can| and| what)|someone (?:online "
            r")?has (?:my|your|ur) address"
        ),
        (
            r"(?P<told>(?:shes|hes|theyre|she is|he is|she was|he was|they are|(?:son|daughter|sister|"
            r"brother|mate|friend|"
            rf"girl|boy|lad) is|seems|looks|looked|been) (?:\w+ )?(?:that |so |really |very |too )?{_FEAR}|"
            rf"(?:she|he|they) (?:\w+ )?(?:flinch(?:es|ed)|jump(?:s|ed)|froze|freezes|shak(?:es|ing)|panics|"
            rf"hides|goes white|went white)(?: \w+)? (?:when|every|at|if)|said (?:she|he) (?:was|is|felt) "
            rf"(?:\w+ )?(?:scared|afraid|frightened)|(?:she|he|they) (?:said )?(?:\w+ )?(?:doesnt|didnt|"
            rf"dont) feel safe|signed scared|begg(?:ed|ing) (?:us|me) not to (?:tell|say|ring|call))"
        ),
        (
            r"(?:gives?|giving|gave) me (?:the )?(?:creeps|fear|chills|bad vibes)|(?:creeps?|creeping|"
            r"creeped|weirds?|weirded|freaks?|freaked) me out|(?:feel|felt|feeling|makes me|made me|making "
            r"me) (?:\w+ )?(?:uncomfortable|uneasy|unsafe|threatened|on edge)|(?:cant|dont want to|dont "
            r"wanna|hate to|scared to) be (?:on my own|alone|left|near him|around him)(?: with| at| in| "
            r"tonight| any ?more|{end})|(?:wont|cant|daren ?t|scared to) (?:go|walk) (?:near|past|anywhere "
            r"near|out) (?:there|him|his|my|alone|on my own|at night)"
        ),
    ),
    confirm=marked(company=TROUBLE, spoiled_by=f"{_LIGHT}|{_GLAD}"),
    shows=(
        "im scared of him",
        "too scared to say no",
        "hes scaring me now",
        "i dont feel safe at his",
        "what if he comes to my house",
        "my hands wont stop, im shaking",
        "theyre gonna batter me",
        "dont leave me alone with him",
        "he knows where i live",
        "please dont make me go back there",
        "dont ring me hes here",
        "can someone online actually find my address",
        "shes terrified of him",
    ),
    passes=(
        "that was my idea, i am afraid, not hers",
        "the hall is shut, i am afraid it is the boiler",
        "could you get in trouble for sleeping in class",
        "everyone is scared to make jokes now",
        "you cant leave me behind, wait up",
        "i can hear him laughing from here",
        "im so scared for the maths test",
        "that film was terrifying im scared to sleep",
        "im scared of spiders",
        "dont be scared its only a jab",
        "scared of nothing me",
        "im not scared of you",
        "shaking with laughter lol",
        "hes coming at 6",
        "im so worried about my results",
    ),
    limits="It does not see fear of which nothing is said, and cannot tell how great a fear is.",
)
