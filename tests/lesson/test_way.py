"""From the first page by 'Kies je weg' to the end of the shortest way, by 'Verder' and by what there is to do."""

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from binnenuit.site.pages.shown import site_of
from binnenuit.site.pages.way import way_of
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.texts import COURSE, SITE, TEXTS

WAY = way_of(COURSE.ways, site_of(COURSE).lessons, "gemeente", "kort", "rondkijken")


def answer(page: Page) -> bool:
    """Answers the first question of this step, when it has one to tick."""
    box = page.locator(".bn-step:visible .bn-exercise .bn-item:visible")
    if not box.count():
        return False
    box.first.locator("input").first.check()
    box.first.get_by_role("button", name=TEXTS.exercise.check).click()
    expect(box.first.locator("[data-feedback]")).to_be_visible()
    return True


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_way_is_walked_from_the_first_page_to_its_end(
    kit: Kit, browser: Browser, watch: Watch, size: ViewportSize
) -> None:
    context = browser.new_context(viewport=size)
    page = context.new_page()
    watch.look_at(page)
    try:
        page.goto(kit.address)
        page.get_by_role("link", name=SITE.way_questions).click()
        assert WAY.role
        for chosen in (WAY.role, WAY.time, WAY.desk):
            page.get_by_role("radio", name=chosen.label, exact=True).check()
        check(page)
        page.get_by_role("button", name=SITE.way_go).click()
        expect(page.locator(".bn-lead")).to_contain_text(SITE.minutes.format(minutes=WAY.minutes))
        check(page)
        page.get_by_role("link", name=SITE.way_begin, exact=True).click()
        done = 0
        for number, (lesson, step, _) in enumerate(WAY.stops, 1):
            expect(page.locator(f".bn-step[id={step}]")).to_be_visible()
            assert page.url == kit.step(lesson, step)
            expect(page.locator("#bn-waiting")).to_be_hidden(timeout=20_000)
            expect(page.locator(".bn-onway:visible")).to_have_text(
                SITE.way_at.format(number=number, total=len(WAY.stops))
            )
            done += answer(page)
            page.locator(".bn-step:visible [data-onward]").click()
        assert done >= 2
        expect(page.get_by_role("heading", level=1)).to_have_text(SITE.way_end)
        check(page)
        page.goto(kit.address)
        mine = page.get_by_role("region", name=SITE.way_resume)
        expect(mine.get_by_role("listitem")).to_have_count(len({lesson for lesson, _, _ in WAY.stops}))
        expect(page.locator("#bn-continue a")).to_contain_text(WAY.stops[-1][2])
        check(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    finally:
        context.close()


def test_a_word_of_the_glossary_is_explained_where_it_stands(kit: Kit, page: Page) -> None:
    page.goto(kit.step("zelfbeschikking", "woorden-voor-dwang"))
    expect(page.locator("#bn-waiting")).to_be_hidden(timeout=20_000)
    word = page.locator(".bn-step:visible .bn-term").first
    word.focus()
    page.keyboard.press("Enter")
    meaning = page.locator(".bn-term-text:visible")
    expect(meaning).to_contain_text(str(word.text_content()).lower(), ignore_case=True)
    expect(meaning.get_by_role("link", name=SITE.term_more)).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    expect(meaning).to_have_count(0)
    expect(word).to_be_focused()
