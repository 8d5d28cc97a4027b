"""Shapes of despair and farewell: of one's own that speak alone, those that need dark company, and what is told.

They are marked for ``talks_of_ending_life``: ``dark`` needs ``DESPAIR`` beside it or earlier from the same mouth,
``told`` tells of somebody else, ``sworn`` needs an oath, ``gift`` yields to talk of what is new or spare.
"""

from leeside.detectors.contract.any_of import AnyOf

_THINGS = (
    r"(?:stuff|things|room|guitar|ps[345]|xbox|switch|console|bike|hood(?:y|ie|ies)|trainers|jumpers?|necklace|ring|"
    "bracelet|watch|laptop|phone|ipad|airpods|games|books|records|vinyls?|drums?|keyboard|bed|teddy|bear|cards|savings|"
    "money|dog|cat|hamster|rabbit|bunny|guinea ?pig|fish|boots|jacket|coat|account|skins|make ?up|clothes|board|"
    r"skateboard|shirts?|pillow|blanket|telly|pc|camera|everything)"
)

OWN_DESPAIR = (
    (
        r"(?P<idiom>(?:wish|want|wanna|would|rather|like|need|wanting|love) (?:\w+ ){0,3}(?:not be (?:here(?! (?:at|in|"
        "on|for|with))|around|alive)|(?:disappear|vanish)(?! (?:for a|to|into|on|in|from (?:this|the)|off))|be at "
        "peace|everything (?:to )?(?:go|goes|be) black)|not wanting (?:to )?be (?:alive|here any ?more|around))"
    ),
    (
        r"(?P<idiom>(?P<away>(?:if|when|mind if|care if|like if) i (?:\w+ )?(?:dont|didnt|never) (?:\w+ )?wake up(?! "
        "(?:early|on|in time|at|before|til|for|late|by|and get))|(?:want|wanna|wish i could) (?:to )?(?:just )?(?:go "
        "to )?sleep forever{end}))"
    ),
    (
        r"(?P<idiom>(?P<away>(?:easier|better(?: off)?|happier|simpler|safer|lighter) (?:\w+ ){0,3}(?:without "
        r"me{end}|if (?:i|im) (?:\w+ )?(?:wasnt|werent|isnt|aint|not|didnt) (?:\w+ )?(?:here|around|alive|born|"
        r"exist)|with me gone|(?:once|when) im (?:\w+ )?(?:gone|not here))|(?:wouldnt|wont|wudnt|not) have to (?:\w+ "
        r")?(?:worry|stress|pay|deal|cry|look after|cope)(?: \w+){0,3} if i (?:wasnt|werent|didnt|was (?:gone|dead|"
        "not))))"
    ),
    (
        "(?P<away>(?:wont|not gonna|not going to|not planning (?:on|to)|dont (?:see|think|imagine|picture) (?:myself|"
        r"ill|i will|id)) (?:\w+ )?(?:be(?:ing)? (?:here|alive|around)) (?:next (?:week|year|month|term|summer)|"
        "tomorrow|for (?:my|results|xmas|christmas|prom|it)|when (?:u|you|they|she|he|it)|in (?:a (?:week|month|"
        r"year)|the morning)|much longer|by)|(?:ill|i will|gonna|going to|just|i might|might|should) (?:\w+ )?be gone "
        "(?:by|before) (?:tomorrow|tmrw?|morning|then|it|the morning|anyone|any1|you|u|they))"
    ),
    (
        "(?:(?:no|whats the|wats the|wheres the|see the|see any|see a|isnt any|a) point (?:in|of|to)? ?(?:me{end}|"
        "me (?:being (?:here(?! (?:if|when|at|early|for))|alive)|existing|living)|my life|living{end})|(?:giv(?:e|"
        "en|ing)|gave) up (?:on|with) (?:life|living|being alive)|want out of (?:life|living|my life)|(?:dont|do not|"
        r"never) (?:\w+ )?(?:deserve to|ought to) (?:live|be (?:alive|here at all)|exist|breathe)|not (?:even "
        ")?(?:scared|afraid|frightened) (?:of|to) (?:dying|die|death)|ready to die|wish it (?:was|had been|couldve "
        "been) me (?:that|who|instead)|wish i (?:was|were|had) never born)"
    ),
    (
        "(?P<idiom>(?:cant|cannot|cannae) (?:do|take|cope with|live with|go on with) (?:this|it|life|anything)(?: "
        r"any ?more| no more| now)?[., ]+(?:\w+ ){0,4}(?:good ?bye|bye (?:every\w*|all|mum|mam|x)|sorry (?:every\w+|"
        r"mum|mam|dad)|love (?:u|you) all)|(?:nearly|almost|scared|afraid|worried|might|dont wanna|tempted to) (?:\w+ "
        r"){0,3}(?:do|did|doing) something (?:\w+ )?(?:stupid|silly|daft|drastic|bad) (?:last night|tonight|to "
        "myself|again|rn)|(?:dont|cant|do not|cannot) trust (?:myself|meself) (?:to be alone|tonight|rn|right now|"
        "alone|on my own|any ?more|at night)|(?:come|cry|go|turn up|bother) (?:to|at) my funeral|at my funeral|(?:do "
        r"(?:you|u) think|does|would|will|bet) it (?:\w+ )?hurts? (?:\w+ )?(?:to die|when (?:you|u) die|dying))"
    ),
    (
        r"(?P<idiom>(?:dont|do not) want (?:there )?(?:to be |to see )?(?:a|an|any|another) (?:\w+ (?:\d+ )?or a "
        ")?(?:me|tomorrow|future){end}|dont want to see tomorrow|(?:dont|do not) want there to be [^.!?]{1,40} "
        "(?:me|tomorrow){end}|(?:wont|not gonna|not going to) (?:be )?(?:bother|bothering|burden|burdening) (?:any "
        r"?(?:one|1|body)|you|u|them) (?:after|any ?more|soon|for much)|by (?:\w+day|tomorrow|tonight|then) (?:it|i|"
        "this) wont be (?:my|your|ur|a|anyones) problem|it wont hurt (?:after (?:tonight|this|tomorrow)|soon|for "
        r"much)|only way (?:out|this stops|it stops|it ends|this ends) (?:\w+ ){0,3}(?:im (?:not here|gone|dead)|me "
        "(?:gone|dead|dying)|to die|die|not be here)|(?:just|could|want to|wanna|might|just wanna) walk (?:straight |"
        "right )?into (?:the )?(?:traffic|(?:main )?road|sea|river)(?: and| n|{end})|ways to end (?:things|it all|"
        "it|myself))"
    ),
    (
        "(?P<idiom>(?:sorted|planned|worked|figured|decided) (?:it|everything|things)(?: all)?(?: out)? (?:in|inside) "
        r"(?:my|ma|me) (?:head|heid|mind)[., ]+(?:\w+ ){0,4}(?:quiet|over|peace\w*|stop|better) (?:\w+ )?after|(?:itll|"
        r"it will|itd|ill|everythingll) (?:\w+ )?be (?:so )?(?:quiet|peaceful|at peace) (?:\w+ )?after (?:tonight|"
        r"tomorrow|that|this|im)|just be gone (?:\w+ ){0,5}(?:no ?one|nobody|then|anyway|forever|better)|(?:be (?:fine|"
        r"ok|okay|better) without me)[., ]+(?:\w+ ){0,3}(?:promise|sorry|good ?bye|i know))"
    ),
    (
        r"(?P<sworn>(?:gets? out|posts? (?:it|them|that)|sees? (?:it|them|that)|finds? out|leaks?|"
        r"sends? it)(?: \w+){0,3}[, ]+"
        r'(?:im|i am|ill|hes|shes|he is|she is|id) "?(?:\w+ )?(?:off|done|gone|dead|out|not here|ending it))'
    ),
    (
        "(?P<idiom>(?:theyd|youd|ud|theyll|youll|ull|everyoned|every ?(?:one|body) (?:would|will)|mum would|they "
        r"would) (?:\w+ )?(?:get over (?:me|it if i)|move on without me|be sad for a (?:bit|while|week)|forget (?:me|"
        r"about me) (?:soon|quick|in a))|(?:one|1) less (?:problem|burden|mouth to feed|person to)(?: \w+){0,3} "
        "(?:if|without|when) (?:i|im|me)|(?:picture|picturing|imagine|imagining|think about|thinking about|planned|"
        "planning|songs? for|dream about) my (?:own )?funeral|(?:react|cope|feel|say|sad|cry|care|notice) if i "
        r"(?:\w+ )?(?:died|was dead|was gone|killed myself|wasnt here any ?more)|wish (?:some ?one|something) would "
        r"(?:\w+ )?(?:end me|kill me|finish me off)(?! for))"
    ),
    (
        "(?P<away>(?:(?:no|whats the|wats the|see the) point|dont bother|no need|dont need|not worth)(?: "
        r"\w+){1,6}[, ]+(?:cos |because |when |if |bc )?(?:i |im )(?:\w+ )?(?:wont|not gonna|not going to|not) be "
        "(?:here|around|alive)|(?:its |it is |be |this is )my last (?:birthday|christmas|xmas|summer)(?: anyway| x| "
        "on earth|{end})|(?:my |the |ive left a |theres a )(?:notes?|letters?) (?:is |s )?(?:under|in|on) my "
        "(?:pillow|drawer|desk|bed))"
    ),
    (
        "(?P<dark>(?:(?:im|gonna|going to|ill) (?:just )?(?:be )?(?:do|doing) it (?:tonight|tomorrow|soon|later|"
        "after|x)|its my time(?: to go| now|{end})|no reason to (?:get up|stay|be here|try|keep)|(?:dont|do "
        "not) (?:look for|try and stop|try to stop|come after) me|i shouldnt be here|dead inside|want to rest|"
        r"(?:wont|dont) (?:\w+ )?be a tomorrow))"
    ),
    (
        r"(?P<away>matter(?:s|ed)?(?: \w+){0,4} (?:i|ill|im) (?:\w+ )?(?:wont|will not|not gonna|not going to|"
        r"wouldnt) (?:even )?be (?:here|around|alive|about))"
    ),
    (
        r"(?P<idiom>(?:do(?:ing)? (?:myself|meself|masel|mysel) in|do(?:ing)? away with (?:myself|meself|"
        r"masel)|finish(?:ing)? (?:myself|meself) off|(?:chuck|fling|lob|hurl)(?:ing)? (?:myself|meself|"
        r"masel) (?:off|under|in front|into)|jack(?:ing)? it all in for good|out of (?:every ?\w+|your|ur|"
        r"their|mums) (?:way|hair) (?:for good|for ever|forever|permanently|once and for all)))"
    ),
    (
        r"(?P<idiom>(?:cant|cannot|couldnt|cannae|dont wanna|dont want to|not gonna|wont) be alive (?:on|when|"
        r"if|after|by|for|come|tomorrow|tmrw|next)|(?:nearly|almost) (?:did|done|do) it (?:today|the day|this "
        r"(?:afternoon|evening|aft)|after school|before school|on the way|earlier)|(?:so|til|till|until|like|"
        r"when|once|if) (?:im|i am|id be) not here (?:no more|any ?more))"
    ),
    (
        r"(?P<away>(?:wont|not gonna|aint gonna|will not|not going to|willnae) (?:be|b) (?:in|back|at school|"
        r"at skl|there)(?: \w+){0,3} (?:or|nor) (?:like )?(?:after(?: that| it)?|ever|any day|any other "
        r"day)(?= |[.,!]|{end})(?! school| lunch| break| dinner))"
    ),
    (
        r"(?:who ?ever|when (?:some ?one|they|mum|you|u)) (?:finds?|reads?) (?:this|me)[., ]+(?:\w+ "
        r"){0,4}(?:sorry|love|tell|gone|too late|wasnt|isnt)|if (?:youre|ur|you are|your|u are) reading this "
        r"(?:\w+ )?(?:im|ive|i am|its|then) (?:\w+ )?(?:gone|dead|too late|not here|done it|over)"
    ),
    (
        r"(?P<idiom>(?:no ?(?:one|body)|who)(?:d| would| wud|s gonna)? (?:even |actually |rly )?be (?:arsed|"
        r"fussed|bothered) if i (?:\w+ )?(?:died|wasnt here|was gone|wasnt around|disappeared|didnt exist|was "
        r"dead|went))"
    ),
)
"""One's own, plain enough alone where nothing everyday stands beside it."""

