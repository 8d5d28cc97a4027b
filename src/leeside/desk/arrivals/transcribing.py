"""A screenshot that was typed off is handed to the same work as an export, and kept as a draft until it has arrived."""

import hashlib
from contextlib import ExitStack

from django.db import transaction

from leeside.conversation.model import Relation
from leeside.desk.arrivals import sealed_file
from leeside.desk.arrivals.about import About, sealed_about
from leeside.desk.arrivals.models import BUSY, Draft, Import, State
from leeside.desk.arrivals.tasks import begin, watch_over
from leeside.desk.arrivals.transcribe_forms import LinesForm, SpeakersForm
from leeside.desk.arrivals.transcript import as_records, notes_on
from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import require
from leeside.desk.cases.words import AgeBand
from leeside.desk.permissions.permission import Permission

FILE = "transcript.jsonl"


def send(draft: Draft, lines: LinesForm, who: SpeakersForm) -> Import | None:
    """Have it screened, at once and in the background. One that is on its way or has arrived is not sent again."""
    with ExitStack() as until_written:
        return _sent(draft, lines, who, until_written)


@transaction.atomic
def _sent(draft: Draft, lines: LinesForm, who: SpeakersForm, until_written: ExitStack) -> Import | None:
    """The file is held until the row is written: whoever clears away takes a file without a row for one left over."""
    now = Draft.objects.select_for_update().get(pk=draft.pk)
    require(now.owner, Permission.RAISE_CONCERN)
    if now.is_over or on_its_way(now):
        return None
    content = as_records(lines.typed)
    row = Import(owner=now.owner, draft=now, state=State.QUEUED, size=len(content), total=len(lines.typed))
    row.about = sealed_about(row, _about(lines, who, content))
    row.save(force_insert=True)
    record_change(now.owner, "transcript.sent", row)
    writing = sealed_file.Writing(row.pk)
    until_written.callback(writing.let_go)
    writing.write(content)
    writing.finish()
    begin(row.pk)
    watch_over(row.pk)
    return row


def on_its_way(draft: Draft) -> bool:
    """Whether it is being screened, and must not be changed meanwhile."""
    return draft.imports.filter(state__in=BUSY).exists()


def _about(lines: LinesForm, who: SpeakersForm, content: bytes) -> About:
    given = lines.cleaned_data
    return About(
        name=FILE,
        sha256=hashlib.sha256(content).hexdigest(),
        title=" on ".join(filter(None, ("Transcribed screenshot", given["platform"].strip()))),
        relations={name: kind for name, kind in who.relations.items() if kind is not Relation.UNKNOWN},
        age_band=AgeBand(who.cleaned_data["age_band"]),
        concerns=tuple(member.pk for member in who.concerns),
        danger=given["danger"],
        notes=notes_on(lines.typed),
    )
