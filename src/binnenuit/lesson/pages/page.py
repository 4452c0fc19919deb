"""Plain pieces of page that need no events: the sources of a lesson, the help lines."""

from collections.abc import Iterator

from binnenuit.course import Course
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.record import Claim
from binnenuit.paper.html import render


class Page:
    """A piece of HTML that a notebook shows; everything in it is escaped by its template."""

    def __init__(self, html: str) -> None:
        self.html = html

    def _repr_html_(self) -> str:
        return self.html


def sources_page(course: Course, lesson: Lesson) -> Page:
    """The works that anything in a lesson refers to, by author; folded up."""
    keys = {ref.partition("#")[0] for ref in refs(course, lesson)}
    works = sorted((course.works[key] for key in keys), key=lambda work: (work.authors, work.year))
    return Page(render("sources", texts=course.texts.sources, works=works, folded=True))


def all_sources_page(course: Course) -> Page:
    """Every work of the bibliography, by author."""
    works = sorted(course.works.values(), key=lambda work: (work.authors, work.year))
    return Page(render("sources", texts=course.texts.sources, works=works, folded=False))


def helplines_page(course: Course, *, folded: bool = False) -> Page:
    """All help lines, urgent ones first, with the date of the last check; or all folded up."""
    lines = sorted(course.helplines.lines, key=lambda line: not line.urgent)
    checked = course.texts.sources.checked.format(date=course.helplines.checked_on)
    return Page(
        render(
            "helplines",
            texts=course.texts.sources,
            lines=lines,
            note=course.helplines.note,
            checked=checked,
            folded=folded,
        )
    )


def refs(course: Course, lesson: Lesson) -> Iterator[str]:
    """Every source reference in a lesson: of its own text, of its claims, and of the figures to guess."""
    yield from lesson.sources
    for claim in claims(course, lesson):
        yield from claim.sources
    for voice in course.voices.of(lesson.id):
        yield from voice.sources
    facts = {fact.id: fact for fact in course.facts.facts}
    for name in lesson.quizzes:
        for estimate in course.quizzes[name].estimates:
            yield from facts[estimate.fact].sources
    if lesson.plan:
        for offer in course.form.support.offers:
            yield from offer.sources


def claims(course: Course, lesson: Lesson) -> Iterator[Claim]:
    """Every claim in what a lesson uses, and in the plan of action where it is made."""
    if lesson.plan:
        yield from course.form.pitfalls
        yield from course.form.suggestions
    for used in course.used(lesson):
        yield from used.claims
