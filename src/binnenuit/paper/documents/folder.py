"""Everything that a participant takes home: each thing as a file, and all of them in one. Made in memory on request."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

from binnenuit.course import Course
from binnenuit.paper.certificate import certificate
from binnenuit.paper.documents import KINDS, buddies, made, worksheet
from binnenuit.paper.documents.address import ADDRESS
from binnenuit.paper.growth import growth_picture
from binnenuit.paper.report import route_report
from binnenuit.play.attended import attended
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.insights import Insight, found, insights_of
from binnenuit.play.plan.value import plan_of
from binnenuit.play.promise import promise_of
from binnenuit.play.scenario import played
from binnenuit.play.sheet.value import filled_of

ALL = "zip"
"""The kind that holds all others."""
BUDDIES = {"buddies-docx": "docx", "buddies-pdf": "pdf"}
"""The kinds of the sheet for two colleagues, and of what kind of file each is."""
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip, so that equal files make an equal one."""
TYPES = {
    **KINDS,
    ALL: "application/zip",
    "route": "text/html; charset=utf-8",
    "growth": "image/svg+xml",
    "worksheet": "application/pdf",
    "card": "application/pdf",
    "certificate": "text/html; charset=utf-8",
    "returns": KINDS["ics"],
    **{name: KINDS[kind] for name, kind in BUDDIES.items()},
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to take home: its kind, of which file of data/, its title, and its name as a file."""

    kind: str
    of: str
    title: str
    file: str

    @property
    def media(self) -> str:
        """Its media type."""
        return TYPES[self.kind]


@dataclass(frozen=True, slots=True)
class Wish:
    """The place of the insight on the card, empty for the first; the address where the kit was opened; and the day from
    which the returns count, None for today."""

    card: str = ""
    address: str = ""
    begin: date | None = None


def things(course: Course, dossier: Dossier) -> tuple[Thing, ...]:
    """What there is to take home of a dossier."""
    return tuple(_things(course, dossier))


def for_later(course: Course) -> tuple[Thing, ...]:
    """What there is for everybody who wants to come back, whatever is in the dossier."""
    texts = course.texts.returns
    if not course.returns:
        return ()
    pair = {"buddies-docx": texts.buddies_docx, "buddies-pdf": texts.buddies_pdf}
    files = [Thing(name, "", pair[name], texts.file_buddies.format(kind=kind)) for name, kind in BUDDIES.items()]
    return (Thing("returns", "", texts.calendar.format(count=len(course.returns)), texts.file_returns), *files)


def to_tell(course: Course, dossier: Dossier) -> tuple[Insight, ...]:
    """The insights for a card: those that were kept; else what the lessons end with in which something was done."""
    kept = insights_of(course, dossier)
    ends = (found(course, f"lesson:{each.lesson.id}") for each in attended(course, dossier))
    return kept or tuple(each for each in ends if each)


def bytes_of(course: Course, dossier: Dossier, thing: Thing, wish: Wish, now: datetime) -> bytes:
    """One thing as a file; it must be one of `things`, or all of them as one."""
    if thing.kind == ALL:
        return _folder(course, dossier, wish, now)
    if thing.kind == "card":
        from binnenuit.paper.documents.postcard import postcard

        told = to_tell(course, dossier)
        chosen = next((each for each in told if each.place == wish.card), told[0])
        return postcard(course, chosen, wish.address, now)
    if thing.kind == "worksheet":
        return worksheet("pdf", course, filled_of(course.worksheets[thing.of], dossier), now)
    if thing.kind == "returns":
        from binnenuit.paper.documents.calendar import returns_ics

        address = wish.address if ADDRESS.fullmatch(wish.address) else ""
        place = promise_of(course, dossier)
        return returns_ics(course, wish.begin or now.date(), address, place.place if place else "", now)
    if thing.kind in BUDDIES:
        return buddies(BUDDIES[thing.kind], course, now)
    if thing.kind in KINDS:
        file = made(thing.kind, course, plan_of(course, dossier), now)
    else:
        file = (_page(course, dossier, thing, now) or "").encode()
    if not file:
        raise KeyError(thing.kind)
    return file


def whole(course: Course) -> Thing:
    """All things as one."""
    texts = course.texts.folder
    return Thing(ALL, "", texts.all, texts.file_zip)


def _things(course: Course, dossier: Dossier) -> Iterator[Thing]:
    texts, plan = course.texts.folder, plan_of(course, dossier)
    if plan.filled or plan.insights:
        for kind, title in (("pdf", texts.plan_pdf), ("docx", texts.plan_docx)):
            yield Thing(kind, "", title, course.texts.plan.file_name.format(kind=kind))
    for sheet in course.worksheets.values():
        if filled_of(sheet, dossier).begun:
            file = course.texts.worksheet.file_name.format(id=sheet.id, kind="pdf")
            yield Thing("worksheet", sheet.id, texts.worksheet.format(title=sheet.title), file)
    for scenario in course.scenarios.values():
        if played(scenario, dossier).visits:
            name = course.texts.report.file_name.format(id=scenario.id)
            yield Thing("route", scenario.id, texts.route.format(title=scenario.title), name)
    for measurement in course.measurements.values():
        if growth_picture(course, measurement, dossier):
            yield Thing("growth", measurement.id, texts.growth_title, texts.file_growth)
    if plan.days:
        yield Thing("ics", "", texts.calendar.format(count=len(plan.days)), texts.file_calendar)
    if to_tell(course, dossier):
        yield Thing("card", "", texts.card, texts.file_card)
    if attended(course, dossier):
        yield Thing("certificate", "", texts.certificate, texts.file_certificate)


def _page(course: Course, dossier: Dossier, thing: Thing, now: datetime) -> str | None:
    if thing.kind == "route":
        report = route_report(course, course.scenarios[thing.of], dossier)
        return report.document if report else None
    if thing.kind == "growth":
        return growth_picture(course, course.measurements[thing.of], dossier)
    return certificate(course, dossier, now.date())


def _folder(course: Course, dossier: Dossier, wish: Wish, now: datetime) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as folder:
        for thing in (*things(course, dossier), *for_later(course)):
            about = zipfile.ZipInfo(thing.file, LONG_AGO)
            about.compress_type = zipfile.ZIP_DEFLATED
            folder.writestr(about, bytes_of(course, dossier, thing, wish, now))
    return file.getvalue()
