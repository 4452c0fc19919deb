"""A screen that asks for dark: home, a story, a picture and a quiet page can be read there, and paper stays light."""

import pytest
from playwright.sync_api import Browser, expect

from tests.lesson.beats import pick
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import findings

GROUND = (
    "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0)"
)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
def test_the_pages_can_be_read_in_the_dark(kit: Kit, browser: Browser, watch: Watch, size: dict[str, int]) -> None:
    context = browser.new_context(viewport=size, bypass_csp=True, color_scheme="dark")
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.address)
        assert page.evaluate(GROUND) < 120
        assert findings(page) == []
        page.goto(kit.lesson())
        page.locator(".bn-choice").first.wait_for()
        pick(page, 0)
        page.locator("details.bn-route-map > summary").click()
        expect(page.locator(".bn-map__svg")).to_be_visible()
        assert findings(page) == []
        page.goto(kit.step("begrippen-en-bronnen"))
        page.locator(".bn-chart svg, .bn-facts__list").first.wait_for(state="attached")
        assert findings(page) == []
    finally:
        context.close()


def test_paper_stays_light_and_a_change_of_light_needs_no_new_page(kit: Kit, browser: Browser) -> None:
    context = browser.new_context(viewport=DESKTOP, color_scheme="dark")
    try:
        page = context.new_page()
        page.goto(kit.address)
        assert page.evaluate(GROUND) < 120
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate(GROUND) > 700
        page.emulate_media(media="screen", color_scheme="light")
        assert page.evaluate(GROUND) > 700
    finally:
        context.close()
