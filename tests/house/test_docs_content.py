"""docs/content.md against the models of data/: every field, whether it must be there, examples that hold."""

import re
import tomllib
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from binnenuit.course.reading.schema import FILES as EVERY
from binnenuit.course.records.fields import models_in
from binnenuit.course.records.lab.formats import Parameters
from binnenuit.course.records.lab.kinds import LAB_KINDS
from binnenuit.course.records.sources import read_bib
from tests.places import ROOT

DOCUMENT = (ROOT / "docs" / "content.md").read_text(encoding="utf-8")
FILES = {kind: model for kind, model in EVERY.items() if kind != "texts"}  # texts.toml is its own list
FILE = {
    "conversation": "conversations/ID.toml",
    "exercise": "exercises/ID.toml",
    "lab": "labs/ID.toml",
    "measurement": "measurements/ID.toml",
    "poll": "polls/ID.toml",
    "quiz": "quizzes/ID.toml",
    "return": "returns/ID.toml",
    "scenario": "scenarios/ID.toml",
    "session_plan": "session-plans/ID.toml",
    "worksheet": "worksheets/ID.toml",
}
SHARED = {"returns/ID.toml": "exercises/ID.toml"}
"""Files whose blocks are those of another, and stand with it."""
MESSAGES = {
    line
    for path in (ROOT / "tests" / "course" / "broken").glob("*/messages.txt")
    for line in path.read_text(encoding="utf-8").splitlines()
}

Row = dict[str, str]
Tables = dict[str, list[Row]]


def chapter(name: str) -> str:
    """What stands below the heading of one file."""
    found = re.search(rf"^## `{re.escape(name)}`$(.*?)(?=^## |\Z)", DOCUMENT, flags=re.MULTILINE | re.DOTALL)
    assert found, f"docs/content.md has no heading for {name}"
    return found[1]


def tables(name: str) -> Tables:
    """The rows of each field table of one file, by the places in its heading; "" is the file itself."""
    found: Tables = {}
    if name in SHARED:
        found |= {place: rows for place, rows in tables(SHARED[name]).items() if place}
    for at, part in enumerate(re.split(r"^### ", chapter(name), flags=re.MULTILINE)):
        heading, _, body = part.partition("\n")
        places = [code.strip("[]") for code in re.findall(r"`([^`]+)`", heading)] if at else [""]
        rows = table(body)
        for place in places if rows else []:
            found[place] = rows
    return found


def table(text: str) -> list[Row]:
    """The first table of fields in a text, as one dictionary a row."""
    lines = iter(text.splitlines())
    head = next((line for line in lines if re.match(r"\| veld(en)? \|", line)), "")
    next(lines, None)
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append(dict(zip(cells(head), cells(line), strict=True)))
    return rows


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def names(row: Row) -> list[str]:
    return re.findall(r"`([^`]+)`", next(iter(row.values())))


def documented(rows: list[Row]) -> list[str]:
    return [name for row in rows for name in names(row)]


def places(model: type[BaseModel], at: str = "") -> Iterator[tuple[str, type[BaseModel]]]:
    """Each place in a file with the models that may stand there: steps.choices, evidence.onderzoek."""
    yield at, model
    for name, field in model.model_fields.items():
        below = f"{at}.{name}" if at else name
        key = get_args(field.annotation)[0] if get_origin(field.annotation) is dict else None
        keys = get_args(key) if get_origin(key) is Literal else ()
        for inner in direct(field.annotation):
            for place in [f"{below}.{key}" for key in keys] or [below]:
                yield from places(inner, place)


