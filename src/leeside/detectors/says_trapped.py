"""Somebody says that they see no way out, no choice, or that they are not allowed to stop."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.what_it_is_about import TROUBLE

_LIGHT = (
    r"(?:mum|mam|dad|nan|miss|sir|teacher|coach|parents)s? (?:\w+ )?(?:wont|doesnt|didnt|never|not)|chapter|"
    r"deposit|points|orthodontist|traffic|snow\w*|sledge|attic|science|physics|chemistry|history|geography|"
    r"goal ?keeper|drain|list|dungeon|lifts?|elevator|detention|campsite|leader|lesson|maths|homework|essay|"
    r"revision|coursework|question \w+|exam|level|boss|puzzle|quest|map|lobby|queue|ranked|loading|"
    r"minecraft|roblox|fortnite|zelda|pokemon|game|glitch\w*|bug(?:ged)?|respawn|corner of the map|sudoku|"
    r"wordle|escape room|crossword|jumper|jeans|ring|zip|toilet roll|mud|snow|rain|airport|train|bus|"
    r"motorway|m25|a1|zoom|assembly|family (?:dinner|party|do)|nans|options|gcse|a ?levels?|netball|"
    r"football|rugby|team|formation|film|movie|episode|song|lyrics|chorus|wifi|printer|babysit\w*|dishes|"
    r"washing up|tidy|bins|dentist|braces|til (?:half|\d)|until (?:half|\d)|maze|race|class|raining|party|"
    r"club|drill|pe|lol|lmao|haha\w*|bored|boring|menu|pizza|chips|order|cat|dog|hamster|bird|drawer|"
    r"cupboard|fridge|weather|tv|what to (?:wear|watch|eat|write|cook))"
).removesuffix(")")
_THEY = (
    r"(?:he|she|they|hes|shes|theyre|theyve|them|him|her|the (?:olders|boys|lads|man|guys?)|his (?:boys|"
    r"mates|lot)|these (?:people|guys|boys|men))"
)

_marked = marked(company=TROUBLE, spoiled_by=_LIGHT)
_ANOTHER = AnyOf(
    r"\b(?:you|u|ya|people|we|ball|dog|cat)(?: (?:really|just|actually|probably|all|also|even|still|can|"
    r"would|need|are|r))* $"
)


def _first_person(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before are of somebody or something else."""
    return None if _ANOTHER.search(candidate.lead) else _marked(candidate)