FAREWELLS = (
    (
        r"(?P<gift>(?:(?:can|could|should|to|must|will) (?:\w+ )?(?:have|keep|get|take)|want (?:you|u|\w+) to have|"
        rf"leaving (?:\w+ )?|gave|giving(?: away)?|give) (?:\w+ )?(?:all )?my (?:\w+ )?{_THINGS}[,.! ]+(?:\w+ "
        "){0,3}(?:dont|do not|wont|will not|not gonna) (?:be )?need(?:ing)? (?:it|them|any|that))"
    ),
    (
        r"(?P<dark>(?:can|could|should|to|must) (?:\w+ )?(?:have|keep|get|take) (?:all )?(?:of )?my (?:\w+ "
        rf")?{_THINGS}|want (?:you|u|her|him|\w+) to have my (?:\w+ )?{_THINGS}|(?:gave|giving|given|give) (?:away "
        rf")?(?:all )?my (?:\w+ )?{_THINGS}|(?:look after|take care of|be (?:good|nice|kind) to) (?:\w+ ){{1,3}}(?:for "
        "me|after|without me|wont you)|sorted who gets|dont forget me|remember me(?: ok| x| as| when|{end}))"
    ),
    (
        r"(?P<dark>good ?bye(?: every\w+| all| x+| mum| mam| dad| and|[.,!]|{end})|said my goodbyes|(?:thanks|thank "
        "(?:you|u)|thankyou|ty) for (?:everything|being (?:my|there|kind|nice|a)|trying)|(?:ur|youre|you are|u are|"
        "you were|u were|been|was|always) the best (?:mum|mam|mom|dad|nan|friend|mate|bestie|sister|sis|brother|bro)|"
        "(?:this is|its|heres) (?:my )?(?:goodbye|last (?:message|text|night|day|post|time))|(?:tonights|tonight is|"
        "tomorrows) my last|last time (?:ill|i will|well|we will) (?:ever )?(?:talk|speak|text|see|message)|(?:wont|"
        "not gonna|never gonna) (?:see me|hear from me|be hearing from me) (?:again|any ?more|after))"
    ),
    (
        r"(?P<farewell>none of (?:this|it|that) (?:is|was|s) (?:\w+ )?(?:because of|bc of|cos of|coz of|on|about|down "
        r"to) (?:u|you|mum|mam|any of you)|(?:dont|do not|never|please dont) (?:\w+ )?blame (?:yourself|urself|"
        "yourselves|mum)|(?:its|it isnt|it wasnt|its not|not|isnt|wasnt) (?:ur|your|mums|anyones) fault (?:mum|mam|"
        "dad|ok|x|i|remember|promise))"
    ),
    (
        r"(?P<dark>(?:ive|i have|i|already|got|have|had|has|to) (?:\w+ )?(?:picked|chosen|chose|pick|set|got) (?:a|"
        r"the|my|one) (?:\w+ )?(?:day|date|place|spot|way|time)|(?:got|have|has|had) a (?:date|plan|day)(?: in my "
        "head| n|{end})|(?:know|worked out|decided|planned) (?:exactly )?(?:how|where|when) (?:id|ill|i would|to|"
        r"im)(?: gonna)? (?:do|go)|(?:wrote|written|writing|done) (?:\w+ )?(?:my|mums?|the|a) (?:\w+ )?(?:note|"
        r"letter)s?|(?:itll|it will|itd|its gonna) (?:\w+ )?(?:be )?(?:quiet|peaceful|over|stop) (?:\w+ )?(?:after|"
        "soon|then)|(?:be )?(?:fine|ok|okay|alright) without me)"
    ),
    (
        r"(?P<dark>(?:im|am|stood|standing|stand|sat|sitting|up|keep going|walk\w* past) (?:\w+ )?(?:up|on|at|to|by|"
        r"near|past|close to|too close to) (?:the )?(?:\w+ )?(?:bridge|tracks|multi ?story|multi ?storey|roof|cliff|"
        r"viaduct|ledge|edge|platform|rails|railings|reservoir|weir)|(?:think|thinking|thought) (?:\w+ )?(?:about|of) "
        r"jump(?:ing|ed)?|ready to go|dont (?:\w+ )?(?:care|mind) what happens to me|(?:so |just |im |really )tired "
        "of (?:it all|everything|all of it|this|trying|fighting|feeling)|dont wanna (?:try|fight|do this) any ?more|"
        "(?:should|could|wanna|ill|im gonna|id|im) (?:just )?(?:end|ending) it(?: all)?{end}|over for me|(?:whats|"
        "wats|no|see the) point (?:in|of)? ?(?:any of it|anything|trying|any ?more)|be with (?:my )?(?:nan|nana|gran|"
        "grandad|grandma))"
    ),
    (
        r"(?P<gift>(?:have|keep|take) (?:it|em|them)[, ]+(?:\w+ ){0,2}(?:wont|dont|not gonna) (?:be )?need(?:ing)? (?:it|em|"
        r"them)(?: now| any ?more| by \w+|{end})|wont be needing (?:it|them|any of it) (?:by|after|any ?more|soon))"
    ),
    (
        r"(?P<dark>(?:it|thatd?|itd|things)(?: would| wud)? (?:just )?be (?:\w+ )?easier (?:for|on) (?:every ?(?:one|body|1)|"
        r"you all|them all|mum|mam|my family)|(?:i|think im|im) (?:\w+ )?done[, ]+(?:\w+ ){0,5}(?:mean|with) all of it)"
    ),
    (
        r"(?:no ?(?:one|body)|they|u|you|every ?one) (?:wont|will|ll|d)? ?(?:ever )?(?:have|need|get) to (?:look at|put up "
        r"with|deal with|worry about|think about) me (?:after|any ?more|again|ever)|ill not be here (?:for|to|when|much)|"
        r"dont (?:want to|wanna) wake up (?:\w+ ){0,4}(?:any day|ever again|at all)|done the last day in my head"
    ),
    (
        r"(?P<dark>(?:wrote|written|writ|writing|done|did|rote) (?:\w+ )?(?:letters|notes|a letter)[,. "
        r"]+(?:\w+ ){0,2}(?:for|to) (?:\w+ )?(?:mum|mam|mom|maw|dad|nan|gran|you|u|sister|brother)|(?:left|"
        r"put|hid|tucked) (?:a|the|da|my) (?:note|letter) (?:under|in|on|by|behind|inside))"
    ),
    (
        r"(?P<dark>(?:just|only) (?:came|come|logged|hopped|jumped|popped|got) on (?:here )?(?:to|2) say "
        r"(?:\w+ )?(?:ta ?ra|tara|good ?bye|bye|cheerio|farewell)|(?:quit(?:ting)?|packing in|jacking in|"
        r"packed in|done with|finished with|leaving) (?:the (?:whole )?lot|all of it)(?! \w)|mean (?:all of "
        r"it|the (?:whole )?lot)|(?:wont|dont) have (?:to|2) (?:sit|walk|hang|talk|bother|put up|eat|deal|"
        r"stand) (?:\w+ )?(?:w|with|wiv|wi|to) me (?:any ?more|no more|after))"
    ),
    (
        r"(?P<dark>(?:cleaned|tidied|sorted|left|hoovered|cleared)(?: \w+){0,4} (?:room|stuff|things|it all|"
        r"everything)(?: \S+){0,8} (?:tidy|straight|nice|easier|neat|ready) (?:for (?:them|mum|mam|dad|you|"
        r"yous|yas|who ?ever|when)|in my room)|left (?:it all|everything|my room) (?:tidy|straight|neat|nice))"
    ),
    (
        rf"(?P<dark>(?:ye|you|u|yous) (?:were|was|wer|wir|are|wis) (?:aye|always|ever so|the only \w+) (?:\w+ "
        rf")?(?:kind|nice|good|decent) (?:to|tae|2) (?:me|us|iz)|(?:folk|they|every ?\w+|mum|people|yous|"
        rf"wed)(?:d| would| wid| wud| will)? (?:all )?(?:have|hae) (?:\w+ )?(?:mair|more) (?:room|space|peace)|"
        rf"(?:can|could|kin|cud) (?:have|hae|keep) (?:ma|mi|me) (?:\w+ )?{_THINGS}|made my peace(?: with it| "
        rf"now|{{end}})|(?:room|space) for (?:every ?(?:one|body)|them) (?:when|once|after) im)"
    ),
)
"""What people also say on an ordinary day: a farewell only in dark company."""

