"""Write and compare: own sentences first, then two versions beside them; no points, and nothing is handed in."""

import json
from typing import Any

from binnenuit.course import Course
from binnenuit.course.items.compare import CompareItem
from binnenuit.course.items.exercise import Exercise
from binnenuit.lesson.widgets.exercise.page import exercise_page
from binnenuit.lesson.widgets.exercise.view import ExerciseView
from binnenuit.play.dossier import Dossier
from binnenuit.play.grading import total
from binnenuit.play.resume import code, decode
from binnenuit.play.store import Store


def found(course: Course) -> tuple[Exercise, CompareItem]:
    pairs = [(e, item) for e in course.exercises.values() for item in e.items if isinstance(item, CompareItem)]
    assert pairs
    return pairs[0]


def shown(course: Course, dossier: Dossier, checked: bool) -> dict[str, Any]:
    exercise, item = found(course)
    page = exercise_page(course, exercise, dossier, [item.id] if checked else [])
    return next(dict(part) for part in page["items"] if part["id"] == item.id)


def test_the_versions_come_when_they_are_asked_for(course: Course) -> None:
    _, item = found(course)
    before, after = shown(course, Dossier(), checked=False), shown(course, Dossier(), checked=True)
    assert before["versions"] is None
    assert after["versions"]["novice"] == item.novice.text
    assert [each["id"] for each in after["versions"]["options"]] == item.choices
    assert after["points"] == ""
    assert after["result"] is None


def test_ticks_earn_nothing_and_change_no_total(course: Course) -> None:
    exercise, item = found(course)
    ticked = Dossier().answer(item.id, item.choices)
    assert total(exercise, ticked) == total(exercise, Dossier())
    assert item.grade(item.choices).answered
    assert not item.grade(["elders"]).answered


def test_what_was_written_and_ticked_is_kept_and_the_versions_stay(course: Course) -> None:
    exercise, item = found(course)
    view = ExerciseView(course, exercise, store := Store())
    view.on_event("write", {"id": item.id, "text": "Wat zag je gebeuren?" + "x" * item.max_length})
    view.on_event("check", {"id": item.id})
    view.on_event("answer", {"id": item.id, "value": item.choices[:1]})
    assert len(store.dossier.notes[item.id][""]) == item.max_length
    assert store.dossier.answers[item.id] == item.choices[:1]
    assert getattr(view, f"items.{item.id}")["versions"]


def test_it_is_not_handed_in(course: Course) -> None:
    exercise, item = found(course)
    view = ExerciseView(course, exercise, Store(Dossier().answer(item.id, item.choices).note(item.id, "", "Van mij.")))
    sent: list[dict[str, Any]] = []
    view.send = lambda message, **_: sent.append(message)
    view.on_event("hand-in", {})
    assert json.loads(sent[0]["text"]) == Dossier().data


def test_a_code_brings_the_ticks_back_and_no_text(course: Course) -> None:
    exercise, item = found(course)
    lesson = next(each for each in course.plan.lessons if exercise.id in each.exercises)
    kept = Dossier().answer(item.id, item.choices[1:]).note(item.id, "", "Van mij.")
    assert decode(course, lesson, code(course, lesson, kept)) == {item.id: item.choices[1:]}
