"""What a line is about beside the words that fit: laughter, school, play, plans; or being in earnest.

For detectors whose words young people also use in jest. All read folded text.
"""

import re

from leeside.detectors.contract.any_of import AnyOf

LAUGHTER = re.compile(
    r"\b(?:lo+l+|lmf?ao+|rofl|(?:ha){2,}h?|jk|joking|jokes|kidding|jks|xd)\b|:(?:joy|rofl|sob|skull):"
    "|[\U0001f602\U0001f923\U0001f480\U0001f605\U0001f606]"
)
"""Laughter and "only joking", in words and pictures."""
EVERYDAY_TROUBLE = AnyOf(
    r"\b(?:cring\w*|embarr?ass?\w*|awkward|mortif\w+|homework|h ?w|coursework|essays?|revis\w+|exams?|mocks?|tests?|"
    r"maths|physics|chem\w*|biology|french|spanish|geography|p ?e|double \w+|bleep test|cross country|assembly|"
    r"period \d|sir|miss(?! me)|hungry|starving|hot|boiling|freezing|heat|alarm|monday|hungover|hiccups|traffic|wi ?fi|"
    r"battery|bus|queue|spicy|chilli|stairs|hill|legs|sunburn\w*|hay ?fever|toothache|cramps?|laugh\w*|cute|adorable|"
    r"gorgeous|outfit|haircut|fringe|crush|he saw|she saw|ads?|adverts?|spoilers?|finale|waved|tickets?|sleepy|nap|"
    r"tripped|fell over|voice crack\w*|autocorrect|boring|bored|hike|workout|gym|squats|leg day|concert|mums? (?:gonna|"
    r"is gonna|will) kill|dads? (?:gonna|will) kill|grounded|clean\w*|tidy|dishes|broke my phone|diet|dress|party)\b"
)
"""School, weather, chores and embarrassments, over which young people say that they are dying."""
PLAY = AnyOf(
    r"\b(?:respawn\w*|spawn\w*|lava|creepers?|minecraft|fortnite|roblox|valorant|overwatch|warzone|gta|zelda|sims|"
    r"grenade|rocket|fall damage|the void|lobby|ranked|checkpoint|save (?:file|point)|speed ?run\w*|lives left|in "
    "?game|(?:this|the|that) (?:game|final boss|boss|level|map|raid|song|film|movie|series|episode|book)|my "
    "(?:sim|villager|tamagotchi|avatar|pokemon|neopet|character)|hardcore|nether|killstreak|death ?match|dungeon|"
    "dnd|lyrics?|chorus|verse|spotify|playlist|karaoke|musical|audition|hamlet|romeo|juliet|shakespeare|macbeth|"
    "poem|english lit|anime|manga|netflix|rehearsal|monologue|cutscene|hp|xp|clutch|guild|stream(?:ing)?|server|"
    r"league|relegat\w+|in goal|season|dubs?|pac ?man|final boss|scrims?|tourney|smash|mario|pokemon|fifa)\b"
)
"""Games, films, songs, plays and set books."""
EARNEST = AnyOf(
    r"\b(?:not (?:even )?(?:joking|kidding|a joke|messing)|no joke|serious(?:ly)?|mean it|genuine(?:ly)?|every ?(?:one|"
    r"1|body)|no ?one|nobody|tonight|cant (?:do|take|cope|go on)|any ?more|pills|tablets|goodbye|better off|burden|"
    r"hate (?:my|me|being)|alone|crying|please|help|scared|hurt(?:s|ing)?|pics?|photos?|nudes?|leak\w*|posted|"
    r"blackmail\w*|bully\w*|they (?:all )?(?:hate|say))\b"
)
"""Words that take a laugh or an exaggeration back."""
PLANS_TO_BE_AWAY = AnyOf(
    r"\b(?:lessons?|class|form|college|training|practi[cs]e|match|fixture|rehearsal|club|scouts|guides|cadets|"
    r"work|shift|office|rota|cover|dentist|orthodont\w+|doctors?|hospital|appointment|appt|holiday|hols|flight|"
    "airport|trip|wedding|funeral|nans?|grandads?|cousins?|camp|residential|tour|half ?term|leave early|off sick|"
    r"poorly|isolation|inset|meeting|bins?|parcel|deliver\w*|boiler|engineer|moving|stream|quiz|uni|spain|wales|"
    r"scotland|france|london|register|homework|babysit\w*|swap|party|sleepover|play(?:ing)?|game|early|alarm|cold|"
    r"comfy|cosy|warm|six|seven|[5-9](?:am)?|morning person|swimming|lie in|dream\w*|jet ?lag|dads (?:at|this|"
    r"for)|coming (?:in|to))\b"
)
"""Where somebody is who is not here tomorrow, or does not want to wake at six."""
AILMENTS = AnyOf(
    r"\b(?:headache|migraine|hay ?fever|period|cramps?|flu|cold|fever|doctors?|prescri\w+|antibiotics|nurse|ankle|"
    r"tooth\w*|pain)\b"
)
"""What people take medicine for."""
OVER_NOW = AnyOf(
    r"\b(?:used to|years ago|last year|back then|when i was (?:\d+|younger|in year))\b[^.!?]*\b(?:better|ok|fine|happy|"
    r"glad|therapy|recovered|different|past)\b|\b(?:glad|happy|thankful) i (?:didnt|never|am still|m still)\b"
    r"|\b(?:getting|got|has|gets) (?:\w+ )?help now|\b(?:shes|hes|theyre) (?:safe|ok|better|fine) now\b"
)
"""A time that is past, or in good hands."""
TAUGHT = AnyOf(
    r"\b(?:lesson|assembly|pshe|documentary|awareness|charity|prevention|training|leaflet|fundrais\w+|"
    r"samaritans|suicide squad|essay|article|the news|trigger warning|tw)\b"
)
"""Lessons, campaigns and news about a subject."""
TROUBLE = (
    r"hurt\w*|scared|afraid|frightened|terrified|threat\w*|post(?:s|ed|ing)? (?:it|them|my)|pics?|nudes?|leak\w*|"
    r"owes?|owed|debt|police|find out|finds out|mak(?:es?|ing) me|forc\w+|trapped|cant (?:tell|leave|stop|say no)|"
    r"dont tell|blackmail\w*|kill\w*|hits?|hitting|beat|angry|crying|cry|strangers?|online|the (?:man|men|olders|"
    r"older lads|flat)|passport|locked|stab\w*|gangs?|deliver\w*|gear|crack|bando|package|sell|sold|work for them|"
    r"no money|screenshot\w*|my (?:address|face)|know(?:s)? where|in trouble|bathroom|shout\w*|hiding|quiet\w*|"
    r"outside|comes? up|the door|drink\w*|drunk|record\w*"
)
"""Words beside which an everyday line is no everyday line: force, fear, debt, strangers, pictures."""
