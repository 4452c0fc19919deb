"""Voices in a lesson: who is quoted, what organisations tell, and the room that stays open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from binnenuit.course import Course
from binnenuit.course.records import voices as records
from binnenuit.lesson.pages.page import refs
from binnenuit.lesson.pages.voices import voices_page
from tests.places import ROOT
from tests.texts import TEXTS

CITIES = ("rotterdam", "amsterdam", "nijmegen")
LAST = date(2029, 1, 15)
TOLD = records.Testimony(
    id="koffie",
    lesson="rotterdam",
    organisation="de vereniging",
    name="een vrijwilliger",
    text="Wij begonnen met koffie.\n\nEn <toen> met thee.",
    consented=date(2027, 1, 15),
    until=LAST,
    paid="een vergoeding voor twee uur",
)


def shown(course: Course, lesson: str, today: date = LAST) -> str:
    return voices_page(course, next(each for each in course.plan.lessons if each.id == lesson), today).html


def test_the_four_people_whom_the_source_quotes_are_heard(course: Course) -> None:
    assert len({voice.name for voice in course.voices.voices}) == 4
    html = shown(course, "nijmegen")
    for voice in course.voices.voices:
        assert voice.name in html
        assert f"&#39;{voice.quote}&#39;" in html


@pytest.mark.parametrize("city", CITIES)
def test_in_every_city_the_place_for_an_organisation_is_empty_and_says_so(course: Course, city: str) -> None:
    assert course.voices.testimonies == ()
    assert TEXTS.voices.none in shown(course, city)
    notebook = next(each.notebook for each in course.plan.lessons if each.id == city)
    assert f'voices(\\"{city}\\")' in (ROOT / "notebooks" / f"{notebook}.ipynb").read_text(encoding="utf-8")


def test_a_testimony_is_shown_with_what_was_agreed_until_its_last_day(course: Course) -> None:
    told = replace(course, voices=records.Voices(testimonies=(TOLD,)))
    html = shown(told, "rotterdam")
    assert "<p>Wij begonnen met koffie.</p>" in html
    assert "&lt;toen&gt;" in html
    assert TEXTS.voices.paid.format(what=TOLD.paid) in html
    assert TEXTS.voices.none not in html
    assert TEXTS.voices.none in shown(told, "amsterdam")
    assert TOLD.name not in shown(told, "rotterdam", LAST + timedelta(days=1))


def test_the_sources_of_a_lesson_hold_those_of_its_voices(course: Course) -> None:
    lesson = next(each for each in course.plan.lessons if each.id == "nijmegen")
    voiced = {ref for voice in course.voices.of("nijmegen") for ref in voice.sources}
    assert voiced <= set(refs(course, lesson))
