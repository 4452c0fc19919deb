"""A lesson one step at a time: by address, link, key and rail; whole on paper, on request and without a script."""

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from binnenuit.site.pages.shown import ShownLesson, site_of
from binnenuit.site.pages.steps import Step
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import check
from tests.texts import COURSE, SITE, TEXTS

LESSONS: Sequence[ShownLesson] = site_of(COURSE).lessons  # type: ignore[assignment]  # the protocol knows less
NIJMEGEN = next(lesson for lesson in LESSONS if lesson.id == "nijmegen")
STEPS = NIJMEGEN.steps
FIRST, STORY, LAST = STEPS[0], next(step for step in STEPS if step.acts), STEPS[-1]
SHIFTS = """() => new Promise((tell) => {
    let sum = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => tell(sum)));
})"""


def section(page: Page, step: Step) -> Locator:
    return page.locator(f".bn-step[id={step.id}]")


def at(page: Page, step: Step) -> None:
    """This step is shown, and no other."""
    expect(section(page, step)).to_be_visible()
    expect(page.locator(".bn-step").locator("visible=true")).to_have_count(1)


def entry(page: Page, step: Step) -> Locator:
    return page.locator(f".bn-rail ol a[href='#{step.id}']")


def onward(page: Page) -> Locator:
    return page.get_by_role("link", name=SITE.path_onward)


def alive(page: Page) -> None:
    expect(page.locator("#bn-waiting")).to_be_hidden(timeout=20_000)


@pytest.fixture
def opened(kit: Kit, page: Page) -> Page:
    """The Nijmegen lesson as somebody opens it, alive."""
    page.goto(kit.step())
    alive(page)
    return page


@pytest.fixture
def phone(kit: Kit, browser: Browser, watch: Watch) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    watch.look_at(page)
    page.goto(kit.step("nijmegen", STORY.id))
    alive(page)
    yield page
    context.close()


def test_a_lesson_opens_at_its_first_step(opened: Page) -> None:
    at(opened, FIRST)
    expect(opened.locator(".bn-dossier")).to_be_visible()
    expect(entry(opened, FIRST)).to_have_attribute("aria-current", "step")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_an_address_opens_its_step(kit: Kit, page: Page, step: Step) -> None:
    page.goto(kit.step("nijmegen", step.id))
    at(page, step)
    expect(entry(page, step)).to_have_attribute("aria-current", "step")
    expect(page.locator(".bn-rail [aria-current]")).to_have_count(1)
    assert page.evaluate("scrollY") == 0


def test_an_address_that_leads_nowhere_opens_the_first_step(kit: Kit, page: Page) -> None:
    page.goto(kit.step("nijmegen", "bestaat-niet"))
    at(page, FIRST)


def test_an_address_of_something_in_a_step_opens_that_step(kit: Kit, page: Page) -> None:
    page.goto(kit.step("nijmegen", "bn-closing"))
    at(page, LAST)


def test_onward_and_back_lead_through_the_lesson_and_the_focus_follows(opened: Page) -> None:
    for step in STEPS[1:]:
        onward(opened).click()
        at(opened, step)
        expect(section(opened, step).locator("h2").first).to_be_focused()
        expect(opened).to_have_title(
            f"{SITE.path_title.format(step=step.title, number=STEPS.index(step) + 1, total=len(STEPS))}"
            f" - {NIJMEGEN.title} - {COURSE.plan.title}"
        )
        assert opened.url.endswith(f"#{step.id}")
    expect(onward(opened)).to_have_count(0)
    opened.get_by_role("link", name=SITE.path_back).click()
    at(opened, STEPS[-2])


def test_the_browser_goes_back_and_forward_by_step(opened: Page) -> None:
    onward(opened).click()
    onward(opened).click()
    at(opened, STEPS[2])
    opened.go_back()
    at(opened, STEPS[1])
    expect(entry(opened, STEPS[1])).to_have_attribute("aria-current", "step")
    opened.go_back()
    at(opened, FIRST)
    expect(opened.get_by_role("heading", level=1)).to_be_focused()
    opened.go_forward()
    at(opened, STEPS[1])


def test_a_reload_keeps_the_step_and_the_answers(opened: Page) -> None:
    entry(opened, STORY).click()
    opened.locator(".bn-choice").first.click()
    expect(opened.locator(".bn-consequence")).to_be_visible()
    opened.reload()
    at(opened, STORY)
    expect(opened.locator(".bn-trail li")).to_have_count(1)


def test_a_step_is_reached_without_a_mouse(opened: Page) -> None:
    opened.keyboard.press("Alt+PageDown")
    at(opened, STEPS[1])
    opened.keyboard.press("Alt+PageDown")
    at(opened, STEPS[2])
    opened.keyboard.press("Alt+PageUp")
    at(opened, STEPS[1])
    entry(opened, LAST).focus()
    opened.keyboard.press("Enter")
    at(opened, LAST)
    opened.keyboard.press("Alt+PageDown")
    at(opened, LAST)


