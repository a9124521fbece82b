"""Permanent public references: eight characters of base 32, the last of them a check character."""

import hashlib
import secrets
from operator import mul

# Crockford's alphabet: digits and letters without i, l, o and u, which are mistaken for others.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 8
_MISTYPED = str.maketrans({"i": "1", "l": "1", "o": "0", "u": "v", "-": "", " ": ""})
# Two neighbours exchanged or one character mistyped change the weighted sum modulo a prime above 32;
# sums of 32 and more are not used, so that one character is enough.
_MODULUS = 37
_WEIGHTS = (2, 3, 5, 7, 11, 13, 17)
_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def _check(first_seven: list[int]) -> int:
    return sum(map(mul, _WEIGHTS, first_seven)) % _MODULUS


def from_number(number: int) -> str | None:
    """Return the reference whose first seven characters write this number below 2 to the 35th, where there is one."""
    first = [number >> shift & 31 for shift in range(30, -1, -5)]
    check = _check(first)
    return "".join(ALPHABET[value] for value in [*first, check]) if check < len(ALPHABET) else None


def make(sha256: str, place: str, counter: int = 0) -> str:
    """Return the reference of the record that the source text with this SHA-256 gave rise to.

    ``place`` says where in the text ("meetings[0].participants[1].person"). On a collision the caller asks
    again with the next ``counter``.
    """
    attempt = 0
    while True:
        seed = f"{sha256}\n{place}\n{counter}\n{attempt}".encode()
        digest = hashlib.sha256(seed).digest()
        if reference := from_number(int.from_bytes(digest[:5], "big") >> 5):
            return reference
        attempt += 1


def make_random() -> str:
    """Return a reference for a record that was entered by hand."""
    return make(secrets.token_hex(32), "by hand")


def is_valid(reference: str) -> bool:
    """Whether the text is a reference in its exact form, check character included."""
    if len(reference) != LENGTH:
        return False
    *first, check = [_VALUES.get(character, -1) for character in reference]
    return -1 not in first and _check(first) == check


def parse(text: str) -> str | None:
    """Return the reference that was meant, capitals and mistaken letters forgiven; None where none was."""
    candidate = text.strip().lower().translate(_MISTYPED)
    return candidate if is_valid(candidate) else None


def suggestions(text: str) -> list[str]:
    """Return the valid references that differ from a mistyped one in one character or one exchange, in order."""
    base = text.strip().lower().translate(_MISTYPED)
    if len(base) != LENGTH or any(c not in ALPHABET for c in base):
        return []
    near = {base[:i] + c + base[i + 1 :] for i in range(LENGTH) for c in ALPHABET}
    near |= {base[:i] + base[i + 1] + base[i] + base[i + 2 :] for i in range(LENGTH - 1)}
    return sorted(r for r in near if is_valid(r))
