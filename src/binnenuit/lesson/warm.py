"""What every lesson needs, loaded and drawn once, so that each kernel forked from here has it in memory already."""

from binnenuit.course import load
from binnenuit.lesson.widgets.norm_lab.picture import Pictures
from binnenuit.norms.lab import find


def warm() -> None:
    """Read the course, and run and draw each lab as it stands at the start."""
    course = load()
    for lab in course.labs.values():
        numbers = {dial.id: dial.stops[dial.start].value for dial in lab.dials}
        Pictures(course.language).draw(find(course, lab, numbers, lab.formats))
