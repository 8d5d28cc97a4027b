"""Fills an empty desk with made-up cases, by screening the examples that come with the source."""

from pathlib import Path
from typing import Final

from leeside.conversation.model import Relation
from leeside.desk.accounts.models import Account
from leeside.desk.cases.models import Case
from leeside.desk.cases.services import Arriving, Named, Screened, Seen, arrive
from leeside.desk.cases.words import AgeBand, Door, EventKind
from leeside.desk.people.models import Role
from leeside.desk.staff.models import StaffMember
from leeside.errors import DeskError
from leeside.screening.every_part import messages_in
from leeside.screening.story import screen
from leeside.sources.contract.export import Export
from leeside.sources.contract.source import ReadOptions

EXAMPLES: Final = Path(__file__).resolve().parents[4] / "examples"
_MADE_UP: Final = "Made up: "
_SCREENED: Final[dict[str, tuple[str, AgeBand, dict[str, Relation]]]] = {
    "whatsapp-nine-days.txt": ("gifts, secrecy, then a threat", AgeBand.FROM_13, {}),
    "discord-remote-mothering.json": ("a boy who is moved and watched", AgeBand.FROM_13, {}),
    "instagram-deets-and-squares": ("money that is to pass through", AgeBand.FROM_16, {}),
    "snapchat-worried-friend": ("a friend is worried", AgeBand.FROM_13, {}),
    "pasted-tutor.txt": ("a tutor who wants a secret", AgeBand.UNDER_13, {}),
    "whatsapp-family-lift.txt": ("a lift home", AgeBand.FROM_13, {"Mum": Relation.FAMILY}),
}


def fill(actor: StaffMember) -> int:
    """Bring the examples in as cases, and one that a person told; how many there are.

    Raises `DeskError` where there is a case already, or the examples did not come with this installation.
    """
    if Case.objects.exists() or Account.objects.exists():
        raise DeskError(
            "There are cases at this desk, so no made-up ones are put beside them.",
            to_do="Make another desk for trying: leeside desk --demo --folder PATH.",
        )
    if not EXAMPLES.is_dir():
        raise DeskError(
            "The examples did not come with this installation.",
            to_do="Open the desk from a copy of the source.",
        )
    for name, (about, age_band, relations) in _SCREENED.items():
        path = EXAMPLES / name
        messages = messages_in(Export(path), ReadOptions())
        result = screen(path, relations=relations)
        arrive(
            Arriving(
                title=_MADE_UP + about,
                door=Door.IMPORT,
                age_band=age_band,
                screened=Screened(result=result, messages=messages),
            ),
            actor=actor,
        )
    arrive(_told(), actor=actor)
    return len(_SCREENED) + 1


def _told() -> Arriving:
    return Arriving(
        title=_MADE_UP + "told by a teacher at the gate",
        door=Door.STAFF,
        age_band=AgeBand.UNDER_13,
        seen=(
            Seen(kind=EventKind.DISCLOSURE, body="He says he is thirteen but he sounds like a dad."),
            Seen(kind=EventKind.OBSERVATION, body="She hides her tablet when somebody comes near."),
        ),
        people=(Named(name="Maya Fenwick", role=Role.HARMED_CHILD),),
        accounts=(("Roblox", "kai_builds"),),
    )
