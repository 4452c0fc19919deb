"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines


class SourcesTexts(Record):
    """[sources] of texts.toml."""

    label: Text
    help: Text
    checked: Annotated[Text, slots("date")]


class VoicesTexts(Record):
    """[voices] of texts.toml."""

    quoted: Text
    quote: Annotated[Text, slots("text")]
    sources: Text
    own: Text
    agreed: Annotated[Text, slots("day")]
    paid: Annotated[Text, slots("what")]
    none: Text
    invited: Text


class ConsentTexts(Record):
    """[consent] of texts.toml."""

    title: Text
    about: Text
    unread: Text
    made: Annotated[Text, slots("day")]
    field: Text
    filled: Text
    who: Text
    who_fields: Lines
    about_what: Text
    about_fields: Lines
    where: Text
    where_text: Text
    places: Lines
    until: Text
    until_text: Text
    pay: Text
    pay_text: Text
    pay_fields: Lines
    refuse: Text
    refusals: Lines
    withdraw: Text
    withdraw_text: Text
    withdraw_fields: Lines
    harm: Text
    harm_text: Text
    keep: Text
    keep_text: Text
    sign: Text
    sign_text: Text
    teller: Text
    asker: Text
    sign_rows: Lines
    file_name: Annotated[Text, slots("kind")]
