"""What stands on paper, the same for every kind of document: a title, and blocks in their order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from binnenuit.course import Course
from binnenuit.play.plan.day import told
from binnenuit.play.plan.value import Part, Plan


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a sheet. `kind` is heading, subheading, text, aside, items, checks, labelled, table, card or page.

    `lines` are the paragraphs of a text, the items, or a card after its title; a table has a `head` and `rows`, each
    with as many cells, and may say how wide these are to each other. A labelled piece has rows of a label and a text.
    A page begins a new one.
    """

    kind: str
    lines: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document, apart from how it is made; `language` is as BCP 47 writes it."""

    title: str
    blocks: tuple[Block, ...]
    language: str


def sheet_of(course: Course, plan: Plan, today: date) -> Sheet:
    """The sheet of a plan: each part with its question and what was filled in, or that nothing was."""
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
