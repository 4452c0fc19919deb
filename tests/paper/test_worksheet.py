"""A worksheet on paper: a page each however full it is, with its map as a picture that can be read without seeing."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pypdf
import pytest
from docx import Document

from binnenuit.course import Course
from binnenuit.course.records.worksheet import PARTIES
from binnenuit.paper.documents import made, page, worksheet, worksheet_page
from binnenuit.paper.documents.folder import Wish, bytes_of, things
from binnenuit.paper.stakeholders import map_figure
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import keep
from binnenuit.play.plan.value import plan_of
from binnenuit.play.sheet.stakeholders import placed
from binnenuit.play.sheet.value import filled_of, note_of
from tests.places import ROOT
from tests.texts import COURSE

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NAMES = [path.stem for path in sorted((ROOT / "data" / "worksheets").glob("*.toml"))]
SENTENCE = "Wij vragen het eerst aan de mensen om wie het gaat. "
TRICK = '<b>& "Raad" #set text(red) {{ 7*7 }}'


def full(name: str) -> Dossier:
    """Everything filled in to the last letter."""
    sheet, dossier = COURSE.worksheets[name], Dossier()
    for blank in sheet.blanks:
        dossier = dossier.note(name, blank.id, (SENTENCE * 40)[: blank.max_length])
    for each in sheet.questions:
        dossier = dossier.answer(sheet.key(each), "no")
    for slot in range(1, PARTIES + 1) if sheet.map else ():
        for part, typed in (("name", f"Vereniging van bewoners {slot}"), ("influence", "4")):
            dossier = dossier.note(name, note_of(slot, part), typed)
        dossier = dossier.note(name, note_of(slot, "stance"), str(slot % 5 + 1))
        dossier = dossier.note(name, note_of(slot, "nearness"), str(slot % 3 + 1))
    return dossier


@pytest.mark.parametrize("name", NAMES)
def test_a_worksheet_fits_one_page_however_full_it_is(course: Course, name: str) -> None:
    filled = filled_of(course.worksheets[name], full(name))
    file = pypdf.PdfReader(BytesIO(worksheet("pdf", course, filled, NOW)))
    assert len(file.pages) == 1
    assert file.metadata is not None
    assert file.metadata.title == filled.sheet.title


def test_a_map_in_word_is_a_picture_with_a_text_and_a_table_of_the_same(course: Course) -> None:
    filled = filled_of(course.worksheets["krachtenveld"], full("krachtenveld"))
    file = worksheet("docx", course, filled, NOW)
    word = Document(BytesIO(file))
    (shape,) = word.inline_shapes
    assert shape._inline.docPr.get("descr") == course.texts.worksheet.map_alt.format(count=PARTIES)
    (table,) = word.tables
    assert len(table.rows) == 1 + PARTIES
    with ZipFile(BytesIO(file)) as inside:
        (picture,) = (inside.read(each) for each in inside.namelist() if each.startswith("word/media/"))
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 5_000


def test_a_page_to_print_holds_the_map_and_what_was_typed_as_text(course: Course) -> None:
    dossier = full("krachtenveld").note("krachtenveld", "party.1.name", TRICK).note("krachtenveld", "wie-mist", TRICK)
    printed = worksheet_page(course, filled_of(course.worksheets["krachtenveld"], dossier), NOW)
    assert "<b>&" not in printed
    assert "&lt;b&gt;&amp;" in printed
    svg = re.search(r"<svg.*?</svg>", printed, flags=re.DOTALL)
    assert svg
    ET.fromstring(svg[0])
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", printed)


@pytest.mark.parametrize("name", [name for name in NAMES if COURSE.worksheets[name].map])
def test_the_map_of_an_example_has_its_colours_by_name_and_each_party_in_the_table(course: Course, name: str) -> None:
    about = course.worksheets[name].map
    assert about
    figure = map_figure(course, about, placed(about.example))
    assert "var(--bn-color-action," in figure
    assert figure.count("<tr>") == 1 + len(about.example)
    assert map_figure(course, about, ()) == ""


def test_a_worksheet_that_was_put_in_the_plan_goes_along_on_a_page_of_its_own(course: Course) -> None:
    dossier = full("subsidie")
    without = plan_of(course, dossier)
    assert without.sheets == ()
    plan = plan_of(course, keep(course, dossier, "worksheet:subsidie", True))
    assert [each.sheet.id for each in plan.sheets] == ["subsidie"]
    sheet = course.worksheets["subsidie"]
    assert [each.words for each in plan.insights] == [" ".join(sheet.tomorrow.split())]
    pages = [len(pypdf.PdfReader(BytesIO(made("pdf", course, each, NOW) or b"")).pages) for each in (without, plan)]
    assert pages[1] > pages[0]
    assert f"<h2>{sheet.title}</h2>" in page(course, plan, NOW)
    assert sheet.title in [each.text for each in Document(BytesIO(made("docx", course, plan, NOW) or b"")).paragraphs]


def test_an_empty_worksheet_in_the_plan_takes_no_page(course: Course) -> None:
    assert plan_of(course, keep(course, Dossier(), "worksheet:subsidie", True)).sheets == ()


def test_the_end_folder_holds_each_worksheet_in_which_something_was_filled_in(course: Course) -> None:
    dossier = full("uitnodiging")
    (thing,) = (each for each in things(course, dossier) if each.kind == "worksheet")
    assert thing.file == "werkblad-uitnodiging.pdf"
    assert bytes_of(course, dossier, thing, Wish(), NOW).startswith(b"%PDF")
