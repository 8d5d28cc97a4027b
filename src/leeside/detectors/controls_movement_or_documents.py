"""Somebody controls where the child may go, whom the child may see, or holds the child's papers: a mark of trafficking."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"til+ i|until i|unless (?:i|danny|one of)|without (?:me|permission|asking|one of)|house rules|own good|"
    r"the others|the (?:girls|boys|lads)|work(?:ing|ers?)?|behave|owe|debt|papers|documents?|visa|lock(?:ed|"
    r"s)?|my (?:brother|cousin|mate|man|boys)|phones?|"
    r"not (?:allowed|school)|no school|curtains|windows?|dont (?:talk|open|speak|answer)|anyone|back in \d+ "
    r"days|boss|customers?|clients?|i decide|rules|money|earn|police|social worker|safe with me"
)
_PLAY = (
    r"the trip|flight home|residential|"
    r"airport|covid|lockdown|isolat(?:e|ing) (?:for|with|cos)|temperature|school night|bingo|revision|grounded|game|"
    r"boss fight|level|prison break|rapunzel|princess|castle|cat|dog|hamster|rabbit|toilet pass|fire drill|"
    r"holiday|photobooth|boots at|ski|renew\w*|post office|"
    r"photocopy|copy it|hand it back|give it straight back|right to work|interview|bank appointment|"
    r"provisional test|theory|lifeguard|coach trip|school trip|exchange|airport with|gran|nan|great uncle|"
    r"fringe|birth certificate|blue wallet|gumshields?|minecraft|sims|escape room|nativity|playpen|fence|gate "
    r"shut"
)
_PAPERS = (
    r"(?:passports?|papers|documents?|visas?|id|ids|id cards?|identity card|birth certificate|provisional|licence|"
    r"driving licen[cs]e|residence permit|brp|share code|travel card|oyster|bank cards?|ticket home|sim|phones?)"
)

DETECTOR = Detector(
    name="controls_movement_or_documents",
    version=3,
    by=Speaker.OTHER,
    says="controls where somebody may go or holds their papers",
    innocent_reading="Parents keep passports and set limits, and employers copy papers and hand them back.",
    patterns=(
        (
            r"(?:you|u|ye|yous|youse)(?: \w+)? (?:dont|do not|cant|cannot|cant just|not|wont|never|aint|arent|isnt|"
            r"are not)(?: \w+)? (?:allowed |going |gonna |supposed |get |meant )?(?:to )?(?:leave|leaving|go|going|"
            r"step|walk|get out|out|exit)(?: \w+){0,4} (?:til+|until|unless|without (?:me|permission|asking|one of|a|"
            r"him|my|us|danny)|til)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye) (?:can )?(?:go|walk|leave)(?: \w+){0,6} or (?:you|u|ye) (?:dont|do not) (?:go|walk|"
            r"leave)(?: at all)?"
        ),
        (
            r"(?:door|doors|gate|windows?|room)s?(?: is| are|s|ll be| will be| stays?| stay|ll stay| gets| get)? "
            r"(?:\w+ )?(?:locked|bolted|shut|nailed|alarmed)\b{gap}\b(?:your own good|ur own good|safe\w*|til|until|"
            r"night|from (?:the )?outside|key|dont|back|own good|so (?:you|u)|i|you cant|weird)(?: \w+)?"
        ),
        (
            rf"(?:(?:ill|il|i|we|i will|my \w+|he|she|boss|they|ive|weve|hes)(?: \w+){{0,2}} (?:keep|keeps|keeping|"
            rf"hold|holds|holding|hang on to|look after|looking after|mind|minds|store|take care of|locked|lock|have|"
            rf"has|got|took|taking|kept))(?: \w+){{0,2}} (?:your|ur|yer|everyones|every ?ones|all the|the girls|"
            rf"their|all your|all ur) (?:\w+ )?{_PAPERS}(?: \w+)?"
        ),
        (
            r"(?:give|hand|lend|send|bring|surrender|drop|leave|gimme|pass)(?: (?:me|us|in|over|to me|the|it|all))* "
            r"(?:your|ur|yer|all your|all ur|everyones|yous) (?:\w+ )?(?:passports?|papers|documents?|visas?|id|ids|"
            r"id card|birth certificate|provisional|licence|phones?|bank cards?)(?: \w+){0,3} ?(?:at the door|and "
            r"ill|n ill|so i|ill|il|for safe\w*|safe|til|until|mind|keep|look after|to me|all of|new starters|when "
            r"you (?:get|come|arrive|land)|or|you wont need|house rules|first)(?: \w+)?"
        ),
        r"(?:hand|give) over (?:the |your |ur |all )?(?:phones?|passports?|papers|ids?)(?: \w+){0,4}",
        (
            rf"(?:your|ur|yer|the|all|everyones) (?:\w+ )?{_PAPERS}(?: is|s| are| will be| stays?| stay)? (?:in "
            rf"(?:my|our|his|the) (?:safe|office|drawer|house|bag|pocket|car)|with (?:me|us|him|my|the boss)|"
            rf"(?:stays?|is|are|staying) with|safe with|locked)(?: \w+)?"
        ),
        (
            r"(?:what|how|where)(?: \w+)? (?:would|will|can|could|you gonna|u gonna|are you gonna) ?(?:you|u)? "
            r"?(?:do|go|survive|live|manage|get)(?: \w+){0,4} (?:no|without)(?: any| your| ur)? (?:documents?|papers|"
            r"money|passport|visa|phone|english|id)(?: \w+){0,5}"
        ),
        (
            r"(?:no|without|got no|have no|has no) (?:papers|documents?|passport|visa|id)[,. ]+(?:\w+ ){0,3}(?:no "
            r"(?:money|police|one|where|rights|help)|police|prison|deport\w*|arrest\w*|nobody|nowhere|exactly|go)(?: "
            r"\w+)?"
        ),
        (
            r"i (?:decide|choose|say|control|tell you|tell u|pick|approve)(?: \w+)? (?:who|where|when|what) (?:you|u|"
            r"ye) (?:see|go|talk|speak|meet|wear|eat|sleep|leave|do|can|work|are allowed|hang)(?: \w+)?"
        ),
        (
            r"(?:i|we) (?:like|prefer|want|need) to keep (?:the )?(?:girls|boys|lads|you|u|everyone|yous|them|"
            r"workers|kids)(?: \w+)? (?:together|close|inside|in|here|where i can|indoors|in one)(?: \w+)?"
        ),
        (
            r"(?:curtains?|blinds?)(?: \w+)? (?:shut|closed|drawn|stay|stays|down)[,. ]+(?:\w+ ){0,4}(?:window|door|"
            r"dont|nobody|no one|til|until|back|quiet)(?: \w+)?|(?:dont|stay|keep)(?: \w+)? (?:go near|away from|"
            r"look out of?|open) the (?:windows?|door|curtains|blinds)(?: \w+)?\b{gap}\b(?:back in|til|until|i|"
            r"anyone|days|we|neighbours)(?: \w+)?"
        ),
        (
            r"(?:no|not|no more|youre not going to|ur not going|skip|miss|dont need|wont need) school (?:tmrw|"
            r"tomorrow|today|this week|any ?more|now|for you|for u|again|monday)[,. ]*(?:\w+ )?(?:you|u|stay|in the "
            r"house|with the|work|wi the|im|we|help|need)(?: \w+){0,3}"
        ),
        (
            r"(?:school|bus|walking|going out|phone|friends|shop|church|mosque|"
            r"temple|gurdwara|synagogue|outside)(?: \w+)? (?:isnt|is not|aint|not|is "
            r"no longer) (?:for (?:you|u)|allowed|safe for (?:you|u)|yours)(?: (?:any ?more|now|today))?(?: \w+)?"
        ),
        (
            r"my (?:brother|cousin|mate|friend|man|driver|boy|guy|uncle|wife|lads?)(?: \w+)? (?:drops?|takes|drives|"
            r"picks|collects|walks|goes with|will take|will drive|brings|follows)(?: (?:you|u|and|n|up|off|collects|"
            r"drops|everywhere|there|back|to|from))+(?: \w+)?\b{gap}\b(?:anymore|now on|only|every|not|alone|bus|"
            r"always|from now)?"
        ),
        (
            r"(?:you|u|ye)(?: \w+)? (?:sleep|stay|live|wait|remain|eat)(?: \w+)? (?:in|at|here|inside)(?: \w+){0,4} "
            r"(?:with the others|wi the others|til i|until i|with the girls|where i work|til work|and work|quietly|"
            r"till|until|all day|locked)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|never|not to|nobody) (?:speak|talk|answer|open)(?: \w+){0,4} (?:neighbours?|anyone "
            r"outside|customers?|strangers at the door|anybody outside|english people|people outside|police|social "
            r"worker)(?: \w+)?\b{gap}"
        ),
        (
            r"(?:my|the) (?:cousin|boss|brother|uncle|man|agent|friend)(?: \w+)? (?:has|have|got|keeps|holds|took|"
            r"kept) (?:your|ur|the|her|his|their) (?:passport|visa|papers|documents?|id|phone)(?: \w+){0,3}"
        ),
        (
            r"(?:day one|day 1|start|beginning|told (?:you|u))(?: \w+){0,4} (?:dont|do not|cant|never|cannot)(?: get "
            r"to)?(?: just)? (?:leave|walk|go|quit)(?: \w+)?"
        ),
        (
            r"(?:count|counting|counted|check|easier to (?:count|watch|keep)) (?:the |all the )?(?:girls|heads|boys|"
            r"workers|you all|them)(?: \w+){0,3} (?:at night|every|each|in|morning|before|bed)(?: \w+)?|easier to "
            r"count"
        ),
        (
            r"phones? (?:go|goes|stay|stays|in|away)(?: \w+)? (?:in )?(?:a |the )?(?:box|bag|drawer|locker|basket|"
            r"with (?:me|us))(?: \w+)?\b[^.!?]{0,20}(?:at the door|privacy|rules?|while|all night|til|until|me)(?: "
            r"\w+)?"
        ),
        (
            r"(?:manager|boss|club|house|agency|office)(?: \w+)? (?:holds?|keeps?|has|takes?|will hold|will keep) "
            r"(?:all |the |your |ur )*(?:passports?|papers|ids?|documents?)(?: \w+)?"
        ),
        r"(?:id|passport|papers|visa|documents?) (?:is|are|stay|stays) (?:in|at) (?:the )?office(?: \w+)?",
        (
            r"(?:bring|send)(?: \w+)? (?:your|ur) (?:birth certificate|passport|id|papers|documents?)(?: \w+){0,5}[, "
            r"]+(?:ill|il|i will|we|well|i)(?: \w+)? (?:keep|hold|mind|look after|take)(?: \w+)?"
        ),
        (
            r"(?:you want|u want|if you want|want) (?:a )?(?:doctor|phone|food|shop|shower|day off)[, ]+(?:you |u "
            r")?ask me(?: \w+)?"
        ),
        (
            r"(?:your |ur )?phone (?:stays|stay) with me(?: \w+)?|(?:dont|no) (?:chat|chatting|talk|talking|speak|"
            r"speaking) (?:with|to) my (?:cousin|girl|niece|wife|worker|girls)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|boss|hes|shes|theyre|the (?:boss|man|lads|group|others)|my (?:bf|gf|boyfriend|"
            r"girlfriend|ex|mate|friend|boss|uncle|coach))(?: \w+){0,3} (?:took|take|takes|has|have|got|keeps?|kept|"
            r"holds?|holding|locked|locks?|wont let|dont let|doesnt let|never lets?|not let)(?: (?:me|us|her|"
            r"him))?(?: \w+)? (?:my (?:passport|papers|id|phone|visa|documents?|real phone|shoes)|our (?:passports|"
            r"phones|papers)|her passport|his passport)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:he|she|they|boss|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach))(?: \w+){0,2} (?:wont|dont|doesnt|never|not|didnt) lets? (?:me|us|her|him) (?:leave|go "
            r"out|go outside|out of|talk to)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:he|she|they|boss|aunt|uncle)(?: \w+){0,2} (?:locks?|locked) (?:me|us|the door|her|him|the "
            r"room)(?: \w+)?|door is locked(?: \w+)? (?:outside|from the outside|at night))"
        ),
        (
            r"(?:passports?|documents?|papers|birth certificates?|bank cards?|id cards?|cards?|visas?|permits?) "
            r"(?:\w+ )?(?:stays?|remains?|is kept|are kept|goes|go) (?:\w+ )?(?:with (?:me|us|him|the boss|boss|my "
            r"\w+)|in (?:my|his|our) (?:safe|office|drawer))"
        ),
        (
            r"(?:takes?|took|keeps?|kept|collects?|holds?) (?:the |our |your |my |all |her |his |ur )?(?:\w+ "
            r"){0,3}(?:passports?|documents|papers|bank cards?|phones|ids|birth certificates?) (?:\w+ ){0,4}(?:until|"
            r"till|til|to safe|in (?:the |my )?safe|so (?:nobody|no one|you|they|we)|from (?:us|them|the girls|all)|"
            r"of all|when (?:you|we|they) (?:arrive|come|land|get))"
        ),
        (
            r"give me (?:your|ur|the) (?:bank )?card (?:and|n) (?:ill|i will|i|il) (?:square|sort|settle|pay|take|"
            r"keep|hold|clear)"
        ),
        (
            r"(?:leave|bin|throw|dump|chuck|ditch) (?:ur|your|the) (?:phone|sim|mobile)(?: \S+){0,6} (?:so (?:they|"
            r"no one|nobody|she|he|your \w+|ur \w+) (?:cant|dont|doesnt|wont)|in the bin)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|theyre)(?: \w+)? reads? (?:everything|all|every)(?: \S+){0,8} (?:reply|"
            r"answer|in front of|before i|over my))"
        ),
        (
            r"(?P<told>(?:he|she|they)(?:s|ve)?(?: \w+)? (?:took|takes?|taken|keeps?|kept|has|have|holds?|got) "
            r"(?:and keep )?(?:my|her|his|our|their) (?:\w+ )?(?:passports?|bank cards?|cards?|hearing aids?|id|"
            r"papers|documents|wages|inhaler|buletin\w*)(?: \S+){0,6} (?:until|till|til|back if|get back|if i|unless|"
            r"so i|so she|so they|when i))"
        ),
        (
            r"(?P<told>(?:its|it is|just|only) (?:\w+ )?until (?:he|she|they) gives? (?:me|her|him) (?:my|her|his) "
            r"(?:\w+ )?(?:card|passport|phone|papers|documents|id|money) back)"
        ),
        (
            r"who (?:said|told you|told u) (?:you|u) (?:could|can|were allowed to) (?:go|leave|talk|wear|speak|eat|"
            r"use|see)"
        ),
        (
            r"(?:youre|ur|your|you are|u r) not going (?:home|anywhere|out|back)(?: \w+){0,3}[., ]+(?:\w+ "
            r")?(?:customers?|clients?|bookings?|booked|shifts?|until|till|you owe|u owe|work)"
        ),
        (
            r"(?P<told>(?:hes|shes|theyve|he|they|boss)(?: \w+)? (?:got|has|keeps?|took|holds?|have) (?:all )?(?:the|our|my|me|"
            r"everyones|everybodys) (?:passports|papers|cards|shoes|id|phones)(?: \w+){0,5} (?:in (?:a|the|his|her)|til|till|"
            r"until|so|back))"
        ),
        r"(?P<told>no handle on (?:my|the|our|this) (?:side|inside)|not been (?:let )?(?:out|outside) since)",
        r"(?P<told>gates? (?:is |gets )?locked (?:by|at|after|from) (?:\d+|six|seven|eight|nine|ten|dark|night))",
        r"passports? to me (?:at (?:the )?(?:gate|door|airport|station|border)|when (?:you|u|we) (?:land|arrive|get))",
        r"(?:phone|sim) in the (?:bin|river) (?:after|before|at|when)",
        r"no (?:papers|documents|id|cards) with (?:your|ur) name",
        r"(?:need|want|have|keep|leave)(?: \w+){0,4} the call on(?: \w+)? all the time",
        r"(?:dont|wont) need (?:keys|a key|your own key|a reason to go out\w*|to go outside)",
        (
            r"(?P<told>(?:she|he|they|boss|auntie|aunty|lady|man|agent|older|club|manager)(?:s| is| has| got| "
            r"have)? (?:\w+ )?(?:keeps?|keeping|kept|holds?|holding|has|had|got|took|taken) (?:\w+ "
            r"){0,3}(?:passports?|birth (?:paper|papers|certificate|cert)|id card|ids|papers|documents)(?: "
            r"\w+){0,4} (?:safe|tin|box|office|drawer|paid|finish\w*|paperwork|locked|til+|until|off (?:me|"
            r"her|him)))"
        ),
        (
            r"(?:i|we|club|boss|agent|chaperone) (?:will )?(?:keeps?|holds?) (?:the |your |ur |all "
            r")?(?:phones and )?(?:passports?|birth (?:paper|papers|certificate|cert)|id card|ids|papers|"
            r"documents) (?:safe|in the (?:office|safe|box)|until|til+)"
        ),
        (
            r"(?P<told>had (?:my|her|his) (?:phone|mobile|fone) (?:off|from) (?:me|her|him)(?: \w+){0,6} "
            r"(?:id|passport|papers))"
        ),
        r"(?:keep|stay) (?:\w+ ){0,3}(?:inside|indoors)[., ]+(?:no|not|away from|off) (?:the )?windows?",
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "boss has my id card til i finish paying",
        "i keep the passports safe, when the bus and bed is paid",
        "she had my phone off me in the car and my id for the paperwork",
        "u dont leave the house until i say",
        "il look after ur passport, its safer with me",
        "doors locked at night for ur own good",
        "hand over your phones at the door",
        "i decide who you talk to",
        "what will you do without papers and no money",
        "my brother drives you to work and back, no walking",
        "he took my passport and wont give it back",
    ),
    passes=(
        "dad has the passports safe for the holiday",
        "miss has all our passports in the box for the trip",
        "ive got all our passports in my bag for the airport",
        "mum says i cant go out til ive done revision",
        "you can leave this room whenever you want",
        "bring id on your first day we copy it and give it straight back",
        "the cat wont let me leave the sofa",
        "stay in til im back from bingo",
        "dont leave without saying bye",
    ),
    limits="It cannot tell a strict home from a place of work unless it is told who is who.",
)
