"""The texts of a room that plays a scenario, and of the trainer's presentation: [room.stage] in texts.toml."""

from typing import Annotated

from pydantic import Field

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots

Lines = Annotated[tuple[Text, ...], Field(min_length=1)]


class TitleTexts(Record):
    """[room.stage.titles]: what a screen is called."""

    agreements: Text
    statement: Text
    opening: Text
    warning: Text
    scene: Text
    step: Text
    after: Text
    ending: Text
    route: Text
    facts: Text
    talk: Text
    closing: Text


class NoteTexts(Record):
    """[room.stage.notes]: what the trainer alone reads beside a screen; for each kind one line or more."""

    welcome: Lines
    agreements: Lines
    statement: Lines
    opening: Lines
    warning: Lines
    scene: Lines
    step: Lines
    after: Lines
    ending: Lines
    route: Lines
    facts: Lines
    talk: Lines
    closing: Lines


class CueTexts(Record):
    """[room.stage.cues]: what to say aloud after a vote; `minority` about what was not chosen, whoever chose it."""

    minority: Lines
    tie: Text
    few: Text
    back: Text
    only: Text


class ClockTexts(Record):
    """[room.stage.clock]: the clock that counts down."""

    title: Text
    minutes: Text
    start: Text
    pause: Text
    resume: Text
    stop: Text
    left: Text
    standing: Text
    minute: Text
    up: Text


class StageTexts(Record):
    """[room.stage]: a scenario in the room, and the presentation."""

    scenario_question: Text
    situation: Text
    choose: Text
    choose_hint: Text
    send: Text
    voted: Text
    soon: Text
    share: Annotated[Text, slots("share")]
    share_or_more: Annotated[Text, slots("share")]
    share_or_less: Annotated[Text, slots("share")]
    few: Text
    followed: Text
    picking: Text
    picked: Text
    rounded: Text
    not_taken: Text
    we_chose: Text
    route_alt: Annotated[Text, slots("steps")]
    scenarios_title: Text
    scenarios_intro: Text
    begin: Text
    begun: Text
    wall_now: Text
    put: Annotated[Text, slots("number")]
    only_way: Text
    shut: Text
    shut_hint: Annotated[Text, slots("least", "follow")]
    pick: Text
    follow: Text
    undo: Text
    undo_hint: Text
    still_open: Text
    present_title: Text
    present_link: Text
    previous: Text
    next: Text
    none_before: Text
    none_after: Text
    keys: Text
    notes_title: Text
    notes_link: Text
    notes_hint: Text
    every_title: Text
    show: Text
    shown: Text
    order_title: Text
    order_intro: Text
    order_empty: Text
    add: Text
    drop: Text
    agreements: Lines
    closing: Lines
    titles: TitleTexts
    notes: NoteTexts
    cues: CueTexts
    clock: ClockTexts
