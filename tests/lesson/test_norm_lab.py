"""Playing the norm lab: a prediction first, then the picture, the dials and the people, by mouse and by keyboard."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from binnenuit.course import Course
from tests.lesson.conftest import DESKTOP, PHONE, Kit, Watch
from tests.lesson.test_access import check

SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280", "375"])


def address(kit: Kit, course: Course, lab: str) -> str:
    return kit.lesson(next(lesson.id for lesson in course.plan.lessons if lab in lesson.labs))


def the_lab(page: Page, course: Course, name: str) -> Locator:
    return page.locator(".bn-lab").filter(has=page.get_by_role("heading", name=course.labs[name].title, exact=True))


def visit(page: Page, kit: Kit, course: Course, name: str) -> Locator:
    page.goto(address(kit, course, name))
    found = the_lab(page, course, name)
    found.locator("fieldset").first.wait_for()
    return found


def predict(lab: Locator, course: Course, number: int = 0) -> None:
    lab.locator("input[type=radio]").nth(number).check()
    lab.get_by_role("button", name=course.texts.lab.predict).click()
    expect(lab.get_by_role("tab").first).to_be_visible()


def look(lab: Locator, name: str) -> None:
    """One of the ways to see it: people, chart, words or table."""
    lab.locator(f"[data-key=look-{name}]").click()


def words(lab: Locator) -> str:
    return lab.locator(".bn-lab__words").text_content() or ""


def at(lab: Locator, dial: str, place: int) -> None:
    expect(lab.locator(f"[data-dial={dial}]")).to_have_value(str(place))


@pytest.fixture
def silence(kit: Kit, page: Page, course: Course) -> Locator:
    """The lab of silence, with a prediction made."""
    lab = visit(page, kit, course, "zwijgen")
    predict(lab, course)
    return lab


@pytest.fixture
def meetings(kit: Kit, page: Page, course: Course) -> Locator:
    """The lab in which formats stand side by side, with a prediction made."""
    lab = visit(page, kit, course, "vormen")
    predict(lab, course)
    return lab


def test_before_a_prediction_the_limits_show_and_no_outcome_does(kit: Kit, page: Page, course: Course) -> None:
    lab = visit(page, kit, course, "vormen")
    for limit in course.labs["vormen"].limits:
        expect(lab.locator(".bn-lab__limits")).to_contain_text(" ".join(limit.text.split()))
    expect(lab.locator("input:checked")).to_have_count(0)
    for outcome in (".bn-lab__svg", ".bn-lab__words", "table", "[data-dial]", ".bn-crowd"):
        expect(lab.locator(outcome)).to_have_count(0)


def test_asking_without_a_prediction_says_what_is_missing(kit: Kit, page: Page, course: Course) -> None:
    lab = visit(page, kit, course, "zwijgen")
    lab.get_by_role("button", name=course.texts.lab.predict).press("Enter")
    expect(lab.get_by_role("alert").filter(has_text=course.texts.lab.predict_first)).to_be_visible()
    expect(lab.locator("input[type=radio]").first).to_be_focused()
    expect(lab.locator(".bn-lab__svg")).to_have_count(0)


def test_a_prediction_by_keyboard_opens_the_lab_and_is_answered(kit: Kit, page: Page, course: Course) -> None:
    lab = visit(page, kit, course, "zwijgen")
    guess = course.labs["zwijgen"].prediction.options[1]
    lab.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    lab.get_by_role("button", name=course.texts.lab.predict).press("Enter")
    told = lab.locator("[data-key=predicted]")
    expect(told).to_be_focused()
    expect(told).to_contain_text(guess.text)
    expect(told).to_contain_text(" ".join(guess.feedback.split())[:80])
    labels = [course.texts.lab.model, *([course.texts.evidence[guess.claim.evidence].label] if guess.claim else [])]
    expect(told.locator(".bn-evidence")).to_have_text(labels)
    expect(lab.locator("input[type=radio]")).to_have_count(0)


def test_the_picture_has_words_and_numbers_beside_it(meetings: Locator, course: Course) -> None:
    look(meetings, "chart")
    picture = meetings.locator(".bn-lab__svg svg")
    expect(picture).to_be_visible()
    names = str(picture.get_attribute("aria-labelledby")).split()
    told = [meetings.page.locator(f"[id='{name}']").text_content() or "" for name in names]
    sentences = meetings.locator(".bn-lab__words li").all_text_contents()
    assert told[1] == " ".join(sentences)
    assert meetings.locator(".bn-lab__limits").is_visible()
    rows = meetings.locator("tbody tr")
    seen = [each.name for each in course.formats.formats if each.id in course.labs["vormen"].formats]
    expect(rows.locator("th")).to_contain_text(seen)
    expect(rows.locator(".bn-bar")).to_have_count(len(seen))


def test_a_dial_turned_by_keyboard_changes_picture_words_and_what_is_said_aloud(
    silence: Locator, course: Course
) -> None:
    dial = course.labs["zwijgen"].dials[0]
    look(silence, "chart")
    expect(silence.locator(".bn-lab__svg svg")).to_be_visible()
    before, picture = words(silence), silence.locator(".bn-lab__svg").inner_html()
    slider = silence.locator(f"[data-dial={dial.id}]")
    slider.press("End")
    expect(slider).to_have_attribute("aria-valuetext", dial.stops[-1].word)
    expect(silence.locator(".bn-lab__words")).not_to_have_text(before)
    assert silence.locator(".bn-lab__svg").inner_html() != picture
    said = " ".join(silence.locator(".bn-lab__words li").all_text_contents())
    expect(silence.locator("[aria-live=polite]")).to_contain_text(said)
    expect(slider).to_be_focused()


def test_a_dial_never_leaves_its_range(silence: Locator, course: Course) -> None:
    dial = course.labs["zwijgen"].dials[0]
    slider = silence.locator(f"[data-dial={dial.id}]")
    for key, place in (("End", len(dial.stops) - 1), ("Home", 0)):
        for press in (key, "ArrowRight" if place else "ArrowLeft", "PageUp" if place else "PageDown"):
            slider.press(press)
        at(silence, dial.id, place)
        expect(slider).to_have_attribute("aria-valuetext", dial.stops[place].word)


def test_the_newest_position_wins_and_turns_do_not_pile_up(kit: Kit, page: Page, course: Course) -> None:
    sent: list[int] = []

    def note(frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
        if found := re.search(r'"type":\s*"dial".*?"at":\s*(\d+)', text):
            sent.append(int(found[1]))

    page.on("websocket", lambda socket: socket.on("framesent", note))
    lab = visit(page, kit, course, "vormen")
    predict(lab, course)
    dial = next(dial for dial in course.labs["vormen"].dials if len(dial.stops) > 5)
    last = len(dial.stops) - 1
    slider = lab.locator(f"[data-dial={dial.id}]")
    slider.evaluate(
        "(one, last) => { for (const at of [...Array(last + 1).keys(), 0, last]) {"
        " one.value = at; one.dispatchEvent(new Event('input', { bubbles: true })); } }",
        last,
    )
    expect(lab.locator("[aria-live=polite]")).not_to_be_empty()
    at(lab, dial.id, last)
    assert len(sent) <= 2
    assert sent[-1] == last
    quick = words(lab)
    slider.press("ArrowLeft")
    expect(lab.locator(".bn-lab__words")).not_to_have_text(quick, use_inner_text=True)
    slider.press("End")
    expect(lab.locator(".bn-lab__words")).to_have_text(quick, use_inner_text=True)


def test_back_to_the_start_puts_every_dial_and_the_picture_back(silence: Locator, course: Course) -> None:
    first = words(silence)
    back = silence.get_by_role("button", name=course.texts.lab.reset)
    expect(back).to_be_disabled()
    for dial in course.labs["zwijgen"].dials[:2]:
        silence.locator(f"[data-dial={dial.id}]").press("End")
        expect(back).to_be_enabled()
    back.press("Enter")
    expect(back).to_be_disabled()
    for dial in course.labs["zwijgen"].dials:
        at(silence, dial.id, dial.start)
    expect(silence.locator(".bn-lab__words")).to_have_text(first)


def test_a_third_format_takes_the_place_of_the_first(meetings: Locator, course: Course) -> None:
    first, second = course.labs["vormen"].formats
    third = next(each for each in course.formats.formats if each.id not in (first, second))
    meetings.locator("[data-key=formats]").click()
    meetings.locator(f"input[value={third.id}]").check()
    expect(meetings.locator(f"input[value={first}]")).not_to_be_checked()
    expect(meetings.locator(".bn-crowds__one figcaption").filter(has_text=third.name)).to_have_count(1)
    expect(meetings.locator(".bn-dials legend").filter(has_text=third.name)).to_have_count(1)
    look(meetings, "chart")
    rows = meetings.locator("tbody th")
    expect(rows.filter(has_text=third.name)).to_have_count(1)
    expect(rows).to_have_count(2)
    expect(meetings.locator(".bn-lab__svg text").filter(has_text=third.name.split()[0])).not_to_have_count(0)
    expect(meetings.locator("input[type=checkbox]:checked")).to_have_count(2)


def test_each_format_has_its_own_safety_and_turns_and_swapping_them_turns_the_outcome(
    meetings: Locator, course: Course
) -> None:
    lab, texts = course.labs["vormen"], course.texts.lab
    mine = meetings.locator("[data-mission=omgewisseld]")
    expect(mine).to_contain_text(texts.mission_open)
    for name, turns in {"debat.safety": 5, "debat.turns": 5, "dialoog.safety": -5, "dialoog.turns": -5}.items():
        slider = meetings.locator(f"[data-dial='{name}']")
        for _ in range(abs(turns)):
            slider.press("ArrowRight" if turns > 0 else "ArrowLeft")
    expect(mine).to_contain_text(texts.mission_done)
    mission = next(each for each in lab.missions if each.id == "omgewisseld")
    expect(mine).to_contain_text(mission.found[:60])
    expect(mine.locator(".bn-evidence")).to_have_text([texts.model])


def test_a_lab_begins_with_the_numbers_on_the_wall_and_forgets_them(meetings: Locator, course: Course) -> None:
    texts, page = course.texts.lab, meetings.page
    meetings.locator("[data-key=begin]").click()
    meetings.locator("[data-key=begin-room]").click()
    expect(meetings.get_by_role("alert").filter(has_text=texts.begin_room_first)).to_be_visible()
    meetings.get_by_label(texts.begin_room_share).select_option("80")
    meetings.get_by_label(texts.begin_room_perceived).select_option("45")
    meetings.locator("[data-key=begin-room]").press("Enter")
    for name, value in (("share", "80"), ("perceived", "45")):
        slider = meetings.locator(f"[data-dial={name}]")
        expect(slider).to_have_attribute("aria-valuetext", f"{value} van de 100")
    done = texts.begin_done.format(share=80, perceived=45)
    expect(meetings.get_by_role("alert").filter(has_text=done)).to_be_visible()
    page.reload()
    again = the_lab(page, course, "vormen").locator("[data-dial=share]")
    expect(again).to_have_attribute("aria-valuetext", "65 van de 100")


def test_a_lab_without_people_shows_its_picture_and_no_weeks(kit: Kit, page: Page, course: Course) -> None:
    lab = visit(page, kit, course, "alle-standen")
    predict(lab, course)
    expect(lab.locator(".bn-lab__svg svg")).to_be_visible()
    expect(lab.locator("[data-key=week]")).to_be_hidden()


def week(lab: Locator) -> int:
    return int(lab.locator("[data-key=week]").input_value())


def test_people_stand_still_until_somebody_plays_them_and_stop_when_asked(meetings: Locator, course: Course) -> None:
    texts = course.texts.lab
    assert week(meetings) == 0
    meetings.get_by_role("button", name=texts.play).click()
    expect(meetings.locator("[data-key=week]")).to_have_value(re.compile(r"^([3-9]|\d\d)$"))
    meetings.get_by_role("button", name=texts.pause).click()
    stopped = week(meetings)
    assert 3 <= stopped < 52
    expect(meetings.get_by_role("button", name=texts.play)).to_be_visible()
    meetings.get_by_role("button", name=texts.later).click()
    assert week(meetings) == stopped + 1
    meetings.get_by_role("button", name=texts.earlier).press("Enter")
    assert week(meetings) == stopped


def test_both_crowds_show_the_same_week_and_count_everybody(meetings: Locator, course: Course) -> None:
    slider = meetings.locator("[data-key=week]")
    for key in ("End", "Home", "ArrowRight"):
        slider.press(key)
        now = week(meetings)
        for picture, told in zip(
            meetings.locator(".bn-crowd").all(), meetings.locator(".bn-crowds__told p").all_text_contents(), strict=True
        ):
            inside, silent = (picture.locator(f".bn-person__{part}").count() for part in ("body--yes", "says"))
            support = picture.locator(".bn-person__body--yes + .bn-person__says--support").count()
            against = picture.locator(".bn-person__body--no + .bn-person__says--against").count()
            assert silent == support + against  # nobody says what they do not think
            numbers = [150, inside, support, inside - support, against]
            guests = picture.locator(".bn-person__guest").count()
            assert f" {now}." in told
            assert [int(each) for each in re.findall(r"\d+", told.split(f" {now}.", 1)[1])] == [
                *numbers,
                *([guests] if guests else []),
            ]


def test_what_somebody_thinks_and_says_shows_in_shapes_and_the_legend_names_them(
    meetings: Locator, course: Course
) -> None:
    kinds = ("body--yes", "body--no", "says--support", "says--against")
    marks = [meetings.locator(f".bn-crowd__legend .bn-person__{kind}") for kind in kinds]
    assert len({mark.get_attribute("d") for mark in marks}) == 3
    fills = [mark.evaluate("(one) => getComputedStyle(one).fill") for mark in marks[:2]]
    assert fills[0] != fills[1]
    texts = course.texts.lab
    for word in (texts.inside_yes, texts.inside_no, texts.silent, texts.support, texts.against, texts.guest):
        expect(meetings.locator(".bn-crowd__legend")).to_contain_text(word)


@pytest.fixture
def calm(kit: Kit, browser: Browser, watch: Watch, course: Course) -> Iterator[Locator]:
    context = browser.new_context(reduced_motion="reduce", viewport=DESKTOP)
    page = context.new_page()
    watch.look_at(page)
    lab = visit(page, kit, course, "vormen")
    predict(lab, course)
    yield lab
    context.close()


def test_with_reduced_motion_people_go_step_by_step_and_never_play(calm: Locator, course: Course) -> None:
    expect(calm.get_by_role("button", name=course.texts.lab.play)).to_have_count(0)
    expect(calm.locator(".bn-crowds")).to_contain_text(course.texts.lab.still)
    calm.get_by_role("button", name=course.texts.lab.later).click()
    assert week(calm) == 1


def test_prediction_and_explanation_survive_a_reload_and_the_dials_do_not(silence: Locator, course: Course) -> None:
    page, dial = silence.page, course.labs["zwijgen"].dials[0]
    silence.locator("textarea").fill("Omdat je vooral hoort wie durft.")
    silence.locator("textarea").blur()
    silence.locator(f"[data-dial={dial.id}]").press("End")
    expect(silence.get_by_role("button", name=course.texts.lab.reset)).to_be_enabled()
    page.reload()
    again = the_lab(page, course, "zwijgen")
    expect(again.locator("[data-key=predicted]")).to_contain_text(course.labs["zwijgen"].prediction.options[0].text)
    expect(again.locator("textarea")).to_have_value("Omdat je vooral hoort wie durft.")
    at(again, dial.id, dial.start)


def test_on_a_phone_a_dial_in_focus_is_never_below_the_picture(
    kit: Kit, browser: Browser, watch: Watch, course: Course
) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        lab = visit(page, kit, course, "vormen")
        predict(lab, course)
        lab.locator("[data-key=reset]").scroll_into_view_if_needed()
        for dial in reversed(course.labs["vormen"].dials):
            lab.locator(f"[data-dial={dial.id}]").focus()
            field = lab.locator(f"[data-dial={dial.id}]").bounding_box()
            picture = lab.locator(".bn-crowds__all").bounding_box()
            assert field
            assert picture
            assert field["y"] >= picture["y"] + picture["height"]
            assert field["y"] + field["height"] <= PHONE["height"]
    finally:
        context.close()


@SIZES
@pytest.mark.parametrize("name", ["zwijgen", "vormen"])
def test_the_labs_of_a_lesson_are_accessible_shut_open_and_turned(
    kit: Kit, browser: Browser, watch: Watch, course: Course, name: str, size: dict[str, int]
) -> None:
    context = browser.new_context(viewport=size, bypass_csp=True)
    try:
        page = context.new_page()
        watch.look_at(page)
        visit(page, kit, course, name)
        check(page)
        for lab in page.locator(".bn-lab").all():
            predict(lab, course)
            if lab.locator(".bn-crowd").count():
                lab.locator(".bn-crowd").first.press("ArrowRight")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        check(page)
    finally:
        context.close()
