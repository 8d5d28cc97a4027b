"""Plain and quiet words about not living are found; idiom, play and plans to be away are left alone."""

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_plain_words_are_found(look: Looks) -> None:
    assert look("i want to die")
    assert look("i keep thinking about killing myself")
    assert look("i dont want to be alive anymore")


def test_quiet_words_are_found(look: Looks) -> None:
    assert look("everyone would be better off without me")
    assert look("i wont be here tomorrow")
    assert look("i dont want to wake up")
    assert look("whats the point of being here")


def test_leave_taking_is_found(look: Looks) -> None:
    assert look("ive written letters to everyone")
    assert look("look after biscuit when im gone")


def test_idiom_is_left_alone(look: Looks) -> None:
    assert not look("this homework is killing me")
    assert not look("i wanna die lol that was so cringe")
    assert not look("kms its double maths")


def test_laughter_beside_earnest_words_hides_nothing(look: Looks) -> None:
    assert look("gonna kms tonight not even joking lol")


def test_being_away_for_a_reason_is_left_alone(look: Looks) -> None:
    assert not look("i wont be here tomorrow, dentist")
    assert not look("i wont be here tomorrow", before=("them: u coming training tmrw",))


def test_games_and_songs_are_left_alone(look: Looks) -> None:
    assert not look("i accidentally killed myself with a grenade")
    assert not look("those lyrics go i want to die")


def test_an_answer_counts_only_after_such_a_question(look: Looks) -> None:
    assert look("sometimes", before=("them: do you ever think about not being here",))
    assert not look("sometimes", before=("them: do you ever go swimming",))


def test_what_a_friend_said_is_told_of_somebody_else(look: Looks) -> None:
    [seen] = look("jess told me she wants to die", relation=Relation.FRIEND)
    assert seen.voice is Voice.REPORTED


def test_words_of_farewell_are_found_in_dark_company(look: Looks) -> None:
    assert look("ur the best mum. none of this is because of u")
    assert look("cant do this anymore. bye everyone")
    assert look("tell ellie she can have my room", before=("me: they got something of me and im scared",))
    assert look("thanks for everything", before=("me: im so tired of all of it",))


def test_ordinary_farewells_and_gifts_are_left_alone(look: Looks) -> None:
    assert not look("tell ellie she can have my room")
    assert not look("u can have my old ps4 i dont need it im getting a ps5")
    assert not look("thanks for everything today")
    assert not look("goodbye everyone see u after half term")


def test_a_date_or_a_place_counts_in_dark_company_only(look: Looks) -> None:
    assert look("ive picked a day", before=("me: i dont wanna do this any more",))
    assert not look("ive picked a day", before=("them: when is the party",))


def test_an_oath_makes_more_than_idiom_of_being_done_for(look: Looks) -> None:
    assert look("if this gets out im done i swear i cant live with it")
    assert not look("if mum finds out im dead")


def test_the_sea_the_void_and_a_sleep_are_left_alone(look: Looks) -> None:
    assert not look("gerald keeps walking into the sea")
    assert not look("i wish i could disappear thats so embarrassing lol")


@pytest.mark.parametrize(
    "text",
    [
        "she said she doesnt want to wake up",
        "he told me he was going to kill himself",
        "he keeps saying everyone would be better off without him",
        "jess said she wont be here tomorrow",
        "she texted me goodbye and said sorry for everything",
    ],
)
def test_family_and_friends_tell_of_somebody_else(look: Looks, text: str) -> None:
    for relation in (Relation.FRIEND, Relation.FAMILY, Relation.PROFESSIONAL):
        assert [seen.voice for seen in look(text, relation=relation)] == [Voice.REPORTED]


def test_somebody_at_the_dentist_tomorrow_is_left_alone(look: Looks) -> None:
    assert not look("jess said she wont be here tomorrow shes at the dentist", relation=Relation.FRIEND)
    assert not look("shes talking about dying her hair", relation=Relation.FAMILY)


def test_picturing_how_others_will_cope_is_found(look: Looks) -> None:
    assert look("i keep picturing my funeral")
    assert look("theyd get over it if i died")
    assert look("theres no point buying me one, i wont be here")


def test_no_point_in_coming_when_away_is_left_alone(look: Looks) -> None:
    assert not look("no point saving me a seat, i wont be here im in spain")


def test_giving_things_away_and_being_less_trouble_are_heard(look: Looks) -> None:
    assert look("take them, wont be needing them by summer")
    assert look("nobody will have to look at me after tonight")
    assert look("itd be easier for everyone", before=("me: im so tired of it all",))


def test_what_is_easier_for_everyone_on_an_ordinary_day_is_left_alone(look: Looks) -> None:
    assert not look("itd be easier for everyone if we met at three")
    assert not look("keep it, i wont need it i got a new one")
