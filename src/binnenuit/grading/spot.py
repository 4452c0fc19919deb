"""Where one file lies that was handed in: in a folder, in a zip, or in a zip in that zip."""

import zlib
from dataclasses import dataclass
from io import BytesIO
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

LONGEST = 160
"""Characters of a name that are shown."""

UNREADABLE = (BadZipFile, OSError, RuntimeError, EOFError, ValueError, MemoryError, zlib.error, LZMAError)
"""What reading a damaged, encrypted or forbidden file may raise."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One file: `at` is its way from what was collected, a zip counting as a folder; `place` where it lies in full.

    `name` is for people. `members` leads through zips, from the one on disk inwards. `odd` says why it cannot be
    taken, as a key of [cli.skipped] in texts.toml; it is empty when nothing is known against it.
    """

    path: Path
    at: PurePosixPath
    name: str
    place: str
    members: tuple[ZipInfo, ...] = ()
    odd: str = ""

    def read(self, most: int) -> bytes:
        """The first so many bytes, no more is unpacked; raises one of UNREADABLE."""
        if not self.members:
            with self.path.open("rb") as file:
                return file.read(most)
        with ZipFile(self.path) as archive:
            return _unpacked(archive, self.members, most)


def harmless(name: str) -> str:
    """A name that can do nothing to a terminal, and is no longer than a few lines."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in name)
    return shown if len(shown) <= LONGEST else f"...{shown[-LONGEST:]}"


def _unpacked(archive: ZipFile, members: tuple[ZipInfo, ...], most: int) -> bytes:
    first, *rest = members
    with archive.open(first) as file:
        if not rest:
            return file.read(most)
        data = file.read()  # a zip in a zip: no longer than it says, which was looked at when it was found
    with ZipFile(BytesIO(data)) as inner:
        return _unpacked(inner, tuple(rest), most)
