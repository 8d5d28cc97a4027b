"""Somebody takes the blame for what was done to them, or says they deserve it."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_LIGHT = (
    "lo+l|lmf?ao+|(?:ha){2,}h?|jk|forgot|recipe|diary|dishwasher|lego|referee|ref|gravy|salt|sugar|tyre|sandcastle|"
    "tent|keys|printer|bet on|monopoly|banks|opinion|pawn|chess|miss|toast|cake|pasta|pizza|dinner|oven|burnt|burned|"
    "milk|spilt|spilled|dropped|mud|pe kit|kit|boots|charger|umbrella|coat|alarm|overslept|slept in|stayed up|late for|"
    r"bus|train|homework|essay|revis\w+|exam|test|mocks?|maths|quiz|coursework|deadline|own goal|goal|penalt\w+|pass|"
    "match|lost the game|defending|marking|offside|team|game|lobby|ranked|level|boss|minecraft|fortnite|roblox|raid|"
    r"heal\w*|lag|haircut|fringe|hair|dye|sunburn\w*|sun ?cream|jumper|ate|eaten|yorkshires|bbq|barbecue|poem|shrunk|"
    "washing|takeaway|kebab|curry|spicy|ice ?cream|sweets|chocolate|crisps|breakfast|lunch|diet|shoes|dress|size|vase|"
    "window|glass|plate|mug|remote|wifi|password|autocorrect|typo|spelling|spelt|wrong (?:group|chat|person|day|time)|my "
    "bad|parking|plants?|hamster|goldfish|bins?|recycling|left it (?:to|til)|last minute|forgot to (?:record|charge|buy|"
    "bring|save|set)|spoil(?:er|ed)|ending|trailer|ordered|ebay|vinted|money on|subscription"
)
_SENT = (
    "(?:sent|took|send|replied|answered|messaged|opened|trusted|believed|listened|told|gone|went|let|clicked|"
    "added|accepted|met|talked|"
    "spoken|given|gave|agreed|said yes|posted|shown|showed|followed|got in|drank|lied|joined|taken|took|started|"
    "said (?:anything|yes|that|it)|"
    "been (?:there|so|out|alone|wearing)|worn|wore|turned|done it|done that|used|liked|encouraged|kept|stayed|"
    "borrowed|left|shared|played)"
)

DETECTOR = Detector(
    name="blames_self",
    version=1,
    by=Speaker.CHILD,
    says="takes the blame for what was done to them",
    innocent_reading="People own up to burnt toast, a missed pass or a late start every day.",
    patterns=(
        (
            "(?:its|it is|it was|was|is|this is|thats|all|prob|probs|probably|mostly|partly|mainly|kinda|maybe|"
            r"feel like|know|knew|cos|bc) (?:\w+ ){0,2}(?:my|me) (?:own |own stupid |stupid )?(?:fault|doing|mess)"
        ),
        r"(?:my own|my) (?:stupid |dumb |silly )?fault(?: for| really| cos| because| i |[.,]|(?! ?[a-z0-9]))",
        (
            "(?:brought|bring|bringing|brung) (?:it|this|that|everything)(?: all)? (?:on|upon) (?:myself|me|my "
            "?self)|(?:got|get|put|landed) (?:myself|me self|mysel) (?:in|into) (?:this|it|that|all)|did (?:this|"
            "it) to myself|done this to myself"
        ),
        (
            r"(?:i|probs|probably|prob|maybe|guess i|think i|like i) (?:\w+ )?(?:deserve|deserved|deserves|had it "
            "coming|asked for (?:it|this|that)|was asking for it|earned it)(?: it| this| that| everything| to| "
            "what| all)?|serves me right|what i get for"
        ),
        (
            "(?:shouldnt|should not|shouldnt ?a|shouldna|shudnt|shoulda never|should never|should of never|"
            rf"shouldve never) (?:have |of |a |ve )?(?:\w+ )?{_SENT}"
        ),
        (
            r"(?:should(?:ve| have| of|a)?|coulda|could(?:ve| have| of)?) (?:\w+ )?(?:known better|said no|"
            "blocked (?:him|her|them|it)|told (?:someone|some1|mum|dad|any)|stopped (?:it|him|them)|seen (?:it|"
            "this|the)|fought|walked away|realised|spotted|kept my)"
        ),
        (
            r"(?:i|im|i am|am|was|feel|felt|being|been) (?:\w+ )?(?:so |such an? |that |just |too |an? |a |pure |"
            r"right |really |dead |proper |well )+(?:\w+ )?(?:stupid|dumb|idiot|thick|naive|gullible|pathetic|mug|"
            "daft|silly|fool|foolish|muppet|eejit|numpty|div|melt|plonker|mug|doughnut)(?: for| to| i | n i| and "
            "i| that| enough| how| letting| falling| thinking| trusting|[.,]|(?! ?[a-z0-9]))"
        ),
        (
            r"how (?:\w+ )?(?:could i|can i|did i|was i) (?:\w+ )?(?:be )?(?:so )?(?:stupid|dumb|thick|naive|let "
            "(?:him|this|it|them)|fall for|believe|trust)"
        ),
        (
            r"(?:i|cos i|because i) (?:\w+ )?(?:led (?:him|her|them) on|let (?:him|her|them|it) (?:do|happen|get|"
            "touch|take|in|go|think)|started it|gave (?:him|them) (?:ideas|the idea|it|my)|encouraged (?:him|her|"
            "them|it)|made (?:him|her|them) (?:do|angry|mad|think|like|act|upset)|provoked|wound (?:him|her) up|"
            "flirted)"
        ),
        (
            r"(?:no ?one|nobody|only|cant) (?:\w+ ){0,3}(?:to )?blame (?:\w+ )?(?:but |except )?(?:me|myself|him|"
            r"them|her)|(?:i |only )(?:\w+ )?(?:blam(?:e|ing) (?:myself|me)|have myself to blame|myself to blame)|"
            "blame (?:myself|me for)"
        ),
        (
            "(?:if (?:only )?(?:i|id|i had)(?: just)? (?:hadnt|had not|hadn|didnt|never|had (?:just |never |not "
            rf")?|wasnt|werent|was(?: not)?))(?: \w+){{0,3}} ?{_SENT}?(?: \w+){{0,5}}[, ]+(?:none|wouldnt|this|it|"
            "he|they|she|id|nothing|would|hed|i wouldnt)"
        ),
        (
            r"(?:none of this|this|it|nothing|he|she|they)(?: \w+)? (?:would|wouldnt|wud|wudnt) (?:\w+ )?(?:have|"
            r"of|be|a|ve) (?:\w+ )?(?:happen(?:ed|ing)?|done|like this|angry|mad)(?: \w+)? if (?:i|id|it wasnt "
            "for me)"
        ),
        (
            r"(?:i )?(?:feel|felt|feeling|so|got this) (?:\w+ )?(?:guilty|guilt|responsible|to blame|ashamed(?: "
            "of (?:myself|what i))?|embarrassed i (?:fell|sent|let|trusted))"
        ),
        (
            r"(?:i|ive|i have|cos i|that i) (?:\w+ )?(?:ruin(?:ed|s)?|wreck(?:ed)?|caus(?:e|ed)|messed up|"
            r"destroyed|broke|spoil|fucked up|screwed up) (?:\w+ )?(?:everything|it all|the family|their lives|"
            "this (?:family|mess)|all (?:of )?this|everyones|mums|his life|all the trouble|it for everyone|my "
            "life)"
        ),
        (
            "(?:what (?:did|have) i (?:do|done)(?: wrong| to deserve)?|(?:was|is) it (?:something|cos of "
            "something|because of something|me|cos of me) ?(?:i|that i)? ?(?:did|said|done|wore)?|must (?:have|"
            "be) (?:been )?(?:something (?:i did|about me|wrong with me)|me))"
        ),
        (
            r"(?:its|it was|is|there is|theres|must be|somethings|something) (?:\w+ )?(?:wrong with me|because of "
            "me|cos of me|down to me|on me|all me|my problem for)(?: that| isnt| for| he| they| i|[.,]|(?! "
            "?[a-z0-9]))"
        ),
        (
            r"(?:fell|falling|fall) for (?:it|his|her|that|all|him)(?: \w+){0,3} ?(?:like an? (?:idiot|mug|fool)|"
            r"stupid|dumb|embarrass\w*|serves|my)"
        ),
        (
            r"(?:cant|dont|wont|not gonna|how can i) (?:\w+ )?(?:be mad|blame|complain|be angry|be annoyed|"
            r"tell)(?: \w+){0,3}[, ]+(?:\w+ )?(?:cos |because |bc |when |since )?i(?:m the one| was the one|ts me|"
            " (?:sent|started|let|said|agreed|chose|did|went|gave|asked|wanted))"
        ),
        (
            r"(?:im|i was|i am|its me|was me) (?:the one|who|the idiot|the stupid one)(?: \w+){0,2} (?:sent|"
            "replied|started|added|agreed|opened|went|asked|said yes|let|trusted|did|gave|wanted|messaged|turned|"
            "kept)"
        ),
        (
            r"(?:i )?(?:chose|agreed|said yes|wanted) (?:to )?(?:it|this|do it|send|go|meet)?(?: \w+)? ?so (?:its|"
            r"i|thats) (?:\w+ )?(?:on me|my|me|cant|deserve)"
        ),
        (
            r"(?:no ?one|nobody) (?:else )?(?:\w+ )?(?:made|forced|told|asked) me(?: to| do|[,. ]+(?:i|thats)|"
            "{end})|i (?:was the one who )?(?:pressed|clicked|hit) (?:send|accept|yes|the link|on it)(?: "
            r"\w+){0,2}(?: me|[.,]|{end})"
        ),
        (
            "(?:who|how) (?:even )?(?:falls|fell|fall|do(?:es)? (?:any ?one|you|i) fall) for (?:that|it|this|him|"
            r"her)|(?:im|i am|am|its me thats|its me whos) (?:\w+ )?(?:to blame|at fault|in the wrong|the "
            "problem|the reason|the bad (?:one|guy)|responsible)(?: for| that| she| he| they| mum| why| because| "
            "cos| in| here|[.,]|{end})"
        ),
        rf"if (?:only )?(?:id|i had|i hadnt|i hadn t|only i) (?:\w+ ){{0,2}}{_SENT}(?: \w+)?",
        (
            r"(?:cant|cannot|still cant) believe i (?:\w+ )?(?:did|sent|let|fell|trusted|said|gave|was so|agreed|"
            "told|went|believed|showed)|what (?:did|was) i (?:expect|thinking|expecting)|hate myself for|so "
            "(?:angry|mad|annoyed|disappointed) (?:at|with) (?:myself|me)"
        ),
        (
            r"(?:im|i am|am|feel like|makes me|must be|such) (?:\w+ )?a? ?(?:disgusting|pathetic|(?:bad|terrible|"
            "horrible|awful|rubbish|selfish|shit|crap|evil) (?:person|friend|daughter|son|sister|brother|mate|"
            "kid|child))(?: for| cos| because| i|[.,]|{end})"
        ),
        (
            r"(?:i|ive) (?:\w+ )?(?:made|caused|started) (?:this|the|all this|all the) (?:\w+ )?(?:mess|trouble|"
            r"drama|problem)|sorry for (?:\w+ ){0,2}(?:being (?:such )?(?:a burden|like this|a mess|stupid|so "
            "much)|causing|all (?:the|this) (?:trouble|mess)|dragging|everything ive)"
        ),
        (
            "(?:thats|thats all|this is|its|that is|this ones) (?:all )?on me(?:[.,]|{end}| i | not| for)|i "
            r"(?:\w+ )?kept (?:talking|replying|going back|sending|answering|messaging|seeing|letting|quiet)(?: "
            r"\w+){0,3}(?: even| though| after| so| thats| anyway|[.,])"
        ),
        (
            r"(?:i (?:should|could)(?: have|ve| of|a)?|shoulda|shouldve|should of|should have) (?:\w+ )?(?:known|"
            "guessed|realised|noticed|seen it|clocked|twigged|checked|asked|left|run|shouted|screamed)(?: he| "
            "she| they| it| when| that| better| from| sooner| something|[.,]|{end})"
        ),
    ),
    confirm=marked(spoiled_by=_LIGHT + r"|(?:isnt|not|never|wasnt|aint) (?:\w+ )?(?:my|ur|your) fault"),
    shows=(
        "its all my fault",
        "i brought this on myself",
        "i shouldnt have sent it",
        "im so stupid for trusting him",
        "i deserve it tbh",
        "none of this would of happened if i hadnt replied",
        "i should have said no",
        "i led him on",
        Example("cant blame him, i was the one who sent it", before=("them: did you tell anyone",)),
    ),
    passes=(
        "my fault i burnt the toast",
        "its my fault we lost, missed the penalty",
        "its not my fault",
        "shouldnt have stayed up so late",
        "im so stupid i forgot my pe kit",
        "i deserve a takeaway after that",
        "should have revised more for the test",
    ),
    limits=(
        "It does not see self-blame that is only silence, and cannot tell small matters from great ones when "
        "neither is named."
    ),
)
