"""``leeside verify`` takes a whole referral, locked or not, and checks the evidence in it against the export."""

from pathlib import Path

import pytest

from leeside.referral.pack import make_pack
from leeside.referral.page import PageForm
from leeside.referral.redaction import Redactions
from tests.cli.conftest import Leeside
from tests.referral.packs import AT, BY, NINE_DAYS, form_of_route, kept


def test_a_referral_locked_for_a_key_is_checked_with_it(leeside: Leeside, tmp_path: Path) -> None:
    pyrage = pytest.importorskip("pyrage", reason="pyrage is not installed")
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "identity.txt").write_text(f"{identity}\n", encoding="utf-8")
    out = tmp_path / "p.zip.age"
    make_pack(
        form_of_route(child_name="Ellie Marsh"),
        Redactions(),
        out,
        made_by=BY,
        made_at=AT,
        chats=[kept()],
        page=PageForm.HTML,
        recipients=[str(identity.to_public())],
    )
    ran = leeside("verify", out, "--key", tmp_path / "identity.txt", "--source", NINE_DAYS)
    assert ran.status == 0
    assert "evidence: data/transcript.jsonl: 28 messages stand in the source" in ran.out
    assert leeside("verify", out).status == 2
