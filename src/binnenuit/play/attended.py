"""Which lessons somebody took part in, from what the dossier holds of them."""

from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.content import Kept
from binnenuit.course.records.course import Lesson
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.value import plan_of
from binnenuit.play.scenario import played
from binnenuit.play.talk.conversation import talk_so_far


@dataclass(frozen=True, slots=True)
class Attended:
    """A lesson in which something was done; `whole` when everything that it asks was."""

    lesson: Lesson
    whole: bool


def attended(course: Course, dossier: Dossier) -> tuple[Attended, ...]:
    """The lessons of the course itself with at least one answer, in their order."""
    found = ((lesson, _marks(course, lesson, dossier)) for lesson in course.plan.walked)
    return tuple(Attended(lesson, all(marks)) for lesson, marks in found if any(marks))


def minutes(lessons: tuple[Attended, ...]) -> int:
    """The minutes that the course counts for those that are whole."""
    return sum(each.lesson.minutes for each in lessons if each.whole)


def _marks(course: Course, lesson: Lesson, dossier: Dossier) -> list[bool]:
    marks = [_answered(course, kept, dossier) for kept in course.asked(lesson)]
    return [*marks, *(part.filled for part in plan_of(course, dossier).parts)] if lesson.plan else marks


def _answered(course: Course, kept: Kept, dossier: Dossier) -> bool:
    """Whether something was answered; a story or a conversation counts once it has ended."""
    if scenario := course.scenarios.get(kept.id):
        return played(scenario, dossier).ending is not None
    if conversation := course.conversations.get(kept.id):
        return talk_so_far(conversation, dossier.path(kept.id)).ending is not None
    if kept.note:
        typed = dossier.notes.get(kept.id, {})
        return any(name == kept.note or name.startswith(f"{kept.note}.") for name in typed)
    answer = dossier.answers.get(kept.id)
    return bool(answer) and (not kept.choices or not isinstance(answer, str) or answer in kept.choices)
