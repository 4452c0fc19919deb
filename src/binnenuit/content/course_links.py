"""References between files: lessons, their scenarios and exercises, and ids that must be unique over all."""

from collections.abc import Collection, Iterator, Mapping

from binnenuit.content.course import CoursePlan, Glossary, HelpLines
from binnenuit.content.exercise import Exercise
from binnenuit.content.links import dead, doubles, reporter, sources
from binnenuit.content.problem import Problem


def check_plan(
    plan: CoursePlan,
    exercises: Mapping[str, Exercise],
    scenario_names: Collection[str],
    exercise_names: Collection[str],
    notebooks: Collection[str],
) -> Iterator[Problem]:
    """Every lesson that names a notebook, scenario or exercise that is not there, and ids given twice."""
    report = reporter("course.toml")
    yield from doubles(report, "lessons", [lesson.id for lesson in plan.lessons])
    for lesson in plan.lessons:
        where = f"lessons[{lesson.id}]"
        yield from dead(report, f"{where}.notebook", [lesson.notebook], notebooks)
        yield from dead(report, f"{where}.scenarios", lesson.scenarios, scenario_names)
        yield from dead(report, f"{where}.exercises", lesson.exercises, exercise_names)
    known = {lesson.id for lesson in plan.lessons}
    for exercise in exercises.values():
        yield from dead(reporter(f"exercises/{exercise.id}.toml"), "lesson", [exercise.lesson], known)
    items = [item.id for exercise in exercises.values() for item in exercise.items]
    yield from doubles(reporter("exercises/"), "items", [*scenario_names, *items])


def check_lists(glossary: Glossary, helplines: HelpLines, works: Collection[str]) -> Iterator[Problem]:
    """Double ids and dead sources in the glossary and the help lines."""
    report = reporter("glossary.toml")
    yield from doubles(report, "terms", [term.id for term in glossary.terms])
    for term in glossary.terms:
        yield from sources(report, f"terms[{term.id}]", term.sources, works)
    yield from doubles(reporter("helplines.toml"), "lines", [line.id for line in helplines.lines])
