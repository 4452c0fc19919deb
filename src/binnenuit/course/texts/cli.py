"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class TellsGroupsTexts(Record):
    """[tells.groups] of texts.toml."""

    choice: Text
    best: Text
    multiple: Text
    sort: Text
    order: Text


class TellsRulesTexts(Record):
    """[tells.rules] of texts.toml."""

    first: Text
    second: Text
    third: Text
    last: Text
    longest: Text
    shortest: Text
    absolute: Text
    no_absolute: Text
    reason: Text
    no_reason: Text
    semicolon: Text
    first_half: Text
    last_half: Text
    odd: Text
    even: Text
    all_but_first: Text
    all_but_last: Text
    number: Text
    pattern: Text
    in_turn: Text
    in_turn_back: Text
    in_blocks: Text
    in_blocks_back: Text
    evenly: Text
    as_shown: Text
    longest_first: Text


class TellsTexts(Record):
    """[tells] of texts.toml."""

    absolute: Text
    reason: Text
    head: Text
    asked: Annotated[Text, slots("anchored", "count", "open", "recall")]
    exercises: Text
    measurements: Text
    line: Annotated[Text, slots("group", "name", "rules")]
    rule: Annotated[Text, slots("chance", "items", "name", "share")]
    off: Annotated[Text, slots("chance", "items", "name", "share")]
    worst: Annotated[Text, slots("gap", "group", "items", "name")]
    groups: TellsGroupsTexts
    rules: TellsRulesTexts


class CliSkippedTexts(Record):
    """[cli.skipped] of texts.toml."""

    closed: Text
    link: Text
    special: Text
    deep: Text
    archive: Text
    large: Text
    twice: Text
    too_large: Text
    not_json: Text
    other_version: Text
    not_a_dossier: Text


class CliTexts(Record):
    """[cli] of texts.toml."""

    help_build: Text
    help_collect: Text
    help_grade: Text
    help_assignment: Text
    help_source: Text
    participant: Text
    total: Text
    collected: Annotated[Text, slots("name", "pseudonym")]
    collected_again: Annotated[Text, slots("name", "pseudonym")]
    collected_unreadable: Annotated[Text, slots("name", "why")]
    collected_kept: Text
    collected_more: Annotated[Text, slots("name", "others", "owner")]
    collected_unseen: Annotated[Text, slots("others", "owner")]
    collected_rest: Annotated[Text, slots("count", "names")]
    collected_too_many: Annotated[Text, slots("most", "others")]
    collected_none: Annotated[Text, slots("source")]
    unknown_assignment: Annotated[Text, slots("allowed", "found")]
    graded: Annotated[Text, slots("page", "points", "pseudonym", "to_read")]
    graded_none: Text
    graded_failed: Annotated[Text, slots("pseudonym", "why")]
    graded_unreadable: Annotated[Text, slots("pseudonym", "why")]
    unreadable: Text
    gradebook_busy: Text
    gradebook_failed: Annotated[Text, slots("why")]
    usage: Text
    commands: Text
    options: Text
    help_help: Text
    misused: Text
    misused_choice: Annotated[Text, slots("allowed", "found")]
    misused_missing: Annotated[Text, slots("names")]
    misused_value: Annotated[Text, slots("found", "help", "option")]
    misused_empty: Annotated[Text, slots("help", "option")]
    misused_full: Annotated[Text, slots("found", "option")]
    misused_unknown: Annotated[Text, slots("found")]
    misused_many: Annotated[Text, slots("allowed", "found")]
    about: Text
    help_course: Text
    help_start: Text
    help_port: Text
    help_host: Text
    help_pool: Text
    help_most: Text
    help_base_url: Text
    help_server_url: Text
    help_check_items: Text
    help_check: Text
    ready: Annotated[Text, slots("url")]
    stop: Text
    stopped: Text
    no_folder: Text
    busy: Annotated[Text, slots("other", "port")]
    busy_asked: Annotated[Text, slots("other", "port")]
    no_course: Annotated[Text, slots("places")]
    checked: Annotated[Text, slots("exercises", "facts", "labs", "lessons", "scenarios")]
    exercise: Annotated[Text, slots("by_trainer", "id", "items", "kinds", "points", "sources")]
    kind: Annotated[Text, slots("count", "kind")]
    scenario: Annotated[Text, slots("endings", "id", "longest", "paths", "shortest")]
    story: Annotated[
        Text,
        slots("disclaimers", "dominated", "echoes", "guessed", "habits", "id", "options", "same", "short", "which"),
    ]
    habit: Annotated[Text, slots("name", "share")]
    habit_first: Text
    habit_last: Text
    habit_longest: Text
    habit_shortest: Text
    disclaimers: Text
    conversation: Annotated[Text, slots("endings", "guessed", "id", "most", "routes", "winners")]
    conversations: Annotated[Text, slots("count", "winners")]
    share: Annotated[Text, slots("name", "share")]
    tally: Annotated[Text, slots("count", "name")]
    nobody: Text
    problems: Annotated[Text, slots("count")]
    problem: Text
    built: Annotated[Text, slots("what")]
    help_running_order: Text
    help_role_cards: Text
    help_consent: Text
    help_buddies: Text
    help_conversation: Text
    cards_unknown: Annotated[Text, slots("allowed", "found")]
    help_goal: Text
    help_minutes: Text
    help_people: Text
    help_offline: Text
    help_begin: Text
    help_output: Text
    help_blocks: Text
    order_made: Annotated[Text, slots("file")]
    order_blocks: Annotated[Text, slots("allowed", "found")]
    order_goal: Annotated[Text, slots("allowed", "found")]
    order_length: Annotated[Text, slots("allowed", "found")]
    order_people: Annotated[Text, slots("least", "most")]
    order_room: Text
    order_unwritten: Annotated[Text, slots("why")]
    help_room: Text
    help_room_port: Text
    help_room_host: Text
    help_room_url: Text
    help_room_database: Text
    help_room_wipe: Text
    room_ready: Annotated[Text, slots("url")]
    room_phones: Annotated[Text, slots("urls")]
    room_busy: Annotated[Text, slots("port")]
    room_left: Annotated[Text, slots("count")]
    room_wiped: Annotated[Text, slots("count")]
    room_unwiped: Annotated[Text, slots("count")]
    room_no_database: Annotated[Text, slots("place")]
    room_no_driver: Text
    skipped: CliSkippedTexts
