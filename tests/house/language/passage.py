"""All Dutch text that a person reads: what data/ calls Text, the notebooks, and the documents for trainers."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args, get_type_hints

from binnenuit.course.reading.schema import FILES
from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.sources import read_bib
from tests.house.language.markdown import blocks
from tests.places import ROOT

DOCUMENTS = ("README.md", "docs/content.md", "docs/room.md", "docs/toegankelijkheid.md", "docs/trainer.md")
TEXT = get_args(Text)[1]
ENGLISH = {("README.md", ""), ("README.md", "In English")}
"""What is in English on purpose: a document and a heading in it; with it, the field `english` of the glossary."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text, where it stands, and what file; `place` is a path of ids in data/, a cell, or a heading."""

    file: str
    place: str
    text: str

    @property
    def where(self) -> str:
        return f"{self.file}, {self.place}"


def is_text(hint: object) -> bool:
    """Whether a type is Text, or holds Text."""
    return TEXT in getattr(hint, "__metadata__", ()) or any(map(is_text, get_args(hint)))


def of_value(file: str, place: str, value: object, hint: object) -> Iterator[Passage]:
    """The texts in a value of that type, to any depth."""
    if isinstance(value, Record):
        hints = get_type_hints(type(value), include_extras=True)
        for name in type(value).model_fields:
            if name != "english":
                yield from of_value(file, f"{place}.{name}".lstrip("."), getattr(value, name), hints[name])
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from of_value(file, f"{place}.{key}", item, hint)
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value, start=1):
            yield from of_value(file, f"{place}[{getattr(item, 'id', index)}]", item, hint)
    elif isinstance(value, str) and is_text(hint):
        yield Passage(file, place, value)


def of_data(path: Path) -> Iterator[Passage]:
    """The texts of a file of data/, by the model that its first line names."""
    file = path.relative_to(ROOT).as_posix()
    text = path.read_text(encoding="utf-8")
    named = re.match(r"#:schema \S*?(\w+)\.schema\.json\n", text)
    assert named, f"{file}: the first line names no schema"
    model = FILES[named[1]]
    yield from of_value(file, "", model.model_validate(tomllib.loads(text)), model)


def of_sources() -> Iterator[Passage]:
    """The notes of the bibliography; titles stand there as others wrote them."""
    for key, work in read_bib((ROOT / "data" / "sources.bib").read_text(encoding="utf-8")).items():
        if work.note:
            yield Passage("data/sources.bib", f"{key}.note", work.note)


def of_notebook(path: Path) -> Iterator[Passage]:
    """The markdown cells of a notebook."""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            for _, text in blocks("".join(cell["source"])):
                yield Passage(path.relative_to(ROOT).as_posix(), f"cell {cell['id']}", text)


def of_document(file: str) -> Iterator[Passage]:
    """A document, with the heading that each text stands under."""
    for heading, text in blocks((ROOT / file).read_text(encoding="utf-8")):
        if (file, heading) not in ENGLISH:
            yield Passage(file, f"under '{heading}'", text)


@cache
def passages() -> tuple[Passage, ...]:
    """All of them, file by file."""
    found: list[Passage] = []
    for path in sorted((ROOT / "data").rglob("*.toml")):
        found += of_data(path)
    found += of_sources()
    for path in sorted([*ROOT.glob("notebooks/*.ipynb"), *ROOT.glob("solutions/*/*.ipynb")]):
        found += of_notebook(path)
    for file in DOCUMENTS:
        found += of_document(file)
    return tuple(found)
