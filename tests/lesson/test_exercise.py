"""Answering by clicking and by keyboard, and the report to take home."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from binnenuit.course import Course
from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.items.sort import SortItem
from binnenuit.play.dossier import read
from tests.lesson.test_play import pick, play_to_the_end


def article(page: Page, name: str) -> Locator:
    return page.locator(f"[data-item={name}]")


def assignment(page: Page, course: Course) -> Locator:
    """The assignment of Nijmegen; the lesson also has the comparison of the cities."""
    name = f"{course.texts.exercise.label}: {course.exercises['nijmegen'].title}"
    return page.get_by_role("region", name=name, exact=True)


def of_kind(course: Course, kind: type) -> list[object]:
    return [item for item in course.exercises["nijmegen"].items if isinstance(item, kind)]


def test_each_option_of_a_choice_gets_its_why_and_how_we_know(lesson: Page, course: Course) -> None:
    item = of_kind(course, ChoiceItem)[0]
    assert isinstance(item, ChoiceItem)
    box = article(lesson, item.id)
    box.locator(f"input[value={item.options[0].id}]").focus()
    lesson.keyboard.press("Space")
    box.get_by_role("button", name=course.texts.exercise.check).press("Enter")
    feedback = box.locator(".bn-feedback")
    expect(feedback).to_be_focused()
    for option in item.options:
        expect(feedback).to_contain_text(" ".join(option.feedback.split()))
    expect(feedback.locator(".bn-evidence")).to_have_count(len(item.options))


def test_an_item_without_an_answer_says_so(lesson: Page, course: Course) -> None:
    item = of_kind(course, MultipleItem)[0]
    assert isinstance(item, MultipleItem)
    box = article(lesson, item.id)
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback")).to_have_text(course.texts.exercise.unanswered)


def test_half_of_the_right_ticks_earn_part_of_the_points(lesson: Page, course: Course) -> None:
    item = of_kind(course, MultipleItem)[0]
    assert isinstance(item, MultipleItem)
    box = article(lesson, item.id)
    right = next(option for option in item.options if option.right)
    box.locator(f"input[value={right.id}]").check()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.exercise.partly)


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
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.exercise.right)


def test_cards_are_sorted_with_one_radio_group_each(lesson: Page, course: Course) -> None:
    item = of_kind(course, SortItem)[0]
    assert isinstance(item, SortItem)
    box = article(lesson, item.id)
    for card in item.cards:
        box.locator(f"input[name='{item.id}-{card.id}'][value={card.bin}]").check()
        expect(box.locator(f"input[name='{item.id}-{card.id}'][value={card.bin}]")).to_be_checked()
    box.get_by_role("button", name=course.texts.exercise.check).click()
    expect(box.locator(".bn-feedback > p")).to_contain_text(course.texts.exercise.right)


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


def test_the_report_is_one_printed_page_and_can_be_downloaded(lesson: Page, course: Course, tmp_path: Path) -> None:
    pick(lesson, 1)
    lesson.locator(".bn-consequence textarea").fill("Omdat ik eerst wil weten wie er al mee bezig is. " * 2)
    lesson.locator(".bn-consequence textarea").blur()
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
    assert pdf.count(b"/Type /Page\n") == 1


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
    lesson.locator(".bn-consequence textarea").fill("geheim")
    lesson.locator(".bn-consequence textarea").blur()
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
    lesson.locator(f"[data-item={item.id}]").get_by_role("button", name=course.texts.exercise.check).click()
    expect(lesson.locator(f"[data-item={item.id}] .bn-feedback > p")).to_contain_text(course.texts.exercise.right)
    lesson.reload()
    for one in inputs:
        expect(lesson.locator(one)).to_be_checked()
