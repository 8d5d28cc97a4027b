"""Whoever reads the audit reads words: every action that can be written has its own, and no others are kept."""

import re
from collections import Counter
from pathlib import Path

from leeside.desk.audit.models import Entry
from leeside.desk.audit.words import WORDS
from tests.desk.audit.written import actions_written, handed_about

_RELEASED = Path(__file__).parents[1] / "database" / "released"
_OF_A_TEST = {"everything.tried"}
"""Written there by whoever made the record that is kept, and by no line of the source."""
_ROW = re.compile(r"""INSERT INTO "audit_entry" VALUES \(\d+, '[^']*', '[^']*', [01], '([^']+)'""")


def test_every_action_that_is_written_has_words_and_no_words_are_left_over() -> None:
    written = actions_written()
    assert len(written) > 100, "the source was not read"
    assert sorted(written - WORDS.keys()) == []
    assert sorted(WORDS.keys() - written) == []


def test_what_records_is_called_where_it_can_be_read_and_never_handed_about() -> None:
    assert handed_about() == []


def test_rows_that_a_release_wrote_have_words() -> None:
    rows = [action for path in _RELEASED.glob("*.sql") for action in _ROW.findall(path.read_text("utf-8"))]
    assert rows
    assert set(rows) - _OF_A_TEST <= WORDS.keys()


def test_no_two_actions_read_alike() -> None:
    assert [words for words, times in Counter(WORDS.values()).items() if times > 1] == []


def test_words_go_on_after_a_name_and_end_without_a_stop() -> None:
    for words in WORDS.values():
        assert re.fullmatch(r"[a-z][a-z,' -]+[a-z]", words), words


def test_an_action_without_words_is_shown_as_it_stands() -> None:
    assert Entry(action="case.seen").words == "read the case"
    assert Entry(action="case.of_long_ago").words == "case.of_long_ago"
