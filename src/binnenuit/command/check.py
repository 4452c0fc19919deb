"""`binnenuit check`: every mistake in the content at once, or a short account of what there is."""

from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple

from binnenuit.command.stories import Walked, story_lines
from binnenuit.command.talks import Tried, talk_lines, talk_problems, tried
from binnenuit.command.tells import tell_lines
from binnenuit.course import BadContent, Course, Home, read
from binnenuit.course.items.exercise import Exercise
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.texts.cli import CliTexts
from binnenuit.course.texts.texts import Texts
from binnenuit.paper.running_order import gaps
from binnenuit.play.walk import Walk, walk


class Found(NamedTuple):
    """The course if it is whole, every problem in it, and what the robot found in each scenario and conversation."""

    course: Course | None
    problems: list[Problem]
    walks: dict[str, Walk]
    talks: dict[str, Tried]


def problems_in(home: Home) -> Found:
    """What is in data/, and what is wrong in it."""
    try:
        course = read(home)
    except BadContent as bad:
        return Found(None, bad.problems, {}, {})
    walks = walk_each(course.scenarios)
    problems = [
        Problem(f"scenarios/{name}.toml", "", rule, found)
        for name, walked in walks.items()
        for rule, found in walked.problems
    ]
    for name, plan in course.session_plans.items():
        problems += [Problem(f"session-plans/{name}.toml", *gap) for gap in gaps(plan)]
    talks = {name: tried(talk) for name, talk in course.conversations.items()}
    problems += talk_problems(talks)
    return Found(None if problems else course, sorted(problems), walks, talks)


def walk_each(scenarios: Mapping[str, Scenario]) -> dict[str, Walk]:
    """Every route of each scenario, on all processors: a walk takes seconds, and one has nothing to do with another."""
    if len(scenarios) < 2:
        return {name: walk(scenario) for name, scenario in scenarios.items()}
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:  # as on every computer
        return dict(zip(scenarios, pool.map(walk, scenarios.values()), strict=True))


def account(home: Home, texts: Texts | None) -> tuple[int, list[str]]:
    """The exit status (0 whole, 1 mistakes) and the lines to print; without texts the lines are bare facts."""
    course, problems, walks, talks = problems_in(home)
    if problems or course is None:
        rules = texts.check if texts else {}
        head = []
        if texts:
            head = [texts.cli.problem if len(problems) == 1 else texts.cli.problems.format(count=len(problems))]
        figures = talk_lines(talks, texts) if texts else []
        return 1, [*head, *(problem.message(rules) for problem in problems), *figures]
    lines = [
        course.texts.cli.checked.format(
            lessons=len(course.plan.walked),
            scenarios=len(course.scenarios),
            exercises=len(course.exercises),
            labs=len(course.labs),
            facts=len(course.facts.facts),
        )
    ]
    lines += story_lines({name: Walked(course.scenarios[name], found) for name, found in walks.items()}, course.texts)
    lines += talk_lines(talks, course.texts)
    lines += [statistics(exercise, course.texts.cli) for exercise in course.exercises.values()]
    lines += tell_lines(course.exercises, course.measurements, course.texts.tells)
    return 0, lines


def statistics(exercise: Exercise, texts: CliTexts) -> str:
    """One line on an exercise: its questions by kind, its points and how many works it refers to."""
    kinds = Counter(item.kind for item in exercise.items)
    claims = (
        claim for item in exercise.items for claim in (*getattr(item, "options", ()), *getattr(item, "cards", ()))
    )
    return texts.exercise.format(
        id=exercise.id,
        items=len(exercise.items),
        kinds=", ".join(texts.kind.format(count=count, kind=kind) for kind, count in sorted(kinds.items())),
        points=sum(item.points for item in exercise.items),
        by_trainer=sum(item.points for item in exercise.items if not item.scored),
        sources=len({ref.partition("#")[0] for claim in claims for ref in claim.sources}),
    )
