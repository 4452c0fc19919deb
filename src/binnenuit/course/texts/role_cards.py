"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines


class RoleCardsTexts(Record):
    """[role_cards] of texts.toml."""

    title: Annotated[Text, slots("title")]
    about: Text
    unread: Text
    made: Annotated[Text, slots("day")]
    how: Text
    how_minutes: Text
    how_what: Text
    before: Text
    before_what: Text
    play: Lines
    play_what: Lines
    debrief: Text
    look_back: Lines
    look_back_what: Lines
    a: Text
    a_hint: Text
    place: Text
    role: Text
    want: Text
    sentence_not: Text
    b: Annotated[Text, slots("name")]
    b_hint: Text
    who: Text
    opening: Text
    wish: Text
    fear: Text
    secret: Text
    yes: Text
    no: Text
    softer: Text
    harder: Text
    unexpected: Text
    c: Text
    c_hint: Text
    point: Text
    look: Text
    heard: Text
    points: Lines
    looks: Lines
    back: Text
    trainer: Text
    trainer_hint: Text
    turn: Annotated[Text, slots("number")]
    turn_signal: Annotated[Text, slots("number")]
    caught: Text
    questions: Text
    asked: Lines
    sources: Text
    file_name: Annotated[Text, slots("id", "kind")]
