"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class FeedbackTexts(Record):
    """[feedback] of texts.toml."""

    title: Text
    wrote: Text
    read: Text
    unread: Text
    comment: Text
    points: Annotated[Text, slots("most", "points")]
    total: Text
    total_unread: Text
    unreadable: Text
