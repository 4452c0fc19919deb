"""The figures of the course: all of them with their status, and charts of a few."""

from binnenuit.course import Course
from binnenuit.course.records.quiz import Chart, Fact
from binnenuit.lesson.pages.page import Page
from binnenuit.lesson.widgets.shared.claim import references
from binnenuit.look.tokens import inked
from binnenuit.paper.figures.bars import Bar, BarFigure, Bars
from binnenuit.paper.html import render
from binnenuit.paper.numbers import plain

ORDER = ("sound", "corrected", "dated", "disputed", "unsourced")


def facts_page(course: Course) -> Page:
    """Every figure by how firm it is; one without a source is told with what is missing, never as a fact."""
    groups = [
        (getattr(course.texts.facts, status), getattr(course.texts.facts, f"{status}_explained"), rows)
        for status in ORDER
        if (rows := [_row(course, fact) for fact in course.facts.facts if fact.status == status])
    ]
    return Page(render("facts", texts=course.texts.facts, groups=groups))


def chart_page(course: Course, chart: Chart) -> Page:
    """A picture of shares with what may not be read from it, and the same numbers in a table."""
    facts = [(bar.name, course.facts.fact(bar.fact)) for bar in chart.bars]
    told = "; ".join(f"{name}: {plain(fact.value, course.language)}" for name, fact in facts)
    bars = Bars(chart.title, told, [Bar(name, fact.value) for name, fact in facts], course.language)
    svg = inked(BarFigure().draw(bars))
    rows = [(name, _row(course, fact)) for name, fact in facts]
    return Page(render("chart", texts=course.texts.facts, chart=chart, svg=svg, rows=rows))


def _row(course: Course, fact: Fact) -> dict[str, object]:
    return {
        "statement": fact.statement,
        "value": plain(fact.value, course.language),
        "unit": fact.unit,
        "year": fact.year,
        "population": fact.population,
        "note": fact.note or "",
        "sources": references(course, fact.sources),
    }
