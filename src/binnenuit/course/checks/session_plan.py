"""References in the building blocks of a session: goals, and what a block takes from the rest of the course."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from binnenuit.course.checks.links import Report, claim, dead, doubles, reporter
from binnenuit.course.checks.problem import Problem
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import BuildingBlock, Minutes, People, SessionPlan


@dataclass(frozen=True, slots=True)
class Shelf:
    """What blocks may take from: the ids of lessons, labs and quizzes, and what stands in polls and scenarios."""

    lessons: Collection[str]
    labs: Collection[str]
    quizzes: Collection[str]
    polls: Mapping[str, Poll]
    scenarios: Mapping[str, Scenario]


def check_session_plans(plans: Mapping[str, SessionPlan], shelf: Shelf, works: Collection[str]) -> Iterator[Problem]:
    """Double ids, ranges upside down, dead goals and references, and claims without a source."""
    for name, plan in plans.items():
        report = reporter(f"session-plans/{name}.toml")
        yield from doubles(report, "goals", [goal.id for goal in plan.goals])
        yield from doubles(report, "roles", [role.id for role in plan.roles])
        yield from doubles(report, "blocks", [block.id for block in plan.blocks])
        yield from _upside_down(report, "people", plan.people)
        for role in plan.roles:
            yield from _upside_down(report, f"roles[{role.id}].people", role.people)
        goals = {goal.id for goal in plan.goals}
        for block in plan.blocks:
            where = f"blocks[{block.id}]"
            yield from dead(report, f"{where}.goals", block.goals, goals)
            yield from _upside_down(report, f"{where}.people", block.people)
            yield from _upside_down(report, f"{where}.minutes", block.minutes)
            yield from _uses(report, f"{where}.uses", block, shelf)
            for number, reason in enumerate(block.reasons, start=1):
                yield from claim(report, f"{where}.reasons[{number}]", reason, works)


def _upside_down(report: Report, where: str, pair: People | Minutes) -> Iterator[Problem]:
    if pair.least > pair.most:
        yield report(where, "upside-down", f"{pair.least}, {pair.most}")


def _uses(report: Report, where: str, block: BuildingBlock, shelf: Shelf) -> Iterator[Problem]:
    uses = block.uses
    for field, name, allowed in (
        ("lesson", uses.lesson, shelf.lessons),
        ("lab", uses.lab, shelf.labs),
        ("quiz", uses.quiz, shelf.quizzes),
        ("poll", uses.poll, shelf.polls),
        ("scenario", uses.scenario, shelf.scenarios),
    ):
        yield from dead(report, f"{where}.{field}", [name] if name else [], allowed)
    poll = shelf.polls.get(uses.poll or "")
    if poll or not uses.poll:
        yield from dead(
            report, f"{where}.statements", uses.statements, {each.id for each in poll.statements} if poll else ()
        )
    scenario = shelf.scenarios.get(uses.scenario or "")
    if scenario or not uses.scenario:
        yield from dead(report, f"{where}.steps", uses.steps, {step.id for step in scenario.steps} if scenario else ())
