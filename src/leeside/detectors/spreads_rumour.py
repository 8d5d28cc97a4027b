"""Somebody passes on, makes up or asks others to pass on a damaging story about another."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_HARMLESS = (
    r"season|update|patch|map|dlc|trailer|album|tour|concert|gig|band|transfer\w*|signing|player|manager|"
    r"snow ?day|snow\w*|rain|weather|pizza|canteen|fancy dress|non uniform|own clothes|homework|exam|test|"
    r"results|trip (?:is|to|letter)|grade \d|congrats|well done|passed|offer|engaged|getting a (?:dog|puppy|"
    r"cat|kitten)|puppy|kitten|secret cow|level|npc|boss|shakespeare|hero|don john|pshe|newspaper|history|"
    r"henry|king|queen|celeb\w*|youtuber|streamer|netflix|film|movie|series|book|character|novel|source: me|"
    r"favourite child|baked potato|isnt true so|not true so|told (?:her|him|them) it wasnt|dont (?:spread|"
    r"repeat)|none of our business|not (?:really )?ours to|stop spreading|misheard|baby shower|new shop|"
    r"opening|closing down|mozart|surprise|birthday"
)
_SHAME = (
    r"(?:pregnant|nits|lice|stole|stolen|stealing|nick(?:s|ed|ing)|thie(?:f|ving|ved|ves)|cheat(?:s|ed|ing|"
    r"er)?|expelled|excluded|kicked (?:out|off)|suspended|arrested|prison|in jail|police|rehab|drugs?|"
    r"dealing|dealer|drunk|wet (?:the bed|herself|himself)|wets the bed|shoplift\w*|caught|affair|ran "
    r"(?:off|aff|away)|left (?:his|her) last school|got with|slept with|been with|dumped|fak(?:ed|es|ing)|"
    r"made it up|lied|lying|liar|creep|weirdo|perv\w*|stalk\w*|snitch\w*|grass(?:ed|ing)|watched by social|"
    r"social services|taken away|got done|did time|self ?inflicted|attention seeking|for attention|black "
    r"eye|diseases?|infection|dirty|homeless|evicted|deport\w*|bailiffs|benefits|bribed|surgery|abortion|"
    r"disgusting|sacked|fired|hit (?:him|her|a)|touch(?:ed|es|ing)|kissed|cried to|paid (?:for|to)|rigged|"
    r"psycho|dodgy|shady|bankrupt|skint|owes)"
)

_TELLING = (
    rf"{_SHAME}|the truth about|exposed|her secret|his secret|spread it|tell every\w*|gossip|goss|tea page|"
    rf"confessions?|rumou?rs?|she got|he got|hes a|shes a|:eyes:|:sob:|:see_no_evil:"
)

DETECTOR = Detector(
    name="spreads_rumour",
    version=1,
    by=Speaker.ANYONE,
    says="passes on or makes up a damaging story about somebody",
    innocent_reading="People pass on news about snow, bands, games and good results all the time.",
    patterns=(
        (
            r"(?P<told>(?:(?:spread(?:ing|s)?|start(?:ed|ing)|mak(?:e|ing)|made|telling|told|said|saying|"
            r"say|there(?:s| is| are))(?: \w+){0,4} (?:rumou?rs?|lies|gossip|stuff|things|stories|shit|"
            r"nasty things|horrible things)(?: \w+)?(?: up)? (?:about|going round|going around|on) (?:me|us|"
            r"that i|my \w+|i)(?: \w+){0,5}))"
        ),
        (
            r"(?P<told>(?:rumou?rs?|lies|gossip|story|it)(?: \w+){0,3} (?:going (?:round|around|about)|went "
            r"(?:round|around)|all over|spread\w*|everywhere)(?: \w+){0,4} (?:i|im|me|my|about me|that "
            r"i)(?: \w+){0,3})"
        ),
        (
            r"(?P<part>heard|been told|apparently|allegedly|rumou?rs?|word is|they say|theyre sayin\w*|"
            r"(?:people|ppl|every ?(?:one|body)s?|some ?(?:one|body)) (?:is |are |r |s )?(?:sayin\w*|says|"
            r"said|told me|reckons?)|is it true (?:that )?(?:she|shes|he|hes|her|his|[a-z]{2,}s)|did (?:you|"
            r"u|ye) (?:know|hear)|have (?:you|u|ye) heard|gossip|goss)"
        ),
        (
            r"(?P<part>(?:she|shes|he|hes|\w+s (?:mum|dad|brother|sister)|(?:her|his) (?:own )?(?:da|dad|"
            r"mum|mam|ma|family|brother|sister))(?: \S+){0,9} (?:spread it|pass it on|tell (?:your lot|ur "
            r"lot|ur mates|your mates|every\w*)|covered (?:it )?up|(?:you|u) didnt hear it|:eyes:|"
            r":see_no_evil:|everyone knows))"
        ),
        (
            r"(?:they|school|she|he|parents|mum|dad|head) (?:\w+ )?(?:covered (?:it )?up|hush(?:ed|ing) "
            r"(?:it )?up)(?: \w+){0,5}"
        ),
        (
            r"(?:spread|spreading|pass|share|post|put|get) (?:it|this|that|the (?:rumou?r|word|goss\w*|"
            r"story|tea))(?: \w+)? (?:on|around|round|about|out|every\w*|to (?:every\w*|the (?:whole|year|"
            r"group|chat|class)|all)|before)(?P<weak>)(?: \w+){0,3}"
        ),
        (
            r"(?:say|tell (?:them|every\w*|people|miss|sir|her \w+|his \w+)|lets say|just say|we(?:ll)? say|"
            r"pretend|swear)(?: \w+)? (?:you|u|we|i|she|he) (?:saw|seen|heard|caught|did|was|nicked|stole|"
            r"started)(?: \w+){0,4}[., ]+(?:doesnt matter|dont matter|even if|no ?(?:one|body) will|whether|"
            r"who cares|if (?:its|it) (?:true|isnt)|theyll believe|itll)(?: \w+){0,4}"
        ),
        (
            r"(?:not|never|aint|isnt)(?: \w+)? saying (?:its|it is|anything|nothing|nowt|shes|hes|it|she|he|"
            r"that)(?: \w+){0,2}(?:[., ]+)(?:but|im saying|just)(?: \w+){0,6}"
        ),
        (
            r"(?:put|post|send|submit|stick|write|upload|dm)(?: \w+){0,3} (?:on|to|in) (?:the |that |our "
            r")?(?:\w+ )?(?:confessions?|gossip|tea|spill|exposed|anon\w*|secrets|drama|spotted|goss) "
            r"(?:page|account|acc|insta|box|story|group|channel)(?: \w+){0,6}"
        ),
        (
            r"(?:check|seen|see|look at|read|latest|post(?:ed)? on|went on|on) (?:the )?(?:\w+ "
            r"){0,3}(?:gossip|tea|confessions?|exposed|spotted|drama|goss) (?:page|account|acc|insta|story|"
            r"channel)(?: \w+){0,5}"
        ),
        (
            r"(?:dont|do not|dinnae) tell (?:any ?(?:one|body)|a soul|no ?(?:one|body))[., (]+(?:tell "
            r"every\w*|ok but (?:she|he)|but (?:she|he|shes|hes|i heard|apparently))(?: \w+){0,4}"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:didnt (?:hear|get) (?:it|this|that) from me|never heard (?:it|this) "
            r"from me|cant say (?:it|i) (?:was|told|said)|cant say who)(?: \w+){0,4}"
        ),
        (
            r"(?:say|tell|told)(?: \w+)? (?:it was|it wasnt|i said|it came from|it was me|where (?:you|u) "
            r"heard)(?: \w+){0,3} (?:but i heard|but|that|why)(?: \w+){0,3} (?:real(?:ly)?|actually|left|"
            r"dumped|quit|moved|off)(?: \w+)?"
        ),
        (
            r"(?:did|have|has|didnt|havent) (?:you|u|ye|any ?one|every ?one|yous|youse) (?:all )?(?:hear|"
            r"heard|seen|hear the|been told)(?: \w+){0,3} (?:why (?:she|he|they)|about (?:her|him|[a-z]+ "
            r"and [a-z]+|what (?:she|he)|that (?:girl|boy|lad)|[a-z]{2,}[a-hj-z]s (?:mum|dad|brother|sister|"
            r"party|ex))|what (?:she|he|happened|\w+ did)|who (?:she|he|got|\w+ got)|(?:she|he|her|his|shes|"
            r"hes)(?! (?:is |was )?(?:going to|gonna|starting|coming|playing|doing|making|moving) ))(?: "
            r"\w+){0,4}"
        ),
        (
            r"why (?:she|he) (?:really |actually |had to |rly )?(?:left|moved|quit|got (?:kicked|expelled|"
            r"excluded|dumped|sacked)|changed schools|isnt allowed|is never in|was off|missed)(?: "
            r"\w+){0,4}(?P<weak>)"
        ),
        (
            r"(?:ask|go ask|some ?one ask) (?:her|him) (?:about|where|what|who|why) (?:she|he|her|his|what|"
            r"that|the)?(?: \w+){0,3} ?(?:was|went|did|got|saturday|friday|weekend|night|party|last (?:week|"
            r"night|year)|happened|really)(?: \w+){0,2}[., ]+(?:go on|ask (?:her|him)|lol|see what|watch|i "
            r"dare|:\w+:|she|he)(?: \w+){0,3}"
        ),
        (
            r"(?:two words|three words|one word|rhymes with|not naming names|wont say (?:who|a name|names)|"
            r"not gonna say who|mentioning no names|you know who|if (?:you|u) know (?:you|u) know|iykyk)(?: "
            r"\S+){0,5}(?P<weak>)"
        ),
        (
            r"(?:some ?(?:one|body)|a certain (?:person|some ?one|girl|boy|lad)|guess who|one of (?:the|"
            r"our) \w+)(?: \w+){0,5} (?:cheated|stole|nicked|kissed|got with|wet|lied|copied|snitched|"
            r"failed|cried|slept|faked)(?: \S+){0,6} (?:rhymes|initials|starts with|not saying|guess|wont "
            r"say|no names|begins with|you know who|cough)(?: \w+){0,3}"
        ),
        (
            r"(?:interesting|funny|weird|strange|convenient|odd|coincidence|suspicious)(?: \w+)? (?:how|"
            r"that(?! it is| its)|isnt it|timing)(?: \w+){0,8} (?:the same (?:week|day|time|night)|same "
            r"(?:week|day|time|night)|just as|right after|went missing|disappeared|suddenly|appeared|turned "
            r"up|money|new)(?: \S+){0,8}"
        ),
        (
            r"(?:id|i would|better|might want to|keep an eye on|hide|count|lock up|check|watch)(?: \w+)? "
            r"(?:count|hide|check|watch|lock|your|ur)(?: \w+){0,4} (?:after|when|if|round|around|near|"
            r"before) (?:shes|hes|she|he|her|him)(?: \w+){0,5}"
        ),
        (
            r"(?:she|he) (?:only|just) (?:got|won|passed|made|gets|is)(?: \w+){0,6} (?:cos|because|bc|coz|"
            r"by) (?:she|he|her|his|of)(?: \w+)? (?:cried|paid|lied|slept|cheated|kissed|fancies|dad|mum|"
            r"knows|flirts?|begged|sucked|faked|bribed|copied|parents)(?: \w+){0,4}"
        ),
        (
            r"(?:she|he) (?:gave|did|made|hit|punched) (?:himself|herself|it to (?:himself|herself)|it "
            r"(?:to|all) (?:himself|herself|up))(?: that| a| the)?(?: \w+){0,4}"
        ),
        (
            r"(?:whole|all|half|most)(?: of)?(?: the)? (?:\w+ )?(?:\d+[a-z]|yr ?\d+|year(?: \d+)?|class|"
            r"form|school|team|estate|street|server) (?:\w+ )?(?:thinks?|knows?|believes?|reckons?|"
            r"convinced|heard|is saying|are saying|talking about)(?: (?:ur|your|u|you|youre|she|shes|he|hes|"
            r"its|about|that|it))(?: \w+){0,5}"
        ),
        (
            r"(?:people|ppl|every ?(?:one|body)|they|girls|lads|kids|some people|the whole \w+)(?: \w+)? "
            r"(?:saying|sayin|talking|talkin|whispering|chatting|gossiping)(?: \w+){0,2} (?:about|things "
            r"about|stuff about) (?:you|u|your|ur|her|him|\w+ and)(?: \w+){0,5}"
        ),
        (
            r"(?:change|add to|exaggerate|twist|make) (?:the|it|this|that)(?: story| sound| version)?(?: "
            r"\w+){0,3} (?:every time|each time|sound like|worse|juicier|believable|so (?:she|he|they|no "
            r"?one) (?:doesnt|dont|cant|never))(?: \w+){0,5}"
        ),
    ),
    confirm=marked(company=_TELLING, part=_SHAME, spoiled_by=_HARMLESS, within=2),
    shows=(
        "did u hear why she left her last school",
        "apparently he got caught stealing from the till",
        "spread it round, shes a liar",
        "say u saw them together, doesnt matter if its true",
        "put it on the confessions page",
        "im not saying its true but shes been off for weeks",
        "people are saying things about you",
        "theres rumours going round about me",
        Example("pass it on to everyone", before=("them: she got expelled for cheating",)),
    ),
    passes=(
        "did you hear he is going to start a cake business",
        "rumour is theres pizza in the canteen tomorrow",
        "did u hear the new album",
        "apparently we get a snow day",
        "heard u passed your exam well done",
        "tell everyone its fancy dress, pass it on",
        "how did the rumour start in the novel",
        "dont tell anyone but its a surprise party",
        "i told her to stop spreading rumours",
    ),
    limits="It does not know what is true, and does not see a story told without any sign that it is passed on.",
)
