"""References inside one scenario: do they all lead somewhere?"""

from collections.abc import Iterator

from binnenuit.course.checks.memory import check_memory, facts_of
from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, claim, dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.scenario import Choice, Scenario
from binnenuit.course.records.story.when import When


def check_scenario(file: str, scenario: Scenario, shelf: Shelf) -> Iterator[Problem]:
    """Every dead or double reference, and every claim without a source, in one scenario."""
    report, works = reporter(file), shelf.works
    places = [step.id for step in scenario.steps] + [ending.id for ending in scenario.endings]
    choices = [choice.id for step in scenario.steps for choice in step.choices]
    yield from doubles(report, "steps", places)
    yield from doubles(report, "choices", choices)
    yield from doubles(report, "meters", [meter.id for meter in scenario.meters])
    yield from dead(report, "start", [scenario.start], {step.id for step in scenario.steps})
    for meter in scenario.meters:
        if meter.start >= len(meter.levels):
            yield report(
                f"meters[{meter.id}].start",
                "range",
                str(meter.start),
                f"0 – {len(meter.levels) - 1}",
            )
    for step in scenario.steps:
        if step.who and shelf.cast:
            yield from dead(report, f"steps[{step.id}].who", [step.who], {person.id for person in shelf.cast.people})
        for choice in step.choices:
            where = f"steps[{step.id}].choices[{choice.id}]"
            yield from _claim(report, where, choice, shelf)
            yield from _choice(report, where, choice, scenario, set(places))
    for where, when in conditions(scenario):
        yield from _when(report, where, when, scenario)
    yield from check_memory(report, scenario, shelf, {name for _, when in conditions(scenario) for name in when.asked})
    for ending in scenario.endings:
        yield from claim(report, f"endings[{ending.id}]", ending, works)
    for at, fact in enumerate(scenario.debrief.facts, 1):
        yield from claim(report, f"debrief.facts[{at}]", fact, works)
    for at, unknown in enumerate(scenario.debrief.unknown, 1):
        yield from sources(report, f"debrief.unknown[{at}]", unknown.sources, works)


def conditions(scenario: Scenario) -> Iterator[tuple[str, When]]:
    """Every condition of a scenario, with its place in the file."""
    for step in scenario.steps:
        for at, variant in enumerate(step.variants, 1):
            yield f"steps[{step.id}].variants[{at}].when", variant.when
        for choice in step.choices:
            where = f"steps[{step.id}].choices[{choice.id}]"
            if choice.when:
                yield f"{where}.when", choice.when
            for at, route in enumerate(choice.routes, 1):
                if route.when:
                    yield f"{where}.routes[{at}].when", route.when
    for event in scenario.events:
        if event.when:
            yield f"events[{event.id}].when", event.when


def _claim(report: Report, where: str, choice: Choice, shelf: Shelf) -> Iterator[Problem]:
    """How we know stands in one place: in the ground, or beside the consequence."""
    if choice.ground:
        yield from claim(report, f"{where}.ground", choice.ground, shelf.works)
        if choice.evidence or choice.sources:
            yield report(where, "two-grounds", choice.id)
    elif not choice.evidence:
        yield report(f"{where}.evidence", "missing", "evidence")
    else:
        yield from claim(report, where, choice.claim, shelf.works)


def _choice(report: Report, where: str, choice: Choice, scenario: Scenario, places: set[str]) -> Iterator[Problem]:
    if (choice.next is None) == (not choice.routes):
        yield report(where, "one-way", "next, routes")
    yield from dead(report, f"{where}.next", choice.targets, places)
    yield from dead(report, f"{where}.effects", choice.effects, scenario.levels)
    for at, route in enumerate(choice.routes, 1):
        if not route.when and at < len(choice.routes):
            yield report(f"{where}.routes[{at}]", "route-never", choice.routes[at].to)
    if choice.routes and choice.routes[-1].when:
        yield report(f"{where}.routes[{len(choice.routes)}].when", "route-last")


def _when(report: Report, where: str, when: When, scenario: Scenario) -> Iterator[Problem]:
    choices = {choice.id for step in scenario.steps for choice in step.choices}
    events = {event.id for event in scenario.events}
    yield from dead(report, where, when.asked, choices | events | facts_of(scenario).keys())
    yield from dead(report, where, [*when.at_least, *when.below], scenario.levels)
    for name, bound in [*when.at_least.items(), *when.below.items()]:
        if bound > (top := scenario.levels.get(name, bound)):
            yield report(f"{where}.{name}", "range", str(bound), f"0 – {top}")
