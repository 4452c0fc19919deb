"""How a lab tells an outcome: what our model does under a label of its own, and apart from it what a source says."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.lab.outcome import Outcome
from binnenuit.lesson.widgets.shared.claim import Evidence, GroundPart, evidence, ground


class OutcomePart(TypedDict):
    """The labels of an outcome: `evidence` only where its own words are from a source, `ground` beside the model."""

    evidence: Evidence | None
    ground: GroundPart | None


def outcome(course: Course, told: Outcome) -> OutcomePart:
    """The labels under an outcome."""
    own = told.claim if not told.ground else None
    return {"evidence": evidence(course, own) if own else None, "ground": ground(course, told.ground)}
