"""Somebody asks again after the other has said no."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_NO = AnyOf(
    r"^(?:um+ |er+m? |uh |sorry |lol |haha |tbh |but |ok |still |pls |please |i said |well )*(?:no+|nah+|"
    r"nope|naw|na|nae|never|stop(?: it)?)\b(?: \w+){0,5}[.,!? ]*$|^(?:no+|nah+|nope|naw|stop(?: it)?)[,.! ]|"
    r"\b(?:i dont want|dont wanna|do not want|dnt want|dnt wanna|didnt want|not (?:comfortable|doing|"
    r"sending|gonna|going to|allowed|really|happy|ready|up for|into|interested|meeting|coming|sure)|rather "
    r"not|i cant|cant do|i wont|im good thanks|no thanks|no thank you|no ty|please (?:stop|dont)|pls "
    r"(?:stop|dont)|stop (?:asking|it|messaging|texting)|leave me alone|i said no|means no|something else|"
    r"already (?:said|told)|told (?:you|u)|said no|dont feel (?:comfortable|like|right|ready|ok)|"
    r"uncomfortable|feels? (?:weird|wrong)|dont like (?:this|sending|doing)|dont do (?:that|pics)|dont send|"
    r"mum (?:said|says) no|not now|maybe later|dont (?:message|text|call|contact) me|go away|blocked (?:you|"
    r"u))\b"
)
_HARMLESS = AnyOf(
    r"\b(?:crisps?|chips|cake|biscuits?|chocolate|sweets?|ice cream|pizza|tea|toast|peas|broccoli|"
    r"vegetables|veg|pudding|roast|maccies|mcdonalds|nandos|homework|revision|maths|essay|dog|puppy|cat|"
    r"kitten|hamster|park run|parkrun|football|rugby|netball|swimming|cinema|film|telly|episode|netflix|"
    r"minecraft|fortnite|fifa|roblox|lobby|ranked|match|level|karaoke|school play|audition|choir|jab|"
    r"dentist|coat|shower|bath|bins|dishes|washing|tidy|bedtime|medicine|inhaler|paracetamol|water|piano|"
    r"healer|sea|pool|swim|jacket|receipt|sir|outside|coat|cold|grade|lesson|gym|offers? open|no worries|no "
    r"problem|fair enough|thats fine|thats ok|all good|np|scarf|hat|glasses|sausage|curry|cuppa|brew|spuds?|"
    r"book club|raid|healing|trade|spoiler|raffle|charity|sponsor|birthday|party|bbq|disco|sleepover|"
    r"shopping|song|spell|monopoly|uno|lift|bus fare|rollercoaster|ride|sauce|recipe|gravy|scarf|jumper|pe "
    r"kit|helmet|suncream|seat ?belt|rehearsal|training|subs)\b"
)
_REQUEST = AnyOf(
    r"\b(?:send|show|pics?|photos?|selfies?|nudes?|meet|come (?:over|round|to|out|with)|cam|call me|ring me|"
    r"facetime|vc|number|address|postcode|location|lend|give me|buy me|join|try it|do it|do this|please|pls|"
    r"plz|go out|date|kiss|password|code|card|account|money|\$|dare|let me|add me|trust me|tell me|want "
    r"(?:you|u) to|(?:will|can|could|would) (?:you|u)|be my|one more|just one|sneak|skip|deliver|drop (?:it|"
    r"this)|hold (?:it|this))\b"
)
_WANTED = (
    r"(?:pics?|pix|photos?|pictures?|selfies?|nudes?|vids?|videos?|snap|face|cam|camera|call|vc|facetime|"
    r"number|address|meet|meet ?up|date|kiss|sleep ?over|secret|password|code|account|card|send|location|"
    r"postcode|proof)"
)


def _after_a_no(candidate: Candidate) -> Voice | None:
    """It is asking again only where the other's no stands shortly before, or the words speak of it."""
    marks = candidate.marks
    by_itself = "told" in marks or "again" in marks
    if not by_itself and not candidate.said_before(_NO, by_speaker=False, within=2):
        return None
    if _HARMLESS.search(candidate.text) or candidate.said_before(_HARMLESS, within=3):
        return None
    if by_itself:
        return Voice.REPORTED if "told" in marks else Voice.OWN
    return Voice.OWN if _asked_before(candidate) else None


def _asked_before(candidate: Candidate) -> bool:
    """Whether the speaker has asked for something, as far as their earlier messages are remembered."""
    own = [said.text for said in candidate.before[-6:] if said.sender == candidate.speaker.id]
    return not own or any(_REQUEST.search(text) for text in own)


