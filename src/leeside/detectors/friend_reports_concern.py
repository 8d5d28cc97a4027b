"""Somebody tells of another child who may be in trouble: an older contact, pictures passed on, money, missing, moved, hurting."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_LIGHT = AnyOf(
    r"\b(?:film|movie|episode|series|eastenders|corrie|emmerdale|hollyoaks|netflix|book|chapter|character|macbeth|romeo|"
    r"juliet|minecraft|roblox|fortnite|cat|dog|puppy|hamster|tortoise|rabbit|goldfish|parrot|flu|tonsil\w*|chicken ?pox|"
    "covid|appendix|ankle|broke (?:his|her) (?:arm|leg|wrist)|dentist|exams?|mocks?|gcses?|driving test|homework|essay|"
    r"detention|grades|audition|penalt\w+|form|injur\w+|hamstring|transfer|manager|striker|haircut|outfit|prom dress|"
    "surprise|birthday|wedding|honeymoon|uni|engaged|grandad|grandma|nan|granny|neighbour|new job|promotion|holiday|jet "
    r"?lag|lo+l|lmf?ao+|haha\w*|assembly|if anyone|if any of you|if you are worried|please report|reminder|newsletter|"
    r"pshe|leaflet|poster|paper round|bake sale|parking|bill|pregnan\w+|not worried|points|reported it|our school|walk in|"
    r"choir|documentary|chatting with random|scout\w*|roommates?|shed|quoting|osrs|worksheet|hes not missing|shes not "
    "missing|not in trouble|nobody is|nuggets|snapchat streak|owes me|owe me|scared of (?:spiders|dogs|heights|the dark|"
    r"clowns|needles|flying|water)|fundrais\w+|sponsor\w*|charity|pocket money|school trip|wristband|missing (?:his|her|"
    "a) (?:shoe|sock|tooth|bus|ball|pe)|penpal|pen pal|tutor|coach|grandparents|clarinet|piano|chess|spider ?man|batman|"
    r"goalie|keeper|lost property|bus pass)\b"
)


def _told(candidate: Candidate) -> Voice | None:
    """Always a report of what happens to somebody else, never the speaker's act."""
    return None if _LIGHT.search(candidate.text) else Voice.REPORTED


_WHO = (
    r"(?:(?:my|me|ma|our|one of my|one of our) (?:\w+ )?(?:friend|friends|mate|mates|m8|bestie|best friend|pal|"
    "cousin|sister|brother|wee brother|wee sister|sis|bro|"
    r"girl|boy|niece|nephew|neighbour|daughter|son|kid|team ?mate)s?|(?:a|this|that|the|some) (?:\w+ )?(?:girl|"
    "boy|lad|lass|kid|mate|friend|pupil|student)(?: (?:in|from|at) (?:my|our|the) "
    "(?:class|year|form|school|team|club|street|estate|tutor group|group))?|someone (?:in|from) (?:my|our) "
    "(?:class|year|form|school|team)|she|shes|"
    r"he|hes|our kid|our \w+|[a-z]{3,9}(?= (?:hasnt|isnt|wasnt|hadnt|keeps)))"
)
_OLDER = (
    r"(?:(?:an? |some |this |that )?(?:\w+ )?(?:older|old|grown|adult|grown up|random|strange|creepy|weird|dodgy|"
    r"\d\d ?(?:yr|year)s? old|\d\d|stranger) ?(?:\w+ )?(?:man|men|guy|bloke|"
    "lad|boy|boyfriend|bf|person|people|woman|fella|geezer|lads|guys|boys|dude|someone)?|(?:some|a|this) (?:man|"
    "guy|bloke|men|fella|geezer|dude|rando)|some ?(?:one|body) (?:she|he|they|off|from|online|on the|on (?:snap|"
    "insta|discord|roblox|a game))|men online)"
)
_HERS = r"(?:her|his|their|hes|\w{3,9}s)"

