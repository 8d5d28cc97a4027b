"""Somebody makes known where another child lives or learns, how to reach them, or who they really are."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_ORDINARY = (
    r"for (?:the|her|his|a) (?:party|card|present|flowers|invite|invitation|taxi|ambulance|lift|club|"
    r"register|sleepover|delivery)|birthday|party|flowers|christmas card|thank you card|pick (?:her|him|them|"
    r"you) up|drop (?:her|him|them|you|it) (?:off|round)|picking (?:her|him) up|collect (?:her|him)|sat ?nav|"
    r"emergency|999|ambulance|allerg\w*|epipen|coach|coursework|group project|project|she said (?:i|you|to) "
    r"(?:can|could|give|pass)|he said (?:i|you|to) (?:can|could|give|pass)|with (?:her|his) permission|asked "
    r"me to (?:give|pass|send)|postcard|pen ?pal|netflix|film|book|character|celeb\w*|footballer|singer|"
    r"plumber|dentist|doctors?|surgery|shop|vet|cats?|dog|sherlock|bond|never (?:post|share|give)|dont "
    r"(?:post|share|give)|shouldnt (?:post|share)|mps?|prime minister|king|santa"
)
_HOSTILE = (
    r"egg(?:ed|s|ing)?|spam\w*|prank\w*|ring (?:her|him)|call (?:her|him)|text (?:her|him)|every ?(?:one|"
    r"body)|go (?:round|say hi|knock|visit|wild|mad)|knock(?:ing)?|pay (?:her|him) a visit|visit|pull up|"
    r"pulling up|enjoy|have fun|do (?:what|your worst|with)|dox\w*|expos\w*|leak\w*|snake|grass\w*|snitch\w*|"
    r"dare|add (?:her|him)|since (?:she|he)|for talking|shouldnt have|deserves?|thats what|posted|post it|"
    r"spread|share|pass it on|lol|lmao+|haha\w*|oops|:smiling_face_with_horns:|:eyes:|:joy:|any(?:one|body) "
    r"want|who wants|if (?:any\w*|you|u) wants?|in case|wait (?:for|outside)|brick|window|order (?:pizzas?|"
    r"\d+)|pizzas?|swat\w*|found (?:her|him|it)|look what i found|watch"
)
_PERSON = (
    r"(?:her|his|their|this (?:girl|boy|lad|kid)s|that (?:girl|boy|lad|kid)s|the (?:girl|boy|lad|kid)s|"
    r"[a-z]{2,}[a-hj-z]s)"
)
_HE = (
    r"(?:she|he|shes|hes|they|theyre|this (?:girl|boy|lad|kid)|that (?:girl|boy|lad|kid)|the (?:girl|boy|lad|"
    r"kid)|[a-z]{3,})"
)
_STREET = (
    r"(?:road|rd|street|avenue|ave|close|drive|crescent|court|gardens|grove|terrace|place|way|walk|hill|"
    r"flats|tower|estate|lane|view|rise|mews|square|row)"
)
_POSTCODE = r"(?:[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})"
_TELEPHONE = r"(?:\+?44 ?7\d{3}|07\d{3}) ?\d{3} ?\d{3}"
_MY = AnyOf(
    r"\b(?:my|our) (?:address|postcode|number|house|school|addy|phone)\b|\b(?:i|we|im) live\b|\btext me\b"
)
_MARKS = marked(company=_HOSTILE, spoiled_by=_ORDINARY, within=4)


def _of_another(candidate: Candidate) -> Voice | None:
    """One's own address or number is another matter, and family may tell where family lives."""
    told = "told" in candidate.marks
    if not told and (candidate.from_family or _MY.search(candidate.text)):
        return None
    return _MARKS(candidate)


