"""A branching scenario: one file in data/scenarios/."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import (
    Claim,
    Evidence,
    Flag,
    Ground,
    Id,
    Natural,
    Positive,
    Record,
    SourceRef,
    Text,
    Whole,
)
from binnenuit.course.records.story.debrief import Debrief
from binnenuit.course.records.story.event import TRUST, Event, Exhibit, Trusted, Variant
from binnenuit.course.records.story.when import When

Place = Literal["raadzaal", "buurthuis", "keukentafel", "straat", "balie", "school", "gebedshuis"]
"""Where a step is played; each place has its backdrop."""

Outcome = Literal["gelukt", "half", "verlies"]
"""How an ending leaves the people in the story: with something that stays, halfway, or with a loss."""


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


class Choice(Record):
    """One way to act, with what follows from it and how we know.

    `sets` are the facts that hold from then on. How we know stands in `ground`, or, where all of the consequence is
    from the source, in `evidence` and `sources`; never in both. `why` tells trainers who would defend it.
    """

    id: Id
    text: Text
    consequence: Text
    mood: Mood | None = None
    evidence: Evidence | None = None
    sources: tuple[SourceRef, ...] = ()
    ground: Ground | None = None
    why: Text | None = None
    sets: tuple[Id, ...] = ()
    effects: dict[Id, Whole] = {}
    when: When | None = None
    next: Id | None = None
    routes: tuple[Route, ...] = ()

    @property
    def claim(self) -> Claim:
        """How we know: its ground, or its own label and sources."""
        return self.ground or Claim(evidence=self.evidence or "aanname", sources=self.sources)

    @property
    def targets(self) -> tuple[str, ...]:
        """Every step or ending that this choice can lead to."""
        return tuple(route.to for route in self.routes) or ((self.next,) if self.next else ())


class Step(Record):
    """A situation in which the player must choose: `who` speaks, in which mood, and where.

    A paragraph of the text between quotation marks is what this person says. With `ordered` the order of the choices
    means something, so that nobody gets another one.
    """

    id: Id
    title: Text
    text: Text
    question: Text
    who: Id | None = None
    mood: Mood = "rustig"
    place: Place | None = None
    exhibit: Exhibit | None = None
    ordered: Flag = False
    variants: tuple[Variant, ...] = ()
    choices: Annotated[tuple[Choice, ...], Field(min_length=2)]

    @property
    def tells_once(self) -> bool:
        """Whether something of it is told only the first time."""
        return any(variant.once for variant in self.variants)


class Ending(Claim):
    """How a route ends, and what to take away from it."""

    id: Id
    title: Text
    text: Text
    lesson: Text
    outcome: Outcome | None = None


class Scenario(Content):
    """A whole branching scenario; `start` names its first step.

    With `chance` a throw decides which of its events come; with `trust_shown` one sees during play how people are.
    """

    title: Text
    place: Text
    period: Text
    minutes: Positive
    role: Text
    intro: Text
    warning: Text
    start: Id
    chance: Flag = False
    trust_shown: Flag = False
    meters: tuple[Meter, ...] = ()
    people: tuple[Trusted, ...] = ()
    events: tuple[Event, ...] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    endings: Annotated[tuple[Ending, ...], Field(min_length=1)]
    debrief: Debrief

    def step(self, id: str) -> Step | None:  # noqa: A002
        """The step of that id, or None."""
        return next((step for step in self.steps if step.id == id), None)

    def ending(self, id: str) -> Ending | None:  # noqa: A002
        """The ending of that id, or None."""
        return next((ending for ending in self.endings if ending.id == id), None)

    @cached_property
    def levels(self) -> dict[str, int]:
        """The highest level of each meter and of each person's trust, by id."""
        tops = {meter.id: len(meter.levels) - 1 for meter in self.meters}
        return tops | {person.id: TRUST for person in self.people}

    @property
    def dice(self) -> str:
        """The id under which a dossier keeps that nothing is left to chance."""
        return f"{self.id}.dice"

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
            yield from (choice.claim for choice in step.choices)
        yield from self.endings
        yield from self.debrief.facts
