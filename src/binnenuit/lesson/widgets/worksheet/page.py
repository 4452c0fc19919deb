"""What there is to see of a worksheet; typed texts go to the browser apart."""

from collections.abc import Mapping
from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.worksheet import GIVEN, Access, Blank, Group
from binnenuit.lesson.widgets.shared.claim import Evidence, GroundPart, evidence, ground
from binnenuit.lesson.widgets.worksheet.map_page import MapPart, SignPart, map_part, todo
from binnenuit.play.plan.insights import WORKSHEET
from binnenuit.play.sheet.value import Filled


class BlankPart(TypedDict):
    """A field to type in, with its key in the notes."""

    key: str
    question: str
    hint: str
    check: str
    example: list[str]
    most: int


class GroupPart(TypedDict):
    """Fields of one screen."""

    id: str
    title: str
    fields: list[BlankPart]
    filled: bool


class AnswerPart(TypedDict):
    """An answer to choose; the others of the example chose one of them."""

    id: str
    text: str


class QuestionPart(TypedDict):
    """One question of an access check; `given` is empty as long as it is open."""

    id: str
    question: str
    why: str
    act: str
    example: list[str]
    answers: list[AnswerPart]
    given: str
    evidence: Evidence


class WorksheetPage(TypedDict):
    """A whole worksheet; `insight` is its own place, `fine` whether each question got a yes."""

    ready: bool
    title: str
    why: list[str]
    ground: GroundPart | None
    place: str
    example: list[str]
    map: MapPart | None
    questions: list[QuestionPart]
    groups: list[GroupPart]
    first: list[SignPart]
    fine: bool
    tomorrow: list[str]
    insight: str
    begun: bool


def worksheet_page(course: Course, filled: Filled, *, ready: bool = True) -> WorksheetPage:
    """The page of a worksheet as it is filled in."""
    sheet = filled.sheet
    return {
        "ready": ready,
        "title": sheet.title,
        "why": paragraphs(sheet.why),
        "ground": ground(course, sheet.ground),
        "place": sheet.place,
        "example": paragraphs(sheet.example),
        "map": map_part(course, sheet.map, filled) if sheet.map else None,
        "questions": [_question(course, each, filled) for each in sheet.questions],
        "groups": [_group(each, filled) for each in sheet.groups],
        "first": [todo(course, f"{sheet.id}.{each.id}", "", each.act, each) for each in filled.first],
        "fine": len(filled.given) == len(sheet.questions) > 0 and not filled.first,
        "tomorrow": paragraphs(sheet.tomorrow),
        "insight": f"{WORKSHEET}{sheet.id}",
        "begun": filled.begun,
    }


def _group(group: Group, filled: Filled) -> GroupPart:
    return {
        "id": group.id,
        "title": group.title,
        "fields": [_blank(each) for each in group.fields],
        "filled": any(filled.text(each) for each in group.fields),
    }


def _blank(blank: Blank) -> BlankPart:
    example, most = paragraphs(blank.example), blank.max_length
    about = {"question": blank.question, "hint": blank.hint, "check": blank.check}
    return {"key": blank.id, **about, "example": example, "most": most}  # type: ignore[typeddict-item]


def _question(course: Course, each: Access, filled: Filled) -> QuestionPart:
    words = _answers(course)
    told = course.texts.worksheet.example_answer.format(place=filled.sheet.place, answer=words[each.answer].lower())
    return {
        "id": each.id,
        "question": each.question,
        "why": each.why,
        "act": each.act,
        "example": [told, *paragraphs(each.example)],
        "answers": [{"id": name, "text": words[name]} for name in GIVEN],
        "given": filled.answer(each) or "",
        "evidence": evidence(course, each),
    }


def _answers(course: Course) -> Mapping[str, str]:
    texts = course.texts.worksheet
    return {"yes": texts.yes, "partly": texts.partly, "no": texts.no}
