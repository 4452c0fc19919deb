"""The crowd of the norm lab: people one by one, missions, two settings side by side, and ways to see it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course import Course
from tests.lesson.conftest import PHONE, Kit, Watch
from tests.lesson.test_norm_lab import at, look, predict, the_lab, visit

LAB = "zwijgen"


@pytest.fixture
def lab(kit: Kit, page: Page, course: Course) -> Locator:
    """The lab of silence, with a prediction made."""
    found = visit(page, kit, course, LAB)
    predict(found, course)
    return found


def test_a_person_is_met_by_tap_and_by_arrow_and_told_in_words(lab: Locator, course: Course) -> None:
    texts, crowd, who = course.texts.lab, lab.locator(".bn-crowd"), lab.locator(".bn-who")
    expect(who).to_contain_text(texts.who_hint)
    crowd.click(position={"x": 10, "y": 10})
    expect(who).to_contain_text(texts.who_name.format(number=1, all=150))
    for term in (texts.who_inside, texts.who_outside, texts.who_belief, texts.who_wants):
        expect(who).to_contain_text(term)
    expect(who).to_contain_text(texts.inside_yes)
    for key, number in (("ArrowRight", 2), ("ArrowDown", 17), ("ArrowUp", 2), ("End", 150), ("ArrowRight", 150)):
        crowd.press(key)
        expect(who).to_contain_text(texts.who_name.format(number=number, all=150))
        expect(crowd).to_have_attribute("aria-valuenow", str(number))
    expect(who).to_contain_text(texts.inside_no)
    expect(crowd).to_have_attribute("aria-valuetext", re.compile(re.escape(texts.inside_no)))
    lab.get_by_role("button", name=texts.who_after).click()
    expect(who).to_contain_text(texts.who_name.format(number=1, all=150))


def test_a_crowd_is_one_tab_stop(lab: Locator) -> None:
    assert lab.locator(".bn-crowd").count() == lab.locator(".bn-crowd[tabindex='0']").count() == 1
    assert lab.locator(".bn-crowd [tabindex]").count() == 0


def test_tabs_go_by_arrow_and_show_one_panel_each(lab: Locator, course: Course) -> None:
    tabs, texts = lab.get_by_role("tab"), course.texts.lab
    expect(tabs).to_have_text([texts.look_people, texts.look_chart, texts.look_words, texts.look_table])
    tabs.first.focus()
    for number, (key, inside) in enumerate(
        [("ArrowRight", ".bn-lab__svg svg"), ("ArrowRight", "li"), ("ArrowRight", "table"), ("Home", "")]
    ):
        tabs.page.keyboard.press(key)
        place = (number + 1) % 4
        expect(tabs.nth(place)).to_be_focused()
        expect(tabs.nth(place)).to_have_attribute("aria-selected", "true")
        expect(lab.get_by_role("tabpanel")).to_have_count(1)
        expect(lab.get_by_role("tabpanel").locator(inside or ".bn-crowd").first).to_be_visible()


def test_the_chart_follows_the_dials_while_it_is_open_and_is_right_when_it_is_opened_later(
    lab: Locator, course: Course
) -> None:
    slider = lab.locator(f"[data-dial={course.labs[LAB].dials[0].id}]")
    look(lab, "chart")
    picture = lab.locator(".bn-lab__svg desc")
    expect(picture).to_have_text(" ".join(lab.locator(".bn-lab__words li").all_text_contents()))
    look(lab, "people")
    slider.press("End")
    expect(slider).to_have_attribute("aria-valuetext", course.labs[LAB].dials[0].stops[-1].word)
    expect(lab.locator("[aria-live=polite]")).not_to_be_empty()
    look(lab, "chart")
    expect(picture).to_have_text(" ".join(lab.locator(".bn-lab__words li").all_text_contents()))


def test_a_mission_is_found_kept_put_back_and_copied_without_anything_of_the_participant(
    lab: Locator, course: Course
) -> None:
    page, texts = lab.page, course.texts.lab
    mission = course.labs[LAB].missions[1]
    mine = lab.locator(f"[data-mission={mission.id}]")
    expect(mine).to_contain_text(texts.mission_open)
    expect(lab).not_to_contain_text(" ".join(mission.found.split())[:50])
    dial = course.labs[LAB].dials[0]
    slider = lab.locator(f"[data-dial={dial.id}]")
    slider.press("End")
    expect(mine).to_contain_text(texts.mission_done)
    expect(mine).to_contain_text(" ".join(mission.found.split())[:50])
    expect(lab.locator("[aria-live=polite]")).to_contain_text(texts.mission_found.format(title=mission.title))
    setting = f"{dial.label}: {dial.stops[-1].word}"
    expect(mine).to_contain_text(texts.mission_settings.format(settings=setting))
    page.reload()
    again = the_lab(page, course, LAB).locator(f"[data-mission={mission.id}]")
    expect(again).to_contain_text(texts.mission_done)
    at(the_lab(page, course, LAB), dial.id, dial.start)
    again.get_by_role("button", name=texts.mission_back).click()
    at(the_lab(page, course, LAB), dial.id, len(dial.stops) - 1)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    again.get_by_role("button", name=texts.mission_copy).click()
    expect(the_lab(page, course, LAB).locator("[aria-live=polite]")).to_have_text(texts.mission_copied)
    assert page.evaluate("() => navigator.clipboard.readText()") == (
        f"{mission.title}. {texts.mission_settings.format(settings=setting)}"
    )


def test_the_crowd_of_before_stays_beside_the_one_that_follows_the_dials(lab: Locator, course: Course) -> None:
    texts, dial = course.texts.lab, course.labs[LAB].dials[0]
    lab.get_by_role("button", name=texts.pin).click()
    crowds = lab.locator(".bn-crowds__one")
    expect(crowds).to_have_count(2)
    before = crowds.nth(0).locator(".bn-crowd__svg").inner_html()
    lab.locator(f"[data-dial={dial.id}]").press("End")
    expect(crowds.nth(1).locator("figcaption")).to_contain_text(dial.stops[-1].word)
    expect(crowds.nth(0).locator("figcaption")).to_have_text(texts.pinned.format(settings=texts.settings_start))
    assert crowds.nth(0).locator(".bn-crowd__svg").inner_html() == before
    assert crowds.nth(1).locator(".bn-crowd__svg").inner_html() != before
    lab.locator(".bn-crowd").first.click(position={"x": 10, "y": 10})
    expect(lab.locator(".bn-who dl")).to_have_count(2)
    lab.get_by_role("button", name=texts.unpin).click()
    expect(crowds).to_have_count(1)


SHIFTS = """() => { window.shifts = 0; new PerformanceObserver((list) => { for (const one of list.getEntries())
  if (!one.hadRecentInput) window.shifts += one.value; }).observe({ type: "layout-shift", buffered: true }); }"""


@pytest.fixture
def phone(browser: Browser, watch: Watch) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, has_touch=True, bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    yield page
    context.close()


def test_on_a_phone_the_crowd_stays_in_sight_and_nothing_jumps(kit: Kit, phone: Page, course: Course) -> None:
    lab = visit(phone, kit, course, LAB)
    phone.evaluate(SHIFTS)
    predict(lab, course)
    crowd = lab.locator(".bn-crowd")
    box = crowd.bounding_box()
    assert box
    assert box["width"] / 15 > 20  # a person is as wide as a finger can aim at
    for dial in course.labs[LAB].dials:
        slider = lab.locator(f"[data-dial={dial.id}]")
        slider.focus()
        slider.press("End")
        expect(slider).to_have_attribute("aria-valuetext", dial.stops[-1].word)
        seen = crowd.bounding_box()
        assert seen
        assert seen["y"] >= 0
        assert seen["y"] + seen["height"] <= PHONE["height"]
    assert phone.evaluate("() => window.shifts") < 0.1
