"""Make docs/nijmegen.png, the Nijmegen lesson after a choice at 1280 px: `python -m scripts.picture`."""

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.browser import find

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Start the kit, make one choice, take the picture."""
    command = [sys.executable, "-m", "binnenuit", "start", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as kit, sync_playwright() as playwright:
        assert kit.stdout
        address = kit.stdout.readline().split()[-1]
        chromium = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox"])
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{address}les/nijmegen")
        page.locator(".bn-choice").nth(1).click(timeout=30_000)
        page.locator(".bn-consequence").wait_for()
        page.screenshot(path=ROOT / "docs" / "nijmegen.png")
        chromium.close()
        kit.terminate()
        kit.communicate(timeout=30)


if __name__ == "__main__":
    main()
