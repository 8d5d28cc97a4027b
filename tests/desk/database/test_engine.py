"""Which database these tests run on; without it a second run could quietly be the first one again."""

import os

from django.db import connection


def test_the_tests_run_on_the_database_that_was_asked_for(record: None) -> None:
    wanted = os.environ.get("LEESIDE_TESTS_ON", "sqlcipher")
    assert connection.display_name == {"sqlcipher": "SQLCipher", "postgresql": "PostgreSQL"}[wanted]
