"""Somebody threatens the child, the family or the home because of money: the enforcement of a debt."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.readings import STAGED

_HOLD = (
    r"pay(?:ing|ment|s)?|paid|owe[sd]?|owing|debt|money|cash|\$ ?\d+|\d+ ?(?:quid|pounds?|bar|bands)|\d{3,}|grand|"
    r"full amount|the rest|the bag|what(?:s| is) mine|tick|interest|instal\w+|balance|late|short"
)
_PLAY = (
    r"twix|crisps|2 quid|fiver|tenner|library|lunch|trip|toll|perish travell?er|diamonds?|base|monopoly|sims|"
    r"loot|landlord|tax(?:man)?|karaoke|pocket money|cartoon|netflix|gas board|hamster|overdue books?|chips|"
    r"mars|snack|pizza|cinema|scam|nutmeg\w*|guild|clan war|raid|boss fight|catan|poker|bet|first line|chapter|story"
)

DETECTOR = Detector(
    name="threatens_over_debt",
    version=3,
    by=Speaker.ANYONE,
    says="threatens harm because of money said to be owed",
    innocent_reading="Friends joke about small debts with wild threats.",
    guards=STAGED,
    patterns=(
        (
            r"(?P<weak>(?:or|otherwise|or else|if not) (?:ur|your|yer) (?:\w+ )?(?:windows?|door|house|car|bike|"
            r"legs?|kneecaps?|brother|sister|mum|family)(?: (?:go|goes|gets?|will|is|are|gonna|pays?))+(?: \w+)?)"
        ),
        (
            r"(?:pay|cough|find it|get it|bring it|have it|money|cash|whats mine|full amount|quid|grand|what (?:you|u) "
            r"owe)(?: \w+){0,5} (?:or|otherwise|or else|else|if not) (?:\w+ ){0,3}(?:come|coming|comin|windows?|"
            r"house|mums?|door|legs?|knees?|brother|sister|family|fam|batter\w*|hurt|smash\w*|burn\w*|done|dead|"
            r"finished|get|find|boys|lads|you know|u know|we|regret|sorry|hospital|touch\w*|pull up|bike|kick\w*|"
            r"jump\w*)"
        ),
        r"no (?:money|cash|payment|dough)(?: \w+)?,? (?:no )?(?:kneecaps?|legs?|teeth|fingers?|windows?|door|mercy|house|face)",
        (
            r"(?P<weak>(?:come|coming|comin|pull up|pulling up|rolling up|turn up|turning up|outside|be|pop|"
            r"popping|send(?:s|ing)? (?:\w+ ){0,3}(?:lads?|boys?|mandem|olders?|youngers?|people|some ?(?:one|1)|guys?|"
            r"men|man)|visit\w*|knock\w*|chap\w*|camp\w*)(?: "
            r"\w+){0,4} (?:to|at|by|round|outside|down|on|"
            r"past|for) (?:(?:your|ur|yer)(?: (?!own)\w+)? (?:mums?|mams?|dads?|nans?|house|yard|door|drive|"
            r"gates?|work|school|family|brother|sister)|yours|urs|you|u)(?! (?:house|yard|later|tomorrow|after|at)))"
        ),
        (
            r"(?P<weak>(?:your|ur|yer) (?:\w+ )?(?:windows?|door|house|car|bike|legs?|kneecaps?|knees?|teeth|jaw|"
            r"fingers|face|hands?|brother|sister|mum|nan|dog)(?: \w+)? (?:go|goes|going|gets?|getting|will|gonna|"
            r"smashed|broken|done|pays?|paying|burned|burnt|firebombed|next))"
        ),
        (
            r"(?P<weak>(?:take|taking|took|get|collect|have) (?:it|that|payment|the money|mine|what i|what we) "
            r"(?:out on|out of|off|from|on) (?:your|ur|yer) (?:\w+ )?(?:brother|sister|mum|mam|dad|nan|family|face|"
            r"house|skin|hide|little|mates?|legs?))"
        ),
        (
            r"(?P<weak>(?:we|they|ill|il|he|theyll|hell|boys|lads|im gonna|were gonna|someone will|mandem|my "
            r"\w+)(?: \w+){0,2} (?:do|smash|burn|torch|brick|firebomb|run up in|shoot up|turn over|raid|rob|put in|"
            r"kick in|kick off) (?:the |your |ur |yer )(?:\w+ )?(?:house|yard|gaff|door|windows?|flat|place|car|"
            r"mums?)(?: \w+)?)"
        ),
        (
            r"(?:hand over|give us|give me|bring|take|taking|have|having) (?:your|ur|yer) (?:ps5|xbox|bike|phone|"
            r"trainers|chain|console|e ?bike|laptop|coat|ped|watch)(?: \w+)? (?:or|until|til|till|unless|instead|"
            r"as|to)(?: \w+){0,3} (?:battered|hurt|smashed|payment|pay|paid|interest|clear|else|get|money|debt|"
            r"deposit)"
        ),
        (
            r"(?P<weak>(?:dont make me|ill|im gonna|il|gonna have to|ima) (?:\w+ )?(?:send|call|bring|ring|tell|"
            r"let)(?: \w+){0,2} (?:cousins?|boys|lads|mandem|brothers|olders|elders|people|guys|big man|uncles|"
            r"goons|boss|the man)(?: \w+){0,2})"
        ),
        (
            r"(?P<weak>nice (?:\w+ ){1,3}(?:in (?:your|ur)|you got|youve got|of yours|there|just saying|shame|be a "
            r"shame|would be))"
        ),
        (
            r"(?:nice|lovely|pretty) (?:house|bike|door|car|little (?:brother|sister)|garden|sister|mum|motor|"
            r"dog)\b[^!?]{0,40}\b(?:just saying|shame|pity|be careful|wouldnt want|if (?:anything|something))"
        ),
        (
            r"(?:be a shame|shame|pity|wouldnt want|hate) (?:if|for)(?: \w+){0,2} ?(?:something|anything|summat|"
            r"owt)? ?(?:happened|happens|happen|to happen)(?: to)?"
        ),
        (
            r"(?:they|we|bro they|he|boys)(?: \w+)? (?:got|had|have|has|sent|sharing|know) (?:a |the )?(?:pic|"
            r"photo|picture|video|address|postcode)(?: \w+)? (?:of |for )?(?:your|ur|yer) (?:house|yard|mum|door|"
            r"address|sister|family|gaff)(?: \w+){0,4}\b{gap}\b(?:pay|money|just|chat|owe|sort)"
        ),
        (
            r"(?:i )?(?:cant|cannot|couldnt|wont be able to|not able to) (?:\w+ )?(?:hold|keep|stop|control)(?: "
            r"\w+)? (?:him|them|the boys|the lads|my \w+|back)(?: \w+){0,2} (?:any ?longer|anymore|any more|much "
            r"longer|forever|back|off)"
        ),
        (
            r"(?:hes|he has|theyve|theyre|they) (?:\w+ )?(?:got|put|putting|getting)(?: his| their)? (?:shoes|coat|"
            r"bally|balaclava|gloves|boots) on"
        ),
        (
            r"(?:you|u|ye) (?:know|no|kno|seen|saw|heard|remember) what (?:happens?|happened|we do|they do|he does|"
            r"he did|i did|we did|they did)(?: \w+){0,3} (?:to|when|if|with|last|the last|people|dont pay|lad|"
            r"one)\b{gap}\b(?:pay|owe|money|late|debt|short|last|didnt|dont)"
        ),
        (
            r"(?:so its|is that|thats|you saying|its) (?:a )?no(?: then)?[?.,! ]+(?:ok|fine|right|alright|"
            r"cool)?[.,! ]*(?:remember|dont say|i gave|your choice|ur choice|you chose|i warned|i tried|on you|on "
            r"ur head)"
        ),
        (
            r"(?:clock|time|patience|chances?|days?)(?: \w+){0,2} (?:run|running|ran|is|out|up|left|last)(?: "
            r"\w+){0,2}\b{gap}\b(?:pay|money|owe|debt)\b{gap}\b(?:or|then|else|coming|house|family|boys|visit)"
        ),
        (
            r"(?:full amount|every penny|all of it|the lot|what you owe|what u owe|my money)(?: \w+){0,2}[,.]? "
            r"(?:tonight|by \w+|now|today|tomorrow|first thing) or (?:\w+ ){0,4}\w+"
        ),
        (
            r"(?:if|until|til|till|unless|when|cos|because) (?:you|u|ye|he|she)(?: \w+)? (?:dont|do not|cant|wont|"
            r"havent|didnt|doesnt)? ?(?:pay|paid|got it|got my money|bring it|have (?:it|my|the)|settle|"
            r"clear)\b{gap}\b(?:hurt|smash|batter|family|mum|house|door|windows|legs|boys|come|coming|find|brother|"
            r"sister|jump|stab|kill|dead|get it|done|touch|visit|consequences)\w*"
        ),
        (
            r"(?:youll|ull|you will|gonna|your family|ur family|ur mum|your mum|ur brother|your brother|"
            r"someone)(?: \w+){0,2} (?:pay|pays|paying) (?:for (?:it|this|that|what)|another way|in other ways|one "
            r"way or another|with|in blood|the price)"
        ),
        (
            r"(?:one way or another|either way|some way|by force)[,.]? (?:\w+ )?(?:im getting|were getting|ill get|"
            r"getting|we get|pay|you pay|u pay)(?: \w+){0,2} ?(?:money|paid|it)?"
        ),
        (
            r"(?:dont|do not|not gonna|no) (?:\w+ )?(?:test|try|play with|mess with|duck|dodge|hide from|run from) "
            r"(?:me|us|him|them)(?: \w+){0,3}\b{gap}\b(?:money|owe|debt|pay|house|live|address|find)"
        ),
        (
            r"(?:know|no|got|found) (?:where|were) (?:you|u|ye|your \w+|ur \w+)(?: \w+)? (?:lives?|works?|goes to "
            r"school|stays?|sleeps?|be)\b{gap}\b(?:pay|money|owe|debt|cash|tonight|by)"
        ),
        r"(?:have to|got to|gotta|need to|gonna|force|made|make) (?:\w+ )?(?:make )?an example (?:of|out of|outta)",
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|theyve|some(?:one|1|body)|some (?:guy|man|lad|boy|"
            r"girl))(?: \w+){0,3} (?:hurt|smash|batter|stab|"
            r"jump|come to|coming to|burn|kill|break|get|find|put)(?: \w+){0,4} (?:if|unless|until|cos|because) i "
            r"(?:\w+ )?(?:dont |didnt |cant |havent |do not )?(?:pay|paid|owe|get the money|got the money|give|"
            r"bring|have the money|clear))"
        ),
        (
            r"(?P<told>(?:they|he|she|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|lads|men)(?: \w+){0,2} "
            r"(?:came|come|turned up|been|smashed|"
            r"kicked|at|outside)(?: \w+){0,4} (?:house|door|windows?|mums?|nans?)(?: \w+){0,5} (?:money|owe|owed|"
            r"debt|pay))"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "pay what u owe or ur windows go in",
        "were coming to ur mums house for the money",
        "u know what happens when people dont pay",
        "someone in ur family will pay for it one way or another",
        "find my money by friday or the boys are coming",
        "nice car your mum has. be a shame",
        "i cant hold them back much longer",
        "they said theyll hurt my brother if i dont pay",
    ),
    passes=(
        "come to the pond on your own bike",
        "come and sit on your own chair",
        "i can send it to your account later",
        "give me my 2 quid back or im telling mum about the crisps",
        "pay the toll or perish traveller",
        "pay the trip balance by friday please",
        "im coming to your house after school",
        "nice bike",
        "ill send the boys round to help you move",
        "if you dont pay your library fine they stop you borrowing",
    ),
    limits="It sees the threat and the debt in nearby messages, not one made at the door.",
)
