"""A norm lab to play: first a prediction, then the picture, then the dials."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.lab.lab import Lab
from binnenuit.course.records.lab.mission import Mission
from binnenuit.lesson.widgets.norm_lab.begin_page import NEEDED, rounded
from binnenuit.lesson.widgets.norm_lab.finding_page import shown
from binnenuit.lesson.widgets.norm_lab.mission_page import missions
from binnenuit.lesson.widgets.norm_lab.page import guess_of, lab_page
from binnenuit.lesson.widgets.norm_lab.picture import Pictures
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.norms.lab import Finding, find, words
from binnenuit.norms.lab.knob import Knob, knobs, numbers
from binnenuit.norms.lab.setting import begun, read, start, written
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store

LONGEST = 2000
"""Characters of the own explanation."""


class NormLabView(View):
    """Plays one lab. The prediction lives in the dossier under the lab's id; in its notes live the explanation, and for
    each mission that was met the setting of the dials. Where the dials stand is else forgotten with the page.
    """

    name = "norm_lab"
    figure = traitlets.Unicode().tag(sync=True)
    voices = traitlets.Bytes().tag(sync=True)
    minds = traitlets.Bytes().tag(sync=True)
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, lab: Lab, store: Store) -> None:
        super().__init__(words(course, lab), course.texts.dossier.failed)
        self._course, self._lab, self._store = course, lab, store
        self._pictures = Pictures(course.language)
        self._knobs = knobs(lab, course.formats.formats if lab.formats else ())
        self._at: dict[str, int] = {}
        self._formats: list[str] = []
        self._asked: tuple[Any, ...] = ()
        self._charted: tuple[Any, ...] = ()
        self._chart = False
        self._found: Finding | None = None
        self._reset()
        self.follow(store, lab.id, *([lab.estimate] if lab.estimate else []))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """predict, explain (text), dial (id, at), reset, begin (share, perceived), formats (ids), found (id), or look.

        What the lab does not have changes nothing, and a dial stays within its stops. `chart` is whether the chart is
        in sight: it is drawn only then.
        """
        self._chart = content.get("chart", self._chart) is True
        if kind == "predict":
            predicted = self._store.dossier.answer(self._lab.id, str(content["id"]))
            if guess_of(self._lab, predicted) and not guess_of(self._lab, self._store.dossier):
                self._store.put(predicted)
            return
        if kind == "explain":
            self._store.put(self._store.dossier.note(self._lab.id, "", str(content["text"])[:LONGEST]))
            return
        if kind == "dial" and (knob := next((each for each in self._knobs if each.id == content["id"]), None)):
            self._at[knob.id] = min(max(int(content["at"]), 0), len(knob.dial.stops) - 1)
        elif kind == "reset":
            self._reset()
        elif kind == "begin":
            self._at = begun(self._knobs, {name: rounded(content[name]) / 100 for name in NEEDED})
        elif kind == "formats":
            self._choose(content["ids"])
        elif kind == "found":
            self._put_back(str(content["id"]))
        self.draw(self._store.dossier)

    def _reset(self) -> None:
        self._at = start(self._knobs)
        self._formats = list(self._lab.formats)

    def _choose(self, ids: Any) -> None:
        known = [each.id for each in self._course.formats.formats]
        chosen = [name for name in ids if name in known]
        if chosen and self._lab.rules.chooses and self._lab.formats:
            self._formats = chosen[-self._lab.rules.formats[1] :]

    def _put_back(self, mission: str) -> None:
        at = read(self._knobs, self._store.dossier.notes.get(self._lab.id, {}).get(mission, ""))
        if at:
            self._at, self._formats = at, list(self._lab.formats)

    def _turnable(self) -> list[Knob]:
        """The knobs of the formats that are chosen, in that order, and of the people."""
        mine = [knob for name in self._formats for knob in self._knobs if knob.format and knob.format.id == name]
        return mine + [knob for knob in self._knobs if not knob.format]

    def draw(self, dossier: Dossier) -> None:
        """The page, what was found, and the explanation that was typed; a mission that is met is kept."""
        turnable, ready = self._turnable(), self._store.ready
        page = lab_page(self._course, self._lab, dossier, turnable, self._at, self._formats, ready=ready)
        new: list[Mission] = []
        with self.hold_sync():
            self.notes = {self._lab.id: dossier.notes.get(self._lab.id, {}).get("", "")}
            if page["open"]:
                found = self._look()
                parts, new = missions(self._course, self._lab, dossier, found, self._knobs, self._at)
                self.show({**page, **shown(found), "missions": parts})
            else:
                self.show(page)
        if new and page["ready"]:
            line = written(self._knobs, self._at)
            for each in new:
                dossier = dossier.note(self._lab.id, each.id, line)
            self._store.put(dossier)

    def _look(self) -> Finding:
        """What there is to see, after drawing it; nothing is done when nothing was turned."""
        asked = (tuple(self._at.items()), tuple(self._formats))
        if asked != self._asked or self._found is None:
            at = numbers(self._knobs, self._at)
            self._found = found = find(self._course, self._lab, at, self._formats)
            self.voices = b"".join(crowd.frames.tobytes() for crowd in found.crowds)
            self.minds = b"".join(crowd.beliefs.tobytes() + crowd.wants.tobytes() for crowd in found.crowds)
            self._asked = asked
        if self._charted != asked and (self._chart or not self._found.crowds):
            self.figure, self._charted = self._pictures.draw(self._found), asked
        return self._found
