"""Write a text that the trainer reads; `points` is the most that the trainer can give."""

from collections.abc import Collection, Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from binnenuit.course.items.answer import Answer
from binnenuit.course.items.question import Question
from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Natural, Positive, Record, Text, paragraphs


class Anchor(Record):
    """An answer for a trainer to measure others by: how many points it earns, and what it does to earn them."""

    points: Natural
    text: Text
    does: Annotated[tuple[Text, ...], Field(min_length=1)]


class ReflectionItem(Question):
    """The answer is a note, never a choice, and never goes into a resume code."""

    kind: Literal["reflection"]
    guidance: Text
    rubric: Annotated[tuple[Text, ...], Field(min_length=2)]
    anchors: Annotated[tuple[Anchor, ...], Field(min_length=2, max_length=2)] | None = None
    feedback: Text
    max_length: Positive

    scored: ClassVar[bool] = False

    @property
    def longest(self) -> int:
        """What its file says."""
        return self.max_length

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Anchors that do not go up, that earn more than there is, or for which there would be no room."""
        plain, strong = self.anchors or (None, None)
        if plain and strong and not plain.points < strong.points:
            yield report(f"{where}.anchors", "anchors-rise", f"{plain.points}, {strong.points}")
        for at, anchor in enumerate(self.anchors or (), start=1):
            place = f"{where}.anchors[{at}]"
            if anchor.points > self.points:
                yield report(f"{place}.points", "range", str(anchor.points), f"0 – {self.points}")
            if len(anchor.text) > self.max_length:
                yield report(f"{place}.text", "long", str(len(anchor.text)), str(self.max_length))

    def parts(self, answer: Answer | None, checked: bool) -> dict[str, Any]:
        """Help in writing, what the trainer looks for, and once asked for what to think over."""
        return {
            "guidance": paragraphs(self.guidance),
            "rubric": list(self.rubric),
            "max": self.max_length,
            "feedback": paragraphs(self.feedback) if checked else [],
        }
