"""Which cases a question reaches, and who of their members may know of it."""

from django.db.models import QuerySet

from leeside.desk.accounts.models import Account
from leeside.desk.cases.access import cases_of
from leeside.desk.cases.models import Case
from leeside.desk.contexts.selectors import cases_of_mark
from leeside.desk.permissions.permission import Permission, may
from leeside.desk.questions.models import About, Ask, Question
from leeside.desk.staff.models import StaffMember


def cases_asked(ask: Ask) -> QuerySet[Case]:
    """The cases with the same mark of which the asker is no member, and which do not concern them."""
    others = _same(ask).exclude(pk=ask.case_id).exclude(kept_out__member=ask.by)
    return others.exclude(pk__in=cases_of(ask.by).values("pk")).order_by("arrived_at")


def _same(ask: Ask) -> QuerySet[Case]:
    token = bytes(ask.mark)
    if ask.about == About.CONTEXT:
        return cases_of_mark(token)
    return Case.objects.filter(pk__in=Account.objects.filter(match_token=token).values("case"))


def readers_in(case: Case, ask: Ask) -> list[StaffMember]:
    """The members of a case who may read a question: none whom the case concerns in which it was asked."""
    here = StaffMember.objects.filter(memberships__case=case, memberships__until=None, is_active=True)
    return [one for one in here if may(one.role, Permission.ADD_TO_CASES) and may_know(one, case, ask)]


def may_know(member: StaffMember, case: Case, ask: Ask) -> bool:
    """Whether somebody is kept out neither of the case nor of the one in which it was asked."""
    return not Case.objects.filter(pk__in=(case.pk, ask.case_id), kept_out__member=member).exists()


def stands_open(case: Case, ask: Ask) -> bool:
    """Whether every member of a case may know of a question, so that its rows may stand in the case's own trail."""
    here = case.memberships.filter(until=None).select_related("member")
    return all(may_know(held.member, case, ask) for held in here)


def questions_to(member: StaffMember) -> QuerySet[Question]:
    """The questions that came to somebody's cases and that they may know of."""
    theirs = Question.objects.filter(here__in=cases_of(member)).exclude(ask__case__kept_out__member=member)
    return theirs.select_related("ask__by", "here", "answer__by")
