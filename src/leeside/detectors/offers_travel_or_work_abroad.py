"""Somebody offers a young person travel, or work far from home, with everything arranged: a lure of trafficking."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"(?:i|we|il|ill)(?: \w+){0,2} (?:pay|pays|cover|sort|handle|book|arrange|provide)|(?:flights?|hotel|"
    r"ticket|everything|travel|visa|passport)(?: \w+){0,3} (?:paid|sorted|included|covered|free|booked|"
    r"arranged)|"
    r"free (?:flights?|room|travel|hotel)|dancers?|modelling|hostess\w*|nanny|au pair|nail|villa|yacht|no "
    r"(?:questions|experience|parents|need)|dont tell|tell no ?(?:one|body)|without (?:your|ur) parents|wont "
    r"need school|age doesnt|"
    r"passport|visa|one way|trust (?:me|us)|baby|princess|queen|babe|beautiful|vanish|start now|new life|marry|my country"
)
_PLAY = (
    r"half term|school trip|exchange|cousins?|auntie?|nan|gran|grandad|uncle has asked|mum says|dad says|mum "
    r"and dad|with us|family holiday|tenerife|centre parcs|ski season|gap year|uni mates|when im older|when ur "
    r"18|when im 18|careers talk|charity|work experience|"
    r"dance school|parade|disneyland|cadets|guides|scouts|(?:spanish|french|german) (?:oral|trip|exchange|"
    r"class|lesson|exam|homework|gcse|teacher)|duolingo|oral|gcse|fridge "
    r"magnet|paddington|character|chapter|modern slavery|pshe|assembly|tan|ryanair|interrailing|wedding|"
    r"funeral|marine biologist|goat|dream job|placement|eurovision|"
    r"world cup|euros|pen ?pal|foreign exchange|choir tour|rigs|kibbutz|volunteering|stewardess|cruise with|easyjet"
)
_FAR = (
    r"(?:overseas|another country|other country|my country|over there|spain|marbella|ibiza|magaluf|mallorca|"
    r"majorca|tenerife|benidorm|turkey|istanbul|dubai|abu dhabi|doha|qatar|greece|crete|zante|kavos|ayia napa|"
    r"cyprus|malta|italy|milan|rome|paris|france|nice|monaco|"
    r"germany|berlin|holland|amsterdam|netherlands|belgium|poland|romania|bulgaria|albania|ireland|dublin|"
    r"portugal|lisbon|algarve|morocco|egypt|tunisia|thailand|bali|usa|miami|new york|la|vegas|mexico|brazil|"
    r"nigeria|lagos|ghana|accra|cambodia|myanmar|vietnam|"
    r"japan|tokyo|australia|switzerland|austria|sweden|norway|denmark|croatia|the sun|sunnier places|the beach|"
    r"the med|europe|the alps|the gulf|jamaica|almeria|the islands)"
)

DETECTOR = Detector(
    name="offers_travel_or_work_abroad",
    version=1,
    by=Speaker.OTHER,
    says="offers travel or work far away, arranged for the child",
    innocent_reading="Families go abroad, and schools and clubs run exchanges and trips.",
    patterns=(
        (
            r"(?P<part>(?:need|want|looking for|hiring|recruiting|wanted|seeking|got|there are|theres|places? "
            r"for)(?: \w+){0,4} (?:dancers?|models?|girls?|boys?|workers?|hostess\w*|nann(?:y|ies)|au pairs?|"
            r"cleaners?|waitress\w*|staff|pickers?|players?|talent|singers?|barmaids?|young (?:people|ones|ladies|"
            r"men|lads)|\w+ (?:speakers?|teachers?)|someone)(?: \w+){0,4} (?:in|for|to|at|out in|over in)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?P<part>(?:job|jobs|work|working|shifts|season|contract|trial|modelling|position|gig|"
            r"internship|role|placement|cleaning|nanny|live in)(?: \w+){0,5} (?:in|overseas|out in|over in|at a|"
            r"for a family in|over there)(?: \w+)?))"
        ),
        (
            r"(?P<part>(?:you|u) (?:could|can|will|would|ll|d)(?: \w+)? (?:earn|make|get|be earning|be on|be "
            r"making)(?: \w+){0,5} (?:in|abroad|out|over)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?P<part>(?:come|fly|move|run away|live|book(?:ed)?|take (?:you|u)|bring (?:you|u)|fly "
            r"(?:you|u)|get (?:you|u)|send (?:you|u)|meet me)(?: \w+){0,3} (?:to|in|out to|over to|abroad|out|"
            r"over)(?: \w+)?))"
        ),
        (
            r"(?:flights?|hotel|travel|accommodation|visa|passport|ticket|room|food)(?: and| n| &|,)? ?(?:\w+ "
            r")?(?:flights?|hotel|travel|visa|passport|food|room|accommodation)?(?: \w+){0,2} (?:paid|all paid|"
            r"covered|included|sorted|provided|free|on us|arranged|handled)\b{gap}\b(?:job|work|age|just|you|u|"
            r"only|need|earn|models?|month|no|dont|trust|come|week)?(?: \w+)?"
        ),
        (
            r"(?:we|i|my \w+|agency|they)(?: \w+)? (?:handle|sort|arrange|do|get|deal with|organise|take care of|"
            r"pay for|cover|fix)(?: (?:all|the|your|ur|a|everything|you))* (?:visa|passport|flights?|papers|"
            r"documents|ticket|travel)(?: \w+){0,3}"
        ),
        (
            r"(?:have|got) (?:you |u )?(?:you )?(?:got )?a passport(?: \w+)?[?.,! ]+(?:would|wanna|want|do|fancy|"
            r"cos|because|and|n|i|we|need|ever|how|good|ready|when)(?: \w+){0,3}"
        ),
        r"(?:do|does|have|has) (?:you|u)(?: have| got| own)? (?:a |ur |your )?(?:own )?(?:valid )?passport(?: \w+)?",
        (
            r"(?:fly|flying|flights?|ticket|trip|travel)[^.!?]{0,24} (?:one way|1 way|no return|single)|one way "
            r"(?:ticket|flight)|(?:well|we will|we can) see about (?:the return|coming back|getting (?:you )?back)"
        ),
        (
            r"(?:work|job|live|stay|come)(?: \w+)? in my country(?: \w+){0,3}|(?:i |we )?(?:marry|will marry|wed) "
            r"(?:you|u)(?: \w+){0,3} (?:queen|country|there|visa|papers|passport|when you)(?: \w+)?"
        ),
        (
            r"(?:live in|live above|room above|sleep above|room included|bed and food|eat free|food and bed|board "
            r"and lodging)(?: \w+){0,5}\b{gap}\b(?:job|work|salon|shop|restaurant|nanny|drive|far|free|month|start|"
            r"day off)(?: \w+)?"
        ),
        (
            r"(?:nail (?:bar|salon)|car ?wash|farm|factory|restaurant|hotel|salon|takeaway|club|villa|yacht|"
            r"massage)(?: \w+){0,3} (?:wants?|needs?|looking|hiring|job|work|takes|pays)(?: "
            r"\w+){0,5}\b{gap}\b(?:far|live|away|drive|abroad|room|bed|pay|start|cash|sunday|girls|no "
            r"questions)(?: \w+)?"
        ),
        (
            r"(?:know|got|have) (?:a |some |this )?(?:man|guy|woman|lady|people|agent|agency|friend|person|"
            r"someone)(?: \w+)? (?:who|that|with|over there|in \w+)(?: \w+)? (?:gets|finds|sorts|needs|has|pays|"
            r"take|takes|looks after|would look after|owns|wants|hires|looking)(?: \w+){0,3} (?:jobs?|work|girls|"
            r"abroad|models?|restaurant|hotel|farms?|you|u|dancers|workers)(?: \w+)?"
        ),
        (
            r"(?:my (?:friend|uncle|cousin|aunt|mate|brother|boss))(?: \w+){0,2} (?:has|owns|runs|got)(?: "
            r"\w+){0,3} (?:restaurant|hotel|bar|club|farm|villa|salon|business|agency|place)(?: \w+){0,4}[,. "
            r"]+(?:hell|shell|he|she|they|you|u|come|youd|and|n)(?: \w+){0,4}"
        ),
        (
            r"(?:academy|club|team|agency|scout|scouts|label)(?: \w+){0,3} (?:wants?|interested in|offering|"
            r"offers?|signing|picked|chosen|selected) (?:you|u)(?: \w+){0,6}\b{gap}\b(?:without (?:ur|your) "
            r"parents|abroad|fly|flight|fee|passport|move|alone|marbella|trial|academy|overseas)(?: \w+)?"
        ),
        (
            r"(?:too (?:pretty|good|talented|smart|fit|beautiful)|face like (?:yours|that)|someone (?:with|"
            r"like)(?: \w+){0,2}|talent like yours|you deserve better|wasted)(?: \w+)? (?:for|in|to be (?:stuck "
            r")?in|stuck in|shouldnt be)(?: \w+){0,5}\b{gap}\b(?:booked|season|abroad|people|places|places who|"
            r"paris|ibiza|dubai|sun\w*|fly|agency|come|milan|marbella|out of|somewhere)(?: \w+)?"
        ),
        (
            r"(?:someone|some1|driver|man|lady|my \w+|he|they|woman)(?:ll| will| is gonna)? (?:\w+ )?(?:hold|"
            r"holding|with) (?:a |the )?sign(?: \w+){0,5}\b{gap}\b(?:name|airport|arrivals|you|u)|(?:at "
            r")?arrivals(?: \w+){0,5} (?:sign|driver|someone|meet|different name|pick)(?: \w+)?"
        ),
        (
            r"(?:when|once|after) (?:you|u) (?:get|land|arrive|are|come)(?: \w+)? ?(?:here|there|over)?(?: "
            r"\w+){0,6} (?:pay (?:me|her|him|us|it) back|explain|work it off|debt|passport|start work|take (?:your|"
            r"ur)|new phone|ticket)(?: \w+)?"
        ),
        (
            r"(?:would|will|does|could)(?: \w+)? (?:anyone|anybody|any1|your mum|ur mum|they)(?: \w+)? (?:even "
            r")?(?:stop|notice|miss|know|look|care)(?: \w+)?(?: if)? (?:you|u)(?: \w+)? (?:got on|left|went|flew|"
            r"disappeared|were gone|boarded|took|moved|werent|got)(?: \w+){0,4}"
        ),
        (
            r"(?:when|whats|how soon)(?: \w+){0,4} (?:earliest|soonest)(?: \w+)? (?:you|u) (?:can|could)(?: \w+)? "
            r"(?:leave|fly|vanish|go|come|travel|get away|start)(?: \w+){0,4}"
        ),
        (
            r"(?:contract|agreement|form)(?: \w+){0,3} (?:says|is|for|of|\d+)(?: \w+)? (?:months?|\d+ months?|six "
            r"months|a year|years?)(?: \w+){0,4}\b{gap}\b(?:sign|passport|id|dubai|doha|abroad|fly|flight)(?: \w+)?"
        ),
        (
            r"(?:never|not|dont) (?:have to )?(?:see|deal with|put up with|go back to|worry about)(?: \w+){0,4} "
            r"again\b{gap}\b(?:job|work|fly|abroad|hotel|with me|come|malta|spain)|(?:job|hotel|work|abroad|malta|"
            r"spain|fly)\b{gap}\b(?:never|wont) (?:have to )?see(?: \w+){0,3} again"
        ),
        (
            r"(?:no need to|dont|do not|without) (?:tell|telling|ask|asking|mention)(?: \w+)? (?:school|ur mum|"
            r"your mum|parents|anyone|your parents|ur parents|yr mum)[,. ]+(?:\w+ )?(?:youll be|ull be|you will be|"
            r"be) (?:working|earning|there|gone|on the plane|abroad)(?: \w+)?"
        ),
        (
            r"(?:get|got|sort|find|have|offer|offering|need|want)(?: (?:you|u|ya|a|an|some|the))+(?: \w+){0,3} "
            r"(?:job|work|contract|trial|position|placement)(?: \w+){0,3} (?:abroad|overseas|out in \w+|over there|"
            r"in (?:malta|spain|dubai|greece|italy|turkey|cyprus|france|ibiza|doha|holland|germany|milan|paris|"
            r"portugal))(?: \w+)?"
        ),
        r"(?:been )?selected for (?:our|the) (?:\w+ ){0,2}(?:team|programme|season|harvest|agency|tour)(?: \w+){0,2}",
        (
            r"(?:place|placing|sign) (?:players?|girls|models|young)(?: \w+)? (?:in|with|at)(?: \w+){0,2} "
            r"(?:second division|division|clubs?|league|portugal|spain|turkey|cyprus|italy|abroad)(?: \w+)?"
        ),
        r"(?:week|month|day) trial(?: \w+)?[, ]+(?:you|u) live in(?: \w+){0,3}",
        (
            r"(?P<told>(?:he|she|they|a (?:man|lady|guy|woman)|this (?:guy|man|lad|boy|girl|person)|some(?:one|"
            r"1|body)|some (?:guy|man|lad|boy|girl)|my (?:bf|boyfriend|friend))(?: "
            r"\w+){0,3} (?:offer\w*|says?|said|wants?|promis\w*|told me|can get|getting|paying|pays|paid|bought|"
            r"booked)(?: \w+){0,4} (?:job|work|fly|flight|flights|take me|ticket|modelling|passport|tickets)(?: "
            r"\w+){0,4} (?:to|in|abroad|for me|overseas|for)(?: \w+)?)"
        ),
    ),
    confirm=marked(company=_HOLD, part=rf"[^.!?]{{0,70}}\b{_FAR}", spoiled_by=_PLAY),
    shows=(
        "we need dancers in cyprus, flights and room paid",
        "i can get u a job in a hotel in greece no experience",
        "fly out to me, one way, i pay everything baby",
        "we sort passport and visa for you",
        "ur too pretty for hull, il get u booked in dubai",
        "when you get here the boss will explain how you pay back the ticket",
        "would anyone notice if u got on a plane",
        "a lady offered me a modelling job in milan",
    ),
    passes=(
        "weve booked tenerife for half term",
        "german exchange forms are due friday",
        "my cousin got a bar job in magaluf",
        "wanna come to spain with us mum says shell ring ur mum",
        "i want to work in australia when im older",
        "have you got your passport for the school trip",
        "how was turkey did u get a tan",
    ),
    limits="It cannot tell an honest employer from a false one.",
)
