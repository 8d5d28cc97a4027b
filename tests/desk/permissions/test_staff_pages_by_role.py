"""Every role at every staff page: who looks after colleagues gets in, and nobody else."""

import pytest
from django.test import Client

from leeside.desk.staff.models import Role, StaffMember
from tests.desk.conftest import member
from tests.desk.signing_in import come_in, confirm

LOOK_AFTER_STAFF = {Role.SAFEGUARDING_LEAD, Role.DEPUTY, Role.ADMINISTRATOR}
PAGES = ("/staff/", "/staff/invite/", "/staff/{}/", "/staff/{}/code/", "/staff/{}/role/", "/staff/{}/leaves/")


@pytest.mark.parametrize("role", list(Role))
def test_who_may_look_after_colleagues(browser: Client, role: Role) -> None:
    person = member(Role.PRACTITIONER, email="somebody@school.example")
    come_in(browser, member(role))
    confirm(browser)
    expected = 200 if role in LOOK_AFTER_STAFF else 403
    assert {browser.get(page.format(person.pk)).status_code for page in PAGES} == {expected}
    assert browser.post(f"/staff/{person.pk}/leaves/").status_code == (302 if expected == 200 else 403)
    person.refresh_from_db()
    assert person.is_active is (expected == 403)


@pytest.mark.parametrize("role", list(Role))
def test_home_shows_each_role_only_what_is_open_to_it(browser: Client, role: Role) -> None:
    come_in(browser, member(role))
    shown = b'href="/staff/"' in browser.get("/").content
    assert shown is (role in LOOK_AFTER_STAFF)


def test_an_administrator_is_not_offered_to_make_a_lead(browser: Client) -> None:
    come_in(browser, member(Role.ADMINISTRATOR))
    confirm(browser)
    offered = dict(browser.get("/staff/invite/").context["form"].fields["role"].choices)
    assert not {"safeguarding_lead", "deputy"} & set(offered)
    made = browser.post(
        "/staff/invite/", {"name": "A", "email": "a@school.example", "role": "safeguarding_lead"}
    )
    assert made.context["form"].errors["role"]
    assert not StaffMember.objects.filter(email="a@school.example").exists()
