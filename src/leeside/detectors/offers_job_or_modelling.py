"""Somebody offers work, easy earnings or modelling: the lure of grooming, trafficking and money muling."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.needs import at_least

_MONEY = r"(?:{amount}|money|cash|p|ps|bands|racks|wonga|dosh|few quid|bit extra)"
_HOLD = (
    r"dm|message me|hmu|hit me up|interested|{amount}|\$ ?\d|\d+ (?:quid|a day|a week|an hour)|cash|"
    r"easy|pay|paid|earn\w*|money|"
    r"pics?|photos?|pretty|gorgeous|beautiful|stunning|unique look|agency|scout|portfolio|under 18|your "
    r"age|ur age|young|no experience|"
    r"no questions|phone|few hours|driver|drop|deliver"
).replace("{amount}", r"\d+k")
_PLAY = (
    r"i bet|bet on|accumulator|arsenal|chippy saturday|nvq|bring a parent|"
    r"hairdress\w*|barber|salon|charity shop|saturday (?:job|girl|boy)|pot ?wash|newsagents?|lifeguard|"
    r"tutoring|ncs|apprentice\w*|p45|payroll|payslip|minimum wage|application form|referee|cast list|"
    r"school show|panto|drama (?:club|teacher)|musical|placement|social worker|(?:your|ur) (?:mum|"
    r"dad)s? (?:ok|said|knows|can come)|parents? or carers?|permission|consent form|leaflets round|in "
    r"my shoes|ticket price|so im shooting|i audition|i did|did audition|council|library|i (?:have|had|"
    r"got|started|found) (?:a|my|this) (?:\w+ )?job|do you have a job|for my major|semester|college|"
    r"real estate|i learned|savings|retire|per sale|learn how to|photo shoot with|careers? (?:fair|day|"
    r"lesson|advis\w+|week|talk|interview)|work experience|my (?:mum|dad|sister|brother|nan|cousin)s? "
    r"(?:got|has|job|boss|works?|is)|"
    r"paper round|babysit\w*|clay|model village|model (?:train|answer|aeroplane|plane|car|railway|un)|"
    r"role models?|maths model|3d|blender|lego|"
    r"warhammer|airfix|homework|revision|minecraft|in the game|gta|bloxburg|sims|school play|nut job|"
    r"good job|great job|nice job|job centre|"
    r"on tiktok once|pay cash on the day|modern slavery|dbs|safer recruitment|apply (?:on|through|via) "
    r"(?:the )?(?:website|school)|chores|hoover\w*|wash the car|dog walking|litter|volunteer\w*"
)

_OWN_KIN = AnyOf(
    r"\b(?:my|our|his|her) (?:\w+ )?(?:mum|mam|mom|dad|nan|gran|grandad|parents?|sister|brother|auntie?|"
    r"uncle|cousin)s?\b"
    r"|\b(?:ask|tell|check with|asked|told|text|ring|with|bring|let) (?:your|ur|yer) (?:mum|mam|mom|dad|"
    r"nan|gran|parents?|carers?|family)\b"
    r"|\b(?:mum|mam|dad|nan|nana|gran|grandad|miss|sir|coach|auntie|uncle) (?:x+|says?|said|will|is|and|"
    r"knows|wants|reckons|made|bought|gave|got)\b"
    r"|\b(?:love|from) (?:mum|dad|nan|nana|gran|auntie|uncle)\b|\b(?:your|ur) (?:mum|dad|nan|parents?) "
    r"(?:x+|says?|said|knows|is fine|ok|agreed|will pick)\b"
)
_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"jobs?|work|working|works|gig|shifts?|hustle|hiring|hire|recruit\w*|employ\w*|position|"
            r"role|vacanc\w+|opportunit\w+|graft|task|tasks|business|start (?:you|u)|placement|team|crew"
        ),
        (
            r"model\w*|shoots?|photo ?shoots?|camera|catwalk|agency|agent|scout\w*|casting|auditions?|"
            r"portfolio|catalogue|brand|clients?|talent|star|famous|film|movie|music video|"
            r"studio|photographer|magazine|campaign|followers|influencer|advert|stage|director|producer|"
            r"fashion|headshots?|test shots"
        ),
        (
            r"\$ ?\d+|\d+ ?(?:quid|k|pounds|p/h|an hour|a day|a week|per)|hundred|grand|cash|money|paid|"
            r"pays?|earn\w*|wages?|income|commission|bands|racks|bonus|rich|profit|salary|figures"
        ),
        (
            r"easy|quick|simple|no experience|from (?:your|ur) (?:phone|room|bed)|after school|few hours|"
            r"cash in hand|same day|weekends?|no cv|no id|flexible|part ?time|full training|travel paid|"
            r"all expenses|no questions|legit|hotel|train ticket|pay for (?:your|ur) (?:train|travel)|"
            r"no catch|free|on the side|spare time|daily|weekly"
        ),
        (
            r"dm|message me|interested|hmu|want in|join|sign (?:you|u)|sign up|lmk|let me know|apply|inbox|"
            r"come (?:and |n )?(?:see|meet|work)|get (?:you|u)|could|would|introduce|put (?:you|u)|"
            r"show (?:you|u)|take (?:you|u)|give (?:you|u)|offer\w*|train (?:you|u)|start"
        ),
        (
            r"pretty|the look|your look|ur look|face|(?<!im )(?<!i am )tall|stunning|gorgeous|natural|beautiful|unique|"
            r"figure|features|smile|potential|perfect for|what we need|got what it takes|mature|suited"
        ),
        (
            r"looking for|need|hiring|recruiting|after|searching|spaces? left|spots? left|wanted|"
            r"seeking|we want|only taking|taking on|urgently"
        ),
    )
)
_YOU = AnyOf(
    r"\b(?:you|u|ya|ye|your|ur|yer|you[rvdl]+e?|anyone|any1|girls|lads|boys|young (?:people|ppl)|"
    r"someone|who)\b"
)
_FAIR = AnyOf(
    r"\b(?:my (?:job|work|boss|manager|shift|saturday job|modelling)|i (?:got|have|had|start|started|"
    r"want|need|applied|work|worked) (?:a |my |an |at |for |as )|uni|school|college|teacher|lesson|"
    r"coursework|apprenticeship|cadets|scouts|brownies|assembly|council|library|bakery|tesco|greggs|"
    r"asda|mcdonalds|cafe|chippy|club|drama club|football|homework|exam|degree|"
    r"interview(?:ed)?|careers?|cv workshop|website|real estate|semester|tuition|mission|salary|is "
    r"mother|how much do|how tall are (?:you|u)|want to learn|was it|how was|did (?:you|u)|movie was|"
    r"the film|watched|episode|series|song|album|band|art|history|science)\b"
)
_MARKED = marked(company=_HOLD, spoiled_by=_PLAY)


def _together(candidate: Candidate) -> Voice | None:
    """One word of work is everyday speech: it takes several kinds of such words, said to somebody."""
    if "loose" in candidate.marks:
        if _OWN_KIN.search(candidate.text) or _FAIR.search(candidate.text):
            return None
        kinds = sum(words.search(candidate.text) is not None for words in _KINDS)
        if kinds < 3 or not _YOU.search(candidate.text):
            return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="offers_job_or_modelling",
    version=2,
    by=Speaker.OTHER,
    says="offers work, easy earnings or modelling",
    innocent_reading="Teenagers look for Saturday jobs, and shops, schools and families tell them of real ones.",
    patterns=(
        (
            r"(?:camera|lens|brand|agency|clients?|photographer|director)s? (?:loves?|would love|wants?|"
            r"needs?|are looking|is looking|after)(?: \w+)? (?:you|u|your|ur|for|someone|girls|"
            r"faces)(?: \w+){0,3}"
        ),
        (
            r"(?:paid|brand) (?:collab\w*|promo\w*|sponsorship|tasks?|surveys?|testers?|test shoot)(?: "
            r"\w+){0,3}|(?:brand|promo|street) (?:rep|reps|ambassadors?|team|deal)(?: \w+)?"
        ),
        (
            r"(?:more|double|triple|twice) (?:\w+ ){0,3}(?:than|what|your|ur) (?:\w+ )?(?:paper round|"
            r"saturday job|pocket money|wage|job|(?:you|u) (?:get|earn|make)|mum|dad|teacher|"
            r"teachers)(?: \w+){0,4}"
        ),
        (
            r"(?:need|want|looking for|after|could use)(?: \w+){0,2} (?:extra hands|a hand|someone "
            r"(?:your|ur) age|a (?:girl|lad|boy|kid|young \w+|runner|helper)|\d (?:girls|lads|people|"
            r"more)|two lads|girls|lads|helpers|runners|hostess\w*|dancers|waitress\w*|cleaners)(?: "
            r"\w+){0,6} (?:paid|cash|pay|{amount}|quid|pounds|a night|a day|dm|weekend|tonight|saturday|"
            r"shoot|job|work)(?: \w+)?"
        ),
        (
            r"(?:hand out|give out|deliver\w*|drop off|leaflet\w*|table hosting|hosting|hostess\w*|"
            r"wristbands|flyers?)(?: \S+){0,8} (?:{amount}|\$ ?\d+|\d+ quid|cash|paid|a night|each)(?: "
            r"\w+)?"
        ),
        (
            r"(?:room|bed|board|food|digs|accommodation|flights?|travel|train|passport)(?: and \w+)? "
            r"(?:is |are |all )?(?:included|paid for|provided|covered|sorted)(?: \w+){0,3}|(?:{amount}|"
            r"\d+) a week (?:plus|and) (?:room|board|food|bed)"
        ),
        (
            r"(?:were|we are|im|i am|always) (?:picking|choosing|selecting|casting|signing|taking on|"
            r"recruiting|interviewing)(?: \w+){0,2} (?:girls?|boys?|lads?|people|faces|models|dancers|"
            r"teens|kids|workers)(?: \w+){0,3}"
        ),
        (
            r"(?:make|earn|get|take home|pull|clear) (?:\S+ ){0,3}(?:while (?:you|u) sleep|from (?:your|"
            r"ur) (?:phone|bed|sofa|room)|in (?:one|a single|a) (?:night|day|shift|weekend|trip)|before "
            r"(?:school|tea|lunch)|after school|doing nothing|sitting)(?: \w+)?"
        ),
        (
            r"(?:ever|have (?:you|u)|u ever|you ever|did (?:you|u) ever|thought|think|considered?|tried|"
            r"fancy|wanna|want to|into|interested in|"
            r"be a|as a|could|should|be) (?:\w+ ){0,3}(?:do |doing |being |be |becoming |try |about |"
            r"some |a bit of |into |a )*(?:modell?ing|a model|photo "
            r"?shoots?|catwalk|brand ambassador|influencer)"
        ),
        (
            r"(?:free|paid|quick|private|test|trial|first|professional|simple|little) (?:\w+ )?(?:photo "
            r"?shoot|shoot|casting|portfolio|headshots|model(?:ling)? (?:job|work|gig|shots))"
        ),
        (
            r"(?:modell?ing|model|talent|casting) (?:agency|agent|scout|job|jobs|work|contract|career|"
            r"gig|opportunit\w+|assignment|shots|pics|portfolio|director|call)"
        ),
        r"(?:new|fresh|young|local|real|teen|unknown) (?:faces|models|talent)",
        (
            rf"(?:{{want}}|fancy|do (?:you|u) (?:want|need|fancy)|interested in|looking (?:to|for)|"
            rf"trying to|tryna|lookin|up for|keen to|how would (?:you|u) like to|would (?:you|u) like to|"
            rf"(?:you|u) (?:want|need))"
            rf" (?:\w+ ){{0,3}}(?:earn\w*|make|making|makin) (?:\w+ ){{0,4}}{_MONEY}"
        ),
        (
            r"(?:side|quick|easy|little|small|online) (?:hustle|job|gig|task|tasks|work|earner)(?: "
            r"\w+){0,4} (?:for (?:you|u|ya)|going|pays?|paid|{amount}|cash|dm|want|interested|money|you|"
            r"u)"
        ),
        (
            r"(?:i|ive|i have|we|weve|got|have|theres|there is|my (?:mate|boss|uncle|cousin|bro)) "
            r"(?:\w+ ){0,2}(?:got |has |have )?(?:a |some |any |this |little |bit of )*(?:jobs?|work|"
            r"gig|graft|shift|shifts|tasks?|position|vacancy|opportunit\w+)"
            r" (?:\w+ )?(?:for|4) (?:you|u|ya|ye|someone like|a (?:girl|lad|boy|kid|smart)|young)"
        ),
        (
            r"(?:{ill}|i can|can|could) (?:\w+ )?(?:get|sort|find|give|offer|fix) (?:you|u|ya|ye) "
            r"(?:\w+ ){0,4}(?:jobs?|work|shifts?|graft|gig|position|paid work|employment)"
        ),
        (
            r"(?:come|wanna|want to|could|can|you could|u can|fancy|start) (?:and |n )?(?:work|working|"
            r"graft\w*|trap\w*) (?:for|with|under) (?:me|us|my \w+|our|the mandem|the boys|my boys)"
        ),
        (
            r"(?:looking for|need|needing|want|wanted|hiring|recruiting|taking on|after|require|seeking|"
            r"we need|got space for) (?:\w+ ){0,4}(?:young (?:people|workers|ppl|lads?|girls?|"
            r"ones|uns|persons?|men|women)|workers?|youngers|runners?|hard ?workers?|riders?|motivated|"
            r"hungry|staff|team ?members?|reps|teens?|teenagers?|students|school kids|lads|girls|"
            r"promoters|helpers?|assistants?)"
            r"(?: \w+){0,6} (?:earn|paid|pay|cash|money|{amount}|dm|message|work|weekend|job|gain|start|"
            r"daily|weekly|no experience|per|a day|a week|to help|hmu|who want|aged?)"
        ),
        (
            r"(?:earn|make|making|earning|paid|paying|pays|get|pay (?:you|u)|clear|take home|on) (?:(?!me\b|us\b)\w+ "
            r"){0,3}{amount} (?:\+ ?)?(?:a|an|per|every|each|p|in|daily|weekly|just|from|for|easy|doing|"
            r"cash) ?(?:day|week|wk|hour|hr|shift|"
            r"month|night|weekend|trip|run|drop|video|like|task|post|delivering|dropping|home|your|ur|"
            r"sitting|liking|watching|few|couple|nothing|one|holding|in hand|after|only)?"
        ),
        (
            r"(?:work|earn|job|jobs|money|income) (?:\w+ )?(?:from|at) (?:home|your (?:phone|bedroom|"
            r"sofa|room)|ur (?:phone|bedroom|sofa|room))"
        ),
        r"cash (?:in|n) hand(?: \w+){0,4}",
        (
            r"(?:paid|pay|pays|pay (?:you|u)) (?:same day|cash|daily|weekly|instantly|straight away|on "
            r"the day|upfront|up front|after (?:each|every)|per (?:task|like|video|drop))"
        ),
        (
            r"(?P<weak>(?:theres (?:a|some|this) (?:\w+ )?(?:job|opportunity|position|gig|opening)|got "
            r"a (?:\w+ )?(?:proposition|opportunity)|job offer|(?:want|wanna|fancy) (?:a|some|any) "
            r"(?:\w+ )?(?:job|work|gig|graft|shifts?)|"
            r"we(?:re| are) hiring|join (?:our|my) (?:team|crew|agency)|be (?:your|ur) own boss))"
        ),
        (
            r"(?:got|have|has|youre|ur|perfect|just|exactly) (?:\w+ )?the (?:look|face|body type|height|"
            r"vibe|right look)(?: \w+){0,3} (?:for|were|we|brand|they|i|clients?|want|need)|(?:youve|"
            r"you have|uve|u have|you|u) (?:\w+ )?got the look"
        ),
        (
            r"(?:make|made|making|turn) (?:you|u|ya) (?:into )?(?:a |an )?(?:star|famous|model|"
            r"household name|celebrity|influencer|big name|celeb)"
        ),
        (
            r"(?:perfect|great|ideal|amazing|wanted|suited|just right) (?:\w+ )?(?:for|in) (?:my|our|"
            r"his|her|the|this) (?:portfolio|catalogue|brand|campaign|shoot|magazine|book|advert|agency|"
            r"clients?)"
        ),
        r"(?:private|online|quick|free|video|closed|home) (?:auditions?|casting|screen ?test)(?: \w+){0,3}",
        (
            r"(?:i know|friend of mine is|im|i am|dads|my mate is|know) (?:an? |the )?(?:\w+ )?(?:scout|"
            r"talent spotter|agent|casting director|producer|photographer|promoter)(?: \w+){0,4}"
        ),
        (
            r"(?:represent (?:you|u)|discover(?:ed)? (?:you|u|people|someone|talent)|want(?:s)? (?:you|"
            r"u|to put you|to put u) (?:on stage|on my books|on our books|on the cover|in front of the "
            r"camera))"
        ),
        (
            r"(?:we|i) (?:only |just )(?:pick|choose|select|take|want|need) (?:one|a few|\d+|two|three|"
            r"the best|certain|special|young)(?: \w+){0,4} (?:girls?|boys?|lads?|people|each|from|every|"
            r"per)"
        ),
        (
            r"(?:start|begin) (?:you|u) (?:on )?(?:monday|tomorrow|tmrw|today|this week|next week|"
            r"straight away|saturday|right away)|(?:can|could) start (?:you|u) (?:\w+ )?(?:on|at|monday|"
            r"tomorrow)"
        ),
        (
            r"(?:(?:you|u|youre|ur) (?:\w+ ){0,3}(?:bringing in|pulling in|taking home|making|earning|"
            r"clearing|on|bring in|pull in|make|earn)|double (?:it|that|what)) (?:\w+ ){0,2}(?:{amount}|"
            r"hundred|two hundred|three hundred|grand|thousand|hundreds) (?:a|per|each|every) (?:week|"
            r"day|night|weekend|month|shift|hour|trip)"
        ),
        (
            r"(?:live in|live ?in) (?:nanny|babysitter|job|work|cleaner|au pair|position|help)|(?:nanny|"
            r"babysitter|cleaner|waitress|bar work|hostess|dancers?)(?: \w+){0,3} (?:in london|abroad|"
            r"live in|needed|wanted|travel paid|ticket)"
        ),
        (
            r"(?:wasted|too good|too pretty|too smart|too clever) (?:\w+ )?(?:stacking|working|doing|"
            r"sat|stuck|in that|at that|for that|on)(?: \w+){0,6} (?:i could|i can|i pay|come|id|double|"
            r"work for|with me|ill)"
        ),
        (
            r"(?:{amount}|\$ ?\d+) (?:each|per|a) (?:call|shoot|pic|photo|video|drop|trip|run|session|"
            r"task|girl|lad|like|review|parcel|delivery)"
        ),
        (
            r"(?P<loose>jobs?|gig|hustle|hiring|recruit\w*|vacanc\w+|opportunit\w+|graft|modell?ing|"
            r"models?|photo ?shoots?|shoots?|camera|agency|scout\w*|casting|auditions?|"
            r"portfolio|catalogue|talent|famous|studio|photographer|magazine|campaign|influencer|advert|"
            r"wages?|income|commission|cash)"
        ),
    ),
    confirm=_together,
    needs={"loose": (*at_least(3, _KINDS), _YOU)},
    shows=(
        "u ever thought about modelling?",
        "wanna make some quick p?",
        "ive got a little job for u, 50 quid",
        "we are scouting new faces for our agency",
        "earn £300 a week from your phone",
        "looking for hard working young lads, cash in hand",
        "she said i could be a model, shes from an agency",
    ),
    passes=(
        "paid me fiver in the end",
        "my sister got a job at greggs",
        "careers fair is in the hall",
        "we need the clay modelling tools back",
        "good job on the test",
        "easy money glitch on gta",
        "dad pays me a fiver to wash the car",
        "who was your role model",
    ),
    limits="It cannot tell a real small job from a lure; it knows no employers.",
)
