"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class SiteTitlesTexts(Record):
    """[site.titles] of texts.toml."""

    landing: str
    weg: Text
    samen: Text
    hulp: Text
    uitleg: Text
    privacy: Text
    onbekend: Text
    storing: Text
    druk: Text
    adres: Text


class SiteTogetherTexts(Record):
    """[site.together] of texts.toml."""

    title: Text
    lead: Text
    kept: Text
    choose: Text
    guided: Text
    guided_why: Text
    guided_card: Text
    cards: Text
    cards_how: Text
    two: Text
    alone: Text
    other_talk: Text
    other_card: Text
    safety: Text
    pause: Text
    danger_link: Text
    danger: Text
    written: Text
    clock: Text
    clock_how: Text
    clock_none: Text
    clock_start: Text
    clock_pause: Text
    clock_on: Text
    clock_again: Text
    clock_still: Annotated[Text, slots("time")]
    clock_reset: Text
    clock_end: Text
    from_lesson: Text


class SiteTexts(Record):
    """[site] of texts.toml."""

    skip_link: Text
    nav_label: Text
    nav_lessons: Text
    nav_way: Text
    nav_help: Text
    nav_glossary: Text
    nav_explained: Text
    nav_privacy: Text
    exit: Text
    exit_hint: Text
    exit_url: Text
    minutes: Annotated[Text, slots("minutes")]
    minutes_one: Text
    reload: Text
    footer_help_title: Text
    footer_all_help: Text
    footer_nav_label: Text
    lessons_label: Text
    lessons_summary: Text
    waiting: Text
    waiting_retry: Text
    waiting_failed: Text
    no_script: Text
    connection_dead: Text
    connection_dropped: Text
    connection_back: Text
    cell_failed: Text
    term_more: Text
    path_label: Text
    path_step: Annotated[Text, slots("number", "total")]
    path_left: Annotated[Text, slots("minutes")]
    path_left_one: Text
    path_left_none: Text
    path_minutes: Annotated[Text, slots("minutes")]
    path_done: Text
    path_seen: Text
    path_busy: Annotated[Text, slots("done", "total")]
    path_all: Text
    path_apart: Text
    path_title: Annotated[Text, slots("number", "step", "total")]
    path_onward: Text
    path_back: Text
    closing_title: Text
    closing_none: Text
    closing_done: Annotated[Text, slots("done", "total")]
    closing_done_all: Annotated[Text, slots("total")]
    closing_done_nothing: Annotated[Text, slots("total")]
    closing_takeaway: Text
    closing_next: Annotated[Text, slots("lesson")]
    closing_next_facts: Annotated[Text, slots("minutes", "steps")]
    closing_later: Annotated[Text, slots("lesson")]
    closing_last: Text
    closing_dossier: Text
    closing_home: Text
    take_home: Text
    way_lead: Text
    way_role: Text
    way_time: Text
    way_desk: Text
    way_go: Text
    way_yours: Annotated[Text, slots("title")]
    way_facts: Annotated[Text, slots("minutes", "steps")]
    way_begin: Text
    way_onward: Text
    way_other: Text
    way_whole: Text
    way_step_done: Text
    way_end: Text
    way_end_text: Text
    way_end_label: Text
    way_at: Annotated[Text, slots("number", "total")]
    way_title: Text
    way_quick: Text
    way_questions: Text
    way_resume: Text
    lesson_details: Text
    continue_choice: Annotated[Text, slots("lesson", "number")]
    start_button: Text
    continue_button: Annotated[Text, slots("step")]
    card_steps: Annotated[Text, slots("steps")]
    how_title: Text
    how_1: Text
    how_2: Text
    how_3: Text
    lessons_title: Text
    lessons_intro: Text
    lesson_goals: Text
    lesson_for: Annotated[Text, slots("audience")]
    lesson_chapter: Annotated[Text, slots("chapter")]
    progress_none: Text
    progress_busy: Annotated[Text, slots("done", "total")]
    progress_done: Text
    safety_title: Text
    safety_text: Text
    safety_exit: Text
    safety_help: Text
    kept_title: Text
    kept_text: Text
    kept_link: Text
    trainers_title: Text
    trainers_text: Text
    help_title: Text
    help_intro: Text
    help_urgent: Text
    help_other: Text
    help_checked: Annotated[Text, slots("date")]
    explained_title: Text
    explained_intro: Text
    evidence_title: Text
    sources_title: Text
    sources_intro: Text
    source_link: Text
    privacy_title: Text
    privacy_intro: Text
    privacy_server_title: Text
    privacy_server_text: Text
    privacy_browser_title: Text
    privacy_browser_text: Text
    privacy_file_title: Text
    privacy_file_text: Text
    privacy_others_title: Text
    privacy_others_text: Text
    privacy_group_title: Text
    privacy_group_text: Text
    unknown_title: Text
    unknown_text: Text
    failed_title: Text
    failed_text: Text
    failed_retry: Text
    busy_title: Text
    busy_text: Text
    busy_waiting: Text
    busy_place: Text
    glimpse_text: Text
    glimpse_open: Text
    address_title: Text
    address_text: Text
    back_to_start: Text
    titles: SiteTitlesTexts
    together: SiteTogetherTexts
