"""A child tells of presents, money or credit from somebody who is not family: bait, payment, or the start of a debt."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_HOME = AnyOf(
    r"\b(?:mu+m|mam|mom|mummy|da|dad|daddy|nan|nana|nain|gran(?:ny|dad|ma|pa)?|grandma|aunt(?:y|ie)?|uncle|"
    r"(?:my|me|our|ma|his|her) (?:big |little |older )?(?:brother|bro|sister|sis|cousin)s?|cousin|step "
    r"?(?:mum|dad|\w+)|parents?|family|godmother|godfather|teacher|school|miss|sir|head|pta|library|"
    r"hospital|(?:church|mosque|temple|gurdwara|synagogue|chapel)|scouts?|guides|council|charity|raffle|"
    r"competition|voucher|santa|xmas|christmas|eid|diwali|hanukkah|easter|secret santa|saved up|paper round|"
    r"pocket money|washing cars|babysitting|wages|staff discount|work experience|free sample|cereal|daily "
    r"(?:gift|reward|login)|login bonus|season pass|clanmates|hand me down|my (?:own|friend|bestie|best "
    r"friend|mate|girlfriend|boyfriend) (?:ellie|from school|at school|in my class)|tooth fairy|thank you "
    r"letter|gave it back|sent it back|returned it|discussion|pshe|spoon|silence|cheese|sainsburys|coach|"
    r"team|golden ticket|tutor|foodbank|not from)\b"
)
_STRANGE = AnyOf(
    r"\b(?:online|off (?:the |of )?\w+|from the \w+|on (?:the |a )?(?:game|app|live|stream|server|insta|"
    r"snap|discord|roblox)|stranger|some(?:one|1)|this (?:guy|man|lad|bloke)|a (?:guy|man|lad|bloke)|older|"
    r"olders|the lads|the boys|the olders|boyfriend|bf|hes \d\d|his girl|her boy|his boy|her girl|chatting|"
    r"talking to|ask(?:ed|ing)? for|for nothing|for free|just for|spoil\w*|tags|wishlist|mum (?:doesnt|dont|"
    r"hasnt|thinks)|dont tell|never seen|owe|pay (?:it )?back|errands?|drop|car|parcel|posted|random)\b"
)
_THINGS = (
    r"(?:trainers|shoes|creps|kicks|air ?\w+|jordans|trackies?|trackie|tracksuit|coat|jacket|puffer|hoodie|"
    r"clothes|outfit|dress|bag|handbag|watch|chain|bracelet|necklace|ring|earrings|perfume|make ?up|lashes|"
    r"nails|hair|fade|trim|haircut|phone|iphone|handset|samsung|headset|headphones|airpods|controller|ps\d|"
    r"xbox|switch|console|laptop|ipad|tablet|mouse|keyboard|chair|pc|robux|v ?bucks|skins?|nitro|gift "
    r"?cards?|credit|top ?up|coins|crypto|bitcoin|vapes?|elf ?bars?|fags|cigs|weed|bud|drink|vodka|cider|"
    r"nandos|maccies|mcdonalds|kfc|food|fillet|meals?|takeaway|ubers?|taxi|money|cash|allowance|quid|"
    r"pounds?|\$ ?\d+|\d+ ?(?:quid|pound|pounds|p|bags|robux|in cash)|a (?:tenner|fiver|grand|score|ton)|"
    r"presents?|gifts?|stuff|things|bits|loads|flowers|chocolates|teddy|jewellery|subs?|bike|moped|ped|"
    r"scooter|clippers|lingerie|bikini|swimsuit|tickets?|mystery box|battle ?pass|lions?|roses?|parcels?|"
    r"something|everything|all this|all that|shopping)"
)
_THING = AnyOf(rf"(?<![a-z0-9$]){_THINGS}(?![a-z0-9])")
_GIVER = (
    r"(?:he|she|they|hes|shes|theyve|theyre|he has|she has|this (?:guy|man|lad|bloke|woman)|that (?:guy|man|"
    r"lad)|some(?:one|1)|a (?:guy|man|lad|bloke)|my (?:bf|boyfriend|gf|online \w+)|(?:a|me|my|ma) (?:mate|"
    r"friend|pal) (?:from|off|on) (?:the )?\w+|the (?:lads|olders|boys|man|guy)|(?:an )?older (?:lad|boy|"
    r"guy|girl))"
)
_GIVES = (
    r"(?:got|gets|get|bought|buys|buy|gave|gives|give|sent|sends|sending|paid|pays|gifted|gifts|posted|"
    r"posts|ordered|orders|treats|treated|lent|dropped|slips|slipped|transferred|transfers|cashapps?|"
    r"paypals?|paypald|brings?|brought|buyin|buying|getting|giving|spends|spent|tops|topped|chucked|bunged|"
    r"handed)"
)


def _not_from_home(candidate: Candidate) -> Voice | None:
    """A present from family, school or a game's own rewards is none; a plain answer needs the question before it."""
    text = candidate.text
    if _HOME.search(
        re.sub(
            (
                r"\b(?:\w+ ){0,2}(?:mum|mam|dad|nan|gran|school|family|mums|parents) (?:doesnt|dont|hasnt|"
                r"thinks|never|s never|isnt|mustnt|cant|didnt|wont|ask\w*|know\w*)"
            ),
            "",
            text,
        )
    ) and not re.search(
        r"\b(?:wasnt|not|isnt|never) (?:from|off|bought by) (?:a shop|my|me|mum|dad|family)", text
    ):
        return None
    if "part" in candidate.marks and not _THING.search(text, candidate.start):
        return None
    if "weak" in candidate.marks:
        near = _STRANGE.search(text) is not None or candidate.said_before(_STRANGE, within=3)
        return Voice.OWN if near else None
    return Voice.OWN


