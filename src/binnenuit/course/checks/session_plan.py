"""References in the building blocks of a session: goals, and what a block takes from the rest of the course."""

from collections.abc import Iterator, Mapping

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, claim, dead, doubles, reporter
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.poll import Poll
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.session_plan import BuildingBlock, Minutes, People, SessionPlan


def check_session_plans(plans: Mapping[str, SessionPlan], shelf: Shelf) -> Iterator[Problem]:
    """Double ids, ranges upside down, dead goals and references, and claims without a source; none without lessons."""
    for name, plan in plans.items() if shelf.lessons is not None else ():
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
                yield from claim(report, f"{where}.reasons[{number}]", reason, shelf.works)


def _upside_down(report: Report, where: str, pair: People | Minutes) -> Iterator[Problem]:
    if pair.least > pair.most:
        yield report(where, "upside-down", f"{pair.least}, {pair.most}")


def _uses(report: Report, where: str, block: BuildingBlock, shelf: Shelf) -> Iterator[Problem]:
    uses = block.uses
    for field, name, allowed in (
        ("lesson", uses.lesson, shelf.lessons or ()),
        ("lab", uses.lab, shelf.folders["labs"]),
        ("quiz", uses.quiz, shelf.folders["quizzes"]),
        ("poll", uses.poll, shelf.folders["polls"]),
        ("scenario", uses.scenario, shelf.folders["scenarios"]),
    ):
        yield from dead(report, f"{where}.{field}", [name] if name else [], allowed)
    poll: Poll | None = shelf.folders["polls"].get(uses.poll or "")
    if poll or not uses.poll:
        yield from dead(
            report, f"{where}.statements", uses.statements, {each.id for each in poll.statements} if poll else ()
        )
    scenario: Scenario | None = shelf.folders["scenarios"].get(uses.scenario or "")
    if scenario or not uses.scenario:
        yield from dead(report, f"{where}.steps", uses.steps, {step.id for step in scenario.steps} if scenario else ())
