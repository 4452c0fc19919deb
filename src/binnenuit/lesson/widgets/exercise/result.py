"""What there is to say of an answer: first of what was answered, with a hint; on demand of every option."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.items.answer import PICKED, Remark, Result, Verdict
from binnenuit.course.items.question import Question
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.paper.feedback import word_of
from binnenuit.paper.numbers import plain

HINTS = {"choice": "hint_choice", "multiple": "hint_multiple", "order": "hint_order", "sort": "hint_sort"}
"""The text of [exercise] with the hint of each kind."""
COUNTED = {"multiple": "hint_multiple", "order": "counted", "sort": "counted"}
"""The text of [exercise] that counts, before a hint that was written for one question."""


class RemarkPart(TypedDict):
    """What there is to say of one option or card; `insight` is its place in the course, to keep it, once it is told."""

    insight: str
    text: str
    verdict: Verdict
    word: str
    chosen: bool | None
    feedback: list[str]
    evidence: Evidence | None
    mine: str
    better: str


class ResultPart(TypedDict):
    """How an answer was: first what was answered, with a hint; every option once it was asked for.

    `places` is whether it is about cards that were given a place, `more` whether there is more to ask for.
    """

    answered: bool
    verdict: Verdict
    word: str
    points: str
    remarks: list[RemarkPart]
    hint: str
    places: bool
    more: bool


def result_part(course: Course, item: Question, result: Result, revealed: bool, scored: bool) -> ResultPart:
    """The feedback on an answer. Until it is `revealed`, what was answered well is explained, and of the rest nothing
    that would give the answer away.
    """
    places = any(remark.better for remark in result.remarks)
    verdict = _verdict(result)
    whole = revealed or verdict == "right"
    shown = [remark for remark in result.remarks if revealed or places or remark.chosen]
    told = course.texts.exercise.points.format(points=plain(result.points, course.language), most=result.most)
    return {
        "answered": result.answered,
        "verdict": verdict,
        "word": _word(course, result, verdict),
        "points": told if scored else "",
        "remarks": [_remark(course, item, remark, places, whole) for remark in shown],
        "hint": "" if whole or not result.answered else _hint(course, item, result),
        "places": places,
        "more": not revealed and not (places and whole),
    }


def _verdict(result: Result) -> Verdict:
    """Of a choice that of the option; else whether all, some or none of what was answered was right."""
    own = [remark for remark in result.remarks if remark.chosen is not False]
    if len(own) == 1 and own[0].mark in PICKED:
        return own[0].verdict
    if own and all(remark.verdict == "right" for remark in result.remarks):
        return "right"
    return "partly" if any(remark.verdict == "right" for remark in own) else "wrong"


def _word(course: Course, result: Result, verdict: Verdict) -> str:
    texts = course.texts.verdict
    mark = next((remark.mark for remark in result.remarks if remark.chosen and remark.mark in PICKED), None)
    if mark:
        return texts.choice.format(mark=word_of(course, mark))
    return {"right": texts.whole, "partly": texts.some, "wrong": texts.none}[verdict]


def _remark(course: Course, item: Question, remark: Remark, places: bool, whole: bool) -> RemarkPart:
    told = whole or not places
    return {
        "insight": f"{item.id}.{getattr(remark.claim, 'id')}" if told else "",  # noqa: B009  # a claim has an id or not
        "text": remark.text,
        "verdict": remark.verdict,
        "word": word_of(course, remark.mark),
        "chosen": remark.chosen,
        "feedback": paragraphs(remark.feedback) if told else [],
        "evidence": evidence(course, remark.claim) if told else None,
        "mine": (remark.mine or course.texts.verdict.loose) if places else "",
        "better": remark.better if told else "",
    }


def _hint(course: Course, item: Question, result: Result) -> str:
    """The hint that was written for it, else that of its kind: where to look, never which answer is right. Where there
    are more things to get right, also how many are.
    """
    if item.hint and item.kind not in COUNTED:
        return item.hint
    marks = [remark.mark for remark in result.remarks]
    hint: str = getattr(course.texts.exercise, COUNTED[item.kind] if item.hint else HINTS[item.kind])
    told = hint.format(
        right=marks.count("ticked") + marks.count("placed"),
        wrong=marks.count("unwanted"),
        missed=marks.count("missed"),
        count=len(marks),
        card=next((remark.text for remark in result.remarks if remark.mark == "misplaced"), ""),
    )
    return f"{told} {item.hint}" if item.hint else told
