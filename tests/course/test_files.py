"""Files as a trainer's editor leaves them: read where that can be, else told in Dutch, whatever is wrong in them."""

import re

import pytest

from binnenuit.command.check import account
from binnenuit.course import Course, Home, read
from binnenuit.course.problems.heads import many_of
from binnenuit.course.reading.file import tables_of
from binnenuit.course.reading.texts import texts_for
from binnenuit.course.records.scenario import Scenario
from tests.places import SMALL

BRUG = (SMALL / "data" / "scenarios" / "brug.toml").read_text(encoding="utf-8")
MARKS = [at for at, mark in enumerate(BRUG) if mark in "\"'[]={},\n"][::3]


def test_the_mark_of_windows_at_the_front_of_a_file_is_no_mistake(small_home: Home) -> None:
    for path in [*small_home.data.rglob("*.toml"), small_home.data / "sources.bib"]:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert texts_for(small_home)
    assert read(small_home).scenarios["brug"].title == "De brug"


def test_a_mistake_against_toml_does_not_hide_the_others_in_the_same_file(small_home: Home) -> None:
    path = small_home.data / "scenarios" / "brug.toml"
    path.write_text(BRUG.replace('"De brug"', "“De brug”").replace('start = "oever"', 'start = "oevr"'), "utf-8")
    lines = account(small_home, texts_for(small_home))[1]
    assert [line.split(": ")[0] for line in lines[1:]] == ["scenarios/brug.toml, start", "scenarios/brug.toml, regel 2"]


@pytest.mark.parametrize("change", ["gone", "twice"])
def test_whatever_mark_is_typed_wrong_the_message_is_dutch_and_names_a_line(change: str, course: Course) -> None:
    told = 0
    for at in MARKS:
        text = BRUG[:at] + BRUG[at + 1 :] if change == "gone" else BRUG[:at] + BRUG[at] + BRUG[at:]
        tables, problems = tables_of(text, "brug.toml", Scenario)
        told += bool(problems)
        assert tables is not None or problems
        for problem in problems:
            message = problem.message(course.texts.check)
            assert problem.rule in course.texts.check
            assert re.match(r"brug\.toml, regel \d+: ", message)
            assert not re.search(r"\b(Invalid|Expected|Unclosed|Cannot|line \d)", message)
    assert told > len(MARKS) / 3


def test_a_mistake_is_looked_for_no_further_than_five_lines_from_where_it_is(course: Course) -> None:
    """Where the parser stops can be far below; for a quote or bracket that is gone the place is near all the same."""
    far = []
    for at in (at for at in MARKS if BRUG[at] in '"[]=,'):
        problems = tables_of(BRUG[:at] + BRUG[at + 1 :], "brug.toml", Scenario)[1]
        line = BRUG.count("\n", 0, at) + 1
        if problems and min(abs(problem.line - line) for problem in problems) > 5:
            far.append((line, problems[0]))
    assert far == []


@pytest.mark.parametrize(
    ("head", "many"),
    [("steps", True), ("steps.choices", True), ("debrief", False), ("debrief.facts", True), ("steps.effects", None)],
)
def test_a_record_tells_which_heading_has_double_brackets(head: str, many: bool | None) -> None:
    assert many_of(Scenario, head.split(".")) == many
