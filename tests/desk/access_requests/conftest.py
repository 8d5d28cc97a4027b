"""A desk with one of each role."""

import pytest

from tests.desk.cases.making import Desk, a_desk


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()
