"""The sentences of texts.toml: the right words between braces, and one for each rule of the checker."""

import re
import tomllib
from pathlib import Path

import pytest
from scripts.texts import FOLDER, derived, modules

from binnenuit.command.check import account
from binnenuit.course import Course, Home
from binnenuit.course.reading.texts import texts_for
from tests.places import ROOT

CONTENT = Path(__file__).resolve().parents[2] / "src" / "binnenuit"


@pytest.mark.parametrize(
    ("right", "wrong", "place", "allowed"),
    [
        ("gezocht in: {places}", "gezocht in: {plaatsen}", "cli.no_course", "{places}"),
        ("dead = \"'{found}'", "dead = \"'{fund}'", "check.dead", "{allowed}, {found}, {guess}, {line}"),
        ("dead = \"'{found}'", "dead = \"'{found'", "check.dead", "{allowed}, {found}, {guess}, {line}"),
    ],
)
def test_a_wrong_word_between_braces_is_told(
    small_home: Home, right: str, wrong: str, place: str, allowed: str
) -> None:
    path = small_home.data / "texts.toml"
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    status, lines = account(small_home, texts_for(small_home))
    assert status == 1
    assert lines[1].startswith(f"texts.toml, {place}: ")
    assert lines[1].endswith(f"toegestaan: {allowed}")


def test_each_rule_of_the_checker_has_a_sentence(course: Course) -> None:
    walks = [CONTENT / name for name in ("play/walk.py", "paper/running_order.py", "command/talks.py")]
    code = "".join(path.read_text(encoding="utf-8") for path in [*CONTENT.glob("course/**/*.py"), *walks])
    used = set(re.findall(r'report\([^)]*?, "([a-z-]+)"', code, re.DOTALL))
    used |= set(re.findall(r'Problem\([^)]*?, "([a-z-]+)"', code, re.DOTALL)) | set(
        re.findall(r'\("([a-z-]+)", ', code)
    )
    rules = set(course.texts.check) - {"allowed", "guess", "line"}
    assert {rule for rule in rules if f'"{rule}"' not in code} == set()
    assert {"dead", "double", "unsourced", "range", "no-file", "toml", "dead-end"} <= used & rules


def test_the_models_are_those_that_follow_from_the_file() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("[!_]*.py")} == derived()


def test_a_new_text_costs_one_file_and_its_slots_are_checked() -> None:
    texts = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))
    texts["room"]["stage"]["encore"] = "Nog {count} keer"
    assert 'encore: Annotated[Text, slots("count")]' in modules(texts)["room.py"]


@pytest.mark.parametrize("line", ["agree = ", "[room.gap]"])
def test_a_text_that_is_gone_from_a_course_is_told(small_home: Home, line: str) -> None:
    path = small_home.data / "texts.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"\n{line}", f"\n{line.replace('a', 'aa')}", 1), encoding="utf-8")
    lines = account(small_home, texts_for(small_home))[1]
    name = line.strip("[] =").removeprefix("room.")
    assert f"texts.toml, room.{name}: het veld '{name}' ontbreekt; voeg het toe" in lines
    assert any(f"bedoel je '{name}'?" in each for each in lines)
