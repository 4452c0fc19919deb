"""docs/coverage.toml against what exists: every pointer leads somewhere, and what is left out has a reason."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from binnenuit.course import Course, load
from tests.places import ROOT

KINDS = {"section", "step", "tip", "pitfall", "example", "role", "term", "figure"}
CHAPTERS = {"inleiding", "1", "2", "3", "4", "5", "6", "begrippen", "bronnen", "colofon"}
FIELDS = {"id", "kind", "chapter", "what", "taught", "practised"}
LEAST = 120
ACTS = {"exercise", "scenario", "conversation", "quiz", "lab", "plan", "worksheet"}
"""What asks for something: to choose, sort, write, guess or play; a text, a figure or a word alone does not."""
MOST_WITHOUT_ACT = 10


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((ROOT / "docs" / "coverage.toml").read_text(encoding="utf-8"))["rows"]
    return found


@pytest.fixture(scope="module")
def places() -> set[str]:
    """Every pointer that leads somewhere: what no lesson uses is not taught."""
    return set(_places(load(ROOT)))


def _places(course: Course) -> Iterator[str]:
    for lesson in course.plan.lessons:
        notebook = json.loads((ROOT / "notebooks" / f"{lesson.notebook}.ipynb").read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                yield f"notebook:{lesson.notebook}#{cell['id']}"
        for name in lesson.scenarios:
            scenario = course.scenarios[name]
            yield f"scenario:{name}#debrief"
            for step in scenario.steps:
                yield from (f"scenario:{name}#{each.id}" for each in (step, *step.choices))
            yield from (f"scenario:{name}#{ending.id}" for ending in scenario.endings)
        for name in lesson.conversations:
            talk = course.conversations[name]
            yield from (f"conversation:{name}#{each.id}" for turn in talk.turns for each in (turn, *turn.options))
            yield from (f"conversation:{name}#{ending.id}" for ending in talk.endings)
        for name in lesson.worksheets:
            sheet = course.worksheets[name]
            yield from (f"worksheet:{name}#{each.id}" for each in (*sheet.questions, *sheet.blanks))
            if sheet.map:
                yield f"worksheet:{name}#map"
        for name in lesson.exercises:
            yield from (f"exercise:{name}#{item.id}" for item in course.exercises[name].items)
        for name in lesson.quizzes:
            yield from (f"quiz:{name}#{estimate.id}" for estimate in course.quizzes[name].estimates)
        yield from (f"lab:{name}" for name in lesson.labs)
    yield from (f"fact:{fact.id}" for fact in course.facts.facts)
    yield from (f"term:{term.id}" for term in course.glossary.terms)
    form = course.form
    yield from (f"plan:{each.id}" for each in (*form.sections, *form.pitfalls, *form.support.offers))


def test_the_list_is_long_enough_to_be_whole(rows: list[dict[str, Any]]) -> None:
    assert len(rows) >= LEAST


def test_a_row_has_its_fields_and_no_others(rows: list[dict[str, Any]]) -> None:
    assert [row["id"] for row in rows if set(row) - {"reason"} != FIELDS] == []
    assert [row["id"] for row in rows if not row["what"].strip()] == []


def test_an_id_stands_once(rows: list[dict[str, Any]]) -> None:
    assert [name for name, count in Counter(row["id"] for row in rows).items() if count > 1] == []
    assert [row["id"] for row in rows if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"])] == []


def test_a_kind_and_a_chapter_are_known_and_each_is_there(rows: list[dict[str, Any]]) -> None:
    assert {row["kind"] for row in rows} == KINDS
    assert {row["chapter"] for row in rows} == CHAPTERS


def test_the_steps_and_the_pitfalls_are_all_there(rows: list[dict[str, Any]]) -> None:
    kinds = Counter(row["kind"] for row in rows)
    assert kinds["step"] == 4
    assert kinds["pitfall"] == 7


def test_every_pointer_leads_to_something_that_exists(rows: list[dict[str, Any]], places: set[str]) -> None:
    dead = {row["id"]: [each for each in (*row["taught"], *row["practised"]) if each not in places] for row in rows}
    assert {name: pointers for name, pointers in dead.items() if pointers} == {}


def test_a_pointer_that_leads_nowhere_would_be_seen(places: set[str]) -> None:
    assert "scenario:nijmegen#signaal" in places
    assert not {"scenario:nijmegen#nergens", "notebook:08_nijmegen#scenario", "fact:onzin", "nijmegen"} & places


def test_an_empty_list_has_a_reason_and_a_full_row_needs_none(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        full = bool(row["taught"] and row["practised"])
        assert full != bool(row.get("reason", "").strip()), row["id"]


def is_act(pointer: str) -> bool:
    """Whether somebody does something there; what really happened is read, after a story."""
    return pointer.partition(":")[0] in ACTS and not pointer.endswith("#debrief")


def test_a_row_points_at_something_to_do(rows: list[dict[str, Any]]) -> None:
    without = [row["id"] for row in rows if not any(map(is_act, row["practised"]))]
    assert len(without) <= MOST_WITHOUT_ACT, without
    assert [row["id"] for row in rows if [each for each in row["practised"] if not is_act(each)]] == []


def test_a_text_or_what_really_happened_is_no_act() -> None:
    assert is_act("exercise:stemmen#stemmen-gezegd")
    assert not any(
        map(is_act, ("notebook:08_nijmegen#wie-er-zelf-spreekt", "scenario:nijmegen#debrief", "term:dialoog", "fact:x"))
    )


def test_a_reason_is_no_promise_of_a_lesson_to_come(rows: list[dict[str, Any]]) -> None:
    assert [row["id"] for row in rows if re.search(r"\bkomt (nog|in les)\b", row.get("reason", ""))] == []


def test_no_pointer_stands_twice_in_a_row(rows: list[dict[str, Any]]) -> None:
    for name in ("taught", "practised"):
        assert [row["id"] for row in rows if len(set(row[name])) < len(row[name])] == []
