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
    """The file: PDF/UA-1, unless a letter in it is in no font of ours; then tagged, without that promise."""
    try:
        return _compiled(sheet, now, ["ua-1"])
    except typst.TypstError:
        return _compiled(sheet, now, [])


def inputs(sheet: Sheet) -> dict[str, str]:
    """What sheet.typ reads: the sheet and the colours as JSON, and the language with its country."""
    return {
        "sheet": json.dumps(asdict(sheet)),
        "colours": json.dumps(dict(colours())),
        "language": sheet.language.partition("-")[0],
        "country": country(sheet.language),
    }


def _compiled(sheet: Sheet, now: datetime, standards: list[Literal["ua-1"]]) -> bytes:
    compiler = typst.Compiler(
        HERE.joinpath("sheet.typ").read_bytes(),
        root=str(HERE),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=inputs(sheet),
    )
    file = compiler.compile(format="pdf", pdf_standards=[*standards], timestamp=int(now.timestamp()))
    assert isinstance(file, bytes)
    return file


@cache
def _fonts() -> typst.Fonts:
    """Our own two files and those inside Typst; none of the computer's, so that a page is the same anywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(HERE.joinpath("fonts"))])
