"""The icons of the lessons: of a file only its shapes reach a page."""

import re
from pathlib import Path

import pytest

from binnenuit.course.icons import FOLDER, shapes
from tests.places import ROOT

ICONS = ROOT / "data" / FOLDER


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_shape_of_an_icon_is_taken(path: Path) -> None:
    drawn = re.findall(r"<(?!svg|!|/)[^>]+>", path.read_text(encoding="utf-8"))
    assert shapes(ROOT / "data", path.stem).count("<") == len(drawn) > 0


def test_nothing_but_shapes_is_taken(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    file = tmp_path / FOLDER / "raar.svg"
    file.write_text(
        '<svg><script>alert(1)</script><path d="M0 0" onload=\'x\'/><image href="//elders" />'
        '<path d="M1 1" /><g><circle cx="9" cy="7" r="4"/></g></svg>',
        encoding="utf-8",
    )
    assert shapes(tmp_path, "raar") == '<path d="M1 1" /><circle cx="9" cy="7" r="4"/>'


def test_no_icon_draws_nothing(tmp_path: Path) -> None:
    assert shapes(tmp_path, None) == ""
