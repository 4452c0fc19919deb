"""A course in another language is served, reported and printed: a folder with data, and no line of code."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from docx import Document
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from binnenuit.course import Course, Home, read
from binnenuit.course.records.plan import PLAN
from binnenuit.paper.documents import made, page
from binnenuit.paper.figures.bars import Bar, BarFigure, Bars
from binnenuit.paper.figures.lines import LineFigure, Lines, Series
from binnenuit.paper.numbers import plain
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.value import plan_of
from binnenuit.site.pages.registry import addresses
from tests.english.words import as_toml, english
from tests.places import ROOT

HERE = Path(__file__).parent
DUTCH = (ROOT / "data" / "texts.toml").read_text(encoding="utf-8")
SAID = """() => [document.title, document.body.innerText, ...[...document.querySelectorAll("*")]
    .flatMap((each) => [...each.attributes])
    .filter((each) => /^(aria-label|title|alt|placeholder|data-text-.*)$/.test(each.name))
    .map((each) => each.value)].join(" ")"""
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", text.lower()))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("english") / "course"
    shutil.copytree(HERE / "data", made / "data")
    shutil.copytree(HERE / "notebooks", made / "notebooks")
    texts = english(tomllib.loads(DUTCH))
    lines = [f"{name} = {as_toml(value)}" for name, value in texts.items()]
    (made / "data" / "texts.toml").write_text("\n".join(lines), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def bridge(home: Path) -> Course:
    return read(Home(home))


@pytest.fixture(scope="module")
def dutch(home: Path) -> set[str]:
    """Words of our own texts that are in no file of the English course."""
    own = " ".join(path.read_text(encoding="utf-8") for path in home.rglob("*") if path.is_file())
    return words(DUTCH) - words(own)


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "binnenuit", "--course", str(home), "start", "--port", "0", "--pool", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=home)
    assert process.stdout
    yield process.stdout.readline().split()[-1]
    process.terminate()
    process.communicate(timeout=30)


def dossier() -> Dossier:
    return Dossier(
        answers={"bridge": ["ask"], PLAN: ["water"]},
        notes={"bridge": {"ask": "To be dry."}, PLAN: {"goal": "Home", "later": "15-3-2027"}},
    )


def test_every_page_is_in_english(address: str, browser: Browser, dutch: set[str]) -> None:
    context = browser.new_context()
    page = context.new_page()
    for path in (*addresses(), "nowhere"):
        page.goto(address + path)
        look(page, dutch)
    page.goto(f"{address}les/bridge")
    page.locator("[data-choice=ask]").click()
    page.get_by_text("Somebody shows you a bridge.").first.wait_for()
    page.locator("[data-key=read]").click()
    page.locator(".bn-report").first.wait_for()
    look(page, dutch)
    context.close()


def look(page: Page, dutch: set[str]) -> None:
    """What is said on a page, seen or read out, holds no Dutch word, and the page says so."""
    said = page.evaluate(SAID)
    assert page.locator("html").get_attribute("lang") == "en"
    assert len(words(said)) > 15
    assert words(said) & dutch == set()


def test_a_report_is_in_english(bridge: Course, dutch: set[str]) -> None:
    report = route_report(bridge, bridge.scenarios["bridge"], dossier())
    assert report
    assert '<html lang="en">' in report.document
    assert "Somebody shows you a bridge." in report.document
    assert words(re.sub(r"<style.*?</style>|<[^>]*>", " ", report.document, flags=re.DOTALL)) & dutch == set()


def test_a_plan_is_in_english_as_page_word_pdf_and_calendar(bridge: Course, dutch: set[str]) -> None:
    plan = plan_of(bridge, dossier())
    assert plan.follow_up == date(2027, 3, 15)
    html = page(bridge, plan, NOW)
    assert '<html lang="en">' in html
    word = Document(BytesIO(made("docx", bridge, plan, NOW) or b""))
    assert word.core_properties.language == "en-GB"
    pdf = PdfReader(BytesIO(made("pdf", bridge, plan, NOW) or b""))
    assert pdf.root_object["/Lang"] == "en-GB"
    calendar = (made("ics", bridge, plan, NOW) or b"").decode()
    texts = {
        "page": re.sub(r"<style.*?</style>|<[^>]*>", " ", html, flags=re.DOTALL),
        "word": " ".join(each.text for each in word.paragraphs),
        "pdf": " ".join(each.extract_text() for each in pdf.pages),
    }
    for name, text in texts.items():
        assert "Monday 15 March 2027" in " ".join(text.split()), name
        assert words(text) & dutch == set(), name
    assert "PRODID:-//Binnenuit//EN" in calendar


def test_a_number_is_written_as_its_language_does() -> None:
    assert (plain(1.5, "nl"), plain(1.5, "en"), plain(1.5, "en-IE"), plain(2.0, "nl")) == ("1,5", "1.5", "1.5", "2")


def test_numbers_in_a_picture_are_written_so_too() -> None:
    for language, number in (("nl", "12,5"), ("en", "12.5")):
        drawn = BarFigure().draw(Bars("t", "d", [Bar("b", 12.5)], language))
        series = [Series("s", np.full(3, 0.2), np.full((1, 3), 0.2))]
        axes = LineFigure().draw(Lines("t", "d", "x", "y", np.arange(3.0), series, [], (0, 0.5), language))
        assert f">{number}<" in drawn
        assert f">{plain(0.2, language)}<" in axes
