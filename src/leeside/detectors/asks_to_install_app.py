"""Somebody asks for an app, a file or a setting to be put on a phone or computer: spying, remote control or theft."""

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import enough_together, marked
from leeside.detectors.contract.needs import at_least

_KINDS = tuple(
    AnyOf(rf"\b(?:{words})\b")
    for words in (
        (
            r"apps?|apk|files?|mod ?menus?|mods?|exe|zip|program\w*|software|vpn|extension|plugin|"
            r"script|executor|hack|cheats?|injector|profile|certificate|testflight|any ?desk|team "
            r"?viewer|quick ?support|rust ?desk|chrome remote|remote (?:desktop|access|control)|screen "
            r"?share|tracker|life ?360|find my|calculator|vault|launcher|plugin|console|cmd|powershell|"
            r"terminal|black box|command prompt|version|tool|thing|our app|beta|browser|website|widget|"
            r"update|patch|download|client|bot|qr|keyboard|attachment|link|configuration|apk file|"
            r"emulator|tool|macro|airtag|family link|mspy|crack(?:ed)?"
        ),
        (
            r"download\w*|install\w*|put (?:it|this|that|the|an?)|get (?:this|that|the|it)|open|run|"
            r"click|tap|scan|set (?:it )?up|add|accept|allow|approve|enable|turn (?:on|off)|switch "
            r"(?:on|off)|disable|paste|read me|hand over|send me|press yes|set itself up|sets itself up|"
            r"leave (?:it|the)|use (?:this|the|my)|let (?:the|it|me)|needs? (?:our|my|this)|do it on|"
            r"plug|sideload|trust|press|stick|drag|unzip|extract|paste|copy|log in|type|enter|sign up|"
            r"join|need (?:you|u|this)|try|use|leave it|keep it|let me|grant|give (?:it|me)|delete"
        ),
        (
            r"antivirus|anti virus|defender|firewall|virus warning|false positive|warning|unknown "
            r"sources|permissions?|admin|developer mode|screen|camera|mic|microphone|location|where "
            r"(?:you|u)|see (?:what|where|your|ur|you|u)|watch|control|access|remote\w*|fix (?:it|your|"
            r"ur)|hidden|hide|hides|looks like|disguised|nobody (?:will|can)|no ?one (?:will|can)|mum|"
            r"dad|parents|secret\w*|icon|disappear\w*|track\w*|so i can|i can (?:see|get|help|fix)|not "
            r"(?:in|on) the (?:app |play )?store|outside the|not from the store|from (?:my|this|here)|"
            r"send (?:you|u) (?:the|a|it)|i(?:ll|l)? send|free|unlimited|robux|v ?bucks|skins|aimbot|"
            r"bypass|monitor\w*|unblock\w*|your age|other phone|your (?:pc|laptop|phone|computer)|ur "
            r"(?:pc|laptop|phone|computer)|always on|background|notifications|private|password|earn|"
            r"crypto|invest\w*|support|virus|hacked|code|made|beta|cam|id|before we (?:can )?pay|get "
            r"paid|when (?:she|he|they)(?:s|re)?|asleep|charging|boosted|not the normal|cheats?|"
            r"revising|prove|pay (?:you|u)|see (?:me|u)|laptop|coded|read me|boss mode|know (?:youre|ur|"
            r"where|that)|friends? only|ill (?:see|know|do|fix|sort)|lets me|let me|nothing bad|safe|"
            r"trust me|quick|takes a (?:min|sec)|test|undress|nudify|face ?swap|https?:|[\w-]+\.(?:com|"
            r"test|example|apk|exe|zip|xyz)"
        ),
    )
)
_FAIR = AnyOf(
    r"\b(?:i (?:have )?downloaded|can only run|another app for|am not having|safe place in the|"
    r"neighbour|linux|or something like that|homework|school (?:app|says|wants|laptop|trust)|teams|"
    r"google classroom|duolingo|seesaw|sparx|tassomai|satchel|arbor|bromcom|weduc|parentmail|parentpay|"
    r"kahoot|quizlet|century|revision app|study app|banking app|nhs app|bus app|train ?line|spotify|"
    r"netflix|disney|bereal|my phone (?:is|wont|wants|needs)|wont (?:download|install|update|load)|"
    r"update (?:is|was|came|took|today|dropped|broke)|taking ages|storage|(?:mum|dad|nan) (?:says|said|"
    r"wants|made|put|installed)|teacher|miss|sir|class|coach|library|printer|weather|recipe|fitness|"
    r"step counter|curriculum|official|steam (?:sale|update)|pattern|camera app|birthday "
    r"video|have (?:you|u) (?:tried|got|seen|played)|is (?:this|it|that) safe|do not install|deleted "
    r"(?:the|that|my)|dlc|season|nintendo|minecraft (?:update|snapshot|bedrock|java)|optifine|college|"
    r"uni|zoom for|gran|grandad|council|ofsted|doctor|vet|(?:IT|it) will install|breathing|no account|"
    r"by scammers|these scammers|is a scam|its a scam|a scam|scammed|fake (?:text|email|message|page)|"
    r"phish\w*|never (?:give|share|tell|send|buy|enter)|dont (?:ever )?(?:give|share|tell|click|send|"
    r"enter|type|buy|download|install)|should(?:nt)? (?:never )?(?:give|share)|i didnt|i never|lesson|"
    r"assembly|pshe|teacher|miss said|sir said|made up|warned|warning people|(?:a|this) warning "
    r"(?:about|from)|poster|lost everything|police)\b"
)
_MARKED = marked()


