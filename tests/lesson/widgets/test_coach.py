"""Feedback that coaches: first what was answered, with a hint; then a second try; every answer on demand."""

from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.items.answer import Answer
from binnenuit.lesson.widgets.exercise.page import exercise_page
from binnenuit.lesson.widgets.exercise.view import ExerciseView
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


def told(course: Course, name: str, answer: Answer, *, all_of_it: bool = False, scored: bool = False) -> dict[str, Any]:
    """The feedback on an answer in the small course."""
    exercise, names = course.exercises["oefening"], [name]
    mine = Dossier({name: answer})
    page = exercise_page(course, exercise, mine, names, revealed=names if all_of_it else [], scored=scored)
    result = next(item for item in page["items"] if item["id"] == name)["result"]
    assert result
    return dict(result)


def words(result: dict[str, Any]) -> list[str]:
    return [remark["word"] for remark in result["remarks"]]


def test_a_choice_is_told_alone_with_a_hint_and_then_beside_the_others(small: Course) -> None:
    texts, verdict = small.texts.exercise, small.texts.verdict
    first = told(small, "kies", "luisteren")
    assert words(first) == [verdict.partly]
    assert first["word"] == verdict.choice.format(mark=verdict.partly)
    assert first["hint"] == texts.hint_choice
    assert first["more"]
    whole = told(small, "kies", "luisteren", all_of_it=True)
    assert words(whole) == [verdict.best, verdict.partly, verdict.less]
    assert (whole["hint"], whole["more"]) == ("", False)


def test_the_best_choice_needs_no_hint_and_the_others_can_still_be_read(small: Course) -> None:
    best = told(small, "kies", "kijken")
    assert (best["verdict"], best["hint"], best["more"]) == ("right", "", True)


@pytest.mark.parametrize("answer", [["een"], ["een", "drie"], ["drie"], ["een", "twee", "drie"]])
def test_ticks_never_get_a_word_that_clashes_with_what_is_said_of_them(small: Course, answer: list[str]) -> None:
    verdict = small.texts.verdict
    item = small.exercises["oefening"].item("vink")
    assert item
    right = {option.id: option.right for option in getattr(item, "options")}  # noqa: B009
    expected = {
        (True, True): verdict.ticked,
        (True, False): verdict.unwanted,
        (False, True): verdict.missed,
        (False, False): verdict.left,
    }
    whole = told(small, "vink", answer, all_of_it=True)
    assert words(whole) == [expected[name in answer, right[name]] for name in right]
    assert not {verdict.best, verdict.less, verdict.whole} & set(words(whole))
    assert len(words(told(small, "vink", answer))) == len(answer)


def test_the_hint_counts_the_ticks_and_tells_none_of_them(small: Course) -> None:
    hint = small.texts.exercise.hint_multiple
    first = told(small, "vink", ["een", "drie"])
    assert first["hint"] == hint.format(right=1, wrong=1, missed=1)
    assert first["verdict"] == "partly"


@pytest.mark.parametrize("name", ["volgorde", "sorteer"])
def test_where_a_card_belongs_is_told_only_when_it_is_asked_for(small: Course, name: str) -> None:
    item = small.exercises["oefening"].item(name)
    assert item
    full = item.full_answer
    wrong: Answer = [*full[1:], *full[:1]] if isinstance(full, list) else {"hand": "rechts", "voet": "links"}
    first, whole = told(small, name, wrong), told(small, name, wrong, all_of_it=True)
    assert all(remark["mine"] and not remark["better"] and not remark["feedback"] for remark in first["remarks"])
    assert first["hint"]
    assert all(remark["mine"] and remark["better"] and remark["feedback"] for remark in whole["remarks"])
    right = told(small, name, full)
    assert all(remark["mine"] == remark["better"] for remark in right["remarks"])
    assert not right["more"]


def test_a_card_that_lies_nowhere_says_so(small: Course) -> None:
    item = small.exercises["oefening"].item("sorteer")
    assert item
    (card, box), *_ = dict(item.full_answer).items()
    first = told(small, "sorteer", {card: box})
    assert words(first)[0] == small.texts.verdict.placed
    assert {remark["mine"] for remark in first["remarks"][1:]} == {small.texts.verdict.loose}


def test_a_lesson_counts_no_points_and_an_assignment_does(small: Course) -> None:
    exercise = small.exercises["oefening"]
    mine = Dossier({"kies": "kijken"})
    lesson = exercise_page(small, exercise, mine, ["kies"])
    assert lesson["total"] == ""
    assert {item["points"] for item in lesson["items"]} == {""}
    assert told(small, "kies", "kijken")["points"] == ""
    assignment = exercise_page(small, exercise, mine, ["kies"], scored=True)
    assert assignment["total"]
    assert all(item["points"] for item in assignment["items"])
    assert told(small, "kies", "kijken", scored=True)["points"]


def test_trying_again_takes_the_feedback_away_and_keeps_the_answer(small: Course) -> None:
    view = ExerciseView(small, small.exercises["oefening"], store := Store())
    for kind, value in (("answer", "luisteren"), ("check", None), ("reveal", None)):
        view._receive(view, {"type": kind, "id": "kies", "value": value}, [])
    assert len(getattr(view, "items.kies")["result"]["remarks"]) == 3
    view._receive(view, {"type": "again", "id": "kies"}, [])
    assert getattr(view, "items.kies")["result"] is None
    assert store.dossier.answers == {"kies": "luisteren"}
    view._receive(view, {"type": "check", "id": "kies"}, [])
    assert len(getattr(view, "items.kies")["result"]["remarks"]) == 1


def test_the_hint_that_was_written_for_a_question_stands_in_for_that_of_its_kind(course: Course) -> None:
    texts = course.texts.exercise

    def first(name: str, answer: Answer) -> str:
        exercise = next(each for each in course.exercises.values() if each.item(name))
        shown = exercise_page(course, exercise, Dossier({name: answer}), [name])["items"]
        result = next(each for each in shown if each["id"] == name)["result"]
        assert result
        return result["hint"]

    items = {item.id: item for exercise in course.exercises.values() for item in exercise.items}
    assert first("slot-voetbal", "langs") == items["slot-voetbal"].hint
    full = items["slot-blijven"].full_answer
    counted = first("slot-blijven", list(reversed(list(full))))
    assert counted == f"{texts.counted.format(right=0, count=len(full))} {items['slot-blijven'].hint}"
    assert first("slot-blijven", full) == ""
