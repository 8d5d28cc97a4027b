"""Somebody is left out on purpose: not invited, put out of a group, or not to be spoken to."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_PLAY = (
    r"poorly|ill|sick|on holiday|cant make it|gets? me|understands?|in the car|surprise|stocks|leaks|"
    r"intercept|(?:her|his|their|ur|your) (?:birthday|bday|present|party is a)|by accident|by mistake|"
    r"accidentally|oops|add(?:ed|ing)? (?:you|u|ya|her|him|them|it) back|(?:read|re) ?add\w*|new (?:phone|"
    r"number|sim)|adults? only|over 18s?|bots?|spam\w*|raid|boss|lobby|dungeon|loot|pizza|ranked|fifa|"
    r"roblox|fortnite|minecraft|breakfast|hawaii|semester|panto\w*|play script|recipe|ingredients?|onions?|"
    r"nuts|allerg\w*|contagious|covid|chicken ?pox|cup final|starting (?:xi|eleven|line ?up)|bench|injur\w*|"
    r"wet paint|broken|gdpr|safeguarding|left the (?:school|company)|(?:the|a) (?:scammers?|strangers?|"
    r"stalker|catfish)|on the register|staff only|team sheet|line ?up|joking|jk|alphabetical\w*|"
    r"random(?:ly)?|fire (?:drill|exit)"
)
_HOLD = (
    r"nobody|no ?one|everyone|none of us|weird\w*|annoying|loser|freak|embarrass\w*|snake|fake|ew+|lol|"
    r"lmao+|haha\w*|we all|all of us|the girls|the lads|the boys|us lot|group|chat|gc|party|sleepover|table|"
    r"lunch|sit|vibe|stink\w*|dont like|hates?|cant stand|sick of|voted|decided|find (?:new|other|some)|go "
    r"away|leave"
)

DETECTOR = Detector(
    name="excludes",
    version=2,
    by=Speaker.ANYONE,
    says="leaves somebody out on purpose",
    innocent_reading="A car, a table or a team has only so many places, and surprises are kept from one person.",
    patterns=(
        (
            r"(?P<told>(?:im|i am|ive been|i was|i got|i get|been|always)(?: \w+)? (?:left out|excluded|"
            r"kicked (?:from|out)|removed from|blanked|aired|uninvited|frozen out|the only one (?:not|who "
            r"(?:wasnt|isnt|didnt)))(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:they|she|he|theyve|everyone|every1|the girls|the lads|all my (?:mates|friends)|my "
            r"(?:mates|friends|group)|girls in my \w+)(?: \w+){0,2} (?:(?:removed|kicked|booted|deleted|"
            r"took|left|leave|leaving|blanked?|blanking|ignor\w+|excluded?|excluding|aired|airing|froze|"
            r"ghosted|unadded|dropped|shut|uninvited|voted|blocked) me)(?: \w+){0,2})"
        ),
        (
            r"(?P<told>(?:without|except|apart from|but not|minus) me(?: (?:in it|again|on purpose|this "
            r"time)|{end}))(?P<weak>)"
        ),
        (
            r"(?:you|u|ya|ye|ur|youre|you are|she|he|shes|hes|they|theyre)(?: \w+)? (?:not|never|wasnt|"
            r"werent|isnt|arent|aint|wont be|uninvited)(?: \w+)? (?:invited|welcome|wanted|included|one of "
            r"us|part of (?:this|it|us|the group|our \w+)|in (?:the|this|our) (?:group|gc|chat|friend\w*|"
            r"squad))"
        ),
        (
            r"(?:no ?(?:one|1|body)|none of us|who (?:even )?|we (?:never|didnt|dont|did not)|i (?:never|"
            r"didnt)) ?(?:\w+ )?(?:invited?|asked|want(?:s|ed)?|added|saved) (?:you|u|ya|her|him)(?: "
            r"\w+)?(?: (?:here|to come|there|in (?:this|the|our) \w+|a seat|with us|along|round|anyway|"
            r"sit\w*|on our \w+|near us|at (?:the|our) \w+)|{end})"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|"
            r"unanimous|\d|sorry|bye|out)"
        ),
        (
            r"(?:{dont}|no ?(?:one|1|body)|none of (?:you|yous|us)|not|who wants to) (?:\w+ )?(?:partners?|"
            r"pairs?|teams?|buddy|goes|works?) (?:up )?with (?:him|her|that \w+)"
        ),
        (
            r"(?:every ?(?:one|body)|all|lets|lets all|quick|guys|girls|we) (?:\w+ )?(?:go|move|switch|swap|"
            r"jump|come|use|get) (?:\w+ )?(?:to|on|in|over to) (?:the |a |our )?(?:other|new|different|"
            r"real) (?:one|chat|gc|group|server|call)(?: \w+)?"
        ),
        (
            r"(?:lets|lets all|every ?(?:one|body)|we should|we all|all) (?:\w+ )?(?:get up|move|leave|walk "
            r"(?:off|out|away)|log off|turn (?:round|around)|go (?:silent|quiet)|stop (?:talking|typing)|"
            r"run off|hide)(?: \w+){0,3} (?:when|if|as soon as|every time|soon as|once) (?:she|he|him|her|"
            r"it|\w+) (?:\w+ )?(?:sits?|comes?|walks?|joins?|gets? (?:on|here|up)|speaks?|talks?|logs? on|"
            r"asks|turns up|arrives|sees)"
        ),
        (
            r"(?:pretend|say|tell (?:her|him)|act like|just say)(?: \w+){0,7} (?:cancelled|off|down|full|"
            r"broken|moved|not on|not happening|busy|ill|no signal|didnt see|changed|tomorrow instead|"
            r"postponed)(?: \w+)? (?:if|when) (?:she|he)(?: \w+)? (?:asks?|wants?|messages|texts|says)"
        ),
        (
            r"(?:whose idea|who(?:s idea| thought| decided| said))(?: was it)?(?: it was ok)? to (?:add|"
            r"invite|bring|let|ask|tell) (?:her|him|you|u|that \w+|\w+)(?: \w+)?"
        ),
        (
            r"(?:no ?(?:one|body)|did no ?(?:one|body)|didnt any ?(?:one|body)|has no ?(?:one|body)|oh(?: "
            r"\w+)? no ?(?:one|body)) (?:\w+ )?(?:tell|told|invite|invited|let|mention\w*) (?:you|u|it to "
            r"you|her|him)[?.,! ]+(?:weird|awks|awkward|shame|oops|strange|funny|aw+|how odd|unlucky|oh "
            r"well|sad)"
        ),
        (
            r"(?:you|u|ya|she|he|they) (?:\w+ )?(?:cant|cannot|can not|arent allowed to|isnt allowed to|not "
            r"allowed to|dont get to|wont be|not|aint) (?:\w+ )?(?:sit|sitting|hang|hanging|come|coming|"
            r"play|playing|join|eat|walk|be|stand) (?:\w+ ){0,2}(?:with us|here|near us|by us|round (?:here|"
            r"ours)|in our \w+|on our (?:table|team|bench)|at our table|any ?more)"
        ),
        (
            r"(?:{dont}|better not|stop) (?:\w+ )?(?:sit|sitting|hang|hanging|stand|walk|eat|come) (?:\w+ "
            r")?(?:with|near|by|next to|round) us"
        ),
        (
            r"(?:{start}|every ?(?:one|body)|we all|lets|lets all|just|girls|lads|guys|no ?(?:one|1|body)|"
            r"dont|do not|all|pls|nobody better|youre not to|u better|please|can we) (?:\w+ )?(?:ignore|"
            r"blank|air|ghost|unfollow|unadd|block|freeze out|cut off|avoid|shun|pie off|leave out|send to "
            r"coventry) (?:her|him|the new \w+|that \w+)(?: \w+)?(?: (?:today|tomorrow|from now|all (?:day|"
            r"week)|until|til|till|at|when|if|in|and|n|ok|out|off|so|on|for|everyone|completely|now|see)|"
            r"{end})"
        ),
        (
            r"(?:{dont}|were not|not|better not|never) (?:\w+ )?(?:add|invite|include|tell|ask|let|pick|"
            r"choose|inviting|adding|telling|including|picking) (?:her|him|them|[a-z]+) (?:\w+ )?(?:to|in|"
            r"into|about|know about|come|join|play|sit|for|near) (?:\w+ ){0,3}(?:group|gc|chat|party|"
            r"sleepover|call|trip|table|plans?|team|cinema|town|thing|it|us|with us|come|game|lunch|meet "
            r"?up)"
        ),
        (
            r"(?:remove|removed|removing|kick|kicked|kicking|boot|booted|delete|deleted|took|take|taking|"
            r"chuck|chucked|voted|vote|threw|throw) (?:you|u|her|him|them|[a-z]+)(?: off| out| from| of| "
            r"out of| outta)+ (?:\w+ )?(?:\w+ )?(?:groups?|group ?chats?|gcs?|chats?|sleepover|plans?|call|"
            r"friend ?ship group|table|story)"
        ),
        (
            r"(?:new|other|another|separate|2nd|second|different|private|secret|our own|proper|real) (?:\w+ "
            r")?(?:group|gc|chat|group ?chat|server|party|call|story)(?: \w+){0,3} (?:without|w ?out|minus|"
            r"no|not|except|but not|cos|bc|so) (?:\w+ )?(?:you|u|her|him|them|that \w+|{end}|\w+ (?:cant|"
            r"isnt|wont|doesnt|aint|not))"
        ),
        (
            r"(?:without|minus|apart from|except(?: for)?|but not|bar|everyone but) (?:you|u|her|him|that "
            r"\w+)(?: \w+)?(?: (?:in it|lol|lmao+|haha\w*|obvs|obviously|this time|ofc|because|cos|tho|"
            r"sorry not sorry|for a reason|:\w+:)|{end})(?P<weak>)"
        ),
        (
            r"(?:every ?(?:one|1|body)(?:s|elses?| else)?|all of \S+(?: \S+)?|whole \S+(?: \S+)?|every "
            r"(?:girl|boy|lad|other \w+)|the rest of us|we)(?: \w+){0,2} (?:going|invited|coming|allowed|"
            r"there|got one|meeting|welcome)(?: \w+){0,4} (?:except|apart from|but not|bar|minus) (?:for "
            r")?(?:you|u|her|him|that \w+)"
        ),
        (
            r"(?:leave|leaving|left|keep|kept|keeping|cut|cutting|freeze|froze|shut|phase|phasing|push|"
            r"edge) (?:you|u|her|him|them|that \w+) out(?: (?:of|from|on purpose|til|until|and|n|so|this|"
            r"for|lol|because|cos|completely)|{end})"
        ),
        (
            r"(?:minus|except|apart from|not|without|bar) the (?:obvious|usual|certain \w+|you know who|"
            r"weird one|annoying one)(?: lol| one| person| people|{end})"
        ),
        (
            r"(?P<weak>(?:seats?|table|bench|spot|place|group|chat|room|car|squad|its|were|we are|lobby|"
            r"slot)(?: is|s|are)? (?:already |now |all |kinda )?(?:taken|full|saved|reserved|closed|private|"
            r"invite only|members only))"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|"
            r"unanimous|\d|sorry|bye|out)"
        ),
        (
            r"(?<!to )(?<!i )(?<!ill )(?<!we )(?<!can )(?<!could )(?:get|make|find|need|buy|try)(?: \w+)? "
            r"(?:new|other|different|own|another|better) (?:mates?|m8s?|friends?|people|friend ?group|group|"
            r"ppl|gang|pals|crew)(?: to (?:bother|annoy|sit with|hang with|follow)| then|{end})"
        ),
        (
            r"(?:leave|left|exit|get out of|get off|get lost from|get out) (?:the |this |our )?(?:chat|"
            r"group ?chat|gc|group|server|call|table|party)(?: \w+)? ?(?:pls|please|now|already|then|no "
            r"?one|nobody|we (?:dont|didnt)|you|u|before we|or we|thanks|bye|no one)(?: \w+)?"
        ),
        (
            r"(?:go|goes|gone|went|all) (?:\w+ )?(?:quiet|silent) (?:when|every time|whenever|as soon as|"
            r"soon as) (?:you|u|she|he) (?:\w+ )?(?:came|comes?|walk\w*|join\w*|turn\w*|got|sat|speak|spoke)"
        ),
        (
            r"(?:run|hide|scatter|leave|move|go|turn round|look away|disappear|walk off|log off|leg it|pack "
            r"up|be gone|start)(?: \w+){0,3} (?:when|before|if|as soon as|soon as) (?:she|he)(?: \w+)? "
            r"(?:comes?|gets? (?:here|back|on|there|in)|arrives?|turns up|walks|shows up|joins|sits?|sees "
            r"us|logs on)(?: \w+)?"
        ),
        (
            r"(?:you|u|ur|youre|she|shes|he|hes|they|theyre)(?: \w+)? (?:not|isnt|arent|aint|wont be|never) "
            r"(?:coming|invited|allowed|welcome|going)(?: \w+)? (?:to|in|into|at|on) (?:my|our) (?:\w+ "
            r")?(?:party|sleepover|bbq|birthday|trip|group|house|chat|team|squad|gaff|den|club|do|table|gc)"
        ),
        (
            r"(?:get|go|stay|keep|leave)(?: \w+)? (?:out|off|away) (?:of |from )?(?:our|this) (?:\w+ "
            r")?(?:group|chat|gc|group ?chat|table|call|squad|party|server|bench)"
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
        "it will be great to make new friends",
        "it's locked til eight",
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
