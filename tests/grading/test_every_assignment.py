"""Every assignment of the course through the real nbgrader: its solution earns all, an empty one nothing."""

from pathlib import Path

import pytest

from binnenuit.course import load
from binnenuit.course.items.exercise import Exercise
from binnenuit.grading.collect import collect
from binnenuit.grading.grade import grade
from binnenuit.play.dossier import Dossier, dumps
from binnenuit.play.grading import total
from tests.grading.conftest import ROOT, copy_of_the_kit

EXERCISES = sorted(load(ROOT).exercises)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_the_kit(tmp_path_factory.mktemp("every"))


def full(exercise: Exercise) -> Dossier:
    dossier = Dossier()
    for item in exercise.items:
        if item.scored:
            dossier = dossier.answer(item.id, item.full_answer)
    return dossier


@pytest.mark.parametrize("name", [name for name in EXERCISES if name != "nijmegen"])  # that one has tests of its own
def test_a_solution_earns_every_point_and_an_empty_hand_in_none(home: Path, tmp_path: Path, name: str) -> None:
    kit = load(home)
    exercise = kit.exercises[name]
    for who, dossier in {"vol": full(exercise), "leeg": Dossier()}.items():
        (tmp_path / who).mkdir()
        (tmp_path / who / "antwoorden.json").write_text(dumps(dossier), encoding="utf-8")
    taken = collect(kit, name, tmp_path).taken
    graded = grade(kit, name, seconds=120)  # a deadline, for a machine that is busy
    assert graded.failed == {}
    earned = {score.student: sum(score.points.values()) for score in graded.scores}
    points, most = total(exercise, full(exercise))
    assert points == most > 0
    assert earned[taken["vol/antwoorden.json"]] == points
    assert earned[taken["leeg/antwoorden.json"]] == 0
