"""Write a few sentences, then lay a novice's and an expert's beside them; nobody gives points."""

from collections.abc import Collection, Iterator
from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from binnenuit.course.items.answer import Answer, Result
from binnenuit.course.items.question import Named, Question, named
from binnenuit.course.problems.links import Report, claims, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.record import Claim, Id, Positive, Record, Text, paragraphs


class Novice(Record):
    """What somebody says who means well, and what each part of it does."""

    text: Text
    does: Annotated[tuple[Text, ...], Field(min_length=1)]


class Move(Claim):
    """One thing that the expert's version does; a participant ticks it when their own does so too."""

    id: Id
    text: Text


class Expert(Record):
    """What somebody says who has done this for years, and the moves in it."""

    text: Text
    moves: Annotated[tuple[Move, ...], Field(min_length=2)]


class Versions(TypedDict):
    """Both versions; `options` are the expert's moves."""

    novice: str
    does: list[str]
    expert: str
    options: list[Named]


class CompareParts(TypedDict):
    """What there is to write in and to tick; no versions before the participant asked for them."""

    guidance: list[str]
    max: int
    versions: Versions | None
    answer: list[str]


class CompareItem(Question):
    """The own sentences are a note, the ticked moves the answer; both stay with the participant."""

    kind: Literal["compare"]
    points: Literal[0]
    guidance: Text
    novice: Novice
    expert: Expert
    max_length: Positive

    scored: ClassVar[bool] = False
    handed_in: ClassVar[bool] = False
    more: ClassVar[Literal["check", "compare"]] = "compare"

    @property
    def longest(self) -> int:
        """What its file says."""
        return self.max_length

    @property
    def claims(self) -> tuple[Move, ...]:
        """The expert's moves."""
        return self.expert.moves

    @property
    def choices(self) -> list[str]:
        """The moves that can be ticked."""
        return [move.id for move in self.expert.moves]

    @property
    def radix(self) -> int:
        """One for each set of moves."""
        return 1 << len(self.choices)

    @property
    def digits(self) -> list[list[str]]:
        """The moves."""
        return [self.choices]

    def problems(self, report: Report, where: str, works: Collection[str]) -> Iterator[Problem]:
        """Double moves, and claims without a source."""
        yield from doubles(report, f"{where}.expert.moves", self.choices)
        yield from claims(report, f"{where}.expert.moves", self.expert.moves, works)

    def grade(self, answer: Answer | None) -> Result:
        """No points; whether some of the moves are ticked."""
        known = isinstance(answer, list) and bool(answer) and set(self.choices).issuperset(answer)
        return Result(0.0, 0, answered=known)

    def number_of(self, answer: Answer | None) -> int:
        """A bit for each move."""
        ticked = answer if isinstance(answer, list) else []
        return sum(1 << at for at, name in enumerate(self.choices) if name in ticked)

    def answer_of(self, number: int) -> Answer:
        """The moves whose bit is set."""
        return [name for at, name in enumerate(self.choices) if number >> at & 1]

    def parts(self, answer: Answer | None, checked: bool) -> CompareParts:
        """Room to write, and once asked for both versions with what each does, and the moves that were ticked."""
        return {
            "guidance": paragraphs(self.guidance),
            "max": self.max_length,
            "versions": self._versions() if checked else None,
            "answer": answer if isinstance(answer, list) else [],
        }

    def _versions(self) -> Versions:
        does = list(self.novice.does)
        return {
            "novice": self.novice.text,
            "does": does,
            "expert": self.expert.text,
            "options": named(self.expert.moves),
        }