_SAYS = (
    r"(?:says?|said|saying|told \w+|tells \w+|texted|posted|wrote|put|reckons|thinks|feels|keeps (?:saying|telling "
    r"\w+)|messaged)"
)
_WANTS_TO = (
    "(?:going to|gonna|goin to|want(?:s|ed)? to|wanna|wants|(?:think|thought|talk|talk(?:s|ed)|thinks|"
    "joke[sd]?)(?:ing)? (?:about|of)|tried to|tries to|threaten(?:s|ed|ing)? to|might|will|hell|shell|hed|shed|"
    "theyll|theyd|about to|plans? to|planning to)"
)
TOLD_DESPAIR = (
    (
        rf"(?P<told>(?P<idiom>{_WANTS_TO} (?:\w+ )?(?:kill(?:ing)?|end(?:ing)?|hang(?:ing)?|drown(?:ing)?|unaliv(?:e|"
        "ing)|top(?:ping)?) (?:himself|herself|themself|themselves|hisself|(?:his|her|their) (?:own )?life)|(?:shes|"
        r"hes|theyre|she is|he is|been|was|is|were) (?:\w+ )?(?:talk(?:ing)? (?:about|of)|think(?:ing)? (?:about|of)|"
        r"going on about) (?:dying(?! (?:her|his|their|it|the))|not (?:being (?:here|around)|wak\w+|existing)|ending "
        "(?:it|things)|suicide|being dead)))"
    ),
    (
        "(?P<told>(?P<idiom>(?P<away>(?:she|he|they|doesnt|didnt|dont|shes|hes) (?:just |really |doesnt |didnt |dont "
        "|does not |did not |not )*(?:want|wants|wanted|wanting)(?: to)? (?:(?:just )?die|be dead|(?:be (?:alive|"
        "here any ?more|around any ?more|here at all)|wake up(?! (?:early|for|at|the|her|him))|exist|live(?: any "
        "?more| like this|{end})|carry on living|go on living)))))"
    ),
    (
        rf"(?P<told>(?P<away>{_SAYS} (?:\w+ ){{0,4}}(?:she|he|they|shes|hes|theyre|i|im|shed|hed) ?(?:\w+ )?(?:wont|"
        r"wouldnt|will not|not gonna|isnt gonna|not going to|might not|isnt going to) (?:\w+ )?be (?:here|around|"
        "alive)(?! (?:on|til|until|for|from|at))|(?:wont|wouldnt|isnt gonna|not going to) be (?:here|around) much "
        "longer))"
    ),
    (
        rf"(?P<told>{_SAYS} (?:\w+ ){{0,3}}(?:every ?(?:one|body)|we|wed|well|(?:the|my|her|his) family|mum|i|id|you|"
        "youd|people|the world|us|theyd|they)(?: would|ll|d| will| are| is)?(?: all)? ?(?:be )?(?:better(?: off)?|"
        "fine|happier|easier|ok|okay) without (?:him|her|them|me))"
    ),
    (
        r"(?P<told>(?:said|saying|says|texted|sent|wrote|posted|put) (?:\w+ ){0,3}(?:good ?bye) (?:and|n|to|text|"
        r"message|letter|every\w*) ?(?:\w+ )?(?:sorry|thank\w*|everyone|all|people|loves? (?:me|us|you)|her friends|"
        "his friends|me and sorry)|good ?bye (?:text|message|letter|note|video)|sounded like (?:a |she was saying |"
        r"he was saying )?good ?bye|says (?:\w+ )?tired and (?:we|wed|well))"
    ),
    (
        rf"(?P<told>(?:gave|giving|given) (?:me|us|him|away|\w+)?(?: all)? ?(?:her|his|their) (?:\w+ )?{_THINGS}(?: "
        r"away)?[,. ]+(?:\w+ ){0,3}(?:wont|wouldnt|doesnt|dont|not) (?:be )?need|(?:took|taken|swallowed) an? "
        r"(?:overdose|od)|(?P<pills>(?:she|he|shes|hes|they|theyve|has|her|him) (?:\w+ )?(?:took|taken|swallowed) "
        r"(?:\w+ ){0,3}(?:tablets|pills|paracetamols?)))"
    ),
    (
        "(?P<told>(?P<dark>(?:wrote|written|left|found|writing|leaving) (?:a|her|his|their|the) (?:note|letter)|"
        "(?:giving|gave|given) (?:all )?(?:her|his|their) (?:stuff|things|belongings) away|giving (?:stuff|things|"
        r"everything) away|giving away (?:her|his|their|all)|(?:her|him|he|she|gave|set|picked) (?:\w+ )?a (?:date|day|"
        "place) (?:and|n)|saying good ?bye(?: to|{end})))"
    ),
    (
        r"(?P<told>(?P<away>matter(?:s|ed)?(?: \w+){0,4} (?:she|he|they|shes|hes|theyre) (?:\w+ )?(?:wont|"
        r"will not|wouldnt|isnt gonna|not gonna|not going to) (?:even )?be (?:here|around|alive|about)))"
    ),
    (
        r"(?P<told>(?P<idiom>(?:do|doing|done|did) (?:him|her|their|them)sel(?:f|ves) in(?! the)|do(?:ing)? "
        r"away with (?:him|her)self|(?:chuck|throw|fling|lob)(?:ing|ed)? (?:him|her)self (?:off|under|in "
        r"front)|(?:sat|sitting|sits|stood|standing)(?: \S+){0,6} (?:letting|lettin) (?:all )?(?:the|every) "
        r"(?:trains?|bus(?:es)?) (?:go|pass)))"
    ),
    (
        r"(?P<told>(?P<dark>(?:gave|given|giving|left|handed) (?:me|us|him|her|them|\w+) (?:her|his|their) "
        r"(?:\w+ )?\x00|lockers?(?: \w+){0,2} (?:empty|emptied|cleared)))"
    ),
)
"""What somebody tells of another."""

