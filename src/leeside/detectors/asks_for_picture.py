"""Somebody asks for a picture of the child, or to see them."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

_marked = marked(
    spoiled_by=(
        r"fish\b|minimap|bashed|karaoke|volunteering|curious to see what|invisible|bigger picture|not "
        r"smiling|album|chips|owe anybody|scenario|fake picture|back wheel|full page|the box|see you again|"
        r"sample|mum tax|nans? wants|by the sea|asleep|all of us|of us all|family chat|did u paint|at work|"
        r"tom jones|homework|board|q\d|notes|slides?|forms?\b|assessment|coursework|portfolio|setup|build|"
        r"base\b|gallery|dog|puppy|cat\b|kitten|hamster|rabbit|lego|cake|dinner|recipe|receipt|pass\b|bus "
        r"pass|timetable|bike|meme|scan|the bug|error|screenshot|ss\b|sunset|beach|holiday pics|team|club|"
        r"yearbook|photo day|lanyard|photographer|teacher look|teacher looks|nails|brace|shoes|trainers|"
        r"drawing|artwork|art\b|ur pp is|tidy|pic or it|certificate|medal|graduation|wedding|wardrobe in "
        r"game|your build|ur build|the baby|room when|measure|licence|trip|concert|movie|film"
    ),
)
_ALREADY_SEEN = AnyOf(
    r"\b(?:i|they|he|she|we|who|where|found out|know|knows|knew|remember|seen|every|any|which|each) (?:just "
    r"|still |think (?:you|u|yow) )?$"
)
"""What stands before "can see you" or "what you look like" where it is told and nobody asks."""
_SEEING = AnyOf(r"(?:can|could|what|wat|wot|one|wan)\b")
_NOT_ASKING = AnyOf(
    r"\b(?:is|are|was|has|have|does|if) (?:there )?any ?(?:one|body)?\b|\b(?:was|is|got|has) (?:an? "
    r")?(?:\w+ )?$"
)
_LOOKS_AT_ONE = AnyOf(
    r"(?:asks?|asked|asking|wants?|wanted|(?:a |one )?(?:clear|clearer|better|bigger|newer|proper) )"
)


def _asked_and_not_told(candidate: Candidate) -> Voice | None:
    """To say what one sees, or what a picture was like, asks for nothing."""
    words, lead = candidate.match.group(), candidate.lead
    if _SEEING.match(words) and not words.startswith(("can i", "could i")) and _ALREADY_SEEN.search(lead):
        return None
    if _LOOKS_AT_ONE.match(words) and _NOT_ASKING.search(lead):
        return None
    return _marked(candidate)


DETECTOR = Detector(
    name="asks_for_picture",
    version=2,
    by=Speaker.OTHER,
    says="asks for a picture of the other person, or to see them",
    innocent_reading="Friends and families ask for pictures all the time: of a haircut, a new coat, a day out.",
    patterns=(
        (
            r"(?:{send}|snd|sned|sed|gie|gies|giz|gis|take|show|get|want|need|see|seen|have|got|gimme|share|"
            r"upload|post|any|another|save) (?:me |us |uz |a |an |over |mi )?(?:\w+ ){0,4}?(?:{picture}|"
            r"face ?pic|a vid|foto|photograph|portrait|close ?up) (?:{of_you}|with (?:you|u|ur face|your "
            r"face)|where (?:you|u)|without|just (?:you|u)|so i (?:can|know)|when (?:you|u))"
        ),
        (
            r"(?:send|snd|sned|gimme|gie us|gies|giz|gis|drop|lemme see|let me see|can i (?:see|have|get)|"
            r"could i (?:see|have|get)|i want|wanna see|i need|may i (?:see|have)|show) (?:me |us |uz |over "
            r")?(?:a |an |another |one |some |ur |your |1 |that |more )?(?:\w+ )?(?:wee |quick |cute |nice |"
            r"recent |new |clear |full |little |face )*(?:selfies?|pics?|pix|pictures?|photos?|photographs?|"
            r"fotos?|snaps?|face ?pics?|vids?|videos?)(?: pls| please| plz| x| back| now| rn| then| of u| "
            r"of you| hen| babe| tonight| later| too| just for me| for me|,|\.|!|\?|{end})(?! of (?:the|"
            r"your dog|ur dog|it|my|that|q\d))"
        ),
        (
            r"{start}(?:so |any |ur |some |more |face |got |a )?(?:pics?|pix|selfies?|photos?|face|face "
            r"?pics?)(?: pls| plz| please| x| now)?\?"
        ),
        "(?:pic|photo|picture|selfie|snap|photograph|video|vid|wan|one) (?:{of_you})",
        (
            r"(?:got|have|find|seen|send|post|want|with|need) (?:any|one|1|some|another|more)(?: \w+){0,2} "
            r"(?:{of_you})"
        ),
        r"(?:what|wat|wot|wht|whit) (?:do |d |does |dae )?(?:you|u|ya|ye) (?:\w+ )?look like",
        (
            r"(?:wish|(?<!be )(?<!was )like|love|want|wanted|wonder|wondering|curious|keep|dying|"
            r"desperate)(?: \w+){0,3} (?:see|know|knew|imagine|picture|picturing) (?:(?!i )\w+ ){0,2}(?:you|"
            r"u|your face|ur face|who i\w* (?!am before|am and|am in|am as|begin)\w+|what (?:you|u)|what "
            r"(?:you|u) look like|who (?:im|i was|i am)(?! before| as| and| in)|your smile|ur smile)(?: "
            r"\w+)?"
        ),
        (
            r"(?:can|could|lemme|let me|when can|may|wanna|want to|id love to|id like to) (?:i |me )?(?:\w+ "
            r")?(?:see) (?:you|u|ur face|your face|ya|what (?:you|u) look|ur smile|your smile|the real "
            r"(?:you|u)|more of (?:you|u)|u properly|ur hair|your hair|ur outfit|your outfit|what (?:youre|"
            r"ur|u r|you are|u are) wearing)(?! (?:later|at|on|tomorrow|tmrw|there|in|again|guys|monday|"
            r"soon|play|all|then))"
        ),
        (
            r"show (?:me|us|uz) (?:you|u|ya|ye|your face|ur face|yourself|urself|that smile|ur smile|your "
            r"smile|yer face|ur outfit|your outfit|what (?:youre|ur|u r|you are) wearing|the real|your "
            r"(?:\w+ )?(?:hair\w*|bedroom|room|eyes|uniform|new \w+)|ur (?:\w+ )?(?:hair\w*|bedroom|room|"
            r"eyes)|the new (?:haircut|hair|outfit|dress|top|you))(?! (?:setup|nails|dog|cat|build|base))"
        ),
        (
            r"(?:can|could|would|will|wud|cud|pls|please|just|go|gonnae|gonna) (?:you |u |ye |and )?(?:\w+ "
            r")?(?:take|snap|send|do|get|film|record|make) (?:me |us )?(?:one|1|a quick one|a wee one|"
            r"another|a clear one|a new one|a better one|it again|wan)(?: \w+){0,3} ?(?:now|of|where|for me|"
            r"rn|where|with|just|\?|without|in|x)"
        ),
        (
            r"(?:a |one |another |sth |something )?(?:clear|clearer|better|recent|proper|bigger|full length|"
            r"full body|newer|closer|nicer)(?: one| pic| photo| picture| selfie)(?: this time| of| where| "
            r"without| with| than|\?|{end})"
        ),
        (
            r"(?:is|was) that (?:really |actually |even )?(?:you|u)(?: in| on)? (?:\w+ )?(?:pp|pfp|dp|"
            r"profile|profile pic|avi|avatar|pic|photo|picture)\b(?: \w+)?"
        ),
        r"(?:snap|send) (?:\w+ )?back (?:with|w)(?: \w+)? face",
        "(?:pic|selfie|photo) (?:swap|exchange|trade|for (?:pic|selfie|photo|a pic))",
        (
            r"(?:pic|photo|picture|selfie|video|snap|photos|pics)(?: \w+)? (?:just |only )?(?:for|to) (?:me|"
            r"my (?:wallpaper|phone|eyes|mantelpiece|own phone|lock ?screen|background)|just me|only me)"
        ),
        r"(?:need|want|looking for) (?:a )?(?:\w+ )?(?:new )?(?:wallpaper|lock ?screen|background)\b",
        (
            r"(?:ill|il|i will|lemme|let me|can i|gonna) rate (?:ur|your|you|u) (?:selfie|pic|pics|face|"
            r"outfit|looks|photo|1|out of|fit)"
        ),
        (
            r"(?:you|u|ur|your) (?:must be|are|r|look|prob(?:ably)?|bet|prettier|fitter|cuter|look better|"
            r"better looking|even prettier)(?: \w+)? (?:than|in) (?:that |the |ur |your )?(?:\w+ "
            r")?(?:cartoon|avatar|pfp|frog|anime|avi|pp|picture|real life|irl|skin)"
        ),
        (
            r"(?:bet|prob(?:ably)?) (?:you|u|youre|ur|you are) (?:\w+ )?(?:pretty|prettier|gorgeous|cute|"
            r"cuter|well fit|fit|stunning|beautiful|good looking|lovely)(?: \w+)?"
        ),
        (
            r"(?:talking|chatting|talkin|speaking|typing) to (?:a|the|ur|your|that) (?:\w+ )?(?:cartoon|"
            r"avatar|blank|frog|anime|screen|circle|picture of|pfp|egg|grey \w+|logo)"
        ),
        (
            r"(?:put|turn|switch|open|get) (?:on )?(?:your|ur|the|yer) (?:\w+ )?(?:cam|camera|webcam|"
            r"cammy)(?: on| round| around)?(?:,| so| n| and|\?| i| pls| please| for me)?"
        ),
        "(?:camera|cam|phone) (?:round|around) (?:so )?(?:we|i) can see",
        "(?:pan|turn|spin|flip) (?:the|your|ur) (?:phone|camera|cam) (?:round|around)",
        "(?:room|outfit|wardrobe|bedroom) tour",
        (
            r"(?:put a|send a|show a|give me a|know your|to your|put to your|put to the|put a .{0,3}) ?face "
            r"(?:to|for|with) (?:the |your |ur )?(?:name|voice|words|typing)"
        ),
        r"(?:walk|walked|pass|passed|know|recognise) (?:\w+ )?(?:past )?(?:you|u) in the street\b",
        (
            r"(?:ive|i have|i) (?:told|shown|showed|sent|given) (?:you|u) (?:what i look like|mine|my face|"
            r"a pic|me)(?: \w+)?"
        ),
        (
            r"(?:send|take|need|want|one) (?:\w+ )?(?:of )?(?:just|only) (?:you|u|yourself|urself)(?:,| so| "
            r"in| no| not|{end})"
        ),
        (
            r"(?:sizing|modelling|fitting|test|sample|reference|ref|pose|accountability|progress|body|full "
            r"length|headshot|audition) (?:shots?|pics?|photos?|pictures|refs?|reference)(?: \w+){0,3}"
        ),
        (
            r"(?:put|pop|try|wear|model) (?:it|them|that|one) (?:on )?for (?:a|the) (?:photo|pic|picture|"
            r"camera|me)"
        ),
        (
            r"(?:photo|pic|picture|video|vid) (?:with (?:you|u|it on)|where (?:you|u)|you in it|worn|"
            r"modelled)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:asks?|asked|asking|wants?|wanted|keeps? asking|keep asking)(?: \w+){0,3} (?:for |"
            r"to see )?(?:a |my |some |me |another )?(?:\w+ )?(?:pics?|photos?|selfies?|pictures?)(?: of "
            r"(?:me|my|us|her|him))?)"
        ),
        *in_other_languages("asks_for_picture"),
    ),
    confirm=_asked_and_not_told,
    shows=(
        "send me a pic",
        "can i see what you look like",
        "got any photos of just you?",
        "show us your face then",
        "is that really you in your pfp",
        "selfie?",
        "one of only you, so i can see properly",
        "turn ur cam on i wanna see you",
        "i bet ur prettier than that avatar",
    ),
    passes=(
        "you will be like, see, i told you so",
        "i want to know exactly who i am before i start uni",
        "i can see you from the window, wave",
        "now i know what you look like, i'll find you at the match",
        "that was a much clearer picture than mine",
        "send me a pic of your homework",
        "show me ur setup",
        "post pics of your builds",
        "photo day is on thursday",
        "pic of ur dog please",
        "can you send a photo of your bus pass",
        "what does the new teacher look like",
    ),
    limits="It does not see what the picture is to show.",
)
