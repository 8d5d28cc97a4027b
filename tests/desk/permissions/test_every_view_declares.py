"""The map of addresses, walked: a view that says nothing of what it needs fails the build."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver

from leeside.desk.permissions.declare import PUBLIC, declaration_of
from leeside.desk.permissions.middleware import PermissionsMiddleware, UndeclaredViewError
from leeside.desk.permissions.permission import MAY, Permission, may
from leeside.desk.staff.models import Role

NOBODY = "5f1a1c1e-0000-4000-8000-000000000000"
HELP_PAGES = {
    *(
        "help_index",
        "help_look",
        "help_children",
        "help_signs",
        "help_tips",
        "help_talking",
        "help_topics",
        "help_topic",
    ),
    *("help_directory", "help_agreement", "help_ways", "help_way", "help_way_child", "help_way_todo"),
    *("help_minute_all", "help_minute", "help_minute_pdf"),
}
"""What is told from the knowledge alone, for anybody: no case, no name, nothing that is kept."""
DOOR_PAGES = {f"h{page}" for page in ("", *range(5))}
"""The door for children, shut unless a lead opens it."""
PUBLIC_PAGES = (
    {"account_login", "blank", "mfa_authenticate", "welcome", "welcome_password"} | HELP_PAGES | DOOR_PAGES
)
"""What anybody may see; whoever adds to it should be asked why."""
BY_TOKEN = {"api_arrivals", "api_arrival"}
"""Where a token is asked for in the place of a sign-in."""
OF_CONTENT = {
    Permission.SEE_CASES,
    Permission.ADD_TO_CASES,
    Permission.WORK_QUEUE,
    Permission.DECIDE,
    Permission.REVEAL,
    Permission.EXPORT_CASE,
    Permission.MANAGE_MEMBERS,
    Permission.BREAK_GLASS,
    Permission.REFER,
    Permission.IMPORT_EXPORT,
}


def patterns(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            yield from patterns(entry)
        else:
            yield entry


@pytest.mark.parametrize("pattern", list(patterns()), ids=lambda pattern: str(pattern.name))
def test_a_view_declares_what_it_needs(pattern: URLPattern) -> None:
    assert pattern.name, f"{pattern.pattern} has no name"
    assert declaration_of(pattern.callback) is not None, f"{pattern.name} declares nothing"


def test_few_pages_are_public() -> None:
    public = {pattern.name for pattern in patterns() if declaration_of(pattern.callback) is PUBLIC}
    assert public <= PUBLIC_PAGES | BY_TOKEN


def test_a_view_without_a_declaration_is_refused() -> None:
    request = RequestFactory().get("/")
    with pytest.raises(UndeclaredViewError):
        PermissionsMiddleware(lambda _: None).process_view(request, lambda _: None, (), {})  # type: ignore[arg-type, return-value]


def test_every_role_is_in_the_table() -> None:
    assert set(MAY) == set(Role)


def test_every_permission_is_somebodys() -> None:
    assert set().union(*MAY.values()) == set(Permission)


def test_whoever_works_here_may_raise_a_concern() -> None:
    assert all(may(role, Permission.RAISE_CONCERN) for role in Role)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_looks_after_the_machine_or_the_audit_sees_no_content(role: Role) -> None:
    assert not MAY[role] & OF_CONTENT


@pytest.mark.parametrize("role", [Role.PRACTITIONER, Role.MODERATOR])
def test_only_leads_decide_and_break_the_glass(role: Role) -> None:
    assert not may(role, Permission.DECIDE)
    assert not may(role, Permission.BREAK_GLASS)


def test_a_role_that_nobody_knows_may_nothing() -> None:
    assert not any(may("headteacher", permission) for permission in Permission)


@pytest.mark.parametrize("pattern", list(patterns()), ids=lambda pattern: str(pattern.name))
def test_nobody_who_has_not_signed_in_gets_further_than_the_door(
    pattern: URLPattern, browser: Client
) -> None:
    if pattern.name in PUBLIC_PAGES | BY_TOKEN:
        return
    address = "/" + re.sub("<uuid:[a-z_]+>", NOBODY, re.sub("<int:[a-z_]+>", "1", str(pattern.pattern)))
    address = re.sub("<slug:[a-z_]+>", "words", address)
    for answer in (browser.get(address), browser.post(address)):
        assert answer.status_code == 302
        assert answer["Location"].startswith("/sign-in/?next=")
