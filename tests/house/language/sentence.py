"""Sentences and words of a Dutch text."""

import re

BREAK = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…]['\"’”)]))\s+(?![a-zà-ÿ])|\n\s*\n\s*")
ENDS = "bib|com|docx|html|ics|ipynb|json|md|nl|org|pdf|py|toml"
ADDRESS = re.compile(
    r"https?://\S+|\S+@\S+|\b10\.\d{4,}/\S+"  # pages, mail, digital object identifiers
    rf"|[\w{{}}/-]*(?:\.[\w{{}}-]+)*\.(?:{ENDS})\b|\b\w+/(?=\s)|[\w-]+\.\{{\w+\}}"  # names of files and folders
    r"|\{\w+\}"  # what the kit fills in
)
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def sentences(text: str) -> list[str]:
    """The sentences; a full stop before a small letter ends a quotation or an abbreviation, and no sentence."""
    return [found for part in BREAK.split(text) if (found := part.strip())]


def is_running(text: str) -> bool:
    """Whether a text consists of sentences, and is no label."""
    return text.rstrip("'\"’”)").endswith((".", "?", "!"))


def tokens(text: str) -> list[str]:
    """What stands between spaces and holds a letter or a digit: an address or a figure counts as one word."""
    return [token for token in text.split() if any(letter.isalnum() for letter in token)]


def words(text: str) -> list[str]:
    """What a dictionary can know: words of letters, without addresses and what the kit fills in."""
    return [word for word in WORD.findall(ADDRESS.sub(" ", text)) if len(word) > 1]
