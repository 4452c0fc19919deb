"""One vote, of whatever kind: an answer and a guess, either of which somebody may keep to themselves."""

from typing import NamedTuple


class Vote(NamedTuple):
    """`answer` is the number of an option; `guess` a number about the others; None is "rather not say"."""

    answer: int | None
    guess: int | None = None


class BadVote(ValueError):
    """A form that no page of ours can have sent."""


def small_number(text: str, most: int) -> int | None:
    """A number from 0 to `most`, or None for an empty text.

    Raises BadVote for anything else, also for digits of other scripts.
    """
    if text == "":
        return None
    if text.isascii() and text.isdigit() and len(text) <= 2 and int(text) <= most:
        return int(text)
    raise BadVote