DETECTOR = Detector(
    name="persists_after_refusal",
    version=3,
    by=Speaker.OTHER,
    says="asks again after the other person has said no",
    innocent_reading="Friends coax each other, and children beg for treats.",
    patterns=(
        (
            r"(?P<again>(?:i (?:know|no|kno|get|heard)|even (?:if|though|tho)|yeah|ok|okay)(?: \w+)? "
            r"(?:that )?(?:you|u|ya|ye|youve|uve) (?:\w+ )?(?:said|say|told me|dont want|didnt want|dont "
            r"wanna|keep saying|not sure|said not)(?: \w+){0,3}[,. ]+(?:\w+ )?(?:but|still|just|i still|tho|"
            r"though|please|come on|and)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:wont|will not|not gonna|not going to|never|aint gonna|not)(?: \w+)? (?:take no|"
            r"accept|accepting|hear|hearing|listen to|give up|giving up|stop asking|stop til|stop until|"
            r"stop messaging|leave (?:you|u) alone|stop trying|quit)(?: \w+)? ?(?:no|that|til|till|until|"
            r"for an answer|you say|u say|on you|on u|asking|no for|so easily|unless)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:keep|keeping|kept|carry on|gonna) (?:on )?(?:asking|messaging|trying|texting|"
            r"ringing|calling|on at (?:you|u)|bugging (?:you|u)|begging)(?: \w+)? (?:til|till|until|unless|"
            r"every day|you|u|forever|if|all night)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:ill|il|i will|im gonna|gonna|im going to|lemme|let me|im|so ill)(?: \w+)? (?:ask|"
            r"asking|try|trying)(?: (?:you|u))? (?:again|one more time|one last time|tomorrow|every|another|"
            r"til|until|once more|properly|nicely)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?<!nobodys )(?:asked|asking|ask|said|told|messaged|texted|this is|thats)(?: (?:you|"
            r"u|this))? (?:(?!him|her|them)\w+ )?(?:nicely|\d+ times|three times|twice|four times|five "
            r"times|the third time|the last time|so many times|again and again|a hundred times)(?: "
            r"\w+){0,3})"
        ),
        (
            r"(?P<again>(?:you|u|ya)(?:ll|l| will|re gonna| gonna)(?: \w+)? (?:change (?:your|ur) mind|come "
            r"round|give in|say yes|cave|thank me|get used to|learn to)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:changed|change|changing|rethink|reconsider|thought|think)(?: \w+)? (?:your|ur|"
            r"yer|it|about|again|any more about|more about)(?: \w+)? (?:mind|offer|over|it|what i|again|"
            r"that pic|my offer|it yet)(?: (?:yet|then|babe|now|about|x|asked|said|or))(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:no|nah|naw)(?: \w+){0,3} (?:isnt an? (?:answer|option)|is not an? (?:answer|"
            r"option)|doesnt mean no|means (?:maybe|yes|try|convince)|aint an? (?:answer|option)|not an? "
            r"(?:answer|option)|wasnt the|just makes me|is boring))"
        ),
        (
            r"(?P<again>(?:stop|quit|dont|enough)(?: \w+)? (?:saying|with the|keep saying|be saying|say|"
            r"tell me) (?:no|nah|cant|cannot|you cant|u cant|you dont|u dont|not)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:why|how come|y|what)(?: (?:do|are|r|is|you|u|ur|youre|always|keep|so|did))* "
            r"(?:saying no|say no|said no|keep saying no|refusing|not replying|ignoring me|blocking me|"
            r"blocked me|unadded me|block me|delete me|no to me|avoiding me)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:(?:new|another|second|other|different|alt|spare|my other) (?:account|acc|number|"
            r"profile|phone|snap|insta|alt)|made a new)(?: \w+){0,3} (?:blocked|block|cos|because|since|"
            r"ignored|you|u|unadded|didnt|wouldnt|please)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:you|u) (?:blocked|unadded|removed|ignored|muted|left|deleted) (?:me|my|that "
            r"account|the chat|the other|us)(?: \w+){0,3}[,. ]+(?:\w+ ){0,2}(?:so|but|im|this is|heres|its|"
            r"added|back|ill|come on|new|why|please|i found|i made)(?: \w+){0,3})"
        ),
        (
            r"(?P<again>(?:one|1)(?: \w+)? (?:pic|photo|selfie|call|date|kiss|chance|meet|vid|look)(?: "
            r"\w+)? (?:and|n|then) (?:ill|il|i|i will|well)(?: \w+)? (?:stop|leave|shut up|never|drop it|be "
            r"happy|go away|wont)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:come on(?! (?:your|ur|my|his|her|the|in|over|down))|cmon|c mon|go on|goo? on|gwan|"
            r"howay|haway|please+(?! (?:dont|do not))|pleas+e+|pls+|plz+|pleaz|plis|aw+ (?:come on|please|"
            r"go on)|oh (?:come on|go on)|begging|beggin|im begging|mon then|cum on|please please)(?: "
            r"\w+){0,5})"
        ),
        (
            r"(?P<weak>(?:just|only|quick|quickly|even|one(?! (?:sec|second|min|minute)s?\b)|1(?! (?:sec|"
            r"second|min|minute)s?\b)|a (?:quick|little|tiny|small|cheeky|wee|single|fresh)|a(?= (?:pic|"
            r"photo|selfie|vid|call|vc|kiss|date|meet|snap)s?\b(?! of (?:a|an|the)\b))) (?:\w+ )?(?:one(?! "
            r"sec| who)|1|once|quick|small|little|tiny|cheeky|two|"
            rf"2|five|5|{_WANTED}|time|minute|mins?|second|secs?)(?: \w+){{0,4}})"
        ),
        (
            r"(?P<weak>(?:why|y|how come|whats)(?: (?:not|no|cant|wont|dont|are|r|is|the|wouldnt|you|u|ya|"
            r"ur|youre|so|being|be|such|wrong|up))+(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?:dont|stop|no need to|quit|stop being|dont be|not)(?: \w+)? (?:be|being|so|"
            r"such)(?: \w+)? (?:shy|boring|silly|scared|frigid|weird|a baby|mean|a wimp|like that|so|"
            r"dramatic|difficult|stupid|awkward|dry|chicken|tight|childish|long|soft|nervous|daft|rude|"
            r"spoilsport|worried|selfish|moody|prude)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:you|u|ya|ye|youd|youll|ull|ud|yed)(?: \w+)? (?:promised|said (?:you|u)|owe|owed|"
            r"want to|wanna|know (?:you|u)|like it|love it|enjoy|be fine|be ok|have to|said youd|swore|did "
            r"it before|last time|agreed|can trust|trust me)(?: \w+){0,5})"
        ),
        (
            r"(?P<weak>(?:{no_one}|no ?body|they|your (?:mum|dad)|ur (?:mum|dad)|she|he|it|i|ill|il)(?: "
            r"\w+)? (?:will|ll|wont|gonna|doesnt|dont|never|promise|swear|delete)(?: \w+)? (?:know|kno|find "
            r"out|see|tell|notice|ever|delete|hurt|show|bite|be|take|need to|laugh|judge|mind|save)(?: "
            r"\w+){0,4})"
        ),
        (
            r"(?P<weak>(?:its|it is|thats|is|was|not|its not)(?: \w+)? (?:(?:not )?(?:a |that )?big deal|"
            r"only|just|normal|nothing|a laugh|harmless|natural|easy|quick|private|between us|not weird|not "
            r"hard|what)(?: \w+){0,5})"
        ),
        (
            r"(?P<weak>(?:if|cos|because|but|so)(?: \w+){0,2} (?:you|u|ya)(?: \w+)? (?:loved?|liked?|cared?|"
            r"trust(?:ed)?|really|were|want(?:ed)?|promised|said|fancy)(?: \w+){0,5})"
        ),
        (
            r"(?P<weak>(?:send|show|gimme|give|let|do|come|meet|open|answer|pick|turn|try|tell|say|take|get|"
            r"call|ring|add|"
            rf"unblock|reply|talk|trust|join)(?: \w+){{0,3}} (?:me|it|us|one|1|{_WANTED}|yes|back|on|up|now|"
            rf"then|out|about it|again|a go|anyway|in)(?: \w+){{0,4}})"
        ),
        (
            r"(?P<weak>(?:everyone|every1|everybody|all (?:the|my|ur|your)|other|the others|most|normal|ur "
            r"mates|your mates|my ex|your friends|any other)(?: \w+){0,3} (?:does|do|did|doing|sends?|sent|"
            r"has|have|said yes|loves?|would|wanted|likes?)(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?:so|still|and|ok|when|tomorrow|tonight|later|maybe|another|next)(?: \w+){0,2} "
            r"(?:no|waiting|up for|then|time|nothing|tomorrow|tonight|yes|weekend|thinking|want to|pic|on|"
            r"chance|friday|saturday)(?: \w+){0,4}\?+)"
        ),
        (
            r"(?P<told>(?:he|she|they|hes|shes|theyre|this (?:guy|man|lad|boy|girl|person)|some (?:guy|man|"
            r"lad))(?: \w+)? (?:just |still |always |wont |keeps? |kept |carries )*(?:keeps?|kept|wont stop|"
            r"still|carries on|wont leave|carried on|never stops|wont take|doesnt stop|didnt stop|doesnt "
            r"listen)(?: \w+)? (?:asking|messaging|texting|begging|pestering|trying|on at me|ringing|"
            r"calling|me alone|no for|sending|going on|saying|to me|(?:when|after) i (?:say|said|told|tell|"
            r"ask|asked|block\w*|dont|didnt))(?: \w+){0,4})"
        ),
        (
            r"(?P<told>(?:i (?:said|told (?:him|her|them)|keep (?:saying|telling))|ive (?:said|told (?:him|"
            r"her|them)))(?: \w+){0,2} (?:no|stop|not to|to stop|i dont want|nah)(?: \w+){0,3}[,. ]+(?:\w+ "
            r"){0,2}(?:but|and|n|still)(?: \w+)? (?:he|she|they|hes|shes|theyre|keeps?|still|just|asked|"
            r"asks)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:that|it|this)(?: \w+)? (?:sounded like|sounds like|wasnt|isnt|not|aint)(?: "
            r"\w+){0,2} (?:yes|maybe|no)(?: (?:to me|tho|though|then|really|from you|yet|a no))(?: \w+)?)"
        ),
        (
            r"(?P<weak>(?:that|it|this)(?: \w+)? (?:sounded like|sounds like|wasnt|isnt|not|aint)(?: "
            r"\w+){0,2} (?:yes|maybe|no|an? answer))"
        ),
        (
            r"(?P<again>(?:so thats not|thats not|ill take that as|take that as|is that|so its) (?:a |an "
            r")?(?:real |proper |definite )?(?:no|maybe|yes)(?: (?:then|to me|yet|though|tho|is it|or))(?: "
            r"\w+)?)"
        ),
        (
            r"(?P<weak>(?:thats not|ill take that as|take that as|is that|not) (?:a |an )?(?:real |proper |"
            r"definite )?(?:no|maybe|yes))"
        ),
        (
            r"(?P<weak>(?:about|back to) (?:what i|that thing|the (?:pic|photo|meet|call|other thing)|my "
            r"question|earlier|what we)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:one more|another|a second|one last|last) (?:go|try|attempt|shot|chance)(?: \w+)? "
            r"(?:at|to)(?: \w+){0,2} (?:convinc\w+|persuad\w+|chang\w+|ask\w*|get\w*|talk\w*)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:convince|persuade|talk (?:you|u) (?:into|round)|change (?:your|ur) mind|win "
            r"(?:you|u) (?:over|round)|wear (?:you|u) down|twist (?:your|ur) arm)(?: \w+){0,3})"
        ),
        r"(?P<weak>:(?:pleading_face|folded_hands|person_bowing):)",
        (
            r"(?P<again>(?:pretend|act like|ignore|forget)(?: \w+){0,2} (?:i|you|u|that|never|didnt)(?: "
            r"\w+)? (?:heard|hear|said|say|read|see|saw)(?: \w+){0,2} (?:no|that and|and (?:start|try|ask)|"
            r"start again|start over)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:pretend|didnt hear|didnt see|never heard|start over|start again|try again|try "
            r"that again|ask again|wrong answer|say that again|not what i (?:asked|wanted)|not the "
            r"answer)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>said (?:no|nah)(?: (?:at|the))? (?:first|to begin|to start|at the start|once)(?: "
            r"\w+){0,3}[,. ]+(?:\w+ ){0,2}(?:she|he|they|then|but|now|and)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:you|u|ya)(?:ve)? said (?:no|nah|not|maybe|youd think|later) (?:on |last |"
            r"yesterday|twice|three|again|the last|before|to)(?: \w+){0,6}[, .]+(?:\w+ ){0,3}(?:what about|"
            r"how about|today|tomorrow|now|so|wednesday|tonight|ask|still|but)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:still here|still talking|still online|you replied|u replied|havent blocked|not "
            r"blocked|keep replying|reading this|didnt leave)(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?:think about it|sleep on it|have a think|take (?:your|ur|the) (?:time|evening|"
            r"night|day)|mull it over|see how you feel|no rush|give it (?:a day|time|some thought))(?: "
            r"\w+){0,4})"
        ),
        (
            r"(?P<weak>(?:youll|ull|you will|u will|i think youll|i know youll|wake up)(?: \w+){0,4} "
            r"(?:braver|brave|ready|change|like it|love it|thank me|feel better|say yes|regret|glad|come "
            r"round|used to))"
        ),
        (
            r"(?P<weak>(?:i|ill|il|id|we)(?: \w+)? (?:pay|double|give (?:you|u)|buy (?:you|u)|throw in|make "
            r"it|go first|delete (?:it|them)|wait|go up to|add)(?: \w+){0,5})"
        ),
        (
            r"(?P<weak>(?:scared|chicken|frigid|boring|baby|mummys (?:boy|girl)|shy|prude|mature|brave|"
            r"trust me|trust issues|dramatic|dont be a|buzzkill|melt|wimp|tight|moody)(?: \w+){0,4}\??)"
        ),
        (
            r"(?P<weak>(?:tomorrow|tonight|later|tmrw|next week|weekend|saturday|sunday|friday|monday|"
            r"another day|when youre alone|when ur alone)(?: \w+){0,3} ?(?:then|instead|\?|maybe|ok))"
        ),
        (
            r"(?P<weak>(?:loads|lots|plenty|most|all|every|everyone|every1|other|my (?:last|ex|sister|"
            r"other)|half)(?: \w+){0,4} (?:girls?|boys?|people|friends?|says? yes|do it|does it|did it|dont "
            r"mind|didnt mind|said yes|loved it|sends?|sent)(?: \w+){0,3})"
        ),
        (
            r"(?P<weak>(?:harmless|no big deal|not a big deal|just a (?:pic|laugh|joke|bit)|bit of fun|"
            r"quick one|only me|only us|promise|swear|swear down|no one will|nobody will|ill delete|i wont "
            r"(?:show|tell|save|keep))(?: \w+){0,4})"
        ),
        (
            r"(?P<weak>(?:what would it take|how much would|how much (?:do you want|for one)|what if i "
            r"(?:pay|give|go|send|show|promise|come)|name (?:your|ur) price)(?: \w+){0,4})"
        ),
        (
            r"(?P<again>(?:you|u|ya|ye) (?:blocked|unadded|removed|deleted|muted) me(?: \w+){0,2} (?:by "
            r"accident|by mistake|again|agn|i think|i see|lol|haha|babe|didnt you))"
        ),
        r"(?P<told>(?:every|each) time i (?:block|report|delete|remove|ignore)(?: \w+){0,3})",
        (
            r"(?P<told>(?:hes|he has|shes|theyve|theyre|he|she|they|a man|a guy|some guy|someone|this "
            r"man)(?: \w+){0,2} (?:made|making|makes|make|comes back|came back|keeps making|keeps "
            r"coming)(?: \w+){0,4} (?:accounts?|names|profiles?|usernames?)(?: \w+)? (?:and|every|each|when|"
            r"after|adding|n|to))"
        ),
        r"(?P<again>(?:made|make|making|makes) me (?:ask|beg|say it) (?:twice|again|three|for it))",
        (
            r"(?P<again>(?:everyone|every girl|every boy|they all|every1|all of them)(?: \w+)? (?:does|says "
            r"that|nervous|scared|shy|feels that)(?: \w+)? (?:the |at )?first(?: time)?)"
        ),
        r"(?P<again>(?:scared|chicken|bottled it)[?!. ]+(?:i )?thought (?:you|u)(?: \w+){0,3})",
        (
            r"(?P<again>(?:dont make me|do i have to|ill have to) (?:come (?:to|round|find|get|ur|your)|"
            r"turn up|show up at|wait outside)(?: \w+){0,3})"
        ),
    ),
    confirm=_after_a_no,
    shows=(
        Example("come on just one", before=("them: no i dont want to",)),
        Example("why not? dont be shy", before=("them: id rather not send pics",)),
        Example("nobody will know, please", before=("me: send me a pic", "them: nah")),
        "i wont take no for an answer",
        "i know u said no but please",
        "made a new account cos u blocked me",
        "ill keep asking til u say yes",
        "he keeps asking even tho i said no",
    ),
    passes=(
        "one sec",
        "come on just one",
        "please can you bring my pe kit",
        Example("go on have some cake", before=("them: no thanks",)),
        Example("ok no worries", before=("them: i dont want to",)),
        Example("come on, one more match", before=("them: nah im off",)),
        Example("just one more", before=("them: yes sure",)),
        "the dentist wont take no for an answer lol",
    ),
    limits="It sees a no only in the last few messages, and not one that is silence or a change of subject.",
)
