"""A mission of a norm lab: something to bring about with the dials, and what is told once it was found."""

from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.lab.outcome import Outcome
from binnenuit.course.records.record import Id, Number, Positive, Record, Text

Comparison = Literal["at-least", "at-most"]
"""On which side of its value a number must lie; the value itself will do."""


class Goal(Record):
    """A number of a finding that must lie on one side of a value.

    In a lab of formats it is that of one `format`; `than` is the format from which a difference is counted, which
    is else no meeting at all.
    """

    measure: Id
    comparison: Comparison
    value: Number
    format: Id | None = None
    than: Id | None = None


class Mission(Outcome):
    """What to bring about: every goal at once. `only` are the dials that may be turned, those of a format at every
    format, and all when there are none; `most` is how many of them may stand elsewhere than at the start.
    """

    id: Id
    title: Text
    text: Text
    goals: Annotated[tuple[Goal, ...], Field(min_length=1, max_length=4)]
    only: tuple[Id, ...] = ()
    most: Positive | None = None
    found: Text
