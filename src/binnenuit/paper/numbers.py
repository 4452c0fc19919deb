"""Numbers as a reader of the course's language writes them."""

from binnenuit.course.records.language import mark


def plain(number: float, language: str) -> str:
    """A number without needless decimals, with the mark of that language: 2 and, in Dutch, 1,5."""
    return f"{number:g}".replace(".", mark(language))
