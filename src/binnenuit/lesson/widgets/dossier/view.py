"""The participant's own answers, kept in the browser: this tab, this device if asked, a file, or a code."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.course import Lesson
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import LIMIT, BadDossier, Dossier, dumps, loads
from binnenuit.play.plan.insights import insights_of, keep
from binnenuit.play.promise import place_of, promise
from binnenuit.play.resume import BadCode, code, decode
from binnenuit.play.store import Store


class DossierPage(TypedDict):
    """What the panel says of the dossier; `aside` are the places of texts that could not be read."""

    ready: bool
    notice: str
    bad: bool
    aside: list[int]
    code: str
    limit: int
    insights: list[str]


class DossierView(View):
    """Mirrors the store into the browser's storage. Until the browser has told what it holds, the store is not
    ready; from then on `dossier` is the JSON text to keep, and the page is told that it is alive.
    """

    name = "dossier"
    dossier = traitlets.Unicode().tag(sync=True)

    def __init__(self, course: Course, lesson: Lesson, store: Store) -> None:
        super().__init__(course.texts.dossier.model_dump(), course.texts.dossier.failed)
        self._course, self._lesson, self._store = course, lesson, store
        self._notice, self._bad = "", False
        self._aside: list[int] = []
        self.follow(store)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """restore (texts, best first; code or ""; promise or ""), promise (code), load (text), code (code), other
        (changes), keep (place, on), wipe, or save, which sends a text back.

        `changes` come from another tab: of each the part of the dossier, the id, for a note its part, and the value
        or None.
        """
        texts = self._course.texts.dossier
        dossier = self._store.dossier
        if kind == "save":
            self.send({"text": dumps(dossier)})
            return
        self._notice, self._bad, self._aside = "", False, []
        if kind == "restore":
            dossier = self._restored(content["texts"])
            if content.get("code"):
                dossier = self._resumed(dossier, str(content["code"]))
            if content.get("promise"):
                dossier = self._promised(dossier, str(content["promise"]))
        elif kind == "promise":
            dossier = self._promised(dossier, str(content["code"]))
        elif kind == "load":
            try:
                dossier = loads(str(content["text"]))
                self._notice = texts.loaded
            except BadDossier as bad:
                self._notice, self._bad = getattr(texts, bad.reason), True
        elif kind == "code":
            dossier = self._resumed(dossier, str(content["code"]))
        elif kind == "other":
            dossier = _laid(dossier, content["changes"])
            self._notice = texts.came_in
        elif kind == "keep":
            dossier = keep(self._course, dossier, str(content["place"]), bool(content["on"]))
        elif kind == "wipe":
            dossier = Dossier()
            self._notice = texts.wiped
        self._store.put(dossier)

    def _restored(self, texts: Sequence[str]) -> Dossier:
        """The first text that can be read; the browser puts aside the ones that cannot, by their place."""
        good: list[Dossier] = []
        for place, text in enumerate(texts):
            try:
                good.append(loads(text))
            except BadDossier:
                self._notice, self._bad = self._course.texts.dossier.kept_aside, True
                self._aside.append(place)
        return good[0] if good else self._store.dossier

    def _resumed(self, dossier: Dossier, text: str) -> Dossier:
        try:
            answers = decode(self._course, self._lesson, text)
        except BadCode:
            self._notice = f"{self._notice} {self._course.texts.dossier.bad_code}".strip()
            self._bad = True
            return dossier
        for name, value in answers.items():
            dossier = dossier.answer(name, value)
        self._notice = f"{self._notice} {self._course.texts.dossier.resume_done}".strip()
        return dossier

    def _promised(self, dossier: Dossier, text: str) -> Dossier:
        """The dossier with the sentence of a code out of a calendar; without it when the course no longer has that."""
        place = place_of(self._course, text)
        if not place:
            self._notice = f"{self._notice} {self._course.texts.dossier.bad_promise}".strip()
        return promise(self._course, dossier, place) if place else dossier

    def draw(self, dossier: Dossier) -> None:
        """The text to keep, the code, and what there is to tell."""
        self.dossier = dumps(dossier)
        page: DossierPage = {
            "ready": self._store.ready,
            "notice": self._notice,
            "bad": self._bad,
            "aside": self._aside,
            "code": code(self._course, self._lesson, dossier),
            "limit": LIMIT,
            "insights": [each.place for each in insights_of(self._course, dossier)],
        }
        self.show(page)
        self._notice, self._bad, self._aside = "", False, []


def _laid(dossier: Dossier, changes: Sequence[Any]) -> Dossier:
    """The dossier with these changes; raises BadDossier when it could not be read again."""
    answers = dict(dossier.answers)
    notes = {name: dict(parts) for name, parts in dossier.notes.items()}
    for (kind, name, *part), value in changes:
        mine: dict[str, Any] = notes.setdefault(name, {}) if kind == "notes" else answers
        key = part[0] if kind == "notes" else name
        mine.pop(key, None)
        if value:
            mine[key] = value
    return loads(dumps(Dossier(answers, {name: parts for name, parts in notes.items() if parts})))