def direct(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models inside an annotation, without those inside these models."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from direct(part)


def fields(kind: str, place: str) -> dict[str, list[FieldInfo]]:
    """The fields at a place, which may be written short: `when` stands for every place that ends so."""
    found: dict[str, list[FieldInfo]] = {}
    for at, model in places(FILES[kind]):
        if at == place or (place and at.endswith(f".{place}")):
            for name, field in model.model_fields.items():
                found.setdefault(field.alias or name, []).append(field)
    return found


def file(kind: str) -> str:
    return FILE.get(kind, f"{kind}.toml")


WRITTEN = [
    pytest.param(kind, place, rows, id=f"{kind}: {place or 'file'}")
    for kind in FILES
    for place, rows in tables(file(kind)).items()
]


@pytest.mark.parametrize("kind", FILES)
def test_every_model_has_a_table_below_the_heading_of_its_file(kind: str) -> None:
    written = tables(file(kind))
    shown = {
        model
        for at, model in places(FILES[kind])
        if any(at == place or (place and at.endswith(f".{place}")) for place in written)
    }
    assert [model.__name__ for model in models_in(FILES[kind]) if model not in shown] == []


@pytest.mark.parametrize(("kind", "place", "rows"), WRITTEN)
def test_a_table_names_each_field_once_and_no_other(kind: str, place: str, rows: list[Row]) -> None:
    known = fields(kind, place)
    assert known, f"there is no {place} in {file(kind)}"
    assert sorted(documented(rows)) == sorted(known)


@pytest.mark.parametrize(("kind", "place", "rows"), WRITTEN)
def test_a_table_says_which_fields_must_be_there(kind: str, place: str, rows: list[Row]) -> None:
    for row in rows:
        for name in names(row):
            wanted = {field.is_required() for field in fields(kind, place)[name]}
            assert wanted == {row.get("verplicht", "ja") == "ja"}, f"{place}.{name}"


@pytest.mark.parametrize(("kind", "place", "rows"), WRITTEN)
def test_every_example_is_one_that_the_kit_takes(kind: str, place: str, rows: list[Row]) -> None:
    for row in rows:
        if example := row.get("voorbeeld", "").strip("`"):
            (name,) = names(row)
            parts = list(direct(Annotated[fields(kind, place)[name][0].annotation, None]))
            if "=" not in example:
                assert parts, f"{place}.{name}: {example!r} is no example"
                continue
            ((key, value),) = tomllib.loads(example).items()
            assert key == name
            assert any(takes(field, value) for field in fields(kind, place)[name]), f"{place}: {example}"


def takes(field: FieldInfo, value: Any) -> bool:
    limits = field.metadata if field.alias else [field]
    try:
        TypeAdapter(Annotated[field.annotation, *limits]).validate_python(value)
    except ValueError:
        return False
    return True


def test_the_ranges_of_a_format_are_those_of_its_model() -> None:
    written = {
        name: (row["van"], row["tot"]) for row in tables("formats.toml")["formats.parameters"] for name in names(row)
    }
    kinds = {name: field.annotation for name, field in Parameters.model_fields.items()}
    values = {name: kind.model_json_schema()["properties"]["value"] for name, kind in kinds.items() if kind}
    assert written == {name: (f"{value['minimum']:g}", f"{value['maximum']:g}") for name, value in values.items()}


def test_the_dials_are_those_of_each_kind_of_lab_with_their_ranges() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| (\S+) \| (\S+) \|", chapter("labs/ID.toml"), flags=re.MULTILINE)
    known = [
        (kind, dial, f"{span.low:g}", f"{span.high:g}")
        for kind, rules in LAB_KINDS.items()
        for dial, span in (*rules.dials.items(), *rules.each.items())
    ]
    assert sorted(rows) == sorted(known)


def test_the_fields_of_a_source_are_those_that_the_bibliography_uses() -> None:
    used = re.findall(r"^ +(\w+) += ", (ROOT / "data" / "sources.bib").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert sorted(set(used) - set(documented(tables("sources.bib")[""]))) == []


def test_the_example_of_a_source_can_be_read() -> None:
    example = re.search(r"^```bibtex\n(.*?)^```", chapter("sources.bib"), flags=re.MULTILINE | re.DOTALL)
    assert example
    (work,) = read_bib(example[1]).values()
    assert work.text
    assert work.url
    assert work.note


@pytest.mark.parametrize("name", ["content.md", "trainer.md"])
def test_every_message_that_is_explained_is_a_real_one(name: str) -> None:
    text = (ROOT / "docs" / name).read_text(encoding="utf-8")
    shown = "".join(re.findall(r"^```melding\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)).splitlines()
    assert shown
    assert [line for line in shown if line not in MESSAGES] == []
