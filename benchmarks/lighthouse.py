"""What Google's Lighthouse says of the first page and of each lesson: ``python -m benchmarks.lighthouse [PATH ...]``.

Mobile profile (a slow phone and a slow line, simulated), a new browser each time, the median of three; it fetches
Lighthouse from npm. Speed depends on what else the machine does, so this is a table to read and not a gate.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.browser import find

from benchmarks.servers import kit
from binnenuit.course import load

LIGHTHOUSE = "lighthouse@13.5.0"
ROUNDS = 3
SCORES = ("performance", "accessibility", "best-practices")
AUDITS = {
    "first-contentful-paint": "first paint, ms",
    "largest-contentful-paint": "largest paint, ms",
    "total-blocking-time": "blocked, ms",
    "cumulative-layout-shift": "layout shift",
    "total-byte-weight": "bytes on the line",
}


def looked(address: str, report: Path) -> dict[str, float]:
    """Scores of 100 and the numbers behind them, of one visit.

    Raises CalledProcessError when Lighthouse could not be fetched or gave up.
    """
    npx = str(Path(sys.executable).with_name("npx"))
    flags = "--headless --no-sandbox"
    command = [npx, "--yes", LIGHTHOUSE, address, "--quiet", f"--chrome-flags={flags}", "--output=json"]
    command += [f"--output-path={report}", f"--only-categories={','.join(SCORES)}"]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"CHROME_PATH": find() or "", "PATH": path}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    scores = {name: 100 * found["categories"][name]["score"] for name in SCORES}
    return scores | {name: found["audits"][name]["numericValue"] for name in AUDITS}


def row(address: str, folder: Path) -> dict[str, float]:
    """The median of each number over a few visits."""
    visits = [looked(address, folder / "report.json") for _ in range(ROUNDS)]
    return {name: statistics.median(visit[name] for visit in visits) for name in visits[0]}


def main() -> None:
    """Prints the table."""
    paths = sys.argv[1:] or ["", *(f"les/{lesson.id}" for lesson in load().plan.lessons)]
    print("| page |", " | ".join([*SCORES, *AUDITS.values()]), "|")
    print("| --- |", " | ".join(["---"] * (len(SCORES) + len(AUDITS))), "|")
    with tempfile.TemporaryDirectory() as folder, kit(pool=1) as server:
        home = server.lesson.partition("les/")[0]
        for path in paths:
            found = row(home + path, Path(folder))
            numbers = [f"{value:.3f}" if 0 < value < 1 else f"{value:.0f}" for value in found.values()]
            print(f"| /{path} |", " | ".join(numbers), "|", flush=True)


if __name__ == "__main__":
    main()