TURNED = (
    (
        r"if i (?:\w+ ){0,2}(?:gone|dead|died|went|wasnt (?:here|around|alive|born)|werent (?:here|around)|disappeared|"
        r"vanished|didnt exist|stopped existing|never existed)(?: \w+){0,3}[., ]+(?:\w+ ){0,2}(?:would|wud|d|wouldnt|"
        r"nobodyd|no one|nobody|no1|theyd|itd|everyone|mum)|(?:think|sure|know if|even|rly|really|know) i (?:\w+ "
        ")?(?:want|wanna)(?: to)? (?:be alive|be here any ?more|live|exist|wake up)(?: any ?more| tbh|{end})|(?:have|"
        r"do|did) (?:you|u) (?:\w+ ){0,2}(?:think|thought) (?:about|of) (?:dying|ending it|not being here|being dead|"
        "just (?:stopping|ending|not))"
    ),
    (
        r"(?P<idiom>what if i (?:\w+ )?(?:wasnt (?:here|around|alive)|didnt exist|died|disappeared|wasnt here tomorrow|"
        "did(?:nt)? wake up)|(?:every ?(?:one|1|body)|they|mum|mam|dad|my family|people|the world)(?:d|ll| would| wud| "
        r"might) (?:all )?be (?:\w+ )?better off{end}|(?:dont|do not|dnt) (?:want|wanna) (?:to )?be here(?: no more| on "
        "earth| in general| like at all|[.,]+ (?:like )?at all|[.,]+ (?:or )?(?:anywhere|alive)))"
    ),
    (
        r"(?P<earnest>(?:gonna|going to|want to|wanna|ready to|just|might) (?:\w+ )?end it(?: all| now| x| tonight| today| "
        r"soon|{end})|(?:wrote|written|left|leaving|writing) (?:a|the|my|them a|mum a|\w+) (?:note|letter)(?: already| n | "
        "and | for |{end}))"
    ),
    (
        r"(?P<pills>(?:ive|i have|i|just) (?:just )?(?:taken|took|swallowed) (?:some|a few|loads|a lot of|a bunch of|\d+) "
        r"(?:of )?(?:\w+ )?(?:tablets|pills|paracetamols?))"
    ),
    (
        "(?P<idiom>sleep (?:for good|for ever|and stay asleep))|(?:least painful|painless|easiest|quickest) way (?:to "
        "(?:die|go|end)|out)"
    ),
)
"""The same with the consequence last, and halves of a thought."""
MEANS = (
    (
        r"(?P<pills>(?:taken|took|swallowed|counted|counting|saved|saving|got)(?: \w+){0,4} (?:pills|tablets|paracetamols?|"
        "ibuprofens?|meds) (?:saved|ready|all at once|in my (?:drawer|room|hand)|next to me|at once|lined up|in front of me))"
    ),
    (
        r"(?:taken|took|swallowed|take) (?:too many|loads of|a load of|all (?:of )?(?:the|my|her|his)|every) (?:\w+ "
        ")?(?:pills|tablets|paracetamols?|ibuprofens?|meds)|(?:take|taking|taken|took|tried|gonna|thinking about|had) "
        "(?:to |an |a )?(?:overdose|od|overdosing)(?: tonight| again| before| twice|{end})|(?:hope|wish|want|wouldnt "
        r"mind (?:if )?|pray) (?:\w+ ){0,3}(?:a |the )?(?:\w+ )?(?:car|bus|lorry|train|truck) (?:hits?|hit|takes|runs) "
        "me(?: over| out)?|(?:wrong|other) side of the (?:railings|barrier|bridge)"
    ),
    (
        r"(?P<idiom>(?:jump(?:ing)?|step(?:ping)?|throw(?:ing)? myself|walk(?:ing)? out) (?:\w+ )?(?:off|in front of|"
        r"under|from|in front) (?:\w+ ){0,2}(?:bridge|trains?|traffic|roof|cliff|building|flats|car park|window|lorry|"
        "cars))"
    ),
)
"""Where and with what; no more is written here than must be found."""

