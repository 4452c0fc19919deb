"""What there is to see of a measurement at one of its two moments."""

from collections.abc import Iterator
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.measurement import Form, Measurement, Moment, Pair, Scale
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.play.dossier import Dossier
from binnenuit.play.growth import asked, done, form_of, growth


class AnswerPart(TypedDict):
    """One answer to pick."""

    id: str
    text: str


class AskPart(TypedDict):
    """One question, and what was answered; empty when nothing was."""

    id: str
    question: list[str]
    options: list[AnswerPart]
    answer: str


class RowPart(TypedDict):
    """Both moments in words, and what became of it in between; `mark` is a sign for that, empty for none."""

    topic: str
    before: str
    after: str
    change: str
    mark: str


class ExplainedPart(TypedDict):
    """What the best answer was, and why."""

    topic: str
    question: str
    right: str
    feedback: list[str]
    evidence: Evidence


class GrowthPart(TypedDict):
    """The two moments side by side."""

    sentence: str
    scales: list[RowPart]
    rows: list[RowPart]
    explained: list[ExplainedPart]


class MeasurePage(TypedDict):
    """The questions of one moment; what was right shows only after the second."""

    ready: bool
    title: str
    intro: list[str]
    items: list[AskPart]
    progress: str
    finished: str
    growth: GrowthPart | None


MARKS = {"gained": "▲", "kept": "●", "lost": "▽", "neither": "○", "unknown": ""}


def measure_page(
    course: Course, measurement: Measurement, moment: Moment, dossier: Dossier, *, ready: bool = True
) -> MeasurePage:
    """The page with the answers in a dossier"""
    texts = course.texts.measure
    form = form_of(measurement, moment, dossier)
    complete = done(measurement, moment, dossier)
    names = {each.id: each.choices for each in asked(measurement, moment, form)}
    answered = sum(dossier.answers.get(name) in options for name, options in names.items())
    return {
        "ready": ready,
        "title": measurement.title,
        "intro": paragraphs(measurement.before_intro if moment == "before" else measurement.after_intro),
        "items": list(_items(measurement, moment, form, dossier)),
        "progress": texts.progress.format(done=answered, total=len(names)),
        "finished": texts.finished if complete and moment == "before" else "",
        "growth": _growth(course, measurement, dossier) if complete and moment == "after" else None,
    }


def _answer(dossier: Dossier, name: str) -> str:
    answer = dossier.answers.get(name)
    return answer if isinstance(answer, str) else ""


def _items(measurement: Measurement, moment: Moment, form: Form, dossier: Dossier) -> Iterator[AskPart]:
    for scale in measurement.scales:
        name = measurement.key(moment, scale)
        yield {
            "id": name,
            "question": paragraphs(scale.question),
            "options": [{"id": str(at), "text": level} for at, level in enumerate(scale.levels)],
            "answer": _answer(dossier, name),
        }
    for pair in measurement.pairs:
        name = measurement.key(moment, pair)
        ask = pair.ask(form)
        yield {
            "id": name,
            "question": paragraphs(ask.question),
            "options": [{"id": answer.id, "text": answer.text} for answer in ask.answers],
            "answer": _answer(dossier, name),
        }


def _growth(course: Course, measurement: Measurement, dossier: Dossier) -> GrowthPart:
    """The two moments side by side, with what was right the second time."""
    texts, found = course.texts.measure, growth(measurement, dossier)
    before, after, most = found.points("before"), found.points("after"), len(measurement.pairs)
    compared = done(measurement, "before", dossier)
    told = texts.more if after > before else texts.fewer if after < before else texts.equal
    sentence = told.format(before=before, after=after, most=most) if compared else ""
    words = {True: texts.right, False: texts.wrong, None: texts.open}
    return {
        "sentence": sentence or texts.only_after.format(after=after, most=most),
        "scales": [_scale(course, measurement, scale, dossier) for scale in measurement.scales],
        "rows": [
            {
                "topic": pair.topic,
                "before": words[found.marks[pair.id][0]],
                "after": words[found.marks[pair.id][1]],
                "change": getattr(texts, found.change(pair.id)),
                "mark": MARKS[found.change(pair.id)],
            }
            for pair in measurement.pairs
        ],
        "explained": [_explained(course, pair, form_of(measurement, "after", dossier)) for pair in measurement.pairs],
    }


def _scale(course: Course, measurement: Measurement, scale: Scale, dossier: Dossier) -> RowPart:
    texts = course.texts.measure

    levels = [str(at) for at in range(len(scale.levels))]

    def place(moment: Moment) -> int | None:
        value = dossier.answers.get(measurement.key(moment, scale))
        return levels.index(value) if isinstance(value, str) and value in levels else None

    before, after = place("before"), place("after")
    told = [texts.open if at is None else scale.levels[at] for at in (before, after)]
    change, mark = texts.unknown, ""
    if before is not None and after is not None:
        up = after - before
        change, mark = (texts.higher, "▲") if up > 0 else (texts.lower, "▽") if up < 0 else (texts.same, "●")
    return {"topic": scale.question, "before": told[0], "after": told[1], "change": change, "mark": mark}


def _explained(course: Course, pair: Pair, form: Form) -> ExplainedPart:
    ask = pair.ask(form)
    return {
        "topic": pair.topic,
        "question": ask.question,
        "right": next(answer.text for answer in ask.answers if answer.right),
        "feedback": paragraphs(pair.feedback),
        "evidence": evidence(course, pair),
    }
