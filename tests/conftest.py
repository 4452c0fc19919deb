"""What many tests share: a small course on disk, the same course loaded, and the real one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from scripts.browser import SENTENCE, find

from binnenuit.course import Course, Home, load, read
from tests.places import ROOT, SMALL

HOUSE = ROOT / "tests" / "house"
BEHAVIOUR = {HOUSE / "test_mutations.py", HOUSE / "test_notebooks.py", HOUSE / "test_covered.py"}
"""Tests beside those of form that run the code itself."""


LONGEST = (
    "house/test_mutations.py",
    "house/test_covered.py",
    "grading",
    "lesson",
    "room",
    "site",
    "binder",
    "english",
    "house/test_notebooks.py",
)
"""What takes longest goes first, so that at the end no worker waits long for the other."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is in `tests/house` looks at the form of files; the rest at what the code does."""
    items.sort(key=lambda item: turn(item.path))
    for item in items:
        if item.path.is_relative_to(HOUSE) and item.path not in BEHAVIOUR:
            item.add_marker(pytest.mark.form)


def turn(path: Path) -> int:
    """Which of the parts of the suite, in their order, a file belongs to."""
    within = (number for number, part in enumerate(LONGEST) if path.is_relative_to(ROOT / "tests" / part))
    return next(within, len(LONGEST))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = terminalreporter.stats.get("passed", [])
    form = sum("form" in report.keywords for report in passed)
    terminalreporter.write_line(f"Passed: {len(passed) - form} tests of behaviour, {form} of form.")


@pytest.fixture
def small_home(tmp_path: Path) -> Home:
    """A copy of the small course that a test may break; its texts are the real ones."""
    root = tmp_path / "course"
    shutil.copytree(SMALL, root)
    shutil.copy(ROOT / "data" / "texts.toml", root / "data")
    return Home(root)


@pytest.fixture
def small(small_home: Home) -> Course:
    return read(small_home)


@pytest.fixture(scope="session")
def course() -> Course:
    """The course that participants get."""
    return load(ROOT)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One real Chromium for all browser tests."""
    expect.set_options(timeout=15_000)  # a deadline, for a machine that is busy; nothing waits this long by itself
    path = find()
    assert path, SENTENCE
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()
