"""An answer to a question, and what became of it."""

from dataclasses import dataclass
from typing import Literal

from binnenuit.course.records.record import Claim

Answer = str | list[str] | dict[str, str]
"""An option id, a list of ids (a path, ticks, an order), or ids by id (cards by bin)."""

Verdict = Literal["right", "partly", "wrong"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Feedback on one option or card: what it says, whether it was answered well, why, and how we know.

    `chosen` is None where everything has a place, so that there is nothing to choose.
    """

    text: str
    verdict: Verdict
    chosen: bool | None
    feedback: str
    claim: Claim


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
