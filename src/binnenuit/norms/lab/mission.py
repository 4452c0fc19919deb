"""Whether a mission of a lab is met: by what was found, and by how the dials stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from binnenuit.course.records.lab.mission import Goal, Mission
from binnenuit.norms.lab.finding import Finding
from binnenuit.norms.lab.knob import Knob

SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Standing:
    """How a mission stands: the number of each goal, whether all lie where they should, and whether the dials do."""

    numbers: tuple[float, ...]
    reached: bool
    allowed: bool

    @property
    def met(self) -> bool:
        """Whether it was brought about as it was asked."""
        return self.reached and self.allowed


def standing(mission: Mission, found: Finding, knobs: Sequence[Knob], at: Mapping[str, int]) -> Standing:
    """How a mission stands with the knobs at these stops, and what was found there."""
    moved = [knob.dial.id for knob in knobs if at.get(knob.id, knob.start) != knob.start]
    numbers = tuple(number(goal, found) for goal in mission.goals)
    reached = all(_lies(value, goal) for value, goal in zip(numbers, mission.goals, strict=True))
    few = mission.most is None or len(moved) <= mission.most
    return Standing(numbers, reached, few and (not mission.only or set(moved) <= set(mission.only)))


def number(goal: Goal, found: Finding) -> float:
    """The number that a goal is about."""
    if not goal.format:
        return found.measures[goal.measure]
    if goal.than:
        return found.measures[f"{goal.format}.perceived"] - found.measures[f"{goal.than}.perceived"]
    return found.measures[f"{goal.format}.{goal.measure}"]


def _lies(value: float, goal: Goal) -> bool:
    return value >= goal.value - SLACK if goal.comparison == "at-least" else value <= goal.value + SLACK
