"""A secret in shares, so that any two (or k) of n people together have it and one alone has nothing at all.

Shamir's scheme, byte by byte over GF(256) with the polynomial x^8 + x^4 + x^3 + x + 1 (that of AES). Shares are made in
memory and printed once; no time that an outsider could measure depends on their content in a way that matters here.
"""

import secrets
from collections.abc import Mapping
from typing import Final

from leeside.desk.sealing.errors import RecoveryError

MOST_SHARES: Final = 255
_REDUCED: Final = 0x11B


def _tables() -> tuple[bytes, bytes]:
    """Powers of a generator and their logarithms: multiplication becomes addition."""
    powers, logarithms, value = bytearray(512), bytearray(256), 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logarithms[value] = exponent
        doubled = value << 1
        value = (doubled ^ _REDUCED if doubled & 0x100 else doubled) ^ value
    return bytes(powers), bytes(logarithms)


_POWERS, _LOGARITHMS = _tables()


def times(one: int, other: int) -> int:
    """The product of two elements of the field."""
    return _POWERS[_LOGARITHMS[one] + _LOGARITHMS[other]] if one and other else 0


def over(one: int, other: int) -> int:
    """One element divided by another, which is not 0."""
    return _POWERS[_LOGARITHMS[one] + 255 - _LOGARITHMS[other]] if one else 0


def split(secret: bytes, *, shares: int, needed: int = 2) -> dict[int, bytes]:
    """Shares by number, from 1; any ``needed`` of them give the secret back."""
    if not 2 <= needed <= shares <= MOST_SHARES:
        raise RecoveryError(
            "A secret is split among at least two people, and no more than 255.",
            to_do="Name two people or more who will keep a share each.",
        )
    made = {number: bytearray() for number in range(1, shares + 1)}
    for byte in secret:
        coefficients = (byte, *secrets.token_bytes(needed - 1))
        for number, share in made.items():
            share.append(_at(coefficients, number))
    return {number: bytes(share) for number, share in made.items()}


def combine(shares: Mapping[int, bytes]) -> bytes:
    """The secret behind shares; too few give bytes that have nothing to do with it, which only a check can tell."""
    if len({len(share) for share in shares.values()}) != 1 or not all(0 < one <= 255 for one in shares):
        raise RecoveryError("These shares do not belong together.", to_do="Use shares of the same key.")
    weights = {number: _weight(number, shares) for number in shares}
    columns = zip(*(shares[number] for number in weights), strict=True)
    return bytes(_sum(map(times, weights.values(), column)) for column in columns)


def _at(coefficients: tuple[int, ...], where: int) -> int:
    value = 0
    for coefficient in reversed(coefficients):
        value = times(value, where) ^ coefficient
    return value


def _weight(number: int, all_of: Mapping[int, bytes]) -> int:
    """How much one share counts at 0, where the secret stands (Lagrange)."""
    weight = 1
    for other in all_of:
        if other != number:
            weight = times(weight, over(other, other ^ number))
    return weight


def _sum(values: "map[int]") -> int:
    total = 0
    for value in values:
        total ^= value
    return total
