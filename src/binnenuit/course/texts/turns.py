"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class TurnsTexts(Record):
    """[turns] of texts.toml."""

    label: Text
    at: Annotated[Text, slots("count", "number")]
    open: Annotated[Text, slots("number")]
    answered: Annotated[Text, slots("number")]
    previous: Text
    next: Text
