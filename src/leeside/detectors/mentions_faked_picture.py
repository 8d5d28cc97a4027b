"""A faked picture of a real child is made, offered or spoken of: generated images are abuse like others."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"(?:your|ur|her|his|their|my|girls?|sisters?) (?:\w+ )?(?:pics?|photos?|pictures?|selfies?|face|head|"
    r"body|insta|profile)|fake[ds]?|deepfake\w*|ai|app|website|site|bot|generator|of (?:you|u|her|me|them)|"
    r"everyone|leak\w*|pay|send|looks? real|looks? like (?:you|u)|mum|teachers?|school"
)
_PLAY = (
    r"shrek|cat|cats|dog|dogs|goose|guinea pig|hamster|dragon|shark|penguins?|astronaut|castle|politicians?|"
    r"wig|everest|tan|lashes|mr grant|mr|banter quiz|staff quiz|quiz|wedding|cake|trailer|engine|lighting|"
    r"voice(?:s)?|id card|homework|news|turns up|history|museum|victorian|ninety|old filter|unicorn|minion|"
    r"spy game|music video|let it go|landscape|logo|poster|horse|donkey|potato|baby filter|aging|tattoo|"
    r"haircut|hair colour|avatar of my character|cosplay"
)

DETECTOR = Detector(
    name="mentions_faked_picture",
    version=1,
    by=Speaker.ANYONE,
    says="speaks of a faked picture of a real person",
    innocent_reading="Friends play with filters and silly edits, and schools teach how to spot a fake picture.",
    patterns=(
        (
            r"deep ?fak(?:e|ed|es|ing) ?(?:of|or not|you|u|her|him|me|pics?|photos?|vids?|videos?|app|site|"
            r"bot|it|them)?"
        ),
        (
            r"(?:ai|fake|faked|generated|edited|photoshopp?ed|computer made|made up|doctored) ?(?:nudes?|"
            r"pics?|photos?|pictures?|images?|ones?|vids?|videos?|version) (?:of|with|from) (?:\w+ )?(?:you|"
            r"u|ya|her|him|me|my|mia|girls?|someone|some|our|the girls|a girl|all|people|ur|your|his|their|"
            r"them|teachers?|boys?|classmates|miss|mates?)"
        ),
        (
            r"(?:make|made|makes|making|do|did|done|doing|generate\w*|create\w*) (?:\w+ ){0,2}(?:ai|fake|"
            r"deepfake|edited|generated) (?:ones?|pics?|photos?|versions?|pictures?|images?|nudes?|"
            r"vids?)(?: (?:of|from|with) \w+| out of)?"
        ),
        (
            r"(?:i )?(?:can|could|will|ll|gonna|ill) (?:\w+ )?(?:edit|photoshop|put|ai|make|turn|deepfake|"
            r"generate) (?:you|u|ya|ur (?:face|head|pic\w*)|your (?:face|head|pic\w*)|her|him) (?:into|onto|"
            r"in|on|to look|doing|with|look) (?:\w+ ){0,2}(?:anything|anyone|whatever|something|things|"
            r"whoever|anybody|body|like|else)"
        ),
        (
            r"(?:put|putting|stick|stuck|swap|swapped|swapping|added|pasted|morph\w*|paste) (?:\w+s? |ur |"
            r"your |her |his |my )?(?:\w+ )?(?:face|head)s? (?:on|onto|in|with|into) (?:to )?(?:something|"
            r"someone|some1|another|a (?:body|video|vid|pic|girl|boy)|somebody|that|other|others|lol)(?: w| "
            r"with)?"
        ),
        r"(?:swapped|put|swap) (?:ur|your|her|his|my) (?:head|face) (?:on|in)",
        (
            r"(?:got|took|grabbed|ripped|lifted|nicked|used|found|pulled) (?:\w+ )?(?:(?:your|ur|her|his|"
            r"my) (?:\w+ ){0,2}(?:face|photo|pic|picture|selfie|snap|pics|photos)|it)\b{gap}\b(?:page|"
            r"facebook|insta|profile|website|prom|school|team)?{gap}\b(?:ran it|ran them|put it(?! back| "
            r"down| away| together)|through|thru|did the rest|the computer|the ai|ai|had (?:some )?fun|app|"
            r"bot|made|generator|worked on|edited)"
        ),
        (
            r"(?:run|ran|running|put|putting|chuck\w*|stuck) (?:\w+ ){1,3}(?:(?:through|thru|into|in) "
            r"(?:\w+ ){0,2}(?:ai|app|bot|site|website|generator|filter|program|software)|(?:through|thru) "
            r"it)|put(?:ting)? (?:a|any|ur|your|her|his|my) (?:face|pic|photo|head)s? (?:in|into)"
        ),
        (
            r"(?:theres|there is|got|have|found|using|use|with|this) (?:a|an|this|that|one of those|the)? "
            r"?(?:\w+ )?(?:bot|app|site|website|generator|program|ai|thing|tool) (?:that|which|what)(?: "
            r"\w+){0,2} (?:does it|does them|makes? (?:fakes?|them|pics|it look)|takes? (?:the|ur|her|"
            r"their)|undress\w*|strips?|turns|removes|from one|you put)"
        ),
        (
            r"(?:all )?(?:i|we|it|the bot|the app) (?:need|needs|take|takes|want|wants)(?: is| was)? (?:a|"
            r"one|1|just one|only one|a single|ur|your)(?: \w+){0,2} (?:selfie|photo|pic|picture|face|face "
            r"pic|snap)\b{gap}\b(?:bot|ai|generator|app|does the rest|computer|page|website|anything)"
        ),
        (
            r"(?:bot|app|ai|generator|computer|it) (?:that )?(?:does|did|makes|made|works|only needs)(?: it|"
            r" them| that| the rest)? from (?:one|1|a|just one|a single|your|ur|any)(?: \w+)? (?:photo|pic|"
            r"picture|selfie|face)"
        ),
        r"(?:got|have|need) a (?:generator|nudify|deepfake|bot|fake maker)",
        (
            r"(?:using|use|used|on|with|put) (?:that|this|the|a|an|some) (?:\w+ )?(?:ai|site|app|bot|"
            r"website|generator|program)\b{gap}\b(?:on|of|with) (?:the |our |all the |all |any |some "
            r")?(?:girls?|her|his|their|my|ur|your|everyones|someones|peoples|teachers|boys)(?: pics?| "
            r"photos?| pictures| insta| face)?"
        ),
        (
            r"(?:using|use|used|made|with) (?:a|that|this|some|an)? ?(?:ai|website|site|app|"
            r"bot)\b{gap}\b(?:now )?(?:all over|going round|everywhere|year \d+)"
        ),
        (
            r"(?:made|did|do|done|making) (?:one|ones|some|it|a pic|a picture|a video|a fake) (?:of|with|"
            r"from) (?:\w+ )?(?:my|ur|your|her|his|miss|the|our|\w+s) (?:\w+ ){0,2}(?:using|with|on|from|"
            r"w)\b{gap}\b(?:ai|app|site|website|bot|generator|picture|photo|pic)"
        ),
        r"(?:doing|making|made|make|do) ai (?:ones|pics|photos|pictures|vids|images|stuff) (?:of|from|with)",
        (
            r"(?:whats|what is|who wants|anyone want|want) (?:\w+ )?one (?:done|made|of (?:her|them|"
            r"any))\b{gap}\b(?:send|girls?|pic|photo|year|quid|\$)"
        ),
        (
            r"(?:your|ur|her|his) (?:mum|dad|nan|teacher|mates?|friends?|family|school|boss)(?: \w+)? "
            r"(?:wont|wouldnt|will not|cant|couldnt|dont) (?:\w+ )?(?:know|tell|care|notice|spot|"
            r"see)\b{gap}\b(?:real|fake|made up|edited|not you|isnt (?:you|real)|difference|would (?:she|he|"
            r"they))"
        ),
        (
            r"(?:deepfake|fake|real|edited|ai) or (?:not|fake|real),? (?:ur|your|her|his|they|everyone|no "
            r"?one|people|who)"
        ),
        (
            r"(?:can tell|know|knows?|tell|see) (?:its|it is|theyre) (?:no |not )(?:even )?(?:real|you|u|"
            r"me)\b{gap}\b(?:but|they|share|anyway|still|no ?one|cares)"
        ),
        (
            r"(?:no ?one|nobody|people (?:dont|wont)|they (?:dont|wont)) (?:\w+ )?(?:checks?|zooms?|cares?|"
            r"asks?|looks? close)\b{gap}\b(?:if|its|real|pass|share|fake|in)"
        ),
        (
            r"(?:you|u) (?:never|didnt) (?:took|take|sent|send|pose\w*)(?: \w+){0,3}[?,. ]+(?:prove it|"
            r"prove|so what|doesnt matter|i made|made it|i got it made|computer|who will)"
        ),
        (
            r"(?:know|no) (?:you|u) (?:never|didnt) (?:sent|send|took|take)(?: \w+){0,3}{gap}\b(?:made|got "
            r"it|made it|from (?:your|ur))"
        ),
        r"(?:got|had) (?:it|one|them|some) made (?:from|of|with) (?:your|ur|her|his|my|the|a)",
        (
            r"(?:pics?|photos?|pictures?)(?: \w+){0,2},? (?:gave|gives?) me (?:lots|loads|plenty|enough|"
            r"tons|a lot) to (?:work with|play with|use)"
        ),
        r"what it thinks (?:you|u|she|he) looks? like",
        (
            r"(?:took|used|had|found) (?:your|ur|her|his) (?:\w+ ){0,3}(?:picture|photo|pic|selfie|snap) "
            r"and (?:had|have|did|made|put|the|ran|let|some|ai)"
        ),
        (
            r"(?:pixels|computer made|generated|ai|fake)\b,? {gap}\b(?:got|its got|has|have|with) (?:your|"
            r"ur|her|his) (?:eyes|face|hair|smile|head|uniform)"
        ),
        (
            r"(?:that|the|this) (?:thing|one|pic|picture|video|vid|photo) with (?:your|ur|her|his) (?:\w+ "
            r")?(?:sisters?|mums?|mates?|friends?|cousins?)?(?:s)? ?(?:face|head)"
        ),
        (
            r"(?:what|amazing what|funny what|you should see what|surprising what|mad what) (?:you|u|people|"
            r"a computer|ai|it|i) (?:can|could) (?:do|make) (?:with|from|out of) (?:one|a|just|your|ur|a "
            r"single)(?: \w+){0,3} (?:photo|pic|picture|snap|selfie|snaps|shot)"
        ),
        (
            r"(?:which|who)(?: \w+){0,5} (?:put|do|be|go|shall i put|star)? ?in the next (?:fake|one|pic|"
            r"video|deepfake)"
        ),
        (
            r"(?:its|theyre|it is|it aint|thats) (?:not|no|isnt|aint) (?:even )?real,? (?:its|theyre|cos "
            r"its|it is) (?:only |just |all )?(?:ai|fake|pixels|edited|a fake|computer)"
        ),
        (
            r"(?:its|theyre) (?:only |just )?(?:ai|fake|pixels|edited) so (?:it|they|whats|no|its|who|"
            r"doesnt|dont)"
        ),
        (
            r"(?:your|ur|her|his|my|the girls) (?:faces?|heads?) (?:is|are|r) (?:right|real|hers|theirs|"
            r"yours|mine|his),? (?:but )?(?:nothing else|the rest|not the)"
        ),
        (
            r"(?:not|isnt|aint) (?:really |rly |even |actually )?(?:her|you|u|me|him|real|hur)(?: tho)?(?: "
            r"is it| innit)?,? (?:its |it is )?(?:only |just )?(?:pixels|ai|a fake|edited|computer|an app)"
        ),
        (
            r"(?:yearbook|school|prom|profile|insta|holiday|team|one) (?:photo|pic|picture|selfie)s? (?:and|"
            r"n|plus|\+|in) \d+ (?:seconds|secs|mins|minutes|clicks)"
        ),
        (
            r"(?:pictures?|photos?|pics?|images?) (?:\w+ ){0,6}(?:been |were |was )?(?:put|run|ran|fed) "
            r"(?:through|thru|into) (?:\w+ ){0,3}(?:website|app|site|ai|bot|software|generator)"
        ),
        (
            r"(?:run|put) (?:this|that|her|him|these) (?:\w+ )?(?:one |photo |pic )?(?:through|thru) (?:it|"
            r"the app|the site|the bot|ai)"
        ),
        (
            r"(?P<told>(?:someone|some1|somebody|he|she|they|some \w+|a (?:boy|girl|lad|kid|guy)|theyre|hes|"
            r"boys|lads|people)(?: \w+){0,2} (?:made|making|make|faked|generated|edited|put|doing|did|"
            r"created) (?:\w+ ){0,3}(?:fakes?|ai|deepfakes?|edited|nudes?|my face|her face|\w+s face)(?: "
            r"\w+){0,3} (?:of|me|her|us|girls|on|with|using|w))"
        ),
        (
            r"(?:put|pit|pat|stuck|stick|pasted|edited|swapped|shopped|photoshopped|used|got) (?:my|ma|mi|her|"
            r"his|their) (?:\w+ )?face (?:on|oan|onto|in|off) (?:to )?(?:some ?(?:one|body|thing)|a |another|"
            r"the |that |my|ma|her|his)"
        ),
        (
            r"(?:made|make|making) (?:the |some |those |these |a )?(?:\w+ )?(?:pics?|pictures?|photos?|vids?|"
            r"videos?|picturs) (?:with|wi|using) (?:my|ma|her|his) face"
        ),
        (
            r"(?:its|thats|it is|it was|just) (?:my|ma|her|his) face (?:\S+ ){0,6}(?:computers?|the rest is|"
            r"some ?(?:one|body) elses?|not my body|an app|ai)"
        ),
        (
            r"(?:pics?|pictures?|photos?|vids?|videos?|picturs) of me (?:\w+ ){0,6}(?:isnt|aint|isnae|not|"
            r"wasnt|never) (?:\w+ )?(?:me|real|in it)"
        ),
        r"(?:the )?one with my face[., ]+(?:\w+ ){0,4}(?:aint|isnt|isnae|not|never) me",
        (
            r"(?:tell|telt|told) (?:him|her|them|mum|dad|every ?(?:one|body)|people|the teacher|sir|miss) "
            r"(?:that )?(?:its|its a|it is|theyre|they are) (?:\w+ )?fake"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "they put my face on somebody",
        "did you make the pictures with my face",
        "its my face but the rest is a computer",
        "theres a picture of me going round and its not me",
        "i can make a deepfake of u from one selfie",
        "put her face on someone else",
        "theyre making ai pics of girls in our year",
        "it doesnt matter that you never took it. nobody will check if its real",
        "ran ur school photo through an app",
        "theres a site that makes them from one photo",
        "someone made a fake pic of me and its going round",
        "its only ai so it doesnt count",
    ),
    passes=(
        "i put my face in the cake",
        "its my face not yours lol move",
        "tell him its fake tan",
        "i took it apart and tried to put it back together",
        "put a spoon in it and stir",
        "put my face on a goose pls",
        "we made ai pictures of a cat in computing",
        "how to spot a fake picture in the news",
        "that screenshot looks fake",
        "someone deepfaked mr hill singing for the staff quiz",
        "this filter makes me look ninety",
        "if a fake picture of you turns up tell us, says the poster",
    ),
    limits="It cannot tell whether a picture is real, and does not need to: a fake of a child is dealt with as a real one.",
)
