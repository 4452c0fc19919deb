"""A closed ballot in words: the room's own share, what it believed, the gap, and what research found."""

from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.poll import Poll, Statement
from binnenuit.course.texts.room import RoomTexts
from binnenuit.room.vote.mirror import unpack
from binnenuit.room.vote.session import Ballot
from binnenuit.room.vote.share import Share


@dataclass(frozen=True, slots=True)
class Bar:
    """One share: its words, and from where to where its bar is sure and may go on."""

    label: str
    words: str
    sure: int = 0
    most: int = 0
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """All that a page shows of a result."""

    statement: Statement
    own: Bar
    perceived: Bar
    gap: str
    finding: str
    evidence: str
    label: str
    sources: tuple[str, ...]


def statement_for(course: Course, subject: str) -> tuple[Poll, Statement] | None:
    """The statement with this id and its series; None when the course does not have it (any more)."""
    for poll in course.polls.values():
        if statement := poll.statement(subject):
            return poll, statement
    return None


def shown(course: Course, ballot: Ballot) -> Shown | None:
    """The result of a closed ballot in words; None while it is open."""
    found = statement_for(course, ballot.subject)
    if ballot.result is None or found is None:
        return None
    poll, statement = found
    t = course.texts.room
    result = unpack(ballot.result)
    finding = poll.finding(statement.finding)
    return Shown(
        statement=statement,
        own=bar(t.own_label, result.own, t),
        perceived=bar(t.perceived_label, result.perceived, t),
        gap=getattr(t.gap, result.gap),
        finding=finding.text,
        evidence=finding.evidence,
        label=course.texts.evidence[finding.evidence].label,
        sources=tuple(course.works[ref.partition("#")[0]].text for ref in finding.sources),
    )


def bar(label: str, share: Share | None, t: RoomTexts, words: tuple[str, str, str] | None = None) -> Bar:
    """A share as a bar; `words` are sentences for a rounded share, for that or more, and for that or less."""
    about, more, less = words or (t.share, t.share_or_more, t.share_or_less)
    if share is None:
        return Bar(label, t.too_few)
    if share.low == share.high:
        return Bar(label, about.format(share=share.low), share.low, share.high, True)
    text = more.format(share=share.low) if share.high == 100 else less.format(share=share.high)
    return Bar(label, text, share.low, share.high, True)
