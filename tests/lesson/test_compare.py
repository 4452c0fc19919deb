"""Write and compare with the keyboard alone: own sentences, the versions, the ticks; accessible in each state."""

import pytest
from playwright.sync_api import Browser, expect

from binnenuit.course import Course
from binnenuit.course.items.compare import CompareItem
from tests.axe import findings
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import small_targets
from tests.lesson.turning import question


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
def test_own_sentences_are_compared_by_keyboard_and_each_state_is_accessible(
    kit: Kit, browser: Browser, watch: Watch, course: Course, size: dict[str, int]
) -> None:
    exercise, item = next((e, i) for e in course.exercises.values() for i in e.items if isinstance(i, CompareItem))
    lesson = next(each.id for each in course.plan.lessons if exercise.id in each.exercises)
    texts = course.texts.exercise
    context = browser.new_context(viewport=size, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.lesson(lesson))
        box = question(page, item.id)
        field = box.get_by_role("textbox", name=texts.compare_write)
        field.focus()

        def sound() -> None:
            assert findings(page) == []
            assert small_targets(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")

        sound()
        page.keyboard.type("Wat zag jij gebeuren?")
        page.keyboard.press("Tab")
        expect(box.get_by_role("button", name=texts.compare)).to_be_focused()
        sound()
        page.keyboard.press("Enter")
        versions = box.locator(".bn-versions")
        expect(versions).to_be_focused()
        for text in (item.novice.text, *item.novice.does, item.expert.text):
            expect(versions).to_contain_text(text)
        expect(field).to_have_value("Wat zag jij gebeuren?")
        assert versions.locator(".bn-evidence").count() == len(item.expert.moves)
        sound()
        for move in item.expert.moves[:2]:
            page.keyboard.press("Tab")
            while page.evaluate("document.activeElement.tagName") in ("SUMMARY", "A"):  # the sources of the move before
                page.keyboard.press("Tab")
            page.keyboard.press("Space")
            expect(box.get_by_role("checkbox", name=move.text)).to_be_focused()
            expect(box.get_by_role("checkbox", name=move.text)).to_be_checked()
        sound()
        page.reload()
        box = question(page, item.id)
        expect(box.get_by_role("textbox", name=texts.compare_write)).to_have_value("Wat zag jij gebeuren?")
    finally:
        context.close()
