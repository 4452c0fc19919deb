"""What is kept on the way: by its place, once, in the order of keeping, with words of one's own."""

from datetime import date

import pytest

from binnenuit.course import Course
from binnenuit.paper.documents.plan import sheet_of
from binnenuit.play.dossier import Dossier, dumps, loads
from binnenuit.play.plan.insights import KEPT, LONGEST, found, insights_of, keep, reword
from binnenuit.play.plan.value import plan_of

LESSON = "lesson:nijmegen"
CHOICE = "nijmegen.rondvragen"


def places(course: Course) -> list[str]:
    """Every place where there is something to keep."""
    found = [f"lesson:{lesson.id}" for lesson in course.plan.lessons]
    for scenario in course.scenarios.values():
        found += [f"{scenario.id}.{choice.id}" for step in scenario.steps for choice in step.choices]
        found += [f"{scenario.id}.{ending.id}" for ending in scenario.endings]
    for lab in course.labs.values():
        found += [f"{lab.id}.{each.id}" for each in (*lab.prediction.options, *lab.missions)]
    for sheet in course.worksheets.values():
        found += [f"worksheet:{sheet.id}", *(f"{sheet.id}.{each.id}" for each in sheet.questions)]
        found += [f"{sheet.id}.{sign.id}" for sign in sheet.map.signs] if sheet.map else []
    for exercise in course.exercises.values():
        for item in exercise.items:
            parts = (*getattr(item, "options", ()), *getattr(item, "cards", ()))
            found += [f"{item.id}.{part.id}" for part in parts]
    return found


def test_every_place_of_the_course_has_words_and_says_where_they_are_from(course: Course) -> None:
    assert [place for place in places(course) if not (each := found(course, place)) or not each.words] == []


def test_what_is_kept_stays_in_its_order_and_once(course: Course) -> None:
    dossier = Dossier()
    for place in (CHOICE, LESSON, CHOICE):
        dossier = keep(course, dossier, place, True)
    assert [each.place for each in insights_of(course, dossier)] == [LESSON, CHOICE]
    assert dossier.answers == {KEPT: [LESSON, CHOICE]}
    lesson = next(each for each in course.plan.lessons if each.id == "nijmegen")
    assert insights_of(course, dossier)[0].text == lesson.takeaway
    assert loads(dumps(dossier)) == dossier


def test_what_is_taken_away_leaves_nothing_behind(course: Course) -> None:
    kept = reword(course, keep(course, Dossier(), LESSON, True), LESSON, "In mijn woorden.")
    assert insights_of(course, kept)[0].text == "In mijn woorden."
    assert keep(course, kept, LESSON, False) == Dossier()


def test_own_words_that_are_those_of_the_course_are_not_kept(course: Course) -> None:
    dossier = keep(course, Dossier(), LESSON, True)
    words = insights_of(course, dossier)[0].words
    assert reword(course, dossier, LESSON, f" {words} ") == dossier
    assert reword(course, reword(course, dossier, LESSON, "Anders"), LESSON, "") == dossier
    long = insights_of(course, reword(course, dossier, LESSON, "x" * 5000))[0]
    assert len(long.text) == LONGEST


@pytest.mark.parametrize(
    "place", ["", ".", "lesson:", "lesson:x", "nijmegen", "nijmegen.", "x.y", "nijmegen.x", 20 * "a."]
)
def test_a_place_that_the_course_does_not_have_changes_nothing(course: Course, place: str) -> None:
    assert keep(course, Dossier(), place, True) == Dossier()
    assert reword(course, Dossier(), place, "tekst") == Dossier()
    old = Dossier({KEPT: [place, LESSON]})
    assert [each.place for each in insights_of(course, old)] == [LESSON]
    assert [each.place for each in insights_of(course, Dossier({KEPT: place}))] == []


def test_a_plan_holds_what_was_kept_and_a_document_tells_it(course: Course) -> None:
    dossier = reword(course, keep(course, Dossier(), CHOICE, True), CHOICE, "Eerst vragen wie er al praat.")
    plan = plan_of(course, dossier)
    assert [each.place for each in plan.insights] == [CHOICE]
    lines = [line for block in sheet_of(course, plan, date(2026, 12, 1)).blocks for line in block.lines]
    assert course.texts.plan.insights in lines
    about = course.scenarios["nijmegen"].title
    assert course.texts.plan.insight_line.format(text="Eerst vragen wie er al praat.", about=about) in lines
    assert course.texts.plan.insights not in [
        line for block in sheet_of(course, plan_of(course, Dossier()), date(2026, 12, 1)).blocks for line in block.lines
    ]
