"""The participant's answers: where they are, how they come back, and that nothing of them is lost."""

import json
import os
import re
import signal
from pathlib import Path

import psutil
from playwright.sync_api import Browser, BrowserContext, Page, expect

from binnenuit.course import Course
from binnenuit.play.dossier import Dossier, dumps, loads
from tests.lesson.beats import pick, reason, restart
from tests.lesson.conftest import Kit, Watch

KEY = "binnenuit-dossier"


def kept(page: Page, store: str = "sessionStorage") -> dict[str, object]:
    text = page.evaluate(f"window.{store}.getItem('{KEY}')")
    return json.loads(text)["answers"] if text else {}


def open_panel(page: Page, course: Course) -> None:
    page.get_by_text(course.texts.dossier.more).click()


def open_lesson(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".bn-choice").first.wait_for(state="attached")


def test_a_reload_brings_back_the_route_and_the_reason(lesson: Page) -> None:
    pick(lesson, 1)
    reason(lesson).fill("Omdat <script>alert(1)</script> ik luister")
    reason(lesson).blur()
    lesson.evaluate(
        "() => new Promise((done) => { const look = () => Object.values(sessionStorage)"
        ".some((text) => text.includes('ik luister')) ? done() : requestAnimationFrame(look); look(); })"
    )
    lesson.reload()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(lesson.locator(".bn-consequence textarea")).to_have_value("Omdat <script>alert(1)</script> ik luister")
    lesson.locator(".bn-report-panel summary").click()
    expect(lesson.locator(".bn-report-panel article")).to_contain_text("<script>alert(1)</script> ik luister")


