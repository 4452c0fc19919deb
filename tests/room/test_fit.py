"""The wall on any projector: a whole screen fits, its letters grow with it, and who zooms in scrolls."""

import pytest
from playwright.sync_api import Page, expect

from tests.room.hands import Crowd, count_heads, trainer
from tests.room.kit import Address
from tests.texts import COURSE, ROOM, STAGE

WALLS = ((1024, 768), (1366, 768), (1920, 1080), (2560, 1440), (3840, 2160))
CASE = COURSE.scenarios["nijmegen"]
LETTERS = "parseFloat(getComputedStyle(document.body).fontSize)"
OVER = "[document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth]"


def letters(wall: Page, size: tuple[int, int]) -> float:
    """How large they are on a wall of that size, on which nothing falls off."""
    wall.set_viewport_size({"width": size[0], "height": size[1]})
    expect(wall.locator("body")).to_be_visible()
    wall.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert max(wall.evaluate(OVER)) <= 0, size
    found: float = wall.evaluate(LETTERS)
    return found


@pytest.fixture
def pages(started: Address, crowd: Crowd) -> tuple[Page, Page]:
    """The trainer's presentation of the case, and the wall."""
    stage = trainer(started, crowd)
    wall = stage.context.new_page()
    wall.goto(f"{stage.url}/scherm")
    with stage.expect_navigation():
        stage.locator("[aria-describedby=c-nijmegen]").click()
    expect(wall.get_by_role("heading", level=1)).to_have_text(CASE.title)
    return stage, wall


def press(stage: Page, name: str) -> None:
    with stage.expect_navigation():
        stage.get_by_role("button", name=name).first.click()


def turn(pages: tuple[Page, Page]) -> None:
    stage, wall = pages
    before = wall.locator("main").get_attribute("data-value")
    with stage.expect_navigation():
        stage.keyboard.press("ArrowRight")
    expect(wall.locator("main")).not_to_have_attribute("data-value", str(before))


def test_each_screen_of_a_step_fits_every_wall_and_grows_with_it(pages: tuple[Page, Page]) -> None:
    stage, wall = pages

    def fits() -> None:
        found = [letters(wall, size) for size in WALLS]
        assert found == sorted(found)
        assert found[-1] > 1.8 * found[2]

    fits()
    turn(pages)
    turn(pages)
    fits()
    turn(pages)
    press(stage, STAGE.put.format(number=1))
    count_heads(stage)
    expect(wall.locator("[data-show=answered]").first).to_be_visible()
    fits()
    press(stage, STAGE.shut)
    press(stage, ROOM.sure.few.yes)
    stage.locator("input[name=choice]").first.check()
    press(stage, STAGE.follow)
    expect(wall.get_by_text(STAGE.picked)).to_be_visible()
    fits()
    turn(pages)
    fits()


def test_the_code_stays_in_its_corner_and_over_no_text(pages: tuple[Page, Page]) -> None:
    _, wall = pages
    for width, height in WALLS:
        wall.set_viewport_size({"width": width, "height": height})
        corner = wall.locator(".bn-corner .bn-qr").bounding_box()
        assert corner
        assert corner["width"] >= width / 12
        texts = wall.locator("main > :is(h1, p, ul, div, dl)").evaluate_all(
            "all => all.map((one) => one.getBoundingClientRect()).map(({ right }) => right)"
        )
        assert max(texts) <= corner["x"]


def test_who_zooms_in_gets_larger_letters_and_scrolls(pages: tuple[Page, Page]) -> None:
    _, wall = pages
    for _ in range(3):
        turn(pages)
    large = letters(wall, (1280, 720))
    wall.set_viewport_size({"width": 640, "height": 360})  # what a browser has left at 200 %
    expect(wall.locator("html")).not_to_have_attribute("data-two", "")
    assert 2 * wall.evaluate(LETTERS) > large
