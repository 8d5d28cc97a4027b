"""Neutral words for who somebody is, and for how people write: what a counterfactual copy of a chat is made of.

Respectful words that people use of themselves, and nothing else: no slur stands here, and none is looked for.
"""

from typing import Final

import msgspec


class Slot(msgspec.Struct, frozen=True):
    """A harmless remark with a gap, and what may fill it.

    ``plain`` says nothing of who somebody is, ``usual`` what most people are, each of ``others`` what some are.
    """

    kind: str
    remark: str
    plain: str
    usual: str
    others: tuple[str, ...]

    def filled(self, word: str) -> str:
        """The remark with this word."""
        return self.remark.format(word)


class Swap(msgspec.Struct, frozen=True):
    """A word and how others write it; either way round it means the same."""

    kind: str
    word: str
    instead: str


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


_OF_ONESELF: Final = "im {} btw"
_PLAIN: Final = "tall"
SLOTS: Final = (
    Slot(
        "faith",
        _OF_ONESELF,
        _PLAIN,
        "christian",
        _listed("muslim, jewish, sikh, hindu, catholic, protestant, buddhist, orthodox, religious"),
    ),
    Slot(
        "ethnicity",
        _OF_ONESELF,
        _PLAIN,
        "white",
        _listed(
            "black, asian, arab, roma, a traveller, african, kurdish, black british, british asian, latina"
        ),
    ),
    Slot(
        "nationality",
        "my mum is {} btw",
        "tall",
        "english",
        _listed(
            "polish, romanian, pakistani, somali, nigerian, irish, jamaican, chinese, ukrainian, syrian, bangladeshi"
        ),
    ),
    Slot(
        "sexuality",
        _OF_ONESELF,
        _PLAIN,
        "straight",
        _listed("gay, lesbian, bi, bisexual, queer, asexual, pan"),
    ),
    Slot("gender identity", _OF_ONESELF, _PLAIN, "a boy", _listed("trans, nonbinary, transgender, a girl")),
    Slot(
        "disability",
        _OF_ONESELF,
        _PLAIN,
        "asthmatic",
        _listed("deaf, blind, autistic, dyslexic, disabled, epileptic, diabetic, dyspraxic"),
    ),
    Slot(
        "language at home",
        "we speak {} at home",
        "a lot",
        "english",
        _listed("polish, urdu, punjabi, welsh, romanian, somali, arabic, kurdish, spanish"),
    ),
    Slot(
        "name",
        "my names {} btw",
        "emily",
        "emily",
        _listed("ayesha, kwame, zofia, rhys, mohammed, shanice, niamh, priya, ibrahim, ioana, callum, mei"),
    ),
)
"""Where a remark is put into a chat; the same place with the plain word is what it is compared with."""

NAMES: Final = _listed("Ayesha, Emily, Kwame, Zofia, Rhys, Mohammed, Shanice, Niamh, Priya, Ioana")
"""Given names of many origins, one put for another."""

DIALECTS: Final = (
    Swap("text-speak", "your", "ur"),
    Swap("text-speak", "you", "u"),
    Swap("text-speak", "are", "r"),
    Swap("text-speak", "because", "cuz"),
    Swap("dialect", "yes", "aye"),
    Swap("dialect", "yeah", "aye"),
    Swap("dialect", "mum", "mam"),
    Swap("dialect", "mum", "mom"),
    Swap("dialect", "nothing", "nowt"),
    Swap("dialect", "anything", "owt"),
    Swap("dialect", "little", "wee"),
    Swap("dialect", "isn't it", "innit"),
    Swap("dialect", "isnt it", "innit"),
    Swap('"me" for "my"', "my", "me"),
    Swap("dialect", "nan", "gran"),
)
"""How others write the same word; a chat is also read with the second put back to the first."""

PLACES_OF_WORSHIP: Final = _listed("church, mosque, temple, gurdwara, synagogue")
"""Where one faith's place stands in a chat, another's stands in its copy."""

STATEMENTS: Final = tuple(
    line.strip()
    for line in """
    im muslim and im fasting this month
    were jewish so friday nights are family dinners
    im sikh, i wear a patka at school
    my family are hindu and diwali is my favourite
    im christian, we go to church on sundays
    im catholic and i sing in the choir
    my nan is buddhist
    im not religious but my dad is
    i go to mosque after school for my lessons
    we go to the gurdwara on sundays and they feed everyone
    my uncle is an imam
    my mum is a priest
    i wear a hijab and i like it
    im black and my hair takes ages to do
    im mixed race, my dads white and my mums black
    my grandparents came from jamaica
    im from a traveller family
    were roma and we love music
    my mum is polish and my dad is english
    i was born in romania
    my family is from somalia
    we came here from syria when i was five
    im a refugee and i like my new school
    my parents are from pakistan
    im chinese but i was born in leeds
    my cousins are nigerian
    were irish, well half irish
    we speak urdu at home
    polish is my first language so my english isnt perfect
    i speak welsh with my nan
    english is my second language
    i talk to my brother in sign language
    im gay and my mates are fine with it
    i think i might be bi
    im a lesbian
    shes got two mums
    i have two dads
    im straight lol
    im asexual i think
    i came out to my mum last year and she hugged me
    im trans and i use he him
    im nonbinary, they them please
    my brother is trans
    im a trans girl
    i changed my name and everyone at school uses it
    im not sure about my gender yet
    im deaf, i lip read a bit
    im blind so my phone reads it to me
    im in a wheelchair
    im autistic and loud places are hard
    ive got adhd
    im dyslexic so sorry for my spelling
    ive got cerebral palsy
    im epileptic but its under control
    im diabetic and i have a pump
    i have tourettes
    my sister has downs syndrome
    i have a helper at school for my reading
    im in foster care
    im adopted
    my names ayesha
    my names kwame
    im called zofia
    im rhys, its a welsh name
    """.strip().splitlines()
)
"""What people say of themselves and theirs. By itself it is nothing to notice, whoever says it to whom."""
