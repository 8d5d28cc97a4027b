"""The evaluation as one page that needs no script, no network and no colour, and prints as it stands."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from leeside.evaluation import tables
from leeside.evaluation.bars_drawn import bars_drawn, legend_drawn
from leeside.evaluation.case import alarm_case, missed_case
from leeside.evaluation.earliness_drawn import curve_rows, earliness_drawn
from leeside.evaluation.evaluate import Evaluation
from leeside.evaluation.reach import RAISED
from leeside.evaluation.said import INTERVALS, LEVEL_EXACT, LEVEL_SHORT, asked_said, labels_said
from leeside.evaluation.tables import Table


def as_html(evaluation: Evaluation) -> str:
    """The whole evaluation as a self-contained page; every text from a conversation is escaped."""
    pages = Environment(
        loader=PackageLoader("leeside.evaluation", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    figures, two = evaluation.figures, RAISED[:2]
    pages.globals.update(level_exact=LEVEL_EXACT, labels_said=labels_said)
    return pages.get_template("evaluation.html").render(
        asked=[*asked_said(figures.asked), INTERVALS],
        overall=figures.overall,
        overall_table=tables.overall_table(figures),
        drawn=(
            ("ways", bars_drawn([way.reach for way in figures.ways], levels=two, title="Recall by way"),
             tables.ways_table(figures)),
            ("lookalikes", bars_drawn(figures.lookalikes, levels=two, title="False alarms by kind of benign chat"),
             tables.lookalikes_table(figures)),
            ("manners", bars_drawn(figures.manners, levels=two, title="Recall by kind of conversation"),
             tables.manners_table(figures)),
        ),
        legend=legend_drawn(LEVEL_SHORT[level] for level in two),
        curve=earliness_drawn(figures.earliness),
        curve_legend=[LEVEL_SHORT[one.level] for one in figures.earliness],
        earliness=(
            tables.earliness_table(figures),
            Table(
                "The curve in numbers",
                "",
                ("messages after the decisive one", *(LEVEL_SHORT[one.level] for one in figures.earliness)),
                curve_rows(figures.earliness),
            ),
        ),
        others=(
            tables.levels_table(figures),
            *tables.reasons_tables(evaluation.worst),
            tables.detectors_table(figures),
            tables.shortcuts_table(figures),
        ),
        misses=[missed_case(evaluation, one) for one in evaluation.worst.misses],
        alarms=[alarm_case(evaluation, one) for one in evaluation.worst.false_alarms],
    )  # fmt: skip
