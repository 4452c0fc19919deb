"""Put cards in order; `order` lists the card ids from first to last."""

from collections.abc import Callable, Collection, Iterator
from itertools import pairwise
from math import factorial
from typing import Annotated, Literal, TypedDict

from pydantic import Field

from binnenuit.course.items.answer import Answer, Remark, Result, halves
from binnenuit.course.items.question import Named, Question, named
from binnenuit.course.problems.links import Report, claims, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Claim, Id, Text


class Card(Claim):
    """One card to put in order, with the reason for its place."""

    id: Id
    text: Text
    feedback: Text


class OrderParts(TypedDict):
    """What a page draws."""

    cards: list[Named]
    answer: list[str]


class OrderItem(Question):
    """All its cards, in some order, are the answer."""

    kind: Literal["order"]
    cards: Annotated[tuple[Card, ...], Field(min_length=3)]
    order: tuple[Id, ...]

    @property
    def claims(self) -> tuple[Card, ...]:
        """Its cards."""
        return self.cards

    @property
    def shown(self) -> list[str]:
        """The ids of the cards as a participant first sees them."""
        return [card.id for card in self.cards]

    @property
    def radix(self) -> int:
        """One for each order, and one for none."""
        return factorial(len(self.cards)) + 1

    @property
    def digits(self) -> list[list[str]]:
        """The cards as they are shown, and as they belong."""
        return [self.shown, list(self.order)]

    @property
    def full_answer(self) -> Answer:
        """The right order."""
        return list(self.order)

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Double cards, claims without a source, and an order of other cards or one that is shown already."""
        yield from doubles(report, f"{where}.cards", self.shown)
        yield from claims(report, f"{where}.cards", self.cards, works)
        if sorted(self.shown) != sorted(self.order):
            yield report(f"{where}.order", "same-cards", ", ".join(self.order), ", ".join(sorted(self.shown)))
        elif self.shown == list(self.order):
            yield report(f"{where}.cards", "shown-in-order")

    def grade(self, answer: Answer | None) -> Result:
        """The share of neighbours that stand in the right order."""
        if not isinstance(answer, list) or sorted(answer) != sorted(self.order):
            return super().grade(answer)
        at: Callable[[str], int] = answer.index
        pairs = list(pairwise(self.order))
        share = sum(at(first) < at(second) for first, second in pairs) / len(pairs)
        cards = {card.id: card for card in self.cards}
        remarks = tuple(
            Remark(
                cards[name].text,
                "placed" if at(name) == place else "misplaced",
                None,
                cards[name].feedback,
                cards[name],
                str(at(name) + 1),
                str(place + 1),
            )
            for place, name in enumerate(self.order)
        )
        return Result(halves(share, self.points), self.points, True, remarks)

    def number_of(self, answer: Answer | None) -> int:
        """Its place among all orders."""
        left = sorted(self.order)
        if not isinstance(answer, list) or sorted(answer) != left:
            return 0
        number = 0
        for name in answer:
            number = number * len(left) + left.index(name)
            left.remove(name)
        return number + 1

    def answer_of(self, number: int) -> Answer:
        """The order at that place."""
        left, places = sorted(self.order), []
        number -= 1
        for size in range(1, len(left) + 1):
            number, place = divmod(number, size)
            places.append(place)
        return [left.pop(place) for place in reversed(places)]

    def parts(self, answer: Answer | None, checked: bool) -> OrderParts:
        """The cards, and the order in which they lie."""
        if not isinstance(answer, list) or sorted(answer) != sorted(self.shown):
            answer = self.shown
        return {"cards": named(self.cards), "answer": answer}
