"""Find a Chromium for the browser tests, or install Debian's; fail with one clear sentence when there is none."""

import os
import shutil
import sys
from pathlib import Path

from scripts.debian import install

SHELL = "chromium-headless-shell"
"""The same Chromium without windows, tabs and menus: it does a page with less than half the work."""
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
SENTENCE = (
    "No Chromium or Chrome was found for the browser tests: install one (Debian, Ubuntu: apt-get install chromium; "
    "elsewhere: python -m playwright install chromium), or name it in BINNENUIT_CHROMIUM."
)


def find() -> str | None:
    """The path of a browser: $BINNENUIT_CHROMIUM, an installed Chromium or Chrome, the one without windows first, or
    Playwright's own."""
    named = os.environ.get("BINNENUIT_CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or next((place for place in PLACES if Path(place).exists()), None) or playwrights_own()


def playwrights_own() -> str | None:
    """The browser that Playwright downloaded, if it did."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def main() -> int:
    """Exit status 0 with a browser at hand, 1 without."""
    if not os.environ.get("BINNENUIT_CHROMIUM") and not shutil.which(SHELL):
        install(SHELL)  # quicker where Debian has it; any other will do as well
    if find() or (install("chromium") and find()):
        return 0
    print(SENTENCE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
