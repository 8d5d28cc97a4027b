"""``python -m leeside`` does what ``leeside`` does, for whoever has no such program on their path."""

import runpy
import sys

import pytest


def test_it_is_run_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["leeside", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("leeside", run_name="__main__")
    assert not ended.value.code
    assert capsys.readouterr().out.startswith("Leeside ")
