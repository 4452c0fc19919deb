"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class GradingTexts(Record):
    """[grading] of texts.toml."""

    points: Annotated[Text, slots("most", "points")]
    unanswered: Text
    bad_file: Text
    chosen: Text
    not_chosen: Text
    evidence: Annotated[Text, slots("label", "sources")]
    reflection_none: Text
    file_kept: Annotated[Text, slots("file")]
    example: Text
    stub: Text
    how: Text
