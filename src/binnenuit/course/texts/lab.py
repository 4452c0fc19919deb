"""Derived from data/texts.toml by scripts/texts.py; never edit it."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class LabTexts(Record):
    """[lab] of texts.toml."""

    label: Text
    loading: Text
    limits: Text
    predict: Text
    predict_hint: Text
    predict_first: Text
    explain_hint: Text
    predicted: Annotated[Text, slots("answer")]
    picture: Text
    words: Text
    looks: Text
    look_people: Text
    look_chart: Text
    look_words: Text
    look_table: Text
    controls: Text
    format_dials_ours: Text
    dials_people: Text
    dial_begins: Text
    begin: Text
    begin_ours: Text
    begin_own: Text
    begin_own_told: Annotated[Text, slots("guess", "unit", "value")]
    begin_room: Text
    begin_room_hint: Text
    begin_room_share: Text
    begin_room_perceived: Text
    begin_room_first: Text
    begin_room_go: Text
    begin_choose: Text
    begin_percent: Annotated[Text, slots("step")]
    begin_done: Annotated[Text, slots("perceived", "share")]
    model: Text
    model_explained: Text
    ground: Text
    dial_explained: Text
    reset: Text
    reset_done: Text
    formats: Text
    formats_other: Text
    formats_hint: Annotated[Text, slots("most")]
    formats_now: Annotated[Text, slots("names")]
    formats_none: Text
    chosen: Text
    bar_hint: Annotated[Text, slots("from", "to")]
    people: Text
    people_hint: Text
    people_alt: Annotated[Text, slots("against", "all", "hidden", "inside", "name", "support", "week")]
    people_guests: Annotated[Text, slots("guests")]
    legend: Text
    inside_yes: Text
    inside_no: Text
    silent: Text
    no_balloon: Annotated[Text, slots("silent")]
    support: Text
    against: Text
    guest: Text
    who: Text
    who_hint: Text
    who_pick: Annotated[Text, slots("name")]
    who_name: Annotated[Text, slots("all", "number")]
    who_before: Text
    who_after: Text
    who_inside: Text
    who_outside: Text
    who_belief: Text
    who_wants: Text
    who_belief_is: Annotated[Text, slots("number")]
    who_wants_is: Annotated[Text, slots("number")]
    who_wants_none: Text
    who_wants_all: Text
    pin: Text
    unpin: Text
    pin_done: Text
    pinned: Annotated[Text, slots("settings")]
    pinned_now: Annotated[Text, slots("settings")]
    settings_start: Text
    play: Text
    pause: Text
    earlier: Text
    later: Text
    week: Text
    week_of: Annotated[Text, slots("week", "weeks")]
    still: Text
    missions: Text
    missions_hint: Text
    mission_done: Text
    mission_open: Text
    mission_most: Annotated[Text, slots("most")]
    mission_only: Annotated[Text, slots("names")]
    mission_over: Text
    mission_settings: Annotated[Text, slots("settings")]
    mission_back: Text
    mission_copy: Text
    mission_copied: Text
    mission_not_copied: Text
    mission_put: Text
    mission_found: Annotated[Text, slots("title")]
    sources: Text


class LabMeetingTexts(Record):
    """[lab_meeting] of texts.toml."""

    title: Text
    x_label: Text
    y_label: Text
    without: Text
    meeting: Text
    start: Annotated[Text, slots("heard", "perceived", "private")]
    higher: Annotated[Text, slots("end", "format", "times", "without")]
    lower: Annotated[Text, slots("end", "format", "times", "without")]
    same: Annotated[Text, slots("end", "format", "times", "without")]
    private_same: Text
    private_moved: Annotated[Text, slots("points")]
    caption: Text
    format: Text
    end: Text
    difference: Text
    spread: Text
    nothing: Text
    from_to: Annotated[Text, slots("high", "low")]
    never: Annotated[Text, slots("runs")]
    times: Annotated[Text, slots("lower", "runs")]
    silence_title: Text
    silence_caption: Text
    silence_up: Annotated[Text, slots("end", "start")]
    silence_down: Annotated[Text, slots("end", "start")]
    silence_same: Annotated[Text, slots("end")]
    silence_below: Annotated[Text, slots("private")]
    silence_near: Annotated[Text, slots("private")]
    silence_above: Annotated[Text, slots("private")]
    silence_heard: Annotated[Text, slots("heard", "private")]
    moment: Text
    week: Annotated[Text, slots("week")]
    private: Text
    heard: Text
    perceived: Text
    of_hundred: Annotated[Text, slots("number")]
    between: Annotated[Text, slots("high", "low", "number")]
    people: Text


class LabMeasuresTexts(Record):
    """[lab_measures] of texts.toml."""

    heard: Annotated[Text, slots("now")]
    perceived: Annotated[Text, slots("now")]
    private: Annotated[Text, slots("now")]
    gap: Annotated[Text, slots("now")]
    difference: Annotated[Text, slots("now")]
    difference_than: Annotated[Text, slots("now", "than")]
    joined: Annotated[Text, slots("now")]
    turned: Annotated[Text, slots("now", "runs")]
    followers: Annotated[Text, slots("now")]
    circle: Annotated[Text, slots("now")]
    committed: Annotated[Text, slots("now")]
    of_format: Annotated[Text, slots("format", "text")]


class LabThresholdRoundsTexts(Record):
    """[lab_threshold.rounds] of texts.toml."""

    people: Text
    people_hint: Text
    people_alt: Annotated[Text, slots("all", "hidden", "inside", "name", "support", "week")]
    inside_yes: Text
    inside_no: Text
    silent: Text
    support: Text
    who_belief: Text
    who_wants: Text
    who_belief_is: Annotated[Text, slots("number")]
    who_wants_is: Annotated[Text, slots("number")]
    who_wants_none: Text
    who_wants_all: Text
    earlier: Text
    later: Text
    week: Text
    week_of: Annotated[Text, slots("week", "weeks")]


class LabThresholdTexts(Record):
    """[lab_threshold] of texts.toml."""

    title: Text
    x_label: Text
    y_label: Text
    nobody: Text
    changed: Annotated[Text, slots("delay", "place")]
    all: Text
    one: Text
    stops: Annotated[Text, slots("joined")]
    others: Annotated[Text, slots("high", "low", "runs")]
    others_same: Annotated[Text, slots("low", "runs")]
    caption: Text
    round: Text
    joined: Text
    people: Text
    rounds: LabThresholdRoundsTexts


class LabMinorityRoundsTexts(Record):
    """[lab_minority.rounds] of texts.toml."""

    people: Text
    people_hint: Text
    people_alt: Annotated[Text, slots("all", "inside", "name", "outside", "week")]
    people_guests: Annotated[Text, slots("guests")]
    inside_yes: Text
    inside_no: Text
    silent: Text
    guest: Text
    who_inside: Text
    who_belief: Text
    who_wants: Text
    who_belief_is: Annotated[Text, slots("number")]
    who_wants_is: Annotated[Text, slots("number")]
    who_wants_none: Text
    earlier: Text
    later: Text
    week: Text
    week_of: Annotated[Text, slots("week", "weeks")]


class LabMinorityTexts(Record):
    """[lab_minority] of texts.toml."""

    title: Text
    x_label: Text
    y_label: Text
    start: Annotated[Text, slots("committed", "memory")]
    all_turn: Annotated[Text, slots("runs")]
    some_turn: Annotated[Text, slots("runs", "turned")]
    none_turn: Annotated[Text, slots("runs")]
    needed: Annotated[Text, slots("memory", "needed")]
    moves: Annotated[Text, slots("high", "low")]
    no_constant: Text
    caption: Text
    memory: Text
    share_needed: Text
    about: Annotated[Text, slots("needed")]
    others: Text
    people: Text
    rounds: LabMinorityRoundsTexts


class LabSweepNamesTexts(Record):
    """[lab_sweep.names] of texts.toml."""

    share: Text
    perceived: Text
    daring: Text
    loudness: Text
    everyday: Text
    safety: Text
    guests: Text


class LabSweepTexts(Record):
    """[lab_sweep] of texts.toml."""

    title: Annotated[Text, slots("format")]
    x_label: Annotated[Text, slots("parts")]
    y_label: Text
    counts: Annotated[Text, slots("format", "helped", "hurt", "same", "settings")]
    by_share: Annotated[Text, slots("high", "low")]
    by_safety_low: Annotated[Text, slots("high", "low")]
    by_safety_high: Annotated[Text, slots("high", "low")]
    reading: Text
    caption: Text
    dial: Text
    part: Annotated[Text, slots("number")]
    safety_low: Text
    safety_high: Text
    names: LabSweepNamesTexts
