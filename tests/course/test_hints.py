"""Hints: every question that is scored has one, and it never gives the answer away."""

import re

import pytest

from binnenuit.course import Course
from binnenuit.course.items.question import Question


def scored(course: Course) -> list[Question]:
    return [item for exercise in course.exercises.values() for item in exercise.scored]


def test_every_scored_question_has_a_hint_of_its_own_in_one_sentence(course: Course) -> None:
    items = scored(course)
    assert [item.id for item in items if not item.hint] == []
    hints = [str(item.hint) for item in items]
    assert len(set(hints)) == len(hints)
    assert [hint for hint in hints if len(re.findall(r"[.?!](?: |$)", hint)) != 1] == []
    assert [hint for hint in hints if len(hint.split()) > 20] == []


def test_no_hint_repeats_five_words_of_an_option_or_a_card(course: Course) -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", text.lower())
        return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}

    for item in scored(course):
        parts = (*getattr(item, "options", ()), *getattr(item, "cards", ()))
        shared = runs(str(item.hint)) & {run for part in parts for run in runs(part.text)}
        assert not shared, (item.id, shared)


def test_what_nobody_scores_has_no_hint(course: Course) -> None:
    items = [item for exercise in course.exercises.values() for item in exercise.items if not item.scored]
    if not items:
        pytest.skip("everything is scored")
    assert [item.id for item in items if item.hint] == []
