"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class VerdictTexts(Record):
    """[verdict] of texts.toml."""

    best: Text
    partly: Text
    less: Text
    ticked: Text
    missed: Text
    unwanted: Text
    left: Text
    placed: Text
    misplaced: Text
    loose: Text
    choice: Annotated[Text, slots("mark")]
    whole: Text
    some: Text
    none: Text
    mine: Text
    better: Text
