"""A return: one file in data/returns/, a few minutes some time after the course, for the participant alone."""

from binnenuit.course.items.questions import Questions
from binnenuit.course.records.record import Positive


class Return(Questions):
    """New cases, and what somebody did meanwhile; `days` after the day that a participant counts from."""

    days: Positive
