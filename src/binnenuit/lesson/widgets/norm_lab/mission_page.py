"""What there is to see of the missions of a lab: how they stand now, and what was found."""

from collections.abc import Mapping, Sequence
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.lab.mission import Goal, Mission
from binnenuit.course.records.language import mark
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.norm_lab.outcome_page import OutcomePart, outcome
from binnenuit.norms.lab import Finding
from binnenuit.norms.lab.finding import RUNS, signed
from binnenuit.norms.lab.knob import Knob
from binnenuit.norms.lab.mission import Standing, standing
from binnenuit.norms.lab.setting import read, turned
from binnenuit.play.dossier import Dossier

SIGNED = ("gap", "difference")
"""Numbers that are told with their sign."""


class MissionPart(TypedDict):
    """A mission: its rules and how it stands in words; what there is to tell once it was found, and the setting, as
    long as the lab still has it.

    `insight` is its place in the course, by which what it tells can be kept.
    """

    id: str
    insight: str
    title: str
    text: list[str]
    rules: list[str]
    now: list[str]
    over: bool
    found: bool
    told: list[str]
    outcome: OutcomePart | None
    settings: str


def settings(course: Course, knobs: Sequence[Knob], at: Mapping[str, int]) -> str:
    """Which dials were turned, and to what, in words."""
    words = "; ".join(f"{label}: {word}" for label, word in turned(knobs, at).items())
    return words or course.texts.lab.settings_start


def missions(
    course: Course, lab: Lab, dossier: Dossier, found: Finding, knobs: Sequence[Knob], at: Mapping[str, int]
) -> tuple[list[MissionPart], list[Mission]]:
    """Each mission as it stands, and those that are met now by a setting of which none is kept."""
    kept = dossier.notes.get(lab.id, {})
    parts, new = [], []
    for mission in lab.missions:
        now, line = standing(mission, found, knobs, at), kept.get(mission.id, "")
        before = read(knobs, line)
        if now.met and before is None:
            new.append(mission)
        part = _part(course, lab, mission, now, done=bool(line))
        if before:
            part["settings"] = course.texts.lab.mission_settings.format(settings=settings(course, knobs, before))
        parts.append(part)
    return parts, new


def _part(course: Course, lab: Lab, mission: Mission, now: Standing, *, done: bool) -> MissionPart:
    texts = course.texts.lab
    names = [dial.label for dial in (*lab.format_dials, *lab.dials) if dial.id in mission.only]
    rules = [texts.mission_only.format(names=", ".join(names))] if names else []
    if mission.most is not None:
        rules.append(texts.mission_most.format(most=mission.most))
    told = [_told(course, goal, value) for goal, value in zip(mission.goals, now.numbers, strict=True)]
    return {
        "id": mission.id,
        "insight": f"{lab.id}.{mission.id}",
        "title": mission.title,
        "text": paragraphs(mission.text),
        "rules": rules,
        "now": list(dict.fromkeys(told)),
        "over": now.reached and not now.allowed,
        "found": done,
        "told": paragraphs(mission.found) if done else [],
        "outcome": outcome(course, mission) if done else None,
        "settings": "",
    }


def _told(course: Course, goal: Goal, value: float) -> str:
    """How the number of a goal stands now, in words."""
    texts, names = course.texts.lab_measures, {each.id: each.name for each in course.formats.formats}
    told = texts.difference_than if goal.than else getattr(texts, goal.measure)
    now = _tenths(course, value) if goal.measure in SIGNED else str(round(value))
    text = told.format(now=now, runs=RUNS, than=names.get(goal.than or "", ""))
    return texts.of_format.format(format=names[goal.format], text=text) if goal.format else text


def _tenths(course: Course, value: float) -> str:
    """A number with its sign and one decimal, the way the language writes it."""
    tenths = f"{abs(value):.1f}"
    sign = "" if tenths == "0.0" else signed(1 if value > 0 else -1)[0]
    return sign + (tenths.replace(".", mark(course.language)))
