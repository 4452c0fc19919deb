"""Which options of a question stand out by their words, their length or their place."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Wording(NamedTuple):
    """Words that give an answer away, in small letters: those that leave no exception, and those that give a reason."""

    absolute: tuple[str, ...]
    reason: tuple[str, ...]

    @classmethod
    def of(cls, absolute: str, reason: str) -> "Wording":
        """From two lists with semicolons between the words."""
        first, second = (tuple(word.strip() for word in words.split(";")) for words in (absolute, reason))
        return cls(first, second)


Rule = Callable[[Sequence[str]], list[int]]
"""The places of the options that stand out among these texts; none, or all, when the rule says nothing."""

PLACES: dict[str, Rule] = {
    "first": lambda texts: [0],
    "second": lambda texts: [1] if len(texts) > 2 else [],
    "third": lambda texts: [2] if len(texts) > 3 else [],
    "last": lambda texts: [len(texts) - 1],
    "longest": lambda texts: _most([len(text) for text in texts]),
    "shortest": lambda texts: _most([-len(text) for text in texts]),
}
"""Where one option is to be taken; the longest and the shortest may be several."""


def rules(wording: Wording) -> dict[str, Rule]:
    """Options with and without such words, and with a semicolon."""
    absolute, reason = (_holding(words) for words in wording)
    return {
        "absolute": absolute,
        "no_absolute": _others(absolute),
        "reason": reason,
        "no_reason": _others(reason),
        "semicolon": lambda texts: [at for at, text in enumerate(texts) if ";" in text],
    }


def _most(values: Sequence[int]) -> list[int]:
    return [at for at, value in enumerate(values) if value == max(values)]


def _holding(words: Sequence[str]) -> Rule:
    """The texts in which one of the words stands by itself; a comma before a word counts as part of it."""
    found = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words))
    return lambda texts: [at for at, text in enumerate(texts) if found.search(text.lower())]


def _others(rule: Rule) -> Rule:
    return lambda texts: [at for at in range(len(texts)) if at not in rule(texts)]
