"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class LabMeasuresTexts(Record):
    """[lab_measures] of texts.toml."""

    heard: Annotated[Text, slots("now")]
    perceived: Annotated[Text, slots("now")]
    private: Annotated[Text, slots("now")]
    gap: Annotated[Text, slots("now")]
    difference: Annotated[Text, slots("now")]
    difference_than: Annotated[Text, slots("now", "than")]
    joined: Annotated[Text, slots("now")]
    turned: Annotated[Text, slots("now", "runs")]
    followers: Annotated[Text, slots("now")]
    committed: Annotated[Text, slots("now")]
    of_format: Annotated[Text, slots("format", "text")]
