"""The route map in a lesson: behind a line while playing, open at the ending, with the route before on it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course import Course
from tests.axe import findings
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_play import pick, play_to_the_end, restart
from tests.texts import TEXTS

WORDS = TEXTS.route_map


@pytest.fixture(params=[DESKTOP, PHONE], ids=["1280", "375"])
def story(kit: Kit, browser: Browser, watch: Watch, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport=request.param, bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    page.goto(kit.step("nijmegen", "speel-het-verhaal"))
    page.locator(".bn-choice").first.wait_for()
    yield page
    context.close()


def steps(page: Page) -> Locator:
    return page.locator(".bn-map__steps li")


def test_the_map_comes_when_it_is_opened_follows_the_route_and_compares_two_at_the_end(
    story: Page, course: Course
) -> None:
    scenario = course.scenarios["nijmegen"]
    expect(story.locator(".bn-route-map")).to_have_count(0)
    pick(story, 0)
    expect(story.locator(".bn-map")).to_have_count(0)
    story.get_by_text(TEXTS.scenario.map, exact=True).press("Enter")
    expect(steps(story)).to_have_count(2)
    expect(story.locator(".bn-map__side")).to_contain_text(WORDS.key_here)
    unseen = {step.title for step in scenario.steps[3:]}
    assert not any(title in story.locator(".bn-map").inner_html() for title in unseen)
    pick(story, 0)
    expect(steps(story)).to_have_count(3)
    assert findings(story) == []
    play_to_the_end(story)
    total = len(scenario.endings)
    expect(story.locator(".bn-map__side")).to_contain_text(WORDS.found.format(found=1, total=total))
    expect(story.locator(".bn-map__side")).not_to_contain_text(WORDS.key_before)
    restart(story)
    expect(story.locator(".bn-trail")).to_have_count(0)
    pick(story, 0)
    while story.locator(".bn-choice").count():
        pick(story, 1)
    expect(story.locator(".bn-map__side")).to_contain_text(WORDS.key_both)
    expect(steps(story).first).to_contain_text(WORDS.same.format(title=scenario.steps[0].title))
    assert story.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert findings(story) == []
