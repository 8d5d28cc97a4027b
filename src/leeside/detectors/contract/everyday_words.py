"""How common everyday words are in chat, so that a pattern is looked for by its rarest word.

Rounded shares of messages, counted in 26,502 messages of ordinary public student chat (Chit-Chat data set,
MIT licence; only the counts are here), with text-speak put where UK teenagers would have it. Nothing that is
noticed hangs on them: a wrong share costs time and nothing else.
"""

from functools import cache
from typing import Final

_PER_THOUSAND: Final = {
    250: ("i the"),
    150: ("a and it that to you"),
    100: ("have is of u"),
    70: ("are be but do for im in like my so was what yeah"),
    45: ("about good haha if its just lol me not oh on really thats they think ur with would"),
    30: ("all at can dont get how ill know ok one or people r there this too up we well your"),
    20: (
        "also am an as because been cool could did from go going had he ive lot more no now out pretty "
        "right some them then time want when will x"
    ),
    13: (
        "actually after any day doing fun got great hahaha has here hey k kind love make much n nice omg "
        "only other probably same school see something still sure their thing things though very way were "
        "where who why work ya yes"
    ),
    8: (
        "2 4 again always anything around awesome back bad before being best better big blinked book bro "
        "by byu cackled cant chat class coughed cried definitely didnt does done even ever family "
        "favorite feel first friends getting gingerly gonna guess hard hello his home hourly id idk "
        "interesting into job jogged jumped last life lightly little long magically man many maybe mean "
        "most movie mum nah need never new off okay our over person quickly quietly ran say she should "
        "slightly slowly sorry sounds stuff super take talk talked talking than those thought true walked "
        "wanna whats which wow ye year yh youre"
    ),
    5: (
        "3 able another ate bald bed black both briskly calmly carefully cat chatting classes clay "
        "clumsily come computer cow crazy creaky cringed crisply dad different doctor doesnt dog door "
        "down drew electric end everyone everything evil far few find food football friend funny give "
        "gracefully green hair havent heard help her hi high him hope house idea isnt keep kinda lady "
        "laughed learn less letter live look loud loudly made major makes mate meowed might money movies "
        "muscular music name odd once orange own part pasta pink place play pls points purple question "
        "quiet quirkily read real red remember said scary scented screw seen sense shell since slept "
        "small softly someone sometimes start summer teacher teeth tell thanks theres tmrw today tonight "
        "totally try trying two urn us use used wait watch waved weird went while whined whispered white "
        "wind working world wouldnt yearly years yellow"
    ),
    3: (
        "5 ago agree already amazing anyone ask away basically birdhouse bit blue car carrot change "
        "checkered clock close college computers conversation couple cream d dentures dude each eat "
        "either elephant else enjoy enough especially every exactly excited f fall free game girl gotta "
        "guy guys happened having hear hes hmm honestly hours ice imagine important indigo kettle kids "
        "later learning least left let lots making meet met mind mission morning myself next night "
        "nothing old ones others parents parrot plant playing point problem put run sad science seems "
        "semester shaped sheep show shrew sleep square started story study studying such swaying taking "
        "these theyre thinking through times together told took type understand until usually utah wanted "
        "wasnt watching wax week whole wig win wish without wonder wooden xd yep yet"
    ),
    2: (
        "1 10 ai almost although answer anyway arent believe bet between books break brother business "
        "butter call called came care chats choose country cs days during experience fan fast fine flying "
        "found freshman games gets glad hahah hahahaha half happen head homework hows human instead knew "
        "language learned leave liked listen literally living loved luck married may million mine mom "
        "nope ooh open pay peanut phone places plan played power program provo quite reading ready rock "
        "saw second series side sister smell soon sound stay stop students sweet team test thank ton top "
        "tried watched wife wont worth wrong yourself youve"
    ),
}
_SHARES: Final = {word: share for share, words in _PER_THOUSAND.items() for word in words.split()}
_RARE: Final = 0.2
_DIGITS: Final = 60.0
_MARKS: Final = 900.0


@cache
def share_of(word: tuple[str, str]) -> float:
    """In about how many of a thousand messages a word of that look stands (see required_words.Word)."""
    look, letters = word
    if look in {"#", "!"}:
        return _DIGITS if look == "#" else _MARKS
    if look == "=":
        return _SHARES.get(letters, _RARE)
    fits = {"^": str.startswith, "$": str.endswith, "~": str.__contains__}[look]
    known = sum(share for other, share in _SHARES.items() if fits(other, letters))
    return known + _RARE + 2000 / float(6 ** min(len(letters), 6))
