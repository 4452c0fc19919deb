"""What a participant takes home: one folder, or each thing apart; made in memory when asked for, and forgotten."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from binnenuit.course import Course
from binnenuit.lesson.widgets.folder.page import folder_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.documents.folder import Wish, bytes_of, for_later, things, whole
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.day import FIRST, LAST
from binnenuit.play.promise import promise
from binnenuit.play.store import Store

HERE = ZoneInfo("Europe/Amsterdam")


class FolderView(View):
    """Keeps nothing of its own; the name on a certificate is typed in the browser and never comes here."""

    name = "folder"

    def __init__(self, course: Course, store: Store) -> None:
        returns = course.texts.returns.model_dump()
        super().__init__({**course.texts.folder.model_dump(), "returns": returns}, course.texts.dossier.failed)
        self._course, self._store = course, store
        self.follow(store)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """make (file, card, address, begin), to send a file; print, to send the certificate as a page; or promise
        (place), to choose the sentence to come back to, or with an empty place none.

        A file that there is no cause for is not made.
        """
        course, dossier, now = self._course, self._store.dossier, datetime.now(HERE)
        there = things(course, dossier)
        if kind == "print":
            page = next((each for each in there if each.kind == "certificate"), None)
            if page:
                self.send({"page": bytes_of(course, dossier, page, Wish(), now).decode()})
        elif kind == "promise":
            self._store.put(promise(course, dossier, str(content["place"])))
        elif kind == "make":
            all_of_it = (whole(course), *there) if there else ()
            thing = next((each for each in (*all_of_it, *for_later(course)) if each.file == content["file"]), None)
            if thing:
                wish = Wish(str(content["card"]), str(content["address"]), _day(content.get("begin")))
                notice = course.texts.folder.made.format(file=thing.file)
                message = {"file": thing.file, "type": thing.media, "notice": notice}
                self.send(message, buffers=[bytes_of(course, dossier, thing, wish, now)])

    def draw(self, dossier: Dossier) -> None:
        """What there is to take home."""
        self.show(folder_page(self._course, dossier, ready=self._store.ready))


def _day(text: object) -> date | None:
    """The day in the field of a browser, 2026-12-06; None for none, and for a year that is a slip of the keyboard."""
    try:
        day = date.fromisoformat(str(text))
    except ValueError:
        return None
    return day if FIRST <= day.year <= LAST else None
