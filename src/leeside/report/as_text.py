"""The picture as a screen of text: the headline, what was seen, what to do, and what was not read."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from leeside.knowledge.model import Agency, RiskLevel, When
from leeside.report.most_telling import (
    Telling,
    counted,
    excerpt,
    first_steps,
    grave_and_slight,
    most_telling,
    never_first,
)
from leeside.report.printable import printable_result
from leeside.report.run_said import run_said
from leeside.report.words import (
    LEVELS,
    MEANS,
    WHENS,
    child_known,
    many,
    moment_said,
    none_said,
    seen_said,
    span_said,
    was_read,
)
from leeside.response.referral import routes_of
from leeside.response.steps import Step
from leeside.screening.result import ConversationResult, ScreeningResult, WayResult

COLOURS: Final = {
    RiskLevel.NOTHING_NOTICED: "dim",
    RiskLevel.WORTH_A_LOOK: "cyan",
    RiskLevel.CONCERN: "yellow",
    RiskLevel.SERIOUS_CONCERN: "bold magenta",
    RiskLevel.DANGER_NOW: "bold white on red",
}
MOST_MESSAGES: Final = 5
MOST_IN_BRIEF: Final = 5
MOST_STEPS: Final = {When.NOW: (2, 2), When.TODAY: (2, 0)}
"""By time: how many of the steps common to all, and how many of the ways' own."""
MOST_NEVERS: Final = 3
MOST_ROUTES: Final = 5
MOST_NOTES: Final = 4
MOST_SHADOWS: Final = 6


def as_text(result: ScreeningResult) -> RenderableType:
    """The whole picture for a terminal; the worst conversation whole, others in brief, the rest counted."""
    result = printable_result(result)
    raised = [c for c in result.conversations if c.level is not RiskLevel.NOTHING_NOTICED]
    parts: list[RenderableType] = [*_headline(result)]
    if raised:
        parts.extend(_whole(raised[0]))
    for conversation in raised[1 : MOST_IN_BRIEF + 1]:
        parts.extend(_in_brief(conversation))
    if len(raised) > MOST_IN_BRIEF + 1:
        left = many(len(raised) - MOST_IN_BRIEF - 1, "more conversation")
        parts.append(Text(f"\n{left} raised something: see --format html."))
    quiet = [c for c in result.conversations if c.level is RiskLevel.NOTHING_NOTICED]
    parts.extend(_quiet(quiet, alone=not raised))
    parts.extend(_shadow(result))
    parts.extend(_not_read(result))
    known = f"Leeside {result.leeside}, knowledge of {result.edition}."
    parts.append(Text(f"\nLeeside only looks; people decide. {known}", style="dim"))
    return Group(*parts)


def _headline(result: ScreeningResult) -> Iterator[RenderableType]:
    head = Text(f" {LEVELS[result.level].upper()} ", style=COLOURS[result.level])
    yield head.append(f"  {MEANS[result.level]}", style="not dim not bold default on default")
    if result.source.unread:
        parts = many(len(result.source.unread), "part")
        yield Text(
            f"{parts} of it could not be read, so this picture is partial: see the end.", style="yellow"
        )


def _title(conversation: ConversationResult) -> RenderableType:
    title = Text(f"\n{conversation.title or conversation.id}", style="bold")
    title.append(f"  {many(conversation.messages, 'message')}, {span_said(conversation)}. ", style="not bold")
    return title.append(LEVELS[conversation.level], style=COLOURS[conversation.level])


def _whole(conversation: ConversationResult) -> Iterator[RenderableType]:
    yield _title(conversation)
    yield from _ways(conversation)
    yield Text(child_known(conversation), style="dim")
    yield _heading("What was seen")
    told = most_telling(conversation, most=MOST_MESSAGES)
    yield from _messages(told, conversation)
    yield from _lines_of_the_run(conversation, seen={telling.index for telling in told})
    innocent = conversation.ways[0].innocent_readings[:1] if conversation.ways else ()
    if innocent:
        yield _item(f"It may be innocent: {innocent[0]}", style="dim")
    chosen = first_steps(conversation.steps, most=MOST_STEPS)
    yield from _to_do(chosen, conversation.steps)
    signs = len(counted(conversation)) - sum(len(telling.signs) for telling in told)
    left = [many(signs, "more sign")] if signs else []
    left += (
        [many(len(conversation.steps) - len(chosen), "more step")]
        if len(conversation.steps) > len(chosen)
        else []
    )
    if left:
        yield _item(f"{' and '.join(left)}: see --format html --out picture.html", style="dim")


def _in_brief(conversation: ConversationResult) -> Iterator[RenderableType]:
    yield _title(conversation)
    yield from _ways(conversation)
    yield from _messages(most_telling(conversation, most=2), conversation)


def _ways(conversation: ConversationResult) -> Iterator[RenderableType]:
    grave, slight = grave_and_slight(conversation.ways)
    for way in grave[:3]:
        yield _way(way)
    others = [way.title for way in (*grave[3:], *slight)]
    if others:
        more = f"; and {len(others) - 2} more" if len(others) > 2 else ""
        yield _item(f"Less plainly: {'; '.join(others[:2])}{more}.", style="dim")
    run = run_said(conversation)
    if run is not None and conversation.level.rank > run.level.rank:
        # the signs say more, and are what has to be read first; the page says the rest of it
        alone = f"The run of the talk alone: {LEVELS[run.level].lower()}."
        yield _item(f"{alone} {run.lines}", style="dim")
    elif run is not None:
        line = Text(LEVELS[run.level], style=COLOURS[run.level])
        line.append(f": {run.because} {run.lines}", style="not bold not dim default on default")
        yield Padding(line, (0, 0, 0, 2))
        yield _item(f"It may be innocent: {run.innocent_reading} {run.limits}", style="dim")


