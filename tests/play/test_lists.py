"""The lists at the end of the course: figures by how firm they are, a chart with its table, words to search in."""

import re

from binnenuit.course import Course
from binnenuit.lesson.pages.figures_page import chart_page, facts_page
from binnenuit.lesson.pages.page import all_sources_page
from binnenuit.lesson.widgets.glossary.view import GlossaryView


def test_every_figure_stands_below_the_word_for_how_firm_it_is(small: Course) -> None:
    html = facts_page(small).html
    sound, dated = html.index(f"<h3>{small.texts.facts.sound}"), html.index(f"<h3>{small.texts.facts.dated}")
    assert sound < html.index("een brug") < dated < html.index("een veer")
    assert f"<h3>{small.texts.facts.disputed}" not in html  # there is none


def test_every_figure_of_the_course_is_told_with_its_people_and_its_source(course: Course) -> None:
    html = facts_page(course).html
    assert html.count("<details") == len(course.facts.facts)


def test_a_chart_has_its_numbers_in_a_table_and_is_escaped(small: Course) -> None:
    html = chart_page(small, small.facts.charts[0]).html
    assert "<svg" in html
    assert "Natte &lt;voeten&gt;" in html
    assert "<voeten>" not in html
    assert re.findall(r"<td>([\d,]+) van de 100", html) == ["60", "25"]


def test_the_charts_of_the_course_can_be_drawn(course: Course) -> None:
    for chart in course.facts.charts:
        assert chart.title in chart_page(course, chart).html


def test_the_glossary_has_every_word_in_the_order_of_the_alphabet(course: Course) -> None:
    shown = [term["term"] for term in GlossaryView(course).view["terms"]]
    assert shown == sorted((term.term for term in course.glossary.terms), key=str.casefold)


def test_every_work_is_in_the_list_of_all_sources(course: Course) -> None:
    assert all_sources_page(course).html.count("<li>") == len(course.works)
