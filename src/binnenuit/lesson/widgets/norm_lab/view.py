"""A norm lab to play: first a prediction, then the picture, then the dials."""

from collections.abc import Mapping
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.lab import Lab
from binnenuit.lesson.widgets.norm_lab.finding_page import FindingPart, shown
from binnenuit.lesson.widgets.norm_lab.page import guess_of, lab_page
from binnenuit.lesson.widgets.norm_lab.picture import Pictures
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.norms.lab import find, words
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store

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
        super().__init__(words(course, lab), course.texts.dossier.failed)
        self._course, self._lab, self._store = course, lab, store
        self._pictures = Pictures(course.language)
        self._at: dict[str, int] = {}
        self._formats: list[str] = []
        self._asked: tuple[Any, ...] = ()
        self._seen: FindingPart | None = None
        self._reset()
        self.follow(store, lab.id)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """predict (id), explain (text), dial (id, at), reset, formats (ids), or moment (id).

        What the lab does not have changes nothing, and a dial stays within its stops.
        """
        if kind == "predict":
            predicted = self._store.dossier.answer(self._lab.id, str(content["id"]))
            if guess_of(self._lab, predicted) and not guess_of(self._lab, self._store.dossier):
                self._store.put(predicted)
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
        self.draw(self._store.dossier)

    def _reset(self) -> None:
        self._at = {dial.id: dial.start for dial in self._lab.dials}
        self._formats = list(self._lab.formats)

    def _choose(self, ids: Any) -> None:
        known = [each.id for each in self._course.formats.formats]
        chosen = [name for name in ids if name in known]
        if chosen and self._lab.rules.chooses and self._lab.formats:
            self._formats = chosen[-self._lab.rules.formats[1] :]

    def draw(self, dossier: Dossier) -> None:
        """The page, what was found, and the explanation that was typed."""
        page = lab_page(self._course, self._lab, dossier, self._at, self._formats, ready=self._store.ready)
        with self.hold_sync():
            self.notes = {self._lab.id: dossier.notes.get(self._lab.id, {}).get("", "")}
            self._seen = self._look() if page["open"] else None
            self.show({**page, **(self._seen or {})})

    def _look(self) -> FindingPart:
        """The words and numbers of what there is to see, after drawing it; nothing is done when nothing was turned."""
        asked = (tuple(self._at.items()), tuple(self._formats))
        if asked != self._asked or self._seen is None:
            numbers = {dial.id: dial.stops[self._at[dial.id]].value for dial in self._lab.dials}
            finding = find(self._course, self._lab, numbers, self._formats)
            self.figure = self._pictures.draw(finding)
            self.voices = b"".join(crowd.frames.tobytes() for crowd in finding.crowds)
            self._asked, self._seen = asked, shown(finding)
        return self._seen
