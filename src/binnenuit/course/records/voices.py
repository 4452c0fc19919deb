"""voices.toml: people whom the source quotes, and what an organisation tells of itself."""

from datetime import date
from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Id, Record, SourceRef, Text


class Voice(Record):
    """Somebody whom a work quotes: a few words as they stand there, and the rest retold.

    `lessons` are those that show it; `note` says what cannot be read into it.
    """

    id: Id
    name: Text
    role: Text
    lessons: Annotated[tuple[Id, ...], Field(min_length=1)]
    quote: Text
    says: Text
    note: Text
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]


class Testimony(Record):
    """What somebody of an organisation told for this course, after a signed form and for a payment.

    It is shown up to and with the day of `until`; who told it can have it taken out before.
    """

    id: Id
    lesson: Id
    organisation: Text
    name: Text
    text: Text
    consented: date
    until: date
    paid: Text


class Voices(Record):
    """The whole file; both lists may be empty."""

    voices: tuple[Voice, ...] = ()
    testimonies: tuple[Testimony, ...] = ()

    def of(self, lesson: str) -> tuple[Voice, ...]:
        """The voices that a lesson shows."""
        return tuple(voice for voice in self.voices if lesson in voice.lessons)

    def told(self, lesson: str, today: date) -> tuple[Testimony, ...]:
        """The testimonies that a lesson may still show on that day."""
        return tuple(each for each in self.testimonies if each.lesson == lesson and today <= each.until)
