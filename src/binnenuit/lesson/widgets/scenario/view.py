"""A branching scenario to play: the view is computed from the path, a click appends one id to it."""

from collections.abc import Mapping
from contextlib import suppress
from secrets import randbelow
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.scenario.page import scenario_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.route_map import map_figure
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import SEED, SEEDS, with_seed
from binnenuit.play.scenario import OffPath, Path, back, choose, played
from binnenuit.play.store import Store
from binnenuit.play.story.dice import OFF, is_off


class ScenarioView(View):
    """Plays one scenario; the path lives in the store's dossier under the scenario's id, reasons in its notes."""

    name = "scenario"
    notes = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, scenario: Scenario, store: Store) -> None:
        super().__init__(course.texts.scenario.model_dump(), course.texts.dossier.failed)
        self._course, self._scenario, self._store = course, scenario, store
        self._choices = {choice.id for step in scenario.steps for choice in step.choices}
        self._seed = randbelow(SEEDS)
        self.follow(store, scenario.id, scenario.previous, scenario.dice, SEED)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """choose (id, at), back (at), restart, dice, map, or reason (id, text); a late or double click changes nothing.

        The dice can only be taken away, or taken up again, before the first choice.
        """
        dossier = with_seed(self._store.dossier, self._seed) if kind == "choose" else self._store.dossier
        now = played(self._scenario, dossier)
        if kind == "choose" and content["at"] == len(now.path):
            with suppress(OffPath):
                self._go(choose(now, str(content["id"])).path)
        elif kind == "back" and content["at"] == len(now.path):
            self._go(back(now.path))
        elif kind == "restart":
            if now.ending:
                dossier = dossier.answer(self._scenario.previous, list(now.path))
            self._store.put(dossier.answer(self._scenario.id, None))
        elif kind == "dice" and not now.path and self._scenario.chance:
            self._store.put(dossier.answer(self._scenario.dice, None if is_off(self._scenario, dossier) else OFF))
        elif kind == "map":
            self.send({"map": map_figure(self._course, now, dossier.path(self._scenario.previous))})
        elif kind == "reason" and str(content["id"]) in self._choices:
            self._store.put(dossier.note(self._scenario.id, str(content["id"]), str(content["text"])[:2000]))

    def _go(self, path: Path) -> None:
        dossier = with_seed(self._store.dossier, self._seed)
        self._store.put(dossier.answer(self._scenario.id, list(path)))

    def draw(self, dossier: Dossier) -> None:
        """The page, and the reasons that were typed."""
        self.notes = dict(dossier.notes.get(self._scenario.id, {}))
        page = scenario_page(self._course, self._scenario, dossier, ready=self._store.ready, seed=self._seed)
        self.show(page)
