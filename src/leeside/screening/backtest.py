"""What a pack would have raised, changed or missed over past exports, before anybody turns it on."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from leeside.errors import LeesideError
from leeside.knowledge.model import RiskLevel
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign
from leeside.screening.story import screen
from leeside.screening.stream import Engine


class ConversationTested(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation in which the pack saw something, or missed what ours raised."""

    id: str
    before: RiskLevel
    after: RiskLevel
    signs: tuple[SeenSign, ...]
    """The pack's own, in order."""

    @property
    def missed(self) -> bool:
        """Whether ours alone raised it to concern or above, and the pack saw nothing in it."""
        return not self.signs and self.before.rank >= RiskLevel.CONCERN.rank


class ExportTested(msgspec.Struct, frozen=True, kw_only=True):
    """One export, screened without the pack and with it; or why it could not be."""

    path: str
    problem: str = ""
    before: RiskLevel = RiskLevel.NOTHING_NOTICED
    after: RiskLevel = RiskLevel.NOTHING_NOTICED
    conversations: int = 0
    messages: int = 0
    tested: tuple[ConversationTested, ...] = ()


class DetectorTested(msgspec.Struct, frozen=True, kw_only=True):
    """What one detector of the pack did over all exports, counted in conversations.

    ``where_quiet`` counts those in which nothing else was noticed: where the exports are known to be
    innocent, these are its false alarms, and nearly all of what a reader would have to look at in vain.
    ``where_raised`` counts those that ours had raised by themselves.
    """

    detector: str
    signs: int
    conversations: int
    where_quiet: int
    where_raised: int


class Backtest(msgspec.Struct, frozen=True, kw_only=True):
    """The whole trial of one pack."""

    pack: str
    edition: str
    exports: tuple[ExportTested, ...]
    detectors: tuple[DetectorTested, ...]

    @property
    def tested(self) -> tuple[ConversationTested, ...]:
        """Conversations in which the pack saw or missed something, over all exports."""
        return tuple(one for export in self.exports for one in export.tested)


def backtest(paths: Iterable[Path], *, pack: str, without: Engine, with_pack: Engine) -> Backtest:
    """Screen each export twice; ``pack`` is its name and version, and one that cannot be screened is told of."""
    ours = without.detectors.keys()
    exports = tuple(_export(path, without, with_pack) for path in paths)
    tested = [one for export in exports for one in export.tested]
    names = [name for name in with_pack.detectors if name not in ours]
    return Backtest(
        pack=pack,
        edition=without.edition.id,
        exports=exports,
        detectors=tuple(_detector(name, tested) for name in names),
    )


def _export(path: Path, without: Engine, with_pack: Engine) -> ExportTested:
    try:
        before = screen(path, engine=without)
        after = screen(path, engine=with_pack)
    except LeesideError as problem:
        return ExportTested(path=str(path), problem=problem.what)
    return ExportTested(
        path=str(path),
        before=before.level,
        after=after.level,
        conversations=len(after.conversations),
        messages=after.source.messages,
        tested=tuple(_conversations(before, after, without)),
    )


def _conversations(
    before: ScreeningResult, after: ScreeningResult, without: Engine
) -> Iterable[ConversationTested]:
    levels = {conversation.id: conversation.level for conversation in before.conversations}
    for conversation in after.conversations:
        one = ConversationTested(
            id=conversation.id,
            before=levels[conversation.id],
            after=conversation.level,
            signs=_of_the_pack(conversation, without),
        )
        if one.signs or one.missed:
            yield one


def _of_the_pack(conversation: ConversationResult, without: Engine) -> tuple[SeenSign, ...]:
    return tuple(seen for seen in conversation.signs if seen.sign.detector not in without.detectors)


def _detector(name: str, tested: Sequence[ConversationTested]) -> DetectorTested:
    seen_in = [one for one in tested if any(seen.sign.detector == name for seen in one.signs)]
    return DetectorTested(
        detector=name,
        signs=sum(seen.sign.detector == name for one in tested for seen in one.signs),
        conversations=len(seen_in),
        where_quiet=sum(one.before is RiskLevel.NOTHING_NOTICED for one in seen_in),
        where_raised=sum(one.before is not RiskLevel.NOTHING_NOTICED for one in seen_in),
    )
