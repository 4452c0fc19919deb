"""What is told after a scenario."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Claim, Record, SourceRef, Text


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
