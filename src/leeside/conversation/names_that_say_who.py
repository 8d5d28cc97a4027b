"""Reads a name that says itself what somebody is to the child: "Mum", "Nan Joan", "Coach Shaz", "Mrs Lindqvist".

A phone's owner names the people in it. Where no adult has said who somebody is, such a name is weighed as what it
says. It is never shown as something that was said, an adult's word goes before it, and a name that merely begins
alike ("Papa Bear", "daddy_long_legs") says nothing.
"""

import re
from functools import lru_cache
from typing import Final

import msgspec

from leeside.conversation.model import Participant, Relation

_PARENT: Final = r"mum|mummy|mam|mammy|mom|mama|mami|dad|daddy|tad|ammi|abbu|step ?mum|step ?dad"
_GRANDPARENT: Final = (
    r"nana?|nanna|nanny|gran|granny|grandma|grandad|grandpa|gramps|grampy|mamgu|tadcu|nain|taid|babcia|dziadek|bunica|"
    r"abuela|abuelo"
)
_FAMILY: Final = re.compile(
    rf"(?:(?:my|our|the|step|foster|dear)[ -])*(?:{_PARENT}|{_GRANDPARENT})(?: \([a-z ]{{1,20}}\))?|"
    rf"(?:{_GRANDPARENT}) [a-z][a-z.'-]{{1,14}}|[a-z.'-]{{2,14}} \((?:{_PARENT}|{_GRANDPARENT}|sis|bro|aunt|uncle)\)|"
    rf"[a-z]{{2,12}}s (?:{_PARENT}|{_GRANDPARENT})"
)
_PROFESSIONAL: Final = re.compile(
    r"(?:mrs|ms|miss|coach) [a-z][a-z.' -]{1,24}(?: \([a-z0-9 ]{1,20}\))?"
    r"|[a-z][a-z.' -]{1,24} \((?:\w+ )?(?:tutor|coach|teacher|school|club|volunteer|counsellor|youth worker|nurse|scouts|guides|"
    r"social worker|mentor|choir|drama|maths|music|science)(?: \w+)?\)"
)
_MARKS: Final = re.compile(r"[^a-z0-9() .'-]+")


def as_named(person: Participant) -> Participant:
    """The participant, with the relation that their name says where nobody has said one."""
    if person.relation is not Relation.UNKNOWN:
        return person
    relation = _said_by(person.name)
    return person if relation is Relation.UNKNOWN else msgspec.structs.replace(person, relation=relation)


@lru_cache(maxsize=4096)
def _said_by(name: str) -> Relation:
    if not name[:1].isupper() or "_" in name:
        return Relation.UNKNOWN
    plain = " ".join(
        _MARKS.sub(" ", name.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).split()
    ).replace("'s ", "s ")
    if _FAMILY.fullmatch(plain):
        return Relation.FAMILY
    return Relation.PROFESSIONAL if _PROFESSIONAL.fullmatch(plain) else Relation.UNKNOWN
