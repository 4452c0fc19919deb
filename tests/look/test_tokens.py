"""One file holds the colours: nothing else does, whatever shows a colour reads it there, and the contrasts hold."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from binnenuit.look.tokens import FILE, colours
from tests.places import ROOT

SOURCE = ROOT / "src" / "binnenuit"
CONTRASTS = tomllib.loads(FILE.read_text(encoding="utf-8"))["contrast"]
COLOUR = re.compile(
    r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![-\w])|\b(?:rgba?|hsla?|oklch|RGBColor)\((?!colours\.|var)"
    r"|:\s*(?:white|black)\b|[\"'][0-9a-f]{6}[\"']",
    re.IGNORECASE,
)
PAIRS = [(of, on, each["least"]) for each in CONTRASTS for of in each["of"] for on in each["on"]]


def luminance(value: str) -> float:
    """Relative luminance as WCAG defines it, from 0 to 1."""
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("of", "on", "least"), PAIRS, ids=lambda each: str(each))
def test_a_colour_can_be_read_on_each_ground_it_stands_on(of: str, on: str, least: float) -> None:
    darker, lighter = sorted(luminance(colours()[name]) for name in (of, on))
    assert (lighter + 0.05) / (darker + 0.05) >= least


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
