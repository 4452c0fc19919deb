"""A branching scenario to play: the view is computed from the path, a click appends one id to it."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.scenario import Ending, Scenario
from binnenuit.lesson.widgets.scenario.comparison import comparison
from binnenuit.lesson.widgets.shared.claim import evidence, paragraphs, references
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import OffPath, Path, Reading, State, back, choose, state
from binnenuit.play.store import Store


class ScenarioView(View):
    """Plays one scenario; the path lives in the store's dossier under the scenario's id, reasons in its notes."""

    name = "scenario"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, scenario: Scenario, store: Store) -> None:
        super().__init__(course.texts.scenario.model_dump(), course.texts.dossier.failed)
        self._course, self._scenario, self._store = course, scenario, store
        self._choices = {choice.id for step in scenario.steps for choice in step.choices}
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """choose (id, at), back (at), restart, or reason (id, text); a late or double click changes nothing."""
        dossier = self._store.dossier
        now, _ = self._state(dossier)
        if kind == "choose" and content["at"] == len(now.path):
            try:
                self._go(choose(now, str(content["id"])).path)
            except OffPath:
                self._draw(dossier)
        elif kind == "back" and content["at"] == len(now.path):
            self._go(back(now.path))
        elif kind == "restart":
            if now.ending:
                dossier = dossier.answer(self._scenario.previous, list(now.path))
            self._store.put(dossier.answer(self._scenario.id, None))
        elif kind == "reason" and str(content["id"]) in self._choices:
            self._store.put(dossier.note(self._scenario.id, str(content["id"]), str(content["text"])[:2000]))

    def _go(self, path: Path) -> None:
        self._store.put(self._store.dossier.answer(self._scenario.id, list(path)))

    def _state(self, dossier: Dossier) -> tuple[State, bool]:
        """The state of the stored path, and whether it had to be shortened to what the scenario now offers."""
        path = dossier.path(self._scenario.id)
        try:
            return state(self._scenario, path), False
        except OffPath as off:
            return state(self._scenario, off.good), True

    def _draw(self, dossier: Dossier) -> None:
        now, repaired = self._state(dossier)
        self.notes = dict(dossier.notes.get(self._scenario.id, {}))
        self.view = {
            "ready": self._store.ready,
            "repaired": repaired,
            "setting": self._course.texts.scenario.setting.format(
                place=self._scenario.place, period=self._scenario.period, minutes=self._scenario.minutes
            ),
            "intro": paragraphs(self._scenario.intro),
            "role": paragraphs(self._scenario.role),
            "warning": paragraphs(self._scenario.warning),
            "at": len(now.path),
            "trail": [{"step": visit.step.title, "choice": visit.choice.text} for visit in now.visits],
            "consequence": self._consequence(now),
            "meters": [meter(reading) for reading in now.readings],
            "situation": self._situation(now),
            "choices": [{"id": choice.id, "text": choice.text} for choice in now.offered],
            "ending": self._ending(now.ending) if now.ending else None,
            "not_taken": self._not_taken(now) if now.ending else [],
            "debrief": self._debrief() if now.ending else None,
            "comparison": comparison(self._scenario, now, dossier.path(self._scenario.previous)),
        }

    def _consequence(self, now: State) -> dict[str, Any] | None:
        if not now.visits:
            return None
        last = now.visits[-1].choice
        return {
            "id": last.id,
            "choice": last.text,
            "text": paragraphs(last.consequence),
            "evidence": evidence(self._course, last),
        }

    def _situation(self, now: State) -> dict[str, Any] | None:
        if not now.step:
            return None
        text = [*paragraphs(now.step.text), *(part for extra in now.extra for part in paragraphs(extra))]
        return {"title": now.step.title, "text": text, "question": now.step.question}

    def _ending(self, ending: Ending) -> dict[str, Any]:
        return {
            "title": ending.title,
            "text": paragraphs(ending.text),
            "lesson": paragraphs(ending.lesson),
            "evidence": evidence(self._course, ending),
        }

    def _not_taken(self, now: State) -> list[dict[str, Any]]:
        return [
            {
                "step": visit.step.title,
                "choices": [
                    {"text": c.text, "consequence": paragraphs(c.consequence), "evidence": evidence(self._course, c)}
                    for c in visit.not_taken
                ],
            }
            for visit in now.visits
        ]

    def _debrief(self) -> dict[str, Any]:
        told = self._scenario.debrief
        return {
            "title": told.title,
            "intro": paragraphs(told.intro),
            "facts": [{"text": paragraphs(f.text), "evidence": evidence(self._course, f)} for f in told.facts],
            "unknown": [
                {"text": paragraphs(u.text), "sources": references(self._course, u.sources)} for u in told.unknown
            ],
            "questions": [question.text for question in told.questions],
        }


def meter(reading: Reading) -> dict[str, Any]:
    """A meter's reading as numbers and words."""
    return {
        "label": reading.meter.label,
        "explain": reading.meter.explain,
        "value": reading.value,
        "count": len(reading.meter.levels),
        "word": reading.word,
        "change": reading.change,
    }
