"""An answer to a question, and what became of it."""

from dataclasses import dataclass
from typing import Literal

from binnenuit.course.records.record import Claim

Answer = str | list[str] | dict[str, str]
"""An option id, a list of ids (a path, ticks, an order), or ids by id (cards by bin)."""

Verdict = Literal["right", "partly", "wrong"]
Mark = Literal["best", "partly", "less", "ticked", "missed", "unwanted", "left", "placed", "misplaced", "loose"]
"""How an option or card was answered, by its text of [verdict]."""

PICKED: frozenset[Mark] = frozenset({"best", "partly", "less"})
"""Of an option of which one is picked; the other marks tell themselves what was done."""
_RIGHT: frozenset[Mark] = frozenset({"best", "ticked", "left", "placed"})


@dataclass(frozen=True, slots=True)
class Remark:
    """Feedback on one option or card: what it says, how it was answered, why, and how we know.

    `chosen` is None where everything has a place, so that there is nothing to choose; there `mine` is the place that
    the card was given, empty for none, and `better` the place where it belongs.
    """

    text: str
    mark: Mark
    chosen: bool | None
    feedback: str
    claim: Claim
    mine: str = ""
    better: str = ""

    @property
    def verdict(self) -> Verdict:
        """Whether it was answered well."""
        return "right" if self.mark in _RIGHT else "partly" if self.mark == "partly" else "wrong"


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of one item: points out of most, and remarks; unanswered items have no remarks."""

    points: float
    most: int
    answered: bool
    remarks: tuple[Remark, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """All points, some, or none."""
        return "right" if self.points >= self.most else "partly" if self.points > 0 else "wrong"


def halves(share: float, most: int) -> float:
    """A share of the points, rounded to halves and never below 0."""
    return max(0.0, round(share * most * 2) / 2)
