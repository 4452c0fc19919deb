"""References and points inside one exercise: can every item be answered, and answered fully?"""

from collections.abc import Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.problems.links import reporter
from binnenuit.course.problems.problem import Problem


def check_exercise(file: str, exercise: Exercise, shelf: Shelf) -> Iterator[Problem]:
    """Every dead or double reference, claim without source, and impossible score in one exercise."""
    report = reporter(file)
    for item in exercise.items:
        yield from item.problems(report, f"items[{item.id}]", shelf.works)
