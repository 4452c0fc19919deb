"""Sort each card into the bin where it belongs."""

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Literal, TypedDict

from pydantic import Field

from binnenuit.course.items.answer import Answer, Mark, Remark, Result, halves
from binnenuit.course.items.order import Card
from binnenuit.course.items.question import Named, Question, named
from binnenuit.course.problems.links import Report, claims, dead, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Id, Record, Text


class Bin(Record):
    """One place to sort cards into."""

    id: Id
    text: Text


class SortCard(Card):
    """One card to sort, and the bin where it belongs."""

    bin: Id


class SortParts(TypedDict):
    """What a page draws."""

    cards: list[Named]
    bins: list[Named]
    answer: dict[str, str]


class SortItem(Question):
    """Bins by card are the answer; a card may still lie loose."""

    kind: Literal["sort"]
    bins: Annotated[tuple[Bin, ...], Field(min_length=2)]
    cards: Annotated[tuple[SortCard, ...], Field(min_length=2)]

    @property
    def claims(self) -> tuple[SortCard, ...]:
        """Its cards."""
        return self.cards

    @property
    def radix(self) -> int:
        """Each card lies in one of the bins, or loose."""
        return int((len(self.bins) + 1) ** len(self.cards))

    @property
    def digits(self) -> list[list[str]]:
        """The bins and the cards."""
        return [[box.id for box in self.bins], [card.id for card in self.cards]]

    @property
    def full_answer(self) -> Answer:
        """Every card where it belongs."""
        return {card.id: card.bin for card in self.cards}

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Double bins and cards, claims without a source, and cards for a bin that is not there."""
        bins, cards = self.digits
        yield from doubles(report, f"{where}.cards", cards)
        yield from claims(report, f"{where}.cards", self.cards, works)
        yield from doubles(report, f"{where}.bins", bins)
        for card in self.cards:
            yield from dead(report, f"{where}.cards[{card.id}].bin", [card.bin], set(bins))

    def grade(self, answer: Answer | None) -> Result:
        """The share of cards in the right bin."""
        bins, cards = map(set, self.digits)
        placed = answer if isinstance(answer, dict) else {}
        if not placed or not cards.issuperset(placed) or not bins.issuperset(placed.values()):
            return super().grade(answer)
        right = sum(placed.get(card.id) == card.bin for card in self.cards)
        words = {box.id: box.text for box in self.bins}
        remarks = tuple(
            Remark(c.text, _mark(c, placed), None, c.feedback, c, words.get(placed.get(c.id, ""), ""), words[c.bin])
            for c in self.cards
        )
        return Result(halves(right / len(self.cards), self.points), self.points, True, remarks)

    def number_of(self, answer: Answer | None) -> int:
        """A digit for each card."""
        bins, cards = self.digits
        placed = answer if isinstance(answer, dict) else {}
        number = 0
        for name in cards:
            box = placed.get(name)
            number = number * (len(bins) + 1) + (bins.index(box) + 1 if box in bins else 0)
        return number

    def answer_of(self, number: int) -> Answer:
        """The bins of those digits."""
        bins, cards = self.digits
        answer = {}
        for name in reversed(cards):
            number, digit = divmod(number, len(bins) + 1)
            if digit:
                answer[name] = bins[digit - 1]
        return answer

    def parts(self, answer: Answer | None, checked: bool) -> SortParts:
        """The cards, the bins, and what lies where."""
        placed = answer if isinstance(answer, dict) else {}
        return {"cards": named(self.cards), "bins": named(self.bins), "answer": placed}


def _mark(card: SortCard, placed: Mapping[str, str]) -> Mark:
    if card.id not in placed:
        return "loose"
    return "placed" if placed[card.id] == card.bin else "misplaced"
