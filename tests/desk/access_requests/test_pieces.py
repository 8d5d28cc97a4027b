"""Whatever is written into a case, by whichever app, is among the pieces that a person decides about."""

from leeside.desk.access_requests.pieces import pieces_of
from leeside.desk.retention.belongings import belongings_of
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.fields import SealedText
from tests.desk.cases.making import Desk, at
from tests.desk.cases.test_canaries import Canaries, work

_NO_WORDS_OF_ANYBODY = {"door_thread.desk_private"}


def test_every_text_that_the_cases_key_opens_is_in_a_piece(desk: Desk) -> None:
    case = work(desk, Canaries())
    here = at(desk.lead, case)
    pieces = pieces_of(here, "Nobody Atall")
    told = "\n".join(piece.words for piece in pieces)
    looked, missing = 0, []
    for model, ids in belongings_of(case).items():
        for one in model._meta.concrete_fields:
            name = f"{model._meta.db_table}.{one.attname}"
            if not isinstance(one, SealedText) or name in _NO_WORDS_OF_ANYBODY:
                continue
            for row in model._base_manager.filter(pk__in=ids).exclude(**{one.attname: None}):
                try:
                    said = getattr(row, one.attname).reveal(here.key)
                except SealError:
                    continue  # another case's, which is told of where that case is
                looked += 1
                missing += [] if said in told else [name]
    assert looked > 40
    assert missing == []
    assert len(pieces) == len({piece.id for piece in pieces})
    assert not any(piece.kind == "In case" for piece in pieces)
