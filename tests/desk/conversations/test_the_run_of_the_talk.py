"""What the run of the talk raised is told at the desk too, and its lines stay closed until they are asked for."""

import re

import msgspec

from leeside.desk.conversations.keep import keep_sealed, seal_screened
from leeside.desk.conversations.models import Conversation
from leeside.knowledge.model import RiskLevel
from leeside.risk.second_reader import BECAUSE, BESIDE_SIGNS
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ReadLine
from tests.desk.cases.making import Desk, arrived, at, screened, talk
from tests.desk.cases.signed_in import signed_in

WORDS = "the last time I was late he did not talk for days"


def raised_by_the_run(desk: Desk) -> Conversation:
    result, _ = screened()
    [one] = result.conversations
    step = CourseStep(
        message_id="m2",
        index=2,
        at=None,
        level=RiskLevel.CONCERN,
        way=None,
        actor=None,
        because=(BECAUSE,),
        lines=(2,),
    )
    line = ReadLine(index=2, message_id="m2", speaker="Maya", at=None, words=WORDS)
    raised = msgspec.structs.replace(
        one,
        id="c1",
        messages=6,
        ways=(),
        signs=(),
        course=(step,),
        lines=(line,),
        level=RiskLevel.CONCERN,
        danger_now=False,
    )
    here = at(desk.lead, arrived(desk))
    screening = msgspec.structs.replace(result, conversations=(raised,))
    [row] = keep_sealed(
        here.member, seal_screened(here.case, here.key, here.member, screening, iter(talk(6)))
    )
    return row


def test_why_it_was_raised_and_by_which_messages_is_said_and_their_words_are_closed(desk: Desk) -> None:
    row, lead = raised_by_the_run(desk), signed_in(desk.lead)
    page = re.sub(r"\s+", " ", lead.get(f"/conversations/{row.pk}/").content.decode())
    assert BECAUSE in page
    assert "What did most: messages 3." in page
    assert "Message 3, Maya" in page
    assert WORDS not in page
    assert "Show the words of these lines" in page


def test_its_words_are_shown_when_they_are_asked_for_and_counted_for_the_readers_sake(desk: Desk) -> None:
    row, lead = raised_by_the_run(desk), signed_in(desk.lead)
    page = lead.get(f"/conversations/{row.pk}/words/").content.decode()
    assert WORDS in page
    assert "Close the words" in page


def test_a_conversation_that_signs_alone_raised_says_nothing_of_it(desk: Desk) -> None:
    result, messages = screened()
    here = at(desk.lead, arrived(desk))
    [one] = result.conversations
    signs_alone = msgspec.structs.replace(
        one,
        course=tuple(step for step in one.course if not step.by_the_run and BESIDE_SIGNS not in step.because),
    )
    screening = msgspec.structs.replace(result, conversations=(signs_alone,))
    [row] = keep_sealed(
        here.member, seal_screened(here.case, here.key, here.member, screening, iter(messages))
    )
    page = signed_in(desk.lead).get(f"/conversations/{row.pk}/").content.decode()
    assert "run of the talk" not in page
