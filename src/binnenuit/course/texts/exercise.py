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


class ExerciseTexts(Record):
    """[exercise] of texts.toml."""

    label: Text
    loading: Text
    points: Annotated[Text, slots("most", "points")]
    points_to_earn: Annotated[Text, slots("most")]
    points_trainer: Annotated[Text, slots("most")]
    total: Annotated[Text, slots("most", "points")]
    pick: Text
    tick: Text
    order: Text
    sort: Text
    write: Text
    write_hint: Annotated[Text, slots("left")]
    up: Annotated[Text, slots("card")]
    down: Annotated[Text, slots("card")]
    up_short: Text
    down_short: Text
    moved: Annotated[Text, slots("card", "count", "place")]
    check: Text
    compare: Text
    compare_write: Text
    compare_novice: Text
    compare_expert: Text
    compare_tick: Text
    unanswered: Text
    your_choice: Text
    hint: Text
    hint_choice: Text
    hint_multiple: Annotated[Text, slots("missed", "right", "wrong")]
    hint_sort: Annotated[Text, slots("count", "right")]
    hint_order: Annotated[Text, slots("card", "count", "right")]
    counted: Annotated[Text, slots("count", "right")]
    again: Text
    reveal: Text
    places: Text
    card: Text
    why: Text
    sources: Text
    hand_in: Text
    hand_in_hint: Text
    file_name: Annotated[Text, slots("id")]
    rubric: Text
    promise: Text
    promise_from: Annotated[Text, slots("about")]
