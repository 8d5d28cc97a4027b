"""The map of addresses against everybody: whoever is no member learns nothing of a case, not even that it is there."""

import pytest
from django.test import Client

from tests.desk.cases.signed_in import signed_in
from tests.desk.permissions.one_of_everything import ROUTES, Made

CANARIES = ("Maya Fenwick", "kai_drift", "keep it secret", "Worried about late messages", "quillfeather")
OUTSIDERS = ("practitioner", "moderator", "former", "subject", "auditor", "administrator")


@pytest.fixture
def made(record: None) -> Made:
    return Made()


@pytest.mark.parametrize("who", OUTSIDERS)
def test_whoever_is_no_member_gets_the_answer_that_a_case_gives_which_is_not_there(
    made: Made, who: str
) -> None:
    client = signed_in(made.people[who])
    assert len(ROUTES) > 20
    for route in ROUTES:
        for send in (client.get, client.post):
            real = send(made.address(route))
            none = send(made.address(route, there=False))
            assert real.status_code in (403, 404, 405), (route.name, real.status_code)
            assert (real.status_code, real.content) == (none.status_code, none.content), route.name
            assert not any(word in real.content.decode() for word in CANARIES), route.name


@pytest.mark.parametrize("who", OUTSIDERS)
def test_lists_counts_and_search_hold_nothing_of_a_case_that_is_not_theirs(made: Made, who: str) -> None:
    client = signed_in(made.people[who])
    answers = [
        client.get("/"),
        client.get("/queue/"),
        client.get("/cases/"),
        client.get("/contexts/"),
        client.get(f"/cases/by-reference/?reference={made.case.reference}", follow=True),
        client.post("/people/search/", {"name": "Fenwick"}),
    ]
    for answer in answers:
        page = answer.content.decode()
        assert answer.status_code in (200, 403)
        assert made.case.reference not in page
        assert not any(word in page for word in CANARIES)


def test_a_member_reaches_every_page_of_the_case(made: Made) -> None:
    client: Client = signed_in(made.people["lead"])
    for route in ROUTES:
        if route.name in ("give_second_view", "give_reading", "alert_seen"):
            continue  # the colleague's who was asked, and one that there is only after the glass was broken
        if route.name in ("access_answer", "access_json", "access_page", "access_pdf"):
            continue  # there is an answer only when each piece was decided
        answer = client.get(made.address(route))
        assert answer.status_code == 200, (route.name, answer.status_code)
    assert "quillfeather" in client.get(f"/cases/{made.case.pk}/").content.decode()
    for address in ("/queue/", "/cases/"):
        assert f"{made.case.reference}: " in client.get(address).content.decode()


def test_a_second_view_is_asked_of_one_colleague_alone(made: Made) -> None:
    deputy, lead = signed_in(made.desk.deputy), signed_in(made.people["lead"])
    for address in (f"/second-views/{made.ids['view_id']}/", f"/readings/{made.ids['reading_id']}/"):
        assert deputy.get(address).status_code == 200
        assert lead.get(address).status_code == 404
