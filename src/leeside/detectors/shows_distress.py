"""Somebody says that they cannot cope, weep, hurt themselves, do not sleep or eat, or feel worthless."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    r"computer|laptop|keyboard|tabs|plane|airplane|basement|powers?|superpowers?|paddington|the ride|"
    r"barriers|lo+l|lmf?ao+|rofl|(?:ha){2,}h?|jk|joking|laugh\w*|funny|hilarious|jokes|cute|adorable|puppy|"
    r"kitten|film|movie|episode|finale|series|titanic|song|lyrics|album|concert|tickets?|onions?|chopping|"
    r"hay ?fever|pollen|maths|homework|essay|revision|revising|coursework|exams?|physics|level|boss|game|"
    r"ranked|lobby|lag\w*|wi ?fi|fortnite|roblox|minecraft|fifa|var|penalt\w+|match|season|relegat\w*|"
    r"arsenal|spurs|heat|hot|boiling|cold|hungry|starving|spicy|curry|jet ?lag|poorly|dentist|airport|ate "
    r"(?:too|loads|so)|a nap|leg day|meat|a slice|coffee|lent|spain|down to earth|at ours|who wins|rain|tea|"
    r"shut|cake|paper ?cut|hair ?cut|hair|cut my finger|cat|dog|hamster|too excited|excited|christmas|"
    r"birthday|tiktok|meme|outfit|shoes|jeans|nails|spots?|diet|chocolate|pizza|braces|tooth|cramps?|period|"
    r"stairs|gym|run|bleep test|cross country|bus|alarm|monday|early|tired|bored|boring|used to|better now|"
    r"years ago|my baby (?:sister|brother)|the baby|chicken ?pox"
)
_NO_MORE = r"(?:any ?more|no more|any longer|much longer|x|rn|now|tbh|honestly|on my own|alone|pls|please)"

_marked = marked(company=TROUBLE, spoiled_by=_LIGHT)
_ANOTHER = AnyOf(
    r"\b(?:you|u|ya|he|she|they|it|we|people|everyone|which|that|who|brother|dad|mum|man|guy|laptop|ride|"
    r"one|this|was|were|theyd|youd)(?: (?:really|just|actually|probably|kinda|all|also|even|still|will|"
    r"would|were|is|was|are|can|keep|kept))* $"
)


def _first_person(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before are of somebody or something else."""
    told = "told" in candidate.marks
    return None if not told and _ANOTHER.search(candidate.lead) else _marked(candidate)


