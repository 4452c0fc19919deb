"""From a lab and where its dials stand to what there is to see, in numbers and in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.lab.kinds import Kind
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.record import Record
from binnenuit.course.texts.texts import Texts
from binnenuit.norms.lab.asked import Asked
from binnenuit.norms.lab.finding import Finding
from binnenuit.norms.lab.meeting import meetings
from binnenuit.norms.lab.minority import minority
from binnenuit.norms.lab.silence import silence
from binnenuit.norms.lab.sweep import settings
from binnenuit.norms.lab.threshold import thresholds

__all__ = ["Finding", "find", "words"]


@dataclass(frozen=True, slots=True)
class Experiment:
    """What a kind of lab runs, and which texts it has in place of those of [lab]."""

    run: Callable[[Asked], Finding]
    words: Callable[[Texts], Record | None] = lambda texts: None


EXPERIMENTS: Mapping[Kind, Experiment] = {
    "meeting": Experiment(lambda asked: meetings(asked) if asked.lab.formats else silence(asked)),
    "threshold": Experiment(thresholds, lambda texts: texts.lab_threshold.rounds),
    "minority": Experiment(minority, lambda texts: texts.lab_minority.rounds),
    "sweep": Experiment(settings),
}


def find(course: Course, lab: Lab, dials: Mapping[str, float], formats: Sequence[str]) -> Finding:
    """What a lab shows with its dials at these numbers and these formats chosen, both by id.

    The same question always has the same answer.
    """
    return EXPERIMENTS[lab.kind].run(Asked(course, lab, dials, formats))


def words(course: Course, lab: Lab) -> dict[str, str]:
    """The texts around a lab of this kind, by name."""
    own = EXPERIMENTS[lab.kind].words(course.texts)
    return course.texts.lab.model_dump() | (own.model_dump() if own else {})
