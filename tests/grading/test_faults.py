"""What is wrong with the machine or the assignment never costs a participant points, and never hangs."""

import json
from pathlib import Path

import pytest

from binnenuit.course import Course
from binnenuit.grading import grade as grading
from binnenuit.grading.collect import collect
from binnenuit.grading.grade import grade
from binnenuit.play.dossier import Dossier, dumps

HANGS = "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: time.sleep(1)"


def make_first_check(kit: Course, source: str) -> None:
    path = kit.home.root / "solutions" / "nijmegen" / "nijmegen.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if cell["id"].startswith("punten-"))
    cell["source"] = source
    path.write_text(json.dumps(notebook), encoding="utf-8")


@pytest.mark.parametrize("source", [HANGS, "import sys; print('x', file=sys.stderr)\n0"], ids=["hangs", "warns"])
def test_a_cell_of_ours_that_fails_is_an_error_and_no_loss_of_points(kit: Course, source: str) -> None:
    make_first_check(kit, source)
    graded = grade(kit, "nijmegen", seconds=3)
    assert graded.scores == ()
    assert len(graded.failed) == 1


def test_a_kernel_that_fails_once_gets_a_second_chance(kit: Course, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    make_first_check(kit, f"from pathlib import Path; p = Path({str(mark)!r})\nif not p.exists(): p.mkdir(); 1/0\n0")
    graded = grade(kit, "nijmegen")
    assert graded.failed == {}
    assert len(graded.scores) == 1


def test_one_that_fails_does_not_stop_the_others(kit: Course, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bo.json").write_text(dumps(Dossier()), encoding="utf-8")
    collect(kit, "nijmegen", tmp_path / "bo.json")
    real, calls = grading.autograde, []

    def first_fails(config: object, assignment: str, student: str) -> None:
        calls.append(student)
        if len(calls) == 1:
            raise grading.GradebookError("x")
        real(config, assignment, student)

    monkeypatch.setattr(grading, "autograde", first_fails)
    graded = grade(kit, "nijmegen")
    assert list(graded.failed.values()) == ["x"]
    assert [row.student for row in graded.scores] == calls[1:]
