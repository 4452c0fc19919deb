"""Take in what participants handed in: of each only the answers, under a name that tells nothing."""

import hmac
import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from binnenuit.answers import FILE
from binnenuit.content import Course
from binnenuit.gradebook.handed_in import handed_in
from binnenuit.gradebook.settings import WORK

MOST = 500
"""The most answers that are taken in at once."""

KEY = "pseudonyms.key"


@dataclass(slots=True)
class Collected:
    """Pseudonyms by the name that a file came under, names that could not be read, and whether files were left."""

    taken: dict[str, str] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    too_many: bool = False


def collect(course: Course, assignment: str, source: Path) -> Collected:
    """Take in the answers in a folder, in a .zip, or in one .json file; no more than MOST at once.

    Where a file lay decides the pseudonym: handed in anew at the same place, it replaces what was there. The
    pseudonym cannot be traced back without the key in .nbgrader/. Of the file only its bytes are kept; beside
    them comes our own notebook.
    """
    work = course.home.root / WORK
    released = course.home.root / "exercises" / assignment / f"{assignment}.ipynb"
    key = _key(work)
    result = Collected()
    for found in handed_in(source, released.name):
        if found.answers is None:
            result.unreadable.append(found.name)
            continue
        if len(result.taken) == MOST:
            result.too_many = True
            break
        digest = hmac.digest(key, found.place.encode(errors="surrogatepass"), "sha256").hex()
        pseudonym = f"{course.texts.cli.participant}-{digest[:10]}"
        folder = work / "submitted" / pseudonym / assignment
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_bytes(found.answers)
        shutil.copyfile(released, folder / released.name)
        result.taken[found.name] = pseudonym
    return result


def _key(work: Path) -> bytes:
    """The secret of this folder, made when there is none."""
    path = work / KEY
    work.mkdir(exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(secrets.token_bytes(32))
    return path.read_bytes()
