import json
import re
from pathlib import Path

import nbformat
import pytest

from binnenuit.course import Course, load
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.grading.build import build_exercises
from tests.grading.conftest import ROOT, binnenuit, copy_of_the_kit

NOTEBOOKS = sorted(path for name in ("solutions", "exercises") for path in (ROOT / name).rglob("*.ipynb"))


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_building_twice_gives_the_committed_files_to_the_byte(tmp_path: Path) -> None:
    home = copy_of_the_kit(tmp_path)
    for build in (lambda: binnenuit(home, "build").check_returncode(), lambda: build_exercises(load(home))):
        build()
        assert files(home / "exercises") == files(ROOT / "exercises")
        assert files(home / "data") == files(ROOT / "data")
        assert files(home / "solutions") == files(ROOT / "solutions")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_assignment_is_stored_as_jupyter_itself_writes_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text == nbformat.writes(nbformat.reads(text, as_version=4)) + "\n"


def test_a_failing_build_leaves_the_exercises_as_they_were(tmp_path: Path) -> None:
    home = copy_of_the_kit(tmp_path)
    (home / "solutions" / "nijmegen" / "nijmegen.ipynb").write_text("geen notebook", encoding="utf-8")
    done = binnenuit(home, "build")
    assert done.returncode == 1
    assert "nbgrader kon dit niet afmaken" in done.stderr
    assert files(home / "exercises") == files(ROOT / "exercises")


def test_what_is_handed_out_holds_no_answer_and_no_mark_scheme() -> None:
    for path in (ROOT / "exercises").rglob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert "OPLOSSING" not in text
        assert "NAKIJKMODEL" not in text
        assert not re.search(r'choose\(\\"|write\(\\"', text)
    assert {p.suffix for p in (ROOT / "exercises").rglob("*") if p.is_file()} == {".ipynb"}


def test_no_answer_file_lies_among_the_solutions() -> None:
    assert {p.suffix for p in (ROOT / "solutions").rglob("*") if p.is_file()} == {".ipynb"}


def test_points_items_and_mark_scheme_of_a_solution_are_those_of_the_data(course: Course) -> None:
    for name, exercise in course.exercises.items():
        path = ROOT / "solutions" / name / f"{name}.ipynb"
        cells = {cell["id"]: cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]}
        assert "".join(cells["titel"]["source"]).startswith(f"# {exercise.title}\n")
        expected = {}
        for item in filter(lambda item: item.handed_in, exercise.items):
            if isinstance(item, ReflectionItem):
                expected[f"nakijken-{item.id}"] = item.points
                source = "".join(cells[f"nakijken-{item.id}"]["source"])
                assert all(line in source for line in item.rubric)
            else:
                expected[f"punten-{item.id}"] = item.points
                assert "".join(cells[f"punten-{item.id}"]["source"]) == f'check("{item.id}")'
        marks = {key: cell["metadata"]["nbgrader"] for key, cell in cells.items()}
        assert {key: mark["points"] for key, mark in marks.items() if mark.get("points")} == expected
        assert all(mark["locked"] or mark["solution"] for mark in marks.values())
