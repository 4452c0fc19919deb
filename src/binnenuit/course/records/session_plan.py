"""What a trainer's running order is built from: one file of building blocks in data/session-plans/."""

from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.content import Content
from binnenuit.course.records.record import Claim, Flag, Id, Positive, Record, Text

Fives = Annotated[int, Field(strict=True, ge=5, multiple_of=5)]
"""Minutes, in fives: nobody in a room keeps to 17 minutes."""

Rank = Annotated[int, Field(strict=True, ge=1, le=3)]
"""How much a block belongs to a goal: 1 always in, 2 when there is time, 3 when there is ample time."""


class People(Record):
    """For how many people something is meant, both ends included."""

    least: Positive
    most: Positive

    def __contains__(self, people: int) -> bool:
        return self.least <= people <= self.most


class Minutes(Record):
    """The shortest and the longest time that still does justice to a block."""

    least: Fives
    most: Fives


class Goal(Record):
    """What a session is for, and what can honestly be promised."""

    id: Id
    title: Text
    promise: Text


class Role(Record):
    """Who does what; with `per`, one for so many people. `internet` says that it is only needed with internet."""

    id: Id
    title: Text
    tasks: Text
    people: People
    per: Positive | None = None
    internet: Flag = False


class Cue(Record):
    """A sign that something chafes, and what the trainer does then."""

    sign: Text
    act: Text


class Move(Record):
    """One thing for the trainer to say, to do or to ask."""

    do: Literal["zeg", "doe", "vraag"]
    text: Text


class Reason(Claim):
    """Why a block is as it is, and how we know."""

    text: Text


class Uses(Record):
    """What a block takes from the rest of the course; `statements` and `steps` pick from the poll and the scenario."""

    lesson: Id | None = None
    lab: Id | None = None
    quiz: Id | None = None
    poll: Id | None = None
    statements: tuple[Id, ...] = ()
    scenario: Id | None = None
    steps: tuple[Id, ...] = ()
    pitfalls: Flag = False


class Offline(Record):
    """How a block goes without internet, and what is needed instead."""

    moves: Annotated[tuple[Move, ...], Field(min_length=1)]
    materials: tuple[Text, ...] = ()


class BuildingBlock(Record):
    """A part of a session. Without `offline` it needs no internet; without `goals` it fits every goal."""

    id: Id
    title: Text
    phase: Literal["opening", "core", "pause", "closing"]
    goals: dict[Id, Rank] = {}
    people: People
    minutes: Minutes
    purpose: Text
    moves: Annotated[tuple[Move, ...], Field(min_length=1)]
    cues: tuple[Cue, ...] = ()
    materials: tuple[Text, ...] = ()
    uses: Uses = Uses()
    reasons: tuple[Reason, ...] = ()
    offline: Offline | None = None


class SessionPlan(Content):
    """Building blocks in the order in which they may follow each other, and all that holds for every session."""

    title: Text
    intro: Text
    lengths: Annotated[tuple[Fives, ...], Field(min_length=1)]
    sitting: Fives
    people: People
    goals: Annotated[tuple[Goal, ...], Field(min_length=1)]
    before: Annotated[tuple[Text, ...], Field(min_length=1)]
    agreements: Annotated[tuple[Text, ...], Field(min_length=1)]
    said: Annotated[tuple[Text, ...], Field(min_length=1)]
    after: Annotated[tuple[Text, ...], Field(min_length=1)]
    handout: Text
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    cues: Annotated[tuple[Cue, ...], Field(min_length=1)]
    blocks: Annotated[tuple[BuildingBlock, ...], Field(min_length=1)]

    def goal(self, id: str) -> Goal | None:  # noqa: A002
        """The goal of that id, or None."""
        return next((goal for goal in self.goals if goal.id == id), None)
