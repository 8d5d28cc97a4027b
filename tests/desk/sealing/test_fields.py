"""Sealed fields: nothing opens by itself, and nothing opens anywhere but where it was written."""

import uuid
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeside.desk.cases.models import Case, Event, Task
from leeside.desk.people.models import Person
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import SealError
from leeside.desk.sealing.fields import Sealed, SealedField, seal

pytestmark = pytest.mark.one_engine
KEY = CaseKey.new()
WORDS = "she said nobody may know"


def _task(**content: Any) -> Task:
    task = Task()
    seal(task, KEY, **content)
    return task


@given(st.text(max_size=300))
def test_words_come_back_as_they_were(words: str) -> None:
    assert _task(what=words).what.reveal(KEY) == words


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=9), st.lists))
def test_json_comes_back_as_it_was(content: Any) -> None:
    person = Person()
    seal(person, KEY, particulars={"it": content})
    assert person.particulars is not None
    assert person.particulars.reveal(KEY) == {"it": content}


def test_nothing_opens_on_its_own() -> None:
    task = _task(what=WORDS)
    assert isinstance(task.what, Sealed)
    for shown in (repr(task.what), str(task.what), f"{task.what}", repr(task), str(vars(task))):
        assert "nobody" not in shown


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(min_value=0), by=st.integers(1, 255))
def test_any_byte_that_is_turned_over_is_refused(at: int, by: int) -> None:
    task = _task(what=WORDS)
    raw = bytearray(task.what.raw)
    raw[at % len(raw)] ^= by
    task.what = bytes(raw)
    with pytest.raises(SealError):
        task.what.reveal(KEY)


def test_a_value_put_into_another_row_is_refused() -> None:
    one, other = _task(what=WORDS), _task(what="other")
    other.what = one.what
    with pytest.raises(SealError):
        other.what.reveal(KEY)


def test_a_value_put_into_another_field_is_refused() -> None:
    task = _task(what=WORDS)
    task.reason = task.what
    with pytest.raises(SealError):
        task.reason.reveal(KEY)


def test_a_value_put_into_another_table_is_refused() -> None:
    task = _task(what=WORDS)
    event = Event(id=task.pk)
    event.body = task.what
    with pytest.raises(SealError):
        event.body.reveal(KEY)


def test_another_key_is_refused_even_under_the_same_id() -> None:
    task = _task(what=WORDS)
    for other in (CaseKey.new(), CaseKey(id=KEY.id, secret=bytes(32))):
        with pytest.raises(SealError):
            task.what.reveal(other)


def test_an_id_of_another_key_written_over_the_head_is_refused() -> None:
    task = _task(what=WORDS)
    other = CaseKey(id=uuid.uuid4(), secret=KEY.secret)
    task.what = task.what.raw[:1] + other.id.bytes + task.what.raw[17:]
    with pytest.raises(SealError):
        task.what.reveal(other)


def test_words_that_are_not_sealed_are_not_taken() -> None:
    task = Task()
    with pytest.raises(TypeError, match=r"seal\(\)"):
        task.what = WORDS
    with pytest.raises(TypeError, match="no sealed field"):
        seal(Case(), KEY, reference="L-2026-0001")


def test_an_error_says_nothing_of_what_was_sealed() -> None:
    task = _task(what=WORDS)
    with pytest.raises(SealError) as refused:
        task.what.reveal(CaseKey.new())
    assert "nobody" not in str(refused.value)


def test_half_of_a_pair_in_json_becomes_the_sign_for_what_cannot_be_read() -> None:
    person = Person()
    seal(person, KEY, particulars={"said": "a\ud83d b \u00e9"})
    assert person.particulars is not None
    assert person.particulars.reveal(KEY) == {"said": "a\ufffd b \u00e9"}


def test_none_stays_none() -> None:
    person = Person()
    seal(person, KEY, name="A", particulars=None)
    assert person.particulars is None
    assert isinstance(Person._meta.get_field("name"), SealedField)
