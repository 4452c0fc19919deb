"""The lesson open in two tabs, with answers kept on the device."""

import json
import time

from playwright.sync_api import BrowserContext, Locator, Page, expect

from binnenuit.course import Course
from binnenuit.course.items.choice import ChoiceItem
from binnenuit.play.dossier import loads
from tests.lesson.beats import pick, reason, restart
from tests.lesson.conftest import Kit, Watch
from tests.lesson.test_dossier import KEY, kept, open_lesson, open_panel
from tests.lesson.test_exercise import article, of_kind


def keep(page: Page, course: Course) -> None:
    open_panel(page, course)
    page.get_by_role("button", name=course.texts.dossier.keep, exact=True).click()
    expect(page.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_device)


def second_tab(kit: Kit, context: BrowserContext, watch: Watch) -> Page:
    page = context.new_page()
    watch.look_at(page)
    open_lesson(page, kit.lesson())
    return page


def first_item(page: Page, course: Course) -> Locator:
    item = of_kind(course, ChoiceItem)[0]
    assert isinstance(item, ChoiceItem)
    return article(page, item.id)


def answer_first(page: Page, course: Course) -> None:
    box = first_item(page, course)
    box.locator("input").first.check()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_be_visible()


def a_second_later(page: Page, item: str) -> None:
    """Wait until the clock is past the second in which an item was answered."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        times = json.loads(page.evaluate(f"sessionStorage.getItem('{KEY}-wanneer')") or "{}")
        if time.time() // 1 > times.get(f'["answers","{item}"]', float("inf")):
            return
        page.wait_for_timeout(50)
    raise AssertionError(item)


def test_what_another_tab_added_is_there_after_a_reload(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    keep(lesson, course)
    other = second_tab(kit, context, watch)
    expect(other.locator(".bn-trail li")).to_have_count(1)
    answer_first(other, course)
    lesson.reload()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(first_item(lesson, course).locator("input").first).to_be_checked()


def test_a_choice_in_one_tab_leaves_what_another_added(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    keep(lesson, course)
    other = second_tab(kit, context, watch)
    answer_first(other, course)
    pick(lesson, 0)
    third = second_tab(kit, context, watch)
    expect(third.locator(".bn-trail li")).to_have_count(2)
    expect(first_item(third, course).locator("input").first).to_be_checked()


def test_what_was_wiped_in_one_tab_is_not_kept_on_the_device_again_by_another(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    keep(lesson, course)
    other = second_tab(kit, context, watch)
    open_panel(other, course)
    other.get_by_role("button", name=course.texts.dossier.wipe, exact=True).click()
    other.get_by_role("button", name=course.texts.dossier.wipe_yes).click()
    expect(other.locator(".bn-dossier")).to_contain_text(course.texts.dossier.wiped)
    pick(lesson, 0)
    expect(lesson.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_tab)
    assert lesson.evaluate(f"Object.keys(localStorage).filter((key) => key.startsWith('{KEY}'))") == []


def test_what_is_answered_in_one_tab_comes_to_the_other_and_both_are_told(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    texts = course.texts.dossier
    pick(lesson, 1)
    keep(lesson, course)
    expect(lesson.locator(".bn-dossier")).not_to_contain_text(texts.twice)
    other = second_tab(kit, context, watch)
    for page in (lesson, other):
        expect(page.locator(".bn-dossier")).to_contain_text(texts.twice)
    pick(other, 0)
    expect(lesson.locator(".bn-trail li")).to_have_count(2)
    expect(lesson.locator(".bn-dossier")).to_contain_text(texts.came_in)
    answer_first(lesson, course)
    expect(first_item(other, course).locator("input").first).to_be_checked()
    first_item(other, course).locator("input").nth(1).check()  # the newest counts
    expect(first_item(lesson, course).locator("input").nth(1)).to_be_checked()
    restart(lesson)  # taken away is new too
    expect(other.locator(".bn-trail li")).to_have_count(0)
    other.evaluate("window.dispatchEvent(new Event('pagehide'))")  # it is being left, and still hears
    expect(lesson.locator(".bn-dossier")).not_to_contain_text(texts.twice)
    other.close()
    expect(lesson.locator(".bn-dossier")).not_to_contain_text(texts.twice)
    lesson.reload()
    expect(first_item(lesson, course).locator("input").nth(1)).to_be_checked()
    expect(lesson.locator(".bn-trail li")).to_have_count(0)


def test_two_tabs_that_began_apart_keep_the_answers_of_both_and_of_one_item_the_newest(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    texts = course.texts.dossier
    other = second_tab(kit, context, watch)
    pick(other, 1)
    reason(other).fill("van de ander")
    reason(other).blur()
    first_item(other, course).locator("input").first.check()
    item = of_kind(course, ChoiceItem)[0].id
    a_second_later(other, item)
    first_item(lesson, course).locator("input").nth(1).check()
    keep(lesson, course)
    for page in (lesson, other):
        expect(page.locator(".bn-dossier")).to_contain_text(texts.where_device)
        expect(page.locator(".bn-dossier")).to_contain_text(texts.twice)
        expect(page.locator(".bn-trail li")).to_have_count(1)
        expect(first_item(page, course).locator("input").nth(1)).to_be_checked()
        expect(page.locator(".bn-consequence textarea")).to_have_value("van de ander")
    lesson.reload()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(first_item(lesson, course).locator("input").nth(1)).to_be_checked()


def test_what_a_tab_missed_while_it_was_asleep_comes_in_when_it_is_looked_at(lesson: Page, course: Course) -> None:
    pick(lesson, 1)
    keep(lesson, course)
    # as another tab would leave it, without the event that a sleeping tab does not get
    lesson.evaluate(
        f"""() => {{
        const kept = JSON.parse(localStorage.getItem('{KEY}'));
        kept.answers['elders'] = 'x';
        localStorage.setItem('{KEY}', JSON.stringify(kept));
        document.dispatchEvent(new Event('visibilitychange'));
    }}"""
    )
    expect(lesson.locator(".bn-dossier")).to_contain_text(course.texts.dossier.came_in)
    assert kept(lesson)["elders"] == "x"


def test_a_tab_is_told_when_another_takes_the_answers_off_the_device_and_keeps_its_own(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    texts = course.texts.dossier
    pick(lesson, 1)
    keep(lesson, course)
    other = second_tab(kit, context, watch)
    expect(other.locator(".bn-trail li")).to_have_count(1)
    lesson.get_by_role("button", name=texts.unkeep).click()
    expect(other.locator(".bn-dossier")).to_contain_text(texts.unkept_elsewhere)
    expect(other.locator(".bn-dossier")).to_contain_text(texts.where_tab)
    expect(other.locator(".bn-dossier")).not_to_contain_text(texts.twice)
    pick(other, 0)
    assert other.evaluate("Object.keys(localStorage)") == []
    expect(lesson.locator(".bn-trail li")).to_have_count(1)


def test_a_dossier_holds_nothing_about_when_something_was_answered(lesson: Page, course: Course) -> None:
    pick(lesson, 1)
    keep(lesson, course)
    text = lesson.evaluate(f"localStorage.getItem('{KEY}')")
    assert loads(text).path("nijmegen")
    assert json.loads(text).keys() == {"version", "answers", "notes"}
    times = json.loads(lesson.evaluate(f"localStorage.getItem('{KEY}-wanneer')"))
    assert sorted(times) == ['["answers","nijmegen"]', '["answers","order.seed"]']
    assert times['["answers","nijmegen"]'] < 10**11  # seconds, and no finer
