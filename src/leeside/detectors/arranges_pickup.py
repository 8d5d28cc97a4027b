"""Somebody arranges to fetch the child, or to have the child travel to them."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="arranges_pickup",
    version=2,
    by=Speaker.OTHER,
    says="arranges to fetch the other person or sends transport for them",
    innocent_reading="Families and friends give each other lifts all the time.",
    patterns=(
        (
            "(?:ill|il|i will|i can|i could|gonna|im gonna|let me|lemme|shall i|i|can i|id|we will|"
            r"well|my (?:mate|cousin|brother|boy|lad|driver|friend) (?:ll|will|can|is|gonna)) (?:\w+ "
            ")?(?:pick|collect|fetch|scoop|get|come get|grab|come for|come and get|drive|run|drop) "
            "(?:you|u|ya|ye|yous)(?: up| over| home| back| from| to| a street| round| after| at| there|"
            r" in| tonight| when| outside| later| off| the long| where| by| {clock})(?: \w+){0,5}"
        ),
        (
            "(?:want|need|fancy|after|still after|you after|u after) (?:a )?(?:lift|ride|picking up|"
            r"collecting|pick up)(?: \w+)?(?: home| to| from| tonight| after| off|\?)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|gonna|im|i can|i could|well|we will|theyll|hell|ive) (?:\w+ )?(?:send|"
            "sending|order|ordering|book|booked|get|getting|pay for|sort|sent|put|sorted) (?:you |u |"
            r"ye )?(?:\w+ )?(?:a |an |your |the |some ?(?:one|body) |1 |my )(?:\w+ )?(?:cab|taxi|uber|"
            "bolt|car|driver|lift|ride|ticket|train ticket|coach ticket|minicab|for (?:you|u)|to "
            r"(?:get|fetch|collect|pick))(?: \w+){0,4}"
        ),
        (
            "(?:sending|send|sent) (?:some ?(?:one|1|body)|a (?:car|cab|taxi|driver|uber)|my (?:mate|"
            r"driver|cousin|brother|boy)|the driver|one of the boys)(?: \w+)? (?:for|to|round|over)(?: "
            r"\w+){0,4}"
        ),
        (
            "(?:some ?(?:one|1|body)|my (?:mate|cousin|brother|boy|lad|driver|friend|guy|uncle)|a "
            r"driver|the driver|a car|a (?:\w+ )?(?:van|car|cab|taxi)|hell|driver|cab|taxi|pick up|"
            r"uber)(?:s| is|ll| will|s gonna)? (?:\w+ )?(?:waiting|be waiting|meet (?:you|u)|meets "
            "(?:you|u)|get (?:you|u)|pick (?:you|u)|picking (?:you|u)|collect (?:you|u)|outside|be "
            r"outside|passin \w+|passing \w+|drive you|come for (?:you|u)|be there|say my name|"
            r"driving,? (?:you|u)|does everybody|be round|coming for (?:you|u))(?: \w+){0,5}"
        ),
        (
            "(?:get|jump|hop|slide|climb) (?:in)(?: the (?:car|van|back|passenger)| my car| with "
            r"(?:him|my)| his car| when i| quick| n dont)(?: \w+){0,4}"
        ),
        r"get in the back(?: \w+)?",
        (
            r"(?:{dont} (?:wait|stand)|not|never|where should i wait|wait)(?: \w+){0,5} (?:outside "
            "(?:your|ur|the) (?:house|school)|by the doors|round the (?:back|corner|side)|at the end "
            "of (?:ur|your|the) (?:road|street|drive|lane)|a street away|down the road|away from the "
            r"(?:school|house|cameras))(?: \w+){0,3}"
        ),
        (
            r"(?:pick|collect|get|meet|fetch|drop) (?:you|u|ya) (?:\w+ )?(?:a street|round the corner|"
            "down the (?:road|street)|end of (?:ur|your|the)|away from|behind|where no ?one|where "
            r"nobody|out of sight|up the road|by the back|at the back)(?: \w+){0,4}"
        ),
        (
            "(?:be (?:at|by|on) the|walk to the|hop out to the|come to the|get to the|wait at the|go "
            "to the|stand at the) (?:corner|end of|top of|bottom of|back gate|side gate|bus stop|lay "
            r"?by|main road|services|roundabout)(?: \w+){0,8}"
        ),
        (
            r"(?:be ready|bags? packed|one bag|pack a bag|bring a bag)(?:,| and| n| at| by)? (?:\w+ "
            r")?(?:\w+ ){0,4}(?:beep|flash|car|van|outside|lift|pick|drive|wait|come for|cab|taxi|get "
            r"you|{clock})(?: \w+)?"
        ),
        (
            r"(?:i|ill|il|i will|when i|he) (?:\w+ )?(?:beep|flash|honk|hoot|toot)(?: \w+)?(?: twice| "
            "once| lights| my lights| the lights| u| you| when)?"
        ),
        (
            "(?:lights off|engine running|engine on|headlights|hazards on|tanks full|tank is full|"
            r"seats warm|seat is warm|heated seats|passenger seat|child lock|full tank)(?: \w+){0,3}"
        ),
        (
            r"(?:im|i am|ill be|il be|were|car is|cars|van is|vans|hes|parked) (?:\w+ )?(?:parked|"
            "outside|round the corner|waiting|out the front|out the back|on my way|on the way|5 mins? "
            r"away|two mins? away|\d+ min(?:ute)?s? away|at the end of|downstairs|in the car park|in "
            "the car|in my car|in the van|sat outside|in a|in the)(?: up)? (?:from |by |at |of |with |"
            "for |round |behind |near |past |going |now |blue |black |white |silver |red |green |grey |"
            "golf |audi |corsa )*(?:ur|your|yours|urs|you|the|car|van|golf|audi|church|mosque|temple|"
            "gurdwara|synagogue|shop|school|end|"
            r"lights|come out|get in|hurry|birmingham)(?: \w+){0,4}"
        ),
        (
            r"(?:(?:white|black|silver|blue|red|grey|green|dark) (?:\w+ )?(?:van|car|golf|audi|bmw|"
            "corsa|transit|hatchback|saloon|people carrier|range rover|merc|one with|vw|fiesta|"
            r"astra))(?: \w+){0,5}"
        ),
        (
            r"(?:drive|driving|run|bring|take|get|have) (?:you|u|ya) (?:back|home)(?: \w+)? ?(?:before|"
            r"b4|by|the long way|after|and no|n no|in time|when|til)(?: \w+){0,4}"
        ),
        (
            r"(?:its|only|just|its only)(?: \w+){0,2} (?:hour|hours|hr|hrs|mins?|minutes) (?:drive|away|"
            r"in the car|on the train)(?: \w+){0,4}"
        ),
        (
            r"(?:ill|il|i will|i can|i could|i)(?: \w+)? do the (?:rest of the )?(?:drive|driving|"
            r"journey)(?: \w+)?"
        ),
        (
            r"(?:ticket|tickets|fare|train|coach|seat)(?: \w+){0,2} (?:in (?:your|ur) name|is (?:booked|"
            "paid|waiting|on your phone)|booked for you|at the (?:desk|station|machine)|already paid|"
            r"waiting for you|sorted)(?: \w+){0,4}"
        ),
        (
            "(?:train|coach|bus)(?: is| at)? {clock}[,.]? ?(?:platform|coach|sit|carriage|from|get|"
            r"dont|ill)(?: \w+){0,6}"
        ),
        (
            r"(?:get|hop|come) off (?:at|the (?:train|bus|coach) at) \w+(?: \w+)? (?:some|ill|il|i|he|"
            r"hell|my|theyll|theres|and|n)(?: \w+){0,4}"
        ),
        (
            r"(?:come on|get|catch|take|jump on) the {clock}(?: \w+)?(?: and| n| to| train| from| ill| "
            r"then)(?: \w+){0,5}"
        ),
        (
            "(?:can|could) (?:you|u) get (?:yourself )?to (?:the )?(?:services|station|town|bus "
            r"station|motorway|main road|roundabout|\w+ station)(?: \w+){0,5}"
        ),
        r"(?:when you|when u) (?:come|get) (?:out|off)[,]? (?:turn|go|walk|cross|look)(?: \w+){0,5}",
        (
            r"(?:look|see)(?: \w+){0,3} (?:out (?:of )?(?:the|your|ur) window|the headlights|my "
            r"lights)(?: \w+){0,4}"
        ),
        (
            r"(?:you|u)(?: \w+){0,2} (?:wont|dont|will not|never) (?:\w+ )?need (?:the bus|bus fare|to "
            r"get the bus|a bus|the minibus|a lift off|train money)(?: \w+){0,3}"
        ),
        (
            r"{dont} (?:get|take|go|wear|catch|wait for)(?: \w+){0,2} (?:the (?:mini)?bus|minibus|a "
            r"lift|your blazer|ur blazer|school bus)(?: \w+){0,8} (?:ill|il|i|look|silver|car|run|with|"
            r"mine|youll)(?: \w+){0,3}"
        ),
        r"(?:lift|drive|ride)(?: \w+)? (?:home )?(?:just|jist) (?:the two|you|me|us)(?: \w+){0,3}",
        (
            r"(?:car(?! park)|van|cab|taxi|driver|lift)(?:s| is| will be|ll be)? (?:\w+ )?(?:outside|there|here|at the \w+|"
            r"by the \w+|round the \w+) ?(?:at|in|now|by|,|til)? ?(?:\d+|{clock}|{end}|go now|come now|dont|bring|"
            r"leave)"
        ),
        (
            r"(?:in|its|look for|be in|get in|find|sat in) (?:the |a |my )?(?:silver|black|white|grey|gray|blue|"
            r"red|green|dark) (?:\w+ )?(?:car|van|golf|astra|corsa|audi|bmw|merc\w*|focus|fiesta|polo|transit|"
            r"passat|clio|hatchback|estate|motor)(?: \w+){0,3}"
        ),
        (
            r"(?:some ?(?:one|body)s|hes|shes|theyre|hell|shell|theyll|my mates|the drivers) (?:\w+ )"
            r"?(?:pick(?:ing)?|fetch(?:ing)?|collect(?:ing)?) (?:you|u) (?:up )?(?:at |from |by |off |around )"
            r"?(?:\d+|{clock}|tonight|tomorrow|tmrw|sat\w*|sun\w*|fri\w*|after)"
        ),
        (
            r"(?:leave|get out|come out|slip out|climb out|sneak out|nip out) (?:\w+ )?(?:by|through|out of|via) "
            r"(?:the )?(?:\w+ )?(?:kitchen|window|back|side (?:door|gate)|fire (?:door|exit)|bins)"
        ),
        (
            r"(?:\d{1,2}[.:]\d\d|half \d{1,2}|half (?:six|seven|eight|nine|ten|eleven)|\d{1,2} ?(?:am|pm|"
            r"oclock))[., ]+(?:\w+ ){0,3}(?:red|blue|black|white|grey|gray|silver|green|dark) (?:\w+ )?(?:car|"
            r"van|golf|corsa|astra|fiesta|polo|transit|focus|clio|bmw|audi|merc|estate|people carrier|motor|"
            r"saloon|hatchback|taxi)"
        ),
        (
            r"(?:red|blue|black|white|grey|gray|silver|green|dark) (?:car|van|golf|corsa|astra|fiesta|polo|"
            r"transit|focus|clio|bmw|audi|merc|estate|people carrier|motor|saloon|hatchback|taxi)(?: "
            r"\w+){0,2} (?:at|by|outside|near|behind|far end|top|bottom|round the|parked|waiting)(?: \w+){1,5}"
        ),
        (
            r"(?:im|i am|were|we are) (?:\w+ )?(?:at|by|outside|near) (?:the|your|ur) (?:\w+ )?(?:gates?|door|"
            r"corner|stop|shops?|entrance|exit|lay ?by|car park)(?: now| waiting| already)?[., ]+(?:\w+ "
            r")?(?:(?:red|blue|black|white|grey|gray|silver|green|dark) )(?:\w+)"
        ),
        (
            r"(?:im|i am) (?:\w+ )?(?:in the (?:car|van|motor)|parked up|outside in the (?:car|van))[., "
            r"]+(?:\d+|two|five|ten) ?(?:mins?|minutes)(?: \w+){0,3} (?:or|and i|n i|be|door|out|downstairs)"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            "if i decide to go|as usual|reception|badge|glazing|garage|white hair|lunch|storm is|off "
            "on holiday|bus stop$|owe|panicked|round the corner ill flash|drops me|youre an angel|"
            "outside the co op|raining|your dad|netball|my mum|my dad|my dads|dads? (?:fetching|"
            "getting)|mum says|jeep|sword|pe kit|fencing|granny|grandad|auntie|uncle w|minibus leaves|"
            "airport|school trip|coach trip|tickets for the trip|staff|holiday|teddy|milkman|ice cream|"
            "scouts?|film|movie|game|downed|passed last week|ruth|chucking|upstairs|upstairs|rehearsal|"
            r"home from|swimming|football|practice|training|hospital|crutches|driver\b.{0,10}nhs|the "
            "nhs|carpool|freshman|semester|my wife|my sister|family|roommates?|class|airplane|plane|"
            "parcel"
        ),
    ),
    shows=(
        "bins. 3.20. blue car",
        "im at the gate now. silver estate",
        "grey golf at the far end of the car park",
        "van's at the garages at 6, dont bring a bag",
        "im in the grey golf",
        "someones picking u up at 9",
        "slip out by the side door",
        "ill pick you up after school, not outside the gates",
        "im sending a cab for you",
        "my mate will meet you at the station",
        "get in when i flash my lights",
        "be at the end of your road at 8",
        "theres a train ticket in your name",
        "ill have you home before your mum wakes up",
        "black car parked round the corner from yours",
    ),
    passes=(
        "3.20 is when the bus goes",
        "the bus is at the stop",
        "my aunt has a silver ring",
        "leave the lights on in the kitchen",
        "dad is fetching you from fencing",
        "my mum can give you a lift to netball",
        "pick up the sword by the gate",
        "bus in 3 mins run",
        "can someone pick me up in the jeep, im down",
        "coach leaves at nine, tickets with staff",
    ),
    limits="It cannot tell who drives: the rest of the conversation must.",
)