DESPAIR = AnyOf(
    r"\b(?:sorry for everything|so sorry|tired of|so tired|cant (?:do|take|cope|go on|live|face|keep)|canny|hate "
    r"(?:myself|my life)|(?:im|when|be|once) (?:\w+ )?gone|dead|die|dying|kill(?:ed|ing)?|suicid\w+|not (?:be "
    r")?(?:here|around)|(?:no|the) point|gets out|leak\w*|nudes?|blackmail\w*|posted|hurts?|burden|numb|empty|"
    r"hopeless|worthless|ruin\w*|end(?:ing)? it|pain|crying|cried|cry|funeral|a note|forgive|forever|better off|wont "
    "need|dont need (?:it|them)|(?:dont|cant) want|dont wanna|want to (?:stop|disappear)|alone|nobody|no ?one|scared|"
    "hearts? broken|lonely|none of (?:this|it)|blame|hurting|not (?:ok|okay|coping)|he wins|they win|good ?bye|give "
    r"up|given up|too much|never stops?|in the way|(?:her|him)self|sneak\w*|worried|worry|keep thinking|countdown|"
    r"if (?:ur|youre|you are|u are|your) reading|(?:they|hes|shes)(?:ve)? (?:\w+ )?(?:got|"
    r"have) (?:\w+ )?(?:pics|something of me|everything)|"
    r"missed least|miss me|all of it|the (?:whole )?lot|said sorry|say (?:bye|ta ?ra|good ?bye)|j[iu]st tired|"
    r"wont be (?:here|around)|"
    r"sorry about|pics of me|(?:sending|send|paid|owe) (?:\w+ )?(?:money|\d+))\b"
)
"""Dark company; what people say on an ordinary day is a farewell beside it."""

