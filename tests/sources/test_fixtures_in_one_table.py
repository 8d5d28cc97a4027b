"""Every example is read as its manifest says, in one table, and the table says so when one is not."""

import shutil
from pathlib import Path

import pytest
from bench.fixtures import main, meant

ROOT = Path(__file__).parents[2]


def test_every_example_is_read_and_screened_as_its_manifest_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    examples = {path.name for path in (ROOT / "examples").iterdir()} - {"README.md", "pack-local-words"}
    assert {line.partition("\t")[0].strip("/") for line in lines[1:-1]} == examples
    assert lines[-1] == f"{len(examples)} rows, 0 of them not as expected."


@pytest.mark.parametrize(
    ("said", "differs"),
    [
        ("chat.txt\t27\t2\t2026-03-02T16:02\t2026-03-10T08:12", ""),
        ("chat.txt\t28\t2\t2026-03-02T16:02\t2026-03-10T08:12", "messages"),
        ("chat.txt\t27\t3\t2026-03-02T16:02\t2026-03-10T08:12", "senders"),
        ("chat.txt\t27\t2\t2026-03-02T16:03\t2026-03-10T08:12", "first"),
        ("chat.txt\t27\t2\t2026-03-02T16:02\t2026-10-03T08:12", "last"),
        ("gone.txt\t27\t2\t\t", "refused"),
    ],
)
def test_what_differs_is_named_and_the_status_is_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], said: str, differs: str
) -> None:
    shutil.copy(ROOT / "examples" / "whatsapp-nine-days.txt", tmp_path / "chat.txt")
    (tmp_path / "MANIFEST.tsv").write_text(f"file\texpected_messages\tsenders\tfirst\tlast\n{said}\n")
    assert main([str(tmp_path)]) == (1 if differs else 0)
    assert differs in capsys.readouterr().out.splitlines()[1]


@pytest.mark.parametrize(
    "written",
    ["1710171602", "1710171602000", "2024-03-11T15:40:02Z", "2024-03-11 15:40:02 UTC", "1710171602.000100"],
)
def test_a_time_is_understood_however_the_app_writes_it(written: str) -> None:
    [moment] = meant(written)[0]
    assert f"{moment:%Y-%m-%d %H:%M:%S}" == "2024-03-11 15:40:02"
