"""What waits for somebody so that they should be told where they are not looking."""

from collections.abc import Iterator

from leeside.desk.assessments.selectors import views_asked_of
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.selectors import alerts_for
from leeside.desk.cases.words import State
from leeside.desk.door.correspondence import news_for
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.questions.selectors import questions_waiting
from leeside.desk.readings.selectors import readings_waiting
from leeside.desk.referrals.selectors import late_for
from leeside.desk.sealing.blind import mark
from leeside.desk.staff.models import StaffMember


def marks_of_what_waits(member: StaffMember) -> frozenset[bytes]:
    """A mark for each thing that waits for somebody; the same thing has the same mark for as long as it waits."""
    return frozenset(mark("what waits", kind, str(key)) for kind, key in _waiting(member))


def _waiting(member: StaffMember) -> Iterator[tuple[str, object]]:
    """Danger that nobody has taken on, broken glass, what a colleague or a child asks, and what is late."""
    if may(member.role, Permission.WORK_QUEUE):
        danger = cases_of(member).filter(state=State.ARRIVED, danger_now=True, claimed_by=None)
        yield from (("danger", key) for key in danger.values_list("pk", flat=True))
        news = news_for(member)
        yield from (("written again", case.pk) for case in news)
        if may(member.role, Permission.MANAGE_MEMBERS):
            yield from (("about staff", case.pk) for case in news if case.naming or case.unclear)
    yield from (("glass", alert.pk) for alert in alerts_for(member))
    yield from (("question", question.pk) for question in questions_waiting(member))
    yield from (("reading", reading.pk) for reading in readings_waiting(member))
    yield from (("second view", view.pk) for view in views_asked_of(member))
    yield from (("late", late.clock.pk) for late in late_for(member))
