"""Somebody says that they see no way out, no choice, or that they are not allowed to stop."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_LIGHT = (
    r"(?:mum|mam|dad|nan|miss|sir|teacher|coach|parents)s? (?:\w+ )?(?:wont|doesnt|didnt|never|not)|chapter|deposit|"
    r"points|orthodontist|traffic|snow\w*|sledge|attic|science|physics|chemistry|history|geography|goal ?keeper|drain|"
    r"list|dungeon|lifts?|elevator|detention|campsite|leader|lesson|maths|homework|essay|revision|coursework|question \w+|"
    r"exam|level|boss|puzzle|quest|map|lobby|queue|ranked|loading|minecraft|roblox|fortnite|zelda|pokemon|game|glitch\w*|"
    "bug(?:ged)?|respawn|corner of the map|sudoku|wordle|escape room|crossword|jumper|jeans|ring|zip|toilet roll|mud|"
    "snow|rain|airport|train|bus|motorway|m25|a1|zoom|assembly|family (?:dinner|party|do)|nans|options|gcse|a ?levels?|"
    r"netball|football|rugby|team|formation|film|movie|episode|song|lyrics|chorus|wifi|printer|babysit\w*|dishes|washing "
    r"up|tidy|bins|dentist|braces|til (?:half|\d)|until (?:half|\d)|lol|lmao|haha\w*|bored|boring|menu|pizza|chips|order|"
    "cat|dog|hamster|bird|drawer|cupboard|fridge|weather|tv|what to (?:wear|watch|eat|write|cook))"
).removesuffix(")")
_THEY = (
    "(?:he|she|they|hes|shes|theyre|theyve|them|him|her|the (?:olders|boys|lads|man|guys?)|his (?:boys|mates|"
    "lot)|these (?:people|guys|boys|men))"
)

_marked = marked(spoiled_by=_LIGHT)
_ANOTHER = re.compile(
    r"\b(?:you|u|ya|people|we|ball|dog|cat)(?: (?:really|just|actually|probably|all|also|even|still|can|would|need|are|"
    "r))* $"
)


def _first_person(candidate: Candidate) -> Voice | None:
    """Left alone when the words right before are of somebody or something else."""
    return None if _ANOTHER.search(candidate.lead) else _marked(candidate)


DETECTOR = Detector(
    name="says_trapped",
    version=1,
    by=Speaker.CHILD,
    says="says they see no way out, or no choice",
    innocent_reading="People are stuck in traffic, in a lesson or on a level, and say they have no choice about chores.",
    patterns=(
        (
            r"(?:theres|there is|there was|is there|see|seeing|find|no|isnt|got|have|not) (?:\w+ )?(?:no |a |any "
            ")?(?:way (?:out|round|around|of stopping)|escape|exit|getting (?:out|away)|out for me)"
        ),
        (
            "(?:cant|cannot|couldnt|cannae|never|wont|dont know how to|how do i|how to|no way to|impossible to) "
            r"(?:\w+ )?(?:get (?:out|away|free|rid)|escape|leave (?:him|her|them|this|now|any ?more|even|if|cos|"
            "because|or)|walk away|back out|pull out|quit|break free|shake (?:him|them))"
        ),
        (
            "(?:im|i am|i feel|feel|feels|feeling|felt|got me|me|am|being|so|keeping me|completely|totally|"
            r"properly|ive been|proper|like im|getting) (?:\w+ )?(?:trapped|cornered|boxed in|backed into a "
            "corner|caged|imprisoned|a hostage|in too deep|in way too deep|too far in|in too far|too deep|in "
            "deep|up to (?:me|my) neck|drowning in (?:it|this|debt)|sinking)"
        ),
        (
            r"(?:im|i am|i feel|feel|feeling|so|just|got me|been|proper|still) (?:\w+ )?stuck(?: in (?:this|it|"
            "here|all)| with (?:him|them|her|this)| now| doing| and| n | cos|[.,!]|(?! ?[a-z0-9]))"
        ),
        (
            "(?:no|any|not a|other|much|what|without a|real|(?:dont|didnt|havent|not) (?:have|get|got|given) (?:a|any|"
            r"much)) (?:\w+ )?choice(?: do i| in it| but| now| any ?more| have i|[.,!]|{end})"
        ),
        (
            r"(?:have|had|got) to (?:\w+ )?(?:do (?:it|what (?:he|she|they)|as|everything)|keep (?:doing|sending|"
            r"paying|going|him|them)|carry on)(?: \w+){0,3} (?:or (?:he|she|they|else|ill|my)|(?:he|she|they|hes|"
            "theyll|hell|shell|says?|say|wants?|tells?))"
        ),
        (
            r"(?:wont|doesnt|dont|not|never|didnt|refuse[sd]? to) (?:\w+ )?(?:let|lets|letting|letting) me (?:\w+ "
            ")?(?:leave|go(?! (?:to|out|on|in))|stop|quit|out of|say no|get out|walk|go home|end it|finish|see|"
            "talk|have my|block|be)"
        ),
        (
            r"(?:they|he|she|these lot|his lot) (?:\w+ )?(?:own|owns|control|controls|got me|has me|have me) "
            "(?:me|my|now|over|where|by|in|for life|everything)"
        ),
        (
            r"(?:nothing|nowt|nuthin|aint nothing) (?:\w+ )?i can do(?: now| about (?:it|him|her|them|this)| to "
            "stop|[.,]|{end})|nothing (?:anyone|any1|anybody) can do|(?:no ?one|nobody|no1) can (?:help|stop|"
            "save|get) (?:me|him|them|it|this)"
        ),
        (
            r"(?:either|any|both) ways?(?: \w+){0,2} (?:im|i|ill|i am|he|they|its) (?:\w+ )?(?:lose|screwed|dead|"
            "finished|done|fucked|stuffed|over|ruined|win|wins|in trouble|get|gets)|damned if i do|whatever i do|"
            "whichever way|lose lose|no matter what i (?:do|say)"
        ),
        (
            r"if i (?:\w+ )?(?:stop|quit|leave|block|tell|say no|refuse|dont|report|ignore|go to|walk away|"
            r"try)(?: \w+){0,5}[,. ]+(?:he|she|they|hell|shell|theyll|hes|everyone|my|its|it|il|ill)(?: \w+){0,3} "
            r"(?:post|send|hurt|kill|tell|share|leak|come|get|do|worse|double|go|find|take|batter|everywhere)\w*"
        ),
        (
            r"(?:no ?where|nowhere) (?:\w+ )?(?:to (?:go|run|turn|hide)|i can (?:go|run|hide)|safe)|(?:no ?one|"
            r"nobody|no1) (?:\w+ )?(?:i can tell|i can talk to|to tell|to turn to|i can go to|would believe)"
        ),
        (
            r"(?:it|this|they|he|she|theyll|hell) (?:\w+ )?(?:never|wont|doesnt|dont|never gonna|not gonna|isnt "
            r"gonna) (?:\w+ )?(?:end|ends|stop|stops|be over|leave me alone|let me go|let go|be enough|enough|"
            "finish|go away)"
        ),
        (
            r"(?:theres|there is|its|it was|said|always|just) (?:\w+ )?(?:always (?:one|another|more|something)|"
            r"one more (?:and|but|then)|just one more)(?: \w+){0,4} (?:more|then|another|never|again|and)"
        ),
        (
            r"(?:owe|owing|pay|paid|paying|work|clear) (?:\w+ ){0,4}(?:never|too much|off|for ever|forever|til im|"
            r"keeps going up|goes up|adding)(?: \w+){0,3} (?:pay|owe|free|out|clear|off|debt|leave|stop)"
        ),
        (
            r"(?:never|wont ever|not ever|aint ever) (?:\w+ )?(?:be (?:free|rid|able to leave|out)|get (?:out|"
            "away|free|rid of)|let me (?:go|out))"
        ),
        (
            r"(?:cant|cannot|not allowed to|aint allowed to|couldnt|dont get to|cannae|unable to|darent) (?:\w+ "
            ")?(?:say no(?: to)?|refuse|stop (?:now|him|seeing|doing|talking|sending|replying)|tell (?:any "
            "?(?:one|1|body)|mum|my|the police)|block (?:him|her|them)|ignore (?:him|her|them)|go (?:home|to the "
            r"police|back)|leave (?:the house|here|until they|till they|without))(?: \w+)?"
        ),
        (
            rf"{_THEY} (?:\w+ )?(?:got|has|have|took|holding|hold|holds|keep|keeps|kept) (?:\w+ )?(?:my "
            "(?:passport|id|phone|pics|nudes|pictures|photos|video|money|card|papers)|too much on me|stuff on me|"
            "dirt on me|everything on me|something on me|it over me|over my head)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:belong to|am theirs|am his|owned by)|(?:im|am|say im|says im|now im|makes me) "
            r"(?:theirs|his property|their property|his now|theirs now)|(?:they|he|she) (?:\w+ )?owns? me"
        ),
        (
            "(?:tried|trying|try|asked|begged|wanted) (?:to )?(?:quit|quitting|leave|leaving|stop|stopping|"
            r"block\w*|get out|getting out|say no|saying no|walk away|pull out|end it)(?: \w+){0,7} (?:they|he|"
            "she|him|her|threatened|laughed|add|turned up|came|back|said|said no|but)"
        ),
        (
            "(?:add(?:s|ed)?|pull(?:s|ed)?|drag(?:s|ged)?|suck(?:s|ed)?|rope(?:s|d)?) me (?:right |straight "
            ")?back(?: in)?|no (?:way back|going back|turning back|backing out)(?: now|{end}| for me|[,.])"
        ),
        (
            r"(?:every ?time|each time|soon as|whenever|just when) (?:\w+ ){1,6}(?:theres|there is|they|he|she|"
            r"its) (?:\w+ )?(?:one more|another|something else|more|want more|wants more|wants another|asks for|"
            "adds?)"
        ),
        (
            r"how (?:do|can|would|does) (?:you|u|i|ye|any ?one|someone) (?:\w+ )?(?:get out|leave|quit|stop|"
            "escape|get away)(?: of (?:it|this|something|a gang|debt))? (?:once|when|if|without|after)"
        ),
        (
            r"(?:people|you|u|ye|nobody|no ?one|nobody ever|no1) (?:\w+ )?(?:dont|dinnae|cant|never|just) (?:just "
            "|ever )?(?:leaves?|quit|walk away|get out|say no to (?:them|him)|get to leave)|(?:nobody|no ?one|"
            "no1) (?:ever )?(?:leaves|gets out|walks away)"
        ),
        (
            "(?:keeps?|kept|always|just) (?:moving|changing|raising|adding|shifting|putting) (?:it|up|on|more|"
            r"the (?:\w+ )?(?:finish(?:ing)? line|goal ?posts|price|amount|number|deal|rules|debt))|moves? the "
            "(?:goal ?posts|finish(?:ing)? line)"
        ),
        (
            r"where (?:would|could|can|do|wud|am) i (?:\w+ )?(?:go|run|hide|supposed to go|meant to go)(?: "
            r"\w+){0,2}(?:[?.,]+ ?(?:theyd|hed|they|he|no)|{end})|(?:theyd|hed|theyll|hell|shed|they always|he "
            r"always) (?:\w+ )?(?:find me|know (?:by|where|straight)|just find|come (?:after|looking|for me))"
        ),
        (
            r"(?:not|isnt|aint) (?:\w+ )?(?:clever|strong|brave|smart|big|old) enough (?:for (?:this|him|them)|to "
            "(?:stop|leave|get out|fight|say no|stand up))|thought of everything|(?:every|all the) (?:door|doors|"
            r"way|exit|option)s? (?:\w+ ){0,3}(?:shut|closed|blocked|locked|gone)|(?:like|in|feels like|im) "
            r"(?:\w+ )?(?:a|this) (?:prison|cage|trap|web|hole|pit|spiral)(?: i cant| and| n| with|{end})"
        ),
        (
            r"(?:said|told (?:him|her|them)|say|tell (?:him|her|them)) (?:\w+ )?(?:i|im) (?:\w+ )?(?:wanna|want "
            r"to|want|was|wanted to|done|out) ?(?:be done|stop|out|leave|quit|finish|no more)?(?: \w+){0,2} "
            "(?:laughed|laughs|just laughs|went mad|threatened|said no|wouldnt|wont|kicked off)"
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
    ),
    passes=(
        "stuck in traffic",
        "trapped in a lift lol",
        "no choice but to do my homework",
        "mum wont let me out til ive tidied my room",
        "i cant get out of this level",
        "stuck on question 4",
        "there was no way out of the escape room",
    ),
    limits="It does not see that somebody is held when they do not say so, or take it for love or loyalty.",
)
