"""Make the pictures in docs/ from the running site, at 1280 px: `python -m scripts.picture`."""

import subprocess
import sys
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from binnenuit.course import load
from binnenuit.play import scenario as play
from binnenuit.play.scenario import begin
from scripts.browser import find

DOCS = Path(__file__).resolve().parent.parent / "docs"

ROUTES = ((1, 0, 1, 1, 2, 0, 1, 0), (1, 2, 1, 0, 2, 3, 0, 3))
"""Two routes through Nijmegen, as the places of the choices that are offered, in the order of the file; past the last
one it begins anew.
"""


def choose(page: Page) -> None:
    """A choice, and what comes of it."""
    page.locator(".bn-choice").nth(1).click(timeout=30_000)
    page.locator(".bn-consequence").wait_for()


def onward(page: Page) -> None:
    """The situation after a choice: who speaks, and where."""
    choose(page)
    page.locator("[data-key=onward]").click()
    page.locator(".bn-situation").wait_for()


def talk(page: Page) -> None:
    """The first turn of a conversation, after what somebody said."""
    page.locator(".bn-conversation:visible .utrecht-button--primary-action").first.click(timeout=30_000)
    page.locator(".bn-conversation:visible textarea").first.wait_for()


def predict(page: Page) -> None:
    """A prediction in the first lab of the step, and the people as they speak or stay silent."""
    lab = page.locator(".bn-lab:visible").first
    lab.locator("input[type=radio]").first.check(timeout=30_000)
    lab.locator(".utrecht-button--primary-action").first.click()
    lab.locator(".bn-crowd").first.wait_for()
    lab.locator(".bn-lab__stage").evaluate("one => one.scrollIntoView({ block: 'start' })")


def compare(page: Page) -> None:
    """Two routes to their endings, and the map with both."""
    page.locator(".bn-choice").first.wait_for(timeout=30_000)
    for turns in ROUTES:
        now = begin(load().scenarios["nijmegen"])
        for made, number in enumerate(islice(cycle(turns), 20)):
            if now.ending:
                break
            now = play.choose(now, now.offered[number % len(now.offered)].id)
            page.locator(f"[data-choice={now.path[-1]}]").click()
            page.locator(".bn-trail li").nth(made).wait_for(state="attached")
            page.locator("[data-key=onward]").click()
        page.locator(".bn-ending").wait_for()
        if turns == ROUTES[0]:
            page.locator("[data-key=restart]").click()
            page.locator(".bn-trail").wait_for(state="detached")
    page.locator(".bn-map").wait_for()
    page.locator(".bn-route-map h3").evaluate("one => one.scrollIntoView({ block: 'start' })")


PICTURES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "nijmegen": ("les/nijmegen#speel-het-verhaal", choose),
    "map": ("les/nijmegen#speel-het-verhaal", compare),
    "stage": ("les/nijmegen#speel-het-verhaal", onward),
    "talk": ("les/moeilijke-gesprekken#gesprek-voorganger", talk),
    "crowd": ("les/sociale-normen#speel-zwijgen", predict),
}
"""By the name of the file: the address, and what is done there."""


def main() -> None:
    """Start the kit, go to each place, take the picture."""
    command = [sys.executable, "-m", "binnenuit", "start", "--port", "0"]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=DOCS.parent) as kit,
        sync_playwright() as play,
    ):
        assert kit.stdout
        address = kit.stdout.readline().split()[-1]
        chromium = play.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        for name, (path, act) in PICTURES.items():
            page = chromium.new_page(viewport={"width": 1280, "height": 900})
            page.goto(address + path)
            act(page)
            page.screenshot(path=DOCS / f"{name}.png")
            page.close()
        chromium.close()
        kit.terminate()
        kit.communicate(timeout=30)


if __name__ == "__main__":
    main()
