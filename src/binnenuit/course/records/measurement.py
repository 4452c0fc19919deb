"""A measurement before and after the course: one file in data/measurements/."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Claim, Flag, Id, Record, Text


class Answer(Record):
    """One answer to a question; exactly one of them is right."""

    id: Id
    text: Text
    right: Flag = False


class Ask(Record):
    """A question about a situation, in one of its two versions."""

    question: Text
    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=5)]


class Pair(Claim):
    """The same skill asked twice, in two situations that are equally hard; `feedback` is told after the second."""

    id: Id
    topic: Text
    before: Ask
    after: Ask
    feedback: Text


class Scale(Record):
    """Something about the own work that is asked in the same words both times; no answer is right."""

    id: Id
    question: Text
    levels: Annotated[tuple[Text, ...], Field(min_length=3, max_length=7)]


class Measurement(Record):
    """A whole measurement: questions in two versions, and scales."""

    id: Id
    title: Text
    before_intro: Text
    after_intro: Text
    scales: tuple[Scale, ...] = ()
    pairs: Annotated[tuple[Pair, ...], Field(min_length=1)]
