"""What there is to see of a plan of action; typed texts go to the browser apart."""

from datetime import date
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.plan import Pitfall, Section, Suggestion
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.day import told
from binnenuit.play.plan.insights import KEPT, LONGEST, Insight
from binnenuit.play.plan.suggest import adopted, lesson_of, suggestions
from binnenuit.play.plan.value import Part, keys, plan_of


class FieldPart(TypedDict):
    """A field to type in: its key in the notes, and how many characters it takes."""

    key: str
    most: int


class DayPart(TypedDict):
    """What a typed day was read as."""

    bad: bool
    text: str


class PitfallPart(TypedDict):
    """A pitfall to tick."""

    id: str
    title: str
    text: str
    sign: str
    ticked: bool
    evidence: Evidence


class IdeaPart(TypedDict):
    """A sentence to take over because of an earlier answer; `full` when there was no room for it."""

    id: str
    because: str
    lesson: str
    text: str
    evidence: Evidence
    adopted: bool
    full: bool


class InsightPart(TypedDict):
    """Something that was kept on the way, with the key of the field that holds its words."""

    place: str
    about: str
    words: str
    key: str
    most: int


class SectionPart(TypedDict):
    """One question of the form; `filled` says whether anything was filled in."""

    id: str
    kind: str
    title: str
    question: str
    hint: str
    why: str
    example: list[str]
    filled: bool
    fields: list[FieldPart]
    days: list[DayPart]
    pitfalls: list[PitfallPart]
    ideas: list[IdeaPart]


class PlanPage(TypedDict):
    """The whole form."""

    ready: bool
    title: str
    intro: list[str]
    filled: str
    insights: list[InsightPart]
    sections: list[SectionPart]


def plan_page(course: Course, dossier: Dossier, full: str = "", *, ready: bool = True) -> PlanPage:
    """The form with what is in a dossier; `full` is the sentence for which there was no room."""
    plan = plan_of(course, dossier)
    return {
        "ready": ready,
        "title": plan.title,
        "intro": paragraphs(course.form.intro),
        "filled": course.texts.plan.filled.format(filled=plan.filled, total=len(plan.parts)),
        "insights": [_insight(each) for each in plan.insights],
        "sections": [_section(course, part, dossier, full) for part in plan.parts],
    }


def _section(course: Course, part: Part, dossier: Dossier, full: str) -> SectionPart:
    section = part.section
    return {
        "id": section.id,
        "kind": section.kind,
        "title": section.title,
        "question": section.question,
        "hint": section.hint,
        "why": section.why or "",
        "example": paragraphs(section.example or ""),
        "filled": part.filled,
        "fields": [{"key": name, "most": most} for name, most in keys(section).items()],
        "days": [_day(course, each.when, each.day) for each in part.actions] or [_day(course, part.text, part.day)],
        "pitfalls": _pitfalls(course, part.pitfalls) if section.kind == "pitfalls" else [],
        "ideas": [_idea(course, each, section, dossier, full) for each in suggestions(course, dossier, section)],
    }


def _insight(each: Insight) -> InsightPart:
    words, key = each.words, f"{KEPT}/{each.place}"
    return {"place": each.place, "about": each.about, "words": words, "key": key, "most": LONGEST}


def _day(course: Course, typed: str, day: date | None) -> DayPart:
    texts = course.texts.plan
    if day:
        return {"bad": False, "text": texts.date_read.format(day=told(day, texts.months, texts.days))}
    return {"bad": bool(typed), "text": texts.bad_date if typed else ""}


def _pitfalls(course: Course, ticked: tuple[Pitfall, ...]) -> list[PitfallPart]:
    return [
        {
            "id": each.id,
            "title": each.title,
            "text": each.text,
            "sign": each.sign,
            "ticked": each in ticked,
            "evidence": evidence(course, each),
        }
        for each in course.form.pitfalls
    ]


def _idea(course: Course, each: Suggestion, section: Section, dossier: Dossier, full: str) -> IdeaPart:
    lesson = lesson_of(course, each.when.answer)
    return {
        "id": each.id,
        "because": each.because,
        "lesson": course.texts.plan.from_lesson.format(lesson=lesson) if lesson else "",
        "text": each.text,
        "evidence": evidence(course, each),
        "adopted": adopted(dossier, section, each),
        "full": each.id == full,
    }
