"""A plan of action on paper: its parts, what was kept on the way, what it rests on, and the worksheets in it."""

from collections.abc import Iterator
from datetime import date

from binnenuit.course import Course
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.paper.documents.worksheet import worksheet_blocks
from binnenuit.play.plan.day import told
from binnenuit.play.plan.value import Part, Plan


def sheet_of(course: Course, plan: Plan, today: date) -> Sheet:
    """The sheet of a plan: each part with its question and what was filled in, or that nothing was, then its
    worksheets, each on a page.
    """
    texts = course.texts.plan
    blocks = [Block("aside", (texts.dated.format(day=told(today, texts.months)), texts.private))]
    for part in plan.parts:
        blocks += [Block("heading", (part.section.title,)), Block("aside", (part.section.question,))]
        blocks += _filled(course, part) if part.filled else [Block("text", (texts.empty,))]
    if plan.insights:
        lines = tuple(texts.insight_line.format(text=each.text, about=each.about) for each in plan.insights)
        blocks += [Block("heading", (texts.insights,)), Block("items", lines)]
    works = tuple(_works(course, plan))
    if works:
        blocks += [Block("heading", (texts.sources,)), Block("items", works)]
    for filled in plan.sheets:
        blocks += [Block("page"), Block("heading", (filled.sheet.title,)), *worksheet_blocks(course, filled)]
    return Sheet(plan.title, tuple(blocks), course.language)


def _filled(course: Course, part: Part) -> Iterator[Block]:
    texts = course.texts.plan
    if part.section.kind == "actions":
        rows = tuple((each.what, each.who, _day(course, each.day, each.when)) for each in part.actions)
        yield Block("table", (part.section.title,), (texts.what, texts.who, texts.when), rows, (10, 5, 6))
    elif part.section.kind == "pitfalls":
        yield Block("items", tuple(f"{each.title}. {each.text} {texts.sign} {each.sign}" for each in part.pitfalls))
    elif part.section.kind == "date":
        yield Block("text", (_day(course, part.day, part.text),))
    else:
        yield Block("text", tuple(line for line in part.text.split("\n") if line.strip()))


def _day(course: Course, day: date | None, typed: str) -> str:
    """The day as a reader writes it; what was typed when it is no day, so that nothing is lost."""
    texts = course.texts.plan
    return told(day, texts.months, texts.days) if day else typed


def _works(course: Course, plan: Plan) -> Iterator[str]:
    refs = [ref for part in plan.parts for pitfall in part.pitfalls for ref in pitfall.sources]
    yield from dict.fromkeys(course.works[ref.partition("#")[0]].text for ref in refs)
