"""A desk with one of each role."""

from collections.abc import Iterator

import pytest
from django.test import override_settings

from leeside.desk.config.mail import mail_of
from tests.desk.cases.making import Desk, a_desk
from tests.desk.notices.a_mail_server import MailServer, mail_server


@pytest.fixture
def desk(record: None) -> Desk:
    return a_desk()


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A mail server on this machine, which the desk is told to use."""
    with mail_server() as running:
        mail = mail_of(running.address)
        with override_settings(
            MAILS=True,
            EMAIL_BACKEND=mail.backend,
            EMAIL_HOST=mail.host,
            EMAIL_PORT=mail.port,
            DEFAULT_FROM_EMAIL=mail.sender,
        ):
            yield running
