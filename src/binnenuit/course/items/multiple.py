"""Tick all that hold; a wrong tick takes away what a right one gives."""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal, TypedDict

from pydantic import Field

from binnenuit.course.items.answer import Answer, Mark, Remark, Result, halves
from binnenuit.course.items.question import Named, Question, named
from binnenuit.course.problems.links import Report, claims, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Claim, Flag, Id, Text

_MARKS: dict[tuple[bool, bool], Mark] = {
    (True, True): "ticked",
    (False, True): "missed",
    (True, False): "unwanted",
    (False, False): "left",
}
"""Whether it was ticked, whether it is right -> how that was."""


class Tick(Claim):
    """One answer to a multiple item: right or not, with the reason why."""

    id: Id
    text: Text
    right: Flag
    feedback: Text


class MultipleParts(TypedDict):
    """What a page draws."""

    options: list[Named]
    answer: list[str]


class MultipleItem(Question):
    """Any number of its options is the answer."""

    kind: Literal["multiple"]
    options: Annotated[tuple[Tick, ...], Field(min_length=2)]

    @property
    def claims(self) -> tuple[Tick, ...]:
        """Its options."""
        return self.options

    @property
    def choices(self) -> list[str]:
        """The ids of its options."""
        return [option.id for option in self.options]

    @property
    def radix(self) -> int:
        """One for each set of options."""
        return 1 << len(self.options)

    @property
    def digits(self) -> list[list[str]]:
        """The options."""
        return [self.choices]

    @property
    def full_answer(self) -> Answer:
        """Every right option."""
        return [option.id for option in self.options if option.right]

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Double options, claims without a source, and options that are all right or all wrong."""
        yield from doubles(report, f"{where}.options", self.choices)
        yield from claims(report, f"{where}.options", self.options, works)
        if len({option.right for option in self.options}) < 2:
            yield report(f"{where}.options", "right-and-wrong")

    def grade(self, answer: Answer | None) -> Result:
        """The share of right ticks less wrong ticks."""
        if not isinstance(answer, list) or not answer or not set(self.choices).issuperset(answer):
            return super().grade(answer)
        ticked = set(answer)
        right = {option.id for option in self.options if option.right}
        share = (len(ticked & right) - len(ticked - right)) / len(right)
        remarks = tuple(
            Remark(o.text, _MARKS[o.id in ticked, o.right], o.id in ticked, o.feedback, o) for o in self.options
        )
        return Result(halves(share, self.points), self.points, True, remarks)

    def number_of(self, answer: Answer | None) -> int:
        """A bit for each option."""
        ticked = answer if isinstance(answer, list) else []
        return sum(1 << at for at, name in enumerate(self.choices) if name in ticked)

    def answer_of(self, number: int) -> Answer:
        """The options whose bit is set."""
        return [name for at, name in enumerate(self.choices) if number >> at & 1]

    def parts(self, answer: Answer | None, checked: bool) -> MultipleParts:
        """The options, and which were ticked."""
        return {"options": named(self.options), "answer": answer if isinstance(answer, list) else []}
