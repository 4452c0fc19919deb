"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class TellsGroupsTexts(Record):
    """[tells.groups] of texts.toml."""

    choice: Text
    best: Text
    multiple: Text
    sort: Text
    order: Text


class TellsRulesTexts(Record):
    """[tells.rules] of texts.toml."""

    first: Text
    second: Text
    third: Text
    last: Text
    longest: Text
    shortest: Text
    absolute: Text
    no_absolute: Text
    reason: Text
    no_reason: Text
    semicolon: Text
    first_half: Text
    last_half: Text
    odd: Text
    even: Text
    all_but_first: Text
    all_but_last: Text
    number: Text
    pattern: Text
    in_turn: Text
    in_turn_back: Text
    in_blocks: Text
    in_blocks_back: Text
    evenly: Text
    as_shown: Text
    longest_first: Text


class TellsTexts(Record):
    """[tells] of texts.toml."""

    absolute: Text
    reason: Text
    head: Text
    asked: Annotated[Text, slots("anchored", "count", "open", "recall")]
    exercises: Text
    measurements: Text
    line: Annotated[Text, slots("group", "name", "rules")]
    rule: Annotated[Text, slots("chance", "items", "name", "share")]
    off: Annotated[Text, slots("chance", "items", "name", "share")]
    worst: Annotated[Text, slots("gap", "group", "items", "name")]
    groups: TellsGroupsTexts
    rules: TellsRulesTexts
