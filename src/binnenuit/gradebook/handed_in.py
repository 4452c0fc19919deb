"""Find the answer files in a folder or zip that came from elsewhere, and read no more of each than is useful."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from binnenuit.answers import FILE, LIMIT, Dossier, dumps

UNREADABLE = (BadZipFile, OSError, RuntimeError, EOFError, ValueError, zlib.error, LZMAError)
"""What reading a damaged, encrypted or forbidden file may raise."""

NOTHING = dumps(Dossier()).encode()


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One file with answers: where it lay in full, its name for people, and its bytes; None when unreadable.

    The bytes are at most one more than a dossier may have, so that a larger file is still seen to be too large.
    """

    place: str
    name: str
    answers: bytes | None


def handed_in(source: Path, notebook: str) -> Iterator[HandedIn]:
    """Every .json file in a folder or zip, in the order of their names, also in the zips of a folder.

    A folder that holds the notebook of that name and no answers is one empty submission. Hidden files, checkpoints,
    files that were set aside as broken, links and zips inside zips are passed over.
    """
    if source.is_file():
        yield from _zipped(source, source.name, notebook) if _is(source, ".zip") else [_read(source, source.name)]
        return
    paths = [path for path in sorted(source.rglob("*")) if path.is_file() and not path.is_symlink()]
    names = {PurePosixPath(path.relative_to(source).as_posix()): path for path in paths}
    for name in _counted(set(names), notebook):
        yield _read(source / name, str(name))
    for name, path in names.items():
        if _is(name, ".zip") and not _hidden(name):
            yield from _zipped(path, str(name), notebook)


def _read(path: Path, name: str) -> HandedIn:
    answers: bytes | None
    try:
        with path.open("rb") as file:
            answers = file.read(LIMIT + 1)
    except FileNotFoundError:
        answers = NOTHING
    except UNREADABLE:
        answers = None
    return HandedIn(str(path.resolve()), _shown(name), answers)


def _zipped(path: Path, name: str, notebook: str) -> Iterator[HandedIn]:
    place = str(path.resolve())
    try:
        with ZipFile(path) as archive:
            files = {PurePosixPath(info.filename): info for info in archive.infolist() if not info.is_dir()}
            for inside in _counted(set(files), notebook):
                answers = _member(archive, files[inside]) if inside in files else NOTHING
                yield HandedIn(f"{place}/{inside}", _shown(f"{name}/{inside}"), answers)
    except UNREADABLE:
        yield HandedIn(place, _shown(name), None)


def _member(archive: ZipFile, info: ZipInfo) -> bytes | None:
    try:
        with archive.open(info) as file:
            return file.read(LIMIT + 1)
    except UNREADABLE:
        return None


def _counted(names: set[PurePosixPath], notebook: str) -> list[PurePosixPath]:
    """The answer files among the names, and the name that answers would have where there is only a notebook."""
    shown = {name for name in names if not _hidden(name)}
    answers = {name for name in shown if _is(name, ".json") and "-apart-" not in name.stem}
    folders = {name.parent for name in answers}
    untouched = {name.with_name(FILE) for name in shown if name.name == notebook and name.parent not in folders}
    return sorted(answers | untouched)


def _hidden(name: PurePosixPath) -> bool:
    return any(part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in name.parts)


def _is(name: PurePosixPath | Path, suffix: str) -> bool:
    return name.suffix.lower() == suffix


def _shown(name: str) -> str:
    """A name that can do nothing to a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)