def test_the_skip_link_stays_in_the_step(kit: Kit, page: Page) -> None:
    page.goto(kit.step("nijmegen", STORY.id))
    alive(page)
    page.locator(".bn-skip").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()
    at(page, STORY)


def test_the_rail_says_in_words_what_was_read_and_done_and_how_long_it_takes_still(opened: Page) -> None:
    expect(entry(opened, FIRST)).to_contain_text(SITE.path_seen)
    expect(entry(opened, STORY)).not_to_contain_text(SITE.path_done)
    left = NIJMEGEN.minutes - FIRST.minutes
    expect(opened.locator(".bn-rail__where")).to_contain_text(SITE.path_left.format(minutes=left))
    questions = next(step for step in STEPS if len(step.acts) > 1)
    entry(opened, questions).click()
    box = section(opened, questions).locator(".bn-item[data-item]").first
    box.locator("input").first.check()
    box.locator("[data-key$='-check']").click()
    expect(entry(opened, questions)).to_contain_text(SITE.path_busy.format(done=1, total=len(questions.acts)))
    entry(opened, LAST).click()
    expect(opened.locator(".bn-closing__done")).to_have_text(SITE.closing_done.format(done=1, total=len(NIJMEGEN.acts)))


def test_an_estimate_that_was_made_completes_its_step(kit: Kit, page: Page) -> None:
    lesson = next(lesson for lesson in LESSONS if lesson.id == "sociale-normen")
    lab = next(step for step in lesson.steps if [work.kind for work in step.works] == ["labs"])
    page.goto(kit.step(lesson.id, lab.id))
    shown = section(page, lab).locator(".bn-lab")
    shown.locator("input[type=radio]").first.check()
    shown.locator(".utrecht-button--primary-action").first.click()
    expect(entry(page, lab)).to_contain_text(SITE.path_done)


def test_a_lab_in_a_step_that_was_hidden_is_drawn_whole(kit: Kit, page: Page) -> None:
    lesson = next(lesson for lesson in LESSONS if lesson.id == "sociale-normen")
    lab = next(step for step in lesson.steps if [work.kind for work in step.works] == ["labs"])
    page.goto(kit.step(lesson.id))
    alive(page)
    entry(page, lab).click()
    shown = section(page, lab).locator(".bn-lab")
    shown.locator("input[type=radio]").first.check()
    shown.locator(".utrecht-button--primary-action").first.click()
    picture = shown.locator(".bn-crowd").bounding_box()
    assert picture
    assert picture["width"] > 300
    rail = page.locator(".bn-rail").bounding_box()
    assert rail
    assert picture["x"] >= rail["x"] + rail["width"]


def test_the_whole_lesson_is_one_link_away_and_so_is_the_way_back(opened: Page) -> None:
    opened.get_by_role("link", name=SITE.path_all).click()
    expect(opened.locator(".bn-step").locator("visible=true")).to_have_count(len(STEPS))
    expect(onward(opened)).to_have_count(0)
    expect(opened).to_have_title(f"{NIJMEGEN.title} - {COURSE.plan.title}")
    opened.reload()
    expect(opened.locator(".bn-step").locator("visible=true")).to_have_count(len(STEPS))
    opened.get_by_role("link", name=SITE.path_apart).click()
    at(opened, FIRST)


def test_paper_holds_the_step_that_is_open_or_the_whole_lesson_and_no_buttons_to_turn_it(opened: Page) -> None:
    opened.emulate_media(media="print")
    expect(opened.locator(".bn-step").locator("visible=true")).to_have_count(1)
    opened.evaluate("window.location.hash = '#alles'")
    expect(opened.locator(".bn-step").locator("visible=true")).to_have_count(len(STEPS))
    expect(opened.locator(".bn-rail")).to_be_hidden()
    expect(onward(opened)).to_have_count(0)


