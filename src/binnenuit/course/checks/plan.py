"""References in the plan of action: sections, and the answers that its suggestions come from."""

from collections.abc import Collection, Iterator, Mapping

from binnenuit.course.checks.shelf import Shelf
from binnenuit.course.problems.links import claim, dead, doubles, reporter, sources
from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.plan import PlanForm


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


def answerable(shelf: Shelf) -> dict[str, set[str]]:
    """What can be chosen, by the id under which a dossier keeps the choice."""
    records = (record for folder in shelf.folders.values() for record in folder.values())
    kept = [each for record in records for each in record.kept if each.choices and each.counts]
    found: dict[str, set[str]] = {each.id: set() for each in kept}
    for each in kept:
        found[each.id].update(each.choices)
    return found
