"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class ScenarioTexts(Record):
    """[scenario] of texts.toml."""

    label: Text
    loading: Text
    role: Text
    warning: Text
    trail: Text
    trail_item: Annotated[Text, slots("choice", "step")]
    number: Annotated[Text, slots("most", "number")]
    number_between: Annotated[Text, slots("least", "most", "number")]
    onward: Text
    onward_end: Text
    outcome_gelukt: Text
    outcome_half: Text
    outcome_verlies: Text
    choices: Text
    consequence: Text
    you_chose: Annotated[Text, slots("choice")]
    reason: Text
    reason_hint: Text
    setting: Annotated[Text, slots("minutes", "period", "place")]
    meters: Text
    meters_explained: Text
    up: Text
    down: Text
    meters_changed: Annotated[Text, slots("changes")]
    meters_unchanged: Text
    back: Text
    restart: Text
    restart_sure: Text
    restart_yes: Text
    restart_no: Text
    ending: Text
    lesson: Text
    debrief: Text
    debrief_unknown: Text
    debrief_questions: Text
    not_taken: Text
    compare: Text
    compare_hint: Text
    compare_what: Text
    compare_now: Text
    compare_before: Text
    compare_ending: Text
    compare_none: Text
    compare_same: Text
    sources: Text
    repaired: Text
    map: Text
    ground: Text
    dice: Text
    dice_off: Text
    dice_to_off: Text
    dice_to_on: Text
    event_from: Annotated[Text, slots("name", "role")]
    event_bericht: Text
    event_brief: Text
    event_knipsel: Text
    event_agenda: Text
    event_bezoek: Text
    event_rekening: Text
    trust: Text
    trust_0: Text
    trust_1: Text
    trust_2: Text
    trust_3: Text
    trust_4: Text
    trust_5: Text
    trust_6: Text


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
