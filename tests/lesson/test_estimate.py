"""Guessing before the answer is told: nothing chosen beforehand, both numbers on one line, and a guess that stays."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course import Course
from binnenuit.course.records.quiz import Estimate
from binnenuit.paper.numbers import plain
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.lesson.turning import question


@pytest.fixture
def item(course: Course) -> Estimate:
    return course.quizzes["sociale-normen"].estimates[0]


def box(page: Page, item: Estimate) -> Locator:
    return question(page, item.id)


def visit(page: Page, kit: Kit, course: Course) -> None:
    page.goto(kit.lesson(course.quizzes["sociale-normen"].lesson))
    page.locator(".bn-estimates .bn-item").first.wait_for()


@pytest.fixture
def asked(kit: Kit, page: Page, course: Course, item: Estimate) -> Locator:
    """The first question, not yet answered."""
    visit(page, kit, course)
    return box(page, item)


def guess(asked: Locator, course: Course) -> None:
    asked.get_by_role("button", name=course.texts.estimate.guess).press("Enter")


def test_nothing_is_chosen_beforehand_and_asking_without_a_guess_says_so(asked: Locator, course: Course) -> None:
    slider = asked.locator("input")
    expect(slider).to_have_attribute("aria-valuetext", course.texts.estimate.unset)
    expect(asked).to_contain_text(course.texts.estimate.unset)
    guess(asked, course)
    expect(asked.get_by_role("alert")).to_have_text(course.texts.estimate.choose_first)
    expect(slider).to_be_focused()
    expect(asked.locator(".bn-line")).to_have_count(0)


def test_a_guess_by_keyboard_is_told_beside_the_answer_with_its_source(
    asked: Locator, course: Course, item: Estimate
) -> None:
    fact = next(fact for fact in course.facts.facts if fact.id == item.fact)
    slider = asked.locator("input")
    slider.press("Home")
    slider.press("ArrowRight")
    value = item.low + item.step
    expect(slider).to_have_attribute("aria-valuetext", f"{value} {item.unit}")
    guess(asked, course)
    told = asked.locator("[data-result]")
    expect(told).to_be_focused()
    expect(told).to_contain_text(
        course.texts.estimate.both.format(
            guess=f"{value} {item.unit}", value=plain(fact.value, course.language), unit=item.unit
        )
    )
    expect(told).to_contain_text(course.texts.estimate.under)
    expect(told).to_contain_text(" ".join(item.under.split())[:60])
    expect(told).to_contain_text(" ".join(fact.statement.split())[:60])
    expect(told.locator(".bn-sources")).to_have_count(1)


def test_guess_and_answer_stand_on_one_line_with_different_shapes(asked: Locator, course: Course) -> None:
    asked.locator("input").press("Home")
    guess(asked, course)
    places = [
        asked.locator(f".bn-line__mark--{kind}").evaluate("(one) => one.getBoundingClientRect().x")
        for kind in ("guess", "answer")
    ]
    assert places[0] < places[1]
    shapes = [
        asked.locator(f".bn-line__mark--{kind}").evaluate(
            "(one) => [getComputedStyle(one).borderRadius, getComputedStyle(one).rotate].join()"
        )
        for kind in ("guess", "answer")
    ]
    assert shapes[0] != shapes[1]


def test_the_middle_is_a_guess_for_who_says_so(asked: Locator, course: Course, item: Estimate) -> None:
    slider = asked.locator("input")
    middle = slider.input_value()
    slider.press("Space")
    expect(slider).to_have_attribute("aria-valuetext", f"{middle} {item.unit}")
    guess(asked, course)
    expect(asked.locator("[data-result]")).to_contain_text(f"{middle} {item.unit}")


def test_a_guess_stays_after_a_reload_and_cannot_be_made_again(asked: Locator, course: Course, item: Estimate) -> None:
    asked.locator("input").press("End")
    guess(asked, course)
    expect(asked.locator("[data-result]")).to_be_visible()
    asked.page.reload()
    again = box(asked.page, item)
    expect(again.locator("[data-result]")).to_contain_text(f"{item.high} {item.unit}")
    expect(again.locator("input")).to_have_count(0)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
def test_the_estimates_are_accessible_before_and_after_the_guess(
    kit: Kit, browser: Browser, watch: Watch, course: Course, size: dict[str, int]
) -> None:
    context = browser.new_context(viewport=size, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        visit(page, kit, course)
        for one in course.quizzes["sociale-normen"].estimates:
            mine = box(page, one)
            mine.locator("input").press("ArrowRight")
            guess(mine, course)
            expect(mine.locator("[data-result]")).to_be_visible()
        page.evaluate("window.location.hash = '#alles'")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        check(page)
    finally:
        context.close()


def test_every_answer_stands_on_its_place_of_the_line_also_where_the_scale_is_not_a_hundred(
    kit: Kit, page: Page, course: Course
) -> None:
    page.goto(kit.lesson("zelfbeschikking"))
    facts = {fact.id: fact for fact in course.facts.facts}
    estimates = course.quizzes["zelfbeschikking"].estimates
    assert any(estimate.high != 100 for estimate in estimates)
    for estimate in estimates:
        item = question(page, estimate.id)
        item.locator("input[type=range]").press("ArrowRight")
        item.get_by_role("button").first.click()
        rail = item.locator(".bn-line__rail").bounding_box()
        mark = item.locator(".bn-line__mark--answer").bounding_box()
        assert rail
        assert mark
        place = (mark["x"] + mark["width"] / 2 - rail["x"]) / rail["width"]
        expected = (facts[estimate.fact].value - estimate.low) / (estimate.high - estimate.low)
        assert place == pytest.approx(expected, abs=0.02)
