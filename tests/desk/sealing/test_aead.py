"""A sealed part opens with its own key, in its own place, unchanged; and in no other way."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.sealing.aead import bound, open_bytes, seal_bytes
from leeside.desk.sealing.case_key import CaseKey
from leeside.desk.sealing.errors import SealError

pytestmark = pytest.mark.one_engine
_KEYS = st.binary(min_size=32, max_size=32)


@given(content=st.binary(max_size=200), key=_KEYS, place=st.binary(max_size=40))
def test_what_is_sealed_opens_in_its_place(content: bytes, key: bytes, place: bytes) -> None:
    assert open_bytes(seal_bytes(content, key=key, place=place), key=key, place=place) == content


@given(content=st.binary(max_size=60), key=_KEYS, at=st.integers(min_value=0), by=st.integers(1, 255))
def test_any_byte_that_is_turned_over_is_noticed(content: bytes, key: bytes, at: int, by: int) -> None:
    sealed = bytearray(seal_bytes(content, key=key, place=b"here"))
    sealed[at % len(sealed)] ^= by
    with pytest.raises(SealError):
        open_bytes(bytes(sealed), key=key, place=b"here")


@given(content=st.binary(max_size=60), length=st.integers(0, 87))
def test_what_is_cut_off_does_not_open(content: bytes, length: int) -> None:
    sealed = seal_bytes(content, key=bytes(32), place=b"here")
    if length < len(sealed):
        with pytest.raises(SealError):
            open_bytes(sealed[:length], key=bytes(32), place=b"here")


@given(st.lists(st.text(max_size=6), max_size=4), st.lists(st.text(max_size=6), max_size=4))
def test_two_places_are_never_the_same_bytes(one: list[str], other: list[str]) -> None:
    assert (bound(*one) == bound(*other)) is (one == other)


def test_the_same_words_are_never_sealed_to_the_same_bytes() -> None:
    assert len({seal_bytes(b"secret", key=bytes(32), place=b"") for _ in range(50)}) == 50


def test_a_key_is_in_no_representation() -> None:
    key = CaseKey(id=uuid.uuid4(), secret=b"\x07" * 32)
    assert "7" * 4 not in repr(key).replace(str(key.id), "")
    assert "secret" not in repr(key)
