"""Typed text made fit for any document: no characters that steer what is around them."""

import unicodedata

STEERING = {*"\u061c\u200e\u200f", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\ufeff"}
"""Marks that turn the direction of text, so that it can read other than it is; and the byte order mark."""

BREAKS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def clean(text: str, most: int) -> str:
    """The text without control characters and direction marks, its lines ending in a newline, and no longer than so."""
    lines = text.replace("\r\n", "\n").translate(BREAKS).replace("\t", " ")
    return "".join(letter for letter in lines if _stays(letter)).strip()[:most].rstrip()


def line(text: str, most: int) -> str:
    """The same on a single line."""
    return " ".join(clean(text, most).split())


def _stays(letter: str) -> bool:
    if letter in STEERING:
        return False
    code = ord(letter)
    nothing = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # no characters at all, by the standard
    return letter == "\n" or not (nothing or unicodedata.category(letter) in ("Cc", "Cs"))
