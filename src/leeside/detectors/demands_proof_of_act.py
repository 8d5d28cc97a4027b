"""Somebody demands a picture, a recording or a live view as proof that the child did what was ordered."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"hurt|hit|cut|burn\w*|smash\w*|break|broke|nick\w*|steal|stole|stolen|damage|bruise\w*|mark|blood|"
    r"bleed\w*|cry(?:ing)?|scream\w*|threw|throw|kick\w*|punch\w*|slap\w*|task|level|challenge|dare|mission|"
    r"initiation|rank|admin|mod|boss|vault|footage|evidence|"
    r"doesnt count|didnt happen|dont believe|liar|lying|google|fake|again|closer|your face in|ur face in|our "
    r"name|my (?:user ?)?name|say my|cat|dog|pet|sister|brother|nan|him|her|in (?:shop|there)|knife|lighter|"
    r"pills?|fast(?:ing)?|skip|starv\w*|weigh\w*"
)
_PLAY = (
    r"online lesson|the page|worksheet|"
    r"tidy|bedroom|homework|practical|portfolio|coursework|maths|angles add|triangle|dofe|volunteering|"
    r"spanish (?:oral|homework|lesson|class|vocab|work)|"
    r"speaking|server|build|base|no scope|clip it|streak|duolingo|library|address|id card|goats?|puppy|kitten "
    r"photo|cake|lunch|dinner|grape|model|art|drawing|"
    r"hair|nails|outfit|dress|room tour|garden|recipe|dashcam|receipt|parking|insurance|passport|dentist|"
    r"haircut|trainers|lego|sunset|view|holiday|goal|strava|run|pb|personal best|speedrun|achievement|trophy|"
    r"high ?score|macbeth|lie about|gunging|cheer at work|shiny|tuck shop|mirror|experiment|science|seedling|"
    r"beans|bin|hoover|routine|rehears\w*"
)

DETECTOR = Detector(
    name="demands_proof_of_act",
    version=3,
    by=Speaker.OTHER,
    says="demands proof that something was done",
    innocent_reading="Friends ask for a clip of a feat in a game, and schools ask for photos of finished work.",
    patterns=(
        (
            r"(?P<weak>(?:show|send|upload|post|film|record|wheres|gimme|we want|need|want|live ?stream|get)(?: "
            r"(?:me|us|it|the|a|an|your|ur|of|that|this|some|all))* (?:proof|evidence|footage|marks?|damage|"
            r"bruises?|result)(?: \w+)?)"
        ),
        (
            r"(?:pics?|photos?|video|vid|clip|footage) of (?:the )?(?:damage|bruise|mark|blood|cuts?|mess|fire|"
            r"(?:you|u|ye|him|her|them|it) (?:doing|hitting|kicking|breaking|smashing|nicking|stealing|burning|"
            r"crying|bleeding|cutting|throwing|running off|falling|getting (?:hit|kicked|hurt)))(?: \w+)?"
        ),
        r"no (?:clip|video|vid|proof|pics?|footage|cam|film)(?: \w+)?,? no (?:\w+)",
        (
            r"(?:cam|camera|video|phone|:\w*camera\w*:)(?: out| on)?(?: (?:on|at|has to be|needs to be|must be|"
            r"stays?|your|ur|face))+ (?:the )?(?:whole|entire|hole) (?:time|thing|way)(?: \w+)?"
        ),
        r"phone out the whole time|cam check[.,! ]*(?:wave|now|show)?",
        (
            r"(?:if|unless) (?:we|i|they|he|admin) (?:dont|cant|do not|can)?(?: \w+)? (?:see|hear|get)(?: "
            r"\w+){0,4},? (?:it |that )?(?:dont|doesnt|wont|didnt) count(?: \w+)?"
        ),
        (
            r"(?:pics?|photos?|pictures?|vids?|videos?|proof|footage|clips?|evidence) or (?:it|u|you|ur|youre|"
            r"that) (?:didnt|doesnt|never|dont|didn t|lying|aint|not)(?: \w+)? ?(?:happen|happened|count|real|do "
            r"it)?(?: \w+)?"
        ),
        (
            r"(?:film|record|video|stream|live ?stream)(?: \w+){0,2} (?:yourself|urself|it|her|him|them|ur "
            r"reaction|the whole thing|when (?:you|u)|while (?:you|u)|you doing|u doing|doing)(?: \w+){0,2} "
            r"(?:doing|for me|for us|and send|n send|or it|so we|so i|n tag|and tag|when|while|do it|level|task|"
            r"crying|hit\w*|smash\w*|break\w*|cut\w*|burn\w*|say)(?: \w+)?"
        ),
        (
            r"(?:go|going|come|get on|be) live(?: \w+){0,2} (?:so (?:we|i|everyone)|and|n|while|when|to prove|with "
            r"it|doing|for us)(?: \w+){0,3}"
        ),
        (
            r"(?:video call|call|vc|face ?time|stay on call|keep me on call|on call|on cam|cam on)(?: me)?(?: "
            r"\w+)? (?:while|when|whilst|as|so (?:i|we) can (?:see|watch|hear))(?: (?:you|u))?(?: \w+){0,4} (?:do|"
            r"doing|nick|steal|hit|break|smash|cut|it|in there|happen|burn|throw|hurt|there)(?: \w+)?"
        ),
        (
            r"(?:do it|doing it|done|finish it|again|one take)(?: \w+)? (?:on (?:call|cam|camera|live|stream|video|"
            r"vc)|live|where (?:i|we) can see|in front of (?:the )?cam\w*|with the camera)(?: \w+)?"
        ),
        (
            r"(?:prove|show me|show us|i need to know|how do (?:i|we) know)(?: (?:that|it|to me|to us))* (?:you|u|"
            r"ye)(?: \w+)? (?:did|done|threw|hit|broke|took|nicked|stole|burnt|burned|smashed|cut|finished|deleted|"
            r"went through|actually|really)(?: \w+)?"
        ),
        (
            r"(?:you|u|ye) (?:did it|done it|say (?:you|u) did|claim\w*|reckon)(?: \w+)?[?.,! ]+(?:then )?(?:show|"
            r"prove|lets see|let us see|wheres|evidence|proof|pics|send|i dont see)(?: \w+)?"
        ),
        (
            r"(?:lets|let us|let me) (?:see|hear) (?:it|how far|the|what|him|her|them|that|ur|your)(?: \w+){0,2} "
            r"(?:then|went|damage|marks?|mark|cry|scream|arm|result|evidence|wee man|after|crying|bruise)(?: \w+)?"
        ),
        (
            r"(?:hold(?:ing)? up|write|writing|carve) (?:the |a |our |my |your )?(?:sign|paper|card|note|name|"
            r"username|tag|logo|number|symbol)(?: \w+){0,4} (?:on|while|when|name|in|with|so|next|and|our|my|"
            r"us)(?: \w+)?"
        ),
        (
            r"(?:say|saying|shout|write) (?:my|our|the) (?:user ?name|name|gang|server|group|words?|tag|line)(?: "
            r"\w+){0,2} (?:at the start|in it|first|on camera|before|while|when|in the (?:vid|video)|after|so|out "
            r"loud)(?: \w+)?"
        ),
        (
            r"(?:that|this)(?: \w+)? (?:pic|photo|picture|vid|video|one|mark|clip|is|looks)(?: \w+){0,2} (?:from "
            r"google|fake|old|off google|not (?:you|u|real|enough)|recycled|edited|a bit clean|too clean|clean|"
            r"nothing|weak|doesnt count)\b{gap}\b(?:again|do it|redo|proper|closer|face|now|try)?"
        ),
        (
            r"(?:again|redo|do it again|one more|another)[., ]+(?:\w+ )?(?:closer|deeper|harder|bigger|properly|"
            r"longer|worse|with (?:ur|your|the)|face|no filter|in focus)(?: \w+)?"
        ),
        (
            r"(?:upload|submit|post|send|drop|put)(?: (?:the|ur|your|it|a|all|that))*(?: (?:proof|evidence|footage|"
            r"vid|video|clip|pics?|it|photo))?(?: \w+)? (?:to|in|into) (?:the )?(?:vault|folder|channel|drive|"
            r"archive|evidence|proof|tasks?|group|log|thread|server)(?: \w+){0,3}"
        ),
        (
            r"(?:with|needs|need|add|include|showing) (?:a |the |ur |your )?(?:time ?stamp|todays date|the date|"
            r"date and time|face in|ur face|your face in|school badge)(?: \w+){0,3}\b{gap}\b(?:done|count|proof|or|"
            r"level|doesnt|nick\w*|it|then|rank)?"
        ),
        (
            r"(?:no pics|no proof|no vid\w*)(?: \w+)? (?:or|no|=|,) ?(?:no|rank|level|count\w*|role|pay|access|"
            r"credit|points|entry|deal)(?: \w+)?"
        ),
        (
            r"(?:wont|not|never|cant|dont)(?: \w+){0,3} (?:move|rank|promote|let|level|accept|up|in|pay)(?: "
            r"\w+){0,3} (?:til|until|without|unless)(?: \w+){0,2} (?:gets?|sees?|see|proof|footage|video|evidence|"
            r"pics?|show|upload|send)(?: \w+)?"
        ),
        (
            r"(?:wheres|where is|still waiting (?:on|for)|waiting (?:on|for)) (?:mine|yours|urs|my (?:video|vid|"
            r"proof|pic|clip)|your (?:video|vid|proof|clip)|ur (?:video|vid|proof|clip|task))[?., ]+(?:\w+ "
            r"){0,4}(?:everyone|others|already|folder|in|deadline|did|done|sent|late)(?: \w+)?"
        ),
        (
            r"(?:one|a) (?:pic|photo|picture|vid|video) (?:before|of before)(?: \w+)?[, ]+(?:and |n |then )?(?:one|"
            r"a)? ?(?:pic|photo|picture|vid|video)? ?(?:of )?after(?: \w+)?|before and after (?:pics?|photos?|"
            r"vids?|videos?)(?: of| or)?(?: \w+)?"
        ),
        (
            r"(?:tag|@|mention) (?:me|us|the (?:page|group|server))(?: \w+){0,2} (?:when (?:its|it is|you|u|done)|"
            r"so we|once|in it|after|when its up|leave it up)(?: \w+)?"
        ),
        (
            r"(?:leave|keep) it (?:up|online|posted|live) (?:for )?(?:\d+|an|one|at least|til|until|all|"
            r"overnight)(?: \w+)?"
        ),
        (
            r"(?:show|send|pic of|photo of|close up of)(?: (?:me|us))? (?:the |ur |your )?(?:bruises?|cuts?|marks?|"
            r"blood|arms?|legs|wound|scars?|damage|broken \w+|scales?|empty plate|thing (?:you|u) (?:nicked|stole|"
            r"took))(?: \w+)?"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|the (?:admin|group|server))(?: \w+){0,3} (?:makes? (?:me|us|"
            r"you)|making|made|wants?|wanted|told|said|have to|need|needs)(?: \w+){0,3} (?:film|record|video|send|"
            r"prove|upload|stream|photograph)(?: \w+)? (?:it|proof|myself|yourself|him|her|evidence|doing|every|a "
            r"video|pics|the)(?: \w+)?)"
        ),
        (
            r"(?:need|needs|want|wants|have|got|gotta) to (?:see|watch|witness)(?: it)?[, ]+(?:not|dont just|never "
            r"mind) (?:hear|read|tell|told|be told|take)(?: \w+)?"
        ),
        (
            r"(?:screenshot|screen ?shot|ss|proof|evidence|screen ?record)(?: \w+){0,2} (?:that|of|when|where|"
            r"showing) (?:you|u)(?: \w+)? (?:sent|did|posted|blocked|deleted|told|done|sending|saying|said|finished|"
            r"broke|left|unfollowed)(?: \w+){0,3}"
        ),
        (
            r"(?:want|need|needs|make sure theres|better be|must have)(?: \w+)? (?:sound|audio|volume|ur face|your "
            r"face|the clock|ur voice|your voice) (?:on|in) (?:it|this|that|the)(?: \w+){0,2}"
        ),
        r"talk(?: is|s) cheap(?: \w+){0,4}",
        (
            r"(?:dont|wouldnt|wont|didnt|cant|not gonna|never)(?: \w+)? believe (?:you|u|it|ye|that)(?: \w+){0,5}[., "
            r"]+(?:\w+ )?(?:until|til|till|unless|otherwise|send|show|without|film|video|prove|wheres|clip)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:wouldnt|wont|dont|cant) believe (?:you|u|it|ye) (?:otherwise|until|til|till|unless|without)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:your|ur) (?:\w+ )?(?:shoes?|face|hands?|arm|feet|name|trainers|school|blazer|badge) (?:in|visible "
            r"in|has to be in|needs to be in|must be in) (?:shot|frame|the (?:shot|frame|pic|video|vid|clip)|it)(?: "
            r"\w+)?"
        ),
        (
            r"(?:mate|people|they|some\w+|he|she|word is|lads|everyone|admin)(?: \w+)? (?:says?|said|saying|reckons?|"
            r"thinks?) (?:you|u|ur|youre) (?:\w+ )?(?:bottled|chickened|faked|never did|didnt do|lying|made it up|"
            r"backed out)(?: \w+){0,4}"
        ),
        (
            r"(?:until|til|till|unless) (?:ive|i|we|weve|i have|they|hes|i actually|admins?) (?:\w+ )?(?:seen|"
            r"watched|see|sees|got|watch|heard|hear) (?:it|proof|the|footage|them|her|him)(?: \w+)?[, ]+(?:\w+ "
            r"){0,3}(?:never|didnt|doesnt|dont|no|nothing|not|isnt|havent)(?: \w+){0,3}"
        ),
        (
            r"(?:who|whos|who has|anyone|anyones) (?:got|have|has) (?:the|a|ur|your) (?:clip|video|footage|proof|"
            r"evidence)(?P<weak>)(?: \w+)?"
        ),
        (
            r"(?P<weak>(?<!well )(?<!we )(?<!lets )(?:film|record|video|clip|stream) (?:it|that|the \w+|your face|ur "
            r"face|everything|yourself|"
            r"urself|him|her)(?: \w+)?(?:,| and| so| or| til| till| when| after|{end}| then))"
        ),
        (
            r"no (?:clip|video|vid|proof|pic|film)[, ]+no \w+|(?:want|need|like) to see it(?:,)? (?:and )?(?:not|"
            r"rather than|happen)|(?:has|have|had|got|need|needs) to (?:be )?(?:film|filmed|streamed|"
            r"livestream\w*) (?:it|the|himself|herself|myself|every|each|at|on|live)"
        ),
        (
            r"(?P<told>(?:they|he|she|the \w+) (?:want|wants|wanted|need|needs) (?:it|me|him|her|us)(?: to)? "
            r"(?:\w+ ){0,3}(?:filmed|streamed|recorded|live|on (?:cam|camera|video|film)))"
        ),
        (
            r"(?:tonights|todays) date (?:on|beside)|date on (?:a )?(?:bit of |piece of )?paper|on (?:cam|camera|"
            r"video) or (?:it|you|u|ur|youre|we|theres|no)"
        ),
        (
            r"(?:cam|camera|phone|vid|video|facecam)(?: has to| must| gotta| needs to| better)?(?: be|s| is| "
            r"stays?)? on (?:\w+ )?(?:the )?(?:whole|entire) (?:time|way|thing)|on (?:your|ur) face the whole "
            r"time"
        ),
        (
            r"(?:doesnt|dont|didnt|wont|dinnae) count (?:unless|if|without|till|til)(?: \w+){0,3} (?:see|film|"
            r"video|vid|on camera|record\w*|live)"
        ),
        (
            r"(?:put|prop|lean|set|rest|turn) (?:your|ur|the) (?:phone|cam|camera)(?: \w+){1,6} so (?:i|we|"
            r"they) (?:can |cn )?see"
        ),
        (
            r"(?:pay|paid|paying|coins|money) (?:\w+ ){0,3}(?:on receipt of|when i (?:get|have|see)|once i "
            r"(?:get|have|see)|after i (?:get|have|see)) (?:\w+ ){0,3}(?:film|video|vid|clip|footage|proof)"
        ),
        (
            r"(?:todays|tonights|the) date (?:on|written|beside|next to)(?: \w+){1,4}|(?:today|tonight|my "
            r"name|our name|the (?:server|clan|group) name) written (?:on|down)(?: \w+){0,3}"
        ),
        (
            r"(?P<told>(?:photo|pic|picture|video|vid|clip) after(?:wards)?[, ]+(?:so|to) (?:\w+ "
            r"){0,2}(?:know|see|believe|prove)(?: \w+)?)"
        ),
        (
            r"(?:longer|further|higher|deeper|harder|worse|bigger)[, ]+and (?:record|film|video|vid|send|"
            r"show) (?:it|me|us)"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "cam has to be on the whole time",
        "it dont count unless we see it on camera",
        "put ur phone on the post so i can see ur face",
        "i pay once i have the film",
        "next time a bit longer, and record it for me",
        "no clip no points",
        "they want it streamed at midnight",
        "we want to see it, not hear about it",
        "on camera or it doesnt count",
        "proof or it didnt happen, the admin wont rank u",
        "film urself doing it and send it",
        "show me the bruise",
        "go live so we can watch",
        "again, closer, with ur face in",
        "hold up a sign with our name on",
        "put it in the vault with a timestamp",
        "they make you film it",
    ),
    passes=(
        "well film it and show nan",
        "keep your camera on the whole time in the online lesson",
        "it doesnt count unless you show your working",
        "write the date on the top of the page",
        "film it so we can learn the routine",
        "film the match for dad",
        "vid of the puppy now",
        "upload a photo of your practical work",
        "clip it or youre lying about that shot",
        "proof of lunch: a grape",
        "prove the angles add up to 180",
        "photo of a tidy bedroom please",
        "show us your new haircut",
    ),
    limits="It does not know what act is meant when the order was given elsewhere.",
)
