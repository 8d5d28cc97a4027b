"""Made-up cases fill an empty desk, say that they are made up, and never stand beside real ones."""

import pytest

from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import queue_for
from leeside.desk.demo.services import EXAMPLES, fill
from leeside.errors import DeskError
from tests.desk.cases.making import a_desk, arrived
from tests.desk.cases.signed_in import signed_in

pytestmark = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the examples are not beside the source")


@pytest.mark.usefixtures("record")
def test_an_empty_desk_is_filled_danger_first_and_says_that_it_is_made_up() -> None:
    desk = a_desk()
    assert fill(desk.lead.member) == 7
    queue = queue_for(desk.lead.member)
    assert queue[0].case.danger_now
    page = signed_in(desk.lead).get("/queue/").content.decode()
    assert page.count("Made up: ") == len(queue) == 7


@pytest.mark.usefixtures("record")
def test_a_desk_with_a_case_gets_no_made_up_ones() -> None:
    desk = a_desk()
    arrived(desk)
    with pytest.raises(DeskError, match="There are cases at this desk"):
        fill(desk.lead.member)
    assert Case.objects.count() == 1


@pytest.mark.usefixtures("record")
def test_a_desk_that_was_not_opened_for_trying_takes_none() -> None:
    desk = a_desk()
    assert signed_in(desk.lead).post("/demo/fill/").status_code == 403
    assert not Case.objects.exists()
