"""Somebody threatens to tell or publish who another is, where they live, or a secret of theirs.

What the secret is never matters and never stands in a pattern: only the threat to tell does.
"""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_PLAY = (
    r"if any ?(?:one|body|1)|childline|ceop|nspcc|safeguarding|assembly|pshe|gps|superhero|spider ?man|peter "
    r"parker|batman|masked singer|mascot|secret santa|tooth fairy|streamer|youtuber|spies|spy|ww2|history|"
    r"among us|imposter|mafia|werewolf|undercover|traitors?|keeper|signing|reveal video|face reveal|gender "
    r"reveal|trailer|netflix|episode|book \d|character|birthday|surprise|paw patrol|easter egg|chocolate|"
    r"last biscuit|pocket money|crisps|homework|bedtime|tidy|when (?:youre|ur|you are|u r) ready|its (?:your|"
    r"ur) choice|only if you want|never out|wont tell|would never|not gonna tell|brilliant|didnt threaten|"
    r"anonymous and stay|so scary for her|help you|youre safe|got doxx?ed and had|karaoke|paddington|maiden|"
    r"names? (?:at|on) the (?:awards?|register)"
)
_LEVER = (
    r"or (?:else|i|ill|il|we)|unless|if (?:you|u) (?:dont|do not|block|tell|report|leave|ignore|stop|refuse|"
    r"say|dnt|keep)|dont (?:make|test|block|try|push) me|dont block|pay|\$ ?\d+|gift ?cards?|do (?:as|what) "
    r"i|do my|admin|favou?rs?|by (?:tonight|tomorrow|\d|sunday|monday|friday)|until|you have|last chance|"
    r"warning|be nice|behave|mouthy|shame|secret|posting|post|leak\w*|dox\w*|expos\w*|drop|everyone|internet|"
    r"kept quiet|keep quiet|hmm|yet|just in case|wonder|imagine|would(?:nt)? (?:want|like|love)|found out|"
    r"screenshots?|kept|saved|proof|evidence|snitch|grass|test me|watch|say goodbye|regret|lever|hide|hiding|"
    r"truth|real (?:name|you)|shall i|should i|could do|your choice|up to you|ticking|tick tock|hours|delete"
)
_KIN = (
    r"(?:your|ur|yer) (?:\w+ ){0,2}(?:mum|dad|mam|parents?|rents|family|folks|nan|gran|brothers?|sisters?|"
    r"aunt\w*|uncles?|cousins?|mates?|friends?|bf|gf|boyfriend|girlfriend|school|class|year|form|team|"
    r"teachers?|coach|church|mosque|"
    r"temple|gurdwara|synagogue|imam|priest|pastor|community|village|boss|work|"
    r"followers?|server|contacts|lot|people|squad|lads|girls)"
)
_ALL = (
    r"(?:every ?(?:one|body)|the (?:whole |entire )?(?:\w+ )?(?:school|year|class|server|internet|team|world|"
    r"group|chat|village|town|lads|girls|changing room|footy lads|form|club|net|community)|people|all your "
    r"\w+|all ur \w+)"
)
_FACTS = (
    r"(?:address|addy|street|postcode|house|school|real name|full name|name|face|number|ip|identity|details|"
    r"location|secret|little secret|dirty secret|truth|main(?: account)?|alt(?: account)?|other account|"
    r"clinic|info|dox|personal (?:info|stuff|details)|past)"
)

