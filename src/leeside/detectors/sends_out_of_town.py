"""Somebody sends the child away to another town to work or stay: the mark of county lines and of trafficking."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"dont (?:tell|talk|text|say|look|get|speak|stop)|tell (?:your|ur) (?:mum|mam|dad|parents|nan|school|"
    r"teacher)|say (?:youre|ur|its) (?:at|a|staying)|burner|phone off|location off|"
    r"work(?:ing)?|jobs?|drops?|line|runs?|money|paid|quid|\$|cash|rich|earn|bag|package|food|flat|trap|yard|"
    r"lads|boys|mikey|someone(?:ll| will)|some1|meet (?:you|u|ye) (?:at|there|off)|"
    r"(?:ticket|train|cab|taxi|uber)s? (?:is |s )?(?:on|in|paid|booked|sorted|single|one way)|swap|replace|"
    r"nobody|no ?one|clock|missing|(?:need|want) (?:u|you|someone)|sleepover|school neednt|off the \w+"
)
_PLAY = (
    r"auntie?s?|grans?|nans?|grandad|cousins?|dads|mums|mum says|mum said|away game|coach leaves|fixture|"
    r"tournament|trials|swim meet|gala|residential|trip|dofe|duke of edinburgh|scouts|guides|camp|holiday|tent|"
    r"lodge|hot tub|"
    r"premier inn|fostering|respite|carol|uni|lambing|farmer|wedding|funeral|half term|lights|map|quests?|"
    r"server|grind|xp|railcard|concert|festival|gig|theme park|alton towers|exchange|interview|open day|"
    r"evacuees|"
    r"hospital|match|choir|orchestra|swim|netball|football|rugby|hockey|cadets|police ladys|police lady|"
    r"assembly|pshe|llandudno|revision|best behaviour"
)
_PLACE = (
    r"(?:way|there|north|south|coast|norwich|ipswich|hastings|brighton|eastbourne|margate|ramsgate|dover|"
    r"southend|clacton|yarmouth|great yarmouth|lowestoft|kings lynn|plymouth|exeter|torquay|truro|newquay|"
    r"bournemouth|weymouth|portsmouth|southampton|"
    r"swindon|gloucester|cheltenham|hereford|shrewsbury|telford|wrexham|bangor|rhyl|llandudno|aberystwyth|"
    r"swansea|newport|cardiff|barry|bridgend|merthyr|carlisle|barrow|kendal|lancaster|blackpool|preston|"
    r"grimsby|hull|"
    r"scarborough|whitby|middlesbrough|darlington|durham|gateshead|sunderland|newcastle|aberdeen|dundee|perth|"
    r"fife|inverness|stirling|falkirk|ayr|paisley|lincoln|boston|skegness|peterborough|cambridge|bedford|luton|"
    r"northampton|corby|oxford|reading|basingstoke|andover|salisbury|taunton|yeovil|bridgwater|barnstaple|bath|"
    r"bristol|devon|cornwall|norfolk|suffolk|essex|kent|sussex|dorset|somerset|wales|scotland|cumbria|"
    r"lincolnshire|york|leeds|sheffield|hull|bradford|huddersfield|doncaster|wakefield|stoke|derby|nottingham|"
    r"leicester|coventry|birmingham|wolverhampton|walsall|worcester|london|manchester|liverpool|warrington|"
    r"crewe|"
    r"chester|bolton|rochdale|burnley|oldham|glasgow|edinburgh|the coast|the seaside|country|cunch|up north|"
    r"down south|the sticks)"
)

DETECTOR = Detector(
    name="sends_out_of_town",
    version=1,
    by=Speaker.OTHER,
    says="sends the child away to another town",
    innocent_reading="Families visit relatives, and schools and clubs travel to trips and matches.",
    patterns=(
        (
            r"(?P<part>(?:need|want|sending|send|putting|taking|moving|like) (?:you|u|ya|ye|him|her|someone|some1|"
            r"them)(?: \w+){0,2} (?:in|to|up|down|over|out|up in|down in|off to|up to|down to) (?:\w+ )?\w+)"
        ),
        r"(?P<part>(?:need|want) (?:you|u|someone|some1|ye|a body|bodies) (?:up|down|out|over) (?:in |to )?(?:\w+ )?\w+)",
        (
            r"(?:go|going|goin|went|gone|been|send\w*|u|ready to go|come|take \w+|take) {out_of_town}"
            r"(?! side| music| road| walk| show| house| park| club| fair| dancing)(?: sat| sun| mon| fri| this| "
            r"tonight| til| for| with| tmrw)?"
        ),
        (
            r"(?P<part>(?:train|coach|bus|megabus|national express|taxi|cab|ticket|flixbus|uber)s?(?: \w+){0,6} "
            r"(?:to|for|at|all the way to|all way to) (?:\w+ )?\w+\b{gap}\b(?:someone|meet|dont|nobody|no one|"
            r"after reg|alone|pick you|pick u|ring|lad|he|tell|skip|say)\w*)"
        ),
        (
            r"(?:train|coach|bus|cab|taxi|ticket)(?:s| is|ll| will)?(?: \w+){0,5} (?:someone(?:ll| will)?|some1|a "
            r"lad|lad|theyll|hell|a guy|man|my mate|woman|guy)(?: \w+){0,3} (?:meet|pick|collect|get|wait|nod|be "
            r"there)"
        ),
        (
            r"(?:someone(?:ll| will)?|some1(?:ll)?|a lad|my (?:boy|mate|guy|cousin)(?:ll| will)?|they(?:ll| will)|"
            r"hell) (?:\w+ )?(?:meet|pick|collect|be waiting for|scoop|grab) (?:you|u|ye)(?: up)? (?:at|from|off|"
            r"outside|in|when) (?:\w+ ){0,2}(?:station|train|coach|platform|shrewsbury|bus|stop|services|other end|"
            r"you get)"
        ),
        (
            r"(?:ticket|train|travel|journey)(?:s| is)? (?:\w+ )?(?:single|one way|1 way|already (?:paid|booked|"
            r"on)|paid for|sorted|booked|on (?:the|your|ur) phone|in (?:ur|your) (?:inbox|email|phone|"
            r"name))\b{gap}\b(?:home|back|finish\w*|far|sleep|tonight|go|be|norwich|way|once|when|dont|just)"
        ),
        (
            r"(?:couple|few|two|three|four|2|3|4|five|5) (?:of )?(?:nights|days|weeks),? (?:up |down |in |at "
            r")?\w+\b{gap}\b(?:sorted|house|hoose|flat|paid|work|money|pays|everything|everythin|boss)"
        ),
        (
            r"(?:said|want|told|have|supposed|meant) (?:i |me |to |id |you |u |him |her )*(?:to )?(?:go|get|do|be) "
            r"(?:on )?(?:a|the) train (?:for|with|on my own|alone) (?:them|him|her|the|my)\w*"
        ),
        r"(?:takes?|taking|took|bring\w*) (?:things|stuff|bags|packages?|food|it) (?:on|by) (?:the )?trains?",
        (
            r"(?:paid|booked|ticket|go)\b{gap}\b(?:thurs|fri|sat|sun|mon|tues|wednes)(?:day)? (?:to|til|till) "
            r"(?:thurs|fri|satur|sun|mon|tues|wednes)(?:day)? (?:in|at|up|down) \w+\b{gap}"
        ),
        (
            r"(?:train|coach|bus)s?(?: \w+){0,2} at (?:\w+ )?(?:past|\d+)\b{gap}\b(?:ticket|yer phone|ur phone|"
            r"your phone|someone|dont)"
        ),
        (
            r"pack (?:a bag |some clothes |ur bag |your bag |clothes |light |enough |for )(?:for )?(?:\w+ )?(?:\d+|"
            r"two|three|four|five|couple|few|a)(?: of)? (?:days|nights|week)\b{gap}\b(?:tell|say|dont|mum|"
            r"sleepover|im|ill|we|pick)"
        ),
        (
            r"(?:tell|say to) (?:your|ur|yer) (?:mum|mam|mom|dad|nan|parents|carer|foster \w+|school)(?: that)? "
            r"(?:its|youre|ur|you|u|ye)(?: \w+){0,3} (?:a |at |with )?(?:\w+ )?(?:sleepover|sleeping over|staying "
            r"(?:at|with|over)|stopping (?:at|with|over)|mates|trip|camping|nans|dads)"
        ),
        (
            r"(?:can|could) (?:you|u|ye) (?:\w+ )?(?:get|go|be|come|stay|do) (?:away|out|gone|a few days|off)(?: "
            r"\w+)? (?:from|for|til|till|until|over)(?: \w+){0,4} (?:days|nights|week|weekend|sunday|monday|"
            r"tuesday|wednesday|thursday|friday|saturday|to)"
        ),
        r"(?:got|have) (?:any )?(?:weekends?|days|nights|few days|a weekend) free\b{gap}\b(?:need|up|down|someone|work|out)",
        (
            r"(?P<part>(?:lads|boys|girls|others|team|guys|the rest|mandem|two of them|jay|he|they|some of them) "
            r"(?:are|r|is|s|already)(?: already| all)? (?:in|up in|down in|out in|over in) (?:\w+ "
            r")?\w+\b{gap}\b(?:swap|join|need|going|go|ur|youre|you|replace|with|waiting))"
        ),
        (
            r"(?P<part>(?:youre|ur|u|you|ye|theyre|they|were|we are|we)(?: \w+){0,3} (?:going|sending|sent|gannin|"
            r"off|heading|sendin|moving|next)(?: (?:you|u|ye))?(?: \w+)? (?:up |down |doon |over )?(?:to|2) (?:\w+ "
            r")?\w+\b{gap}\b(?:next|swap|replace|work|for (?:\w+ )?(?:nights|days)|with|on your own|lads|boys|dont|"
            r"alone|tonight|job|line))"
        ),
        (
            r"(?:back|home|return) (?:by|on|til|until|till|before)? ?(?:mon|tues?|weds?|wednes|thurs?|fri|sun|"
            r"sat)(?:day)?\b{gap}\b(?:bring|dont|tell|socks|charger|burner|clothes|paid|phone)"
        ),
        (
            r"(?:sleep|stay|stop|stopping|staying|live|crash)(?:ing)? (?:at|in|with|over at|above|up at|round) "
            r"(?:a |the |some |my |one of )?(?:\w+ ){0,2}(?:flat|trap|yard|users?|customers?|cats? (?:yard|house|"
            r"flat)|nittys?|bando|addicts?|friends of|mans house|other lads|workers|boys house|shop)(?: \w+)?"
        ),
        (
            r"(?:wont|might not|may not|isnt|aint|no) (?:be |always be )?(?:beds?|a bed)(?: every "
            r"night)?\b{gap}\b(?:but|company|others|floor|sofa|few of (?:em|them)|lads)"
        ),
        (
            r"(?:if )?(?:anyone|any1|someone|anybody|they|police|guard|conductor)(?: on the \w+)? (?:asks?|stops? "
            r"you|stops? u)(?: \w+){0,3},? (?:youre|ur|you are|say|tell (?:them|em)|u|you|its)(?: \w+)? "
            r"(?:visiting|going to (?:see|ur|your|stay)|seeing|on (?:your|ur) way to|staying with|off to (?:ur|"
            r"your|see))"
        ),
        (
            r"(?:howay|get|go|head|down|come) (?:to|down to|2) the (?:coach|train|bus) station\b{gap}\b(?:lad|"
            r"someone|ticket|bag|with (?:you|u|ye|him)|meet|dont|now|tonight|going)"
        ),
        (
            r"(?:cab|taxi|car|uber|driver|van|lift)(?:s| is| will|ll)?(?: \w+){0,2} (?:coming|picking|collect\w*|"
            r"outside|booked|get|take|takes)(?: \w+){0,3} (?:\d+(?::\d+| ?am| ?pm)?|tonight|morning|you|"
            r"u)\b{gap}\b(?:all (?:the )?way|dont talk|dont speak|to hastings|just get in|no questions|dont ask|"
            r"coast|far)"
        ),
        (
            r"(?:its|it is) (?:like )?(?:a |just a )?(?:wee |little |small |free )?(?:holiday|break|trip|adventure|"
            r"seaside)\b{gap}\b(?:everything|everythin|all|paid|nights|days|three|work|few|jobs)\b{gap}"
        ),
        (
            r"(?:youll|ull|you will|u will|be|you)(?: \w+)? (?:stopping|staying|living|based|put up)(?: \w+)? "
            r"(?:with|at|up|down)(?: \w+){0,5} (?:doing|do|work\w*|help\w*)(?: \w+)? (?:jobs|work|bits|stuff|for "
            r"them|out|for)"
        ),
        (
            r"(?:youll|ull|u|you) (?:be )?(?:miss|missing|off|skip|bunk|not be in) (?:school|college|reg|lessons|"
            r"monday)(?: \w+){0,4} (?:but|its|cos|train|away|paid|ticket|coast|work)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|my (?:bf|gf|boyfriend|girlfriend|ex|mate|friend|boss|"
            r"uncle|coach))(?: \w+){0,2} (?:sent|sending|sends|send|took|taking|"
            r"takes|want|wants|wanted|making|made) (?:me|him|her|my \w+|us)(?: to)?(?: \w+)? (?:to |go |up |down |"
            r"away |out )(?:\w+ ){0,3}(?:ot|cunch|country|out of town|coast|trap|stay|flat|town|norwich|other end|"
            r"station))"
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
