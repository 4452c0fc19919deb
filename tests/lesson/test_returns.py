"""From the end folder to a return, by keyboard on a phone: the calendar, its address, and what stands there."""

import re
from pathlib import Path

import icalendar
from playwright.sync_api import Browser, Page, expect

from binnenuit.play.promise import FRAGMENT, code_of
from tests.lesson.conftest import PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.texts import COURSE, TEXTS

SENTENCE = next(lesson for lesson in COURSE.plan.lessons if lesson.id == "welkom")
PLACE = f"lesson:{SENTENCE.id}"
SLOW = 60_000


def alive(page: Page) -> None:
    expect(page.locator("#bn-waiting")).to_be_hidden(timeout=SLOW)


def calendar(page: Page, folder: Path) -> icalendar.Calendar:
    """The file that the button gives, by keyboard."""
    with page.expect_download() as waiting:
        page.locator(f"[data-key='{TEXTS.returns.file_returns}']").press("Enter")
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    found = icalendar.Calendar.from_ical(path.read_bytes())
    assert isinstance(found, icalendar.Calendar)
    return found


def test_from_the_end_folder_to_a_return_by_keyboard(kit: Kit, browser: Browser, watch: Watch, tmp_path: Path) -> None:
    context = browser.new_context(viewport=PHONE, bypass_csp=True, accept_downloads=True)
    page = context.new_page()
    watch.look_at(page)
    try:
        page.goto(kit.step("welkom", "wat-neem-je-mee"))
        alive(page)
        page.locator(f"[data-keep='{PLACE}']").press("Enter")
        page.goto(kit.step("plan-van-aanpak", "neem-alles-mee"))
        alive(page)
        begin = page.locator("[data-key=begin]:visible")
        begin.fill("2027-02-25")
        page.locator("[data-key='promise-']").focus()
        page.keyboard.press("ArrowDown")
        expect(page.locator(f"[data-key='promise-{PLACE}']")).to_be_checked()
        check(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        first, *_ = calendar(page, tmp_path).walk("VEVENT")
        assert str(first["DTSTART"].dt) == "2027-03-04"
        address = str(first["URL"])
        assert address.endswith(f"#na-een-week&{FRAGMENT}={code_of(PLACE)}")
    finally:
        context.close()
    # another day, in a browser that kept nothing
    context = browser.new_context(viewport=PHONE, bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    try:
        page.goto(address)
        alive(page)
        expect(page).to_have_url(re.compile("#na-een-week$"))
        box = page.locator(".bn-step:visible .bn-exercise")
        expect(box.locator("blockquote").first).to_contain_text(SENTENCE.takeaway)
        item = box.locator(".bn-item:visible").first
        item.locator("input").first.press("Space")
        item.locator("[data-key$='-check']").press("Enter")
        expect(item.locator("[data-feedback]")).to_be_focused()
        check(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        expect(page.locator(".bn-step:visible [data-onward]")).to_have_count(0)
        expect(page.get_by_role("button", name=TEXTS.exercise.hand_in)).to_have_count(0)
    finally:
        context.close()


def test_a_return_opens_at_its_own_step_without_a_code(kit: Kit, page: Page) -> None:
    page.goto(kit.step("terug", "na-drie-maanden"))
    alive(page)
    shown = page.locator(".bn-step:visible")
    expect(shown).to_have_count(1)
    expect(shown.get_by_role("heading", name=COURSE.returns["na-drie-maanden"].title, exact=True).first).to_be_visible()
    expect(shown.locator(".bn-quote")).to_have_count(0)


def test_a_return_stands_apart_from_the_lessons(kit: Kit, page: Page) -> None:
    page.goto(kit.address)
    lesson = next(each for each in COURSE.plan.lessons if each.afterwards)
    expect(page.locator(".bn-card")).to_have_count(len(COURSE.plan.walked))
    apart = page.get_by_role("region", name=lesson.title)
    expect(apart.get_by_role("link")).to_have_count(len(lesson.returns))
