"""Somebody gives a deadline or counts down: time pressure leaves no room to think or to tell an adult."""

from leeside.detectors.contract.detector import Detector, Example, Speaker
from leeside.detectors.contract.marks import marked
from leeside.detectors.contract.readings import STAGED

_HOLD = (
    r"pay (?:up|me|us|now)|payment|(?:send|pay|borrow|forward) {0,1}(?:me )?\$? ?\d+|\$ ?\d+ (?:by|or|in|now)|"
    r"gift codes?|vouchers|that (?:pic|vid|video|photo)|the (?:school|year|class) (?:gc|group|chat)|"
    r"bitcoin|steam cards?|leak\w*|post it|expos(?:e|ed)|followers|nudes?|blackmail\w*|(?:the|your|ur) folder|"
    r"or else|dont make me|you owe me|u owe me|debt|unblock|block(?:ed|ing)? me|(?:the|your|ur) task|boss|send "
    r"it to|stream it|delete it|(?:your|ur) (?:pics?|photos?|video|vid|pictures?)|clip|"
    r"everyone (?:sees|knows|gets)|(?:your|ur) (?:mum|dad|family|nan) (?:sees|gets|finds)"
)
_PLAY = (
    r"tickets?|sale|celebrity big|snow|offer ends|voucher code|exam|coursework|homework|essay|assignment|"
    r"server|champion|pizza|oven|match|bus is|the bus|train|tea is|dinner|bed(?:time)?|screens off|"
    r"library|forms?|ucas|registration opens|champion|lobby|queue|round|event|auction|download\w*|update|"
    r"maintenance|quiz|kick ?off|hoodies?|delivery|parcel|advent|lapland|"
    r"revision|detention|lesson|assembly|pick ?up|shower|get ready|leaving in|we leave|coming to (?:get|"
    r"collect)|trip|half term|no rush|application|apply|grapes|challenge accepted|speedrun|respawn|spawn|"
    r"countdown to"
)
_SPAN = (
    r"(?:\d+|an?|one|two|three|five|ten|twenty|thirty|half an|another|24|48|72|couple of|few|hauf an) ?(?:more "
    r")?(?:mins?|minutes?|hours?|hrs?|secs?|seconds?|oor|hr)"
)