DETECTOR = Detector(
    name="threatens_to_expose_identity",
    version=3,
    by=Speaker.ANYONE,
    says="threatens to tell others who somebody is, where they live, or a secret of theirs",
    innocent_reading="Siblings threaten to tell of a biscuit eaten, and games and films are full of secret identities.",
    patterns=(
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some ?(?:one|body)|this (?:guy|man|boy|girl|person|account)|"
            r"some (?:guy|man|lad|girl|boy)|my (?:ex|bf|gf|boyfriend|girlfriend)|people)(?: \w+){0,3} (?:threaten\w*|"
            r"blackmail\w*|gonna|going to|said|says|saying|will|hell|shell|theyll|wants to)(?: \w+){0,4} (?:out me|"
            r"dox+ me|expose me|swat me|tell (?:my (?:mum|dad|parents|family|mates|friends|school|church|mosque|"
            r"temple|gurdwara|synagogue|nan)|"
            r"every ?one) (?:who|what|about|that im|im|that i|where)|(?:post|leak|share|publish|put) my (?:\w+ "
            r")?(?:address|name|school|secret|real name|number))(?: \w+){0,4})"
        ),
        (
            rf"(?:{{ill}}|were|we will|well|im|id|we|i|about to|ready to|gonna|shall i|should i|want me to|or|just) "
            rf"(?:\w+ ){{0,2}}(?:post|posting|leak|leaking|drop|dropping|publish|release|dox|expose|share|sharing|put|"
            rf"upload|give|reveal|link|sell|send|forward|spread)(?:ing)? (?:(?!(?:to|at|by|in|from) )\w+ "
            rf"){{0,4}}(?:your|ur|yer) (?:\w+ "
            rf"){{0,2}}{_FACTS}(?: \w+){{0,3}}"
        ),
        (
            r"(?:{ill}|were|well|gonna|about to|we will|im|shall i|should i|or i|i could|we could|someones gonna|"
            r"time to|want me to|ready to be|easy to|can) (?:\w+ )?(?:dox+|doxx?ing|swat|swatting|expose|exposing|"
            r"unmask|out|outing) (?:you|u|ya|ur|your)(?: \w+){0,3}"
        ),
        (
            r"(?:youre|ur|you are|u r|ur gonna|you|u|gonna|consider yourself|will)(?: \w+)? (?:getting|gonna get|get|"
            r"be|being|about to be|going to be|gonna be) (?:doxx?ed|exposed|outed|swatted|unmasked|leaked)(?: "
            r"\w+){0,3}"
        ),
        (
            rf"(?P<weak>(?:i|ive|we|weve|i have|i already|we already)(?: \w+)? (?:know|got|have|found|worked out|"
            rf"figured out|traced|seen|pulled|looked up|kept|saved)(?: \w+){{0,3}} (?:your|ur|yer) (?:\w+ "
            rf"){{0,3}}{_FACTS}(?: \w+){{0,3}})"
        ),
        (
            r"(?:i|ive|we|weve|i have)(?: \w+)? (?:know|got|have|found|traced)(?: \w+){0,3} (?:your|ur|yer) "
            r"(?:real |full |home )?(?:address|addy|street|postcode|house|school|name|real name|full name|number|ip|"
            r"face|town)[, ]+(?:and|n|&|\+)? ?(?:your|ur|yer)? ?(?:\w+ )?(?:street|school|address|name|face|number|"
            r"mum|dad|house|parents|im posting|ill|posting|postcode|insta)(?: \w+){0,3}"
        ),
        (
            rf"(?P<weak>(?:{{ill}}|shall i|should i|want me to|maybe i|i might|id hate to|or|time to|do i|we could|"
            rf"wouldnt want me to|gonna have to|might have to|thinking of|tempted to|someone should|some ?one might) "
            rf"(?:\w+ ){{0,2}}(?:tell|telling|inform|let|show|message|text|dm|ring|call|chat to|speak to|have a "
            rf"(?:word|chat) with|mention it to|write to|email|email it to) (?:\w+ )?(?:{_KIN}|{_ALL})(?: \w+){{0,6}})"
        ),
        (
            rf"(?:tell|telling|show|let) (?:{_KIN}|{_ALL})(?: \w+)? (?:know )?(?:who|what|where) (?:you|u|ur|youre) "
            rf"(?:really |actually |rly )?(?:are|r|is|be|live|seeing|get up to|been (?:up to|doing|seeing|with)|"
            rf"hiding|do|did|with|\w+ing)(?: \w+){{0,3}}"
        ),
        (
            rf"(?:what|how)(?: \w+){{0,2}} (?:(?:would|wud|will|might|do you think)(?: \w+)? (?:{_KIN}|{_ALL})|"
            rf"(?:{_KIN}|{_ALL}) (?:would|wud|will|might|ll)) (?:\w+ )?(?:say|think|do|react|feel|take it)(?: "
            rf"\w+){{0,3}} (?:if|when|knew|know|saw|found|seeing|finding|about)(?: \w+){{0,4}}"
        ),
        (
            rf"(?:{_KIN}|{_ALL})(?: \w+){{0,3}} (?:would|wud|will|ll|might)(?: \w+)? (?:love|like|be interested|hate|"
            rf"want|die|freak|kick|disown|go mad|be so|be dead)(?: \w+)? to (?:know|hear|see|visit|find|meet)(?: "
            rf"\w+){{0,3}}"
        ),
        (
            rf"(?:does|do|did|has|have|doesnt|dont)(?: \w+)? (?:{_KIN}|{_ALL}|the \w+ \w+)(?: \w+){{0,3}} (?:know|"
            rf"knows|seen|heard|found out|any idea|got any idea)(?: \w+){{0,4}}[?., ]+(?:\w+ )?(?:yet|could|shall|"
            rf"should|want me|no|thought not|didnt think|be a shame|id hate|maybe|i could|ill|because|cos|or)(?: "
            rf"\w+){{0,3}}"
        ),
        (
            rf"(?:{_ALL}|{_KIN}|they)(?: \w+){{0,2}} (?:gonna|going to|will|ll|about to|is gonna|are gonna|finds? out|"
            rf"gets? to)(?: \w+)? (?:know|find out|hear|learn|see)(?: \w+)? (?:about|who|what|where|how) (?:you|u|ur|"
            rf"your|youre|really)(?: \w+){{0,5}}"
        ),
        (
            rf"(?:shame|pity|awkward|sad|terrible|awful|tragic|hate|funny|interesting|unfortunate|lovely)(?: "
            rf"\w+){{0,4}} (?:if|for) (?:\w+ )?(?:{_KIN}|{_ALL}|it|this|that|your secret|ur secret|someone|anyone) "
            rf"(?:\w+ )?(?:find|found|knew|know|heard|hear|got out|gets out|came out|saw|see|learned|told|to (?:find|"
            rf"know|hear|see|get|visit))(?: \w+){{0,4}}"
        ),
        (
            r"(?:the internet|people|lads|everyone|the server|strangers|some people)(?: \w+)? (?:would|will|gonna|"
            r"ll)(?: \w+)? (?:love|like|enjoy|want|pay)(?: \w+)? (?:to )?(?:visit|know|have|see|meet|find)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:your|ur|yer) (?:\w+ )?secrets? ?(?:is|s|are|isnt|wont)?(?: \w+)? (?:safe|out|mine|gone|getting out|"
            r"stays?|stay|not safe|with me|about to)(?: \w+)? (?:so long as|as long as|if|for now|while|until|til|"
            r"unless|when|depends|with me|for a price|tonight|tomorrow|for \w+|because)(?: \w+){0,4}"
        ),
        (
            r"(?:keep|kept|keeping|stay|stays|remain)(?: \w+){0,2} (?:quiet|secret|between us|private|hidden|to "
            r"myself|schtum|my mouth shut)(?: \w+){0,7}[?., ]+(?:\w+ )?(?:do my|pay|send|then|you (?:need|have|owe|"
            r"better)|u (?:need|have|owe|better)|for a price|as long|so long|costs?|itll cost|give me|unless|"
            r"prove)(?: \w+){0,4}"
        ),
        (
            r"(?:you|u|youve|uve)(?: \w+)? (?:got|have)(?: \w+){0,2} (?:til+|until|\d+ (?:hours|days|minutes|mins)|"
            r"one day|a day|tonight)(?: \w+){0,2} (?:to )?(?:tell|come clean|own up|admit|say it|confess|come "
            r"out)(?: \w+){0,4}"
        ),
        (
            r"(?:tell|come clean to|own up to) (?:them|him|her|people|everyone) (?:yourself|urself)(?: \w+){0,2}[., "
            r"]+(?:or|then|otherwise|before|else|its my)(?: \w+){0,4}"
        ),
        (
            r"(?:before|or|unless|otherwise|else) (?:i|we|they|someone) (?:\w+ )?(?:do it for (?:you|u)|tell (?:them|"
            r"him|her|everyone) (?:for (?:you|u)|myself|first|who|what)|let it slip|say it for (?:you|u)|out (?:you|"
            r"u))(?: \w+){0,3}"
        ),
        (
            r"(?P<weak>(?:hide|hides|hiding|hid|mask|behind)(?: \w+)? (?:behind )?(?:that|this|your|ur|a|an) (?:\w+ "
            r")?(?:avatar|pfp|profile|username|user name|mask|anon\w*|fake name|screen|alt)(?: \w+){0,3})"
        ),
        (
            r"(?:alt|other|second|private|secret|anon\w*) (?:account|acc|profile|insta|page|identity)(?: \w+)? "
            r"(?:isnt|aint|not|wasnt) (?:a )?(?:secret|private|anonymous|hidden|safe)(?: \w+){0,3}"
        ),
        (
            r"(?:who|which \w+|where) (?:shall|should|do|will|would) (?:i|we) (?:\w+ )?(?:show|tell|send|start with|"
            r"let know|post|message)(?: \w+)? ?(?:it|this|that|them|your|ur|first|about)?(?: \w+){0,2}(?P<weak>)"
        ),
        (
            r"(?:so )?(?:easy|simple)(?: \w+)? (?:when|once|now)(?: \w+)? (?:ive|i have|i|weve|we|you|u)(?: \w+)? "
            r"(?:got|have|know|has)(?: \w+)? (?:the|your|ur|a) (?:\w+ )?(?:postcode|address|ip|name|number|house)(?: "
            r"\w+)?"
        ),
        (
            r"(?:dont|do not|wouldnt|try to|never)(?: \w+)? (?:block|ignore|test|cross|push|leave|report|mess with|"
            r"ghost|mute|try) (?:me|us)(?: \w+)?[., ]+(?:\w+ )?(?:i|we|because i|cos i|ill|ive|remember i|remember,? "
            r"i)(?: \w+)? (?:know|got|have|tell|will tell|saw|seen|can tell|found)(?: \w+)? (?:where|which|who|what|"
            r"your|ur|about|everything|that|all|how)(?: \w+){0,5}"
        ),
        (
            r"(?:i|we)(?: \w+)? know (?:where (?:you|u|ye) (?:live|go to school|sleep|hang out|go|go school|stay)|"
            r"which (?:school|house|clinic|bus|street|class|church|mosque|"
            r"temple|gurdwara|synagogue|room)(?: \w+)?|who (?:you|u) (?:really )?(?:are|r|"
            r"been|are seeing|talk to|were)|what (?:you|u) (?:really )?(?:are|r|did|been|do|hide))(?: "
            r"\w+){0,3}(?P<weak>)"
        ),
        (
            rf"(?:your|ur|yer) (?:\w+ )?{_FACTS}(?: and (?:your |ur )?\w+)? (?:goes|is going|going|gets|will be|gonna "
            rf"be|drops?|goin|will get|is getting|getting)(?: \w+)? (?:up|live|online|public|posted|in the|on the|to "
            rf"(?:every\w*|your|ur|the)|viral|out|everywhere|leaked|dropped|shared)(?: \w+){{0,4}}"
        ),
        (
            r"(?P<weak>(?:i|ive|we)(?: \w+)? (?:kept|saved|got|have|screenshotted|screen ?shot|still got|ss)(?: "
            r"\w+)? (?:our|the|that|those|your|ur|all) (?:\w+ )?(?:chats?|messages|convos?|conversation|"
            r"voice ?notes?|bit about|part where|screenshots?)(?: \w+){0,4})"
        ),
        (
            r"(?:give|gimme|pay|send|do|get)(?: \w+){0,5} or (?:i|we|ill|il|its|your|ur|the|everyone)(?: \w+)? "
            r"(?:drop|post|leak|tell|expose|dox|out|share|link|knows?|finds?|publish|ring|message)(?: "
            r"\w+){0,5}(?P<weak>)"
        ),
        (
            r"(?:want me to|shall i|should i|{ill}|do i|or i|gonna) (?:\w+ )?(?:share|post|drop|send|leak|link|put|"
            r"publish|show) (?:it|them|this|that) (?:\w+ )?(?:with|w|to|in|on) (?:the |your |ur )?(?:server|everyone|"
            r"whole \w+|group|chat|mum|dad|parents|family|school|internet|class|mates|friends|main|story)(?: "
            r"\w+)?(?P<weak>)"
        ),
        (
            r"(?:shall i|should i|maybe ill|might|want me to|do i) (?:\w+ )?(?:be chatty|have a (?:chat|natter|word)|"
            r"say hi|introduce myself|let it slip|fill (?:her|him|them) in|break it to|drop (?:her|him|them) a "
            r"(?:message|line|text)|ring (?:her|him)|add (?:her|him)|tag (?:her|him|them))(?: \w+){0,3}"
        ),
        (
            rf"(?:{{ill}}|or i|or ill|gonna|were gonna|well|im|shall i|should i) (?:\w+ ){{0,2}}(?:tell|telling|show|"
            rf"showing|let) (?:{_KIN}|{_ALL}) (?:\w+ )?(?:about )?(?:your|ur|yer) (?:\w+ )?(?:secret|little secret|"
            rf"real name|past|other life|other account|alt|truth|private life|life|bf|gf|boyfriend|girlfriend|"
            rf"condition|diagnosis)(?: \w+){{0,3}}"
        ),
    ),
    guards=frozenset({"negated", "reported", "imagined"}),
    confirm=marked(company=_LEVER, spoiled_by=_PLAY, within=3),
    shows=(
        "i know your name and your street and im posting both",
        "ill tell your parents who you really are",
        "be a shame if your mum found out",
        "ur secrets safe as long as u do what i say",
        "you have until friday to tell them yourself",
        "ur getting doxxed tonight",
        "shes threatening to out me",
        Example("i know where u live", before=("me: dont block me",)),
    ),
    passes=(
        "pay up or i take your controller",
        "ill send the form to your dads office address",
        "ill tell mum you ate the easter egg",
        "secret santa names are out",
        "i would never out you",
        "spider man is scared everyone will find out who he is",
        "ill tell your mum youre on your way",
        "tell people when youre ready, its your choice",
        "i know where you live silly i was there yesterday for tea",
        "he didnt threaten to tell anyone",
    ),
    limits="It does not see a threat that is only hinted at, such as naming a place without a word more.",
)
