"""Somebody asks to go on elsewhere: another app, a private chat, a phone number."""

from leeside.detectors.contract.detector import Detector, Speaker
from leeside.detectors.contract.marks import marked

DETECTOR = Detector(
    name="asks_to_move_app",
    version=3,
    by=Speaker.OTHER,
    says="asks to move the talk to another app, a private chat or a phone number",
    innocent_reading="Friends swap numbers and change apps, and clubs move their groups in the open.",
    patterns=(
        (
            r"(?:have|got|do|does|hav|u|you|gt|ya|yous) (?:you |u |ya |ye )?(?:\w+ )?(?:got |have |hav |use "
            r"|using |on |do |get )?(?:a |an |any |ur |your )?{app}(?: also| too| then| or| at all| by any "
            r"chance| x| account| acc| btw)?\?"
        ),
        (
            r"{start}(?:u |you |got |do u |do you |yo |hey |so |ye )*(?:have |hav |got |on |use |do )(?:a |"
            r"any )?{app}{end}"
        ),
        (
            r"(?:whats|wots|wats|what is|wot is|what|give me|gimme|giz|gies|gis|drop|send|send me|can i "
            r"have|can i get|could i have|tell me|need|want|swap|whts) (?:is |me |us )?(?:your|ur|yr|yer|ya|"
            r"a) (?:(?!mums|dads|mams|nans|parents|coach|order|shirt|ref|account|bank|card)\w+ )?(?:{app}|number|no|"
            r"num|digits|nr|mobile|@|user ?name|user|tag|handle|gamer ?tag|"
            r"other acc\w*|acc|phone number)(?! again| for the)(?: \w+)?"
        ),
        "(?:tell|give|send|drop) (?:me )?(?:ur|your) @",
        r"(?:swap|exchange|trade) (?:\w+ )?(?:numbers?|snaps?|socials|instas?|digits|@s?)",
        (
            r"(?:can|could|may|shall|let|lets|should|i|ill|il|id|we) (?:\w+ ){0,3}(?:add|text|txt|msg|"
            r"message|dm|write to|whatsapp|snap|talk to|chat to|chat|talk|speak|move|switch|go|continue|"
            r"carry on|hop|jump)(?: to| with)? (?:you |u |ya |this |it |us |over |there |each other )?(?:on "
            r"|to |over on |over to |off |in |somewhere |via |there )+(?!this (?:game|chat|app|server|"
            r"group))(?:a |the |my |this |your |ur |)?(?:\w+ )?(?:{app}|private|dms?|pm|text|phone|app|game|"
            r"here|elsewhere|else|quieter|safer|chat)(?: \w+)?"
        ),
        (
            r"(?:add|msg|message|text|txt|dm|hit|find|follow|hmu|call|ring|pm|contact|reach|write) (?:me "
            r")?(?:up )?(?:back )?(?:on|at|over on|there|via|in|through) (?:my |the |a )?(?:\w+ )?(?:{app}|"
            r"dms?|private|other (?:acc\w*|app|one|phone|account|number)|number|0\d{3}|pm|there)(?: \w+)?"
        ),
        (
            r"(?:add|follow|msg|text|txt|ring|message) (?:me|my)(?: on| at)?:? (?:other|private|personal|"
            r"second|new|backup|own|main)(?: acc\w*| one| number| phone| account)?(?: \w+)?"
        ),
        (
            r"(?:heres|here is|this is|thats|take|save) (?:my )(?:\w+ )?(?:number|user|username|{app}|@|tag|"
            r"other acc\w*|id|mobile|personal number)(?: \w+){0,3}"
        ),
        (
            r"(?:come|get|go|move|switch|hop|lets|let us|jump|meet me) (?:off|over to|onto|on to|to|on|over "
            r"on|over|in|into) (?:of )?(?:this|here|my|a|the|our)? ?(?:private )?(?:{app}|app|game|dms?|pm|"
            r"private|private (?:chat|room|server)|server|mine|site|text|phone|whisper)(?! (?:dinner|tea|"
            r"now))(?: (?:n|and|its|where|instead|just|so|be|better|bc|cos|its just|then|chat|to talk|"
            r"for)(?: \w+){0,3}|\?|,|{end})"
        ),
        (
            r"(?:take|move|continue|carry|bring) (?:this|the chat|our chat|the convo|us|things|it)(?: \w+)? "
            r"(?:off (?:here|the game|this|of here|app)|over to|to (?:a )?(?:{app}|dms?|private|text|phone|"
            r"another)|elsewhere|somewhere (?:private|else|quieter))(?: \w+){0,2}"
        ),
        (
            r"(?:leave|get off|come off|ditch|quit|mute) (?:this|the|that|here)(?: \w+)? (?:n|and|then|an) "
            r"(?:come|txt|text|msg|message|add|join|find|talk|dm|ring|go)(?: \w+){0,4}"
        ),
        (
            r"(?:cant|dont|rather not|not|shouldnt|hate|wont|can not|never) (?:\w+ )?(?:say|talk|speak|chat|"
            r"tell|be myself|write|talking)(?: \w+){0,3} (?:on here|in here|on this|over this|here|on this "
            r"app|on the game)(?: \w+){0,3}"
        ),
        (
            r"(?:this|here|game|school|the|in game) (?:app|chat|site|filter|one|server|place|mod|bot|laptop|"
            r"filters?)(?: on here)?(?: is| keeps?| s| are|s| blocks?)? (?:\w+ ){0,2}(?:rubbish|slow|crap|"
            r"shit|monitored|watched|watching|public|dead|trash|filtered|blocks?|annoying|deletes?|laggy|"
            r"strict|glitchy|half of this|bans?|censor\w*|bare|glitching|buggy)(?: \w+){0,4}"
        ),
        (
            r"(?:filter|bot|mods?|chat filter|moderator)(?: on here| here)? (?:is|are|keeps?|s|watching|"
            r"blocks?|deletes?)(?: \w+){0,3}[.,]? ?(?:elsewhere|snap|discord|another|other|private|text|on "
            r"here|watching|got)?"
        ),
        (
            r"(?:im|i am|gonna|getting|might) (?:\w+ )?(?:get |be |getting )?(?:banned|deleted|kicked|"
            r"locked out|deleting) (?:\w+ )?(?:on here|soon|off here|from here|this (?:app|acc\w*)|here|my "
            r"acc)(?: \w+)?"
        ),
        (
            r"(?:what|wot|which|wat) (?:else|other apps?|other socials|socials|apps) (?:are |r |do |have "
            r")?(?:you|u) (?:\w+ )?(?:on|use|using|got){end}"
        ),
        (
            r"(?:anywhere|somewhere|some place|any other|another|something|anything) (?:else|app|way|place|"
            r"quieter|more private|private|better|safer)(?: \w+)? (?:we|to|i|you|u|can) (?:\w+ )?(?:talk|"
            r"chat|use|message|write|go|reach|text|speak|msg)(?: \w+)?"
        ),
        (
            r"(?:have|got|know|showed me|shown me|theres) (?:you |u )?(?:\w+ )?(?:something else|anything "
            r"else|somewhere else|a better one|a quiet(?: little)? place|a better app|a new app|a safer "
            r"(?:one|app)|an app)(?: \w+)? (?:we|you|u|(?<!else )i|where)(?: \w+){0,3}"
        ),
        (
            r"(?:you|u|ye|ya) (?:got|have|had|get|hav) (?:a |ur |your )?(?:own )?(?:phone|mobile|number|"
            r"fone)(?: \w+){0,3} ?(?:or|yet|\?|text|of your own|of ur own|i could)(?: \w+){0,3}"
        ),
        "(?:phone|mobile|number) of (?:your|ur) own",
        (
            r"(?:got|have) (?:a|any|ur|your)? ?(?:headset|number|mic|anything|something)(?: \w+)? "
            r"(?:without|with no|not) (?:a )?(?:filter|parents|controls|mods)"
        ),
        (
            r"(?:download|install|get|make|set up|sign up (?:to|for)|join|create|try) (?:a |an |it |the |"
            r"that |this |my |yourself |urself )*(?:{app}|app|account|acc|new acc\w*|private (?:chat|"
            r"server)|secret (?:acc\w*|chat)|second acc\w*)(?: \w+)?(?:,| n| and| so| its| it is| then| "
            r"just| for me| to talk| instead| secret)(?: \w+){0,4}"
        ),
        (
            r"(?:use|using|text me on|ring me on|message me on|on) (?:the|ur|your|that|my) (?:other|second|"
            r"new|private|secret|burner) (?:phone|number|acc\w*|app|account|chat)(?: \w+){0,4}"
        ),
        (
            r"(?:dont|do not|stop|never|no more) (?:use|using|msg me on|talk in|text on|write on|message "
            r"on) (?:the )?(?:game|school|main|group|public|this|family|this one|here)(?: \w+)?(?: chat| "
            r"acc\w*| no more| anymore| any more| again| now)(?: \w+)?"
        ),
        (
            r"(?:private|secret|own|quiet|different|hidden) (?:chat|gc|server|app|group|room|discord|convo|"
            r"story)(?:,| for| with| just| only| where| its| so|\?| is better| instead)(?: \w+){0,3}"
        ),
        (
            r"(?:where|somewhere|someplace|place) (?:its |we |it |thats |more |a bit |no ?one |nobody "
            r")?(?:\w+ )?(?:quieter|private|safer|see us|read it|watching|reads|listening|be alone|can be "
            r"ourselves)(?: \w+)?"
        ),
        r"(?:text|txt|ring|msg|message|whatsapp|call) (?:me )?(?:on |at )?0\d{2,4} ?\d{3}",
        (
            r"(?:my )?(?:number|mobile|snap|insta|whatsapp|discord)(?: is|:| for you:?| is:?) ?(?:0\d{3}|"
            r"@[a-z_]{3})(?: ?\w+)?"
        ),
    ),
    confirm=marked(
        spoiled_by=(
            r"player number|send a \w*(?: )?signal|harder signal|new number|bank number|flying car|brothers "
            r"number|housing|madame|coachs|\b\w+s dad here|content to|conversation with|first line|"
            r"volunteers|double post|spamming|guys do|both families|website|hot girl|christening|id in here|"
            r"done$|parents?[.,:]|all parents|newsletter|from september|clan discord|outage|dinner|tea is|"
            r"hike|scout|group chat for|gc to|football lifts|reported|blocked|sd card|common pattern|cousin|"
            r"new phone|old (?:1|one) got hacked|dojo|seesaw|old tablet|swap seats|mod it|vc ?[12]|lost my "
            r"streaks?|streaks|brace yourself|your aunts?|signal up here|project|class|room parent|email "
            r"(?:me|address)|office|club page|booking|reservation|deliver\w*|recipe|order number|"
            r"registration|locker|flight|house number|card number|bus number|nhs"
        ),
    ),
    shows=(
        "u got snap?",
        "whats ur number",
        "lets talk on telegram instead",
        "come off here and add me on discord",
        "i cant talk properly on here",
        "this chat is monitored, got anything else we can use?",
        "swap numbers?",
        "ill make us a private chat, just us",
        "here is my number 07700 900456",
    ),
    passes=(
        "send me your mums number so i can ask about the lift",
        "we chat in this game sometimes",
        "the clan discord moved, see the club page",
        "come off roblox dinner is ready",
        "whats the whatsapp group called for football lifts",
        "text me when you land",
        "move to vc 2, vc 1 is full",
        "number four is the answer",
    ),
    limits="It does not see a move that is made by a link or an invitation alone.",
)
