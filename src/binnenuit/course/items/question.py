"""What every kind of question has, and what it must be able to tell."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from binnenuit.course.items.answer import Answer, Result
from binnenuit.course.problems.links import Report
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Claim, Flag, Id, Positive, Record, Text


class Question(Record):
    """A public id, a question and its points; each kind fills in the rest.

    `hint` says where to look for a second try; `recall` that it asks what one has read, and not what to do in a case.
    """

    kind: str
    id: Id
    question: Text
    points: Positive
    hint: Text | None = None
    recall: Flag = False

    scored: ClassVar[bool] = True
    """Whether the kit gives the points; else a trainer does, or nobody."""
    handed_in: ClassVar[bool] = True
    """Whether what was answered goes along when an exercise is handed in; else it stays with the participant."""
    more: ClassVar[Literal["check", "compare"]] = "check"
    """The text of [exercise] on the button that shows more."""

    @property
    def longest(self) -> int:
        """How many characters of the participant's own there is room for; 0 where nothing is written."""
        return 0

    @property
    def claims(self) -> Sequence[Claim]:
        """What it says about the world, to be shown with its sources."""
        return ()

    @property
    def choices(self) -> Sequence[str]:
        """The ids that can be chosen, where somebody can build on what was chosen; else none."""
        return ()

    @property
    def radix(self) -> int:
        """How many answers there can be, no answer included."""
        return 1

    @property
    def digits(self) -> list[list[str]]:
        """The ids that the number of an answer stands for, in their order."""
        return []

    @property
    def full_answer(self) -> Answer:
        """The answer that earns all points."""
        raise NotImplementedError(type(self).__name__)

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Every dead or double reference, claim without source and impossible score in it."""
        raise NotImplementedError(type(self).__name__)

    def grade(self, answer: Answer | None) -> Result:
        """Points and feedback; an absent, foreign or misshapen answer counts as unanswered.

        Points are rounded to halves and never below 0.
        """
        return Result(0.0, self.points, answered=False)

    def number_of(self, answer: Answer | None) -> int:
        """The number of an answer, from 0 up to `radix`; 0 for none, and for a foreign one."""
        return 0

    def answer_of(self, number: int) -> Answer:
        """The answer of that number, from 1 up; what `number_of` made of it."""
        raise NotImplementedError(type(self).__name__)

    def parts(self, answer: Answer | None, checked: bool) -> Mapping[str, object]:
        """What can be clicked in it, and what has been; a misshapen answer shows as none.

        `checked` is whether the participant asked to see more. Guidance and feedback are lists of paragraphs.
        """
        return {}


class Named(TypedDict):
    """What can be clicked, by its id."""

    id: str
    text: str


def named(records: Sequence[Any]) -> list[Named]:
    """Records as a page draws them: id and text."""
    return [{"id": record.id, "text": record.text} for record in records]
