"""Somebody says that they are afraid of a person, of what may be done, or of being where they are."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    "horror|films?|movies?|scary (?:film|movie|game|story|ride)|jump ?scares?|ghosts?|zombies?|clowns?|"
    "halloween|"
    "haunted|spiders?|vampires?|laughing|helmet|hats?|window seat|"
    r"(?:of|by) (?:\w+ )?dogs?|hoover|fireworks?|monsters?|poor thing|high school|secondary|im afraid(?: "
    r"(?:i|its|"
    "we|not|that|so|shall|there|he is|she is)|[,.]|$)|fully booked|diary entry|don[ ]?t worry|wasps?|bees?|"
    "moths?|geese|swans?|pigeons?|snakes?|rats?|mice|dentists?|injections?|jabs?|needles?|blood tests?|"
    r"vaccin\w+|braces|roller ?coasters?|rides?|thorpe park|alton towers|heights|diving board|zip ?line|"
    r"exams?|"
    "mocks?|results|"
    "gcses?|tests?|essays?|homework|maths|parents evening|report card|interview|audition|performance|solo|"
    "stage|"
    "driving|"
    r"fnaf|freddys|minecraft|creepers?|granny|roblox doors|boss|level|game|lobby|ranked|match|final|"
    r"penalt\w+|"
    "penalty|"
    r"trials|hair ?dresser|haircut|bleach|dye|piercing|thunder\w*|lightning|flying|planes?|turbulence|deep "
    r"water|"
    "sharks?|"
    "spoilers?|episode|series|book|ending|bird|curry|spicy|jelly|cooking|oven|ikea|new school|first day|lol|"
    "lmao|"
    r"haha\w*|so cold|freezing|my keys|the dark|delivery|parcel|homework|chips|tea|tidy"
)
_GLAD = (
    r"(?:used to be|was) (?:\w+ )?(?:scared|afraid|terrified)[^.!?]*(?:now|but|anymore)|(?:dont|do not|no "
    r"need to|"
    "no need|stop|not|never|wasnt|isnt|aint|arent|"
    "nothing to|nobody|no one) (?:to )?(?:be |being |need to be |gets? |ever |even |really |actually |that "
    ")*(?:scared|afraid|frightened|terrified|scare|worried)|scared of nothing"
)
_FEAR = (
    "(?:scared|scard|skared|frightened|terrified|petrified|afraid (?:of|to|he|she|they|hell|theyll)|feart|"
    "fearful|spooked|creeped out|freaked out|"
    "freaking out|panicking|panickin|bricking it|cacking it|cacking myself|shitting (?:it|myself|bricks)|"
    "shaking|"
    "trembling)"
)
_HE = (
    "(?:he|she|they|hes|shes|theyre|this (?:guy|man|person|boy|lad|account)|that (?:guy|man|person|boy|lad)|"
    "someone|somebody|some (?:guy|man)|my (?:ex|bf|gf|stepdad|boss|coach)|the (?:man|men|lads|boys|olders|"
    "guy)|"
    "[a-z]+)"
)

DETECTOR = Detector(
    name="says_scared",
    version=2,
    by=Speaker.CHILD,
    says="says that they are afraid",
    innocent_reading="Children are also afraid of exams, spiders, films and rides, and say so.",
    patterns=(
        (
            "(?:im|i am|am|i feel|feel|feeling|ive been|been|got me|makes me|made me|left me|i was|i get|"
            "getting|"
            "actually|properly|so|too|well|dead|rly|really|proper|pure|genuinely|bit|kinda|a little|lowkey) "
            rf"(?:(?!not\b|never\b)\w+ )?{_FEAR}"
        ),
        (
            r"(?<!everyone is )(?<!people are )(?<!friends are )(?<!you are )(?<!youre )(?<!they are )"
            rf"{_FEAR} (?:of|by|to|that|in case|for|he|she|they|theyll|hell|shell|what|about|cos|because|rn|"
            rf"now|every|"
            "when|if)"
        ),
        (
            "(?:(?:he|she|they|it|this|that|you|u|ur|youre|hes|shes|theyre|its|thats|this is)(?: is| are| "
            "r)?(?: "
            r"\w+)? (?:scaring|frightening|scares|frightens|terrifies|scarin|creeping|freaking) (?:me|us)(?: "
            "out)?)"
        ),
        (
            r"(?:dont|do not|doesnt|didnt|never|not|no longer|havent|cant) (?:\w+ )?(?:feel(?:ing|s|t)?|be|"
            r"seem) "
            r"safe|feel(?:ing)? (?:\w+ )?(?:unsafe|watched|followed|in danger)"
        ),
        (
            r"(?:hell|shell|theyll|he will|they will|she will|(?:he|she|they|hes|shes|theyre|gonna be)(?: "
            r"\w+)? "
            r"(?:gonna|going to|gna|might|could|will)) (?:\w+ )?(?:hurt|kill|batter|beat|stab|find|come for|"
            r"get|"
            r"come after|do me|jump|smash) (?:me|my|us)(?! off)(?: \w+)?"
        ),
        (
            "(?:wh?at if|wot if|wat if|scared|in case|sure|think|bet|know) (?:he|she|they|hes|shes|theyre|"
            "hell|"
            r"shell|theyll) (?:\w+ ){0,2}(?:comes?|coming|finds?|turns? up|shows? up|waiting|outside|"
            r"follow\w*|"
            "knows where|hurts?|posts?|tells?|gets? me|does something|watching|sends?)"
        ),
        (
            r"(?:(?:hands?|legs?|whole body|im|been|cant stop|still|am) (?:\w+ )?(?:shaking|trembling|"
            r"shivering)|"
            r"heart(?:s| is)? (?:\w+ )?(?:racing|pounding|going mad|in my mouth|beating so)|(?:feel|felt|"
            r"feeling) "
            r"sick (?:\w+ )?(?:every time|everytime|when|whenever|thinking))"
        ),
        (
            r"(?:every ?time|whenever|when) (?:\w+ ){0,3}(?:phone|door|notification|message|text|buzz\w*|"
            r"bell|"
            r"car) (?:\w+ ){0,4}(?:jump|sick|freeze|panic|shake|flinch|dread|drops?|heart|stomach|scared)"
        ),
        (
            r"(?:jump|flinch|freeze|panic|dread it|stomach drops?|tense up) (?:\w+ ){0,2}(?:every ?time|"
            r"whenever|"
            r"when) (?:\w+ ){0,3}(?:phone|door|he|it|bell|message|car|name)"
        ),
        (
            r"(?:im|i|ive|been|am|we) (?:\w+ )?(?:hiding|hid|locked myself|barricaded|lock myself) (?:\w+ "
            r")?(?:in|"
            r"under|behind) (?:\w+ ){0,2}(?:toilets?|bathroom|loo|cupboard|room|bedroom|wardrobe|bed|"
            r"library|shed|"
            "cubicle)"
        ),
        (
            "(?:keep|kept|been|always) (?:looking over my shoulder|checking (?:the|my) (?:window|door|locks?|"
            "curtains)|looking (?:out|behind))|looking over my shoulder|sleep(?:ing)? with the light on|"
            "chair "
            "(?:against|under) (?:the|my) door"
        ),
        (
            "(?:dont want to|dont wanna|cant|scared to|too scared to|daren ?t|dare not|darent|dreading|"
            "afraid "
            r"to) (?:\w+ )?(?:be (?:left )?alone with|go (?:home|back|outside|out|near|in)(?: alone)? (?:cos|"
            "because|in case|if|when|after|incase|til|until)|walk (?:home|past|there)(?: alone| on my own)?|"
            "open "
            "(?:it|the door|my (?:phone|messages|snap))|leave the house|look at my phone|say no)"
        ),
        r"(?:dont|do not|pls dont|please dont) leave me (?:alone|on my own|here|with)",
        (
            r"(?:hes|shes|theyre|someones|some guys?|he is|they are|been|car) (?:\w+ )?(?:outside|following|"
            r"watching|waiting (?:for me|outside)|stalking|at the door|parked)(?: \w+){0,2} (?:house|me|"
            r"school|my|"
            "home|work|gate|window|again|rn)"
        ),
        (
            r"(?:he|she|they|hes|shes|theyve|some ?one|this guy|that man) (?:\w+ )?(?:knows?|found|got|has) "
            r"(?:\w+ )?(?:where i (?:live|am|go)|my (?:address|house|school|road|street))"
        ),
        (
            r"(?:i dread|dreading|dread) (?:\w+ ){0,2}(?:messages?|phone|him|seeing|going|when|it|the "
            r"weekend|"
            "friday|every|her|them|home time|night)"
        ),
        (
            "(?:proper |actually |really |so )?(?:frit|feart|shook up|spooked|on edge|paranoid|a nervous "
            "wreck|"
            "terrifying|nightmares?)(?: about| of| cos| all| since| every| rn| that)"
        ),
        (
            r"(?:something|smth|summat|sumin|some thing) (?:\w+ )?(?:bad|terrible|horrible|awful) (?:will|is "
            r"gonna|is going to|s gonna|gonna|might|would|could|s going to|might have) (?:\w+ "
            r")?happen(?:ed)?(?: "
            "to (?:me|my|us|him|her|mum))?"
        ),
        (
            r"(?:stay|keep|be|talk to me) (?:on the (?:phone|line|call)|on (?:call|facetime|ft)|with me) "
            r"(?:\w+ "
            "){0,2}(?:til|till|until|please|pls|while|in case|tonight|im|cos)|(?:wot|wat|what) if (?:he|she|"
            "they|"
            r"hes|theyre|it) (?:\w+ )?(?:hurts?|kills?|comes?|finds?|tells?|posts?|does)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:hes|shes|theyre|he is|they are|someones) (?:\w+ )?(?:coming(?: back| up| in| "
            r"now)?|outside|here|"
            "waiting for me|in the (?:house|room)|downstairs)|(?:i )?can hear (?:him|them|her|footsteps)(?: "
            "(?:coming|outside|downstairs|on the|at the|shouting|moving|now)|[.,!]|{end})|hear footsteps|"
            "(?:im |i am |we are |so |really |in )*(?:(?<!was )(?<!were )worried|(?<!get )(?<!gets )(?<!got "
            r")(?<!getting )in (?:\w+ )?trouble|get in (?:\w+ )?trouble (?:for|if) (?:sending|i|it|we|the)|"
            "panicking)"
            r"|(?:he|she|they|hell|shell|theyll)(?: "
            r"will| gonna|ll)? (?:\w+ )?(?:be |get |gets |go |went )(?:so |really |proper )?(?:angry|mad|"
            r"mental|crazy|"
            "ballistic|quiet)|(?:please|pls) (?:dont|not) (?:my|do it|tell|post|send|come|her|him)|theres "
            "(?:a |some "
            r")(?:man|guy|car|men|bloke)(?: \w+)? outside|keeps looking)"
        ),
        (
            r"(?:i think |feels like |someones |some ?one is |being |hes |theyre |car |man )(?:\w+ "
            r")?(?:follow(?:ing|ed)|"
            r"stalk(?:ing|ed)|watch(?:ing|ed)) (?:me|us|by|my house)|(?:a|the|some|that) (?:\w+ )?(?:man|"
            r"guy|car|men|"
            r"bloke|lads) (?:\w+ )?(?:outside|round|near) (?:my|our|the) (?:house|flat|school|gate|window)|"
            r"(?:stood|sat|"
            r"parked|waiting|waited) outside (?:my|our) (?:\w+ )?(?:house|school|flat|window|nans)"
        ),
        (
            r"(?:dont|do not|please dont|pls dont) (?:ring|call|text|reply|message|speak)(?: \w+){0,3} "
            r"(?:he|hes|she|"
            r"shes|they|theyre|hell|theyll)(?: \w+)? (?:here|hear|hears|see|sees|check|checks|coming|in the|"
            r"next)|so "
            "(?:he|she|they|no ?one|nobody) (?:doesnt|dont|cant|wont|hears?) ?(?:hear|see|know|find)?(?: "
            "me)?(?: type| "
            "typing| talk| talking| me)|(?:typing|type|whispering|talking) (?:quiet(?:ly)?|in the "
            "(?:bathroom|toilet|"
            r"cupboard|wardrobe))|(?:sat|sitting|hid|hiding|im|locked) (?:\w+ )?in the (?:\w+ )?(?:cupboard|"
            r"wardrobe|"
            r"bathroom|toilet|loo)(?: \w+){0,3} (?:so|cos|because|with the|hes|til|from)"
        ),
        (
            r"(?:dont|do not|please|pls) (?:\w+ )?(?:let (?:him|them|her|the man) (?:in|take me|near|come|"
            r"get|have)|make "
            "me (?:go (?:back|there|with)|see (?:him|her|them)|meet|live)|take me back|send me back|(?:hurt|"
            "kill|touch) "
            "(?:my|me|him|her|our|the))|(?:dont|do not) want (?:to|2) (?:go|be) (?:back )?(?:there|near him|"
            "near them|in "
            r"the same)(?: \w+)?|(?:he|she|they) (?:\w+ )?(?:hits|hit|slapped|slaps|punched|punches|kicked|"
            r"grabbed|chokes|"
            "choked|throws things at|pushed) me(?! up)"
        ),
        (
            r"(?:he|she|they|hell|shell|theyll)(?: will|ll)? (?:\w+ )?know (?:if|when|that) i (?:\w+ "
            r"){0,4}(?:off|out|"
            r"told|tell|block\w*|phone|mute|leave|left)|(?:worried|scared|afraid|i afraid|dunno|dont know) "
            r"(?:\w+ "
            r")?(?:wh?at |that |if )?(?:he|she|they|hes|hell|theyll|shes)(?: \w+)? (?:do|do something|going "
            r"to|gonna|find|"
            r"finds|hurt|hurts|come|comes|post|tell|angry)(?: \w+)?|(?:i am|i got|im|i feel) (?:\w+ )?(?:in "
            r"danger|"
            r"afraid{end}|scared{end})|if (?:he|she|they) (?:finds?|found) out (?:\w+ ){0,4}(?:hurt|kill|"
            r"hit|mad|"
            "angry|batter|beat|dead)"
        ),
        (
            "(?:can|could|do|does|will|would) (?:they|he|she|any ?one|some ?one|someone online|people|a "
            "stranger|"
            r"strangers)(?: online)?(?: \w+)? (?:find|get|know|track|trace|see|come to|come|turn up at) "
            r"(?:\w+ )?(?:my "
            "(?:address|house|school|location|ip)|where i (?:live|am)|to (?:my|ur|your) house|me from)|"
            "(?:people|ppl|"
            "some ?one|someone|he|they|every ?one) (?:there )?(?:knows?|recognises?|seen) my face|has (?:my|"
            "your|ur) "
            "address(?: can| and| what)|someone (?:online )?has (?:my|your|ur) address"
        ),
        (
            "(?P<told>(?:shes|hes|theyre|she is|he is|she was|he was|they are|(?:son|daughter|sister|"
            "brother|mate|friend|"
            rf"girl|boy|lad) is|seems|looks|looked|been) (?:\w+ )?(?:that |so |really |very |too )?{_FEAR}|"
            rf"(?:she|he|they) "
            r"(?:\w+ )?(?:flinch(?:es|ed)|jump(?:s|ed)|froze|freezes|shak(?:es|ing)|panics|hides|goes white|"
            r"went "
            r"white)(?: \w+)? (?:when|every|at|if)|said (?:she|he) (?:was|is|felt) (?:\w+ )?(?:scared|"
            r"afraid|frightened)|"
            r"(?:she|he|they) (?:said )?(?:\w+ )?(?:doesnt|didnt|dont) feel safe|signed scared|begg(?:ed|"
            r"ing) (?:us|me) "
            "not to (?:tell|say|ring|call))"
        ),
        (
            "(?:gives?|giving|gave) me (?:the )?(?:creeps|fear|chills|bad vibes)|(?:creeps?|creeping|"
            "creeped|weirds?|"
            r"weirded|freaks?|freaked) me out|(?:feel|felt|feeling|makes me|made me|making me) (?:\w+ "
            r")?(?:uncomfortable|"
            "uneasy|unsafe|threatened|on edge)|(?:cant|dont want to|dont wanna|hate to|scared to) be (?:on "
            "my own|alone|"
            "left|near him|around him)(?: with| at| in| tonight| any ?more|{end})|(?:wont|cant|daren ?t|"
            "scared to) "
            "(?:go|walk) (?:near|past|anywhere near|out) (?:there|him|his|my|alone|on my own|at night)"
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