def _way(way: WayResult) -> RenderableType:
    line = Text(LEVELS[way.level], style=COLOURS[way.level])
    line.append(f": {way.title}", style="bold not dim default on default")
    line.append(
        f", by {way.actor_name}. {' '.join(way.because)}", style="not bold not dim default on default"
    )
    lists = (("harm already", way.harm_already), ("risk", way.risk))
    line.append(
        f" Signs of {', of '.join(f'{name}: {len(ids)}' for name, ids in lists if ids)}.", style="dim"
    )
    return Padding(line, (0, 0, 0, 2))


def _messages(told: list[Telling], among: ConversationResult) -> Iterator[RenderableType]:
    rows = Table.grid(padding=(0, 1))
    rows.add_column(justify="right", min_width=5)
    rows.add_column()
    for telling in told:
        first = telling.signs[0]
        line = Text(f"{moment_said(first.sign.at, among=among)}  ", style="dim")
        line.append(first.speaker_name, style="bold not dim")
        said = dict.fromkeys(seen_said(seen) for seen in telling.signs[:2])
        line.append(f" {'; '.join(said)}: ", style="not dim")
        line.append(f"“{excerpt(first)}”", style="cyan not dim")
        rows.add_row(str(telling.index + 1), line)
    if told:
        yield rows


def _lines_of_the_run(among: ConversationResult, *, seen: set[int]) -> Iterator[RenderableType]:
    """What moved the run of the talk, where it raised the conversation as far as anything: no line is a sign by itself."""
    run = run_said(among)
    if run is None or among.level.rank > run.level.rank:
        return
    rows = Table.grid(padding=(0, 1))
    rows.add_column(justify="right", min_width=5)
    rows.add_column()
    for read in run.read:
        if read.index not in seen:
            line = Text(f"{moment_said(read.at, among=among)}  ", style="dim")
            line.append(f"{read.speaker}: ", style="bold not dim")
            line.append(f"“{read.words}”", style="not dim")
            rows.add_row(str(read.index + 1), line)
    if rows.row_count:
        yield _item("No sign by itself; these lines did most to the run of the talk:", style="dim")
        yield rows


def _to_do(chosen: list[Step], steps: tuple[Step, ...]) -> Iterator[RenderableType]:
    if not chosen:
        return
    yield _heading("What to do")
    rows = Table.grid(padding=(0, 1))
    rows.add_column(min_width=5, style="bold")
    rows.add_column()
    for step in chosen:
        rows.add_row(WHENS[step.step.when], Text(step.step.text, style="not bold"))
    rows.add_row("Never", Text(" ".join(never_first(chosen, most=MOST_NEVERS)), style="not bold red"))
    routes = groupby(routes_of(steps)[:MOST_ROUTES], key=lambda route: route.when)
    told = [f"{WHENS[when]}: {'; '.join(_named(route.agency) for route in group)}" for when, group in routes]
    rows.add_row("Tell", Text(f"{'. '.join(told)}." if told else "", style="not bold"))
    yield Padding(rows, (0, 0, 0, 2))


def _named(agency: Agency) -> str:
    shown = agency.phone and agency.phone not in agency.name
    return f"{agency.name} ({agency.phone})" if shown else agency.name


def _quiet(quiet: list[ConversationResult], *, alone: bool) -> Iterator[RenderableType]:
    if not quiet:
        return
    said = (
        [none_said(quiet)] if alone else [f"In {many(len(quiet), 'other conversation')} nothing was noticed."]
    )
    stray = sum(len(conversation.signs) for conversation in quiet)
    if stray:
        said.append(f"{many(stray, 'sign')} raised nothing: see --format html.")
    if any(said):
        yield Text("\n" + " ".join(part for part in said if part))


def _shadow(result: ScreeningResult) -> Iterator[RenderableType]:
    """What packs on trial saw, apart from all that was weighed."""
    seen = [(conversation, one) for conversation in result.conversations for one in conversation.shadow]
    if seen:
        yield _heading("Shadow: not weighed")
    for conversation, one in seen[:MOST_SHADOWS]:
        where = f"{conversation.title or conversation.id}, message {one.sign.index + 1}"
        yield _item(f"{where}: {one.speaker_name} {seen_said(one)} ({one.sign.detector})", style="dim")
    if len(seen) > MOST_SHADOWS:
        yield _item(f"{many(len(seen) - MOST_SHADOWS, 'more shadow sign')}: see --format html.", style="dim")


def _not_read(result: ScreeningResult) -> Iterator[RenderableType]:
    source = result.source
    yield _heading("What was not read")
    unread = [f"Not read: {one}" for one in source.unread]
    for one in (*unread[:MOST_NOTES], *source.warnings[:MOST_NOTES]):
        yield _item(one, style="yellow")
    left = len(unread[MOST_NOTES:]) + len(source.warnings[MOST_NOTES:])
    if left:
        yield _item(f"{many(left, 'more note')}: see --format html.", style="yellow")
    limits = " Such an export never holds everything: see 'leeside inspect'." if source.absences else ""
    yield _item(f"{was_read(result)}{limits}", style="dim")


def _heading(text: str) -> RenderableType:
    return Text(f"\n{text}", style="bold")


def _item(text: str, *, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 2))
