"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class ReportTexts(Record):
    """[report] of texts.toml."""

    label: Text
    title: Annotated[Text, slots("title")]
    hint: Text
    unfinished: Text
    print: Text
    download: Text
    file_name: Annotated[Text, slots("id")]
    choice: Text
    reason: Text
    consequence: Text
    ground: Text
    not_taken: Text
    meters: Text
    ending: Text
    lesson: Text
    sources: Text
    made: Text
