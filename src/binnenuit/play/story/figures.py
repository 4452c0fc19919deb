"""How a scenario fares in numbers: can it be won without thinking, and does it remember?"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from binnenuit.course.checks.scenario import conditions
from binnenuit.course.records.scenario import Choice, Scenario, Step
from binnenuit.course.records.story.when import When
from binnenuit.play.scenario import begin, choose
from binnenuit.play.walk import Walk

Pick = Callable[[Sequence[Choice]], Choice]

HABITS: dict[str, Pick] = {
    "first": lambda offered: offered[0],
    "last": lambda offered: offered[-1],
    "longest": lambda offered: max(offered, key=lambda choice: len(choice.text)),
    "shortest": lambda offered: min(offered, key=lambda choice: len(choice.text)),
}
"""Ways to choose without reading."""

LONG = 100
"""No route that a habit takes has more choices; one that goes round stops there."""


class Figures(NamedTuple):
    """What a scenario comes to.

    `guessed` is the share of routes, from 0 to 1, whose ending is guessed right by who only knows the last choice;
    `dominated` are choices beside which another does as well on everything and better on something; `habits` says for
    each how large a part of all routes its meters beat, ties for half, and is empty without meters; `echoes` counts the
    events and extra paragraphs that look back two choices or more.
    """

    guessed: float
    options: int
    dominated: tuple[str, ...]
    habits: dict[str, float]
    echoes: int


def figures(scenario: Scenario, walked: Walk) -> Figures:
    """The figures of a scenario that was walked."""
    best: dict[str, int] = {}
    for finish, count in walked.finishes.items():
        best[finish.last] = max(best.get(finish.last, 0), count)
    totals = {name: _sum(scenario, pick) for name, pick in HABITS.items()}
    habits = {name: _beaten(walked, total) for name, total in totals.items() if total is not None}
    return Figures(
        guessed=sum(best.values()) / walked.paths if walked.paths else 0,
        options=sum(len(step.choices) for step in scenario.steps),
        dominated=tuple(_dominated(scenario)),
        habits=habits if scenario.meters else {},
        echoes=_echoes(scenario),
    )


def _beaten(walked: Walk, total: int) -> float:
    below = sum(count for each, count in walked.sums.items() if each < total)
    return (below + walked.sums[total] / 2) / walked.paths if walked.paths else 0


def _sum(scenario: Scenario, pick: Pick) -> int | None:
    """What the meters come to for who always picks so; None when that leads to no ending."""
    now = begin(scenario)
    while now.offered and len(now.path) < LONG:
        now = choose(now, pick(now.offered).id)
    return sum(reading.value for reading in now.readings) if now.ending else None


def _dominated(scenario: Scenario) -> list[str]:
    """The choices that nothing speaks for: another of the same step is as good on every level and better on one, while
    they leave no fact and nothing asks whether they were made.
    """
    asked = {name for _, when in conditions(scenario) for name in when.asked}
    return [
        choice.id
        for step in scenario.steps
        for choice in step.choices
        if not choice.sets and choice.id not in asked and any(_beats(scenario, other, choice) for other in step.choices)
    ]


def _beats(scenario: Scenario, other: Choice, choice: Choice) -> bool:
    gains = [other.effects.get(name, 0) - choice.effects.get(name, 0) for name in scenario.levels]
    return min(gains, default=0) >= 0 and max(gains, default=0) > 0


def _echoes(scenario: Scenario) -> int:
    far = {step.id: _distances(scenario, step) for step in scenario.steps}
    homes: dict[str, list[str]] = {}
    for step in scenario.steps:
        for choice in step.choices:
            for name in (choice.id, *choice.sets):
                homes.setdefault(name, []).append(step.id)
    events = {event.id: event for event in scenario.events}

    def looks_back(when: When | None, place: str) -> bool:
        """Whether a condition hangs on a choice of two choices or more before this place."""
        asked = list(when.asked) if when else []
        made = (far[home].get(place, 0) for name in asked for home in homes.get(name, []))
        return any(steps >= 2 for steps in made) or any(name in events for name in asked)

    variants = sum(looks_back(variant.when, step.id) for step in scenario.steps for variant in step.variants)
    return variants + sum(
        any(name in homes for name in event.when.asked) for event in scenario.events if event.when
    )  # an event comes at least one choice after the choice that it is about


def _distances(scenario: Scenario, start: Step) -> dict[str, int]:
    """The least number of choices from a step to each other, whatever conditions hold."""
    found, waiting = {start.id: 0}, [start]
    for step in waiting:
        for target in (name for choice in step.choices for name in (*choice.targets, choice.next or "")):
            if target not in found and (there := scenario.step(target)):
                found[target] = found[step.id] + 1
                waiting.append(there)
    return found
