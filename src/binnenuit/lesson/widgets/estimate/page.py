"""What there is to see of a series of figures to guess."""

from typing import Literal, TypedDict

from binnenuit.course import Course
from binnenuit.course.records.quiz import Estimate, Fact, Quiz
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.paper.numbers import plain
from binnenuit.play.dossier import Dossier


class ResultPart(TypedDict):
    """The figure itself, told after the guess; `at` is where it lies on the scale."""

    value: str
    at: float
    verdict: Literal["close", "under", "over"]
    statement: str
    feedback: list[str]
    explain: list[str]
    evidence: Evidence
    note: str


class GuessPart(TypedDict):
    """One figure to guess, with its scale."""

    id: str
    question: list[str]
    low: int
    high: int
    step: int
    unit: str
    answer: int | None
    result: ResultPart | None


class EstimatePage(TypedDict):
    """A series of figures to guess."""

    ready: bool
    title: str
    intro: list[str]
    items: list[GuessPart]


def estimate_page(course: Course, quiz: Quiz, dossier: Dossier, *, ready: bool = True) -> EstimatePage:
    """The page with the guesses in a dossier; a figure is told only after its guess."""
    return {
        "ready": ready,
        "title": quiz.title,
        "intro": paragraphs(quiz.intro),
        "items": [_item(course, item, guessed(item, dossier)) for item in quiz.estimates],
    }


def _item(course: Course, item: Estimate, guess: int | None) -> GuessPart:
    return {
        "id": item.id,
        "question": paragraphs(item.question),
        "low": item.low,
        "high": item.high,
        "step": item.step,
        "unit": item.unit,
        "answer": guess,
        "result": None if guess is None else _result(course, item, guess, course.facts.fact(item.fact)),
    }


def _result(course: Course, item: Estimate, guess: int, fact: Fact) -> ResultPart:
    verdict: Literal["close", "under", "over"] = "under" if guess < fact.value else "over"
    if abs(guess - fact.value) <= item.near:
        verdict = "close"
    return {
        "value": plain(fact.value, course.language),
        "at": fact.value,
        "verdict": verdict,
        "statement": fact.statement,
        "feedback": paragraphs({"close": item.close, "under": item.under, "over": item.over}[verdict]),
        "explain": paragraphs(item.explain),
        "evidence": evidence(course, fact),
        "note": fact.note or "",
    }


def guessed(item: Estimate, dossier: Dossier) -> int | None:
    """The guess in a dossier; None when there is none or it is not on the scale."""
    answer = dossier.answers.get(item.id)
    if isinstance(answer, str) and answer.lstrip("-").isdecimal() and int(answer) in item.scale:
        return int(answer)
    return None
