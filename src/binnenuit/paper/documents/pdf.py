"""A sheet as a PDF: tagged, with title and language, set by Typst. The typed texts go in as data, never as markup."""

import json
from dataclasses import asdict
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Literal

import typst

from binnenuit.course.records.language import country
from binnenuit.look.tokens import colours
from binnenuit.paper.documents.sheet import Sheet

HERE = files(__package__)


def pdf(sheet: Sheet, now: datetime) -> bytes:
    """The file of a sheet."""
    return compiled("sheet.typ", inputs(sheet), now)


def compiled(name: str, given: dict[str, str], now: datetime) -> bytes:
    """The file that a template of ours makes: PDF/UA-1, unless a letter in it is in no font of ours; then tagged,
    without that promise.
    """
    try:
        return _compiled(name, given, now, ["ua-1"])
    except typst.TypstError:
        return _compiled(name, given, now, [])


def dots(svg: str) -> bytes:
    """A picture as PNG, sharp enough for paper."""
    compiler = typst.Compiler(
        b'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: 9cm)',
        root=str(HERE),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"svg": svg},
    )
    picture = compiler.compile(format="png", ppi=200)
    assert isinstance(picture, bytes)
    return picture


def inputs(sheet: Sheet) -> dict[str, str]:
    """What sheet.typ reads: the sheet as JSON, and what every template reads."""
    return {"sheet": json.dumps(asdict(sheet)), **about(sheet.language)}


def about(language: str) -> dict[str, str]:
    """What every template reads: the colours as JSON, and the language with its country."""
    return {
        "colours": json.dumps(dict(colours())),
        "language": language.partition("-")[0],
        "country": country(language),
    }


def _compiled(name: str, given: dict[str, str], now: datetime, standards: list[Literal["ua-1"]]) -> bytes:
    compiler = typst.Compiler(
        HERE.joinpath(name).read_bytes(),
        root=str(HERE),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=given,
    )
    file = compiler.compile(format="pdf", pdf_standards=[*standards], timestamp=int(now.timestamp()))
    assert isinstance(file, bytes)
    return file


@cache
def _fonts() -> typst.Fonts:
    """Our own two files and those inside Typst; none of the computer's, so that a page is the same anywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(HERE.joinpath("fonts"))])
