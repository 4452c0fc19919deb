"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines


class RoomStageTitlesTexts(Record):
    """[room.stage.titles] of texts.toml."""

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


class RoomStageNotesTexts(Record):
    """[room.stage.notes] of texts.toml."""

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


class RoomStageCuesTexts(Record):
    """[room.stage.cues] of texts.toml."""

    minority: Lines
    tie: Text
    few: Text
    back: Text
    only: Text


class RoomStageClockTexts(Record):
    """[room.stage.clock] of texts.toml."""

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


class RoomStageTexts(Record):
    """[room.stage] of texts.toml."""

    scenario_question: Text
    situation: Text
    why: Text
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
    scenarios_title: Text
    scenarios_intro: Text
    begin: Text
    begun: Text
    wall_now: Text
    put: Annotated[Text, slots("number")]
    only_way: Text
    shut: Text
    shut_hint: Annotated[Text, slots("follow", "least")]
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
    titles: RoomStageTitlesTexts
    notes: RoomStageNotesTexts
    cues: RoomStageCuesTexts
    clock: RoomStageClockTexts


class RoomSureFewTexts(Record):
    """[room.sure.few] of texts.toml."""

    title: Text
    text: Annotated[Text, slots("least")]
    yes: Text
    back: Text


class RoomSureLeaveTexts(Record):
    """[room.sure.leave] of texts.toml."""

    title: Text
    text: Text
    yes: Text
    back: Text


class RoomSureTexts(Record):
    """[room.sure] of texts.toml."""

    few: RoomSureFewTexts
    leave: RoomSureLeaveTexts


class RoomGapTexts(Record):
    """[room.gap] of texts.toml."""

    close: Text
    under: Text
    over: Text
    unclear: Text
    none: Text


class RoomRefusedTexts(Record):
    """[room.refused] of texts.toml."""

    no_code: Text
    unknown: Text
    full: Text
    used: Text
    ticket_needed: Text
    busy: Text
    stranger: Text
    closed: Text
    twice: Text
    one_open: Text
    many_sessions: Text
    no_number: Text
    extra_seats: Text
    not_sure: Text
    no_screen: Text
    no_play: Text
    no_step: Text
    no_pick: Text
    no_undo: Text


class RoomFailedTexts(Record):
    """[room.failed] of texts.toml."""

    request: Text
    key: Text
    missing: Text
    server: Text
    disk: Text


class RoomTexts(Record):
    """[room] of texts.toml."""

    lost: Text
    again: Text
    to_start: Text
    back: Text
    look_again: Text
    join_title: Text
    join_code: Text
    join_code_hint: Text
    join_code_known: Annotated[Text, slots("code")]
    join_button: Text
    join_seated: Text
    join_back: Text
    promise_title: Text
    promise_1: Text
    promise_2: Text
    promise_3: Text
    promise_more: Text
    seat_title: Text
    wait_title: Text
    wait: Text
    question_title: Text
    own: Text
    agree: Text
    disagree: Text
    rather_not: Text
    perceived: Text
    perceived_hint: Text
    send: Text
    send_hint: Text
    sending: Text
    voted_title: Text
    voted: Text
    change: Text
    counting_title: Text
    counting: Text
    gone_title: Text
    gone: Text
    over_title: Text
    over: Text
    over_trainer: Text
    over_help: Text
    over_wiping: Text
    taken: Annotated[Text, slots("taken")]
    result_title: Text
    result_next: Text
    own_label: Text
    perceived_label: Text
    share: Annotated[Text, slots("share")]
    share_or_more: Annotated[Text, slots("share")]
    share_or_less: Annotated[Text, slots("share")]
    too_few: Text
    rounded: Text
    finding_title: Text
    sources: Text
    sessions_title: Text
    sessions_none: Text
    session_link: Annotated[Text, slots("joined", "number")]
    new_title: Text
    way: Text
    way_tickets: Text
    way_open: Text
    present: Text
    present_hint: Text
    door: Text
    door_hint: Text
    new_button: Text
    new_hint: Text
    control_title: Text
    joined: Text
    of_present: Annotated[Text, slots("present")]
    code: Text
    screen_link: Text
    cards_link: Text
    card_link: Text
    now_open: Text
    answered: Text
    close_hint: Annotated[Text, slots("least")]
    close: Text
    follow_up_title: Text
    statements_title: Text
    safe_title: Text
    asked: Text
    close_first: Text
    put: Text
    settings_title: Text
    save: Text
    end_title: Text
    end_text: Text
    end_sure: Text
    end_button: Text
    leaving: Annotated[Text, slots("joined")]
    unclean: Text
    lost_votes: Text
    confirm_title: Text
    confirm_taken: Annotated[Text, slots("taken")]
    confirm_text: Text
    heads: Text
    heads_hint: Text
    confirm_button: Text
    confirm_back: Text
    screen_title: Text
    screen_welcome: Text
    screen_open: Text
    screen_tickets: Text
    screen_reach: Text
    cards_title: Text
    cards_hint: Text
    ticket_title: Text
    ticket_text: Text
    card_title: Text
    card_text: Text
    card_left: Annotated[Text, slots("left")]
    card_none: Text
    privacy_title: Text
    privacy_1: Text
    privacy_2: Text
    privacy_3: Text
    privacy_4: Text
    privacy_5: Text
    failed_title: Text
    stage: RoomStageTexts
    sure: RoomSureTexts
    gap: RoomGapTexts
    refused: RoomRefusedTexts
    failed: RoomFailedTexts
