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
    version=2,
    by=Speaker.ANYONE,
    says="leaves somebody out on purpose",
    innocent_reading="A car, a table or a team has only so many places, and surprises are kept from one person.",
    patterns=(
        (
            r"(?P<told>(?:im|i am|ive been|i was|i got|i get|been|always)(?: \w+)? (?:left out|excluded|"
            r"kicked "
            r"(?:from|out)|removed from|blanked|aired|uninvited|frozen out|the only one (?:not|who (?:wasnt|"
            r"isnt|"
            r"didnt)))(?: \w+){0,3})"
        ),
        (
            r"(?P<told>(?:they|she|he|theyve|everyone|every1|the girls|the lads|all my (?:mates|friends)|my "
            r"(?:mates|"
            r"friends|group)|girls in my \w+)(?: \w+){0,2} (?:(?:removed|kicked|booted|deleted|took|left|"
            r"leave|"
            r"leaving|blanked?|blanking|ignor\w+|excluded?|excluding|aired|airing|froze|ghosted|unadded|"
            r"dropped|shut|"
            r"uninvited|voted|blocked) me)(?: \w+){0,2})"
        ),
        (
            r"(?P<told>(?:without|except|apart from|but not|minus) me(?: (?:in it|again|on purpose|this "
            r"time)|{end}))(?P<weak>)"
        ),
        (
            r"(?:you|u|ya|ye|ur|youre|you are|she|he|shes|hes|they|theyre)(?: \w+)? (?:not|never|wasnt|"
            r"werent|isnt|"
            r"arent|aint|wont be|uninvited)(?: \w+)? (?:invited|welcome|wanted|included|one of us|part of "
            r"(?:this|it|"
            r"us|the group|our \w+)|in (?:the|this|our) (?:group|gc|chat|friend\w*|squad))"
        ),
        (
            r"(?:no ?(?:one|1|body)|none of us|who (?:even )?|we (?:never|didnt|dont|did not)|i (?:never|"
            r"didnt)) ?(?:\w+ )?(?:invited?|asked|want(?:s|ed)?|added|saved) (?:you|u|ya|her|him)(?: "
            r"\w+)?(?: "
            r"(?:here|to come|there|in (?:this|the|our) \w+|a seat|with us|along|round|anyway|sit\w*|on our "
            r"\w+|near "
            r"us|at (?:the|our) \w+)|{end})"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|"
            r"unanimous|\d|"
            r"sorry|bye|out)"
        ),
        (
            r"(?:{dont}|no ?(?:one|1|body)|none of (?:you|yous|us)|not|who wants to) (?:\w+ )?(?:partners?|"
            r"pairs?|"
            r"teams?|buddy|goes|works?) (?:up )?with (?:him|her|that \w+)"
        ),
        (
            r"(?:every ?(?:one|body)|all|lets|lets all|quick|guys|girls|we) (?:\w+ )?(?:go|move|switch|swap|"
            r"jump|"
            r"come|use|get) (?:\w+ )?(?:to|on|in|over to) (?:the |a |our )?(?:other|new|different|real) "
            r"(?:one|chat|"
            r"gc|group|server|call)(?: \w+)?"
        ),
        (
            r"(?:lets|lets all|every ?(?:one|body)|we should|we all|all) (?:\w+ )?(?:get up|move|leave|walk "
            r"(?:off|"
            r"out|away)|log off|turn (?:round|around)|go (?:silent|quiet)|stop (?:talking|typing)|run off|"
            r"hide)(?: "
            r"\w+){0,3} (?:when|if|as soon as|every time|soon as|once) (?:she|he|him|her|it|\w+) (?:\w+ "
            r")?(?:sits?|"
            r"comes?|walks?|joins?|gets? (?:on|here|up)|speaks?|talks?|logs? on|asks|turns up|arrives|sees)"
        ),
        (
            r"(?:pretend|say|tell (?:her|him)|act like|just say)(?: \w+){0,7} (?:cancelled|off|down|full|"
            r"broken|"
            r"moved|not on|not happening|busy|ill|no signal|didnt see|changed|tomorrow instead|"
            r"postponed)(?: \w+)? "
            r"(?:if|when) (?:she|he)(?: \w+)? (?:asks?|wants?|messages|texts|says)"
        ),
        (
            r"(?:whose idea|who(?:s idea| thought| decided| said))(?: was it)?(?: it was ok)? to (?:add|"
            r"invite|bring|"
            r"let|ask|tell) (?:her|him|you|u|that \w+|\w+)(?: \w+)?"
        ),
        (
            r"(?:no ?(?:one|body)|did no ?(?:one|body)|didnt any ?(?:one|body)|has no ?(?:one|body)|oh(?: "
            r"\w+)? "
            r"no ?(?:one|body)) (?:\w+ )?(?:tell|told|invite|invited|let|mention\w*) (?:you|u|it to you|her|"
            r"him)[?.,! ]+(?:weird|awks|awkward|shame|oops|strange|funny|aw+|how odd|unlucky|oh well|sad)"
        ),
        (
            r"(?:you|u|ya|she|he|they) (?:\w+ )?(?:cant|cannot|can not|arent allowed to|isnt allowed to|not "
            r"allowed "
            r"to|dont get to|wont be|not|aint) (?:\w+ )?(?:sit|sitting|hang|hanging|come|coming|play|"
            r"playing|join|"
            r"eat|walk|be|stand) (?:\w+ ){0,2}(?:with us|here|near us|by us|round (?:here|ours)|in our \w+|"
            r"on our "
            r"(?:table|team|bench)|at our table|any ?more)"
        ),
        (
            r"(?:{dont}|better not|stop) (?:\w+ )?(?:sit|sitting|hang|hanging|stand|walk|eat|come) (?:\w+ "
            r")?(?:with|"
            r"near|by|next to|round) us"
        ),
        (
            r"(?:{start}|every ?(?:one|body)|we all|lets|lets all|just|girls|lads|guys|no ?(?:one|1|body)|"
            r"dont|do "
            r"not|all|pls|nobody better|youre not to|u better|please|can we) (?:\w+ )?(?:ignore|blank|air|"
            r"ghost|"
            r"unfollow|unadd|block|freeze out|cut off|avoid|shun|pie off|leave out|send to coventry) (?:her|"
            r"him|the "
            r"new \w+|that \w+)(?: \w+)?(?: (?:today|tomorrow|from now|all (?:day|week)|until|til|till|at|"
            r"when|if|in|"
            r"and|n|ok|out|off|so|on|for|everyone|completely|now|see)|{end})"
        ),
        (
            r"(?:{dont}|were not|not|better not|never) (?:\w+ )?(?:add|invite|include|tell|ask|let|pick|"
            r"choose|"
            r"inviting|adding|telling|including|picking) (?:her|him|them|[a-z]+) (?:\w+ )?(?:to|in|into|"
            r"about|know "
            r"about|come|join|play|sit|for|near) (?:\w+ ){0,3}(?:group|gc|chat|party|sleepover|call|trip|"
            r"table|"
            r"plans?|team|cinema|town|thing|it|us|with us|come|game|lunch|meet ?up)"
        ),
        (
            r"(?:remove|removed|removing|kick|kicked|kicking|boot|booted|delete|deleted|took|take|taking|"
            r"chuck|"
            r"chucked|voted|vote|threw|throw) (?:you|u|her|him|them|[a-z]+)(?: off| out| from| of| out of| "
            r"outta)+ "
            r"(?:\w+ )?(?:\w+ )?(?:groups?|group ?chats?|gcs?|chats?|sleepover|plans?|call|friend ?ship "
            r"group|table|"
            r"story)"
        ),
        (
            r"(?:new|other|another|separate|2nd|second|different|private|secret|our own|proper|real) (?:\w+ "
            r")?(?:group|gc|chat|group ?chat|server|party|call|story)(?: \w+){0,3} (?:without|w ?out|minus|"
            r"no|not|"
            r"except|but not|cos|bc|so) (?:\w+ )?(?:you|u|her|him|them|that \w+|{end}|\w+ (?:cant|isnt|wont|"
            r"doesnt|"
            r"aint|not))"
        ),
        (
            r"(?:without|minus|apart from|except(?: for)?|but not|bar|everyone but) (?:you|u|her|him|that "
            r"\w+)(?: "
            r"\w+)?(?: (?:in it|lol|lmao+|haha\w*|obvs|obviously|this time|ofc|because|cos|tho|sorry not "
            r"sorry|for a "
            r"reason|:\w+:)|{end})(?P<weak>)"
        ),
        (
            r"(?:every ?(?:one|1|body)(?:s|elses?| else)?|all of \S+(?: \S+)?|whole \S+(?: \S+)?|every "
            r"(?:girl|boy|"
            r"lad|other \w+)|the rest of us|we)(?: \w+){0,2} (?:going|invited|coming|allowed|there|got one|"
            r"meeting|"
            r"welcome)(?: \w+){0,4} (?:except|apart from|but not|bar|minus) (?:for )?(?:you|u|her|him|that "
            r"\w+)"
        ),
        (
            r"(?:leave|leaving|left|keep|kept|keeping|cut|cutting|freeze|froze|shut|phase|phasing|push|"
            r"edge) (?:you|"
            r"u|her|him|them|that \w+) out(?: (?:of|from|on purpose|til|until|and|n|so|this|for|lol|because|"
            r"cos|"
            r"completely)|{end})"
        ),
        (
            r"(?:minus|except|apart from|not|without|bar) the (?:obvious|usual|certain \w+|you know who|"
            r"weird one|"
            r"annoying one)(?: lol| one| person| people|{end})"
        ),
        (
            r"(?P<weak>(?:seats?|table|bench|spot|place|group|chat|room|car|squad|its|were|we are|lobby|"
            r"slot)(?: is|"
            r"s|are)? (?:already |now |all |kinda )?(?:taken|full|saved|reserved|closed|private|invite only|"
            r"members only))"
        ),
        (
            r"(?:took|had|did|held) a (?:vote|poll)(?: \w+){0,4}[., ]+(?:you|u|ur|youre|its|it was|"
            r"unanimous|\d|"
            r"sorry|bye|out)"
        ),
        (
            r"(?<!to )(?<!i )(?<!ill )(?<!we )(?<!can )(?<!could )(?:get|make|find|need|buy|try)(?: \w+)? "
            r"(?:new|other|different|own|another|better) (?:mates?|m8s?|"
            r"friends?|people|friend ?group|group|ppl|gang|pals|crew)(?: to (?:bother|annoy|sit with|hang "
            r"with|"
            r"follow)| then|{end})"
        ),
        (
            r"(?:leave|left|exit|get out of|get off|get lost from|get out) (?:the |this |our )?(?:chat|"
            r"group ?chat|"
            r"gc|group|server|call|table|party)(?: \w+)? ?(?:pls|please|now|already|then|no ?one|nobody|we "
            r"(?:dont|"
            r"didnt)|you|u|before we|or we|thanks|bye|no one)(?: \w+)?"
        ),
        (
            r"(?:go|goes|gone|went|all) (?:\w+ )?(?:quiet|silent) (?:when|every time|whenever|as soon as|"
            r"soon as) "
            r"(?:you|u|she|he) (?:\w+ )?(?:came|comes?|walk\w*|join\w*|turn\w*|got|sat|speak|spoke)"
        ),
        (
            r"(?:run|hide|scatter|leave|move|go|turn round|look away|disappear|walk off|log off|leg it|pack "
            r"up|be "
            r"gone|start)(?: \w+){0,3} (?:when|before|if|as soon as|soon as) (?:she|he)(?: \w+)? (?:comes?|"
            r"gets? "
            r"(?:here|back|on|there|in)|arrives?|turns up|walks|shows up|joins|sits?|sees us|logs on)(?: "
            r"\w+)?"
        ),
        (
            r"(?:you|u|ur|youre|she|shes|he|hes|they|theyre)(?: \w+)? (?:not|isnt|arent|aint|wont be|never) "
            r"(?:coming|invited|allowed|welcome|going)(?: \w+)? (?:to|in|into|at|on) (?:my|our) (?:\w+ "
            r")?(?:party|"
            r"sleepover|bbq|birthday|trip|group|house|chat|team|squad|gaff|den|club|do|table|gc)"
        ),
        (
            r"(?:get|go|stay|keep|leave)(?: \w+)? (?:out|off|away) (?:of |from )?(?:our|this) (?:\w+ "
            r")?(?:group|chat|"
            r"gc|group ?chat|table|call|squad|party|server|bench)"
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
