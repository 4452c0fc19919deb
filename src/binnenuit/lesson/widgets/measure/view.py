"""A measurement before or after the course, for the participant's own eyes."""

import secrets
from collections.abc import Mapping
from typing import Any, get_args

from binnenuit.course import Course
from binnenuit.course.records.measurement import Measurement, Moment
from binnenuit.lesson.widgets.measure.page import measure_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import asked, form_of
from binnenuit.play.order import SEED, SEEDS, with_seed
from binnenuit.play.store import Store


class MeasureView(View):
    """Asks the questions of one moment, in one of two forms. What was right shows only after the second time.

    Which form comes first follows from the seed in the dossier; the one that was drawn for this page is put in it with
    the first answer.
    """

    name = "measure"
    keyed = "items"

    def __init__(self, course: Course, measurement: Measurement, moment: Moment, store: Store) -> None:
        turns = course.texts.turns.model_dump()
        super().__init__({**course.texts.measure.model_dump(), "turns": turns}, course.texts.dossier.failed)
        self._course, self._measurement, self._moment, self._store = course, measurement, moment, store
        self._seed = secrets.randbelow(SEEDS)
        self.follow(store, SEED, *(each.id for when in get_args(Moment) for each in measurement.asked(when)))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """answer (id, value): an answer that the question does not have changes nothing."""
        name, value = str(content["id"]), str(content["value"])
        dossier = with_seed(self._store.dossier, self._seed)
        form = form_of(self._measurement, self._moment, dossier)
        choices = {each.id: each.choices for each in asked(self._measurement, self._moment, form)}
        if kind == "answer" and value in choices.get(name, ()):
            self._store.put(dossier.answer(name, value))

    def draw(self, dossier: Dossier) -> None:
        """The page of this moment."""
        mine = with_seed(dossier, self._seed)
        self.show(measure_page(self._course, self._measurement, self._moment, mine, ready=self._store.ready))
