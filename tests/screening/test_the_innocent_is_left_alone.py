"""Ordinary life stays at nothing noticed, whether or not an adult has said who is who."""

from collections.abc import Mapping

import pytest

from leeside import screen
from leeside.conversation.model import Relation
from leeside.knowledge.model import RiskLevel
from tests.cli.conftest import EXAMPLES
from tests.screening.said import told

LATE = (
    "Zoe: you still up",
    "Ellie: yeah cant sleep",
    "Zoe: same. did you finish the maths",
    "Ellie: nearly, q7 is evil",
    "Zoe: its simultaneous equations, take them away",
    "Ellie: ohhh thanks",
    "Zoe: did you see the match",
    "Ellie: only the end, what a goal",
    "Zoe: my dog is snoring so loud",
    "Ellie: haha mine is on my feet",
    "Zoe: what you reading",
    "Ellie: the one about the lighthouse",
    "Zoe: is it good",
    "Ellie: slow but i like it",
    "Zoe: night then",
    "Ellie: night",
    "Zoe: wait have we got pe tomorrow",
    "Ellie: yep bring trainers",
    "Zoe: ugh ok",
    "Ellie: sleep well",
)
SURPRISE = (
    "Dad: dont tell mum but ive booked the cottage for her birthday",
    "Ellie: omg she will love it",
    "Dad: our secret till saturday",
    "Ellie: my lips are sealed",
    "Dad: can you get everyone to sign the card",
)
LIFT = (
    "Mum: where are you love",
    "Josh: by the bus station",
    "Mum: ill pick you up at 4 by the library",
    "Josh: ok",
    "Mum: battery ok? ring me if im late",
)
CLUB = (
    "Coach: sign up for the gala closes friday, i need name, age and a parents number for each swimmer",
    "Ellie: im 13, mum will ring you",
    "Coach: thanks, minibus leaves the pool at 8, parents welcome",
    "Ellie: do we bring lunch",
    "Coach: yes and £4 for the badge",
)
SAID: dict[str, tuple[tuple[str, ...], Mapping[str, Relation]]] = {
    "sixty late messages": (LATE * 3, {"Ellie": Relation.CHILD, "Zoe": Relation.FRIEND}),
    "a surprise": (SURPRISE, {"Ellie": Relation.CHILD, "Dad": Relation.FAMILY}),
    "a lift": (LIFT, {"Josh": Relation.CHILD, "Mum": Relation.FAMILY}),
    "a club": (CLUB, {"Ellie": Relation.CHILD, "Coach": Relation.PROFESSIONAL}),
}


@pytest.mark.parametrize("known", [True, False], ids=["who is known", "nobody is known"])
@pytest.mark.parametrize("name", SAID)
def test_what_is_ordinary_raises_nothing(name: str, known: bool) -> None:
    lines, relations = SAID[name]
    result = told(*lines, **(relations if known else {}))
    assert result.level is RiskLevel.NOTHING_NOTICED, [
        (seen.sign.detector, seen.words) for seen in result.signs
    ]
    assert result.steps == ()
    assert len(result.course) == 1


@pytest.mark.parametrize(
    ("name", "child", "relations"),
    [
        ("whatsapp-family-lift.txt", "Josh", {"Mum": "family"}),
        ("csv-surprise-party.csv", None, {}),
        ("telegram-swim-club.json", None, {}),
    ],
)
def test_the_innocent_examples_raise_nothing(name: str, child: str | None, relations: dict[str, str]) -> None:
    result = screen(EXAMPLES / name, child=child, relations=relations)
    assert result.level is RiskLevel.NOTHING_NOTICED, [
        (seen.sign.detector, seen.words) for c in result.conversations for seen in c.signs
    ]
