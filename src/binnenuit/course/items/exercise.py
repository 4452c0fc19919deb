"""An exercise: one file in data/exercises/, read by the widget, by `check` and by nbgrader alike."""

from typing import ClassVar

from binnenuit.course.items.questions import Questions
from binnenuit.course.records.record import Id


class Exercise(Questions):
    """An assignment: what a participant does by clicking after a lesson."""

    lesson: Id

    handed_in: ClassVar[bool] = True
