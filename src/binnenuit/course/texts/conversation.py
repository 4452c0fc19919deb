"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines


class ConversationMovesTexts(Record):
    """[conversation.moves] of texts.toml."""

    ask: Text
    reflect: Text
    affirm: Text
    summarise: Text
    autonomy: Text
    story: Text
    own_group: Text
    clarify: Text
    boundary: Text
    apologise: Text
    commit: Text
    silence: Text
    name: Text
    safeguard: Text
    repair: Text
    persuade: Text
    overpromise: Text
    probe: Text
    secrecy: Text
    rescue: Text


class ConversationTexts(Record):
    """[conversation] of texts.toml."""

    label: Annotated[Text, slots("name")]
    loading: Text
    repaired: Text
    meet: Annotated[Text, slots("name")]
    setting: Annotated[Text, slots("minutes", "place")]
    warning: Text
    role: Text
    want: Text
    begin: Text
    number: Annotated[Text, slots("most", "number")]
    number_most: Annotated[Text, slots("most", "number")]
    says: Annotated[Text, slots("name")]
    own: Text
    own_hint: Text
    offer: Text
    offered: Text
    your_own: Text
    heard: Annotated[Text, slots("name")]
    you_said: Text
    you_did: Text
    answers: Annotated[Text, slots("name")]
    onward: Text
    onward_end: Text
    danger: Text
    stop: Text
    stopped: Text
    stopped_kept: Text
    resume: Text
    restart: Text
    skip: Text
    skipped: Text
    back: Text
    caught: Text
    ending: Text
    lesson: Text
    always: Text
    transcript: Text
    transcript_hint: Text
    turn: Annotated[Text, slots("move", "number")]
    turn_skipped: Text
    coach: Text
    ground: Text
    sources: Text
    lines: Annotated[Text, slots("name")]
    lines_hint: Text
    lines_table: Text
    lines_moment: Text
    lines_start: Text
    lines_turn: Annotated[Text, slots("number")]
    lines_alt: Annotated[Text, slots("label", "values")]
    trust: Text
    trust_explain: Text
    safety: Text
    safety_explain: Text
    openness: Text
    openness_explain: Text
    behind: Annotated[Text, slots("name")]
    wish: Text
    fear: Text
    secret: Text
    yes: Text
    no: Text
    examples: Text
    examples_hint: Annotated[Text, slots("name", "number")]
    novice: Text
    expert: Text
    nothing_own: Text
    tries: Text
    again: Text
    compare: Text
    compare_what: Text
    compare_now: Text
    compare_before: Text
    compare_ending: Text
    compare_none: Text
    compare_same: Text
    moves: ConversationMovesTexts


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
