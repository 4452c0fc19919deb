"""What the Nu checker says of each page, as served and as it lives: `python -m scripts.markup`.

It needs Java, and fetches the checker from npm (`vnu-jar`), so it is no part of `make test`. In each lesson every
prediction is made first, since a lab shows little before. Ends with 1 when there is something to mend.
"""

import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from binnenuit.course import load
from scripts.browser import find

CHECKER = "vnu-jar@26.9.27"
PAGES = ("", "weg", "hulp", "uitleg", "privacy", "nergens")


def used(page: Page) -> None:
    """A lesson of which everything is shown: each lab predicted, the first choice made, the first question answered."""
    page.locator(".bn-dossier").wait_for(timeout=60_000)
    for lab in page.locator(".bn-lab").all():
        lab.locator("input[type=radio]").first.check()
        lab.locator(".utrecht-button--primary-action").first.click()
        lab.locator("[role=tab]").first.wait_for()
    if page.locator(".bn-choice").count():
        page.locator(".bn-choice").first.click()
        page.locator(".bn-consequence").wait_for()


def written(address: str, folder: Path) -> Iterator[Path]:
    """Each page in a file of its own."""
    lessons = [f"les/{lesson.id}" for lesson in load().plan.lessons]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        for path in (*PAGES, *lessons):
            name = path.replace("/", "-") or "home"
            page = browser.new_page()
            reply = page.goto(f"{address}{path}#alles")
            assert reply
            served = folder / f"{name}-served.html"
            served.write_bytes(reply.body())
            yield served
            if path in lessons:
                used(page)
            lived = folder / f"{name}-lived.html"
            whole = page.evaluate("document.documentElement.outerHTML")
            lived.write_text(f"<!DOCTYPE html>\n{whole}", encoding="utf-8")
            yield lived
            page.close()
        browser.close()


def main() -> int:
    """Starts the kit, writes its pages and prints what the checker finds."""
    command = [sys.executable, "-m", "binnenuit", "start", "--port", "0"]
    kit = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert kit.stdout
        address = kit.stdout.readline().split()[-1]
        urllib.request.urlopen(address, timeout=60).close()
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            files = [str(path) for path in written(address, folder)]
            npm = str(Path(sys.executable).with_name("npm"))
            subprocess.run([npm, "install", "--silent", "--no-audit", "--prefix", place, CHECKER], check=True)
            jar = folder / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
            print(f"{len(files)} pages", flush=True)
            return subprocess.run(["java", "-jar", str(jar), "--also-check-svg", *files], check=False).returncode
    finally:
        kit.terminate()
        kit.communicate(timeout=30)


if __name__ == "__main__":
    raise SystemExit(main())
