"""A scenario beat by beat: choose, read what happens, go on."""

from playwright.sync_api import Locator, Page, expect

from binnenuit.course import load
from tests.texts import TEXTS

STEPS = [[choice.id for choice in step.choices] for each in load().scenarios.values() for step in each.steps]


def onward(page: Page) -> None:
    """From what happened to what is due, where that has not been done."""
    button = page.locator("[data-key=onward]")
    if button.count() and button.is_visible():
        button.click()
        expect(page.locator(".bn-consequence")).to_be_hidden()


def pick(page: Page, number: int) -> None:
    """Click the choice of that place in the file, whatever order is shown, and wait until the route has grown by it."""
    onward(page)
    made = page.locator(".bn-trail li").count()
    shown = set(page.locator(".bn-choice").evaluate_all("all => all.map((one) => one.dataset.choice)"))
    offered = next([name for name in step if name in shown] for step in STEPS if shown <= set(step))
    page.locator(f"[data-choice={offered[number]}]").click()
    expect(page.locator(".bn-trail li")).to_have_count(made + 1)


def play_to_the_end(page: Page) -> None:
    """The first choice each time, until the story is over and its end can be read."""
    while page.locator(".bn-choice").count():
        pick(page, 0)
    onward(page)


def restart(page: Page) -> None:
    """Begin anew, and say so when the route is not at its end."""
    page.get_by_role("button", name=TEXTS.scenario.restart).click()
    yes = page.get_by_role("button", name=TEXTS.scenario.restart_yes)
    if yes.is_visible():
        yes.click()


def reason(page: Page) -> Locator:
    """The field for a reason, opened."""
    field = page.locator(".bn-consequence textarea")
    if not field.is_visible():
        page.locator("[data-key=reason]").click()
    return field
