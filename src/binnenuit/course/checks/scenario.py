"""References inside one scenario: do they all lead somewhere?"""

from collections.abc import Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, claim, dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.scenario import Choice, Scenario, When


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
        for at, variant in enumerate(step.variants, 1):
            yield from _when(report, f"steps[{step.id}].variants[{at}].when", variant.when, scenario, choices)
        for choice in step.choices:
            where = f"steps[{step.id}].choices[{choice.id}]"
            yield from claim(report, where, choice, works)
            yield from _choice(report, where, choice, scenario, set(places), choices)
    for ending in scenario.endings:
        yield from claim(report, f"endings[{ending.id}]", ending, works)
    for at, fact in enumerate(scenario.debrief.facts, 1):
        yield from claim(report, f"debrief.facts[{at}]", fact, works)
    for at, unknown in enumerate(scenario.debrief.unknown, 1):
        yield from sources(report, f"debrief.unknown[{at}]", unknown.sources, works)


def _choice(
    report: Report,
    where: str,
    choice: Choice,
    scenario: Scenario,
    places: set[str],
    choices: list[str],
) -> Iterator[Problem]:
    if (choice.next is None) == (not choice.routes):
        yield report(where, "one-way", "next, routes")
    yield from dead(report, f"{where}.next", choice.targets, places)
    yield from dead(report, f"{where}.effects", choice.effects, {meter.id for meter in scenario.meters})
    if choice.when:
        yield from _when(report, f"{where}.when", choice.when, scenario, choices)
    for at, route in enumerate(choice.routes, 1):
        if route.when:
            yield from _when(report, f"{where}.routes[{at}].when", route.when, scenario, choices)
        elif at < len(choice.routes):
            yield report(f"{where}.routes[{at}]", "route-never", choice.routes[at].to)
    if choice.routes and choice.routes[-1].when:
        yield report(f"{where}.routes[{len(choice.routes)}].when", "route-last")


def _when(report: Report, where: str, when: When, scenario: Scenario, choices: list[str]) -> Iterator[Problem]:
    yield from dead(report, where, [*when.all, *when.any, *when.none], choices)
    meters = {meter.id: meter for meter in scenario.meters}
    yield from dead(report, where, [*when.at_least, *when.below], meters)
    for name, bound in [*when.at_least.items(), *when.below.items()]:
        top = len(meters[name].levels) - 1 if name in meters else bound
        if bound > top:
            yield report(f"{where}.{name}", "range", str(bound), f"0 – {top}")
