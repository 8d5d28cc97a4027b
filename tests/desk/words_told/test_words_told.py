"""Words of danger in what a person told bring a case to the top; innocent ones stay quiet, and nothing is ever lowered."""

import pytest
from django.db import IntegrityError, transaction
from django.http import QueryDict

from leeside.desk.arrivals import drafts, telling
from leeside.desk.arrivals.models import DraftKind
from leeside.desk.cases.models import Case
from leeside.desk.cases.queue import queue_for
from leeside.desk.door import passphrase
from leeside.desk.door.models import Thread
from leeside.desk.door.opening import change_door
from leeside.desk.sealing.key_pair import Cost
from leeside.desk.words_told import listen as listening
from leeside.desk.words_told.listen import listen
from leeside.desk.words_told.models import Heard
from leeside.desk.words_told.selectors import heard_in
from leeside.errors import KnowledgeError
from leeside.knowledge.model import RiskLevel
from tests.desk.cases.making import Desk, a_desk
from tests.desk.cases.signed_in import signed_in
from tests.desk.door.visiting import come_back, seven, told, visitor, write_again

TONIGHT = "she said she cannot go on and will end it all tonight"


@pytest.fixture
def desk(record: None, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(passphrase, "COST", Cost(n=16))
    desk = a_desk()
    change_door(desk.lead.member, is_open=True)
    return desk


def only_case() -> Case:
    return Case.objects.get()


@pytest.mark.parametrize(
    "words",
    [
        TONIGHT,
        "i want to kill myself tonight",
        "he is coming to get me tonight at 8 by the station and i must come alone",
        "They locked me in and took my passport and i cant get out",
        "he said he will post my picture if i dont pay by midnight and i want to die",
    ],
)
def test_words_of_danger_are_noticed(words: str) -> None:
    heard = listen(words)
    assert heard.is_danger
    assert heard.words
    assert all(one.words in words and one.says for one in heard.words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "hello",
        "I nearly died laughing at the play on Friday.",
        "I forgot my PE kit and Mr Hill shouted at me. It killed me.",
        "We are meeting grandma on Saturday at 2 at the station.",
        "We talked about suicide prevention in PSHE and he asked a good question.",
        "The play is about a girl who kills herself; some pupils were upset and talked about it.",
        "I am worried about a boy in year 8 who has a new phone and seems withdrawn.",
        "Somebody keeps being mean to my son about his faith and where we are from.",
        "My child is autistic and finds the bus hard. Could he come a little later?",
    ],
)
def test_an_innocent_telling_is_no_danger(words: str) -> None:
    assert listen(words).level.rank < RiskLevel.CONCERN.rank


def test_a_child_who_ticks_nothing_and_writes_of_danger_is_at_the_top(desk: Desk) -> None:
    told(visitor(), words="my friend has been a bit sad about school")
    told(visitor(), words=TONIGHT)
    top, after = queue_for(desk.lead.member)
    assert top.case.danger_now
    assert top.why.startswith(
        "Danger now, words of danger in what was told, told by a person and not screened"
    )
    assert not after.case.danger_now
    assert "words of danger" not in after.why
    assert top.case.level == "", "what a machine notices in a telling is not the screening of a chat"


def test_danger_that_a_person_ticked_stays_whatever_the_words_are(desk: Desk) -> None:
    told(visitor(), words="hello", danger="yes")
    [row] = queue_for(desk.lead.member)
    assert row.case.danger_now
    assert "words of danger" not in row.why
    assert not Heard.objects.exists()


def test_the_page_shows_it_apart_from_what_people_judge(desk: Desk) -> None:
    told(visitor(), words=TONIGHT)
    page = signed_in(desk.lead).get(f"/cases/{only_case().pk}/").content.decode()
    assert "Words in what was told" in page
    assert "A machine noticed these" in page
    assert "end it all tonight" in page
    assert "Nothing was screened. A person told of this." in page


def test_what_was_noticed_is_sealed_and_cannot_be_altered(desk: Desk) -> None:
    told(visitor(), words=TONIGHT)
    row = Heard.objects.get()
    assert b"end it all" not in row.signs.raw
    [known] = heard_in(desk.lead, row.case_id)
    assert known.is_danger
    assert any("end it all" in one.words for one in known.words)
    with pytest.raises(IntegrityError), transaction.atomic():
        Heard.objects.update(level="")


def test_somebody_who_comes_back_with_words_of_danger_raises_the_case(desk: Desk) -> None:
    child = visitor()
    words = seven(told(child, words="i have a worry"))
    case = only_case()
    assert not case.danger_now
    write_again(child, come_back(child, words), TONIGHT)
    assert only_case().danger_now
    assert Heard.objects.get().signs is None
    assert Thread.objects.get().posts.count() == 1
    page = signed_in(desk.lead).get(f"/cases/{case.pk}/").content.decode()
    assert "In a message that came later at the door" in page


def test_a_colleague_who_tells_of_danger_without_ticking_it_brings_it_to_the_top(desk: Desk) -> None:
    draft = drafts.begin(desk.practitioner.member, DraftKind.TELL)
    for page, given in {
        "danger": {"danger": "no"},
        "contact": {"contact": "unknown"},
        "staff": {"involved": "no"},
        "words": {"words": TONIGHT},
        "seen": {},
        "view": {},
        "signs": {},
        "people": {"age_band": "unknown"},
        "accounts": {},
    }.items():
        sent = QueryDict(mutable=True)
        sent.update(given)
        drafts.keep(draft, page, sent)
    case = telling.tell(draft)
    case.refresh_from_db()
    assert case.danger_now
    [row] = queue_for(desk.lead.member)
    assert "words of danger in what was told" in row.why


@pytest.mark.parametrize(
    "fault",
    [
        KnowledgeError("The edition does not load.", where="here", to_do="Mend it."),
        RecursionError("a fault of ours, which quotes: tonight"),
    ],
)
def test_a_telling_is_taken_in_whatever_goes_wrong_in_the_engine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: Exception
) -> None:
    def broken(_told: str) -> None:
        raise fault

    monkeypatch.setattr(listening, "_looked", broken)
    told(visitor(), words=TONIGHT)
    assert only_case().state == "arrived"
    assert "not looked at" in caplog.text
    assert "tonight" not in caplog.text
