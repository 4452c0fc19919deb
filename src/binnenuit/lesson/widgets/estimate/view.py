"""Guess first, then see: a series of figures from research, each told after the participant's own guess."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.course.records.quiz import Estimate, Fact, Quiz
from binnenuit.lesson.widgets.shared.claim import paragraphs, references
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.numbers import plain
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


class EstimateView(View):
    """Shows a series of guesses. A guess that was made stays: the answer is known from then on."""

    name = "estimate"

    def __init__(self, course: Course, quiz: Quiz, store: Store) -> None:
        super().__init__(course.texts.estimate.model_dump(), course.texts.dossier.failed)
        self._course, self._quiz, self._store = course, quiz, store
        self._facts = {fact.id: fact for fact in course.facts.facts}
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """guess (id, value): once for each; a value off the scale changes nothing."""
        item = next((each for each in self._quiz.estimates if each.id == content["id"]), None)
        if kind == "guess" and item and guessed(item, self._store.dossier) is None:
            value = int(content["value"])
            if value in item.scale:
                self._store.put(self._store.dossier.answer(item.id, str(value)))

    def _draw(self, dossier: Dossier) -> None:
        self.view = {
            "ready": self._store.ready,
            "title": self._quiz.title,
            "intro": paragraphs(self._quiz.intro),
            "items": [self._item(item, guessed(item, dossier)) for item in self._quiz.estimates],
        }

    def _item(self, item: Estimate, guess: int | None) -> dict[str, Any]:
        return {
            "id": item.id,
            "question": paragraphs(item.question),
            "low": item.low,
            "high": item.high,
            "step": item.step,
            "unit": item.unit,
            "answer": guess,
            "result": None if guess is None else self._result(item, guess, self._facts[item.fact]),
        }

    def _result(self, item: Estimate, guess: int, fact: Fact) -> dict[str, Any]:
        verdict = "close" if abs(guess - fact.value) <= item.near else "under" if guess < fact.value else "over"
        label = self._course.texts.evidence["onderzoek"]
        return {
            "value": plain(fact.value),
            "at": fact.value,
            "verdict": verdict,
            "statement": fact.statement,
            "feedback": paragraphs({"close": item.close, "under": item.under, "over": item.over}[verdict]),
            "explain": paragraphs(item.explain),
            "label": label.label,
            "explanation": label.explanation,
            "sources": references(self._course, fact.sources),
            "note": fact.note or "",
        }


def guessed(item: Estimate, dossier: Dossier) -> int | None:
    """The guess in a dossier; None when there is none or it is not on the scale."""
    answer = dossier.answers.get(item.id)
    if isinstance(answer, str) and answer.lstrip("-").isdecimal() and int(answer) in item.scale:
        return int(answer)
    return None
