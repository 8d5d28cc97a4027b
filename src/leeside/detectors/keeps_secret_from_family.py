"""A child tells how something is kept from the people at home: hidden, deleted, lied about, or sworn to."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_FOLK = AnyOf(
    r"\b(?:(?:my|me|ma|our|the|his|her) (?:\w+ )?)?(?:mu+ms?|mumm(?:y|ie)|mams?|moms?|mothers?|maw|ma|dads?|"
    r"daddy|das?|fathers?|papas?|tad|tata|parents?|rents|folks|family|fam|nans?|nana|gran(?:ny|ma|dad)?|"
    r"grandma|grandad|brothers?|bro|sisters?|sis|twin|aunt(?:y|ie)?|uncle|khala|bibi|step ?(?:mum|dad)|"
    r"foster (?:mum|dad|carers?|parents)|carers?|guardians?|social worker|people at home)s?\b"
)
_HIDING = AnyOf(
    r"\b(?:messages?|msgs|chat|phone|calls?|rang|ringing|texts?|snap|insta|discord|account|app|pass ?code|"
    r"password|him|her|guy|man|lad|boy|boyfriend|bf|girlfriend|gf|online|met|meet\w*|seeing|talking|talk|"
    r"speaking|secret|promised?|swore|parcel|money|trainers|pics?|photos?|library|sneak\w*|delet\w+|w him|"
    r"with him|w her|with them|after (?:they|she|he|mum))\b"
)
_LIGHT = AnyOf(
    r"\b(?:pshe|assembly|leaflet|poster|childline|nspcc|surprises?|birthday|bday|present|xmas|christmas|"
    r"santa|party|spa day|anniversary|mothers day|fathers day|yule log|mince pies?|biscuits?|chocolate|cake|"
    r"pudding|ice cream|crisps|sweets|frogs?|homework|detention|report|grade|test score|mark|nervous|ballet|"
    r"hair ?cut|haircut|hamster|kitten|puppy|diary|worksheet|book \d|chapter|storyline|episode|novel|"
    r"played?|raid|loot|broke the|spilled|vase|vegetarian|veg|broccoli|not a secret|isnt a secret|isnt "
    r"secret|no secrets|it doesnt matter now|all come out|tell (?:my )?(?:mum|mam|dad|parents|nan) "
    r"everything|c(?:ard|ake) for|spoilers?|quiz|the cat|the dog|netflix password|slime|makeup|vegas|"
    r"surprised)\b"
)


def _from_home(candidate: Candidate) -> Voice | None:
    """What is hidden must be hidden from home, and not a present, a mark or a biscuit."""
    if _LIGHT.search(candidate.text) or candidate.said_before(_LIGHT, within=2):
        return None
    marks = candidate.marks
    if marks and not _FOLK.search(candidate.text):
        return None
    hides = _HIDING.search(candidate.text) is not None or candidate.said_before(_HIDING, within=2)
    return None if "weak" in marks and not hides else Voice.OWN


DETECTOR = Detector(
    name="keeps_secret_from_family",
    version=2,
    by=Speaker.CHILD,
    says="keeps something or somebody secret from the people at home",
    innocent_reading="Children keep presents, bad marks, first loves and eaten biscuits from their families.",
    patterns=(
        (
            r"(?P<part>(?:cant|cannot|can never|mustnt|must not|must never|dont want|didnt want|dont let|"
            r"never let|couldnt|better not|not supposed|not allowed)(?: \w+)? (?:tell|let|know|find|see|say "
            r"anything|say owt|catch|hear))"
        ),
        (
            r"(?P<weak>(?:dont|doesnt|do not|does not|didnt|never|hasnt|havent|no) (?:even |ever |actually |"
            r"a clue|got a clue)?(?:know|kno|no|suspect|realise|idea|notice|clue) (?:about|im|i am|i|hes|"
            r"who|that(?! their| they| the )|we|were|of|anything|where|bout|any)(?: \w+)?)"
        ),
        (
            r"(?P<part>(?:thinks?|reckons?|believes?) (?:that )?(?:im|i am|its|hes|were|he is|i was|i "
            r"went)(?: (?:still|just|all|only))* (?:at|with|in|out|on|staying|going|doing|over|upstairs|"
            r"revising|17|16|my|from|a (?:girl|mate|friend|school))(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:i|ive|ill|just|jus|always|had to|have to|gotta) (?:told|tell|say to|said to|text|"
            r"lied to|lie to|lying to)(?: \w+)? (?:mum|mam|mom|dad|da|nan|gran|parents|carers?|aunt\w*|them|"
            r"her|him|everyone|foster \w+|my \w+|ma \w+|me \w+)(?: (?:that|its|im|i am|i was|hes|shes|id be|"
            r"ill be))+(?: \w+){0,4})"
        ),
        (
            r"(?:i )?(?:just )?(?:say|said|told them|tell them|tell her|told her|tell him)(?: (?:im|i am|i "
            r"was|its|it was|that|ill be|id be|i had))* (?:at |in |to )?(?:the )?(?:library|revision|"
            r"revising|wrong number|(?:staying back|stayed back|staying behind)|homework club|after ?school "
            r"club|at practice|extra \w+|at (?:a |my )?(?:mates|friends|\w+s house))(?: \w+){0,6}"
        ),
        (
            r"(?P<weak>(?:hid|hide|hidden|hiding|stash\w*|sneak\w*|snuck)(?: \w+){0,3} (?:from|under|behind|"
            r"in my|so|out|when|while|before|at night))"
        ),
        (
            r"(?P<part>(?:delet\w+|clear\w*|wip\w+|archiv\w+|got rid of|binned)(?: \w+){0,3} (?:chats?|"
            r"messages?|msgs?|texts?|convos?|history|app|it|that|everything|them|thread|one|photos?|pics?|"
            r"snaps?)(?: \w+){0,2} (?:before|so|in case|cos|when|from|every|after|incase))"
        ),
        (
            r"(?P<part>(?:changed|change|set|put|got|added)(?: \w+){0,3} (?:pass ?code|password|pin|lock|"
            r"face ?id|code|hidden folder|vault|calculator)(?: \w+){0,2} (?:so|cos|because|on|before|app))"
        ),
        (
            r"(?:hid|hide|hidden|hiding|stash\w*)(?: \w+){0,5} so (?:they|she|he|no ?one|nobody) (?:\w+ "
            r")?(?:dont|doesnt|cant|wont|never|wouldnt|didnt) (?:see|find|know|ask|notice|get|look|"
            r"check)(?: \w+)?"
        ),
        (
            r"(?:get|got|gets) up (?:\w+ )?(?:before|b4)(?: \w+){1,3} (?:to|and|n) (?:hide|get rid of|bin|"
            r"delete|check)(?: \w+)?"
        ),
        (
            r"(?:so i|i|just|ive) (?:kept|keep|been keeping) (?:it|him|her|this|us) (?:\w+ )?(?:quiet|"
            r"secret|hidden|to myself|from (?:my |me )?(?:mum|mam|dad|them|her|everyone))"
        ),
        (
            r"(?:turn|flip|put|hide|shove|minimi[sz]e|close|swap|switch|lock)(?: \w+){0,4} (?:face ?down|"
            r"screen|tabs?|away|under|off|phone|app|window)(?: \w+)? (?:when|whenever|if|every time|as soon "
            r"as|so) (?:\w+ ){0,2}(?:mum|mam|mom|dad|da|nan|gran|parents|sister|brother|carers?|they|she|he|"
            r"any(?:one|1|body)|some(?:one|1)|i hear|theres)"
        ),
        (
            r"(?:gotta go|got to go|gtg|g2g|brb|shh+|hang on|hold on|wait|cant talk|have to be quiet|be "
            r"quiet)(?: \w+)?[ .,!]+(?:\w+ ){0,3}(?:mum|mam|dad|da|foot ?steps|someone|some1|parents|stairs|"
            r"nan|gran|sister|brother|carers?)(?: (?:is|s|are|just|has))* (?:on the|coming|comin|in the|at "
            r"the|outside|walked|came|come)(?: \w+){0,2}"
        ),
        (
            r"(?:only|just) (?:you|u|him|her|we|us) (?:know|knows|kno|no)(?: about)? (?:about |bout "
            r")?(?:this|it|him|us|her|that)?(?:[ .,!]+(?:not even|nobody else|no one else|no1 else) \w+(?: "
            r"\w+)?)?"
        ),
        (
            r"(?:no ?one|nobody|no1|not a soul|not one person) (?:else )?(?:at home|in my (?:house|family)|"
            r"in the house|here|in our house|indoors)(?: \w+)? (?:knows?|kno|has a clue|suspects|can know|"
            r"sees?|checks)(?: \w+)?"
        ),
        (
            r"(?:i|ive|made me|makes me) (?:\w+ )?(?:promised?|swore|pinky promised|gave (?:him|her|them) "
            r"my word)(?: (?:him|her|them|i|id|to|that|not|would|ever))* (?:wouldnt|wont|never|not)(?: "
            r"(?:to|ever))*(?: (?:tell|say|show|mention|let on|snitch|grass|ever))(?: \w+){0,2}"
        ),
        (
            r"(?:its|it is|thats|this is|were|we are|hes|shes|its like|hes my|its my|keep(?:ing)? (?:him|"
            r"her|it|us) (?:a )?)(?: \w+){0,2} (?:our|my) (?:\w+ )?secrets?(?: (?:so|and|n|from|i|cos|"
            r"he))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:behind|without)(?: \w+){0,2} (?:back|backs|knowing|finding out|noticing|telling|"
            r"seeing|asking|hearing)(?: \w+)?)"
        ),
        (
            r"(?:id|i would|ill|i will|i) (?:\w+ )?(?:be |get )?(?:dead|killed|grounded|murdered|done for|"
            r"in so much trouble|battered|skinned)(?: \w+){0,2} (?:if|when) (?:\w+ ){0,2}(?:found|finds|"
            r"knew|saw|know|seen|sees|find)(?: out)?(?: (?:about|who|i|we|that|this))?(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:would|wud|will|d|gonna|wld|hed|shed|theyd|hell|shell|theyll) (?:\w+ )?(?:kill me|"
            r"freak|freak out|flip|go (?:mad|mental|radge|ballistic|spare|nuts|off it|apeshit)|ground me|go "
            r"crazy|take my phone|stop me|hate him|hate it|ban me|lose it|not let me|never let me|call the "
            r"police)(?: (?:if|so|when|at|about))?)"
        ),
        (
            r"(?:another|second|secret|spare|spam|hidden|private|2nd|fake|different|other|priv) "
            r"(?:insta(?:gram)?|snap(?:chat)?|acc|accounts?|tiktok|phone|discord|profile|finsta|"
            r"whatsapp)(?: \w+)?[ ,]+(?:that |which |and |n |so |cos |my |they |she |he |none of )+(?:\w+ "
            r"){0,2}(?:know|knows|kno|follow|follows|see|check|checks|cant|doesnt|dont|find)(?: \w+)?"
        ),
        (
            r"(?:rings?|calls?|talks?|texts?|messages?|come on|go on|speak|facetimes?|comes? on|sneak)(?: "
            r"\w+){0,4} (?:after|when|once|while|til)(?: my)? (?:mum|mam|dad|nan|gran|parents|everyones?|"
            r"theyre|she|he|they|carers?|mums|dads)(?: \w+)? (?:sleep|asleep|in bed|goes (?:to )?(?:sleep|"
            r"bed)|gone to bed|go to (?:sleep|bed)|out|goes up|at work)"
        ),
        (
            r"(?:if|when)(?: my)? (?:mum|mam|dad|nan|gran|parents|sister|brother|they|anyone|she|he|foster "
            r"\w+|social worker|carers?)(?: \w+)? (?:asks?|comes in|walks in|rings|calls?|answers|sees|"
            r"looks|checks|picks up|goes on)(?: \w+){0,4}[ ,]+(?:ill |i |just |then |il |im |youre |ur |you "
            r"|say )+(?:\w+ )?(?:say|hang|act|pretend|vanish|log|turn|close|lie|swap|go|my mate|a friend|"
            r"from school|off|delete)(?: \w+){0,2}"
        ),
        (
            r"(?P<weak>(?:want to|wanna|wish i could|wanted to|cant|scared to|afraid to|too scared to|dont "
            r"know how to|never|havent|didnt) (?:tell|told)(?: \w+){0,3} (?:but|cos|because|even|about|as|"
            r"he|hes|i promised))"
        ),
        (
            r"(?P<weak>(?:pretend\w*|made out|making out|made up|cover(?:ing|ed)? (?:for|up)|fib\w*|lied|"
            r"lying|lie)(?: \w+){0,2} (?:im|i am|i was|to|about|its|it was|so|where|who|that|theres))"
        ),
        (
            r"(?:dont|do not|pls dont|please dont|plz dont|you cant|u cant|never) (?:tell|show|say to|let "
            r"on to|ring|text)(?: \w+)? ?(?:my )(?:mum|mam|mom|dad|parents|nan|gran|brother|sister|aunt\w*|"
            r"carers?|foster \w+|family|khala)(?: \w+){0,3}"
        ),
        (
            r"(?P<part>(?:not|never|aint|not gonna be|wont be|no way am i|im not)(?: (?:gonna|going to))? "
            r"(?:tell|telling|show|showing)(?: \w+){1,3})"
        ),
        (
            r"(?:havent|aint|hvnt|never|have not|not|didnt) (?:\w+ )?(?:told|tell|said to|mentioned (?:it|"
            r"you|u|him|her) to) (?:any(?:one|1|body)|a soul|no ?one|them|my (?:mum|mam|dad|parents|family|"
            r"nan)|mum|mam|dad)(?: (?:about|who|im|that|were|where|anything|yet))(?: \w+)?"
        ),
        (
            r"(?P<part>(?:thinks?|think|told|reckons?|believes?|said to)(?: (?:her|him|them|mum|mam|dad|nan|"
            r"that|my \w+))* (?:ur|youre|you are|you|u r|u)(?: (?:just|like|only))* (?:a(?! scam| bot| "
            r"robot| legend| genius| hero)|my|from|in|some|1\d|someone|called)(?: \w+){0,3})"
        ),
        (
            r"(?:you|u|ur|youre|hes|shes|he|she|its|him|number)(?: (?:is|are|just|got))* (?:saved|down|"
            r"stored|in my phone|named)(?: (?:as|under|in))+ (?:\w+ ?){1,4}(?: in my (?:phone|contacts))?"
        ),
        (
            r"(?:whisper\w*|typing under|under the (?:covers|duvet|blanket|quilt)|in the (?:bathroom|toilet|"
            r"loo|cupboard|shed))(?: \w+){0,5} (?:so|cos|in case|because|incase)(?: \w+){0,3} (?:hear|hears|"
            r"see|sees|know|asleep|next door|wake|wakes|find|downstairs)"
        ),
        r"(?:your|ur|our|the|his|her) (?:\w+ )?secret(?:s)?(?: is| are)? safe(?: with me)?",
        (
            r"so (?:that )?(?:(?:my |me |our |foster )?(?:mum|mam|mom|dad|da|parents|family|nan|gran|sister|"
            r"brother|aunt\w*|carers?)) (?:\w+ )?(?:cant|dont|doesnt|wont|couldnt|didnt|wouldnt|never) "
            r"(?:hear|sees?|know|find|tell|notice|ask|track|check|get|catch|suspect|come)(?: \w+)?"
        ),
        (
            r"(?P<part>(?:if|before|in case|incase|what if|scared|cos if)(?: \w+){1,4} (?:ever )?(?:finds? "
            r"out|found out|find it|finds it|found it|finds? (?:my|the|this|these|out)|knew|sees this|saw "
            r"this|catches me|caught me|reads this|clocks)(?: \w+)?)"
        ),
        (
            r"(?:asked|asking|asks|kept asking|keeps asking|wanted to know|wants to know)(?: me)? (?:who|"
            r"where|what|why|how come|whose)(?: \w+){0,7} (?:i|n i|and i|so i|but i)(?: (?:just|jus|had "
            r"to))? (?:said|say|told|tell|lied|lie|blamed|shrugged|made|blagged|changed|laughed it off|"
            r"pretended)(?: \w+){0,4}"
        ),
        (
            r"(?P<part>(?:doesnt|dont|does not|do not|didnt) (?:need|have|want) (?:to|them to|her to|him "
            r"to) (?:know|find out|see|hear)(?: \w+)?)"
        ),
        (
            r"(?:he|she|they|hes|shes) (?:\w+ )?(?:said|says|tells me|tells me|made me promise|makes me|"
            r"wants me|asked me|begged me|sed)(?: (?:that|i|to))* (?:not to|not|dont|never|never to|mustnt|"
            r"cant|shouldnt|couldnt|keep it|to keep it|keep us)(?: \w+)? ?(?:tell(?! (?:his|her|their) )|"
            r"say|mention|show|let|secret|quiet|private|between)(?: \w+){0,4}"
        ),
        (
            r"(?:snuck|sneak|sneaked|sneaking|climb|climbed|slip|slipped|creep|crept)(?: \w+)? (?:out|back "
            r"in|downstairs|past)(?: (?:of|the|my|when|while|after|window|to|so|n|and|at|last))* (?:night|"
            r"window|see|meet|him|them|her|asleep|everyone|mum|dad|\d+|them|door|house)(?: \w+)?"
        ),
        (
            r"(?:dont|do not|pls dont|please dont|plz dont|never|cant) (?:\w+ )?(?:tell|show|let on to|ring|"
            r"text|say to|say anything to) (?:mum|mam|mom|dad|nan|gran|khala|ammi|abbu|tata|parents|grandad|"
            r"aunt\w*)(?: (?:pls|please|ok|about|shes|hes|shell|hell|she|he|theyll|i|this|that|bout|"
            r"or))+(?: \w+){0,3}"
        ),
        (
            r"(?:tell|say|told|said)(?: (?:her|him|them|mum|mam|yours|ur mum))* (?:ye|ur|youre|you|u|im|"
            r"were)(?: (?:are|at|staying|stayin))+ (?:mine|hers|urs|yours|mates|my mates|\w+s)(?: (?:n|"
            r"and))(?: \w+){0,3} (?:mine|urs|yours|hers)"
        ),
        (
            r"(?:took|take|takes|taking|leave|left|leaving)(?: (?:it|my|the|phone|tracker|life360|find my|"
            r"location|out|off))+(?: \w+)? (?:at|so|off|home)(?: \w+){0,3} (?:so|cos|mates|school|they|mum|"
            r"think|thinks|knows?)(?: \w+){0,3}"
        ),
        (
            r"(?:cover|covers|covering|covered|vouch|lie|lies|lied)(?: \w+)? for (?:me|us)(?: (?:with|if|"
            r"when|so|again|and|n|pls|please|at|to))*(?: \w+){0,3}"
        ),
        (
            r"(?:mu+m|mam|mom|maw|dad|da|nan|gran|auntie|my (?:mum|dad|carer|nan|gran|auntie|sister)) "
            r"(?:still )?(?:thinks|finks|believes|reckons) (?:im|i am|i was|ive|we|were|that im) (?:(?:at|in|"
            r"with|off|round|over at|out with|just with)|(?:\w+ )?(?:going|goin|staying|gone to))(?: \w+)?"
        ),
        (
            r"(?:told|telt) (?:mu+m|mam|mom|maw|dad|da|nan|gran|auntie|my (?:mum|dad|carer|nan|gran|auntie|"
            r"sister)) (?:that )?(?:im|i am|i was|ill be|i were|ah wis|ah am) (?:\w+ )?(?:at|with|staying|"
            r"going|round|off to|sleeping|revising)(?: \w+){0,3} (?:til+|until|so|but|instead|when|cos|she|he|"
            r"n she)"
        ),
    ),
    confirm=_from_home,
    # "if they found out" is this child's own fear, not advice, so that reading is left out
    guards=frozenset({"negated", "reported", "imagined"}),
    shows=(
        "mum thinks im going to scouts",
        "told dad im at niamhs till 8 so its fine",
        "my mum cant know about him",
        "i delete the chat before dad checks my phone",
        "mum thinks im at the library but im with him",
        "i turn my phone over when my sister walks in",
        "gtg footsteps on the stairs",
        "he made me promise not to tell",
        "only you know about this",
        "id be dead if they found out",
        "he rings me after mum goes to sleep",
        "got a second insta that my mum doesnt know about",
    ),
    passes=(
        "mum thinks im good at maths",
        "mum thinks im getting taller",
        "told mum im at yours for her surprise party",
        "he said dont tell his nan yet",
        "they didnt know that their mum paid me back",
        "my mum doesnt know about the surprise party",
        "i tell my mum everything",
        "dont tell my mum i ate the last biscuit",
        "my mum thinks im funny",
        "the secret level is behind the waterfall",
        "i didnt tell my dad about the detention",
        Example("i hid it under the bed", before=("them: where is mums birthday present",)),
    ),
    limits="It does not see what a child keeps to themselves without a word.",
)
