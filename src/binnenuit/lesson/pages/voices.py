"""Voices as a piece of page: whom the source quotes, what an organisation told of itself, and the room that is left."""

from datetime import date

from binnenuit.course import Course
from binnenuit.course.records.course import Lesson
from binnenuit.lesson.pages.page import Page
from binnenuit.lesson.widgets.shared.claim import references
from binnenuit.paper.html import render
from binnenuit.play.plan.day import told


def voices_page(course: Course, lesson: Lesson, today: date) -> Page:
    """The voices of a lesson with their sources, and its testimonies; where there are none, that the place is empty."""
    quoted = [(voice, references(course, voice.sources)) for voice in course.voices.of(lesson.id)]
    testimonies = [
        (each, told(each.consented, course.texts.plan.months)) for each in course.voices.told(lesson.id, today)
    ]
    return Page(render("voices", texts=course.texts.voices, voices=quoted, testimonies=testimonies))
