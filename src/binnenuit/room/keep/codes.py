"""Codes that people type, keys that browsers keep, and proofs that a form came from our own page."""

import hmac
import secrets
from hashlib import sha256

ALPHABET = "23456789CDFGHJKMNPQRTVWXY"  # no vowels, so no words; nothing that looks like something else
CODE = 8
TICKET = 12
KEY = 24
_ALIKE = str.maketrans("BSZ", "852")


def new_code() -> str:
    """The short code of a session: one of 25**8, about 37 bits."""
    return _letters(CODE)


def new_ticket() -> str:
    """A ticket for one person: one of 25**12, about 55 bits."""
    return _letters(TICKET)


def new_key() -> str:
    """A key that a browser keeps, 192 bits."""
    return secrets.token_urlsafe(KEY)


def new_id() -> str:
    """A name for an address that only the trainer sees; it opens nothing by itself."""
    return secrets.token_hex(4)


def typed(text: str) -> str:
    """What somebody typed, as a code would have it; empty when it cannot be a code.

    Case, spaces and hyphens do not matter, nor B for 8, S for 5 and Z for 2.
    """
    clean = "".join(text.upper().split()).replace("-", "").translate(_ALIKE)
    return clean if len(clean) in (CODE, TICKET) and set(clean) <= set(ALPHABET) else ""


def grouped(code: str) -> str:
    """A code in groups of four, to read aloud."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def fingerprint(key: str) -> bytes:
    """What is kept of a key: enough to recognise it, not to use it."""
    return sha256(key.encode()).digest()[:16]


def proof(key: str) -> str:
    """What each form carries to show that it came from a page of this browser."""
    return hmac.new(key.encode(), b"form", sha256).hexdigest()[:32]


def same(given: str, wanted: str) -> bool:
    """Whether two texts are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(given.encode(), wanted.encode())


def _letters(count: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(count))
