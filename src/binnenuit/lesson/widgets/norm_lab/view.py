"""A norm lab to play: first a prediction, then the picture, then the dials."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.lab import Guess, Lab
from binnenuit.lesson.widgets.norm_lab.picture import Pictures
from binnenuit.lesson.widgets.shared.claim import evidence, paragraphs
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.norms.lab import Finding, find
from binnenuit.norms.lab.finding import Table
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store

MOST = 2
"""So many formats stand side by side."""
LONGEST = 2000
"""Characters of the own explanation."""


class NormLabView(View):
    """Plays one lab. The prediction lives in the dossier under the lab's id, the explanation in its notes; where the
    dials stand is forgotten with the page.
    """

    name = "norm_lab"
    figure = traitlets.Unicode().tag(sync=True)
    voices = traitlets.Bytes().tag(sync=True)
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, lab: Lab, store: Store) -> None:
        words = course.texts.lab.model_dump()
        if lab.kind == "threshold":
            words |= course.texts.lab_threshold.rounds.model_dump()
        super().__init__(words, course.texts.dossier.failed)
        self._course, self._lab, self._store = course, lab, store
        self._pictures = Pictures()
        self._at: dict[str, int] = {}
        self._formats: list[str] = []
        self._asked: tuple[Any, ...] = ()
        self._seen: dict[str, Any] = {}
        self._reset()
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """predict (id), explain (text), dial (id, at), reset, formats (ids), or moment (id).

        What the lab does not have changes nothing, and a dial stays within its stops.
        """
        if kind == "predict":
            if self._guess(str(content["id"])) and not self._guess(self._answer(self._store.dossier)):
                self._store.put(self._store.dossier.answer(self._lab.id, str(content["id"])))
            return
        if kind == "explain":
            self._store.put(self._store.dossier.note(self._lab.id, "", str(content["text"])[:LONGEST]))
            return
        if kind == "dial" and (dial := self._lab.dial(str(content["id"]))):
            self._at[dial.id] = min(max(int(content["at"]), 0), len(dial.stops) - 1)
        elif kind == "reset":
            self._reset()
        elif kind == "formats":
            self._choose(content["ids"])
        elif kind == "moment":
            moment = next((each for each in self._lab.moments if each.id == content["id"]), None)
            if moment:
                self._reset()  # what its text says holds from the start, not after any other turn
                self._at |= moment.set
                self._formats = list(moment.formats) or self._formats
        self._draw(self._store.dossier)

    def _reset(self) -> None:
        self._at = {dial.id: dial.start for dial in self._lab.dials}
        self._formats = list(self._lab.formats)

    def _choose(self, ids: Any) -> None:
        known = [each.id for each in self._course.formats.formats]
        chosen = [name for name in ids if name in known]
        if chosen and self._lab.kind == "meeting" and self._lab.formats:
            self._formats = chosen[-MOST:]

    def _answer(self, dossier: Dossier) -> str:
        answer = dossier.answers.get(self._lab.id)
        return answer if isinstance(answer, str) else ""

    def _guess(self, name: str) -> Guess | None:
        return next((each for each in self._lab.prediction.options if each.id == name), None)

    def _draw(self, dossier: Dossier) -> None:
        guess = self._guess(self._answer(dossier))
        with self.hold_sync():
            self.notes = {self._lab.id: dossier.notes.get(self._lab.id, {}).get("", "")}
            self._seen = self._look() if guess else {}
            self.view = self._always(guess) | self._seen

    def _look(self) -> dict[str, Any]:
        """The words and numbers of what there is to see, after drawing it; nothing is done when nothing was turned."""
        asked = (tuple(self._at.items()), tuple(self._formats))
        if asked != self._asked or not self._seen:
            numbers = {dial.id: dial.stops[self._at[dial.id]].value for dial in self._lab.dials}
            finding = find(self._course, self._lab, numbers, self._formats)
            self.figure = self._pictures.draw(finding)
            self.voices = b"".join(crowd.frames.tobytes() for crowd in finding.crowds)
            self._asked, self._seen = asked, shown(finding)
        return self._seen

    def _always(self, guess: Guess | None) -> dict[str, Any]:
        lab = self._lab
        return {
            "ready": self._store.ready,
            "id": lab.id,
            "title": lab.title,
            "intro": paragraphs(lab.intro),
            "limits": [limit.text for limit in lab.limits],
            "prediction": {
                "question": lab.prediction.question,
                "options": [{"id": each.id, "text": each.text} for each in lab.prediction.options],
                "answer": guess.id if guess else "",
                "feedback": paragraphs(guess.feedback) if guess else [],
                "evidence": evidence(self._course, guess) if guess else None,
            },
            "explain": lab.explain,
            "open": guess is not None,
            "dials": [
                {
                    "id": dial.id,
                    "label": dial.label,
                    "explain": dial.explain,
                    "stops": [stop.word for stop in dial.stops],
                    "at": self._at[dial.id],
                    "start": dial.start,
                }
                for dial in lab.dials
            ],
            "changed": any(self._at[dial.id] != dial.start for dial in lab.dials) or self._formats != list(lab.formats),
            "formats": self._choices() if lab.kind == "meeting" and lab.formats else None,
            "moments": [
                {
                    "id": each.id,
                    "title": each.title,
                    "text": paragraphs(each.text),
                    "evidence": evidence(self._course, each),
                    "button": each.button,
                }
                for each in lab.moments
            ],
        }

    def _choices(self) -> dict[str, Any]:
        return {
            "label": self._course.texts.lab.formats,
            "options": [
                {"id": each.id, "name": each.name, "summary": each.summary, "chosen": each.id in self._formats}
                for each in self._course.formats.formats
            ],
            "most": MOST,
        }


def shown(finding: Finding) -> dict[str, Any]:
    """The words and numbers of a finding, as the browser gets them."""
    return {
        "caption": finding.title,
        "words": list(finding.sentences),
        "table": table(finding.table),
        "weeks": max((len(crowd.frames) - 1 for crowd in finding.crowds), default=0),
        "people": [{"name": crowd.name, "meetings": crowd.meetings} for crowd in finding.crowds],
    }


def table(numbers: Table) -> dict[str, Any]:
    """A table as plain data."""
    return {
        "caption": numbers.caption,
        "head": list(numbers.head),
        "rows": [
            {
                "name": row.name,
                "chosen": row.chosen,
                "cells": list(row.cells),
                "low": row.low,
                "mid": row.mid,
                "high": row.high,
            }
            for row in numbers.rows
        ],
        "bar": {"from": numbers.bar[0], "to": numbers.bar[1]} if numbers.bar else None,
    }
