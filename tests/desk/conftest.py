"""A real desk for every test: settings as they are, the encrypted database, and each test's changes taken back."""

import inspect
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

django = pytest.importorskip("django", reason="the desk's packages are not installed")
pytest.importorskip("sqlcipher3", reason="the desk's packages are not installed")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.desk.settings")
django.setup()

from django.core.cache import cache  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test import Client, utils  # noqa: E402

from leeside.desk.sealing import services as keys  # noqa: E402
from leeside.desk.sealing.key_pair import Cost  # noqa: E402
from leeside.desk.staff.models import Role, StaffMember  # noqa: E402
from tests.desk import empty_desk as making_empty_desk  # noqa: E402
from tests.desk import first_desk as making_first_desk  # noqa: E402
from tests.desk.backups import running_apart  # noqa: E402
from tests.desk.made_once import made_once  # noqa: E402
from tests.desk.signing_in import PASSWORD, come_in  # noqa: E402


@pytest.fixture(scope="session")
def desk_database() -> Iterator[None]:
    """The migrated database, made once in a run."""
    utils.setup_test_environment()
    for costly in (keys.make_keys, keys.change_password):
        usual = inspect.unwrap(costly).__kwdefaults__
        assert usual is not None
        usual["cost"] = Cost(n=16)  # a hundred sign-ins must not take a minute
    call_command("migrate", verbosity=0, interactive=False)
    connection.close()
    yield
    connection.close()
    utils.teardown_test_environment()


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk at which nobody has been, of which tests that fill one have copies."""
    return made_once(tmp_path_factory, "empty-desk", making_empty_desk.make)


@pytest.fixture(scope="session")
def first_desk(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk at which its first lead works, which every walk copies that begins there."""
    return made_once(tmp_path_factory, "first-desk", partial(making_first_desk.make, empty=empty_desk))


@pytest.fixture(scope="session")
def filled_desk(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with all that can stand in a case, and its backup, of which tests of files have copies."""
    return made_once(tmp_path_factory, "filled-desk", partial(running_apart.fill, empty=empty_desk))


@pytest.fixture
def record(desk_database: None) -> Iterator[None]:
    """The database, in which whatever a test writes is taken back after it."""
    cache.clear()  # counts of attempts
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    connection.close()


@pytest.fixture
def browser(record: None) -> Client:
    """A browser without JavaScript in which nobody has signed in."""
    return Client(raise_request_exception=False, headers={"host": "localhost"})


@pytest.fixture
def lead(record: None) -> StaffMember:
    """A safeguarding lead."""
    return member(Role.SAFEGUARDING_LEAD)


@pytest.fixture
def inside(browser: Client, lead: StaffMember) -> Client:
    """A browser in which the lead has signed in with both factors."""
    return come_in(browser, lead)


def member(role: Role, *, name: str = "", email: str = "") -> StaffMember:
    """Somebody of a role, with `PASSWORD`."""
    person = StaffMember(
        email=email or f"{role.value}@school.example", name=name or f"Robin {role.label.title()}", role=role
    )
    person.set_password(PASSWORD)
    person.save()
    return person
