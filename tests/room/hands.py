"""What tests with real browsers do more than once: coming in, leading, and looking whether a page is accessible."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.axe import findings
from tests.lesson.conftest import DESKTOP
from tests.room.kit import Address
from tests.texts import ROOM

Crowd = Callable[..., BrowserContext]


def accessible(page: Page) -> None:
    assert findings(page) == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), page.url
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.title()
    small = page.locator("button, summary, input:not([type=hidden]), .bn-option").evaluate_all(
        "all => all.map((e) => [e, (e.closest('label') || e).getBoundingClientRect()])"
        ".filter(([e, b]) => b.height && b.height < 44).map(([e]) => e.outerHTML.slice(0, 120))"
    )
    assert small == [], page.url
    reached_by_keyboard(page)


def reached_by_keyboard(page: Page) -> None:
    """Everything that can be used is reached by Tab; a group of radio buttons is one stop."""
    wanted = page.evaluate(
        "(() => { const all = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden])')]"
        ".filter((e) => e.checkVisibility());"
        " const named = (e) => e.type === 'radio' ? 'radio ' + e.name : e.outerHTML; window.reached = new Set();"
        " document.addEventListener('focusin', (event) => reached.add(named(event.target)));"
        " document.activeElement.blur(); return [...new Set(all.map(named))]; })()"
    )
    for _ in range(len(wanted) + 2):
        page.keyboard.press("Tab")
    missed = page.evaluate("wanted => wanted.filter((one) => !reached.has(one))", wanted)
    assert missed == [], page.url


def trainer(room: Address, come: Crowd, way: str = "open", present: int = 8) -> Page:
    page = come(viewport=DESKTOP).new_page()
    page.goto(f"{room.address}sleutel/{room.key}")
    page.locator(f"input[value={way}]").check()
    page.get_by_label(ROOM.present).fill(str(present))
    page.get_by_role("button", name=ROOM.new_button).click()
    page.get_by_role("heading", name=ROOM.control_title).wait_for()
    return page


def code_of(control: Page) -> str:
    return control.locator(".bn-counts").first.locator("strong").nth(1).inner_text()


def join(page: Page, address: str, code: str) -> None:
    page.goto(f"{address}m/{code}")
    page.get_by_role("button", name=ROOM.join_button).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(ROOM.wait_title)


def count_heads(page: Page, heads: int = 8) -> None:
    """Says how many heads there are where the kit asks for them, and goes on."""
    page.get_by_label(ROOM.heads).fill(str(heads))
    page.get_by_role("button", name=ROOM.confirm_button).click()
