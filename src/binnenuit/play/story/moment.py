"""A scenario at one moment, and what comes next; all that decides it is the place, what was done, and the levels."""

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from binnenuit.course.records.scenario import Choice, Scenario, Step
from binnenuit.course.records.story.event import Event, Variant
from binnenuit.course.records.story.when import When

OVER, NOT_YET = -2, -1
"""The ages of an event that came, or stayed away when it was due, and of one whose condition does not hold."""

Told = tuple[str, int]
"""A step and the number in it of a paragraph that is told once."""

Falls = Callable[[Event], bool]
"""Whether an event that is due comes."""


class Moment(NamedTuple):
    """Where a scenario stands: at a step or an ending, by its id.

    `made` are the choices, facts and events so far; `levels` those of the meters and then of the people, in the
    order of the file; `ages` says of each event for how many choices its condition has held; `told` what is not told
    again.
    """

    place: str
    made: frozenset[str]
    levels: tuple[int, ...]
    ages: tuple[int, ...]
    told: frozenset[Told]


class Arrival(NamedTuple):
    """A moment after a choice: the events that came, and the levels before they did."""

    moment: Moment
    events: tuple[Event, ...]
    levels: tuple[int, ...]


def holds(when: When | None, made: Collection[str], values: Mapping[str, int]) -> bool:
    """Whether a condition is met by what was done and holds so far, and by levels; no condition always is."""
    if when is None:
        return True
    done = made if isinstance(made, frozenset) else frozenset(made)
    if not done.issuperset(when.all) or (when.any and done.isdisjoint(when.any)) or not done.isdisjoint(when.none):
        return False
    if when.at_least and any(values[name] < bound for name, bound in when.at_least.items()):
        return False
    return not (when.below and any(values[name] >= bound for name, bound in when.below.items()))


def first(scenario: Scenario) -> Moment:
    """The moment before the first choice."""
    levels = (*(meter.start for meter in scenario.meters), *(person.start for person in scenario.people))
    begin = Moment(scenario.start, frozenset(), levels, (NOT_YET,) * len(scenario.events), frozenset())
    return begin._replace(ages=_ages(scenario, begin))


def met(scenario: Scenario, when: When | None, now: Moment) -> bool:
    """Whether a condition holds at a moment."""
    if when is None:
        return True
    on_levels = when.at_least or when.below
    return holds(when, now.made, dict(zip(scenario.levels, now.levels, strict=True)) if on_levels else {})


def offers(scenario: Scenario, step: Step | None, now: Moment) -> tuple[Choice, ...]:
    """What can be chosen, in the order of the file; nothing at an ending."""
    return tuple(choice for choice in step.choices if met(scenario, choice.when, now)) if step else ()


def told_at(scenario: Scenario, step: Step | None, now: Moment) -> tuple[Variant, ...]:
    """The extra paragraphs of a step."""
    return tuple(
        variant
        for number, variant in enumerate(step.variants if step else ())
        if met(scenario, variant.when, now) and not (variant.once and (now.place, number) in now.told)
    )


def after(scenario: Scenario, step: Step, now: Moment, choice: Choice, comes: Falls) -> Arrival:
    """The moment after a choice: its effects, where it leads, and then the events that are due there."""
    told = now.told
    if step.tells_once:
        said = told_at(scenario, step, now)
        told = told.union((step.id, number) for number, each in enumerate(step.variants) if each.once and each in said)
    levels = _moved(scenario, now.levels, choice.effects)
    then = Moment("", now.made.union((choice.id, *choice.sets)), levels, now.ages, told)
    place = next((route.to for route in choice.routes if met(scenario, route.when, then)), choice.next or "")
    return arrived(scenario, Moment(place, then.made, levels, now.ages, told), comes)


def arrived(scenario: Scenario, now: Moment, comes: Falls) -> Arrival:
    """A moment with the events that are due in it; at an ending nothing comes any more."""
    if not scenario.events or scenario.ending(now.place):
        return Arrival(now, (), now.levels)
    ages = _ages(scenario, now)
    due = [event for event, age in zip(scenario.events, ages, strict=True) if age >= event.after]
    if not due:
        return Arrival(Moment(now.place, now.made, now.levels, ages, now.told), (), now.levels)
    came = tuple(event for event in due if comes(event))
    made, levels = now.made.union(event.id for event in came), now.levels
    for event in came:
        levels = _moved(scenario, levels, event.effects)
    ages = tuple(OVER if age >= event.after else age for event, age in zip(scenario.events, ages, strict=True))
    then = Moment(now.place, made, levels, ages, now.told)
    if came:
        then = then._replace(ages=_ages(scenario, then, grow=0))
    return Arrival(then, came, now.levels)


def _ages(scenario: Scenario, now: Moment, grow: int = 1) -> tuple[int, ...]:
    """The age of each event; one whose condition begins to hold is of age 0, and who was over stays so."""
    ages = list(now.ages)
    for number, age in enumerate(ages):
        if age != OVER:
            holding = met(scenario, scenario.events[number].when, now)
            ages[number] = NOT_YET if not holding else age + grow if age >= 0 else 0
    return tuple(ages)


def _moved(scenario: Scenario, levels: tuple[int, ...], effects: Mapping[str, int]) -> tuple[int, ...]:
    """The levels after effects, never below 0 or above the highest."""
    if not effects:
        return levels
    new = list(levels)
    for number, (name, top) in enumerate(scenario.levels.items()):
        if name in effects:
            new[number] = min(max(new[number] + effects[name], 0), top)
    return tuple(new)
