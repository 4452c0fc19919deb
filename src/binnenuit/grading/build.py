"""From solutions/ to exercises/: nbgrader's own release version, the same to the byte for the same source."""

import shutil
import tempfile
from pathlib import Path

from binnenuit.course import Course
from binnenuit.course.reading.schema import schemas
from binnenuit.grading.run import generate, surroundings
from binnenuit.grading.settings import settings


def build_schemas(course: Course) -> list[Path]:
    """Write the JSON Schemas beside the content, and say which."""
    folder = course.home.data / "schema"
    folder.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in schemas()]


def build_exercises(course: Course) -> list[Path]:
    """Release every assignment of solutions/ into exercises/, and say which notebooks.

    All are made in a folder apart and put in place only when all succeeded; a failing one (GradebookError)
    leaves exercises/ as it was. Of a source folder only its notebook counts: other files might hold answers.
    """
    root = course.home.root
    names = sorted(path.stem for path in (root / "solutions").glob("*/*.ipynb") if path.stem == path.parent.name)
    with tempfile.TemporaryDirectory() as apart:
        work = Path(apart)
        config = settings(work, course.texts.grading)
        config.GenerateAssignment.no_database = True
        config.SaveCells.enabled = False  # that database is for grading
        for name in names:
            target = work / "solutions" / name / f"{name}.ipynb"
            target.parent.mkdir(parents=True)
            shutil.copyfile(root / "solutions" / name / f"{name}.ipynb", target)
            with surroundings(root):
                generate(config, name)
        _swap(work / "exercises", root / "exercises")
    return [root / "exercises" / name / f"{name}.ipynb" for name in names]


def _swap(new: Path, old: Path) -> None:
    """Put a folder in the place of another; whatever fails, one of the two is there under a name that tells."""
    beside, before = old.with_name(f".{old.name}-new"), old.with_name(f".{old.name}-old")
    for left in (beside, before):
        shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(new, beside)
    if old.exists():
        old.rename(before)
    beside.rename(old)
    shutil.rmtree(before, ignore_errors=True)
