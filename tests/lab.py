"""Working in JupyterLab as a person does."""

import re
import time

from playwright.sync_api import Page, expect

SECONDS = 60


def run_cell(page: Page, number: int) -> None:
    """Run one code cell, counted from 0, and wait until it is done.

    JupyterLab drops keys while it still sets itself up, so they are pressed again until the cell has heard them.
    """
    cell, deadline = page.locator(".jp-Notebook .jp-CodeCell").nth(number), time.monotonic() + SECONDS
    prompt = cell.locator(".jp-InputPrompt")
    while True:
        cell.locator(".cm-content").press("Shift+Enter")
        try:
            expect(prompt).not_to_have_text("[ ]:", timeout=3000)
            break
        except AssertionError:
            assert time.monotonic() < deadline, f"cell {number} did not run"
    expect(prompt).to_have_text(re.compile(r"\[\d+\]:"), timeout=1000 * SECONDS)
