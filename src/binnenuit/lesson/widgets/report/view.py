"""The route report, to read, print and download."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


class ReportView(View):
    """Shows the report of the route so far; printing and downloading happen in the browser alone."""

    name = "report"

    def __init__(self, course: Course, scenario: Scenario, store: Store) -> None:
        super().__init__(course.texts.report.model_dump(), course.texts.dossier.failed)
        self._course, self._scenario = course, scenario
        store.subscribe(self._draw)
        self._draw(store.dossier)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """The browser has nothing to tell."""

    def _draw(self, dossier: Dossier) -> None:
        report = route_report(self._course, self._scenario, dossier)
        file = self._course.texts.report.file_name.format(id=self._scenario.id)
        self.view = {
            "file": file,
            "article": report.article if report else "",
            "document": report.document if report else "",
        }
