"""A norm lab: one file in data/labs/. A model to play with, after a prediction."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.lab.kinds import LAB_KINDS, Kind, LabKind
from binnenuit.course.records.lab.mission import Mission
from binnenuit.course.records.lab.outcome import Outcome
from binnenuit.course.records.record import Claim, Id, Natural, Number, Record, Text

SAME = 1e-9


class Stop(Record):
    """One position of a dial: the number for the model, and that number in words."""

    value: Number
    word: Text


class FormatDial(Record):
    """Something to turn at each format that is compared, from where that format has it."""

    id: Id
    label: Text
    explain: Text
    stops: Annotated[tuple[Stop, ...], Field(min_length=2, max_length=20)]

    def place(self, value: float) -> int | None:
        """Which stop has this number for the model; None when there is none."""
        return next((at for at, stop in enumerate(self.stops) if abs(stop.value - value) < SAME), None)


class Dial(FormatDial):
    """Something to turn about the people; `start` counts the stops from 0."""

    start: Natural


class Guess(Outcome):
    """One answer to the prediction, and what is said about it once the picture shows."""

    id: Id
    text: Text
    feedback: Text


class Prediction(Record):
    """What is asked before anything shows."""

    question: Text
    options: Annotated[tuple[Guess, ...], Field(min_length=2)]


class Limit(Record):
    """What the model leaves out; it stands on the lab itself."""

    text: Text


class Lab(Content):
    """A whole norm lab; what it teaches comes `after` a prediction. `formats` are shown at the start: up to two for a
    meeting, the one that a sweep is about. `estimate` is a guess of the participant with which the lab may begin.
    """

    kind: Kind
    title: Text
    intro: Text
    prediction: Prediction
    explain: Text
    after: Text | None = None
    formats: Annotated[tuple[Id, ...], Field(max_length=2)] = ()
    dials: tuple[Dial, ...] = ()
    format_dials: tuple[FormatDial, ...] = ()
    estimate: Id | None = None
    missions: tuple[Mission, ...] = ()
    limits: Annotated[tuple[Limit, ...], Field(min_length=1)]

    def dial(self, id: str) -> Dial | None:  # noqa: A002
        """The dial of that id, or None."""
        return next((dial for dial in self.dials if dial.id == id), None)

    @property
    def rules(self) -> LabKind:
        """What a lab of this kind may hold."""
        return LAB_KINDS[self.kind]

    @property
    def kept(self) -> Iterator[Kept]:
        """The prediction."""
        yield Kept(self.id, "id", tuple(guess.id for guess in self.prediction.options))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What it says about the world at each prediction and each mission."""
        told = (each.claim for each in (*self.prediction.options, *self.missions))
        return tuple(each for each in told if each)
