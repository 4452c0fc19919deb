"""The texts of what a participant uses inside a lesson."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class ScenarioTexts(Record):
    """[scenario]: playing a case."""

    label: Text
    loading: Text
    role: Text
    warning: Text
    trail: Text
    trail_item: Annotated[Text, slots("choice", "step")]
    number: Annotated[Text, slots("number")]
    choices: Text
    consequence: Text
    you_chose: Annotated[Text, slots("choice")]
    reason: Text
    reason_hint: Text
    setting: Annotated[Text, slots("minutes", "period", "place")]
    meters: Text
    meters_explained: Text
    up: Text
    down: Text
    meters_changed: Annotated[Text, slots("changes")]
    meters_unchanged: Text
    back: Text
    restart: Text
    ending: Text
    lesson: Text
    debrief: Text
    debrief_unknown: Text
    debrief_questions: Text
    not_taken: Text
    compare: Text
    compare_hint: Text
    compare_what: Text
    compare_now: Text
    compare_before: Text
    compare_ending: Text
    compare_none: Text
    sources: Text
    repaired: Text


class ExerciseTexts(Record):
    """[exercise]: answering by clicking."""

    label: Text
    loading: Text
    points: Annotated[Text, slots("most", "points")]
    points_to_earn: Annotated[Text, slots("most")]
    points_trainer: Annotated[Text, slots("most")]
    total: Annotated[Text, slots("most", "points")]
    pick: Text
    tick: Text
    order: Text
    sort: Text
    write: Text
    write_hint: Annotated[Text, slots("left")]
    up: Annotated[Text, slots("card")]
    down: Annotated[Text, slots("card")]
    up_short: Text
    down_short: Text
    moved: Annotated[Text, slots("card", "count", "place")]
    check: Text
    unanswered: Text
    right: Text
    partly: Text
    wrong: Text
    your_choice: Text
    sources: Text
    hand_in: Text
    hand_in_hint: Text
    file_name: Annotated[Text, slots("id")]
    rubric: Text


class DossierTexts(Record):
    """[dossier]: keeping, carrying and wiping the own answers."""

    label: Text
    where_tab: Text
    where_device: Text
    where_nowhere: Text
    keep: Text
    unkeep: Text
    save: Text
    load: Text
    wipe: Text
    wipe_sure: Text
    wipe_yes: Text
    wipe_no: Text
    wiped: Text
    loaded: Text
    kept: Text
    unkept: Text
    twice: Text
    came_in: Text
    kept_elsewhere: Text
    unkept_elsewhere: Text
    more: Text
    resume: Text
    resume_hint: Text
    resume_none: Text
    resume_code: Text
    resume_link: Text
    resume_copied: Text
    resume_enter: Text
    resume_go: Text
    resume_done: Text
    bad_code: Text
    too_large: Text
    not_json: Text
    other_version: Text
    not_a_dossier: Text
    kept_aside: Text
    file_name: Text
    failed: Text


class ReportTexts(Record):
    """[report]: the route report."""

    label: Text
    title: Annotated[Text, slots("title")]
    hint: Text
    unfinished: Text
    print: Text
    download: Text
    file_name: Annotated[Text, slots("id")]
    choice: Text
    reason: Text
    consequence: Text
    not_taken: Text
    meters: Text
    ending: Text
    lesson: Text
    sources: Text
    made: Text


class SourcesTexts(Record):
    """[sources]: the works and help lines below a lesson."""

    label: Text
    help: Text
    checked: Annotated[Text, slots("date")]
