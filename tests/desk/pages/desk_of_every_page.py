"""A desk on which every page has something to show, filled in a process apart; and where each route of its map leads."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.desk.empty_desk import copied
from tests.desk.running import kept_environment

if TYPE_CHECKING:
    from django.urls import URLPattern

    from leeside.desk.oversight.terms import Term
    from leeside.desk.sealing.open_keys import OpenKeys
    from tests.desk.permissions.one_of_everything import Made

_FOLDER = "folder"
_KNOWN = "known.json"
_TOLD = "concerned deputy wants to meet me after school and i am scared"
"""At the children's door; it names a colleague, whom the door keeps out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who signs in there, and the address to which each route of the map leads."""

    folder: Path
    email: str
    secret: str
    """Of the app with codes."""
    addresses: dict[str, str]


def make(empty: Path, place: Path) -> Known:
    """Fill a copy of an empty desk, apart: the settings of this process are those of another one."""
    copied(empty, place / _FOLDER)
    command = [sys.executable, "-m", "tests.desk.pages.desk_of_every_page", str(place)]
    subprocess.run(command, env=kept_environment(), check=True)  # noqa: S603 our own program
    return Known(folder=place / _FOLDER, **json.loads((place / _KNOWN).read_text(encoding="utf-8")))


def _make(place: Path) -> None:
    from leeside.desk.folder import DeskFolder
    from leeside.desk.run import Wanted, open_record, prepare

    prepare(DeskFolder(path=place / _FOLDER), Wanted(folder=place / _FOLDER), say=lambda _said: None)
    open_record()
    from tests.desk.cases.making import PASSWORD
    from tests.desk.permissions.one_of_everything import Made
    from tests.desk.permissions.test_every_view_declares import patterns
    from tests.desk.signing_in import give_app, give_recovery_codes

    made = Made()
    lead = made.desk.lead.member
    lead.set_password(PASSWORD)
    lead.save()
    slugs = _asked_of_the_lead(made)
    door = _told_at_the_door(made)
    known = {
        "email": lead.email,
        "secret": give_app(lead),
        "addresses": {str(route.name): _address(route, made, slugs, door) for route in patterns()},
    }
    give_recovery_codes(lead)
    (place / _KNOWN).write_text(json.dumps(known), encoding="utf-8")


def _asked_of_the_lead(made: "Made") -> dict[str, str]:
    """What a lead is asked, has begun, has decided on and has made; and the slugs of their addresses."""
    from django.utils import timezone

    from leeside.desk.access_requests.chosen import Choice, Chosen, known_in_case
    from leeside.desk.access_requests.models import InCase
    from leeside.desk.access_requests.services import choose
    from leeside.desk.arrivals.drafts import begin
    from leeside.desk.arrivals.models import DraftKind
    from leeside.desk.assessments.models import Choice as Decided
    from leeside.desk.assessments.services import ask_second_view, decide
    from leeside.desk.oversight.terms import term_of
    from leeside.desk.readings.services import ask_reading
    from tests.desk.cases.making import at
    from tests.desk.permissions.one_of_everything import SLUGS, WHY

    lead, deputy, ids = made.desk.lead, made.desk.deputy, made.ids
    decision = made.case.decisions.get()
    newer = decide(deputy, made.case.pk, choice=Decided.REFER, reasons=WHY, advised=[], seen=decision.pk)
    ids |= {
        "view_id": ask_second_view(deputy, newer.pk, colleague=lead.member, question=WHY).pk,
        "reading_id": ask_reading(deputy, made.case.pk, reader=lead.member, question=WHY).pk,
        "member_id": deputy.member.pk,
        "tell": begin(lead.member, DraftKind.TELL).pk,
        "transcribe": begin(lead.member, DraftKind.TRANSCRIPT).pk,
    }
    one = InCase.objects.get(pk=str(ids["in_case_id"]))
    pieces = known_in_case(one, at(lead, made.case), "Maya Fenwick").pieces
    choose(lead, one.pk, pieces={piece.id: Chosen(choice=Choice.GIVE) for piece in pieces}, without=[])
    term = term_of(timezone.localdate()).before
    _report(lead, term)
    return {**SLUGS, "term": term.slug, "topic": "words", "way": "words", "reader": "words"}


def _report(lead: "OpenKeys", term: "Term") -> None:
    """A report with its widest table, which stands in one of few cases only where chance moves a figure that far."""
    from msgspec import to_builtins

    from leeside.desk.oversight.disclosure import FINDING, Row, Table
    from leeside.desk.oversight.facts import ANSWERS
    from leeside.desk.oversight.models import TermReport
    from leeside.desk.oversight.services import tables_of

    rows = tuple(Row(label=label, about=5) for label in ANSWERS)
    on_a_sign = Table(id=f"{FINDING}asks_for_secrecy", title="Asks for secrecy", rows=rows)
    tables = to_builtins((*tables_of((), term), on_a_sign))
    TermReport.objects.create(term=term.slug, made_by=lead.member, tables=tables)


def _told_at_the_door(made: "Made") -> str:
    """The case of a child who told of something at the door."""
    from leeside.desk.cases.models import Case
    from leeside.desk.door.opening import change_door
    from tests.desk.door.visiting import told, visitor

    change_door(made.desk.lead.member, is_open=True, school_name="Heron Hill School")
    told(visitor(), words=_TOLD)
    return str(Case.objects.latest("arrived_at").pk)


def _address(route: "URLPattern", made: "Made", slugs: dict[str, str], door: str) -> str:
    from tests.desk.permissions.one_of_everything import address_of

    name = str(route.name)
    kind, _, _ = name.partition("_")
    ids = dict(made.ids)
    if kind in ("tell", "transcribe"):
        ids["draft_id"] = made.ids[kind]
        slugs = {**slugs, "page": "words" if kind == "tell" else "lines"}
    if kind == "door":
        ids["case_id"] = door
    if name == "h" or (name[0] == "h" and name[1:].isdigit()):
        return f"/h/{name[1:]}/".replace("//", "/")
    return address_of(route, ids, slugs)


if __name__ == "__main__":
    _make(Path(sys.argv[1]))
