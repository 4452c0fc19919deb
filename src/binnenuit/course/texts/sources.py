"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class SourcesTexts(Record):
    """[sources] of texts.toml."""

    label: Text
    help: Text
    checked: Annotated[Text, slots("date")]
