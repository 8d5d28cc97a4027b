"""Somebody is left out on purpose: not invited, put out of a group, or not to be spoken to."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_PLAY = (
    r"poorly|ill|sick|on holiday|cant make it|gets? me|understands?|in the car|surprise|stocks|leaks|"
    r"intercept|(?:her|his|their|ur|your) (?:birthday|"
    r"bday|present|party is a)|by accident|by mistake|accidentally|oops|add(?:ed|ing)? (?:you|u|ya|her|him|"
    r"them|it) back|(?:read|re) ?add\w*|new (?:phone|number|sim)|adults? only|over 18s?|bots?|spam\w*|raid|"
    r"boss|lobby|dungeon|loot|pizza|ranked|fifa|roblox|fortnite|minecraft|breakfast|hawaii|semester|panto\w*|"
    r"play script|recipe|ingredients?|onions?|nuts|allerg\w*|contagious|covid|chicken ?pox|cup final|"
    r"starting (?:xi|eleven|line ?up)|bench|injur\w*|wet paint|broken|gdpr|safeguarding|left the (?:school|"
    r"company)|(?:the|a) (?:scammers?|strangers?|stalker|catfish)|on the register|staff only|team sheet|"
    r"line ?up|joking|jk|alphabetical\w*|random(?:ly)?|fire (?:drill|exit)"
)
_HOLD = (
    r"nobody|no ?one|everyone|none of us|weird\w*|annoying|loser|freak|embarrass\w*|snake|fake|ew+|lol|lmao+|"
    r"haha\w*|we all|all of us|the girls|the lads|the boys|us lot|group|chat|gc|party|sleepover|table|lunch|"
    r"sit|vibe|stink\w*|dont like|hates?|cant stand|sick of|voted|decided|find (?:new|other|some)|go away|"
    r"leave"
)
_HER = r"(?:her|him|them|that \w+|[a-z]+)"

DETECTOR = Detector(
    name="excludes",
    version=1,
    by=Speaker.ANYONE,
    says="leaves somebody out on purpose",
    innocent_reading="A car, a table or a team has only so many places, and surprises are kept from one person.",
    patterns=(
        (
            r"(?P<told>(?:every ?(?:one|body)|all my (?:mates|friends)|they all|they|my (?:mates|friends)|the girls|"
            r"the lads|she|he)(?: \w+){0,7} (?:didnt|never|not|without) (?:even )?(?:ask|invite|tell|asked|invited|"
            r"told|include|asking|inviting|telling|including) me(?: \w+){0,2})"
        ),
        (
            r"(?P<told>(?:not allowed to|cant|wont let me|dont let me|never let me|didnt let me|wouldnt let me) "
            r"(?:sit|play|join in|join|hang|hang out|hang around|go|eat|be friends|be) (?:with|near|in) (?:them|"
            r"their \w+|the others|the girls|the lads|the group|the chat|her group))"
        ),
        (
            r"(?P<told>(?:they|every ?(?:one|body)|it|people|girls|they all)(?: \w+)? (?:went|goes|go|stop\w*|"
            r"move[sd]?|got up|get up|walk(?:ed|s)?|left|leave|turn(?:ed)?|laugh\w*|whisper\w*)(?: \w+){0,3} (?:when|"
            r"every time|whenever|as soon as|soon as|if) (?:i|im) (?:\w+ )?(?:came|come|sat|sit|walk\w*|join\w*|"
            r"spoke|speak|talk|got|get|log|go|went|try))"
        ),
        (
            r"(?P<told>(?:im|i am|ive been|i was|i got|i get|been|always)(?: \w+)? (?:left out|excluded|kicked "
            r"(?:from|out)|removed from|blanked|aired|uninvited|frozen out|the only one (?:not|who (?:wasnt|isnt|"
            r"didnt)))(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:i|im|me) (?:\w+ )?(?:sat|sit|sitting|eat|eating|ate|spend|spent|had|play|stood)(?: "
            r"\w+){0,2} (?:alone|on my own|by myself|in the (?:toilets?|loo|library))(?: \w+){0,3} (?:again|"
            r"every ?day|cos|because|no ?one|nobody|they|all (?:week|year|day)))"
        ),
        (
            r"(?P<told>(?:they|she|he|theyve|everyone|every1|the girls|the lads|all my (?:mates|friends)|my (?:mates|"
            r"friends|group)|girls in my \w+)(?: \w+){0,2} (?:(?:removed|kicked|booted|deleted|took|left|leave|"
            r"leaving|blanked?|blanking|ignor\w+|excluded?|excluding|aired|airing|froze|ghosted|unadded|dropped|shut|"
            r"uninvited|voted|blocked) me)(?: \w+){0,2})"
        ),
        (
            r"(?P<told>(?:no ?(?:one|1|body)|none of them|they (?:dont|wont|never|didnt)|she wont|everyone "
            r"(?:stopped|refuses))(?: \w+){0,2} (?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|sits?|sitting|sat|let|"
            r"lets|invites?|invited|picks?|picked|replies|tells?|told|saved|waits?|partners?|eats?)(?: to| with| for|"
            r" near| next to| up with)? me(?: (?:sit|play|join|in|any ?more|at (?:lunch|break|school)|all (?:day|"
            r"week)|a seat|about|to|out|ever|today|since|for|with them|or)|{end}))"
        ),
        (
            r"(?P<told>(?:without|except|apart from|but not|minus) me(?: (?:in it|again|on purpose|this "
            r"time)|{end}))(?P<weak>)"
        ),
        (
            r"(?:you|u|ya|ye|ur|youre|you are|she|he|shes|hes|they|theyre)(?: \w+)? (?:not|never|wasnt|werent|isnt|"
            r"arent|aint|wont be|uninvited)(?: \w+)? (?:invited|welcome|wanted|included|one of us|part of (?:this|it|"
            r"us|the group|our \w+)|in (?:the|this|our) (?:group|gc|chat|friend\w*|squad))"
        ),
        (
            r"(?:youre|ur|you are|u r|shes|hes|consider (?:yourself|urself)|got|been|was|were) (?:officially )?(?:un|"
            r"dis) ?invited"
        ),
        (
            r"(?:no ?(?:one|1|body)|none of us|who (?:even )?|we (?:never|didnt|dont|did not)|i (?:never|"
            r"didnt)) ?(?:\w+ )?(?:invited?|asked|want(?:s|ed)?|added|saved) (?:you|u|ya|her|him)(?: \w+)?(?: "
            r"(?:here|to come|there|in (?:this|the|our) \w+|a seat|with us|along|round|anyway|sit\w*|on our \w+|near "
            r"us|at (?:the|our) \w+)|{end})"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|unanimous|\d|"
            r"sorry|bye|out)"
        ),
        (
            r"(?:{dont}|no ?(?:one|1|body)|none of (?:you|yous|us)|not|who wants to) (?:\w+ )?(?:partners?|pairs?|"
            r"teams?|buddy|goes|works?) (?:up )?with (?:him|her|that \w+)"
        ),
        (
            r"(?:every ?(?:one|body)|all|lets|lets all|quick|guys|girls|we) (?:\w+ )?(?:go|move|switch|swap|jump|"
            r"come|use|get) (?:\w+ )?(?:to|on|in|over to) (?:the |a |our )?(?:other|new|different|real) (?:one|chat|"
            r"gc|group|server|call)(?: \w+)?"
        ),
        (
            r"(?:lets|lets all|every ?(?:one|body)|we should|we all|all) (?:\w+ )?(?:get up|move|leave|walk (?:off|"
            r"out|away)|log off|turn (?:round|around)|go (?:silent|quiet)|stop (?:talking|typing)|run off|hide)(?: "
            r"\w+){0,3} (?:when|if|as soon as|every time|soon as|once) (?:she|he|him|her|it|\w+) (?:\w+ )?(?:sits?|"
            r"comes?|walks?|joins?|gets? (?:on|here|up)|speaks?|talks?|logs? on|asks|turns up|arrives|sees)"
        ),
        (
            r"(?:pretend|say|tell (?:her|him)|act like|just say)(?: \w+){0,7} (?:cancelled|off|down|full|broken|"
            r"moved|not on|not happening|busy|ill|no signal|didnt see|changed|tomorrow instead|postponed)(?: \w+)? "
            r"(?:if|when) (?:she|he)(?: \w+)? (?:asks?|wants?|messages|texts|says)"
        ),
        (
            r"(?:whose idea|who(?:s idea| thought| decided| said))(?: was it)?(?: it was ok)? to (?:add|invite|bring|"
            r"let|ask|tell) (?:her|him|you|u|that \w+|\w+)(?: \w+)?"
        ),
        (
            r"(?:no ?(?:one|body)|did no ?(?:one|body)|didnt any ?(?:one|body)|has no ?(?:one|body)|oh(?: \w+)? "
            r"no ?(?:one|body)) (?:\w+ )?(?:tell|told|invite|invited|let|mention\w*) (?:you|u|it to you|her|"
            r"him)[?.,! ]+(?:weird|awks|awkward|shame|oops|strange|funny|aw+|how odd|unlucky|oh well|sad)"
        ),
        (
            r"(?:you|u|ya|she|he|they) (?:\w+ )?(?:cant|cannot|can not|arent allowed to|isnt allowed to|not allowed "
            r"to|dont get to|wont be|not|aint) (?:\w+ )?(?:sit|sitting|hang|hanging|come|coming|play|playing|join|"
            r"eat|walk|be|stand) (?:\w+ ){0,2}(?:with us|here|near us|by us|round (?:here|ours)|in our \w+|on our "
            r"(?:table|team|bench)|at our table|any ?more)"
        ),
        (
            r"(?:{dont}|better not|stop) (?:\w+ )?(?:sit|sitting|hang|hanging|stand|walk|eat|come) (?:\w+ )?(?:with|"
            r"near|by|next to|round) us"
        ),
        (
            r"(?:{start}|every ?(?:one|body)|we all|lets|lets all|just|girls|lads|guys|no ?(?:one|1|body)|dont|do "
            r"not|all|pls|nobody better|youre not to|u better|please|can we) (?:\w+ )?(?:ignore|blank|air|ghost|"
            r"unfollow|unadd|block|freeze out|cut off|avoid|shun|pie off|leave out|send to coventry) (?:her|him|the "
            r"new \w+|that \w+)(?: \w+)?(?: (?:today|tomorrow|from now|all (?:day|week)|until|til|till|at|when|if|in|"
            r"and|n|ok|out|off|so|on|for|everyone|completely|now|see)|{end})"
        ),
        (
            rf"(?:no ?(?:one|1|body)|none of (?:us|you|yous)|{{dont}}|no talking|stop|were not|everyone stop|not|if "
            rf"(?:you|u|any\w+)) (?:is |are |to |better |gonna |even |should |any ?one |of )*(?:talk|talking|speak|"
            rf"speaking|reply|replying|sit|sitting|partner|pair|play|playing|hang|hanging|be friends|hang out|walk) "
            rf"(?:to|with|next to|near|out with|up with) {_HER}(?: (?:today|tomorrow|any ?more|til|till|until|at "
            rf"(?:lunch|break|school|all)|ever|again|all (?:day|week)|from now|or (?:ur|youre|you)|ok|shes|hes|in "
            rf"(?:form|class|pe|maths)|on the (?:bus|trip)|youre|ur)|{{end}})"
        ),
        (
            r"(?:{dont}|were not|not|better not|never) (?:\w+ )?(?:add|invite|include|tell|ask|let|pick|choose|"
            r"inviting|adding|telling|including|picking) (?:her|him|them|[a-z]+) (?:\w+ )?(?:to|in|into|about|know "
            r"about|come|join|play|sit|for|near) (?:\w+ ){0,3}(?:group|gc|chat|party|sleepover|call|trip|table|"
            r"plans?|team|cinema|town|thing|it|us|with us|come|game|lunch|meet ?up)"
        ),
        (
            r"(?:remove|removed|removing|kick|kicked|kicking|boot|booted|delete|deleted|took|take|taking|chuck|"
            r"chucked|voted|vote|threw|throw) (?:you|u|her|him|them|[a-z]+)(?: off| out| from| of| out of| outta)+ "
            r"(?:\w+ )?(?:\w+ )?(?:groups?|group ?chats?|gcs?|chats?|sleepover|plans?|call|friend ?ship group|table|"
            r"story)"
        ),
        (
            r"(?:new|other|another|separate|2nd|second|different|private|secret|our own|proper|real) (?:\w+ "
            r")?(?:group|gc|chat|group ?chat|server|party|call|story)(?: \w+){0,3} (?:without|w ?out|minus|no|not|"
            r"except|but not|cos|bc|so) (?:\w+ )?(?:you|u|her|him|them|that \w+|{end}|\w+ (?:cant|isnt|wont|doesnt|"
            r"aint|not))"
        ),
        (
            r"(?:without|minus|apart from|except(?: for)?|but not|bar|everyone but) (?:you|u|her|him|that \w+)(?: "
            r"\w+)?(?: (?:in it|lol|lmao+|haha\w*|obvs|obviously|this time|ofc|because|cos|tho|sorry not sorry|for a "
            r"reason|:\w+:)|{end})(?P<weak>)"
        ),
        (
            r"(?:every ?(?:one|1|body)(?:s|elses?| else)?|all of \S+(?: \S+)?|whole \S+(?: \S+)?|every (?:girl|boy|"
            r"lad|other \w+)|the rest of us|we)(?: \w+){0,2} (?:going|invited|coming|allowed|there|got one|meeting|"
            r"welcome)(?: \w+){0,4} (?:except|apart from|but not|bar|minus) (?:for )?(?:you|u|her|him|that \w+)"
        ),
        (
            r"(?:leave|leaving|left|keep|kept|keeping|cut|cutting|freeze|froze|shut|phase|phasing|push|edge) (?:you|"
            r"u|her|him|them|that \w+) out(?: (?:of|from|on purpose|til|until|and|n|so|this|for|lol|because|cos|"
            r"completely)|{end})"
        ),
        (
            r"(?:no ?(?:space|room|seats?)|(?:seats?|table|group|spot|places?)(?:s| is|s are| are)? (?:\w+ "
            r")?(?:taken|full|saved|gone)|not enough (?:room|space|seats))(?: \w+)? (?:for (?:you|u|her|him|people "
            r"like|losers|weirdos|ppl|someone)|when (?:you|u) ask)"
        ),
        (
            r"(?:you|u|youre|ur|shes|hes|you are) (?:\w+ )?(?:out|off|gone|dropped) (?:of )?(?:the|our|this) (?:\w+ "
            r")?(?:group|gc|chat|squad|friend\w* \w+|plans?|sleepover|party|table|list)"
        ),
        (
            r"(?:minus|except|apart from|not|without|bar) the (?:obvious|usual|certain \w+|you know who|weird one|"
            r"annoying one)(?: lol| one| person| people|{end})"
        ),
        (
            r"(?P<weak>(?:seats?|table|bench|spot|place|group|chat|room|car|squad|its|were|we are|lobby|slot)(?: is|"
            r"s|are)? (?:already |now |all |kinda )?(?:taken|full|saved|reserved|closed|private|locked|invite only|"
            r"members only))"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|unanimous|\d|"
            r"sorry|bye|out)"
        ),
        (
            r"(?:get|make|find|need|buy|try)(?: \w+)? (?:new|other|different|own|another|better) (?:mates?|m8s?|"
            r"friends?|people|friend ?group|group|ppl|gang|pals|crew)(?: to (?:bother|annoy|sit with|hang with|"
            r"follow)| then|{end})"
        ),
        (
            r"(?:just|only|gonna be|its) (?:\w+ )?(?:us|the) (?:\w+ )?(?:girls|lads|boys|four|five|three|six|4|5|3|6|"
            r"real ones|og s|ogs|usual|popular ones|cool ones)(?: \w+)?[., ]+(?:not you|not u|sorry|no extras|you "
            r"werent|u werent|dont (?:come|ask|bother)|you can|maybe next)"
        ),
        (
            r"(?:leave|left|exit|get out of|get off|get lost from|get out) (?:the |this |our )?(?:chat|group ?chat|"
            r"gc|group|server|call|table|party)(?: \w+)? ?(?:pls|please|now|already|then|no ?one|nobody|we (?:dont|"
            r"didnt)|you|u|before we|or we|thanks|bye|no one)(?: \w+)?"
        ),
        (
            r"(?:give|gave|tell|told|send|sent|giving|telling) (?:her|him|you|u) (?:\w+ )?(?:the )?(?:wrong|fake|"
            r"different|false) (?:time|place|date|address|day|link|code|park|venue|one|room|station)"
        ),
        (
            r"(?:crop|cropped|cropping|cut|edit|edited|untag|untagged|blur|blurred|photoshop\w*|scribble\w*) (?:you|"
            r"u|her|him|me) (?:out|off)(?: \w+)? ?(?:of|from)? ?(?:the |every |our |that )?(?:pic|photo|picture|team "
            r"photo|video|story|post|group|selfie)?"
        ),
        (
            r"(?:replaced|replacing|swapped|got someone to replace|found someone better than) (?:you|u|her|him)(?: "
            r"\w+){0,2} (?:with|w|for|in the (?:group|squad|chat|team)|already|better)"
        ),
        (
            r"(?:thinks|thought|think) (?:hes|shes|he is|she is|he was|she was|youre|ur|you were|she|he|youd|u were|"
            r"you|u)(?: \w+)? (?:coming|invited|in (?:the|our) (?:group|gc|squad)|one of us|allowed|gonna be asked|"
            r"welcome|part of)(?: \w+)?"
        ),
        (
            r"(?:{dont}|no ?(?:one|1|body)|stop|none of (?:you|yous)|never) (?:\w+ )?(?:reply|replies|replying|"
            r"respond|answer|wave|react|like|comment|say (?:hi|hello)|open the door|save (?:a |any )?(?:seats?|space|"
            r"place)|wait|make (?:room|space)|move up|budge up) (?:to |for |on )?(?:her|him|hers)(?: \w+)?"
        ),
        r"(?:leave|leaving|left|put|keep) (?:her|him) on (?:read|seen|delivered|mute)(?: \w+)?",
        (
            r"(?:go|went|going|do|did|doing|planned|meet|met|having|plan)(?: \w+){0,3} (?:without|w ?out) (?:her|him|"
            r"you|u)(?: \w+)?(?: (?:knowing|so|lol|haha\w*|it was|better|again|on purpose|this time|ofc|cos|because)|"
            r"[., ]+(?:it was|so much|better|sorry not|hope u|you|u))"
        ),
        (
            r"(?:we|none of us|the (?:girls|lads|boys)|everyone)(?: \w+)? (?:dont|doesnt|do not|didnt|dinnae|are not|"
            r"arent|aint|not) (?:\w+ )?(?:want|wanna|need|playing|letting|having|fancy)(?: \w+)? (?:you|u|her|him|ye|"
            r"play with (?:you|u|her|him)|hang with (?:you|u|her|him))(?: (?:in|here|there|at|on|with|to|coming|"
            r"around|round|near|any ?more|tagging|about)|{end})"
        ),
        (
            r"(?:wasnt|werent|isnt|arent|aint|not|didnt make|never made) (?:\w+ )?(?:on |made )?(?:the |our "
            r")?(?:guest ?list|invite list|list|cut)[., ]+(?:sorry|no|never|unlucky|shame|awkward|bye|hun|babe|lol|"
            r"maybe|you|so|everyone)(?: \w+)?"
        ),
        (
            r"(?:why is|whys|whats|why are|who let|who added|who invited|who brought) (?:she|he|you|u|her|him|that "
            r"\w+)(?: even| still| always)* (?:doing )?(?:here|in (?:here|this \w+|the (?:gc|chat|group))|sat "
            r"(?:here|with us)|following us|sitting with us)"
        ),
        (
            r"(?:not|no longer|never|werent|arent|isnt|aint|stopped being|done being|dont wanna be|dont want to be) "
            r"(?:\w+ )?(?:friends|mates|m8s|pals|besties|marras) (?:with (?:you|u|her|him)|any ?more|now)"
        ),
        (
            r"(?:go|goes|gone|went|all) (?:\w+ )?(?:quiet|silent) (?:when|every time|whenever|as soon as|soon as) "
            r"(?:you|u|she|he) (?:\w+ )?(?:came|comes?|walk\w*|join\w*|turn\w*|got|sat|speak|spoke)"
        ),
        (
            r"(?:run|hide|scatter|leave|move|go|turn round|look away|disappear|walk off|log off|leg it|pack up|be "
            r"gone|start)(?: \w+){0,3} (?:when|before|if|as soon as|soon as) (?:she|he)(?: \w+)? (?:comes?|gets? "
            r"(?:here|back|on|there|in)|arrives?|turns up|walks|shows up|joins|sits?|sees us|logs on)(?: \w+)?"
        ),
        (
            r"(?:not|aint|isnt|dont|doesnt|didnt|never)(?: \w+)? (?:really )?(?:fit|fit in|our vibe|the vibe|our "
            r"sort|our kind|our type|our level|the right fit|cool enough|pretty enough|good enough|popular enough|"
            r"match the vibe|go with the)(?: \w+)? ?(?:with us|for us|in|to (?:sit|join)|here|tbh|sorry|hun|babe|for "
            r"(?:this|the|our) (?:group|table|squad|chat|gc))"
        ),
        (
            r"(?:sit|eat|go|play|hang|stay|be)(?: \w+)? (?:with|by|near|next to) (?:the )?(?:year (?:7|sevens?)s?|"
            r"yr ?7s|teachers?|bins|dinner ladies|first years|little kids|losers|weirdos|reception kids|caretaker|"
            r"lunch staff)(?: \w+)?"
        ),
        (
            r"(?:weve|we|everyone|theyve|ive|i)(?: all| already)* (?:muted|blocked|unadded|unfollowed|vote ?kicked|"
            r"aired|ghosted|uninvited|unfriended|hid our stories from|restricted) (?:you|u|her|him)(?: \w+)?(?: "
            r"(?:ages|already|lol|haha\w*|on|so|in|from|everywhere|last|because|cos|n|and)|{end})"
        ),
        (
            r"(?:you|u|she|he|that|shed|hed|youd)(?: \w+)? (?:make|makes|be|making) (?:us )?(?:seven|eight|five|six|"
            r"7|8|5|6|nine|9|an odd number|uneven|it weird|it awkward)(?: \w+)?[., ]+(?:so|sorry|and|n|we|its|maybe|"
            r"no|odd|which|only)"
        ),
        (
            r"(?:every ?(?:one|body)|all|we|girls|lads)(?: \w+){0,3} (?:got|getting|has|have|wear|wearing|ordered|"
            r"matching)(?: \w+){0,4} (?:but|except|apart from|bar|minus|not) (?:for )?(?:you|u|her|him|yours|hers|"
            r"his|that \w+)(?: \w+)?"
        ),
        (
            r"(?:thought|assumed|figured|presumed|know|knew|didnt think) (?:\w+ )?(?:you|u|youd|she|shed|he|hed)(?: "
            r"\w+)? (?:wouldnt|busy|dont|didnt|be busy|want to|wanna)(?: \w+){0,2}[., ]+(?:so|thats why|and|n) (?:we|"
            r"none of us|nobody|no ?one|i)(?: \w+)? (?:didnt|never|went|left|dont|not|just)(?: \w+)?"
        ),
        (
            r"(?:you|u|she|he)(?: \w+)? (?:can|could) (?:\w+ )?(?:hold (?:the|our) (?:bags|coats)|wait outside|stay "
            r"outside|take the (?:photo|picture|pic)|sit (?:out|on the (?:floor|side|bench))|go home|be on your own|"
            r"walk behind)(?: \w+){0,3}"
        ),
        (
            r"(?:stop|quit) (?:following|tagging along|hanging (?:round|around)|trying to (?:be|join|sit|hang)|"
            r"inviting (?:yourself|urself)|butting in)(?: \w+){0,2} (?:us|friends with us|with us|our \w+|to things|"
            r"everywhere)"
        ),
        (
            r"(?:we|none of us|nobody|no ?one)(?: \w+)? (?:dont|doesnt|want|wants|need|needs)(?: \w+)? (?:you|u|her|"
            r"him) (?:in (?:the|this|our) (?:group|gc|chat|team|friend\w*|squad|call)|(?:here|around|round|hanging "
            r"around|with us|on our \w+))"
        ),
        (
            r"(?:act|acting|pretend|pretending|carry on) (?:like|as if|as though|that) (?:she|he|u|you|her|him|hes|"
            r"shes|youre)(?: \w+)? (?:dont|doesnt|isnt|invisible|not (?:there|here)|arent|wasnt|invisible)(?: "
            r"(?:exist|there|here))?"
        ),
        (
            r"(?:dont|do not|no ?(?:one|body)|never|not|better not) (?:\w+ )?(?:invite|inviting) (?:her|him|them|"
            r"[a-z]{3,})(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ur|youre|she|shes|he|hes|they|theyre)(?: \w+)? (?:not|isnt|arent|aint|wont be|never) "
            r"(?:coming|invited|allowed|welcome|going)(?: \w+)? (?:to|in|into|at|on) (?:my|our) (?:\w+ )?(?:party|"
            r"sleepover|bbq|birthday|trip|group|house|chat|team|squad|gaff|den|club|do|table|gc)"
        ),
        (
            r"(?:not|never|arent|isnt|wont|aint|dont) (?:gonna |gunna |going to )?(?:be )?(?:letting|let|having|want|"
            r"wanting) (?:you|u|her|him) (?:in|into|on|near|to join|join|with|at)(?: \w+){0,2} (?:squad|group|gc|"
            r"chat|team|table|party|sleepover|us|call|server|club)"
        ),
        (
            r"(?:no ?(?:one|body)|none of us|nobody else) (?:wants?|would want|is going|will) (?:to )?(?:sit|play|be "
            r"friends|hang|hang out|work|partner|walk|pair|pair up|eat|share a room|be) (?:with|near|next to) (?:you|"
            r"u|her|him)"
        ),
        (
            r"(?:ur|youre|you are|u r|shes|hes|she is|he is|were|we are|im|we) (?:\w+ )?(?:not|isnt|arent|aint|no "
            r"longer) (?:\w+ )?(?:our|ur|your|her|his) (?:friends?|mates?|besties?|m8s?)(?: any ?more| now|{end})"
        ),
        (
            r"(?:get|go|stay|keep|leave)(?: \w+)? (?:out|off|away) (?:of |from )?(?:our|this) (?:\w+ )?(?:group|chat|"
            r"gc|group ?chat|table|call|squad|party|server|bench)"
        ),
        (
            r"every ?(?:one|body) (?:\w+ )?(?:leave|exit|get out of|log off) (?:the |this )?(?:chat|group|gc|call|"
            r"server|lobby|party)(?: \w+){0,8} (?:her|him|she|he|shes|hes)(?: \w+){0,3}"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "nobody invited u lol",
        "u cant sit with us",
        "made a new gc without her",
        "everyone ignore her tomorrow",
        "dont tell her about the sleepover",
        "go find some new friends",
        "they kicked me out the group chat again",
        "everyone was invited except me",
        Example("except you", before=("them: who is coming to the party", "me: we decided everyone is")),
    ),
    passes=(
        "dont tell her about the party its a surprise",
        "kicked the bot from the server",
        "removed you by accident, adding you back",
        "no one gets me except you",
        "no room for you in the car sorry, dad can bring you",
        "you cant sit there its wet paint",
        "nobody talks to me like you do",
        "you are always welcome at ours",
    ),
    limits="It does not see being left out by silence alone, such as an invitation that never came.",
)
