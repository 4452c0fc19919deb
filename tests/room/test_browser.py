"""Real browsers: a trainer, the wall and six phones through a session; bad connections, no script, accessibility."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.lesson.conftest import DESKTOP, PHONE, Watch
from tests.room.hands import Crowd, accessible, code_of, count_heads, join, trainer
from tests.room.kit import Address, PhoneHands, RoomServer
from tests.texts import PERCENT, ROOM, statement

Own = Callable[..., RoomServer]


@pytest.fixture
def watch(started: Address) -> Iterator[Watch]:
    found = Watch(started.address)
    yield found
    assert found.strangers == []
    assert found.errors == []


def put(control: Page, statement: str) -> None:
    control.locator(f"button[value={statement}]").click()
    if control.get_by_role("heading", level=1).inner_text() == ROOM.confirm_title:
        accessible(control)
        count_heads(control)
    control.get_by_role("heading", name=ROOM.now_open).wait_for()


def answer(page: Page, own: str, guess: str) -> None:
    page.get_by_role("group", name=ROOM.own).get_by_text(own, exact=True).click()
    page.get_by_role("group", name=ROOM.perceived).get_by_text(guess, exact=True).click()
    page.get_by_role("button", name=ROOM.send).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)


def answer_by_keyboard(page: Page) -> None:
    page.locator("input[name=own]").first.focus()
    for key in ("Space", "ArrowDown", "Tab", "Space", "ArrowDown", "ArrowDown", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(page.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_a_trainer_and_six_phones_go_through_a_whole_session(started: Address, crowd: Crowd, watch: Watch) -> None:
    control = trainer(started, crowd)
    watch.look_at(control)
    with control.context.expect_page() as opened:
        control.get_by_role("link", name=ROOM.screen_link).click()
    wall = opened.value
    watch.look_at(wall)
    code = code_of(control)
    expect(wall.get_by_text(code)).to_be_visible()

    phones = [crowd().new_page() for _ in range(6)]
    for phone in phones:
        watch.look_at(phone)
        join(phone, started.address, code)
    expect(wall.locator("[data-show=joined]")).to_have_text("6")

    put(control, "niet-weten")
    for phone in phones:
        expect(phone.get_by_text(statement("niet-weten").text)).to_be_visible()  # by itself
    expect(wall.get_by_role("heading", level=1)).to_have_text(statement("niet-weten").text)
    answer_by_keyboard(phones[0])
    answer(phones[1], ROOM.rather_not, ROOM.rather_not)
    for phone in phones[2:]:
        answer(phone, ROOM.agree, "2")
    for page in (wall, control):
        expect(page.locator("[data-show=answered]")).to_have_text("6")
        assert PERCENT not in page.locator("main").inner_text()

    phones[0].get_by_role("link", name=ROOM.change).click()
    answer(phones[0], ROOM.agree, "2")
    control.get_by_role("button", name=ROOM.close).click()
    for page in (*phones, wall, control):
        expect(page.get_by_text(ROOM.share_or_more.format(share=60))).to_be_visible()
        expect(page.get_by_text(ROOM.share_or_less.format(share=20))).to_be_visible()
        expect(page.get_by_text(ROOM.gap.under)).to_be_visible()
        expect(page.get_by_text(ROOM.finding_title)).to_be_visible()
    expect(control.get_by_text(ROOM.asked)).to_have_count(1)

    put(control, "fout-bespreken")
    for phone in phones[:3]:
        answer(phone, ROOM.disagree, "10")
    control.get_by_role("button", name=ROOM.close).click()
    accessible(control)
    control.get_by_role("button", name=ROOM.sure.few.yes).click()
    for page in (*phones, wall):
        expect(page.get_by_text(ROOM.too_few)).to_have_count(2)

    control.get_by_label(ROOM.end_sure).check()
    control.get_by_role("button", name=ROOM.end_button).click()
    for phone in phones:
        expect(phone.get_by_role("heading", level=1)).to_have_text(ROOM.over_title)
    expect(wall.get_by_role("heading", level=1)).to_have_text(ROOM.over_title)
    for page in (wall, *phones):
        expect(page.locator("#bn-lost")).to_be_hidden()
    accessible(wall)
    watch.errors = [error for error in watch.errors if "410 (Gone)" not in error and "404" not in error]


def test_every_page_is_accessible_on_a_phone_and_the_trainers_on_a_laptop_as_well(
    started: Address, crowd: Crowd, watch: Watch
) -> None:
    control = trainer(started, crowd)
    accessible(control)
    watch.look_at(control)
    here = control.url
    phone = crowd().new_page()
    watch.look_at(phone)
    for path in ("", "m/CCCCDDDD", "hulp", "privacy"):
        phone.goto(started.address + path)
        accessible(phone)
    join(phone, started.address, code_of(control))
    accessible(phone)
    seats = [started.phone(code_of(control)) for _ in range(5)]
    wall = control.context.new_page()
    wall.goto(f"{here}/scherm")
    accessible(wall)
    control.goto(here)
    put(control, "niet-weten")
    expect(phone.get_by_text(statement("niet-weten").text)).to_be_visible()
    accessible(phone)
    answer(phone, ROOM.agree, "7")
    accessible(phone)
    for seat in seats:
        seat.vote("0", "5")
    control.set_viewport_size(PHONE)
    accessible(control)
    control.get_by_role("button", name=ROOM.close).click()
    for page in (phone, wall, control):
        expect(page.get_by_role("heading", name=ROOM.result_title)).to_be_visible()
        accessible(page)
    wall.set_viewport_size(PHONE)
    control.set_viewport_size(DESKTOP)
    for page in (wall, control):
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_pages_with_tickets_are_accessible(started: Address, crowd: Crowd) -> None:
    control = trainer(started, crowd, "tickets", 4)
    control.set_viewport_size(PHONE)
    here = control.url
    for name in ("/kaarten", "/kaart"):
        control.goto(here + name)
        accessible(control)
    control.goto(f"{started.address}trainer")
    accessible(control)


def test_one_ticket_after_the_other_appears_when_somebody_has_used_it(started: Address, crowd: Crowd) -> None:
    control = trainer(started, crowd, "tickets", 2)
    control.goto(control.url + "/kaart")
    shown = control.locator(".bn-code")
    for _ in range(2):
        code = shown.inner_text()
        join(crowd().new_page(), started.address, code)
        expect(control.get_by_text(code)).to_have_count(0)
    expect(control.get_by_text(ROOM.card_none)).to_be_visible()


def test_the_printed_tickets_stand_on_paper_without_the_rest(started: Address, crowd: Crowd) -> None:
    control = trainer(started, crowd, "tickets", 3)
    control.goto(control.url + "/kaarten")
    control.emulate_media(media="print")
    expect(control.locator(".bn-ticket")).to_have_count(3)
    expect(control.locator(".bn-header")).to_be_hidden()


def test_without_a_script_all_of_it_works(started: Address, crowd: Crowd) -> None:
    hands = started.trainer()
    code = hands.open()
    phone = crowd(java_script_enabled=False).new_page()
    join(phone, started.address, code)
    hands.put("niet-weten")
    phone.get_by_role("link", name=ROOM.look_again).click()
    answer(phone, ROOM.agree, "10")
    hands.shut()
    phone.get_by_role("link", name=ROOM.look_again).click()
    expect(phone.get_by_role("heading", level=1)).to_have_text(ROOM.result_title)


def test_an_answer_can_be_given_while_the_script_is_still_on_its_way(started: Address, crowd: Crowd) -> None:
    hands = started.trainer()
    code = hands.open()
    hands.put("niet-weten")
    context = crowd()
    waiting: list[Route] = []
    context.route("**/room.js", lambda route: waiting.append(route))
    phone = context.new_page()
    phone.goto(f"{started.address}m/{code}", wait_until="commit")
    phone.get_by_role("button", name=ROOM.join_button).click(no_wait_after=True)
    phone.get_by_role("group", name=ROOM.own).get_by_text(ROOM.agree).click()
    phone.get_by_role("group", name=ROOM.perceived).get_by_text("4", exact=True).click()
    phone.get_by_role("button", name=ROOM.send).click(no_wait_after=True)
    expect(phone.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)
    assert hands.count("answered") == 1
    for route in waiting:
        route.abort()


@contextmanager
def offline(context: BrowserContext) -> Iterator[None]:
    context.set_offline(True)
    yield
    context.set_offline(False)


def test_an_answer_without_connection_waits_and_arrives(started: Address, crowd: Crowd) -> None:
    hands = started.trainer()
    code = hands.open()
    context = crowd()
    phone = context.new_page()
    join(phone, started.address, code)
    hands.put("niet-weten")
    phone.get_by_role("group", name=ROOM.own).get_by_text(ROOM.agree).click()
    phone.get_by_role("group", name=ROOM.perceived).get_by_text("4", exact=True).click()
    with offline(context):
        phone.get_by_role("button", name=ROOM.send).click()
        expect(phone.get_by_text(ROOM.sending)).to_be_visible()
        assert hands.count("answered") == 0
    expect(phone.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)
    assert hands.count("answered") == 1


def test_a_wall_that_was_away_shows_the_right_count_again(started: Address, crowd: Crowd) -> None:
    control = trainer(started, crowd)
    code = code_of(control)
    wall = control.context.new_page()
    wall.goto(control.url + "/scherm")
    put(control, "niet-weten")
    expect(wall.locator("[data-show=answered]")).to_have_text("0")
    seats = [started.phone(code) for _ in range(3)]
    with offline(control.context):
        for seat in seats:
            seat.vote("1", "5")
    expect(wall.locator("[data-show=answered]")).to_have_text("3")


def test_pages_come_back_by_themselves_after_a_restart_in_the_middle_of_a_vote(own: Own, crowd: Crowd) -> None:
    room = own()
    control = trainer(room, crowd)
    code = code_of(control)
    wall = control.context.new_page()
    wall.goto(control.url + "/scherm")
    phone = crowd().new_page()
    join(phone, room.address, code)
    seat: PhoneHands = room.phone(code)
    put(control, "niet-weten")
    seat.vote("1", "5")
    expect(wall.locator("[data-show=answered]")).to_have_text("1")
    room.stop(signal.SIGKILL)
    expect(wall.get_by_text(ROOM.lost)).to_be_visible()
    phone.get_by_role("group", name=ROOM.own).get_by_text(ROOM.agree).click()
    phone.get_by_role("group", name=ROOM.perceived).get_by_text("4", exact=True).click()
    phone.get_by_role("button", name=ROOM.send).click()
    expect(phone.get_by_text(ROOM.sending)).to_be_visible()
    room.start()
    expect(phone.get_by_role("heading", level=1)).to_have_text(ROOM.voted_title)
    expect(wall.locator("[data-show=answered]")).to_have_text("2")
    expect(wall.get_by_text(ROOM.lost)).to_be_hidden()
