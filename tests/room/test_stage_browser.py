"""Real browsers: a trainer, the wall and three phones through a short scenario; keys, clock, paper, accessibility."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.lesson.conftest import PHONE, Watch
from tests.room.hands import Crowd, accessible, code_of, count_heads, join, trainer
from tests.room.kit import Address
from tests.texts import CLOCK, ROOM, STAGE, TITLES


@pytest.fixture
def watch(ferry: Address) -> Iterator[Watch]:
    found = Watch(ferry.address)
    yield found
    assert found.strangers == []
    assert found.errors == []


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def presenting(ferry: Address, crowd: Crowd, watch: Watch) -> tuple[Page, Page, str]:
    """The trainer's presentation of the scenario, the wall, and the code."""
    stage = trainer(ferry, crowd)
    code = code_of(stage)
    here = stage.url
    watch.look_at(stage)
    wall = stage.context.new_page()
    watch.look_at(wall)
    wall.goto(f"{here}/scherm")
    stage.bring_to_front()
    with stage.expect_navigation():
        stage.get_by_role("button", name=STAGE.begin).click()
    expect(stage.get_by_role("heading", level=1)).to_have_text("De brug")
    return stage, wall, code


def turn(stage: Page, key: str, title: str, *others: Page) -> None:
    with stage.expect_navigation():  # until the new page listens to keys as well
        stage.keyboard.press(key)
    for page in (stage, *others):
        expect(page.get_by_role("heading", level=1)).to_have_text(title)


def click(stage: Page, name: str) -> None:
    with stage.expect_navigation():
        stage.get_by_role("button", name=name).first.click()


def vote(page: Page, choice: str) -> None:
    page.get_by_text(choice, exact=True).click()
    page.get_by_role("button", name=STAGE.send).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)


def test_a_trainer_and_six_phones_play_a_short_scenario(ferry: Address, crowd: Crowd, watch: Watch) -> None:
    stage, wall, code = presenting(ferry, crowd, watch)
    phones = [crowd().new_page() for _ in range(3)]
    for phone in phones:
        watch.look_at(phone)
        join(phone, ferry.address, code)
    others = [ferry.phone(code) for _ in range(3)]
    turn(stage, "ArrowRight", TITLES.warning, wall)
    turn(stage, "ArrowRight", "De oever", wall)
    turn(stage, "ArrowRight", "Wat doe je?", wall)
    turn(stage, "ArrowLeft", "De oever", wall)
    click(stage, STAGE.put.format(number=1))
    count_heads(stage)
    for phone in phones:
        expect(phone.get_by_role("heading", level=1)).to_have_text(STAGE.scenario_question)
    accessible(phones[0])
    phones[0].get_by_role("radio", name="De weg vragen").focus()
    phones[0].keyboard.press("Space")
    phones[0].get_by_role("button", name=STAGE.send).focus()
    phones[0].keyboard.press("Enter")
    vote(phones[1], "De weg vragen")
    vote(phones[2], "Springen")
    for other in others:
        other.choose("vragen")
    for page in (stage, wall):
        expect(page.locator("[data-show=answered]").first).to_have_text("6")
        expect(page.get_by_text("Springen")).to_have_count(1)
        accessible(page)
    click(stage, STAGE.shut)
    for page in (*phones, wall, stage):
        expect(page.get_by_text(STAGE.followed)).to_be_visible()
        expect(page.get_by_text(STAGE.share_or_more.format(share=65))).to_be_visible()
    for page in (phones[0], stage):
        accessible(page)
    expect(stage.get_by_text(STAGE.cues.minority[1])).to_be_visible()
    expect(wall.get_by_text(STAGE.cues.minority[1])).to_have_count(0)

    turn(stage, "ArrowRight", TITLES.after, wall, *phones)
    for page in (phones[0], wall, stage):
        expect(page.get_by_text("Iemand wijst een brug.")).to_be_visible()
    accessible(wall)
    turn(stage, "ArrowRight", "Het bos", wall, *phones)
    click(stage, STAGE.put.format(number=2))
    for phone, choice in zip(phones, ["De gids volgen", "De gids volgen", ROOM.rather_not], strict=True):
        vote(phone, choice)
    click(stage, STAGE.shut)
    click(stage, ROOM.sure.few.yes)
    expect(stage.get_by_text(STAGE.cues.few)).to_be_visible()
    expect(wall.get_by_text(STAGE.few)).to_be_visible()
    stage.get_by_role("radio", name="De gids volgen").check()
    click(stage, STAGE.follow)
    for page in (stage, wall):
        expect(page.get_by_text(STAGE.picked)).to_be_visible()
    turn(stage, "ArrowRight", TITLES.after, wall, *phones)
    for title in ("Thuis", TITLES.route, TITLES.facts, TITLES.talk):
        turn(stage, "ArrowRight", title, wall, *phones)
        accessible(wall)
        if title == TITLES.route:
            accessible(phones[0])
    turn(stage, "ArrowRight", TITLES.closing, wall)
    accessible(wall)
    stage.keyboard.press("ArrowRight")
    expect(stage.get_by_text(STAGE.none_after)).to_be_visible()


