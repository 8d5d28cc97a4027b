"""A desk in a folder of its own, with its backup."""

import pytest

from tests.desk.backups.running_apart import Made, filled


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return filled(tmp_path_factory.mktemp("backups"))
