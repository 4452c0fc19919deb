"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from binnenuit.course.records.record import Record, Text


class FactsTexts(Record):
    """[facts] of texts.toml."""

    label: Text
    chart_label: Text
    sound: Text
    sound_explained: Text
    corrected: Text
    corrected_explained: Text
    dated: Text
    dated_explained: Text
    disputed: Text
    disputed_explained: Text
    unsourced: Text
    unsourced_explained: Text
    about: Text
    year: Text
    what: Text
    share: Text
    sources: Text
