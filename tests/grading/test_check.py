"""The verbs of an assignment, in a folder with an answer file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from binnenuit.assignment import verbs as assignment
from binnenuit.course import Course
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.play.dossier import Dossier, read, write
from binnenuit.play.grading import total
from tests.grading.conftest import ROOT

ITEM = "nijmegen-eerste-stap"
REFLECTION = "nijmegen-plan"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(assignment.EXECUTION, raising=False)
    assignment._store.cache_clear()
    yield tmp_path
    assignment._store.cache_clear()


def test_opening_a_notebook_shows_no_points_and_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert assignment.check(ITEM) is None
    assert capsys.readouterr() == ("", "")


def test_choosing_in_code_is_the_same_as_clicking(folder: Path) -> None:
    assignment.choose(ITEM, "groepen")
    assignment.write("nijmegen-plan", "een plan")
    kept = read(folder / "antwoorden.json")
    assert kept.answers == {ITEM: "groepen"}
    assert kept.notes == {"nijmegen-plan": {"": "een plan"}}


def test_while_grading_a_check_prints_why_and_returns_points(
    course: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    item = course.exercises["nijmegen"].item(ITEM)
    assert item is not None
    assert item.kind == "choice"
    best = next(option for option in item.options if option.points == item.points)
    assignment.choose(ITEM, best.id)
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assert assignment.check(ITEM) == item.points
    printed = capsys.readouterr()
    assert " ".join(best.feedback.split()) in printed.out
    assert course.texts.evidence[best.evidence].label in printed.out
    assert printed.err == ""


@pytest.mark.parametrize("text", ["kapot", "[]", '{"version": 9}', "\x00", "x" * 2_000_000], ids=lambda t: t[:5])
def test_a_file_that_cannot_be_read_gives_one_sentence_and_no_points(
    text: str, folder: Path, course: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "antwoorden.json").write_text(text, encoding="utf-8")
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assert assignment.check(ITEM) == 0
    printed = capsys.readouterr()
    assert printed.out == course.texts.grading.bad_file + "\n"
    assert printed.err == ""
    assert (folder / "antwoorden.json").read_text(encoding="utf-8") == text


def test_a_written_text_is_shown_without_tricks_and_no_longer_than_the_item_allows(
    folder: Path, course: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = Dossier().note(REFLECTION, "", "Eerst\r\nluisteren \x1b[31m\x00\u202eé 👩‍💻" + "x" * 500_000)
    write(folder / "antwoorden.json", dossier)
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assignment.written(REFLECTION)
    printed = capsys.readouterr()
    assert printed.out.startswith("Eerst\nluisteren [31mé 👩‍💻xxx")
    item = course.exercises["nijmegen"].item(REFLECTION)
    assert isinstance(item, ReflectionItem)
    assert len(printed.out) <= item.max_length + 1
    assert printed.err == ""


def test_half_a_character_in_a_file_does_no_harm(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps({"version": 1, "answers": {}, "notes": {REFLECTION: {"": "a \ud800 b"}}})
    (folder / "antwoorden.json").write_text(text, encoding="utf-8")
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assignment.written(REFLECTION)
    assert capsys.readouterr() == ("a \ufffd b\n", "")


def test_nothing_written_is_told(
    course: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assignment.written(REFLECTION)
    assert capsys.readouterr() == (course.texts.grading.reflection_none + "\n", "")


def test_the_answers_in_a_solution_earn_all_points(folder: Path, course: Course) -> None:
    for name, exercise in course.exercises.items():
        notebook = json.loads((ROOT / "solutions" / name / f"{name}.ipynb").read_text(encoding="utf-8"))
        source = next("".join(cell["source"]) for cell in notebook["cells"] if cell["id"] == "antwoorden")
        exec(source, vars(assignment).copy())
        points, most = total(exercise, read(folder / "antwoorden.json"))
        assert points == most


def test_an_item_that_does_not_exist_earns_nothing_and_raises_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assert assignment.check("bestaat-niet") == 0


def test_while_grading_there_is_no_widget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(assignment.EXECUTION, "autograde")
    assert assignment.exercise("nijmegen") is None


def test_the_widget_of_an_assignment_keeps_each_click_in_the_file(folder: Path, course: Course) -> None:
    view = assignment.exercise("nijmegen")
    assert view is not None
    item = course.exercises["nijmegen"].items[0]
    view._receive(view, {"type": "answer", "id": item.id, "value": "stellingen"}, [])
    assert read(folder / "antwoorden.json").answers == {item.id: "stellingen"}


def test_a_broken_file_is_kept_aside_and_told_when_the_exercise_opens(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "antwoorden.json").write_text("kapot", encoding="utf-8")
    assignment.exercise("nijmegen")
    assert "antwoorden-apart-1.json" in capsys.readouterr().out
    assert (folder / "antwoorden-apart-1.json").read_text(encoding="utf-8") == "kapot"
