"""Accessible on every page, at 1280 and 375 px: axe, width, targets, language, help lines, and a way out."""

import pytest
from playwright.sync_api import Browser, Page, expect

from binnenuit.site.pages.registry import addresses
from tests.axe import findings
from tests.lesson.beats import pick, play_to_the_end
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.turning import question, questions
from tests.texts import SITE, TEXTS

PAGES = (*addresses(), "bestaat-niet")


def small_targets(page: Page) -> list[str]:
    """Buttons, fields and summaries of less than 24 by 24 px; links inside a sentence are free."""
    return page.locator("button, summary, textarea, input:not([type=file])").evaluate_all(
        "all => all.filter((e) => { const b = e.getBoundingClientRect();"
        " return b.width && b.height && (b.width < 24 || b.height < 24) && !e.closest('label'); })"
        ".map((e) => e.outerHTML.slice(0, 120))"
    )


def nameless_pictures(page: Page) -> list[str]:
    """Pictures that a screen reader meets but cannot name."""
    return page.locator("img, svg").evaluate_all(
        "all => all.filter((e) => !e.closest('[aria-hidden=true]') && !e.hasAttribute('aria-label')"
        " && !(e.tagName === 'IMG' ? e.hasAttribute('alt') : e.querySelector('title'))"
        " && e.getBoundingClientRect().width).map((e) => e.outerHTML.slice(0, 120))"
    )


def check(page: Page, contrasts: bool = True) -> None:
    assert findings(page, contrasts) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert small_targets(page) == []
    assert nameless_pictures(page) == []
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.title()
    expect(page.get_by_role("link", name=SITE.footer_all_help)).to_have_count(1)
    expect(page.get_by_role("link", name=SITE.nav_glossary, exact=True)).to_have_count(1)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_around_the_lessons_is_accessible(
    kit: Kit, browser: Browser, watch: Watch, path: str, size: dict[str, int]
) -> None:
    context = browser.new_context(viewport=size, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.address + path)
        check(page)
        watch.errors = [error for error in watch.errors if "404 (Not Found)" not in error]  # the unknown page itself
    finally:
        context.close()


def check_at_both_sizes(page: Page) -> None:
    page.set_viewport_size(PHONE)
    check(page)
    page.set_viewport_size(DESKTOP)
    check(page, contrasts=False)


def test_the_lesson_is_accessible_from_first_choice_to_last_feedback(kit: Kit, browser: Browser, watch: Watch) -> None:
    context = browser.new_context(viewport=DESKTOP, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.lesson())
        page.locator(".bn-choice").first.wait_for()
        check_at_both_sizes(page)
        pick(page, 1)
        check_at_both_sizes(page)
        play_to_the_end(page)
        for name in questions(page, ".bn-exercise"):
            box = question(page, name)
            if box.locator("input").count():
                box.locator("input").first.check()
            box.get_by_role("button", name=TEXTS.exercise.check).click()
            expect(box.locator("[data-feedback]")).to_be_visible()
        check_at_both_sizes(page)
        page.evaluate("window.location.hash = '#alles'")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        check_at_both_sizes(page)
    finally:
        context.close()


def test_the_skip_link_comes_first_and_leads_to_the_content(kit: Kit, page: Page) -> None:
    page.goto(kit.address)
    page.keyboard.press("Tab")
    expect(page.locator(".bn-skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_quick_exit_leaves_and_going_back_does_not_return(
    kit: Kit, browser: Browser, watch: Watch, way: str
) -> None:
    context = browser.new_context()
    try:
        context.route("https://www.rijksoverheid.nl/**", lambda route: route.fulfill(body="neutraal"))
        page = context.new_page()
        page.goto("about:blank")
        page.goto(kit.lesson())
        page.locator(".bn-choice").first.wait_for()
        if way == "button":
            page.locator(".bn-exit").click()
        else:
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
        page.wait_for_url("https://www.rijksoverheid.nl/**")
        page.go_back()
        assert "/les/" not in page.url
    finally:
        context.close()


def test_an_unknown_lesson_gets_a_friendly_page_with_the_lessons(kit: Kit, browser: Browser) -> None:
    context = browser.new_context()
    try:
        page = context.new_page()
        answer = page.goto(kit.lesson("bestaat-niet"))
        assert answer is not None
        assert answer.status == 404
        expect(page.get_by_role("heading", level=1)).to_have_text(SITE.unknown_title)
        expect(page.get_by_role("link", name="Nijmegen").first).to_be_visible()
    finally:
        context.close()
