"""What a participant takes home: what is in it, that it is whole, and that equal dossiers give equal files."""

import xml.etree.ElementTree as ET
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pypdf
import pytest

from binnenuit.course import Course
from binnenuit.paper.certificate import certificate
from binnenuit.paper.documents.folder import Thing, Wish, bytes_of, for_later, things, to_tell, whole
from binnenuit.paper.documents.postcard import wording
from binnenuit.paper.growth import growth_picture
from binnenuit.play.attended import attended, minutes
from binnenuit.play.dossier import Dossier, read
from binnenuit.play.plan.insights import keep

NOW = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
BEFORE = Path(__file__).parent.parent / "play" / "before"
LESSON = "lesson:nijmegen"


def full() -> Dossier:
    return read(BEFORE / "all.json")


def one(course: Course, dossier: Dossier, kind: str) -> Thing:
    return next(each for each in things(course, dossier) if each.kind == kind)


def test_an_empty_dossier_has_nothing_to_take_home(course: Course) -> None:
    assert things(course, Dossier()) == ()


def test_a_folder_holds_each_thing_once_and_every_one_can_be_opened(course: Course) -> None:
    dossier = keep(course, full(), LESSON, True)
    wish = Wish(LESSON, "https://binnenuit.example/")
    file = bytes_of(course, dossier, whole(course), wish, NOW)
    with zipfile.ZipFile(BytesIO(file)) as folder:
        assert folder.testzip() is None
        assert folder.namelist() == [each.file for each in (*things(course, dossier), *for_later(course))]
        assert len(set(folder.namelist())) == len(folder.namelist())
        assert {each.date_time for each in folder.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        found = {name: folder.read(name) for name in folder.namelist()}
    kinds = {each.kind for each in things(course, dossier)}
    assert kinds == {"pdf", "docx", "route", "growth", "ics", "card", "certificate"}
    pages = [each.of for each in things(course, dossier) if each.kind == "route"]
    assert {"rotterdam", "amsterdam", "nijmegen"} <= set(pages)
    texts = course.texts.folder
    assert pypdf.PdfReader(BytesIO(found[texts.file_card])).pages[0].extract_text().count("binnenuit.example") == 1
    ET.fromstring(found[texts.file_growth])
    assert found[texts.file_certificate].startswith(b"<!DOCTYPE html>")
    assert found[course.texts.plan.file_name.format(kind="pdf")].startswith(b"%PDF")
    assert len(file) < 1_000_000


def test_every_day_in_the_calendar_has_a_word_before_it(course: Course) -> None:
    calendar = icalendar.Calendar.from_ical(bytes_of(course, full(), one(course, full(), "ics"), Wish(), NOW))
    events = calendar.walk("VEVENT")
    assert events
    assert all(event.walk("VALARM") for event in events)


@pytest.mark.parametrize("kind", ["pdf", "route", "growth", "card", "certificate"])
def test_what_is_made_twice_at_one_moment_is_equal(course: Course, kind: str) -> None:
    thing = one(course, full(), kind)
    made = [bytes_of(course, full(), thing, Wish(), NOW) for _ in range(2)]
    assert made[0] == made[1]


def test_a_page_or_picture_asks_nothing_of_another_host(course: Course) -> None:
    for kind in ("route", "growth", "certificate"):
        text = bytes_of(course, full(), one(course, full(), kind), Wish(), NOW).decode()
        text = text.replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert "src=" not in text
        assert "url(" not in text
        assert "<script" not in text


def test_a_card_tells_the_address_only_when_others_can_go_there(course: Course) -> None:
    insight = to_tell(course, full())[0]
    for address in ("https://binnenuit.example/", "http://kit.example:8866/pad/"):
        assert address in wording(course, insight, address)["where"]
    for address in (
        "http://localhost:8866/",
        "http://127.0.0.1:8866/",
        "javascript:alert(1)",
        "",
        "https://x y",
        "https://a/#<b>",
    ):
        assert wording(course, insight, address)["where"] == course.texts.folder.card_ask


def test_a_card_tells_what_was_kept_and_else_what_a_lesson_ends_with(course: Course) -> None:
    played = Dossier({"nijmegen": ["rondvragen"]})
    assert to_tell(course, played) == ()  # a route counts once it has ended
    assert [each.place for each in to_tell(course, keep(course, played, LESSON, True))] == [LESSON]
    assert LESSON in [each.place for each in to_tell(course, full())]


def test_a_long_insight_stays_on_one_card(course: Course) -> None:
    choices = {f"{s.id}.{c.id}": c.consequence for s in course.scenarios.values() for t in s.steps for c in t.choices}
    longest = max(choices, key=lambda place: len(choices[place]))
    dossier = keep(course, Dossier(), longest, True)
    file = bytes_of(course, dossier, one(course, dossier, "card"), Wish(), NOW)
    assert len(pypdf.PdfReader(BytesIO(file)).pages) == 1


def test_a_certificate_names_the_lessons_and_nobody(course: Course) -> None:
    page = certificate(course, full(), NOW.date())
    assert page
    texts = course.texts.folder
    for each in attended(course, full()):
        assert each.lesson.title in page
    assert texts.certificate_sober in page
    assert 'type="text" autocomplete="name">' in page
    assert "value=" not in page
    assert certificate(course, Dossier(), NOW.date()) is None


def test_hours_count_only_for_lessons_in_which_everything_was_done(course: Course) -> None:
    half = attended(course, Dossier({"nijmegen": full().answers["nijmegen"]}))
    assert [(each.lesson.id, each.whole) for each in half] == [("nijmegen", False)]
    assert minutes(half) == 0
    lesson = next(each for each in course.plan.lessons if each.id == "nijmegen")
    items = [item for name in lesson.exercises for item in course.exercises[name].items]
    whole_one = full()
    for item in items:
        if item.scored:
            whole_one = whole_one.answer(item.id, item.full_answer)
        else:
            whole_one = whole_one.note(item.id, "text", "Ja.")
    done = [each.lesson.id for each in attended(course, whole_one) if each.whole]
    assert "nijmegen" in done
    assert minutes(attended(course, whole_one)) == sum(each.minutes for each in course.plan.lessons if each.id in done)


def test_begin_and_now_are_drawn_and_told_in_words(course: Course) -> None:
    measurement = next(iter(course.measurements.values()))
    assert growth_picture(course, measurement, Dossier()) is None
    scale = measurement.scales[0]
    dossier = Dossier({measurement.key("before", scale): "0", measurement.key("after", scale): "3"})
    picture = growth_picture(course, measurement, dossier)
    assert picture
    texts = course.texts.folder
    assert texts.growth_begin.format(words=scale.levels[0]) in picture
    assert texts.growth_now.format(words=scale.levels[3]).replace("'", "&#39;") in picture
    assert picture.count(texts.growth_now.format(words=course.texts.measure.open)) == len(measurement.scales) - 1
