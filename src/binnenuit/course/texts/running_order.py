"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import PartOfName, SixWordsOrMore


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
