"""What a rule earns on one item and on all of them, beside what chance earns."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, get_args

Group = Literal["choice", "best", "multiple", "sort", "order"]
"""What was counted: of a choice its points, and whether the best option was taken; of the others how much is right."""

MOST = Fraction(1, 10)
"""So far may a rule earn more or less than chance; less counts too, as who sees it does the opposite."""


class Tell(NamedTuple):
    """What a rule earns on one item, and what chance earns there; from 0 to 1."""

    group: Group
    rule: str
    item: str
    share: Fraction
    chance: Fraction


class Figure(NamedTuple):
    """What a rule earns on all items that it says something about, on average."""

    group: Group
    rule: str
    items: int
    share: Fraction
    chance: Fraction

    @property
    def gap(self) -> Fraction:
        """How much more than chance, from -1 to 1."""
        return self.share - self.chance

    @property
    def tells(self) -> bool:
        """Whether the rule earns much more or much less than chance."""
        return abs(self.gap) > MOST


def figures(tells: Iterable[Tell]) -> list[Figure]:
    """The averages, group by group, in the order in which the rules first stand."""
    found: dict[tuple[Group, str], list[Tell]] = {}
    for tell in tells:
        found.setdefault((tell.group, tell.rule), []).append(tell)
    averages = [
        Figure(group, rule, len(each), mean(tell.share for tell in each), mean(tell.chance for tell in each))
        for (group, rule), each in found.items()
    ]
    return sorted(averages, key=lambda figure: get_args(Group).index(figure.group))


def worst(tells: Sequence[Tell], figure: Figure) -> list[Tell]:
    """The items that push a figure away from chance, the strongest first."""
    sign = 1 if figure.gap > 0 else -1
    mine = [tell for tell in tells if (tell.group, tell.rule) == (figure.group, figure.rule)]
    pushing = [tell for tell in mine if sign * (tell.share - tell.chance) > 0]
    return sorted(pushing, key=lambda tell: sign * (tell.chance - tell.share))


def mean(values: Iterable[Fraction]) -> Fraction:
    """The mean of at least one value."""
    all_of_them = list(values)
    return sum(all_of_them, Fraction()) / len(all_of_them)
