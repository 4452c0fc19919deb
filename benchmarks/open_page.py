"""Time from opening a lesson to the first usable choice, in Chromium: ``python -m benchmarks.open_page``."""

import shutil
import statistics
import tempfile
import time
from contextlib import AbstractContextManager
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright, sync_playwright

from benchmarks.servers import Running, kit, stock

ROUNDS = 5
#: Long enough for either server to fill its pool again.
REST = 5.0
#: Without a network a request to another host fails at once, instead of slowing stock Voilà down.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def chromium(playwright: Playwright, profile: Path) -> BrowserContext:
    """A browser with a profile of its own."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    return playwright.chromium.launch_persistent_context(profile, executable_path=path, args=["--no-sandbox", ALONE])


def seconds(browser: BrowserContext, server: Running) -> float:
    """One open, to the first choice that can be seen and used."""
    page = browser.new_page()
    begin = time.perf_counter()
    page.goto(server.lesson, wait_until="commit", timeout=120_000)
    page.locator(server.choice).first.wait_for(timeout=120_000)
    end = time.perf_counter()
    page.close()
    return end - begin


def cold(playwright: Playwright, server: Running) -> float:
    """Median: a browser that was never here, and no warm page."""
    times = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as profile, chromium(playwright, Path(profile)) as browser:
            times.append(seconds(browser, server))
    return statistics.median(times)


def warm(playwright: Playwright, server: Running) -> float:
    """Median: a browser that was here before, and a warm page waits."""
    with tempfile.TemporaryDirectory() as profile, chromium(playwright, Path(profile)) as browser:
        times = []
        for _ in range(ROUNDS + 3):
            time.sleep(REST)
            times.append(seconds(browser, server))
    return statistics.median(times[3:])


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:

        def pair(pool: int) -> tuple[AbstractContextManager[Running], AbstractContextManager[Running]]:
            return kit(pool), stock(Path(folder), pool)

        print("| from opening to the first choice | kit | stock Voilà | kit / stock |")
        print("| --- | ---: | ---: | ---: |")
        for name, pool, measure in (("cold browser, no warm page", 0, cold), ("known browser, warm page", 1, warm)):
            results = []
            for starting in pair(pool):
                with starting as server:
                    server.open()  # The server's own first time is not what a participant waits for.
                    time.sleep(REST)
                    results.append(measure(playwright, server))
            ours, theirs = results
            print(f"| {name} | {ours:.2f} s | {theirs:.2f} s | {ours / theirs:.2f} |", flush=True)


if __name__ == "__main__":
    main()