def test_a_killed_kernel_is_told_and_a_reload_brings_everything_back(
    kit: Kit, lesson: Page, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    kernel = json.loads(lesson.locator("#jupyter-config-data").text_content() or "")["kernelId"]
    for zygote in psutil.Process(kit.process.pid).children():
        for process in zygote.children():
            if any(kernel in connection.laddr for connection in process.net_connections("unix")):
                os.kill(process.pid, signal.SIGKILL)
    message = lesson.locator("#bn-connection")
    expect(message).to_be_visible(timeout=15_000)
    expect(message).to_contain_text(course.texts.site.connection_dead)
    message.get_by_role("button").click()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    watch.errors = [error for error in watch.errors if "410 (Gone)" not in error]  # how the page learns of it


def test_without_keeping_a_new_tab_begins_empty(kit: Kit, lesson: Page, context: BrowserContext, watch: Watch) -> None:
    pick(lesson, 1)
    other = context.new_page()
    watch.look_at(other)
    open_lesson(other, kit.lesson())
    expect(other.locator(".bn-trail li")).to_have_count(0)


def test_what_is_kept_on_this_device_is_there_in_a_new_tab(
    kit: Kit, lesson: Page, context: BrowserContext, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    open_panel(lesson, course)
    lesson.get_by_role("button", name=course.texts.dossier.keep, exact=True).click()
    expect(lesson.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_device)
    other = context.new_page()
    watch.look_at(other)
    open_lesson(other, kit.lesson())
    expect(other.locator(".bn-trail li")).to_have_count(1)
    open_panel(other, course)
    other.get_by_role("button", name=course.texts.dossier.unkeep).click()
    assert other.evaluate("Object.keys(localStorage)") == []


def test_saved_wiped_and_loaded_again(lesson: Page, course: Course, tmp_path: Path) -> None:
    texts = course.texts.dossier
    pick(lesson, 1)
    open_panel(lesson, course)
    with lesson.expect_download() as download:
        lesson.get_by_role("button", name=texts.save).click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == texts.file_name
    lesson.get_by_role("button", name=texts.wipe, exact=True).click()
    expect(lesson.get_by_role("button", name=texts.wipe_no)).to_be_focused()
    lesson.get_by_role("button", name=texts.wipe_yes).click()
    expect(lesson.locator(".bn-dossier")).to_contain_text(texts.wiped)
    expect(lesson.locator(".bn-trail li")).to_have_count(0)
    assert lesson.evaluate(f"Object.keys(sessionStorage).filter((key) => key.startsWith('{KEY}'))") == []
    lesson.locator(".bn-dossier input[type=file]").set_input_files(file)
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(lesson.locator(".bn-dossier")).to_contain_text(texts.loaded)


def test_a_file_that_is_no_dossier_is_refused_in_one_sentence_and_changes_nothing(
    lesson: Page, course: Course, tmp_path: Path
) -> None:
    texts = course.texts.dossier
    pick(lesson, 1)
    for name, text, sentence in (
        ("kapot.json", "geen json", texts.not_json),
        ("ander.json", '{"version": 7, "answers": {}}', texts.other_version),
        ("lijst.json", "[]", texts.not_a_dossier),
        ("groot.json", json.dumps({"version": 1, "answers": {"a": "x" * 10_000_000}}), texts.too_large),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        lesson.locator(".bn-dossier input[type=file]").set_input_files(tmp_path / name)
        expect(lesson.locator(".bn-dossier .bn-notice--error")).to_have_text(sentence)
        expect(lesson.locator(".bn-trail li")).to_have_count(1)


def test_a_broken_dossier_in_the_browser_is_kept_aside_and_never_overwritten(
    kit: Kit, page: Page, course: Course
) -> None:
    page.goto(kit.address)
    page.evaluate(f"sessionStorage.setItem('{KEY}', 'kapot')")
    open_lesson(page, kit.lesson())
    expect(page.locator(".bn-dossier .bn-notice--error")).to_have_text(course.texts.dossier.kept_aside)
    pick(page, 1)
    assert page.evaluate(f"sessionStorage.getItem('{KEY}-apart-1')") == "kapot"
    assert kept(page)["nijmegen"]


def test_a_dossier_that_fills_half_the_storage_is_kept_aside_whole(kit: Kit, page: Page) -> None:
    page.goto(kit.address)
    page.evaluate(f"sessionStorage.setItem('{KEY}', 'x'.repeat(4_000_000))")
    open_lesson(page, kit.lesson())
    assert page.evaluate(f"sessionStorage.getItem('{KEY}-apart-1').length") == 4_000_000


def test_when_the_copy_on_the_device_is_broken_the_one_of_the_tab_comes_back(
    kit: Kit, lesson: Page, course: Course
) -> None:
    pick(lesson, 1)
    lesson.evaluate(f"localStorage.setItem('{KEY}', 'kapot'); localStorage.setItem('{KEY}-bewaren', '1')")
    lesson.reload()
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(lesson.locator(".bn-dossier .bn-notice--error")).to_have_text(course.texts.dossier.kept_aside)
    assert lesson.evaluate(f"localStorage.getItem('{KEY}-apart-1')") == "kapot"
    assert kept(lesson, "localStorage")["nijmegen"]


def test_a_wrong_code_in_the_address_is_told_and_changes_nothing(kit: Kit, lesson: Page, course: Course) -> None:
    pick(lesson, 1)
    lesson.goto("about:blank")
    lesson.goto(f"{kit.step()}#hervat=FOUT-CODE")
    expect(lesson.locator(".bn-dossier .bn-notice--error")).to_have_text(course.texts.dossier.bad_code)
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    assert lesson.evaluate("Object.keys(sessionStorage).filter((key) => key.includes('apart'))") == []


def test_a_code_brings_back_choices_elsewhere_but_no_text(
    kit: Kit, lesson: Page, browser: Browser, course: Course, watch: Watch
) -> None:
    pick(lesson, 1)
    reason(lesson).fill("mijn geheim")
    open_panel(lesson, course)
    code = lesson.locator(".bn-code").inner_text()
    assert re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{1,4})*", code)
    elsewhere = browser.new_context()
    try:
        page = elsewhere.new_page()
        watch.look_at(page)
        open_lesson(page, kit.lesson())
        open_panel(page, course)
        page.get_by_label(course.texts.dossier.resume_enter).fill("FOUT-CODE")
        page.get_by_role("button", name=course.texts.dossier.resume_go).click()
        expect(page.locator(".bn-dossier .bn-notice--error")).to_have_text(course.texts.dossier.bad_code)
        page.get_by_label(course.texts.dossier.resume_enter).fill(code.lower())
        page.get_by_role("button", name=course.texts.dossier.resume_go).click()
        expect(page.locator(".bn-trail li")).to_have_count(1)
        expect(page.locator(".bn-consequence textarea")).to_have_value("")
        link = elsewhere.new_page()
        watch.look_at(link)
        link.goto(f"{kit.step()}#hervat={code}")
        expect(link.locator(".bn-trail li")).to_have_count(1)
        assert link.url == kit.step()
        link.goto(kit.lesson())
        restart(link)
        expect(link.locator(".bn-trail li")).to_have_count(0)
        link.evaluate("(code) => { location.hash = `hervat=${code}`; }", code)  # pasted into an open lesson
        expect(link.locator(".bn-trail li")).to_have_count(1)
        assert link.url == kit.step()
    finally:
        elsewhere.close()


def test_with_storage_switched_off_the_lesson_works_and_says_that_nothing_is_kept(
    kit: Kit, page: Page, course: Course
) -> None:
    page.add_init_script(
        "for (const name of ['sessionStorage', 'localStorage'])"
        " Object.defineProperty(window, name, { get() { throw new Error('uit'); } });"
    )
    open_lesson(page, kit.lesson())
    expect(page.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_nowhere)
    pick(page, 1)
    expect(page.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_nowhere)


def fill(page: Page) -> None:
    """Fills both stores of the browser to the last character."""
    for store in ("localStorage", "sessionStorage"):
        page.evaluate(
            """(store) => {
              for (let size = 2 ** 22, number = 0; size >= 1; number += 1) {
                try { window[store].setItem(`vol-${number}`, "x".repeat(size)); } catch { size = Math.floor(size / 2); }
              }
            }""",
            store,
        )


def test_when_the_storage_is_full_one_is_told_and_can_download_every_answer(
    kit: Kit, lesson: Page, course: Course, tmp_path: Path
) -> None:
    texts, where = course.texts.dossier, lesson.locator(".bn-dossier__where")
    open_panel(lesson, course)
    lesson.get_by_role("button", name=texts.keep, exact=True).click()
    expect(where).to_have_text(texts.where_device)
    fill(lesson)
    pick(lesson, 1)
    expect(where).to_have_text(texts.where_nowhere)
    assert kept(lesson) == kept(lesson, "localStorage") == {}
    with lesson.expect_download() as download:
        lesson.get_by_role("button", name=texts.save).click()
    download.value.save_as(tmp_path / "an.json")
    assert loads((tmp_path / "an.json").read_text(encoding="utf-8")).answers["nijmegen"]

    for store in ("localStorage", "sessionStorage"):
        lesson.evaluate(
            "(store) => { for (const key in window[store]) key.startsWith('vol-') && window[store].removeItem(key); }",
            store,
        )
    pick(lesson, 1)
    expect(where).to_have_text(texts.where_device)
    assert len(kept(lesson)["nijmegen"]) == len(kept(lesson, "localStorage")["nijmegen"]) == 2  # type: ignore[arg-type]


def test_a_lesson_that_opens_with_a_full_storage_says_so_and_goes_on(kit: Kit, page: Page, course: Course) -> None:
    page.goto(kit.address)
    fill(page)
    open_lesson(page, kit.lesson())
    expect(page.locator(".bn-dossier__where")).to_have_text(course.texts.dossier.where_nowhere)
    pick(page, 1)
    expect(page.locator(".bn-trail li")).to_have_count(1)
    expect(page.locator(".bn-dossier__where")).to_have_text(course.texts.dossier.where_nowhere)


def test_a_file_that_an_editor_saved_in_another_encoding_is_loaded(
    lesson: Page, course: Course, tmp_path: Path
) -> None:
    for number, encoding in enumerate(("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")):
        text = dumps(Dossier({"nijmegen": ["x"]}).note("nijmegen-plan", "", f"{number} \u00e9"))
        (tmp_path / "an.json").write_bytes(text.encode(encoding))
        lesson.locator(".bn-dossier input[type=file]").set_input_files(tmp_path / "an.json")
        expect(lesson.locator("textarea").last).to_have_value(f"{number} \u00e9")


def test_the_landing_page_knows_how_far_one_is(kit: Kit, lesson: Page) -> None:
    pick(lesson, 1)
    lesson.goto(kit.address)
    expect(lesson.locator(".bn-progress[data-lesson=nijmegen]")).to_contain_text("Bezig")


def test_a_broken_copy_in_the_tab_beside_a_good_one_on_the_device_is_kept_aside_too(
    kit: Kit, lesson: Page, course: Course
) -> None:
    pick(lesson, 1)
    open_panel(lesson, course)
    lesson.get_by_role("button", name=course.texts.dossier.keep, exact=True).click()
    expect(lesson.locator(".bn-dossier")).to_contain_text(course.texts.dossier.where_device)
    lesson.goto(kit.address)
    lesson.evaluate(f"sessionStorage.setItem('{KEY}', 'kapot')")
    lesson.goto(kit.lesson())
    expect(lesson.locator(".bn-trail li")).to_have_count(1)
    expect(lesson.locator(".bn-dossier .bn-notice--error")).to_have_text(course.texts.dossier.kept_aside)
    assert lesson.evaluate(f"sessionStorage.getItem('{KEY}-apart-1')") == "kapot"
