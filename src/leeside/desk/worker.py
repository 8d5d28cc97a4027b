"""The process that does the work that outlives a page; ``leeside desk`` starts it."""

import django
from django.core.management import call_command

from leeside.desk.orphans import leave_with_parent


def work() -> None:
    """Take up tasks from the database until the system asks us to end."""
    leave_with_parent()
    django.setup()
    from leeside.desk.notices.watch import watch

    watch()
    call_command("db_worker", queue_name="*", reload=False, verbosity=0)


if __name__ == "__main__":
    work()
