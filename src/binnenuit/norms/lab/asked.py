"""What a participant asks of a lab by turning its dials."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.lab.formats import Format
from binnenuit.course.records.lab.lab import Lab


@dataclass(frozen=True, slots=True)
class Asked:
    """A lab of a course, its dials as numbers by id, and the ids of the formats that are chosen.

    A dial that is not given keeps the model's own value.
    """

    course: Course
    lab: Lab
    dials: Mapping[str, float]
    formats: Sequence[str]

    @property
    def every_format(self) -> Sequence[Format]:
        """All formats of the course, in the order of their file."""
        return self.course.formats.formats