def test_without_a_script_a_lesson_can_be_read_from_top_to_bottom(kit: Kit, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    try:
        page = context.new_page()
        page.goto(kit.step("nijmegen", STORY.id))
        expect(page.locator(".bn-step").locator("visible=true")).to_have_count(len(STEPS))
        expect(entry(page, LAST)).to_be_visible()
        expect(page.locator(".bn-rail__bar")).to_be_hidden()
    finally:
        context.close()


def test_a_phone_shows_one_bar_that_opens_the_steps(phone: Page) -> None:
    bar = phone.locator(".bn-rail__bar")
    expect(bar).to_contain_text(SITE.path_step.format(number=STEPS.index(STORY) + 1, total=len(STEPS)))
    expect(entry(phone, LAST)).to_be_hidden()
    bar.click()
    expect(bar).to_have_attribute("aria-expanded", "true")
    entry(phone, LAST).click()
    at(phone, LAST)
    expect(bar).to_have_attribute("aria-expanded", "false")
    expect(entry(phone, LAST)).to_be_hidden()
    expect(section(phone, LAST).locator("h2").first).to_be_in_viewport()


def test_on_a_phone_the_exit_lies_below_the_page_and_not_over_its_end(phone: Page) -> None:
    phone.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    exit_bar = phone.locator(".bn-exit").bounding_box()
    last = phone.locator(".bn-footer__inner p").last.bounding_box()
    assert exit_bar
    assert last
    assert exit_bar["width"] == PHONE["width"]
    assert last["y"] + last["height"] <= exit_bar["y"]


@pytest.mark.parametrize("name", [lesson.id for lesson in LESSONS])
def test_the_end_of_a_lesson_says_what_to_take_along_and_leads_on(kit: Kit, page: Page, name: str) -> None:
    lesson = next(lesson for lesson in LESSONS if lesson.id == name)
    page.goto(kit.step(name, lesson.steps[-1].id))
    alive(page)
    closing = page.locator(".bn-closing")
    expect(closing).to_contain_text(lesson.takeaway)
    expect(closing.get_by_role("link", name=SITE.closing_home)).to_be_visible()
    if lesson.afterwards:
        closing.get_by_role("link", name=SITE.closing_home).click()
        expect(page).to_have_url(kit.address)
    elif lesson.next:
        closing.get_by_role("link", name=lesson.next.title).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.url == kit.step(lesson.next.id)
    else:
        closing.get_by_role("link", name=SITE.closing_dossier).click()
        expect(page.locator(".bn-dossier")).to_be_visible()


def test_the_first_page_leads_back_to_the_step_and_forgets_it_when_all_is_wiped(kit: Kit, opened: Page) -> None:
    entry(opened, STORY).click()
    opened.goto(kit.address)
    back = opened.get_by_role("link", name=SITE.continue_button.format(step=STORY.title))
    expect(back).to_contain_text(NIJMEGEN.title)
    expect(opened.get_by_role("link", name=SITE.start_button)).to_be_hidden()
    back.click()
    at(opened, STORY)
    entry(opened, FIRST).click()
    alive(opened)
    opened.get_by_text(TEXTS.dossier.more).click()
    opened.get_by_role("button", name=TEXTS.dossier.wipe, exact=True).click()
    opened.get_by_role("button", name=TEXTS.dossier.wipe_yes).click()
    expect(opened.locator(".bn-dossier")).to_contain_text(TEXTS.dossier.wiped)
    expect(entry(opened, FIRST)).not_to_contain_text(SITE.path_seen)
    assert opened.evaluate("Object.keys(sessionStorage).length + Object.keys(localStorage).length") == 0
    opened.goto(kit.address)
    expect(opened.get_by_role("link", name=SITE.start_button)).to_be_visible()
    expect(opened.locator("#bn-continue")).to_be_hidden()


def test_what_was_seen_stays_on_the_device_only_when_asked(kit: Kit, opened: Page, context: BrowserContext) -> None:
    onward(opened).click()
    assert opened.evaluate("Object.keys(localStorage)") == []
    entry(opened, FIRST).click()
    opened.get_by_text(TEXTS.dossier.more).click()
    opened.get_by_role("button", name=TEXTS.dossier.keep, exact=True).click()
    expect(opened.locator(".bn-dossier")).to_contain_text(TEXTS.dossier.where_device)
    onward(opened).click()
    later = context.new_page()
    later.goto(kit.address)
    expect(later.locator("#bn-continue")).to_be_visible()
    later.close()
    entry(opened, FIRST).click()
    opened.get_by_role("button", name=TEXTS.dossier.unkeep, exact=True).click()
    expect(opened.locator(".bn-dossier")).to_contain_text(TEXTS.dossier.where_tab)
    assert opened.evaluate("Object.keys(localStorage)") == []


def test_a_card_tells_steps_and_minutes(kit: Kit, page: Page) -> None:
    page.goto(kit.address)
    for lesson in (each for each in LESSONS if not each.afterwards):
        card = page.locator(".bn-card").filter(has=page.get_by_role("link", name=lesson.title, exact=True))
        expect(card).to_contain_text(SITE.card_steps.format(steps=len(lesson.steps)))
        expect(card).to_contain_text(SITE.minutes.format(minutes=lesson.minutes))


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
def test_each_step_is_accessible(kit: Kit, browser: Browser, watch: Watch, size: dict[str, int]) -> None:
    context = browser.new_context(viewport=size, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        page.goto(kit.step())
        alive(page)
        for step in STEPS:
            page.goto(kit.step("nijmegen", step.id))
            at(page, step)
            check(page)
    finally:
        context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])
@pytest.mark.parametrize("name", ["waarom-en-wie", "nijmegen", "zelfbeschikking"])
def test_nothing_jumps_while_a_lesson_opens(kit: Kit, browser: Browser, name: str, size: dict[str, int]) -> None:
    context = browser.new_context(viewport=size)
    try:
        page = context.new_page()
        page.goto(kit.step(name))
        alive(page)
        expect(page.locator(".bn-dossier")).to_be_visible()
        assert page.evaluate(SHIFTS) < 0.1
    finally:
        context.close()
