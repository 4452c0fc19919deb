"""The words of the kit. A test names a text by its place in `data/`, so that a better wording breaks none."""

from binnenuit.course import load
from binnenuit.course.records.poll import Statement
from tests.places import ROOT

COURSE = load(ROOT)
TEXTS = COURSE.texts
CLI, ROOM, SITE = TEXTS.cli, TEXTS.room, TEXTS.site
STAGE = ROOM.stage
CLOCK, TITLES = STAGE.clock, STAGE.titles
PERCENT = STAGE.share.partition("}")[2].strip()
"""The word behind every share."""


def statement(name: str) -> Statement:
    """A statement that the room can vote on."""
    return next(each for poll in COURSE.polls.values() for each in poll.statements if each.id == name)
