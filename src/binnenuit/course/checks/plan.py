"""References in the plan of action: sections, and the answers that its suggestions come from."""

from collections.abc import Collection, Iterator, Mapping

from binnenuit.course.checks.links import claim, dead, doubles, reporter, sources
from binnenuit.course.checks.problem import Problem
from binnenuit.course.records.exercise import ChoiceItem, Exercise, MultipleItem
from binnenuit.course.records.lab import Lab
from binnenuit.course.records.plan import PlanForm
from binnenuit.course.records.scenario import Scenario


def check_form(form: PlanForm, answers: Mapping[str, Collection[str]], works: Collection[str]) -> Iterator[Problem]:
    """Double ids, suggestions for a section or after an answer that is not there, and claims without a source.

    `answers` holds what can be chosen, by scenario, lab and item.
    """
    report = reporter("plan.toml")
    yield from doubles(report, "sections", [each.id for each in form.sections])
    yield from doubles(report, "pitfalls", [each.id for each in form.pitfalls])
    yield from doubles(report, "suggestions", [each.id for each in form.suggestions])
    yield from doubles(report, "support.offers", [each.id for each in form.support.offers])
    for pitfall in form.pitfalls:
        yield from claim(report, f"pitfalls[{pitfall.id}]", pitfall, works)
    known = {section.id for section in form.sections}
    for each in form.suggestions:
        where = f"suggestions[{each.id}]"
        yield from dead(report, f"{where}.section", [each.section], known)
        yield from dead(report, f"{where}.when.answer", [each.when.answer], answers)
        if each.when.answer in answers:
            yield from dead(report, f"{where}.when.any", each.when.any, answers[each.when.answer])
        yield from claim(report, where, each, works)
    for offer in form.support.offers:
        yield from sources(report, f"support.offers[{offer.id}]", offer.sources, works)


def answerable(
    scenarios: Mapping[str, Scenario], labs: Mapping[str, Lab], exercises: Mapping[str, Exercise]
) -> dict[str, set[str]]:
    """What can be chosen, by the id under which a dossier keeps the choice."""
    found: dict[str, set[str]] = {}
    for name, scenario in scenarios.items():
        found[name] = {choice.id for step in scenario.steps for choice in step.choices}
        found[name] |= {ending.id for ending in scenario.endings}
    for name, lab in labs.items():
        found.setdefault(name, set()).update(guess.id for guess in lab.prediction.options)
    for exercise in exercises.values():
        for item in exercise.items:
            if isinstance(item, ChoiceItem | MultipleItem):
                found.setdefault(item.id, set()).update(option.id for option in item.options)
    return found
