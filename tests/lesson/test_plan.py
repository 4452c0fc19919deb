"""Making a plan of action: by keyboard, after a reload, with sentences from other lessons, and taken along."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import icalendar
import pypdf
import pytest
from docx import Document
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course import Course
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import check

LESSON = "plan-van-aanpak"
ROUTE = {"nijmegen": ["rondvragen", "trekker"]}


def visit(page: Page, kit: Kit, answers: dict[str, object] | None = None) -> Locator:
    """The plan, with these answers from other lessons."""
    if answers:
        page.goto(kit.address)
        kept = json.dumps({"version": 1, "answers": answers, "notes": {}})
        page.evaluate("(text) => sessionStorage.setItem('binnenuit-dossier', text)", kept)
    page.goto(kit.lesson(LESSON))
    plan = page.locator(".bn-plan")
    plan.locator("textarea").first.wait_for()
    return plan


def field(plan: Locator, key: str) -> Locator:
    return plan.locator(f"[data-key='{key}']")


def taken(plan: Locator, course: Course, kind: str) -> bytes:
    """What the button for one kind of file gives."""
    with plan.page.expect_download() as download:
        plan.locator(f"[data-key={kind}]").press("Enter")
    name = course.texts.plan.file_name.format(kind=kind)
    assert download.value.suggested_filename == name
    expect(plan.locator(".bn-plan__notice")).to_have_text(course.texts.plan.made.format(file=name))
    return Path(download.value.path()).read_bytes()


@pytest.fixture
def plan(kit: Kit, page: Page) -> Locator:
    return visit(page, kit, ROUTE)


def test_a_plan_is_filled_in_by_keyboard_and_survives_a_reload(plan: Locator, course: Course) -> None:
    page = plan.page
    field(plan, "doel").focus()
    page.keyboard.type("Meer ouders weten de weg.")
    page.keyboard.press("Tab")
    expect(plan.locator("[data-section=stappen] summary").first).to_be_focused()  # the example of the next part
    page.keyboard.press("Tab")
    expect(field(plan, "stappen")).to_be_focused()
    page.keyboard.type("We staan bij stap 1.")
    for key, text in (("acties.1.what", "Bellen"), ("acties.1.who", "Ik"), ("acties.1.when", "1-12-2026")):
        field(plan, key).focus()
        page.keyboard.type(text)
    plan.locator("input[value=formeel]").focus()
    page.keyboard.press("Space")
    field(plan, "terugkijken").focus()
    page.keyboard.type("15-3-2027")
    page.keyboard.press("Tab")
    filled = course.texts.plan.filled.format(filled=5, total=len(course.form.sections))
    expect(plan.get_by_text(filled)).to_be_visible()
    page.reload()
    again = page.locator(".bn-plan")
    for key, text in (
        ("doel", "Meer ouders weten de weg."),
        ("stappen", "We staan bij stap 1."),
        ("acties.1.what", "Bellen"),
        ("acties.1.who", "Ik"),
        ("acties.1.when", "1-12-2026"),
        ("terugkijken", "15-3-2027"),
    ):
        expect(field(again, key)).to_have_value(text)
    expect(again.locator("input[value=formeel]")).to_be_checked()
    expect(again.locator("input:checked")).to_have_count(1)
    kept = json.loads(page.evaluate("sessionStorage.getItem('binnenuit-dossier')"))
    assert kept["answers"]["plan"] == ["formeel"]
    assert kept["answers"]["nijmegen"] == ROUTE["nijmegen"]
    assert kept["notes"]["plan"]["doel"] == "Meer ouders weten de weg."


def test_a_day_is_told_back_and_what_is_no_day_gets_one_sentence_after_leaving(plan: Locator, course: Course) -> None:
    texts = course.texts.plan
    day = field(plan, "terugkijken")
    told = plan.locator("[data-section=terugkijken] .bn-plan__day")
    for typed in ("31-2-2027", "15-3-20277"):
        day.fill(typed)
        day.press("Tab")
        expect(told).to_have_text(texts.bad_date)
        expect(day).to_have_attribute("aria-invalid", "true")
    for typed, told_so in (("morgen", texts.ics_bad), ("", texts.ics_first)):
        day.fill(typed)
        plan.locator("[data-key=ics]").click()
        expect(plan.locator(".bn-plan__notice")).to_have_text(told_so)
        expect(day).to_be_focused()
    day.fill("15-3-2027")
    expect(told).to_have_text(texts.date_read.format(day="maandag 15 maart 2027"))
    expect(day).not_to_have_attribute("aria-invalid", "true")


def test_a_sentence_from_an_answer_goes_into_the_plan_and_tells_where_it_comes_from(
    plan: Locator, course: Course
) -> None:
    each = next(each for each in course.form.suggestions if each.id == "partners-schouders")
    idea = plan.locator("[data-section=partners] .bn-plan__ideas li").filter(has_text=each.because)
    expect(idea).to_contain_text(each.text)
    expect(idea).to_contain_text("Nijmegen")
    expect(idea.locator(".bn-evidence")).to_have_text(course.texts.evidence[each.evidence].label)
    field(plan, "partners").fill("De wijkwerker.")
    idea.get_by_role("button").press("Enter")
    expect(field(plan, "partners")).to_have_value(f"De wijkwerker.\n{each.text}")
    expect(idea).to_contain_text(course.texts.plan.adopted)
    expect(plan.locator(f"[data-key=adopt-{each.id}]")).to_be_focused()
    expect(idea.get_by_role("button")).to_have_count(0)


def test_without_answers_there_are_no_sentences(kit: Kit, page: Page) -> None:
    expect(visit(page, kit).locator(".bn-plan__ideas")).to_have_count(0)


def test_a_plan_is_taken_along_in_three_kinds_that_others_can_read(plan: Locator, course: Course) -> None:
    text = "Stichting Şahin & <b>’t Vélt</b> =1+1"
    field(plan, "doel").fill(text)
    field(plan, "terugkijken").fill("15 maart 2027")
    plan.locator("input[value=formeel]").check()
    word = [each.text for each in Document(BytesIO(taken(plan, course, "docx"))).paragraphs]
    assert text in word
    assert "maandag 15 maart 2027" in word
    assert any(line.startswith("Te veel papier") for line in word)
    pdf = pypdf.PdfReader(BytesIO(taken(plan, course, "pdf")))
    assert text in pdf.pages[0].extract_text()
    assert pdf.root_object["/Lang"] == "nl-NL"
    event, *_ = icalendar.Calendar.from_ical(taken(plan, course, "ics")).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2027-03-15"


def test_what_is_printed_is_the_plan_and_nothing_else(plan: Locator, course: Course) -> None:
    page = plan.page
    page.evaluate("window.printed = 0")
    field(plan, "doel").fill("Meer ouders <i>weten</i> de weg.")
    plan.locator("[data-key=print]").click()
    frame = page.frame_locator("#bn-print-frame")
    expect(frame.locator("h1")).to_have_text(course.form.title)
    expect(frame.locator("body")).to_contain_text("Meer ouders <i>weten</i> de weg.")
    expect(frame.locator("h2")).to_have_text([section.title for section in course.form.sections])
    expect(frame.locator("button, textarea, nav, footer")).to_have_count(0)


def test_wiping_the_answers_empties_the_plan(plan: Locator, course: Course) -> None:
    page, texts = plan.page, course.texts.dossier
    field(plan, "doel").fill("Weg ermee")
    plan.locator("input[value=formeel]").check()
    page.get_by_text(texts.more).click()
    page.get_by_role("button", name=texts.wipe, exact=True).click()
    page.get_by_role("button", name=texts.wipe_yes).click()
    expect(field(plan, "doel")).to_have_value("")
    expect(plan.locator("input:checked")).to_have_count(0)
    expect(plan.locator(".bn-plan__ideas")).to_have_count(0)


@pytest.fixture(params=[DESKTOP, PHONE], ids=["1280", "375"])
def sized(request: pytest.FixtureRequest, browser: Browser, watch: Watch) -> Iterator[Page]:
    context = browser.new_context(viewport=request.param, bypass_csp=True)
    page = context.new_page()
    watch.look_at(page)
    yield page
    context.close()


def test_the_plan_is_accessible_empty_filled_and_with_a_mistake(kit: Kit, sized: Page, course: Course) -> None:
    plan = visit(sized, kit, ROUTE)
    check(sized)
    field(plan, "doel").fill("Een heel lang woord: " + "arbeidsongeschiktheidsverzekering" * 5)
    field(plan, "acties.1.when").fill("ooit")
    plan.locator("[data-key=adopt-partners-schouders]").click()
    plan.locator("[data-key=docx]").focus()
    expect(plan.locator(".bn-plan__day.is-bad")).to_be_visible()
    sized.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    check(sized)
    expect(sized.locator(".bn-support .bn-item")).to_have_count(len(course.form.support.offers))
