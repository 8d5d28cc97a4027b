"""A screenshot that was typed off is screened at once, and becomes a case."""

from django.db import transaction

from leeside.conversation.model import Relation
from leeside.desk.arrivals import drafts
from leeside.desk.arrivals.models import Draft
from leeside.desk.arrivals.screening import ROLES
from leeside.desk.arrivals.transcribe_forms import LinesForm, SpeakersForm
from leeside.desk.arrivals.transcript import screened_transcript
from leeside.desk.cases.arrive import Arriving, Named, Screened, arrive
from leeside.desk.cases.models import Case
from leeside.desk.cases.words import AgeBand, Door
from leeside.desk.people.models import Role


@transaction.atomic
def send(draft: Draft, lines: LinesForm, who: SpeakersForm) -> Case:
    """Screen it and put it into the queue. One that was sent already gives the same case again."""
    now = Draft.objects.select_for_update().get(pk=draft.pk)
    if now.case is not None:
        return now.case
    relations = {name: kind for name, kind in who.relations.items() if kind is not Relation.UNKNOWN}
    given = lines.cleaned_data
    result, messages = screened_transcript(
        lines.typed, day=given["day"], platform=given["platform"], relations=relations
    )
    names = ", ".join(list(who.relations)[:3])
    case = arrive(
        Arriving(
            title=f"Transcribed screenshot: {names}",
            door=Door.TRANSCRIPT,
            danger_now=given["danger"],
            age_band=AgeBand(who.cleaned_data["age_band"]),
            concerns=who.concerns,
            people=tuple(
                Named(name=name, role=ROLES.get(kind, Role.UNKNOWN)) for name, kind in relations.items()
            ),
            screened=Screened(result=result, messages=messages),
        ),
        actor=now.owner,
    )
    drafts.finish(now, case)
    return case
