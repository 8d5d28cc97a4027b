"""Somebody claims to hold or lists the child's family, friends, followers or school: who the threat would reach."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"pay(?:ing|ment)?|\$ ?\d+|\d+ ?(?:quid|pounds?)|leak\w*|expos\w+|nudes?|(?:your|ur|the) (?:pics?|"
    r"pictures?|photos?|videos?|vids?|face|folder)|"
    r"block(?:ed|ing)? me|blocked|ignor\w+ me|test me|dont make me|or else|ruin|first|shall i|ready|send it|"
    r"post it|listen|blackmail\w*|delete[ds]?"
)
_PLAY = (
    r"birthday|party|hamster|dog|invite|bonus|christmas|present|parents evening|homework|lift|hoodies?|team sheet "
    r"for|minion\w*|memes?|emergency|school office|spy book|phone tree|backed up|import"
)
_KIN = (
    r"(?:mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|sister|sis|brother|bro|auntie?|"
    r"aunt|uncle|cousins?|mates?|friends?|bestie|best friend|bf|gf|boyfriend|girlfriend|"
    r"teacher|form teacher|head teacher|head|tutor|coach|boss|class|classmates|school|form|team|club|football "
    r"club|followers?|family|contacts|church|mosque|temple|gurdwara|synagogue|parents)"
)

DETECTOR = Detector(
    name="claims_contact_list",
    version=1,
    by=Speaker.OTHER,
    says="claims to have the child's contacts, or names people close to the child",
    innocent_reading="Friends know each other's families, and clubs and schools keep contact lists.",
    patterns=(
        (
            r"(?:i(?:ve)?(?: \w+)? (?:got|have|saved|copied|downloaded|screenshott?ed|screen ?shot|grabbed|pulled|"
            r"exported|hold|took|found)(?: got)?(?: \w+)?|ive) (?:all |every |entire |whole |full |each )*(?:of "
            r")?(?:your|ur|yr|yer|the full|the whole) (?:\w+ )?(?:contacts?(?: list)?|followers?(?: list)?|"
            r"following(?: list)?|friends?(?: ?list)?|snap list|phone ?book|address book|family|mates|school(?:s)? "
            r"(?:email )?list|class list|email list|mutuals|mums|dads|nans|sisters|brothers|school)"
        ),
        (
            r"(?:i|ive|i have|we|weve)(?: have)? (?:\w+ )?(?:every|all the|all) (?:numbers?|names?|contacts?|"
            r"person|friends?|followers?|one) (?:in|from|on|of|off) (?:your|ur) (?:phone|list|account|page|insta|"
            r"snap|followers|friends|contacts)"
        ),
        (
            r"i(?:ve)? (?:saved|copied|screenshott?ed|got|have|downloaded) (?:every ?(?:one|1|body)|them all|all "
            r"of them|the lot|the whole list|the list)(?! \w+ (?:homework|tickets))"
        ),
        (
            r"(?:\d{2,}) (?:followers|friends|contacts|mutuals|people)(?: all)?(?: \w+)? (?:copied|saved|"
            r"screenshott?ed|downloaded|listed|in my|on my|ready|and i)"
        ),
        (
            r"(?:added|followed|following|messaged|found|friended|contacted)(?: all)?(?: of)? (?:your|ur|yr|yer) "
            r"(?:\w+ )?(?:cousins?|sister|brother|mum|dad|mates|friends|classmates|followers|family|nan|auntie?|bf|"
            r"gf|best friend|bestie|team|coach|teacher)\b{gap}\b(?:accepted|now|already|too|notification|next|all|"
            r"ready|she|he)"
        ),
        rf"i(?:ve| have)?(?: just| already)? found (?:\w+ )?(?:your|ur|yer|yr) (?:\w+ )?{_KIN}",
        rf"(?:already |just )?found (?:your|ur|yer) (?:\w+ )?{_KIN} (?:on|in|page|profile|account)",
        (
            rf"(?:your|ur|yer|yr) (?:\w+ )?{_KIN}(?: is|s|'s)? ?(?:on|up) (?:here|there|fb|facebook|insta)(?: as "
            rf"well| an all| too)?{{gap}}\b(?:found|got|seen|i)"
        ),
        (
            rf"i (?:know|no|kno) (?:your|ur|yer) (?:\w+ )?{_KIN}s? (?:\w+ )?(?:facebook|fb|insta|number|name|page|"
            rf"profile|email|snap|account)(?: \w+){{0,3}} (?:right|is|its|isnt|innit|eh|yeah)"
        ),
        r"i (?:know|no) (?:every ?(?:one|1)|all the people|all the ppl) (?:you|u) (?:know|talk to|follow)",
        (
            r"i know (?:exactly )?who (?:to send (?:it |this |them )?to|your \w+ (?:is|are)|ur \w+ (?:is|are)|you "
            r"talk to|u talk to|to tell)"
        ),
        (
            rf"(?:your|ur|yer|yr) {_KIN}s?(?:,| and| n) (?:(?:and|n|your|ur|both of) ){{0,2}}(?:\w+ )?{_KIN}s?(?:,|"
            rf" and| n) (?:(?:and|n|your|ur|both of) ){{0,2}}(?:\w+ )?{_KIN}s?"
        ),
        rf"theres (?:your|ur|yer) (?:\w+ )?{_KIN}(?:,| and| n)+ ?(?:theres )?(?:and )?(?:your|ur|yer) (?:\w+ )?{_KIN}",
        (
            r"(?:your|ur|yer) (?:mum|mam|mom|dad|nan|sister|brother|gran|auntie)s?(?: is|s)? (?:called|name is|"
            r"named) \w+(?:,| and| n| she| he| right| isnt| innit)"
        ),
        (
            r"(?:your|ur|yer) (?:mum|mam|mom|dad|nan|sister|brother|gran)s? (?:\w+ )?(?:facebook|fb|insta|email|"
            r"number|work(?:place)?)(?: \w+){0,2}(?:,| is| its)? (?:right|innit|isnt|here|open|got|@)"
        ),
        (
            r"(?P<weak>(?:i )?(?:got|have|ve got) (?:ur|your|yer) (?:\w+ )?(?:brothers?|sisters?|mums?|dads?|nans?|"
            r"mates?|cousins?|school|coachs?|teachers?)s? (?:\w+ )?(?:number|insta|snap|email|address|page|"
            r"facebook|fb|profile|work))"
        ),
        (
            r"(?:these|those|following|this) (?:\d+|few|ones|people|lot|names|lucky ones)? ?(?:are|r|is|get it|see "
            r"it|go|going) first"
        ),
        (
            r"(?:list|folder|screenshot|spreadsheet)s? (?:of|with) (?:\w+ ){0,3}(?:people|names|friends|followers|"
            r"contacts|relatives)\b{gap}\b(?:find|interest|your|ur|get|see|know)\w*"
        ),
        r"(?:this|that|here)s? (?:is |s )?(?:your|ur) (?:school|class|friends|family|contact|follower|insta)s? list",
        r"(?:facebook|insta|page|account),? \w+ (?:yes|right|isnt it|correct)",
        (
            r"(?:made|started|created|set up|got|have|already made) (?:a |the |up a )?(?:gc|group ?chat|group|chat|"
            r"email)(?: \w+)? (?:with|w|of) (?:all |every )?(?:of )?(?:your|ur|the whole) (?:\w+ )?(?:classmates|"
            r"class|mates|friends|family|contacts|followers|year|school|lot)"
        ),
        r"(?:already )?made the (?:gc|group ?chat|group|list|email)(?:,| with| of){gap}\b(?:your|ur|mum|nan|all of)",
        (
            r"got (?:your|ur|the) (?:\w+ )?(?:school|class|year|form|team|club)s? (?:\w+ )?(?:email list|list|"
            r"emails|contacts|register|directory|group|page)"
        ),
        (
            r"(?:shall|should|will) i (?:go on|read (?:you |u )?the (?:names|list)|keep going|carry on|list them|"
            r"name them)(?: naming| reading)?"
        ),
        (
            r"(?:got|have|ve got|ive got) (?:them|your \w+|ur \w+|everyone|the names|all) (?:\w+ )?(?:in|by) "
            r"(?:alphabetical order|order|a list|a spreadsheet|a folder|one list)"
        ),
        (
            r"(?:thats|heres|this is|got) (?:the|your|ur) (?:whole|full|entire) (?:team ?(?:sheet)?|family|class|"
            r"year|friends? list|follower list|squad|list|contact list)(?:,| right| here| one| in)"
        ),
        r"i have (?:your|ur) (?:followers|contacts|family|friends|school|football team|mum|dad|mates)",
        r"(?:know|no|got) (?:every ?(?:one|1|body)) (?:you|u) (?:know|follow|love|talk to)",
        (
            r"(?P<told>(?:hes|shes|theyre|he|she|they|hes|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)) "
            r"(?:\w+ ){0,3}?(?:knows?|has|have|got|saved|"
            r"listed|sent me a|screenshott?ed|copied|found|followed|added|messag\w+|keeps? sending)(?: \w+){0,4}? "
            r"(?:my|ma|all my|every ?(?:one|1) (?:in|on)) (?:\w+ )?(?:followers|contacts|friends|family|mums?|"
            r"mates|friends list|follower list|insta|sisters?|brothers?|nans?|school|maws?))"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "i have all ur followers saved",
        "found ur sister on insta already",
        "ur mum, ur nan, ur coach. all ready",
        "i know your dads facebook its the one with the van right",
        "made a group with all your class",
        "i got every contact in ur phone",
        "blocked me? i still have ur whole friends list",
        "he has screenshots of all my followers",
    ),
    passes=(
        "have you got all the contacts for the party",
        "i backed up all my contacts",
        "my nan follows our team page",
        "added ur mum on fb lol",
        "whats ur brothers number",
        "i know ur mum",
        "made a gc with everyone for the leavers present",
    ),
    limits="It does not see a bare list of first names, which is no more than a list of names.",
)
