"""A lesson in Chromium: it comes to life, stays alive, and tells when it does not."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.site.server import Server, kernel_of, until
from tests.texts import SITE


@pytest.fixture
def heard(page: Page) -> Iterator[list[str]]:
    """Errors on the page and requests to another host; there may be none."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: found.append(request.url) if "127.0.0.1" not in request.url else None)
    yield found
    assert [line for line in found if not line.startswith(("blob:", "data:"))] == []


def live(page: Page, server: Server) -> str:
    """Opens a lesson and waits for its choice; the kernel's id."""
    page.goto(server.address + "les/keuze")
    expect(page.get_by_role("button", name="Ja")).to_be_visible(timeout=30_000)
    return kernel_of(page.content())


def test_a_choice_is_answered_by_the_kernel(page: Page, server: Server, heard: list[str]) -> None:
    live(page, server)
    page.get_by_role("button", name="Ja").click()
    expect(page.get_by_text("Je koos ja")).to_be_visible()
    expect(page.locator("#bn-waiting")).to_be_hidden()
    expect(page.locator("#bn-connection")).to_be_hidden()


def test_a_killed_kernel_is_told_within_ten_seconds_and_a_reload_helps(page: Page, server: Server) -> None:
    kernel = live(page, server)
    server.process_of(kernel).kill()
    expect(page.get_by_text(SITE.connection_dead)).to_be_visible(timeout=10_000)
    page.locator("#bn-connection").get_by_role("button").click()
    expect(page.get_by_role("button", name="Ja")).to_be_visible(timeout=30_000)
    assert kernel_of(page.content()) != kernel


def test_a_dropped_connection_is_told_and_so_is_its_return(page: Page, server: Server) -> None:
    live(page, server)
    page.context.set_offline(True)
    expect(page.get_by_text(SITE.connection_dropped)).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_text(SITE.connection_back)).to_be_visible(timeout=15_000)
    page.get_by_role("button", name="Ja").click()
    expect(page.get_by_text("Je koos ja")).to_be_visible()


def test_leaving_a_lesson_ends_its_kernel_and_going_back_starts_a_new_one(page: Page, server: Server) -> None:
    kernel = live(page, server)
    page.get_by_role("link", name=SITE.nav_help, exact=True).click()
    expect(page).to_have_url(server.address + "hulp")
    assert until(lambda: not server.alive(kernel))
    page.go_back()
    page.get_by_role("button", name="Ja").click(timeout=30_000)
    expect(page.get_by_text("Je koos ja")).to_be_visible()


def test_closing_the_tab_ends_its_kernel(page: Page, server: Server) -> None:
    kernel = live(page, server)
    page.close(run_before_unload=False)
    assert until(lambda: not server.alive(kernel))


def test_a_click_on_a_phone_number_does_not_end_the_lesson(page: Page, server: Server) -> None:
    kernel = live(page, server)
    page.evaluate(
        """() => {
            const link = document.createElement("a");
            link.href = "tel:112";
            document.body.append(link);
            link.click();
        }"""
    )
    page.get_by_role("button", name="Ja").click()
    expect(page.get_by_text("Je koos ja")).to_be_visible()
    assert server.alive(kernel)


def test_a_page_that_does_not_come_to_life_is_tried_once_and_then_says_so(page: Page, server: Server) -> None:
    opened: list[str] = []

    def impatient(route: Route) -> None:
        opened.append(route.request.url)
        reply = route.fetch()
        route.fulfill(response=reply, body=reply.text().replace('data-seconds="20"', 'data-seconds="0.5"'))

    page.route("**/les/keuze", impatient)
    page.route("**/live.js", lambda route: route.abort())
    page.goto(server.address + "les/keuze")
    expect(page.get_by_text(SITE.waiting_retry)).to_be_visible()
    expect(page.get_by_text(SITE.waiting_failed)).to_be_visible(timeout=15_000)
    assert len(opened) == 2
    page.unroute("**/live.js")
    page.unroute("**/les/keuze")
    page.locator("#bn-waiting").get_by_role("button").click()
    expect(page.get_by_role("button", name="Ja")).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_quick_exit_goes_to_a_neutral_page_and_takes_this_pages_place(page: Page, server: Server, way: str) -> None:
    page.route("https://www.rijksoverheid.nl/**", lambda route: route.fulfill(body="neutraal"))
    page.goto(server.address + "hulp")
    page.goto(server.address + "privacy")
    if way == "button":
        page.locator("#bn-exit").click()
    else:
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("rijksoverheid"))
    page.go_back()
    expect(page).to_have_url(server.address + "hulp")


def test_one_escape_does_not_leave_the_page(page: Page, server: Server) -> None:
    page.goto(server.address + "privacy")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page).to_have_url(server.address + "privacy")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, SITE.progress_none),
        ({"nijmegen": ["begin"]}, SITE.progress_busy.format(done=0, total=2)),
        ({"nijmegen": ["begin", "einde"]}, SITE.progress_busy.format(done=1, total=2)),
        ({"nijmegen": ["begin", "einde"], "nijmegen-gasten": "ja"}, SITE.progress_done),
    ],
)
def test_the_landing_page_shows_own_progress(
    page: Page, server: Server, answers: dict[str, object], words: str
) -> None:
    page.goto(server.address)
    dossier = json.dumps({"version": 1, "answers": answers, "notes": {}})
    page.evaluate("(dossier) => sessionStorage.setItem('binnenuit-dossier', dossier)", dossier)
    page.reload()
    expect(page.locator(".bn-progress").first).to_contain_text(words)


@pytest.mark.parametrize("kept", ["geen json", '{"version": 99, "answers": {}}', "[]", '{"version": 1}'])
def test_a_dossier_that_is_not_ours_shows_no_progress_and_no_error(
    page: Page, server: Server, heard: list[str], kept: str
) -> None:
    page.goto(server.address)
    page.evaluate("(kept) => localStorage.setItem('binnenuit-dossier', kept)", kept)
    page.reload()
    expect(page.locator(".bn-progress").first).to_contain_text(SITE.progress_none)
