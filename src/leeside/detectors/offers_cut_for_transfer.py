"""Somebody offers a share of money that passes through the child's hands or account: money muling."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

_HOLD = (
    r"account|acc|accs|bank|card|monzo|revolut|cash ?app|paypal|prepaid|transfer\w*|payments?|pass (?:it "
    r")?on|send (?:it |the rest )?(?:back|on)|withdraw|cash ?point|atm|comes? in|lands?|drops?|hits?|flip|"
    r"pending|deposit|crypto|wallet|through|thru|number"
)
_PLAY = (
    r"chips|fries|sandwich\w*|bake sale|raffle|charity|sponsor\w*|vinted|depop|ebay|car boot|lemonade|paper "
    r"round|babysit\w*|young enterprise|bracelets?|kitchen|commission if|pocket money|grandad sent|nan sent|"
    r"birthday|cinema|pizza|gems|coins|gold|loot|auction|guild|maths|percent off|market stall|tutor|old "
    r"bike|dog walk\w*|lawn|car wash|haircut|miller|millers|scratchcards|quiz|advert|tip(?:s|ped)|hotel|"
    r"change from|shop for|by mistake|bandit|boss drops|scouts|stall"
)
_SUM = (
    r"(?:{amount}|\d+ ?(?:%|percent|per cent|quid|p|k|bands)?|(?:a |half a )?(?:hundred|ton|grand|score|"
    r"tenner|fifty|twenty|third|quarter|tenth|half|cut|share|bit|percentage|slice|twenties|rest|change|"
    r"difference|extra|couple hundred))"
)

DETECTOR = Detector(
    name="offers_cut_for_transfer",
    version=1,
    by=Speaker.OTHER,
    says="offers a share of money for passing it on",
    innocent_reading="Families pass money on, and young people keep what they earn at a stall or a sale.",
    patterns=(
        (
            rf"(?:you|u|ya|ye)(?: \w+)? (?:keep|get|take|pocket|hold|hang on to|have)(?: (?:the|a|ur|"
            rf"your))? {_SUM}(?: of it| from it| each| per| for| and| n|,| then| back| out| yourself)?(?: "
            rf"\w+){{0,4}} (?:transfer|account|acc|card|pass|send|lending|letting|using|through|thru|goes|"
            rf"rest|payment|withdraw\w*|back|on|out|doing nothing|nothing|for it|time|drop|one)"
        ),
        (
            rf"(?P<weak>(?:you|u|ya|ye|and|n|then|just)(?: \w+)? (?:keep|pocket|get to keep)(?: (?:the|a|ur|"
            rf"your))? {_SUM})"
        ),
        (
            rf"(?:send|bounce|push|pass|move|forward|transfer|ping|post|wire|drop|pay|give me|hand me)(?: "
            rf"\w+){{0,4}} (?:and|n|,|then|back)(?: \w+){{0,2}} (?:keep|take|pocket)(?: (?:the|a|ur|your))? "
            rf"{_SUM}"
        ),
        (
            r"(?:i|we|they|ill|il|he)(?: \w+)? (?:send|put|drop|transfer|pay|load|deposit|wire)(?: \w+)? "
            r"(?:you|u|in|into|ur|your)?(?: \w+){0,3} (?:\d[\d,.]*k?|a grand|money|some p)(?: \w+){0,4} "
            r"(?:you|u)(?: just)? (?:send|pay|transfer|pass|move|bounce|forward|withdraw|take)(?: \w+)? "
            r"?(?:back|it|on|out)?"
        ),
        (
            r"(?:receive|recieve|get|take|accept) (?:the |a )?(?:payments?|money|transfers?|deposits?|"
            r"funds)[,. ]+(?:and |n |then |you |u )?(?:forward|send|pass|transfer|withdraw|move|take)(?: "
            r"\w+){0,3}\b{gap}\b(?:commission|keep|cut|percent|share|fee|on|back)?"
        ),
        (
            r"(?:make|earn|get|made|making|earning|clear\w*|bring in)(?: \w+)? (?:{amount}|\d+ ?%|\d+|a ton|"
            r"hundreds|grands?)(?: \w+)? (?:per|a|each|every|for each|off each|from each|on each) "
            r"(?:transfer|drop|payment|account|flip|card|deposit|one you (?:pass|send))"
        ),
        (
            r"(?:split|spilt|we split|go|do) (?:it |that )?(?:\d\d ?[/-] ?\d\d|50 50|half|halves|\d\d \d\d|"
            r"three ways|down the middle)\b{gap}\b(?:account|acc|card|lending|use|transfer|you|u|drop|bank|"
            r"lend)"
        ),
        (
            r"(?:for|just for) (?:you |u )?(?:lending|letting me use|using|the use of|use of|renting|having|"
            r"giving me|letting (?:it|money|a payment|a transfer|us|something)|passing|moving|holding|"
            r"sending) (?:\w+ ){0,3}(?:account|acc|card|bank|monzo|it(?! is| was| can)|money|payment|cash|"
            r"transfer|on|through|thru)"
        ),
        (
            r"(?:comes? in|lands?|drops?|hits? (?:ur|your)|gets? paid in|goes in)\b{gap}\b(?:you|u|just)(?: "
            r"\w+)? (?:pass|send|push|bounce|move|transfer|take|withdraw|forward)(?: it| that| the "
            r"rest)?(?: (?:on|out|back|over|along|to))\b{gap}"
        ),
        (
            r"(?:let|lettin|letting)(?: \w+){0,3} (?:hit|land|drop|go|come|pass|run|sit)(?: \w+)? (?:ur|"
            r"your|in|into|thru|through)(?: \w+)? ?(?:acc|account|card|bank|yours)?\b{gap}\b(?:keep|get|cut|"
            r"quid|yours|\d+|share|paid)"
        ),
        (
            r"(?:more|the more) (?:you|u) (?:let|put|push|move|pass|run|send|flip|transfer)(?: \w+){0,2},? "
            r"(?:the )?more (?:you|u) (?:keep|make|get|earn|eat)"
        ),
        (
            r"(?:transfer agent|payment (?:agent|processor|handler)|money (?:agent|transfer agent|"
            r"processor)|payments? manager|financial agent|transaction (?:agent|manager)|cash courier)(?: "
            r"\w+)?"
        ),
        (
            r"(?:your|ur) (?:account|acc|card|bank|name)(?: \w+)?[,= ]+(?:my|our|his) (?:money|cash|p|"
            r"funds)\b{gap}"
        ),
        (
            r"(?:\d+ ?(?:->|=>|=|into|to|turns? into|becomes|turned into) ?(?:{amount}|\d{3,})(?: \w+){0,3} "
            r"(?:tonight|by|in|today|no cap|guaranteed|legit|within|flip))"
        ),
        (
            r"(?:whats|what is|whatevers?|anything|the rest|rest|leftovers?|what s) (?:left|over|left over|"
            r"on top|leftover)?(?: \w+)? ?(?:is|s|its) (?:yours|urs|all yours|ur cut|your cut|for (?:you|u))"
        ),
        (
            r"(?:your|ur) (?:cut|share|percentage|commission|reward|slice|end|fee|\d+ ?%|\d+)(?: \w+)? "
            r"(?:is|s|would be|will be|built in|goes|goes up|sat there|waiting|comes|now|"
            r"today)\b{gap}\b(?:pass|send|transfer|account|bring|friends|once|when|after|built|back|waiting|"
            r"\d+|it|on)"
        ),
        (
            r"(?:paid|get paid|pay you|pay u|money|earn|cash)(?: \w+)? (?:for|just for) (?:literally "
            r")?(?:just )?(?:having|owning|opening) a(?: \w+)? (?:bank )?(?:card|account|monzo|acc)"
        ),
        (
            r"(?:withdraw|take (?:it|the cash|the money) out|draw it out|cash it out|cash "
            r"?point)\b{gap}\b(?:keep|hand|give|post|bring|send|pass)(?: \w+){0,3}\b{gap}\b(?:keep|yours|"
            r"\d+|cut|rest|twenties|me|it)"
        ),
        (
            r"(?:in it|something|summat|sumthin|sumfin|few quid|drink|treat)(?: \w+)? (?:in it )?for (?:you|"
            r"u|ye)(?: \w+)?\b{gap}\b(?:account|acc|card|transfer|money|fees|payment|bank|send|pass|get "
            r"some)|(?:get|move|bring|send) (?:some )?money (?:home|abroad|over|out)(?: \w+)? (?:without|no|"
            r"avoid\w*) (?:fees|tax|the bank|them)"
        ),
        (
            r"(?:i did it|did it|mate did it|done it)(?: \w+){0,3} (?:and|n) (?:kept|made|got|cleared|"
            r"walked) (?:\w+ )?(?:{amount}|\d+)\b{gap}"
        ),
        (
            r"(?:turn over|turnover|run|clean|wash|process|move)(?: \w+){0,2} (?:\d+k|{amount}|grand)(?: "
            r"\w+){0,3}\b{gap}\b(?:keep|let you|cut|share|month|week|yours)"
        ),
        (
            r"(?:i|we) (?:send|put|drop) \$? ?\d+[.,]? (?:and |n |then )?(?:u|you) (?:send|put|pass) "
            r"(?:back )?\$? ?\d+"
        ),
        (
            r"(?:retain|keep|keeping|kept|deduct) (?:\$ ?\d+|\d+ ?(?:%|percent|quid|per cent)|four percent|"
            r"ten percent|five percent)(?: \w+)? (?:as your|per|for (?:trouble|ur trouble|your trouble|the "
            r"trouble|yourself|each|every)|of each|of every|and forward|and send)(?: \w+)?"
        ),
        (
            r"(?:forward|pass|send|transfer) (?:the )?(?:rest|remainder|balance|those|others?)(?: \w+)? "
            r"(?:as we|as i|back|on to|to the|where|wherever|when)(?: \w+){0,2} (?:instruct|tell|say|keep|"
            r"courier|account|reference|send)"
        ),
        (
            r"(?:\$ ?\d+|\d+ ?(?:quid)?|{amount}) (?:each |a time |a day |every week )?for doing (?:nothing|"
            r"nowt|nothin)(?: \w+)?"
        ),
    ),
    confirm=marked(company=_HOLD, spoiled_by=_PLAY),
    shows=(
        "i send 2000 u send 1800 back n keep the rest",
        "200 quid just for letting me use ur account",
        "money drops in, u pass it on, u keep 15 percent",
        "split it 60/40 just need ur card",
        "make 300 per transfer from ur bedroom",
        "the more u move the more u keep",
        "turn 50 into 500 by tonight, flip with me",
        "cash it out n keep the twenties, bring me the rest",
    ),
    passes=(
        "as for using android it is just cheaper",
        "vinted took a cut of my sale",
        "ill take 10 percent of ur chips",
        "keep the change from the tenner",
        "grandad sent £40, transfer your sister her half",
        "i keep half of what i make at the bake sale",
        "they offered to split the bill",
        "dont pass money through your account for anyone says the poster",
    ),
    limits="It does not see a share that is only agreed by voice, and it cannot know where money came from.",
)
