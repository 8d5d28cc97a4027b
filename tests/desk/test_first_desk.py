"""The desk at which walks begin: its lead is signed in at every copy, also at one that is opened long after it was made."""

import json
import shutil
from pathlib import Path

import pytest

from tests.desk.first_desk import cookies_of, running_copy
from tests.desk.in_chromium import needs_chromium
from tests.desk.signing_in_over_http import is_inside

pytestmark = [needs_chromium, pytest.mark.one_engine]


def test_a_lead_whose_session_goes_on_keeps_it(first_desk: Path, tmp_path: Path) -> None:
    with running_copy(first_desk, tmp_path / "once") as one:
        kept = cookies_of(one)
        assert is_inside(one.address, kept)
    with running_copy(tmp_path / "once", tmp_path / "again") as other:
        assert cookies_of(other) == kept


def test_a_lead_whose_session_has_ended_is_signed_in_anew(first_desk: Path, tmp_path: Path) -> None:
    late = tmp_path / "late"
    shutil.copytree(first_desk, late)
    written = json.loads((late / "lead.json").read_text(encoding="utf-8"))
    ended = [{**one, "value": "ended"} if one["name"] == "desk" else one for one in written["cookies"]]
    (late / "lead.json").write_text(json.dumps({**written, "cookies": ended}), encoding="utf-8")
    with running_copy(late, tmp_path / "copy") as desk:
        assert not is_inside(desk.address, ended)
        assert is_inside(desk.address, cookies_of(desk))
