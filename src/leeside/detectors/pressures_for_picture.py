"""Somebody presses for a picture: begging, comparing, bargaining, promising that nobody will see."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="pressures_for_picture",
    version=2,
    by=Speaker.OTHER,
    says="presses the other person for a picture",
    innocent_reading="Families coax each other into group photos, and friends beg for silly ones.",
    patterns=(
        (
            r"(?:i|ive|i have) (?:\w+ )?(?:sent|showed|shown|shwd|done|gave|given) (?:you |u )?(?:mine|"
            r"one(?! (?:semester|year|term|week|module|class|lesson|of))|1|a pic|my pic|two|loads|my "
            r"face)[,.!]? ?(?:\w+ ){0,3}(?:ur|your|now|so|where|wheres|yours|urs|u|you|go|its only fair|"
            r"only fair|why|and)(?: \w+)?"
        ),
        (
            r"(?:(?:u|you)(?:ve)? seen mine|ive shown (?:you|u) mine|show (?:me|u|you) (?:urs|yours)|ur "
            r"turn|your turn)(?: now)?(?: \w+){0,3} ?(?:send|pic|photo|face|show|fair|cam|mine|{end})"
        ),
        "(?P<weak>(?:ur|your) (?:turn|go)(?: now)?)",
        (
            r"(?:you|u|ye)(?: \w+)? (?:promised|owe|said (?:you|u)d|swore|said u would)(?: \w+){0,3} (?:one|"
            r"1|a pic|a photo|pic|photo|selfie|pics|to send|youd send|u send|me one)(?: \w+)?"
        ),
        (
            r"(?:its|it is|thats|is|just|was) (?:\w+ )?(?:only|just) (?:a|1|one|ur|your|me and|for) (?:\w+ "
            r")?(?:pics?|photos?|pictures?|selfies?|snap|vid|shot|body|skin)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:its|thats|is)(?: \w+)? (?:not (?:a |that )?big (?:a )?(?:deal|thing)|only (?:a "
            r")?(?:laugh|bit of fun|me)|no big deal|just a bit of fun|normal|not that deep|nothing))"
        ),
        (
            r"my (?:ex|last (?:gf|girlfriend|bf|boyfriend)) (?:\w+ )?(?:did it|sent|used to send|always "
            r"sent|never minded)(?: \w+)?"
        ),
        (
            r"(?:send|sends|sent) (?:them|one|pics) to (?:her|their|his|my|somebody|someone|me) (?:\w+ "
            r")?(?:boyfriend|bf|girlfriend|all the time|gf|lads?|every)"
        ),
        (
            r"(?:pleas+e*|pls|go on|cmon|come on) (?:babe|baby|hun|x)(?: \w+)? (?:quick|one|just|send)(?: "
            r"\w+)?"
        ),
        (
            r"(?P<weak>(?:everyone|every1|everybody|all (?:the|ur|your|my) (?:\w+ )?(?:girls|lads|mates|"
            r"boys|friends|lasses|class)|other (?:girls|lads|boys)|half (?:ur|your) (?:year|class)|my (?:ex|"
            r"last (?:gf|girlfriend|bf))|normal (?:girls|couples|people)|(?:every|most) (?:couple|girl|lad|"
            r"bf|gf|couples|girls)|my sister(?! who)|ellie|your (?:mates|sister|friend))(?: \w+){0,4} "
            r"(?:does|do|did|doing|sends?|sent|has|have|shares?|does this)(?: (?:it|them|one|pics|to|this|"
            r"that|theirs|one to|photos|this stuff))?(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:the )?(?:odd one out|only one (?:who|that|left|not)(?: \w+){0,3}(?:sent|send|done|"
            r"hasnt|wont|doesnt)|only (?:girl|lad|boy) who))"
        ),
        (
            r"if (?:you|u|ya|ye) (?:really |actually |truly |even )?(?:trusted|loved|liked|cared|trust|love|"
            r"like|care|fancied|meant it|respected|did)(?: \w+){0,4} ?(?:send|show|one|do it|pic|prove|youd|"
            r"ud|you would|u would)(?: \w+)?"
        ),
        r"prove (?:it|(?:you|u)(?: \w+){0,2}|that)(?: \w+){0,4} (?:pic|photo|send|selfie|cam|face|show)",
        (
            r"(?:ill|il|i will|i would|id|i wont|i|wont|not gonna|will) (?:\w+ ){0,2}(?:show (?:nobody|no "
            r"one|no1|anyone|any1)|delete (?:it|them) (?:straight|right|after|as soon|immediately|the "
            r"second|once|when)|keep (?:it|them) (?:safe|to myself|private|between))(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:it|they|snap|the app|that|this) (?:\w+ )?(?:vanish(?:es)?|disappears?|deletes?|"
            r"goes|go|wipes?|self ?destructs?|gone)(?: \w+){0,3} (?:anyway|after|in \d+|itself|straight|"
            r"seconds|so|once)(?: \w+)?)"
        ),
        (
            r"(?:just|only) (?:for|between|to) (?:me|us|my eyes)(?: to| when| at| n| so)(?: \w+){0,3} "
            r"?(?:look|miss|night|keep|bed|see|have|lonely)?(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:im |i am |am )(?:begging|beggin|pleading)(?: (?:you|u|ya|here))?|(?:begging|beggin|pleading|desperate)"
            r"(?: \w+){0,4} (?:pic|photo|one|selfie|send|look|see))"
        ),
        (
            r"(?P<weak>(?:please|pls|plz|pleasee?|plss|go on|cmon|come on|oh go on|aw go on|gwan|howay|"
            r"mon)(?:,| |\.)*(?:babe|baby|hun|bby|x|just|then|man|hen|pet)*(?: (?!dont|not|never|"
            r"do)\w+){0,2} (?:quick|one|1|a pic|send|send it|just one|just quick|one pic|a little one|just "
            r"a little|cheeky one|wan)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?<!gave )(?<!give )(?<!got )(?:just |only |a |one |1 )(?:quick |little |tiny |"
            r"cheeky |single |small |sneaky "
            r")(?:one(?! an? )|pic|1|photo|peek|flash|look|selfie|snap|vid)(?: \w+)?)"
        ),
        (
            r"(?:give me|gies|gie s|gies wan|gie us|gimme|giz) (?:one|wan|1|just one)(?: \w+){0,3} (?:stop|"
            r"leave|asking|shut up|happy)(?: \w+)?"
        ),
        (
            r"(?:send|show|do) (?:\w+ ){0,3}(?:and|n|then|an) (?:ill|il|i will|i|then) (?:stop|leave|shut "
            r"up|delete|never ask|be happy|not ask|love you|go to bed|buy|give|get)(?: \w+)?"
        ),
        (
            r"(?:we|weve|we have|been)(?: \w+){0,3} (?:going out|together|dating|talking|chatting|seeing "
            r"each other)(?: \w+){0,4} (?:and|n|but|an) (?:still )?(?:nothing|nothin|not one|no pic|nowt|"
            r"zero|not even|u wont|you wont)"
        ),
        r"(?:screen|phone|inbox|chat)(?:s| is)? (?:\w+ )?(?:still )?(?:empty|blank|waiting)(?: \w+)?",
        (
            r"(?:you|u|ye)(?: have|ve)? (?:made|making|make|keep|kept|keeping) me (?:wait|waiting|"
            r"hanging)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:why|whats|how come)(?: (?:are|r|is|u|you|ur|youre|the))* (?:so |being |be |such |"
            r"getting )*(?:weird|shy|frigid|boring|scared|awkward|dramatic|funny|tight|difficult|uptight|"
            r"long|stressing|worry|worried|problem|big deal)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:dont|stop|not) (?:be |being |bein )(?:\w+ )?(?:shy|boring|frigid|a baby|weird|"
            r"scared|mean|silly|so shy|awkward|like that|tight|a prude|such a|stupid|dry|long)(?: \w+)?)"
        ),
        (
            r"not (?:that|them|those|the|ur|your|like|a)(?: \w+)? (?:sort|kind|type|ones?|tiktok|selfie|"
            r"selfies|that one)(?: \w+){0,2}[.,!]? ?(?:u|you|ye) (?:know|kno|no|ken)(?: \w+){0,4}"
        ),
        "(?:didnt|dont|did not) mean (?:that|them|those) (?:kind|sort|type|ones)",
        (
            r"(?P<weak>(?:u|you) (?:know|kno|no|ken) (?:what|which|wot|wat|the) (?:kind|sort|type|ones?)(?: "
            r"\w+)?)"
        ),
        (
            r"(?:one|1|pic|a pic|something|summat) (?:thats )?(?:just |only )(?:for me|4 me|for my eyes|i "
            r"(?:can|get to) see)(?: \w+){0,3}"
        ),
        (
            r"if (?:i|you|u|she) (?:dont|didnt|wont|cant) (?:\w+ )?(?:send|show|do)(?: \w+){0,4} (?:dump|"
            r"dumping|leave|leaving|finish|break|over|ask|someone else|another girl|ex)(?: \w+)?"
        ),
        r"(?:just )?send (?:him|her) (?:one|1|it|a pic|wan)(?: \w+){0,5}",
        (
            r"(?:if|once) (?:you|u|ya) send (?:him |her |me )?(?:one|1|it|a pic)(?: \w+){0,3} (?:yours|love|"
            r"know|mine|his|happy|in|ill|il|hell|serious)(?: \w+)?"
        ),
    ),
    confirm=marked(
        company=(
            r"pics?|pix|photos?|pictures?|selfies?|snaps?|cam|camera|video|vid|nudes?|send(?:ing)?(?: one| "
            r"it| me)?|show me|face|see you|sent you mine|one of you|no thanks|not sending"
        ),
        spoiled_by=(
            r"bib bag|hiding|yard sales|brownies|model making|check your|come round|wash it|setup|santa|"
            r"certificate|yearbook|team|kit\b|besties?|notes|crisps|chips|cake|dog|puppy|kitten|cat\b|"
            r"homework answers|brace|sea\b|sunset|licence|card|driving|arms|school photo|humou?re me|club|"
            r"auntie|grandma|nan\b|programme|headshot|tongue|group (?:photo|pic)|log off|hat\b|costume|"
            r"wedding|hoodie|recipe|build|post your|post ur|level|raid|quiz|choir|game\b|assignment|gcse|"
            r"report"
        ),
        within=6,
    ),
    shows=(
        "i sent u one of me so its ur turn, go on",
        "its only a pic chill",
        "if you loved me you would send one",
        "you promised me a pic",
        "i swear ill delete it straight after",
        Example("dont be shy", before=("me: send me a selfie",)),
        Example("all the other girls do it", before=("them: im not sending a pic",)),
        "send one and ill stop asking",
        Example("you know what kind i mean", before=("them: i sent you loads of selfies",)),
    ),
    passes=(
        "i have only done one semester so far and you",
        "it gave a little one a fright",
        "come on everyone, team photo before we go",
        "your turn to roll the dice",
        "post your setup, i showed mine",
        "dont be shy, show auntie your certificate",
        Example("its not a big deal", before=("me: we lost the match",)),
        "i begged mum for a puppy",
    ),
    limits="It needs a picture in the words or in the lines before, and does not see pressing on a call.",
)
