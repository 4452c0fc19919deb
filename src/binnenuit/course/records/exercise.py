"""An exercise: one file in data/exercises/, read by the widget, by `check` and by nbgrader alike."""

from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.record import Claim, Flag, Id, Natural, Positive, Record, Text


class Option(Claim):
    """One answer to a choice item: worth so many points, with the reason why."""

    id: Id
    text: Text
    points: Natural
    feedback: Text


class Tick(Claim):
    """One answer to a multiple item: right or not, with the reason why."""

    id: Id
    text: Text
    right: Flag
    feedback: Text


class Card(Claim):
    """One card to put in order, with the reason for its place."""

    id: Id
    text: Text
    feedback: Text


class Bin(Record):
    """One place to sort cards into."""

    id: Id
    text: Text


class SortCard(Card):
    """One card to sort, and the bin where it belongs."""

    bin: Id


class Question(Record):
    """What every item has: a public id, a question and its points."""

    id: Id
    question: Text
    points: Positive


class ChoiceItem(Question):
    """Pick one option; a defensible second best may earn part of the points."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Field(min_length=2)]


class MultipleItem(Question):
    """Tick all that hold; a wrong tick takes away what a right one gives."""

    kind: Literal["multiple"]
    options: Annotated[tuple[Tick, ...], Field(min_length=2)]


class OrderItem(Question):
    """Put cards in order; `order` lists the card ids from first to last."""

    kind: Literal["order"]
    cards: Annotated[tuple[Card, ...], Field(min_length=3)]
    order: tuple[Id, ...]


class SortItem(Question):
    """Sort each card into the bin where it belongs."""

    kind: Literal["sort"]
    bins: Annotated[tuple[Bin, ...], Field(min_length=2)]
    cards: Annotated[tuple[SortCard, ...], Field(min_length=2)]


class ReflectionItem(Question):
    """Write a text that the trainer reads; `points` is the most that the trainer can give."""

    kind: Literal["reflection"]
    guidance: Text
    rubric: Annotated[tuple[Text, ...], Field(min_length=2)]
    feedback: Text
    max_length: Positive


ScoredItem = ChoiceItem | MultipleItem | OrderItem | SortItem
Item = Annotated[ScoredItem | ReflectionItem, Field(discriminator="kind")]


class Exercise(Record):
    """An assignment: what a participant does by clicking after a lesson."""

    id: Id
    lesson: Id
    title: Text
    intro: Text
    items: Annotated[tuple[Item, ...], Field(min_length=1)]

    def item(self, id: str) -> ScoredItem | ReflectionItem | None:  # noqa: A002
        """The item of that id, or None."""
        return next((item for item in self.items if item.id == id), None)
