"""Write a text that the trainer reads; `points` is the most that the trainer can give."""

from collections.abc import Collection, Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from binnenuit.course.items.question import Question
from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Positive, Text


class ReflectionItem(Question):
    """The answer is a note, never a choice, and never goes into a resume code."""

    kind: Literal["reflection"]
    guidance: Text
    rubric: Annotated[tuple[Text, ...], Field(min_length=2)]
    feedback: Text
    max_length: Positive

    scored: ClassVar[bool] = False

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """None: it refers to nothing."""
        yield from ()
