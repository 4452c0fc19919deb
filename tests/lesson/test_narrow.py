"""A narrow screen: the menu is one row, and the quick exit below lies over nothing that has the focus or comes last."""

import pytest
from playwright.sync_api import Browser, expect

from tests.lesson.conftest import Kit, Watch

NARROW = {"375": (375, 740), "360": (360, 640), "400 %": (320, 256)}

UNDER = """
() => {
  const one = document.activeElement;
  const bar = document.querySelector('.bn-exit');
  if (one === document.body || one === bar) return '';
  const box = one.getBoundingClientRect();
  const end = bar.getBoundingClientRect().top;
  const seen = box.bottom <= end + 1 || (box.top >= 0 && box.top < end - 40 && box.height > end / 2);
  return box.height && !seen ? `${one.outerHTML.slice(0, 80)} ${box.top} ${box.bottom} ${end}` : '';
}
"""


@pytest.mark.parametrize("size", NARROW.values(), ids=list(NARROW))
def test_the_menu_is_one_row_and_the_exit_lies_over_nothing(
    kit: Kit, browser: Browser, watch: Watch, size: tuple[int, int]
) -> None:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height})
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.step("nijmegen", "speel-het-verhaal"))
        page.locator(".bn-choice:visible").first.wait_for()
        rows = page.locator(".bn-nav a").evaluate_all("all => all.map((one) => one.getBoundingClientRect().top)")
        assert len(rows) == 5
        assert len(set(rows)) == 1
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.locator("#inhoud").focus()
        for key in ("Tab", "Shift+Tab"):
            for _ in range(40):
                page.keyboard.press(key)
                assert page.evaluate(UNDER) == ""
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        last = page.locator(".bn-footer p").last
        expect(last).to_be_in_viewport()
        end = page.locator(".bn-exit").bounding_box()
        box = last.bounding_box()
        assert box
        assert end
        assert box["y"] + box["height"] <= end["y"]
        page.goto(kit.address + "weg")  # the word of the page where one is, is bolder
        rows = page.locator(".bn-nav a").evaluate_all("all => all.map((one) => one.getBoundingClientRect().top)")
        assert len(set(rows)) == 1
    finally:
        context.close()
