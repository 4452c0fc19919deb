"""Every lesson of the course, on a desk and on a phone: used from top to bottom, and accessible all the while."""

import pytest
from playwright.sync_api import Browser, Page, expect

from binnenuit.course import Course, load
from tests.lesson.conftest import DESKTOP, PHONE, ROOT, Kit, Watch
from tests.lesson.test_access import check
from tests.lesson.turning import question, questions

LESSONS = [lesson.id for lesson in load(ROOT).plan.lessons if lesson.id != "nijmegen"]  # test_access plays that one


def guess_everything(page: Page) -> None:
    for name in questions(page, ".bn-estimates"):
        item = question(page, name)
        item.locator("input[type=range]").press("ArrowRight")
        item.get_by_role("button").first.click()
        expect(item.locator("[data-result]")).to_be_visible()


def predict_everything(page: Page) -> None:
    for number in range(page.locator(".bn-lab").count()):
        lab = page.locator(".bn-lab").nth(number)
        lab.locator("input[type=radio]").first.check()
        lab.locator(".utrecht-button--primary-action").first.click()
        for tab in reversed(lab.get_by_role("tab").all()):
            tab.click()
            expect(lab.get_by_role("tabpanel")).to_be_visible()


def answer_everything(page: Page) -> None:
    for name in questions(page, ".bn-exercise"):
        box = question(page, name)
        if box.locator("[data-key$='-check']").count():
            if box.locator("input").count():
                box.locator("input").first.check()
            box.locator("[data-key$='-check']").click()
            expect(box.locator("[data-feedback]")).to_be_visible()
            if box.locator("[data-key$='-reveal']").count():
                box.locator("[data-key$='-reveal']").click()
                expect(box.locator("[data-feedback] .bn-evidence").first).to_be_visible()


def measure_everything(page: Page) -> None:
    for name in questions(page, ".bn-measure"):
        first = question(page, name).locator("input").first
        first.check()
        expect(first).to_be_checked()


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_accessible_before_and_after_it_is_used(
    kit: Kit, browser: Browser, watch: Watch, course: Course, name: str
) -> None:
    context = browser.new_context(viewport=DESKTOP, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.lesson(name))
        expect(page.locator(".bn-dossier")).to_be_visible()
        lesson = next(lesson for lesson in course.plan.lessons if lesson.id == name)
        for lab in lesson.labs:
            expect(page.get_by_role("heading", name=course.labs[lab].title, exact=True)).to_be_visible()
        check(page)
        guess_everything(page)
        predict_everything(page)
        if page.locator(".bn-choice").count():
            page.locator(".bn-choice").first.click()
            expect(page.locator(".bn-consequence")).to_be_visible()
        answer_everything(page)
        measure_everything(page)
        page.evaluate("window.location.hash = '#alles'")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        check(page)
        page.set_viewport_size(PHONE)
        check(page, contrasts=False)
    finally:
        context.close()
