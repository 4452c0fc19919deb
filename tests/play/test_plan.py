"""A plan of action from a dossier: days, clean texts, and sentences that follow from earlier answers."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN, Suggestion
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.clean import STEERING, clean, line
from binnenuit.play.plan.day import day_of, told
from binnenuit.play.plan.suggest import adopt, adopted, lesson_of, suggestions
from binnenuit.play.plan.value import plan_of

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"


def idea(course: Course, name: str) -> Suggestion:
    return next(each for each in course.form.suggestions if each.id == name)


def shown(course: Course, dossier: Dossier) -> list[str]:
    return [each.id for section in course.form.sections for each in suggestions(course, dossier, section)]


@pytest.mark.parametrize("text", ["15-3-2027", "15/03/2027", " 15 3 2027 ", "15.3.2027", "2027-03-15", "15 Maart 2027"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert day_of(text, MONTHS) == date(2027, 3, 15)


@pytest.mark.parametrize(
    "text",
    [
        *("", "ooit", "31-2-2027", "15-13-2027", "15-3-27", "15-3-20277", "0-1-2027", "15-3", "1-2-3-2027"),
        *("15-३-2027", "15-3-2027" + " " * 40, "-15-3-2027", "99999999999999999999-1-2027", "٣-٣-٢٠٢٧"),
    ],
)
def test_what_is_no_day_is_told_from_a_day(text: str) -> None:
    assert day_of(text, MONTHS) is None


def test_a_day_is_told_as_a_reader_writes_it() -> None:
    assert told(date(2027, 3, 1), MONTHS) == "1 maart 2027"
    assert told(date(2027, 3, 1), MONTHS, DAYS) == "maandag 1 maart 2027"


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)))
def test_a_day_that_is_told_can_be_read_again(day: date) -> None:
    assert day_of(told(day, MONTHS), MONTHS) == day
    assert day_of(day.isoformat(), MONTHS) == day


@given(st.text(), st.integers(1, 50))
def test_a_clean_text_steers_nothing_and_cleaning_it_again_changes_nothing(text: str, most: int) -> None:
    found = clean(text, most)
    assert len(found) <= most
    assert not STEERING & set(found)
    assert all(letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs") for letter in found)
    assert clean(found, most) == found
    assert "\n" not in line(text, most)


def test_letters_of_every_language_and_joined_emoji_stay() -> None:
    text = "Şahin, Łukasz, مرحبا, שלום, 👩‍👧, ’t Vélt"
    assert clean(text, 100) == text
    assert clean("tekst \u202eomgekeerd\u202c en \x00nul\r\nregel", 100) == "tekst omgekeerd en nul\nregel"


def test_an_empty_plan_has_every_part_and_nothing_in_it(small: Course) -> None:
    plan = plan_of(small, Dossier())
    assert [part.section.id for part in plan.parts] == ["overkant", "stappen", "kuilen", "terug"]
    assert plan.filled == 0
    assert plan.follow_up is None


def test_a_plan_holds_what_was_typed_and_ticked(small: Course) -> None:
    dossier = Dossier({PLAN: ["haast", "bestaat-niet"]}).note(PLAN, "overkant", "  Naar de\tandere kant\n")
    dossier = dossier.note(PLAN, "stappen.2.what", "Een plank\nzoeken").note(PLAN, "stappen.2.when", "1-12-2026")
    plan = plan_of(small, dossier.note(PLAN, "terug", "15-3-2027"))
    goal, steps, pitfalls, back = plan.parts
    assert goal.text == "Naar de andere kant"
    assert [(each.what, each.day) for each in steps.actions] == [
        ("", None),
        ("Een plank zoeken", date(2026, 12, 1)),
        ("", None),
    ]
    assert [each.id for each in pitfalls.pitfalls] == ["haast"]
    assert back.day == plan.follow_up == date(2027, 3, 15)
    assert plan.filled == 4


def test_a_day_that_cannot_be_read_stays_as_it_was_typed(small: Course) -> None:
    plan = plan_of(small, Dossier().note(PLAN, "terug", "na de zomer"))
    assert plan.follow_up is None
    assert plan.parts[-1].text == "na de zomer"
    assert plan.parts[-1].filled


def test_a_text_that_a_file_made_too_long_is_cut(small: Course) -> None:
    assert len(plan_of(small, Dossier().note(PLAN, "overkant", "a" * 5000)).parts[0].text) == 200


@given(st.dictionaries(st.text(), st.text()), st.text() | st.lists(st.text()))
def test_no_dossier_breaks_a_plan(course: Course, notes: dict[str, str], answer: str | list[str]) -> None:
    keys = [section.id for section in course.form.sections]
    dossier = Dossier({PLAN: answer}, {PLAN: dict(zip(keys, notes.values(), strict=False)) | notes})
    assert plan_of(course, dossier).title


@pytest.mark.parametrize(
    ("answers", "ideas"),
    [
        ({}, []),
        ({"brug": ["vragen", "gids"]}, []),
        ({"brug": ["springen"]}, ["niet-springen"]),
        ({"brug": ["springen", "verzonnen"]}, ["niet-springen"]),
        ({"proef": "omlaag"}, ["lab-omlaag"]),
        ({"vink": ["een", "drie"]}, ["vinkje"]),
        ({"vink": {"drie": "drie"}, "proef": ["omhoog"]}, []),
    ],
)
def test_a_sentence_shows_after_its_answer_and_not_before(
    small: Course, answers: dict[str, str | list[str] | dict[str, str]], ideas: list[str]
) -> None:
    assert shown(small, Dossier(answers)) == ideas


def test_an_ending_counts_as_an_answer(small: Course) -> None:
    now = Dossier({"brug": ["springen"]})
    ends = [ending.id for ending in small.scenarios["brug"].endings]
    assert "trots" in ends
    assert shown(small, now) == ["niet-springen"]


def test_a_sentence_names_the_lesson_it_comes_from(small: Course) -> None:
    assert {lesson_of(small, each.when.answer) for each in small.form.suggestions} == {"De brug"}
    assert lesson_of(small, "bestaat-niet") == ""


def test_a_sentence_that_is_adopted_stands_below_what_was_there_and_only_once(small: Course) -> None:
    each, section = idea(small, "niet-springen"), small.form.sections[0]
    once = adopt(small, Dossier().note(PLAN, "overkant", "Naar de overkant."), each)
    assert once is not None
    assert once.notes[PLAN]["overkant"] == f"Naar de overkant.\n{each.text}"
    assert adopted(once, section, each)
    assert adopt(small, once, each) == once


def test_a_sentence_for_the_actions_takes_the_first_free_one(small: Course) -> None:
    each = idea(small, "vinkje")
    after = adopt(small, Dossier().note(PLAN, "stappen.1.what", "Kijken"), each)
    assert after is not None
    assert after.notes[PLAN]["stappen.2.what"] == each.text


def test_a_sentence_without_room_changes_nothing(small: Course) -> None:
    full = Dossier().note(PLAN, "overkant", "a" * 195)
    assert adopt(small, full, idea(small, "niet-springen")) is None
    for number in "123":
        full = full.note(PLAN, f"stappen.{number}.what", "vol")
    assert adopt(small, full, idea(small, "vinkje")) is None


def test_every_sentence_of_the_course_fits_in_an_empty_section_and_belongs_to_a_lesson(course: Course) -> None:
    for each in course.form.suggestions:
        assert adopt(course, Dossier(), each) is not None, each.id
        assert lesson_of(course, each.when.answer), each.id


def test_every_ending_of_a_story_gives_a_sentence(course: Course) -> None:
    given = {(each.when.answer, name) for each in course.form.suggestions for name in each.when.any}
    endings = {(name, ending.id) for name, story in course.scenarios.items() for ending in story.endings}
    assert endings <= given


def test_a_typed_plan_never_goes_into_a_resume_code(course: Course) -> None:
    from binnenuit.play.resume import code

    dossier = Dossier({PLAN: ["forceren"]}).note(PLAN, "doel", "Geheim")
    assert {code(course, lesson, dossier) for lesson in course.plan.lessons} == {""}
