"""A worksheet for the own municipality: to fill in after a worked example, to look at, and to take along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.worksheet import GIVEN, PARTIES, Worksheet
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.lesson.widgets.worksheet.page import worksheet_page
from binnenuit.paper.documents import KINDS, worksheet
from binnenuit.paper.documents import worksheet_page as printed
from binnenuit.play.dossier import Dossier
from binnenuit.play.sheet.value import filled_of, keys, without
from binnenuit.play.store import Store

HERE = ZoneInfo("Europe/Amsterdam")


class WorksheetView(View):
    """Typed texts and the parties of a map live in the notes of the dossier, answers to questions in its answers. A
    document is made in memory when asked for, sent to the browser, and forgotten.
    """

    name = "worksheet"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, sheet: Worksheet, store: Store) -> None:
        plan = course.texts.plan
        shown = ("parts", "at", "open", "answered", "previous", "next")
        turns = {{"parts": "label"}.get(name, name): getattr(plan, name) for name in shown}
        super().__init__({**course.texts.worksheet.model_dump(), "turns": turns}, course.texts.dossier.failed)
        self._course, self._sheet, self._store = course, sheet, store
        self._most = keys(sheet)
        self.follow(store, sheet.id, *(sheet.key(each) for each in sheet.questions))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """write (key, text), choose (id, answer), away (slot), make (kind), to send a file, or print, to send a page.

        What the worksheet does not have changes nothing.
        """
        sheet, dossier = self._sheet, self._store.dossier
        if kind == "write" and (most := self._most.get(str(content["key"]))):
            self._store.put(dossier.note(sheet.id, str(content["key"]), str(content["text"])[:most]))
        elif kind == "choose" and content["answer"] in GIVEN:
            asked = next((each for each in sheet.questions if each.id == content["id"]), None)
            if asked:
                self._store.put(dossier.answer(sheet.key(asked), str(content["answer"])))
        elif kind == "away" and content["slot"] in range(1, PARTIES + 1):
            self._store.put(without(sheet, dossier, int(content["slot"])))
        elif kind == "make" and content["kind"] in ("docx", "pdf"):
            self._make(str(content["kind"]))
        elif kind == "print":
            self.send({"page": printed(self._course, filled_of(sheet, dossier), datetime.now(HERE))})

    def _make(self, kind: str) -> None:
        texts, filled = self._course.texts.worksheet, filled_of(self._sheet, self._store.dossier)
        name = texts.file_name.format(id=self._sheet.id, kind=kind)
        file = worksheet(kind, self._course, filled, datetime.now(HERE))
        notice = texts.made.format(file=name)
        self.send({"file": name, "type": KINDS[kind], "notice": notice}, buffers=[file])

    def draw(self, dossier: Dossier) -> None:
        """The page, and what was typed in it."""
        typed = dossier.notes.get(self._sheet.id, {})
        with self.hold_sync():
            self.notes = {name: typed.get(name, "") for name in self._most}
            self.show(worksheet_page(self._course, filled_of(self._sheet, dossier), ready=self._store.ready))
