"""The glossary, to search in; the browser does the searching, and tells nobody what was looked for."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.lesson.widgets.shared.claim import paragraphs, references
from binnenuit.lesson.widgets.shared.view import View


class GlossaryView(View):
    """All terms in the order of the alphabet."""

    name = "glossary"

    def __init__(self, course: Course) -> None:
        super().__init__(course.texts.glossary.model_dump(), course.texts.dossier.failed)
        terms = sorted(course.glossary.terms, key=lambda term: term.term.casefold())
        self.view = {
            "terms": [
                {
                    "id": term.id,
                    "term": term.term,
                    "definition": paragraphs(term.definition),
                    "sources": references(course, term.sources),
                }
                for term in terms
            ]
        }

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """Nothing: searching stays in the browser."""
