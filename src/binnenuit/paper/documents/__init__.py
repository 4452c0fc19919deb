"""A plan, a worksheet, a running order, role cards, a form or a sheet for two as a file, made in memory on request.

The libraries for it are imported on request too.
"""

from datetime import datetime, time

from binnenuit.course import Course
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.paper.documents.buddies import buddies_of
from binnenuit.paper.documents.consent import consent_of
from binnenuit.paper.documents.plan import sheet_of
from binnenuit.paper.documents.role_cards import role_cards_of
from binnenuit.paper.documents.script import script_of
from binnenuit.paper.documents.sheet import Sheet
from binnenuit.paper.documents.worksheet import worksheet_of
from binnenuit.paper.html import render
from binnenuit.paper.running_order import RunningOrder
from binnenuit.play.plan.value import Plan
from binnenuit.play.sheet.value import Filled

KINDS = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "ics": "text/calendar; charset=utf-8",
}
"""What can be made, and the media type of each."""


def made(kind: str, course: Course, plan: Plan, now: datetime) -> bytes | None:
    """The plan as a file of that kind; None for a calendar file of a plan without a day.

    `now` has a time zone and is told in the file. Nothing is written to disk. Raises KeyError for another kind.
    """
    if kind == "ics":
        from binnenuit.paper.documents.calendar import ics

        return ics(course.texts.plan, course.language, plan, now) if plan.days else None
    return _file(kind, sheet_of(course, plan, now.date()), now)


def script(kind: str, course: Course, order: RunningOrder, now: datetime, begin: time | None = None) -> bytes:
    """The running order as a file of that kind, docx or pdf; with a time to begin, its times are those of the clock."""
    return _file(kind, script_of(course, order, now.date(), begin), now)


def role_cards(kind: str, course: Course, talk: Conversation, now: datetime) -> bytes:
    """The role cards of a conversation as a file of that kind, docx or pdf; ValueError for one without cards."""
    return _file(kind, role_cards_of(course, talk, now.date()), now)


def consent(kind: str, course: Course, now: datetime) -> bytes:
    """The form for consent to a testimony and its payment as a file of that kind, docx or pdf."""
    return _file(kind, consent_of(course, now.date()), now)


def worksheet(kind: str, course: Course, filled: Filled, now: datetime) -> bytes:
    """A worksheet as a file of that kind, docx or pdf."""
    return _file(kind, worksheet_of(course, filled, now.date()), now)


def worksheet_page(course: Course, filled: Filled, now: datetime) -> str:
    """A worksheet as a whole HTML page to print; it refers to no other file or host."""
    return render("plan_page", sheet=worksheet_of(course, filled, now.date()))


def buddies(kind: str, course: Course, now: datetime) -> bytes:
    """The sheet for two colleagues as a file of that kind, docx or pdf."""
    return _file(kind, buddies_of(course, now.date()), now)


def _file(kind: str, sheet: Sheet, now: datetime) -> bytes:
    if kind == "docx":
        from binnenuit.paper.documents.word import docx

        return docx(sheet, now)
    if kind == "pdf":
        from binnenuit.paper.documents.pdf import pdf

        return pdf(sheet, now)
    raise KeyError(kind)


def page(course: Course, plan: Plan, now: datetime) -> str:
    """The plan as a whole HTML page to print; it refers to no other file or host."""
    return render("plan_page", sheet=sheet_of(course, plan, now.date()))