DETECTOR = Detector(
    name="reveals_childs_details",
    version=1,
    by=Speaker.ANYONE,
    says="makes another's address, school, number or real name known",
    innocent_reading="Families and friends pass on an address for a party or a number for a lift.",
    patterns=(
        (
            r"(?P<told>(?:(?:(?:they|she|he|theyve|some ?(?:one|body)|people|who|hes|shes|ex|mate|friend|bro|girl|"
            r"boy|guy|\w+s) (?:\w+ )?(?:put|gave|sent|found|showed)|posted|posting|leaked|leaking|shared|published|"
            r"dropped|read out|gave out)(?: \w+){0,3} (?:my|our) (?:\w+ )?(?:address|addy|number|postcode|phone "
            r"number|school|full name|real name|name and|details|location|house|ip|email|timetable|dob)(?: \w+)? "
            r"(?:in|on|to|out|online|everywhere|round|with|for|publicly|and)(?: \w+){0,4}))"
        ),
        (
            r"(?P<told>(?:i|ive|i was|i got|ive been|been|she|he|my (?:mate|friend|sister|brother))(?: \w+)? (?:got |"
            r"been |was |just |being )?dox+(?:x?ed)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:they|he|she|some ?(?:one|body)|people|some (?:guy|man|lad|girl|boy)|this (?:guy|man|girl|"
            r"account))(?: \w+){0,2} (?:doxx?ed|doxx?ing|leaked|outed) (?:me|my \w+|us)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:strangers|people|randoms|randomers|everyone|ppl|people i dont know)(?: \w+){0,3} (?:have|"
            r"got|has|know|ringing|calling|texting)(?: \w+){0,2} (?:my (?:number|address|school)|where i (?:live|go "
            r"to school))(?: \w+){0,4} (?:because|cos|since|now|someone|she|he|after|off)(?: \w+){0,3})"
        ),
        (
            rf"(?P<weak>{_PERSON} (?:\w+ )?(?:home |house |full |exact )?(?:address|addy|postcode|post code|house|"
            rf"gaff|yard)(?: is|s|:| =)? (?:at |on |in |number |no )?(?:\d{{1,3}}[a-z]?|{_POSTCODE}|flat)(?: "
            rf"\w+){{0,3}})"
        ),
        (
            rf"(?P<weak>(?:lives?|living|live|stays|staying|house is|house)(?: \w+)? (?:at|on|in|down|up)? ?(?:number "
            rf"|no |flat )?\d{{1,3}}[a-z]?,? (?:\w+ ){{1,2}}{_STREET})"
        ),
        (
            rf"(?P<weak>{_HE} (?:lives?|stays)(?: \w+)? (?:on|in|at|down|round|near|behind|next to|opposite|above|"
            rf"just off) (?:the |that )?(?:\w+ ){{1,3}}(?:{_STREET}|chippy|church|mosque|temple|gurdwara|"
            rf"synagogue|shops?|park|school|pub|station|"
            rf"co ?op|tesco|garage|garages|bus stop|house with|one with))"
        ),
        rf"(?:lives?|address|addy|house|find (?:her|him))(?: \w+){{0,6}}[,:]? {_POSTCODE}(?: \w+)?",
        (
            rf"(?P<weak>{_PERSON} (?:\w+ )?(?:number|num|phone|phone number|mobile|digits|whats ?app)(?: is|s|:| "
            rf"=)?,? ?{_TELEPHONE})"
        ),
        (
            rf"(?P<weak>{_TELEPHONE}[,. ]+(?:\w+ )?(?:thats|is|its|heres)? ?(?:her|his|[a-z]{{2,}}s) (?:\w+ "
            rf")?(?:number|phone|mum|dad|mobile|home))"
        ),
        (
            rf"(?:heres|here is|this is|thats|ring|call|text|spam|prank|save|got|dropping|posting) (?:\w+ )?(?:her|"
            rf"his|this \w+s|[a-z]{{2,}}[a-hj-z]s) (?:\w+ )?(?:number|num|phone|addy|address|digits|details|postcode|"
            rf"ip|full name|real name|school)[ ,:.]+(?:\w+ ){{0,4}}(?:{_TELEPHONE}|\d{{1,3}} \w+|everyone|spam|enjoy|"
            rf"have fun|go|do what|ring|lol|haha\w*|guys)(?: \w+)?"
        ),
        (
            rf"(?:everyone|guys|lads|girls|all|go|come on|lets)(?: \w+){{0,2}} (?:ring|call|text|spam|prank|prank "
            rf"call|message|whats ?app|facetime)(?: \w+)? (?:her|him|this \w+|it)?[ ,:.]*(?:on )?{_TELEPHONE}"
        ),
        (
            r"(?P<weak>(?:her|his|their|this girls|this lads|real|[a-z]{2,}s) (?:real |actual |full |government |"
            r"legal |proper )(?:name|identity|full name)(?: is|s|:)? (?:actually )?[a-z]+(?: [a-z]+)?)"
        ),
        (
            rf"(?P<weak>{_HE} (?:goes to|attends|is at|goes|is in|in year \d+ at|is a pupil at|studies at)(?: \w+)? "
            rf"(?:\w+ ){{1,3}}(?:high(?: school)?|primary|academy|secondary|grammar|sixth form|college|comp|school|"
            rf"juniors|infants))"
        ),
        (
            rf"(?P<weak>{_HE} (?:gets|catches|walks|takes|finishes|leaves|comes out|gets off|waits)(?: \w+){{0,3}} "
            rf"(?:bus|train|home|school|alley|park|gate|stop|cut through|station|training|tram)(?: \w+){{0,4}} (?:at|"
            rf"around|every|by|through|past|from) (?:\w+ )?(?:\d{{1,2}}(?:[:.]\d\d)?|half|quarter|day|morning|the|"
            rf"three|four)(?: \w+){{0,2}})"
        ),
        (
            r"(?P<weak>(?:her|his|[a-z]{2,}s) (?:mum|dad|mam|nan|sister|brother)(?: \w+)? (?:works? (?:at|in)|runs "
            r"the|is called|drives)(?: \w+){1,4})"
        ),
        (
            r"(?P<weak>(?:her|his|[a-z]{2,}s) (?:snap|insta|tiktok|discord|roblox|user ?name|email|other account|alt|"
            r"private account|priv|finsta) (?:is|=|:) ?\S+(?: \S+)?)"
        ),
        (
            r"(?:dox+(?:ed|ing|xed)?|drop(?:ped|ping)? (?:the )?dox|posted (?:the )?dox) (?:her|him|them|this \w+|"
            r"that \w+|on)(?: \w+)?|(?:her|his) (?:full )?dox(?:x)?(?: is| just)? (?:up|dropped|posted|live|out|"
            r"in)(?: \w+)?"
        ),
        (
            r"(?:drop(?:ping|ped)?|post(?:ing|ed)?|leak(?:ing|ed)?|shar(?:e|ing|ed)|publish(?:ed|ing)?|gave (?:out|"
            r"every\w*)|giving (?:out|every\w*)|giv(?:e|ing) out|sent (?:round|every\w*)|read out) (?:\w+ )?(?:her|"
            r"his|this (?:girl|boy|lad|kid)s|that (?:girl|boy|lad|kid)s|[a-z]{2,}[a-hj-z]s) (?:\w+ )?(?:address|addy|"
            r"number|postcode|phone number|full name|real name|details|location|ip|email)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:put|putting|stick|stuck|posted|sharing) (?:\w+ )?(?:her|his|this (?:girl|boy|lad|kid)s|"
            r"[a-z]{2,}[a-hj-z]s) (?:\w+ )?(?:address|addy|number|postcode|school|house|timetable|name) (?:on|in|to|"
            r"up) (?:the |every |a )?(?:\w+ )?(?:server|chat|gc|group|story|page|insta|snap|discord|website|"
            r"toilet\w*|wall|forum|tiktok))"
        ),
        (
            r"(?:found|worked out|figured out|know|got|tracked down|traced|have|looked up)(?: \w+)? (?:where (?:she|"
            r"he|they|this \w+|that \w+) (?:lives?|goes to school|goes school)|(?:her|his) (?:address|addy|house|"
            r"school|street|real name|postcode|ip|full name))[,. ]+(?:\w+ ){0,3}(?:its|it is|\d+|heres|posting|who "
            r"wants|everyone|link|pinned|check|in the|sending|below|on google|from (?:her|his|the)|dm me|anyone want|"
            r"lets go|lets|go round|look)(?: \w+){0,3}"
        ),
        (
            r"(?:pinned|put|posted|dropped|sent|heres|here is|screenshot of|ss of|pic of|photo of|link to)(?: "
            r"\w+){0,2} (?:her|his|this girls|this lads|[a-z]{2,}[a-hj-z]s) (?:house|front door|street|road|school|"
            r"location|street view|blazer|school badge|gate)(?: \w+){0,4}(?P<weak>)"
        ),
        (
            r"(?:go|gonna|lets|can we|we should|lets all|everyone)(?: \w+)? (?:egg|brick|visit|knock(?: on| at)?|"
            r"pull up (?:to|at|on)|turn up (?:at|to|outside)|wait outside|camp outside|send pizzas? to|order pizzas? "
            r"to|swat) (?:her|his|[a-z]{2,}s|their) (?:\w+ )?(?:house|door|school|street|gaff|yard|windows?|address|"
            r"work)(?: \w+){0,2}"
        ),
        (
            r"(?:heres|here is|this is|thats|i know|want to know|wanna know|anyone want to know|guess) where (?:she|"
            r"he|this (?:girl|boy|lad|kid)|that (?:girl|boy|lad|kid)|the (?:little )?(?:snake|grass|rat|snitch)) "
            r"(?:lives?|goes to school|hangs out|trains|works|gets the bus)(?: \w+){0,3}"
        ),
        (
            rf"{_HE} (?:lives?|stays)(?: \w+)? (?:at|on|in) (?:number |no |flat )?\d{{1,3}}[a-z]? (?:\w+ "
            rf"){{1,2}}{_STREET}[,. ]+(?:go|if any\w*|every\w*|lets|who wants|anyone|feel free|help yourself|pay|"
            rf"visit|egg|knock|have fun|enjoy|wait|spread|pass)(?: \w+){{0,4}}"
        ),
    ),
    guards=frozenset({"negated", "reported", "imagined"}),
    confirm=_of_another,
    shows=(
        "heres her number everyone spam it 07700 900123",
        "his address is 14 mill lane go egg it",
        "i found where she lives, its on google maps lol",
        "dropped his address in the server",
        "lets all turn up outside her house",
        "someone posted my address in the group chat",
        "doxxed him lol",
        Example("she goes to hillview high school", before=("them: lets expose this snake",)),
    ),
    passes=(
        "her address is 14 mill lane for the party",
        "my address is 14 mill lane",
        "his number is 07700 900123 for the coach",
        "she goes to the same primary school as me",
        "can you pick her up, she lives at 4 mill lane",
        "never post anyones address online",
        "sherlock lives at 221b baker street",
        "he lives near the park",
    ),
    limits="It does not see what a picture gives away, such as a blazer or a street sign.",
)
