"""Somebody ridicules another, or orders them to shame themselves; banter and self-mockery are left alone."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_WARM = (
    r"never stop|love (?:you|u|ya|her|him)|ily|jk|jks|jokes|only joking|kidding|happy (?:birthday|bday)|"
    r"birthday|bday|so cute|gorgeous|iconic|legend|bless|hug|not at (?:you|u)|in a good way|bestie|bff|queen|"
    r"promise|(?:my|our|your|ur|the) (?:dog|puppy|cat|kitten|hamster|goat)s? (?:is|was|has|just|barks?|"
    r"looks?|did|keeps?)|dusty|old goat|pigeon|lobby|nil|fifa|game|match|score|bowling|coach|blooper|panto|"
    r"drama|(?:the|this|a) scene|forfeit|comedy|stand ?up|ignore (?:them|him|her|it)|isnt true|not true|"
    r"cruel|that was wrong|told (?:miss|sir|them to stop)|you ok|u ok|are you alright|worked|practi[cs]\w+|"
    r"effort|on tv|(?:the|that|this|a) (?:film|movie|show)|mud|muddy|paint"
)
_CRUEL = (
    r":joy:|:sob:|:pig\w*:|:rofl:|:skull:|:face_vomiting:|:nauseated_face:|:clown_face:|:upside_down_face:|"
    r":rat:|lol|lmao+|lmfao|ha(?:ha)+\w*|ew+|ugh|cringe|rank|minging|ugly|gross|tragic|pathetic|loser|flop|"
    r"embarrass\w*|riddy|no ?(?:one|body)|every ?(?:one|body)|whole (?:year|class|school|form)|in the chat|"
    r"group|whos next|freak|weirdo|cry|til (?:you|u)|somebody stop|congrats|imagine|poor|smell\w*|fat|worst|"
    r"bin|posted|screenshot\w*|couldnt be me"
)
_TAUNT = (
    r"(?:ugly|minging|hideous|pathetic|worthless|disgusting|repulsive|irrelevant|vile|revolting|rank|butters|"
    r"useless|nothing|stupid|thick|trash|a (?:\w+ )?(?:loser|joke|dog|pig|freak|liar|mess|nobody|clown|waste|"
    r"baby|flop|embarrassment|disgrace|failure|reject|weirdo|creep|mug|laughing stock))"
)

DETECTOR = Detector(
    name="humiliates",
    version=2,
    by=Speaker.ANYONE,
    says="ridicules somebody, or orders them to shame themselves",
    innocent_reading="Friends who trust each other insult each other in fun, and people laugh at themselves.",
    patterns=(
        (
            r"(?P<told>(?:they|every ?(?:one|body)|whole \w+|people|he|she|theyre|girls|lads|boys|class|half the \w+|"
            r"some \w+|all)(?: \w+){0,4} (?:laugh(?:ed|ing|s)? at|took the (?:mick|mickey|piss) (?:out of|of)|"
            r"tak(?:e|es|ing) the (?:mick|mickey|piss) (?:out of|of)|mock(?:ed|ing|s)?|ma(?:de|kes?|king) fun of|"
            r"humiliat\w+|pick(?:ed|ing|s)? on|bull(?:y|ies|ied|ying)|embarrass\w*|point(?:ed|ing) at|bark(?:ed|"
            r"ing)? at|copies|copied|copying|mimic\w*) (?:me|my|how i)(?: \w+){0,3})"
        ),
        (
            r"(?:every ?(?:one|body)|whole \w+|all of us|we(?: all| were| are)?|even (?:the )?\w+|people|teachers?|"
            r"your own \w+|ur own \w+|half the \w+|\w+ was|\w+ were|they(?:re| were| all)?)(?: \w+){0,3} (?:laugh\w*|"
            r"giggl\w*|howling|cackling|sniggering|creasing|cracking up) (?:at|about|over|behind) (?:you|u|ur|your|"
            r"her|him|his)(?: \w+)?"
        ),
        (
            r"(?:tell|told|telling) (?:her|him|you|u)(?: \w+){0,4} (?:was|were|is|are) (?:laughing|creasing|howling|"
            r"cackling|sniggering)(?: as well| too| at (?:her|him|you|u|ur))"
        ),
        (
            r"(?:not (?:one|a single) (?:person|\w+)|no ?(?:one|body)|literally no ?one) (?:clapped|cheered|voted "
            r"for (?:you|u|her|him)|turned up (?:for|to) (?:you|u|ur|your)|came to (?:ur|your)|liked (?:your|ur)|"
            r"cares about (?:you|u|ur|your)|wants (?:you|u)|asked (?:you|u)|noticed (?:you|u))(?: \w+){0,2}"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|she is|shes|hes|he is|u)(?: (?:literally|such|just|an?|the|actual|"
            r"absolute|proper|total|complete|whole|our|nothing but|officially))* (?:class joke|years? joke|school "
            r"joke|laughing ?stock|disgrace|embarrassment|waste of (?:space|time)|charity case|joke (?:to (?:us|"
            r"everyone)|of the)|mistake)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:youre|ur|you are|u r|u are|u)(?: (?:literally|such|just|actual|absolute|proper|total|"
            r"complete|legit))*(?: an?| the)? (?:joke|flop|clown|loser|nobody|failure|reject|freak|weirdo|tramp|"
            r"creep|melt|wasteman|circus|embarrassing|pathetic|tragic|thick|stupid|cringe|desperate))"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|you look|u look|shes|hes|she looks|he looks|u)(?: (?:so|well|proper|that|"
            r"actually|literally|too|dead|bare|pure|really|just|genuinely|such an))* (?:ugly|minging|hideous|"
            r"repulsive|worthless|irrelevant|butters|revolting)(?: \w+)?"
        ),
        (
            r"(?:youre|ur|you are|u r|u are|u)(?: \w+){0,2} (?:not (?:even )?worth|arent (?:even )?worth|aint "
            r"(?:even )?worth|not even good enough to|too (?:ugly|boring|irrelevant|sad|pathetic) (?:to|for))(?: "
            r"\w+){0,2}"
        ),
        (
            r"(?:hair|face|nose|teeth|skin|shoes|trainers|clothes|breath|legs|eyebrows|outfit|fringe|voice|look|"
            r"looks|looking|smells?|head|feet)(?: \w+)? like (?:an? |the |someones? |ur |your |my )?(?:\w+ )?(?:mop|"
            r"rat|pig|foot|bin|toilet|potato|horse|witch|scarecrow|clown|corpse|skip|drain|thumb|troll|goblin|carpet|"
            r"broom|roadkill|tramp|gremlin|slug|wet dog|something died|bin ?bag|sewer|wheelie bin|crime scene|whale|"
            r"elephant|cow|dishcloth|burglar)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>imagine (?:being|having to be|choosing to be|waking up and|looking like|having (?:that|ur|"
            r"your|her|his)|living like|wearing|thinking|dressing|turning up|smelling|waking up))"
        ),
        (
            r"(?P<weak>(?:every ?one look|look (?:everyone|every1|at|what)|state of|the state of|have (?:you|u) seen|"
            r"did (?:you|u|any\w+) see|whos seen|seen) (?:\w+ ){0,2}(?:you|u|her|his|him|she|he|ur|your|this))"
        ),
        (
            r"(?:charity shops?|food ?banks?|jumble sale|lost property|free school (?:meals?|dinners?)|the dole|hand "
            r"me downs|bin ?bags?|the skip|oxfam|primark|shein|car boot)(?: \w+)? (?:called|rang|wants|having|havin|"
            r"kids?|boy|girl|n it shows|and it shows|reject|chic|queue|collection|special)(?: \w+){0,4}"
        ),
        r"(?:you|u|ur|youre|your|he|hes|shes|she|mum|dads|mums)(?: \w+){1,6} (?:and|n|&) it shows",
        (
            r"(?:you|u|she|he)(?: \w+)? (?:thought|think|believed|fell for)(?: \w+){0,3} (?:liked|likes|fancied|"
            r"fancies|wanted|was into|cared about|loved) (?:you|u|her|him|ya)(?: \w+)?"
        ),
        (
            r"(?:asked|talks?|talked|said yes|dated|dating|went out|invited|messaged|did it|sit|sits|sat|friends|"
            r"mates|nice|speak|speaks|picked|chose|hang|let)(?: \w+){0,4} (?:(?:for|as) a (?:dare|bet|laugh|joke)|"
            r"(?:cos|because|bc|coz) (?:\w+ )?(?:dared|made|told|paid|bet|forced|felt sorry|feel sorry|feels sorry)|"
            r"out of pity)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:made|making|make|new|dropped|posted|posting|turned|put|got|using)(?: \w+){0,3} "
            r"(?:stickers?|memes?|edits?|gif|filter|poll|tier ?list|award|page|compilation|remix|ranking|quiz|"
            r"caption|song|montage)(?: \w+){0,2} (?:of|about|from|with|for|out of|ranking|rating|called) (?:you|u|ur|"
            r"your|her|his|him|that|ugl\w+))"
        ),
        (
            r"(?P<weak>(?:made|gave|giving|give|won|winning|wins|win) (?:you|u|her|him|ur)(?: \w+){0,2} (?:award|"
            r"medal|trophy|prize|certificate|nickname|crown))"
        ),
        (
            r"(?:ugliest|smelliest|fattest|weirdest|saddest|biggest (?:loser|flop|freak|weirdo|joke|snake|rat)|most "
            r"(?:hated|pathetic|embarrassing|irrelevant|annoying|disliked)) (?:girl|boy|person|kid|lad|lass|one|in|"
            r"of|this)(?: \w+){0,3}"
        ),
        (
            rf"(?:say|write|post|film|record|admit|repeat|type|tell (?:everyone|them|us|the \w+)|read out|send (?:us|"
            rf"me) (?:\w+ )?saying|announce)(?: \w+){{0,5}} (?:im|i am|youre|ur|you are|u are) (?:\w+ "
            rf"){{0,2}}{_TAUNT}(?: \w+)?"
        ),
        (
            r"(?:bark|oink|moo|crawl|kneel|grovel|squeal|squeak|meow|cluck|beg)(?:ing)?(?: \w+)? (?:like (?:an?|the) "
            r"\w+|on (?:your|ur|yer) (?:hands|knees)|for (?:us|me|forgiveness)|on (?:cam|camera|call|live|vc)|in "
            r"front of|and (?:film|record)|til|so (?:we|i|everyone))(?: \w+)?"
        ),
        (
            r"(?:(?:get |down |go )?on (?:your|ur|ya|yer) knees|kiss (?:my|her|his|our) (?:feet|shoes?|trainers?)|"
            r"lick (?:my|the|his|her|ur|your) (?:shoes?|floor|boots?|trainers?|toilet)|(?:eat|lick) (?:it )?(?:off|"
            r"from) the floor|drink (?:from|out of) the (?:toilet|loo))(?: \w+){0,3}"
        ),
        (
            r"(?:til+|until|make (?:you|u|her|him)|made (?:you|u|her|him)|making (?:you|u|her|him))(?: (?:you|u|she|"
            r"he))? (?:cry|cries|blub|sob|wet (?:yourself|urself|herself|himself))(?: (?:lol|again|haha\w*|in front "
            r"of|on|at|like|bless|:\w+:)|{end})"
        ),
        (
            r"(?:read|reading|post|posting|put|share|sharing|leak|perform\w*)(?: out)? (?:ur|your|her|his) (?:\w+ "
            r")?(?:diary|poems?|notebook|love letter|journal|lyrics|search history|voice ?notes?|crush)(?: \w+){0,5} "
            r"(?:on|to|out|in|page|for|so|lol|:\w+:|everyone)(?: \w+)?"
        ),
        (
            r"(?:no wonder|thats why|explains why|is why) (?:\w+ )?(?:(?:you|u|youve|uve|ur|youre|she|he|shes|"
            r"hes)(?: \w+){0,2} (?:no (?:mates|friends|m8s)|single|alone|adopted out|get bullied|got bullied|sit "
            r"alone|eat alone|left out)|no ?(?:one|body) (?:likes?|wants|fancies|sits|talks|picks|invites)|(?:your|"
            r"ur|her|his) (?:dad|mum|parents|mates|bf|gf|ex)(?: \w+)? (?:left|dumped|hates|doesnt|dont))(?: \w+){0,2}"
        ),
        (
            r"(?:no ?(?:one|body)|none of us|every ?(?:one|body)|we all|whole \w+|all of us)(?: \w+){0,3} (?:fancies|"
            r"hates|pities|cant stand|dislikes|feels sorry for|takes the mick out of|takes the piss out of|thinks "
            r"(?:youre|ur|u r|u are|your) (?:\w+ )?(?:weird\w*|ugly|fake|gross|a \w+|annoying|pathetic|disgusting|"
            r"creepy|embarrassing|mad)|likes?) (?:you|u)(?: (?:in|here|any ?more|anyway|lol|tbh|because|cos|scroll|n|"
            r"and|bye|so|at|ur|get|ok|fyi|:\w+:)|{end})"
        ),
        (
            r"(?:you|u|she|he|ur|shes|hes)(?: \w+)? (?:smells?|stinks?|reeks?|honks?|hums|stinking|smelly|stinky)(?: "
            r"\w+)? (?:of|so|like (?:wee|piss|pee|poo|bin|fish|cat|feet|bo|old|rubbish|sewage|cheese|damp)|every "
            r"?one|n|and|lol|:\w+:|says)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:cant|cannae|canny|couldnt|doesnt|didnt|cudnt)(?: \w+)? even (?:\w+ )?(?:read|spell|speak|"
            r"talk|run|catch|swim|tie|count|kick|walk|dress|afford|get a|say))"
        ),
        (
            r"(?P<weak>(?:some ?(?:body|one) (?:stop|tell|help|save) (?:him|her)|whos gonna tell (?:him|her)|put "
            r"(?:him|her) out of (?:his|her) misery|who let (?:him|her) out))"
        ),
        r"(?P<weak>(?:your|ur) (?:mum|dad|parents|family|mam|nan)(?: \w+)? must be (?:so |well |dead )?proud)",
        (
            r"(?:(?:posting|posted|post|sharing|put|story|uploaded)(?: \w+){0,3} (?:with the caption|captioned|"
            r"caption)|vote in the poll|vote (?:now )?(?:which|who) (?:is|looks|smells))(?: \w+){0,3}"
        ),
        (
            r"(?:did|does|do|has|still lets?|lets?) (?:your|ur|her|his) (?:mum|mummy|mam|nan|dad|granny)(?: \w+)? "
            r"(?:dress|cut|pick|wash|tie|buy|knit|do|choose|made)(?:es|s)? (?:you|u|ur|your|her|his|that|those)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:dressed|get dressed|got dressed|cut (?:your|ur) hair) (?:in the dark|blindfolded|from a bin|for a "
            r"bet|by accident|on purpose)(?: \w+)?"
        ),
        (
            r"(?:you|u|she|he)(?: \w+)? look(?:s|ing|ed)? like (?:you|u|she|he|ur|youre|shes|hes|something|someone|"
            r"some1|if)(?: \w+)? (?:slept|crawled|got dressed|havent|hasnt|dragged|fell|lost|died|escaped|were made|"
            r"was made|chewed|left|sat on|the (?:cat|dog) )(?: \w+){0,3}"
        ),
        (
            r"(?:ur|your|youre|shes|hes|the|like a|like the) (?:the )?before (?:pic|picture|photo|version|shot|in "
            r"the)(?: \w+){0,3}"
        ),
        (
            r"(?:ur|your) (?:\w+ )?(?:hair|face|teeth|skin|shoes|trainers|clothes|outfit|voice|legs|nose|fringe|"
            r"eyebrows|singing|accent|prom dress|feet)(?: \w+)? (?:looks? like|smells? like|sounds? like|is giving|"
            r"gave up|needs? (?:a|an|to)|should be|belongs)(?! (?:amazing|unreal|so nice|so good|a princess|a model|"
            r"a proper|new|mine))(?: \w+){1,4}"
        ),
        (
            r"(?:put|putting|chuck\w*|stuck|poured|tipped)(?: a| the| some| our| \w+){0,2} (?:bin|rubbish|milk|spit|"
            r"gum|ketchup|bananas?) (?:on|in|over|down|at) (?:it|you|u|ur|your|her|him|his)(?: \w+)?"
        ),
        (
            r"(?:someone|somebody|they|he|she|we|who|people)(?:s|ve)? (?:\w+ )?(?:made|make|set up|started|put)(?: "
            r"\w+){0,3} (?:page|account|poll|group|insta|channel|powerpoint)(?: \w+){0,5} (?:of me|about (?:me|him|"
            r"her|you|u)|just pics|rating|cringe|clown|from behind|wi it)"
        ),
        (
            r"(?:ok|bye|shut up|oi|sit down|calm down|hi|alright|morning) (?:snitch|grass|rat|freak|weirdo|reject|"
            r"loser|tramp|minger|fatty|piggy|pig|melt)"
        ),
        r"(?:snitch|rat|pig|loser|freak|reject|clown) (?:patch|badge|award|of the (?:week|year|day)|list)(?: for)?",
        r"(?:feeding time at|belongs? in|escaped from) the (?:farm|zoo|bin|circus)",
        r"(?:cringe|clown|flop|minger|ugly|loser) (?:library|page|music|compilation|hall of fame|account|gallery)",
        r"ugly (?:behaviour|inside|and out|inside and out)",
        r"guess (?:the|which) (?:girl|boy|lad|lass)(?: \w+)? (?:round|clue|game|\d)",
        (
            r"(?P<weak>(?:being|such) (?:such )?a (?:baby|freak|weirdo|wimp|attention seeker)(?: \w+){0,3} "
            r"(?:embarrassing|cringe|pathetic|for us))"
        ),
        r"(?:were|we are|everyones|everyone is|all) (?:\w+ )?laughing at (?:you|u|ya)",
        r"(?:say|do) (?:it |sorry |please )(?:\w+ ){0,3}(?:on (?:video|vid|camera|live|your knees|ur knees))",
        (
            r"(?P<told>(?:my|her|his) (?:stammer|stutter|stamer|accent|scar|birthmark)(?: \w+){0,5} (?:likes|"
            r"views|comments|video|vidio|clip|voice))"
        ),
    ),
    confirm=marked(company=_CRUEL, spoiled_by=_WARM, within=3),
    shows=(
        "girl we are laughing AT you",
        "say sorry on video, on your knees",
        "the whole year was laughing at you",
        "ur literally a laughing stock",
        "film yourself saying im pathetic",
        "bark like a dog on camera",
        "no wonder you have no friends",
        "he only asked u out for a dare",
        "ur hair looks like a wet mop",
        "they all laughed at me again",
        Example("imagine being her", before=("them: did u see what she wore lol",)),
    ),
    passes=(
        "say please louder for the deaf nan at the back",
        "were laughing at the film",
        "im so embarrassing i fell up the stairs",
        "ur dancing is tragic never stop",
        "no one laughed at u i promise",
        "happy birthday you ugly old goat",
        "you worked hard and it shows",
        "imagine being able to fly",
        "look at the state of you, covered in mud",
        "the dog barks like a seal",
    ),
    limits="It does not see ridicule that lies in a picture, in a tone, or in a joke only the class understands.",
)
