"""From a lab and where its dials stand to what there is to see, in numbers and in words."""

from collections.abc import Mapping, Sequence

from binnenuit.course import Course
from binnenuit.course.records.lab import Lab
from binnenuit.norms.lab.finding import Finding
from binnenuit.norms.lab.meeting import meetings
from binnenuit.norms.lab.minority import minority
from binnenuit.norms.lab.silence import silence
from binnenuit.norms.lab.sweep import settings
from binnenuit.norms.lab.threshold import thresholds

__all__ = ["Finding", "find"]


def find(course: Course, lab: Lab, dials: Mapping[str, float], formats: Sequence[str]) -> Finding:
    """What a lab shows with its dials at these numbers and these formats chosen, both by id.

    The same question always has the same answer.
    """
    texts = course.texts
    match lab.kind:
        case "threshold":
            return thresholds(dials, texts.lab_threshold)
        case "minority":
            return minority(lab, dials, texts.lab_minority)
        case "sweep":
            return settings(next(each for each in course.formats.formats if each.id in formats), texts.lab_sweep)
        case "meeting":
            if not lab.formats:
                return silence(dials, texts.lab_meeting)
            return meetings(course.formats.formats, formats, dials, texts.lab_meeting)
