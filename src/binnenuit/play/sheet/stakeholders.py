"""A stakeholder map: where each party stands, and what stands out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from binnenuit.course.records.worksheet import Party, Shape, Sign, StakeholderMap


@dataclass(frozen=True, slots=True)
class Placed:
    """A party: the place where it was typed, its number on the map, and its levels from 1, or 0 for none."""

    slot: int
    number: int
    name: str
    influence: int = 0
    stance: int = 0
    nearness: int = 0

    @property
    def whole(self) -> bool:
        """Whether it can stand on the map."""
        return bool(self.influence and self.stance and self.nearness)

    def level(self, axis: str) -> int:
        """Its level on one of the three axes."""
        return {"influence": self.influence, "stance": self.stance, "nearness": self.nearness}[axis]


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that stands out, and the parties it is about."""

    sign: Sign
    parties: tuple[Placed, ...]

    @property
    def names(self) -> str:
        """The names of these parties, empty for none."""
        return ", ".join(party.name for party in self.parties)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a party is drawn: from 0 to 1 to the right and upwards, in a square with `across` columns."""

    party: Placed
    x: float
    y: float
    across: int


def placed(parties: Sequence[Party]) -> tuple[Placed, ...]:
    """The parties of an example, as if they had been typed."""
    return tuple(
        Placed(number, number, each.name, each.influence, each.stance, each.nearness)
        for number, each in enumerate(parties, 1)
    )


def spots(drawn: StakeholderMap, parties: Sequence[Placed]) -> tuple[Spot, ...]:
    """Where those that are whole stand; who share a square stand beside and below each other in it."""
    wide, high = len(drawn.stance.levels), len(drawn.influence.levels)
    squares: dict[tuple[int, int], list[Placed]] = defaultdict(list)
    for party in parties:
        if party.whole:
            squares[party.stance, party.influence].append(party)
    return tuple(
        Spot(
            party,
            (column - 0.5 + _shift(at % across, min(across, len(mates)), across)) / wide,
            (row - 0.5 - _shift(at // across, ceil(len(mates) / across), across)) / high,
            across,
        )
        for (column, row), mates in squares.items()
        for across in [ceil(sqrt(len(mates)))]
        for at, party in enumerate(mates)
    )


def _shift(at: int, count: int, across: int) -> float:
    """From the middle of a square, as a part of it: place `at` of `count`, where `across` fit."""
    return (at - (count - 1) / 2) / max(across, 2)


def seen(drawn: StakeholderMap, parties: Sequence[Placed]) -> tuple[Seen, ...]:
    """What stands out, in the order of the course; nothing before three parties stand on the map."""
    whole = [party for party in parties if party.whole]
    return tuple(_seen(drawn, whole)) if len(whole) >= 3 else ()


def _seen(drawn: StakeholderMap, whole: Sequence[Placed]) -> Iterator[Seen]:
    for sign in drawn.signs:
        about = tuple(party for party in whole if _fits(drawn, party, sign.when))
        if (sign.when.startswith("nobody") and not about) or (not sign.when.startswith("nobody") and about):
            yield Seen(sign, about)


def _fits(drawn: StakeholderMap, party: Placed, shape: Shape) -> bool:
    """Whether a party is one of those; of `nobody-near` and `nobody-against` whether it is near, and against."""
    influence = _side(party.influence, drawn.influence.levels)
    near, stance = _side(party.nearness, drawn.nearness.levels), _side(party.stance, drawn.stance.levels)
    return {
        "against-large": stance < 0 < influence,
        "far-large": near < 0 < influence,
        "near-small": influence < 0 < near,
        "nobody-near": near > 0,
        "nobody-against": stance < 0,
    }[shape]


def _side(level: int, levels: Sequence[str]) -> float:
    """Above 0 in the upper half of a scale, below 0 in the lower half, 0 in its middle."""
    return level - (len(levels) + 1) / 2
