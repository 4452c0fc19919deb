"""Playing the Nijmegen case, by mouse and by keyboard."""

import random

from playwright.sync_api import Page, expect

from binnenuit.course import Course
from binnenuit.play.scenario import State, begin, choose, state
from tests.lesson.beats import onward, pick, play_to_the_end, restart
from tests.lesson.conftest import Kit
from tests.texts import SITE, TEXTS


def test_a_newcomer_goes_from_the_landing_page_to_something_to_do(kit: Kit, page: Page) -> None:
    page.goto(kit.address)
    page.get_by_role("link", name=SITE.start_button).click()
    expect(page.locator(".bn-dossier")).to_be_visible()
    something = page.locator(".bn-measure input").first
    something.wait_for(state="attached")
    while not something.is_visible():
        page.locator("[data-onward]:visible").click()
    expect(something).to_be_in_viewport()


def test_no_choice_is_made_beforehand(lesson: Page) -> None:
    expect(lesson.locator(".bn-consequence")).to_have_count(0)
    expect(lesson.locator(".bn-exercise input:checked")).to_have_count(0)


def test_a_choice_shows_its_consequence_with_focus_and_is_announced(lesson: Page, course: Course) -> None:
    first = course.scenarios["nijmegen"].steps[0].choices[1]
    lesson.locator(f"[data-choice={first.id}]").click()
    consequence = lesson.locator(".bn-consequence")
    expect(consequence).to_contain_text(" ".join(first.consequence.split())[:60])
    expect(consequence.locator("h3")).to_be_focused()
    known = first.ground or first
    expect(consequence.locator(".bn-evidence")).to_have_text(course.texts.evidence[known.evidence].label)
    announced = lesson.locator(".bn-scenario [aria-live=polite]")
    expect(announced).to_contain_text(course.texts.scenario.consequence)
    expect(announced).to_contain_text(course.texts.scenario.meters_changed.partition("{")[0])


def test_one_step_back_and_beginning_again(lesson: Page) -> None:
    title = lesson.locator(".bn-situation h3").inner_text()
    pick(lesson, 0)
    pick(lesson, 0)
    lesson.get_by_role("button", name=TEXTS.scenario.back).click()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(lesson.locator(".bn-situation h3")).to_be_visible()
    restart(lesson)
    expect(lesson.locator(".bn-situation h3")).to_have_text(title)
    expect(lesson.locator(".bn-situation h3")).to_be_focused()


def test_beginning_anew_halfway_asks_first_and_staying_keeps_the_route(lesson: Page) -> None:
    texts = TEXTS.scenario
    pick(lesson, 0)
    lesson.get_by_role("button", name=texts.restart).press("Enter")
    expect(lesson.get_by_role("button", name=texts.restart_no)).to_be_focused()
    expect(lesson.get_by_text(texts.restart_sure)).to_be_visible()
    lesson.keyboard.press("Enter")
    expect(lesson.get_by_role("button", name=texts.restart)).to_be_focused()
    expect(lesson.get_by_text(texts.restart_sure)).to_be_hidden()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)


def test_going_back_with_a_double_click_takes_back_one_choice(lesson: Page) -> None:
    pick(lesson, 0)
    pick(lesson, 0)
    lesson.get_by_role("button", name=TEXTS.scenario.back).evaluate("one => { one.click(); one.click(); }")
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    pick(lesson, 0)  # answered after both clicks
    expect(lesson.locator(".bn-trail li")).to_have_count(2)


def test_a_step_tells_what_an_earlier_choice_led_to(lesson: Page, course: Course) -> None:
    scenario = course.scenarios["nijmegen"]
    told = {path: state(scenario, path) for path in (("campagne",), ("debat",))}
    for path, now in told.items():
        assert now.extra
        lesson.locator(f"[data-choice={path[0]}]").click()
        onward(lesson)
        for extra in now.extra:
            expect(lesson.locator(".bn-situation")).to_contain_text(" ".join(extra.split()))
        restart(lesson)
        expect(lesson.locator(".bn-trail li")).to_have_count(0)


def test_a_double_click_counts_once(lesson: Page) -> None:
    lesson.locator(".bn-choice").first.dblclick()
    expect(lesson.locator(".bn-consequence")).to_be_visible()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)


def test_the_whole_case_can_be_played_by_keyboard_alone(lesson: Page) -> None:
    for made in range(1, 9):
        while not lesson.evaluate("document.activeElement.classList.contains('bn-choice')"):
            lesson.keyboard.press("Tab")
        lesson.keyboard.press("Enter")
        expect(lesson.locator(".bn-trail li")).to_have_count(made)
        expect(lesson.locator(".bn-consequence h3")).to_be_focused()
        while not lesson.evaluate("document.activeElement.dataset.key === 'onward'"):
            lesson.keyboard.press("Tab")
        lesson.keyboard.press("Enter")
        expect(lesson.locator(".bn-beat:not(.is-away) h3").first).to_be_focused()
    expect(lesson.locator(".bn-ending")).to_be_visible()
    expect(lesson.locator(".bn-debrief")).to_be_visible()


def test_meters_are_told_in_words_beside_their_shape(lesson: Page, course: Course) -> None:
    for meter in course.scenarios["nijmegen"].meters:
        row = lesson.locator(".bn-meter", has_text=meter.label)
        expect(row.locator(".bn-meter__word")).to_have_text(meter.levels[meter.start])


def test_a_second_route_is_set_beside_the_first(lesson: Page, course: Course) -> None:
    play_to_the_end(lesson)
    first = lesson.locator(".bn-ending h3").inner_text()
    restart(lesson)
    expect(lesson.locator(".bn-trail li")).to_have_count(0)
    pick(lesson, 2)
    play_to_the_end(lesson)
    table = lesson.get_by_role("table", name=course.texts.scenario.compare)
    expect(table).to_contain_text(first)
    expect(table.locator("tbody tr")).not_to_have_count(0)


def test_what_was_not_chosen_can_be_read_at_the_end(lesson: Page, course: Course) -> None:
    play_to_the_end(lesson)
    lesson.get_by_text(course.texts.scenario.not_taken).click()
    other = course.scenarios["nijmegen"].steps[0].choices[1]
    expect(lesson.locator(".bn-scenario details[open]", has_text=other.text)).to_be_visible()


def test_random_routes_end_where_the_engine_says(lesson: Page, course: Course) -> None:
    scenario, dice = course.scenarios["nijmegen"], random.Random(1)
    for _ in range(8):
        now: State = begin(scenario)
        while now.ending is None:
            choice = dice.choice(now.offered)
            shown = lesson.locator(".bn-choice").evaluate_all("all => all.map((one) => one.dataset.choice)")
            assert sorted(shown) == sorted(offer.id for offer in now.offered)
            lesson.locator(f"[data-choice={choice.id}]").evaluate("one => one.click()")
            now = choose(now, choice.id)
            expect(lesson.locator(".bn-trail li")).to_have_count(len(now.path))
        expect(lesson.locator(".bn-ending h3")).to_have_text(now.ending.title)
        restart(lesson)
        expect(lesson.locator(".bn-trail li")).to_have_count(0)
