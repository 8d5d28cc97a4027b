"""Before whom a child could be shown up. For a detector with a long list of threats; folded text."""

ONLOOKERS = (
    r"(?:every ?(?:one|1|body)|evry(?:1|one)|(?:year|yr) ?\d{1,2}s?|\d{1,2}[a-h]|#\w+|public\w*|online|viral|"
    r"everywhere|facebook|fb|insta(?:gram)?|tik ?tok|snap|youtube|the net|live|"
    r"mama|mum|dad|papa|nana?|gran|the (?:\w+ ){0,2}(?:school|years?|class|town|team|world|internet|groups?|chat|"
    r"estate|form|family|village|street|college|server|gc|lads|girls|parents|group story|"
    r"teachers|papers|bus stop|gates|discord|page|website|channel|reviews|committee|association|office|manager|boss|"
    r"coach|people|common room|club chat|notice ?board|bus|lot|chats?|general|comments)|"
    r"(?:your|ur|yr|yer|ya|his|her|my|our|papas|mamas|dads|mums|\w+s) (?:\w+ ){0,2}(?:mu+m(?:my|a)?s?|mom|"
    r"mama?(?:my)?|maw|da+d(?:dy)?s?|papa|da|parents?|rents|folks|family|fam|na+na?s?|"
    r"gran(?:ny|dma|dad)?|brothers?|bro|sisters?|sis|aunt(?:y|ie)?s?|uncles?|cousins?|mates?|m8s?|friends?|besties?|"
    r"bf|gf|boyfriend|girlfriend|followers?|contacts?|school|class(?:mates)?|years?|"
    r"form|team(?:mates)?|squad|clan|club|teachers?|tutor|head(?: ?teacher)?|coach|boss|manager|neighbours?|church|"
    r"chapel|temple|gurdwara|synagogue|mosque|imam|chat|gcs?|feed|page|profile|story|server|discord|work|gallery|channel|"
    r"wall|reviews?|inbox|group ?chat|page|common room|noticeboard|bus))"
)
"""Whoever or wherever a thing could be shown: people by their tie, groups, public places."""
