"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class EstimateTexts(Record):
    """[estimate] of texts.toml."""

    label: Text
    loading: Text
    slider: Text
    unset: Text
    value: Annotated[Text, slots("unit", "value")]
    guess: Text
    choose_first: Text
    yours: Annotated[Text, slots("value")]
    answer: Annotated[Text, slots("value")]
    both: Annotated[Text, slots("guess", "unit", "value")]
    close: Text
    under: Text
    over: Text
    sources: Text
