"""What brings somebody back: three days in a calendar, the code of a sentence, and a sheet for two."""

from datetime import date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import docx
import icalendar
import pypdf
import pytest

from binnenuit.course import Course
from binnenuit.lesson.widgets.folder.page import folder_page
from binnenuit.paper.documents import buddies
from binnenuit.paper.documents.calendar import steps_of_returns
from binnenuit.paper.documents.folder import Thing, Wish, bytes_of, for_later
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import places
from binnenuit.play.promise import FRAGMENT, PROMISE, code_of, place_of, promise, promise_of

NOW = datetime(2026, 12, 1, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
ADDRESS = "https://binnenuit.example/"
LESSON = "lesson:nijmegen"


def calendar(course: Course, wish: Wish, dossier: Dossier | None = None) -> icalendar.Calendar:
    thing = next(each for each in for_later(course) if each.kind == "returns")
    file = bytes_of(course, dossier or Dossier(), thing, wish, NOW)
    found = icalendar.Calendar.from_ical(file)
    assert isinstance(found, icalendar.Calendar)
    return found


def test_the_calendar_has_each_return_on_its_day_with_a_word_that_morning(course: Course) -> None:
    begin = date(2027, 2, 25)
    events = calendar(course, Wish("", ADDRESS, begin)).walk("VEVENT")
    days = [course.returns[name].days for _, name in steps_of_returns(course)]
    assert days == [7, 28, 91]
    assert [event["DTSTART"].dt for event in events] == [begin + timedelta(days=each) for each in days]
    assert {event["DTSTART"].dt.weekday() for event in events} == {begin.weekday()}
    for event in events:
        assert event["CLASS"] == "PRIVATE"
        assert not event.errors
        (alarm,) = event.walk("VALARM")
        assert alarm["TRIGGER"].dt == timedelta(hours=9)
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_without_a_day_the_returns_count_from_today(course: Course) -> None:
    first, *_ = calendar(course, Wish()).walk("VEVENT")
    assert first["DTSTART"].dt == date(2026, 12, 8)


def test_an_event_leads_to_its_own_step_and_brings_the_sentence_along(course: Course) -> None:
    dossier = promise(course, Dossier(), LESSON).note("plan", "waarom", "geheim").answer("order.seed", "9876543210987")
    file = calendar(course, Wish("", ADDRESS), dossier)
    for event, (lesson, name) in zip(file.walk("VEVENT"), steps_of_returns(course), strict=True):
        assert event["URL"] == f"{ADDRESS}les/{lesson}#{name}&{FRAGMENT}={code_of(LESSON)}"
        assert event["URL"] in event["DESCRIPTION"]
    text = file.to_ical().decode()
    assert "geheim" not in text
    assert "9876543210987" not in text
    assert "nijmegen" not in text


def test_an_address_that_is_none_is_left_out(course: Course) -> None:
    for address in ("", "javascript:alert(1)", "https://x y/"):
        for event in calendar(course, Wish("", address), promise(course, Dossier(), LESSON)).walk("VEVENT"):
            assert "URL" not in event
            assert course.texts.returns.event_ask in event["DESCRIPTION"]


def test_a_code_leads_back_to_its_sentence_and_no_two_places_share_one(course: Course) -> None:
    every = list(places(course))
    assert len({code_of(place) for place in every}) == len(set(every)) == len(every)
    assert place_of(course, f" {code_of(LESSON).lower()} ") == LESSON
    assert code_of("") == ""


@pytest.mark.parametrize("code", ["", "000000", "<script>", "9" * 5000])
def test_a_code_that_belongs_to_no_sentence_leads_nowhere(course: Course, code: str) -> None:
    assert place_of(course, code) == ""


def test_a_promise_is_a_place_of_the_course_or_nothing(course: Course) -> None:
    kept = promise(course, Dossier(), LESSON)
    assert kept == Dossier({PROMISE: LESSON})
    told = promise_of(course, kept)
    assert told
    assert told.words == next(each.takeaway for each in course.plan.lessons if each.id == "nijmegen")
    assert promise(course, kept, "lesson:nergens") == kept
    assert promise(course, kept, "") == Dossier()
    assert promise_of(course, Dossier({PROMISE: "nergens"})) is None


def test_the_sentence_that_was_chosen_is_among_those_to_choose(course: Course) -> None:
    page = folder_page(course, promise(course, Dossier(), LESSON))
    assert [each["place"] for each in page["sentences"]] == [page["promise"]] == [LESSON]
    assert page["tell"] == []


def test_the_sheet_for_two_is_one_side_of_paper_with_three_questions(course: Course) -> None:
    texts = course.texts.buddies
    pages = pypdf.PdfReader(BytesIO(buddies("pdf", course, NOW))).pages
    assert len(pages) == 1
    told = " ".join(pages[0].extract_text().split())
    assert [question in told for question in texts.asked] == [True] * 3
    word = docx.Document(BytesIO(buddies("docx", course, NOW)))
    assert texts.title in "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert len(word.tables) == 2


def test_the_sheet_for_two_names_whom_to_call(course: Course) -> None:
    told = pypdf.PdfReader(BytesIO(buddies("pdf", course, NOW))).pages[0].extract_text()
    assert all(line.name in told for line in course.helplines.lines if line.urgent)


def test_a_course_without_returns_has_nothing_for_later(small: Course) -> None:
    assert for_later(small) == ()


def test_what_is_for_later_has_a_name_of_its_own(course: Course) -> None:
    found: list[Thing] = list(for_later(course))
    assert [each.kind for each in found] == ["returns", "buddies-docx", "buddies-pdf"]
    assert len({each.file for each in found}) == 3
