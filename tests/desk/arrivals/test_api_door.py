"""Another system hands a conversation in with a token of its own, and learns nothing but that it arrived."""

import html
import json
import re
import time
import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from leeside.desk.arrivals import api_door
from leeside.desk.arrivals.models import DoorToken, Import
from leeside.desk.audit.models import AuditEntry
from leeside.desk.cases.errors import MayNot
from leeside.desk.cases.models import Case
from leeside.desk.cases.selectors import case_for, queue_for
from leeside.desk.conversations.selectors import conversations_in
from leeside.desk.people.selectors import people_in
from tests.desk.arrivals.walking import CANARY, arriving, browser_of, stands_somewhere, text_of, work_through
from tests.desk.cases.making import Desk
from tests.desk.cases.signed_in import signed_in

SENT = b"\n".join(
    json.dumps({"conversation": "c1", **one}).encode()
    for one in (
        {"participant": {"id": "p1", "name": "Ellie Heronwillow", "relation": "child", "age": 13}},
        {"participant": {"id": "p2", "name": "Kai", "relation": "online_only", "handle": "kai.example"}},
        {"sender": "p2", "text": "how old are you?"},
        {"sender": "p1", "text": "13"},
        {"sender": "p2", "text": f"dont tell your mum we talk, ok? its our secret {CANARY}"},
        {"sender": "p2", "text": "send me a pic, just for me"},
    )
)


@pytest.fixture
def words(desk: Desk) -> str:
    return api_door.make_token(desk.lead.member, name="The school's monitor").words


def hand_in(words: str, content: bytes = SENT, headers: dict[str, str] | None = None) -> Any:
    sent = {"authorization": f"Bearer {words}", "host": "localhost", **(headers or {})}
    return Client(enforce_csrf_checks=True).post(
        "/api/arrivals/", content, content_type="application/x-ndjson", headers=sent
    )


def state(words: str, address: str) -> Any:
    return Client().get(address, headers={"authorization": f"Bearer {words}", "host": "localhost"})


def test_what_is_handed_in_arrives_and_the_system_learns_its_reference_alone(desk: Desk, words: str) -> None:
    answer = hand_in(words, headers={"leeside-age-band": "13_15", "leeside-danger-now": "yes"})
    assert answer.status_code == 202
    assert answer.json() == {"id": str(Import.objects.get().pk), "state": "queued"}
    assert not stands_somewhere(CANARY)
    work_through()
    case = Case.objects.get()
    told = state(words, answer["Location"])
    assert told.json() == {"id": answer.json()["id"], "state": "done", "reference": case.reference}
    assert (case.door, case.age_band, case.danger_now) == ("api", "13_15", True)
    assert case_for(desk.deputy, case.pk).case == case
    assert queue_for(desk.practitioner.member) == []
    assert {one.name for one in people_in(desk.lead, case.pk)} == {"Ellie Heronwillow", "Kai"}
    [known] = conversations_in(desk.lead, case.pk)
    assert known.conversation.messages == 4
    assert arriving() == []
    assert not stands_somewhere(CANARY)
    assert AuditEntry.objects.filter(action="import.taken_in", system="door:api").count() == 1


def test_the_same_sent_twice_arrives_once(desk: Desk, words: str) -> None:
    first = hand_in(words, headers={"idempotency-key": "report 17"})
    work_through()
    second = hand_in(words, headers={"idempotency-key": "report 17"})
    work_through()
    assert first.json()["id"] == second.json()["id"]
    assert Case.objects.count() == 1
    assert not stands_somewhere("report 17")


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer leeside-door-wrong", "Basic cm9iaW46cGFzcw=="])
def test_without_a_token_that_works_nothing_is_taken_and_nothing_shown(desk: Desk, shown: str) -> None:
    for answer in (
        Client().post(
            "/api/arrivals/",
            SENT,
            content_type="application/x-ndjson",
            headers={"authorization": shown, "host": "localhost"},
        ),
        Client().get(f"/api/arrivals/{uuid.uuid4()}/", headers={"authorization": shown, "host": "localhost"}),
    ):
        assert answer.status_code == 401
    assert not Import.objects.exists()


def test_a_token_that_was_taken_back_opens_nothing(desk: Desk, words: str) -> None:
    address = hand_in(words)["Location"]
    api_door.end_token(desk.lead.member, DoorToken.objects.get().pk)
    assert hand_in(words).status_code == 401
    assert state(words, address).status_code == 401


def test_one_system_learns_nothing_of_what_another_handed_in(desk: Desk, words: str) -> None:
    address = hand_in(words)["Location"]
    other = api_door.make_token(desk.administrator.member, name="A platform").words
    assert state(other, address).status_code == 404


def test_only_who_looks_after_the_desk_makes_and_ends_tokens(desk: Desk, words: str) -> None:
    for keys in (desk.practitioner, desk.moderator, desk.auditor, desk.deputy):
        with pytest.raises(MayNot):
            api_door.make_token(keys.member, name="mine")
        with pytest.raises(MayNot):
            api_door.end_token(keys.member, DoorToken.objects.get().pk)
    assert DoorToken.objects.get().ended_at is None


def test_the_words_of_a_token_stand_nowhere(desk: Desk, words: str) -> None:
    assert not stands_somewhere(words)


def test_the_token_is_made_on_a_page_that_asks_again_who_one_is(desk: Desk) -> None:
    browser = browser_of(desk.administrator.member)
    assert browser.get("/tokens/")["Location"].startswith("/confirm/")
    session = browser.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time(), "reauthenticated": True}
    ]
    session["account_authentication_methods_user"] = str(desk.administrator.member.pk)
    session.save()
    page = browser.post("/tokens/", {"name": "<b>Monitor</b>"})
    [words] = re.findall(r"leeside-door-[\w-]{43}", page.content.decode())
    assert "<b>Monitor" not in page.content.decode()
    assert words not in browser.get("/tokens/").content.decode(), "it is shown once"
    assert hand_in(words).status_code == 202
    browser.post(f"/tokens/{DoorToken.objects.get().pk}/end/")
    assert hand_in(words).status_code == 401
    assert browser_of(desk.practitioner.member).get("/tokens/").status_code == 403


def test_too_much_is_refused_and_not_kept(desk: Desk, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as small:
        small.setattr(api_door, "MOST_BYTES", 100)
        assert hand_in(words).status_code == 413
    assert arriving() == []
    monkeypatch.setattr(api_door, "MOST_WAITING", 1)
    assert hand_in(words).status_code == 202
    again = hand_in(words)
    assert (again.status_code, again["Retry-After"]) == (429, "300")


def test_what_is_no_conversation_is_refused_in_a_sentence(desk: Desk, words: str) -> None:
    answer = hand_in(words, b"\xff\xd8\xff\xe0 a picture")
    work_through()
    told = state(words, answer["Location"]).json()
    assert told["state"] == "refused"
    assert "an offence" in told["why"]
    assert arriving() == []
    assert hand_in(words, headers={"leeside-age-band": "old"}).status_code == 400


def test_what_could_not_be_taken_stands_above_the_queue_for_a_week(desk: Desk, words: str) -> None:
    """The system that handed it in may never ask again, and must not be the only one to know."""
    hand_in(words, b"this is no conversation")
    work_through()
    lead = signed_in(desk.lead)
    said = text_of(lead.get("/queue/"))
    assert "The school's monitor" in html.unescape(said)
    assert "not in the queue" in said
    Import.objects.update(moved_at=timezone.now() - timedelta(days=8))
    assert "not in the queue" not in text_of(lead.get("/queue/"))
