"""Write a text that the trainer reads; `points` is the most that the trainer can give."""

from collections.abc import Collection, Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from binnenuit.course.items.answer import Answer
from binnenuit.course.items.question import Question
from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Positive, Text, paragraphs


class ReflectionItem(Question):
    """The answer is a note, never a choice, and never goes into a resume code."""

    kind: Literal["reflection"]
    guidance: Text
    rubric: Annotated[tuple[Text, ...], Field(min_length=2)]
    feedback: Text
    max_length: Positive

    scored: ClassVar[bool] = False

    @property
    def longest(self) -> int:
        """What its file says."""
        return self.max_length

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """None: it refers to nothing."""
        yield from ()

    def parts(self, answer: Answer | None, checked: bool) -> dict[str, Any]:
        """Help in writing, what the trainer looks for, and once asked for what to think over."""
        return {
            "guidance": paragraphs(self.guidance),
            "rubric": list(self.rubric),
            "max": self.max_length,
            "feedback": paragraphs(self.feedback) if checked else [],
        }
