"""All in a folder or zip that could be a hand-in, with what cannot be looked at: nothing is left out silently."""

import os
import re
import stat
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZipFile, ZipInfo

from binnenuit.grading.spot import UNREADABLE, Spot, harmless
from binnenuit.play.dossier import FILE

INNER = 10_000_000
"""The most bytes of a zip in a zip."""

INNER_ALL = 1_000_000_000
"""The most bytes of all zips in one zip together; the smallest are opened first."""

ENTRIES = 10_000
"""The most files in a zip in a zip."""

HEADER = b"PK\x01\x02"
"""What the entry of each file in a zip begins with."""

ARCHIVES = {".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst"}
"""Files that may well hold a hand-in, and that are not opened."""


def pile(source: Path, notebook: str) -> list[Spot]:
    """Every .json file and notebook of that name in a folder or zip, in the zips of it, and in the zips of those.

    Zips that lie deeper, links, pipes, other archives and what cannot be opened are there too, as odd ones. Hidden
    files, checkpoints, files that were set aside as broken and all other kinds of files are left out. A notebook
    beside answers says nothing; one without stands for an empty file of answers.
    """
    if source.is_file():
        top = PurePosixPath(source.name)
        return _counted([*_zip(source, top)], notebook) if _is(top, ".zip") else [_spot(source, top)]
    return _counted([*_folder(source)], notebook)


def _folder(source: Path) -> Iterator[Spot]:
    failed: list[OSError] = []
    for folder, folders, files in os.walk(source, onerror=failed.append):
        here = PurePosixPath(Path(folder).relative_to(source).as_posix())
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if name not in links and not _hidden(PurePosixPath(name)))
        for name in sorted([*files, *links]):
            if not _hidden(PurePosixPath(name)):
                yield from _file(Path(folder) / name, here / name)
    for error in failed if source.exists() else []:
        path = Path(os.fsdecode(error.filename or source))
        yield _spot(path, PurePosixPath(path.relative_to(source).as_posix()), odd="closed")


def _file(path: Path, at: PurePosixPath) -> Iterator[Spot]:
    try:
        mode = path.lstat().st_mode
    except OSError:
        mode = 0
    if stat.S_ISLNK(mode):
        yield _spot(path, at, odd="link")
    elif not stat.S_ISREG(mode):
        yield _spot(path, at, odd="special")
    elif _is(at, ".zip"):
        yield from _zip(path, at)
    else:
        yield _spot(path, at)


def _spot(path: Path, at: PurePosixPath, *, odd: str = "") -> Spot:
    place = path.parent.resolve() / path.name if odd else path.resolve()
    return Spot(path, at, harmless(str(at)), str(place), odd=odd)


def _zip(path: Path, at: PurePosixPath) -> Iterator[Spot]:
    spot = _spot(path, at)
    try:
        with ZipFile(path) as archive:
            yield from _members(archive, spot)
    except UNREADABLE:
        yield _as(spot, "closed")


def _members(archive: ZipFile, zipped: Spot) -> Iterator[Spot]:
    """What is in a zip; of two files with one name the last counts, as for other programs."""
    known: dict[PurePosixPath, Spot] = {}
    for info in archive.infolist():
        spot = _member(zipped, info)
        if info.is_dir() or _hidden(spot.at):
            continue
        if spot.at in known:
            yield _as(spot, "twice")
        known[spot.at] = spot
    left = INNER_ALL
    for spot in sorted(known.values(), key=lambda each: each.members[-1].file_size):
        if not _is(spot.at, ".zip") or spot.odd:
            yield spot
        elif zipped.members:
            yield _as(spot, "deep")
        elif (size := spot.members[-1].file_size) > min(INNER, left):
            yield _as(spot, "large")
        else:
            left -= size
            yield from _inner(archive, spot)


def _inner(archive: ZipFile, zipped: Spot) -> Iterator[Spot]:
    try:
        with archive.open(zipped.members[-1]) as file:
            data = file.read()
        if data.count(HEADER) > ENTRIES:
            yield _as(zipped, "large")
            return
        with ZipFile(BytesIO(data)) as inner:
            yield from _members(inner, zipped)
    except UNREADABLE:
        yield _as(zipped, "closed")


def _member(zipped: Spot, info: ZipInfo) -> Spot:
    """A file in a zip; whatever path it names, it lies in that zip."""
    raw = PurePosixPath(info.filename.replace("\\", "/"))
    parts = [part for part in raw.parts if part.strip("/.")]
    odd = "link" if stat.S_ISLNK(info.external_attr >> 16) else ""
    at, name = zipped.at.joinpath(*parts), harmless(f"{zipped.name}/{raw}")
    return Spot(zipped.path, at, name, f"{zipped.place}/{raw}", (*zipped.members, info), odd)


def _as(spot: Spot, odd: str) -> Spot:
    return Spot(spot.path, spot.at, spot.name, spot.place, spot.members, odd)


def _counted(spots: list[Spot], notebook: str) -> list[Spot]:
    """The spots that count, in the order of their ways."""
    archives = [_as(spot, "archive") for spot in spots if not spot.odd and spot.at.suffix.lower() in ARCHIVES]
    answers = [spot for spot in spots if not spot.odd and _is(spot.at, ".json") and "-apart-" not in spot.at.stem]
    folders = {spot.at.parent for spot in answers}
    untouched = [
        Spot(spot.path, spot.at.with_name(FILE), _instead(spot.name), _instead(spot.place), odd="empty")
        for spot in spots
        if not spot.odd and spot.at.name == notebook and spot.at.parent not in folders
    ]
    return sorted([*answers, *untouched, *archives, *(spot for spot in spots if spot.odd)], key=lambda each: each.at)


def _instead(name: str) -> str:
    """The name that answers would have beside a notebook."""
    return re.sub(r"[^/\\]+$", FILE, name)


def _hidden(name: PurePosixPath) -> bool:
    return any(part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in name.parts)


def _is(name: PurePosixPath, suffix: str) -> bool:
    return name.suffix.lower() == suffix