FOND = AnyOf(
    r"\b(?:(?:love|miss) (?:you|u|ya)|the best (?:mum|mam|mom|dad|nan|friend|mate|sister|brother)|sorry|thank(?:s|"
    r"you|u)?)\b"
)
"""What stands beside the clearing of others from blame when it is a farewell."""
SWORN = AnyOf(
    r"\b(?:mean it|i swear|swear down|serious(?:ly)?|(?:not|isnt|wasnt|isn t) (?:joking|kidding|laughing|a joke|"
    r"messing)|cant (?:live|do|face|go)|no joke|for real|fr)\b"
)
NEW_OR_SPARE = AnyOf(
    r"\b(?:new|newer|spare|old|upgrad\w+|too (?:small|big|tight)|grown out|bought|buying|getting (?:a|an|another)|got "
    "(?:a|an|another|two|2)|finished (?:with )?(?:it|them)|when i (?:go|move|leave)|uni|til|until|for today|"
    r"borrow\w*|lend|sell\w*|vinted)\b"
)

NO_SUCH_THING = AnyOf(
    r"\b(?:dont|do not|didnt|never) (?:\w+ )?(?:want|wanna|wanted) to (?:\w+ )?die\b|\bnaps?\b|\bnapping\b|"
    r"\b(?:this|that|the|our) (?:\w+ )?(?:conversation|convo|chat|call|game|round|match|stream)\b"
)
"""The opposite, sleepiness, and a talk or a game that ends."""
