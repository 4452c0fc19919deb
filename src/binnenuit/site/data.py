"""What the page templates may read: one object, ``site``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol, Self

from binnenuit import look
from binnenuit.lesson import widgets

#: Jinja templates and static files of our own.
TEMPLATE = Path(__file__).parent / "template"

#: Folders with static files, first hit wins.
STATIC = (TEMPLATE / "static", look.STATIC)

#: Static files that are in no folder: the script and the style of all widgets together.
MADE = widgets.served()


class Lesson(Protocol):
    """What the site needs to know of one lesson; templates may read more."""

    @property
    def id(self) -> str:
        """The name in the address: ``/les/ID``."""

    @property
    def notebook(self) -> str:
        """File stem in the folder with notebooks."""

    @property
    def title(self) -> str:
        """What it is called."""


@dataclass(frozen=True)
class SiteData:
    """Everything that a page shows. ``base_url`` begins and ends with a slash.

    ``texts`` is the table ``[site]`` of data/texts.toml, nested; the others are what the content
    models give, and only templates look inside them.
    """

    texts: Mapping[str, Any]
    course: Any
    lessons: Sequence[Lesson]
    helplines: Any = ()
    sources: Any = ()
    evidence: Any = ()
    base_url: str = "/"
    extra: Mapping[str, Any] = field(default_factory=dict)

    def lesson(self, lesson_id: str) -> Lesson | None:
        """The lesson with this id, None when there is none."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)

    def text(self, key: str, fallback: str = "") -> str:
        """One text that the server itself shows, by dotted key; ``fallback`` when there is none."""
        value: Any = self.texts
        for part in key.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        return value if isinstance(value, str) else fallback

    def static(self, name: str) -> str:
        """Address of a static file of ours; changes with its content, so it may be kept for ever."""
        if name in MADE:
            return f"{self.base_url}static/{sha256(MADE[name]).hexdigest()[:8]}/{name}"
        path = next((path for folder in STATIC if (path := folder / name).is_file()), STATIC[0] / name)
        return f"{self.base_url}static/{digest(path)}/{name}"

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Itself: nbconvert copies its resources for every page, and nothing here changes."""
        return self


def digest(path: Path) -> str:
    """Eight characters that change with the file's content; zeros when there is no file."""
    try:
        return _digest(str(path), path.stat().st_mtime_ns)
    except OSError:
        return "0" * 8


@lru_cache(maxsize=512)
def _digest(path: str, _changed: int) -> str:
    return sha256(Path(path).read_bytes()).hexdigest()[:8]
