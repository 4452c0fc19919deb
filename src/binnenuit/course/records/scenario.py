"""A branching scenario: one file in data/scenarios/."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import Claim, Id, Natural, Positive, Record, SourceRef, Text, Whole

Place = Literal["raadzaal", "buurthuis", "keukentafel", "straat", "balie", "school", "gebedshuis"]
"""Where a step is played; each place has its backdrop."""

Outcome = Literal["gelukt", "half", "verlies"]
"""How an ending leaves the people in the story: with something that stays, halfway, or with a loss."""


class When(Record):
    """A condition on the choices made so far and on the meters; every key that is given must hold."""

    all: tuple[Id, ...] = ()
    any: tuple[Id, ...] = ()
    none: tuple[Id, ...] = ()
    at_least: dict[Id, Natural] = {}
    below: dict[Id, Natural] = {}


class Meter(Record):
    """Something that choices move up and down, told in words from low to high."""

    id: Id
    label: Text
    explain: Text
    start: Natural
    levels: Annotated[tuple[Text, ...], Field(min_length=3, max_length=9)]


class Route(Record):
    """Where a choice leads when its condition holds; the first match wins."""

    to: Id
    when: When | None = None


class Choice(Claim):
    """One way to act, with what follows from it and how we know."""

    id: Id
    text: Text
    consequence: Text
    mood: Mood | None = None
    effects: dict[Id, Whole] = {}
    when: When | None = None
    next: Id | None = None
    routes: tuple[Route, ...] = ()

    @property
    def targets(self) -> tuple[str, ...]:
        """Every step or ending that this choice can lead to."""
        return tuple(route.to for route in self.routes) or ((self.next,) if self.next else ())


class Variant(Record):
    """An extra paragraph of a step, shown only when its condition holds."""

    when: When
    text: Text


class Exhibit(Record):
    """Something to read that lies on the table: a message, a letter, a clipping or a page of a calendar."""

    kind: Literal["bericht", "brief", "knipsel", "agenda"]
    head: Text
    text: Text


class Step(Record):
    """A situation in which the player must choose: `who` speaks, in which mood, and where.

    A paragraph of the text between quotation marks is what this person says.
    """

    id: Id
    title: Text
    text: Text
    question: Text
    who: Id | None = None
    mood: Mood = "rustig"
    place: Place | None = None
    exhibit: Exhibit | None = None
    variants: tuple[Variant, ...] = ()
    choices: Annotated[tuple[Choice, ...], Field(min_length=2)]


class Ending(Claim):
    """How a route ends, and what to take away from it."""

    id: Id
    title: Text
    text: Text
    lesson: Text
    outcome: Outcome | None = None


class DebriefFact(Claim):
    """Something that really happened."""

    text: Text


class DebriefUnknown(Record):
    """Something that the source does not tell, or in which it contradicts itself."""

    text: Text
    sources: tuple[SourceRef, ...] = ()


class DebriefQuestion(Record):
    """Something to talk about afterwards; about work, never about a participant's private life."""

    text: Text


class Debrief(Record):
    """What really happened, beside the route that was played."""

    title: Text
    intro: Text
    facts: Annotated[tuple[DebriefFact, ...], Field(min_length=1)]
    unknown: tuple[DebriefUnknown, ...] = ()
    questions: tuple[DebriefQuestion, ...] = ()


class Scenario(Content):
    """A whole branching scenario; `start` names its first step."""

    title: Text
    place: Text
    period: Text
    minutes: Positive
    role: Text
    intro: Text
    warning: Text
    start: Id
    meters: tuple[Meter, ...] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Field(min_length=1)]
    debrief: Debrief

    def step(self, id: str) -> Step | None:  # noqa: A002
        """The step of that id, or None."""
        return next((step for step in self.steps if step.id == id), None)

    def ending(self, id: str) -> Ending | None:  # noqa: A002
        """The ending of that id, or None."""
        return next((ending for ending in self.endings if ending.id == id), None)

    @property
    def previous(self) -> str:
        """The id under which a dossier keeps the last finished route, to compare with."""
        return f"{self.id}-vorige"

    @property
    def kept(self) -> Iterator[Kept]:
        """The route, and the one before it."""
        chosen = (choice.id for step in self.steps for choice in step.choices)
        ways = (*chosen, *(ending.id for ending in self.endings))
        yield Kept(self.id, "id", ways)
        yield Kept(self.previous, "id", ways, counts=False)

    @property
    def times(self) -> int:
        """A choice at each step; hardly a route passes them all, and most people go back once."""
        return len(self.steps)

    @property
    def claims(self) -> Iterator[Claim]:
        """Its choices, endings, and what really happened."""
        for step in self.steps:
            yield from step.choices
        yield from self.endings
        yield from self.debrief.facts
