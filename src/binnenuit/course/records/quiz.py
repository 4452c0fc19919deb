"""Figures to guess before they are told: facts.toml, and one series of guesses a file in data/quizzes/."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import (
    Claim,
    Evidence,
    Id,
    Natural,
    Number,
    Positive,
    Record,
    SourceRef,
    Text,
    Whole,
)


class Fact(Claim):
    """A figure from research or a law. Only a sound one may be told as a fact; the others are there to warn."""

    id: Id
    statement: Text
    value: Number
    unit: Text
    year: Text
    population: Text
    evidence: Evidence = "onderzoek"
    status: Literal["sound", "corrected", "dated", "disputed", "unsourced"]
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    note: Text | None = None


class ChartBar(Record):
    """One bar of a chart: a fact, and a short name for it."""

    fact: Id
    name: Annotated[Text, Field(max_length=54)]


class Chart(Record):
    """A picture of a few sound facts that are all so many of a hundred, with what may not be read from it."""

    id: Id
    title: Text
    text: Text
    bars: Annotated[tuple[ChartBar, ...], Field(min_length=2, max_length=6)]


class Facts(Record):
    """facts.toml."""

    facts: tuple[Fact, ...] = ()
    charts: tuple[Chart, ...] = ()

    def fact(self, id: str) -> Fact:  # noqa: A002
        """The fact of that id; KeyError when there is none."""
        return {fact.id: fact for fact in self.facts}[id]


class Estimate(Record):
    """A guess on a scale, and what to say when it is near, too low or too high."""

    id: Id
    fact: Id
    question: Text
    low: Whole
    high: Whole
    step: Positive
    unit: Text
    near: Natural
    close: Text
    under: Text
    over: Text
    explain: Text

    @property
    def scale(self) -> range:
        """Every value that can be guessed."""
        return range(self.low, self.high + 1, self.step)


class Quiz(Content):
    """One series of guesses in a lesson."""

    lesson: Id
    title: Text
    intro: Text
    estimates: Annotated[tuple[Estimate, ...], Field(min_length=1)]

    @property
    def kept(self) -> Iterator[Kept]:
        """A guess for each estimate."""
        for each in self.estimates:
            yield Kept(each.id, f"estimates[{each.id}].id", tuple(str(value) for value in each.scale))
