"""One run of the real nbgrader over every kind of submission; the tests look at what came out."""

import csv
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from binnenuit.course import Course, load
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.grading import grade as grading
from binnenuit.grading.collect import collect
from binnenuit.play.dossier import Dossier, dumps
from tests.places import ROOT

SCRIPT = "<script>alert('gezien')</script>"


def binnenuit(home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The real command on a course folder."""
    return subprocess.run(
        [sys.executable, "-m", "binnenuit", "--course", str(home), *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=home,
    )


def copy_of_the_kit(folder: Path) -> Path:
    for name in ("data", "notebooks", "solutions", "exercises"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    return folder


def full_dossier(course: Course) -> Dossier:
    dossier = Dossier()
    for item in course.exercises["nijmegen"].items:
        if isinstance(item, ReflectionItem):
            dossier = dossier.note(item.id, "", f"Ik begin met luisteren. {SCRIPT}")
        else:
            dossier = dossier.answer(item.id, item.full_answer)
    return dossier


def mixed_dossier(course: Course) -> Dossier:
    """Everything right but: one choice with a partial answer, one tick missing, and one item left out."""
    dossier = full_dossier(course)
    return (
        dossier.answer("nijmegen-eerste-stap", "landelijk")
        .answer("nijmegen-volgorde", None)
        .answer("nijmegen-afspraken", [str(full_answer_of(course, "nijmegen-afspraken")[0])])
    )


def full_answer_of(course: Course, name: str) -> list[str]:
    item = course.exercises["nijmegen"].item(name)
    assert item is not None
    assert not isinstance(item, ReflectionItem)
    return list(item.full_answer)


@dataclass(frozen=True)
class Graded:
    home: Path
    pseudonyms: dict[str, str]
    printed: str
    complaints: str

    def page(self, name: str) -> str:
        folder = self.home / ".nbgrader" / "feedback" / self.pseudonyms[name] / "nijmegen"
        return (folder / "nijmegen.html").read_text(encoding="utf-8")

    def row(self, name: str) -> dict[str, str]:
        with (self.home / ".nbgrader" / "punten.csv").open(encoding="utf-8") as file:
            rows = {row.pop("deelnemer"): row for row in csv.DictReader(file)}
        return rows[self.pseudonyms[name]]

    def points(self, name: str) -> dict[str, float]:
        return {key: float(value) for key, value in self.row(name).items()}


@pytest.fixture(scope="session")
def graded(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Graded:
    home = copy_of_the_kit(tmp_path_factory.mktemp("grading"))
    # an answer file that strayed into the source must count for nobody
    (home / "solutions" / "nijmegen" / "antwoorden.json").write_text(dumps(full_dossier(course)), encoding="utf-8")
    handed_in = tmp_path_factory.mktemp("handed-in")
    for name, text in {
        "vol": dumps(full_dossier(course)),
        "gemengd": dumps(mixed_dossier(course)),
        "leeg": dumps(Dossier()),
        "kapot": dumps(Dossier()),  # see below
    }.items():
        (handed_in / name).mkdir()
        (handed_in / name / "antwoorden.json").write_text(text, encoding="utf-8")
    hostile = handed_in / "boos"
    hostile.mkdir()
    (hostile / "antwoorden.json").write_text(
        dumps(Dossier({"nijmegen-eerste-stap": SCRIPT, "../../x": "y"}).note("nijmegen-plan", "", SCRIPT * 3)),
        encoding="utf-8",
    )
    (hostile / "nijmegen.ipynb").write_text(evil_notebook(home / "gehackt.txt"), encoding="utf-8")
    with ZipFile(handed_in / "pad.zip", "w") as archive:
        archive.writestr("../../../ontsnapt.json", dumps(Dossier({"nijmegen-raadsvraag": "x"})))
    collected = binnenuit(home, "collect", "nijmegen", str(handed_in))
    assert collected.returncode == 0, collected.stderr
    pseudonyms = dict(line.split(" is nu ") for line in collected.stdout.splitlines())
    names = {name.split("/")[0]: pseudonym for name, pseudonym in pseudonyms.items()}
    # as an earlier kit would have taken it in
    broken = home / ".nbgrader" / "submitted" / names["kapot"] / "nijmegen" / "antwoorden.json"
    broken.write_text('{"version": 1, "answers": ', encoding="utf-8")
    done = binnenuit(home, "grade", "nijmegen")
    assert done.returncode == 1, done.stderr
    return Graded(home, names, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose gradebook exists; making one takes nbgrader long."""
    home = copy_of_the_kit(tmp_path_factory.mktemp("prepared"))
    assert grading.grade(load(home), "nijmegen") == grading.Graded((), {})
    return home


@pytest.fixture
def kit(prepared: Path, tmp_path: Path) -> Course:
    """A course with one submission."""
    kit = load(Path(shutil.copytree(prepared, tmp_path / "kit")))
    hand_in(kit, tmp_path, Dossier())
    return kit


def hand_in(kit: Course, folder: Path, dossier: Dossier) -> str:
    """The pseudonym under which these answers of one participant were collected."""
    (folder / "an.json").write_text(dumps(dossier), encoding="utf-8")
    return collect(kit, "nijmegen", folder / "an.json").taken["an.json"]


def evil_notebook(target: Path) -> str:
    """A submission whose code would write a file and give itself all points."""
    released = json.loads((ROOT / "exercises" / "nijmegen" / "nijmegen.ipynb").read_text(encoding="utf-8"))
    for cell in released["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = f"open({str(target)!r}, 'w').write('ja')\ncheck = lambda item: 99\n99"
    return json.dumps(released)
