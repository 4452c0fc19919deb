"""What the alliance offered and what is there today, as a piece of page."""

from binnenuit.course import Course
from binnenuit.lesson.pages.page import Page
from binnenuit.lesson.widgets.shared.claim import references
from binnenuit.paper.html import render


def support_page(course: Course) -> Page:
    """Each offer then and now, what is not known, its sources, and when somebody looked."""
    support, texts = course.form.support, course.texts.plan
    offers = [(offer, references(course, offer.sources)) for offer in support.offers]
    checked = texts.checked.format(day=support.checked_on)
    return Page(render("support", texts=texts, intro=support.intro, checked=checked, offers=offers))