DETECTOR = Detector(
    name="shows_distress",
    version=2,
    by=Speaker.CHILD,
    says="shows distress: weeping, not coping, self-harm, or feeling worthless",
    innocent_reading="Young people say that they are crying, dying or broken about a film, a match or homework.",
    patterns=(
        (
            r"(?:cant|cannot|wont|couldnt|didnt|havent|dont|cannae) (?:\w+ )?(?:stop(?:ped)?|seem to stop) "
            r"(?:crying|cryin|sobbing|greeting|shaking|thinking about (?:it|him|what)|feeling)"
        ),
        (
            r"(?:been|was|spent|am|im|keep|kept|just|always|sat|still|literally|end up|cry|crying) (?:\w+ "
            r"){0,2}(?:cry(?:ing)?|cryin|sobb(?:ing|ed)|weep(?:ing)?|in tears|in bits|greetin)(?: \w+){0,2} "
            r"(?:all|since|every|night|morning|day|toilets?|loos?|bathroom|bed|sleep|room|alone|school|"
            r"weekend|again|over|floor|shower|hours)"
        ),
        (
            r"(?:cry|cried|crying|sob|sobbed) (?:myself to sleep|my eyes out|every (?:day|night|morning|"
            r"time)|all (?:day|night|weekend)|in the (?:toilets?|bathroom|shower|loos?)|so (?:much|hard))"
        ),
        (
            r"(?:cant|cannot|can not|couldnt|cannae|not sure i can|dont think i can|dunno if i can) (?:\w+ "
            r")?(?:do|take|cope|handle|deal|bear|stand|face|manage|go on|keep going|carry on|live)(?: "
            rf"\w+){{0,4}}? {_NO_MORE}"
        ),
        (
            r"(?:cant|cannot|couldnt|cannae|not|struggling to|isnt|arent|barely|dont think i can) (?:\w+ "
            r")?(?:cop(?:e|ing)|function|face (?:school|going|it|any ?one|them|people|tomorrow|monday|"
            r"another|the|her|him|leaving|this)|get out of bed|go on like this|live like this|look at "
            r"myself|leave my (?:room|bed))"
        ),
        (
            r"(?:having|had|have|get|getting|keep having|another|mini) (?:\w+ )?(?:panic attacks?|break "
            r"?down|melt ?down|anxiety attacks?|flashbacks?|nightmares)|(?:im|i|keep|kept|been) (?:\w+ "
            r")?breaking down(?! barriers)|break down in|at (?:my )?breaking point|rock bottom|(?:losing) "
            r"my mind|going (?:insane|mad) with|crack(?:ing)? up"
        ),
        (
            r"(?:im|i am|everythings?|lifes?|my (?:life|family|world)|its all|tearing me|ripping me) (?:is |"
            r"just |all )*(?:falling |fell |coming |going )?(?:apart|to (?:bits|pieces))|in pieces|"
            r"shattered inside|(?:im|i am|feel|feeling|felt|so) (?:\w+ )?(?:broken|destroyed|ruined|wrecked "
            r"inside)(?! up)"
        ),
        (
            r"(?<!have to )(?<!need to )(?:feel|feeling|felt|feels|am|im|i am|left me|made me|makes me) "
            r"(?:\w+ ){0,2}(?:empty|numb|worthless|hopeless|useless to|disgusting|dirty|ashamed|filthy|dead "
            r"inside|invisible|used|violated|humiliated|alone in|so alone|unlovable|unwanted|nothing inside|"
            r"like nothing|like dirt|like rubbish|like shit|like crap|a burden|a waste of space|so low|"
            r"really low|depressed|suffocating|drowning|helpless|hollow)"
        ),
        (
            r"(?:i )?(?:hate|hates|despise|loathe|cant stand|sick of|disgusted (?:with|by)) (?:\w+ "
            r")?(?:myself|my ?life|my own (?:face|body|skin)|who i am|my body|being me|looking at me|the "
            r"sight of me)"
        ),
        (
            r"(?:cut(?:ting|s)?|hurt(?:ing|s)?|harm(?:ing|ed|s)?|burn(?:ing|ed|t)?|scratch(?:ing|ed)?|"
            r"punish(?:ing|ed)?|punch(?:ing|ed)?|starv(?:ing|ed)?) (?:myself|my self|my (?:own )?(?:arms?|"
            r"wrists?|legs?|thighs?|skin))|self ?harm\w*|(?:relapsed?|relapsing)(?: again| last night| "
            r"after)?|(?:fresh|new|more|got|hide|hiding|cover|covering|showed? (?:\w+ )?my) (?:\w+ "
            r")?(?:cuts|scars|marks on my)"
        ),
        (
            r"(?:havent|hasnt|not|cant|cannot|barely|hardly|didnt|dont|stopped|havent been|not been|cant "
            r"even) (?:\w+ )?(?:eat(?:en|ing)?|ate|sleep(?:ing)?|slept|showered|left my (?:room|bed)|got "
            r"out of bed|been (?:able to )?(?:sleeping|eating))(?: \w+){0,4} (?:days?|week|nights?|since|"
            r"properly|because of|cos of|over|any ?more|thinking|without)"
        ),
        (
            r"(?:just |please |i )?(?:want|need|wish|make|begging|wanted|making) (?:\w+ )?(?:it|this|"
            r"everything|him|them|things|all of it|the (?:noise|pain|messages|thoughts))(?: all)? (?:to |"
            r"would )?(?:stop|end|go away|be over|leave me alone)"
        ),
        (
            r"i (?:\w+ )?(?:want|wanna|need|wish i could|feel like|could) (?:\w+ )?(?:to )?(?:disappear|"
            r"vanish|scream|run away|hide forever|curl up|be invisible|crawl (?:in|out)|be someone else|be "
            r"anyone else)"
        ),
        (
            r"(?:everything|it|its|this|lifes?|school|all of it|things|world)(?: (?!was|were)\w+)? (?:too "
            r"much (?:for me|to (?:take|cope|handle)|any ?more|rn|now|i cant)|unbearable|falling apart|"
            r"pointless|hopeless|closing in|crashing down|crushing me|killing me inside|getting worse|worse "
            r"every)(?: \w+)?"
        ),
        (
            r"(?<!ur )(?<!your )(?<!actual )(?:my |me )?(?:lifes?|whole life)(?: \w+)? (?:is |s )?(?:(?<!so thats my "
            r"life )over(?! again)|ruined|finished|"
            r"destroyed|hell|a mess|falling apart|not worth|a nightmare|a living hell)|(?:ruined|ruining|"
            r"destroyed|wrecked|ended) my (?:\w+ )?life|worst (?:day|night|week|thing) (?:of|in|thats) "
            r"(?:my life|ever happened)"
        ),
        (
            r"(?:im|i am|am|was|really|still|actually|deffo|honestly) (?:\w+ )?(?:not (?:ok|okay|alright|"
            r"coping|doing (?:well|good|ok|great)|in a good (?:place|way)|myself)|struggling(?! with "
            r"(?:this|the|that|q))|a (?:wreck|mess)|in a (?:bad|dark) (?:place|way)|in bits|done in|at my "
            r"limit|miserable|devastated|desperate|distraught|heartbroken|so unhappy|exhausted by)"
        ),
        (
            r"(?:no ?one|nobody|no1|noone|every ?(?:one|1|body)|they all) (?:\w+ )?(?:cares? (?:about me|if "
            r"im|how i|what happens)|likes? me|loves? me|wants? me|hates? me(?! for (?:this|that|it|saying|"
            r"liking))|would (?:care|believe)|gets? it|laughs at me|talks to me|believes? me|understands? "
            r"me|against me)"
        ),
        (
            r"(?:dont|do not|dnt|cant|cannot|never|not) (?:\w+ )?(?:want|wanna|face|go|going|go back|"
            r"bear)(?: to)? (?:\w+ )?(?:go(?:ing)? (?:to|in|into|back|back to)|face|leave|see|going) (?:\w+ "
            r")?(?:school|tomorrow|tmrw|any ?one|people|them|my room|ever again|the house)(?: again| any "
            r"?more| ever| after| cos| because)"
        ),
        (
            r"(?:head|brain|mind|chest|stomach|heart|body|insides?)(?: \w+){0,2} (?:wont stop|so tight|in "
            r"knots|exploding|a mess|hurts so|going to explode|gonna explode|screaming|heavy|wont shut up|"
            r"broken|is broken|shutting down)|cant breathe|struggling to breathe"
        ),
        (
            r"(?:pretend(?:ing)?|act(?:ing)?|fak(?:e|ing)|smil(?:e|ing)|say(?:ing)?) (?:\w+ )?(?:im (?:ok|"
            r"fine|okay|alright)|to be (?:ok|fine|okay)|its (?:fine|ok)|fine|happy|everythings (?:fine|"
            r"ok))(?: \w+){0,3} (?:but|when|inside|every|im not|all|really|any ?more|tired|exhausting)"
        ),
        (
            r"(?:walls? closing|dont (?:recognise|know) (?:myself|who i am)|wish i was (?:someone|anyone|"
            r"anybody) else|gone numb|cant feel anything|dont feel anything|feel nothing|hurts (?:so much|"
            r"inside|all the time|to breathe)|never been (?:this|so) (?:low|sad|scared|alone)|so alone|all "
            r"alone in this|tears (?:streaming|running|wont stop))"
        ),
        (
            r"(?:everything|it all|all of it|nothing|food|life|school|home|(?<!when )(?<!if )the world)(?: "
            r"just| all)? (?:feels?|is|seems?|tastes?) (?:\w+ )?(?:wrong|grey|heavy|empty|fake|numb|fun any "
            r"?more|good any ?more|right any ?more|real|the same since|blank|distant|of nothing)"
        ),
        (
            r"(?:i|ive|{start})(?: \w+)? ?(?:cried|sobbed|burst into tears|broke down|teared up) (?:\w+ "
            r")?(?:on the|in (?:the (?:toilets?|loos?|bathroom|shower|changing|corridor)|my|bed)|again|all (?:day|"
            r"night|weekend|the)|til|until|so|when|after|before|every|infront|for)(?: "
            r"\w+)?|(?:burst|in floods) (?:into|of) tears|(?:tears|crying) (?:all )?down my"
        ),
        (
            r"(?:cant|cannot|couldnt|barely|hardly) (?:\w+ )?(?:concentrate|focus|think straight|get up|get "
            r"out of bed|move|look (?:at|in) (?:any|the mirror|people|myself)|talk to any ?one|be around|"
            r"remember the last time i (?:\w+ )?(?:felt|smiled|laughed|slept|ate|was|wasnt|didnt|left|"
            r"enjoyed))(?: \w+)?"
        ),
        (
            r"(?:my|me|ma|the) (?:heads?|brain|mind|chest|legs?|body|heart)(?: just| is)? (?:wrecked|gone|"
            r"battered|done in|all over the place|wont (?:take|carry|move|work|stop|switch off)|wont let me|"
            r"a mess|racing at night|mashed|fried|hurts all)"
        ),
        (
            r"(?:comes? back|see (?:it|him|her|his face)|replays?|replaying|goes round|going round)(?: "
            r"\w+){0,3} (?:whenever|every ?time|when|each time|in my head) ?(?:i )?(?:shut|close|try to "
            r"sleep|sleep|all|over|every|n|and)?"
        ),
        (
            r"(?<!would be )(?<!id be )(?<!must be )(?:so|really|proper|dead|im|feel|feeling|never been|"
            r"always|this) (?:\w+ )?(?:lonely|lonley|isolated|homesick for who|friendless)(?: it| that| n| "
            r"and| at| all| here| rn|[.,]|{end})|(?:no|aint got any|havent got any|dont have any|got no) "
            r"(?:friends|one to (?:talk|sit|eat|go)|mates)(?: any ?more| left| at| now|{end})"
        ),
        (
            r"(?:like im|like i am|feels? like|as if im|its like) (?:\w+ ){0,2}(?:behind glass|underwater|"
            r"under water|static|not (?:here|real|there|in my body)|a ghost|drowning|floating|watching "
            r"myself|in a fog|disappearing|invisible|sinking|suffocating|made of)"
        ),
        (
            r"(?:used to|usually) (?:\w+ )?(?:like|love|enjoy|be (?:good|happy|fun)|play|draw|sing|dance|"
            r"laugh|go)(?: \w+){0,5}[., ]+(?:havent|dont|cant|now i|not any ?more|stopped|cba|i dont|but "
            r"now|nothing)"
        ),
        (
            r"(?:off school|not been in|havent been in|havent left (?:the house|my room)|not left (?:the "
            r"house|my room)|refusing school|cant go in|not going in)(?: \w+){0,4} (?:weeks?|wks?|days?|"
            r"since|legs|cant|because of|cos of|any ?more)"
        ),
        (
            r"(?:sit|sat|sitting|lie|lying|lay|stare|staring|staying) (?:\w+ ){0,3}(?:in the dark|at the "
            r"(?:wall|ceiling)|on the (?:bathroom )?floor|awake (?:all|every|til))(?: \w+){0,3}"
        ),
        (
            r"(?:nothing|nowt) (?:\w+ )?(?:matters|helps|makes me (?:happy|smile|laugh)|feels good|is worth "
            r"it|to look forward to)(?: any ?more| now|{end}| at all)|(?:lost|losing) (?:all )?(?:hope|"
            r"interest in everything|the will)|(?<!he has )(?<!she has )(?<!hes )(?<!shes )(?<!they )given "
            r"up(?: on everything| on myself| trying|{end})|whats the point any ?more"
        ),
        (
            r"(?P<weak>(?:i |im |ive )?(?:feel|feeling|felt) (?:so |really |a bit |well |proper |dead "
            r")*(?:sick|weird|horrible|awful|rubbish|rough|sad|small|down|off|strange|gross|funny inside)|"
            r"(?:i )?(?:cant|couldnt|havent|cannot) (?:sleep|slept|eat|eaten)(?! (?:all |it|that|any|meat|"
            r"gluten|dairy|nuts|too|the|this|those|with|in |here|there))|(?:been|was) up (?:since|all night|"
            r"til)(?: \w+)?|(?:i )?cant go in(?: tomorrow| tmrw| monday| today)?|(?:i )?(?:cant|not) "
            r"go(?:ing)? (?:back )?to school|im (?:\w+ )?(?:done|exhausted|shattered|tired of (?:it|this|"
            r"him|them))|so tired of (?:it|this)|i dont care any ?more|wish i could go back|my (?:hands?|"
            r"arms?) (?:\w+ )?(?:cold|hurts?|wont stop|shaking|ache|mess))"
        ),
        (
            r"(?:stomach|tummy|belly|head|chest)s? (?:\w+ )?(?:hurts?|aches?|tight|in knots|turns|churns|"
            r"bad) (?:\w+ )?(?:every (?:night|morning|day|time)|before school|all the time|whenever|since|"
            r"cos of|because of|when (?:he|she|they|i (?:see|hear)))|feel(?:ing)? sick (?:thinking|every|"
            r"when(?:ever)?|about|before|since|knowing)(?: \w+)?|my chest (?:is|feels|gets) (?:\w+ )?tight"
        ),
        (
            r"(?:eat|eating|ate|have|spend|sit|hide|hiding) (?:\w+ ){0,4}in (?:the |a |an )?(?:\w+ "
            r")?(?:toilets?|cubicles?|loos?|bathrooms?)(?: alone| on my own| at (?:lunch|break)|{end})|"
            r"(?:stopped|stop|dont|dont even|never|quit) (?:\w+ )?(?:go|going|went|talk|talking|speak|"
            r"speaking|eat|eating|see|seeing) (?:\w+ )?(?:out|canteen|the canteen|any ?where|to (?:any ?one|"
            r"people|my (?:friends|mates|mum))|in (?:our|the|my) house|at home|my (?:friends|mates)|dinner|"
            r"lunch)(?: any ?more| now|{end})|stay(?:ing)? in my room(?: all| now| every|{end})|(?:i "
            r")?(?:have|got|ive got) (?:no ?one|nobody)(?: left| to| now|{end})"
        ),
        (
            r"(?:every ?(?:one|1|body)s?|they all|all of them|whole (?:school|class|year)s?)(?: is| are| "
            r"was| keep)? (?:\w+ )?(?:laugh(?:s|ing|ed)?|star(?:e|es|ing)|whisper\w*|looking) (?:at|about) "
            r"me|im (?:so |too |just )*(?:ugly|fat|disgusting|a freak|a joke|nothing|unlovable)(?: and| n| "
            r"cos|{end})|hate (?:how|what|the way) i look|(?:not|isnt|never) (?:going|goin|gonna go) back "
            r"to (?:that )?school|(?:keep|kept|cant stop) (?:seeing|hearing|replaying|reliving) (?:it (?:in|"
            r"when|every|over|happen\w*|again|{end})|him|his|that|her)|everythings? (?:is )?ruined|(?:dont|"
            r"cant) (?:enjoy|feel) (?:anything|nothing|like myself)(?: any ?more)?|im not (?:fine|alright|"
            r"ok|okay)|wish (?:it|this|that) (?:had )?never happened|(?:i )?keep (?:shaking|crying)"
        ),
        (
            r"(?:started|doing|did|done|do) it again (?:\w+ ){0,3}(?:arms?|legs?|wrists?|blade|bleed\w*|"
            r"cuts?|cutting)|(?:keep|keeping|wear|pull) (?:my )?(?:sleeves?|hoodie) (?:down|on|over)(?: so| "
            r"cos| to hide|{end})|(?:my |on my |her |his )(?:arms?|wrists?|thighs?) (?:\w+ ){0,2}(?:covered "
            r"in|a mess|full of|scars|marks|cuts)"
        ),
        (
            r"(?P<told>(?:she|he|shes|hes|theyre|they|daughter|son|girl|boy|lad|sister|brother|friend|"
            r"mate)(?: s| is| has| was| been| had)? (?:\w+ )?(?:(?:cry(?:ing)?|cried|sobb(?:ing|ed)|weeping)(?= all| every|"
            r" since| again| lately| (?:her|him|them)sel| and (?:wont|cant|not|shaking|says))|in "
            r"(?:tears|bits|pieces)|self ?harm\w*|distraught|inconsolable|struggling|withdrawn|(?:not|"
            r"really|very|so|proper|quite) (?:herself|himself|themselves|down|low|depressed|upset))(?: all| "
            r"every| since| again| when| in| and| n| about| over| lately| at|{end})|burst(?:ing)? (?:into "
            r"tears|out (?:crying|bubblin\w*|sobbing)))"
        ),
        (
            r"(?P<told>(?:(?:she|he|they|daughter|son) (?:\w+ )?(?:hasnt|havent|hardly|barely|isnt|wont|"
            r"doesnt|stopped|been)|(?:shes|hes|theyre) (?:not|stopped|hardly|barely|been|off|giving up|"
            r"quit)|(?:she|he) is not) (?:\w+ )?(?:eat(?:en|ing|s)?(?! (?:her|his|all|any|the))|sleep(?:ing|"
            r"s)?|slept|(?:her|his) food|come out of (?:her|his)|leav(?:e|ing) (?:her|his) room|left (?:her|"
            r"his) room|go(?:ing)? (?:in|to|into) school|seeing (?:her|his)|(?:talk|speak)(?:ing|s)? to "
            r"(?:me|us|any ?(?:one|body)|no ?one|nobody|her|his|mum|dad|people|the|staff)|see(?:ing)? "
            r"(?:her|his)|(?:swimming|football|dance|netball|rugby|drama|band|music|gymnastics))|off (?:her|"
            r"his) food|(?:marks|cuts|scars|bruises) (?:on|up|all over) (?:her|his) (?:arms?|legs?|wrists?|"
            r"thighs?)|(?:hurting|harming|cutting|starving) (?:herself|himself))"
        ),
        (
            r"(?:dont|do not|dunno|not sure) (?:\w+ )?how much (?:more|longer) (?:of this )?i can|end of my "
            r"(?:tether|rope)|(?:ive|i have|just|really) had enough(?: of (?:it|this|everything|life|being)|"
            r"{end})|(?:feel|felt|feeling) like (?:crying|screaming|giving up|a failure|nothing|nobody)|"
            r"(?:im|am|been|feel|feeling|felt) (?:\w+ )?(?:so|really|very|proper|always) (?:sad|low|down|"
            r"depressed|unhappy|miserable|anxious|stressed out)(?: all| every| lately| rn| and| cos|[.,]|"
            r"{end})|(?:wake|woke|fell asleep|falling asleep) (?:up )?crying|crying (?:as|while) i|(?:no|"
            r"lost my) appetite|(?:cant|barely) keep (?:anything|food) down|hurts? (?:all over )?inside|"
            r"(?:broken|dying|dead) inside"
        ),
        (
            r"i (?:just |still |even )?cry (?:\w+ )?(?:sometimes|most (?:days|nights)|every (?:day|night)|in "
            r"the (?:bath|shower|toilets?|loos?|wardrobe|car|night)|at night|a lot|all the time)"
        ),
        (
            r"(?:couldnt|could not|can not|cannot) stop (?:to cry|myself crying)|cried in the (?:wardrobe|"
            r"toilets?|loos?|bath|shower|bogs|cupboard|changing)"
        ),
        (
            r"(?:dont|do not|not|stopped|never|havent been) (?:\w+ )?(?:eat|eating) (?:my )?(?:lunch|dinner|"
            r"breakfast|tea)(?: either| any ?more| no more| these days)"
        ),
        (
            r"(?:not|dont think i|dont think id|id not|wouldnt|wont) (?:\w+ )?be (?:much of |any |no |a "
            r")?(?:\w+ )?loss(?: |[.,]|{end})|(?:no|not any|not much|never any) (?:use|good) to (?:any "
            r"?(?:one|body|won)|no ?one|nobody)|i (?:just )?make every ?(?:one|body) (?:tired|sad|miserable|"
            r"ill|unhappy|worse)"
        ),
        r"(?P<weak>(?:am|im|was|been|wis|start\w*|sat|sitting|still|ah wis) (?:\w+ )?greetin(?:g)?(?! card))",
        (
            r"(?:aint|ain t|ent|not) (?:\w+ )?(?:left|come out of|bin out of|been out of) (?:my|ma|me) "
            r"(?:room|bed|yard) (?:since|in|for|all)"
        ),
        (
            r"(?:wake|woke|get|got) up (?:and|n) (?:\w+ ){0,4}(?:weight|heavy|dread|dreading|wish i (?:hadnt|"
            r"didnt)|feel sick|dont want to)"
        ),
        (
            r"(?:sit|stay)(?:ing)? in (?:the )?(?:loos?|bogs|toilets?|cubicles?) (?:\w+ ){0,2}(?:til+|until|"
            r"at (?:break|lunch|dinner)|all|every)"
        ),
        (
            r"(?:nobody|no ?one) (?:\w+ )?(?:notices|notice|noticed) (?:\w+ )?(?:im not there|if im there|im "
            r"gone|when im not|i was gone|i wasnt there)"
        ),
    ),
    confirm=_first_person,
    shows=(
        "i just cry most days",
        "i cried in the wardrobe again",
        "im no use to anyone",
        "i dont think id be much of a loss",
        "i dont eat lunch any more",
        "nobody notices im not there anyway",
        "i cant stop crying",
        "i cant do this anymore",
        "i feel so worthless",
        "i hate myself",
        "ive been cutting again, cuts on my arms. i hurt myself",
        "havent slept properly since it happened",
        "i just want it to stop",
        "my life is over",
        "nobody cares about me",
        "i eat my lunch in the end cubicle",
        "my tummy hurts every night",
        "shes been off her food",
    ),
    passes=(
        "he was crying in the night so i gave him his bottle",
        "she cried over it in the shop window",
        "i cried all through the advert",
        "i cry at adverts sometimes",
        "he made everyone ill with that chicken",
        "got her a greeting card",
        "i dont have lunch now i have it at one",
        "he has given up on his diet",
        "i cant eat it all at once",
        "i would live my life over again",
        "she wont talk to him in the break up scene",
        "cant remember the last time i had my own room",
        "what if the world is empty of bees",
        "im crying lol that video",
        "cant stop crying at this film",
        "i cant do this maths anymore",
        "im dead",
        "i cut my finger chopping onions",
        "cant cope with this heat",
        "my phone screen is broken",
        "i feel sick",
        "she hasnt eaten her tea",
        "havent slept properly since the baby came",
    ),
    limits="It does not see distress behind jokes or silence, and cannot say what it comes from.",
)
