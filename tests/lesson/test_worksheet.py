"""A stakeholder map on a phone, by keyboard alone: three parties, the map, what stands out, and the plan."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.lesson.conftest import PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.lesson.test_conversation import press
from tests.texts import COURSE, TEXTS

T = TEXTS.worksheet
SHEET = next(sheet for sheet in COURSE.worksheets.values() if sheet.map)
LESSON = next(lesson for lesson in COURSE.plan.lessons if SHEET.id in lesson.worksheets)
PARTIES = (("Sportclub", 4, 1, 1), ("Vrouwengroep", 1, 4, 2), ("Wethouder", 4, 3, 0))
"""Names, and how many levels above the lowest each axis is."""


@pytest.fixture
def phone(kit: Kit, browser: Browser, watch: Watch) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, locale="nl-NL", bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    page.goto(kit.step(LESSON.id, f"werkblad-{SHEET.id}"))
    expect(sheet(page).locator(".bn-stakeholders").first).to_be_visible()
    yield page
    context.close()


def sheet(page: Page) -> Locator:
    return page.locator(".bn-worksheet:visible")


def onward(page: Page) -> None:
    press(page, sheet(page).locator("[data-key=turn-on]"))


def test_a_map_is_made_by_keyboard_and_put_in_the_plan(phone: Page) -> None:
    check(phone)
    onward(phone)
    for number, (name, *levels) in enumerate(PARTIES, 1):
        if number > 1:
            press(phone, sheet(phone).locator("[data-key=party-add]"))
        else:
            phone.keyboard.press("Tab")
            phone.keyboard.press("Tab")
        expect(sheet(phone).locator(f"[data-key='party.{number}.name']")).to_be_focused()
        phone.keyboard.type(name)
        for level in levels:
            phone.keyboard.press("Tab")
            for _ in range(level + 1):
                phone.keyboard.press("ArrowDown")
    drawn = sheet(phone).get_by_role("img", name=SHEET.map.title if SHEET.map else "").last
    expect(drawn.locator("desc")).to_have_text(T.map_alt.format(count=3))
    rows = sheet(phone).locator("table:visible").last.get_by_role("rowheader")
    expect(rows).to_have_text([name for name, *_ in PARTIES])
    check(phone)
    onward(phone)
    onward(phone)
    expect(sheet(phone).get_by_text(T.seen_about.format(names="Vrouwengroep"))).to_be_visible()
    keep = sheet(phone).locator(f"[data-keep='worksheet:{SHEET.id}']")
    press(phone, keep)
    expect(keep).to_have_text(TEXTS.dossier.insight_out)
    check(phone)
    phone.set_viewport_size({"width": 320, "height": 740})
    assert phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    phone.reload()
    expect(sheet(phone).locator(".bn-worksheet__party summary").first).to_have_text(
        T.party_at.format(number=1, name="Sportclub")
    )
