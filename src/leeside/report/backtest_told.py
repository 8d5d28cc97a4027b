"""A pack's trial as text for a person, and as JSON for a program; neither holds any message's words."""

import json
from collections.abc import Iterator
from typing import Any, Final

from leeside.report.words import LEVELS, many
from leeside.screening.backtest import Backtest, ConversationTested, ExportTested

MOST_SIGNS: Final = 8
"""Message numbers named for one conversation; the rest are counted."""
_MEANING: Final = (
    "'Quiet' counts conversations in which nothing was noticed without the pack: where you know them to be innocent, "
    "these are false alarms. 'Missed' is what was raised to concern or above without it, and in which it saw nothing."
)


def backtest_as_text(trial: Backtest) -> str:
    """A block for each export, then the table of detectors and the totals; message numbers count from 1."""
    lines = [f"Backtest of pack {trial.pack} beside the knowledge of {trial.edition}", ""]
    for export in trial.exports:
        lines += _export(export)
    lines += ["", f"{'detector':44} {'signs':>6} {'conversations':>14} {'quiet':>6} {'raised':>7}"]
    lines += [
        f"{one.detector:44} {one.signs:6,} {one.conversations:14,} {one.where_quiet:6,} {one.where_raised:7,}"
        for one in trial.detectors
    ]
    return "\n".join([*lines, "", *_totals(trial), "", _MEANING, ""])


def _export(export: ExportTested) -> Iterator[str]:
    if export.problem:
        yield f"{export.path}: NOT SCREENED. {export.problem}"
        return
    change = (
        f"{LEVELS[export.before]} -> {LEVELS[export.after]}"
        if export.before is not export.after
        else f"{LEVELS[export.after]}, unchanged"
    )
    held = f"{many(export.messages, 'message')} in {many(export.conversations, 'conversation')}"
    yield f"{export.path}: {change} ({held})"
    for one in export.tested:
        yield f"  {one.id}: {_conversation(one)}"


def _conversation(one: ConversationTested) -> str:
    if one.missed:
        return f"{LEVELS[one.before]} without the pack, which saw nothing here (missed)"
    at = [f"{seen.sign.index + 1} ({seen.sign.detector})" for seen in one.signs[:MOST_SIGNS]]
    more = f" and {len(one.signs) - MOST_SIGNS:,} more" if len(one.signs) > MOST_SIGNS else ""
    level = (
        f"{LEVELS[one.before]} -> {LEVELS[one.after]}"
        if one.before is not one.after
        else f"{LEVELS[one.after]} as before"
    )
    return f"{level}; new {'sign' if len(one.signs) == 1 else 'signs'} at message {', '.join(at)}{more}"


def _totals(trial: Backtest) -> Iterator[str]:
    tested, screened = trial.tested, [export for export in trial.exports if not export.problem]
    seen = [one for one in tested if one.signs]
    raised = sum(one.after is not one.before for one in seen)
    quiet = sum(one.before.rank == 0 for one in seen)
    conversations = sum(export.conversations for export in screened)
    yield (
        f"{many(len(screened), 'export')} screened, {len(trial.exports) - len(screened)} not; "
        f"{many(conversations, 'conversation')}. The pack saw {many(sum(len(one.signs) for one in seen), 'sign')} in "
        f"{many(len(seen), 'conversation')}, {quiet} of them quiet; it raised {raised} and missed "
        f"{sum(one.missed for one in tested)}."
    )


def backtest_as_json(trial: Backtest) -> str:
    """The same as JSON: where signs stand, by index from 0, and no message's text."""
    tested = trial.tested
    data: dict[str, Any] = {
        "pack": trial.pack,
        "edition": trial.edition,
        "exports": [_export_data(export) for export in trial.exports],
        "detectors": [
            {
                "detector": one.detector,
                "signs": one.signs,
                "conversations": one.conversations,
                "where_quiet": one.where_quiet,
                "where_raised": one.where_raised,
            }
            for one in trial.detectors
        ],
        "raised": sum(one.after is not one.before for one in tested),
        "missed": sum(one.missed for one in tested),
        "not_screened": sum(bool(export.problem) for export in trial.exports),
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _export_data(export: ExportTested) -> dict[str, Any]:
    return {
        "path": export.path,
        "not_screened": export.problem or None,
        "before": None if export.problem else export.before.value,
        "after": None if export.problem else export.after.value,
        "messages": export.messages,
        "conversations": export.conversations,
        "tested": [
            {
                "id": one.id,
                "before": one.before.value,
                "after": one.after.value,
                "missed": one.missed,
                "signs": [
                    {
                        "id": seen.sign.id,
                        "detector": seen.sign.detector,
                        "message_id": seen.sign.message_id,
                        "index": seen.sign.index,
                    }
                    for seen in one.signs
                ],
            }
            for one in export.tested
        ],
    }
