"""Somebody speaks or posts as another: a false account in a child's name, a false friend, a false official."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_PLAY = (
    r"fan (?:account|acc|page)|parody|role ?play\w*|rp|cosplay\w*|dress(?:ed|ing)? up|costume|world book day|"
    r"halloween|imposter|impostor|among us|sus|npc|skins?|avatar|viola|cesario|shakespeare|panto|grotto|"
    r"father christmas|santa|impressions? of|in a \w+ voice|twin|lookalike|look like|looks? (?:exactly|just) "
    r"like|batman|film|superhero|princess|king of|queen of|charging|on (?:my )?(?:dads?|mums?|nans?|grans?|"
    r"grandads?) phone|wrong number|hes really|lesson|netflix|simulator|mod pack|real support|will never "
    r"(?:ask|message)|got taken down|sorry wrong|he asked me to|she asked me to|asked me to write|quiz"
)
_GAIN = (
    r"code|verify|verification|verified|log ?in|passw\w*|account|acc|money|bank|pay|transfer|lend|"
    r"gift ?cards?|pics?|pictures?|photos?|nudes?|suspend\w*|banned|delet\w*|link|click|urgent\w*|asap|lost|"
    r"broke|smashed|dropped|stolen|cracked|dont (?:ring|call|tell)|cant (?:talk|ring|call|speak)|delete "
    r"(?:the|my) old|new (?:number|acc|account|phone)|save (?:it|this)|prize|winner|selected|dm|school|team|"
    r"support|prove|meet|who is this|isnt \w+s number|fill in|details|address|age|parents?"
)

DETECTOR = Detector(
    name="impersonates",
    version=1,
    by=Speaker.ANYONE,
    says="pretends to be somebody else, or uses another's name or pictures",
    innocent_reading="Families write from each other's phones, numbers change, and people play parts for fun.",
    patterns=(
        (
            r"(?P<told>(?:thats|that is|that was|its|it is|it was|this is|tht|that account is|that acc is|the "
            r"account is) (?:\w+ )?(?:not|never|aint|isnt|wasnt|wasn t) (?:\w+ )?(?:me|my (?:acc|account|page|"
            r"profile|insta|number|snap)|mine)[,.! ]+(?:\w+ ){0,3}(?:some\w*|made|fake|hacked|report|dont|using|i "
            r"(?:swear|promise|dont have)|he|she|they|ive been|my name|account|acc|block|pretend\w*|got my)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:thats|thts|that is|it|that) (?:not me|wasnt me|isnt me|aint me)[,.! ]+(?:\w+ "
            r"){0,4}(?:account|acc|page|profile|name|face|pics?|photos?|fake|hacked))"
        ),
        (
            r"(?P<told>(?:theres|there is|found|seen|saw|someones got|some1s got|made|got|is)(?: \w+)? (?:an? |"
            r"another |this |some )?(?:\w+ )?(?:account|acc|profile|page|insta|tiktok|snap|person|someone)(?: "
            r"\w+){0,3} (?:with|using|has|got|in|of) (?:my|all my|me) (?:\w+ )?(?:name|pics?|photos?|face|pictures?|"
            r"selfies?|videos?|as|and)(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:some ?(?:one|1|body)|who ?ever|a (?:guy|man|person|stranger)|people|they|this (?:account|"
            r"guy|person)|he|she)(?:s|ve|s been| is| has| has been| keeps| was| are)?(?: \w+){0,2} (?:using|uses|"
            r"used|nicked|stole|stolen|taken|copied|cloned|hacked|typing|posting|messaging|texting|pretending to be|"
            r"being|posing as|acting as|made (?:a|an)|faked|impersonat\w+|signed)(?: \w+){0,3} (?:me|my (?:\w+ "
            r")?(?:pics?|photos?|face|name|selfies?|account|acc|facebook|insta|snap|pictures?|number|voice|"
            r"identity))(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:i (?:didnt|never|did not|havent)|it wasnt me (?:who|that)|i dont even) (?:\w+ )?(?:send|"
            r"sent|say|said|post|posted|write|wrote|comment\w*|message\w*|make|made|have|text\w*)(?: \w+){0,4}[,.! "
            r"]+(?:\w+ ){0,4}(?:fake|hacked|pretending|not (?:me|mine|my)|some\w+ (?:made|is|has|else|got)|"
            r"impersonat\w+|my account|cloned)(?: \w+)?)"
        ),
        (
            r"(?P<told>(?:hacked|cloned|got into|logged into|took over) (?:my|ma|me) (?:\w+ )?(?:facebook|insta|snap|"
            r"account|acc|profile|page|whats ?app|tiktok|discord|roblox|email|number)(?: \w+){0,5})"
        ),
        (
            r"(?:fake|false|second|new|joke|spare|prank|cloned?|dupe|spoof|pretend) (?:\w+ )?(?:accounts?|accs?|"
            r"profiles?|pages?|insta|snap|tiktok|discord|facebook|finsta|login|email)(?: \w+){0,4} (?:of|for|as|in|"
            r"with|called|under|pretending|using|about|in the name of) (?:\w+ )?(?:you|u|her|his|him|your|ur|my|me|"
            r"\w+s|the head\w*|miss|sir|mr|mrs|name)(?: \w+)?"
        ),
        (
            r"(?:made|make|making|set up|setting up|started|start|created?|opened|running|run|set)(?: up)?(?: "
            r"\w+){0,3} (?:accounts?|accs?|profiles?|pages?|insta|snap|tiktok|facebook|tinder|finsta|email|"
            r"channel)(?: \w+){0,2} (?:in|as|under|with|using|pretending to be|called|of) (?:\w+ )?(?:her|his|your|"
            r"ur|my|him|you|u|me)(?: (?:name|pics?|photos?|pictures?|face|full name|selfies?|details|surname|\w+ "
            r"name)| as| so| n| and| lol|{end})(?: \w+)?"
        ),
        (
            r"(?:used|use|using|nicked|nicking|stole|stolen|stealing|took|taking|saved|borrowed|got)(?: \w+)? (?:my|"
            r"her|his|your|ur|their|\w+s) (?:\w+ )?(?:pics?|photos?|pictures?|selfies?|face|name|identity|insta "
            r"pics)(?: \w+){0,3} (?:for|as|on|to (?:make|catfish|talk|chat|get)|sayin\w*|pretending|and (?:made|"
            r"pretend\w*|said)|n (?:made|said)|in)(?: \w+){0,4} (?:account|acc|profile|page|pfp|tinder|dating|"
            r"catfish\w*|app|wizz|yubo|hoop|omegle|insta|snap|tiktok|theyre|shes|hes|to be|im|site|\w*fake\w*)(?: "
            r"\w+)?"
        ),
        (
            r"(?:pretend(?:s|ed|ing)?|acting like (?:im|hes|shes|theyre)|posed|posing|posin|poses|passing (?:myself|"
            r"himself|herself) off|claiming|masquerading|impersonat\w+)(?: \w+)? (?:to be|as|as if|2 be|im|i was|its|"
            r"that (?:im|its|hes|shes)|that they are) (?:\w+ )?(?:you|u|her|him|me|my \w+|your \w+|ur \w+|a (?:girl|"
            r"boy|lad|kid|teenager|student|teacher|friend|fan|model\w*|doctor|cop|police\w*|mod|admin|\w+ year old)|"
            r"from|the (?:head\w*|school|bank|police|teacher|coach)|miss|mr|mrs|sir|someone|some1|\d+)(?: \w+)?"
        ),
        (
            r"(?:im|i am|were|we are|been|was|hes|shes|me)(?: \w+)? (?:on|in|into|using|logged into|logged in (?:to|"
            r"on|as)|got) (?:her|his|ur|your|\w+s) (?:phone|acc|account|snap|insta|insta account|messages|dms|"
            r"profile)(?: \w+){0,3} (?:texting|messaging|texted|replying|posting|typing|dming|talking|asking|sending|"
            r"commenting|as|pretending|lets|what should)(?: \w+){0,3}"
        ),
        (
            r"(?:text(?:ed|ing)?|messag(?:e|ed|ing)|post(?:ed|ing)?|comment(?:ed|ing)?|repl(?:y|ied|ying)|dm(?:ed|"
            r"ing)?|typ(?:e|ing)|wr(?:ote|ite|iting)|logged in|sign(?:ed)?)(?: \w+){0,5} as (?:her|him|you|u|me)(?: "
            r"(?:on|in|to|lol|haha\w*|n|and|so|for|then)|{end})"
        ),
        (
            r"(?:sign(?:ed|ing)?|register(?:ed|ing)?|put|subscrib\w+|enter(?:ed)?|appl(?:y|ied)) (?:you|u|her|him|"
            r"me)(?: \w+)? (?:up|down|in|for|on)(?: \w+){0,6} (?:in|under|with|using|as) (?:her|his|your|ur|my) "
            r"(?:\w+ )?(?:name|number|email|address|details|pics?)(?: \w+)?"
        ),
        (
            r"(?:(?:signed|signing|put) (?:her|him|you|u) up (?:for|to|on)|set up) (?:\w+ ){0,3}(?:dating|tinder|"
            r"grindr|hinge|adult|weird|escort|spam)(?: \w+){0,4}"
        ),
        (
            r"(?:be|being|play|playing|become) (?:her|him|me|\w+) (?:for (?:a|\d|an|one|five|ten|the) ?(?:\w+)?)(?: "
            r"\w+)? (?:and|n|so|then) (?:\w+ )?(?:tell|text|message|ask|send|say|get|reply|post)(?: \w+){0,3}"
        ),
        (
            r"(?:he|she|they)(?: still)? thinks? (?:hes|shes|theyre|he is|she is|its|im|i am|were|this is|theyre)(?: "
            r"\w+)? (?:talking to|speaking to|texting|chatting to|messaging|chatting with|you|u|her|him|real|a "
            r"(?:girl|boy|lad|real))(?: \w+){0,3}"
        ),
        (
            r"(?:wait|imagine|cant wait) (?:til+|until|for|when)? ?(?:she|he|they|every\w+|her \w+|his \w+|you|u) "
            r"(?:\w+ )?(?:sees?|finds?|reads?|hears?)(?: out)? what ['\"]?(?:she|he|you|u)['\"]? (?:\w+ )?(?:posted|"
            r"said|sent|wrote|commented|tweeted|put)(?: \w+)?"
        ),
        (
            r"(?:go|going|gonna go|went|be) (?:on )?live(?: \w+){0,4} (?:as (?:her|him|you|u)|(?:her|his|your|ur) "
            r"(?:face|name|voice|handle|\w+ name))(?: \w+){0,4}"
        ),
        (
            r"(?:i (?:didnt|never|did not|havent)|not me|wasnt me|isnt me|swear down|i swear)[., ]+(?:its|thats|it "
            r"was|that was|theyre|that is|it is) (?:a |an |some )?(?:fake|cloned|hacked|copycat|imposter)(?: (?:acc|"
            r"account|page|profile))?"
        ),
        (
            r"(?:comment|post|message|reply|write|text|go on|like|dm|talk|join)(?: \w+){0,2} (?:as (?:her|him)|in "
            r"(?:her|his) name|from (?:her|his) (?:account|acc|phone|page)|with (?:her|his) (?:account|acc|name))(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:the (?:one|girl|boy|lad|person|guy|friend) (?:that|who|you|u|she|he)(?: \w+){0,5} (?:isnt real|aint "
            r"real|doesnt exist|is fake|was never real|is (?:just )?me))"
        ),
        (
            r"(?:got|getting|get|had|have)(?: \w+){0,4} (?:thinking|believing|convinced|fooled)(?: \w+)? (?:its|im|"
            r"were|shes|hes|it is|he is|she is) (?:\w+ )?(?:real|her|him|you|a (?:girl|boy|lad)|famous|talking "
            r"to)(?: \w+)?"
        ),
        (
            r"(?:i|we|ive|weve|gonna|lets|ill|il|u|you|can|should)(?: \w+)? (?:be|being|been|play|playing) (?:the "
            r")?(?:girl|boy|boyfriend|girlfriend|fan|admirer|secret admirer|two people|2 people|someone else)(?: "
            r"\w+){0,3} (?:all (?:week|along|night|month)|online|on (?:snap|insta|discord|here|chat)|and (?:she|he|"
            r"ask|get|make)|so (?:she|he))(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:its|it is|this is|hey its|hi its|hiya its|tis|im|i am) (?:\w+ )?(?:me|(?:your|ur) (?:\w+ "
            r")?(?:cousin|friend|mate|bestie|sister|brother|mum|dad|son|daughter|teacher|coach|aunt\w*|uncle|bf|gf|"
            r"tutor)|\w+)[,.! ]+(?:\w+ ){0,4}(?:new (?:number|acc|account|phone|snap|insta)|different number|changed "
            r"(?:my )?number|lost my phone|broke my phone|my phone (?:broke|died|smashed|is broken)|old (?:acc|"
            r"account|number))(?: \w+){0,4})"
        ),
        (
            r"(?:its|this is|hey its|hi its|hiya its) (?:ur|your) (?:\w+ )?(?:cousin|mate|friend|bestie|sister|"
            r"brother|aunt\w*|uncle|son|daughter)[,. ]+(?:this is (?:my|a) |got a |on a |its my |from a |its a |on "
            r"my )?new (?:number|phone|acc|account)(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:im|i am|its|this is) (?:actually |really )?(?:\w+s|his|her|ur|your|the) (?:\w+ "
            r")?(?:brother|sister|cousin|mum|dad|friend|mate|manager|agent|assistant|uncle|aunt\w*)[,. ]+(?:\w+ "
            r")?(?:he|she|they)(?:s)? (?:\w+ )?(?:told|said|asked|wants?|wanted|gave|cant|lost|needs?)(?: \w+){0,5})"
        ),
        (
            r"(?:this is|im from|i am from|we are from|were from|contacting you from|message from|i work for|work "
            r"for|on behalf of|here from|representing) (?:the )?(?:official )?(?:instagram|insta|meta|facebook|"
            r"snapchat|snap|tiktok|roblox|discord|fortnite|epic(?: games)?|minecraft|mojang|steam|whats ?app|paypal|"
            r"apple|google|youtube|netflix|amazon|xbox|playstation|nike|mr ?beast|ea|ea sports|your bank|ur bank|"
            r"hsbc|barclays|lloyds|monzo|royal mail|the bank)(?: (?:team|support|security|safety|staff|help|customer|"
            r"verification|trust|moderation|fraud|giveaway|here|official|and|we|about|regarding|you|your))+(?: \w+)?"
        ),
        (
            r"(?P<weak>(?:im|i am|this is|you are speaking (?:to|with)|speaking with) (?:an? |the |from "
            r")?(?:official |verified |real |actual )?(?:roblox|discord|instagram|insta|snapchat|tiktok|fortnite|"
            r"game|server|account|support|security|safety|platform|site|app|meta|epic|steam)(?: \w+)? (?:mod|"
            r"moderator|admin|administrator|staff|developer|dev|employee|agent|team|support|manager|rep|"
            r"representative|helper)(?: \w+)?)"
        ),
        (
            r"(?:model(?:ling)?|talent|football|casting|music) (?:scout|agency|agent|recruiter|director|label)(?: "
            r"\w+){0,3}[,. ]+(?:\w+ ){0,6}(?:send|need|photos?|pics?|height|age|selected|spotted|interested|"
            r"potential)(?: \w+)?"
        ),
        (
            r"(?:fake (?:acc|account|page|profile)|fake)(?: \w+){0,3} (?:is live|is up|is ready|went live|add ur|got "
            r"\d+|working|fooled|he fell|she fell|already)(?: \w+){0,3}"
        ),
        (
            r"(?:off|from|on|with|using) (?:your|ur|her|his|\w+s) (?:phone|account|acc|snap|insta|number|email)(?: "
            r"\w+){0,2} (?:pretending|saying (?:im|its|you|u|shes|hes)|as if|acting|like (?:im|it was))(?: \w+){0,4}"
        ),
        (
            r"(?:its|it is|hi|hello|hey|from|we are|were|here is|dear user)(?: \w+)? (?:the )?(?:official "
            r")?(?:instagram|insta|meta|facebook|snapchat|tiktok|roblox|discord|fortnite|epic|steam|whats ?app|"
            r"paypal|apple|google|youtube|xbox|playstation|minecraft) (?:support|team|security|staff|help ?desk|"
            r"verification|safety|admin\w*|moderat\w+)(?: \w+){0,3}"
        ),
        (
            r"(?P<told>(?:that|the|this|ur|your|his|her) (?:\w+ )?(?:girl|lass|lad|boy|kid|lady)(?: \w+){0,4} "
            r"(?:wasnt|isnt|aint|isnae|wasnae|was never|is not|not) (?:even |really |actually )?(?:a |an "
            r")?(?:girl|lass|lad|boy|kid|real|teenager|who (?:she|he))(?: at all|[.,]|{end}))"
        ),
        (
            r"(?P<told>(?:think|reckon|sure|swear|found out|turns out) (?:\w+ )?(?:its|it is|it was|it were|"
            r"shes|hes|that was) (?:not|never) (?:even )?a (?:girl|lass|lad|boy|kid|child|teenager))"
        ),
    ),
    confirm=marked(company=_GAIN, spoiled_by=_PLAY),
    shows=(
        "that girl from insta wasnt a girl",
        "i think its not a girl",
        "i made a fake account of her lol",
        "im on his phone texting as him",
        "pretending to be a girl to get him to send stuff",
        "thats not me someone made an account with my name",
        "someones using my pics on wizz",
        "hi mum i lost my phone this is my new number",
        "we are contacting you from instagram support about your account",
        "she still thinks shes talking to him",
        Example("im actually bens brother, he said u would send the pics", before=("them: who is this",)),
    ),
    passes=(
        "the girl in the play isnt a real princess",
        "this lad is not a striker",
        "its mum on dads phone, mines charging",
        "made a fan account for the bake off dog",
        "dressed up as harry styles for world book day",
        "imposter again, i was so sus",
        "ive got a new number save it",
        "roblox support will never ask for your password",
        "im pretending to be asleep",
        "the fake account of our school got taken down",
    ),
    limits="It cannot know who really writes: it sees only that somebody says so, or speaks as an official would.",
)
