"""Somebody threatens to hurt another person; talk of games, films and banter among friends is left alone."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_GAME = AnyOf(
    r"\b(?:games?|gaming|rounds?|next round|match(?:es)?|lobby|lobbies|server|boss(?:es)?|respawn|spawn\w*|"
    r"minecraft|fortnite|roblox|cod|warzone|valorant|apex|fifa|fc ?2\d|gta|among us|imposter|rocket league|"
    r"clash|pubg|"
    r"brawl stars|overwatch|halo|sniper|snipe|headshot|no ?scope|kills|kd|k/d|gun game|1v1|2v2|1 v 1|pvp|pve|"
    r"raid|guild|clan|quest|level|lvl|mob|creeper|zombies?|skeletons?|dragon|wither|npc|bots?|tank|healer|dps|"
    r"mid|jungle|"
    r"flank|push|camp(?:er|ing)?|ult|nerf|buff|loot|xp|gg|ez|noob|scrub|lag|ping|map|zone|storm|chicken dinner|"
    r"victory royale|squad up|ready up|ranked|elo|rematch|quarter ?finals?|finals?|playoffs?|tournament|chess|"
    r"uno|monopoly|"
    r"mario ?kart|smash bros|bowling|pool|darts|laser ?tag|paintball|nerf war|snowball|water ?fight|pillow "
    r"fight|dodgeball|rounders|rugby|football|footy|netball|hockey|boxing|kickboxing|karate|judo|taekwondo|"
    r"spar(?:ring)?|belt test|pitch|"
    r"cricket|tackle|scrum|on the pitch|on court|controller|xbox|ps[45]|switch|play ?station|console|avatar|"
    r"minigame|speedrun|base|nuke|lava|flag|bridge|bedwars|hypixel|tnt|diamond sword)\b"
)
_BANTER = AnyOf(
    r"\b(?:lol|lmao+|lmfao|haha\w*|hehe\w*|jk|jokes|joking|kidding|rofl|xd|bestie|love (?:you|u)|ily|bless|"
    r":joy:|:rofl:|:sob:|:laughing:|:grin:|:zany_face:|:smile:)"
)
_TRIFLE = AnyOf(
    r"\b(?:chips?|crisps?|fries|snacks?|biscuits?|cookies?|choc\w*|sweets|cake|pizza|curry|sandwich|lunch|"
    r"dinner|tea|coffee|toast|milk|cereal|nuggets?|maccies|mcdonalds|greggs|nandos|ice cream|hoodie|charger|"
    r"pen|pencil|homework|"
    r"spoil\w*|spoilers?|finale|episode|ending|season|netflix|alarm|snooze|snoring|socks|shower|towel|remote|"
    r"hairbrush|straighteners|makeup|playlist|song|cat|dog|hamster|puppy|kitten|wifi|autocorrect|exam|maths|"
    r"essay|revision|"
    r"fish|plants?|diet|bus|train|weather|heat|cold|hay ?fever|period pains?|legs? day|gym|workout|stairs|pe|"
    r"cross country|bleep test|shoes|heels|hangover|suspense|the wait|this wait|boredom|bored|laugh\w*|funny|"
    r"joke|cute\w*|"
    r"teddy|scones?|"
    r"potato\w*|wasps?|spiders?|fly|flies|mosquitos?|moth|slug|nan|laptop|printer|level \d+|drama piece|"
    r"rolling pin|barney)\b"
)
_VILLAIN = AnyOf(
    r"\b(?:orc|goblin|wizard|villain|chapter|rehearsal|line learning|understudy|macbeth|musketeers?|sword "
    r"fight|pantomime|panto|audition)\b"
)
_HOSTILE = (
    r"(?:dead|die|hurt|bleed\w*|hospital|knife|blade|shank|stab\w*|batter\w*|bang(?:ed|ing)? out|snitch\w*|"
    r"grass(?:ed|ing)?|mum|mouth|watch (?:your|ur) back|scared|swear down|on my mums? life|not joking|im "
    r"serious|serious|deadly|promise|outside (?:your|ur)|"
    r"where (?:you|u) live|after school|police|feds|report|tell(?:ing)? (?:miss|sir|anyone|your)|owe|pay|"
    r"excluded|school gates?|bus stop|park|deserve|punish|sorry|teach(?:ing)?|lesson|jump(?:ed)?|lads|boys|"
    r"mandem)"
)


def _in_earnest(candidate: Candidate) -> Voice | None:
    """A threat in a game, about a trifle, or laughed off is left alone; so is one among talk of a game."""
    text = candidate.text
    if _GAME.search(text) or _VILLAIN.search(text):
        return None
    plain = "grave" not in candidate.marks
    if plain and (_TRIFLE.search(text) or _BANTER.search(text)):
        return None
    if plain and candidate.said_before(_GAME, within=5):
        return None
    return _MARKS(candidate)


_MARKS = marked(company=_HOSTILE)
_ILL = (
    r"(?:{ill}|id|we|were|we will|well|were gonna|he|hell|they|theyll|hes gonna|my \w+ is gonna|my \w+ will|mans "
    r"gonna|man will|someones gonna|somebodys gonna|the \w+ will|the \w+ are gonna)"
)
_BEAT = (
    r"(?:batter|smash|bang|knock|beat|slap|punch|kick|stamp|stomp|deck|lamp|leather|mash|spark|rush|jump|merk|"
    r"wet|poke|chef|shank|stab|cut|slice|slash|shoot|burn|strangle|choke|drown|"
    r"break|snap|smack|headbutt|glass|rip|cave|crush|hurt|destroy|finish|end|kill|murder|deck|leng|do|fold|"
    r"flatten|hospitalise|bury|run over|hammer|panel|chin|brick|bust|fill in|do in)"
)

DETECTOR = Detector(
    name="threatens_violence",
    version=3,
    by=Speaker.ANYONE,
    says="threatens to hurt somebody",
    innocent_reading="Players and friends say they will kill each other over games, chips and spoilers.",
    patterns=(
        (
            rf"(?P<weak>(?!(?:he|they)(?:ll)? (?:\w+ ){{0,3}}(?:him|her|them)\b){_ILL} (?:\w+ ){{0,2}}{_BEAT} (?:you|u|"
            rf"ya|ye|yous|him|her|them)(?: \w+)?)"
        ),
        (
            rf"{_ILL} (?:\w+ ){{0,2}}(?:batter|bang|shank|stab|wet|jump|stomp|deck|lamp|slap|slice|slash|strangle|"
            rf"hurt|glass|merk|spark|knock|chin|kick|punch|beat) (?:you|u|ya|ye|yous|him|her|them)(?: (?:out|up|in|"
            rf"so|bad|tomorrow|after|when|if|n|and|at|on|til|till|until|black|down|head|senseless|butt))"
        ),
        (
            rf"{_ILL} (?:\w+ ){{0,2}}(?:break|smash|snap|cave|kick|knock|bust|rip|cut|stamp on|punch|crack|put|"
            rf"bash|mash|slice|burn|rearrange|fill) (?:in )?(?:your|ur|yer|his|her|their) (?:\w+ )?(?:face|head|"
            rf"legs?|arms?|hands?|fingers?|jaw|teeth|nose|knees?|kneecaps?|neck|skull|ribs?|throat|bones|mouth|"
            rf"eyes?)(?: \w+)?"
        ),
        (
            rf"{_ILL} (?:\w+ ){{0,2}}put (?:you|u|ye|him|her|them) (?:thru|through|in|on|under|into) (?:a |the |ur "
            rf"|your )?(?:window|wall|hospital|ground|floor|coma|box|grave|bus|bin|ambulance|a and e|bed|road|"
            rf"wheelchair|coffin)"
        ),
        (
            r"(?:youre|ur|you are|u r|youm|yer|hes|shes|theyre|mans|u|you|someones|somebodys)(?: \w+)? (?:getting|"
            r"gettin|gonna get|gunna get|going to get|about to get|get|boutta get|gna get)(?: \w+)? (?:battered|"
            r"banged|smashed|jumped|rushed|shanked|stabbed|wet up|done in|hurt|punched|decked|slapped|kicked|"
            r"knocked out|knocked|filled in|sparked|cut(?! off| out| short)|stamped|leathered|merked|"
            r"hospitalised|beat up|beaten|"
            r"pounded|folded)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:youre|ur|you are|hes|shes|theyre|u|you|someone is|somebodys) (?:getting|gettin|gonna get|"
            r"going to get) (?:it|done|what (?:you|u|he|she) deserve\w*|yours|sorted|dealt with|taught|a lesson|a "
            r"kicking|a slap|a hiding|a beating)(?: \w+)?)"
        ),
        (
            r"(?:a|proper|good|decent) (?:kicking|beating|hiding|leathering|battering|doing)(?: \w+){0,2} "
            r"(?:coming|waiting|for (?:you|u)|tomorrow|after|off)"
        ),
        (
            r"(?:kickin|kicking|its all kicking|going) off (?:at|after|in|on|tomorrow|tmrw)(?: \w+){0,3}[,. "
            r"]+(?:ur|youre|you|u|be there|bring|hes|shes|dont)(?: \w+)?"
        ),
        (
            r"(?:i|we|ill|well|il|i will|they|theyll) (?:will |gonna |are gonna )?(?:find|get|catch|come for|"
            r"coming for|be waiting for|hunt|track)(?: (?:you|u|ye|him|her|them))(?: \w+){0,3}(?: down)?[,. "
            r"]+(?:and|n|u|you|youll|when|then|youre|ur|watch)(?: \w+){0,3} (?:sorry|regret|wish|hurt|dead|"
            r"finished|beg|pay|scream|bleed|kill|batter|end|done|back|scared|wont)"
        ),
        (
            r"(?:you|u|ye|youll|ull|you will|u will|he|she|hell|shell|theyll)(?: \w+)? (?:be sorry|regret|wish|beg|"
            r"wake up in|be in|end up in|leave in|need|go home in|be eating|be pissing)(?: \w+){0,3} (?:mouth|"
            r"snitch\w*|grass\w*|day|born|hospital|hospital bed|intensive care|ambulance|a and e|mercy|straw|"
            r"wheelchair|stitches|dentist|body ?bag|coffin|blood)"
        ),
        (
            r"(?:hope|hoping) (?:you|u|ye)(?: \w+)? (?:like|enjoy|got|ready|have)(?: \w+)? (?:hospital|ambulance|"
            r"stitches|health insurance|pain|running|soup|being hurt|life insurance)(?: \w+)?"
        ),
        r"(?:watch|look over|mind) (?:your|ur|yer) (?:back|shoulder|step|mouth)(?: \w+){0,2}",
        r"(?:sleep|keep|stay)(?:ing)? with (?:one|1|an) eye open",
        (
            r"(?:wait|just wait|wait and see|wait til+|see what happens|see how tough (?:you|u) are|see wot "
            r"happens)(?: (?:til+|until|when|if))? (?:i|we|they|he|my \w+) (?:see|catch|get|find|come|hear)(?: "
            r"\w+)? (?:you|u|ye|him|her|them)(?: \w+)?"
        ),
        (
            r"(?:if|when|next time|the second|soon as|as soon as|once|wait til|wait till) (?:i|we|my \w+|they) "
            r"(?:ever |next )?(?:see|catch|spot|find|clock|bump into|get hold of|get my hands on) (?:you|u|ye|him|"
            r"her|them)(?: \w+){0,5}[,. ]+(?:ur|youre|ill|im|its|you|u|hes|shes|were|gonna|on sight|i)(?: "
            r"\w+){0,3} (?:dead|done|finished|over|batter|bang|smash|stab|kill|hurt|get|sorry|swinging|knock|end|"
            r"deck|slap|jump|problem)\w*"
        ),
        r"(?:its )?on sight(?: \w+)?|(?:catch|see) (?:you|u|man|him) (?:lacking|slipping|on road|on ends)",
        (
            r"(?:all |the )?(?:\d+|six|five|four|three|ten|both|whole lot|lads|boys|mandem|whole crew|lot|all)(?: "
            r"of (?:us|them))? (?:are |is |gonna |will |of us )?(?:gonna |going to |ready to |coming to )?(?:jump|"
            r"rush|batter|bang|get|beat|do|stamp|deal with|pull up on|run up on|wait for|waiting for) (?:you|u|ye|"
            r"him|her|them)(?: \w+)?"
        ),
        (
            r"(?:were|we are|im|i am|theyre|hes|lads are|boys are|all|me and the \w+) (?:\w+ )?(?:outside|at|by|"
            r"round|down|parked (?:outside|near)|waiting (?:outside|by|at)|standing outside)(?: \w+)? (?:your|ur|"
            r"yer|urs|yours) ?(?:house|yard|school|gate|gates|door|bus stop|road|street|flat|window|work)?[,. "
            r"]*(?:\w+ ){0,4}(?:come out|come outside|get out|step out|come down|scared|lads|dont hide|bring|knife|"
            r"watching|hiding|nowhere)(?: \w+)?"
        ),
        (
            r"(?:come out(?:side)?|step out(?:side)?|get outside|come down)[,. ]+(?:\w+ ){0,4}(?:or (?:we|i|were|"
            r"ill)|scared|coward|hiding|lads|we just want|face me|man to man|stop hiding)\w*"
        ),
        (
            r"(?:\d{1,2}(?:[.:]\d\d)?|after school|lunch|break|home time|half \d+|tomorrow|monday|friday|bell) "
            r"?(?:pm)?[,. ]+(?:\w+ ){0,2}(?:behind|at|by|outside|round the back of|in) (?:the )?(?:\w+[,.]* "
            r"){1,3}(?:dont (?:bottle|bring|be late|run|chicken|hide)|be there or|bring (?:ur|your) (?:mates|boys)|"
            r"no teachers|no phones|just me and you|square go|straightener|fight)\w*"
        ),
        (
            r"(?:square go|straightener|one on one fight|fight me|fite me|have it out|scrap)[,. ]+(?:\w+ "
            r"){0,3}(?:after|outside|park|tomorrow|then|no|dont|behind|bell|field)|(?:meet|see) (?:me|you|u) "
            r"(?:\w+ ){0,4}for a (?:fight|scrap|square go|straightener)"
        ),
        (
            r"(?:dont|do not|better not) (?:\w+ )?(?:bottle|show (?:your|ur) face|come (?:to|near|in|round)|step "
            r"(?:foot|outside)|walk home|walk alone|be (?:alone|caught))(?: \w+){0,5} (?:or|if|again|tomorrow|"
            r"unless|alone|ends|monday|school)\b{gap}\b(?:want|else|hurt|batter|get|dead|bang(?:ed|ing)?\b|touched|live|"
            r"regret|jumped|done|sorry|safe)\w*"
        ),
        (
            r"(?:talk|say|speak|mention|look|touch|mess with|chat|text|even look)(?: \w+){0,6} (?:again|once more|"
            r"one more time|my (?:mum|mam|sister|girl|brother|family|mums))\b{gap}\b(?:and|n|ill|im|see|or|watch|"
            r"il|i will) (?:\w+ ){0,3}(?:put|bang|batter|smash|knock|break|kill|end|stab|hurt|deck|slap|punch|see "
            r"what|happens|u through|you through)"
        ),
        (
            r"(?:tell|grass|snitch|report|say (?:anything|a word)|speak|go (?:to|police))(?: \w+){0,5} (?:and|n|"
            r"ill|im|its|youll|ull|or|see|it will|then) (?:\w+ ){0,3}(?:be )?(?:twice|worse|batter|bang|smash|hurt|"
            r"stab|kill|dead|done|ten times|double|get it|come for|find|break|jump|stitches|cut)(?: \w+)?"
        ),
        r"snitches (?:get|end up|wind up)(?: in)?(?: \w+)?",
        (
            r"(?:your|ur|yer|his|her|their) (?:whole |little |entire )?(?:family|fam|mum|mam|dad|nan|brother|"
            r"sister|bro|sis|mates|crew|dog)(?: \w+)? (?:can|gonna|will|is gonna|are gonna|getting|gets?|could)(?: "
            r"\w+)? (?:get it|get hurt|get touched|be next|next|pay|suffer|bleed|die|dead|smashed|battered|it too|"
            r"get merked|get done)"
        ),
        (
            r"(?P<grave>(?:got|have|carry|carrying|bringing|bring|bringin|keep|packing|holding)(?: \w+){0,2} (?:a |"
            r"my |the |me )?(?:knife|knives|blade|shank|machete|zombie knife|rambo|bat|hammer|acid|ting|strap|gun|"
            r"screwdriver|nank|ox|mash)(?: \w+){0,3} (?:for|with (?:your|ur|his|her)|on me|to school|tomorrow|if|"
            r"and i|n i|n im|waiting|got (?:your|ur|his) name|in (?:your|ur|his)|when i see))"
        ),
        (
            r"(?:gym|running) shoes(?: on)?[,. ]+(?:\w+ ){0,4}(?:run|need|gonna|leg it)|(?:gonna|going to|will|"
            r"better) (?:want|need|have) to run"
        ),
        (
            r"(?:start|better start|keep|better) running(?: \w+)?[,. ]+(?:\w+ ){0,4}(?:coming|find|catch|dead|behind|"
            r"boys|get)\w*"
        ),
        (
            r"(?:some people|someone|somebody|you|u|ye|he|she|certain people) (?:needs?|wants?|deserves?|is asking "
            r"for|asking for)(?: \w+)? (?:a slap|a kicking|battering|teaching|a good hiding|slapping|dealing with|"
            r"sorting out|putting in (?:their|ur|his) place|a lesson|knocking out|to be taught|to get hurt)(?: "
            r"\w+)?"
        ),
        (
            r"(?:(?:you|u|ye|he|she|hes|shes|ur|youre)(?: \w+)? )?lucky (?:i|we|he|they)(?: \w+)? (?:aint|havent|"
            r"didnt|dont|hasnt|not) (?:\w+ )?(?:got|hurt|found|hit|battered|smashed|banged|get|kill\w*|come|caught|"
            r"knocked|done|stab\w*) (?:to )?(?:you|u|ya|ye|him|her)(?: yet)?"
        ),
        (
            r"ask (?:anyone|any1|around|about|people|him|her|\w+) what (?:i|we|he|they) (?:did|do|done) to (?:\w+ "
            r"){1,3}|(?:remember|know) what (?:i|we|happened to)(?: \w+){0,2} (?:did|done|to)(?: to)? (?:the "
            r")?(?:last|jay|reece|him|that)(?: \w+)?"
        ),
        (
            r"(?:my |our )?(?:cuz|cousin|cousins|brother|bro|uncle|older|olders|boys|lads|mandem|big bro|dad|fam|"
            r"gang)s?(?: (?!i )\w+)? (?:gonna|going to|will|coming to|coming for|is coming|are coming|on (?:his|their) "
            r"way|wants a word|knows? where|looking for)(?: \w+)? (?:batter|stomp|bang|deal|sort|kill|hurt|u|you|"
            r"ye|him|her|down|end|jump|smash|stab|slap|live|lives)(?: \w+)?"
        ),
        (
            r"(?:know|no|kno|found out|got) (?:where|were|what (?:bus|road|street|school)) (?:you|u|ye|he|she|your "
            r"\w+|ur \w+)(?: \w+)? (?:live|lives|goes?|sleeps?|walks?|gets?|stays?|works?|be|hangs?|"
            r"rests?)\b{gap}\b(?:dead|hurt|careful|watch|come|coming|batter|get|wait\w*|knife|sorry|find|see|alone|"
            r"scared|burn|window|smash|pay)\w*"
        ),
        (
            r"(?:swear (?:down|on my|to god)|i swear|on my mums life|trust me|promise)(?: \w+){0,4} (?:im gonna|"
            r"ill|i will|il|were gonna|gonna)(?: \w+)? (?:hurt|kill|stab|batter|bang|smash|end|jump|knock|slap|"
            r"break|punch|find|get) (?:you|u|ye|him|her|them|ur|your)(?: \w+)?"
        ),
        (
            r"(?:\d+|four|five|six|eight|nine|ten) of us(?: and| n| v| vs)?[,. ]+(?:\w+ ){0,3}(?:of (?:you|u)|"
            r"outside|tonight|o ?clock|waiting|coming|one of|yours|urs|hair|face)"
        ),
        r"watch (?:how|who) (?:you|u|ye) (?:talk|speak|chat|look at)(?: \w+)?",
        (
            r"(?P<weak>(?:i|we|they|he|boys) (?:know|no|kno) (?:where|which|what) (?:\w+ ){1,5}(?:you|u|ye|ur \w+|"
            r"your \w+) (?:\w+ )?(?:live|lives|do|does|go|goes|get|gets|walk|walks|sleep|train|work)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:your|ur|yer|his|her) (?:\w+ )?(?:sisters?|brothers?|mums?|nans?|cousins?)(?: \w+){0,3} "
            r"(?:walks? home|walks? that way|bedroom|room is|window|finishes at|gets off at|in there|plays out|"
            r"blue coat))"
        ),
        (
            r"next time (?:its|it is|it will be|itll be|it wont be|u wont|you wont)(?: \w+)? (?:worse|so lucky|a "
            r"warning|just|not|walk|get up|be)\b(?: \w+){0,3}"
        ),
        (
            r"(?:better|best|dont you dare) not (?:get|take|be on|catch|walk|show up|turn up|come)(?: \w+){0,3} "
            r"(?:tmrw|tomorrow|monday|home|again|in the morning|after school)"
        ),
        (
            r"(?:next|ur next|your next) (?:\w+ ){0,2}(?:is|will be) (?:ur|your|yer) (?:teeth|face|legs?|kneecaps?|"
            r"fingers|jaw|nose|head|mum|windows?)"
        ),
        (
            r"(?:gonna|going to|will|coming to|wants to) (?:see|visit|have a word with|speak to|meet) (?:you|u|ye) "
            r"(?:\w+ ){0,3}(?:nothing serious|just a (?:reminder|chat|little)|reminder|you know why|u know why|and "
            r"ur|and your)"
        ),
        r"(?:one|1|two|couple|some) of us (?:is|are|r)? ?(?:holding|carrying|packing|tooled|armed|strapped)",
        r"(?:get|keep|stay|tell \w+ \w+ to get|tell ur \w+ get)(?: \w+){0,2} away from the windows?(?: \w+)?",
        (
            r"(?:swat|swatting|swatted)(?: \w+)? ?(?:you|u|ur|your|house|ready|tonight|him|her)?|ring(?:ing)? it "
            r"in(?: \w+)?[,. ]+(?:armed|gun|hostage|bomb)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|this "
            r"(?:guy|man|lad|boy|girl|person)|a (?:boy|girl|lad|gang)|people|lads|"
            r"year \d+s)(?: \w+){0,3} (?:threaten\w*|said|says|saying|gonna|going to|want to|wants? to|told me)(?: "
            r"\w+){0,3} (?:to |ill |hell |theyll |gonna |going to )?(?:stab|hurt|batter|bang|jump|beat|kill|smash|"
            r"punch|knife|shank|slap|kick|rush|get me|find me|burn)(?: \w+)? (?:me|my|us|him|her)(?: \w+)?)"
        ),
        (
            r"say (?:bye|goodbye|ta ra|tara|night night)(?: \w+)? to (?:that|your|ur|yer|those)(?: \w+){0,2} (?:face|"
            r"teeth|legs|kneecaps|nose|looks|fingers|smile|windows?)(?: \w+)?"
        ),
        (
            r"(?:gonna|going to|gunna|boutta|will|ll|ill|gan to|finna) (?:\w+ )?(?:drag|swing|pull|throw|launch|yank|"
            r"boot|deck|chin|nut|lay out|knock out) (?:you|u|ye|her|him|yous)(?: \w+)? ?(?:by|round|across|out|down|"
            r"into|through|all over|up|{end})(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>i know (?:which|what) (?:bus|way|route|road|train|stop|gate) (?:you|u) (?:get|take|walk|go|"
            r"use|leave)(?: \w+){0,3})"
        ),
        r"say (?:that|it)(?: again)? to (?:me|my|mi|ma) face(?: \w+){0,4}",
        r"(?:have|having|take|taking|get|wants?) a (?:go|swing|pop) at (?:you|u|ye|him|her)(?: \w+){0,4}",
        r"(?:punch|knock|put|lamp|smack|bang) (?:ur|your|yer|his|her) lights out(?: \w+)?",
        (
            r"(?:see|watch|make|leave|have|want) (?:you|u|him|her|ye)(?: \w+)? (?:bleed\w*|suffer|crawl|in hospital|"
            r"limp\w*|in a (?:coffin|ambulance|wheelchair|body ?bag)|spit teeth|black and blue|swallow)(?: \w+){0,3}"
        ),
        (
            r"(?:brother|cousin|dad|uncle|bro|cuz|boys?|lads?|older)s? (?:is |are )?(?:out|home|back|released) (?:on|"
            r"this|next|tomorrow|from|of prison|of jail|thursday|friday)(?: \w+){0,2}[., ]+(?:thought|just|so|hes|u|"
            r"you|watch|guess|and he|might|theyre|better)(?: \w+){0,4}"
        ),
        (
            r"(?:enjoy|sleep well|sleep tight|make the most of)(?: \w+){0,4} (?:while (?:you|u) (?:can|still)|last "
            r"(?:day|night|weekend)|legs|teeth)(?: \w+){0,3}"
        ),
        (
            r"(?:theres|got|its|have)(?: \w+)? (?:a )?(?:queue|list|bounty|price|\$ ?\d+)(?: \w+)? (?:on|for|to) "
            r"(?:ur|your|have a go|get|bang|batter|whoever|any\w*)(?: \w+)? ?(?:head|you|u|him|her)?(?: "
            r"\w+){0,3}(?P<weak>)"
        ),
        (
            r"(?:{ill}|were gonna|they will|theyll|hell|he will|we) (?:\w+ )?(?:find|get|catch|track|hunt|wait for|"
            r"come for|come to ur|come to your) (?:you|u|ye|him|her|house)(?: down)?[, ]+(?:and|n|then) (?:\w+ "
            r"){0,2}(?:stab|shank|batter|hurt|kill|smash|beat|break|cut|slap|bang|end|burn|punch|kick|strangle)(?: "
            r"\w+){0,2}"
        ),
        (
            r"(?:were|we are|we|they are|theyre|me and the \w+|my (?:boys|lads|mates|brothers?|cousins?)) (?:\w+ "
            r")?(?:waiting|gonna be waiting|be waiting|will be waiting|coming) (?:for|to get) (?:you|u|ye|him|"
            r"her)(?: \w+){0,2} (?:outside|at|after|by|round|when|tomorrow|tonight|behind|with)(?: \w+){0,2}(?P<weak>)"
        ),
        (
            r"know where (?:you|u|he|she) (?:lives?|stay|sleep|goes? to school)[, ]+(?:and|n|so) (?:\w+ "
            r"){0,2}(?:coming|come|pay|visit|outside|on (?:our|my|the) way|be there|see (?:you|u)|pull up|gonna)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?P<weak>(?:youre|ur|your|you are|u are|u r) (?:so |gonna be |gunna be )?(?:getting|gettin|"
            r"gonna get|gunna get) it (?:tmrw|tomorrow|tonight|after school|at (?:break|lunch|home ?time)|"
            r"monday|on \w+day))"
        ),
        (
            r"come (?:\w+ )?or (?:we|i|ill|well|im|were) (?:\w+ )?(?:come|coming) (?:to|for|round|get|find) "
            r"?(?:you|u|yours|urs|ya)?"
        ),
        (
            r"or (?:we|well|were|i|ill|the boys|my boys) (?:\w+ )?(?:walk|drag|march|carry) (?:you|u|ya) "
            r"(?:\w+ )?(?:back|out|there|in|down)"
        ),
        (
            r"(?P<told>(?:petrol|lighter fluid|fireworks?|a brick|bricks) (?:\w+ )?(?:thru|through|in) (?:\w+ "
            r")?(?:our|my|ur|your|the|her|his|mums|nans) (?:\w+ )?(?:door|letter ?box))"
        ),
    ),
    confirm=_in_earnest,
    shows=(
        "come or we come to yours",
        "they said theyd put petrol through our door",
        "ur getting jumped after school",
        "im gonna batter u when i see u at the park",
        "ill break your jaw if you open your mouth",
        "watch ur back",
        "snitches get stitches",
        "we're outside ur house come out or we come in",
        "tell miss and itll be twice as bad",
        "when i catch you ur finished",
        Example("ill kill you", before=("me: i know you grassed to the feds", "them: i didnt")),
        "he said hes gonna stab me",
    ),
    passes=(
        "your getting it tomorrow, it came in the post today",
        "the wolf says he will eat them and he will kill them too",
        "bro i know where you live, next to me",
        "ill kill you in the next round",
        "im gonna kill him lol he ate my chips",
        "if u spoil the ending i will end u",
        "jump him when he comes round the corner ill flash",
        "my mum is gonna kill me",
        Example("im gonna destroy you", before=("them: rematch?", "me: yes one more game")),
        "rugby was brutal got stamped on",
    ),
    limits="It cannot hear a tone of voice, so a threat dressed as a joke may be passed over and a rough joke noticed.",
)
