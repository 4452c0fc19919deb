"""With which numbers a lab can begin: ours, the participant's own guess, or what a room saw of itself on the wall.

Of a room only what may be on the wall comes in, rounded as it is there; nothing of it is kept.
"""

from typing import Any, TypedDict

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Lab
from binnenuit.lesson.widgets.estimate.page import guessed
from binnenuit.play.dossier import Dossier

NEEDED = ("share", "perceived")
"""What people think themselves and what they think of each other: the dials that a beginning sets."""
STEPS = range(5, 100, 5)
"""The per cents that a wall shows."""


class OwnPart(TypedDict):
    """The participant's guess beside the figure, in words and as a beginning."""

    told: str
    share: int
    perceived: int


class BeginPart(TypedDict):
    """The beginnings that a lab has besides its own."""

    steps: list[int]
    own: OwnPart | None


def begin(course: Course, lab: Lab, dossier: Dossier) -> BeginPart | None:
    """The beginnings of a lab; None where it has no dials for them."""
    if not all(lab.dial(name) for name in NEEDED):
        return None
    return {"steps": list(STEPS), "own": _own(course, lab, dossier)}


def rounded(percent: Any) -> int:
    """A share in per cent as a wall shows it: in steps of five, never below five or above ninety-five."""
    return min(max(round(int(percent) / STEPS.step) * STEPS.step, STEPS[0]), STEPS[-1])


def _own(course: Course, lab: Lab, dossier: Dossier) -> OwnPart | None:
    every = (each for quiz in course.quizzes.values() for each in quiz.estimates)
    asked = next((each for each in every if each.id == lab.estimate), None)
    guess = guessed(asked, dossier) if asked else None
    if asked is None or guess is None:
        return None
    value = round(course.facts.fact(asked.fact).value)
    told = course.texts.lab.begin_own_told.format(guess=guess, value=value, unit=asked.unit)
    return {"told": told, "share": rounded(value), "perceived": rounded(guess)}
