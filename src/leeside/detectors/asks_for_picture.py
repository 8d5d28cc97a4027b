"""Somebody asks for a picture of the child, or to see them."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages

_marked = marked(
    spoiled_by=(
        r"fish\b|minimap|bashed|karaoke|volunteering|curious to see what|invisible|bigger picture|"
        "not smiling|album|chips|owe anybody|scenario|fake picture|back wheel|full page|the box|"
        "see you again|sample|mum tax|nans? wants|by the sea|asleep|all of us|of us all|family "
        r"chat|did u paint|at work|tom jones|homework|board|q\d|notes|slides?|forms?\b|assessment|"
        r"coursework|portfolio|setup|build|base\b|gallery|dog|puppy|cat\b|kitten|hamster|rabbit|"
        r"lego|cake|dinner|recipe|receipt|pass\b|bus pass|timetable|bike|meme|scan|the bug|error|"
        r"screenshot|ss\b|sunset|beach|holiday pics|team|club|yearbook|photo day|lanyard|"
        r"photographer|teacher look|teacher looks|nails|brace|shoes|trainers|drawing|artwork|art\b|"
        "ur pp is|tidy|pic or it|certificate|medal|graduation|wedding|wardrobe in game|your build|"
        "ur build|the baby|room when|measure|licence|trip|concert|movie|film"
    ),
)
_ALREADY_SEEN = re.compile(
    r"\b(?:i|they|he|she|we|who|where|found out|know|knows|knew|remember|seen|every|any|which|each) "
    r"(?:just |still |think (?:you|u|yow) )?$"
)
"""What stands before "can see you" or "what you look like" where it is told and nobody asks."""
_SEEING = re.compile(r"(?:can|could|what|wat|wot|one|wan)\b")
_NOT_ASKING = re.compile(
    r"\b(?:is|are|was|has|have|does|if) (?:there )?any ?(?:one|body)?\b|\b(?:was|is|got|has) (?:an? "
    r")?(?:\w+ )?$"
)
_LOOKS_AT_ONE = re.compile(
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
            "(?:{send}|snd|sned|sed|gie|gies|giz|gis|take|show|get|want|need|see|seen|have|got|gimme|"
            r"share|upload|post|any|another|save) (?:me |us |uz |a |an |over |mi )?(?:\w+ "
            "){0,4}?(?:{picture}|face ?pic|a vid|foto|photograph|portrait|close ?up) (?:{of_you}|with "
            "(?:you|u|ur face|your face)|where (?:you|u)|without|just (?:you|u)|so i (?:can|know)|when "
            "(?:you|u))"
        ),
        (
            "(?:send|snd|sned|gimme|gie us|gies|giz|gis|drop|lemme see|let me see|can i (?:see|have|"
            "get)|could i (?:see|have|get)|i want|wanna see|i need|may i (?:see|have)|show) (?:me |us |"
            r"uz |over )?(?:a |an |another |one |some |ur |your |1 |that |more )?(?:\w+ )?(?:wee |quick "
            "|cute |nice |recent |new |clear |full |little |face )*(?:selfies?|pics?|pix|pictures?|"
            "photos?|photographs?|fotos?|snaps?|face ?pics?|vids?|videos?)(?: pls| please| plz| x| "
            "back| now| rn| then| of u| of you| hen| babe| tonight| later| too| just for me| for me|,|"
            r"\.|!|\?|{end})(?! of (?:the|your dog|ur dog|it|my|that|q\d))"
        ),
        (
            "{start}(?:so |any |ur |some |more |face |got |a )?(?:pics?|pix|selfies?|photos?|face|face "
            r"?pics?)(?: pls| plz| please| x| now)?\?"
        ),
        "(?:pic|photo|picture|selfie|snap|photograph|video|vid|wan|one) (?:{of_you})",
        (
            "(?:got|have|find|seen|send|post|want|with|need) (?:any|one|1|some|another|more)(?: "
            r"\w+){0,2} (?:{of_you})"
        ),
        r"(?:what|wat|wot|wht|whit) (?:do |d |does |dae )?(?:you|u|ya|ye) (?:\w+ )?look like",
        (
            r"(?:wish|(?<!be )(?<!was )like|love|want|wanted|wonder|wondering|curious|keep|dying|"
            r"desperate)(?: \w+){0,3} (?:see|know|knew|imagine|picture|picturing) (?:(?!i )\w+ ){0,2}(?:you|"
            r"u|your face"
            r"|ur face|who i\w* (?!am before|am and|am in|am as|begin)\w+|what (?:you|u)"
            r"|what (?:you|u) look like|who (?:im|i was|i am)(?! before| as| and| in)|your smile|ur "
            r"smile)(?: \w+)?"
        ),
        (
            "(?:can|could|lemme|let me|when can|may|wanna|want to|id love to|id like to) (?:i |me "
            r")?(?:\w+ )?(?:see) (?:you|u|ur face|your face|ya|what (?:you|u) look|ur smile|your smile|"
            "the real (?:you|u)|more of (?:you|u)|u properly|ur hair|your hair|ur outfit|your outfit|"
            "what (?:youre|ur|u r|you are|u are) wearing)(?! (?:later|at|on|tomorrow|tmrw|there|in|"
            "again|guys|monday|soon|play|all|then))"
        ),
        (
            "show (?:me|us|uz) (?:you|u|ya|ye|your face|ur face|yourself|urself|that smile|ur smile|"
            "your smile|yer face|ur outfit|your outfit|what (?:youre|ur|u r|you are) wearing|the real|"
            r"your (?:\w+ )?(?:hair\w*|bedroom|room|eyes|uniform|new \w+)|ur (?:\w+ )?(?:hair\w*|"
            "bedroom|room|eyes)|the new (?:haircut|hair|outfit|dress|top|you))(?! (?:setup|nails|dog|"
            "cat|build|base))"
        ),
        (
            "(?:can|could|would|will|wud|cud|pls|please|just|go|gonnae|gonna) (?:you |u |ye |and "
            r")?(?:\w+ )?(?:take|snap|send|do|get|film|record|make) (?:me |us )?(?:one|1|a quick one|a "
            r"wee one|another|a clear one|a new one|a better one|it again|wan)(?: \w+){0,3} ?(?:now|of|"
            r"where|for me|rn|where|with|just|\?|without|in|x)"
        ),
        (
            "(?:a |one |another |sth |something )?(?:clear|clearer|better|recent|proper|bigger|full "
            "length|full body|newer|closer|nicer)(?: one| pic| photo| picture| selfie)(?: this time| "
            r"of| where| without| with| than|\?|{end})"
        ),
        (
            r"(?:is|was) that (?:really |actually |even )?(?:you|u)(?: in| on)? (?:\w+ )?(?:pp|pfp|dp|"
            r"profile|profile pic|avi|avatar|pic|photo|picture)\b(?: \w+)?"
        ),
        r"(?:snap|send) (?:\w+ )?back (?:with|w)(?: \w+)? face",
        "(?:pic|selfie|photo) (?:swap|exchange|trade|for (?:pic|selfie|photo|a pic))",
        (
            r"(?:pic|photo|picture|selfie|video|snap|photos|pics)(?: \w+)? (?:just |only )?(?:for|to) "
            "(?:me|my (?:wallpaper|phone|eyes|mantelpiece|own phone|lock ?screen|background)|just me|"
            "only me)"
        ),
        r"(?:need|want|looking for) (?:a )?(?:\w+ )?(?:new )?(?:wallpaper|lock ?screen|background)\b",
        (
            "(?:ill|il|i will|lemme|let me|can i|gonna) rate (?:ur|your|you|u) (?:selfie|pic|pics|face|"
            "outfit|looks|photo|1|out of|fit)"
        ),
        (
            "(?:you|u|ur|your) (?:must be|are|r|look|prob(?:ably)?|bet|prettier|fitter|cuter|look "
            r"better|better looking|even prettier)(?: \w+)? (?:than|in) (?:that |the |ur |your )?(?:\w+ "
            ")?(?:cartoon|avatar|pfp|frog|anime|avi|pp|picture|real life|irl|skin)"
        ),
        (
            r"(?:bet|prob(?:ably)?) (?:you|u|youre|ur|you are) (?:\w+ )?(?:pretty|prettier|gorgeous|"
            r"cute|cuter|well fit|fit|stunning|beautiful|good looking|lovely)(?: \w+)?"
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
            "(?:put a|send a|show a|give me a|know your|to your|put to your|put to the|put a .{0,3}) "
            "?face (?:to|for|with) (?:the |your |ur )?(?:name|voice|words|typing)"
        ),
        r"(?:walk|walked|pass|passed|know|recognise) (?:\w+ )?(?:past )?(?:you|u) in the street\b",
        (
            "(?:ive|i have|i) (?:told|shown|showed|sent|given) (?:you|u) (?:what i look like|mine|my "
            r"face|a pic|me)(?: \w+)?"
        ),
        (
            r"(?:send|take|need|want|one) (?:\w+ )?(?:of )?(?:just|only) (?:you|u|yourself|urself)(?:,| "
            "so| in| no| not|{end})"
        ),
        (
            "(?:sizing|modelling|fitting|test|sample|reference|ref|pose|accountability|progress|body|"
            "full length|headshot|audition) (?:shots?|pics?|photos?|pictures|refs?|reference)(?: "
            r"\w+){0,3}"
        ),
        (
            "(?:put|pop|try|wear|model) (?:it|them|that|one) (?:on )?for (?:a|the) (?:photo|pic|"
            "picture|camera|me)"
        ),
        (
            "(?:photo|pic|picture|video|vid) (?:with (?:you|u|it on)|where (?:you|u)|you in it|worn|"
            r"modelled)(?: \w+)?"
        ),
        (
            r"(?P<told>(?:asks?|asked|asking|wants?|wanted|keeps? asking|keep asking)(?: \w+){0,3} "
            r"(?:for |to see )?(?:a |my |some |me |another )?(?:\w+ )?(?:pics?|photos?|selfies?|"
            "pictures?)(?: of (?:me|my|us|her|him))?)"
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
