"""From turning a dial of the norm lab to the new picture in Chromium, alone and in a full room.

``python -m benchmarks.dials``; Linux only.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from benchmarks.memory import pss
from benchmarks.open_page import chromium
from benchmarks.servers import LESSON, ROOT, kit
from benchmarks.visitors import EVERY, dial_of, lesson_of
from binnenuit.course import load

LAB = "vormen"
OTHERS = 39
TURNS = 60
#: From the event of the slider until the new picture was painted.
TURN = """(slider, at) => new Promise((done) => {
  const begin = performance.now();
  const seen = new MutationObserver(() => {
    seen.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
  });
  seen.observe(slider.closest(".bn-lab").querySelector(".bn-lab__svg"), { childList: true });
  slider.value = at;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
})"""


def slider(page: Page, address: str) -> Locator:
    """The slider of the lab in the lesson, once a prediction was made."""
    lesson, _ = lesson_of(LAB)
    page.goto(f"{address}les/{lesson}", timeout=120_000)
    lab = page.locator(".bn-lab").filter(has_text=load().labs[LAB].title)
    lab.locator("[type=radio]").first.check(timeout=60_000)
    lab.locator("[data-key=predict]").click()
    lab.locator("[data-key=look-chart]").click()
    found = lab.locator(f"[data-dial={dial_of(LAB).id}]")
    found.wait_for()
    return found


def seconds(dial: Locator, every: float) -> list[float]:
    """Each turn of the dial."""
    stops, times = len(dial_of(LAB).stops), []
    for turn in range(TURNS):
        begin = time.perf_counter()
        times.append(float(dial.evaluate(TURN, (turn + 1) % stops)) / 1000)
        time.sleep(max(0.0, every - (time.perf_counter() - begin)))
    return times


@contextmanager
def others(address: str, waited: list[float]) -> Iterator[None]:
    """A room full of visitors; their waiting times are added when they have left."""
    command = [sys.executable, "-m", "benchmarks.visitors", address, LAB, str(OTHERS)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield
        process.stdin.close()
        waited += json.loads(process.stdout.readline())


def row(name: str, times: Sequence[float], aim: str) -> str:
    """One row of the table: median and the 95th percentile."""
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"| {name} | {statistics.median(times):.2f} s | {p95:.2f} s | {aim} |"


def main() -> None:
    """Prints the tables."""
    waited: list[float] = []
    with (
        tempfile.TemporaryDirectory() as profile,
        sync_playwright() as playwright,
        chromium(playwright, Path(profile)) as browser,
        kit(1) as server,
    ):
        address = server.lesson.removesuffix(f"les/{LESSON}")
        dial = slider(browser.new_page(), address)
        alone = seconds(dial, 0.5)
        with others(address, waited):
            room = seconds(dial, EVERY)
            memory = statistics.mean(pss(kernel) for kernel in server.kernels())
    print(f"| from turning a dial to the new picture ({LAB}) | median | p95 | aim, p95 |")
    print("| --- | ---: | ---: | --- |")
    print(row("Chromium, alone", alone, "under 0.3 s"))
    print(row(f"Chromium, with {OTHERS} others who turn every two seconds", room, "under 1 s"))
    print(row("the others, to the message with the picture", waited, ""))
    print()
    print(f"Memory per visitor with the lab open, {OTHERS + 1} visitors (PSS of the kernel): {memory:.1f} MiB")


if __name__ == "__main__":
    main()
