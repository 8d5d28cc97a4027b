"""A desk in a folder of its own, with its backup."""

from pathlib import Path

import pytest

from tests.desk.backups.running_apart import Made, copied


@pytest.fixture(scope="session")
def made(filled_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return copied(filled_desk, tmp_path_factory.mktemp("backups"))
