"""The lesson open in two tabs, with answers kept on the device."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from binnenuit.content import Course
from binnenuit.content.exercise import ChoiceItem
from tests.browser.conftest import Kit, Watch
from tests.browser.test_dossier import KEY, open_lesson, open_panel
from tests.browser.test_exercise import article, of_kind
from tests.browser.test_play import pick


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
