"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from binnenuit.course.records.record import Record, Text


class DossierTexts(Record):
    """[dossier] of texts.toml."""

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
    insight_in: Text
    insight_out: Text
    insight_kept: Text
    insight_gone: Text
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
    bad_promise: Text
    bad_code: Text
    too_large: Text
    not_json: Text
    other_version: Text
    not_a_dossier: Text
    kept_aside: Text
    file_name: Text
    failed: Text
