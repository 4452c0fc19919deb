"""Chance in a scenario: the same route gives the same throw to the same participant."""

from collections.abc import Sequence
from hashlib import sha256

from binnenuit.course.records.scenario import Scenario
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import SEEDS, seed_of

OFF = "off"
"""What a dossier keeps of a scenario whose dice are off."""


def seed_for(scenario: Scenario, dossier: Dossier) -> int | None:
    """The seed by which the dice of a scenario fall; None when there are none, or they are off."""
    if not scenario.chance or is_off(scenario, dossier):
        return None
    return seed_of(dossier) or 0


def is_off(scenario: Scenario, dossier: Dossier) -> bool:
    """Whether somebody has nothing left to chance."""
    return dossier.answers.get(scenario.dice) == OFF


def seed_from(name: str) -> int:
    """A seed that only depends on a name, for who keeps no dossier."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") % SEEDS


def falls(chance: float | None, seed: int | None, event: str, path: Sequence[str]) -> bool:
    """Whether an event comes after a route; without a chance or a seed it always does."""
    if chance is None or seed is None:
        return True
    thrown = sha256(f"{seed}/{event}/{'/'.join(path)}".encode()).digest()
    return int.from_bytes(thrown[:6], "big") < chance * 256**6
