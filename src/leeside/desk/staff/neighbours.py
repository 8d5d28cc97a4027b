"""What a password does for the apps beside this one: it makes a member's own keys, opens them, and seals them anew.

``leeside.desk.sealing`` imports this app for its members, so it is looked up when it is needed. A desk without it seals
nothing, and signs people in all the same.
"""

from importlib import import_module
from typing import Final

from django.apps import apps
from django.http import HttpRequest

from leeside.desk.staff.models import StaffMember

_SEALING: Final = "leeside.desk.sealing"


def make_keys(member: StaffMember, password: str) -> None:
    """Make the keys of a member who has set a password of their own."""
    if apps.is_installed(_SEALING):
        import_module(f"{_SEALING}.services").make_keys(member, password)


def open_keys(request: HttpRequest, member: StaffMember, password: str) -> None:
    """Open a member's keys for as long as this session lasts; the password was right."""
    if apps.is_installed(_SEALING):
        import_module(f"{_SEALING}.open_keys").keep_open(request, member, password)


def seal_keys_anew(member: StaffMember, *, old: str, new: str) -> None:
    """Seal a member's keys under another password, in the transaction that sets it."""
    if apps.is_installed(_SEALING):
        import_module(f"{_SEALING}.open_keys").change_password(member, old, new)
