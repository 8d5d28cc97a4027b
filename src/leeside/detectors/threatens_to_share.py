"""Somebody threatens to show others a private picture, call or chat: the lever of sextortion."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.other_languages import in_other_languages
from leeside.detectors.contract.readings import STAGED
from leeside.detectors.contract.words_of_onlookers import ONLOOKERS

_HOLD = (
    r"(?:do|did) (?:as|what) (?:i|we) (?:say|said|told|ask)|as (?:your|ur|youre) told|dont make me|(?:test|try) me|"
    r"be nice|be reasonable|cooperate|"
    r"(?:block(?:ed|ing)?|ignor(?:e|ed|ing)|dump(?:ed)?) me|break(?:ing)? up|no messin|not (?:joking|playing|"
    r"bluffing)|(?:last|final) (?:warning|chance)|"
    r"\w+ of (?:you|u) now|in one message|finger (?:over|on)|leaks?|leaked|nudes?|recorded (?:you|u|it|that|"
    r"everything|the (?:\w+ )?(?:call|cam))|"
    r"recordings|screen ?(?:recorded|shott?ed)|expos(?:e|ed|ing)|blackmail\w*|sextort\w*|"
    r"(?:that|the|this|those|old) (?:clip|video|vid|film|pics?|pictures?|photos?)|unless (?:you|u)|"
    r"(?:your|ur|those|private|leahs|of (?:you|u)) (?:\w+ )?(?:pics?|pix|pictures?|photos?|videos?|vids?|clips?|"
    r"footage|film|folder|album|secret)|(?:pics?|photos?|pictures?|videos?|clips?|film) of (?:you|u|ya)|"
    r"(?:your|ur|all) (?:followers|contacts)|\$ ?\d+(?: \w+)? (?:by|in|or|now|and)|bitcoin|steam cards?|pay(?:ing|"
    r"ment)? (?:up|or)|or else|you have until|got til+|(?:sent|showed) me|what (?:you|u) (?:sent|showed)"
)
_PLAY = (
    r"surprise|birthday|bday|karaoke|baby (?:pics?|photos?|pictures?)|homework|recipe|playlist|memes?|spotify|"
    r"trailer|patch|spoilers?|"
    r"highlights|tickets?|revision|timetable|invite|permission slip|report card|newsletter|exam|quiz|wrapped|mark|"
    r"marks|hamster|teddy|volume \w+|library|overdue|noticeboard|hospice|charity|raffle|jaffas?|toffees|"
    r"lost dog|poster|banter|did any ?(?:body|one)|nobody who has|narrators?|iron|villagers?|off work"
)
_SHOW = (
    r"(?:send|post|put|upload|leak|drop|show|share|forward|print|ping|message|publish|dump|release|stick|e ?mail|"
    r"air ?drop|spread|expose|give|dm)(?:s|ing|in|ed)?"
)
_LEARN = (
    r"(?:sees?|saw|gets?|opens?|wakes? up to|hears?|finds? out|knows?|learns?|receives?|watch(?:es)?|seeing|getting|"
    r"watching|opening|hearing|love)"
)
_TURN = (
    r"(?:or(?! (?:will|shall|should|can|do|did|would|guardian|carer|is|are)\b)|otherwise|unless|else|if not|"
    r"until(?! (?:you|u|we|i) (?:get|see|know|hear|learn|find out|open)\b)|"
    r"if (?:you|u) (?:dont|do not|block|tell|report|ignore|leave|stop|refuse|say|dnt|try))"
)
_OUT = r"(?:drops|comes? out|gets? out|is out|finds its way|(?:gets? |be )?(?:posted|leaked|printed)|pops up)"
_EXPOSES = (
    rf"{_SHOW} [^.!?]{{0,34}}{ONLOOKERS}|{ONLOOKERS} (?:\w+ ){{0,4}}{_LEARN}|{_OUT}|{_TURN} "
    rf"[^.!?]{{0,30}}(?:post|leak|"
    rf"share|upload|publish|expose|send) (?:it|them|this|these|the (?:pics?|photos?|vid\w*|folder))"
)
_THING = (
    r"(?:it|this|these|them|that|those|one|(?:ur|your|my|the|that|those|his|her|a bit of my|bits of my|all (?:my|"
    r"ur|your)) "
    r"(?:\w+ )?(?:pics?|pix|photos?|pictures?|videos?|vids?|clips?|nudes?|stuff|screen ?shots?|recordings?|chats?|"
    r"messages?|dms|shots?|footage|ones?|film|face|secret))"
)
_NAMED = (
    r"(?:ur|your|my|the|that|those|his|her|these) (?:\w+ ){0,2}(?:pics?|pix|photos?|pictures?|videos?|vids?|"
    r"clips?|nudes?|"
    r"screen ?shots?|recordings?|dms|shots|footage|thing (?:you|u) (?:did|sent|said))"
)
_PLACE = (
    r"(?:(?:my|his|her|their|ur|your|papas|mums|dads|the|our|everyones|a public|ur \w+|your \w+|open) (?:\w+ "
    r")?(?:story|stories|"
    r"group ?(?:chat)?|gc|chat|wall|page|feed|server|channel|board|gallery|bus stop|gates|reviews?|profile|bus|"
    r"corridor|"
    r"common room|website|list|phone|inbox)|#?general|public|public chat|insta\w*|tik ?tok|facebook|snap|discord|"
    r"everyone|"
    r"the (?:whole|entire) \w+|the year|the lads|the boys|your \w+|ur \w+)"
)

DETECTOR = Detector(
    name="threatens_to_share",
    version=3,
    by=Speaker.ANYONE,
    says="threatens to show private pictures or messages to others",
    innocent_reading="Friends tease each other about harmless photos, and people share ordinary things.",
    guards=STAGED,
    patterns=(
        rf"(?P<part>{_TURN} (?:\S+ ){{0,5}}(?:{_SHOW}|{_LEARN}|{_OUT}))",
        rf"(?P<part>(?:{{amount}}|\d\d+)(?: \S+){{0,5}} or (?:\S+ ){{0,5}}(?:{_SHOW}|{_LEARN}|{_OUT}))",
        rf"(?P<weak>(?P<part>(?:{{ill}}|i|we|well|id|hell|shell|theyll|maybe) (?:\w+ ){{0,2}}{_SHOW}))",
        (
            r"(?P<weak>(?:or|otherwise|if not) (?:i|we|it|they|he|she|your|ur|everyone|the whole)(?:ll)? "
            r"(?!(?:shall|shant|wont|cant|dont|didnt|wasnt|isnt|never|just never|might|could)\b)(?:\w+ ){0,2}\w+s?)"
        ),
        (
            r"(?:{your_people}|{all_people}) (?:is|are|r|gets?|to|gettin|getting|seein|seeing)(?: \w+)? (?:see|"
            r"seeing|gets?|getting|gettin|seein|next|it|your|ur)(?: (?:it|next|what|pics?|photos?|video))"
        ),
        (
            r"(?:insta|snap|tiktok)? ?followers (?:\w+ )?(?:gonna|going to|will|ll|would) (?:\w+ )?(?:love|enjoy|"
            r"like|laugh|see)"
        ),
        (
            rf"(?P<weak>(?P<part>(?:will|gonna|ll|your|ur|every ?(?:one|1)|whole|\w+s) (?:\w+ ){{0,3}}{_LEARN} (?:it|"
            rf"this|these|them|what|who|the|your|ur|that|those|how)))"
        ),
        (
            r"{ill} (?:\w+ )?{spread} {it} {words3}every ?(?:one|1|body) (?:you|u|ya) (?:\w+ )?(?:know|kno|love|"
            r"follow|talk)"
        ),
        r"{ill} (?:\w+ )?(?:leak|upload|publish|release|expose|make public) (?:it|them|this|these|your \w+|ur \w+)",
        (
            r"{ill} (?:\w+ )?(?:put|post|stick|send) {it} (?:on|in|to|up on) (?:ur|your) (?:\w+ ){0,2}(?:story|group|"
            r"chat|page|wall)"
        ),
        r"(?P<weak>{ill} (?:\w+ )?(?:post|share|send|drop|show) (?:it|them|this|these|that|your \w+|ur \w+))",
        r"{ill} (?:\w+ )?post {it} (?:and|n|&) tag",
        (
            r"(?:dont|do not|dinnae|you dont want to|u dont wanna) make me (?:have to )?(?:post|upload|send|share|"
            r"leak|press|hit|click|show|tell every|release|publish|expose)"
        ),
        (
            r"(?:block|ignore|report|leave|dump|delete|tell|unfriend|refuse|hang up|log off)\b[^.!?]{0,14} (?:and|n|"
            r"&) (?:its|theyre|these are|they|it|ill|il|i will|im|everyone|ur|your){gap}\b(?:everywhere|online|"
            r"public|viral|post|leak|send|upload|share|out|sees?|seeing|gets?)"
        ),
        (
            r"(?:or|and|n|&|then|else|otherwise|now|so|its|theyre|before) (?:it|its|theyre|they|these|this|it all|"
            r"everything|goin|going|ur \w+|your \w+)(?: is| are| r| will| gets?| go(?:es)?)?(?: all| gonna be| be)? "
            r"(?:goes |go |going |goin |gets? )?(?:public|viral|leaked|everywhere|all over the)"
        ),
        (
            r"or (?:else )?(?:i|ill|il|i will|im gonna|im|we) (?:\w+ )?(?:leak|post it|post them|post the|publish|"
            r"upload|expose|release|press (?:send|post|share)|hit (?:send|post)|click send)"
        ),
        (
            r"(?:imagine|picture|think(?: of| about)?) (?:how )?(?:{your_people}|{your} \w+) (?:face|faces|"
            r"reaction)? ?(?:when|if|seeing|opening)"
        ),
        (
            r"(?:imagine|what|think) (?:if|how) (?:{your_people}|she|he|they|people|{all_people}) (?:\w+ )?(?:saw|"
            r"opened|sees|opens|got|found|watched|heard|would feel seeing) (?:it|this|these|them|that|those|what "
            r"(?:you|u))"
        ),
        (
            r"(?:would|wud|will|do you think|wonder what|what would) {your_people} (?:\w+ )?(?:say|think|do|feel|"
            r"react)(?: \w+){0,3} (?:see|saw|seen|seeing|got|get|opened|if i sent) (?:it|this|these|them|that|those|"
            r"what|your|ur)"
        ),
        (
            r"(?:do |does )?(?:you|u) (?:really )?(?:want|wanna) (?:{your_people}|{all_people}|people) (?:2|to|"
            r"getting|seeing) (?:\w+ )?(?:watch|see|get|know|find|open|hear|look at) (?:it|this|them|these|that|out|"
            r"what|who|your|ur)"
        ),
        (
            r"(?P<weak>(?:thumbs?|fingers?)(?: is| are|s)?(?: \w+){0,2} (?:on|over|above|hovering)(?: \w+){0,2} "
            r"(?:button|share|enter))"
        ),
        (
            r"(?:thumbs?|fingers?)(?: is| are|s)?(?: \w+){0,2} (?:on|over|above)(?: (?:the|that))? (?:send|post|"
            r"share|upload)"
        ),
        (
            r"(?:one|1|a single) (?:click|tap|button|press|swipe)(?: \w+){0,2} (?:away|and (?:its|theyre|it|they|"
            r"everyone|your|ur))"
        ),
        (
            r"(?P<weak>(?:ready|loaded|typed|queued|lined up|attached|drafted|scheduled)(?: \w+){0,3} (?:to send|to "
            r"post|to go|to upload))"
        ),
        (
            r"(?:got|have|with) (?:the|ur|your|a) (?:\w+ ){0,2}(?:group|chat|gc|story|page|list)(?: \w+)? (?:open|"
            r"ready|typed)"
        ),
        (
            r"(?:your|ur) (?:\w+ )?(?:page|story|group|profile|list)(?: is|s) open (?:in front of me|right here|here|"
            r"on my)"
        ),
        (
            r"i(?:ve| have)?(?: still)? (?:got|have|kept|saved|recorded|screen ?recorded|screenshott?ed|filmed|"
            r"captured|ss) (?:all )?(?:of )?(?:that call|the call|our call|the whole call|every call|every second|"
            r"your (?:cam|call|face)|ur (?:cam|call|face)|the recordings?|you on (?:cam|video|film))"
        ),
        (
            r"(?:i|ive|i have|we|weve)(?: have| got)?(?: still)? (?:got|have|hold|keep) (?:all )?(?:of )?(?:your|ur|"
            r"the|that|\d+\w*) (?:\w+ )?(?:pics?|pix|photos?|pictures?|video|vid|nudes?|folder)\b(?: (?:with|of) "
            r"(?:your|ur) face)?[.,! ]+(?:so |now )?(?:listen|do (?:as|what)|pay|be nice|dont|if|unless|you better|u "
            r"better|i have your|i got ur|and your|and ur)"
        ),
        r"{ill} (?:\w+ )?(?:ruin|humiliate) (?:you|u|ya|your|ur)",
        (
            r"(?:can|could|will|ll|gonna) (?:make|making) (?:\w+ ){1,3}(?:very |really |so )?(?:interesting|"
            r"unbearable|awkward|difficult|hard|miserable) for (?:you|u)"
        ),
        r"enough(?: \w+){0,3} to (?:end|ruin|finish|destroy|wreck|sink) (?:you|u|your|ur)",
        (
            r"(?:hate|shame|pity|awful|terrible|sad|unfortunate|tragic|awkward|bad)(?: \w+){0,3}? (?:if|for|to see) "
            r"{gap}\b(?:got a|gets? a|land|end up|found|fell|fall into|reach|saw (?:it|this|them)|leak\w*|slip\w*|"
            r"got out|get out|come out|came out|come across|copy|opened it)"
        ),
        (
            r"(?P<weak>(?:it|they|these|this|that|everything|those)(?: all)? (?:stays?|remains?|never leaves?) "
            r"(?:\w+ )?(?:private|between us|hidden|safe|offline))"
        ),
        (
            r"(?:it|they|these|this|everything)(?: all)? (?:stays? (?:on|in)|never leaves?) (?:my (?:phone|camera "
            r"roll|laptop|drafts|folder))"
        ),
        r"(?:shall|should|will|ill|il) (?:i|we)? ?(?:start|begin|kick off) with {your_people}",
        (
            r"(?:{your_people}|they|theyll|they will|theyre)(?: will| ll| gonna| going to)? (?:all )?(?:be "
            r")?(?:hear(?:ing)?|find(?:ing)? out)(?: all| everything)? (?:from me|what (?:you|u) (?:sent|did|showed)|"
            r"about (?:you|u|this))"
        ),
        r"(?:so will (?:they|everyone|your \w+|ur \w+)|then everyone will)",
        (
            r"(?:(?:you|u|youd|youll) (?:\w+ )?(?:have|need) to (?:move|change|leave) (?:town|schools?|country|"
            r"city)){gap}\b(?:wouldnt|when|if|after|wont|then)"
        ),
        (
            r"(?P<weak>(?:its|theyre|it is|they are|these are|it) (?:all )?(?:going|goin|gonna go|gonna be|goes|"
            r"drops) (?:\w+ ){0,3}(?:online|public|viral|everywhere|facebook|insta|live|out|the group|the chat))"
        ),
        (
            r"(?:and|n|&) (?:ur|your|those|these|the) (?:pics?|nudes?|photos?|pictures?|videos?|vids?) (?:r|are|is|"
            r"will be|get|go|gets|goes) (?:\w+ )?(?:going|goin|gonna|getting|everywhere|online|public|posted|leaked)"
        ),
        r"check (?:your|ur) (?:tagged|tags|mentions){gap}\b(?:tomorrow|morning|later|soon)",
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|some(?:one|1|body)|some (?:guy|man|lad|boy|girl)|this (?:guy|"
            r"man|boy|girl|person|account)|my ex)(?: (?:is|are|keeps?|was|has|have|been|kept|r))*(?: \w+)? "
            r"(?:threaten\w*|blackmail\w*) (?:\w+ ){0,3}(?:to|2|me|with))"
        ),
        (
            rf"(?P<told>(?P<part>(?:hell|shell|theyll|(?:he|she|they|hes|shes|theyre)(?: \w+)?(?: (?:gonna|going to|"
            rf"will|about to|hell|shell|theyll|hes|wants to|says?|said))) (?:\w+ ){{0,3}}{_SHOW} (?:it|them|this|my|"
            rf"everything|that|the)))"
        ),
        # "it goes on my story": where a thing would come to be seen
        (
            rf"(?P<weak>(?:{_THING}|\w+) (?:is |are |r |will |ll |just )?(?:goes|going|goin|go|gets put|gonna go|"
            rf"gets posted) (?:up |straight |right |live )?(?:on|in|to|into|onto|up on) {_PLACE})"
        ),
        (
            rf"(?P<weak>(?:if|unless|or|otherwise|when|until) (?:\S+ ){{1,9}}(?:goes|going|gets?|is|are|put|post|air "
            rf"?drop|share|show|leak|upload|send)s? (?:\S+ ){{0,3}}(?:on|in|up on|to|into) {_PLACE})"
        ),
        (
            rf"(?:if|unless|or|otherwise|else|without it|until)[, ](?:\S+ ){{0,9}}{_NAMED} (?:\S+ ){{0,4}}(?:go|goes|"
            rf"going|goin|gets put|gets posted) (?:up |straight |right |live )?(?:on|in|to|into|onto) {_PLACE}"
        ),
        (
            rf"{_NAMED} (?:is |are |will |ll )?(?:go|goes|going) (?:on|in|to|into|onto) {_PLACE}[, ]+(?:if|unless|"
            rf"until|or) (?:you|u|i)"
        ),
        (
            r"or (?:do|should|shall|can) (?:i|we) (?:\w+ )?(?:put|post|send|show|share|leak|upload|forward) (?:it|ur|"
            r"your|them|that|this|those)"
        ),
        (
            r"(?:everyone|everybody|every1|the whole \w+|ur \w+|your \w+) gets (?:told|shown|sent) (?:what|about|it|"
            r"the|ur|your|how|them)"
        ),
        r"(?P<weak>{ill} tell the (?:whole|entire) \w+)",
        (
            r"(?P<weak>(?:vids?|videos?|pics?|clips?|it|one)(?: \S+){0,8} goes up (?:tonite|tonight|at|in|on|"
            r"tomorrow|for each|every))"
        ),
        (
            r"(?:will|ill|il|well|gonna|i) (?:post|upload|leak|air ?drop|forward|publish) (?:\S+ ){1,7}unless (?:you|"
            r"u|he|she|they|i|we)(?! (?:want|wants|mind|object))"
        ),
        r"(?:\w+|everyone) wakes up to (?:you|u|it|ur \w+|your \w+|them)(?= |$|[.,!?])",
        # what is held over somebody
        (
            r"(?:still|all|already) (?:got|have|ve got|hold|keep|kept|saved)(?: \w+){0,2} (?:what|everything|all "
            r"that|stuff|ones?|pics?|photos?|pictures?|videos?|vids?|that one|things) (?:that )?(?:you|u|ya|ye) "
            r"(?:sent|showed|did|gave|send|took|said)"
        ),
        (
            r"i(?:ve)? (?:still )?(?:got|have|saved|kept) (?:what|everything|all|that one|the ones?) (?:that "
            r")?(?:you|u|ya) (?:sent|showed|did) (?:me|on)"
        ),
        r"(?P<weak>i(?:ve)? still (?:got|have) (?:it|them|that one|that|those|these|all of it))",
        r"(?P<weak>(?:cant|cannot) (?:\w+ ){0,2}(?:un ?see|un-see|unsend|take back|undo) what)",
        (
            r"(?P<weak>(?:what|everything|all) (?:i|ive|i have|ive got)(?: \w+){0,2} (?:saved|recorded|kept|on "
            r"(?:you|u)))"
        ),
        # the veiled wish
        (
            r"(?P<weak>(?:be|would be|what|such|real) (?:a |an )?(?:\w+ )?(?:shame|pity|waste|awkward) (?:if|to|when|"
            r"cos|for))"
        ),
        r"(?:want|need|like) me to keep (?:\w+ ){1,4}(?:to myself|private|quiet|hidden|safe|off|secret)",
        (
            r"(?P<weak>(?:and|or|else|no way) (?:{no_one}) (?:\w+ )?(?:has|have|needs?|gets?|will|ever|ll)? "
            r"?(?:to )?(?:see|sees|laugh|laughs|watch|hear))"
        ),
        (
            r"(?:tak(?:e|es|ing)|delet(?:e|es|ing)|scrub|remov(?:e|es|ing)|pull(?:ing)?) (?:it|them|these|that|those|"
            r"ur \w+|your \w+|the \w+)(?: down| off)? (?:when|if|once|after|as soon as|only if|for) (?:you|u|i|we|ya|"
            r"ur|she|he) (?:\w+ )?(?:pay|paid|give|gave|send|sent|do|did|get|transfer|come|meet)"
        ),
        (
            r"(?:look at|see|guess|know) what (?:i|im|i am|ive|hes|he is) (?:\w+ )?(?:ready|about|going|gonna|got "
            r"ready) to (?:post|send|upload|share|drop)"
        ),
        (
            rf"(?:about|ready|tempted|minded|happy|close) to (?:post|upload|share|leak|airdrop|send) {_THING} (?:\w+ "
            rf"){{0,2}}(?:on|to|in|up)"
        ),
        # told by the one it is done to, or by a friend
        (
            r"(?P<told>(?:he|she|they|hell|shell|theyll|hed|theyd|someone|somebody|this \w+|the \w+)(?: \w+)? "
            r"(?:puts?|posts?|send|sends|air ?drops?|shows?|leaks?|shares?|uploads?) (?:(?:a bit|bits|one|some|more) "
            r"of )?(?:my|what|all my|the) (?:\w+ )?(?:pics?|photos?|pictures?|videos?|vids?|nudes?|clips?|stuff|face|"
            r"he|she|they|i)(?: (?:recorded|has|have|got|sent|did))?)"
        ),
        (
            r"(?P<told>(?:he|she|they) (?:says?|said|goes|keeps saying|told me|reckons)(?: that| then| well)? (?:if|"
            r"unless|or|then|well|do|send|one|another|no) (?:\S+ ){0,12}(?:air ?drop|post|posts|leak|leaks|put it|"
            r"puts it|share|upload|sends? (?:it|them|what|my)|show (?:it|them)|everyone sees|everyone will|gets? out|"
            r"it goes|tell everyone))"
        ),
        (
            r"(?P<told>(?:keep|had to keep|have to|pay|paying|sending|do|doing|owe)(?: \w+){0,6} (?:so|or) (?:that "
            r")?(?:he|she|they|it)(?:ll| will| would|d)? ?(?:doesnt|dont|didnt|wont|wouldnt|stays)? (?:\w+ )?(?:send|"
            r"post|share|show|leak|put|tell|private|goes in|goes on|go in))"
        ),
        (
            r"(?P<told>(?:have|has|got|had|hold|holds|with) (?:a |an |some |\w+ )?(?:film|video|pics?|photos?|"
            r"pictures?|clip|recording) of (?:him|her|me|them)(?: \w+){0,3} (?:from|in|changing|and (?:say|says|said|"
            r"want|wants|make|makes)|so|or|if))"
        ),
        (
            r"(?P<told>(?:makes?|making|made|forces?|forcing) me (?:\w+ )?(?:send|sending|do|pay|show)(?: \w+){0,8} "
            r"(?:or|if|because|cos|bc) (?:\S+ ){0,6}(?:post|posts|put|puts|show|shows|send|sends|leak|story))"
        ),
        (
            r"(?:lads?|girls?|boys?|everyone|ur mates|your mates|ur \w+|your \w+|mama|papa|mum|dad|nan)(?: \w+)? "
            r"(?:gets?|wakes up to|gonna get|will get) (?:a |an )?(?:\w+ )?(?:surprise|link|little video|copy|"
            r"package|dm) (?:\w+ )?(?:from me|on|in|tonight|tomorrow|if|unless)"
        ),
        r"(?:one|1|a single) (?:click|tap|press|swipe)(?: \w+)? (?:n|&) (?:ur|your|everyone|the|it|they|theyre|its)",
        (
            r"(?:maws?|mas|mums|nans|dads|das) (?:is )?(?:getting|gettin) (?:it|them|this|these) (?:next|tonight|"
            r"tomorrow|now|first)"
        ),
        (
            r"(?P<told>(?:said|says|saying|reckons?) (?:theyll|hell|shell|he will|they will|he would|theyd|hed|hes "
            r"gonna|theyre gonna|shes gonna) (?:post|leak|share|upload|air ?drop) (?:it|them|everything|my \w+)(?: "
            r"\w+){0,3} (?:if|unless|tonight|tomorrow|everywhere|online|or))"
        ),
        (
            r"(?P<weak>(?:it|that|this|they|one|vid|video|clip|pics?|photos?|pictures?|which) (?:\w+ )?(?:goes?|comes?|"
            rf"gets sent|going|is off|off) (?:straight |out |up )?(?:to|on|round|in) {ONLOOKERS})"
        ),
        (
            r"(?P<told>(?:theyll|hell|shell|they will|he will|she will|theyd|hed|shed|theyre gonna|hes gonna|shes "
            r"gonna|theyre going to|hes going to) (?:just |all )?(?:send|post|show|put|play|share|leak) (?:it|"
            r"them|that|my \w+|her \w+|his \w+) (?:to|on|in|round|for) (?:the (?:school|whole|class|group|lads|"
            r"year)|my \w+|everyone|all|our|every\w*))"
        ),
        *in_other_languages("threatens_to_share"),
    ),
    confirm=marked(company=_HOLD, part=_EXPOSES, spoiled_by=_PLAY),
    shows=(
        "they said theyd send it to my whole year",
        "unless u pay it goes to your mums work",
        "do it or ill send them to everyone you know",
        "dont make me post these",
        "ignore me n ur whole class gets the video",
        "shame if your nan got a copy of this",
        "one tap and its on your story",
        "imagine your dads face when he opens that",
        "il leak ur pics i swear",
        Example("ill send it to your mum", before=("me: i recorded the whole call", "them: pls dont")),
        "my ex is threatening to post my pics",
        "if u go to that party ur pic is going on my story",
        "someone has a video of me n they said theyll post it tonight",
        "he said if i block him he sends what he recorded",
    ),
    passes=(
        "it goes on your wall next to the map",
        "theyll send it to my nan, she loves baby pictures",
        "cash or will i bring it round",
        "hold off until you get out of the house",
        "parent or carer can email the office",
        "or i won't hear the end of it",
        "ill send it to your mum",
        "posting it on insta later",
        "your nan will love this",
        "ill put the baby photos on facebook unless you tidy your room",
        "everyone gets to see the play on friday",
        "im leaking the surprise if u dont hurry",
        "send it to everyone in our set so they can revise",
        "imagine if your mum saw the state of the kitchen",
    ),
    limits="It does not see a threat made only by showing the picture, a name or a page without words.",
)
