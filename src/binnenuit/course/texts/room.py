"""The texts of the room: [room] and the tables below it in texts.toml."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.texts.stage import StageTexts


class GapTexts(Record):
    """[room.gap]: how what the room thought of itself lies to what it thinks."""

    close: Text
    under: Text
    over: Text
    unclear: Text
    none: Text


class RefusedTexts(Record):
    """[room.refused]: why something cannot be."""

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


class FailedTexts(Record):
    """[room.failed]: a page that cannot be shown."""

    request: Text
    key: Text
    missing: Text
    server: Text
    disk: Text


class RoomTexts(Record):
    """[room]: phones, the trainer's pages, the wall and the cards."""

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
    stage: StageTexts
    gap: GapTexts
    refused: RefusedTexts
    failed: FailedTexts
