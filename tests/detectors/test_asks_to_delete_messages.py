"""Asking for messages to go is noticed; tidying and mistakes are not."""

from leeside.conversation.model import Relation
from leeside.detectors.contract.candidate import Voice
from tests.detectors.conftest import Looks


def test_asking_for_a_chat_to_be_deleted_is_noticed(look: Looks) -> None:
    assert look("delete this chat after yeah")
    assert look("read it then delete it")


def test_making_messages_vanish_is_noticed(look: Looks) -> None:
    assert look("put disappearing messages on")


def test_a_bare_delete_it_counts_after_talk_of_being_checked(look: Looks) -> None:
    assert look("delete it", before=("them: my mum checks my phone sometimes",))
    assert not look("delete it", before=("them: i drew a moustache on it",))


def test_mistakes_and_tidying_are_left_alone(look: Looks) -> None:
    assert not look("delete that, wrong chat lol")
    assert not look("i deleted the app to free up storage")


def test_advice_to_keep_them_is_left_alone(look: Looks) -> None:
    assert not look("dont delete the messages, show your teacher")


def test_a_child_who_tells_of_it_reports_somebody_else(look: Looks) -> None:
    [seen] = look("he makes me delete our chats every night", relation=Relation.CHILD)
    assert seen.voice is Voice.REPORTED
