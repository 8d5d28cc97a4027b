"""A child tells which school they go to or where they live."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ASKED = AnyOf(
    r"\b(?:wh(?:at|ich|ats)|wat|wot|wich|where|whats|name of|r u at|are you at) (?:\w+ ){0,3}(?:school|skool|schl|skl|"
    r"sch|academy|college|primary|secondary)\b|\bwhere(?:abouts|bouts)?(?:s| is| do| d| are| r|re)? (?:\w+ )?(?:you|u|"
    r"ya|ye|your|ur|that|live|from|based)\b"
    r"|\b(?:address|addy|postcode|post code|street|road|house number|which house|what number)\b|\b(?:go to|at) "
    r"school\b|\bwhich (?:end|part|bit|street|road|estate|one|library|chippy)\b|\bschool\b[^.!]{0,30}\?"
)
_LIGHT = AnyOf(
    r"\b(?:cloverfield|taxis?|shop address|studio fan|privet drive|hogwarts|harry (?:potter|lives)|sims?|minecraft|"
    "coords?|base is|spawn|baker street|sherlock|pineapple under|sesame|coronation street|ramsay street|albert "
    "square|"
    "monopoly|film|movie|book|story|episode|series|netflix|character|quiz|nans? (?:moved|lives)|grans? (?:moved|"
    "lives)|grandad lives|coach lives|teacher lives|vicar|my (?:cousin|mate|friend|auntie|uncle)s? (?:lives?|goes|"
    "moved|school)|"
    "she lives|he lives|they live|(?:asked|asks|wanted|wants) (?:me |for )?my (?:address|school)|told a random|i "
    "said (?:nope|no)|(?:its|is) itchy|uniform is|deliveries has changed|newsletter|dofe|form,|middle of nowhere|"
    "nice try|new goalie|"
    "road trip|road rage|hit the road|down the road|street ?food|street dance|streetwear|crossy road|old town road|"
    r"abbey road|open evening|school run|not telling|not saying|im not allowed)\b"
)
_STREET = (
    "(?:road|rd|street|st|avenue|ave|av|lane|ln|drive|dr|close|cl|way|crescent|cres|court|ct|gardens|gdns|terrace|"
    "tce|grove|place|pl|walk|park|rise|hill|mews|square|sq|row|view|house|paddock|croft|green|meadows?|heights|"
    "towers?|tower|buildings|cottages?|parade|villas|bank|mount|fold|drove|wynd|brae|loan|scheme|estate)"
)
_SCHOOL = (
    "(?:school|skool|skl|academy|high|primary|juniors?|infants|secondary|college|grammar|comp|comprehensive|prep|"
    "sixth form|middle|upper|ysgol|acad|uni tech|utc|prep)"
)
_NO_NAME = AnyOf(
    r"\b(?:my|a|an|this|your|ur|our|that|new|same|old|boring|big|different|his|her|their|after|some|any|what|which|"
    "another|still|actually|in high|high school|middle|grade|law|med|medical|"
    "grammar review|boarding|business|art|night|summer|sunday|driving|for|about|with|through|of|love|before|since|"
    "left|start|thinking|going|money|year|every|today|just|hate|skip|miss|"
    r"finish\w*|leave|leaving|have|had|amazed|how|junior core|get|boys toilets|girls toilets)\b"
)


def _told_where(candidate: Candidate) -> Voice | None:
    """A name or a number counts as a place of the child's unless a story, a game or somebody else's home is meant."""
    marks = candidate.marks
    if "asked" in marks and not candidate.said_before(_ASKED, by_speaker=False, within=2):
        return None
    if _LIGHT.search(candidate.text):
        return None
    if "named" in marks and _NO_NAME.search(candidate.match.group("named").split(" ", 1)[1]):
        return None
    return None if "asked" in marks and _NO_NAME.search(candidate.match.group()) else Voice.OWN


DETECTOR = Detector(
    name="shares_school_or_address",
    version=1,
    by=Speaker.CHILD,
    says="tells which school they go to or where they live",
    innocent_reading="Friends tell each other their school and address, and parcels and clubs need one.",
    patterns=(
        r"(?:[a-pr-uwyz]\d[a-hjkps-uw]?|[a-pr-uwyz]\d\d|[a-pr-uwyz][a-hk-y]\d[0-9abehmnprv-y]?) ?\d[abd-hjlnp-uw-z]{2}",
        (
            "(?P<named>(?:i|we|me|am)(?: (?:go|goes|just started|started|moved|am))+ (?:to|at|2)(?: the)? (?!the |a |my |"
            rf"bed)(?:\w+ ){{1,3}}{_SCHOOL})"
        ),
        (
            r"(?:i|we) go (?:to )?(?:st|saint|our lady|sir|king|queen|holy|sacred|bishop|cardinal|lady|the \w+ academy) "
            r"?\w+(?: \w+){0,4}"
        ),
        (
            r"(?P<named>(?:im|i am|am)(?: \w+)? (?:in|at) (?:(?:y|yr|year) ?\d+\w?|\d+[a-z]{0,2}|form \w+|reception)?(?: "
            rf"?(?:at|in))? ?(?:\w+ ){{1,3}}{_SCHOOL}(?: \w+){{0,3}})"
        ),
        (
            r"(?:my|ma|me|our) (?:\w+ )?(?:school|skool|skl|academy|college|primary|high school|secondary)(?:s| is)?(?: is)? "
            r"(?:called|named|name is|its called|is st|is saint|is the \w+ (?:academy|school)) \w+(?: \w+){0,3}"
        ),
        (
            r"(?:my |the )?(?:school|skool) (?:bag|jumper|blazer|badge|tie|lanyard|logo|hoodie|uniform|pe kit)(?: \w+){0,4} "
            r"(?:on it|says|look|name|has|got|in (?:that|the) (?:pic|photo))(?: \w+){0,4}"
        ),
        (
            r"(?:see|look at|thats|read|zoom|check)(?: \w+){0,3} (?:lanyard|badge|blazer|jumper|school logo|tie|crest|"
            r"uniform)(?: \w+){0,4}"
        ),
        (
            "(?:i|we|ah|a)(?: (?:just|only|actually|still|literally))* (?:live|stay|livin|lives|living|reside|just moved|"
            r"moving|bide|moved to \d+|moved)(?: (?:in|at|on|to|near|by|opposite|next|above|across|behind|off|down|over|up|"
            r"round|just|the|number|no|flat|door|corner|of|in a|right|bottom|top|end|from|fae|rite))+ ?(?:\w+ ){0,3}(?:road|"
            r"rd|street|avenue|lane|drive|close|crescent|terrace|estate|scheme|gardens|grove|mews|\d+\w?|flats?|shop|shops|"
            "barbers?|chippy|(?:church|mosque|temple|gurdwara|synagogue|chapel)|school|station|park|pub|tesco|coop|co op|"
            "spar|vets?|library|bridge|fields?|river|canal|"
            "kfc|mcdonalds|post office|bus stop|tram stop|surgery|garage|takeaway|stadium|farm|rec|it|gym|hairdressers?|off "
            r"licence|newsagents?|bookies|cemetery|hospital|hotel)(?: \w+){0,3}"
        ),
        (
            r"(?:\d{1,3}[a-f]?|number \d{1,3}|no \d{1,3})[ ,]+(?:the )?(?!hour|min|day|year|week|kids|people|time|quid|pound|"
            "percent|mile|step|of|in|on|at|and|to|x )[a-z]{3,14}(?: [a-z]{3,14})? (?:road|rd|street|st|avenue|ave|lane|ln|"
            "drive|crescent|cres|close|gardens|gdns|terrace|grove|mews|croft)(?![a-z])"
        ),
        (
            r"(?:\d{1,3}) the (?:paddock|close|green|avenue|crescent|drive|lane|street|mews|grove|terrace|croft|meadows|"
            "gardens|orchard|spinney|oaks|limes|elms|rise|square)"
        ),
        (
            r"(?:(?:flat|apartment|apt|block|house|buzzer|caravan|unit|room) (?:no |number )?\d{1,3}\w?|number \d{1,3}|no "
            rf"\d{{1,3}})(?: \w+){{0,5}} (?:{_STREET}|buzzer|door|flat|block|floor|top|red|blue|green|left|right|end|opposite|"
            r"by|near|above|behind|next)(?: \w+){0,3}"
        ),
        r"(?:buzzer|buzz|gate code|door code|entry code|key code|keypad)(?:s| is| no| number| flat)*[ :]*\d+\w?(?: \w+){0,4}",
        (
            r"(?:my|our|ma|me) (?:\w+ )?(?:address|addy|addres|adress|postcode|post code|street|house|road|st|flat|estate|"
            "block|house number|door number|bedroom|window)(?:s| is|:)? (?:is|its|:|the|called|number|no|on|above|opposite|"
            r"next|near|\d+|rhymes|starts|at|faces|looks)(?: \w+){1,5}"
        ),
        (
            "(?:doors?|houses?|streets?|roads?|mins?|minutes?|min|stops?) (?:down|away|up|along|over|round|walk|behind)(?: "
            r"\w+)? from(?: (?:the|my|our|a|that))* (?:vets?|school|shops?|chippy|(?:church|mosque|temple|gurdwara|synagogue|"
            "chapel)|station|park|pub|tesco|coop|spar|"
            "library|kfc|mcdonalds|post office|surgery|barbers?|garage|asda|aldi|lidl|bus stop|leisure centre|stadium|"
            r"hospital|river|canal|main road|high street|greggs)(?: \w+){0,4}"
        ),
        (
            r"(?:only|the) (?:house|one|flat|bungalow|caravan|cottage)(?: \w+)? with (?:a |the )?(?:\w+ )?(?:trampoline|door|"
            "gate|car|van|fence|flag|gnome|hedge|camper|caravan|skip|blind|bins?|wall|boat|conservatory|basketball hoop|hot "
            r"tub|bike)(?: \w+){0,4}"
        ),
        (
            "(?:send|post|deliver|drop|ship|bring)(?: (?:it|them|that|me|the|parcel|to|round|off))* (?:to|2|at|@)(?: (?:my|"
            r"me|mine|our|house|address|flat|number|no))*[ :]*\d{1,3}\w?[ ,]+(?:\w+ ){1,3}(?:\w+)"
        ),
        (
            r"(?:come|turn|walk|go|get)(?: \w+)? (?:out|off|left|right|up|down|past)(?: \w+){0,5} (?:im|were|its|my|is|its "
            "the|im the|mine|ours)(?: (?:is|the|in|at|on|our|a|block|house))* (?:block|house|flat|number|no|door|red|blue|"
            r"white|green|black|first|second|third|last|end|one|called)(?: \w+){0,4}"
        ),
        (
            "(?:above|opposite|behind|next to|next door to|across from|over|round the back of) the (?:barbers?|chippy|kebab "
            "shop|takeaway|bookies|hairdressers?|nail (?:bar|salon)|launderette|post office|corner shop|offie|off licence|"
            "pub|(?:church|mosque|temple|gurdwara|synagogue|chapel)|vets?|school|tram stop|bus stop|surgery|library|co ?op|"
            "spar|costa|kfc|garage|station|newsagents?)(?: "
            r"(?:on|in|by|near|at|buzzer|flat|number|is mine|im|thats))+(?: \w+){0,4}"
        ),
        (
            "(?P<asked>{start}(?:um+ |er+ |erm |well |lol |haha |its |yeah |yh |the |ok |oh |like |at |in |near |just |im at |im "
            r"from |i go |from |ye )*(?:our lady|sir|king|queen|holy|sacred|bishop) ?\w+(?: \w+){0,5})"
        ),
        (
            "{start}(?:um+ |er+ |erm |well |lol |haha |its |yeah |yh |ok |oh |im at |i go |go to |ye )*(?:st|saint) "
            r"(?!patricks|georges|davids|andrews|nick|ives|lucia|tropez|pancras|louis)[a-z]{4,}(?: \w+){0,5}"
        ),
        rf"(?P<asked>(?:\w+ ){{1,3}}(?:{_SCHOOL}|u1[0-8]s?)(?: \w+){{0,4}})",
        (
            r"(?P<asked>(?:its |it is |nah |at |i go )?the (?:\w+ ){1,2}(?:one|school|academy) (?:in|on|by|near|at|next to|"
            "opposite|"
            r"behind|up|down|off)(?: \w+){1,5})"
        ),
        r"(?:its|it is|i go|go to) the \w+ (?:school|academy) (?:in|on|by|near|next to|opposite|behind|off)(?: \w+){1,4}",
        (
            "(?P<asked>(?:near|off|round|just outside|outside|live near|close to|out near) (?!work|campus|town |that|there|"
            "the lobby|lobby|bed|school|here|home|my|mars|earth|a |it|u |you |i |im )[a-z]{4,14}(?: (?:but not in it|way|"
            "area|side|estate|road|town|village|rd|street|hill|green|park|end|x|lol))*{end})"
        ),
        (
            "(?:i|we)(?: (?:just|only))? (?:live|stay)(?: (?:in|at|on))+ (?!a |the |my |fear|hope|peace|it|this|that|there|"
            "hell|here|constant|his|her|their|london|england|uk|america|texas|utah|california|new|an |one|"
            r"someone)[a-z]{3,14}(?: (?:on|near|by|off|road|estate|opposite|behind|next))+(?: \w+){0,3}"
        ),
        (
            r"(?:form|tutor) (?:room|group)(?: is|s)? (?:by|next to|near|at|in|on|\d+|opposite)(?: (?:the|a|front|back|main|"
            r"gate|gates|block|reception|science|english|music|\d+)){1,4}(?: \w+)?"
        ),
        (
            r"(?:hers|heres|this is|thats|sent|sending|here is)(?: \w+)? (?:my|our) (?:school )?(?:timetable|time table|"
            r"school|street|road|house|front door|student card|bus pass|school id|planner)(?: \w+){0,3}"
        ),
        (
            "(?:school|skool|street|road|estate|village|town)(?: (?:name|is|called|its|it))* (?:rhymes?|starts|begins|sounds|"
            r"unscramble|backwards|anagram|pig latin)(?: \w+){1,5}"
        ),
        (
            r"(?P<asked>(?:on|off|down|top of|end of|bottom of|by|near|corner of|just off|round) (?:the )?(?:\w+ "
            "){1,2}(?:rd|road|street|st|lane|ln|avenue|ave|drive|close|crescent|estate|park|hill|terrace|way|grove|"
            r"gardens)(?: \w+){0,5})"
        ),
        (
            r"(?P<asked>(?:we|its|were|it is|im|i live|school is|schools)(?: \w+)? (?:next to|opposite|by|near|behind|across "
            r"from|beside|above|facing) (?:the|a) (?:\w+ )?(?:river|canal|park|station|church|mosque|temple|"
            r"gurdwara|synagogue|pub|tesco|asda|"
            "aldi|shops?|library|leisure centre|stadium|hospital|chippy|post office|cinema|fields?|woods|bridge|roundabout|"
            r"bypass|motorway|garage|fire station|police station|supermarket|sports centre)(?: \w+){0,4})"
        ),
        (
            "(?:my|our|ma) (?:front |back |bedroom )?(?:door|house|gate|window|drive|garden|block|flat)(?:s| is| has|s got)? "
            r"(?:the|a|got|is|at|on|opposite|next|faces|backs|red|blue|green|yellow|black|white|number|looks) ?(?:\w+ "
            "){0,4}(?:one|door|road|street|park|field|river|canal|school|station|church|mosque|temple|gurdwara|synagogue|shop|corner|end|left|right|"
            r"trampoline|car|van|gate|fence|\d+)(?: \w+){0,3}"
        ),
        r"(?:year|yr|y) ?\d+ (?:at|in) (?!the |my |a |that |your |ur |our |school|uni)\w+(?: \w+){0,4}",
        (
            "(?:its|it is|im|were|i live|live|i stay|stay|house is|come to|round at|address is|at|to) (?:at |in |on "
            r")?(?:number |no |flat |block )?\d{1,3}[a-f]?[ ,]+(?!mins?|minutes|hours|days|years|weeks|of|to|past|people|quid|"
            "pounds|percent|times|pm|am|more|then|and|or|but|in|on|at|x|lol|now|oclock|yrs?|year|kids|messages)[a-z]{4,12} "
            r"(?:\w+ )?(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|crescent|cres|way|court|gardens|terrace|grove|"
            "place|walk|park|rise|hill|mews|row|view|paddock|croft|green)"
        ),
        (
            r"(?:my|our|the) (?:bus stop|stop|station|local|nearest \w+|nearest|closest) (?:is|s|is called)(?: (?:the|called|"
            r"at|on))* (?!so |like |not |good|bad|closed|really|a |my )[a-z]{4,}(?: \w+){0,4}"
        ),
    ),
    confirm=_told_where,
    shows=(
        "i go st marks in harborne",
        "im in 8r at hillcrest academy",
        "my address is 22 penrose avenue",
        "send it to 14 marsh road",
        "i live above the barbers, buzzer 3",
        "m1 1ae",
        Example("weston park high", before=("them: what school do you go to",)),
        Example("its the posh one by the river", before=("them: which school u at",)),
    ),
    passes=(
        "i hate school",
        "number 4 privet drive, everyone knows that",
        "my sims live at 5 willow creek",
        "she asked my address and i said nope",
        "i go to school by bus",
        "what school do you go to",
        "were down the road from winning this",
    ),
    limits="It does not see a place that only a picture or a uniform gives away.",
)
