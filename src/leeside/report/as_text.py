"""The picture as a screen of text: the headline, what was seen, what to do, and what was not read."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from leeside.knowledge.model import RiskLevel, When
from leeside.report.words import (
    LEVELS,
    MEANS,
    ONLY_LOOKS,
    WHENS,
    child_known,
    many,
    span_said,
    was_read,
    when_said,
)
from leeside.response.referral import routes_of
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, ScreeningResult, SeenSign, WayResult

COLOURS = {
    RiskLevel.NOTHING_NOTICED: "dim",
    RiskLevel.WORTH_A_LOOK: "cyan",
    RiskLevel.CONCERN: "yellow",
    RiskLevel.SERIOUS_CONCERN: "bold magenta",
    RiskLevel.DANGER_NOW: "bold white on red",
}
MOST_SIGNS = 12
MOST_CONVERSATIONS = 5
MOST_STEPS = 4


def as_text(result: ScreeningResult) -> RenderableType:
    """The whole picture for a terminal; the worst conversations whole, the rest counted."""
    parts: list[RenderableType] = [_headline(result)]
    raised = [c for c in result.conversations if c.level is not RiskLevel.NOTHING_NOTICED]
    for conversation in raised[:MOST_CONVERSATIONS]:
        parts.extend(_conversation(conversation))
    if len(raised) > MOST_CONVERSATIONS:
        parts.append(
            Text(
                f"\n{many(len(raised) - MOST_CONVERSATIONS, 'more conversation')} raised something: see --format html."
            )
        )
    quiet = [c for c in result.conversations if c.level is RiskLevel.NOTHING_NOTICED]
    parts.extend(_quiet(quiet, alone=not raised))
    parts.extend(_not_read(result))
    parts.append(
        Text(f"\n{ONLY_LOOKS} Knowledge of {result.edition}, Leeside {result.leeside}.", style="dim")
    )
    return Group(*parts)


def _headline(result: ScreeningResult) -> RenderableType:
    level = result.level
    title = Text(LEVELS[level].upper(), style=COLOURS[level])
    lines = [MEANS[level], was_read(result)]
    return Panel(
        Text("\n".join(lines)), title=title, title_align="left", border_style=COLOURS[level].split(" on ")[0]
    )


def _conversation(conversation: ConversationResult) -> Iterator[RenderableType]:
    title = conversation.title or conversation.id
    head = Text(f"\n{title}", style="bold")
    head.append(f"  {many(conversation.messages, 'message')}, {span_said(conversation)}. ", style="dim")
    head.append(LEVELS[conversation.level], style=COLOURS[conversation.level])
    yield head
    yield Text(child_known(conversation), style="dim")
    if conversation.danger_now:
        yield Text(
            "999 first: is the child in immediate danger? Nothing below comes before that.", style="bold red"
        )
    yield _heading("What it may be")
    for way in conversation.ways:
        yield _way(way)
    yield _heading("What was seen")
    yield from _signs(conversation)
    yield _heading("What to do")
    yield from _steps(conversation.steps)
    yield _heading("Whom to tell")
    for route in routes_of(conversation.steps):
        reach = route.agency.phone or route.agency.url
        yield _item(f"{WHENS[route.when]}: {route.agency.name}{f' ({reach})' if reach else ''}")


def _way(way: WayResult) -> RenderableType:
    line = Text(f"{LEVELS[way.level]}: ", style=COLOURS[way.level])
    line.append(f"{way.title}", style="bold")
    line.append(f", by {way.actor_name}. {' '.join(way.because)}")
    lists = [
        f"{many(len(signs), 'sign')} of {name}"
        for name, signs in (("harm already", way.harm_already), ("risk", way.risk))
        if signs
    ]
    line.append(f" {', '.join(lists)}." if lists else "", style="dim")
    return Padding(line, (0, 0, 0, 2))


def _signs(conversation: ConversationResult) -> Iterator[RenderableType]:
    counted = {sign for way in conversation.ways for sign in (*way.harm_already, *way.risk)}
    shown = [seen for seen in conversation.signs if seen.sign.id in counted]
    for seen in shown[:MOST_SIGNS]:
        yield _sign(seen)
    left = len(conversation.signs) - len(shown[:MOST_SIGNS])
    if left > 0:
        yield _item(f"and {many(left, 'more sign')}: see --format html.", style="dim")
    innocent = list(dict.fromkeys(seen.innocent_reading for seen in shown))
    if innocent:
        yield _item("It may be innocent: " + " ".join(innocent[:3]), style="italic dim")


def _sign(seen: SeenSign) -> RenderableType:
    sign = seen.sign
    line = Text(f"{sign.index + 1:>5}  {when_said(sign.at)}  ", style="dim")
    line.append(seen.speaker_name, style="bold")
    told = "tells of somebody who " if sign.voice == "reported" else ""
    line.append(f" {told}{seen.says}: ")
    line.append(f"“{seen.before[-24:]}{seen.words}{seen.after[:24]}”".replace("\n", " "), style="cyan")
    return Padding(line, (0, 0, 0, 2))


def _steps(steps: Iterable[Step]) -> Iterator[RenderableType]:
    nevers: dict[str, None] = {}
    counts = dict.fromkeys(When, 0)
    hidden = 0
    for step in steps:
        nevers.update(dict.fromkeys(step.step.never))
        counts[step.step.when] += 1
        if counts[step.step.when] <= MOST_STEPS:
            yield _item(f"{WHENS[step.step.when]}: {step.step.text}")
        else:
            hidden += 1
    if hidden:
        yield _item(f"and {many(hidden, 'more step')}: see --format html.", style="dim")
    if nevers:
        yield _heading("What never to do")
        for never in list(nevers)[:6]:
            yield _item(never, style="red")


def _quiet(quiet: list[ConversationResult], *, alone: bool) -> Iterator[RenderableType]:
    if not quiet:
        return
    stray = sum(len(conversation.signs) for conversation in quiet)
    seen = f" {many(stray, 'single sign')} stood alone and raised nothing." if stray else ""
    where = "" if alone else f"In {many(len(quiet), 'other conversation')} nothing was noticed."
    if where or seen:
        yield Text(f"\n{where}{seen}".rstrip() if where else f"\n{seen.strip()}")


def _not_read(result: ScreeningResult) -> Iterator[RenderableType]:
    source = result.source
    yield _heading("What was not read")
    for unread in source.unread[:4]:
        yield _item(f"Could not be read: {unread}", style="yellow")
    if len(source.unread) > 4:
        yield _item(
            f"and {many(len(source.unread) - 4, 'more part')} that could not be read.", style="yellow"
        )
    for warning in source.warnings[:6]:
        yield _item(warning, style="yellow")
    for absence in source.absences:
        yield _item(absence, style="dim")


def _heading(text: str) -> RenderableType:
    return Text(text, style="bold underline")


def _item(text: str, *, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 2))
