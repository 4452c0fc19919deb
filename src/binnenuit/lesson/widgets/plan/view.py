"""The participant's own plan of action: to fill in, with sentences from earlier answers, and to take along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.plan import PLAN, Pitfall, Section, Suggestion
from binnenuit.lesson.widgets.shared.claim import evidence, paragraphs
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.documents import KINDS, made, page
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.day import told
from binnenuit.play.plan.suggest import adopt, adopted, lesson_of, suggestions
from binnenuit.play.plan.value import Part, keys, plan_of
from binnenuit.play.store import Store

HERE = ZoneInfo("Europe/Amsterdam")


class PlanView(View):
    """Typed texts live in the notes of the dossier, ticked pitfalls in its answers. A document is made in memory when
    asked for, sent to the browser, and forgotten.
    """

    name = "plan"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, store: Store) -> None:
        super().__init__(course.texts.plan.model_dump(), course.texts.dossier.failed)
        self._course, self._store = course, store
        self._most = {name: most for section in course.form.sections for name, most in keys(section).items()}
        self._full = ""
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """write (key, text), tick (ids), adopt (id), make (kind), to send a file, or print, to send a page.

        What the form does not have changes nothing.
        """
        self._full = ""
        dossier = self._store.dossier
        if kind == "write" and (most := self._most.get(str(content["key"]))):
            self._store.put(dossier.note(PLAN, str(content["key"]), str(content["text"])[:most]))
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
        texts = self._course.texts.plan
        file = made(kind, self._course, plan_of(self._course, self._store.dossier), datetime.now(HERE))
        if file is None:
            self.send({"notice": texts.ics_first})
        else:
            name = texts.file_name.format(kind=kind)
            notice = texts.made.format(file=name)
            self.send({"file": name, "type": KINDS[kind], "notice": notice}, buffers=[file])

    def _draw(self, dossier: Dossier) -> None:
        plan, typed = plan_of(self._course, dossier), dossier.notes.get(PLAN, {})
        filled = self._course.texts.plan.filled.format(filled=plan.filled, total=len(plan.parts))
        with self.hold_sync():
            self.notes = {name: typed.get(name, "") for name in self._most}
            self.view = {
                "ready": self._store.ready,
                "title": plan.title,
                "intro": paragraphs(self._course.form.intro),
                "filled": filled,
                "sections": [self._section(part, dossier) for part in plan.parts],
            }

    def _section(self, part: Part, dossier: Dossier) -> dict[str, Any]:
        section = part.section
        return {
            "id": section.id,
            "kind": section.kind,
            "title": section.title,
            "question": section.question,
            "hint": section.hint,
            "fields": [{"key": name, "most": most} for name, most in keys(section).items()],
            "days": [self._day(each.when, each.day) for each in part.actions] or [self._day(part.text, part.day)],
            "pitfalls": self._pitfalls(part.pitfalls) if section.kind == "pitfalls" else [],
            "ideas": [self._idea(each, section, dossier) for each in suggestions(self._course, dossier, section)],
        }

    def _day(self, typed: str, day: Any) -> dict[str, Any]:
        texts = self._course.texts.plan
        if day:
            return {"bad": False, "text": texts.date_read.format(day=told(day, texts.months, texts.days))}
        return {"bad": bool(typed), "text": texts.bad_date if typed else ""}

    def _pitfalls(self, ticked: tuple[Pitfall, ...]) -> list[dict[str, Any]]:
        return [
            {
                "id": each.id,
                "title": each.title,
                "text": each.text,
                "sign": each.sign,
                "ticked": each in ticked,
                "evidence": evidence(self._course, each),
            }
            for each in self._course.form.pitfalls
        ]

    def _idea(self, each: Suggestion, section: Section, dossier: Dossier) -> dict[str, Any]:
        lesson = lesson_of(self._course, each.when.answer)
        return {
            "id": each.id,
            "because": each.because,
            "lesson": self._course.texts.plan.from_lesson.format(lesson=lesson) if lesson else "",
            "text": each.text,
            "evidence": evidence(self._course, each),
            "adopted": adopted(dossier, section, each),
            "full": each.id == self._full,
        }
