"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class RouteMapTexts(Record):
    """[route_map] of texts.toml."""

    title: Annotated[Text, slots("title")]
    alt: Annotated[Text, slots("steps")]
    alt_two: Annotated[Text, slots("steps")]
    found: Annotated[Text, slots("found", "total")]
    key_now: Text
    key_before: Text
    key_both: Text
    key_open: Text
    key_here: Text
    key_ending: Text
    same: Annotated[Text, slots("title")]
    other: Annotated[Text, slots("title")]
    only_now: Annotated[Text, slots("title")]
    only_before: Annotated[Text, slots("title")]
