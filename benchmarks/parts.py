"""Writes src/binnenuit/site/parts.txt anew: ``python -m benchmarks.parts``, after an update of Voilà or widgets.

Opens the lesson in Chromium with an empty list, and notes which parts of the bundle the browser asks for.
"""

import re
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.open_page import chromium
from benchmarks.servers import ROOT, kit

PARTS = ROOT / "src/binnenuit/site/parts.txt"
_PART = re.compile(r"/voila/(static|labextensions)/[0-9a-f]{8}/([^?]+\.js)")


def main() -> None:
    """Writes the list."""
    PARTS.write_text("", encoding="utf-8")
    asked: dict[str, None] = {}
    with (
        tempfile.TemporaryDirectory() as profile,
        kit(0) as server,
        sync_playwright() as playwright,
        chromium(playwright, Path(profile)) as browser,
    ):
        page = browser.new_page()
        page.on("request", lambda request: asked.setdefault(request.url))
        page.goto(server.lesson)
        page.locator(server.choice).first.wait_for()
        page.wait_for_load_state("networkidle")
    found = [match for url in asked if (match := _PART.search(url))]
    names = {f"{match[1]}/{match[2]}" for match in found if "remoteEntry" not in match[2] and match[2] != "voila.js"}
    PARTS.write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")


if __name__ == "__main__":
    main()
