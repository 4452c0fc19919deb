"""Pick one option; a defensible second best may earn part of the points."""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal, TypedDict

from pydantic import Field

from binnenuit.course.items.answer import Answer, Remark, Result
from binnenuit.course.items.question import Named, Question, named
from binnenuit.course.problems.links import Report, claims, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Claim, Id, Natural, Text


class Option(Claim):
    """One answer to a choice item: worth so many points, with the reason why."""

    id: Id
    text: Text
    points: Natural
    feedback: Text


class ChoiceParts(TypedDict):
    """What a page draws."""

    options: list[Named]
    answer: str


class ChoiceItem(Question):
    """One of its options is the answer, and earns what it is worth."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Field(min_length=2)]

    @property
    def claims(self) -> tuple[Option, ...]:
        """Its options."""
        return self.options

    @property
    def choices(self) -> list[str]:
        """The ids of its options."""
        return [option.id for option in self.options]

    @property
    def radix(self) -> int:
        """One for each option, and one for none."""
        return len(self.options) + 1

    @property
    def digits(self) -> list[list[str]]:
        """The options."""
        return [self.choices]

    @property
    def full_answer(self) -> Answer:
        """The option that is worth all points."""
        return next(option.id for option in self.options if option.points == self.points)

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Double options, claims without a source, and points that do not add up."""
        yield from doubles(report, f"{where}.options", self.choices)
        yield from claims(report, f"{where}.options", self.options, works)
        full = [option.id for option in self.options if option.points == self.points]
        if len(full) != 1:
            yield report(f"{where}.options", "one-full", str(len(full)), str(self.points))
        for option in self.options:
            if option.points > self.points:
                place = f"{where}.options[{option.id}].points"
                yield report(place, "range", str(option.points), f"0 – {self.points}")

    def grade(self, answer: Answer | None) -> Result:
        """What the chosen option is worth."""
        chosen = next((option for option in self.options if option.id == answer), None)
        if chosen is None:
            return super().grade(answer)
        remarks = tuple(
            Remark(
                option.text,
                "best" if option.points == self.points else "partly" if option.points else "less",
                option is chosen,
                option.feedback,
                option,
            )
            for option in self.options
        )
        return Result(float(chosen.points), self.points, True, remarks)

    def number_of(self, answer: Answer | None) -> int:
        """The place of the option."""
        return self.choices.index(answer) + 1 if isinstance(answer, str) and answer in self.choices else 0

    def answer_of(self, number: int) -> Answer:
        """The option at that place."""
        return self.options[number - 1].id

    def parts(self, answer: Answer | None, checked: bool) -> ChoiceParts:
        """The options, and which one was chosen."""
        return {"options": named(self.options), "answer": answer if isinstance(answer, str) else ""}
