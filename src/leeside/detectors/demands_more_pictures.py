"""Somebody who has had a picture of the child demands more."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.readings import STAGED

DETECTOR = Detector(
    name="demands_more_pictures",
    version=3,
    by=Speaker.OTHER,
    says="demands more pictures of the other person",
    innocent_reading="Friends and families ask for more pictures of a holiday, a pet or a party.",
    guards=STAGED,
    patterns=(
        (
            r"(?:send|sned|want|give|gimme|keeps? asking for|asking for|demanding|ask for) (?:me |us )?(?:a "
            r"|an |the |some |loads |lots |even |\d+ |two |three |five |ten |twenty |at least \w+ |me "
            r")*(?:(?!u |you |we |us )\w+ )?(?:more(?! than)|another|others|extra|new one|newer|better one|"
            r"fresh one|nother|anither)(?<!to others)(?: \w+)? ?(?:pics?|pix|photos?|pictures?|selfies?|"
            r"vids?|videos?|nudes?|ones?|like (?:that|it|the)|of (?:you|u|them|those|me)|now|tonight|today|"
            r"tomorrow|tmrw|asap|or (?:i|ill|it|else|ur|your|the)|by|{end})"
        ),
        r"(?:another|nother) (?:pic|photo|picture|selfie)(?: or| now| tonight| by)(?: \w+)?",
        (
            r"(?P<weak>(?:another|anutha|anither|nother) (?:one|1|pic|photo|picture|video|vid|selfie|set|"
            r"round|yin|wan|go)(?: or| now| tonight| noo| clearer|,? (?:clearer|closer|better|proper|"
            r"without|this time|or)|\.|!|{end}))"
        ),
        (
            r"(?:one|1|two|2|three|3|five|5|ten|\d+|a few|few|couple) (?:more|mair)(?: \w+){0,3} (?:or|and|"
            r"n|then|,) ?(?:its over|its done|ill|il|i|we|then|it|im|u|you|youre|nobody|delete|that)(?: "
            r"\w+)?"
        ),
        (
            r"(?:you|u|ye|you have|you had)(?: have|ve)? ?(?:already )?(?:sent|done|did|gave|shown) (?:me |"
            r"him |us )?(?:one|1|the first|it once|some|\d|two|it before|that one)(?: \w+){0,3} (?:so|now|"
            r"whats|why|and|another|before|do|same|might|send|then|in)(?: \w+){0,4} (?:rest|another|more|"
            r"other|again|one|better|next|difference|stop|me \d|send|keep)?"
        ),
        (
            r"(?:you|u|ye|ya|youse) (?:still )?owe (?:me |us |him )?(?:another|more|the rest|a (?:new|"
            r"better)|(?:\d+|one|two|three|five|ten)(?: more| pic\w*|(?: \w+){1,2} from)|(?:one|two|three|five|ten){end})(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?P<weak>(?:do|send|take|film|record) (?:it|that|them|one|the same|this) (?:again|over|"
            r"properly|tomorrow|every|once more|all again)(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?:same|again|another|more) (?:again |time |thing )?(?:tmrw|tomorrow|tonight|every "
            r"(?:night|day|morning)|next (?:week|time)|same time)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:one|1|two|2|\d|a pic|a photo|a video|a new one|new one|pics?|photos?) (?:every|"
            r"each|a|per) (?:night|day|morning|hour|week|evening|friday|weekend)(?: \w+){0,4})"
        ),
        (
            r"(?:every|each) (?:night|day|morning|hour|evening|friday)(?: \w+){0,4} (?:til|till|until|or|"
            r"unless|pic|photo|one|send|sending|another|new)(?: \w+){0,4}"
        ),
        (
            r"(?:every|each) (?:night|day|time)(?: \w+){0,3} (?:he|she|they) (?:\w+ )?(?:wants|asks?|says|"
            r"said)(?: \w+)? (?:another|more|one|a new)(?: \w+)?"
        ),
        (
            "(?:wheres|where is|whers) (?:todays|tonights|this mornings)(?: \\w+){0,2}|"
            r"(?P<weak>(?:wheres|where is|where are|where the|whers) (?:my |the rest|the other|the next|the "
            r"new|my next|the others)(?: \w+){0,2})"
        ),
        (
            r"(?P<weak>(?:thats|its|that is|this is|only|sent) (?:\w+ )?(?:half|not all|not (?:even "
            r")?enough|only (?:one|two|half|\d)|not the (?:set|lot)|not what i (?:asked|wanted|said))(?: "
            r"\w+){0,3})"
        ),
        (
            r"(?P<weak>(?:clearer|closer|longer|better|brighter|slower)(?: this time| next time| or| now| "
            r"one| please)(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:video|vid|live|cam|on cam|camera)(?: this time| next| now| or| instead| tonight| "
            r"or (?:i|ill|the))(?: \w+)?)"
        ),
        (
            r"(?:didnt|never|did not|dont remember) (?:say|said|saying|tell|telling) (?:you|u) (?:could|can|"
            r"were|was|may) (?:stop|done|finished|quit|rest)"
        ),
        (
            r"(?:til|till|until|when|unless) i (?:say (?:so|stop|otherwise|enough)|tell (?:you|u)|decide|"
            r"get bored)(?: \w+){0,3} ?(?:stop|otherwise|so|enough|done|finished)?"
        ),
        (
            r"(?:keep|carry on|continue|go on) (?:on )?(?:sending|them coming|doing|it up|em coming|"
            r"taking(?! my | the | your )|going)(?: \w+){0,4} ?(?:til|till|until|or|them|for me|every|pics|"
            r"unless)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:you|u) (?:dont|cant|do not|cannot|aint allowed to) (?:get to |just )?(?:stop|quit|"
            r"retire|say no|walk away|refuse|choose|leave)(?: \w+){0,2})"
        ),
        (
            r"(?:youll|ull|you will|u will|youre going to|ur gonna|you are going to) (?:\w+ )?(?:send|give|"
            r"do|take|make|film) (?:me |us )?(?:another|more|two more|\d|a better|one more|the rest|a new|"
            r"them|it again|something better)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:bored|tired|sick|seen enough|had enough) (?:of|with) (?:those|these|that one|the "
            r"last|them|the old|that|the same)(?: ones?| pics?| now)?(?: \w+)?)"
        ),
        (
            r"(?:took|taking|made me wait|were|was|being) (?:\w+ )?(?:ages|too long|so long|late|slow|so "
            r"slow)(?: \w+)?[,.]? ?(?:so |and |n )?(?:now )?(?:its|thats|it is|you owe|u owe|send|make it|"
            r"double)(?: \w+){0,3}"
        ),
        (
            r"(?:my|the|your) (?:folder|collection|set|album|wall|file)(?:s| has| is|s got| got| needs)? "
            r"(?:\w+ ){0,3}(?:gap|empty|space|room|thin|half|incomplete|waiting|needs|more)(?: \w+)?"
        ),
        (
            r"(?:next|set) (?:set|two|three|level|one|2|3)(?:,| as| like| please)? (?:as )?(?:described|"
            r"agreed|asked|now|tonight|they|please|by)(?: \w+)?"
        ),
        (
            r"(?:cant|cannot|wont|not) (?:pay|afford|got the money|afford it)\??[,.!]? ?(?:then|so|ok then|"
            r"fine)(?: \w+){0,4} (?:else|instead|way|pics?|other|another)(?: \w+){0,3}"
        ),
        (
            r"(?:send|more|another|new one)(?: \w+){0,5} (?:or|else|unless)(?: \w+){1,4} (?:sees?|gets?|"
            r"goes|see|post(?:ed)?|leak|old (?:one|ones) (?:goes|gets|is|will)|others?|the first|the rest|"
            r"everyone|out|school|group|delete)(?: \w+)?"
        ),
        (
            r"(?:if|unless)(?: \w+){0,8} (?:dont|doesnt) want(?: \w+){0,8} (?:the first|the others?|them|it|"
            r"that one|those)\b[^.!]{0,20}(?:give|send|two|more|another)(?: \w+){0,2}"
        ),
        (
            r"not (?:that|those|them|the|like|that kind|a) (?:sort|kind|type|one|ones|same)\b[^!]{0,14}(?:u|"
            r"you) (?:know|kno|ken) (?:what|which|the)(?: \w+){0,3}"
        ),
        (
            r"(?:you were|u were|you was) (?:so )?(?:quick|fast|good|easy|better|keen) (?:\w+ ){0,3}(?:last|"
            r"before|yesterday|the first)(?: \w+){0,3}"
        ),
        r"(?:him|her|them) (?:\d|one|two|three|some) so (?:send|do|give|show) me(?: \w+)?",
        (
            r"(?P<told>(?:hes|he is|shes|theyre|he|she|they)(?: \w+)? (?:keeps? wanting|keeps? asking for|"
            r"keeps? asking|keep asking for|wants?|asking for|says|demands?|wanted)(?: \w+){0,3} (?:more|"
            r"another|a new one|the next|one every|pics every)(?: \w+){0,6})"
        ),
    ),
    confirm=marked(
        company=(
            r"pics?|pix|photos?|pictures?|selfies?|vids?|videos?|nudes?|cam|camera|folder|sent me|send me|"
            r"send|the first one|the others|old one|told u|set"
        ),
        spoiled_by=(
            r"jump rope|astronaut|flashcards|photo theres|challenge is|to go and i|medical|interview|points|"
            r"waving|passport|wanted!!|film it again|puppy|dog|cat\b|kitten|gcse|portfolio|island|poster|"
            r"miss said|sir said|form\b|scan|cake|bug|bean|project|zoo|wallpaper|wedding|memes?|junk|"
            r"holiday|gc\b|bike|chips|fluffy|homework|revision|questions?|level|boss|raid|lap|goal|episode|"
            r"match|song|chapter|hamster|horse|tooth|mum tax|birthday party|recipe|biscuits?|cookies?|"
            r"sleeps?|pancake|slice|round of|lesson|practice|training|dishes|robux|quid|\$|spots|places|bus|"
            r"train|tickets?|shift|coffee|beer|wave"
        ),
        within=5,
    ),
    shows=(
        Example("another one. now", before=("me: send me a pic",)),
        "you owe me two more from last night",
        "every night till i say stop",
        "send another or the first one goes out",
        Example("that was too dark, do it again", before=("them: ok sent you a pic",)),
        "where is todays one",
        Example("you dont get to stop", before=("me: that pic was nice",)),
        "i want five more pics by sunday",
        "bored of those now, send me new ones",
    ),
    passes=(
        "you owe me 3 by friday for the chips",
        "be able to do what you want and give to others",
        "you keep taking my words and throwing them back at me",
        "u owe me 12 potions for the raid",
        "wheres the rest of the team",
        "send more pics of the puppy",
        "one more level then bed",
        "do it again but louder, i missed the goal",
        "we need two more photos for your portfolio",
        "every day i walk the dog",
        "keep the memes coming",
    ),
    limits=(
        r"It does not see demands that name neither a picture nor a number, unless a picture came up "
        r"shortly before."
    ),
)
