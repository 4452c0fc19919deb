"""Answering the exercise by keyboard alone, and faster than the kernel replies."""

import re

from playwright.sync_api import Page, expect

from binnenuit.course import Course
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.reflection import ReflectionItem
from tests.lesson.test_exercise import article, of_kind

FOCUSED = (
    "(() => { const e = document.activeElement, item = e.closest('[data-item]');"
    " return { item: item && item.dataset.item, kind: e.type || e.tagName, name: e.name || '',"
    " key: e.dataset.key || '' }; })()"
)


def test_every_item_can_be_answered_by_keyboard_alone(lesson: Page, course: Course) -> None:
    items = {item.id: item for item in course.exercises["nijmegen"].items}
    left, done = list(items), set[str]()
    lesson.locator(".bn-exercise input").first.focus()
    lesson.keyboard.press("Shift+Tab")
    for _ in range(600):
        lesson.keyboard.press("Tab")
        at = lesson.evaluate(FOCUSED)
        item = items.get(at["item"])
        if not left:
            break
        if item is None:  # between the questions
            if at["key"] == "turn-on":
                lesson.keyboard.press("Enter")
            continue
        if at["kind"] == "radio" and at["name"] not in done:
            lesson.keyboard.press("Space")
            done.add(at["name"])
        elif at["kind"] == "checkbox" and at["key"] not in done:
            lesson.keyboard.press("Space")
            done.add(at["key"])
        elif at["kind"] == "textarea":
            lesson.keyboard.type("Eerst luisteren.")
        elif isinstance(item, OrderItem) and re.search(r"[a-z]-1$", at["key"]) and item.id not in done:
            lesson.keyboard.press("Enter")
            done.add(item.id)
        elif at["key"] == f"{item.id}-check" and item.id in left:
            lesson.keyboard.press("Enter")
            expect(article(lesson, item.id).locator(".bn-feedback").last).to_be_focused()
            left.remove(item.id)
        elif at["key"] == f"{item.id}-reveal":
            lesson.keyboard.press("Enter")
            expect(article(lesson, item.id).locator(".bn-feedback .bn-evidence").first).to_be_attached()
    assert left == []
    for item in items.values():
        if not isinstance(item, ReflectionItem):
            expect(article(lesson, item.id).locator(".bn-feedback .bn-evidence").first).to_be_attached()


def test_ticks_faster_than_the_kernel_all_count(lesson: Page, course: Course) -> None:
    item = of_kind(course, MultipleItem)[0]
    assert isinstance(item, MultipleItem)
    box = article(lesson, item.id)
    right = [option.id for option in item.options if option.right]
    box.locator("input").evaluate_all("(all, right) => all.forEach((e) => right.includes(e.value) && e.click())", right)
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.verdict.whole)


def test_cards_moved_faster_than_the_kernel_end_where_they_were_put(lesson: Page, course: Course) -> None:
    item = of_kind(course, OrderItem)[0]
    assert isinstance(item, OrderItem)
    box = article(lesson, item.id)
    first = item.cards[0]
    box.evaluate(
        "(box, key) => { for (let n = 0; n < 3; n += 1) box.querySelector(`[data-key='${key}']`).click(); }",
        f"{item.id}-{first.id}-1",
    )
    expect(box.locator("li").nth(3)).to_contain_text(first.text)
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_be_visible()
    expect(box.locator(".bn-order li").nth(3)).to_contain_text(first.text)
