"""What a scenario remembers: facts, people and events. Does all of it lead to something?"""

from collections.abc import Collection, Iterator

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import Report, dead, doubles
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.scenario import Scenario


def facts_of(scenario: Scenario) -> dict[str, str]:
    """Each fact that a choice sets, with the place of the first that does."""
    found: dict[str, str] = {}
    for step in scenario.steps:
        for choice in step.choices:
            for fact in choice.sets:
                found.setdefault(fact, f"steps[{step.id}].choices[{choice.id}].sets")
    return found


def check_memory(report: Report, scenario: Scenario, shelf: Shelf, asked: Collection[str]) -> Iterator[Problem]:
    """Facts that nothing asks for, names that mean two things, people nobody knows, and chance that is not told.

    `asked` is what the conditions of the scenario look at.
    """
    choices = {choice.id for step in scenario.steps for choice in step.choices}
    events, facts = [event.id for event in scenario.events], facts_of(scenario)
    people = [person.id for person in scenario.people]
    yield from doubles(report, "events", events)
    yield from doubles(report, "people", people)
    for name in dict.fromkeys([*facts, *events]):
        if (name in choices) + (name in events) + (name in facts) > 1:
            yield report(facts.get(name, f"events[{name}].id"), "two-meanings", name)
    for name in people:
        if any(meter.id == name for meter in scenario.meters):
            yield report(f"people[{name}].id", "two-meanings", name)
    for fact, where in facts.items():
        if fact not in asked:
            yield report(where, "fact-unused", fact)
    if shelf.cast:
        cast = {person.id for person in shelf.cast.people}
        for name in people:
            yield from dead(report, f"people[{name}].id", [name], cast)
        for event in scenario.events:
            if event.who:
                yield from dead(report, f"events[{event.id}].who", [event.who], cast)
    for event in scenario.events:
        yield from dead(report, f"events[{event.id}].effects", event.effects, scenario.levels)
        if event.chance is not None and not scenario.chance:
            yield report(f"events[{event.id}].chance", "chance-untold", event.id)
    if scenario.chance and all(event.chance is None for event in scenario.events):
        yield report("chance", "chance-never")
    if scenario.trust_shown and not people:
        yield report("trust_shown", "trust-of-nobody")
