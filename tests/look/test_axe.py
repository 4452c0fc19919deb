"""The way in which the tests ask axe, on pages with one mistake among much that is good."""

import pytest
from playwright.sync_api import Browser

from tests.axe import findings

GOOD = "".join(f"<p>Een zin met een <b>woord</b> dat telt, nummer {number}.</p>" for number in range(40))
MISTAKES = {
    "color-contrast": "<p>Een zin <span style='color: #aaa'>die niemand ziet</span>.</p>",
    "color-contrast behind": "<div style='background: #444'><p>Dezelfde zin op een donkere grond.</p></div>",
    "color-contrast of a field": "<label>Naam <input style='color: #bbb' value='Noor'></label>",
    "button-name": "<button></button>",
    "image-alt": "<img src='data:,'>",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_among_much_that_is_good_is_found(browser: Browser, mistake: str) -> None:
    page = browser.new_page()
    head = "<!DOCTYPE html><html lang='nl'><title>Proef</title>"
    frame = f"{head}<body style='color: #111; background: #fff'><main><h1>Proef</h1>"
    page.set_content(f"{frame}{GOOD}</main>")
    assert findings(page) == []
    page.set_content(f"{frame}{GOOD}{MISTAKES[mistake]}{GOOD}</main>")
    assert [found.partition(":")[0] for found in findings(page)] == [mistake.split()[0]]
    page.close()


def test_without_contrasts_the_rest_is_found_as_well(browser: Browser) -> None:
    page = browser.new_page()
    both = MISTAKES["button-name"] + MISTAKES["color-contrast"]
    page.set_content(f"<!DOCTYPE html><html lang='nl'><title>Proef</title><main><h1>Proef</h1>{both}</main>")
    assert [found.partition(":")[0] for found in findings(page, contrasts=False)] == ["button-name"]
    page.close()
