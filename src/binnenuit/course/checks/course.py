"""References between files: lessons and what belongs to them, and ids that must be unique over all."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from binnenuit.course.checks.links import dead, doubles, reporter, sources
from binnenuit.course.checks.problem import Problem
from binnenuit.course.records.course import CoursePlan, Glossary, HelpLines
from binnenuit.course.records.exercise import Exercise
from binnenuit.course.records.plan import PLAN
from binnenuit.course.records.quiz import Quiz


def check_plan(
    plan: CoursePlan,
    quizzes: Mapping[str, Quiz],
    exercises: Mapping[str, Exercise],
    names: Mapping[str, Collection[str]],
) -> Iterator[Problem]:
    """Every lesson that names a file that is not there, and ids given twice; `names` are the file names by folder."""
    report = reporter("course.toml")
    yield from doubles(report, "lessons", [lesson.id for lesson in plan.lessons])
    if plan.glossary:
        yield from dead(report, "glossary", [plan.glossary], {lesson.id for lesson in plan.lessons})
    for lesson in plan.lessons:
        where = f"lessons[{lesson.id}]"
        yield from dead(report, f"{where}.notebook", [lesson.notebook], names["notebooks"])
        yield from dead(report, f"{where}.quizzes", lesson.quizzes, names["quizzes"])
        yield from dead(report, f"{where}.measurements", lesson.measurements, names["measurements"])
        yield from dead(report, f"{where}.labs", lesson.labs, names["labs"])
        yield from dead(report, f"{where}.scenarios", lesson.scenarios, names["scenarios"])
        yield from dead(report, f"{where}.exercises", lesson.exercises, names["exercises"])
    known = {lesson.id for lesson in plan.lessons}
    for name, quiz in quizzes.items():
        yield from dead(reporter(f"quizzes/{name}.toml"), "lesson", [quiz.lesson], known)
    for name, exercise in exercises.items():
        yield from dead(reporter(f"exercises/{name}.toml"), "lesson", [exercise.lesson], known)
    yield from _doubles_over_files(quizzes, exercises, names)


def _doubles_over_files(
    quizzes: Mapping[str, Quiz], exercises: Mapping[str, Exercise], names: Mapping[str, Collection[str]]
) -> Iterator[Problem]:
    """Every place of an id that answers are kept under, when it has more than one in all of data/."""
    places = [(f"{folder}/{name}.toml", "id", name) for folder in ("labs", "scenarios") for name in names[folder]]
    for name, quiz in quizzes.items():
        places += [(f"quizzes/{name}.toml", f"estimates[{each.id}].id", each.id) for each in quiz.estimates]
    for name, exercise in exercises.items():
        places += [(f"exercises/{name}.toml", f"items[{each.id}].id", each.id) for each in exercise.items]
    count = Counter([PLAN, *(key for *_, key in places)])
    for file, place, key in places:
        if count[key] > 1:
            yield Problem(file, place, "double", key)


def check_lists(glossary: Glossary, helplines: HelpLines, works: Collection[str]) -> Iterator[Problem]:
    """Double ids and dead sources in the glossary and the help lines."""
    report = reporter("glossary.toml")
    yield from doubles(report, "terms", [term.id for term in glossary.terms])
    for term in glossary.terms:
        yield from sources(report, f"terms[{term.id}]", term.sources, works)
    yield from doubles(reporter("helplines.toml"), "lines", [line.id for line in helplines.lines])
