"""A desk with one of each role."""

from collections.abc import Iterator

import pytest
from django.test import Client

from leeside.desk.arrivals import sealed_file
from tests.desk.arrivals.walking import browser_of
from tests.desk.cases.making import Desk, a_desk


@pytest.fixture
def desk(record: None) -> Iterator[Desk]:
    yield a_desk()
    for name in sealed_file.standing():
        sealed_file.destroy(name)


@pytest.fixture
def practitioner(desk: Desk) -> Client:
    return browser_of(desk.practitioner.member)
