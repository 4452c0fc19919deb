"""Questions of which several options hold: what who always ticks by the same rule earns, and how alike they are."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from binnenuit.course.items.multiple import MultipleItem
from binnenuit.play.tells.tell import Tell, mean
from binnenuit.play.tells.wording import Rule, Wording, rules

PATTERNS: dict[str, Rule] = {
    "first_half": lambda texts: list(range(len(texts) // 2)),
    "last_half": lambda texts: list(range(len(texts) // 2, len(texts))),
    "odd": lambda texts: list(range(0, len(texts), 2)),
    "even": lambda texts: list(range(1, len(texts), 2)),
    "all_but_first": lambda texts: list(range(1, len(texts))),
    "all_but_last": lambda texts: list(range(len(texts) - 1)),
    "longest": lambda texts: sorted(range(len(texts)), key=lambda at: -len(texts[at]))[: len(texts) // 2],
    "shortest": lambda texts: sorted(range(len(texts)), key=lambda at: len(texts[at]))[: len(texts) // 2],
}
"""Which options to tick; the longest and the shortest half are as many as there are pairs."""


def tick_tells(item: MultipleItem, wording: Wording) -> Iterator[Tell]:
    """What each pattern earns, beside as many ticks at random; and which part of the options with such words is right,
    beside which part of all.
    """
    texts = [option.text for option in item.options]
    for name, pattern in PATTERNS.items():
        places = pattern(texts)
        random = mean(_earns(item, each) for each in combinations(range(len(texts)), len(places)))
        yield Tell("multiple", name, item.id, _earns(item, places), random)
    right = [Fraction(option.right) for option in item.options]
    for name, rule in rules(wording).items():
        if 0 < len(places := rule(texts)) < len(texts):
            yield Tell("multiple", name, item.id, mean(right[at] for at in places), mean(right))


def _earns(item: MultipleItem, places: Sequence[int]) -> Fraction:
    right = [option.right for option in item.options]
    good = sum(right[at] for at in places)
    return max(Fraction(), Fraction(good - (len(places) - good), sum(right)))


def alike_tells(items: Sequence[MultipleItem]) -> Iterator[Tell]:
    """Whether an item has the number of right options that most have, and the pattern that most have."""
    kinds: dict[str, tuple[Callable[[MultipleItem], Hashable], Callable[[int], int]]] = {
        "number": (lambda item: sum(option.right for option in item.options), lambda size: size - 1),
        "pattern": (lambda item: tuple(option.right for option in item.options), lambda size: 2**size - 2),
    }
    for name, (look, possible) in kinds.items():
        looks = [look(item) for item in items]
        usual = Counter(looks).most_common(1)
        for item, each in zip(items, looks, strict=True):
            chance = Fraction(1, possible(len(item.options)))
            yield Tell("multiple", name, item.id, Fraction(each == usual[0][0]), chance)
