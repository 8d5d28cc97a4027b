"""Somebody asks the child to come alone, or to leave others behind."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="says_come_alone",
    version=2,
    by=Speaker.OTHER,
    says="asks the other person to come alone",
    innocent_reading="Friends plan things for two, and some appointments are for one person.",
    patterns=(
        (
            "(?:come|cm|turn up|walk|meet me|travel|arrive|show up|sneak out|visit|pop|get here|come "
            r"round|come over|come up)(?: \w+){0,4} (?:alone|by (?:yourself|urself|ur self|yersel)|on "
            "(?:your|ur|yer) (?:own|tod|todd|jack jones|jack)|unaccompanied|solo|without (?:her|him|"
            r"them|your|ur|anyone|any1|the|ellie|anybody))(?: \w+){0,2}"
        ),
        (
            "(?:make sure|be sure|as long as|only if|when|if) (?:ur|youre|u are|you are|your|u|you)(?: "
            r"\w+)? (?:alone|by (?:yourself|urself)|on (?:your|ur|yer) own|not with (?:anyone|any1|ur|your))(?: "
            r"\w+){0,3}"
        ),
        (
            "on (?:your|ur|yer) (?:jack jones|tod|todd|jack|own),? (?:yeah|yh|ok|k|right|dont|remember|"
            r"no ?one|n |or)(?: \w+){0,3}"
        ),
        (
            "{start}(?:just you|just u|only you|only u|alone|by urself|on ur own|you alone|come alone)(?: tho| ok| k|"
            " yeah| please| pls| tonight| remember| mind|,? (?:no|not|dont|"
            r"nobody) \w+){1,3}"
        ),
        (
            r"(?:{dont}|dinn?ae?|no need to|rather you didnt|better not|best not|stop) (?:\w+ ){0,2}(?:bring|"
            r"bringing|take|invite|fetch|drag|tag|involve)(?: \w+)? (?:any ?(?:one|1|body)|{home_folk}|(?:ur|your|"
            r"yer|the|any) (?:\w+ )?(?:mates?|m8s?|friends?|pals?|bf|gf|"
            "boyfriend|girlfriend|bestie|gang|crew|others?|dog|lot|crowd|little one|tagalong)|a crowd|friends|mates|"
            "others|nobody|the whole gang|her|him|them)(?: with (?:you|u)| along| tho| this time| ok| tonight|{end}|"
            ",| or| she| he| it)(?! he eats| to the bbq)"
        ),
        (
            r"(?:{dont}) let (?:{any_person}|{home_folk}|the little one|(?:ur|your) \w+) (?:\w+ "
            ")?(?:tag along|come|follow|come with|join|drive you|drop you|bring you|take you|walk "
            r"you)(?: \w+)?"
        ),
        (
            "(?:leave|ditch|lose|shake|dump|get rid of|lock|sack off) (?:{home_folk}|(?:ur|your|yer|"
            r"the|those|that) (?:\w+ )?(?:mates?|friends?|pals?|others|bestie|gang|rest|lass|lad|crew|tagalong|"
            r"little one)|her|him|them|ellie)(?: \w+){0,4} (?:at home|behind|off|first|"
            "downstairs|on the bus|before|away|home|out of it|for a|in the|and come|n come|there|"
            r"with)(?: \w+){0,3}"
        ),
        (
            r"if (?:you|u|ya) (?:\w+ )?(?:bring|come with|turn up with|show up with|have|tell|invite)(?: \w+){0,4} "
            r"(?:im|i am|ill|il|i will|its|i|then|dont|forget|were|no|wont)(?: \w+){0,3}"
        ),
        (
            "if (?:i see|theres|there is|i spot|your|ur|anyone|some ?one|i (?:even )?(?:smell|"
            r"hear))(?: \w+){0,5} (?:its off|im (?:gone|leaving|off|away)|ill (?:drive|go|leave|walk|"
            "just)|il (?:drive|go|leave)|deals off|i drive|well cancel|no deal|drive past|forget "
            r"it)(?: \w+){0,3}"
        ),
        (
            "(?:i )?(?:only|just) (?:want|wanted|wanna|need|meant|invited|asked) (?:to )?(?:see |meet |talk to |have "
            "|be with |it to be )?(?:you|u|ye|just you|the two of us|us two)(?:,| n| and|"
            r" not|{end}| there| here| on| tonight| to come| alone)(?: \w+){0,4}"
        ),
        (
            "(?:i want|i wanna|id rather|id like|i need|want|need|rather|prefer|wanted|better|nicer|"
            r"easier|more fun|cosier|more relaxed)(?: \w+){0,5} (?:just (?:you|u|us|the two|me and you)|"
            "without (?:ur|your|her|him|them|the others|anyone|an audience|{home_folk})|(?:if |when )?its (?:only|"
            "just) (?:us|the two|me and you|you and me)|only you|the two of us|only u|"
            r"just the two|on your own|that way)(?: \w+){0,4}"
        ),
        (
            "(?:its|itll be|better|make it|just|only|gonna be|keep it|so its|it has to be|thatll be|"
            r"be) (?:\w+ )?(?:just|only) (?:the two of us|us two|me and you|you and me|me n u|u n me|u and me|us)(?! "
            r"(?:girls|lot|lads|six|6|\d|four|three|kids|at (?:church|mosque|temple|gurdwara|synagogue)))(?: \w+){0,3}"
        ),
        (
            r"(?:tell|say to|let|ask) (?:{home_folk}|(?:ur|your|yer) (?:\w+ )?(?:mates?|friends?|m8|bestie|pal|"
            r"cousin)|her|him|them|ellie)(?: \w+)? (?:(?:she|he|they|shes|hes|theyre) "
            ")?(?:cant|cannot|not|isnt|arent|can come another|can have (?:her|his|their) turn|to "
            r"(?:stay|go|wait|leave)|no room|another)(?: \w+){0,5} ?(?:come|invited|home|day|out|here|"
            "time|away)?"
        ),
        (
            "(?:no|nae|without|not with) (?:parents|mums|dads|dad|mum|mates|friends|boyfriends?|chaperones?|adults|"
            "grown ?ups|plus ones?|tagalongs?|audience|passengers|crowd|entourage|"
            r"hangers on)(?:,| allowed| this time| it| tho| ok| please| with|{end})(?: \w+){0,5}"
        ),
        (
            "(?:no need (?:for|of)|dont need|without|doesnt need|dont want|do not want|you wont need|"
            r"wont need) (?:a |an |your |ur |the )?(?:\w+ )?(?:chaperone|escort|audience|babysitter|bodyguard|"
            r"{home_folk}|company|mate there|friend there)(?: \w+){0,4}"
        ),
        (
            r"(?:room|space|ticket|seat|spare|place|bed|enough \w+|one ticket) (?:\w+ )?(?:for|in the car for)? "
            r"?(?:just |only )?(?:one|1|two|just you|you and)(?: \w+)?(?: in the car| only| spare|,| n| and one)(?: "
            r"\w+){0,3}"
        ),
        r"(?:one|1) ticket for (?:you|u)(?: \w+){0,6}",
        (
            r"(?:not|isnt) (?:enough|any) (?:\w+ )?(?:room|cake|space|seats?|food|tickets?)(?: \w+)? for "
            r"(?:{home_folk}|ur|your|them|her|him|the others|anyone else)(?: \w+){0,3}"
        ),
        "twos company|three(?:s| is) a crowd|3s a crowd",
        (
            r"(?:wait|hang on|hang back|stay behind|stay|linger|hide) (?:\w+ )?(?:til|till|until|after|"
            "when|once) (?:the (?:rest|others)|everyone|they|every1|the coach|your mates|ur mates|the "
            r"team|{home_folk})(?: \w+){0,3} (?:gone|go|left|leave|goes|home|leaves|away)(?: \w+){0,5}"
        ),
        (
            r"(?:{no_one}|no body) (?:else )?(?:\w+ )?(?:in the room|there|with (?:you|u)|around|about|tagging along|"
            r"else there|comes)(?: \w+){0,3}(?: when| right| ok| yeah|,|\?)(?: \w+){0,3}"
        ),
        (
            "(?:bring|come with) (?:ur phone|your phone|nothing|just yourself|only yourself|"
            r"yourself)(?: \w+)?(?: and| n| but)? (?:nobody|no one|no1|nothing else|nobody else|not a "
            "soul)"
        ),
        (
            r"(?:mates?|friends?|sister|brother|lass|mum|dad)(?: \w+){0,5} (?:gives? me a headache|does "
            "my head in|doing my head in|gets? in the way|ruins? it|kills the mood|be on her phone)(?: "
            r"\w+)?"
        ),
        (
            r"{start}solo[.,! ]+(?:im serious|i mean it|or|no|just you|ok|yeah|yh|dont|remember|not|only|else|"
            r"come)(?: \w+){0,4}"
        ),
        (
            r"(?:{dont}|no need to|rather you didnt|better not|best not)(?: \w+)? (?:get|ask|have|make) "
            r"(?:{home_folk}|ur mate|your mate|any ?one) to (?:drop|bring|drive|take|walk|come|give)(?: \w+){0,4}"
        ),
        (
            r"(?:not|isnt|never|aint)(?: \w+){0,2} an? (?:group|crowd|family|friends|big group|bring a friend) "
            r"(?:sort|kind|type|thing|day|trip|event|occasion)(?: \w+){0,3}"
        ),
        (
            r"(?:shy|nervous|awkward|weird|anxious|dont do well|not good|not great) (?:\w+ )?(?:with|around|in front "
            r"of|in) (?:crowds|groups|other people|your mates|ur mates|parents|strangers|new people)(?: \w+){0,3}"
        ),
        (
            r"(?:walk|get the bus|get a taxi|cycle|bus it|get an uber|make your own way|make ur own way)(?: "
            r"\w+){0,2}[, ]+(?:dont|no|rather than|instead of|not) (?:\w+ )?(?:get|ask|lift|let|having|getting|with|"
            r"parents|your|ur)(?: \w+){0,5}(?: drop| bring| drive| lift| mum| dad)(?: \w+)?"
        ),
        (
            r"{start}(?:its |it will be |itll be |gonna be )?just (?:me and you|you and me|u and me|me and u|me n "
            r"you|me n u|u n me|us two|the two of us)(?: (?:ok|yeah|yh|tho|alone|tonight|tomorrow|there|no|remember|"
            r"right))?{end}"
        ),
        (
            r"(?:come|came|coming)(?: back)? (?:\w+ ){0,3}without (?:her|him|them|your (?:mum|dad|sister|brother|"
            r"mates?|friends?)|ur (?:mum|dad|sister|brother|mates?|friends?)|anyone)"
        ),
        (r"(?:bring|come with) (?:nobody|no ?one|nothing,? (?:and )?(?:tell|dont)|no phone)"),
        r"want (?:you|u|ya) (?:\w+ ){0,5}(?:on (?:your|ur|yer) (?:own|tod|jack)|by (?:yourself|urself)|alone)",
        (
            r"(?:\d{1,2}[.:]\d\d|half \d{1,2}|half (?:six|seven|eight|nine|ten|eleven)|\d{1,2} ?(?:am|pm|"
            r"oclock))[., ]+(?:\w+[., ]+){0,2}(?:on (?:your|ur|yer) (?:own|tod)|by (?:yourself|urself)|alone|"
            r"just you|you alone)(?=[.,!]|{end}| no| and| or| dont| ok)"
        ),
        (
            r"(?:by (?:yourself|urself)|on (?:your|ur|yer) (?:own|tod)|alone|solo)[, ]+not (?:with|wi) (?:\w+ "
            r"){0,3}\w+"
        ),
        (
            r"leave (?:the|your|ur|that|yer) (?:phone|fone|mobile) (?:at home|in (?:the|your|ur) (?:house|"
            r"room|bedroom|drawer|locker|bed)|indoors|behind|with (?:your|ur) \w+)(?: so|[.,]|{end}| and| n )"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            r"brownies|questions|worksheet|school trip|swimming|sleepover|"
            r"meditating|is ellies mum|til\w* \w+ ends|pairing|hang up no worries|lay it out|"
            "solution|promised my sister|disgrace|mum only had|the first$|it isnt$|left alone|works "
            "away|surprise|dungeon|boss|raid|solo queue|duo|party allowed|nan!|scary slide|dont go|"
            r"tell us|counsell\w+|door has a window|bus on your own|at the other end|parking|pedalo|"
            "migraine|hospital|trolley|to the till|bbq|pizza|jk|whistle|mocktails|us girls|travel "
            "training|6 2nite|walk home|bring a friend|bring a parent|bring someone|dont walk|never go|"
            "shouldnt go|ride home|exam|test|party size|lobby|bring your own|bring them back|homework|"
            "gran(?:ny)?s house|wash|iron|carrots|moonrise|gold|the dog|in the box"
        ),
    ),
    shows=(
        "8.15 then, on your own",
        "i want you at the gate on your own",
        "stop by the wall. by yourself, not with your sister",
        "leave the phone at home so nobody rings",
        "you could come back on sunday without your sister",
        "bring no phone and come at six",
        "come on your own",
        "dont bring anyone with you",
        "leave your brother at home",
        "no parents, it ruins it",
        "if u bring your mate its off",
        "i only want to see you, not the others",
        "theres only room for one in the car",
        "wait till the rest have gone then come up",
    ),
    passes=(
        "8.15 then, see you all there",
        "leave your phone at home, its an exam",
        "we want you to try the questions on your own for homework",
        "dont come without your boots",
        "dont walk home alone",
        "come by yourself to the till",
        "i did the slide on my own",
        "just us six tonight",
        "bring a friend or a parent with you",
        "solo dungeon, no party allowed",
        "come alone and bring 4 carrots, the bridge needs iron",
        "dont bring your brother he eats all the pizza jk",
    ),
    limits="It does not see that others are kept away by the choice of time or place alone.",
)
