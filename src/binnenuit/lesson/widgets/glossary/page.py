"""What there is to see of the glossary."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.lesson.widgets.shared.claim import Reference, references


class TermPart(TypedDict):
    """A word of the field with what it means."""

    id: str
    term: str
    definition: list[str]
    sources: list[Reference]


class GlossaryPage(TypedDict):
    """Every word."""

    terms: list[TermPart]


def glossary_page(course: Course) -> GlossaryPage:
    """All terms in the order of the alphabet."""
    return {
        "terms": [
            {
                "id": term.id,
                "term": term.term,
                "definition": paragraphs(term.definition),
                "sources": references(course, term.sources),
            }
            for term in sorted(course.glossary.terms, key=lambda term: term.term.casefold())
        ]
    }
