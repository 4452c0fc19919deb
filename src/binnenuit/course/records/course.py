"""The order of the lessons, the glossary and the help lines."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from binnenuit.course.records.language import Language
from binnenuit.course.records.record import LINK, NOTEBOOK, Flag, Id, Positive, Record, SourceRef, Text

Hue = Literal["zee", "lucht", "pruim", "klei", "bos", "oker"]
"""The colours that a lesson can have; look/tokens.toml says which they are, by light and by dark."""


class Lesson(Record):
    """One lesson: a notebook and what it uses of data/.

    `sources` are works that its own text rests on; `icon` is a file in data/icons. A lesson `afterwards` is for later:
    it is offered apart, and counts nowhere as one of the course.
    """

    id: Id
    notebook: Annotated[str, Field(pattern=NOTEBOOK)]
    title: Text
    summary: Text
    minutes: Positive
    goals: Annotated[tuple[Text, ...], Field(min_length=1)]
    chapter: Text
    audience: Text
    takeaway: Text
    quizzes: tuple[Id, ...] = ()
    labs: tuple[Id, ...] = ()
    measurements: tuple[Id, ...] = ()
    scenarios: tuple[Id, ...] = ()
    conversations: tuple[Id, ...] = ()
    worksheets: tuple[Id, ...] = ()
    exercises: tuple[Id, ...] = ()
    returns: tuple[Id, ...] = ()
    plan: Flag = False
    afterwards: Flag = False
    sources: tuple[SourceRef, ...] = ()
    icon: Id | None = None
    colour: Hue = "zee"


class CoursePlan(Record):
    """course.toml: what the kit is, and its lessons in order."""

    title: Text
    subtitle: Text
    intro: Text
    language: Language = "nl"
    glossary: Id | None = None
    lessons: Annotated[tuple[Lesson, ...], Field(min_length=1)]

    @property
    def walked(self) -> tuple[Lesson, ...]:
        """The lessons of the course itself, without those for afterwards."""
        return tuple(lesson for lesson in self.lessons if not lesson.afterwards)


class Term(Record):
    """A word of the field, explained in our own words; `english` is its one name in the code."""

    id: Id
    term: Text
    definition: Text
    english: Text | None = None
    sources: tuple[SourceRef, ...] = ()


class Glossary(Record):
    """glossary.toml."""

    terms: Annotated[tuple[Term, ...], Field(min_length=1)]


class HelpLine(Record):
    """Where somebody finds help now."""

    id: Id
    name: Text
    for_whom: Text
    contact: Text
    link: Annotated[str, Field(pattern=LINK)]
    urgent: Flag
    note: Text | None = None


class HelpLines(Record):
    """helplines.toml: numbers change, so the date of the last check is shown."""

    checked: date
    note: Text
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]

    @property
    def checked_on(self) -> str:
        """The date of the last check as a Dutch reader writes it: 24-11-2026."""
        return self.checked.strftime("%d-%m-%Y")
