"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots
from binnenuit.course.records.wording import Lines, SevenWords, TwelveWords


class PlanTexts(Record):
    """[plan] of texts.toml."""

    label: Text
    loading: Text
    filled: Annotated[Text, slots("filled", "total")]
    parts: Text
    at: Annotated[Text, slots("count", "number")]
    open: Annotated[Text, slots("number")]
    answered: Annotated[Text, slots("number")]
    previous: Text
    next: Text
    example: Text
    overview: Text
    overview_hint: Text
    overview_filled: Annotated[Text, slots("title")]
    overview_open: Annotated[Text, slots("title")]
    insights: Text
    insights_hint: Text
    insights_none: Text
    insight_from: Annotated[Text, slots("about")]
    insight_away: Text
    insight_away_label: Annotated[Text, slots("text")]
    insight_line: Annotated[Text, slots("about", "text")]
    left: Annotated[Text, slots("left")]
    from_answers: Text
    from_lesson: Annotated[Text, slots("lesson")]
    more_ideas: Annotated[Text, slots("count")]
    adopt: Text
    adopt_label: Annotated[Text, slots("text")]
    adopted: Text
    no_room: Text
    action: Annotated[Text, slots("number")]
    what: Text
    who: Text
    when: Text
    date_hint: Text
    date_read: Annotated[Text, slots("day")]
    bad_date: Text
    sign: Text
    sources: Text
    take: Text
    take_hint: Text
    print: Text
    docx: Text
    pdf: Text
    ics: Text
    ics_first: Text
    ics_bad: Text
    made: Annotated[Text, slots("file")]
    file_name: Annotated[Text, slots("kind")]
    empty: Text
    dated: Annotated[Text, slots("day")]
    private: Text
    event: Text
    event_text: Text
    event_action: Annotated[Text, slots("number")]
    event_action_text: Text
    months: TwelveWords
    days: SevenWords
    then: Text
    today: Text
    unknown: Text
    checked: Annotated[Text, slots("day")]


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
    worksheet: Annotated[Text, slots("title")]
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


class WorksheetTexts(Record):
    """[worksheet] of texts.toml."""

    label: Annotated[Text, slots("title")]
    loading: Text
    before: Text
    example: Annotated[Text, slots("place")]
    example_filled: Annotated[Text, slots("place")]
    example_answer: Annotated[Text, slots("answer", "place")]
    wish: Text
    ground: Text
    sources: Text
    privacy: Text
    check: Annotated[Text, slots("check")]
    left: Annotated[Text, slots("left")]
    party: Text
    party_at: Annotated[Text, slots("name", "number")]
    party_new: Annotated[Text, slots("number")]
    party_add: Text
    party_away: Annotated[Text, slots("name")]
    party_gone: Annotated[Text, slots("name")]
    party_open: Annotated[Text, slots("name")]
    party_full: Text
    pick: Text
    open: Text
    number: Text
    map: Text
    map_none: Text
    map_alt: Annotated[Text, slots("count")]
    map_changed: Text
    seen: Text
    seen_about: Annotated[Text, slots("names")]
    yes: Text
    partly: Text
    no: Text
    why: Text
    act: Text
    answers: Text
    asked: Text
    answer: Text
    first: Text
    first_none: Text
    first_fine: Text
    first_hint: Text
    result: Text
    tomorrow: Text
    take: Text
    take_hint: Text
    nothing: Text
    print: Text
    docx: Text
    pdf: Text
    made: Annotated[Text, slots("file")]
    file_name: Annotated[Text, slots("id", "kind")]
    private: Text


class ReturnsTexts(Record):
    """[returns] of texts.toml."""

    title: Text
    intro: Text
    begin: Text
    begin_hint: Text
    choose: Text
    choose_hint: Text
    none: Text
    calendar: Annotated[Text, slots("count")]
    file_returns: Text
    event: Annotated[Text, slots("title")]
    event_text: Text
    event_at: Annotated[Text, slots("address")]
    event_ask: Text
    pair: Text
    pair_intro: Text
    buddies_docx: Text
    buddies_pdf: Text
    file_buddies: Annotated[Text, slots("kind")]


class BuddiesTexts(Record):
    """[buddies] of texts.toml."""

    title: Text
    about: Text
    made: Annotated[Text, slots("day")]
    how: Text
    minute: Text
    what: Text
    minutes: Lines
    steps: Lines
    questions: Text
    asked: Lines
    agree: Text
    agreed: Text
    one: Text
    other: Text
    agreements: Lines
    careful: Text
    careful_text: Text
