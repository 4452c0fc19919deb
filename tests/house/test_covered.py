"""How much of the pure core runs in its own tests: the course, the play and the vote, by line and by branch."""

import os
import subprocess
import sys
from pathlib import Path

from tests.places import ROOT

FLOOR = 94
"""Per cent, just under what was measured."""

CORE = ("binnenuit.course", "binnenuit.play", "binnenuit.room.vote")
TESTS = (
    *("tests/play", "tests/course/test_kinds.py", "tests/course/test_files.py", "tests/course/test_broken.py"),
    *("tests/room/test_choice.py", "tests/room/test_session.py", "tests/room/test_play.py"),
)
LONG = (
    *("--ignore=tests/play/test_walk.py", "--ignore=tests/play/test_before.py"),
    *("-k", "not of_the_robot"),
)


def test_the_pure_core_runs_in_its_own_tests(tmp_path: Path) -> None:
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *TESTS, *LONG]
    asked += [*(f"--cov={part}" for part in CORE), "--cov-branch", "--cov-report=term", f"--cov-fail-under={FLOOR}"]
    environment = {**os.environ, "COVERAGE_FILE": str(tmp_path / "coverage")}
    done = subprocess.run(asked, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr
