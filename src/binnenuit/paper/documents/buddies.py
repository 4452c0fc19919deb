"""Two colleagues who come back together: one side of paper with who asks what, and what they agree."""

from collections.abc import Iterator
from datetime import date

from binnenuit.course import Course
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.play.plan.day import told


def buddies_of(course: Course, today: date) -> Sheet:
    """The sheet; it holds nothing of anybody."""
    return Sheet(course.texts.buddies.title, tuple(_blocks(course, today)), course.language)


def _blocks(course: Course, today: date) -> Iterator[Block]:
    texts = course.texts.buddies
    yield Block("aside", (texts.about, texts.made.format(day=told(today, course.texts.plan.months))))
    yield Block("heading", (texts.how,))
    rows = tuple(zip(texts.minutes, texts.steps, strict=True))
    yield Block("table", (texts.how,), (texts.minute, texts.what), rows, (2, 14))
    yield Block("heading", (texts.questions,))
    yield Block("items", texts.asked)
    yield Block("heading", (texts.agree,))
    room = tuple((each, "", "") for each in texts.agreements)
    yield Block("table", (texts.agree,), (texts.agreed, texts.one, texts.other), room, (6, 5, 5))
    yield Block("subheading", (texts.careful,))
    yield Block("text", (texts.careful_text,))
    urgent = [line for line in course.helplines.lines if line.urgent]
    yield Block("labelled", rows=tuple((f"{line.name}:", f"{line.contact}.") for line in urgent))
