"""A worksheet on paper, on one page: what was filled in, what stands out, and what comes after."""

from collections.abc import Iterator
from datetime import date

from binnenuit.course import Course
from binnenuit.course.records.worksheet import StakeholderMap
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.paper.stakeholders import picture, table
from binnenuit.play.plan.day import told
from binnenuit.play.sheet.value import Filled


def worksheet_of(course: Course, filled: Filled, today: date) -> Sheet:
    """The sheet of a worksheet."""
    dated = course.texts.plan.dated.format(day=told(today, course.texts.plan.months))
    blocks = [Block("aside", (dated, course.texts.worksheet.private)), *worksheet_blocks(course, filled)]
    return Sheet(filled.sheet.title, tuple(blocks), course.language)


def worksheet_blocks(course: Course, filled: Filled) -> tuple[Block, ...]:
    """What was filled in, without the title."""
    return tuple(_blocks(course, filled))


def _blocks(course: Course, filled: Filled) -> Iterator[Block]:
    texts, sheet = course.texts.worksheet, filled.sheet
    if sheet.map and filled.parties:
        yield from _map(course, sheet.map, filled)
    if filled.given:
        answers = {"yes": texts.yes, "partly": texts.partly, "no": texts.no}
        rows = tuple((each.question, answers.get(filled.answer(each) or "", "")) for each in sheet.questions)
        yield Block("table", (texts.answers,), (texts.asked, texts.answer), rows, (14, 3))
    if filled.first:
        yield Block("subheading", (texts.first,))
        yield Block("items", tuple(each.act for each in filled.first))
    for blank in sheet.blanks:
        yield Block("subheading", (blank.question,))
        lines = [line for line in filled.text(blank).split("\n") if line.strip()]
        yield Block("text", tuple(lines or [course.texts.plan.empty]))
    yield Block("aside", (f"{texts.tomorrow}: {' '.join(sheet.tomorrow.split())}",))


def _map(course: Course, about: StakeholderMap, filled: Filled) -> Iterator[Block]:
    texts = course.texts.worksheet
    head, rows = table(course, about, filled.parties)
    words = (tuple(head), tuple(map(tuple, rows)), (2, 8, 5, 5, 5))
    if count := sum(party.whole for party in filled.parties):
        alt = texts.map_alt.format(count=count)
        yield Block("picture", (alt, about.title), *words, picture(course, about, filled.parties))
    else:
        yield Block("table", (about.title,), *words)
    if filled.seen:
        yield Block("subheading", (texts.seen,))
        yield Block("items", tuple(": ".join(filter(None, (each.names, each.sign.text))) for each in filled.seen))
