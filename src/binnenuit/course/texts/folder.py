"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class FolderTexts(Record):
    """[folder] of texts.toml."""

    label: Text
    loading: Text
    title: Text
    intro: Text
    nothing: Text
    all: Text
    inside: Text
    download: Annotated[Text, slots("title")]
    made: Annotated[Text, slots("file")]
    plan_pdf: Text
    plan_docx: Text
    route: Annotated[Text, slots("title")]
    growth_title: Text
    growth_key: Text
    growth_begin: Annotated[Text, slots("words")]
    growth_now: Annotated[Text, slots("words")]
    calendar: Annotated[Text, slots("count")]
    card: Text
    card_choose: Text
    card_hint: Text
    card_head: Text
    card_about: Annotated[Text, slots("about")]
    card_where: Annotated[Text, slots("address")]
    card_ask: Text
    certificate: Text
    certificate_name: Text
    certificate_hint: Text
    certificate_print: Text
    certificate_text: Annotated[Text, slots("course", "subtitle")]
    certificate_lesson: Text
    certificate_minutes: Text
    certificate_done: Text
    certificate_whole: Text
    certificate_partly: Text
    certificate_hours: Annotated[Text, slots("hours", "minutes")]
    certificate_dated: Annotated[Text, slots("day")]
    certificate_sober: Text
    file_zip: Text
    file_growth: Text
    file_calendar: Text
    file_card: Text
    file_certificate: Text
