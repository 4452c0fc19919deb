"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines, PartOfName, SixWordsOrMore


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


class RunningOrderTexts(Record):
    """[running_order] of texts.toml."""

    title: Annotated[Text, slots("goal")]
    about: Annotated[Text, slots("how", "minutes", "people")]
    with_internet: Text
    without_internet: Text
    made: Annotated[Text, slots("day")]
    promise: Text
    before: Text
    roles: Text
    role: Text
    number: Text
    tasks: Text
    agreements: Text
    programme: Text
    time: Text
    minutes: Text
    block: Text
    purpose: Text
    materials: Text
    uses: Text
    lesson: Annotated[Text, slots("title")]
    lab: Annotated[Text, slots("title")]
    quiz: Annotated[Text, slots("title")]
    poll: Annotated[Text, slots("title")]
    scenario: Annotated[Text, slots("title")]
    zeg: Text
    doe: Text
    vraag: Text
    chafes: Text
    chafes_always: Text
    statements: Text
    statement: Annotated[Text, slots("number")]
    follow_up: Text
    why: Text
    reasons: Text
    said: Text
    after: Text
    handout: Text
    for_whom: Text
    who: Text
    contact: Text
    checked: Annotated[Text, slots("day")]
    sources: Text
    cards: Text
    cards_hint: Text
    slip: Text
    slip_hint: Text
    slip_own: Text
    slip_answers: Text
    slip_perceived: Text
    slip_numbers: Text
    slip_rather_not: Text
    letters: SixWordsOrMore
    option: Annotated[Text, slots("letter", "text")]
    for_trainer: Text
    for_trainer_hint: Text
    safe: Text
    finding: Text
    answer: Text
    sign: Annotated[Text, slots("sign")]
    offline: PartOfName
    file_name: Annotated[Text, slots("goal", "kind", "minutes", "offline", "people")]
