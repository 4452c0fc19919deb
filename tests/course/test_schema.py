"""The JSON Schemas are those of the models, and every content file names its own."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from binnenuit.course.reading.schema import schemas

DATA = Path(__file__).resolve().parents[2] / "data"
FILES = sorted(DATA.rglob("*.toml"))


def test_the_written_schemas_are_those_of_the_models() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in (DATA / "schema").glob("*.json")}
    assert written == schemas()


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_a_content_file_names_a_schema_that_holds_for_it(path: Path) -> None:
    first, text = path.read_text(encoding="utf-8").split("\n", 1)
    schema = (path.parent / first.removeprefix("#:schema ")).resolve()
    content = json.loads(json.dumps(tomllib.loads(text), default=str))
    jsonschema.validate(content, json.loads(schema.read_text(encoding="utf-8")))
