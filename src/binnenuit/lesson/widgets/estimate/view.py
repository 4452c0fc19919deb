"""Guess first, then see: a series of figures from research, each told after the participant's own guess."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.course.records.quiz import Quiz
from binnenuit.lesson.widgets.estimate.page import estimate_page, guessed
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


class EstimateView(View):
    """Shows a series of guesses. A guess that was made stays: the answer is known from then on."""

    name = "estimate"
    keyed = "items"

    def __init__(self, course: Course, quiz: Quiz, store: Store) -> None:
        turns = course.texts.turns.model_dump()
        super().__init__({**course.texts.estimate.model_dump(), "turns": turns}, course.texts.dossier.failed)
        self._course, self._quiz, self._store = course, quiz, store
        self.follow(store, *(item.id for item in quiz.estimates))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """guess (id, value): once for each; a value off the scale changes nothing."""
        item = next((each for each in self._quiz.estimates if each.id == content["id"]), None)
        if kind == "guess" and item and guessed(item, self._store.dossier) is None:
            value = int(content["value"])
            if value in item.scale:
                self._store.put(self._store.dossier.answer(item.id, str(value)))

    def draw(self, dossier: Dossier) -> None:
        """The page with the guesses made."""
        self.show(estimate_page(self._course, self._quiz, dossier, ready=self._store.ready))
