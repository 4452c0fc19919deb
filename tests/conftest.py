"""What many tests share: a small course on disk, the same course loaded, and the real one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from scripts.browser import SENTENCE, find

from binnenuit.course import Course, Home, load, read
from tests.places import ROOT, SMALL


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
