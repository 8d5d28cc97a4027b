"""Somebody trades in or asks for pictures of children, or of somebody's younger siblings."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"trade|trading|swap\w*|sell\w*|buy\w*|pay\w*|private|secret|dont tell|between us|just for me|only for "
    r"me|"
    r"send|dm me|tele(?:gram)?|folder|collection|link|mega|drive|discreet\w*|no questions|young(?:er)?|alone|"
    r"hobby|like (?:your|ur)"
)
_PLAY = (
    r"school site|stickers|newsletter|consent form|"
    r"school photo(?:s|grapher)?|nursery|class photo|yearbook|christening|baptism|birthday|bday|wedding|"
    r"nativity|sports day|prom|album|throwback|grandkids|grandchildren|granddaughter|grandson|nan|nana|gran|"
    r"grandma|grandad|auntie?|uncle|great aunt|"
    r"godmother|passport photo|first day|reception|holiday|scan|newborn|christmas card|calendar|family chat|"
    r"photographer|consent form|permission|photo consent|gdpr|newsletter|museum|gallery|history|victorian|"
    r"evacuees|charity|unicef|book ?day|panto|when i was (?:little|a kid|small|a baby)|"
    r"when (?:you|u|we) (?:were|was) (?:little|small|a baby|babies|kids)|of me as a (?:baby|kid|child)|baby "
    r"?photos?|stock photos?|puppy|puppies|kitten\w*|goats?|foals?|animals?"
)
_CHILD = (
    r"(?:kids?|children|child|little ones?|young ones?|younger ones?|youngsters?|minors?|under ?(?:age|"
    r"\d{1,2})s?|underaged?|toddlers?|bab(?:y|ies)|infants?|schoolgirls?|school "
    r"?girls|schoolboys?|school ?boys|"
    r"(?:little|young|younger|small|\d{1,2} ?(?:year|yr|yo) ?o?l?d?s?) (?:girls?|boys?|kids?|ones?|sisters?|"
    r"brothers?|sis|bro|cousins?|siblings?|children|daughters?|sons?|nieces?|nephews?))"
)
_SIBLING = (
    r"(?:(?:your|ur|yer|her|his|their) (?:little |lil |younger |young |baby |small |kid |wee |\d{1,2} (?:yr|"
    r"year) "
    r"old )(?:sister|brother|sis|bro|cousin|sibling|one|ones|siblings|sisters|brothers|niece|nephew|"
    r"daughter|son))"
)
_PIX = r"(?:pics?|pix|pictures?|photos?|images?|vids?|videos?|content|stuff|material|clips?|selfies?)"

DETECTOR = Detector(
    name="asks_for_child_pictures",
    version=1,
    by=Speaker.ANYONE,
    says="asks for, offers or trades pictures of children",
    innocent_reading="Families and schools share photos of the children they know.",
    patterns=(
        (
            rf"(?:trade|trading|swap|swapping|sell|selling|buy|buying|exchange|collect|collecting|share|"
            rf"sharing|"
            rf"after|looking for|want|need|got|have|into|send|dm)(?: (?:me|for|any|some|your|ur|my|more|u|"
            rf"you|got|"
            rf"of|the|good|new|private|rare|fresh))* {_PIX} (?:of|with|from) (?:\w+ ){{0,2}}{_CHILD}(?: \w+)?"
        ),
        (
            rf"(?:kids?|child|children|young|younger|little ?girls?|little ?boys?|underage|minors?|toddler|"
            rf"schoolgirl|schoolboy) {_PIX}(?: \w+)? (?:to (?:trade|swap|sell|share)|for (?:sale|trade|swap|"
            rf"mine|"
            rf"yours)|trade|swap|wanted|anyone|dm|collection|folder|here|pls|please|want)(?: \w+)?"
        ),
        (
            rf"(?:trade|trading|swap|swapping|sell|selling|buying|buy|exchange|collecting|looking for|wanted|"
            rf"anyone (?:got|have)|who has|who got)(?: \w+){{0,3}} (?:kids?|child|children|young(?:er)?|"
            rf"little "
            rf"?(?:girl|boy)s?|underage|minors?) {_PIX}(?: \w+)?"
        ),
        (
            rf"(?:send|show|gimme|give|get|take|want|see|need|can i see|got any|have any|any|share|do you "
            rf"have|"
            rf"lets see|let me see)(?: (?:me|us|a|an|some|any|the|you|u|got|more|another|have|few|one|of|"
            rf"nice|cute|"
            rf"good))* (?:{_PIX} )?(?:of |with )?{_SIBLING}(?: {_PIX})?(?: (?:too|as well|next|in|with|"
            rf"instead|pls|"
            rf"please|for me|private\w*|then|now|without|when))(?: \w+)?"
        ),
        rf"(?:{_PIX}|ones?|some|snaps?) (?:of|with) {_SIBLING}(?: \w+){{0,3}}",
        (
            rf"(?P<weak>(?:{_PIX}|ones?|any) of (?:your|ur|the|her|his|their) (?:sister|brother|sis|bro|"
            rf"cousins?|"
            rf"siblings?|nieces?|nephews?|kids?|children|daughters?|sons?)(?: \w+)?)"
        ),
        rf"(?P<weak>{_PIX} (?:of|with) (?:\w+ ){{0,2}}{_CHILD})",
        (
            r"(?:you|u) send (?:me )?(?:\d+|some|a few|yours|one|urs)(?: \w+){0,3} (?:i|ill|il) (?:\w+ "
            r")?send (?:you |u )?(?:\d+|some|mine|"
            r"one|a few)(?: \S+){0,8} (?:swaps?|swapping|trades?|from my other)"
        ),
        (
            r"(?:offered|wants?|wanted|asked|asking|offers) to \W?(?:swap|trade)\W?(?! places| seats| numbers| cards| shifts)"
            r"(?: \w+){0,3} (?:with |"
            r"for |of )?(?:my|our|the|her|"
            rf"his) (?:\w+ )?(?:{_CHILD}|sister\w*|brother\w*|cousin\w*|kids?|team|class|lads?|girls?)(?: "
            rf"\w+)?"
        ),
        (
            r"(?:do|does|have|has) (?:you|u)(?: got| have)? (?:any )?(?:little|younger|young|baby|lil) "
            r"(?:sisters?|"
            r"brothers?|siblings?|cousins?|ones?)(?: \w+){0,3}[?.,! ]+(?:\w+ ){0,4}(?:pics?|photos?|"
            r"pictures?|send|"
            r"see|show|video|cute|how old|what do they look|look like)(?: \w+)?"
        ),
        (
            r"(?:how old is|hows|wheres|is) (?:your|ur) (?:little |younger |baby |lil )?(?:sister|brother|"
            r"sis|bro|"
            r"cousin)(?: \w+)?[?.,! ]+(?:\w+ ){0,3}(?:send (?:me )?(?:a )?(?:pics?|photo|one)|got (?:a |any "
            r")?(?:pics?|photos?)|show me|pic\b|can i see|pics? of)(?: \w+)?"
        ),
        (
            r"(?:get|put|have|let|bring|ask|make)(?: (?:ur|your))+ (?:little |younger |baby |lil )?(?:sister|"
            r"brother|sis|bro|cousin|siblings?)(?: (?:to|be|come))?(?: in| on| join| with)+(?: \w+){0,2} "
            r"(?:the "
            r")?(?:pics?|photos?|pictures?|cam|camera|call|video|vid|next one|stream)(?: \w+)?"
        ),
        (
            rf"(?:the )?(?:younger|littler|smaller) the better(?: \w+)?|how young (?:do|have|can) (?:you|u) "
            rf"(?:got|"
            rf"go|have|get)(?: \w+)?|(?:got|have|anything|any|want|into|prefer|looking for)(?: {_PIX})? "
            rf"younger(?: "
            rf"ones?| than| {_PIX})?(?: to (?:trade|swap|share)| for| dm| pics| than \d+)(?: \w+)?"
        ),
        (
            rf"(?:i(?:ve)? (?:got|have)|ive|got|have)(?: \w+)? (?:a )?(?:folder|collection|album|drive|"
            rf"stash|mega|"
            rf"link|channel|group)s?(?: \w+)? (?:of|full of|with|for) (?:\w+ )?{_CHILD}(?: \w+)?"
        ),
        (
            rf"(?:link|group|channel|server|folder|chat|forum) (?:for|with|of|where)(?: \w+){{0,3}} {_PIX} "
            rf"of "
            rf"(?:\w+ )?{_CHILD}(?: \w+)?"
        ),
        (
            rf"(?:you|u|they|mums?|parents|people|teachers?|coach(?:es)?)(?: \w+)? (?:work|works|babysit|"
            rf"babysits|"
            rf"coach|teach|teaches|look after|live|lives|volunteer)(?: \w+)? (?:with|around|near)(?: \w+)? "
            rf"{_CHILD}(?: \w+)?[?.,! ]+(?:\w+ ){{0,4}}{_PIX}(?: \w+)?"
        ),
        r"(?:had|have|got|has|anything|anyone) (?:\w+ )?any(?:thing)? younger(?: \w+)?",
        (
            r"(?:do|does|have|has)?(?: )?(?:you|u) got (?:any |a )?(?:little|younger|young|baby|lil) "
            r"(?:sisters?|brothers?|siblings?|cousins?)(?: \w+){0,3}[?.,! ]+(?:\w+ ){0,3}(?:pics?|photos?|"
            r"pictures?|send|see|show|video)(?: \w+){0,2}"
        ),
        (
            rf"(?P<told>(?:people|they|theyre|men|guys|they are|some people|ppl|in there)(?: \w+){{0,3}} "
            rf"(?:swapp?ing|trading|sharing|selling|posting|sending|swap|trade|sell)(?: \w+)? {_PIX} (?:of|"
            rf"with) "
            rf"(?:\w+ )?{_CHILD}(?: \w+)?)"
        ),
        (
            rf"(?P<told>(?:he|she|they)(?: \w+){{0,2}} (?:wants?|asks?|asked|after|msgd|said)(?: \w+){{0,2}} "
            rf"(?:for |send )?(?:ones?|some|{_PIX}) of (?:my|ur|your|her|his) (?:little |younger |baby "
            rf")?(?:sister|"
            rf"brother|sis|bro|cousin)(?: \w+)?)"
        ),
        (
            rf"(?P<told>(?:he|she|they|hes|shes|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|this (?:guy|"
            rf"man|lad|boy|girl|person)|a (?:man|guy|woman))(?: \w+){{0,3}} (?:asked|"
            rf"asking|asks|wants?|wanted|keeps asking|sent|sells?|selling|trading|trades?|offered)(?: "
            rf"\w+){{0,3}} "
            rf"{_PIX} (?:of|with) (?:\w+ ){{0,2}}(?:my (?:little |younger |baby |lil )?(?:sister|brother|"
            rf"sis|bro|"
            rf"cousins?)|{_CHILD})(?: \w+)?)"
        ),
        (
            r"(?:pics?|pictures?|photos?|vids?|videos?|picturs) (?:of|for) (?:only )?(?:girls?|boys?|kids|"
            r"children) (?:aged |from )?\d{1,2}(?: ?(?:to|-|and) ?\d{1,2})?(?= |[.,]|{end})"
        ),
        (
            r"(?:we all|every ?(?:one|body)(?: there| here| in it)?|members|people here) (?:trades?|swaps?|"
            r"shares?)(?: (?:pics|photos|them|sets|albums))?(?=[.,!]|{end})"
        ),
        (
            r"(?:album|collection|(?:pics?|pictures?|photos?|vids?|videos?|picturs)) of (?:the )?(?:children|"
            r"little ones|small ones|little girls|little boys|other children|kids)(?: \w+){0,3} (?:from|at|"
            r"in) (?:the |your |ur |her |his |other )?(?:\w+ )?(?:clubs?|class|swimming|dance|ballet|gym|"
            r"changing|nursery|pool)"
        ),
        (
            r"(?:you|u) (?:get|come) in by (?:bringing|sending|giving|sharing)(?: \w+){0,5}|price (?:for|of) "
            r"(?:the )?(?:door|entry|getting in)(?: is)?(?: \w+){0,4}"
        ),
        (
            r"(?:other (?:children|kids)|(?:more|ones) of (?:your|ur) (?:little|small|baby) (?:sister|brother|"
            r"cousin)s?|small ones)(?: \w+){0,3} (?:send|sent|sends) (?:me|them)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "private server, pictures of girls 12 to 15",
        "everyone there trades",
        "there are photos of little girls from the dance class in it",
        "u send 5 i send u 5 from my other parks. swaps",
        "send me a pic of ur little sister too",
        "anyone trading pics of kids",
        "got any younger pics to trade",
        "have u got a little brother? send a photo",
        "get your little sister in the next pic",
        "selling kids pics dm me",
        "he asked for a photo of my little brother",
    ),
    passes=(
        "we swap stickers at break",
        "photos of the children from the swimming gala are on the school site",
        "kids 12 to 15 train on tuesday",
        "u send 5 stickers, i send u 5 of mine at break",
        "he offered to swap places with my sister",
        "nan wants pics of your little sister in her school photo",
        "sports day pics of the kids are on the newsletter",
        "send me that photo of when you were little",
        "pics of the kittens please",
        "the photographer is doing class photos of the children",
        "consent form for photos of the children",
        "have you got a little brother",
    ),
    limits="It sees plain words alone and knows none of the code words that dealers use; an operator's own pack can add them.",
)