DETECTOR = Detector(
    name="reports_gifts",
    version=2,
    by=Speaker.CHILD,
    says="tells of presents or money from somebody",
    innocent_reading="Friends, partners and clubs give presents, and children boast of them.",
    patterns=(
        rf"(?P<part>{_GIVER} (?:(?!would |could |should |to )\w+ )?{_GIVES} (?:me|us))",
        rf"(?P<part>{_GIVER} (?:\w+ )?{_GIVES}(?: \S+){{1,3}} (?:to|for|2|4) (?:me|us|my))",
        (
            rf"(?:{_GIVER} )(?:\w+ )?(?:pays?|paid|paying|tops? up|topped up|covers|sorts|sorted|funds)(?: "
            rf"(?:for|up|out|my|ma|me|all|the|for my))* (?:nails|hair|lashes|phone|contract|bill|credit|"
            rf"clothes|trip|taxi|uber|train|ticket|food|rent|nandos|subs?|account|skins|fade|trim|"
            rf"everything|stuff|things|driving lessons)"
        ),
        (
            r"(?P<part>(?:mate|friend|pal|guy|man|lad|bloke|someone|some1|woman|lady|person|boyfriend|"
            r"bf)(?: (?!would |could |should )\w+){0,4} "
            rf"{_GIVES} (?:me|us))"
        ),
        (
            r"(?P<weak>(?P<part>(?:got|getting|get|given|received|earned|made|came home with)(?: \S+){1,5} "
            r"(?:off|from|just for) (?!it|the |hall|work|that|there|this)\w+(?: \w+)?))"
        ),
        r"(?P<part>(?:got|been) given(?: \S+){1,6} (?:for|just for|off|by))",
        (
            r"(?:free|get free|gives? me free|getting free) (?:weed|vapes?|food|drinks?|robux|skins|stuff|"
            r"trainers|fags|cigs|v ?bucks|nitro|lifts|rides|booze|clothes)(?: \w+)? (?:off|from|for|if|when|"
            r"cos)(?: \w+){0,4}"
        ),
        (
            r"(?:\d+|a) ?(?:robux|v ?bucks|quid|pounds?|coins|\$|grand|tenner|fiver|a week)(?: \w+)? "
            r"(?:just )?(?:for|4) (?:just )?(?:chatting|chattin|talking|sitting|a (?:pic|chat|call|selfie)|"
            r"being|holding|carrying|dropping|doing|saying|waiting|going|a favour|nothing|watching|walking|"
            r"delivering|opening)(?: \w+)?"
        ),
        (
            r"(?:parcel|package|delivery|box|present|something|stuff|gift|asos|amazon)(?: \w+)? (?:came|"
            r"turned up|arrived|comes|keeps coming|keep coming|for me|in the post|at the door)(?: \w+){0,6} "
            r"(?:who|from|note|him|her|again|mum|hide|guess|name)(?: \w+){0,3}"
        ),
        (
            r"(?:wish ?list|amazon list|my list)(?: \w+){0,4} (?:smaller|ticks?|ticked|off|buys?|bought|by "
            r"itself|disappear\w*|cleared|sends?|picks?|goes|someone|he|ordered)(?: \w+){0,2}"
        ),
        (
            r"(?:with|has|got|still got) (?:the |its |their )?(?:tags|labels?) (?:still )?(?:on|"
            r"attached)(?: \w+){0,5} (?:mum|mam|dad|never|hide|hidden|seen|knows?|from|off|he|she)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:spoil|spoils|spoiling|spoilt|spoiled|treats?|treating|looks after|looking after) (?:me|"
            r"us)(?: \w+){0,4}"
        ),
        (
            r"(?:take|takes|taking|took|wants to take|said hed take) me (?:shopping|nandos|out for food|out "
            r"for dinner|to (?:nandos|jd|primark|westfield|the trafford|a hotel|get my (?:nails|hair)|"
            r"maccies)|for (?:nails|food|a meal|clothes|trainers))(?: \w+){0,4}"
        ),
        (
            r"(?:he|she|they|him) (?:\w+ )?(?:said|says|told me)(?: (?:that|to|i|can|could|just))* (?:pick "
            r"anything|pick whatever|get whatever|i could have anything|anything i want|dont worry about "
            r"paying|no need to pay|hell pay|its on him|choose anything|buy (?:me )?whatever)(?: \w+){0,2}"
        ),
        (
            r"(?:my|the|a|this) (?:bracelet|ring|necklace|chain|phone|watch|locket|hoodie|trainers)(?: "
            r"\w+)? (?:he|she|they) (?:got|gave|sent|bought|posted)(?: me)?(?: \w+){0,4}"
        ),
        (
            r"(?:bracelet|ring|necklace|chain|locket|watch|present|gift|it)(?: \w+)? (?:means|mean|"
            r"meant)(?: (?:that|im|i am|i|were|we|am))* (?:his|hers|theirs|him|together|special|owe|his "
            r"girl|belong)(?: \w+)?"
        ),
        r"(?:monthly|weekly|daily|an) allowance(?: \w+){0,2} (?:off|from|of)(?: \w+){0,4}",
        (
            r"(?:{start}|nah |no |its |it was |just |yeah |was )(?:just )?(?:a )?(?:present|gift|"
            r"freebie)(?: (?:off|from))(?: (?:a|my|some|him|her|this))* (?:mate|friend|guy|man|lad|someone|"
            r"some1|boy|bloke|him|online|pal)(?: \w+){0,2}"
        ),
        r"(?:{start}|nah |no |was |just )(?:it )?(?:was |were )?(?:just )?a (?:present|gift)(?! for| to)",
        (
            r"(?:wasnt|werent|isnt|not|didnt come) (?:from|bought by|off) (?:a shop|my (?:mum|dad|family|"
            r"parents|nan)|me mam)(?: \w+){0,3} (?:and|wasnt|not|it|either|from)(?: \w+){0,3}"
        ),
        (
            r"(?:guess who|you know who|u know who|i know who|wonder who)(?: \w+)? (?:its|sent|from|bought|"
            r"got|paid|it is|gave|it was)(?: \w+){0,2}"
        ),
        (
            r"(?:third|second|fourth|another|new|more|2nd|3rd|4th)(?: \w+)? (?:mystery box|parcel|pair|"
            r"present|gift|phone|iphone|trainers|package|delivery|skin|bundle)(?: \w+){0,3}[ ,]+(?:guess "
            r"who|from (?:him|her|them|you know)|off (?:him|them|her)|he|she|they)(?: \w+)?"
        ),
        (
            r"(?:cant|not gonna|couldnt|wont) (?:\w+ )?(?:say no|turn (?:it|him) down|tell (?:mum|dad|them)|"
            r"explain)(?: \w+){0,4} (?:he (?:bought|got|gave|paid|sent)|the (?:trainers|phone|money|"
            r"presents))(?: \w+)?"
        ),
        (
            r"(?:hes|shes|he|she|they|theyve)(?: (?:is|has|just|like|only|already|really))*(?: \w+)? "
            r"(?:always|keeps|keep|kept|constantly) (?:\w+ )?(?:buying|getting|sending|giving|bringing|"
            r"paying|transferring|gifting)(?: (?:me|us|my|for me))(?: \w+){0,3}"
        ),
        (
            r"(?:money|cash|credit|robux|crypto|\$ ?\d+|\d+ quid|nitro|coins|v ?bucks)(?: \w+){0,3} "
            r"(?:appeared|went in|landed|came in|in my (?:account|acc|wallet|bank|paypal|monzo|cash ?app)|"
            r"to my (?:wallet|account|paypal|monzo|card))(?: \w+){0,4}"
        ),
        (
            r"(?:never|dont|didnt|wont let me|doesnt let me|not had to|havent had to|wouldnt let me)(?: "
            r"\w+)? (?:have to )?(?:pay|paid|buy|bought)(?: (?:for|a thing|anything|nothing|a penny|"
            r"owt))+(?: \w+){0,4} (?:with|when|he|they|she|him|them|hes|theyre|of it)(?: \w+){0,2}"
        ),
        r"(?:he|she|they|hes|shes|theyll) (?:\w+ )?(?:wont|doesnt|wouldnt|never) let me pay(?: \w+){0,3}",
        (
            r"(?P<part>(?:{start}|nah |no |yeah |its |just |they were |it was |theyre |oh )(?:off|from|frm) "
            r"(?:a|my|this|some|the|me|one of the|our)(?: \w+)? (?:mate|friend|pal|guy|man|lad|lads|boys|"
            r"olders|bloke|boyfriend|bf|girlfriend|woman|girl|boy|someone|person|fella)(?: \w+){0,4})"
        ),
        (
            r"(?:{start}|nah |no |yeah |its |just |they were |it was |theyre |oh )(?:off|from) "
            r"(?:some(?:one|1|body)|him|them|her|people) (?:i|online|off|u dont|you dont|who|from)(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:a |my |this |some )(?:mate|friend|guy|man|lad|bloke|older lad|boyfriend|bf|person)(?: "
            r"\w+){0,3} (?:gave|got|bought|sent|lent|gifted|paid for|sorted|ordered) (?:me |us |my |it |"
            r"them |all )+(?: ?\w+){0,3}"
        ),
        (
            r"(?:random|rando|someone|some1|stranger|viewer|fan|follower|sub|mod|admin)(?: \w+){0,2} "
            r"(?:gifted|donated|sent|gave|dropped|traded|tipped)(?: (?:me|us|my))+(?: \w+){0,3}"
        ),
        (
            r"(?:new|another|all these|so many|these|this)(?: \w+){0,3} (?:trainers|coat|phone|iphone|bag|"
            r"chain|watch|clothes|tracksuit|trackie|airpods|outfit|jacket|headset|shoes|creps|nails|lashes|"
            r"bike|ps5|laptop|skin|skins|presents|stuff)(?: \w+){0,3} (?:off|from|cos|he|they|she|courtesy|"
            r"thanks to|my man|my bf)(?: (?:him|them|her|he|my|the|a|got|bought|bf|boyfriend|man|mate|"
            r"olders|lads|someone|this|of|loves|likes))+(?: \w+)?"
        ),
        (
            r"(?:he|she|they|someone|hes|shes|my (?:bf|boyfriend|man)) (?:\w+ )?(?:put|puts|chucked|bunged|"
            r"dropped|sent|sends|transferred|wired|loaded|slipped|stuck|shoved)(?: (?:me|another|a|some|"
            r"like|about))* (?:\$ ?\d+|\d+|money|cash|a (?:tenner|fiver|score|grand)|credit)(?: \w+)? "
            r"?(?:on|in|into|to|for|every|each|just|again|this)?(?: \w+){0,4}"
        ),
        r"(?:cash ?app|paypal|monzo|revolut|bank transfer)(?:ed|s|d|ped|led|ping)? (?:me|us)(?: \w+){0,4}",
        (
            r"(?:he|she|they) (?:\w+ )?(?:said|says|told me)(?: \w+){0,3} (?:dont|didnt|wont|never|no need "
            r"to)(?: (?:have to|need to|got to))? (?:owe|pay (?:him|her|them|it|back)|worry about (?:paying|"
            r"the money|it)|give (?:it|anything) back)(?: \w+){0,3}"
        ),
        (
            r"(?:said|says|told me)(?: \w+){0,4} (?:deserve|deserved|earned|reward|treat|present for being|"
            r"gift for being|for being (?:good|a good|so|his|brave|loyal)|thank you for)(?: \w+){0,4}"
        ),
        (
            r"(?:he|they|she) (?:\w+ )?(?:ordered|orders|got|gets|sends|sent)(?: me)?(?: a| an| us)? "
            r"(?:takeaway|deliveroo|uber ?eats|uber|just ?eat|pizza|taxi|maccies|nandos|food|dominos)(?: "
            r"\w+)? (?:to|delivered|round|for me|every|when|home|at|so|after)(?: \w+){0,3}"
        ),
        (
            r"(?:he|she|they|hes|shes|this guy|someone)(?: \w+){0,2} (?:got|bought|gifted|sent|gave|given|"
            r"get|gets|buys|bring|brings|fetch\w*)(?: (?:me|us))(?: (?:a|an|the|this|these|some|new|all|my|"
            r"so much|loads of|his|her|like|\d+|pure|mad|bare|another|nice|expensive|real|proper|designer|"
            r"free))+ (?!warning|chance|break|ride|shot|answer|clue|choice|hint|seat|hug|kiss|call|lift|"
            r"headache|message|text|look|sign|feeling|wave|smile|heart attack|minute|reason|advice|"
            r"detention|homework|hard time|mints?|sweets?|crisps?|biscuits?|tissues?|plasters?|cactus|pen|"
            r"pencil|paper|sticker|leaflet)\w+(?: \w+)?"
        ),
        (
            r"(?:everything|anything|all|half the stuff|most of the stuff|the stuff|half) (?:i (?:own|wear|"
            r"got|have|want|ask for)|in my (?:room|wardrobe|drawer))(?: \w+){0,3} (?:from|off|he|she|they|"
            r"him)(?: \w+){0,3}"
        ),
        (
            r"(?:i )?(?:only|just|barely)? ?(?:had|have) to (?:\w+ ){1,5}(?:and|n|to) (?:he|she|they|i)(?: "
            r"\w+)? (?:gave|give|gives|got|gets|paid|pays|sent|sends|get)(?: me)? (?:\$ ?\d+|\d+ ?\w*|a "
            r"(?:tenner|fiver)|money|robux|skins?|free|vapes?)(?: \w+){0,2}"
        ),
        (
            r"(?:sugar (?:daddy|mummy|mama)|my sponsor|sponsors me|pays me)(?: (?:to|for|just|every|a|in|"
            r"\d+))+(?: \w+){0,3}"
        ),
        (
            r"(?P<part>(?:{start}|and |n |then |he |she |they |firm |abi |time they )(?:got|bought|gave|"
            r"sent|paid for|took|ordered|gifted|handed|slipped) (?:me|us)(?! (?:wrong|in|thinking|off|up|"
            r"out|to bed)))"
        ),
        (
            r"(?:takes?|took|taking|taken) (?:me|us) (?:to )?(?:nandos|maccies|mcdonalds|kfc|jd|shopping|"
            r"out for|for food|for a meal|westfield|primark|town and)(?: \w+){0,4}"
        ),
    ),
    confirm=_not_from_home,
    shows=(
        "he got me new trainers and i didnt even ask",
        "my mate from online sent me a controller",
        "500 robux just for chatting",
        "he pays for my nails",
        "a parcel came and i know who its from",
        "my wishlist keeps getting smaller by itself",
        "hes always buying me stuff",
        Example("nah it was a present", before=("them: where did u get those trainers",)),
    ),
    passes=(
        "some random person would buy me a drink if i asked",
        "she gave me a pencil",
        "nan gave me a tenner",
        "got new trainers for my birthday off my mum",
        "the library gave me a voucher",
        "daily reward gave me 50 coins",
        "i saved up for it from my paper round",
        "my stepmum bought me boots",
        "he gave it back",
    ),
    limits="It cannot tell a generous friend from somebody who is buying trust, and sees only what the child tells.",
)
