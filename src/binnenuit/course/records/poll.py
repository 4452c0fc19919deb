"""Statements that a room answers twice: what I think, and what I believe the others think. One file in data/polls/."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.content import Content
from binnenuit.course.records.record import Claim, Id, Record, Text


class Finding(Claim):
    """What research found about norms like these; it is told beside what the room said."""

    id: Id
    text: Text


class Statement(Record):
    """A sentence about work that one can agree with, why it is safe to ask, and what to talk about afterwards."""

    id: Id
    text: Text
    safe: Text
    follow_up: Text
    finding: Id


class Poll(Content):
    """A series of statements, from which a trainer picks."""

    title: Text
    intro: Text
    statements: Annotated[tuple[Statement, ...], Field(min_length=1)]
    findings: Annotated[tuple[Finding, ...], Field(min_length=1)]

    def statement(self, name: str) -> Statement | None:
        """The statement with this id, None when there is none."""
        return next((each for each in self.statements if each.id == name), None)

    def finding(self, name: str) -> Finding:
        """The finding with this id, which a checked poll has."""
        return next(each for each in self.findings if each.id == name)

    @property
    def claims(self) -> tuple[Finding, ...]:
        """Its findings."""
        return self.findings
