"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class GlossaryTexts(Record):
    """[glossary] of texts.toml."""

    label: Text
    search: Text
    all: Annotated[Text, slots("count")]
    found: Annotated[Text, slots("count")]
    found_one: Text
    none: Text
    sources: Text