DETECTOR = Detector(
    name="sets_deadline",
    version=2,
    by=Speaker.OTHER,
    says="sets a deadline or counts down",
    innocent_reading="Schools, clubs, shops, games and families set times and deadlines all day long.",
    guards=STAGED,
    patterns=(
        (
            r"(?:you|u|ya|yous|youve|they|i)(?: have| ve)? (?:got |only |just |now )*(?:til+|until|till) "
            r"{gap}\b(?:tonight|midnight|noon|morning|\d+(?:[:.]\d+)? ?(?:am|pm)?|tomorrow|tmrw|monday|tuesday|"
            r"wednesday|thursday|friday|saturday|sunday|break|lunch|bell|finish|home time|the end of|i )"
        ),
        (
            rf"(?P<weak>(?:you|u|ya|yous|youve)(?: have| ve)? (?:got|get|have|only have|only got|only get)(?: only|"
            rf" just| exactly)? {_SPAN})"
        ),
        (
            rf"(?:you|u|youve)(?: have)? (?:get|got|have) {_SPAN} (?:cos|because|cause|to (?:pay|decide|send|reply|"
            rf"answer|get|find|do it)|before i|or|then|left)"
        ),
        rf"(?P<weak>(?P<part>{_SPAN}))",
        r"\d+ ?(?:mins?|minutes?|hours?|hrs?|secs?|seconds?) (?:left|remaining)(?! (?:of|in|to|til|till|until|for|days))",
        rf"{_SPAN}(?: \w+)?,? (?:then|or|and then|n then) (?:its|it|i|ill|the|were|we|your|ur|this|youre|that)",
        (
            r"(?:if (?:you|u) (?:havent|dont|have not|arent|didnt)|unless (?:you|u)){gap} by (?:\w+ ){0,4}(?:time|"
            r"break|lunch|bell|tmrw|tomorrow|tonight|{time}){gap}\b(?:every|its|im|i|ill|ur|your|or)"
        ),
        r"(?:tonight|sunday|monday|friday|saturday|thursday|midnight)(?: night)?,? or (?:you|u|your|ur|else|it|its|ill|i)",
        rf"(?:answer|reply|decide|pay|respond|send it|do it|send) (?:me )?(?:in|within) (?:the next )?{_SPAN}",
        (
            r"(?P<weak>(?:the )?(?:clocks?|timers?|times?|time is)(?: is|s)? (?:tickin\w*|running(?: out| down)?|"
            r"on|started|already running|nearly up|almost up|up))"
        ),
        r"(?:the )?clocks? (?:is |s )?tick(?:s|in|ing)",
        r"(?P<weak>tick(?:,|\.+)? ?tock)",
        r"(?:counting|count) down from \d+",
        (
            r"(?:5|five|10|ten|9|8|6|7|4|3)(?:\.\.+|,|\.) ?(?:4|four|9|nine|8|7|5|6|3|2)(?:\.\.+|,|\.) ?(?:3|three|"
            r"8|eight|7|6|5|4|2|1)"
        ),
        r"(?P<weak>(?:last|final|one last|only) (?:chance|warning|time of asking|call|offer)(?: \w+)?)",
        r"(?:last|final) (?:chance|warning)(?:,|\.| to)? (?:tonight|pay|reply|answer|or|before|send|then)",
        (
            r"(?:decide|reply|pay|answer|respond|choose|send it|do it|sort it|money|make (?:your|ur|a) (?:choice|"
            r"decision|mind up))(?: me)? (?:by|before|til+|until) (?:\w+ ){0,5}(?:or|and|n|{time}|bell|bus|i|its|"
            r"im|midnight|noon|break|lunch)"
        ),
        (
            r"(?:by|before) (?:{time}|noon|midnight|break|lunch|the bell|registration|form time|the next bell|"
            r"sunrise)(?: today| tonight)? (?:or(?! (?:{time}|maybe|so)\b)|otherwise|n then|and then|else|if not)"
        ),
        r"(?:before|by) (?:the )?(?:next )?(?:bell|registration|register|form time|assembly|break)(?: \w+)? or",
        r"not a (?:day|minute|second|hour|moment|sec|min) (?:later|longer|more|past)",
        r"i said (?:{time}|\d+(?:[:.]\d+)?)(?:[.,!]+ | |, )(?:its|it is|now its|what time)",
        (
            r"u? ?(?:said|promised) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:its|it is|and its) (?:mon|tues|"
            r"wednes|thurs|fri|satur|sun)day"
        ),
        r"(?:no more|no) (?:extensions?|delays?|extra time|more time|second chances|more chances)",
        (
            r"(?P<weak>(?:tonight|today|friday|monday|sunday|midnight|tomorrow)(?: \w+)? or (?:else|its|it|i|we|"
            r"ill|the|you|u|your|ur))"
        ),
        (
            r"(?:times|time is|your times|your time is|ur times|times nearly|times almost) up (?:for (?:you|u)|"
            r"mate|pal|now|so|and)"
        ),
        (
            r"(?:or|before) (?:thats it|its too late|too late|it is too late|i lose patience|i get bored|i change "
            r"my mind|the price goes up|it doubles)"
        ),
        r"(?:itll|it will|itd|its) be too late(?: then| by then| after)?",
        r"(?:its|it is|theyre|already|its already) (?:\w+ )?(?:scheduled|queued|set to (?:post|send|go)|on a timer|timed)",
        (
            r"(?:youll|ull|you will|youd) (?:\w+ )?(?:want|need|have) (?:this|it|to be) (?:\w+ )?(?:done|sorted|"
            r"paid|over|finished|quick|fast) (?:before|by)"
        ),
        (
            r"(?:when|once|as soon as) (?:\w+ ){0,4}(?:finish(?:es)?|ends?|is over|rings|runs out|gets? in),? "
            r"(?:so do i|i (?:post|send|press|upload|leak|do)|im done|its (?:out|over|gone|done)|it (?:goes|drops))"
        ),
        (
            r"(?:wake up|hurry|better hurry|be quick|you better be quick)(?:,|\.)? (?:its nearly time|nearly time|"
            r"times|before i|or i|or ill|or its)"
        ),
        r"(?:its )?nearly time and (?:you|u) (?:still|havent)",
        (
            r"(?P<weak>(?:by|before) (?:{time}|noon|midnight|break|lunch|tonight|tomorrow|tmrw|the (?:end of the "
            r"day|weekend|bell)))"
        ),
        (
            r"(?:the |your |ur )?(?:deadline|offer)(?: is|s| was) (?:\w+ )?(?:{time}|midnight|noon|tonight|in \d+|"
            r"passed|gone|over)"
        ),
        (
            r":?(?:hourglass\w*|timer_clock|alarm_clock|hourglass_flowing_sand|stopwatch):? :?(?:hourglass\w*|"
            r"timer_clock|alarm_clock|stopwatch):?"
        ),
        (
            rf"(?P<told>(?:hes|shes|theyre|he|she|they|theyve|hes) (?:\w+ )?(?:given|gave|giving|giv|said|says|"
            rf"told me)(?: me| i have| i got| ive got| i only have| theres)? (?:only |til+ |until |a )?(?:{_SPAN}|"
            rf"til+ \w+|until \w+|midnight|tonight|deadline|countdown))"
        ),
        (
            r"thats (?:how (?:many|long|much)|all the time|all the minutes)(?: (?:mins?|minutes|hours?|hrs?|"
            r"secs?|time))? (?:you|u|ya|youve|uve) (?:got|get|have)(?: left)?"
        ),
        (
            r"(?P<weak>\$ ?\d+ (?:in|within|inside) (?:\d+|an?|one|two|five|ten|twenty|thirty|half an) "
            r"?(?:mins?|minutes?|hours?|hrs?))"
        ),
        (
            r"(?P<told>(?:at|by|before) (?:{time}|\d{1,2} ?oclock|midnight|noon|tonight) (?:they|it|the pics?|"
            r"the photos?|the video|them|everything|all of it) (?:go|goes|gets?|will go|is going|are going) "
            r"(?:on|to|up|out|in|live)(?: \w+){0,6})"
        ),
        (
            r"(?P<weak>last time (?:im|i am|ill|i) (?:\w+ )?(?:ask|asking|tell|telling|say|saying)(?: (?:you|"
            r"u))?(?: nice(?:ly)?)?)"
        ),
        (
            r"(?P<weak>(?:itll|it will|its|theyll|all|everything) (?:be |gets? |goes )?(?:deleted|posted|sent|"
            r"live|public|up) (?:at|by) (?:midnight|{time}|noon|tonight))"
        ),
    ),
    confirm=marked(
        company=_HOLD,
        part=rf"{_SPAN}(?:,? (?:left|now|mate|bud|max|tops|remaining|or))?[^a-z]*$",
        spoiled_by=_PLAY,
    ),
    shows=(
        "10 mins thats how long u got, then its in the group chat",
        "shes been told at 9 oclock they go on the year group",
        "u have until midnight",
        "the clock is ticking pay up",
        "10 mins left then i press send",
        "decide by the time the bell goes or its out",
        "no more extensions",
        "5... 4... 3...",
        "i said 6. its 6.10",
        Example("20 minutes", before=("me: £50 or i post the photo",)),
    ),
    passes=(
        "thats all you get for pocket money this week",
        "at 6 oclock we go to nans",
        "last time im asking, tidy your room",
        "coursework deadline is friday",
        "u have until midnight to get gig tickets",
        "tick tock the bus is here in 2 mins",
        "10 mins left of the match",
        "back in 5 mins",
        "last chance to order leavers hoodies",
        "be home before dinner",
        "i should know about the job by wednesday or thursday",
        "times up screens off",
    ),
    limits="It does not see a countdown made only of pictures, or a time that is named without words around it.",
)
