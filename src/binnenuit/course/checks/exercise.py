"""References and points inside a series of questions: can every item be answered, and answered fully?"""

from collections import Counter
from collections.abc import Iterator, Mapping

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.items.coming_back import Return
from binnenuit.course.items.questions import Questions
from binnenuit.course.problems.links import reporter
from binnenuit.course.problems.problem import Problem


def check_exercise(file: str, exercise: Questions, shelf: Shelf) -> Iterator[Problem]:
    """Every dead or double reference, claim without source, and impossible score in one exercise."""
    report = reporter(file)
    for item in exercise.items:
        yield from item.problems(report, f"items[{item.id}]", shelf.works)


def check_returns(returns: Mapping[str, Return], shelf: Shelf) -> Iterator[Problem]:
    """The same of each return, and two that fall on one day."""
    count = Counter(each.days for each in returns.values())
    for name, each in returns.items():
        file = f"returns/{name}.toml"
        yield from check_exercise(file, each, shelf)
        if count[each.days] > 1:
            yield reporter(file)("days", "one-day", str(each.days))
