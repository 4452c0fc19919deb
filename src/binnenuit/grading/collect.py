"""Take in what participants handed in: of each only the answers, under a name that tells nothing."""

import hmac
import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from binnenuit.course import Course
from binnenuit.grading.handed_in import handed_in
from binnenuit.grading.private import own_folder
from binnenuit.grading.spot import Spot
from binnenuit.play.dossier import FILE

MOST = 500
"""The most answers that are taken in at once."""

KEY = "pseudonyms.key"


@dataclass(frozen=True, slots=True)
class More:
    """Files of one participant besides the one that counts; no file counts when `counted` is empty."""

    owner: str
    counted: str
    others: tuple[str, ...]


@dataclass(slots=True)
class Collected:
    """Pseudonyms by the name that a file came under, and what was not taken.

    `again` are the names whose answers took the place of others. `unreadable` are names that were refused, `why` says
    for each why, as a key of [cli.skipped], and `kept` are those of whom earlier answers stay. `too_many` are the
    participants beyond MOST.
    """

    taken: dict[str, str] = field(default_factory=dict)
    again: set[str] = field(default_factory=set)
    unreadable: list[str] = field(default_factory=list)
    why: dict[str, str] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    more: list[More] = field(default_factory=list)
    too_many: list[str] = field(default_factory=list)


def collect(course: Course, assignment: str, source: Path) -> Collected:
    """Take in the answers in a folder, in a .zip, or in one .json file; no more than MOST at once.

    Where a file lay decides the pseudonym: handed in anew at the same place, it replaces what was there, but only
    when it can be read. The pseudonym cannot be traced back without the key in .nbgrader/. Of the file only its bytes
    are kept; beside them comes our own notebook. Raises Busy while another collect or grade is at work.
    """
    released = course.home.root / "exercises" / assignment / f"{assignment}.ipynb"
    items = {item.id for item in course.exercises[assignment].items}
    result = Collected()
    with own_folder(course.home.root) as work:
        key = _key(work)
        for one in handed_in(source, released.name, items):
            for spot, why in one.refused:
                result.unreadable.append(spot.name)
                result.why[spot.name] = why
                if _folder(course, work, assignment, key, spot).exists():
                    result.kept.add(spot.name)
            if one.spot and len(result.taken) == MOST:
                result.too_many.append(one.owner)
            elif one.spot:
                folder = _folder(course, work, assignment, key, one.spot)
                _put(folder, one.answers, released, again=result.again, name=one.spot.name)
                result.taken[one.spot.name] = folder.parent.name
            if one.more:
                counted = one.spot.name if one.spot else ""
                result.more.append(More(one.owner, counted, tuple(spot.name for spot in one.more)))
    return result


def _folder(course: Course, work: Path, assignment: str, key: bytes, spot: Spot) -> Path:
    digest = hmac.digest(key, spot.place.encode(errors="surrogatepass"), "sha256").hex()
    return work / "submitted" / f"{course.texts.cli.participant}-{digest[:10]}" / assignment


def _put(folder: Path, answers: bytes, released: Path, *, again: set[str], name: str) -> None:
    path = folder / FILE
    if path.exists() and path.read_bytes() != answers:
        again.add(name)
    folder.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".tmp")
    beside.write_bytes(answers)
    beside.replace(path)
    shutil.copyfile(released, folder / released.name)


def _key(work: Path) -> bytes:
    """The secret of this folder, made when there is none."""
    path = work / KEY
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(secrets.token_bytes(32))
    return path.read_bytes()