def test_the_presentation_and_its_notes_are_accessible_on_a_small_screen_as_well(
    ferry: Address, crowd: Crowd, watch: Watch
) -> None:
    stage, wall, _ = presenting(ferry, crowd, watch)
    here = stage.url
    for page in (stage, wall):
        page.set_viewport_size(PHONE)
    for summary in (STAGE.order_title, STAGE.every_title):
        if not stage.locator("details", has_text=summary).first.get_attribute("open"):
            stage.get_by_text(summary, exact=True).click()
    accessible(stage)
    click(stage, STAGE.add)
    stage.get_by_text(STAGE.every_title, exact=True).click()
    with stage.expect_navigation():
        stage.locator("li", has_text="Een veerman mag").get_by_role("button", name=STAGE.show).click()
    for page in (stage, wall):
        expect(page.get_by_role("heading", level=1)).to_have_text("Een veerman mag om hulp vragen.")
        accessible(page)
    click(stage, ROOM.put)
    count_heads(stage)
    expect(stage.get_by_role("button", name=ROOM.close)).to_be_visible()
    accessible(stage)
    stage.goto(here.replace("presentatie", "notities"))
    accessible(stage)
    stage.emulate_media(media="print")
    expect(stage.locator(".bn-header")).to_be_hidden()
    expect(stage.get_by_text(STAGE.notes.statement[0])).to_have_count(2)


def test_the_clock_counts_down_says_so_politely_and_can_be_paused(ferry: Address, crowd: Crowd, watch: Watch) -> None:
    stage, wall, _ = presenting(ferry, crowd, watch)
    wall.clock.install()
    wall.reload()
    stage.get_by_label(CLOCK.minutes).fill("2")
    click(stage, CLOCK.start)
    expect(wall.get_by_role("timer")).to_contain_text(CLOCK.left)
    for page in (stage, wall):
        accessible(page)
    wall.clock.fast_forward(70_000)
    expect(wall.locator("#bn-voice")).to_have_text(CLOCK.minute)
    wall.clock.fast_forward(60_000)
    expect(wall.locator("#bn-voice")).to_have_text(CLOCK.up)
    expect(wall.locator("[data-clock]")).to_have_text("0:00")
    click(stage, CLOCK.pause)
    wall.clock.resume()
    expect(wall.get_by_role("timer")).to_contain_text(CLOCK.standing)
    click(stage, CLOCK.resume)
    click(stage, CLOCK.stop)
    expect(wall.get_by_role("timer")).to_have_count(0)


def test_keys_leave_fields_alone_turn_after_any_click_and_page_keys_scroll_first(
    ferry: Address, crowd: Crowd, watch: Watch
) -> None:
    stage, _, _ = presenting(ferry, crowd, watch)
    stage.get_by_label(CLOCK.minutes).focus()
    stage.keyboard.press("ArrowLeft")
    assert heading(stage) == "De brug"
    stage.set_viewport_size({"width": 375, "height": 400})
    stage.locator("#inhoud").focus()
    stage.keyboard.press("PageDown")
    expect(stage.get_by_role("heading", level=1)).not_to_be_in_viewport()
    assert heading(stage) == "De brug"
    stage.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    turn(stage, "PageDown", TITLES.warning)
    stage.get_by_text(STAGE.every_title, exact=True).click()
    turn(stage, "ArrowLeft", "De brug")
