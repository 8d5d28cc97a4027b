"""A child tells of somebody clearly older whom they know online."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ONLINE = AnyOf(
    r"\b(?:(?:to|with|for|loves?|likes?|calls?|texts?|rings?|helps?|treats?|teach\w*|gets|trusts?|about) "
    r"(?:me|us)|(?:me|him|her) and (?:him|me|her)|my (?:bf|boyfriend|girlfriend|gf|bestie|best friend)|so "
    r"what|who cares|doesnt matter|dont matter|not that old|not weird|dont be weird|its fine|not that deep|"
    r"who asked|my age|i (?:just |only )?(?:talk|speak|chat|message|text|play)|online|on line|internet|off "
    r"(?:the |of )?(?:game|app|stream|server|\w+craft|snap\w*|insta\w*|discord|xbox|ps\d|psn|roblox|"
    r"fortnite|tiktok|tt|yubo|twitch|wattpad|omegle|telegram|kik|gta|cod|live|site|forum|chat|fb|facebook|"
    r"reddit|steam)|(?:on|from|in|thru|through) (?:the |a |an |my )?(?:\w+ )?(?:game|app|ap|stream|server|"
    r"minecraft|snap\w*|insta\w*|discord|xbox|ps\d|roblox|fortnite|tiktok|yubo|twitch|wattpad|omegle|"
    r"telegram|kik|gta|live|site|forum|lobby|group chat|comments|dms|voice ?chat|vc|thing)|dms?|dmd|dming|"
    r"messag\w+|texts?|texting|chatting|chat with|talk(?:s|ing)? (?:to|with) (?:me|him|her|this|a|some)|"
    r"talk(?:ing)? (?:til|till|every|all)|we (?:just )?(?:talk|play|chat)|speak(?:s|ing)? to|never met|not "
    r"met|met (?:him|her)? ?(?:irl|in person)|irl|on cam|streak|face ?times?|vc|calls me|rings me|stays up|"
    r"up with me|my bf|boyfriend|girlfriend|seeing (?:him|her)|going out with|likes me|loves me|fancies|"
    r"wants to meet|meeting (?:him|her)|gets me|listens|understands|nice to me|kind to me|treats me|sends "
    r"me|buys me|gave me|got me|friendship|closer to|jealous)\b"
)
_OLDER = AnyOf(
    r"\b(?:older|aulder|owder|oldr|old enough|grown ?up|adult|man|bloke|fella|woman|lady|college|uni|"
    r"university|builder|plumber|mechanic|chef|soldier|army|driver|drives|car|van|job|work|works|working|"
    r"shifts?|boss|flat|own place|house|mortgage|rent|beard|stubble|tache|grey|gray|bald|wife|husband|"
    r"divorced?|married|kids?|daughter|son|pub|beers?|wine|(?:in )?(?:his|her|their) (?:late |early |mid "
    r")?(?:20s|30s|40s|50s|twenties|thirties|forties)|(?:like |about |is |hes |shes |turned )?(?:1[89]|"
    r"[2-6]\d)|twenty\w*|thirty\w*|forty\w*|nineteen|das age|dads age|mums age|as old as)\b"
)
_KNOWN = AnyOf(
    r"\b(?:(?:my|me|our|his|her|their|step) ?(?:big |older |little |half ?)?(?:brothers?|bro|sisters?|sis|"
    r"cousins?|uncle|aunt\w*|dad|mum|mam|step ?\w+|nan|grandad|teacher|coach|tutor|mentor)|stepbrother|"
    r"stepsister|auntie|tutor group|my (?:class|form|year)|in (?:his|her|our) class|eastenders|corrie|"
    r"hollyoaks|storyline|episode|book \d|hagrid|novel|film|movie|series|netflix|character|assembly|"
    r"safeguarding|nspcc|childline|poster|streamer|youtuber|footballer|singer|actor|celebrity|crush on "
    r"(?:him|the)|plays w(?:ith)? his|with his (?:son|daughter|kids)|vicar|chatbot|grandads alt|on the bus|"
    r"on our bus|vets?|cadets?|scouts?|guides|sgt|sixth form mentors?|young people i see|vegetable|works "
    r"with my|friend of my (?:mum|dad)|we arent friends|not older|old lady|dentist|doctor|nurse)\b"
)
_WHO = AnyOf(
    r"\b(?:isnt (?:he|she)|is (?:he|she) (?:like |a )?(?:grown|older|an adult|old)|whos sent|who gave|who "
    r"got|how old|what age|wat age|whos (?:this|that|he|she)|who is (?:he|she|this|that|it)|who r u|who are "
    r"you (?:talking|texting)|is (?:he|she) older|whats (?:he|she)|how d(?:o|id) (?:you|u) (?:know|meet)|"
    r"who (?:you|u) (?:talking|texting|on)|nobody who)\b"
)
_HE = r"(?:hes|shes|theyre|he is|she is|theyr|he was|shes like|he|she)"


def _older_and_online(candidate: Candidate) -> Voice | None:
    """An age or a grown-up's life counts beside talk of contact online; family, school and stories do not."""
    if _KNOWN.search(candidate.text) or candidate.said_before(_KNOWN, by_speaker=True, within=1):
        return None
    marks = candidate.marks
    if "online" in marks and not (_OLDER.search(candidate.text) and _ONLINE.search(candidate.text)):
        return None
    if "aged" in marks and not (
        _ONLINE.search(candidate.text)
        or candidate.said_before(_WHO, by_speaker=False, within=2)
        or candidate.said_before(_ONLINE, by_speaker=True, within=3)
    ):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="talks_of_older_online_friend",
    version=1,
    by=Speaker.CHILD,
    says="tells of an older friend known online",
    innocent_reading="Hobbies, games and clubs bring ages together, and many such contacts are harmless.",
    patterns=(
        (
            r"(?P<aged>(?!its |thats |whats |seats |theres |lets |was |this |is |has |ours |yours |mins |"
            r"hours |days |gives |"
            rf"costs |needs |takes |size |sizes |plus |his |us |wins |goals |pages )(?:[a-z]{{2,9}}s|"
            rf"{_HE})(?: (?:like|only|about|nearly|just|actually|is|around|prob(?:ably)?|abt|maybe|turned|"
            rf"well|already))* (?:1[789]|[2-5]\d)(?! ?(?:mins?|minutes|miles|kills|wins|points|levels?|%|"
            rf"quid|followers|subs|p|k|am|pm|stone|nil|of|times|hours|per))(?: \w+)?)"
        ),
        (
            rf"(?P<aged>{_HE}(?: (?:like|about|in|nearly))* (?:twenty|thirty|forty|nineteen|eighteen|20s|"
            rf"30s|(?:his|her) (?:late |early |mid )?(?:20s|30s|40s|twenties|thirties))(?: \w+)?)"
        ),
        (
            r"(?:(?:im|i am|me) (?:1[0-5]|9|twelve|thirteen|eleven|fourteen)(?: and| n| &|,)? ?(?:hes|shes|"
            r"he is|she is|theyre) (?:like |only |about )?(?:1[6-9]|[2-5]\d)(?: \w+)?)"
        ),
        (
            r"(?P<aged>(?:idk|dunno|not sure|hes|shes|like|prob(?:ably)?|he wont say|i think)[ "
            r".,]+(?:exactly |like |in )?(?:his |her )?(?:late |early |mid )?(?:20s|30s|40s|twenties|"
            r"thirties|twenty ?something|mid 20s)(?: \w+)?)"
        ),
        (
            rf"(?P<aged>{_HE}(?: (?:a bit|much|way|well|quite|lot|a lot|abit|bit|just|so|loads|like|is|"
            rf"kinda))* (?:older|"
            r"aulder|oldr|owder)(?: (?:than|but|yeah|then|n|and|so))(?: \w+){0,4})"
        ),
        (
            r"(?P<online>(?:met|meet|found|know|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|"
            r"chat(?:ting)? (?:to|with)|been talking (?:to|with)|message|text(?:ing)?|friends with|play "
            r"with|theres|its|there is|with|got)(?: \w+){0,2} (?:guy|man|lad|bloke|woman|lady|fella|someone|"
            r"some1|somebody|person|mate|friend|dude|boy|girl|pal)(?: \w+){0,2} (?:on|off|from|in|online|"
            r"thru|through)(?: \w+){0,5})"
        ),
        (
            r"(?:the|this|a|that) (?:man|bloke|woman|fella|grown ?up|adult|older (?:lad|guy|man|boy|girl|"
            r"woman)) (?:i (?:talk|speak|play|chat|met|know)|on|off|from|in my dms|online|that (?:messages|"
            r"texts|dms|rings))(?: \w+){0,5}"
        ),
        (
            r"(?:(?:my|ma|me|a|an|got an|this) (?:\w+ )?(?:online|internet|discord|roblox|xbox|gaming|game|"
            r"insta|snap) (?:friend|mate|bf|boyfriend|gf|girlfriend|bestie|pal))(?: \w+){0,3} (?:older|"
            r"adult|grown|2\d|3\d|18|19|works?|drives|college|uni|car|married|kids)(?: \w+)?"
        ),
        (
            r"(?:friend|mate|bf|boyfriend|girlfriend|pal|bestie)(?: \w+)? (?:online|on line|from the "
            r"internet|off the internet|irl never)(?: \w+)? (?:is|hes|shes|who|thats)(?: \w+)? (?:older|"
            r"adult|grown|2\d|3\d|18|19|man)(?: \w+)?"
        ),
        (
            r"(?P<aged>(?:hes|he has|shes|she has|he|hes even)(?: \w+)? ?(?:got|has|owns|drives|pays)(?: "
            r"\w+)? (?:his|her|a|an|own|two|three|\d|the)(?: \w+)? (?:flat|car|van|house|place|mortgage|"
            r"beard|job|motorbike|kid|kids|daughter|son|wife|business|firm|flat and a car|tattoos?)(?: "
            r"\w+){0,2})"
        ),
        (
            r"(?P<aged>(?:beard|mortgage|grey (?:bits|hair)|ex ?wife|divorce|his kids|her kids|his flat|his "
            r"shifts?|her shifts?|night shifts?|(?<!for )(?<!and )his wife|driving licence|his car|his "
            r"van)(?: \w+){0,2})"
        ),
        (
            r"(?P<aged>(?:hes|shes|he|she) (?:\w+ )?(?:working|at work|on shift|on nights|works|finishes "
            r"work|goes work|gets home from work|comes home from work|after his shifts?|tired after)(?: "
            r"\w+){0,6} (?:talk|call|text|message|ring|up with me|stays? up|til|chat|play|speak|on with "
            r"me)(?: \w+)?)"
        ),
        (
            r"(?:kids|a (?:kid|son|daughter|girl|boy)|children)(?: \w+)? (?:my|the same|round my|about my|"
            r"around my|nearly my) age(?: \w+)?[ ,]*(?:but|n|and|tho|too|like)?(?: (?:shes|hes|she|he|"
            r"online|nice|sound))*"
        ),
        (
            r"(?P<aged>(?:hes|shes|he is|he was|is|he) (?:\w+ )?(?:(?:my |me |ma )?(?:da|dad|dads|mum|mums|"
            r"mam|das|mams|uncles)s? age|old enough to be my|as old as (?:my|me)|older than my (?:dad|mum|"
            r"teacher|brother|sister)|nearly my dads age))"
        ),
        (
            r"(?:remembers?|was alive in|born in|grew up in) (?:the )?(?:nineties|eighties|90s|80s|1990s|"
            r"19[789]\d)(?: \w+)?"
        ),
        (
            r"(?:waiting|waits|cant wait|gonna wait|said hed wait|happy to wait)(?: \w+){0,4} (?:til|till|"
            r"until|for me to|when|for my)(?: (?:me|im|i|to|be|turn|am|my))* (?:16|18|sixteen|eighteen|"
            r"legal|older|birthday)(?: \w+)?"
        ),
        (
            r"(?:he|she) (?:\w+ )?(?:says|said|thinks|reckons|tells me|told me|sais|likes that)(?: \w+)? "
            r"(?:im|i am|i|ive|girls|boys|women|people|lads)(?: \w+){0,3} (?:mature|old soul|older than|"
            r"grown up|act older|not like (?:a kid|other|the other)|wise|not like im a kid|his (?:own )?age|"
            r"her (?:own )?age|advanced|special for)(?: \w+){0,3}"
        ),
        (
            r"(?:girls|women|boys|lads|people) (?:his|her) (?:own )?age(?: (?:are|r|dont|bore|just|get|"
            r"is))*(?: \w+){0,2}"
        ),
        (
            r"age (?:is|s|doesnt|dont|does not|gap)(?: \w+)? (?:just a number|only a number|matter|nothing|"
            r"isnt|doesnt|a thing|not (?:big|a big)|a number)(?: \w+){0,2}"
        ),
        (
            r"(?:its|only|just|theres|its only|not that big)(?: \w+)? (?:a )?(?:\d+|four|five|six|seven|"
            r"eight|ten|few|couple)(?: of)? (?:yrs?|years?) (?:gap|between us|apart|difference|older|"
            r"diff)(?: \w+)?"
        ),
        (
            r"(?:lied|lie|fibbed|wasnt honest)(?: \w+)? (?:about|bout|abt) (?:my|ma|me) age(?: \w+){0,6} "
            r"(?:he|she|him|her|didnt|doesnt|didn t|still|fine|dont|care|mind|bothered)(?: \w+)?"
        ),
        (
            r"(?:he|she) (?:\w+ )?(?:knows?|kno|doesnt (?:care|mind)|dont (?:care|mind)|didnt (?:care|mind)|"
            r"isnt bothered|was fine|is fine|aint bothered)(?: (?:about|that|how|bout|im|i|am|with))* (?:my "
            r"age|im (?:1[0-5]|only 1\d|twelve|eleven|thirteen|fourteen)|how old i am|old i am|1[0-5])(?: "
            r"\w+)?"
        ),
        (
            r"(?:like|hes like|shes like|basically|more like) (?:a|my) (?:big|older|second) (?:brother|bro|"
            r"sister|sis|dad|mum)(?: (?:to|2) (?:me|us))(?: \w+)?"
        ),
        (
            r"(?:never met|havent met|not met|aint met)(?: (?:him|her|them|in|irl|person|yet))*(?: "
            r"\w+){0,3} (?:but|hes|shes|he|like|he is)(?: \w+){0,5} (?:older|big brother|man|adult|2\d|dad|"
            r"boyfriend|bf|works)(?: \w+)?"
        ),
        (
            r"(?:feel|feels|im|am|way|so much) closer to (?:\w+ ){1,5}(?:than|then)(?: to)? (?:any(?:one|1)|"
            r"my (?:friends|mates|family|mum)|people|any of|every)(?: \w+){0,3}"
        ),
        (
            r"(?P<aged>(?:whos|who is|hes|shes|is|as) (?:a|an) (?:builder|plumber|mechanic|lorry driver|"
            r"soldier|chef|nurse|teacher|student at uni|electrician|photographer|dj|producer|bouncer|"
            r"manager|grown ?up|adult|man|grown man|full adult)(?: \w+){0,3})"
        ),
        (
            r"(?:her|his|my (?:mates?|friends?|sisters?)) (?:\w+ )?(?:boyfriend|bf|girlfriend|gf|online "
            r"friend|friend) (?:from|off|on|is) (?:\w+ ){0,6}(?:drives|kid|kids|2\d|3\d|older|adult|works|"
            r"job|car|man)(?: \w+)?"
        ),
        (
            r"(?P<aged>(?:hes|shes|he is|she is|he was|is|theyre|was)(?: (?:like|actually|basically|probs|"
            r"prob|defo|a|an|proper|full|only|well|already|technically|just))* (?:grown man|grown woman|"
            r"grown ?up|adult|fully grown|man|grown|old|older|aulder|too old|proper old|in college|at "
            r"college|at uni|in uni|a student|in the army|a dad|married|divorced|left school|finished "
            r"school|an actual adult|legal)(?: \w+){0,3})"
        ),
        (
            r"(?P<aged>(?:he|she|hes|shes)(?: \w+)? (?:left school|finished school|doesnt go (?:to )?school|"
            r"dont go (?:to )?school|works (?:in|at|for|as|nights)|drives|can drive|passed (?:his|her) test|"
            r"driv\w+ (?:a|an|me|up|down)|goes (?:to )?(?:the )?(?:pub|clubs|clubbing|gym|uni|college|work)|"
            r"buys (?:us|me) (?:drink|vapes?|booze|vodka|fags)|gets served|smokes|pays rent|lives (?:on his "
            r"own|alone|by himself|with his (?:wife|gf|girlfriend|mates)))(?: \w+){0,3})"
        ),
        r"(?:twice|double|half)(?: \w+)? (?:my|his|her|ur) age(?: \w+)?",
        r"(?:big|huge|bit of an|massive|little|small|the|an) age (?:gap|difference|diff|thing)(?: \w+){0,3}",
        (
            r"(?:he|she)(?: \w+)? (?:looks?|sounds?|acts?|seems?)(?: \w+)? (?:young|younger|good|really "
            r"young|about \d+|like \d+|older|like a man|old)(?: \w+)? (?:for (?:his|her) age|than (?:he|"
            r"she) is|but|tho|so|on cam|on the phone|in real life)(?: \w+)?"
        ),
        (
            r"(?:said|says|claimed|told me|reckons|profile says|put)(?: (?:he|she|his|hes|shes|was|were|is|"
            r"that|age))* (?:1[3-9])(?: \w+){0,3} (?:but|tho|n|and)(?: \w+){0,3} (?:look|looks|sounds?|"
            r"actually|really|more like|2\d|3\d|older|lied|beard|voice|man)(?: \w+){0,3}"
        ),
        (
            r"(?:boys|lads|girls|people|guys|kids|everyone|mates)(?: \w+)? (?:my|our|ur) (?:own )?(?:age|"
            r"year|school)(?: (?:are|r|just|is|dont|so))*(?: \w+)? (?:immature|boring|babies|childish|"
            r"annoying|stupid|idiots|get me|understand|dont get|silly|pathetic|kids)(?: \w+){0,3}"
        ),
        (
            r"(?:older|grown up|mature|aulder) (?:guys|men|lads|boys|people|women|girls|ppl|mates|friends|"
            r"boyfriends?)(?: \w+){0,2} (?:are|r|get|understand|listen|just|treat|know|nicer|better|on|off|"
            r"from|online|like)(?: \w+){0,3}"
        ),
        (
            r"(?:like|prefer|love|rather)(?: \w+)? (?:talk|talking|chat|chatting|hanging|speaking|older|"
            r"play|playing)(?: \w+){0,2} (?:older|adults|grown ?ups|mature)(?: \w+){0,2}"
        ),
        (
            r"(?:when|once|soon as|wen)(?: \w+)? (?:im|i am|i turn|i hit|i get to) (?:16|18|sixteen|"
            r"eighteen|legal|old enough)(?: \w+)?[ ,]+(?:we|he|hes|i can|well|hell|were|its|ill|then)(?: "
            r"(?:can|gonna|will|be|move|live|going|says|together|get))+(?: \w+){0,2}"
        ),
        (
            r"(?P<aged>(?:he|hes|she|shes)(?: (?:said|says|could|can|would|will|gonna|might|wants to|going "
            r"to|offered to|is))* (?:drive (?:up|down|over|to|me)|driving (?:up|down|over|to|me)|pick me up "
            r"in his|come (?:up|down) in his car|come get me in his)(?: \w+){0,3})"
        ),
        (
            r"(?:my|ma|me|got a|got an|have a) (?:\w+ )?(?:boyfriend|bf|girlfriend|gf|man|fella|friend|mate|"
            r"bestie|pal|mentor)(?: (?:is|hes|shes|whos|who is|from \w+|off \w+|on \w+|online|just|turned|"
            r"called \w+))* (?:like |about |nearly |actually )?(?:1[789]|[2-5]\d|twenty\w*|thirty\w*|"
            r"forty\w*|in his (?:20s|30s|40s|twenties|thirties)|older|an adult)(?: \w+){0,3}"
        ),
        (
            r"(?:(?:dont|does it|doesnt|who|why would i|i dont)(?: \w+)? (?:care|matter|mind|bother me|"
            r"bothered)(?: (?:that|if|how|about|his|what))* (?:hes|old he is|his age|he is|shes|age he is|"
            r"old she is|her age)(?: (?:older|is|\d+|old))*)"
        ),
        (
            r"(?:everyone|people|ppl|they|mum|mam|mates?|friends?|she)(?: \w+)? (?:thinks?|says?|said|"
            r"reckons?|saying)(?: \w+)? (?:its|hes|thats|it is|he is|im|shes)(?: \w+){0,2} (?:weird|too old|"
            r"creepy|dodgy|odd|wrong|sus|older)(?: (?:cos|because|for|but|that|n))+(?: \w+){0,3} ?(?:older|"
            r"age|old|\d\d|me)?"
        ),
        (
            r"(?:some(?:one|1)|a (?:guy|lad|man|woman|girl|boy)|this (?:guy|lad|man|woman)|just a mate|a "
            r"friend) i (?:talk|chat|speak|play|message|text)(?: (?:to|with))?(?: \w+){0,3}[ .,]+(?:hes|"
            r"shes|he is|like|is|nearly|about) (?:like |about )?(?:1[789]|[2-5]\d|older|old|grown|an "
            r"adult)(?: \w+)?"
        ),
        (
            r"(?:guy|man|lad|bloke|woman|girl|someone|mate) (?:on|off|from) (?:live|lives|the app|the ap|"
            r"the game|stream|the server|the forum|the group|yubo|twitch|tiktok live)(?: \w+){0,5}"
        ),
        (
            r"(?P<aged>(?:hes|shes|he is|she is) (?:1[89]|2\d|3\d|4\d)(?: (?:so|but|its|it|n|and|not|idc|"
            r"lol|who|what|why|ok|whats|doesnt))(?: \w+){0,3})"
        ),
    ),
    confirm=_older_and_online,
    shows=(
        "met this guy on roblox hes in college i think",
        "dont be jealous, sams 24 hes just my friend off discord",
        "hes waiting for me to turn 16",
        "this man on the art app likes my drawings",
        "he says im really mature for my age",
        Example("idk hes like 30", before=("them: how old is he then",)),
        "hes got his own flat and a car and he actually listens",
        "age is just a number he says",
    ),
    passes=(
        "he wants to win it for his wife",
        "my brothers 22 and hes moving back in",
        "how old is your coach",
        "hes 16, hes my stepbrother",
        "hes in my class we just play online",
        "the man on the bus was funny",
        "shes 30 minutes late",
        "eastenders did a storyline about an older lad online",
    ),
    limits="It goes by what the child says of the other's age and does not see an age that was lied about.",
)
