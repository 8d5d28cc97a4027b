"""Somebody sends, or presses the child to open, a picture that was not asked for: cyberflashing."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"(?:pics?|photos?|pictures?|image|snap|airdrop\w*|view once) (?:of me|of myself|i sent|from me)|of (?:me|"
    r"myself)|airdrop\w*|sent (?:you|u) (?:something|sumthin|smth|a little|one)|"
    r"surprise|dont (?:tell|show)|gross|ew+|stop sending|didnt ask|unwanted|disgusting|block|who is this|rude|"
    r"shy|blush\w*|secret"
)
_PLAY = (
    r"cat|cats|dog|puppy|lunch|sandwich|homework|maths|rash|elbow|scan|capybara|t rex|tax|coat|haircut|fringe|"
    r"outfit|dress|recipe|notes|group pic|timetable|meme|memes|hamster|bag|nan|gran|"
    r"handbag|socks|bath|christmas|goal|trainers|menu|receipt|passport|new shoes|gift ?card|birthday|xmas|"
    r"parcel|kitten|baby|garden|screenshots? of|wig|family chat|spam|spamming|gender reveal|sunset|holiday"
)

DETECTOR = Detector(
    name="sends_unwanted_picture",
    version=1,
    by=Speaker.ANYONE,
    says="sends a picture that was not wanted, or presses to open one",
    innocent_reading="Friends and families send each other more photos than anybody asked for.",
    patterns=(
        (
            r"(?:i )?(?:just |already )?(?:sent|sending|send|airdropped) (?:you|u|ya) (?:\w+ )?(?:one|a (?:pic|"
            r"photo|picture|selfie|snap|vid|video)|something|somethin|smth|sumthin|a little something|pics?|a "
            r"surprise|a present)(?: (?:of|from) (?:me|myself))?(?: \w+){0,2},? ?(?:dont|no need to|promise (?:not|"
            r"you)|but dont|only open|open it|hope)(?: \w+){0,2} (?:freak|mad|scared|shy|open|tell|show|judge|"
            r"weird|cross|angry|panic|alone|when)"
        ),
        (
            r"(?:i )?(?:sent|sending|airdropped|showed) (?:you|u|ya) (?:a |one |some )?(?:\w+ )?(?:pics?|photos?|"
            r"pictures?|selfies?|one|vids?)? ?of (?:me|myself|mine)\b{gap}\b(?:why|last night|dont|did you|like|see|"
            r"what|havent|no reply|say|thoughts)"
        ),
        (
            r"(?P<weak>(?:accept|open|tap|press|click|view|say yes to)(?: on)? (?:it|the (?:airdrop|pic|photo|"
            r"request|image)|yes|my (?:pic|photo|airdrop|request)|accept))"
        ),
        (
            r"accept (?:it|the airdrop|my airdrop|the request|the pic)(?: \w+)? (?:its (?:just|only) me|lol its|"
            r"dont be|go on|come on|you know|u know|or)"
        ),
        (
            r"(?:sorry not sorry|not sorry|oops|whoops)(?: \w+){0,3} (?:for|about) (?:the|that|my) (?:pic|photo|"
            r"picture|image|selfie|view)"
        ),
        (
            r"(?:hope|did|bet) (?:you|u|ya) (?:\w+ )?(?:like|liked|enjoy|enjoyed) (?:the|my|that|ur|your) "
            r"(?:surprise|little surprise|special)(?: pic| photo| present)?"
        ),
        (
            r"(?:dont|do not|wouldnt) (?:open|look at|view|click|play)(?: it| this| that)? (?:near|in front of|"
            r"around|next to|at|by|with) (?:\w+ )?(?:teachers?|your|ur|school|class|people|anyone|parents|mum|"
            r"others|work)"
        ),
        (
            r"(?:it )?(?:wont|doesnt|didnt|isnt going to|aint gonna) (?:hurt|kill|bite)(?: you| u)?(?: to)? "
            r"(?:look|see|open|looking|accept|take a look)"
        ),
        (
            r"(?:keeps?|wont stop|kept|stop) (?:airdropping|air dropping|sending)(?: me| us)? (?:\w+ )?(?:pics?|"
            r"photos?|pictures?|stuff|images|things|selfies|weird)(?: \w+){0,2} ?(?:i (?:dont|didnt) (?:want|ask)|"
            r"of (?:him|her)self|of his|nobody asked)?"
        ),
        (
            r"(?:airdropp?(?:ed|ing)|air dropped|sent|sending)(?: \w+){0,3} (?:pics?|photos?|pictures?|something|"
            r"it|images?|one|selfies?) (?:that )?(?:i|we|nobody|no ?one|she|u|you) (?:didnt|dont|never|do not|did "
            r"not) (?:\w+ )?(?:want|ask|wanted|asked)"
        ),
        (
            r"(?:wrong (?:chat|person|number|one))[^a-z]{0,8}(?:or was it|or is it|or maybe not|unless|but since|"
            r"but you can|but u can|enjoy|keep it)"
        ),
        (
            r"(?:youve|you have|uve|u have)? ?(?:been sent|received|got) (?:1|one|a|an|\d) (?:image|pic|picture|"
            r"photo|view once)s?[.,! ]+(?:dont be rude|say|open|go on|dont be shy|enjoy|look)"
        ),
        (
            r"(?:dont|never) (?:be rude|be shy|be scared|be like that|be a baby|be boring)[.,! ]+(?:\w+ )?(?:say "
            r"(?:thank|thanks|something|hi)|open (?:it|up)|look|accept|take a look|just look)"
        ),
        (
            r"(?:dont|do not|never) (?:tell|show) (?:\w+ ){1,2}(?:what|the (?:pic|photo|thing)|that) i (?:\w+ "
            r")?(?:sent|send|showed|just sent)"
        ),
        (
            r"(?:deleted|delete|deleting|unsent|unsend)(?: it| that)? (?:if it|cos it|cos you|if you|because you|"
            r"since you|if u) (?:bothers?|upsets?|offends?|scared?|didnt like|dont like|hate|cant handle|being)(?: "
            r"\w+){0,4}"
        ),
        (
            r"(?:i|ill|il)(?: will)? send (?:a |another )?(?:nicer|better|closer|different|clearer) (?:one|pic|"
            r"photo|angle)(?: \w+)? ?(?:then|next time|if|instead|later|tonight)?"
        ),
        (
            r"(?:theres|there is|ive left|i left|got|left) (?:something|a little something|a (?:pic|photo|surprise|"
            r"present|gift)|one)(?: \w+){0,2} (?:from me|of me|of mine|for (?:you|u))(?: \w+){0,2} (?:in|sitting "
            r"in|waiting in) (?:your|ur) (?:requests?|inbox|dms|messages?|hidden|snap|phone|spam|folder)"
        ),
        (
            r"(?:you|u|ur) (?:going|went|gone|turning|go) (?:all )?red[?,. ]+(?:i can|im (?:watching|behind|sat)|"
            r"can see|bet|did (?:you|u))"
        ),
        (
            r"bet (?:no ?one|nobodys|no ?ones|nobody|you(?:ve)? never|u never)(?: has| ever| is| have)* (?:sent|"
            r"send|seen|had|shown)(?: you| u)? (?:one|anything|a pic|something|pics?)(?: \w+){0,3} ?(?:those|like "
            r"that|like it|of those|before|that)"
        ),
        r"(?:go on|come on|cmon),? (?:just )?(?:tap|press|say|click|hit) (?:yes|accept|open|view)(?:[.,! ]+i saw (?:you|u))?",
        r"i saw (?:you|u) (?:tap|press|say|click|decline|open|look|screenshot)(?: \w+)? ?(?:no|it|decline|reject|at it)?",
        (
            r"(?:well )?(?:youve|you have|uve|u have|now youve|now uve) seen (?:it|me|that|mine)(?: \w+)? "
            r"(?:whether|now whether|like it or not|no going back|cant unsee)"
        ),
        r"(?:cant|cannot|cant un) ?unsee (?:it|that|me|this)(?: now)?[^a-z]*(?:can (?:you|u)|lol|enjoy|sorry not)?",
        (
            r"(?:guess|bet you can(?:t)? guess) (?:which|who)(?: \w+){0,3} (?:on|in) (?:this|the|ur|your) "
            r"(?:carriage|bus|train|room|coach|tube|platform|cafe|class)(?: \w+){0,3} (?:it was|sent|i am|im)"
        ),
        (
            r"(?:consider|call|think of) (?:it|that) (?:as )?(?:a|an|my) (?:hello|gift|present|introduction|hi|"
            r"welcome|compliment|little treat|treat)"
        ),
        (
            r"(?:its|it is|thats|thats so|so) rude (?:to|not to|of you to)(?: \w+){0,2} (?:leave|ignore|not open|"
            r"open|reject|decline|say|refuse)(?: \w+){0,2} ?(?:gift|present|unopened|picture|pic|photo|thanks|"
            r"thank you|airdrop|mine)"
        ),
        r"(?:bet|know) (?:you|u|youll|ull) (?:\w+ )?(?:open|opened|look|looked at|peek) (?:it|anyway|at it)(?: anyway)?",
        (
            r"(?:why|y) (?:havent|have not|didnt|did) (?:you|u)(?: not)? (?:say|said|says|react\w*|reply|replied|"
            r"comment\w*)(?: \w+){0,4} (?:about|to|on) (?:it|my (?:pic|photo|picture)|the (?:pic|photo|one) i|what "
            r"i sent|the photo)"
        ),
        (
            r"(?P<told>(?:some|this|a|that|random) (?:\w+ )?(?:man|men|guy|bloke|lad|boy|stranger|account|person|"
            r"weirdo|creep|dude|rando|randomer|woman)s?(?: \w+){0,5}? (?:sent|sends|sending|airdropp?(?:ed|ing)?|"
            r"showed|shows|keeps sending|dmed) (?:me|us|her|him|my \w+|every\w*)(?: \w+){0,2} (?:pics?|photos?|"
            r"pictures?|a (?:pic|photo|picture)|something|it|images?|stuff))"
        ),
        r"(?P<told>(?:that|this|the|some) (?:mans|guys|blokes|boys|weirdos|creeps) (?:pic|photo|picture|airdrop|snap)s?)",
        (
            r"(?P<told>(?:he|she|they|someone|some1|hes|shes|theyre)(?: \w+){0,2} (?:sent|sends|sending|"
            r"airdropp?(?:ed|ing)?)(?: me| us| her)? (?:a |some )?(?:pics?|photos?|pictures?|one|stuff|something) "
            r"(?:of (?:him|her|them)sel\w+|i (?:didnt|dont|never)|and i (?:didnt|dont)|out of nowhere|without "
            r"asking|that made me))"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "sent u a pic of me dont freak out",
        "accept it lol its only me",
        "sending u something dont open it near ur teacher",
        "wont hurt you to look",
        "whoops wrong person. or was it",
        "dont tell anyone what i just sent",
        "some random man airdropped me a photo on the bus",
        "hope u liked the surprise pic",
    ),
    passes=(
        "sent you forty photos of the cat sorry not sorry",
        "accept it its the group pic",
        "soz wrong chat that was for mum",
        "turn airdrop to contacts only before the train please",
        "did u get the pic of ur coat",
        "dont look at the pic of my maths test",
        "nan sent me a photo of the inside of her handbag by accident",
    ),
    limits="It does not see the picture itself, and a picture sent without words leaves no words to notice.",
)
