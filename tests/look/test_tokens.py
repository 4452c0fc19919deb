"""One file holds the colours: nothing else does, whatever shows a colour reads it there, and the contrasts hold."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from binnenuit.course.records.course import Hue
from binnenuit.look import STATIC
from binnenuit.look.files import made, widget_style
from binnenuit.look.tokens import FILE, colours, dark_properties, darkened, inked
from tests.places import ROOT

SOURCE = ROOT / "src" / "binnenuit"
CONTRASTS = tomllib.loads(FILE.read_text(encoding="utf-8"))["contrast"]
COLOUR = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![-\w])|\b(?:rgba?|hsla?|oklch|RGBColor)\((?!colours\.|var)"
    r"|:\s*(?:white|black)\b|[\"'][0-9a-f]{6}[\"']",
    re.IGNORECASE,
)
MODES = {"light": colours(), "dark": darkened()}
PAIRS = [
    (mode, of, on, each["least"])
    for each in CONTRASTS
    for mode in MODES
    if each.get("only", mode) == mode
    for of in each["of"]
    for on in each["on"]
]


def luminance(value: str) -> float:
    """Relative luminance as WCAG defines it, from 0 to 1."""
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("mode", "of", "on", "least"), PAIRS, ids=lambda each: str(each))
def test_a_colour_can_be_read_on_each_ground_it_stands_on(mode: str, of: str, on: str, least: float) -> None:
    darker, lighter = sorted(luminance(MODES[mode][name]) for name in (of, on))
    assert (lighter + 0.05) / (darker + 0.05) >= least


def test_the_dark_changes_colours_that_are_there_and_none_of_paper() -> None:
    dark = tomllib.loads(FILE.read_text(encoding="utf-8"))["dark"]
    assert set(dark) <= set(colours())
    assert not [name for name in dark if name.startswith("print-") or dark[name] == colours()[name]]


def test_the_dark_is_for_a_screen_that_asks_for_it() -> None:
    sheet = made()["theme.css"].decode()
    assert dark_properties(":root") in sheet
    assert dark_properties(":root").startswith("@media screen and (prefers-color-scheme: dark)")
    assert "prefers-color-scheme" not in widget_style(), "JupyterLab has a theme of its own"


def test_the_dark_is_dark_and_as_clear_for_a_person_who_sees_little() -> None:
    grounds = [luminance(darkened()[name]) for name in ("paper", "surface", "soft", "inverse")]
    assert max(grounds) < 0.05
    assert min(luminance(darkened()[name]) for name in ("text", "action", "muted")) > 0.4


def test_every_hue_of_a_lesson_has_its_colour_and_its_name() -> None:
    hues = set(get_args(Hue))
    assert {f"hue-{hue}" for hue in hues} == {name for name in colours() if name.startswith("hue-")}
    page = (STATIC / "page.css").read_text(encoding="utf-8")
    assert all(f".bn-hue--{hue} {{ --bn-hue: var(--bn-color-hue-{hue}); }}" in page for hue in hues)


def test_a_drawing_takes_the_colours_of_its_page_and_keeps_its_own_elsewhere() -> None:
    text, surface = colours()["text"], colours()["surface"]
    drawing = f'<rect fill="{surface}"/><path style="stroke: {text}; x: {text}4d"/>'
    assert inked(drawing) == (
        f'<rect fill="var(--bn-color-surface,{surface})"/>'
        f'<path style="stroke: var(--bn-color-text,{text}); x: {text}4d"/>'
    )


def test_no_file_but_the_tokens_holds_a_colour() -> None:
    kinds = {".py", ".css", ".j2", ".js", ".typ", ".svg", ".in", ".html", ".json", ".ipynb"}
    files = [
        *(path for path in SOURCE.rglob("*") if path.suffix in kinds and "vendor" not in path.parts),
        *(ROOT / "notebooks").glob("*.ipynb"),
    ]
    found = {
        str(path.relative_to(ROOT)): hits
        for path in files
        if (hits := COLOUR.findall(path.read_text(encoding="utf-8"))) and path.name != "parts.txt"
    }
    assert found == {}


def test_every_colour_is_used_and_every_used_colour_is_there() -> None:
    text = " ".join(
        path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*")
        if path.suffix in {".py", ".css", ".j2", ".js", ".typ", ".in"} and "vendor" not in path.parts
    )
    asked = set(re.findall(r"--bn-color-([a-z0-9-]+)", text))
    assert asked - set(colours()) == set()
    assert [name for name in colours() if not re.search(rf"(?<![\w-])(--bn-color-)?{name}(?![\w-])", text)] == []


READ = """
import json
from binnenuit.look.files import made, widget_style
from binnenuit.paper.documents.pdf import inputs
from binnenuit.paper.documents.sheet import Sheet
from binnenuit.paper.documents.word import INK
from binnenuit.paper.figures.palette import MUTED, STROKES
from binnenuit.paper.html import render
from binnenuit.room.net.static import Static
print(json.dumps({
    "theme": Static().shelf.get("theme.css").decode(),
    "pictogram": made()["favicon.svg"].decode(),
    "widget": widget_style(),
    "figure": STROKES[0].colour,
    "pdf": inputs(Sheet("", (), "nl"))["colours"],
    "word": "#" + str(INK).lower(),
    "plan": render("plan_page", sheet=Sheet("", (), "nl")),
}))
"""


def test_a_colour_that_changes_in_the_tokens_changes_everywhere(tmp_path: Path) -> None:
    copy = tmp_path / "binnenuit"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    file = copy / "look" / "tokens.toml"
    before = file.read_text(encoding="utf-8")
    new = "#123456"
    file.write_text(before.replace(colours()["action"], new), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", READ],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    shown = json.loads(ran.stdout)
    assert [name for name, text in shown.items() if new not in text or colours()["action"] in text] == []
