"""Any two shares give the secret back; one has nothing of it."""

import itertools
import uuid
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.desk.sealing.errors import RecoveryError
from leeside.desk.sealing.shamir import combine, over, split, times
from leeside.desk.sealing.share import Share

pytestmark = pytest.mark.one_engine
_ELEMENTS = st.integers(0, 255)


@given(one=_ELEMENTS, two=_ELEMENTS, three=_ELEMENTS)
def test_the_field_is_a_field(one: int, two: int, three: int) -> None:
    assert times(one, two) == times(two, one)
    assert times(one, times(two, three)) == times(times(one, two), three)
    assert times(one, two ^ three) == times(one, two) ^ times(one, three)
    assert times(one, 1) == one
    if two:
        assert over(times(one, two), two) == one


def test_a_known_product_of_aes() -> None:
    assert times(0x57, 0x83) == 0xC1
    assert times(0x53, 0xCA) == 1


@given(secret=st.binary(min_size=1, max_size=40), shares=st.integers(2, 7))
def test_any_two_shares_give_the_secret(secret: bytes, shares: int) -> None:
    made = split(secret, shares=shares)
    for pair in itertools.combinations(made, 2):
        assert combine({number: made[number] for number in pair}) == secret


@given(secret=st.binary(min_size=1, max_size=20), needed=st.integers(2, 5), more=st.integers(0, 3))
def test_any_k_of_n_give_the_secret_and_so_do_all(secret: bytes, needed: int, more: int) -> None:
    made = split(secret, shares=needed + more, needed=needed)
    for some in itertools.islice(itertools.combinations(made, needed), 10):
        assert combine({number: made[number] for number in some}) == secret
    assert combine(made) == secret


def test_one_share_says_nothing_of_the_secret() -> None:
    seen = {
        secret: Counter(split(secret, shares=2)[1][0] for _ in range(4000)) for secret in (b"\x00", b"\xff")
    }
    for counts in seen.values():
        assert len(counts) == 256
        assert max(counts.values()) < 50  # 15.6 on average: nothing stands out


def test_a_share_of_fewer_than_two_people_is_refused() -> None:
    for shares, needed in ((1, 2), (2, 1), (256, 2), (2, 3)):
        with pytest.raises(RecoveryError):
            split(b"x", shares=shares, needed=needed)


@given(secret=st.binary(min_size=32, max_size=32), number=st.integers(1, 255))
def test_a_share_is_read_as_it_was_written(secret: bytes, number: int) -> None:
    share = Share.of(uuid.uuid4(), number, secret)
    written = share.written()
    assert len(written.split()) == 16
    assert Share.from_written(written.lower().replace(" ", "-")) == share


@given(at=st.integers(0, 63), letter=st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_slip_of_the_pen_is_noticed(at: int, letter: str) -> None:
    letters = list(Share.of(uuid.UUID(int=7), 3, bytes(range(32))).written().replace(" ", ""))
    if letters[at] != letter:
        letters[at] = letter
        with pytest.raises(RecoveryError):
            Share.from_written("".join(letters))


def test_shares_of_different_lengths_do_not_belong_together() -> None:
    with pytest.raises(RecoveryError):
        combine({1: b"ab", 2: b"a"})
