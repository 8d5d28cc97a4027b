"""Whether the door is open. It is shut until a lead opens it, and then nobody can tell that there is one."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from leeside.desk.audit.services import record_change
from leeside.desk.cases.access import require
from leeside.desk.door.models import DoorSettings
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff.models import StaffMember


def door_settings() -> DoorSettings:
    """As they are; those of a shut door where nobody has ever looked at them."""
    return DoorSettings.objects.filter(pk=1).first() or DoorSettings()


@transaction.atomic
def change_door(by: StaffMember, **given: Any) -> DoorSettings:  # noqa: ANN401 - columns
    """Open or shut it, and say what stands on it. Leads and deputies may. Audited."""
    require(by, Permission.DECIDE)
    now = DoorSettings.objects.select_for_update().filter(pk=1).first() or DoorSettings()
    was_open = now.is_open
    for name, value in given.items():
        setattr(now, name, value)
    now.changed_at = timezone.now()
    now.save()
    action = "door.changed" if now.is_open == was_open else f"door.{'opened' if now.is_open else 'shut'}"
    record_change(by, action, now)
    return now
