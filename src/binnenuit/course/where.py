"""Where the course lies: beside the trainer, in the repository, or inside the installed package."""

import os
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
OWN = (PACKAGE.parent.parent, PACKAGE / "_course")
"""Where the course lies that came with the code: in the repository, or in the package."""
VARIABLE = "BINNENUIT_COURSE"


class NoCourse(FileNotFoundError):
    """No data/ was found; `places` lists where it was looked for, in order."""

    def __init__(self, places: list[Path]) -> None:
        super().__init__("no course in: " + ", ".join(map(str, places)))
        self.places = places


@dataclass(frozen=True, slots=True)
class Home:
    """The folder that holds data/, notebooks/, solutions/ and exercises/."""

    root: Path

    @property
    def data(self) -> Path:
        """The course as data."""
        return self.root / "data"

    @property
    def notebooks(self) -> Path:
        """The lessons."""
        return self.root / "notebooks"


def find_home(given: Path | None = None) -> Home:
    """The course to use: the given folder, else $BINNENUIT_COURSE, the working folder or one above it,
    the repository that this code runs from, or the copy inside the package.

    Raises NoCourse with every place that was tried.
    """
    tried: list[Path] = []
    for root in [given] if given else _candidates():
        data = root.resolve() / "data"
        if (data / "course.toml").is_file():
            return Home(root.resolve())
        tried.append(data)
    raise NoCourse(tried)


def _candidates() -> list[Path]:
    if named := os.environ.get(VARIABLE):
        return [Path(named)]
    here = Path.cwd()
    return [here, *here.parents[:3], *OWN]
