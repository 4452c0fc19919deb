"""What the pages show, made from the course."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import nbformat

from binnenuit.course import Course
from binnenuit.course.faces import FOLDER
from binnenuit.course.icons import shapes
from binnenuit.course.records.course import Lesson
from binnenuit.site.data import SiteData
from binnenuit.site.pages.steps import Act, Step, steps_of
from binnenuit.site.pages.together import together_of


@dataclass(frozen=True, slots=True)
class ShownLesson:
    """A lesson as the pages show it.

    `icon` holds its shapes, "" without one; `next` is the lesson after it, None after the last. One `afterwards` is in
    no list of lessons, and one with `talks` has conversations.
    """

    id: str
    notebook: str
    title: str
    summary: str
    minutes: int
    goals: tuple[str, ...]
    chapter: str
    audience: str
    takeaway: str
    steps: tuple[Step, ...]
    icon: str
    colour: str
    afterwards: bool = False
    talks: bool = False
    next: Lesson | None = None

    @property
    def acts(self) -> tuple[Act, ...]:
        """Everything to answer in it."""
        return tuple(act for step in self.steps for act in step.acts)

    @property
    def told(self) -> list[dict[str, Any]]:
        """The acts as the browser reads them."""
        return [act.told for act in self.acts]


@dataclass(frozen=True, slots=True)
class ShownLabel:
    """An evidence label and what it means."""

    id: str
    label: str
    explanation: str


def site_of(course: Course) -> SiteData:
    """Everything that the pages around the lessons show."""
    walked = course.plan.walked
    after = {one.id: then for one, then in pairwise(walked)}
    return SiteData(
        texts=course.texts.site.model_dump(),
        course=course.plan,
        lessons=[_lesson(course, lesson, after.get(lesson.id)) for lesson in course.plan.lessons],
        helplines=course.helplines,
        terms=sorted(course.glossary.terms, key=lambda term: -len(term.term)),
        ways=course.ways,
        together=together_of(course),
        sources=sorted(course.works.values(), key=lambda work: (work.authors, work.year)),
        faces=course.home.data / FOLDER,
        evidence=[ShownLabel(name, t.label, t.explanation) for name, t in course.texts.evidence.items()],
    )


def _lesson(course: Course, lesson: Lesson, after: Lesson | None) -> ShownLesson:
    notebook = nbformat.read(course.home.notebooks / f"{lesson.notebook}.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    return ShownLesson(
        id=lesson.id,
        notebook=lesson.notebook,
        title=lesson.title,
        summary=lesson.summary,
        minutes=lesson.minutes,
        goals=lesson.goals,
        chapter=lesson.chapter,
        audience=lesson.audience,
        takeaway=lesson.takeaway,
        steps=steps_of(notebook.cells, course, lesson),
        icon=shapes(course.home.data, lesson.icon),
        colour=lesson.colour,
        afterwards=lesson.afterwards,
        talks=bool(lesson.conversations),
        next=after,
    )
