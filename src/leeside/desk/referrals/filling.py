"""A referral is filled from the case when it is begun, and written on part by part."""

import uuid
from collections.abc import Mapping, Sequence

import msgspec
from django.db import transaction
from django.utils import timezone

from leeside.desk.cases.access import opened
from leeside.desk.cases.errors import ChangedMeanwhile, WrongState
from leeside.desk.people.models import Person
from leeside.desk.permissions.permission import Permission
from leeside.desk.referrals import clocks
from leeside.desk.referrals.body import Body, body_of, with_answers
from leeside.desk.referrals.known import known_in, local
from leeside.desk.referrals.models import Referral, Revision
from leeside.desk.referrals.routes import route_of
from leeside.desk.referrals.services import change_referral, start_referral, yours
from leeside.desk.sealing.open_keys import OpenKeys
from leeside.referral.facts import Facts
from leeside.referral.form import filled
from leeside.referral.model import Answer, Origin, Route, Source, day_of


def begin(keys: OpenKeys, case_id: uuid.UUID, *, route: str, child: uuid.UUID | None, why: str) -> Referral:
    """Begin a referral, filled with what the case knows. Raises as `start_referral` does."""
    at = opened(keys, case_id, needs=Permission.REFER)
    way = route_of(route)
    person = Person.objects.filter(pk=child, case=at.case).first() if child else None
    body = Body()
    if way is not None:
        body = Body(answers=filled(way, _once(way, known_in(keys, at, person))).answers)
    return start_referral(keys, case_id, route=route, body=body, why=why, child=child)


def _once(route: Route, facts: Facts) -> Facts:
    """The facts, where the route asks for the child's own words without those a second time."""
    if route.field("child_view") is None:
        return facts
    asked = {fact.source.event for fact in facts.of("child.view")}
    kept = [fact for fact in facts.facts if fact.key != "words" or fact.source.event not in asked]
    return msgspec.structs.replace(facts, facts=tuple(kept))


@transaction.atomic
def write_part(
    keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, values: Mapping[str, Sequence[str]]
) -> Referral:
    """Keep the answers of one page. An answer that was not touched keeps its source; the rest are the writer's.

    Raises `ChangedMeanwhile` where a colleague kept something since: nothing is written over unseen.
    """
    at, referral = yours(keys, referral_id)
    seen_still(referral, seen_version)
    route = route_of(referral.route)
    if route is None:
        raise WrongState("Its route is no longer known.", to_do="Begin a new one.")
    kept = body = body_of(referral.body.reveal(at.key))
    me = Source(origin=Origin.PERSON, named=at.member.name, at=local(timezone.now()))
    for name, said in values.items():
        field = route.field(name)
        if field is None:
            continue
        before = {answer.value: answer for answer in body.to(name)}
        new = [
            before.get(value) or Answer(field=name, value=value, kind=field.kind, source=me) for value in said
        ]
        if tuple(new) != body.to(name):
            body = with_answers(body, name, new)
    if body == kept:
        return referral  # a page that was only read takes no approval away
    changed = change_referral(keys, referral_id, seen_version=seen_version, body=body)
    for starts in body.to("starts_on"):
        day = day_of(starts.value)
        if day is not None:
            clocks.count_from(at, changed, day)
    return changed


@transaction.atomic
def hold_back(keys: OpenKeys, referral_id: uuid.UUID, *, seen_version: int, held: Body) -> Referral:
    """Keep what does not leave: ``held`` has the answers as they are, and other redactions. Raises `ChangedMeanwhile`."""
    at, referral = yours(keys, referral_id)
    seen_still(referral, seen_version)
    body = body_of(referral.body.reveal(at.key))
    if held.answers != body.answers:
        raise ChangedMeanwhile([])
    if held == body:
        return referral
    return change_referral(keys, referral_id, seen_version=seen_version, body=held)


def seen_still(referral: Referral, seen: int) -> None:
    """Refuse to go on from words that are no longer the newest. Raises `ChangedMeanwhile`."""
    if referral.version != seen:
        later = Revision.objects.filter(referral=referral, version__gt=seen).select_related("by")
        raise ChangedMeanwhile(list(later))
