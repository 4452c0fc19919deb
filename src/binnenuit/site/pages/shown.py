"""What the pages show, made from the course."""

from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.scenario import Scenario
from binnenuit.site.data import SiteData


@dataclass(frozen=True, slots=True)
class ShownLesson:
    """A lesson as the pages show it.

    `answer_ids` are the ids under which a dossier holds its answers; `final_choices` the choices that can only
    end each scenario, so that the browser can tell a finished route from one under way.
    """

    id: str
    notebook: str
    title: str
    summary: str
    minutes: int
    goals: tuple[str, ...]
    chapter: str
    audience: str
    answer_ids: tuple[str, ...]
    final_choices: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ShownLabel:
    """An evidence label and what it means."""

    id: str
    label: str
    explanation: str


def site_of(course: Course) -> SiteData:
    """Everything that the pages around the lessons show."""
    return SiteData(
        texts=course.texts.site.model_dump(),
        course=course.plan,
        lessons=[_lesson(course, lesson) for lesson in course.plan.lessons],
        helplines=course.helplines,
        sources=sorted(course.works.values(), key=lambda work: (work.authors, work.year)),
        evidence=[ShownLabel(name, t.label, t.explanation) for name, t in course.texts.evidence.items()],
    )


def _lesson(course: Course, lesson: Lesson) -> ShownLesson:
    return ShownLesson(
        id=lesson.id,
        notebook=lesson.notebook,
        title=lesson.title,
        summary=lesson.summary,
        minutes=lesson.minutes,
        goals=lesson.goals,
        chapter=lesson.chapter,
        audience=lesson.audience,
        answer_ids=tuple(each.id for each in course.asked(lesson)),
        final_choices={name: _final(course.scenarios[name]) for name in lesson.scenarios},
    )


def _final(scenario: Scenario) -> tuple[str, ...]:
    endings = {ending.id for ending in scenario.endings}
    choices = (choice for step in scenario.steps for choice in step.choices)
    return tuple(choice.id for choice in choices if endings.issuperset(choice.targets))
