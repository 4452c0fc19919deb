"""The glossary, to search in; the browser does the searching, and tells nobody what was looked for."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.lesson.widgets.glossary.page import glossary_page
from binnenuit.lesson.widgets.shared.view import View


class GlossaryView(View):
    """All terms in the order of the alphabet."""

    name = "glossary"

    def __init__(self, course: Course) -> None:
        super().__init__(course.texts.glossary.model_dump(), course.texts.dossier.failed)
        self.show(glossary_page(course))

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """Nothing: searching stays in the browser."""
