"""Take in what participants handed in: of each only the answers, under a name that tells nothing."""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from binnenuit.answers import FILE, LIMIT
from binnenuit.content import Course
from binnenuit.gradebook.settings import WORK

MOST = 500
"""The most answers that are taken in at once."""


def collect(course: Course, assignment: str, source: Path) -> dict[str, str]:
    """Take in every .json file below a folder, or inside a .zip, as one participant's answers.

    Returns the pseudonym of each file by the name it came under; the pseudonym follows from the content, so that
    the same answers taken in twice are one submission. Nothing else of a file name or folder is used or kept,
    links are not followed, and a file beyond the limit is cut one byte past it, so that it counts as too large.
    """
    submitted = course.home.root / WORK / "submitted"
    released = course.home.root / "exercises" / assignment / f"{assignment}.ipynb"
    taken: dict[str, str] = {}
    for name, answers in _found(source):
        if len(taken) == MOST:
            break
        pseudonym = f"{course.texts.cli.participant}-{sha256(answers).hexdigest()[:8]}"
        folder = submitted / pseudonym / assignment
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_bytes(answers)
        shutil.copyfile(released, folder / released.name)
        taken[name] = pseudonym
    return taken


def _found(source: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents, in the order of the names; a zip that is none holds nothing."""
    if source.is_file() and source.suffix == ".zip":
        yield from _zipped(source)
        return
    paths = [source] if source.is_file() else sorted(source.rglob("*"))
    for path in paths:
        if path.is_symlink() or not path.is_file():
            continue
        if path.suffix == ".json":
            with path.open("rb") as file:
                yield path.name if path == source else str(path.relative_to(source)), file.read(LIMIT + 1)
        elif path.suffix == ".zip":
            yield from _zipped(path)


def _zipped(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with ZipFile(path) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                if info.filename.endswith(".json") and not info.is_dir():
                    with archive.open(info) as file:
                        yield f"{path.name}/{info.filename}", file.read(LIMIT + 1)
    except (BadZipFile, RuntimeError, OSError):
        return
