"""The real kit on a free port, and pages that notice every request to another host and every error."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from tests.places import ROOT

PHONE = {"width": 375, "height": 740}
DESKTOP = {"width": 1280, "height": 900}


@dataclass
class Kit:
    address: str
    process: "subprocess.Popen[str]"

    def lesson(self, name: str = "nijmegen") -> str:
        """A whole lesson on one page."""
        return f"{self.address}les/{name}#alles"

    def step(self, name: str = "nijmegen", step: str = "") -> str:
        """A lesson at one of its steps; without a name, as somebody opens it."""
        return f"{self.address}les/{name}" + (f"#{step}" if step else "")


@dataclass
class Watch:
    """What must stay empty while a page is used."""

    address: str
    strangers: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def look_at(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != urlsplit(self.address).netloc:
            self.strangers.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.errors.append(message.text)


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kit]:
    log = tmp_path_factory.mktemp("kit") / "stderr.txt"
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "binnenuit", "start", "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=ROOT,
        )
        assert process.stdout
        yield Kit(process.stdout.readline().split()[-1], process)
        process.terminate()
        process.communicate(timeout=30)
    assert "Traceback" not in log.read_text(encoding="utf-8")  # nothing of the server's own on the trainer's screen


@dataclass
class LeftOpen:
    """A lesson that stays open, untouched, while other tests run."""

    page: Page
    since: float
    dropped: list[str] = field(default_factory=list)


@pytest.fixture(scope="session", autouse=True)
def left_open(browser: Browser, kit: Kit) -> Iterator[LeftOpen]:
    context = browser.new_context()
    opened = LeftOpen(context.new_page(), time.monotonic())
    opened.page.on("websocket", lambda socket: socket.on("close", lambda one: opened.dropped.append(one.url)))
    opened.page.goto(kit.lesson())
    opened.page.locator(".bn-choice").first.wait_for()
    yield opened
    context.close()


@pytest.fixture
def watch(kit: Kit) -> Iterator[Watch]:
    found = Watch(kit.address)
    yield found
    assert found.strangers == []
    assert found.errors == []


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport=DESKTOP, locale="nl-NL", accept_downloads=True)
    made.set_default_timeout(20_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, watch: Watch) -> Page:
    made = context.new_page()
    watch.look_at(made)
    return made


@pytest.fixture
def lesson(kit: Kit, page: Page) -> Page:
    """The Nijmegen lesson, alive and at its first choice."""
    page.goto(kit.lesson())
    page.locator(".bn-choice").first.wait_for()
    return page
