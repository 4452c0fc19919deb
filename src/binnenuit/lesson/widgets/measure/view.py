"""A measurement before or after the course, for the participant's own eyes."""

from collections.abc import Iterator, Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.course.records.measurement import Measurement, Moment, Pair, Scale
from binnenuit.lesson.widgets.shared.claim import evidence, paragraphs
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import done, growth
from binnenuit.play.store import Store


class MeasureView(View):
    """Asks the questions of one moment. What was right shows only after the second time."""

    name = "measure"

    def __init__(self, course: Course, measurement: Measurement, moment: Moment, store: Store) -> None:
        super().__init__(course.texts.measure.model_dump(), course.texts.dossier.failed)
        self._course, self._measurement, self._moment, self._store = course, measurement, moment, store
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """answer (id, value): an answer that the question does not have changes nothing."""
        name, value = str(content["id"]), str(content["value"])
        if kind == "answer" and value in {each.id: each.choices for each in self._measurement.asked(self._moment)}.get(
            name, ()
        ):
            self._store.put(self._store.dossier.answer(name, value))

    def _draw(self, dossier: Dossier) -> None:
        measurement, texts = self._measurement, self._course.texts.measure
        intro = measurement.before_intro if self._moment == "before" else measurement.after_intro
        complete = done(measurement, self._moment, dossier)
        names = {each.id: each.choices for each in measurement.asked(self._moment)}
        answered = sum(dossier.answers.get(name) in options for name, options in names.items())
        self.view = {
            "ready": self._store.ready,
            "title": measurement.title,
            "intro": paragraphs(intro),
            "items": list(self._items(dossier)),
            "progress": texts.progress.format(done=answered, total=len(names)),
            "finished": texts.finished if complete and self._moment == "before" else "",
            "growth": self._growth(dossier) if complete and self._moment == "after" else None,
        }

    def _items(self, dossier: Dossier) -> Iterator[dict[str, Any]]:
        for scale in self._measurement.scales:
            name = self._measurement.key(self._moment, scale)
            yield {
                "id": name,
                "question": paragraphs(scale.question),
                "options": [{"id": str(at), "text": level} for at, level in enumerate(scale.levels)],
                "answer": dossier.answers.get(name, ""),
            }
        for pair in self._measurement.pairs:
            name = self._measurement.key(self._moment, pair)
            ask = pair.ask(self._moment)
            yield {
                "id": name,
                "question": paragraphs(ask.question),
                "options": [{"id": answer.id, "text": answer.text} for answer in ask.answers],
                "answer": dossier.answers.get(name, ""),
            }

    def _growth(self, dossier: Dossier) -> dict[str, Any]:
        """The two moments side by side, with what was right the second time."""
        texts, found = self._course.texts.measure, growth(self._measurement, dossier)
        before, after, most = found.points("before"), found.points("after"), len(self._measurement.pairs)
        compared = done(self._measurement, "before", dossier)
        told = texts.more if after > before else texts.fewer if after < before else texts.equal
        sentence = told.format(before=before, after=after, most=most) if compared else ""
        words = {True: texts.right, False: texts.wrong, None: texts.open}
        return {
            "sentence": sentence or texts.only_after.format(after=after, most=most),
            "scales": [self._scale(scale, dossier) for scale in self._measurement.scales],
            "rows": [
                {"topic": pair.topic, "before": words[found.marks[pair.id][0]], "after": words[found.marks[pair.id][1]]}
                for pair in self._measurement.pairs
            ],
            "explained": [self._explained(pair) for pair in self._measurement.pairs],
        }

    def _scale(self, scale: Scale, dossier: Dossier) -> dict[str, str]:
        texts = self._course.texts.measure

        def word(moment: Moment) -> str:
            value = dossier.answers.get(self._measurement.key(moment, scale))
            named = {str(at): level for at, level in enumerate(scale.levels)}
            return named.get(value, texts.open) if isinstance(value, str) else texts.open

        return {"topic": scale.question, "before": word("before"), "after": word("after")}

    def _explained(self, pair: Pair) -> dict[str, Any]:
        return {
            "topic": pair.topic,
            "question": pair.after.question,
            "right": next(answer.text for answer in pair.after.answers if answer.right),
            "feedback": paragraphs(pair.feedback),
            "evidence": evidence(self._course, pair),
        }
