"""Somebody takes the blame for what was done to them, or says they deserve it."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    "lo+l|lmf?ao+|(?:ha){2,}h?|jk|forgot|recipe|diary|dishwasher|lego|referee|ref|gravy|salt|sugar|tyre|"
    "sandcastle|tent|keys|printer|bet on|monopoly|banks|opinion|pawn|chess|miss|toast|cake|pasta|pizza|dinner|"
    "oven|burnt|burned|milk|spilt|spilled|dropped|mud|pe kit|kit|boots|charger|umbrella|coat|alarm|overslept|"
    r"slept in|stayed up|late for|bus|train|homework|essay|revis\w+|exam|test|mocks?|maths|quiz|coursework|"
    r"deadline|own goal|goal|penalt\w+|pass|match|lost the game|defending|marking|offside|team|game|lobby|ranked|"
    r"level|boss|minecraft|fortnite|roblox|raid|heal\w*|lag|haircut|fringe|hair|dye|sunburn\w*|sun ?cream|jumper|"
    r"ate|eaten|yorkshires|bbq|barbecue|poem|shrunk|we lost|good book|last one|prank|biscuit|registration|q\d|the "
    "cat|film|party|the ref|song|ch|chapter|podcast|play|washing|takeaway|kebab|curry|spicy|ice ?cream|"
    "sweets|chocolate|crisps|breakfast|"
    "lunch|diet|shoes|dress|size|vase|window|glass|plate|mug|remote|wifi|password|autocorrect|typo|spelling|"
    "spelt|wrong (?:group|chat|person|day|time)|my bad|parking|plants?|hamster|goldfish|bins?|recycling|left it "
    "(?:to|til)|last minute|forgot to (?:record|charge|buy|bring|save|set)|spoil(?:er|ed)|ending|trailer|ordered|"
    "ebay|vinted|money on|subscription"
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
    version=2,
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
            rf"shouldve never) (?:have |of |a |ve )?(?:\w+ )?{_SENT}(?<!left)"
        ),
        (
            r"(?:should(?:ve| have| of|a)?|coulda|could(?:ve| have| of)?) (?:\w+ )?(?:known better|said no|"
            "blocked (?:him|her|them|it)|told (?:someone|some1|mum|dad|any)|stopped (?:it|him|them)|seen (?:it|"
            "this|the)|fought|walked away|realised|spotted|kept my)"
        ),
        (
            r"(?:i|im|i am|am|was|feel|felt|being|been) (?:\w+ )?(?:so |such an? |that |just |too |an? |a |pure |"
            r"right |really |dead |proper |well ){1,3}(?:\w+ )?(?:stupid|dumb|idiot|thick|naive|gullible|pathetic|mug|"
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
        (
            r"(?P<weak>(?:i )?fell for (?:it|him|that)|i (?:\w+ )?(?:let|made) (?:him|her|them|it)|i sent "
            r"(?:it|them|the \w+)|ive (?:\w+ )?(?:messed up|done something)(?: \w+)?|i (?:\w+ )?(?:messed up|did "
            r"something)(?: \w+)?|(?:am|will|would|are) (?:i|we) (?:\w+ )?(?:in|be in|get in|going to be in) trouble|i "
            r"knew (?:it was|i shouldnt|he was|better)(?: \w+)?|(?:i )?wish (?:i|id) (?:hadnt|had not|never (?:\w+)|could "
            "take it back)|(?:im |so |really |am )*sorry mum)"
        ),
        (
            r"(?:ive|i|we|i have) (?:\w+ )?let (?:every ?(?:one|body)|you|u|mum|dad|her|him|them|myself|my \w+)(?: all)? "
            r"down|(?:i|we) got us into this|(?:done|did) something (?:\w+ )?(?:stupid|bad|wrong|awful|terrible|dumb)(?! "
            "(?:to|happen))|did i do (?:something|anything) (?:wrong|bad)|(?:was|is) (?:that|it) (?:a |the )?(?:wrong|"
            "rong|bad) (?:answer|anser|thing to (?:do|say))|(?:think|thought) (?:youd|ud|you would|theyd|he|she|youll|"
            r"id) (?:\w+ )?(?:say |think |say that )(?:i|im|id) (?:\w+ )?(?:wasted|ruined|lied|stupid|asked|deserved|bad)"
        ),
        (
            r"(?:mum|mam|dad|they|you|everyone|nan|shell|hell|theyll)(?:ll| will| would|d|s gonna)? (?:\w+ )?be (?:so |"
            "really )?(?:ashamed of|disappointed (?:in|with)|disgusted (?:with|by)) me|(?:theyre|hes|shes|they are|maybe "
            r"they|they might be) (?:\w+ )?(?:right|true) about me|(?:only|just) (?:do|did|does|say|pick|said) (?:it|this|"
            "on me) (?:cos|because|bc) (?:im|i am|of how i|i)|maybe (?:its|it is|it was) (?:cos|because|bc|coz) (?:i|im|"
            "of me|of how i)|kind of true|it was my (?:own )?(?:choice|idea|decision)(?: so|{end})|(?:not|am i|im|i "
            "am) a bad (?:person|kid|daughter|son|friend)"
        ),
        (
            r"(?:sorry|sry) (?:\w+ ){0,3}(?:i |for |that i )(?:wasted|wasting|lied|lying|ruined|ruining|sent|sending|"
            r"gave|giving|spent|stole|let)(?: \w+)?|wish (?:i|id|i had) (?:never|not|hadnt) (?:\w+ )?(?:sent|replied|met|"
            "said|gone|trusted|added|opened|clicked|told|answered|accepted|listened|joined|agreed)"
        ),
        (
            r"(?P<told>(?:blam(?:es?|ing|ed)) (?:himself|herself|themselves|themself)|(?:she|he|they|shes|hes) (?:\w+ "
            "){0,2}(?:thinks?|says?|said|saying|feels?|convinced|thought|reckons)(?: that)?(?: its| it was| it is| "
            "like its)? (?:all )?(?:her|his|their) (?:own )?fault|as if its (?:her|his|their) fault|(?:she|he|they) "
            "(?:feels?|felt) (?:so |really )?(?:guilty|ashamed|stupid|responsible)|(?:she|he|they|shes|hes|theyre) "
            "(?:keeps |kept |is |been |was |are )*(?:saying sorry|apologising)|(?:one|old|girl|boy|lad|kid) is saying "
            "sorry)"
        ),
    ),
    confirm=marked(
        company=TROUBLE, spoiled_by=_LIGHT + r"|(?:isnt|not|never|wasnt|aint) (?:\w+ )?(?:my|ur|your) fault"
    ),
    shows=(
        "its all my fault",
        "i brought this on myself",
        "i shouldnt have sent it",
        "im so stupid for trusting him",
        "i deserve it tbh",
        "none of this would of happened if i hadnt replied",
        "i should have said no",
        "i led him on",
        "ive let everyone down",
        "i wish id never sent it",
        "she thinks its all her fault",
        Example("cant blame him, i was the one who sent it", before=("them: did you tell anyone",)),
    ),
    passes=(
        "you shouldnt of left your bike in the rain",
        "my fault i burnt the toast",
        "its my fault we lost, missed the penalty",
        "its not my fault",
        "shouldnt have stayed up so late",
        "im so stupid i forgot my pe kit",
        "i deserve a takeaway after that",
        "i let him have the last biscuit",
        "i sent it",
        "should have revised more for the test",
    ),
    limits=(
        "It does not see self-blame that is only silence, and cannot tell small matters from great ones when "
        "neither is named."
    ),
)
