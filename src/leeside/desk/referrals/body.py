"""What a referral tells: answers with their sources, and what of them stays here. The answers themselves always stay whole."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from leeside.referral.form import form_of
from leeside.referral.model import Answer, Form, Route
from leeside.referral.redaction import Cut, Redacted, Redactions, redacted


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation of the case whose messages go as evidence: those with signs, and ``also`` those of these numbers."""

    conversation: str
    """Its id at the desk; it never leaves."""
    also: tuple[int, ...] = ()


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """``stays`` names answers that do not leave, by field and number; ``without`` whole fields; the rest are redactions."""

    answers: tuple[Answer, ...] = ()
    stays: tuple[tuple[str, int], ...] = ()
    cuts: tuple[Cut, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    chats: tuple[Chosen, ...] = ()
    """Empty unless somebody chose: no message goes as evidence by itself."""

    def to(self, field: str) -> tuple[Answer, ...]:
        """The answers to one field, in their order."""
        return tuple(answer for answer in self.answers if answer.field == field)


EMPTY: Final = Body()


def body_of(revealed: Any) -> Body:  # noqa: ANN401 - JSON
    """A body as it was kept; one that an older version wrote, in a shape of its own, is empty."""
    try:
        return msgspec.convert(revealed, Body)
    except msgspec.ValidationError:
        return EMPTY


def whole(route: Route, body: Body) -> Form:
    """The form with everything in it, for whoever writes it."""
    return form_of(route, body.answers)


def leaving(route: Route, body: Body) -> Redacted:
    """The form as it leaves: without what stays, and with what was cut really gone from it."""
    return redacted(*parted(route, body))


def parted(route: Route, body: Body) -> tuple[Form, Redactions]:
    """The form without the answers that stay, and what is to be cut out of the rest, for the engine to cut."""
    held = set(body.stays)
    kept: list[Answer] = []
    numbers: dict[tuple[str, int], int] = {}
    for field, number, answer in numbered(body.answers):
        if (field, number) not in held:
            numbers[field, number] = sum(one.field == field for one in kept)
            kept.append(answer)
    cuts = tuple(
        msgspec.structs.replace(cut, number=numbers[cut.field, cut.number])
        for cut in body.cuts
        if (cut.field, cut.number) in numbers
    )
    stays_whole = {field for field, _ in held} - {answer.field for answer in kept}
    without = tuple(
        field for field in (*body.without, *sorted(stays_whole)) if route.field(field) is not None
    )
    told = Redactions(cuts=cuts, words=body.words, without=tuple(dict.fromkeys(without)))
    return form_of(route, kept), told


def numbered(answers: Iterable[Answer]) -> Sequence[tuple[str, int, Answer]]:
    """Each answer with its field and its number among that field's answers, from 0."""
    seen: dict[str, int] = {}
    found = []
    for answer in answers:
        number = seen.get(answer.field, 0)
        seen[answer.field] = number + 1
        found.append((answer.field, number, answer))
    return found


def with_answers(body: Body, field: str, new: Sequence[Answer]) -> Body:
    """The body with other answers to one field. What was cut from an answer that changed is cut wherever it stands now."""
    old = body.to(field)
    place = {answer.value: number for number, answer in reversed(list(enumerate(new)))}
    cuts, words = [], list(body.words)
    for cut in body.cuts:
        if cut.field != field:
            cuts.append(cut)
        elif (value := old[cut.number].value) in place:
            cuts.append(msgspec.structs.replace(cut, number=place[value]))
        else:
            words.append(value[cut.start : cut.end].strip())
    stays = [
        (name, number if name != field else place[old[number].value])
        for name, number in body.stays
        if name != field or old[number].value in place
    ]
    rest = tuple(answer for answer in body.answers if answer.field != field)
    return msgspec.structs.replace(
        body,
        answers=(*rest, *new),
        cuts=tuple(cuts),
        words=tuple(dict.fromkeys(word for word in words if any(one.isalnum() for one in word))),
        stays=tuple(stays),
    )
