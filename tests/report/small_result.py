"""A small made-up result, built by hand, so that a report is tested without the engine."""

from datetime import UTC, date, datetime

from leeside.conversation.model import Participant, Relation
from leeside.detectors.contract.candidate import Voice
from leeside.detectors.contract.detector import Speaker
from leeside.knowledge.model import ResponseStep, RiskLevel, Status, When
from leeside.response.steps import Step
from leeside.risk.sign import Sign
from leeside.risk.weigh import CourseStep
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign, SourceRead, WayResult

AT = datetime(2026, 3, 11, 15, 40)
SAID = "dont tell ur mum"


def a_sign(*, voice: Voice = Voice.OWN) -> SeenSign:
    """A secret asked for in the third message, or told of."""
    return SeenSign(
        sign=Sign(
            id="c1/m3/asks_for_secrecy",
            detector="asks_for_secrecy",
            version=2,
            by=Speaker.OTHER,
            voice=voice,
            conversation="c1",
            message_id="m3",
            index=2,
            speaker="Kai",
            at=AT,
            start=4,
            end=20,
        ),
        ways=("grooming", "money_muling"),
        says="asks for this to be kept secret",
        innocent_reading="Friends and families keep surprises and small confidences.",
        speaker_name="Kai",
        before="pls ",
        words=SAID,
        after=" its my treat",
    )


def a_step(*, agency: str = "dsl") -> Step:
    """Telling the safeguarding lead today."""
    known = ResponseStep(
        id="tell_today",
        source="a test",
        checked_on=date(2026, 1, 1),
        status=Status.CONFIRMED,
        text="Tell the safeguarding lead.",
        agency=agency,
        when=When.TODAY,
        never=("Do not leave it until tomorrow.",),
    )
    return Step(step=known, agency=None, ways=())


def a_course(*levels: RiskLevel) -> tuple[CourseStep, ...]:
    """A course that begins quietly and rises to each of these levels, a message apart."""
    begins = CourseStep(
        message_id="m1",
        index=0,
        at=AT,
        level=RiskLevel.NOTHING_NOTICED,
        way=None,
        actor=None,
        because=(),
    )
    rises = (
        CourseStep(
            message_id=f"m{n + 2}",
            index=n + 1,
            at=AT,
            level=level,
            way="grooming",
            actor="Kai",
            because=("A reason.",),
        )
        for n, level in enumerate(levels)
    )
    return (begins, *rises)


def a_conversation(*, level: RiskLevel = RiskLevel.CONCERN, actor: str | None = "Kai") -> ConversationResult:
    """Three messages between Ellie and Kai, whose words reach ``level``."""
    quiet = level is RiskLevel.NOTHING_NOTICED
    way = WayResult(
        way="grooming",
        title="Online grooming",
        level=level,
        actor=actor,
        actor_name="Kai",
        because=("A reason.",),
        harm_already=(),
        risk=("c1/m3/asks_for_secrecy",),
        innocent_readings=("A surprise.",),
    )
    return ConversationResult(
        id="c1",
        title="Ellie and Kai",
        participants=(
            Participant(id="Ellie", name="Ellie", relation=Relation.CHILD, age=13),
            Participant(id="Kai", name="Kai", handle="kai_game"),
        ),
        messages=3,
        first_at=AT,
        last_at=AT,
        level=level,
        danger_now=level is RiskLevel.DANGER_NOW,
        ways=() if quiet else (way,),
        signs=(a_sign(),),
        course=a_course() if quiet else a_course(level),
        steps=() if quiet else (a_step(), a_step(agency="")),
    )


def a_result(*conversations: ConversationResult, path: str = "chat.txt") -> ScreeningResult:
    """The result of an export that holds these conversations."""
    return ScreeningResult(
        leeside="0.1.0",
        edition="2026-11-26",
        screened_at=datetime(2026, 11, 25, 15, 20, tzinfo=UTC),
        source=SourceRead(
            kind="whatsapp",
            title="WhatsApp",
            path=path,
            sha256="0" * 64,
            confidence=0.9,
            messages=3,
            screened=3,
            unread=("file, bytes 10 to 20: A line longer than 1 MiB.",),
            absences=("What was deleted before the export is not in it.",),
            warnings=("3 messages carry no date or time.",),
        ),
        conversations=conversations,
    )
