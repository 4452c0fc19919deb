"""Sentences of a Dutch text, and how many words they have."""

import re

BREAK = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…]['\"’”)]))\s+(?![a-zà-ÿ])|\n\s*\n\s*")

QUOTE = re.compile(r"(?<!\w)'(?![a-z]\s).+?'(?!\w)", flags=re.DOTALL)
"""What stands between single quotation marks; 's avonds does not begin a quotation, and foto's does not end one."""

SPEECH = "\N{OBJECT REPLACEMENT CHARACTER}"


def sentences(text: str) -> list[str]:
    """The sentences; a full stop before a small letter ends a quotation or an abbreviation, and no sentence."""
    return [found for part in BREAK.split(text) if (found := part.strip())]


def told(text: str) -> list[str]:
    """The sentences in which nobody is quoted."""
    return [each for each in sentences(QUOTE.sub(_spoken, text)) if SPEECH not in each]


def tokens(text: str) -> list[str]:
    """What stands between spaces and holds a letter or a digit: an address or a figure counts as one word."""
    return [token for token in text.split() if any(letter.isalnum() for letter in token)]


def _spoken(quote: re.Match[str]) -> str:
    """What stands for a quotation: a sentence that ends in it, ends there still."""
    last = quote[0][-2]
    return SPEECH + (last if last in ".!?…" else "")
