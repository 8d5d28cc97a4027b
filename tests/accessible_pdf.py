"""Whether a PDF keeps the rules of PDF/UA-1 that a machine can check, by a checker that has no part in drawing it."""

from typing import Any

import pytest


def checker() -> Any:
    """The checker (decision 14), where it is installed."""
    return pytest.importorskip("page", reason="page-validation is not installed")


def broken_rules(pdf: bytes) -> dict[str, str]:
    """The rules of PDF/UA-1 that a PDF breaks, each with what the checker says; none for one that is accessible."""
    told = checker().validate_pdf_bytes(pdf, profile="ua1")
    assert told.rules.total > 100, "a check that looks at little is none"
    return {one.rule_id: one.message for one in told.failures}
