"""One place says which answers a course can hold; what a participant sees of it follows."""

from binnenuit.course import Course
from binnenuit.course.items.questions import Questions
from binnenuit.course.kinds import KINDS
from binnenuit.course.records.course import Lesson
from binnenuit.play.dossier import Dossier
from binnenuit.play.resume import code, decode
from binnenuit.site.pages.shown import site_of
from tests.places import ROOT


def test_every_folder_with_content_is_a_kind() -> None:
    folders = {path.parent.name for path in (ROOT / "data").glob("*/*.toml")}
    assert folders <= {kind.folder for kind in KINDS}


def test_every_kind_that_a_lesson_can_name_is_used_by_one_once_there_is_something_of_it(course: Course) -> None:
    for kind in (kind for kind in KINDS if getattr(course, kind.name)):
        assert kind.in_lessons == any(getattr(lesson, kind.name, ()) for lesson in course.plan.lessons), kind.name


def test_progress_is_shown_for_every_lesson_in_which_something_can_be_answered(course: Course) -> None:
    shown = {lesson.id: [act.id for act in lesson.acts] for lesson in site_of(course).lessons}
    for lesson in course.plan.lessons:
        assert bool(shown[lesson.id]) == any(kind.in_lessons and getattr(lesson, kind.name) for kind in KINDS)
    assert any("-start-" in name for name in shown["welkom"])


def test_a_measurement_is_asked_before_in_its_first_lesson_and_after_in_its_last(course: Course) -> None:
    first, last = (lesson for lesson in course.plan.lessons if "meting" in lesson.measurements)
    measurement = course.measurements["meting"]
    assert [each for each in course.asked(first) if each.id.startswith("meting-")] == [*measurement.asked("before")]
    assert [each for each in course.asked(last) if each.id.startswith("meting-")] == [*measurement.asked("after")]


def test_a_measurement_of_one_lesson_is_asked_there_at_both_moments(small: Course) -> None:
    (lesson,) = small.plan.lessons
    assert {*small.measurements["meting"].kept} <= {*small.asked(lesson)}


def test_a_code_carries_every_choice_that_counts_as_progress(course: Course) -> None:
    series: list[Questions] = [*course.exercises.values(), *course.returns.values()]
    for lesson in course.plan.lessons:
        for name, choices in counted(course, lesson):
            if choices and name not in (*lesson.scenarios, *lesson.conversations):
                answered = Dossier().answer(name, choices[0])
                item = next((e.item(name) for e in series if e.item(name)), None)
                if item is None or item.grade(choices[0]).answered:
                    assert decode(course, lesson, code(course, lesson, answered)) == {name: choices[0]}


def counted(course: Course, lesson: Lesson) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.id, each.choices) for each in course.asked(lesson)]
