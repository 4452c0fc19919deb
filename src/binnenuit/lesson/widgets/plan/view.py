"""The participant's own plan of action: to fill in, with sentences from earlier answers, and to take along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN
from binnenuit.lesson.widgets.plan.page import plan_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.documents import KINDS, made, page
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import KEPT, insights_of, keep, reword
from binnenuit.play.plan.suggest import adopt
from binnenuit.play.plan.value import keys, plan_of
from binnenuit.play.store import Store

HERE = ZoneInfo("Europe/Amsterdam")


class PlanView(View):
    """Typed texts live in the notes of the dossier, ticked pitfalls in its answers. A document is made in memory when
    asked for, sent to the browser, and forgotten.
    """

    name = "plan"
    keyed = "sections"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, store: Store) -> None:
        super().__init__(course.texts.plan.model_dump(), course.texts.dossier.failed)
        self._course, self._store = course, store
        self._most = {name: most for section in course.form.sections for name, most in keys(section).items()}
        self._full = ""
        self.follow(store)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """write (key, text), tick (ids), adopt (id), drop (place), make (kind), to send a file, or print, to send a
        page.

        What the form does not have changes nothing.
        """
        self._full = ""
        dossier = self._store.dossier
        if kind == "write" and (most := self._most.get(str(content["key"]))):
            self._store.put(dossier.note(PLAN, str(content["key"]), str(content["text"])[:most]))
        elif kind == "write" and str(content["key"]).startswith(f"{KEPT}/"):
            place = str(content["key"]).removeprefix(f"{KEPT}/")
            self._store.put(reword(self._course, dossier, place, str(content["text"])))
        elif kind == "drop":
            self._store.put(keep(self._course, dossier, str(content["place"]), False))
        elif kind == "tick":
            ids = [pitfall.id for pitfall in self._course.form.pitfalls if pitfall.id in content["ids"]]
            self._store.put(dossier.answer(PLAN, ids))
        elif kind == "adopt":
            self._adopt(str(content["id"]))
        elif kind == "make" and content["kind"] in KINDS:
            self._make(str(content["kind"]))
        elif kind == "print":
            self.send({"page": page(self._course, plan_of(self._course, dossier), datetime.now(HERE))})

    def _adopt(self, name: str) -> None:
        each = next((each for each in self._course.form.suggestions if each.id == name), None)
        after = adopt(self._course, self._store.dossier, each) if each else self._store.dossier
        if after is None:
            self._full = name
        self._store.put(after or self._store.dossier)

    def _make(self, kind: str) -> None:
        texts, plan = self._course.texts.plan, plan_of(self._course, self._store.dossier)
        file = made(kind, self._course, plan, datetime.now(HERE))
        if file is None:
            back = next(part for part in plan.parts if part.section.kind == "date")
            self.send({"notice": texts.ics_bad if back.text else texts.ics_first, "field": back.section.id})
        else:
            name = texts.file_name.format(kind=kind)
            notice = texts.made.format(file=name)
            self.send({"file": name, "type": KINDS[kind], "notice": notice}, buffers=[file])

    def draw(self, dossier: Dossier) -> None:
        """The form, and what was typed in it."""
        typed = dossier.notes.get(PLAN, {})
        own = {f"{KEPT}/{each.place}": each.text for each in insights_of(self._course, dossier)}
        with self.hold_sync():
            self.notes = {name: typed.get(name, "") for name in self._most} | own
            self.show(plan_page(self._course, dossier, self._full, ready=self._store.ready))
