"""Going to a question, where one of them shows at a time."""

from playwright.sync_api import Locator, Page


def question(page: Page, name: str) -> Locator:
    """The question of that id, in sight: gone to by its number where others would show instead."""
    found = page.locator(f"[data-item='{name}']")
    found.first.wait_for(state="attached")
    number = page.locator(f"[data-turn='{name}']")
    if number.is_visible() and not found.is_visible():
        number.click()
    return found


def questions(page: Page, widget: str) -> list[str]:
    """The ids of the questions in all widgets of that kind, in their order."""
    return [
        str(name)
        for name in page.locator(f"{widget} [data-item]").evaluate_all("all => all.map((e) => e.dataset.item)")
    ]
