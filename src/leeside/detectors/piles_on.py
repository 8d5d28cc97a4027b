"""Many turn on one: calls to join in, and several voices saying the same thing one after another."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked

_KIND = (
    r"congrats|congratulations|well done|happy (?:birthday|bday)|birthday|bday|thank\w*|support|cheer|"
    r"welcome|love (?:you|u|her|him|it|this)|lovely|gorgeous|unreal|cute|kind|proud|get well|new kid|gg|"
    r"bake sale|petition|charity|vote for (?:us|me|our)|fundrais\w*|poster|homework|roast me|scammers?|scam "
    r"(?:account|page)|bot account|fake account|spam account|hacked|mini ?game|raid boss|boss|zombie|scrum|"
    r"panto|film|test|exam|lasagne|nana|bowling|pizza|are you ok|u ok|being horrible|helped (?:me )?report|"
    r"told miss"
)
_HOSTILE = (
    r"ugly|minging|snake|fake|weirdo|so weird|freak|loser|hates?|cant stand|annoying|stinks?|smell\w*|liar|"
    r"grass\w*|snitch\w*|rat|clown|deserve\w*|pathetic|cringe|embarrass\w*|laugh\w*|cry\w*|everyone thinks|"
    r"no ?(?:one|body) likes|fat|gross|rank|creep\w*|attention|bully\w*|exposed|roast\w*|expose|beg|face|"
    r"leave|delete|block|ew+|:snake:|:face_vomiting:|:nauseated_face:|:clown_face:|:rat:|:pig\w*:"
)
_SCORN = AnyOf(rf"(?<![a-z0-9])(?:{_HOSTILE})(?![a-z0-9])")
_OF_ONE = AnyOf(r"\b(?:she|shes|he|hes|her|him)\b")
_AT_ONE = AnyOf(r"\b(?:she|shes|he|hes|her|him|you|u|ur|youre|your)\b")
_MARKS = marked(company=_HOSTILE, spoiled_by=_KIND, within=3)


def _many_against_one(candidate: Candidate) -> Voice | None:
    """A short echo counts only when another, just before, spoke with scorn of one person."""
    marks = candidate.marks
    if "bare" in marks and len(candidate.text.split()) > 4:
        return None
    if "echo" not in marks:
        return _MARKS(candidate)
    if len(candidate.text.split()) > 14 or _MARKS(candidate) is None:
        return None
    own = _SCORN.search(candidate.text) is not None and _OF_ONE.search(candidate.text) is not None
    others = [said.text for said in candidate.before[-6:] if said.sender != candidate.speaker.id]
    heard = any(_SCORN.search(text) and _AT_ONE.search(text) for text in others)
    return Voice.OWN if own or heard else None


_ALL = (
    r"(?:every ?(?:one|body)|all of (?:you|u|us|yous)|yous|you lot|u lot|lets all|we should all|we all|guys|"
    r"girls|lads|whole (?:class|year|server|chat|group|form)|all (?:\d+|of)|the whole (?:\w+)|lets|as many "
    r"people as|each of (?:us|you)|us lot|who ?ever)"
)
_AT = (
    r"(?:report|spam|comment\w*|dislike|flood|raid|unfollow|block|egg|boo|roast|troll|cuss|review bomb|"
    r"ratio|attack|mob|react|prank call|screenshot|downvote|laugh at|jump|bark at|stare at|point at|"
    r"(?:message|text|dm|ring) (?:her|him) (?:at|the same|all)|message|dm)"
)

DETECTOR = Detector(
    name="piles_on",
    version=1,
    by=Speaker.ANYONE,
    says="joins many others against one person, or calls on them to join in",
    innocent_reading="Groups agree about films and tests, and cheer or congratulate somebody all at once.",
    patterns=(
        (
            r"every ?(?:one|1|body)s? (?:names? (?:is|are|r|was)|has|have|is|are)(?: all| already)? "
            r"(?:signed|on it|under it|signing)(?: it)?"
        ),
        (
            r"(?P<told>(?:(?:every ?(?:one|body)|they(?:re| all| are all| were all| have all|ve all)?|loads "
            r"of (?:people|ppl)|the whole \w+|all my (?:mates|friends)|half the \w+|people i dont(?: even)? "
            r"know|random people|\d+ (?:people|of them|ppl)|whole (?:year|class|group|chat))(?: \w+){0,3} "
            r"(?:ganging up|ganged up|turned (?:on|against)|turning (?:on|against)|against|attacking|"
            r"attacked|piling on|having a go at|going for|joining in|joined in|spamming|reporting|reported|"
            r"commenting|messaging|hating|hate|after|coming for|came for|hating on|sending hate)(?: \w+)? "
            r"(?:me|my (?:\w+)|on me|against me|at me)(?: \w+){0,3}))"
        ),
        (
            rf"{_ALL} (?:\w+ )?(?:go |go and |go n |to |pls |please |just |can |need to |should |gonna |"
            rf"start |keep )*{_AT} (?:\w+ ){{0,3}}(?:her|him|hers|his|this \w+|that \w+|\w+s (?:account|acc|"
            rf"page|post|insta|vid\w*|dms))(?: \w+){{0,3}}"
        ),
        (
            r"(?:go|go and|go n|now|right|ok|quick|come on|pls|please|everyone) (?:all )?(?:\w+ )?(?:report|"
            r"spam|comment|dislike|flood|raid|troll|roast|ratio|prank call|downvote|mass report|cuss|egg|"
            r"bully|grief) (?:\w+ ){0,3}(?:her|him|hers|his|this|that|the|under|on|it|account|acc|page)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:spam(?:ming|med)?|flood(?:ing|ed)?|raid(?:ing|ed)?|bomb(?:ing|ed)?|ratio(?:ed|ing)?|"
            r"blow(?:ing)? up) (?:\w+ )?(?:her|his|their|ur|your|this girls|this lads|[a-z]{2,}[a-hj-z]s) "
            r"(?:\w+ )?(?:dms|comments?|inbox|phone|page|profile|stream|live|account|acc|post|posts|story|"
            r"vid|video|snap|insta|mentions|notifications|notifs|chat|channel)(?: \w+)?"
        ),
        (
            r"(?:comment|put|paste|copy|post|write|leave|drop|type|send|reply with)(?: \w+){0,5} (?:on|"
            r"under|in|to) (?:every|all|each)(?: (?:of|single|one)){0,3} ?(?:her|his|their|ur|your|pics?|"
            r"posts?|photos?|videos?|vids?|pic)(?: \w+){0,3}"
        ),
        (
            r"(?:copy|paste|screenshot|repost|double it)(?: \w+)? (?:and|n|&) (?:pass|paste|put|send|post|"
            r"spread|share|stick)(?: \w+)? (?:it|this|on|to|under|every\w*|the next)(?: \w+){0,4}"
        ),
        (
            r"(?:\d+|thirty|twenty|forty|fifty|hundred|all|loads|half) (?:of (?:us|you|them)|people|likes|"
            r"comments|reports|messages|dislikes)(?: \w+){0,3} (?:on (?:three|3|her|him)|(?:dislike|report|"
            r"spam|comment|message|hate|block|unfollow|ring|against)(?: \w+)? (?:it|her|him|you|u)|(?:til|"
            r"and|and then|n) (?:she|he|her|his) (?:\w+ )?(?:deletes?|quits?|leaves?|cries|gone|account|"
            r"gets))(?: \w+){0,3}"
        ),
        (
            r"(?:keep|dont stop|carry on|more|another|keep it|nearly|again) (?:going|commenting|reporting|"
            r"spamming|messaging|coming|there|it up|reports)?(?: \w+){0,3} ?(?:til+|until|hell|shell|and|"
            r"shes|hes) (?:she|he|her|his|it|delet\w+|gonna)(?: \w+)? (?:deletes?|quits?|leaves?|cries|cry|"
            r"crack\w*|break\w*|banned|gone|private|delet\w+|goes|down|gets|comes)(?: \w+)?"
        ),
        (
            r"(?:add|adding|added|put|invite|bring|drag|pull|get) (?:\w+ )?(?:her|him|them|the whole \w+|"
            r"more people|every\w*|people|ur mates|your mates)(?: back| in| into| to)+(?: the| this| a)?(?: "
            r"chat| gc| group| call| server)?[., ]*(?:\w+ ){0,3}(?:not done|not finished|so (?:we|she|he|"
            r"they) can|we can (?:all )?|roast|tell (?:her|him)|see (?:this|what)|laugh|let (?:her|him) see|"
            r"havent finished|aint finished)(?: \w+){0,3}"
        ),
        (
            r"(?:like|react|heart|retweet|rt|hands? up|comment|drop a|thumbs up|put a|\d like|upvote|repost|"
            r"say aye|say i) (?:this |it |\w+ )?(?:if|to|for|:\w+: if) (?:you|u|ya|yous|we|every\w*)?(?: "
            r"\w+){0,3} ?(?:hates?|dont like|cant stand|thinks? (?:she|he|shes|hes)|wants? (?:her|him)|"
            r"agrees?(?: (?:she|he|shes|hes|that (?:she|he)))|sick of (?:her|him)|also hates?|never liked|"
            r"deserves?)(?: \w+){0,3}"
        ),
        (
            r"(?:who else|any ?(?:one|body) else (?:here |also )?(?:hates?|cant stand|sick of)|is it just "
            r"me or|am i the only one who|dont we all|dont you all|who here|hands up who)(?: \w+){0,2} "
            r"(?:hates?|cant stand|dislikes?|thinks? (?:shes|hes|\w+s a)|sick of|fed up (?:of|with)|had "
            r"enough of)(?: (?:her|him|she|he|shes|hes|that \w+|this \w+|\w+))(?: \w+){0,3}"
        ),
        (
            r"(?P<echo>{start}(?:same|sames(?: marra)?|\+ ?1|plus one|plus 1|agreed?|facts|true|fr|"
            r"literally|exactly|defo|deffo|yep|yeah|aye|na|nah|me too|me three|preach|yesss*|omg yes|so "
            r"true|couldnt agree more|ditto|100)[., ]+(?:\S+ ){0,6}(?:cant stand|hate|hates|annoying|annoys|"
            r"ugly|fake|snake|weirdo|smells|stinks|liar|deserves?|deserved|gross|creep|minging|pathetic|"
            r"embarrassing|never liked|face|always been|asking for it|cringe|grass|snitch|rat|both|him "
            r"(?:either|too)|her (?:either|too))(?: \w+){0,3})"
        ),
        (
            r"(?P<echo>(?:deserved|(?:she|he|they|you|u) deserves? (?:it|every\w*|worse|all)|had it coming|"
            r"asked for it|serves (?:her|him|you|u) right|brought it on|no sympathy|dont feel sorry)(?: "
            r"\w+){0,3})"
        ),
        r"(?:finally|glad) (?:some ?(?:one|body)) (?:said|says|called) (?:it|her out|him out)(?: \w+)?",
        (
            r"(?:oh )?(?:are|r) we (?:all )?doing this[?., ]+(?:\w+ ){0,3}(?:ive got|got one|me too|my turn|"
            r"me first|heres mine|ok|i have)(?: \w+){0,3}"
        ),
        (
            r"{start}(?:oh |ok |ooh )?(?:my (?:go|turn)|me next|im next|let me (?:have a )?go|room for one "
            r"more|can i join|count me in|im in|ill go next|save some for me|whos next|next)[!?.,]+ (?:\w+ "
            r"){0,6}(?:ur|your|youre|her|his|shes|hes|say mine|commented|to (?:him|her)|on (?:her|him)|"
            r"roast\w*|insult\w*|tell (?:her|him)|you|u)(?: \w+){0,4}"
        ),
        (
            r"(?:ive|i have|i|weve|we|just|me and \w+|all) (?:\w+ )?(?:commented|reported|reports|spammed|"
            r"messaged|disliked|said mine|told (?:her|him)|sent mine|done mine|rang|dmed|blocked)(?: "
            r"\w+){0,3}[., ]+(?:\w+ ){0,2}(?:whos next|ur turn|your turn|your go|ur go|next|keep|now you|"
            r"now u|everyone|more|as well|too|u do it|you do it)(?: \w+)?"
        ),
        (
            r"(?:say it|louder|say that|one more time|again) (?:louder )?for (?:the one|the people|those|"
            r"her|him|someone|certain people) (?:at|in|with|on|who)(?: the)? (?:back|front|corner|row|"
            r"cardigan|\w+)(?: \w+){0,3}"
        ),
        (
            r"(?:no ?(?:one|body)|none of us|every ?(?:one|body)|all of us|we all|the whole \w+|literally "
            r"every ?one) (?:in (?:this|the|our) \w+ |here |\w+ )?(?:likes|wants|hates|agrees?|thinks|"
            r"thinkin|saying|against|is on)(?: \w+){0,4}[., ]+(?:scroll|count|ask|look|read|see|just|go on|"
            r"check|vote)(?: \w+){0,4}"
        ),
        (
            r"(?:just |jist |only )?(?:sayin|saying|says|said) (?:what|whit|wat|wot) (?:every ?(?:one|body)|"
            r"everybdys?|everyones|we all|we(?:re)? all|all of us|evry1)(?:s| is| are)? (?:\w+ "
            r")?(?:thinkin\w*|think|thinks|saying)(?: \w+)?"
        ),
        r"(?P<bare>ratio|l \+ ratio|ok and ratio|ratio \+ \w+|you got ratioed)",
        (
            r"(?P<echo>(?::face_vomiting:|:nauseated_face:|:snake:|:clown_face:|:rat:|:pig_face:|"
            r":pile_of_poo:|:thumbs_down:|:flushed_toilet:)(?: ?:\w+:)*{end})"
        ),
        (
            r"(?:ring|call|text|message|dm|knock for|facetime) (?:her|him) (?:\w+ )?(?:all (?:night|day|at "
            r"once)|one after (?:the other|another)|at (?:midnight|\d|the same time)|til|until|non ?stop|"
            r"every (?:hour|minute|\d|ten|five))(?: \w+){0,4}"
        ),
    ),
    confirm=_many_against_one,
    shows=(
        "200 signs about lina, everyones name is signed",
        "everyone report her account",
        "go comment on his vid all of u",
        "lets all message her at midnight",
        "keep going til she deletes it",
        "like this if u cant stand her",
        "who else thinks shes fake",
        "they all ganged up on me in the chat",
        Example("+1 always been weird", before=("them: shes such a snake",)),
        Example("deserved", before=("them: lol she was crying, what a loser",)),
    ),
    passes=(
        "everyone comment congrats on her post",
        "hands up who else found that test impossible",
        "same, that film was rubbish",
        "lets all cheer for her",
        "everyone report the scam account",
        "count me in for bowling",
        Example("deserved", before=("them: i got player of the match",)),
        "spam gg in his chat he won",
    ),
    limits="It reads one conversation: it does not see that many have written to a child in many places.",
)