def _together(candidate: Candidate) -> Voice | None:
    """An app alone is everyday talk: it must be put on, and hide, watch, control or come from an odd place."""
    if _FAIR.search(candidate.text):
        return None
    if not enough_together(candidate, _KINDS):
        return None
    return _MARKED(candidate)


DETECTOR = Detector(
    name="asks_to_install_app",
    version=1,
    by=Speaker.OTHER,
    says="asks for an app, a file or a setting to be put on a phone or computer",
    innocent_reading="Friends recommend games and schools ask for apps, and families share their places with one another.",
    patterns=(
        (
            r"(?:run anyway|more info|install anyway|allow control|red warning|windows will (?:complain|"
            r"moan|warn)|let it past|ignore the (?:warning|red|virus|message)|press yes to every|say "
            r"yes to (?:every|all)|trust (?:this|the) (?:developer|profile|computer|app))(?: \w+){0,3}"
        ),
        (
            r"(?:get|download|grab|install|need|use|try) (?:our|my|this|that|the|a) (?:\w+ "
            r")?(?:launcher|client|loader|executor|injector|apk|exe|zip|installer|program|couples thing|"
            r"tracker|spy|circle|cheat|crack|plugin)(?: \w+){0,3} (?:from|off|here|i sent|on|and|n|link|"
            r"then|so|to|for|at)(?: \w+)?"
        ),
        (
            r"(?:unzip|extract|open)(?: \w+){0,3} (?:with|using|and|n|then) (?:code|password|pass|run|"
            r"double click|press|the exe|1234)(?: \w+){0,3}"
        ),
        (
            r"(?:stick|put|pop|whack|chuck|get|install|load|set)(?: \w+){0,3} (?:app|this|it|thing|"
            r"software|tracker|program)(?: \w+)? (?:up )?(?:on|onto) (?:your|ur|her|his|their|yer|the|"
            r"both|all) (?:\w+ ){0,3}(?:phones?|laptop|pc|computer|tablet|ipad|device|mobile)(?: \w+)?"
        ),
        (
            r"(?:sign|log) in(?:to)?(?: \w+){0,2} (?:with|using|to) my (?:apple id|icloud|google|"
            r"account|gmail|family)(?: \w+)?|(?:accept|join)(?: \w+)? (?:family (?:invite|sharing|link|"
            r"group)|my (?:family|circle|device) (?:invite|request))(?: \w+)?"
        ),
        (
            r"(?:let me|lemme|so i can|i can|ill|give me|gimme) (?:\w+ )?(?:remote|control|take over|"
            r"click for|see (?:your|ur) (?:screen|phone)|mirror|have control|control of)(?: \w+){0,4} "
            r"(?:in|it|you|u|phone|laptop|pc|screen|mouse|computer|control|fix)(?: \w+)?"
        ),
        (
            r"(?:everyone|every1|you|u|have you|yous|all of you) (?:\w+ )?(?:downloaded|installed|got|"
            r"put on) (?:the|that|my|our) (?:circle|app|tracker|thing i sent|file|couples|link|"
            r"software)(?: \w+){0,2}"
        ),
        (
            r"(?:program|software|app|script|bot|tool|thing)(?: \w+)? (?:lets?|that lets|so|will let|"
            r"helps) (?:me|us) (?:click|see|control|watch|track|follow|help|fix|know|hear|read|"
            r"check)(?: \w+){0,3}"
        ),
        (
            r"(?:dont|never|do not) (?:\w+ )?(?:delete|uninstall|turn off|remove|close|log out of|sign "
            r"out of) (?:the app|the tracker|life ?360|find my|the circle|that app)(?: \w+){0,3}"
        ),
        (
            r"(?P<sure>apk|exe|any ?desk|team ?viewer|quick ?support|rust ?desk|mod ?menus?|unknown "
            r"sources?|anti ?virus|screen ?share app|life ?360|testflight|tracker app|plugin|executor|"
            r"browser console|powershell|black box|command prompt|sideload\w*|spy ?ware|mspy|modded|"
            r"boosted version|cracked (?:version|app)|remote (?:access|control))"
        ),
        (
            r"(?P<loose>apps?|apk|exe|mod ?menus?|vpn|any ?desk|team ?viewer|quick ?support|rust ?desk|"
            r"life ?360|extension|executor|script|download|install\w*|sideload|antivirus|testflight|"
            r"tracker|unknown sources|find my|screen ?share|remote (?:access|control|desktop)|mods?|"
            r"files?|zip|profile|airtag|calculator|mspy|update)"
        ),
        (
            r"(?:download|install|get|open|run|use|set up) (?:\S+ ){0,3}(?:any ?desk|team ?viewer|quick "
            r"?support|rust ?desk|remote desktop|ultra ?viewer|mspy|flexispy|spy app|tracker app|"
            r"tracking app|stalkerware)"
        ),
        (
            r"(?:turn|switch) off (?:\w+ )?(?:ur |your |the )?(?:anti ?virus|defender|firewall|play "
            r"protect|screen time|parental controls?|safe search|restrictions?|family link)|(?:disable|"
            r"ignore|skip) (?:\w+ )?(?:ur |your |the |any )?(?:anti ?virus|defender|firewall|warnings?|"
            r"play protect|virus warning)"
        ),
        (
            r"(?:allow|enable|accept|turn on|grant|give it|click|tap|say yes to)(?: \w+){0,3} "
            r"(?:unknown sources|all (?:the )?permissions?|every permission|developer mode|install "
            r"anyway|screen recording|accessibility|device admin|admin rights?|full access|location "
            r"always)"
        ),
        (
            r"(?:app|icon|it)(?: \w+){0,4} (?:looks like|disguised as|pretends to be|shows (?:up )?as|"
            r"hides? (?:as|behind|itself|in)|is hidden)(?: \w+){0,2} (?:calculator|notes|a game|weather|"
            r"clock|folder|normal app|compass|something else)"
        ),
        (
            r"(?:download|install|put|get|stick|add)(?: \w+){0,4} (?:on|onto|to) (?:your|ur|the|her|"
            r"his) (?:\w+ )?(?:phone|laptop|pc|computer|tablet|ipad|mobile)(?: \w+){0,4} (?:so|then|and|"
            r"n|i|that|before|now|for me|lets me|it lets)"
        ),
        (
            r"(?:paste|run|type|copy)(?: \w+){0,3} (?:in|into) (?:\w+ )?(?:the |ur |your )?(?:browser |"
            r"f12 )?(?:console|terminal|cmd|powershell|run box|address bar)"
        ),
    ),
    confirm=_together,
    needs={"loose": at_least(3, _KINDS), "sure": at_least(2, _KINDS)},
    shows=(
        "download anydesk so i can fix ur laptop",
        "turn off ur antivirus first its a false positive",
        "get this app it looks like a calculator so ur mum wont see",
        "install this on ur phone so i know where u are",
        "ill send u the apk, allow unknown sources",
        "run this mod menu exe for free skins",
    ),
    passes=(
        "miss says download teams before monday",
        "my phone wont install the update",
        "have you tried the new duolingo thing",
        "the minecraft update is taking ages",
        "nan wants the nhs app on her phone",
        "is this safe to download",
    ),
    limits="It does not know what an app does.",
)