DETECTOR = Detector(
    name="friend_reports_concern",
    version=2,
    by=Speaker.ANYONE,
    says="tells of another child who may be in trouble",
    innocent_reading="Friends worry about illness, exams and quarrels, and gossip about who likes whom.",
    patterns=(
        (
            "(?:worried|worrying|concerned|scared|frightened|anxious|bad feeling|dont like whats happening|"
            r"panicking) (?:\w+ )?(?:about|abt|for|over|by) (?:my (?:\w+ )?(?:friend|mate|m8|bestie|cousin|sister|"
            r"brother|sis|bro|pal|daughter|son|niece)s?|her|him|them|a (?:\w+ )?(?:friend|mate|girl|boy|lad|kid)|"
            "this girl|someone (?:in|from)|(?!the|my|your|ur|this|that|it|what|all|how|being|going)[a-z]{3,9}(?: "
            "tbh| lately| at the moment| atm| she| he| shes| hes| and| cos| since|[.,]|(?! ?[a-z0-9])))"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:talk(?:ing|s)?|chatting|messaging|msging|texting|speaking|facetiming|"
            "calling|seeing|dating|going out|meeting(?: up)?|met|meet|hanging (?:out|about|round)|hangin "
            rf"(?:about|round)|going to see|in love) (?:\w+ ){{0,2}}(?:to|with|up with|w|by)? ?{_OLDER}(?: "
            r"\w+)?(?: online| from| shes| hes| who| off| she| in| on| he| that| every| and| n| at| with| behind|"
            "[.,]|(?! ?[a-z0-9]))"
        ),
        (
            rf"{_HERS} (?:\w+ )?(?:pics?|photos?|pictures?|nudes?|videos?|vids?) (?:\w+ ){{0,2}}(?:been |being |"
            r"all |are |r |is |got |getting |going |have |has |went |go |were )+(?:\w+ )?(?:round|around|"
            "everywhere|leaked|sent|shared|spread|passed|posted|out|viral|in the|on (?:a|the|insta|snap)|over "
            "the)"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:sent|sends|sending|send) (?:\w+ )?(?:pics?|photos?|pictures?|nudes?|"
            rf"videos?|vids?|stuff|things|selfies) (?:of (?:herself|himself) )?to (?:\w+ ){{0,2}}(?:man|guy|lad|"
            "boy|bloke|someone|some1|stranger|him|person|online|older|account|bf|ex)"
        ),
        (
            "(?:some ?one|some1|some ?body|he|hes|shes|they|theyre|this (?:guy|man|lad|account)|someones|"
            r"somebodys|her (?:ex|bf)|some (?:guy|man|lad|boy)|a (?:guy|man)) (?:\w+ ){0,2}(?:keeps? "
            r")?(?:blackmail\w*|threaten\w*|pressuring|forcing|controlling|using|grooming|hurting|hitting|"
            r"stalking|exploiting) (?:\w+ )?(?:her|him|my (?:\w+ )?(?:friend|mate|sister|brother|cousin|bestie)|"
            r"them)(?: \w+)?"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:getting|being|is|been|got) (?:\w+ )?(?:blackmailed|threatened|groomed|"
            "catfished|followed|stalked|forced|hurt|hit|beaten|used by|made to|bullied so|pressured|sextorted|"
            "trafficked|exploited)"
        ),
        (
            rf"(?:money|cash|payments?|\$ ?\d+|hundreds|thousands|a grand|grand)(?: \w+){{0,4}} (?:in|into|through|"
            rf"thru|on|out of|from|to) {_HERS} (?:\w+ )?(?:account|bank|card|monzo|acc)|{_HERS} (?:\w+ "
            rf")?(?:account|bank account|card|monzo|acc) (?:\w+ ){{0,2}}(?:frozen|closed|shut|blocked|locked|used|"
            "to move|for (?:some|a|money))"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:got|has|have|having|with|turned up with|suddenly|comes? in with|buying|"
            rf"carrying|flashing) (?:\w+ ){{0,3}}(?:two phones|2 phones|second phone|another phone|burner|new "
            "phone|new trainers|loads of (?:money|cash)|wads?|expensive|knife|blade|bruises?|marks|burns?|cuts|"
            rf"scars)(?: \w+){{0,3}} ?"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:gone missing|went missing|(?:is|been|still) missing|disappeared|vanished|"
            "ran away|run away|ran off|runaway|not been home|didnt come home|never came home|hasnt come home|not "
            r"come home|hasnt been (?:home|seen)|not been seen|havent been home|wasnt home)(?: \w+)? ?(?:since|"
            r"for|from|again|last|all|again|on|and|n|with|to|her|his|\d|[.,]|(?! ?[a-z0-9]))"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:picked up|dropped off|collected|taken|moved|driven|staying|living|stayed|"
            rf"stopping|sleeping|going|put) (?:\w+ ){{0,3}}(?:by (?:\w+ )?(?:car|cars|man|men|guys?|lads|different|"
            r"older|blokes?)|in (?:a|different|some|blacked|random) (?:\w+ )?(?:cars?|van)|(?:at|to|in) (?:\w+ "
            r")?(?:mans|guys|mens|strange|different|another|random|some|older) (?:\w+ )?(?:house|flat|city|town|"
            "place|hotels?|house every|address)|to (?:london|another city|hotels))"
        ),
        (
            rf"{_WHO} (?:\w+ ){{0,3}}(?:cut(?:ting|s)? (?:herself|himself|themsel\w+|her|his|again)|hurt(?:ing|s)? "
            r"(?:herself|himself|themsel\w+)|self ?harm\w*|starving (?:herself|himself)|not eating|stopped eating|"
            r"wont eat|hasnt eaten|kill(?:ing)? (?:herself|himself|themsel\w+)|doesnt want to (?:be here|live|be "
            r"alive)|wants to die|suicidal|overdos\w+|end it|end (?:her|his) life|says goodbye|saying goodbye|"
            r"taken (?:\w+ )?(?:pills|tablets))"
        ),
        (
            r"(?:its|it is|this is|asking|question|thing|help|need|about|not me|something|problem) (?:\w+ "
            r"){0,2}(?:about|for|not me its|its) (?:my|a) (?:\w+ )?(?:friend|mate|bestie|cousin|sister|"
            r"brother)(?: \w+){0,5} (?:shes|hes|she|he|theyre|they|who|is|has|got|in|trouble|help|worried)"
        ),
        (
            r"(?:meeting|meet|going to meet|met|gone to meet|off to meet|gonna meet) (?:\w+ ){0,3}(?:off|from|"
            r"on|she met|he met|shes met|hes met|they met|shes been talking|hes been talking|from off) (?:\w+ "
            ")?(?:snap|insta|discord|roblox|the internet|online|a game|tiktok|yubo|wizz|fortnite|to|on|an app|"
            "the app)"
        ),
        (
            r"(?:some ?one|some1|some ?body|can (?:you|u|some ?one)|could (?:you|u)|please|pls|should) (?:\w+ "
            r")?(?:check (?:on|if|up on)|keep an eye on|look out for|speak to|talk to|ring) (?:her|him|my (?:\w+ "
            ")?(?:friend|mate|sister|brother|cousin)|[a-z]{3,9}s?)(?: (?:ok|okay|alright|tonight|is|please|pls|"
            r"shes|hes|safe))(?: \w+)?"
        ),
        (
            r"(?:its|this is|thats|hi|hello|writing|ringing|calling|worried|question|need help|here)(?: \w+){0,3} "
            r"(?:about|for|with|abt|cos of) (?:my|a|our) (?:\w+ )?(?:friend|mate|bestie|cousin|sister|brother|"
            "neighbour)|(?:when|if|for when) (?:its|it is) (?:ur|your|a) (?:friend|mate) (?:not|n not)"
        ),
        (
            r"(?:make|makes|making|made|force|forces|forcing|gets?|getting|telling) (?:my (?:\w+ )?(?:friend|mate|"
            r"sister|brother|cousin)|her|him|them) (?:\w+ )?(?:to )?(?:do (?:stuff|things|it)|hold|carry|sell|"
            "send|go on (?:cam|camera|call)|pay|steal|nick|meet|film|hurt|run|deliver|keep|take (?:pics|photos|"
            r"stuff|her|his))(?: \w+)?"
        ),
        (
            r"(?:fake|ai|deepfake|edited|made up|private|rude|secret) (?:\w+ )?(?:pics?|photos?|pictures?|nudes?|"
            r"videos?|vids?|account|page) (?:of|about) (?:my (?:\w+ )?(?:friend|mate|sister|brother|cousin)|her|"
            r"him|a (?:girl|lad|boy)|this girl|[a-z]{3,9})(?: \w+)?"
        ),
        (
            r"(?:she|he|shes|hes|my (?:\w+ )?(?:friend|mate|sister|brother|cousin)) (?:\w+ ){0,2}(?:keeps? "
            r"(?:paying|sending|getting|crying|deleting|meeting)|paying|sends money) (?:\w+ ){0,4}(?:someone|some1|money|"
            r"toilets?|every|when|phone|stuff|messages|lunch|him|man|lads|older)|(?:she|he|shes|hes|my (?:\w+ "
            r")?(?:friend|mate|sister|brother|cousin)) (?:\w+ ){0,2}(?:cries|crying|"
            r"hands shake|shakes|flinches|jumps|goes white|deletes?|hides) (?:\w+ ){0,4}(?:when (?:it|he|they|her|his)|"
            r"toilets?|every (?:day|night|time|"
            r"lunch|break)|phone|messages|rings|buzzes|him|lads|older)"
        ),
        (
            r"(?:she|he|shes|hes|theyre|my (?:\w+ )?(?:friend|mate|sister|brother|cousin)|our kid) (?:\w+ "
            r"){0,2}(?:got|has|wearing|turned up with|buying|coming in with) (?:\w+ ){0,3}(?:new (?:stuff|clothes|"
            r"trainers|phone|things|trackies|gear)|stuff|money|cash|gifts|presents)(?: \w+){0,4} (?:from|no idea "
            "where|nobody knows|no one knows|wont say|off him|off some|every week|suddenly)"
        ),
        (
            r"(?:running|hanging|knocking|going|hangin|knockin) (?:about|round|around) with (?:\w+ ){0,2}(?:lads|"
            r"olders|older|men|man|gang|boys from|them)(?: \w+)?|(?:boyfriend|bf|girlfriend|friend|man|guy|"
            "someone|somebody) (?:she |he |shes |hes )?(?:off|from|met on|met off|on|meets on) (?:the internet|"
            "online|a game|roblox|discord|snap|an app|the app|yubo|insta)"
        ),
        (
            r"(?:shes|hes|she is|he is|shes only|hes only|my friend is) (?:only )?(?:1[0-7]|\d|twelve|thirteen|"
            r"fourteen|fifteen|eleven) (?:and|n|&|but) (?:hes|shes|he is|she is|the guy|the man|her bf|he) (?:\w+ "
            r"){0,2}(?:\d\d|older|grown|adult|twenty|thirty|a man)"
        ),
        (
            r"(?:she|he|shes|hes|theyre|my (?:\w+ )?(?:friend|mate|sister|brother|cousin)) (?:\w+ ){0,2}(?:in|on|"
            r"part of|joined) (?:\w+ ){0,2}(?:server|group|chat|gang)(?: \w+){0,4} (?:hurt|older|men|stuff|tell|"
            "make|scary|dangerous|bad|weird|lads|selling)"
        ),
        (
            r"(?:dont|do not|never|cant) (?:\w+ )?(?:tell|let) (?:her|him|them) (?:\w+ )?(?:i|it was me|know i|know it "
            r"was) (?:\w+ )?(?:told|said|messaged|came|grassed|rang|who|snitched|spoke)(?: \w+)?|(?:she|he|they)(?:d|ll| "
            r"would| will) (?:\w+ )?(?:kill|hate|never forgive|never speak to|never talk to) me (?:\w+ )?(?:knew|found|"
            "telling|saying|told|finds|i told)"
        ),
        (
            r"(?:saw|seen|noticed|clocked|found|got) (?:\w+ )?(?:the |her |his |a |some |loads of |these )?(?:\w+ "
            r")?(?:bruises?|cuts|burn marks|burns|scars|knife|blade|marks) (?:\w+ ){0,3}(?:on|in|up|all over|down) "
            r"(?:\w+ )?(?:her|his) (?:\w+ )?(?:arms?|neck|legs?|bag|back|wrists?|coat|face|locker|body|ribs)"
        ),
        (
            r"i (?:\w+ )?think (?:\S+ ){1,4}(?:in (?:\w+ )?(?:trouble|danger)|being (?:\w+ )?(?:groomed|used|hurt|"
            "blackmailed|forced|made|bullied|hit|abused|threatened|controlled)|hurting (?:herself|himself|her|him)|not "
            "safe|gonna do something|going to do something|been (?:groomed|hurt|taken|threatened))"
        ),
        (
            r"(?:she|he|shes|hes|my (?:\w+ )?(?:friend|mate|bestie|sister|brother|cousin)) (?:\w+ ){0,3}(?:scared|"
            r"terrified|frightened|too scared|afraid|petrified) (?:\w+ )?(?:to|of|cos|because|hell|theyll|he|they|"
            r"that)(?: \w+){0,4} ?"
        ),
        (
            r"(?:she|he|they) (?:\w+ )?(?:owes?|has to pay|got to pay|gotta pay|needs to pay|being made to pay|has to "
            r"send|got to send|has to do what) (?:\S+ ){0,5}(?:or|by|them|him|someone|people|lads|back|every|hurt|"
            r"post)(?: \w+)?"
        ),
        (
            r"(?:she|he|shes|hes) (?:\w+ ){0,2}(?:stopped (?:coming|talking|eating|going|answering)|not been (?:in|"
            "herself|himself)|hasnt been (?:in|herself|himself|right)|isnt (?:herself|himself)|not (?:herself|himself)|"
            r"acting (?:\w+ )?(?:scared|weird|strange)|gone (?:\w+ )?quiet|wont (?:talk|tell|leave|come out|say))(?: "
            r"\S+){0,6} (?:since|worried|cos|because|every|met|started|phone|help|him|he|boyfriend|bf|room|who|any "
            "?more)"
        ),
        (
            r"(?:some ?(?:one|body)|who|can (?:you|u)) (?:\w+ )?(?:needs? to|should|has to|gotta|please|pls) (?:\w+ "
            ")?(?:help|check on|look at|talk to|check|stop|find|speak to) (?:her|him|(?!me|my|your|ur|this|the|it|"
            r"out)[a-z]{3,9})(?: \w+){0,3} (?:tonight|she|he|shes|hes|story|profile|before|asap|please|pls|now)"
        ),
    ),
    confirm=_told,
    guards=frozenset({"imagined"}),
    shows=(
        "im worried about my friend shes talking to some older guy online",
        "my mates pics are going round school",
        "theres money coming into his account and he wont say who from",
        "jess hasnt been home since friday",
        "shes getting picked up by different cars",
        "someones blackmailing my friend",
        "my friend said she doesnt want to be here, i think she'll hurt herself. she is cutting herself",
    ),
    passes=(
        "she cries when the credits come on",
        "he hides the money in the teapot in the second book",
        "im worried about my exams",
        "my cat went missing on friday",
        "worried about her shes got the flu",
        "my mate is going out with a lad in our year",
        "she was talking to the new girl at lunch",
        "my sister is dating a guy from uni",
        "his account got hacked lol",
    ),
    limits="It does not see whether the tale is true, nor a worry told without saying what it is about.",
)