DETECTOR = Detector(
    name="says_trapped",
    version=3,
    by=Speaker.CHILD,
    says="says they see no way out, or no choice",
    innocent_reading="People are stuck in traffic, in a lesson or on a level, and say they have no choice about chores.",
    patterns=(
        (
            r"(?:(?:theres|there is|there was|see|seeing|find|got|have) (?:\w+ )?no|is there|cant (?:see|"
            r"find)|no|isnt|not) (?:\w+ )?(?:a |any )?(?:way (?:out|round(?! it)|around(?! it)|of stopping)|"
            r"escape|exit|getting (?:out(?! of (?:it|that))|away)|out for me)"
        ),
        (
            r"(?:cant|cannot|couldnt|cannae|never|wont|dont know how to|how do i|how to|no way to|"
            r"impossible to) (?:\w+ )?(?:get (?:out|away|free|rid)|escape|leave (?:him|her|them|this|now|"
            r"any ?more|even|if|cos|because|or)|walk away|back out|pull out|quit|break free|shake (?:him|"
            r"them))"
        ),
        (
            r"(?:im|i am|i feel|feel|feels|feeling|felt|got me|me|am|being|so|keeping me|completely|totally|"
            r"properly|ive been|proper|like im|getting) (?:\w+ )?(?:trapped|cornered|boxed in|backed into a "
            r"corner|caged|imprisoned|a hostage|in too deep|in way too deep|too far in|in too far|too deep|"
            r"in deep|up to (?:me|my) neck|drowning in (?:it|this|debt)|sinking)"
        ),
        (
            r"(?:im|i am|i feel|feel|feeling|so|just|got me|been|proper|still) (?:(?!kinda |kind |a |sort "
            r")\w+ )?stuck(?: in (?:this|it|here|all)| with (?:him|them|her|this)| now| doing| and| n | cos|"
            r"[.,!]|(?! ?[a-z0-9]))"
        ),
        (
            r"(?:no|any|not a|other|much|what|without a|real|(?:dont|didnt|havent|not) (?:have|get|got|"
            r"given) (?:a|any|much)) (?:\w+ )?choice(?: do i| in it| but| now| any ?more| have i|[.,!]|"
            r"{end})"
        ),
        (
            r"(?:have|had|got) to (?:\w+ )?(?:do (?:it|what (?:he|she|they)|as|everything)|keep (?:doing|"
            r"sending|paying|going|him|them)|carry on)(?: \w+){0,3} (?:or (?:he|she|they|else|ill|my)|(?:he|"
            r"she|they|hes|theyll|hell|shell|says?|say|wants?|tells?))"
        ),
        (
            r"(?:wont|doesnt|dont|not|never|didnt|refuse[sd]? to) (?:\w+ )?(?:let|lets|letting|letting) me "
            r"(?:\w+ )?(?:leave|go(?! (?:to|out|on|in))|stop|quit|out of|say no|get out|walk|go home|end it|"
            r"see|talk|have my|block|be)"
        ),
        (
            r"(?:they|he|she|these lot|his lot) (?:\w+ )?(?:own|owns|control|controls|got me|has me|have "
            r"me) (?:me|my|now|over|where|by|in|for life|everything)"
        ),
        (
            r"(?:nothing|nowt|nuthin|aint nothing) (?:\w+ )?i can do(?: now| about (?:it|him|her|them|this)|"
            r" to stop|[.,]|{end})|nothing (?:anyone|any1|anybody) can do|(?:no ?one|nobody|no1) can "
            r"(?:help|stop|save|get) (?:me|him|them|it|this)"
        ),
        (
            r"(?:either|any|both) ways?(?: \w+){0,2} (?:im|i|ill|i am|he|they|its) (?:\w+ )?(?:lose|screwed|"
            r"dead|finished|done|fucked|stuffed|over|ruined|win|wins|in trouble|get|gets)|damned if i do|"
            r"whatever i do|whichever way (?:i|we) (?:look|turn|go|choose|lose)|lose lose|no matter what i "
            r"(?:do|say)"
        ),
        (
            r"if i (?:\w+ )?(?:stop|quit|leave|block|tell|say no|refuse|dont|report|ignore|go to|walk away|"
            r"try)(?: \w+){0,5}[,. ]+(?:he|she|they|hell|shell|theyll|hes|everyone|my|its|it|il|ill)(?: "
            r"\w+){0,3} (?:post|send|hurt|kill|tell|share|leak|come|get|do|worse|double|go|find|take|batter|"
            r"everywhere)\w*"
        ),
        (
            r"(?:no ?where|nowhere) (?:\w+ )?(?:to (?:go|run|turn|hide)|i can (?:go|run|hide)|safe)|(?:no "
            r"?one|nobody|no1) (?:\w+ )?(?:i can tell|i can talk to|to tell|to turn to|i can go to|would "
            r"believe)"
        ),
        (
            r"(?:it|this|they|he|she|theyll|hell) (?:\w+ )?(?:never|wont|doesnt|dont|never gonna|not gonna|"
            r"isnt gonna) (?:\w+ )?(?:end|ends|stop|stops|be over|leave me alone|let me go|let go|be enough|"
            r"enough|finish|go away)"
        ),
        (
            r"(?:theres|there is|its|it was|said|always|just) (?:\w+ )?(?:always (?:one|another|more|"
            r"something)|one more (?:and|but|then)|just one more)(?: \w+){0,4} (?:more|then|another|never|"
            r"again|and)"
        ),
        (
            r"(?:owe|owing|pay|paid|paying|work|clear) (?:\w+ ){0,4}(?:never|too much|off|for ever|forever|"
            r"til im|keeps going up|goes up|adding)(?: \w+){0,3} (?:pay|owe|free|out|clear|off|debt|leave|"
            r"stop)"
        ),
        (
            r"(?:never|wont ever|not ever|aint ever) (?:\w+ )?(?:be (?:free|rid|able to leave|out)|get "
            r"(?:out|away|free|rid of)|let me (?:go|out))"
        ),
        (
            r"(?:cant|cannot|not allowed to|aint allowed to|couldnt|dont get to|cannae|unable to|darent) "
            r"(?:\w+ )?(?:say no(?: to)?|refuse|stop (?:now|him|seeing|doing|talking|sending|replying)|tell "
            r"(?:any ?(?:one|1|body)|mum|my|the police)|block (?:him|her|them)|ignore (?:him|her|them)|go "
            r"(?:home|to the police|back)|leave (?:the house|here|until they|till they|without))(?: \w+)?"
        ),
        (
            rf"{_THEY} (?:(?!(?:i|ive|im|we|weve) )\w+ )?(?:got|has|have|took|holding|hold|holds|keep|keeps|kept) (?:\w+ )?(?:my "
            rf"(?:passport|id|phone|pics|nudes|pictures|photos|video|money|card|papers)|too much on me|"
            rf"stuff on me|dirt on me|everything on me|something on me|it over me|over my head)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:belong to|am theirs|am his|owned by)|(?:im|am|say im|says im|now im|"
            r"makes me) (?:theirs|his property|their property|his now|theirs now)|(?:they|he|she) (?:\w+ "
            r")?owns? me"
        ),
        (
            r"(?:tried|trying|try|asked|begged|wanted) (?:to )?(?:quit|quitting|leave|leaving|stop|stopping|"
            r"block\w*|get out|getting out|say no|saying no|walk away|pull out|end it)(?: \w+){0,7} (?:they|"
            r"he|she|him|her|threatened|laughed|add|turned up|came|back|said|said no|but)"
        ),
        (
            r"(?:add(?:s|ed)?|pull(?:s|ed)?|drag(?:s|ged)?|suck(?:s|ed)?|rope(?:s|d)?) me (?:right |"
            r"straight )?back(?: in)?|no (?:way back|going back|turning back|backing out)(?: now|{end}| for "
            r"me|[,.])"
        ),
        (
            r"(?:every ?time|each time|soon as|whenever|just when) (?:\w+ ){1,6}(?:theres|there is|they|he|"
            r"she|its) (?:\w+ )?(?:one more|another|something else|more|want more|wants more|wants another|"
            r"asks for|adds?)"
        ),
        (
            r"how (?:do|can|would|does) (?:you|u|i|ye|any ?one|someone) (?:\w+ )?(?:get out|leave|quit|stop|"
            r"escape|get away)(?: of (?:it|this|something|a gang|debt))? (?:once|when|if|without|after)"
        ),
        (
            r"(?:people|you|u|ye|nobody|no ?one|nobody ever|no1) (?:\w+ )?(?:dont|dinnae|cant|never|just) "
            r"(?:just |ever )?(?:leaves?(?! me| him| her| it| your| ur| the )|quit|walk away|get out|say no "
            r"to (?:them|him)|get to leave)|(?:nobody|no ?one|no1) (?:ever )?(?:leaves(?! \w|:)|leaves (?:here|us|"
            r"alive|the (?:gang|line|life|group|house|flat)|without|till?|until|unless)|gets out|walks away)"
        ),
        (
            r"(?:keeps?|kept|always|just) (?:moving|changing|raising|adding|shifting|putting) (?:it|up|on|"
            r"more|the (?:\w+ )?(?:finish(?:ing)? line|goal ?posts|price|amount|number|deal|rules|debt))|"
            r"moves? the (?:goal ?posts|finish(?:ing)? line)"
        ),
        (
            r"where (?:would|could|can|do|wud|am) i (?:\w+ )?(?:go|run|hide|supposed to go|meant to go)(?: "
            r"\w+){0,2}(?:[?.,]+ ?(?:theyd|hed|they|he|no)|{end})|(?:theyd|hed|theyll|hell|shed|they always|"
            r"he always) (?:\w+ )?(?:find me|know (?:by|where|straight)|just find|come (?:after|looking|for "
            r"me))"
        ),
        (
            r"(?:not|isnt|aint) (?:\w+ )?(?:clever|strong|brave|smart|big|old) enough (?:for (?:this|him|"
            r"them)|to (?:stop|leave|get out|fight|say no|stand up))|thought of everything|(?:every|all "
            r"the) (?:door|doors|way|exit|option)s? (?:\w+ ){0,3}(?:shut|closed|blocked|locked|gone)|"
            r"(?:like|in|feels like|im) (?:\w+ )?(?:a|this) (?:prison|cage|trap|web|hole|pit|spiral)(?: i "
            r"cant| and| n| with|{end})"
        ),
        (
            r"(?:said|told (?:him|her|them)|say|tell (?:him|her|them)) (?:\w+ )?(?:i|im) (?:\w+ )?(?:wanna|"
            r"want to|want|was|wanted to|done|out) ?(?:be done|stop|out|leave|quit|finish|no more)?(?: "
            r"\w+){0,2} (?:laughed|laughs|just laughs|went mad|threatened|said no|wouldnt|wont|kicked off)"
        ),
        (
            r"(?P<weak>(?:im |am |were )?not allowed (?:to leave|out|home|to go|a phone|my phone)|(?:i "
            r")?(?:wanna|want to|want|wish i could|let me|can i) (?:just )?(?:come|go|be) (?:back )?home(?: "
            r"\w+){0,3}|(?:its )?(?:now |just )?(?:me or (?:my \w+|him|her|u|you)|(?:you|u|him|her) or "
            r"(?:me|my))|(?:im |still |just )?stuck (?:here|there|with him)|in over my head|they took my "
            r"phone|i (?:said no(?! more)|tried to leave)|(?:i )?(?:cant any ?more|cant leave|cannot leave|have nothing "
            r"left|got nothing left|nothing left))"
        ),
        (
            r"(?:im|am|being|been|was|got|getting) (?:being )?forced (?:to|into)|(?:he|she|they|hes|shes|"
            r"theyre|forces|forced) (?:\w+ )?(?:mak(?:es?|ing) me (?:do (?:it|things|stuff|this|that|more|"
            r"another)|send|sell|carry|hold|work|go (?:on|out|to)|sleep|stay|keep|pay|call|sit){end}|"
            r"mak(?:es?|ing) me (?:do (?:it|things|stuff)|send|sell|carry|hold|work) \w+|mak(?:es|ing) "
            r"me{end}|forc(?:ed|es|ing) me)|they forced me"
        ),
        (
            r"(?:its |it was |now its )?too late (?:for me )?to (?:\w+ )?(?:back out|say no|stop|get out|"
            r"leave|turn back|quit|go home)|(?:cant|couldnt|wouldnt) stop (?:even )?if i (?:wanted|tried)|"
            r"once (?:youre|ur|you are|u r|your|you|u) (?:\w+ )?in[, ]+(?:youre|ur|you|u|thats|there)(?: "
            r"\w+)?|(?:im|feel|feels|felt) (?:\w+ ){0,3}(?:a prisoner|in prison|locked (?:in|up))"
        ),
        (
            r"(?:door|doors|gate|window|windows)s? (?:is |was |are |has |have |stays? |been )*(?:the "
            r")?(?:locked|bolted|key)(?: from)? (?:\w+ )?outside|(?:he|she|they|boss|man) (?:\w+ "
            r")?(?:keeps?|has|have|took|takes|hides?) (?:\w+ )?(?:keys?|passports?|papers|documents)|"
            r"(?:stands|sits|sleeps|waits|sat|stood) (?:by|at|in front of|outside|against) the (?:only "
            r")?door|(?:sits|sat|stands|stood|stays) (?:\w+ ){0,4}(?:til|till|until) i (?:do|send|finish|"
            r"say|sign|pay)"
        ),
        (
            r"(?:never|not) (?:gonna |going to |ever )?(?:be able to )?(?:pay (?:it|them|him|that)(?: all)? "
            r"(?:back|off)|clear (?:it|the debt))|(?:debt|owe|it|amount|price) (?:\w+ )?keeps (?:going|"
            r"getting) (?:up|higher|bigger)|(?:said|says|reckon) (?:\w+ )?i (?:work|belong|answer|sell|owe) "
            r"(?:for|to) (?:them|him)(?: now)?|have to (?:carry on|keep going|do it|work) (?:\w+ "
            r"){0,2}(?:til|till|until) (?:its|the debt|ive|i have) (?:\w+ )?(?:paid|cleared|paid off)"
        ),
        (
            r"(?:didnt|did not|never) (?:\w+ )?(?:want|wanted|agree|agreed) to (?:\w+ )?but (?:i |he |they |"
            r"she )?(?:had to|made me|makes me|have to|said)|(?:cant|cannot|not allowed to|dont) go (?:any "
            r"?where|out|outside)(?: \w+)? (?:without (?:him|her|them|one of)|by myself|on my own|alone)|"
            r"one way (?:ticket|flight)(?: for me)?(?: \w+){0,3} (?:marry|back|there|home|next|i)|if i "
            r"(?:dont|do not|didnt)(?: \w+){0,4}[, ]+(?:they|he|she|theyll|hell|shell)(?: ll)? (?:\w+ "
            r")?(?:ring|call|tell|post|send|hurt|come|go|get|will|find|share|add|show|beat|kill|leak)"
        ),
        (
            r"(?P<told>(?:wont|doesnt|dont|didnt|never|not) (?:\w+ )?(?:let|lets|letting) (?:her|him|them) "
            r"(?:\w+ )?(?:leave|go home|out (?:of|the)|stop|quit|see (?:her|his|their|any|us|me)|speak|talk|"
            r"have (?:her|his) (?:phone|passport))|(?:she|he|they|shes|hes|theyre) (?:\w+ ){0,2}(?:trapped|"
            r"stuck with (?:them|him|her)|has no choice|had no choice|have no choice|cant (?:get out (?:of|"
            r"now)|say no|leave (?:him|them|her)|get away)|in too deep|owes them)|(?:shes|hes|theyre|been|"
            r"being|was|were) (?:\w+ )?(?:forced to|held (?:there|against)|kept in|locked in))"
        ),
        (
            r"(?:got|have|has) me (?:\w+ )?(?:where (?:they|he|she) wants?|over a barrel|by the|under "
            r"(?:his|their|her) (?:thumb|control))|(?:no|nowhere) else to (?:go|turn|live)|(?:no|never) "
            r"(?:getting away|end to (?:it|this)|end in sight)|(?:cant|dont|couldnt) see (?:a|any) way "
            r"(?:out|forward|through|past)|my hands are tied|(?:dont|didnt|no|never) (?:get |got |have |had "
            r")?a(?:ny)? say in (?:it|this|what)|(?:wont|doesnt|didnt|never|dont) take no for an answer|"
            r"(?:he|she|they|hes|theyve) (?:\w+ )?(?:locks?|locked|shut) me in|(?:not|aint|isnt) allowed to "
            r"(?:leave|quit|stop|say no|go home|talk to|see my|have (?:friends|my phone))|(?:cant|daren ?t|"
            r"cannot) go (?:home|back)(?: \w+)? (?:without|til|until|with nothing|or|because|cos|theyll|"
            r"hell)"
        ),
    ),
    confirm=_first_person,
    shows=(
        "theres no way out of this",
        "i feel so trapped",
        "i cant say no to them",
        "he wont let me leave",
        "i dont have a choice",
        "if i block him hell post it",
        "whatever i do its wrong",
        "im in too deep now",
        "they make me do it every day",
        "its too late to back out",
        "they wont let her leave",
    ),
    passes=(
        "tell her ive got my phone",
        "the shop man said no more stickers til easter",
        "nobody leaves crusts in this house",
        "theres a way around it, use the side door",
        "theres no getting out of it, its maths next",
        "you cant leave me on read",
        "the site wont let me finish the form",
        "stuck in traffic",
        "trapped in a lift lol",
        "no choice but to do my homework",
        "mum wont let me out til ive tidied my room",
        "i cant get out of this level",
        "stuck on question 4",
        "there was no way out of the escape room",
        "i wanna come home",
        "they make me do pe",
    ),
    limits="It does not see that somebody is held when they do not say so, or take it for love or loyalty.",
)
