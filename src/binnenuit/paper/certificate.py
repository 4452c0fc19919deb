"""A proof that somebody took part, with room for a name that is never put in by the kit: a page to print and keep."""

from datetime import date

from binnenuit.course import Course
from binnenuit.paper.html import render
from binnenuit.play.attended import attended, minutes
from binnenuit.play.dossier import Dossier
from binnenuit.play.plan.day import told


def certificate(course: Course, dossier: Dossier, today: date) -> str | None:
    """The page, whole in itself; None when nothing was done. Who opens it types the name, in a field of the page."""
    lessons = attended(course, dossier)
    if not lessons:
        return None
    texts = course.texts.folder
    hours, rest = divmod(minutes(lessons), 60)
    return render(
        "certificate",
        language=course.language,
        texts=texts,
        course=course.plan,
        lessons=lessons,
        hours=texts.certificate_hours.format(hours=hours, minutes=rest) if hours or rest else "",
        dated=texts.certificate_dated.format(day=told(today, course.texts.plan.months)),
    )
