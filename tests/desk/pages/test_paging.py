"""A long list comes a page at a time, and an address that names no page gives the first."""

import pytest
from django.test import RequestFactory

from leeside.desk.pages.paging import asked_for, page_of
from leeside.desk.staff.models import Role, StaffMember
from tests.desk.conftest import member


def test_pages_follow_each_other_without_a_gap(record: None) -> None:
    people = [member(Role.PRACTITIONER, email=f"p{number}@school.example") for number in range(5)]
    rows = StaffMember.objects.order_by("email")
    pages = [page_of(rows, number, size=2) for number in (1, 2, 3, 4)]
    assert [one for page in pages for one in page] == people
    assert [page.has_next for page in pages] == [True, True, False, False]
    assert [page.has_previous for page in pages] == [False, True, True, True]
    assert (pages[1].previous_page_number, pages[1].next_page_number) == (1, 3)


@pytest.mark.parametrize(
    ("said", "number"), [("", 1), ("3", 3), ("0", 1), ("-2", 1), ("x", 1), ("9" * 40, 1), ("\u0663", 1)]
)
def test_an_address_names_a_page_or_gets_the_first(said: str, number: int) -> None:
    assert asked_for(RequestFactory().get("/queue/", {"page": said})) == number
