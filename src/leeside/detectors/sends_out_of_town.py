"""Somebody sends the child away to another town to work or stay: the mark of county lines and of trafficking."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"dont (?:tell|talk|text|say|look|get|speak|stop)|tell (?:your|ur) (?:mum|mam|dad|parents|nan|school|"
    r"teacher)|say (?:youre|ur|its) (?:at|a|staying)|burner|phone off|location off|work(?:ing)?|jobs?|"
    r"drops?|line|runs?|money|paid|quid|\$|cash|rich|earn|bag|package|food|flat|trap|yard|lads|boys|mikey|"
    r"someone(?:ll| will)|some1|meet (?:you|u|ye) (?:at|there|off)|(?:ticket|train|cab|taxi|uber)s? (?:is |"
    r"s )?(?:on|in|paid|booked|sorted|single|one way)|swap|replace|nobody|no ?one|clock|missing|(?:need|"
    r"want) (?:u|you|someone)|sleepover|school neednt|off the \w+"
)
_PLAY = (
    r"auntie?s?|grans?|nans?|grandad|cousins?|dads|mums|mum says|mum said|away game|coach leaves|fixture|"
    r"tournament|trials|swim meet|gala|residential|trip|dofe|duke of edinburgh|scouts|guides|camp|holiday|"
    r"tent|lodge|hot tub|premier inn|fostering|respite|carol|uni|lambing|farmer|wedding|funeral|half term|"
    r"lights|map|quests?|server|grind|xp|railcard|concert|festival|gig|theme park|alton towers|exchange|"
    r"interview|open day|evacuees|hospital|match|choir|orchestra|swim|netball|football|rugby|hockey|cadets|"
    r"police ladys|police lady|assembly|pshe|llandudno|revision|best behaviour"
)
_PLACE = (
    r"(?:way|there|north|south|coast|norwich|ipswich|hastings|brighton|eastbourne|margate|ramsgate|dover|"
    r"southend|clacton|yarmouth|great yarmouth|lowestoft|kings lynn|plymouth|exeter|torquay|truro|newquay|"
    r"bournemouth|weymouth|portsmouth|southampton|swindon|gloucester|cheltenham|hereford|shrewsbury|telford|"
    r"wrexham|bangor|rhyl|llandudno|aberystwyth|swansea|newport|cardiff|barry|bridgend|merthyr|carlisle|"
    r"barrow|kendal|lancaster|blackpool|preston|grimsby|hull|scarborough|whitby|middlesbrough|darlington|"
    r"durham|gateshead|sunderland|newcastle|aberdeen|dundee|perth|fife|inverness|stirling|falkirk|ayr|"
    r"paisley|lincoln|boston|skegness|peterborough|cambridge|bedford|luton|northampton|corby|oxford|reading|"
    r"basingstoke|andover|salisbury|taunton|yeovil|bridgwater|barnstaple|bath|bristol|devon|cornwall|"
    r"norfolk|suffolk|essex|kent|sussex|dorset|somerset|wales|scotland|cumbria|lincolnshire|york|leeds|"
    r"sheffield|hull|bradford|huddersfield|doncaster|wakefield|stoke|derby|nottingham|leicester|coventry|"
    r"birmingham|wolverhampton|walsall|worcester|london|manchester|liverpool|warrington|crewe|chester|"
    r"bolton|rochdale|burnley|oldham|glasgow|edinburgh|the coast|the seaside|country|cunch|up north|down "
    r"south|the sticks)"
)

DETECTOR = Detector(
    name="sends_out_of_town",
    version=1,
    by=Speaker.OTHER,
    says="sends the child away to another town",
    innocent_reading="Families visit relatives, and schools and clubs travel to trips and matches.",
    patterns=(
        (
            r"(?P<part>(?:need|want|sending|send|putting|taking|moving|like) (?:you|u|ya|ye|him|her|someone|"
            r"some1|them)(?: \w+){0,2} (?:in|to|up|down|over|out|up in|down in|off to|up to|down to) (?:\w+ "
            r")?\w+)"
        ),
        r"(?P<part>(?:need|want) (?:you|u|someone|some1|ye|a body|bodies) (?:up|down|out|over) (?:in |to )?(?:\w+ )?\w+)",
        (
            r"(?:go|going|goin|went|gone|been|send\w*|u|ready to go|come|take \w+|take) {out_of_town}(?! "
            r"side| music| road| walk| show| house| park| club| fair| dancing)(?: sat| sun| mon| fri| this| "
            r"tonight| til| for| with| tmrw)?"
        ),
        (
            r"(?P<part>(?:train|coach|bus|megabus|national express|taxi|cab|ticket|flixbus|uber)s?(?: "
            r"\w+){0,6} (?:to|for|at|all the way to|all way to) (?:\w+ )?\w+\b{gap}\b(?:someone|meet|dont|"
            r"nobody|no one|after reg|alone|pick you|pick u|ring|lad|he|tell|skip|say)\w*)"
        ),
        (
            r"(?:train|coach|bus|cab|taxi|ticket)(?:s| is|ll| will)?(?: \w+){0,5} (?:someone(?:ll| will)?|"
            r"some1|a lad|lad|theyll|hell|a guy|man|my mate|woman|guy)(?: \w+){0,3} (?:meet|pick|collect|"
            r"get|wait|nod|be there)"
        ),
        (
            r"(?:someone(?:ll| will)?|some1(?:ll)?|a lad|my (?:boy|mate|guy|cousin)(?:ll| will)?|they(?:ll| "
            r"will)|hell) (?:\w+ )?(?:meet|pick|collect|be waiting for|scoop|grab) (?:you|u|ye)(?: up)? "
            r"(?:at|from|off|outside|in|when) (?:\w+ ){0,2}(?:station|train|coach|platform|shrewsbury|bus|"
            r"stop|services|other end|you get)"
        ),
        (
            r"(?:ticket|train|travel|journey)(?:s| is)? (?:\w+ )?(?:single|one way|1 way|already (?:paid|"
            r"booked|on)|paid for|sorted|booked|on (?:the|your|ur) phone|in (?:ur|your) (?:inbox|email|"
            r"phone|name))\b{gap}\b(?:home|back|finish\w*|far|sleep|tonight|go|be|norwich|way|once|when|"
            r"dont|just)"
        ),
        (
            r"(?:couple|few|two|three|four|2|3|4|five|5) (?:of )?(?:nights|days|weeks),? (?:up |down |in |"
            r"at )?\w+\b{gap}\b(?:sorted|house|hoose|flat|paid|work|money|pays|everything|everythin|boss)"
        ),
        (
            r"(?:said|want|told|have|supposed|meant) (?:i |me |to |id |you |u |him |her )*(?:to )?(?:go|get|"
            r"do|be) (?:on )?(?:a|the) train (?:for|with|on my own|alone) (?:them|him|her|the|my)\w*"
        ),
        r"(?:takes?|taking|took|bring\w*) (?:things|stuff|bags|packages?|food|it) (?:on|by) (?:the )?trains?",
        (
            r"(?:paid|booked|ticket|go)\b{gap}\b(?:thurs|fri|sat|sun|mon|tues|wednes)(?:day)? (?:to|til|"
            r"till) (?:thurs|fri|satur|sun|mon|tues|wednes)(?:day)? (?:in|at|up|down) \w+\b{gap}"
        ),
        (
            r"(?:train|coach|bus)s?(?: \w+){0,2} at (?:\w+ )?(?:past|\d+)\b{gap}\b(?:ticket|yer phone|ur "
            r"phone|your phone|someone|dont)"
        ),
        (
            r"pack (?:a bag |some clothes |ur bag |your bag |clothes |light |enough |for )(?:for )?(?:\w+ "
            r")?(?:\d+|two|three|four|five|couple|few|a)(?: of)? (?:days|nights|week)\b{gap}\b(?:tell|say|"
            r"dont|mum|sleepover|im|ill|we|pick)"
        ),
        (
            r"(?:tell|say to) (?:your|ur|yer) (?:mum|mam|mom|dad|nan|parents|carer|foster \w+|school)(?: "
            r"that)? (?:its|youre|ur|you|u|ye)(?: \w+){0,3} (?:a |at |with )?(?:\w+ )?(?:sleepover|sleeping "
            r"over|staying (?:at|with|over)|stopping (?:at|with|over)|mates|trip|camping|nans|dads)"
        ),
        (
            r"(?:can|could) (?:you|u|ye) (?:\w+ )?(?:get|go|be|come|stay|do) (?:away|out|gone|a few days|"
            r"off)(?: \w+)? (?:from|for|til|till|until|over)(?: \w+){0,4} (?:days|nights|week|weekend|"
            r"sunday|monday|tuesday|wednesday|thursday|friday|saturday|to)"
        ),
        r"(?:got|have) (?:any )?(?:weekends?|days|nights|few days|a weekend) free\b{gap}\b(?:need|up|down|someone|work|out)",
        (
            r"(?P<part>(?:lads|boys|girls|others|team|guys|the rest|mandem|two of them|jay|he|they|some of "
            r"them) (?:are|r|is|s|already)(?: already| all)? (?:in|up in|down in|out in|over in) (?:\w+ "
            r")?\w+\b{gap}\b(?:swap|join|need|going|go|ur|youre|you|replace|with|waiting))"
        ),
        (
            r"(?P<part>(?:youre|ur|u|you|ye|theyre|they|were|we are|we)(?: \w+){0,3} (?:going|sending|sent|"
            r"gannin|off|heading|sendin|moving|next)(?: (?:you|u|ye))?(?: \w+)? (?:up |down |doon |over "
            r")?(?:to|2) (?:\w+ )?\w+\b{gap}\b(?:next|swap|replace|work|for (?:\w+ )?(?:nights|days)|with|"
            r"on your own|lads|boys|dont|alone|tonight|job|line))"
        ),
        (
            r"(?:back|home|return) (?:by|on|til|until|till|before)? ?(?:mon|tues?|weds?|wednes|thurs?|fri|"
            r"sun|sat)(?:day)?\b{gap}\b(?:bring|dont|tell|socks|charger|burner|clothes|paid|phone)"
        ),
        (
            r"(?:sleep|stay|stop|stopping|staying|live|crash)(?:ing)? (?:at|in|with|over at|above|up at|"
            r"round) (?:a |the |some |my |one of )?(?:\w+ ){0,2}(?:flat|trap|yard|users?|customers?|cats? "
            r"(?:yard|house|flat)|nittys?|bando|addicts?|friends of|mans house|other lads|workers|boys "
            r"house|shop)(?: \w+)?"
        ),
        (
            r"(?:wont|might not|may not|isnt|aint|no) (?:be |always be )?(?:beds?|a bed)(?: every "
            r"night)?\b{gap}\b(?:but|company|others|floor|sofa|few of (?:em|them)|lads)"
        ),
        (
            r"(?:if )?(?:anyone|any1|someone|anybody|they|police|guard|conductor)(?: on the \w+)? (?:asks?|"
            r"stops? you|stops? u)(?: \w+){0,3},? (?:youre|ur|you are|say|tell (?:them|em)|u|you|its)(?: "
            r"\w+)? (?:visiting|going to (?:see|ur|your|stay)|seeing|on (?:your|ur) way to|staying with|off "
            r"to (?:ur|your|see))"
        ),
        (
            r"(?:howay|get|go|head|down|come) (?:to|down to|2) the (?:coach|train|bus) "
            r"station\b{gap}\b(?:lad|someone|ticket|bag|with (?:you|u|ye|him)|meet|dont|now|tonight|going)"
        ),
        (
            r"(?:cab|taxi|car|uber|driver|van|lift)(?:s| is| will|ll)?(?: \w+){0,2} (?:coming|picking|"
            r"collect\w*|outside|booked|get|take|takes)(?: \w+){0,3} (?:\d+(?::\d+| ?am| ?pm)?|tonight|"
            r"morning|you|u)\b{gap}\b(?:all (?:the )?way|dont talk|dont speak|to hastings|just get in|no "
            r"questions|dont ask|coast|far)"
        ),
        (
            r"(?:its|it is) (?:like )?(?:a |just a )?(?:wee |little |small |free )?(?:holiday|break|trip|"
            r"adventure|seaside)\b{gap}\b(?:everything|everythin|all|paid|nights|days|three|work|few|"
            r"jobs)\b{gap}"
        ),
        (
            r"(?:youll|ull|you will|u will|be|you)(?: \w+)? (?:stopping|staying|living|based|put up)(?: "
            r"\w+)? (?:with|at|up|down)(?: \w+){0,5} (?:doing|do|work\w*|help\w*)(?: \w+)? (?:jobs|work|"
            r"bits|stuff|for them|out|for)"
        ),
        (
            r"(?:youll|ull|u|you) (?:be )?(?:miss|missing|off|skip|bunk|not be in) (?:school|college|reg|"
            r"lessons|monday)(?: \w+){0,4} (?:but|its|cos|train|away|paid|ticket|coast|work)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach))(?: \w+){0,2} (?:sent|sending|sends|send|took|taking|takes|want|wants|wanted|"
            r"making|made) (?:me|him|her|my \w+|us)(?: to)?(?: \w+)? (?:to |go |up |down |away |out )(?:\w+ "
            r"){0,3}(?:ot|cunch|country|out of town|coast|trap|stay|flat|town|norwich|other end|station))"
        ),
    ),
    # "if anyone asks, say ..." gives a cover story here, not advice
    guards=frozenset({"negated", "reported", "imagined"}),
    confirm=marked(company=_HOLD, part=rf"(?:.* )?{_PLACE}", spoiled_by=_PLAY),
    shows=(
        "need u up in carlisle by tonight",
        "going ot fri til mon bring a charger",
        "tickets on ur phone, someone will meet u at the station",
        "pack for 3 nights n tell ur mum its a sleepover",
        "if anyone asks on the train ur visiting ur dad",
        "the boys are in hastings already ur going to swap with them",
        "stay in some nittys flat for two days",
    ),
    passes=(
        "away game in carlisle sat coach leaves at 6",
        "off to my dads in norwich this weekend",
        "pack for three nights for the residential",
        "weekend in blackpool for the lights with nan",
        "get off at durham not darlington",
        "my cousins at uni in leeds",
        "country music is awful",
    ),
    limits="It does not see a journey that is only agreed by voice, and knows the larger towns alone.",
)
