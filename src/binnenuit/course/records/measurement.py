"""A measurement before and after the course: one file in data/measurements/.

Each skill is asked in two parallel forms, a and b. Who gets form a before the course gets b after it, and the other way
round; which of the two a dossier has had follows from its answers, since no answer stands in both forms.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import Claim, Flag, Id, Record, Text

Moment = Literal["before", "after"]
"""Of the course."""
Form = Literal["a", "b"]
"""One of two parallel versions."""
FORMS: tuple[Form, Form] = ("a", "b")


class Answer(Record):
    """One answer to a question; exactly one of them is right."""

    id: Id
    text: Text
    right: Flag = False


class Ask(Record):
    """A question about a situation, in one of its two forms."""

    question: Text
    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=5)]


class Pair(Claim):
    """The same skill asked twice, in two situations that are equally hard; `feedback` is told after the second."""

    id: Id
    topic: Text
    a: Ask
    b: Ask
    feedback: Text

    def ask(self, form: Form) -> Ask:
        """The question in that form."""
        return self.a if form == "a" else self.b

    def form(self, answer: object) -> Form | None:
        """The form that has an answer of this id; None when neither has."""
        return next((form for form in FORMS if any(each.id == answer for each in self.ask(form).answers)), None)


class Scale(Record):
    """Something about the own work that is asked in the same words both times; no answer is right."""

    id: Id
    question: Text
    levels: Annotated[tuple[Text, ...], Field(min_length=3, max_length=7)]


class Measurement(Content):
    """A whole measurement: questions in two forms, and scales."""

    title: Text
    before_intro: Text
    after_intro: Text
    scales: tuple[Scale, ...] = ()
    pairs: Annotated[tuple[Pair, ...], Field(min_length=1)]

    def key(self, moment: Moment, part: Pair | Scale) -> str:
        """The name in the dossier of an answer at that moment."""
        return f"{self.id}-{'start' if moment == 'before' else 'eind'}-{part.id}"

    def asked(self, *moments: Moment) -> Iterator[Kept]:
        """Every answer of these moments, of either form, scales first."""
        for moment in moments:
            for scale in self.scales:
                levels = tuple(str(level) for level in range(len(scale.levels)))
                yield Kept(self.key(moment, scale), f"scales[{scale.id}].id", levels)
            for pair in self.pairs:
                answers = tuple(answer.id for form in FORMS for answer in pair.ask(form).answers)
                yield Kept(self.key(moment, pair), f"pairs[{pair.id}].id", answers)

    @property
    def kept(self) -> Iterator[Kept]:
        """The answers before, then those after."""
        return self.asked("before", "after")

    @property
    def claims(self) -> tuple[Pair, ...]:
        """What it says of each question."""
        return self.pairs
