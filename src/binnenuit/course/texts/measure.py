"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class MeasureTexts(Record):
    """[measure] of texts.toml."""

    label: Text
    loading: Text
    progress: Annotated[Text, slots("done", "total")]
    finished: Text
    growth: Text
    more: Annotated[Text, slots("after", "before", "most")]
    fewer: Annotated[Text, slots("after", "before", "most")]
    equal: Annotated[Text, slots("after", "most")]
    only_after: Annotated[Text, slots("after", "most")]
    table: Text
    topic: Text
    before: Text
    after: Text
    right: Text
    wrong: Text
    open: Text
    change: Text
    gained: Text
    kept: Text
    lost: Text
    neither: Text
    unknown: Text
    higher: Text
    lower: Text
    same: Text
    private: Text
    explained: Text
    best: Text
    sources: Text
