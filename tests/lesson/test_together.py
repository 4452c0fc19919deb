"""Two colleagues with a card each: chosen and opened by keyboard, and a clock that runs without a network."""

from playwright.sync_api import Browser, expect

from tests.lesson.conftest import PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.texts import COURSE, SITE

T = SITE.together
TALK = COURSE.conversations["wethouder"]


def test_a_card_on_a_phone_and_its_clock_by_keyboard(kit: Kit, browser: Browser, watch: Watch) -> None:
    context = browser.new_context(viewport=PHONE, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.clock.install()
        page.goto(f"{kit.address}samen")
        check(page)
        page.get_by_role("link", name=TALK.title).press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(TALK.title)
        check(page)
        page.locator("a[href$='/wethouder/c']").press("Enter")
        expect(page.get_by_role("textbox")).to_have_count(5)
        check(page)
        page.go_back()
        page.locator("a[href$='/wethouder/b']").press("Enter")
        expect(page.get_by_text(TALK.behind.secret)).to_be_visible()
        context.set_offline(True)
        time, said = page.get_by_role("timer"), page.locator("[data-said]")
        page.get_by_role("button", name=T.clock_start).press("Enter")
        page.clock.run_for(61_000)
        expect(time).to_have_text("5:59")
        page.get_by_role("button", name=T.clock_pause).press("Space")
        page.clock.run_for(30_000)
        expect(said).to_have_text(T.clock_still.format(time="5:59"))
        check(page)
        page.get_by_role("button", name=T.clock_on).press("Enter")
        page.clock.run_for(359_000)
        expect(time).to_have_text("0:00")
        expect(said).to_have_text(T.clock_end)
        expect(page.get_by_role("button", name=T.clock_again)).to_be_visible()
        check(page)
    finally:
        context.close()
