"""Somebody wants a child's game account, to use, to trade or to level up: the account and what is in it are lost."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"accounts?|acc|accs|acct|accnt|log ?ins?|profile|inventory|main|alt|smurf|log in details|"
            r"pass(?:word)?"
        ),
        (
            r"roblox|fortnite|minecraft|steam|xbox|psn|ps ?plus|playstation|epic|valorant|val|lol|"
            r"league|genshin|brawl stars|clash|cod|warzone|fifa|fc ?2\d|ea|nintendo|discord|pokemon go|"
            r"adopt me|blox fruits|brawlhalla|rocket league|apex|roblocks|gaming|skins?|rank\w*|levels?|"
            r"lvl|coins|robux|v ?bucks|pets?|items?|limiteds?|knife|diamond|champ|elo|unreal|battle "
            r"?pass|boost\w*|grind\w*|farm\w*|duel|trade|trophies|stacked|og|clan|quest|carry|emotes?|"
            r"rare"
        ),
        (
            r"give|gimme|gies|gie|lend|lemme|let me|let (?:us|my)|borrow|(?:use|want|need|have|take|"
            r"check|send|get|keep|hold|buy|log ?in(?:to)?|on|in|into|run|play) (?:\w+ )?(?:your|ur|yer|"
            r"urs|yours|someones|anyones)|swap|trade|selling|sell me|sell us|buying|want to buy|send "
            r"(?:me|us|the)|log me|hop on|jump on|share|rent|hold it|hand|add (?:my|me)|transfer|link|"
            r"change (?:the|your|ur)|put my|send over|drop|hand over|sign me|play on|access|run it|"
            r"donate|prove|sell\w*|hold"
        ),
        (
            r"(?:your|ur|yr|yer|yours|urs|you|u)|someones|anyones?|anyone|any old|old|unused|ill (?:get|"
            r"level|boost|grind|farm|give|add|put|dupe|double|pay|rank|max|carry|win)|il (?:get|level|"
            r"boost|give|add|put|pay)|i can (?:get|level|boost|dupe|double|rank|add|max)|for (?:a|1|"
            r"one) (?:day|hour|sec|min|bit|night|game|week)|give it (?:straight )?back|get it back|wont "
            r"change|trust me|dupe|so i can|swap"
        ),
    )
)
_MONEY = AnyOf(
    r"\b(?:banks?|balance|money|deposit|salary|transfer|loan|customers?|e ?mail|internet|net|details|"
    r"amount|rs|pay|paid|credit|rent|"
    r"bills?|company|job|mum|work|number)\b"
)
_FAIR = AnyOf(
    r"\b(?:account number|accounts? exec\w*|sort code|hulu|netflix|password to update|dad it|as you if|"
    r"recreate|account.{0,3}s? dry|draw my acc|happy bday|market window|add me|my (?:account|acc|old "
    r"account|brothers?|sisters?|cousins?|little bro) (?:got|was|is|has|keeps)|i (?:lost|made|got|"
    r"forgot|deleted|need to make|started) (?:my|a|an)|(?:bank|insta\w*|tiktok|snap\w*|savings|email|"
    r"netflix|school|parentpay|twitter) (?:acc|account)|made a new|make (?:a|your own)|on my account|my "
    r"own acc\w*|(?:whats|what is) (?:your|ur) (?:user ?name|gamertag|ign|tag)|accountant|on account of|"
    r"didnt (?:give|let)|wont (?:give|let)|not giving|no im not|gave (?:a|some|this|him|her|them)|my "
    r"(?:brother|sister|cousin|bro|sis|mum|dad)|is banned|got banned|hacked|who has|two factor|2fa on|"
    r"homework|our (?:brother|sister)|parental|family account|child account|family|chess|school|"
    r"playtime|cannot log in|tickets|(?:how old|what lvl|what level|how many)|too good|hologram|two "
    r"phones|other phone|(?:gift|need) ur name|just need ur name|leave (?:your|ur) (?:account|acc)|log "
    r"out|logged out|protect|keep (?:your|ur) account safe|fair trade|trade hub|in the trade|miss|by "
    r"scammers|these scammers|is a scam|its a scam|a scam|scammed|fake (?:text|email|message|page)|"
    r"phish\w*|never (?:give|share|tell|send|buy|enter)|dont (?:ever )?(?:give|share|tell|click|send|"
    r"enter|type|buy|download|install)|should(?:nt)? (?:never )?(?:give|share)|i didnt|i never|lesson|"
    r"assembly|pshe|teacher|miss said|sir said|made up|warned|warning people|(?:a|this) warning "
    r"(?:about|from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """An account alone is everyday talk: somebody must want to have it or get into it."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS):
        return None
    if (
        "acc" in candidate.match.group()
        and _MONEY.search(candidate.text)
        and not _KINDS[1].search(candidate.text)
    ):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_for_game_account",
    version=1,
    by=Speaker.OTHER,
    says="asks for a game account, to borrow, trade, level up or log in to it",
    innocent_reading="Brothers, sisters and close friends play on one another's accounts.",
    patterns=(
        (
            r"(?:game ?share|share play|make (?:me|mine|my \w+) (?:the |your |ur )?(?:home|primary)|"
            r"home console|set (?:me|mine) as (?:home|primary))(?: \w+){0,3}"
        ),
        (
            r"(?:mine|my (?:acc|account|main))(?:s| is| got| was|s been)? (?:\w+ )?(?:banned|full|"
            r"locked|muted|timed out|suspended)(?: \w+){0,4} (?:use|borrow|on|have|lend|let me|go on|"
            r"play on) (?:your|ur|urs|yours)(?: \w+)?"
        ),
        (
            r"(?:can|could|lemme|let|mind if|shall) (?:i |me )?(?:use|borrow|go on|hop on|play on|log "
            r"in(?:to)?|jump on|have|run) (?:yours|urs|your (?:acc|account|main|steam|xbox|val|roblox|"
            r"fortnite)|ur (?:acc|account|main|steam|xbox|val|roblox|fortnite))(?: \w+)?"
        ),
        (
            r"(?:gimme|give me|hand over|send|i want|want|need) (?:me )?(?:the|that|ur|your|this) "
            r"(?:acc|account|login|log in|main|alt)(?: \w+){0,2} (?:or|now|and|n|then|to|so|for|details|"
            r"first|pls|please|i)(?: \w+)?"
        ),
        (
            r"(?:trade|give|send|drop|transfer|hand|gift) (?:me |us )?(?:all |everything|your best|ur "
            r"best|all of|your|ur)(?: \w+)? ?(?:pets?|skins|items?|limiteds|robux|stuff|inventory|"
            r"knives|everything|hats)(?: \w+){0,3} (?:and|n|then|first|so|to (?:dupe|duplicate|double|"
            r"hold|check)|ill (?:dupe|double|give|send)|il|back)(?: \w+)?"
        ),
        (
            r"(?:hold|keep|store|stash) \d+ \w+ for me(?: \w+){0,5}|(?:duplicate|dupe|double) (?:your|"
            r"ur|all your|his|her) (?:pets|items|skins|robux|coins|knives|inventory)(?: \w+)?"
        ),
        (
            r"(?:pay|give|offer|swap) (?:you|u) (?:\S+ ){0,4}for (?:your|ur|the|that|an?) (?:\w+ "
            r")?(?:acc|account|login|main|alt|inventory|island)(?: \w+)?"
        ),
        (
            r"(?:ill|il|i will|i can|let me|lemme|want me to) (?:\w+ )?(?:grind|level|boost|rank|carry|"
            r"farm|play|complete|finish|beat) (?:it|your \w+|ur \w+|up|that|the)(?: \w+){0,4} (?:for "
            r"(?:you|u)|log|login|acc|account|send|details|pass\w*|on yours|on urs)(?: \w+)?"
        ),
        (
            r"(?P<sure>(?:your|ur|yer|yours|any|someones|old) (?:\w+ ){0,2}(?:roblox|fortnite|minecraft|"
            r"steam|xbox|psn|epic|val|valorant|genshin|brawl stars|clash|cod|fifa|nintendo|discord|game|"
            r"gaming|main|alt|adopt me|blox fruits) (?:accounts?|accs?|log ?in|details|inventory))"
        ),
        (
            r"(?P<loose>(?:let|lemme|letting|let me) (?:me )?(?:in|on|into|onto|log in|play|use|borrow|"
            r"hop on|jump on|have a go)(?: on| to| in)? (?:your|ur|yours|urs|it)(?: \w+)?)"
        ),
        (
            r"(?:store|put|park|stash|keep|hold|move|run|pass|send|dump)(?: \S+){0,5} (?:items?|stuff|"
            r"skins|coins|gold|cash|gems|loot|knives|pixels|inventory)(?: \w+){0,2} (?:on|in|through|"
            r"thru|to|into|onto) (?:yours|urs|your (?:account|acc|inventory|island|base)|ur (?:account|"
            r"acc|inventory|island|base))"
        ),
        (
            r"(?:someone|couple of \w+|strangers|a guy|my mate|buyers?|people|they)(?: \w+){0,3} "
            r"(?:send|buy|trade|drop|transfer|gift)(?: \S+){0,4} (?:to you|off you|from you|off u|from "
            r"u|to u|you|u)(?: \S+){0,6} (?:pass|move|dont touch|send (?:it|them)|hold|just (?:say yes|"
            r"accept)|give (?:it|them))(?: \w+)?"
        ),
        (
            r"(?:change|switch|swap|put)(?: \w+){0,3} (?:recovery|email|e mail|mail|2fa|phone "
            r"number)(?: \w+){0,3} (?:to|for|as) (?:mine|my|me)(?: \w+)?"
        ),
        (
            r"(?:sign|log) in(?: \w+){0,3} (?:site|link|page|bot|server)(?: \w+){0,3} (?:with|using|on) "
            r"(?:your|ur) (?:roblox|steam|discord|epic|fortnite|game|account|main|xbox)(?: \w+)?"
        ),
        r"(?P<loose>accounts?|accs?|acct|log ?in|log me in|inventory|log ?ins?|hop on|smurf)",
        (
            r"(?:give|lend|gimme|let me (?:have|use|borrow|see|on|get on|go on|log in|log into|play|hop "
            r"on)|borrow|use|swap|trade|sell|buy|want|need|send|drop|share|rent|have|get on|go on|log "
            r"in(?:to)?|log me in(?:to)?|hop on|sign me in(?:to)?)(?: \w+){0,3} (?:your|ur|yer|yr|an?|"
            r"any|someones|that|the|old) (?:\w+ ){0,3}(?:roblox|fortnite|minecraft|steam|xbox|psn|epic|"
            r"val|valorant|genshin|brawl stars|clash|cod|fifa|fc|nintendo|discord|game|gaming|main|"
            r"stacked|og|adopt me|blox fruits) (?:account|acc|accs|accounts|login|log ?in|details|"
            r"inventory)"
        ),
        r"(?:swap|trade|switch|exchange) (?:\w+ ){0,2}(?:accounts?|accs?|logins?|mains)(?: \w+){0,3}",
        (
            r"(?:add|put|change|set|link) (?:\w+ )?(?:my|ma) (?:email|number|phone|gmail)(?: \w+)? "
            r"(?:to|on|onto|as) (?:it|your|ur|the)(?: \w+)?"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(3, _KINDS), "sure": at_least(2, _KINDS)},
    shows=(
        "let me hold ur roblox account for a day",
        "give me ur login ill level it up for u",
        "swap accounts? mines got more skins",
        "il get u to diamond just log me in to ur val acc",
        "selling? i want ur stacked fortnite acc",
        "can i hop on your steam account for a bit i wont change anything",
    ),
    passes=(
        "whats ur gamertag ill add u",
        "i lost my roblox account",
        "my brother plays on my account",
        "ur insta account is private",
        "make your own account its free",
        "i opened a savings account with nan",
    ),
    limits="It cannot tell a trusted friend from a stranger.",
)
