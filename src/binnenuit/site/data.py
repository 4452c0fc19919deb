"""What the page templates may read: one object, ``site``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, Self

from binnenuit import look
from binnenuit.course.records.ways import Ways
from binnenuit.lesson import widgets
from binnenuit.look.files import made
from binnenuit.serve.shelf import Shelf
from binnenuit.site.pages.registry import PAGES, SitePage

#: Jinja templates and static files of our own.
TEMPLATE = Path(__file__).parent / "template"

#: Our own static files, and the script and the style of all widgets together.
SHELF = Shelf({**made(), **widgets.served()}, (TEMPLATE / "static", look.STATIC))


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
    ``together`` is None without role cards. ``faces`` is the folder with the pictures of the cast.
    """

    texts: Mapping[str, Any]
    course: Any
    lessons: Sequence[Lesson]
    helplines: Any = ()
    sources: Any = ()
    evidence: Any = ()
    terms: Any = ()
    ways: Any = field(default_factory=Ways)
    together: Any = None
    base_url: str = "/"
    extra: Mapping[str, Any] = field(default_factory=dict)
    pages: Sequence[SitePage] = PAGES
    faces: Path | None = None

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
        return self.base_url + SHELF.address(name)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Itself: nbconvert copies its resources for every page, and nothing here changes."""
        return self
