"""Answering by clicking and by keyboard, and the report to take home."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from binnenuit.course import Course
from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.items.sort import SortItem
from binnenuit.play.dossier import read
from tests.lesson.beats import pick, play_to_the_end, reason
from tests.lesson.conftest import Kit
from tests.lesson.turning import question


def article(page: Page, name: str) -> Locator:
    return question(page, name)


def assignment(page: Page, course: Course) -> Locator:
    """The assignment of Nijmegen; the lesson also has the comparison of the cities."""
    name = f"{course.texts.exercise.label}: {course.exercises['nijmegen'].title}"
    return page.get_by_role("region", name=name, exact=True)


def of_kind(course: Course, kind: type) -> list[object]:
    return [item for item in course.exercises["nijmegen"].items if isinstance(item, kind)]


def test_the_own_choice_gets_its_why_first_and_each_option_when_asked_for(lesson: Page, course: Course) -> None:
    item, texts = of_kind(course, ChoiceItem)[0], course.texts.exercise
    assert isinstance(item, ChoiceItem)
    mine = min(item.options, key=lambda option: option.points)
    box = article(lesson, item.id)
    box.locator(f"input[value={mine.id}]").focus()
    lesson.keyboard.press("Space")
    box.get_by_role("button", name=texts.check).press("Enter")
    feedback = box.locator(".bn-feedback")
    expect(feedback).to_be_focused()
    expect(feedback).to_contain_text(" ".join(mine.feedback.split()))
    expect(feedback).to_contain_text(texts.hint)
    expect(feedback.locator(".bn-evidence")).to_have_count(1)
    feedback.get_by_role("button", name=texts.reveal).press("Enter")
    for option in item.options:
        expect(feedback).to_contain_text(" ".join(option.feedback.split()))
    expect(feedback.locator(".bn-evidence")).to_have_count(len(item.options))
    expect(feedback).to_be_focused()


def test_a_second_try_begins_at_the_question_and_counts(lesson: Page, course: Course) -> None:
    item, texts = of_kind(course, ChoiceItem)[0], course.texts.exercise
    assert isinstance(item, ChoiceItem)
    box = article(lesson, item.id)
    for points, word in ((0, course.texts.verdict.less), (item.points, course.texts.verdict.best)):
        option = next(each for each in item.options if each.points == points)
        box.locator(f"input[value={option.id}]").check()
        box.get_by_role("button", name=texts.check).click()
        expect(box.locator(".bn-feedback > p").first).to_contain_text(word)
        if not points:
            box.get_by_role("button", name=texts.again).click()
            expect(box.get_by_role("heading").first).to_be_focused()
            expect(box.locator(".bn-feedback")).to_have_count(0)
    expect(box.get_by_role("button", name=texts.again)).to_have_count(0)


def test_a_lesson_shows_no_points(lesson: Page, course: Course) -> None:
    item = of_kind(course, ChoiceItem)[0]
    assert isinstance(item, ChoiceItem)
    box = article(lesson, item.id)
    points = course.texts.exercise.points_to_earn.partition("}")[2].strip()
    expect(box).not_to_contain_text(points)
    box.locator("input").first.check()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_be_visible()
    expect(box).not_to_contain_text(points)


@pytest.fixture
def one_step(kit: Kit, page: Page, course: Course) -> Page:
    """The step of the Nijmegen lesson with its assignment, as somebody comes there."""
    page.goto(kit.step("nijmegen", "oefen-in-een-andere-gemeente"))
    assignment(page, course).wait_for()
    return page


def test_one_question_shows_and_the_next_comes_with_the_focus_on_it(one_step: Page, course: Course) -> None:
    names, texts = [item.id for item in course.exercises["nijmegen"].items], course.texts.turns
    box = assignment(one_step, course)
    seen = box.locator("[data-item]:visible")
    expect(seen).to_have_count(1)
    expect(box.get_by_text(texts.at.format(number=1, count=len(names)))).to_be_visible()
    box.get_by_role("button", name=texts.next).press("Enter")
    expect(seen).to_have_attribute("data-item", names[1])
    expect(seen.get_by_role("heading")).to_be_focused()
    box.get_by_role("button", name=texts.previous).press("Enter")
    expect(seen).to_have_attribute("data-item", names[0])


def test_after_a_reload_one_goes_on_at_the_first_question_without_an_answer(one_step: Page, course: Course) -> None:
    choice = of_kind(course, ChoiceItem)[0]
    assert isinstance(choice, ChoiceItem)
    names = [item.id for item in course.exercises["nijmegen"].items]
    article(one_step, choice.id).locator("input").first.check()
    one_step.reload()
    box = assignment(one_step, course)
    done = course.texts.turns.answered.format(number=names.index(choice.id) + 1)
    expect(box.get_by_role("button", name=done, exact=True)).to_be_visible()
    after = next(name for name in names if name != choice.id)
    expect(box.locator("[data-item]:visible")).to_have_attribute("data-item", after)


def test_all_questions_lie_open_at_the_address_that_shows_everything_and_on_paper(
    one_step: Page, course: Course
) -> None:
    items, count = assignment(one_step, course).locator("[data-item]:visible"), len(course.exercises["nijmegen"].items)
    expect(items).to_have_count(1)
    one_step.emulate_media(media="print")
    expect(items).to_have_count(count)
    one_step.emulate_media(media="screen")
    expect(items).to_have_count(1)
    one_step.evaluate("window.location.hash = '#alles'")
    expect(items).to_have_count(count)


def test_long_feedback_is_shown_from_its_top(lesson: Page, course: Course) -> None:
    item = of_kind(course, SortItem)[0]
    assert isinstance(item, SortItem)
    for size in ({"width": 1280, "height": 500}, {"width": 375, "height": 500}):
        lesson.set_viewport_size(size)
        box = article(lesson, item.id)
        for card in item.cards:
            box.locator(f"input[name='{item.id}-{card.id}'][value={item.bins[0].id}]").check()
        box.get_by_role("button", name=course.texts.exercise.check).click()
        box.get_by_role("button", name=course.texts.exercise.reveal).click()
        feedback = box.locator(".bn-feedback")
        expect(feedback.locator(".bn-evidence")).to_have_count(len(item.cards))
        expect(feedback).to_be_focused()
        place = feedback.bounding_box()
        assert place
        assert place["height"] > size["height"]
        assert 0 <= place["y"] <= size["height"] / 2
        box.get_by_role("button", name=course.texts.exercise.again).click()


def test_an_item_without_an_answer_says_so(lesson: Page, course: Course) -> None:
    item = of_kind(course, MultipleItem)[0]
    assert isinstance(item, MultipleItem)
    box = article(lesson, item.id)
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_have_text(course.texts.exercise.unanswered)


def test_half_of_the_right_ticks_are_right_for_a_part(lesson: Page, course: Course) -> None:
    item = of_kind(course, MultipleItem)[0]
    assert isinstance(item, MultipleItem)
    box = article(lesson, item.id)
    right = next(option for option in item.options if option.right)
    box.locator(f"input[value={right.id}]").check()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p").first).to_contain_text(course.texts.verdict.some)


def test_cards_are_ordered_by_keyboard_and_the_focus_goes_along(lesson: Page, course: Course) -> None:
    item = of_kind(course, OrderItem)[0]
    assert isinstance(item, OrderItem)
    box = article(lesson, item.id)
    shown = [card.id for card in item.cards]
    texts = {card.id: card.text for card in item.cards}
    for place, name in enumerate(item.order):
        while shown.index(name) > place:
            at = shown.index(name)
            box.locator(f"[data-key='{item.id}-{name}--1']").press("Enter")
            shown[at - 1], shown[at] = shown[at], shown[at - 1]
            expect(box.locator("li").nth(at - 1)).to_contain_text(texts[name])
            expect(assignment(lesson, course).locator("[aria-live=polite]")).to_have_text(
                course.texts.exercise.moved.format(card=texts[name], place=at, count=len(shown))
            )
            expect(box.locator(f"[data-key='{item.id}-{name}--1']")).to_be_focused()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.verdict.whole)


def test_cards_are_sorted_with_one_radio_group_each(lesson: Page, course: Course) -> None:
    item = of_kind(course, SortItem)[0]
    assert isinstance(item, SortItem)
    box = article(lesson, item.id)
    for card in item.cards:
        box.locator(f"input[name='{item.id}-{card.id}'][value={card.bin}]").check()
        expect(box.locator(f"input[name='{item.id}-{card.id}'][value={card.bin}]")).to_be_checked()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.verdict.whole)


def test_a_text_and_the_answers_survive_a_reload(lesson: Page, course: Course) -> None:
    reflection, choice = of_kind(course, ReflectionItem)[0], of_kind(course, ChoiceItem)[0]
    assert isinstance(reflection, ReflectionItem)
    assert isinstance(choice, ChoiceItem)
    article(lesson, choice.id).locator("input").first.check()
    box = article(lesson, reflection.id)
    box.locator("textarea").fill("Ik begin met luisteren.")
    box.locator("textarea").blur()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_be_visible()
    expect(box.locator("textarea")).to_have_value("Ik begin met luisteren.")
    lesson.reload()
    expect(article(lesson, reflection.id).locator("textarea")).to_have_value("Ik begin met luisteren.")
    expect(article(lesson, choice.id).locator("input").first).to_be_checked()


def test_the_report_prints_on_two_pages_and_can_be_downloaded(lesson: Page, course: Course, tmp_path: Path) -> None:
    pick(lesson, 1)
    reason(lesson).fill("Omdat ik eerst wil weten wie er al mee bezig is. " * 2)
    reason(lesson).blur()
    play_to_the_end(lesson)
    panel = lesson.locator(".bn-report-panel")
    with lesson.expect_download() as download:
        panel.get_by_role("button", name=course.texts.report.download).click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    document = file.read_text(encoding="utf-8")
    for text in ("eerst wil weten wie", course.texts.report.not_taken, course.texts.report.sources):
        assert text in document
    printed = lesson.context.new_page()
    printed.set_content(document)
    pdf = printed.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") <= 2


def test_printing_opens_the_print_of_the_report_alone(lesson: Page, course: Course) -> None:
    pick(lesson, 1)
    lesson.add_init_script("window.print = () => { window.top.printed = document.body.innerText; };")
    lesson.evaluate("window.printed = ''")
    lesson.locator(".bn-report-panel").get_by_role("button", name=course.texts.report.print).click()
    frame = lesson.frame_locator("#bn-print-frame")
    expect(frame.locator("article")).to_contain_text(course.texts.report.choice)


def test_the_file_to_hand_in_holds_the_assignment_alone(lesson: Page, course: Course, tmp_path: Path) -> None:
    choice = of_kind(course, ChoiceItem)[0]
    assert isinstance(choice, ChoiceItem)
    pick(lesson, 1)
    reason(lesson).fill("geheim")
    reason(lesson).blur()
    article(lesson, choice.id).locator("input").first.check()
    expect(article(lesson, choice.id).locator("input").first).to_be_checked()
    with lesson.expect_download() as download:
        assignment(lesson, course).get_by_role("button", name=course.texts.exercise.hand_in).click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    handed_in = read(file)
    assert handed_in.answers == {choice.id: choice.options[0].id}
    assert handed_in.notes == {}


def test_clicks_in_quick_succession_are_all_kept(lesson: Page, course: Course) -> None:
    item = of_kind(course, SortItem)[0]
    assert isinstance(item, SortItem)
    inputs = [f"[data-key='{item.id}-{card.id}-{card.bin}']" for card in item.cards]
    lesson.evaluate("all => all.forEach((one) => document.querySelector(one).click())", inputs)
    article(lesson, item.id).get_by_role("button", name=course.texts.exercise.check).click()
    expect(lesson.locator(f"[data-item={item.id}] .bn-feedback > p")).to_contain_text(course.texts.verdict.whole)
    lesson.reload()
    for one in inputs:
        expect(lesson.locator(one)).to_be_checked()
