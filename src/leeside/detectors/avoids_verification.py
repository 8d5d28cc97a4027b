"""Somebody who is asked to show or prove who they are always has a reason why they cannot."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_ASKED = AnyOf(
    r"\b(?:real(?:ly)?|prove|proof|fake|catfish\w*|who (?:are|r) (?:you|u)|is (?:it|that) (?:you|u|really)|believe|legit|"
    r"verify|face ?time|ft|video|vc|cam|camera|webcam|voice|mic|see (?:you|u|your|ur)|hear (?:you|u|your|ur)|show (?:me|us|"
    r"your|ur)|(?:ring|phone|call|speak to|talk to) (?:you|u|me|us|him|her|them)|(?:she|he|mum|dad|we|i) can (?:ring|call|"
    r"phone)|(?:what|whats|wats) (?:your|ur) (?:number|insta|snap)|selfie|pics? of (?:you|u)|what do (?:you|u) look like|"
    r"how do i know|full name|surname|id\b|wont show|never show|face)\b"
)
_PLAY = AnyOf(
    r"\b(?:lobby|squad|raid|duos?|trios|ranked|valorant|fortnite|match|zoom lesson|teams lesson|lesson|homework|"
    r"the meeting|"
    r"miss|sir|class|band practice|choir|webinar|assembly|interview|shop|repair|nan|grandad)\b"
)


def _was_asked(candidate: Candidate) -> Voice | None:
    """A broken microphone is only an excuse when somebody has asked to see or hear who is there."""
    marks = candidate.marks
    if "weak" in marks:
        rest = candidate.text[: candidate.start] + "|" + candidate.text[candidate.end :]
        if not (candidate.said_before(_ASKED, by_speaker=False, within=3) or _ASKED.search(rest)):
            return None
    if _PLAY.search(candidate.text) or candidate.said_before(_PLAY, within=2):
        return None
    return Voice.REPORTED if "told" in marks else Voice.OWN


DETECTOR = Detector(
    name="avoids_verification",
    version=1,
    by=Speaker.OTHER,
    says="finds a reason not to show or prove who they are",
    innocent_reading="Microphones do break, and shy or careful people do not show their faces online.",
    patterns=(
        (
            r"(?P<weak>(?:mics?|microphones?|mike|cam|camera|cams|webcam|front camera|speakers?|lens|headset|phone|fone|"
            r"screen|laptop|wifi|signal|internet)(?: cam)?(?:s|es)?(?: is| are| has| been| got| went| gone| just| doesnt| "
            r"dont| wont| isnt| aint| not| never| all| keeps)*(?: \w+){0,2} (?:broken?|broke|bust(?:ed)?|smashed|cracked|"
            r"fucked|knackered|banjaxed|dead|playing up|glitch\w*|not working|work(?:ing)?|working|buggered|kaput|shot|"
            r"gone|rubbish|too slow|slow|dodgy|blurry|messed up|stopped|dying|down|in the (?:wash|washing machine|sink|"
            r"toilet|shop)|taped over|covered))"
        ),
        (
            r"(?P<weak>(?:havent|dont|aint|have not|never|i have|ive|got|have|without|no)(?: \w+)? (?:got |have |own |any "
            r")*(?:a |any |no )?(?:working |decent |front )?(?:mic|microphone|webcam|camera|front camera|cam)(?: on| atm| "
            r"rn| right now| at the| anymore| yet|{end}))"
        ),
        (
            r"(?P<weak>(?:i |we )?(?:dont|do not|never|cant|cannot|wont|not|refuse to|hate|im not)(?: (?:really|ever|even|"
            r"just|do|doing|allowed to|able to|comfortable|gonna|like|a fan of|on|being|go|going|into|with|use|using))* "
            r"(?:cam|camera|video|video calls?|videos?|vc|face ?time|ft|calls?|voice|voice chat|voice notes?|selfies|face "
            r"?pics?|face reveals?|photos?|pics|phone calls?|show my face|showing my face|send pics|talk on the phone|"
            r"ring people|call people|turn (?:my|the) cam(?:era)? on))"
        ),
        (
            r"(?P<weak>(?:too |so |really |a bit |very |just |kinda |bit )(?:shy|ugly|embarrassed|insecure|anxious|"
            r"nervous|self conscious|tired|rough|busy|private)(?: \w+){0,3} (?:cam|camera|call|calls|voice|video|facetime|"
            r"ft|pics|show|vc|photos|ring|selfie|today|rn|tonight|atm))"
        ),
        (
            r"(?P<weak>(?:cant|cannot|not able to|couldnt|not allowed)(?: \w+){0,3}[,.]* (?:my|the|everyones|everyone|mum|"
            r"dad|parents|baby|people|family|flatmates?|its)(?: \w+){0,4} (?:asleep|sleeping|strict|hear|wake|here|about|"
            r"late|took|confiscated|banned|grounded|home|in))"
        ),
        (
            r"(?P<weak>(?:lost my voice|got a (?:sore throat|cold)|(?:my )?voice (?:is )?(?:sounds|gone|croaky|weird|"
            r"older|breaking|broke)))"
        ),
        (
            r"(?:why|y)(?: (?:do|would|should|dont|cant|wont|are|r|must))*(?: (?:you|u|i))?(?: (?:\w+))? (?:need|want|"
            r"have to|got to|keep asking(?: for)?|asking for|always wanting|gotta|demanding|need me to) (?:proof|prove|to "
            r"prove|see my face|a face|a pic to prove|to verify|verification|id)(?: \w+)?"
        ),
        (
            r"(?:i (?:dont|do not|shouldnt|wont|shldnt|never)|im not|not gonna|not going to|why should i|why do i)(?: "
            r"\w+)? (?:have to|need to|gotta|got to|owe (?:you|u)|be|should)? ?(?:prove|proving|explain|justify)(?: "
            r"\w+){0,2} (?:anything|myself|nothing|who i am|nowt|it|to (?:you|u|anyone|ur|your)|im real)"
        ),
        (
            r"(?:just |you(?:ll)? (?:just )?(?:have|need) to |u gotta |gonna have to )(?:trust|believe|take my word)(?: "
            r"me| for it)*(?: \w+){0,2} (?:real|who i (?:say|am)|no proof|its me|on this|on that|you have to|without)"
        ),
        (
            r"(?P<weak>(?:real|genuine|true) (?:friends?|mates?|love)(?: \w+){0,2} (?:dont|doesnt|wouldnt|trusts?)(?: "
            r"\w+){0,3} (?:proof|ask|need|prove|trust|see|each|pics?))"
        ),
        (
            r"(?P<weak>(?:i )?(?:dont|never|havent|hardly|deleted)(?: \w+){0,3} (?:insta|social media|socials|facebook|"
            r"snap|photos? of (?:me|myself)|pics? of (?:me|myself)|selfies|any pics|any photos|profile pic|put my face|"
            r"post (?:my face|pics of myself))(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:im |i am |am )?(?:only|just) (?:on here|on this (?:app|phone)|got this app|allowed this app|"
            r"using text|texting|able to text)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:lets|let us|can we|rather|prefer|id rather)(?: \w+)? (?:just )?(?:text|type|typing|texting|chat|"
            r"keep (?:it )?(?:to )?(?:text|chat|typing|messages))(?: (?:here|for now|instead|on here|only|better))?)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes)(?: \w+)? (?:never|wont|refuses to|always (?:has|makes) (?:an )?excuses?|"
            r"wouldnt|doesnt|cant)(?: \w+){0,3} (?:on cam(?:era)?|face ?time|video call|show (?:his|her|their) face|voice|"
            r"(?:his|her|their) (?:cam|camera|mic) on|vc|prove|call me|ring me|video)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:he|she|they)(?: always| just| keeps?| kept)? (?:says|said|saying|claims|reckons)(?: \w+){0,2} "
            r"(?:mic|cam|camera|webcam|phone camera)(?: \w+){0,2} (?:broken?|bust|not working|doesnt work|broke|smashed|"
            r"playing up))"
        ),
    ),
    confirm=_was_asked,
    shows=(
        Example("my mics bust", before=("them: can u do voice? my friend doesnt believe ur real",)),
        Example("cam is broken sorry", before=("them: facetime me then",)),
        Example("i dont do video calls", before=("them: how do i know ur real",)),
        Example(
            "phones gone in the washing machine", before=("them: mum says whats your number so she can ring",)
        ),
        "why do u need proof",
        "i dont have to prove myself to you",
        "he never goes on camera its weird",
    ),
    passes=(
        "my mic is broken so ill type in the lobby",
        "sorry miss my camera isnt working",
        "my phones smashed i need a new one",
        "i dont do mornings",
        Example("my mic broke", before=("them: ranked later?",)),
        "prove that the triangles are congruent",
    ),
    limits="It cannot know whether the reason is true, and does not see somebody who only falls silent.",
)
