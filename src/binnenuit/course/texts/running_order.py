"""The texts of a running order on paper: [running_order] in texts.toml."""

from typing import Annotated

from pydantic import StringConstraints

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class RunningOrderTexts(Record):
    """[running_order]: headings, labels and cards of a running order.

    `letters` are the names of the choices on a card, separated by spaces; a card has no more choices than that.
    """

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
    letters: Annotated[Text, StringConstraints(pattern=r"^\S+( \S+){5,}$")]
    option: Annotated[Text, slots("letter", "text")]
    for_trainer: Text
    for_trainer_hint: Text
    safe: Text
    finding: Text
    answer: Text
    sign: Annotated[Text, slots("sign")]
    offline: Annotated[Text, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    file_name: Annotated[Text, slots("goal", "kind", "minutes", "offline", "people")]
