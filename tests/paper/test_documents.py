"""A plan as Word, PDF, calendar file and page: read back by the libraries of others, and nothing put on disk."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import icalendar
import pypdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN
from binnenuit.paper.documents import KINDS, made, page
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.value import plan_of

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
GOAL = "Meer ouders weten bij wie zij terechtkunnen.\nStichting Şahin, Łukasz, mevrouw Gökçe en ’t Vélt"
TRICKS = '=1+1 {PAGE} #set text(red) *vet* <b>&amp;</b> {{ 7*7 }} { HYPERLINK "x" } $x$ \\* MERGEFORMAT'


def filled() -> Dossier:
    """A plan with something in every kind of section."""
    dossier = Dossier({PLAN: ["formeel", "kan-geen-kwaad"]}).note(PLAN, "doel", GOAL).note(PLAN, "partners", TRICKS)
    for key, text in (("1.what", "Bellen met de wijkwerker"), ("1.who", "Ik"), ("1.when", "1-12-2026")):
        dossier = dossier.note(PLAN, f"acties.{key}", text)
    return dossier.note(PLAN, "acties.2.when", "na de zomer").note(PLAN, "terugkijken", "15-3-2027")


def file(course: Course, kind: str, dossier: Dossier) -> bytes:
    found = made(kind, course, plan_of(course, dossier), NOW)
    assert found is not None
    return found


def word(course: Course, dossier: Dossier) -> Any:
    return Document(BytesIO(file(course, "docx", dossier)))


def pdf(course: Course, dossier: Dossier) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(file(course, "pdf", dossier)))


def text_of(reader: pypdf.PdfReader) -> str:
    """The text of all pages with single spaces."""
    return " ".join(" ".join(each.extract_text() for each in reader.pages).split())


def tags(reader: pypdf.PdfReader) -> list[str]:
    """The names of all tags in the order of reading."""
    found: list[str] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        for each in node if isinstance(node, list) else []:
            walk(each)
        if isinstance(node, dict):
            found.extend([str(node["/S"])] if "/S" in node else [])
            if "/K" in node:
                walk(node["/K"])

    walk(reader.root_object["/StructTreeRoot"])
    return found


def titles(course: Course) -> list[str]:
    return [section.title for section in course.form.sections]


def test_a_word_file_has_real_headings_with_everything_below_them(course: Course) -> None:
    found = word(course, filled())
    assert [each.text for each in found.paragraphs if each.style.name == "Title"] == [course.form.title]
    headings = [each.text for each in found.paragraphs if each.style.name == "Heading 1"]
    assert headings == [*titles(course), course.texts.plan.sources]
    lines = [each.text for each in found.paragraphs]
    for text in (*GOAL.split("\n"), TRICKS, "maandag 15 maart 2027", "Gemaakt op 24 november 2026 met Binnenuit."):
        assert text in lines
    assert lines.count(course.texts.plan.empty) == sum(not part.filled for part in plan_of(course, filled()).parts)
    bullets = [each.text for each in found.paragraphs if each.style.name == "List Bullet"]
    assert [bullet.split(".")[0] for bullet in bullets[:2]] == ["Te veel papier", "Denken dat proberen nooit schaadt"]


def test_a_word_file_has_a_title_a_language_and_no_name_of_anybody(course: Course) -> None:
    found = word(course, filled())
    about = found.core_properties
    assert (about.title, about.language) == (course.form.title, "nl-NL")
    assert about.author == about.last_modified_by == about.comments == ""
    assert {each.get(qn("w:val")) for each in found.styles.element.iter(qn("w:lang"))} == {"nl-NL"}


def test_the_actions_are_a_table_whose_first_row_is_its_header(course: Course) -> None:
    (table,) = word(course, filled()).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    texts = course.texts.plan
    assert rows[0] == [texts.what, texts.who, texts.when]
    assert rows[1] == ["Bellen met de wijkwerker", "Ik", "dinsdag 1 december 2026"]
    assert rows[2] == ["", "", "na de zomer"]
    assert [bool(row._tr.trPr.findall(qn("w:tblHeader"))) for row in table.rows] == [True, False, False, False]


def test_nothing_in_a_word_file_is_a_field_or_points_outside(course: Course) -> None:
    with ZipFile(BytesIO(file(course, "docx", filled()))) as parts:
        body = parts.read("word/document.xml").decode()
        links = b"".join(parts.read(name) for name in parts.namelist() if name.endswith(".rels"))
    for tag in ("w:fldSimple", "w:fldChar", "w:instrText", "w:hyperlink", "w:object", "m:oMath"):
        assert tag not in body
    assert b'TargetMode="External"' not in links


def test_a_pdf_has_its_text_a_title_a_language_and_tags(course: Course) -> None:
    found = pdf(course, filled())
    text = text_of(found)
    for part in (*GOAL.split("\n"), "15 maart 2027", "dinsdag 1 december 2026", "na de zomer", *titles(course)):
        assert part in text
    assert "".join(TRICKS.split()) in "".join(text.split())
    assert found.metadata
    assert found.metadata.title == course.form.title
    assert found.root_object["/Lang"] == "nl-NL"
    assert found.root_object["/MarkInfo"]["/Marked"]
    assert found.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    names = tags(found)
    assert names.count("/H1") == len(titles(course)) + 1
    assert (names.count("/Table"), names.count("/TH"), names.count("/TR")) == (1, 3, 4)
    assert names.count("/LI") >= 2
    assert [each.title for each in found.outline if not isinstance(each, list)] == [
        *titles(course),
        course.texts.plan.sources,
    ]


def test_a_pdf_of_dutch_text_keeps_the_promise_of_pdf_ua_and_holds_its_fonts(course: Course) -> None:
    raw = file(course, "pdf", filled())
    assert b"pdfuaid:part" in raw
    fonts = {
        str(font.get_object()["/BaseFont"]) for font in pdf(course, filled()).pages[0]["/Resources"]["/Font"].values()
    }
    assert fonts
    assert all("SourceSans3" in name for name in fonts)


def test_a_pdf_with_a_letter_that_no_font_has_is_made_all_the_same(course: Course) -> None:
    raw = file(course, "pdf", Dossier().note(PLAN, "doel", "Goed 👍 idee"))
    assert b"pdfuaid:part" not in raw
    assert "/H1" in tags(pypdf.PdfReader(BytesIO(raw)))


def test_a_calendar_file_has_the_day_and_nothing_of_the_plan(course: Course) -> None:
    raw = file(course, "ics", filled())
    calendar = icalendar.Calendar.from_ical(raw)
    event, *actions = calendar.walk("VEVENT")
    assert event.decoded("dtstart") == date(2027, 3, 15)
    assert event.decoded("dtend") == date(2027, 3, 16)
    assert str(event["summary"]) == course.texts.plan.event
    for each in (event, *actions):
        assert str(each["class"]) == "PRIVATE"
        (alarm,) = each.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta(hours=-15)
    assert len({str(each["uid"]) for each in (event, *actions)}) == 1 + len(actions)
    assert str(calendar["version"]) == "2.0"
    for secret in ("wijkwerker", "ouders", "Te veel papier"):
        assert secret.encode() not in raw


def test_each_action_with_a_day_that_can_be_read_stands_in_the_calendar_by_its_number(course: Course) -> None:
    actions = next(section.id for section in course.form.sections if section.kind == "actions")
    plan = Dossier().note(PLAN, "terugkijken", "15-3-2027")
    for number, day in ((1, "morgen"), (2, "1-2-2027"), (3, "2-2-2027")):
        plan = plan.note(PLAN, f"{actions}.{number}.what", "geheim").note(PLAN, f"{actions}.{number}.when", day)
    raw = file(course, "ics", plan)
    _, *found = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    assert [(str(each["summary"]), each.decoded("dtstart")) for each in found] == [
        (course.texts.plan.event_action.format(number=2), date(2027, 2, 1)),
        (course.texts.plan.event_action.format(number=3), date(2027, 2, 2)),
    ]
    assert b"geheim" not in raw


def test_without_a_day_there_is_no_calendar_file(course: Course) -> None:
    assert made("ics", course, plan_of(course, Dossier().note(PLAN, "terugkijken", "ooit")), NOW) is None


def test_a_page_to_print_stands_alone_and_shows_what_was_typed_as_text(course: Course) -> None:
    html = page(course, plan_of(course, filled().note(PLAN, "geld", "<script>alert(1)</script>")), NOW)
    assert '<html lang="nl">' in html
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert not re.search(r"(src|href)=", html)
    assert html.count('<th scope="col">') == 3


ODD = st.text(st.characters(), max_size=300) | st.sampled_from(
    [
        "👩‍👩‍👧‍👦 🇳🇱 ❤️",
        "مرحبا بالعالم",
        "שלום \u202eעולם\u202c",
        "\x00\x1b[31m\ufffe\ud800",
        "a" * 9000,
        "\n" * 500,
        "e\u0301" * 200,
    ]
)


@settings(max_examples=25, deadline=None)
@given(goal=ODD, what=ODD, day=ODD)
def test_any_text_makes_files_that_can_be_read(course: Course, goal: str, what: str, day: str) -> None:
    dossier = Dossier().note(PLAN, "doel", goal).note(PLAN, "acties.1.what", what).note(PLAN, "terugkijken", day)
    lines = plan_of(course, dossier).parts[0].text.split("\n")
    found = {each.text for each in word(course, dossier).paragraphs}
    assert {line for line in lines if line.strip()} <= found
    assert pdf(course, dossier).pages


ALONE = """
import os, sys
from datetime import UTC, datetime
written = []
def watch(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        written.append(args[0])
from binnenuit.lesson.warm import warm
import binnenuit.lesson
warm()
early = [name for name in ("docx", "lxml", "typst", "icalendar") if name in sys.modules]
from binnenuit.play.dossier import Dossier
from binnenuit.course import load
from binnenuit.paper.documents import KINDS, made, page
from binnenuit.play.plan.value import plan_of
plan = plan_of(load(), Dossier(notes={"plan": {"doel": "Iets", "terugkijken": "1-2-2027"}}))
sys.dont_write_bytecode = True
sys.addaudithook(watch)
page(load(), plan, datetime.now(UTC))
for kind in KINDS:
    assert made(kind, load(), plan, datetime.now(UTC))
print(early, written)
"""


def test_the_libraries_come_on_request_and_nothing_is_written_to_disk(tmp_path: Path) -> None:
    for name in ("home", "tmp", "here"):
        (tmp_path / name).mkdir()
    from binnenuit.course.where import find_home

    environment = {
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        "PYTHONPATH": ":".join(sys.path),
        "PATH": "/usr/bin:/bin",
        "BINNENUIT_COURSE": str(find_home().root),
        "MPLCONFIGDIR": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=tmp_path / "here",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[] []"
    assert [*(tmp_path / "tmp").rglob("*"), *(tmp_path / "here").rglob("*"), *(tmp_path / "home").rglob("*")] == []


def test_only_known_kinds_are_made(course: Course) -> None:
    assert set(KINDS) == {"docx", "pdf", "ics"}
    with pytest.raises(KeyError):
        made("exe", course, plan_of(course, Dossier()), NOW)
