"""Talk is read as a whole where enough of it was said, and enough of that in English."""

import pytest

from leeside.conversation.can_be_read import can_be_read
from leeside.conversation.normalise import fold

TALK = (
    "are you going to training",
    "nah my knee is still bad",
    "ok ill tell coach",
    "did you get the homework",
)


def test_a_few_lines_of_english_can_be_read() -> None:
    assert can_be_read(TALK)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "innit bruv man said dem ting was peak still",
            "allow it fam u know how it is",
            "say less my g im there",
        ),
        ("i cannae be bothered wi it the now", "aye but yer da said ye had tae", "och well so he did"),
        ("i no have the english so good", "my mother she say go to the shop", "you come with me yes"),
    ],
)
def test_dialect_and_a_second_language_are_english_enough(lines: tuple[str, ...]) -> None:
    assert can_be_read(lines)


@pytest.mark.parametrize("lines", [(), TALK[:2], ("ok",) * 6, (" ".join(TALK),), (*TALK[:2], "", "  ")])
def test_a_beginning_or_a_single_long_message_is_no_talk_yet(lines: tuple[str, ...]) -> None:
    assert not can_be_read(lines)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "nie mów mamie że rozmawiamy",
            "jesteś sama w domu teraz",
            "wyślij mi zdjęcie tylko dla mnie",
            "dobrze ale nikomu nie powiem",
        ),
        (
            "no le digas a tu madre que hablamos",
            "estás sola en casa ahora",
            "mándame una foto solo para mí",
            "vale pero no se lo digo a nadie",
        ),
        (
            "ammi ko mat batana ke hum baat karte hain",
            "ghar pe akeli ho abhi",
            "mujhe apni tasveer bhejo",
            "theek hai kisi ko nahi bataungi",
        ),
    ],
)
def test_other_languages_are_not_read(lines: tuple[str, ...]) -> None:
    assert not can_be_read(tuple(map(fold, lines)))
