"""The identity on the pages: icon and colour of a lesson, what stands in the margin, and the one motion."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.lesson.beats import pick
from tests.lesson.conftest import DESKTOP, PHONE, Kit
from tests.lesson.test_steps import SHIFTS, STORY, alive, onward
from tests.texts import COURSE

LESSONS = COURSE.plan.walked


def box(part: Locator) -> dict[str, float]:
    found = part.bounding_box()
    assert found
    return dict(found)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
def test_each_lesson_has_its_icon_in_the_list_and_nothing_jumps(
    kit: Kit, browser: Browser, size: dict[str, int]
) -> None:
    context = browser.new_context(viewport=size)
    try:
        page = context.new_page()
        page.goto(kit.address)
        cards = page.locator(".bn-card")
        expect(cards).to_have_count(len(LESSONS))
        for card, lesson in zip(cards.all(), LESSONS, strict=True):
            tile = card.locator(f".bn-tile.bn-hue--{lesson.colour}")
            expect(tile).to_have_attribute("aria-hidden", "true")
            assert box(tile)["width"] == box(tile)["height"] == 48
            assert tile.locator("svg > *").count() > 0
        assert page.evaluate(SHIFTS) < 0.01
        last = cards.last
        last.scroll_into_view_if_needed()
        last.click(position={"x": box(last)["width"] - 8, "y": 8})
        page.wait_for_url(f"**/les/{LESSONS[-1].id}")
    finally:
        context.close()


def test_a_lesson_has_its_icon_at_its_head_and_that_of_the_next_at_its_end(kit: Kit, page: Page) -> None:
    here, after = LESSONS[1:3]
    page.goto(kit.lesson(here.id))
    expect(page.locator(f".bn-title.bn-hue--{here.colour} .bn-tile svg")).to_be_visible()
    expect(page.locator(f"[data-next] .bn-tile.bn-hue--{after.colour} svg")).to_be_visible()


def test_what_a_text_rests_on_stands_beside_it_and_pushes_nothing_away(kit: Kit, page: Page) -> None:
    page.goto(kit.step("nijmegen", STORY.id))
    alive(page)
    pick(page, 0)
    told, claim = page.locator(".bn-consequence"), page.locator(".bn-consequence > :is(.bn-claim, .bn-ground)")
    on = page.locator("[data-key=onward]")
    assert box(claim)["x"] > box(told)["x"] + box(told)["width"]
    before = box(on)
    claim.locator("summary").click()
    expect(claim.locator("li").first).to_be_visible()
    assert box(on) == before
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.set_viewport_size({"width": 1100, "height": 900})
    assert box(claim)["x"] < box(told)["x"] + box(told)["width"]


def test_a_step_that_one_goes_to_comes_in_and_the_first_stands_there(kit: Kit, browser: Browser) -> None:
    moves = "getComputedStyle(document.querySelector('.bn-step')).animationName"
    for motion, name in (("no-preference", "bn-come"), ("reduce", "none")):
        context = browser.new_context(viewport=PHONE, reduced_motion=motion)  # type: ignore[arg-type]
        try:
            page = context.new_page()
            page.goto(kit.step())
            alive(page)
            assert page.evaluate(moves) == "none"
            onward(page).click()
            expect(page.locator("html")).to_have_attribute("data-place", "later")
            assert page.evaluate(moves) == name
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        finally:
            context.close()
