"""A whole conversation on a phone, by keyboard alone, past a turn with a danger; and left in the middle."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course.records.talk.conversation import CatchChoice, Conversation
from tests.lesson.conftest import PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.texts import COURSE, TEXTS

T = TEXTS.conversation
LESSON = next(lesson for lesson in COURSE.plan.lessons if lesson.conversations)
TALK: Conversation = next(
    COURSE.conversations[name] for name in LESSON.conversations if COURSE.conversations[name].safety.catch
)
NAME = next(person.name for person in COURSE.cast.people if person.id == TALK.person)
SAFE = {option.id for turn in TALK.turns for option in turn.options if option.move == "safeguard"}
BACK = {choice.id for choice in TALK.catches if isinstance(choice, CatchChoice) and choice.back}
OWN = "Wat hebt u nodig om het nog een keer te doen?"


@pytest.fixture
def phone(kit: Kit, browser: Browser, watch: Watch) -> Iterator[Page]:
    """The conversation at its beginning, on a phone."""
    context = browser.new_context(viewport=PHONE, locale="nl-NL", bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    page.goto(kit.step(LESSON.id, f"gesprek-{TALK.id}"))
    expect(talk(page).locator("[data-key=begin]")).to_be_visible()
    yield page
    context.close()


def talk(page: Page) -> Locator:
    return page.locator(".bn-conversation:visible")


def press(page: Page, wanted: Locator) -> None:
    """Tab to it from where the focus is, and press Enter."""
    expect(wanted).to_be_visible()
    for _ in range(60):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"the keyboard does not come to {wanted}")


def button(page: Page, key: str) -> Locator:
    return talk(page).locator(f"[data-key={key}]")


def at_heading(page: Page, words: str) -> None:
    heading = talk(page).get_by_role("heading", name=words, exact=True)
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport(ratio=1)


def choose(page: Page, legend: str) -> None:
    """The first choice that passes over the danger and does not go back."""
    offered = talk(page).get_by_role("group", name=legend).get_by_role("button")
    ids = [each.get_attribute("data-choice") or "" for each in offered.all()]
    wanted = next(each for each in ids if each not in SAFE | BACK)
    press(page, talk(page).locator(f"[data-choice={wanted}]"))
    at_heading(page, T.answers.format(name=NAME))


def test_a_conversation_is_held_to_its_end_by_keyboard_alone(phone: Page) -> None:
    press(phone, button(phone, "begin"))
    at_heading(phone, T.says.format(name=NAME))
    check(phone)
    phone.keyboard.press("Tab")
    expect(talk(phone).get_by_role("textbox", name=T.own)).to_be_focused()
    phone.keyboard.type(OWN)
    press(phone, button(phone, "offer"))
    at_heading(phone, T.offered)
    expect(talk(phone).get_by_text(OWN)).to_be_visible()
    check(phone)
    choose(phone, T.offered)
    check(phone)
    caught = 0
    while True:
        press(phone, button(phone, "onward"))
        if talk(phone).locator(".bn-after").count():
            break
        danger = talk(phone).get_by_text(T.danger, exact=True)
        if talk(phone).locator(".bn-catch").count():
            caught += 1
            at_heading(phone, T.caught)
            check(phone)
            press(phone, danger)
            expect(talk(phone).get_by_role("link", name="112")).to_be_visible()
            choose(phone, T.caught)
            continue
        at_heading(phone, T.says.format(name=NAME))
        expect(danger).to_be_visible()
        press(phone, button(phone, "offer"))
        at_heading(phone, T.offered)
        choose(phone, T.offered)
    assert caught == 1
    heading = talk(phone).locator(".bn-ending h3")
    expect(heading).to_be_focused()
    assert heading.inner_text() in {ending.title for ending in TALK.endings}
    expect(talk(phone).locator(".bn-transcript").get_by_text(OWN)).to_be_visible()
    expect(talk(phone).get_by_role("img", name=T.trust)).to_be_visible()
    expect(talk(phone).get_by_role("img", name=T.openness)).to_be_visible()
    phone.evaluate("document.querySelectorAll('.bn-conversation details').forEach((one) => { one.open = true; })")
    check(phone)


def test_a_reload_in_the_middle_keeps_the_place_and_the_own_sentences(phone: Page) -> None:
    press(phone, button(phone, "begin"))
    phone.keyboard.press("Tab")
    phone.keyboard.type(OWN)
    press(phone, button(phone, "offer"))
    choose(phone, T.offered)
    said = talk(phone).locator(".bn-said").inner_text()
    phone.reload()
    expect(button(phone, "onward")).to_be_visible()
    expect(talk(phone).locator(".bn-said")).to_have_text(said.replace("\n", ""), use_inner_text=False)
    button(phone, "back").click()
    expect(talk(phone).get_by_role("textbox", name=T.own)).to_have_value(OWN)


def test_whoever_stops_reads_where_there_is_help_and_can_go_on_where_they_were(phone: Page) -> None:
    button(phone, "begin").click()
    talk(phone).get_by_role("textbox", name=T.own).fill(OWN)
    button(phone, "stop").click()
    at_heading(phone, T.stopped)
    expect(talk(phone).get_by_role("link", name="0800-2000")).to_be_visible()
    button(phone, "resume").click()
    at_heading(phone, T.says.format(name=NAME))
    expect(talk(phone).get_by_role("textbox", name=T.own)).to_have_value(OWN)
    button(phone, "skip").click()
    expect(talk(phone).get_by_text(T.skipped)).to_be_visible()
