"""The lesson's notebook in a real JupyterLab, for a trainer who works there."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from binnenuit.course import Course
from tests.lab import jupyter_lab, run_cell
from tests.lesson.conftest import ROOT, Watch

SECONDS = 60


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """JupyterLab on a free port, over a copy of the notebooks; its address."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks", ignore=shutil.ignore_patterns(".*"))
    environment = {**os.environ, "HOME": str(tmp_path), "BINNENUIT_COURSE": str(ROOT)}
    with jupyter_lab([sys.executable, "-m", "jupyter", "lab"], tmp_path / "notebooks", environment) as address:
        yield address


def test_the_lesson_plays_in_jupyterlab_too(lab: str, browser: Browser, course: Course) -> None:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    watch = Watch(lab)
    try:
        page = context.new_page()
        page.set_default_timeout(1000 * SECONDS)
        watch.look_at(page)
        page.goto(f"{lab}lab/tree/08_nijmegen.ipynb")
        expect(page.locator(".jp-Notebook-ExecutionIndicator")).to_have_attribute(
            "data-status", "idle", timeout=1000 * SECONDS
        )
        for number in range(3):  # the import, the dossier, the scenario; what is out of sight has no place in the page
            run_cell(page, number)
        choice = course.scenarios["nijmegen"].steps[0].choices[1]
        page.locator(f"[data-choice={choice.id}]").click()
        expect(page.locator(".bn-consequence")).to_contain_text(" ".join(choice.consequence.split())[:60])
        expect(page.locator(".bn-consequence h3")).to_be_focused()
        assert watch.strangers == []
    finally:
        context.close()


def test_a_dial_listens_to_the_arrows_in_jupyterlab_too(lab: str, browser: Browser, course: Course) -> None:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    try:
        page = context.new_page()
        page.set_default_timeout(1000 * SECONDS)
        page.goto(f"{lab}lab/tree/02_sociale_normen.ipynb")
        expect(page.locator(".jp-Notebook-ExecutionIndicator")).to_have_attribute(
            "data-status", "idle", timeout=1000 * SECONDS
        )
        for number in range(5):  # the import, the dossier, the estimates, a question, the first lab
            run_cell(page, number)
        page.locator(".bn-lab [type=radio]").first.check()
        page.locator(".bn-lab [data-key=predict]").click()
        dial = course.labs["zwijgen"].dials[0]
        slider = page.locator(f".bn-lab [data-dial={dial.id}]")
        slider.click()
        slider.press("Home")
        slider.press("ArrowRight")
        expect(slider).to_have_attribute("aria-valuetext", dial.stops[1].word)
        expect(slider).to_be_focused()
    finally:
        context.close()
