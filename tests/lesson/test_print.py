"""A lesson on paper, as a real PDF: how long it is, and what does not belong on it."""

from io import BytesIO

from playwright.sync_api import Page, expect
from pypdf import PdfReader

from binnenuit.course import Course
from binnenuit.course.items.choice import ChoiceItem
from tests.lesson.test_exercise import article, of_kind
from tests.lesson.test_play import pick
from tests.texts import TEXTS


def printed(page: Page) -> list[str]:
    """The text of each page, on one line."""
    reader = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [" ".join(each.extract_text().split()) for each in reader.pages]


def test_a_lesson_prints_short_without_buttons_with_the_verdict_alone_and_its_sources_once(
    lesson: Page, course: Course
) -> None:
    pick(lesson, 1)
    item = of_kind(course, ChoiceItem)[0]
    assert isinstance(item, ChoiceItem)
    wrong = min(item.options, key=lambda each: each.points)
    box = article(lesson, item.id)
    box.get_by_label(wrong.text, exact=True).check()
    box.get_by_role("button", name=TEXTS.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_be_visible()
    pages = printed(lesson)
    assert len(pages) <= 10
    text = " ".join(pages)
    story, exercise = TEXTS.scenario, TEXTS.exercise
    for chrome in (story.back, exercise.again, exercise.reveal, TEXTS.report.print, TEXTS.dossier.more):
        assert chrome not in text
    first = course.scenarios["nijmegen"].steps[0].choices[1]
    assert " ".join(first.consequence.split())[:40] in text
    assert " ".join(wrong.feedback.split())[:40] not in text
    assert TEXTS.scenario.reason not in text
    assert text.count(course.works["handreiking"].text[:30]) == 1


def test_a_step_that_is_open_is_printed_alone_and_its_meters_are_filled(lesson: Page) -> None:
    pick(lesson, 1)
    lesson.evaluate("window.location.hash = '#speel-het-verhaal'")
    expect(lesson.locator(".bn-step").locator("visible=true")).to_have_count(1)
    assert len(printed(lesson)) <= 2
    lesson.emulate_media(media="print")
    full = lesson.locator(".bn-meter__step.is-filled").first
    width, border, kept = full.evaluate(
        "one => { const s = getComputedStyle(one);"
        " return [parseFloat(s.width), parseFloat(s.borderLeftWidth), s.printColorAdjust]; }"
    )
    assert kept == "exact"
    assert 2 * border >= 0.7 * width
