"""A case with something of everything, its members, and everybody who is none; and where each address of the map leads in it."""

import re
import uuid
from collections.abc import Mapping
from datetime import date

from django.urls import URLPattern

from leeside.desk.access_requests.services import add_case, take_in
from leeside.desk.assessments.models import Choice
from leeside.desk.assessments.services import ask_second_view, decide
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import add_member, add_task, arrive, keep_out, open_case, remove_member
from leeside.desk.contexts.models import Kind
from leeside.desk.contexts.services import link_case, open_context
from leeside.desk.conversations.services import look_wider
from leeside.desk.people.models import RoleAtEvent
from leeside.desk.questions.hand_on import hand_on
from leeside.desk.questions.models import Question
from leeside.desk.questions.services import ask_about_account
from leeside.desk.readings.services import ask_reading
from leeside.desk.referrals.filling import begin
from leeside.desk.referrals.packs import Locked, keep_pack
from leeside.desk.referrals.services import approve
from leeside.desk.retention.services import put_hold
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.desk.staff.models import Role
from tests.desk.cases.making import Desk, a_concern, a_desk, a_screened_concern, keys_of
from tests.desk.permissions.test_every_view_declares import NOBODY, patterns

DAY = date(2026, 11, 2)
WHY = "The mother rang the school this morning."
OF_A_CASE = (
    "case_id",
    "event_id",
    "task_id",
    "conversation_id",
    "look_id",
    "decision_id",
    "view_id",
    "account_id",
    "alert_id",
    "hold_id",
    "referral_id",
    "pack_id",
    "question_id",
    "context_id",
    "link_id",
    "person_id",
    "role_id",
    "reading_id",
    "request_id",
)
ROUTES = [one for one in patterns() if any(f":{name}>" in str(one.pattern) for name in OF_A_CASE)]
SLUGS = {"part": "child", "category": "child_file"}


class Made:
    """A case with something of everything, its members, and everybody who is none."""

    def __init__(self) -> None:
        self.desk: Desk = a_desk()
        subject = keys_of(Role.DEPUTY, name="Concerned Deputy")
        self.case: Case = arrive(
            a_screened_concern(concerns=(subject.member,)), actor=self.desk.practitioner.member
        )
        lead, id_ = self.desk.lead, self.case.pk
        former = keys_of(Role.PRACTITIONER, name="Former Member")
        add_member(lead, id_, member=former.member, reason=WHY)
        remove_member(lead, id_, member=former.member, reason=WHY)
        task = add_task(lead, id_, what="quillfeather", reason=WHY, owner=lead.member, due=date(2026, 12, 1))
        decision = decide(lead, id_, choice=Choice.REFER, reasons=WHY, advised=[], seen=None)
        view = ask_second_view(lead, decision.pk, colleague=self.desk.deputy.member, question=WHY)
        conversation = self.case.conversations.get()
        self.ids: dict[str, object] = {
            "case_id": id_,
            "event_id": self.case.events.order_by("recorded_at")[0].pk,
            "task_id": task.pk,
            "conversation_id": conversation.pk,
            "look_id": look_wider(lead, conversation.pk, reason=WHY).pk,
            "decision_id": decision.pk,
            "view_id": view.pk,
            "account_id": self.case.accounts.get().pk,
            "person_id": self.case.people.get(roles__role="harmed_child").pk,
            "role_id": RoleAtEvent.objects.get(person__case=id_, role="harmed_child").pk,
            "reading_id": ask_reading(lead, id_, reader=self.desk.deputy.member, question=WHY).pk,
            "alert_id": NOBODY,
            "request_id": (request := take_in(lead, subject="Maya Fenwick", asker=WHY, received_on=DAY)).pk,
            "in_case_id": add_case(lead, request.pk, id_).pk,
            "hold_id": put_hold(lead, id_, reason=WHY).pk,
            "question_id": self._question(),
        }
        context = open_context(lead, kind=Kind.SERVER, platform="Chat", name="quillfeather", worry=WHY)
        keep_out(lead, context.case.pk, member=subject.member, reason=WHY)
        self.ids["context_id"] = context.pk
        self.ids["link_id"] = link_case(lead, context.pk, case_id=id_, reason=WHY).pk
        desk = self.desk
        referral = begin(desk.deputy, id_, route="mash", child=self.case.people.get().pk, why=WHY)
        approve(lead, referral.pk, seen_version=1, reason=WHY)
        locked = Locked(content=b"quillfeather", locked_for="with a passphrase")
        pack = keep_pack(lead, referral.pk, seen_version=2, locked=locked, reason=WHY)
        late = begin(desk.deputy, id_, route="lado", child=None, why=WHY)
        late.clocks.update(due=date(2026, 11, 2))  # so that lists have something to tell of
        self.ids |= {"referral_id": referral.pk, "pack_id": pack.pk}
        self.people: dict[str, OpenKeys] = {
            "lead": lead,
            "practitioner": desk.practitioner,
            "moderator": desk.moderator,
            "former": former,
            "subject": subject,
            "auditor": desk.auditor,
            "administrator": desk.administrator,
        }

    def _question(self) -> uuid.UUID:
        """Somebody asks about an account of the case, from another case that is none of theirs."""
        asker = keys_of(Role.PRACTITIONER, name="Asking Colleague")
        other = open_case(asker, a_concern(title="Another matter", seen=(), people=()))
        ask = ask_about_account(asker, other.accounts.get().pk, reason=f"quillfeather. {WHY}")
        hand_on(ask.pk)
        return Question.objects.get(here=self.case).pk

    def address(self, route: URLPattern, *, there: bool = True) -> str:
        return address_of(route, self.ids if there else {}, SLUGS)


def address_of(route: URLPattern, ids: Mapping[str, object], slugs: Mapping[str, str]) -> str:
    """An address of the map, filled in: an id that is not among these is nobody's."""
    address = re.sub(r"<uuid:(\w+)>", lambda found: str(ids.get(found[1], NOBODY)), str(route.pattern))
    address = re.sub(r"<int:\w+>", "0", address)
    return "/" + re.sub(r"<slug:(\w+)>", lambda found: slugs[found[1]], address)
