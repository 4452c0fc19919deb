"""The form with which somebody agrees to a testimony: where it is shown, what is paid, and how to take it back."""

from collections.abc import Iterator
from datetime import date

from binnenuit.course import Course
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.play.plan.day import told


def consent_of(course: Course, today: date) -> Sheet:
    """The sheet; its tables are empty at the right, to be filled in with a pen."""
    texts = course.texts.consent
    lines = [line for line in course.helplines.lines if line.urgent]
    blocks = (
        Block("aside", (texts.about, texts.unread, texts.made.format(day=told(today, course.texts.plan.months)))),
        *_fields(course, texts.who, texts.who_fields),
        *_fields(course, texts.about_what, texts.about_fields),
        Block("heading", (texts.where,)),
        Block("text", (texts.where_text,)),
        Block("checks", texts.places),
        *_fields(course, "", (texts.until,)),
        Block("text", (texts.until_text,)),
        Block("heading", (texts.pay,)),
        Block("text", (texts.pay_text,)),
        *_fields(course, "", texts.pay_fields),
        Block("heading", (texts.refuse,)),
        Block("items", texts.refusals),
        Block("heading", (texts.withdraw,)),
        Block("text", (texts.withdraw_text,)),
        *_fields(course, "", texts.withdraw_fields),
        Block("heading", (texts.harm,)),
        Block("text", (texts.harm_text,)),
        Block("labelled", rows=tuple((f"{line.name}:", f"{line.contact}. {line.for_whom}.") for line in lines)),
        Block("heading", (texts.keep,)),
        Block("text", (texts.keep_text,)),
        Block("heading", (texts.sign,)),
        Block("text", (texts.sign_text,)),
        Block(
            "table",
            (texts.sign,),
            (texts.field, texts.teller, texts.asker),
            tuple((row, "", "") for row in texts.sign_rows),
            (4, 6, 6),
        ),
    )
    return Sheet(texts.title, blocks, course.language)


def _fields(course: Course, title: str, names: tuple[str, ...]) -> Iterator[Block]:
    texts = course.texts.consent
    if title:
        yield Block("heading", (title,))
    rows = tuple((name, "") for name in names)
    yield Block("table", (title or texts.field,), (texts.field, texts.filled), rows, (5, 11))
