"""From an answer to points and feedback. The texts come from data/; nothing here writes a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from binnenuit.course.records.exercise import (
    ChoiceItem,
    Exercise,
    MultipleItem,
    OrderItem,
    ReflectionItem,
    ScoredItem,
    SortItem,
)
from binnenuit.course.records.record import Claim
from binnenuit.play.dossier import Answer, Dossier

Verdict = Literal["right", "partly", "wrong"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Feedback on one option or card: what it says, whether it was answered well, why, and how we know."""

    text: str
    verdict: Verdict
    chosen: bool
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


def grade(item: ScoredItem, answer: Answer | None) -> Result:
    """Points and feedback for one item; an absent, foreign or misshapen answer counts as unanswered.

    Points are rounded to halves and never below 0. A choice earns what its option is worth; a multiple item
    the share of right ticks less wrong ticks; an order the share of neighbours in the right order; a sort the
    share of cards in the right bin.
    """
    if isinstance(item, ChoiceItem):
        return _choice(item, answer)
    if isinstance(item, MultipleItem):
        return _multiple(item, answer)
    if isinstance(item, OrderItem):
        return _order(item, answer)
    return _sort(item, answer)


def total(exercise: Exercise, dossier: Dossier) -> tuple[float, int]:
    """Points earned and points to earn over all items but the reflections, which a trainer reads."""
    scored = [item for item in exercise.items if not isinstance(item, ReflectionItem)]
    results = [grade(item, dossier.answers.get(item.id)) for item in scored]
    return sum(result.points for result in results), sum(item.points for item in scored)


def full_answer(item: ScoredItem) -> Answer:
    """The answer that earns all points."""
    if isinstance(item, ChoiceItem):
        return next(option.id for option in item.options if option.points == item.points)
    if isinstance(item, MultipleItem):
        return [option.id for option in item.options if option.right]
    if isinstance(item, OrderItem):
        return list(item.order)
    return {card.id: card.bin for card in item.cards}


def _halves(share: float, most: int) -> float:
    return max(0.0, round(share * most * 2) / 2)


def _choice(item: ChoiceItem, answer: Answer | None) -> Result:
    chosen = next((option for option in item.options if option.id == answer), None)
    if chosen is None:
        return Result(0.0, item.points, answered=False)
    remarks = tuple(
        Remark(
            option.text,
            "right" if option.points == item.points else "partly" if option.points else "wrong",
            option is chosen,
            option.feedback,
            option,
        )
        for option in item.options
    )
    return Result(float(chosen.points), item.points, True, remarks)


def _multiple(item: MultipleItem, answer: Answer | None) -> Result:
    ids = {option.id for option in item.options}
    if not isinstance(answer, list) or not answer or not ids.issuperset(answer):
        return Result(0.0, item.points, answered=False)
    ticked = set(answer)
    right = {option.id for option in item.options if option.right}
    share = (len(ticked & right) - len(ticked - right)) / len(right)
    remarks = tuple(
        Remark(
            o.text,
            "right" if (o.id in ticked) == o.right else "wrong",
            o.id in ticked,
            o.feedback,
            o,
        )
        for o in item.options
    )
    return Result(_halves(share, item.points), item.points, True, remarks)


def _order(item: OrderItem, answer: Answer | None) -> Result:
    if not isinstance(answer, list) or sorted(answer) != sorted(item.order):
        return Result(0.0, item.points, answered=False)
    at: Callable[[str], int] = answer.index
    pairs = list(zip(item.order, item.order[1:], strict=False))
    share = sum(at(first) < at(second) for first, second in pairs) / len(pairs)
    cards = {card.id: card for card in item.cards}
    remarks = tuple(
        Remark(
            cards[name].text,
            "right" if at(name) == place else "wrong",
            True,
            cards[name].feedback,
            cards[name],
        )
        for place, name in enumerate(item.order)
    )
    return Result(_halves(share, item.points), item.points, True, remarks)


def _sort(item: SortItem, answer: Answer | None) -> Result:
    bins = {box.id for box in item.bins}
    cards = {card.id for card in item.cards}
    placed = answer if isinstance(answer, dict) else {}
    if not placed or not cards.issuperset(placed) or not bins.issuperset(placed.values()):
        return Result(0.0, item.points, answered=False)
    right = sum(placed.get(card.id) == card.bin for card in item.cards)
    remarks = tuple(
        Remark(c.text, "right" if placed.get(c.id) == c.bin else "wrong", c.id in placed, c.feedback, c)
        for c in item.cards
    )
    return Result(_halves(right / len(item.cards), item.points), item.points, True, remarks)
